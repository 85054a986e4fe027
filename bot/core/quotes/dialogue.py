"""Speech without marks, in a line that begins with a dash: "— Да, поеду, — сказал глава делегации Белов. — Скоро".

Russian interviews and reports are printed so. Only what the line itself gives to somebody is taken up: whose the other
lines are tells nothing but their turns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.quotes import insets
from bot.core.quotes.languages import Words
from bot.core.quotes.marks import LONGEST, Run

_LINE = re.compile(r"(?:^|\n)[ \t]*[—–]\s(?P<words>[^\n]+)")
_PART = re.compile(r"\s[—–]\s")
#: Before the reporter's words, which begin with a small letter.
_ENDS = frozenset(",?!…")
#: Whom these mean the turns would tell.
_PRONOUN = re.compile(r"\b(?:я|он|она|они|мы)\b")
_MARKS = frozenset('«»“”„"')


def may_be(text: str) -> bool:
    """Whether a line of `text` begins with a dash."""
    return text[:1] in ("—", "–") or "\n—" in text or "\n–" in text


def with_lines(text: str, runs: Sequence[Run], words: Words) -> list[Run]:
    """`runs` and the speech of the lines that begin with a dash, in order."""
    if words.order != "case" or not may_be(text):
        return list(runs)
    lines = [run for found in _LINE.finditer(text) if (run := _speech(text, *found.span("words"), words))]
    return sorted((*runs, *lines)) if lines else list(runs)


def _speech(text: str, start: int, end: int, words: Words) -> Run | None:
    """What stands in a line between a dash and the one behind which the reporter says who speaks, and what follows."""
    if end - start > LONGEST or not _MARKS.isdisjoint(text[start:end]):
        return None
    dashes = [(start, start), *(found.span() for found in _PART.finditer(text, start, end)), (end, end)]
    for (_, first), (last, told), (close, _) in zip(dashes, dashes[1:], dashes[2:], strict=False):
        if text[last - 1] in _ENDS and insets.tells(text, told, close, words):
            return None if _PRONOUN.search(text, told, close) else Run(first, end, first, end)
    return None
