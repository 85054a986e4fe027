"""Cuts a text into the sentences that hold marked runs; no sentence ends inside of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.core.quotes.marks import Run

#: A sentence of wire copy is shorter; what lies further off says nothing about a run.
REACH = 600
_NEAR = 160
#: A sentence of more runs is a list of names or no text; without a limit it would cost the square of its length.
MOST = 12

#: Letters before a point among which its word is looked for; a longer one is no abbreviation.
_LONGEST_WORD = 12

_BREAK = re.compile(r"\n\s*")
#: A class first, in which the engine looks up a sign at once; behind a bar it would try each branch at every letter.
_END = re.compile(r"[.!?…。！？\n](?:(?<=[.!?…])[.!?…]*[)\]’'»”\"]*(?=\s|$)|(?<=[。！？])[。！？]*|(?<=\n))")
#: Abbreviations and initials, whose point ends no sentence.
_ABBREVIATIONS = (
    "MM|Mme|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Brig|Adm|Cmdr|Cpl|Pvt|Prof|Rev|No|Jr|Sr|vs|etc|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|"
    "Oct|Nov|Dec|bzw|ca|Nr|Abs|Sra|Ud|гг|тыс|млн|млрд|ул|им"
)
_LISTED = frozenset(_ABBREVIATIONS.split("|"))
_NO_END = re.compile(
    rf"(?:\b(?:{_ABBREVIATIONS}|U\.S|U\.N|a\.m|p\.m|[DR]-[A-Z][a-z]+|z\. ?B|d\. ?h|u\. ?a|т\. ?е|т\. ?к)"
    # A letter is an initial, unless it is the network of that name: "wrote on X", "в соцсети X".
    r"|(?<!\w)[^\W\d_](?<![^\W\d_A-ZÀ-ÞА-ЯЁ] X))\.$"
)
#: A number with a point is a German ordinal behind an article or a preposition, and in a list or a range, and before a
#: month: "am 5.", "der 68.", "5. und 6.", "Montag, 5. Mai"; elsewhere it ends the sentence: "said Pak, 68."
_ORDINAL = re.compile(
    r"(?:^|\n|\b(?i:am|im|der|die|das|de[nms]|vom|zu[mr]|bis|ab|seit|beim|und|jede[rsmn]?|eine[rsmn]?|sein\w*|ihr\w*) "
    r"|\. ?[-–/]?)\d{1,2}$"
)
_MONTH = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)\b"
)


class Sentence(NamedTuple):
    """A sentence, with the runs that begin in it."""

    start: int
    end: int
    runs: tuple[Run, ...]
    #: Whether a paragraph begins with it.
    leads: bool
    #: The number of its paragraph.
    paragraph: int

    @property
    def said_until(self) -> int:
        """Where its last run ends, by whose point another sentence may begin; or where it ends without one."""
        return self.runs[-1].outer_end if self.runs else self.end


def sentences(text: str, runs: Sequence[Run]) -> list[Sentence]:
    """The sentences of `text` that hold `runs`, in order."""
    found: list[Sentence] = []
    group: list[Run] = []
    start = leads = None
    floor = 0
    paragraph = 0
    for number, run in enumerate(runs):
        if not group:
            start, leads = _start(text, floor, run.outer_start)
        group.append(run)
        ceiling = runs[number + 1].outer_start if number + 1 < len(runs) else len(text)
        end = _end(text, run, ceiling)
        if end is None and len(group) < MOST:
            continue
        paragraph += breaks(text, floor, start or 0)
        found.append(Sentence(start or 0, run.outer_end if end is None else end, tuple(group), bool(leads), paragraph))
        group, floor = [], found[-1].end
    return found


def breaks(text: str, low: int, high: int) -> int:
    """How many paragraphs end in ``text[low:high]``."""
    return len(_BREAK.findall(text, low, high)) if text.find("\n", low, high) >= 0 else 0


def between(text: str, low: int, high: int) -> list[tuple[int, int]]:
    """The sentences of ``text[low:high]`` as their starts and ends, in order: those that hold no marked run."""
    found: list[tuple[int, int]] = []
    start = max(low, high - REACH)
    for match in _END.finditer(text, start, high):
        at, end = match.span()
        if text[at] == "\n" or not _abbreviated(text, at, end):
            found.append((start, at))
            start = end
    return [(first, end) for first, end in [*found, (start, high)] if text[first:end].strip()]


def _start(text: str, floor: int, at: int) -> tuple[int, bool]:
    """Where the sentence of a run that begins at `at` begins, and whether its paragraph does."""
    low = max(floor, at - REACH)
    # "He went on:" and a line break announce the run that follows.
    until = at
    while until > low and text[until - 1].isspace():
        until -= 1
    announced = until > low and text[until - 1] == ":"
    first = not announced and (until == low or text.find("\n", until, at) >= 0)
    begin = at if first else _last_end(text, low, until if announced else at)
    while begin < at and text[begin].isspace():
        begin += 1
    line = begin
    while line > floor and text[line - 1] in " \t\u00a0":
        line -= 1
    return begin, line == 0 or text[line - 1] == "\n"


def _last_end(text: str, low: int, high: int) -> int:
    """Where the last sentence that ends in ``text[low:high]`` does; else `low`."""
    # Most sentences begin not far off.
    for near in (max(low, high - _NEAR), low):
        for match in reversed(list(_END.finditer(text, near, high))):
            start, end = match.span()
            if text[start] == "\n" or not _abbreviated(text, start, end):
                return end
        if near == low:
            break
    return low


def _end(text: str, run: Run, ceiling: int) -> int | None:
    """Where the sentence of `run` ends; None where it goes on to the next run."""
    if not run.closed or _closes(text, run):
        return run.outer_end
    for match in _END.finditer(text, run.outer_end, min(ceiling, run.outer_end + REACH)):
        at = match.start()
        if not (_goes_on(text, run.outer_end, at) if text[at] == "\n" else _abbreviated(text, at, match.end())):
            return at
    return None if ceiling - run.outer_end < REACH and ceiling < len(text) else min(ceiling, run.outer_end + REACH)


def _goes_on(text: str, start: int, at: int) -> bool:
    """Whether the sentence of ``text[start:at]`` goes on behind the line break at `at`."""
    return text[at + 1 : at + 2].islower() or text[start:at].rstrip().endswith(":")


def _closes(text: str, run: Run) -> bool:
    """Whether the sentence ends with the words in marks, as far as can be told from what follows them."""
    after, size = run.outer_end, len(text)
    while after < size and text[after] in " \t\u00a0\u202f":
        after += 1
    if after >= size or text[after] == "\n":
        return True
    last = text[run.end - 1]
    following = text[after]
    if last in ".…":
        return following.isupper() or following.isdigit() or following in "«“„\"‘'-"
    return last in "!?" and following in '«“„"'


def _abbreviated(text: str, start: int, end: int) -> bool:
    """Whether what looks like the end of a sentence, in ``text[start:end]`` and no line break, is none."""
    after, size = end, len(text)
    while after < size and text[after] in " \u00a0":
        after += 1
    if after < size and text[after].islower():
        return True
    if text[start] != ".":
        return False
    word = text[max(0, start - _LONGEST_WORD) : start].rpartition(" ")[2]
    if len(word) > 1 and word.isalpha():
        return word in _LISTED
    if word[-1:].isdigit():
        ordinal = _ORDINAL.search(text, max(0, start - _LONGEST_WORD), start) is not None
        return ordinal or _MONTH.match(text, after) is not None
    # The word, and a letter with a point before it: "z. B.".
    return _NO_END.search(text, max(0, start - _LONGEST_WORD, start - len(word) - 3), start + 1) is not None
