"""Tells owners, once each, that a source fails and that it is well again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy.engine import Connection

from bot.chat import show
from bot.chat.commands import Buttons, button
from bot.core import priorities
from bot.core.alerts import shorten
from bot.core.model import Message, TextBody
from bot.core.preferences import Preferences
from bot.store import chats, health_rows, invites, outbox, preferences, sources
from bot.store.chats import Operator
from bot.store.front import Store
from bot.store.health_rows import SourceEvent
from bot.store.sources import SourceStatus
from bot.words import Html, Words, escaped

#: Under this key stands the number of the last event that owners were told of.
_TOLD = "sources_told"
#: Events of one look that are told one by one with buttons; more are told in one message.
_ONE_BY_ONE = 3
_LISTED = 20
_DETAIL = 200
#: For how long the button under a failure leaves its source alone.
_PAUSE = "24h"


async def put_notices(store: Store, operators: Collection[Operator], now: datetime) -> int:
    """Let operators know what happened to sources since they were last told. Returns how many events there were."""
    after = int(await store.read(invites.kept, _TOLD) or 0)
    if not await store.read(health_rows.events, after, 1):
        return 0
    return await store.write(_put, operators, now)


def _put(connection: Connection, operators: Collection[Operator], now: datetime) -> int:
    after = int(invites.kept(connection, _TOLD) or 0)
    events = health_rows.events(connection, after)
    rows = {row.source_id: row for row in sources.status(connection)}
    for there in chats.operators(connection, operators, now):
        say = _words(connection, there)
        if len(events) <= _ONE_BY_ONE:
            told = [(one.number, notice(one, rows, say)) for one in events]
        else:
            lines = [notice(one, rows, say).html for one in events[:_LISTED]]
            more = [say("and {number} more: /sources", number=len(events) - _LISTED)] if len(events) > _LISTED else []
            told = [(events[-1].number, TextBody(show.fitted([*lines, *more])))]
        # The event's number names the message: written twice, it is one.
        outbox.put(
            connection,
            [Message(there, f"source:{number}", body, priority=priorities.NOTICE) for number, body in told],
            now,
        )
    invites.keep(connection, _TOLD, str(events[-1].number))
    return len(events)


def notice(event: SourceEvent, rows: Mapping[str, SourceStatus], say: Words) -> TextBody:
    """One event in a few lines, with what can be done about it under it."""
    name, detail = show.code(event.source_id), escaped(shorten(event.detail, _DETAIL))
    row = rows.get(event.source_id)
    match event.kind:
        case "failing":
            tries = say.many("{number} try", "{number} tries", row.failures if row else 1)
            head = say("🔧 {source} is DOWN ({tries}, last: {reason})", source=name, tries=tries, reason=detail)
        case "empty":
            head = say(
                "🔧 {source} answers, but nothing is found: a new layout? ({reason})", source=name, reason=detail
            )
        case "silent":
            return TextBody(say("🔧 {source}: nothing new for much longer than is usual.", source=name))
        case "recovered":
            return TextBody(say("✅ {source} is well again.", source=name))
        case _:
            return TextBody(Html(f"🔧 {name}: {detail}"))
    return TextBody(Html("\n".join([head, *_since(row, say)])), _buttons(event.source_id, say))


def _since(row: SourceStatus | None, say: Words) -> list[Html]:
    if row is None:
        return []
    when = say.time(row.due)
    if row.succeeded is None:
        return [say("never read so far · next try {time}", time=when)]
    items = say.many("{number} entry", "{number} entries", row.entries or 0)
    return [say("last good {good} ({items}) · next try {time}", good=say.time(row.succeeded), items=items, time=when)]


def _buttons(source_id: str, say: Words) -> Buttons:
    try:
        return ((
            button(say("Retry now"), f"retry {source_id}"),
            button(say("Pause 24h"), f"pausesource {source_id} {_PAUSE}"),
        ),)  # fmt: skip
    except ValueError:  # a name of 64 signs is too long for a button
        return ()


def _words(connection: Connection, destination_id: int) -> Words:
    wanted: Preferences = preferences.of(connection, destination_id)
    return Words(preferences.speaks(connection, destination_id) or "en", wanted.zone)
