"""Who may talk to the bot, and what each chat subscribes to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import Destination, Level
from bot.store.schema import (
    destination,
    feedback,
    follow,
    invite,
    keyword,
    mute,
    outbox,
    permission,
    preference,
    steering,
    subscription,
    update,
)
from bot.store.upsert import insert_new

#: What hangs on a destination, and by what each row of it is unique there.
_BELONGINGS: dict[sa.Table, tuple[tuple[str, ...], ...]] = {
    outbox: (("key",),),
    subscription: (("watch_id",),),
    preference: ((),),
    keyword: (),
    mute: (("what",),),
    follow: (("story_id",),),
    feedback: (),
}

# What each command needs is said once: making a statement takes longer than the database takes for it.
_AT = (
    destination.c.channel == sa.bindparam("there"),
    destination.c.address == sa.bindparam("where"),
    destination.c.thread == sa.bindparam("topic"),
)
_PLACE = sa.select(destination).where(*_AT)
_MINE = destination.alias("mine")
_WHOLE = (
    sa.select(destination.c.id)
    .join(_MINE, sa.and_(destination.c.channel == _MINE.c.channel, destination.c.address == _MINE.c.address))
    .where(_MINE.c.id == sa.bindparam("destination"))
    .order_by(destination.c.id)
)
_KNOWN = sa.select(destination.c.id).where(*_AT)
_SUBSCRIPTIONS = (
    sa.select(subscription)
    .where(subscription.c.destination_id == sa.bindparam("destination"))
    .order_by(subscription.c.watch_id)
)
_STEERED = sa.select(steering).where(steering.c.user_id == sa.bindparam("user"))
_ALLOWED = sa.select(permission.c.address).where(
    permission.c.channel == sa.bindparam("there"), permission.c.address == sa.bindparam("where")
)


@dataclass(frozen=True, slots=True)
class Subscribed:
    """A watch that a chat has subscribed to."""

    watch_id: str
    level: Level
    #: From which level on stories go to a topic of their own.
    below: Level | None = None


@dataclass(frozen=True, slots=True, order=True)
class Operator:
    """Where somebody reads who looks after the bot: an owner's private chat, or a destination of the settings."""

    channel: str
    address: str
    thread: str = ""


def owners(user_ids: Iterable[int]) -> tuple[Operator, ...]:
    """Telegram users as operators."""
    return tuple(Operator("telegram", str(one)) for one in sorted(user_ids))


def operators(connection: Connection, wanted: Iterable[Operator], now: datetime) -> tuple[int, ...]:
    """The numbers of the operators' destinations."""
    return tuple(
        place(
            connection,
            one.channel,
            one.address,
            one.thread or None,
            "",
            now,
            kind="private" if one.channel == "telegram" else "",
        ).id
        for one in sorted(wanted)
    )


def place(
    connection: Connection,
    channel: str,
    address: str,
    thread: str | None,
    title: str,
    now: datetime,
    *,
    kind: str = "",
) -> Destination:
    """The destination of that address, made where there is none; its title and kind are brought up to date."""
    key = {"channel": channel, "address": address, "thread": thread or ""}
    insert_new(connection, destination, [key | {"title": title, "kind": kind, "state": "active", "created_at": now}])
    row = connection.execute(_PLACE, {"there": channel, "where": address, "topic": thread or ""}).one()
    if (kind and row.kind != kind) or (title and row.title != title):
        newer = {"kind": kind or row.kind, "title": title or row.title}
        connection.execute(destination.update().where(destination.c.id == row.id).values(newer))
    return Destination(id=row.id, channel=channel, address=address, thread=thread)


def known(connection: Connection, channel: str, address: str, thread: str | None) -> int | None:
    """The number of the destination of that address; None where there is none."""
    return connection.execute(_KNOWN, {"there": channel, "where": address, "topic": thread or ""}).scalar()


def is_topic(connection: Connection, destination_id: int) -> bool:
    """Whether a destination is a topic of a chat, and not the chat itself."""
    thread = sa.select(destination.c.thread).where(destination.c.id == destination_id)
    return bool(connection.execute(thread).scalar())


def whole(connection: Connection, destination_id: int) -> tuple[int, ...]:
    """All destinations of the chat of a destination: it may have topics."""
    return tuple(connection.execute(_WHOLE, {"destination": destination_id}).scalars())


def whose(connection: Connection, channel: str, address: str, message_id: str) -> int | None:
    """The destination that a message of a chat is for: a topic's may stand in the chat itself, where the topic was
    closed or got the chat's alerts later. None where the message is not known."""
    there = _of(channel, address)
    query = sa.select(outbox.c.destination_id).join(destination).where(there, outbox.c.message_id == message_id)
    return connection.execute(query.where(outbox.c.edits.is_(None)).limit(1)).scalar()


def revive(connection: Connection, channel: str, address: str) -> None:
    """Somebody wrote from there: it can be reached (again)."""
    connection.execute(
        destination.update()
        .where(_of(channel, address), destination.c.state == "gone")
        .values(state="active", error=None)
    )


def hurry(connection: Connection, channel: str, address: str, now: datetime) -> None:
    """Something was in the way there and is no more: what waits may leave now."""
    mine = _of(channel, address)
    connection.execute(destination.update().where(mine).values(not_before=None))
    ids = sa.select(destination.c.id).where(mine)
    late = [outbox.c.destination_id.in_(ids), outbox.c.state == "pending", outbox.c.attempts > 0]
    connection.execute(outbox.update().where(*late, outbox.c.not_before > now).values(not_before=now))


def is_subscribed(connection: Connection, channel: str, address: str) -> bool:
    """Whether the chat or any topic of it has subscribed to something."""
    query = sa.select(subscription.c.watch_id).join(destination)
    mine = _of(channel, address)
    return connection.execute(query.where(mine).limit(1)).first() is not None


def lose(connection: Connection, channel: str, address: str, reason: str) -> None:
    """The bot was removed or blocked there: nothing more is sent, the settings are kept."""
    where = _of(channel, address)
    connection.execute(destination.update().where(where).values(state="gone", error=reason))
    ids = sa.select(destination.c.id).where(where)
    waiting = outbox.c.state.in_(["pending", "uncertain", "held"])
    connection.execute(
        outbox.update().where(outbox.c.destination_id.in_(ids), waiting).values(state="dead", error=reason)
    )


def move(connection: Connection, channel: str, old: str, new: str) -> None:
    """A chat got another address: all that was for the old one follows, also where the new one is known already."""
    where = _of(channel, old)
    # A supergroup counts its messages from the beginning: what has the number of an earlier one there is another.
    former = outbox.c.destination_id.in_(sa.select(destination.c.id).where(where))
    connection.execute(outbox.update().where(former).values(message_id=None))
    for row in connection.execute(sa.select(destination.c.id, destination.c.thread).where(where)).all():
        heir = known(connection, channel, new, row.thread)
        if heir is None:
            values = {"address": new, "last_message_id": "0", "kind": "supergroup"}
            connection.execute(destination.update().where(destination.c.id == row.id).values(values))
        else:
            _inherit(connection, row.id, heir)
    granted = sa.select(permission).where(permission.c.channel == channel, permission.c.address == old)
    grant = connection.execute(granted).mappings().first()
    if grant is not None:
        insert_new(connection, permission, [dict(grant) | {"address": new}])


def _inherit(connection: Connection, old: int, heir: int) -> None:
    """Give a destination all that hangs on another, which is no more; where it has the same already, its own stays."""
    for table in _BELONGINGS:
        give(connection, table, old, heir)
    connection.execute(destination.delete().where(destination.c.id == old))


def give(connection: Connection, table: sa.Table, old: int, heir: int, *which: sa.ColumnElement[bool]) -> None:
    """Let rows that hang on a destination, those `which` or all, hang on another, but what it has already."""
    mine = table.alias()
    taken = [
        sa.exists().where(mine.c.destination_id == heir, *(mine.c[name] == table.c[name] for name in key))
        for key in _BELONGINGS[table]
    ]
    free = [table.c.destination_id == old, *which, *(~one for one in taken)]
    connection.execute(table.update().where(*free).values(destination_id=heir))


def subscribe(
    connection: Connection, destination_id: int, watch_id: str, level: Level, language: str, now: datetime
) -> bool:
    """Subscribe a destination to a watch. Returns whether that is new."""
    before = {one.watch_id for one in subscriptions(connection, destination_id)}
    row = {
        "destination_id": destination_id,
        "watch_id": watch_id,
        "level": level,
        "language": language,
        "created_at": now,
    }
    insert_new(connection, subscription, [row])
    return watch_id not in before


def unsubscribe(connection: Connection, destination_id: int, watch_id: str | None = None) -> int:
    """Drop a destination's subscription to one watch, or all of them. Of a chat itself, also what its topics get of
    these by their level; what a topic got by its level goes where what is below it goes. Returns how many there were.
    """
    where = [subscription.c.destination_id == destination_id]
    if watch_id is not None:
        where.append(subscription.c.watch_id == watch_id)
    ended = connection.execute(sa.select(subscription).where(*where)).all()
    connection.execute(subscription.delete().where(*where))
    of_chat = subscription.c.destination_id.in_(whole(connection, destination_id))
    of_topic = is_topic(connection, destination_id)
    for row in ended:
        others = [of_chat, subscription.c.watch_id == row.watch_id]
        if of_topic:
            below = [*others, subscription.c.below == row.level]
            connection.execute(subscription.update().where(*below).values(below=row.below))
        elif row.below is not None:
            connection.execute(subscription.delete().where(*others))
    return len(ended)


def subscriptions(connection: Connection, destination_id: int) -> tuple[Subscribed, ...]:
    """What a destination subscribes to."""
    rows = connection.execute(_SUBSCRIPTIONS, {"destination": destination_id})
    return tuple(Subscribed(watch_id=row.watch_id, level=row.level, below=row.below) for row in rows)


@dataclass(frozen=True, slots=True)
class Somebody:
    """A chat, or a topic of it, that the bot knows."""

    id: int
    address: str
    thread: str
    title: str
    state: str
    error: str | None
    #: How many watches it has subscribed to.
    watches: int


def everybody(connection: Connection, channel: str | None = None) -> tuple[Somebody, ...]:
    """All chats that the bot knows, on a channel or on any."""
    count = sa.select(sa.func.count()).where(subscription.c.destination_id == destination.c.id).scalar_subquery()
    query = sa.select(destination, count.label("watches"))
    if channel is not None:
        query = query.where(destination.c.channel == channel)
    return tuple(
        Somebody(row.id, row.address, row.thread, row.title, row.state, row.error, row.watches)
        for row in connection.execute(query.order_by(destination.c.id))
    )


def steer(connection: Connection, user: int, address: str | None, title: str) -> None:
    """Let a person's commands be about another chat; about their own again where `address` is None."""
    connection.execute(steering.delete().where(steering.c.user_id == user))
    if address is not None:
        connection.execute(steering.insert().values(user_id=user, address=address, title=title))


def steered(connection: Connection, user: int) -> tuple[str, str] | None:
    """The address and title of the chat that a person steers from the private chat; None for none."""
    row = connection.execute(_STEERED, {"user": user}).first()
    return (row.address, row.title) if row is not None else None


def forget(connection: Connection, channel: str, address: str, user: int | None, *, keep_update: int) -> None:
    """Delete a chat with all that hangs on it, and the person's traces; the update that asks for it is still open."""
    connection.execute(destination.delete().where(_of(channel, address)))
    if user is not None:
        connection.execute(steering.delete().where(steering.c.user_id == user))
        connection.execute(feedback.update().where(feedback.c.user_id == user).values(user_id=None))
    connection.execute(invite.update().where(invite.c.used_by == address).values(used_by=None))
    for row in connection.execute(sa.select(update.c.update_id, update.c.raw)).all():
        if row.update_id != keep_update and _is_about(row.raw, address):
            connection.execute(update.delete().where(update.c.update_id == row.update_id))


def _is_about(raw: Mapping[str, Any], address: str) -> bool:
    said = raw.get("message") or (raw.get("callback_query") or {}).get("message") or raw.get("my_chat_member") or {}
    return str(said.get("chat", {}).get("id")) == address


def allow(connection: Connection, channel: str, address: str, by: str, now: datetime) -> None:
    """Let a chat use the bot."""
    row = {"channel": channel, "address": address, "granted_by": by, "granted_at": now}
    insert_new(connection, permission, [row])


def deny(connection: Connection, channel: str, address: str) -> bool:
    """Take the permission back, and end what the chat and its topics get. Returns whether there was a permission."""
    ids = sa.select(destination.c.id).where(_of(channel, address))
    for table in (subscription, follow):
        connection.execute(table.delete().where(table.c.destination_id.in_(ids)))
    where = [permission.c.channel == channel, permission.c.address == address]
    return connection.execute(permission.delete().where(*where)).rowcount > 0


def allowed(connection: Connection, channel: str, address: str) -> bool:
    """Whether a chat was allowed to use the bot."""
    return connection.execute(_ALLOWED, {"there": channel, "where": address}).first() is not None


def standing(
    connection: Connection, channel: str, address: str, steers: int | None
) -> tuple[tuple[str, str] | None, bool]:
    """What the person `steers` from the chat, as `steered` gives it; and whether the chat that is meant may use the
    bot."""
    meant = None if steers is None else steered(connection, steers)
    return meant, allowed(connection, channel, meant[0] if meant else address)


def _of(channel: str, address: str) -> sa.ColumnElement[bool]:
    """That a destination is this chat, or a topic of it."""
    return sa.and_(destination.c.channel == channel, destination.c.address == address)
