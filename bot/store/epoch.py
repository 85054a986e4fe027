"""Which run of the bot owns a database, and how far that run has come.

Each start takes the next number, its epoch. A run that was suspended while another began has an older epoch, and may
change nothing any more.
"""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.errors import Superseded
from bot.store import driver
from bot.store.schema import meta
from bot.store.upsert import insert_new

#: The keys of the two numbers.
_EPOCH, _BEATS = "epoch", "beats"
#: Asked in each transaction that writes, so as the driver takes it: SQLAlchemy spends more on it than the database.
_QUERY = "SELECT value FROM meta WHERE key = 'epoch'"
_SHARED = f"{_QUERY} FOR SHARE"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """How far a database has come; an older state compares as smaller."""

    epoch: int = 0
    #: Heartbeats within the epoch.
    beats: int = 0


def take(connection: Connection, *, after: Mark) -> Mark:
    """Take the next epoch, later than `after`, too. From then on earlier runs can change nothing."""
    fresh = Mark(max(mark(connection), after).epoch + 1)
    _set(connection, fresh)
    return fresh


def check(connection: Connection, epoch: int) -> None:
    """Raise `Superseded` if a later run has begun. None can begin until this transaction ends."""
    # SQLite's writers are alone anyway.
    query = _SHARED if connection.dialect.name == "postgresql" else _QUERY
    found = next((value for (value,) in driver.fetch_sql(connection, query)), None)
    if found != str(epoch):
        raise Superseded(f"another Khasan has begun on the same database (run {found}, and this is run {epoch})")


def beat(connection: Connection) -> Mark:
    """Count a heartbeat, which also tells whether the database can be written. Returns how far it has come now."""
    here = mark(connection)
    fresh = Mark(here.epoch, here.beats + 1)
    _set(connection, fresh)
    return fresh


def mark(connection: Connection) -> Mark:
    """How far the database has come; a new one is at the beginning."""
    rows = connection.execute(sa.select(meta).where(meta.c.key.in_([_EPOCH, _BEATS])).with_for_update())
    found = {row.key: int(row.value) for row in rows}
    return Mark(found.get(_EPOCH, 0), found.get(_BEATS, 0))


def _set(connection: Connection, fresh: Mark) -> None:
    rows = [{"key": _EPOCH, "value": str(fresh.epoch)}, {"key": _BEATS, "value": str(fresh.beats)}]
    insert_new(connection, meta, rows)
    for row in rows:
        connection.execute(meta.update().where(meta.c.key == row["key"]).values(value=row["value"]))
