"""The alerts that wait, each with its state, until a channel has taken them.

    pending → sending → sent | pending (not before …) | uncertain | dead
    pending | held → merged, where another message tells it, too

``sending`` is committed before the channel is called. So after a crash a row in that state is uncertain, and one that
was never tried is not. A chat, with all its topics, gets one message at a time, in order, so at most one is ever
uncertain. How long the service wants silence is a column of all the chat's destinations.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core import priorities
from bot.core.model import Body, Destination, Message
from bot.store import chats, driver, evidence, replacing
from bot.store.bodies import encode, read
from bot.store.schema import Instant, destination, outbox
from bot.store.upsert import insert_new

_WAITING = outbox.c.state.in_(["pending", "uncertain"])
#: Exactly as in the partial indexes, which are used for no other words. As text, because SQLAlchemy would write
#: ``… = 1`` for a Boolean in SQLite.
OPEN = sa.text("outbox.state IN ('pending', 'sending', 'uncertain')")

#: Called before the next message leaves, with the destination, since when the oldest alert of its chat waits, and now.
#: It may change the rows that wait for the chat, and returns whether it changed any.
Prepare = Callable[[Connection, Destination, datetime, datetime], bool]

# The statements that each message needs are built once: to build one costs more than to run it.
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
#: Since when the oldest alert waits for a chat; a message in a slot waits on purpose.
_OLDEST = sa.select(sa.func.min(_WAITS.c.created_at)).where(
    _WAITS.c.destination_id.in_(_IDS),
    sa.text("waits.state IN ('pending', 'sending', 'uncertain')"),
    *(_WAITS.c[name].is_(None) for name in ("edits", "slot")),
    _WAITS.c.story_id.is_not(None),
)
_CLAIMED = ("id", "destination_id", "state", "attempts", "doubts", "not_before", "sending_at", "replies_to", "edits")
#: The message of a chat that is being sent or is uncertain; if there is none, the one that may leave next.
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
#: A channel, written as no index has it: otherwise SQLite begins with all its chats, and sorts what waits for them.
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
_ANSWERS = _DUE.where(outbox.c.priority == priorities.ANSWER)
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
    #: How often it was unclear whether it had arrived.
    doubts: int
    #: Whether an earlier try may have delivered it.
    uncertain: bool
    #: The newest message that was known before the first try of this one, which can only have come after it.
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
    """Add `messages` to the outbox. A message whose key its destination has already is not added again.

    If an alert still waits, an edit of it, or an update that would answer it, becomes part of the alert instead. A
    message replaces an older one that waits in the same slot, and leaves at the earlier of both times.
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
    """The key of the message that arrived at a destination under that id; None if it is not known."""
    mine = outbox.c.destination_id == destination_id
    query = sa.select(outbox.c.key).where(mine, outbox.c.message_id == message_id, outbox.c.edits.is_(None))
    return connection.execute(query.limit(1)).scalar()


def due(
    connection: Connection, channels: Collection[str], now: datetime, limit: int | None = None, *, answers: bool = False
) -> tuple[int, ...]:
    """One destination of each chat on `channels` for which something waits and which may be written to now: the chats
    with the most urgent messages first, at most `limit`; with `answers`, only chats that wait for an answer.

    Rows are read in the order of urgency, and no further than needed, because thousands may wait.
    """
    query = (_ANSWERS if answers else _DUE).execution_options(stream_results=True)
    chats_due: dict[int, None] = {}
    with connection.execute(query, {"channels": list(channels), "now": now}) as waiting:
        for chat in waiting.scalars():
            chats_due[chat] = None
            if len(chats_due) == limit:
                break
    return tuple(chats_due)


def next_due(connection: Connection, channels: Collection[str], now: datetime) -> datetime | None:
    """When the next message on `channels` may leave that may not leave yet; None if there is none."""
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
    """Mark the next message for the chat of a destination as being sent, and return it; None if nothing may be sent
    there now.

    An uncertain message comes before any other, because later messages would blur the evidence. If there is none and
    alerts wait, `prepare` is called first.
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
        # Its time is that of its first try.
        newest, tried = evidence.newest_before(connection, row), row.sending_at
    driver.fetch(connection, _SENDING, {"row": row.id, "attempt": row.attempts + 1, "tried": tried})
    return _claim(connection, row, newest)


def arrived(connection: Connection, messages: Iterable[Arrived]) -> None:
    """Mark messages as sent, let their chats rest, and note remarks for owners."""
    if taken := list(messages):
        driver.change_many(connection, _ARRIVED, [_arrived(one) for one in taken])
        driver.change_many(connection, _ARRIVED_CHAT, [_arrived_there(one) for one in taken])


def later(connection: Connection, claimed: Claim, error: str, not_before: datetime, *, paused: bool = False) -> None:
    """Try a message again at `not_before`, which was certainly not delivered; until then its chat gets nothing. If the
    chat is `paused`, which only a person can change, the reason is kept with it."""
    _settle(connection, claimed.id, state="pending", error=error, doubts=0)
    reason = {"error": error} if paused else {}
    _rest(connection, claimed, not_before=not_before, **reason)


def tried_anew(connection: Connection, claimed: Claim, now: datetime) -> None:
    """Note that no earlier try has delivered a message, so that its next try is its first."""
    _settle(connection, claimed.id, doubts=0, sending_at=now)


def doubt(connection: Connection, claimed: Claim, error: str, not_before: datetime, *, counted: bool = True) -> None:
    """Mark a message as uncertain. At `not_before` the service is asked about it; until then its chat gets nothing. The
    doubt is `counted` unless nothing was sent since the last one."""
    doubts = claimed.doubts + counted
    _settle(connection, claimed.id, state="uncertain", error=error, not_before=not_before, doubts=doubts)
    _rest(connection, claimed, not_before=not_before)


def note(connection: Connection, claimed: Claim, now: datetime) -> None:
    """Note a message, so that owners are told of it."""
    _settle(connection, claimed.id, noted_at=now)


def bury(connection: Connection, claimed: Claim, error: str) -> None:
    """Mark a message as dead: it will never be delivered, and is kept with the reason."""
    _settle(connection, claimed.id, state="dead", error=error)


def gone(connection: Connection, claimed: Claim, error: str) -> None:
    """Mark the chat as gone, which wants neither this message nor later ones."""
    bury(connection, claimed, error)
    chats.lose(connection, claimed.destination.channel, claimed.destination.address, error)


def moved(connection: Connection, claimed: Claim, address: str, now: datetime) -> None:
    """Move all that belongs to the chat to its new address."""
    _settle(connection, claimed.id, state="pending", not_before=now)
    chats.move(connection, claimed.destination.channel, claimed.destination.address, address)


def reconcile(connection: Connection, now: datetime, *, besides: Collection[int] = ()) -> int:
    """Mark messages as uncertain that say ``sending`` though nobody is sending them: those that were being sent when
    the last run ended, except those in `besides`. Returns how many."""
    rows = connection.execute(
        outbox.update()
        .where(outbox.c.state == "sending", outbox.c.id.not_in(besides))
        .values(
            state="uncertain",
            not_before=now,
            # A try that was cut off is not a failure of the service.
            attempts=outbox.c.attempts - 1,
            doubts=outbox.c.doubts + 1,
            error="whether it arrived was never written down",
        )
    )
    return rows.rowcount


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
    """The id of the message with that key; None if it was not sent by itself."""
    if key is None:
        return None
    return connection.execute(_TOLD, {"destination": destination_id, "told": key}).scalar()


def _told_id(connection: Connection, destination_id: int, key: str | None) -> str | None:
    """The id of the message with that key, or of the one into which it was merged."""
    if key is None:
        return None
    row = connection.execute(_TOLD, {"destination": destination_id, "told": key}).first()
    if row is None:
        return None
    return row.message_id if row.told_in is None else _message_id(connection, destination_id, row.told_in)


def _settle(connection: Connection, row_id: int, **values: Any) -> None:
    connection.execute(_SETTLE, {"row": row_id, **values})


def _rest(connection: Connection, claimed: Claim, **values: Any) -> None:
    """Set values on all destinations of the chat."""
    there = claimed.destination
    connection.execute(_SETTLE_CHAT, {"there": there.channel, "where": there.address, **values})
