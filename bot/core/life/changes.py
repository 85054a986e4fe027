"""Shows in a few lines how a text has changed."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from itertools import islice, product

from bot.core.lexicon import Lexicon
from bot.core.stories.days import MONTH_IN_DIGITS, MONTHS
from bot.core.stories.finder import COUNTRY, SITE
from bot.core.stories.letters import fold
from bot.core.stories.reading import named
from bot.core.stories.words import sentences

#: After so many changes in a row a page is a live blog or a counter, and its changes are no news.
MOST_CHANGES = 24
#: Of long texts only the beginning is compared: difflib's cost grows with the square of their length.
_SENTENCES = 200
_LINES = 12
_LINE = 240
#: Of how many sentences the values are compared, title included: what is news stands first.
_OPENING = 4
#: Share of common words from which a sentence is the same one, edited; and how many words stand for another.
_EDITED, _FEW = 0.7, 3
#: … and from which it tells the same anew: "General Choe was there" and "Premier Kim was there".
_ANEW = 0.5
_MARKS = ',.;:!?…。、，"“”«»()'
_SEASON = re.compile(
    r"\b(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver|весн\w+|лет[оаеу]|летом|осен\w+|зим\w+|frühling|sommer|herbst"
    r"|primavera|verano|otoño|invierno|estate|autunno|inverno)\b|봄|여름|가을|겨울|[春夏秋冬]",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|два|две|три|четыре|пять)\b",
    re.IGNORECASE,
)
_VALUE = re.compile(f"{_NUMBER.pattern}|{_SEASON.pattern}", re.IGNORECASE)
#: Russian months in any case; those of other languages are in `days.MONTHS`, or are numbers.
_RUSSIAN_MONTH = re.compile(
    r"(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:[ьеяюи]|ем|ём|а|у|ом)?|ма[йяею]|маем"
)
_LETTERS = re.compile(r"[^\W\d_]+")
#: Words as they are compared: Japanese and Chinese sign by sign, but for a number with what it counts.
_WORDS = re.compile(r"[0-9.,]+[^\W0-9]?|[\u3040-\u30ff\u3400-\u9fff]|[^\s\d\u3040-\u30ff\u3400-\u9fff]+")
_NOT_PARTED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
#: The whole word of a value, a name inside a sentence, and capitals in front of one: "UPDATED AGAIN: the port …".
_VALUE_WORD = re.compile(rf"\w*(?:{_VALUE.pattern})[\w.,]*\b", re.IGNORECASE)
_NAME = re.compile(r"(?<=[\w,] )[A-ZÀ-ÖØ-ÞА-ЯЁ]\w+")
_WITHOUT_CAPITALS = re.compile("[\u2e80-\U0010ffff]")
_SHOUTED = re.compile(r"^(?:[A-ZА-ЯЁ]{2,}[\s:–-]+)+")
#: A text that lost so much of its length is rather a summary of itself.
_SUMMARY = 1 / 3


def diff(old: str, new: str) -> str:
    """The sentences that were taken out (``-``) and put in (``+``), without what stayed; at most `_LINES` of them."""
    before, after = (list(islice(sentences(text), _SENTENCES)) for text in (old, new))
    found = (line for line in difflib.unified_diff(before, after, lineterm="", n=0) if line[0] in "+-")
    changed = [line for line in found if line[:3] not in ("+++", "---")]
    lines = [line if len(line) <= _LINE else line[: _LINE - 1] + "…" for line in changed[:_LINES]]
    more = len(changed) - len(lines)
    return "\n".join([*lines, *([f"… {more} more"] if more else [])])


#: The places that some words name.
Places = Callable[[str], frozenset[str]]


def places(lexicon: Lexicon, language: str) -> Places:
    """What tells the places that words of that language name."""
    # A seat of government stands for its state.
    return lambda said: frozenset(
        one.name for one in named(fold(said), lexicon, language) if one.kind in (SITE, COUNTRY)
    )


def values(old: str, new: str, where: Places | None = None) -> tuple[tuple[str, str], ...]:
    """Numbers, seasons, months and places that an edited text gives otherwise, with the words around them:
    ("14-member", "16-member"), ("before summer", "before autumn"), ("held in Omsk", "held in Perm"). Only sentences
    that are told anew with a word or two changed are compared."""
    before, after = (list(islice(sentences(text), _OPENING)) for text in (old, new))
    #: What stands before each: title and text mostly exchange the same words behind another.
    leads: dict[tuple[str, str], str] = {}
    for now in after:
        was = max(before, key=lambda one: _likeness(one, now), default="")
        if was != now and _likeness(was, now) >= _EDITED:
            for pair, lead in _replaced(_words(was), _words(now), where):
                leads.setdefault(pair, lead)
    return tuple((f"{lead} {old}".strip(), f"{lead} {new}".strip()) for (old, new), lead in leads.items())


def tells_when(value: str) -> bool:
    """Whether a value is a season or a month."""
    return bool(MONTH_IN_DIGITS.search(value) or _SEASON.search(value) or _months(value))


def repeats(old: str, new: str, *, noted: bool) -> bool:
    """Whether a version that is marked as corrected corrects nothing that `old` did not.

    Where a note says what is corrected, later versions say so again: sentences may come and go and be told in other
    words, but not with another number or name. A bare "corrected" may mean whatever has changed: then no sentence may
    be told anew, nor one with a number or a name be added.
    """
    before, after = (list(islice(sentences(text), _SENTENCES)) for text in (old, new))
    gone = [one for one in before if one not in after]
    added = [one for one in after if one not in before]
    if noted:
        pairs = product(gone[:_LINES], added[:_LINES])
        return not any(_likeness(was, now) >= _ANEW and _gives_otherwise(was, now) for was, now in pairs)
    return not (gone and added) and not any(map(_facts, added))


def _gives_otherwise(was: str, now: str) -> bool:
    """Whether a sentence has a number or a name that it had not. Without capitals any word may be a name."""
    return _WITHOUT_CAPITALS.search(now) is not None or not _facts(now) <= _facts(was)


def _facts(sentence: str) -> set[str]:
    """Numbers and names in a sentence, but its first word and what an agency puts before it in capitals."""
    said = _SHOUTED.sub("", sentence)
    return {*(one.casefold() for one in _VALUE_WORD.findall(said)), *_NAME.findall(said), *_months(said)}


def _months(text: str) -> list[str]:
    """The months that a text names in words."""
    words = _LETTERS.findall(fold(text))
    return [word for word in words if word in MONTHS or _RUSSIAN_MONTH.fullmatch(word)]


def _words(text: str) -> list[str]:
    return _WORDS.findall(text) if _NOT_PARTED.search(text) else text.split()


def _likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, _words(one), _words(other), autojunk=False).ratio()


def _replaced(was: list[str], now: list[str], where: Places | None) -> Iterator[tuple[tuple[str, str], str]]:
    """What was exchanged for what, and the word before both."""
    for kind, start, end, begin, until in difflib.SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind != "replace" or max(end - start, until - begin) > _FEW:
            continue
        old, new = (" ".join(words).strip(_MARKS) for words in (was[start:end], now[begin:until]))
        if old != new and ((_is_value(old) and _is_value(new)) or _are_apart(old, new, where)):
            lead = was[start - 1].strip(_MARKS) if start and not any(map(str.isdigit, old)) else ""
            yield (old, new), lead


def _are_apart(old: str, new: str, where: Places | None) -> bool:
    """Whether both name places, and none in common."""
    before, after = (where(old), where(new)) if where else (frozenset(), frozenset())
    return bool(before and after) and before.isdisjoint(after)


def _is_value(words: str) -> bool:
    return _VALUE.search(words) is not None or bool(_months(words))


def is_summary(old: str, new: str) -> bool:
    """Whether `new` only sums up `old`: a feed's summary where the whole text was read before."""
    return len(new) < _SUMMARY * len(old)
