"""What a sentence tells of somebody whom it names: that they spoke or did something, or only that they will."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from bot.core.quotes.agreement import BOUNDS, end_of_piece
from bot.core.quotes.languages import Words
from bot.core.quotes.pasts import is_past
from bot.core.quotes.patterns import apart
from bot.core.quotes.phrases import Subject
from bot.core.quotes.scan import Token

#: Whether they said something, did something, did something by which nobody says anything ("toured"), surely will do
#: so, or may or may not have done anything.
Deed = Literal["said", "did", "went", "will", "perhaps"]

#: What adds something to a plain sentence, in which somebody may speak: "toured the pier and met reporters".
_ADDS = frozenset("comma conjunction relative participle clause cue colon semicolon dash bracket that".split())


def behind(text: str, row: Sequence[Token], subject: Subject, words: Words) -> Deed:
    """What the `subject` of the sentence of `row` did, who has a name or is a noun; where the verb may stand before
    them, what the sentence tells."""
    if words.verb_second:
        if subject.name and apart(words.reported).match(text, subject.name[1] + 1, row[-1].end):
            # "Belov habe zugestimmt": what who spoke before goes on to say.
            return "will"
        return _told(text, row, row[0].start, words)
    # "Belov visited Osan" may be one subject.
    last = subject.name[1] if subject.name else subject.end
    ends = [one.end for one in row if one.kind == "name" and subject.start <= one.start and one.end < last]
    for end in (*ends, last):
        aside = text.find(",", end + 1, row[-1].end) + 1 if text[end : end + 1] == "," else 0
        if (deed := _told(text, row, (aside or end) + 1, words)) != "did":
            return deed
    return "did"


def _told(text: str, row: Sequence[Token], at: int, words: Words) -> Deed:
    end = row[-1].end
    if found := _find(words.to_come, text, at, end, words):
        return "will" if _is_plain(row, found.end()) else "perhaps"
    if found := _find(words.went, text, at, end, words):
        return "went" if _is_plain(row, found.end()) else "did"
    return "perhaps" if _find(words.perhaps, text, at, end, words) else "did"


def in_clause(text: str, row: Sequence[Token], words: Words) -> Deed:
    """What is told in the main clause of a sentence in a language of cases, where the verb stands anywhere; a future
    and a present look alike, so that what is neither a past nor one of the known futures is unsure."""
    main = _main_clause(row)
    if any(one.kind in ("cue", "according") for one in main):
        return "said"
    verbs = [text[one.start : one.end] for one in main if one.kind == "word"]
    if any(apart(words.went).fullmatch(one) for one in verbs):
        return "went" if _is_plain(row, row[0].start) else "did"
    if any(is_past(one) for one in verbs):
        return "did"
    will = any(apart(words.to_come).fullmatch(one) for one in verbs)
    # Who will not may have said so.
    refuses = any(text[one.start : one.end].lower() == "не" for one in main)
    return "will" if will and not refuses and _is_plain(row, row[0].start) else "perhaps"


def _find(source: str, text: str, at: int, end: int, words: Words) -> re.Match[str] | None:
    pattern = apart(source)
    return pattern.search(text, at, end) if words.verb_second else pattern.match(text, at, end)


def _is_plain(row: Sequence[Token], start: int) -> bool:
    """Whether a sentence ends, behind `start`, without anything that adds to it."""
    return all(one.start < start or one.kind not in _ADDS for one in row)


def _main_clause(row: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence without its clauses with "который"."""
    found: list[Token] = []
    first = 0
    while first < len(row):
        stop = end_of_piece(row, first + (row[first].kind in ("relative", *BOUNDS)))
        if all(one.kind != "relative" for one in row[max(0, first - 1) : first + 2]):
            found.extend(row[max(0, first - 1) : stop + 1])
        first = max(stop, first + 1)
    return found
