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
    name = last = end - 1
    if [one.kind for one in tokens[max(0, end - 3) : end]] == ["comma", "name", "comma"]:
        # "and her counterpart, Ole Lund, of “…”"
        name, last = end - 2, end - 4
    first = last + 1
    while first > 0 and tokens[first - 1].kind in ("name", "word", "determiner"):
        first -= 1
    before = first - 2
    if before > 1 and last < name and tokens[before].kind == "comma":
        before -= 1
    kinds = [one.kind for one in tokens[first : last + 1]]
    apposed = kinds[:1] == ["determiner"] and kinds[-1] == "word"
    if before < 1 or tokens[before].kind != "Q" or not (apposed if last < name else kinds in _SUBJECTS):
        return None
    link = tokens[first - 1].kind
    cue = next((at for at in range(before - 1, -1, -1) if tokens[at].kind == "cue"), None)
    if cue is None or not (link == "comma" or (link == "conjunction" and _alike(tokens, cue, before, end, run))):
        return None
    found = tokens[name]
    return tokens[cue], Subject(tokens[first].start, found.end, (found.start, found.end))


def _alike(tokens: Sequence[Token], cue: int, first: int, end: int, second: int) -> bool:
    """Whether nothing but a preposition parts the cue from the first run, and the name from the second: in "called Lee
    “…” and Kern “…”" both are called so, by whoever spoke."""
    halves = [{one.kind for one in tokens[low:high]} for low, high in ((cue + 1, first), (end, second))]
    # "Pak évoque « … » et Kern « … »": neither has an object.
    return all(kinds <= _BETWEEN for kinds in halves) and (not any(halves) or all(one & _GOVERNS for one in halves))
