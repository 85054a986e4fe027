"""Takes the reporter's words out of a marked run: «Мост готов, — сказал X, — и скоро откроется»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.marks import Run

#: What leads up to a run, and the signs in which it stands.
_LED = re.compile(r"(?::|\bque)\s*\Z")
_BEFORE = 5
_DASH = re.compile(r"[,.!?…]\s+[—–-]\s+")
#: Behind the reporter's words the speech goes on after a comma or a point and a dash.
_BACK = re.compile(r"[,.]\s+[—–-]\s+")
#: The reporter says who speaks in few words.
_LONGEST = 160
#: What parts the reporter's words from speech without a comma: «El puente —dijo X— está abierto», «Il ponte – ha detto
#: X – è aperto».
_ASIDE = re.compile(r"\s[—–-]")


def split(text: str, runs: Sequence[Run], words: Words) -> list[Run]:
    """`runs` without what stands between dashes in them and begins with a cue; each piece is a run of its own."""
    found: list[Run] = []
    for run in runs:
        if _DASH.search(text, run.start, run.end) is not None:
            found += _pieces(text, run, words)
        elif words.order == "beside" and _ASIDE.search(text, run.start, run.end) and not _told_around(text, run):
            found += _around_asides(text, run, words)
        elif words.incise != NEVER and (inset := _parting(text, run, words)):
            found += _two(run, *inset.span("told"))
        else:
            found.append(run)
    return found


def tells(text: str, start: int, end: int, words: Words) -> bool:
    """Whether ``text[start:end]``, behind a dash, begins with a verb by which the reporter says who speaks."""
    return _cue(words).match(text, start, end) is not None


def _parting(text: str, run: Run, words: Words) -> re.Match[str] | None:
    """What the reporter says in the middle of a run between commas, unless more of that follows the run, or somebody is
    said before it to speak: then it is that one who tells what another said."""
    return None if _told_around(text, run) else _incise(words).search(text, run.start, run.end)


def _told_around(text: str, run: Run) -> bool:
    """Whether somebody is said around a run to speak: what stands before leads up to it, or a comma goes on."""
    goes_on = "," in (text[run.end - 1], text[run.outer_end : run.outer_end + len(" ,")].strip()[:1])
    return goes_on or _LED.search(text, max(run.outer_start - _BEFORE, 0), run.outer_start) is not None


def _two(run: Run, start: int, end: int) -> tuple[Run, Run]:
    """The halves of a run around the reporter's words."""
    first = Run(run.start, start, run.outer_start, start)
    return first, run._replace(start=end, outer_start=end)


def _around_asides(text: str, run: Run, words: Words) -> Iterator[Run]:
    """The pieces of a run around the reporter's words between dashes: a verb of speech alone, or with who speaks."""
    for aside in _aside(words).finditer(text, run.start, run.end):
        first, run = _two(run, *aside.span())
        yield first
    if run.start < run.end:
        yield run


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
def _incise(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?P<told>, (?:{words.incise}|{words.inverted})(?<!-on), )[^«»]")


@lru_cache(maxsize=32)
def _aside(words: Words) -> re.Pattern[str]:
    few = r"[^—–«»“”\"\n.:;]"
    who = rf"(?=\s){few}{{0,80}}?(?:(?<=\s)[A-ZÀ-Þ]\w|\b(?:{words.post})(?!\w)){few}{{0,80}}?"
    return re.compile(rf"\s[—–-]\s?(?:{words.inverted}|(?:{words.cue})(?!\w)(?:{who})?)\s?[—–-](?:[,.;:]?\s|[,.;:]?\Z)")


@lru_cache(maxsize=32)
def _cue(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{words.like}) )?(?:{words.cue}|{words.inverted}|{words.according})(?!\w)", re.IGNORECASE)
