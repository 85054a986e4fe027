"""Telegram's updates: stored before they are acted on, and acted on once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store.schema import update
from bot.store.upsert import insert_new

#: Values of one statement: databases have a bound of some ten thousand.
_AT_ONCE = 1_000

# Made once: putting a statement together takes longer than the database takes for it.
_NUMBERS: sa.BindParameter[int] = sa.bindparam("numbers", expanding=True)
_OPEN = sa.select(update.c.update_id).where(update.c.handled_at.is_(None)).order_by(update.c.update_id)
_IS_OPEN = sa.select(update.c.update_id).where(
    update.c.update_id == sa.bindparam("number"), update.c.handled_at.is_(None)
)
_RAW = sa.select(update.c.raw).where(update.c.update_id.in_(_NUMBERS)).order_by(update.c.update_id)
_CLOSE = (
    update.update()
    .where(update.c.update_id.in_(_NUMBERS), update.c.handled_at.is_(None))
    .values(handled_at=sa.bindparam("now"))
)


def keep(connection: Connection, raw: Iterable[Mapping[str, Any]], now: datetime) -> None:
    """Store Telegram's updates before they are acted on; one that was handed over twice is kept once."""
    insert_new(
        connection, update, [{"update_id": one["update_id"], "raw": dict(one), "received_at": now} for one in raw]
    )


def waiting(connection: Connection) -> tuple[int, ...]:
    """The numbers of the updates that were not acted on yet, in Telegram's order."""
    return tuple(connection.execute(_OPEN).scalars())


def these(connection: Connection, numbers: Sequence[int]) -> tuple[dict[str, Any], ...]:
    """Those updates as they came, in Telegram's order."""
    found: list[dict[str, Any]] = []
    for first in range(0, len(numbers), _AT_ONCE):
        found += connection.execute(_RAW, {"numbers": numbers[first : first + _AT_ONCE]}).scalars()
    return tuple(found)


def untaken(connection: Connection, taken: Collection[int]) -> tuple[dict[str, Any], ...]:
    """The updates that were not acted on yet, without those that somebody has `taken`, as they came."""
    return these(connection, [one for one in waiting(connection) if one not in taken])


def is_closed(connection: Connection, update_id: int) -> bool:
    """Whether the update was acted on, or is not kept any more."""
    return connection.execute(_IS_OPEN, {"number": update_id}).first() is None


def close(connection: Connection, update_id: int, now: datetime) -> bool:
    """The update is acted on. Returns whether it was open."""
    return close_all(connection, [update_id], now) > 0


def close_all(connection: Connection, numbers: Sequence[int], now: datetime) -> int:
    """The updates were acted on. Returns how many of them were open."""
    return connection.execute(_CLOSE, {"numbers": numbers, "now": now}).rowcount
