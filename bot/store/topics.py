"""Decides which topic of a group gets which alerts: all of them, or those of a level and above."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.levels import LEVELS, reaches
from bot.core.model import Level
from bot.store import chats
from bot.store.schema import destination, follow, keyword, mute, outbox, preference, subscription
from bot.store.upsert import insert_new


def into_topic(connection: Connection, channel: str, address: str, topic: int) -> int:
    """Let the topic (a destination) have what its chat has: subscriptions, watches of its own, what it was told, mutes
    and, where the topic has set nothing, settings. Returns how many subscriptions there were."""
    chat = chats.known(connection, channel, address, None)
    if chat is None:
        return 0
    rows = connection.execute(sa.select(subscription).where(subscription.c.destination_id == chat)).mappings().all()
    insert_new(connection, subscription, [dict(row) | {"destination_id": topic, "below": None} for row in rows])
    connection.execute(subscription.delete().where(subscription.c.destination_id == chat))
    connection.execute(keyword.update().where(keyword.c.destination_id == chat).values(destination_id=topic))
    # A story that the chat has heard of goes on in the topic, and is not told there again; nor are messages of many.
    bundles = [outbox.c.key.startswith(name) for name in ("together:", "held:", "poll:")]
    chats.give(connection, outbox, chat, topic, sa.or_(outbox.c.story_id.is_not(None), *bundles))
    for table in (mute, follow):
        chats.give(connection, table, chat, topic)
    _copy_settings(connection, chat, topic)
    return len(rows)


def route(connection: Connection, channel: str, address: str, topic: int, level: Level, now: datetime) -> int:
    """Let stories of `level` and above come into the topic, up to the level that has a topic of its own; the rest of
    the chat hears of what is below. Returns how many watches that is true of."""
    there = sa.select(destination.c.id).where(destination.c.channel == channel, destination.c.address == address)
    rows = connection.execute(sa.select(subscription).where(subscription.c.destination_id.in_(there))).all()
    chat = chats.known(connection, channel, address, None)
    for watch_id in sorted({row.watch_id for row in rows}):
        others = [row for row in rows if row.watch_id == watch_id and row.destination_id != topic]
        above = [row.level for row in others if row.destination_id != chat and not reaches(level, row.level)]
        for row in others:
            if reaches(level, row.level) and (row.below is None or not reaches(level, row.below)):
                _bound(connection, row.destination_id, watch_id, below=level)
        language = rows[0].language
        values = {"destination_id": topic, "watch_id": watch_id, "level": level, "language": language}
        insert_new(connection, subscription, [values | {"created_at": now}])
        _bound(connection, topic, watch_id, level=level, below=min(above, key=LEVELS.index, default=None))
    if chat is not None:
        _copy_settings(connection, chat, topic)
    return len({row.watch_id for row in rows})


def join(connection: Connection, chat: int, watch_id: str, now: datetime) -> None:
    """Let a watch that is new in a chat (a destination) be told where the chat's others are, by their levels. A topic
    has its watches for itself."""
    if chats.is_topic(connection, chat):
        return
    mine = subscription.c.destination_id == chat
    routed = sa.select(subscription).where(mine, subscription.c.below.is_not(None), subscription.c.watch_id != watch_id)
    like = connection.execute(routed.order_by(subscription.c.watch_id).limit(1)).first()
    if like is None:
        return
    _bound(connection, chat, watch_id, below=like.below)
    here = destination.alias("here")
    topics = (
        sa.select(subscription)
        .join(destination, destination.c.id == subscription.c.destination_id)
        .join(here, sa.and_(here.c.channel == destination.c.channel, here.c.address == destination.c.address))
        .where(here.c.id == chat, destination.c.id != chat, subscription.c.watch_id == like.watch_id)
    )
    rows = connection.execute(topics).mappings().all()
    insert_new(connection, subscription, [dict(row) | {"watch_id": watch_id, "created_at": now} for row in rows])


def unroute(connection: Connection, channel: str, address: str) -> int:
    """Let everything come into the chat itself again that it has subscribed to. Returns how many topics that ends."""
    chat = chats.known(connection, channel, address, None)
    topics = sa.select(destination.c.id).where(
        destination.c.channel == channel, destination.c.address == address, destination.c.thread != ""
    )
    own = sa.select(subscription.c.watch_id).where(subscription.c.destination_id == chat)
    ended = subscription.delete().where(
        subscription.c.destination_id.in_(topics), subscription.c.watch_id.in_(own.scalar_subquery())
    )
    count = connection.execute(ended).rowcount
    connection.execute(subscription.update().where(subscription.c.destination_id == chat).values(below=None))
    return count


def _bound(connection: Connection, there: int, watch_id: str, **values: str | None) -> None:
    mine = [subscription.c.destination_id == there, subscription.c.watch_id == watch_id]
    connection.execute(subscription.update().where(*mine).values(values))


def _copy_settings(connection: Connection, chat: int, topic: int) -> None:
    row = connection.execute(sa.select(preference).where(preference.c.destination_id == chat)).mappings().first()
    if row is not None:
        insert_new(connection, preference, [dict(row) | {"destination_id": topic}])
