"""Who speaks in a clause whose verb is left out: "Paris parle d'« … », Moscou de « … »", "Pak spoke of “…” and Kern of
“…”"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.quotes.phrases import Subject
from bot.core.quotes.scan import Token

#: What a verb governs its words by, "d'", "von einem", and what may stand between the two.
_GOVERNS = frozenset(("of", "preposition"))
_BETWEEN = frozenset(("of", "preposition", "determiner", "adverb"))
#: A subject there: "Kern", "Minister Kern", "la ministre Kern".
_SUBJECTS = (["name"], ["word", "name"], ["determiner", "word", "name"])


def gapped(tokens: Sequence[Token], run: int) -> tuple[Token, Subject] | None:
    """The cue that the clause of a run at `run` shares with the one before it, and who speaks there."""
    end = run
    while end > 0 and tokens[end - 1].kind in _BETWEEN:
        end -= 1
    first = end
    while first > 0 and tokens[first - 1].kind in ("name", "word", "determiner"):
        first -= 1
    before = first - 2
    if before < 1 or tokens[before].kind != "Q" or [one.kind for one in tokens[first:end]] not in _SUBJECTS:
        return None
    link = tokens[first - 1].kind
    cue = next((at for at in range(before - 1, -1, -1) if tokens[at].kind == "cue"), None)
    if cue is None or not (link == "comma" or (link == "conjunction" and _alike(tokens, cue, before, end, run))):
        return None
    name = tokens[end - 1]
    return tokens[cue], Subject(tokens[first].start, name.end, (name.start, name.end))


def _alike(tokens: Sequence[Token], cue: int, first: int, end: int, second: int) -> bool:
    """Whether nothing but a preposition parts the cue from the first run, and the name from the second: in "called Lee
    “…” and Kern “…”" both are called so, by whoever spoke."""
    halves = [{one.kind for one in tokens[low:high]} for low, high in ((cue + 1, first), (end, second))]
    return all(kinds <= _BETWEEN and kinds & _GOVERNS for kinds in halves)
