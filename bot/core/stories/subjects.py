"""What an act is about: the subject of an agreement, of talks, of a delegation, a ban or a sentence.

The same two sides sign two agreements on one day, in the same words but for what they are about. A title says it
behind "agreement on", before "협정", or in a word of the gazetteer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from bot.core.sounds import skeleton
from bot.core.stories import days, gazetteer, groups, numerals, words
from bot.core.stories.finder import ACT, THING, Found
from bot.core.stories.gazetteer import about as said_about
from bot.core.stories.patterns import either

#: Words, elided ones apart, and the signs that part what is said.
_WORD = re.compile(r"[a-z]{1,5}'(?=[a-z]{3})|[a-z\u0430-\u045f\u0491][a-z\u0430-\u045f\u0491'-]*|\d+|[^\w\s'-]")
#: Signs before a frame that may be its subject, in languages that put it there, and what they are.
_SIGNS = {"ko": 16, "ja": 8, "zh": 8}
_RUN = {
    "ko": re.compile(r"[가-힣 ]+$"),
    "ja": re.compile(r"[\u3400-\u9fff\u30a1-\u30fc]+$"),
    "zh": re.compile(r"[\u3400-\u9fff]+$"),
}
_LINK_JA = re.compile("(?:に関する|についての?|をめぐ[るり]|分野での?|[のでをし])$")
#: Whoever does it: "러시아는", "북한과".
_TOPIC_KO = re.compile("[가-힣](?:은|는|와|과|에서)$")
#: In Russian an adjective may stand before a frame; a verb or a name says nothing of the subject.
_ADJECTIVE = re.compile(r"\w+(?:[оые]е|[ыио]й|[ая]я|[ую]ю|[ое]го|[ое]му|[ыи]х|[ыи]ми?)$")
#: So many words behind a frame, and behind its link, are looked at.
_REACH, _MOST = 9, 4
#: So many consonants are compared of a word: its end is the language's.
_SOUNDS = 4
#: A pattern that matches nothing.
_NEVER = r"(?!)"
#: What all goods are part of.
_GOODS = frozenset({"trade"})


class _Grammar(NamedTuple):
    frame: re.Pattern[str]
    link: re.Pattern[str]
    end: re.Pattern[str]
    empty: re.Pattern[str]
    #: Frames that are verbs: before them stands who does it.
    done: re.Pattern[str]
    #: A frame anywhere in a text, for a first look.
    any_frame: re.Pattern[str]


class Subject(NamedTuple):
    """What an act is about: the words' stems, and how they sound, each in 16 bits."""

    stems: frozenset[int] = frozenset()
    sounds: frozenset[int] = frozenset()


#: Of no act are numbers the subject.
_NUMERALS = frozenset(numerals.BEGINS)


def about(title: str, lead: str, in_title: list[Found], in_lead: list[Found], language: str) -> Subject:
    """What a folded title says that its act is about, or else the first sentence of the lead; nothing where neither
    says it, or where no such act is told: most articles tell none."""
    if groups.ACTS_ABOUT.isdisjoint([one.name for one in (*in_title, *in_lead)]):
        return Subject()
    end = lead.find(". ")
    said = _subject(title, in_title, language) or _subject(lead[:end] if end > 0 else lead, in_lead, language)
    return Subject(
        frozenset(stem.key & 0xFFFF for stem in words.stems(words.tokens(" ".join(said)), language)),
        frozenset(filter(None, map(_sound, said))),
    )


def _sound(word: str) -> int:
    """How a word begins, by its consonants: what goes by Greek and Latin words in science and law begins alike in many
    languages ("turbines", «турбинах»). 0 where it has less than three of them."""
    sounds = skeleton(word.rstrip("s"))[:_SOUNDS]
    return words.key(sounds) & 0xFFFF if len(sounds) > 2 else 0


def fields(names: Iterable[str]) -> frozenset[str]:
    """The fields that things and acts belong to."""
    of = _fields()
    return frozenset(of[name] for name in names if name in of)


def apart(ours: frozenset[str], theirs: frozenset[str], *, in_one_language: bool) -> bool:
    """Whether of two articles' fields none is the same. Across languages none may be a part of another's, either:
    talks on energy may be those on coal; in one language a word for it would be the same, too."""
    if not (ours and theirs) or not ours.isdisjoint(theirs):
        return False
    return in_one_language or (_wider(ours).isdisjoint(theirs) and _wider(theirs).isdisjoint(ours))


def _subject(text: str, found: list[Found], language: str) -> list[str]:
    grammar = _grammar(language)
    # Most sentences have no frame.
    if grammar is None or not grammar.any_frame.search(text):
        return []
    spans = [(one.start, one.end) for one in found if _is_no_subject(one)]
    return (_signs if language in _SIGNS else _words)(text, spans, language, grammar)


def _is_no_subject(one: Found) -> bool:
    """Whether it names who or where, or what is done with any subject."""
    if one.kind == ACT:
        return one.name in groups.ACTS_ABOUT or one.name in groups.LOOSE_ACTS
    return one.kind != THING or one.name in groups.OF_ANY_SUBJECT


def _words(title: str, spans: list[tuple[int, int]], language: str, grammar: _Grammar) -> list[str]:
    """What stands behind a frame and its link, or right beside the frame where the language allows it."""
    found = list(_WORD.finditer(title))
    heard = [hit.group() for hit in found]
    tells = [
        word[0].isalpha()
        and word not in days.DATES
        and word not in _NUMERALS
        and not any(start <= hit.start() < end for start, end in spans)
        and not any(pattern.fullmatch(word.rstrip("'")) for pattern in grammar[:4])
        for hit, word in zip(found, heard, strict=True)
    ]
    said: list[str] = []
    for at, word in enumerate(heard):
        if grammar.frame.fullmatch(word):
            said += _behind(heard, tells, at, language, grammar)
            may = at and tells[at - 1] and not grammar.done.fullmatch(word)
            if language in said_about.BEFORE and may and _may_precede(heard[at - 1], language):
                said += heard[at - 2 if at > 1 and tells[at - 2] and language == "en" else at - 1 : at]
        elif language == "de" and (compound := _COMPOUND.fullmatch(word)) and not grammar.empty.fullmatch(word):
            said += [compound.group(1)]
    return said


def _behind(heard: list[str], tells: list[bool], at: int, language: str, grammar: _Grammar) -> list[str]:
    said: list[str] = []
    linked, beside = False, language in said_about.BEHIND
    for place in range(at + 1, min(at + _REACH, len(heard))):
        word = heard[place]
        if not word[0].isalnum() or grammar.frame.fullmatch(word) or len(said) == _MOST:
            break
        if grammar.link.fullmatch(word.rstrip("'")):
            # Whom a court sentences stands before what for.
            said = said if linked else []
            linked = True
        elif grammar.end.fullmatch(word):
            # "Agreement in Pyongyang on health" goes on, and so does «приговорил Иванова к восьми годам за шпионаж».
            if said and (linked or not grammar.done.fullmatch(heard[at])):
                break
            said = []
            linked = beside = False
        elif (linked or beside) and tells[place]:
            said.append(word)
    return said


def _may_precede(word: str, language: str) -> bool:
    return language not in ("ru", "uk") or _ADJECTIVE.fullmatch(word) is not None


def _signs(title: str, spans: list[tuple[int, int]], language: str, grammar: _Grammar) -> list[str]:
    """What stands before a frame, in languages that write it there."""
    masked = list(title)
    for start, end in spans:
        masked[start:end] = "." * (end - start)
    plain = "".join(masked)
    said: list[str] = []
    for frame in grammar.frame.finditer(title):
        before = plain[max(0, frame.start() - _SIGNS[language]) : frame.start()]
        before = _LINK_JA.sub("", before) if language == "ja" else before
        run = _RUN[language].search(before)
        if run and language == "ko":
            said += _korean(run.group().split(), grammar)
        elif run:
            said += [piece for piece in grammar.empty.sub(" ", run.group()).split() if len(piece) > 1]
    return said


def _korean(run: list[str], grammar: _Grammar) -> list[str]:
    said: list[str] = []
    for word in reversed(run):
        if _TOPIC_KO.search(word):
            break
        if not grammar.empty.fullmatch(word) and not grammar.empty.fullmatch(words.stripped(word)):
            said.append(word)
    return said


#: German puts the two into one word.
_COMPOUND = re.compile(said_about.COMPOUND)


@lru_cache(maxsize=20)
def _grammar(language: str) -> _Grammar | None:
    """How a language says it; None where that is not known."""
    tables = (said_about.FRAMES, said_about.LINKS, said_about.ENDS, said_about.EMPTY, said_about.DONE)
    lines = [dict(line.split(": ", 1) for line in table.strip().splitlines()) for table in tables]
    if language not in lines[0]:
        return None
    frame, link, end, empty, done = ("|".join(_forms(table.get(language, ""))) or _NEVER for table in lines)
    anywhere = frame if language in _SIGNS or language == "de" else either(_forms(lines[0][language]), not_behind=r"\w")
    return _Grammar(*map(re.compile, (frame, link, end, empty, done, anywhere)))


def _forms(listed: str) -> list[str]:
    """Patterns of the forms, the longest first."""
    forms = sorted((form.strip() for form in listed.split(",") if form.strip()), key=lambda form: (-len(form), form))
    return [re.escape(form.rstrip("*")) + (r"[\w'-]*" if form.endswith("*") else "") for form in forms]


@lru_cache(maxsize=1)
def _fields() -> Mapping[str, str]:
    """The field of each thing and act that has one; each of the goods is a field of its own."""
    goods = {f"{THING}:{name}": name for name in gazetteer.TRADED.split()}
    return goods | {name: field for field, _, names in _lines() for name in names}


@lru_cache(maxsize=1)
def _parts() -> Mapping[str, frozenset[str]]:
    """The wider fields that a field is part of."""
    return {field: frozenset(wider) for field, wider, _ in _lines()}


def _lines() -> list[tuple[str, list[str], list[str]]]:
    lines = [line.partition(": ") for line in gazetteer.FIELDS.strip().splitlines()]
    return [
        (field.strip(), wider.split(), names.split())
        for head, _, names in lines
        for field, _, wider in (head.partition("<"),)
    ]


def _wider(own: frozenset[str]) -> frozenset[str]:
    parts = _parts()
    return frozenset(wider for field in own for wider in parts.get(field, _GOODS))
