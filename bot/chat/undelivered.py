"""Tells owners, once each, of messages that do not arrive, or arrived elsewhere than they were meant to."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.engine import Connection

from bot.chat import show
from bot.core import priorities
from bot.core.alerts import shorten
from bot.core.model import Message, TextBody
from bot.store import chats, invites, noted, outbox, preferences
from bot.store.chats import Operator
from bot.store.front import Store
from bot.store.noted import Noted
from bot.words import Html, Words, escaped

#: Under this key stands when the last message was noted that owners were told of.
_TOLD = "delivery_told"
_REASON = 300


async def put_undelivered(store: Store, operators: Collection[Operator], now: datetime) -> int:
    """Let operators know what was noted of messages since they were last told. Returns of how many."""
    if not await store.read(_untold):
        return 0
    return await store.write(_put, operators, now)


def _untold(connection: Connection) -> tuple[Noted, ...]:
    last = invites.kept(connection, _TOLD)
    return noted.since(connection, datetime.fromisoformat(last or "1970-01-01T00:00:00+00:00"))


def _put(connection: Connection, operators: Collection[Operator], now: datetime) -> int:
    found = _untold(connection)
    for there in chats.operators(connection, operators, now):
        say = Words(preferences.speaks(connection, there) or "en")
        messages = [
            Message(there, f"delivery:{one.id}:{one.state}", _notice(one, say), priority=priorities.NOTICE)
            for one in found
        ]
        outbox.put(connection, messages, now)
    if found:
        invites.keep(connection, _TOLD, found[-1].at.isoformat())
    return len(found)


def _notice(one: Noted, say: Words) -> TextBody:
    chat, number = escaped(one.chat), show.code(str(one.id))
    match one.state:
        case "dead":
            head = say("✉️ A message for {chat} will not arrive ({number}).", chat=chat, number=number)
        case "sent":
            head = say("✉️ A message for {chat} went elsewhere ({number}).", chat=chat, number=number)
        case _:
            head = say("✉️ Messages for {chat} wait ({number}).", chat=chat, number=number)
    return TextBody(Html(f"{head}\n{escaped(shorten(one.error, _REASON))}"))
