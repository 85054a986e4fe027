"""Which titles say what readers have been told otherwise since: "kills three" where five are dead by now, "opens on
Monday" where that was put off."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.model import Report, Story, Telling
from bot.core.stories import numbers
from bot.core.stories.groups import TOLLS
from bot.core.stories.letters import fold

#: How a plan is told, and how it comes to nothing. That it came about makes no title wrong that announced it.
_PLANS, _NOTHING = frozenset({"maybe", "planned"}), frozenset({"postponed", "cancelled"})


def overtaken(story: Story) -> frozenset[int]:
    """The positions of the reports whose titles count fewer than are counted now, or tell of a plan that has come to
    nothing since."""
    told = list(zip(story.reports, story.tellings, strict=False))
    highest: dict[str, float] = {}
    for at, (report, telling) in enumerate(told):
        if report.stands and not _is_corrected(at, told):
            highest |= {unit: max(value, highest.get(unit, 0)) for unit, value in _tolls(telling)}
    ended = max((one.at for one in story.events if one.kind == "phase" and one.new in _NOTHING), default=None)
    return frozenset(
        at
        for at, (report, telling) in enumerate(told)
        if any(value < highest.get(unit, 0) and _counts(report.title, value) for unit, value in _tolls(telling))
        or (ended is not None and telling.phase in _PLANS and report.published < ended)
    )


def _tolls(telling: Telling) -> Iterator[tuple[str, float]]:
    return ((unit, value) for unit, value in telling.figures.items() if unit in TOLLS)


def _is_corrected(at: int, told: list[tuple[Report, Telling]]) -> bool:
    """Whether its outlet has corrected a report since: what it counted does not hold."""
    return any(later.corrects and later.outlet == told[at][0].outlet for later, _ in told[at + 1 :])


def _counts(title: str, value: float) -> bool:
    return any(number.value == value for number in numbers.numbers(fold(title)))
