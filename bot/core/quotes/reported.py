"""Whose words the mood of reported speech tells of: "Er sei „…“", "Kern blieb ruhig: Man habe „…“"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.core.quotes import subjects
from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.phrases import NOBODY
from bot.core.quotes.rivals import Rivals
from bot.core.quotes.said import Said
from bot.core.quotes.scan import Token, tokens
from bot.core.quotes.sentences import Sentence, between
from bot.core.quotes.speaker import Speaker

RULE = "reported"


def govern(
    text: str,
    sentence: Sentence,
    row: Sequence[Token],
    place: int,
    last: tuple[Sentence, Speaker] | None,
    rivals: Rivals,
    words: Words,
) -> Said | None:
    """What governs the run at `place` of a `row` in the mood of reported speech: who is named before a colon, else
    whoever spoke `last` in the paragraph; nobody where another acts between."""
    if words.reported == NEVER or not _is_reported(text, sentence, words):
        return None
    colon = next((at for at in range(place - 1, 0, -1) if row[at].kind == "colon"), 0)
    before = subjects.main(row[:colon])
    if before and before.name:
        return Said(RULE, None, before)
    if last is None or sentence.paragraph != last[0].paragraph:
        return None
    speaker = last[1]
    for start, end in between(text, last[0].end, sentence.start):
        if not _mood(words).search(text, start, end) and _acts(text, start, end, speaker, rivals, words):
            return Said(RULE, None, NOBODY)
    return Said(RULE, None, None)


def _acts(text: str, start: int, end: int, speaker: Speaker, rivals: Rivals, words: Words) -> bool:
    """Whether ``text[start:end]`` tells of somebody with a name, who is not the `speaker`."""
    row = tokens(text, start, end, words, first=True)
    subject = subjects.main(row)
    found = rivals.antecedent(Speaker(None, None, None), subject) if subject and subject.name else None
    return found is not None and found.name != speaker.name


def _is_reported(text: str, sentence: Sentence, words: Words) -> bool:
    bounds = [sentence.start, *(at for run in sentence.runs for at in (run.outer_start, run.outer_end)), sentence.end]
    outside = zip(bounds[::2], bounds[1::2], strict=True)
    return any(_mood(words).search(text, low, high) for low, high in outside)


@lru_cache(maxsize=32)
def _mood(words: Words) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words.reported})\b", re.IGNORECASE)
