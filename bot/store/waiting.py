"""The outbox as operators see it: what waits, is late, uncertain or dead, and what can be done about it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import Body
from bot.core.preferences import Preferences, awake, is_paused, is_quiet
from bot.store import absent, audience, bodies, chats, preferences
from bot.store.schema import destination, outbox, story

#: After so long a message that should have left is late: more than the usual waits for the pace or after a failure.
LATE = timedelta(minutes=10)
#: After so long a channel on which nothing arrives is down.
DOWN = timedelta(days=1)
_DAY = timedelta(days=1)
_DEFAULTS = Preferences()
_OPEN = ("pending", "sending", "uncertain", "held", "dead")
_WAITING = outbox.c.state.in_(["pending", "sending", "uncertain"])
_DUE_TO_LEAVE = outbox.c.state.in_(["pending", "uncertain"])
_UNTRIED = (outbox.c.state.in_(["pending", "held"]), outbox.c.attempts == 0)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that has not been sent."""

    id: int
    #: Channel, address and thread, with colons between them.
    destination: str
    key: str
    body: Body
    #: ``waiting``, ``late``, ``held`` (until quiet hours, a pause or a poll end), ``sending``, ``uncertain``, ``dead``.
    state: str
    attempts: int
    #: When it is next tried, at the earliest: its chat may rest for longer than it waits itself. Of what is held, until
    #: when it is, as its chat is set now.
    not_before: datetime
    created: datetime
    #: What was said of the last try, or of the destination; of what is held, why it is.
    reason: str | None


@dataclass(frozen=True, slots=True)
class Count:
    """How many messages of a channel are in a state."""

    channel: str
    state: str
    number: int
    #: How many of them were sent within the last day.
    last_day: int
    #: Since when the oldest of them is there.
    oldest: datetime


@dataclass(frozen=True, slots=True)
class Down:
    """A channel on which nothing has arrived for long, though something waits."""

    channel: str
    since: datetime
    number: int
    reason: str


def listing(connection: Connection, now: datetime, limit: int) -> tuple[Waiting, ...]:
    """What waits, is late, uncertain or dead, oldest first."""
    columns = (destination.c.channel, destination.c.address, destination.c.thread, destination.c.error.label("gone"))
    rests, wanted = destination.c.not_before.label("rests_until"), preferences.of_all(connection)
    query = (
        sa.select(outbox, *columns, rests)
        .join(destination, destination.c.id == outbox.c.destination_id)
        .where(outbox.c.state.in_(_OPEN))
        .order_by(outbox.c.id)
        .limit(limit)
    )
    return tuple(_waiting(row, wanted.get(row.destination_id, _DEFAULTS), now) for row in connection.execute(query))


def by_channel(connection: Connection, now: datetime) -> tuple[Count, ...]:
    """How many messages each channel has in each state."""
    fresh = sa.and_(outbox.c.state == "sent", outbox.c.sent_at > now - _DAY)
    counted = (sa.func.count(), sa.func.count(sa.case((fresh, 1))), sa.func.min(outbox.c.created_at))
    query = (
        sa.select(destination.c.channel, outbox.c.state, *counted)
        .join(destination, destination.c.id == outbox.c.destination_id)
        .group_by(destination.c.channel, outbox.c.state)
        .order_by(destination.c.channel, outbox.c.state)
    )
    return tuple(Count(*row) for row in connection.execute(query))


def by_state(connection: Connection) -> dict[str, int]:
    """How many messages are in each state."""
    query = sa.select(outbox.c.state, sa.func.count()).group_by(outbox.c.state)
    return {state: number for state, number in connection.execute(query)}


def oldest(connection: Connection, channels: Collection[str]) -> datetime | None:
    """Since when the oldest message on `channels` waits, other than silent edits, which wait on purpose."""
    query = (
        sa.select(sa.func.min(outbox.c.created_at))
        .join(destination, destination.c.id == outbox.c.destination_id)
        .where(_DUE_TO_LEAVE, outbox.c.slot.is_(None), destination.c.state == "active")
        .where(destination.c.channel.in_(list(channels)))
    )
    return connection.execute(query).scalar()


def number(connection: Connection) -> int:
    """How many messages wait that should have left, other than silent edits and those held for quiet hours."""
    query = (
        sa.select(sa.func.count())
        .select_from(outbox.join(destination, destination.c.id == outbox.c.destination_id))
        .where(_DUE_TO_LEAVE, outbox.c.slot.is_(None), destination.c.state == "active")
    )
    return connection.execute(query).scalar() or 0


def down(connection: Connection, now: datetime) -> tuple[Down, ...]:
    """The channels on which something waits for longer than `DOWN`, and nothing has arrived since then."""
    query = (
        sa.select(destination.c.channel, sa.func.min(outbox.c.created_at), sa.func.count())
        .join(destination, destination.c.id == outbox.c.destination_id)
        .where(_WAITING, outbox.c.slot.is_(None), destination.c.state == "active")
        .group_by(destination.c.channel)
        .order_by(destination.c.channel)
    )
    before = now - DOWN
    return tuple(
        Down(channel, since, number, _last_error(connection, channel))
        for channel, since, number in connection.execute(query).all()
        if since <= before and not _has_arrived(connection, channel, before)
    )


def retry(connection: Connection, number: int, now: datetime) -> str | None:
    """Let a message be sent again, as if it had never been tried; an uncertain one is asked about first, now. Returns
    why that cannot be, None where it can."""
    row = _row(connection, number)
    if row is None or row.state not in ("dead", "pending", "uncertain"):
        return _no(number, row)
    connection.execute(
        outbox.update()
        .where(outbox.c.id == number)
        .values(
            state="uncertain" if row.state == "uncertain" else "pending",
            attempts=0,
            doubts=0,
            not_before=now,
            error=None,
        )
    )
    # Gone or paused; a service that asked for silence is still left alone.
    troubled = [destination.c.id == row.destination_id, destination.c.error.is_not(None)]
    connection.execute(destination.update().where(*troubled).values(state="active", not_before=None, error=None))
    return None


def drop(connection: Connection, number: int) -> str | None:
    """Let a message never be sent. Returns why that cannot be, None where it can."""
    row = _row(connection, number)
    if row is None or row.state not in ("dead", "pending", "uncertain", "held"):
        return _no(number, row)
    where = outbox.c.id == number
    connection.execute(outbox.update().where(where).values(state="dropped", error="dropped by hand"))
    return None


def drop_unasked(connection: Connection, destination_id: int, now: datetime) -> None:
    """Take back what waits for the chat of a destination, was never tried, and is about stories for which no watch asks
    there any more: it has ended or muted what did. Should it ask for them again, they are told as if for the first
    time."""
    for one in chats.whole(connection, destination_id):
        _drop_unasked(connection, one, now)


def _drop_unasked(connection: Connection, destination_id: int, now: datetime) -> None:
    mine = [outbox.c.destination_id == destination_id, outbox.c.story_id.is_not(None), *_UNTRIED]
    waiting = connection.execute(sa.select(outbox.c.story_id).where(*mine).distinct()).scalars().all()
    asked = audience.asked(connection, destination_id, waiting, now) if waiting else frozenset()
    unasked = [one for one in waiting if one not in asked]
    connection.execute(outbox.delete().where(*mine, outbox.c.story_id.in_(unasked)))


def forgo(connection: Connection, destination_id: int, key: str) -> bool:
    """Let the message of that key never be sent where it was never tried. Whether that is so."""
    mine = (outbox.c.destination_id == destination_id, outbox.c.key == key)
    return connection.execute(outbox.delete().where(*mine, *_UNTRIED)).rowcount > 0


def drop_story(connection: Connection, code: str) -> None:
    """Let what waits about a story, and was never tried, never be sent."""
    mine = outbox.c.story_id.in_(sa.select(story.c.id).where(story.c.code == code))
    connection.execute(outbox.update().where(mine, *_UNTRIED).values(state="dropped", error="its story was dropped"))


def bring_forward(connection: Connection, by: timedelta, now: datetime) -> None:
    """Let what may not leave before a time after `now` leave sooner: the clock that said when was ahead by so much.
    What waits for the end of a pause waits for a time that a person has named."""
    named = outbox.c.slot.startswith(absent.TOLD)
    for table, open_ in (
        (destination, sa.true()),
        (outbox, sa.and_(outbox.c.state.in_(["pending", "uncertain"]), sa.or_(outbox.c.slot.is_(None), ~named))),
    ):
        ahead = sa.select(table.c.id, table.c.not_before).where(table.c.not_before > now, open_)
        for row in connection.execute(ahead).all():
            sooner = max(row.not_before - by, now)
            connection.execute(table.update().where(table.c.id == row.id).values(not_before=sooner))


def _waiting(row: Any, wants: Preferences, now: datetime) -> Waiting:
    due, why = max(row.not_before, row.rests_until or row.not_before), None
    if row.state == "held":
        until, why = _held(row, wants, now)
        due = max(due, until)
    return Waiting(
        id=row.id,
        destination=":".join(part for part in (row.channel, row.address, row.thread) if part),
        key=row.key,
        body=bodies.decode(row.body),
        state=_state(row, now),
        attempts=row.attempts,
        not_before=due,
        created=row.created_at,
        reason=row.error or row.gone or why,
    )


def _held(row: Any, wants: Preferences, now: datetime) -> tuple[datetime, str]:
    """Until when a message is held, as far as that can be told, and why."""
    if row.told_in is not None:
        return now, "for the end of a poll that has much to tell"
    if wants.paused_until is not None and is_paused(wants, now):
        return wants.paused_until, "for the end of its chat's pause, or /resume"
    if is_quiet(wants, now):
        return awake(wants, now, "all"), f"for the end of its chat's quiet hours, {wants.quiet} {wants.timezone}"
    return now, "for its chat's next turn: its quiet hours or its pause have ended"


def _state(row: Any, now: datetime) -> str:
    if row.state != "pending":
        return str(row.state)
    due = row.created_at if row.attempts else row.not_before
    return "late" if row.slot is None and due <= now - LATE else "waiting"


def _row(connection: Connection, number: int) -> Any:
    return connection.execute(sa.select(outbox).where(outbox.c.id == number)).first()


def _no(number: int, row: Any) -> str:
    if row is None:
        return f"there is no message {number}; `khasan outbox` lists them"
    said = {
        "sending": "is on its way",
        "sent": "was sent",
        "merged": "was told with others",
        "dropped": "was dropped already",
        "held": "is held and leaves by itself; `khasan outbox` says until when",
    }
    return f"message {number} {said.get(row.state, f'is {row.state}')}"


def _has_arrived(connection: Connection, channel: str, since: datetime) -> bool:
    query = (
        sa.select(outbox.c.id)
        .join(destination, destination.c.id == outbox.c.destination_id)
        .where(destination.c.channel == channel, outbox.c.sent_at > since)
    )
    return connection.execute(query.limit(1)).first() is not None


def _last_error(connection: Connection, channel: str) -> str:
    query = (
        sa.select(outbox.c.error)
        .join(destination, destination.c.id == outbox.c.destination_id)
        .where(destination.c.channel == channel, _WAITING, outbox.c.error.is_not(None))
        .order_by(outbox.c.sending_at.desc())
    )
    return connection.execute(query.limit(1)).scalar() or ""
