"""Who may speak in a Korean or Japanese sentence: its topics and subjects, and whom it names as its source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from bot.core.quotes import korean
from bot.core.quotes.languages import FinalWords
from bot.core.quotes.marks import Run
from bot.core.quotes.nouns import Noun
from bot.core.quotes.patterns import whole
from bot.core.quotes.phrases import Subject

#: How far back a subject is looked for that a sentence does not say.
BACK = 400
#: A subject right before its verb: its particle and a space.
_BESIDE = 3


class Language(Protocol):
    """What `hangul` and `kana` know of nouns; each says it in its own words."""

    def nouns(self, text: str, start: int, end: int) -> Iterator[Noun]: ...
    def before(self, text: str, start: int, end: int) -> Noun | None: ...
    def behind(self, text: str, start: int, end: int) -> Noun | None: ...
    def heading(self, text: str, start: int, end: int) -> Noun | None: ...
    def signed(self, text: str, start: int, end: int) -> Noun | None: ...
    def labelled(self, text: str, start: int, end: int) -> bool: ...
    def is_object(self, between: str, cue: str) -> bool: ...
    def owner(self, text: str, start: int, end: int) -> Noun | None: ...


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence, and what was found in it."""

    text: str
    blank: str
    start: int
    end: int
    words: FinalWords
    language: Language
    #: Where the cues stand.
    cues: list[tuple[int, int]]
    #: Before what none of the previous speech is looked for.
    floor: int
    #: Whether somebody whom the lexicon knows is named between two places.
    knows: Callable[[int, int], bool]


def before(reading: Reading, end: int) -> Noun | None:
    """The subject before a run: the last topic that speaks, else the last subject that does, else the last topic.

    A subject right before the run belongs to what was said, if the sentence has a topic:
    X는 시장이 “과열됐다”고 말했다.
    """
    found = [
        noun
        for noun in reading.language.nouns(reading.blank, reading.start, end)
        # "기자가 “…”고 묻자": who asked does not answer.
        if noun.mark != "subject" or not korean.has_asked(reading.blank, noun, end)
    ]
    topics = [noun for noun in found if noun.mark != "subject"]
    if found and topics and found[-1].mark == "subject" and end - found[-1].end <= _BESIDE:
        if any(noun.speaks or " " in reading.blank[noun.start : noun.end] for noun in topics):
            last = found.pop()
            if topics[0].pronoun and korean.is_over(reading.blank, topics[0], last):
                # "그는 떠났고 외무부가 “…”고 발표했다"
                return korean.of_two(reading.blank, reading.cues, topics[0], last, end) or last
    if len(topics) > 1 and (of_two := korean.of_two(reading.blank, reading.cues, topics[0], topics[-1], end)):
        return of_two
    speaking = [noun for noun in found if noun.speaks]
    best = [noun for noun in topics if noun.speaks] or speaking or topics or found
    return best[-1] if best else None


def between(reading: Reading, start: int, cue: int) -> Noun | None:
    """The subject between a run and its cue, unless it belongs to a clause that was said too."""
    if owner := reading.language.owner(reading.blank, start, cue):
        return owner
    found = list(reading.language.nouns(reading.blank, start, cue))
    if found and not found[-1].speaks and cue - found[-1].end > _BESIDE:
        found = [noun for noun in found if noun.speaks]
    if not found:
        return None
    if whole(reading.words.said_clause).search(reading.blank, found[-1].end, cue):
        return found[-1] if found[-1].mark == "topic" else None
    return found[-1]


def behind(reading: Reading, cue: tuple[int, int]) -> Noun | None:
    """ "…"라고 말한 X는 · 「…」と語るX氏は · 「…」と語るのはX氏だ"""
    if not whole(reading.words.adnominal).fullmatch(reading.blank, *cue):
        return None
    return reading.language.behind(reading.blank, cue[1], reading.end)


def source(reading: Reading, run: Run) -> Noun | None:
    """Of whom somebody was told: 父から「…」と言われた; a passive without it is what something is called."""
    found = list(whole(reading.words.source).finditer(reading.blank, reading.start, run.outer_start + 1))
    return reading.language.before(reading.blank, reading.start, found[-1].start()) if found else None


def according(reading: Reading) -> Noun | None:
    """Whom the sentence has it from: "X에 따르면", Xによると."""
    match = whole(reading.words.according).search(reading.blank, reading.start, reading.end)
    return reading.language.before(reading.blank, reading.start, match.start()) if match else None


def quoting(reading: Reading) -> Noun | None:
    """Whose words are passed on: "X를 인용해"."""
    match = whole(reading.words.quoting).search(reading.blank, reading.start, reading.end)
    return reading.language.before(reading.blank, reading.start, match.start()) if match else None


def second(reading: Reading, cue: tuple[int, int]) -> Noun | None:
    """Who passes it on: "…"라고 말했다고 통신이 보도했다."""
    later = next((one for one in reversed(reading.cues) if one[0] > cue[1]), None)
    if later is None:
        return None
    return next((noun for noun in reading.language.nouns(reading.blank, cue[1], later[0]) if noun.speaks), None)


def earlier(reading: Reading) -> Noun | None:
    """The topic of the text between the last words that somebody said and this sentence."""
    low = max(reading.floor, reading.start - BACK)
    found = [
        one._replace(name=one.name or (one.start, one.end))
        if not one.speaks and korean.is_foreigner(reading.blank, one)
        else one
        for one in reading.language.nouns(reading.blank, low, reading.start)
    ]
    found = [one for one in found if one.speaks or one.name]
    topics = [one for one in found if one.mark == "topic"]
    return next(reversed(topics), None) or next(reversed(found), None)


def as_subject(noun: Noun | None) -> Subject | None:
    """`noun` as the other languages have who speaks."""
    if noun is None:
        return None
    return Subject(noun.start, noun.end, noun.name, pronoun=noun.pronoun)
