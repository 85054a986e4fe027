"""Tells operators, once for each outage, that nothing arrives on a channel any more."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import structlog
from sqlalchemy.engine import Connection

from bot.chat import show
from bot.core import priorities
from bot.core.alerts import shorten
from bot.core.model import Message, TextBody
from bot.store import chats, invites, outbox, preferences, waiting
from bot.store.chats import Operator
from bot.store.front import Store
from bot.store.waiting import Down
from bot.words import Html, Words, escaped

log = structlog.get_logger(__name__)

#: Under this key and the channel's name stands since when it is down, once that was told.
_TOLD = "down:"
_REASON = 300


async def put_down(store: Store, operators: Collection[Operator], channels: Collection[str], now: datetime) -> int:
    """Let operators know of each of `channels` that is down, and forget those that are well again. Returns how many
    were told of."""
    fresh = await store.write(_put, operators, channels, now)
    for one in fresh:
        log.error("nothing arrives on a channel any more", channel=one.channel, waiting=one.number, reason=one.reason)
    return len(fresh)


def _put(
    connection: Connection, operators: Collection[Operator], channels: Collection[str], now: datetime
) -> tuple[Down, ...]:
    found = {one.channel: one for one in waiting.down(connection, now)}
    for channel in channels:
        if channel not in found:
            invites.keep(connection, _TOLD + channel, None)
    fresh = tuple(one for one in found.values() if invites.kept(connection, _TOLD + one.channel) is None)
    for there in chats.operators(connection, operators, now):
        say = Words(preferences.speaks(connection, there) or "en")
        messages = [
            Message(there, f"down:{one.channel}:{one.since.isoformat()}", _notice(one, say), priority=priorities.NOTICE)
            for one in fresh
        ]
        outbox.put(connection, messages, now)
    for one in fresh:
        invites.keep(connection, _TOLD + one.channel, one.since.isoformat())
    return fresh


def _notice(one: Down, say: Words) -> TextBody:
    head = say.many(
        "✉️ Nothing has arrived on {channel} for a day: {number} message waits.",
        "✉️ Nothing has arrived on {channel} for a day: {number} messages wait.",
        one.number,
        channel=show.code(one.channel),
    )
    return TextBody(Html(f"{head}\n{escaped(shorten(one.reason, _REASON))}" if one.reason else head))
