"""Takes the reporter's words out of a marked run: «Мост готов, — сказал X, — и скоро откроется»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.core.quotes.languages import Words
from bot.core.quotes.marks import Run

_DASH = re.compile(r"[,.!?…]\s+[—–-]\s+")
#: Behind the reporter's words the speech goes on after a comma or a point and a dash.
_BACK = re.compile(r"[,.]\s+[—–-]\s+")
#: The reporter says who speaks in few words.
_LONGEST = 160


def split(text: str, runs: Sequence[Run], words: Words) -> list[Run]:
    """`runs` without what stands between dashes in them and begins with a cue; each piece is a run of its own."""
    found: list[Run] = []
    for run in runs:
        if _DASH.search(text, run.start, run.end) is None:
            found.append(run)
        else:
            found += _pieces(text, run, words)
    return found


def _pieces(text: str, run: Run, words: Words) -> Iterator[Run]:
    start, outer = run.start, run.outer_start
    at = run.start
    while (inset := _DASH.search(text, at, run.end)) is not None:
        at = inset.end()
        if not _cue(words).match(text, inset.end(), run.end):
            continue
        # A comma belongs to the reporter's sentence, a question mark to what was asked.
        end = inset.start() + (text[inset.start()] not in ",.")
        yield Run(start, end, outer, end)
        back = _BACK.search(text, inset.end(), min(run.end, inset.end() + _LONGEST))
        if back is None:
            return
        start = outer = at = back.end()
    yield run._replace(start=start, outer_start=outer) if start > run.start else run


@lru_cache(maxsize=32)
def _cue(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{words.like}) )?(?:{words.cue}|{words.inverted}|{words.according})(?!\w)", re.IGNORECASE)
