"""How a text has changed, in a few lines."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from itertools import islice

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
_MARKS = ',.;:!?…。、，"“”«»()'
#: A number or a season.
_VALUE = re.compile(
    r"\d|\b(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver|весн\w+|лет[оаеу]|летом|осен\w+|зим\w+|frühling|sommer|herbst"
    r"|primavera|verano|otoño|invierno|estate|autunno|inverno)\b|봄|여름|가을|겨울|[春夏秋冬]"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|два|две|три|четыре|пять)\b",
    re.IGNORECASE,
)
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


def values(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Numbers and seasons that an edited text gives otherwise, with the words around them: ("14-member", "16-member"),
    ("before summer", "before autumn"). Only sentences that are told anew with a word or two changed are compared."""
    before, after = (list(islice(sentences(text), _OPENING)) for text in (old, new))
    found: dict[tuple[str, str], None] = {}
    for now in after:
        was = max(before, key=lambda one: _likeness(one, now), default="")
        if was != now and _likeness(was, now) >= _EDITED:
            found |= dict.fromkeys(_replaced(was.split(), now.split()))
    return tuple(found)


def only_adds(old: str, new: str) -> bool:
    """Whether each sentence of `old` stands in `new` as it was."""
    return set(islice(sentences(old), _SENTENCES)) <= set(sentences(new))


def _likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def _replaced(was: list[str], now: list[str]) -> Iterator[tuple[str, str]]:
    for kind, start, end, begin, until in difflib.SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind != "replace" or max(end - start, until - begin) > _FEW:
            continue
        old, new = (" ".join(words).strip(_MARKS) for words in (was[start:end], now[begin:until]))
        if _VALUE.search(old) and _VALUE.search(new) and old != new:
            lead = was[start - 1].strip(_MARKS) if start and not any(map(str.isdigit, old)) else ""
            yield f"{lead} {old}".strip(), f"{lead} {new}".strip()


def is_summary(old: str, new: str) -> bool:
    """Whether `new` only sums up `old`: a feed's summary where the whole text was read before."""
    return len(new) < _SUMMARY * len(old)
