"""Whether two articles give other numbers of the same: counts, sums, models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.core.stories import groups, settings
from bot.core.stories.features import PEOPLE_IN_GENERAL, Features
from bot.core.stories.finder import SITE
from bot.core.stories.numbers import MAGNITUDE, PERCENT

#: What a difference takes in texts that are unlike and, added to it, in texts that are alike.
Weights = tuple[float, float]


def other_counts(a: Features, b: Features) -> Iterator[tuple[str, Weights]]:
    """Units in which both give numbers, and none is the same. Tolls rise while an event goes on."""
    if has_risen(a, b):
        return
    for unit in differing(a.by_unit, b.by_unit):
        # "Six more bodies were found" gives people beside the dead.
        risen = _says_that_it_rises(a, b)
        toll = unit in groups.TOLLS or (risen and unit == PEOPLE_IN_GENERAL)
        rounded = (toll or unit == PEOPLE_IN_GENERAL) and _rounds(a.by_unit[unit], b.by_unit[unit])
        if rounded or (toll and (risen or _may_have_risen(a, b))):
            weights = settings.RISEN_TOLL
        else:
            weights = settings.OTHER_TOLL if toll else settings.OTHER_NUMBER
        yield f"other number of {unit}", weights
    for one, other in ((a, b), (b, a)):
        if _people_and_dead(one.by_unit, other.by_unit):
            known = _rounds(one.by_unit[PEOPLE_IN_GENERAL], other.by_unit[groups.DEAD]) or _says_that_it_rises(a, b)
            yield "other number of people", settings.RISEN_TOLL if known else settings.OTHER_NUMBER


def has_risen(newer: Features, older: Features) -> bool:
    """Whether the newer title says that a toll rises, and from fewer dead or hurt than it gives: they are counted on
    another day, and the event is the same."""
    if not groups.TOLL_RISES <= newer.title_acts:
        return False
    units = groups.TOLLS & newer.by_unit.keys() & older.by_unit.keys()
    return bool(units) and all(max(newer.by_unit[unit]) > max(older.by_unit[unit]) for unit in units)


def _says_that_it_rises(a: Features, b: Features) -> bool:
    return groups.TOLL_RISES <= a.title_acts or groups.TOLL_RISES <= b.title_acts


def _may_have_risen(newer: Features, older: Features) -> bool:
    """Whether a toll may have risen from the older report to the newer one: it is greater, within hours, on no other
    day and in the same place, of the same act on the same thing."""
    if newer.published - older.published > settings.AGAIN_AFTER or (newer.days and not newer.days & older.days):
        return False
    units = groups.TOLLS & newer.by_unit.keys() & older.by_unit.keys()
    if not units or any(max(newer.by_unit[unit]) < max(older.by_unit[unit]) for unit in units):
        return False
    if not newer.of_kind(SITE) & older.of_kind(SITE) or newer.title_acts.isdisjoint(older.title_acts):
        return False
    shared = (newer.title_things | older.title_things) & newer.found.keys() & older.found.keys()
    return not shared <= groups.WHO


def _people_and_dead(ours: Mapping[str, frozenset[float]], theirs: Mapping[str, frozenset[float]]) -> bool:
    """Whether the one counts people, the other the dead, and neither both, and no number is the same: one may only not
    say that they died."""
    if PEOPLE_IN_GENERAL not in ours or groups.DEAD not in theirs:
        return False
    if PEOPLE_IN_GENERAL in theirs or groups.DEAD in ours:
        return False
    return ours[PEOPLE_IN_GENERAL].isdisjoint(theirs[groups.DEAD])


def _rounds(ours: frozenset[float], theirs: frozenset[float]) -> bool:
    """Whether one gives in tens what the other counts: 38 people are "nearly 40"."""
    return any(
        (one % 10 == 0) != (other % 10 == 0) and max(one, other) >= 20 and abs(one - other) <= max(one, other) / 20
        for one in ours
        for other in theirs
    )


def differing(ours: Mapping[str, frozenset[float]], theirs: Mapping[str, frozenset[float]]) -> list[str]:
    """The units of which both give numbers, and none is about the same."""
    return [
        unit
        for unit in sorted(ours.keys() & theirs.keys())
        if not any(_about(one, other, unit) for one in ours[unit] for other in theirs[unit])
    ]


def other_rates(a: Features, b: Features) -> Iterator[tuple[str, Weights]]:
    """Key rates of which both titles tell, and that differ at all; and shares of which each title says of what they
    are, and the other text does not."""
    ours, theirs = a.shares, b.shares
    if not (ours and theirs):
        return
    if groups.RATE in a.title_things & b.title_things:
        if ours.isdisjoint(theirs):
            yield "another key rate", settings.OTHER_RATE
        return
    for measured in groups.MEASURED:
        of_ours, of_theirs = ((one.title_acts | one.title_things) & measured for one in (a, b))
        if of_ours and of_theirs and of_ours.isdisjoint(b.found) and of_theirs.isdisjoint(a.found):
            yield "a share of something else", settings.OTHER_RATE
            return


def other_models(a: Features, b: Features) -> Iterator[tuple[str, Weights]]:
    """Names that both give with a number, and none with the same: another weapon, another program."""
    both = {name for name, _ in a.models} & {name for name, _ in b.models}
    if both - {name for name, _ in a.models & b.models}:
        yield "other model of the same", settings.OTHER_NUMBER


def _about(one: float, other: float, unit: str) -> bool:
    if unit == MAGNITUDE:
        return abs(one - other) <= settings.SAME_STRENGTH
    if unit not in groups.SUMS:
        return _near(one, other, settings.ROUNDING)
    # 8.1 and 7.7 are both exact.
    if unit == PERCENT and not (one.is_integer() or other.is_integer()):
        return _near(one, other, settings.ROUNDING)
    rounded = [float(f"{exact:.{figures}g}") for exact in (one, other) for figures in settings.ROUND_FIGURES]
    return _near(one, other, settings.ROUNDED_SUM) or one in rounded[2:] or other in rounded[:2]


def _near(one: float, other: float, share: float) -> bool:
    return abs(one - other) <= share * max(abs(one), abs(other))
