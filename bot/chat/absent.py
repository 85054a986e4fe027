"""Tells readers, once and after a day, that a source on which their watch depends cannot be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog
from sqlalchemy.engine import Connection

from bot.core import priorities
from bot.core.model import Message, Source, TextBody
from bot.core.preferences import is_paused
from bot.store import absent, outbox, preferences
from bot.store.front import Store
from bot.words import Words

log = structlog.get_logger(__name__)

_DAY = timedelta(days=1)


async def put_absent(store: Store, sources: Mapping[str, Source], now: datetime) -> int:
    """Let readers know which of `sources` they miss for a day; those that have paused hear of it at the end of that.
    Returns for how many chats there is something to be told."""
    away = await store.read(absent.untold, sources, now)
    if not away and not await store.read(absent.is_back, now):
        return 0
    brought = await _brought(store, away, now)
    return await store.write(_put, sources, away, brought, now)


async def _brought(store: Store, away: Mapping[str, datetime], now: datetime) -> Counter[tuple[str, str]]:
    """What each source brought for each watch since a month before the first of those that are away was so. It is read
    day by day, so that whoever has something to record or to send need not wait for a whole month."""
    found: Counter[tuple[str, str]] = Counter()
    begin = min(away.values()) - absent.MONTH if away else now
    while begin < now:
        found.update(await store.read(absent.brought, begin, begin + _DAY))
        begin += _DAY
    return found


def _put(
    connection: Connection,
    sources: Mapping[str, Source],
    away: Mapping[str, datetime],
    brought: Mapping[tuple[str, str], int],
    now: datetime,
) -> int:
    missed = absent.dependents(connection, away, brought)
    for there, ids in missed.items():
        wanted = preferences.of(connection, there)
        names = sorted({sources[one].outlet for one in ids})
        body = _notice(names, Words(preferences.speaks(connection, there) or "en"))
        key = "absent:" + ",".join(f"{one}:{away[one].isoformat()}" for one in ids)
        message = Message(there, key, body, priority=priorities.ABSENT)
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
