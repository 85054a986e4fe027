"""The ladder of a story: which of the sides that it concerns report it, since when, and which are silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bot.core.life import outlets
from bot.core.life.origins import resolved
from bot.core.model import SIDES, Report, Rung, Story, Telling

#: The side of an outlet that speaks for none of the parties.
NOBODY = "other"


def ladder(story: Story) -> tuple[Rung, ...]:
    """A rung for each side that the story concerns or that has it: those that have it first, by time, then the silent.
    What its outlet has taken back counts for nothing.

    An outlet of another side that cites a side's own outlet has it from there: KCNA has what Yonhap cites it for.
    """
    concerned = concerns(story.tellings)
    rungs: dict[str, Rung] = {}
    origins = resolved(story.reports)
    told = [pair for pair in zip(story.reports, origins, strict=True) if pair[0].stands]
    for report, origin in sorted(told, key=lambda pair: pair[0].published):
        echo, of = origin != outlets.canonical(report.outlet), voice(report, origin)
        if echo and of not in (report.side, NOBODY):
            rungs.setdefault(of, Rung(of, origin, report.published))
        if report.side != NOBODY:
            known = rungs.get(report.side)
            # A report of one's own counts for more than an earlier echo.
            if known is None or (known.echo and not echo and known.at is not None):
                at = report.published if known is None or known.at is None else known.at
                rungs[report.side] = Rung(report.side, report.outlet, at, echo=echo)
    denied = _deniers(story)
    having = [
        Rung(rung.side, rung.outlet, rung.at, rung.echo, denies=rung.side in denied)
        for rung in sorted(rungs.values(), key=lambda one: (one.at is None, one.at, SIDES.index(one.side)))
    ]
    silent = [Rung(side, denies=side in denied) for side in SIDES if side in concerned and side not in rungs]
    return (*having, *silent)


def voice(report: Report, origin: str) -> str:
    """The side whose words a report passes on: that of its origin, if the outlet is known, else its own."""
    source = outlets.known(origin)
    return source.side if source else report.side


def concerns(tellings: Sequence[Telling]) -> frozenset[str]:
    """The sides that the story is about: those that its founder names, and those that half of all name."""
    if not tellings:
        return frozenset()
    named = Counter(side for telling in tellings for side in telling.concerned)
    often = {side for side, times in named.items() if 2 * times >= len(tellings)}
    return frozenset(often.union(tellings[0].concerned))


def _deniers(story: Story) -> frozenset[str]:
    told = zip(story.reports, story.tellings, strict=False)
    return frozenset(telling.denied_by for report, telling in told if telling.denied_by and report.stands)
