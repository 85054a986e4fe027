"""Korean and Japanese words of which another sentence tells who said them.

X는 이렇게 말했다. "…" · 「…」。X氏はこう述べた。
"""

from __future__ import annotations

import re

from bot.core.quotes import topics
from bot.core.quotes.languages import FinalWords
from bot.core.quotes.marks import Run
from bot.core.quotes.patterns import whole
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import Said
from bot.core.quotes.topics import BACK, Reading, as_subject

_SENTENCE = re.compile(r"[.!?]\s|[。！？]|\n")


def announced(reading: Reading, run: Run) -> Said | None:
    """X는 이렇게 말했다. "…" · X氏はこう述べた。「…」 · X: "…" """
    head = reading.blank[reading.start : run.outer_start]
    if head.rstrip().endswith((":", "：")):
        stop = reading.start + len(head.rstrip()) - 1
        cue = next((one for one in reversed(reading.cues) if one[1] <= stop), None)
        subject = topics.before(reading, stop) or (
            None if cue else reading.language.before(reading.blank, reading.start, stop)
        )
        return Said("introduced", cue, as_subject(subject)) if cue or subject else None
    if head.strip():
        stop = reading.start + len(head.rstrip(" ,、…"))
        noun = reading.language.heading(reading.blank, reading.start, stop)
        if noun is None and reading.knows(reading.start, stop) and " " not in head.strip():
            # 푸틴 “…”
            return Said("introduced", None, Subject(reading.start, stop, (reading.start, stop)))
        return Said("introduced", None, as_subject(noun)) if noun else None
    return _told_before(reading) or _told_after(reading, run)


def _told_before(reading: Reading) -> Said | None:
    """X는 이렇게 말했다. "…" """
    low, high = _sentence_before(reading)
    found = _announcement(reading.words).search(reading.blank, low, high)
    if found is None:
        return None
    subject = next((one for one in reading.language.nouns(reading.blank, low, high) if one.speaks), None)
    return Said("introduced", found.span("cue"), as_subject(subject))


def _told_after(reading: Reading, run: Run) -> Said | None:
    """「…」。X氏はこう述べた。 · "…" X가 한 말이다."""
    low = run.outer_end
    while low < len(reading.blank) and reading.blank[low] in "。. ":
        low += 1
    high = _sentence_end(reading.blank, low)
    if told := told_so(reading, low, high):
        return told
    found = _announcement(reading.words).search(reading.blank, low, high)
    if found is None:
        return None
    subject = next((one for one in reading.language.nouns(reading.blank, low, high) if one.speaks), None)
    return Said("told after", found.span("cue"), as_subject(subject)) if subject else None


def told_so(reading: Reading, low: int, high: int) -> Said | None:
    """ "…" X가 한 말이다 · "…" X의 말이다"""
    found = whole(reading.words.told_so).search(reading.blank, low, high)
    if found is None:
        return None
    nouns = [one for one in reading.language.nouns(reading.blank, low, found.start()) if one.speaks]
    owner = reading.language.owner(reading.blank, low, found.end("of")) if found["of"] else None
    who = owner or next(reversed(nouns), None)
    return Said("told after", found.span(), as_subject(who)) if who else None


def _announcement(words: FinalWords) -> re.Pattern[str]:
    return whole(rf"(?:{words.announces}).{{0,12}}?(?P<cue>{words.cue})")


def _sentence_end(text: str, start: int) -> int:
    match = _SENTENCE.search(text, start, start + BACK)
    return match.start() if match else min(len(text), start + BACK)


def _sentence_before(reading: Reading) -> tuple[int, int]:
    high = reading.start
    low = max(0, high - BACK)
    for match in _SENTENCE.finditer(reading.blank, low, max(low, high - 2)):
        low = match.end()
    return low, high
