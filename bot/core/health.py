"""Decides from its polls how a source is doing: failing, silent, empty or well, moved or gone.

Each function takes what was known and what a poll brought, and returns what is known now with the events in it: what
somebody may want to be told. A source is never given up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from bot.core.rhythm import UNKNOWN, Rhythm, is_silent, learn

#: ``failing``: no usable answer. ``empty``: an answer in which nothing was found, where there was something before:
#: a changed layout. ``silent``: nothing new for much longer than is usual.
State = Literal["ok", "failing", "silent", "empty"]
EventKind = Literal["failing", "silent", "empty", "recovered", "moved", "gone"]

#: After so many polls in a row that fail or find nothing people are told: hosts restart, feeds are empty for a moment.
TELL_AFTER = 3
#: A move or an end counts when the host still says it after this long: people undo mistakes.
CONFIRMED_AFTER = timedelta(hours=24)

#: Hosts, the last ones asked, that are enough to tell our own network from theirs, and the share of them without an
#: answer; what was longer ago than this says nothing of now.
HOSTS = 10
_FEWEST_HOSTS = 3
_SHARE = 0.8
LATELY = timedelta(minutes=15)

_GONE = 410


@dataclass(frozen=True, slots=True)
class Health:
    """What is remembered of how a source has been doing."""

    state: State = "ok"
    #: Since when it is in that state; None before the first poll.
    since: datetime | None = None
    #: Polls in a row that failed or found nothing.
    failures: int = 0
    #: The state that was last told.
    told: State = "ok"
    rhythm: Rhythm = UNKNOWN
    #: Where the host says the source has moved, and when it first said so.
    moving: str | None = None
    moving_since: datetime | None = None
    #: When the host first said that the source is gone, and whether that is certain.
    gone_since: datetime | None = None
    gone: bool = False
    #: Where the source has moved, and the address in the settings for which that is true.
    address: str | None = None
    address_of: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something about a source that people may want to know."""

    kind: EventKind
    detail: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a poll makes of a source's health."""

    health: Health
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Sighting:
    """The last time a host was asked, and whether it answered at all."""

    at: datetime
    answered: bool


def address(health: Health, configured: str) -> str:
    """The address of a source: the one that is `configured`, or the one to which it has moved."""
    return health.address if health.address and health.address_of == configured else configured


def failed(health: Health, reason: str, now: datetime, *, status: int | None = None) -> Change:
    """The health after a poll without a usable answer; `status` is HTTP's, if there was one."""
    after = _enter(replace(health, failures=health.failures + 1), "failing", now)
    events: list[Event] = []
    if status == _GONE and not health.gone:
        since = health.gone_since or now
        after = replace(after, gone_since=since, gone=now - since >= CONFIRMED_AFTER)
        if after.gone:
            events.append(Event("gone", f"the host has said since {since:%d %B} that it is gone; asked once a day now"))
    return _told(after, reason, events)


def found_nothing(health: Health, reason: str, now: datetime) -> Change:
    """The health after a page on which nothing was found."""
    return _told(_enter(replace(_answering(health), failures=health.failures + 1), "empty", now), reason, [])


def read(
    health: Health,
    now: datetime,
    *,
    configured: str,
    dates: Iterable[datetime | None] = (),
    new: int = 0,
    moved: str | None = None,
) -> Change:
    """A page was read, or has not changed: `new` of its entries, which have `dates`, were not seen before.

    `moved` is where the host says that the address `configured`, or the one that was followed from there, has moved.
    """
    rhythm = learn(health.rhythm, dates, new=new, now=now)
    silent = is_silent(rhythm, now)
    trouble = health.state
    state: State = "silent" if silent else "ok"
    since = health.since if health.since and state == trouble else now
    after = replace(health, state=state, since=since, failures=0, rhythm=rhythm, gone_since=None, gone=False)
    after, events = _moved(after, moved, configured, now)
    if health.told != "ok" and health.told != after.state:
        lasted = f"after {_length(now - health.since)}" if health.since and trouble == health.told else "again"
        events.append(Event("recovered", f"{_RECOVERED[health.told]} {lasted}"))
        after = replace(after, told="ok")
    if silent and after.told != "silent" and rhythm.news is not None:
        events.append(Event("silent", f"nothing new for {_length(now - rhythm.news)}, which is not its way"))
        after = replace(after, told="silent")
    return Change(after, tuple(events))


def is_our_network(sightings: Sequence[Sighting], now: datetime) -> bool:
    """Whether so many of the hosts that were asked last gave no answer that it must be our own network.

    `sightings` are of different hosts, the latest of each.
    """
    lately = [one for one in sightings if now - one.at <= LATELY]
    silent = sum(not one.answered for one in lately)
    return silent >= _FEWEST_HOSTS and silent >= _SHARE * len(lately)


_RECOVERED = {"failing": "read", "empty": "something is found", "silent": "something new"}


def _enter(health: Health, state: State, now: datetime) -> Health:
    return health if health.state == state and health.since else replace(health, state=state, since=now)


def _answering(health: Health) -> Health:
    return replace(health, gone_since=None, gone=False) if health.gone_since else health


def _told(health: Health, reason: str, events: list[Event]) -> Change:
    """Reports a state once, when it has lasted for a while."""
    state = health.state
    if state in ("failing", "empty") and health.failures >= TELL_AFTER and health.told != state:
        events = [*events, Event(state, reason)]
        health = replace(health, told=state)
    return Change(health, tuple(events))


def _moved(health: Health, moved: str | None, configured: str, now: datetime) -> tuple[Health, list[Event]]:
    """Follow a move that the host has named for a day; another address begins anew, none at all ends it."""
    if moved is None or moved == address(health, configured):
        return (replace(health, moving=None, moving_since=None) if health.moving else health), []
    if moved != health.moving or health.moving_since is None:
        return replace(health, moving=moved, moving_since=now), []
    if now - health.moving_since < CONFIRMED_AFTER:
        return health, []
    followed = replace(health, moving=None, moving_since=None, address=moved, address_of=configured)
    return followed, [Event("moved", f"the host has moved it to {moved}; change its url in the settings")]


def _length(time: timedelta) -> str:
    minutes = int(time.total_seconds() // 60)
    for size, name in ((1440, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            number = minutes // size
            return f"{number} {name}{'' if number == 1 else 's'}"
    return "a moment"
