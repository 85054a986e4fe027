"""Finds messages of which owners have to be told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store.schema import destination, outbox

#: Told in one look at most; the others are told with the next.
_MOST = 50


@dataclass(frozen=True, slots=True)
class Noted:
    """A message that owners are told of."""

    id: int
    at: datetime
    #: As in the outbox: ``dead``, ``sent`` where it went elsewhere, else it waits.
    state: str
    error: str
    #: What people call the chat, or its address.
    chat: str


def since(connection: Connection, after: datetime) -> tuple[Noted, ...]:
    """What was noted after a time, oldest first; of the notices themselves nothing is told."""
    named = sa.func.coalesce(sa.func.nullif(destination.c.title, ""), destination.c.address)
    query = (
        sa.select(outbox.c.id, outbox.c.noted_at, outbox.c.state, outbox.c.error, outbox.c.key, named.label("chat"))
        .join(destination, destination.c.id == outbox.c.destination_id)
        .where(outbox.c.noted_at > after, outbox.c.noted_at.is_not(None))
        .order_by(outbox.c.noted_at, outbox.c.id)
        .limit(_MOST)
    )
    return tuple(
        Noted(row.id, row.noted_at, row.state, row.error or "", row.chat)
        for row in connection.execute(query)
        if not row.key.startswith("delivery:")
    )
