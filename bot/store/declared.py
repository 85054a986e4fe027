"""Makes rows of the destinations that the settings declare, at the start and when the settings change."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import Level
from bot.core.preferences import Quiet, Updates
from bot.store import chats, preferences
from bot.store.schema import destination, subscription

#: Whose chats subscribe by themselves, not by the settings.
TALKS = "telegram"
_REMOVED = "it is not in the settings any more"


@dataclass(frozen=True, slots=True)
class Declared:
    """One destination, and what it is told."""

    channel: str
    address: str
    #: The watches' ids, each with the level from which on it is told.
    watches: Mapping[str, Level]
    thread: str | None = None
    language: str = "en"
    quiet: Quiet | None = None
    timezone: str = "UTC"
    updates: Updates = "both"


def declare(connection: Connection, wanted: Sequence[Declared], untouched: Collection[str], now: datetime) -> None:
    """Let the destinations beside Telegram's chats be those that are `wanted`, with their subscriptions.

    One that is not wanted any more is told nothing new; what waits for it stays, in case it comes back. Channels that
    are `untouched` are left as they are.
    """
    kept = []
    for one in wanted:
        there = chats.place(connection, one.channel, one.address, one.thread, one.channel, now)
        chats.revive(connection, one.channel, one.address)
        chats.unsubscribe(connection, there.id)
        for watch, level in one.watches.items():
            chats.subscribe(connection, there.id, watch, level, one.language, now)
        preferences.change(
            connection,
            there.id,
            language=one.language,
            timezone=one.timezone,
            level=None,
            quiet=one.quiet,
            updates=one.updates,
        )
        kept.append(there.id)
    # What they were paused for (a secret, a right) may be mended: they are tried at once.
    paused = sa.and_(destination.c.id.in_(kept), destination.c.error.is_not(None))
    connection.execute(destination.update().where(paused).values(not_before=None, error=None))
    others = sa.and_(
        destination.c.channel.not_in([TALKS, *untouched]),
        destination.c.id.not_in(kept),
        destination.c.state == "active",
    )
    ids = sa.select(destination.c.id).where(others)
    connection.execute(subscription.delete().where(subscription.c.destination_id.in_(ids)))
    connection.execute(destination.update().where(others).values(state="gone", error=_REMOVED))
