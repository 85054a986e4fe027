"""The alerts that wait, each with its state, until a channel has taken them.

    pending → sending → sent | pending (not before …) | uncertain | dead
    pending | held → merged, where another message tells it, too

``sending`` is committed before the channel is called. So after a crash a row in that state is uncertain, and one
that was never tried is not. One message at a time goes to a chat, all its topics together, in order: at most one is
ever uncertain, and how long the service wants silence is a column of all its destinations.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import Body, Destination, Message
from bot.store import chats, driver, evidence, replacing
from bot.store.bodies import encode, read
from bot.store.schema import Instant, destination, outbox
from bot.store.upsert import insert_new

_WAITING = outbox.c.state.in_(["pending", "uncertain"])
#: In the words of the partial indexes, which are used for nothing else: as text, for of a Boolean SQLAlchemy makes
#: ``… = 1`` in SQLite.
OPEN = sa.text("outbox.state IN ('pending', 'sending', 'uncertain')")

#: What may be done with the rows that wait for the chat of a destination before the next one leaves, given since when
#: the oldest alert among them waits, and now; whether it changed any.
Prepare = Callable[[Connection, Destination, datetime, datetime], bool]

# What each message needs is said once: making a statement costs more than the database takes to do it.
_NOW = sa.bindparam("now", type_=Instant())
_CHANNELS: sa.BindParameter[str] = sa.bindparam("channels", expanding=True)
#: Conditions on a row that may leave, and on its destination.
_MAY_LEAVE = (
    outbox.c.not_before <= _NOW,
    destination.c.state == "active",
    sa.or_(destination.c.not_before.is_(None), destination.c.not_before <= _NOW),
)
_MINE = destination.alias("mine")
#: All destinations of the chat that a destination belongs to.
_CHAT = (
    sa.select(*(destination.c[name] for name in ("id", "channel", "address", "thread", "kind")))
    .join(_MINE, sa.and_(destination.c.channel == _MINE.c.channel, destination.c.address == _MINE.c.address))
    .where(_MINE.c.id == sa.bindparam("destination", type_=sa.BigInteger()))
)
_IDS = _CHAT.with_only_columns(destination.c.id).correlate(None)
_WAITS = outbox.alias("waits")
#: Since when the oldest alert waits for a chat; what waits in a slot waits on purpose.
_OLDEST = sa.select(sa.func.min(_WAITS.c.created_at)).where(
    _WAITS.c.destination_id.in_(_IDS),
    sa.text("waits.state IN ('pending', 'sending', 'uncertain')"),
    *(_WAITS.c[name].is_(None) for name in ("edits", "slot")),
    _WAITS.c.story_id.is_not(None),
)
_CLAIMED = ("id", "destination_id", "state", "attempts", "doubts", "not_before", "sending_at", "replies_to", "edits")
#: The message of a chat that is being sent or uncertain; else the one that may leave next.
_NEXT = (
    sa.select(
        *(outbox.c[name] for name in _CLAIMED),
        sa.cast(outbox.c.body, sa.Text).label("body"),
        _OLDEST.scalar_subquery().label("oldest"),
        *(destination.c[name] for name in ("channel", "address", "thread", "kind", "last_message_id")),
        destination.c.state.label("destination_state"),
    )
    .join(destination, destination.c.id == outbox.c.destination_id)
    .where(outbox.c.destination_id.in_(_IDS), OPEN)
    .where(sa.or_(outbox.c.state != "pending", sa.and_(*_MAY_LEAVE)))
    .order_by(outbox.c.state == "pending", outbox.c.priority, outbox.c.id)
    .limit(1)
)
_FIRST = destination.alias("first")
#: A channel in words that no index has: SQLite would begin with all its chats, and sort what waits for them.
_CHANNEL = sa.func.coalesce(destination.c.channel, "")
#: The first destination of each chat that something may leave for now, the most urgent first, each as often as it has.
_DUE = (
    sa.select(
        sa.select(sa.func.min(_FIRST.c.id))
        .where(_FIRST.c.channel == destination.c.channel, _FIRST.c.address == destination.c.address)
        .scalar_subquery()
    )
    .select_from(outbox)
    .join(destination, destination.c.id == outbox.c.destination_id)
    .where(OPEN, _WAITING, *_MAY_LEAVE, _CHANNEL.in_(_CHANNELS))
    .order_by(outbox.c.priority, outbox.c.id)
)
#: The same for answers to people alone.
_ANSWERS = _DUE.where(outbox.c.priority == 0)
#: The message of a key.
_TOLD = sa.select(outbox.c.message_id, outbox.c.told_in).where(
    outbox.c.destination_id == sa.bindparam("destination"), outbox.c.key == sa.bindparam("told")
)
_SETTLE = outbox.update().where(outbox.c.id == sa.bindparam("row"))
_SETTLE_CHAT = destination.update().where(
    destination.c.channel == sa.bindparam("there"), destination.c.address == sa.bindparam("where")
)
#: That messages have arrived, many at once.
_ARRIVED = _SETTLE.values(
    state="sent",
    sent_at=sa.bindparam("at", type_=Instant()),
    message_id=sa.bindparam("as", type_=sa.Text()),
    error=sa.bindparam("remark", type_=sa.Text()),
    noted_at=sa.func.coalesce(sa.bindparam("noted", type_=Instant()), outbox.c.noted_at),
)
_ARRIVED_CHAT = _SETTLE_CHAT.values(
    not_before=sa.bindparam("free", type_=Instant()),
    last_message_id=sa.func.coalesce(sa.bindparam("newest", type_=sa.Text()), destination.c.last_message_id),
    error=None,
)
#: That a message is being sent.
_SENDING = _SETTLE.values(
    state="sending",
    attempts=sa.bindparam("attempt", type_=sa.Integer()),
    sending_at=sa.bindparam("tried", type_=Instant()),
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A message that is to be sent now, or found out about."""

    id: int
    destination: Destination
    body: Body
    #: Tries so far, this one included.
    attempts: int
    #: How often nobody could say whether it had arrived.
    doubts: int
    #: Whether an earlier try may have delivered it.
    uncertain: bool
    #: The newest message that was known before this one was tried first: it can only have come after that.
    last_message_id: str | None
    #: The message that this one answers.
    reply_to: str | None
    #: The key and the id of the message that is to read like this one; the id is None where it never arrived.
    edits: str | None = None
    edited_id: str | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message that its channel has taken."""

    claimed: Claim
    message_id: str
    at: datetime
    #: Until then its chat is left alone.
    not_before: datetime
    #: What owners are told of it.
    remark: str | None = None


def put(connection: Connection, messages: Iterable[Message], now: datetime, *, story_id: int | None = None) -> None:
    """Let `messages` wait; one whose key its destination has already is left alone.

    What only changes an alert that waits itself is said by that alert, and so is an update that would answer it; and a
    newer message in the slot of another that waits takes its place, at the earlier of their times.
    """
    told = [replacing.with_quotes(connection, message) for message in messages]
    retold = {(one.destination_id, one.edits) for one in told if replacing.retell(connection, one)}
    rows = [
        {
            "destination_id": message.destination_id,
            "key": message.key,
            "story_id": story_id,
            "replies_to": message.replies_to,
            "edits": message.edits,
            "slot": message.slot,
            "priority": message.priority,
            "body": encode(message.body),
            "told_in": message.told_in,
            "state": "held" if message.held or message.told_in else "pending",
            "attempts": 0,
            "doubts": 0,
            "not_before": message.not_before or now,
            "created_at": now,
        }
        for message in told
        if (message.destination_id, message.edits) not in retold
        and (message.destination_id, replacing.answered_key(message)) not in retold
        and not replacing.take_place(connection, message, now)
    ]
    insert_new(connection, outbox, rows)


def key_of(connection: Connection, destination_id: int, message_id: str) -> str | None:
    """The key of a message that arrived at a destination under that id; None where it is not known."""
    mine = outbox.c.destination_id == destination_id
    query = sa.select(outbox.c.key).where(mine, outbox.c.message_id == message_id, outbox.c.edits.is_(None))
    return connection.execute(query.limit(1)).scalar()


def due(
    connection: Connection,
    channels: Collection[str],
    now: datetime,
    limit: int | None = None,
    *,
    answers: bool = False,
) -> tuple[int, ...]:
    """One destination of each chat on `channels` that may be written to now and has something waiting; the chats with
    the most urgent messages first, at most `limit` of them; only those that are answered, where `answers`.

    Rows are read in the order of their urgency, and no further than needed: thousands may wait.
    """
    asked = {"channels": list(channels), "now": now}
    chats_due: dict[int, None] = {}
    with connection.execute(
        _ANSWERS if answers else _DUE, asked, execution_options={"stream_results": True}
    ) as waiting:
        for chat in waiting.scalars():
            chats_due[chat] = None
            if len(chats_due) == limit:
                break
    return tuple(chats_due)


def next_due(connection: Connection, channels: Collection[str], now: datetime) -> datetime | None:
    """When the next message on `channels` may leave that may not leave yet; None where none waits."""
    chat = sa.func.coalesce(destination.c.not_before, outbox.c.not_before)
    later_one = sa.case((chat > outbox.c.not_before, chat), else_=outbox.c.not_before)
    query = (
        sa.select(sa.func.min(later_one))
        .join(destination, destination.c.id == outbox.c.destination_id)
        .where(OPEN, _WAITING, destination.c.state == "active", destination.c.channel.in_(list(channels)))
        .where(later_one > sa.bindparam("now", now, Instant()))
    )
    return connection.execute(query).scalar()


def claim(
    connection: Connection, destination_id: int, now: datetime, *, prepare: Prepare | None = None
) -> Claim | None:
    """The next message for the chat of a destination, marked as being sent; None where nothing may be sent there now.

    An uncertain message is settled before any other: what comes after it would blur the evidence. Else `prepare` is
    called first where alerts wait.
    """
    row = _next(connection, destination_id, now)
    if row is None:
        return None
    if row.state == "pending":
        if prepare is not None and row.oldest and prepare(connection, _destination(row), row.oldest, now):
            row = _next(connection, destination_id, now)
    elif row.state == "sending" or row.not_before > now or row.destination_state != "active":
        return None
    if row is None:
        return None
    newest, tried = row.last_message_id, now
    if row.state == "uncertain":
        # It is as old as its first try.
        newest, tried = evidence.newest_before(connection, row), row.sending_at
    driver.fetch(connection, _SENDING, {"row": row.id, "attempt": row.attempts + 1, "tried": tried})
    return _claim(connection, row, newest)


def arrived(connection: Connection, messages: Iterable[Arrived]) -> None:
    """Their channels took them; their chats are left alone for a while, and owners are told of remarks."""
    if taken := list(messages):
        driver.change_many(connection, _ARRIVED, [_arrived(one) for one in taken])
        driver.change_many(connection, _ARRIVED_CHAT, [_arrived_there(one) for one in taken])


def later(connection: Connection, claimed: Claim, error: str, not_before: datetime, *, paused: bool = False) -> None:
    """It was certainly not delivered: it is tried again then, and nothing else of its chat before it. Where the chat is
    `paused`, by somebody who can change that, the reason stands with it."""
    _settle(connection, claimed.id, state="pending", error=error, doubts=0)
    reason = {"error": error} if paused else {}
    _rest(connection, claimed, not_before=not_before, **reason)


def tried_anew(connection: Connection, claimed: Claim, now: datetime) -> None:
    """It was found out that no earlier try has delivered it: what is sent now is the first of it."""
    _settle(connection, claimed.id, doubts=0, sending_at=now)


def doubt(connection: Connection, claimed: Claim, error: str, not_before: datetime, *, counted: bool = True) -> None:
    """It may have been delivered: find out then, and send nothing else to its chat before. Not `counted` where nothing
    was sent since the last doubt."""
    doubts = claimed.doubts + counted
    _settle(connection, claimed.id, state="uncertain", error=error, not_before=not_before, doubts=doubts)
    _rest(connection, claimed, not_before=not_before)


def note(connection: Connection, claimed: Claim, now: datetime) -> None:
    """Owners are told of it."""
    _settle(connection, claimed.id, noted_at=now)


def bury(connection: Connection, claimed: Claim, error: str) -> None:
    """It will never be delivered; it is kept with the reason."""
    _settle(connection, claimed.id, state="dead", error=error)


def gone(connection: Connection, claimed: Claim, error: str) -> None:
    """The chat wants nothing any more: neither this message nor those behind it."""
    bury(connection, claimed, error)
    chats.lose(connection, claimed.destination.channel, claimed.destination.address, error)


def moved(connection: Connection, claimed: Claim, address: str, now: datetime) -> None:
    """The chat has another address: everything that was for the old one follows, in one transaction."""
    _settle(connection, claimed.id, state="pending", not_before=now)
    chats.move(connection, claimed.destination.channel, claimed.destination.address, address)


def reconcile(connection: Connection, now: datetime, *, besides: Collection[int] = ()) -> int:
    """What was being sent when the last run ended, `besides` what is being sent now, is uncertain. How many rows."""
    rows = connection.execute(
        outbox.update()
        .where(outbox.c.state == "sending", outbox.c.id.not_in(besides))
        .values(
            state="uncertain",
            not_before=now,
            # A try that was cut off is none that the service has failed.
            attempts=outbox.c.attempts - 1,
            doubts=outbox.c.doubts + 1,
            error="whether it arrived was never written down",
        )
    )
    return rows.rowcount


def counts(connection: Connection) -> dict[str, int]:
    """How many messages are in each state."""
    query = sa.select(outbox.c.state, sa.func.count()).group_by(outbox.c.state)
    return {state: number for state, number in connection.execute(query)}


def oldest_waiting(connection: Connection, channels: Collection[str]) -> datetime | None:
    """When the message that waits longest on `channels` was put there; silent edits wait on purpose."""
    query = (
        sa.select(sa.func.min(outbox.c.created_at))
        .join(destination, destination.c.id == outbox.c.destination_id)
        .where(_WAITING, outbox.c.slot.is_(None), destination.c.state == "active")
        .where(destination.c.channel.in_(list(channels)))
    )
    return connection.execute(query).scalar()


def number_waiting(connection: Connection) -> int:
    """How many messages wait that should be sent; neither silent edits nor what waits for quiet hours to end."""
    query = (
        sa.select(sa.func.count())
        .select_from(outbox.join(destination, destination.c.id == outbox.c.destination_id))
        .where(_WAITING, outbox.c.slot.is_(None), destination.c.state == "active")
    )
    return connection.execute(query).scalar() or 0


def _arrived(one: Arrived) -> dict[str, Any]:
    """What `_ARRIVED` writes."""
    return {
        "row": one.claimed.id,
        "at": one.at,
        "as": one.message_id,
        "remark": one.remark,
        "noted": None if one.remark is None else one.at,
    }


def _arrived_there(one: Arrived) -> dict[str, Any]:
    """What `_ARRIVED_CHAT` writes."""
    claimed, there = one.claimed, one.claimed.destination
    return {
        "there": there.channel,
        "where": there.address,
        "free": one.not_before,
        # An edit leaves no new message behind.
        "newest": one.message_id if claimed.edits is None and one.message_id else None,
    }


def _next(connection: Connection, destination_id: int, now: datetime) -> Any:
    """The row of `_NEXT`; None where there is none."""
    for row in driver.fetch(connection, _NEXT, {"destination": destination_id, "now": now}):
        return SimpleNamespace(**dict(zip(_NEXT.selected_columns.keys(), row, strict=True)))
    return None


def _claim(connection: Connection, row: Any, newest: str | None) -> Claim:
    return Claim(
        id=row.id,
        destination=_destination(row),
        body=read(row.body),
        attempts=row.attempts + 1,
        doubts=row.doubts,
        uncertain=row.state == "uncertain",
        last_message_id=newest,
        reply_to=_told_id(connection, row.destination_id, row.replies_to),
        edits=row.edits,
        edited_id=_message_id(connection, row.destination_id, row.edits),
    )


def _destination(row: Any) -> Destination:
    return Destination(row.destination_id, row.channel, row.address, row.thread or None, row.kind)


def _message_id(connection: Connection, destination_id: int, key: str | None) -> str | None:
    """The id of the message of that key; None where it was not sent by itself."""
    if key is None:
        return None
    return connection.execute(_TOLD, {"destination": destination_id, "told": key}).scalar()


def _told_id(connection: Connection, destination_id: int, key: str | None) -> str | None:
    """The id of the message that tells what the one of that key says: itself, or one that tells more."""
    if key is None:
        return None
    row = connection.execute(_TOLD, {"destination": destination_id, "told": key}).first()
    if row is None:
        return None
    return row.message_id if row.told_in is None else _message_id(connection, destination_id, row.told_in)


def _settle(connection: Connection, row_id: int, **values: Any) -> None:
    connection.execute(_SETTLE, {"row": row_id, **values})


def _rest(connection: Connection, claimed: Claim, **values: Any) -> None:
    """Note something of the whole chat."""
    there = claimed.destination
    connection.execute(_SETTLE_CHAT, {"there": there.channel, "where": there.address, **values})
