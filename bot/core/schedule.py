"""Decides when a source is polled next. The clock and the dice are arguments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

#: The share by which each wait is lengthened or shortened, so that sources that started together drift apart.
JITTER = 0.1
#: A failing source's waits are shortened by up to this share, so that sources that failed together come back one by
#: one.
BACKOFF_JITTER = 0.25

#: A failing source is asked again after this long at most: it is never given up.
LONGEST_BACKOFF = timedelta(hours=6)
#: The wait for a source of which the host says that it is gone for good.
GONE = timedelta(hours=24)
#: The wait while our own network is down, which no host can tell us.
OFFLINE = timedelta(minutes=5)

#: The longest that a host may ask to be left alone (RFC 9110 §10.2.3 sets no bound; a day misses no story for good).
LONGEST_RETRY_AFTER = timedelta(hours=24)
#: The longest for which a host's caching rules, ttl or skipHours count: after six hours news is old.
LONGEST_WISH = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Wishes:
    """How often a host wants a source to be asked, as its last page said."""

    #: RSS's ``ttl``.
    ttl: timedelta | None = None
    #: RSS's ``skipHours`` (0 to 23, GMT) and ``skipDays`` (Monday is 0).
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()


NO_WISHES = Wishes()


def next_poll(
    now: datetime,
    *,
    every: timedelta,
    chance: float,
    fresh_for: timedelta | None = None,
    wishes: Wishes = NO_WISHES,
) -> datetime:
    """When to poll a source that answered: after `every`, or later where its host wishes so.

    `fresh_for` is how long the host says that its answer holds; `chance`, in [0, 1), is the dice for the jitter.
    """
    wait = every * (1 - JITTER + 2 * JITTER * chance)
    for wish in (fresh_for, wishes.ttl):
        if wish is not None:
            wait = max(wait, min(wish, LONGEST_WISH))
    return _awake(now + wait, wishes, latest=now + max(wait, LONGEST_WISH))


def next_try(
    now: datetime, *, every: timedelta, failures: int, chance: float, retry_after: timedelta | None = None
) -> datetime:
    """When to poll again a source that failed `failures` times in a row, at least once.

    Each failure doubles the wait, up to `LONGEST_BACKOFF`; `retry_after`, where the host named it, is waited for.
    """
    wait = min(every * (1 << min(failures, 20)), LONGEST_BACKOFF)
    wait *= 1 - BACKOFF_JITTER * chance
    if retry_after is not None:
        # Those that were sent away together are not to come back together.
        wait = max(wait, min(retry_after, LONGEST_RETRY_AFTER) + every * JITTER * chance)
    return now + wait


def _awake(when: datetime, wishes: Wishes, *, latest: datetime) -> datetime:
    """The first time from `when` on that is in none of the hours and days to be skipped, or `latest`."""
    while when < latest and (when.hour in wishes.skip_hours or when.weekday() in wishes.skip_days):
        # Keeps the minute, lest all come at the full hour.
        when = min(when + timedelta(hours=1), latest)
    return when
