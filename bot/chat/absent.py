"""What readers hear of a source that cannot be read: once, after a day, where a watch of theirs depends on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import structlog
from sqlalchemy.engine import Connection

from bot.core.model import Message, Source, TextBody
from bot.core.preferences import is_paused
from bot.store import absent, outbox, preferences
from bot.store.front import Store
from bot.words import Words

log = structlog.get_logger(__name__)

#: After all news: nobody waits for it.
_PRIORITY = 7


async def put_absent(store: Store, sources: Mapping[str, Source], now: datetime) -> int:
    """Let readers know which of `sources` they miss for a day; those that have paused hear of it at the end of that.
    Returns for how many chats there is something to be told."""
    if not await store.read(absent.untold, sources, now) and not await store.read(absent.is_back, now):
        return 0
    return await store.write(_put, sources, now)


def _put(connection: Connection, sources: Mapping[str, Source], now: datetime) -> int:
    away = absent.untold(connection, sources, now)
    missed = absent.dependents(connection, away)
    for there, ids in missed.items():
        wanted = preferences.of(connection, there)
        names = sorted({sources[one].outlet for one in ids})
        body = _notice(names, Words(preferences.speaks(connection, there) or "en"))
        key = "absent:" + ",".join(f"{one}:{away[one].isoformat()}" for one in ids)
        message = Message(there, key, body, priority=_PRIORITY)
        if is_paused(wanted, now):
            # A slot of its own says that it waits on purpose: it is not late.
            message = replace(message, slot=key, not_before=wanted.paused_until)
        outbox.put(connection, [message], now)
    absent.remember(connection, away, now)
    if away:
        log.warning("readers are told that sources cannot be read", sources=sorted(away), chats=len(missed))
    return len(missed)


def _notice(names: Sequence[str], say: Words) -> TextBody:
    text = say.many(
        "🔧 {names} has given nothing to read for a day. What this outlet alone has is missing here until it does.",
        "🔧 {names} have given nothing to read for a day. What these outlets alone have is missing here until they do.",
        len(names),
        names=", ".join(names),
    )
    return TextBody(text, silent=True)
