"""Corrects due times after the clock was ahead and has been set right: they move back with it.

A machine without a clock of its own may begin with one that is days ahead, and what was put off by it would be due only
then.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store import preferences, sources, waiting
from bot.store.schema import meta
from bot.store.upsert import insert_new

#: By how much the clock must jump to count; less is how clocks are kept right.
SET = timedelta(seconds=5)
#: The key of the time at which the last run was alive.
_ALIVE = "alive_at"


def note(connection: Connection, now: datetime) -> None:
    """Write down that a run is alive."""
    insert_new(connection, meta, [{"key": _ALIVE, "value": now.isoformat()}])
    connection.execute(meta.update().where(meta.c.key == _ALIVE).values(value=now.isoformat()))


def mind(connection: Connection, now: datetime) -> timedelta:
    """Let due times go with a clock that was set back since the last run was alive. By how much it was."""
    alive = connection.execute(sa.select(meta.c.value).where(meta.c.key == _ALIVE)).scalar()
    ahead = timedelta() if alive is None else datetime.fromisoformat(alive) - now
    note(connection, now)
    if ahead <= SET:
        return timedelta()
    set_back(connection, ahead, now)
    return ahead


def set_back(connection: Connection, by: timedelta, now: datetime) -> None:
    """Make what is due after `now` due sooner: the clock that said when was ahead by so much."""
    sources.bring_forward(connection, by, now)
    waiting.bring_forward(connection, by, now)
    for destination_id, wanted in preferences.of_all(connection).items():
        preferences.rewind(connection, destination_id, now.astimezone(wanted.zone).date())
