"""Begins a run on the database, and tells owners if the database is an older one that was put back by hand."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.engine import Connection

from bot.core import priorities
from bot.core.model import Message, TextBody
from bot.store import chats, outbox, preferences, starting
from bot.store.chats import Operator
from bot.store.epoch import Mark
from bot.store.starting import Begun
from bot.words import Words


def begin_run(connection: Connection, folder: Mark | None, operators: Collection[Operator], now: datetime) -> Begun:
    """Begin a run (see `starting.begin`), and let operators know where the database turned out to be an older one."""
    begun = starting.begin(connection, folder, now)
    if begun.restored is None:
        return begun
    for there in chats.operators(connection, operators, now):
        body = _notice(begun.restored.messages, Words(preferences.speaks(connection, there) or "en"))
        outbox.put(connection, [Message(there, f"restored:{begun.mark.epoch}", body, priority=priorities.NOTICE)], now)
    return begun


def _notice(messages: int, say: Words) -> TextBody:
    return TextBody(
        say.many(
            "🗄️ The database is an older copy: {number} message that waited in it is not sent (/outbox), and what "
            "sources published before now is not told.",
            "🗄️ The database is an older copy: {number} messages that waited in it are not sent (/outbox), and what "
            "sources published before now is not told.",
            messages,
        )
    )
