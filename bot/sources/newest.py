"""Chooses which entries are read of a list that is too long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

One = TypeVar("One")

_OLDEST = datetime(1, 1, 1, tzinfo=UTC)


def newest(items: Sequence[One], most: int, date: Callable[[One], datetime | None]) -> list[One]:
    """At most so many of `items`, the latest by their `date`, in the order in which they are listed.

    Of those without a date, and of those that share the last one that counts, it is as many from the beginning as from
    the end: whoever keeps such a list puts what is new before all else, or behind it.
    """
    if len(items) <= most:
        return list(items)
    dates = [date(one) or _OLDEST for one in items]
    last = sorted(dates, reverse=True)[most]
    later = [number for number, one in enumerate(dates) if one > last]
    same = [number for number, one in enumerate(dates) if one == last]
    left = most - len(later)
    ends = [*same[: left - left // 2], *same[len(same) - left // 2 :]]
    return [items[number] for number in sorted({*later, *ends})]
