"""A run's first step with the database: it takes it over, and finds out whether it is an older copy.

The state folder has a note of how far the database had come. A database that is behind it was put back by hand from a
copy: what waits in it may have been sent since.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Connection

from bot.store import backup, epoch
from bot.store.backup import Restored
from bot.store.epoch import Mark


@dataclass(frozen=True, slots=True)
class Begun:
    """A run's start."""

    mark: Mark
    #: What was settled where the database had been put back by hand; else None.
    restored: Restored | None = None


def begin(connection: Connection, folder: Mark | None, now: datetime) -> Begun:
    """Take the next epoch. `folder` is how far the state folder says that the database has come, if it says so.

    A database that has not come so far, or is a copy that nobody has settled, is settled as by `khasan db restore`.
    """
    last = folder or Mark()
    behind = epoch.mark(connection) < last or backup.is_copy(connection)
    restored = backup.settle(connection, now) if behind else None
    # A new database, beside the lock of one that was taken away, has nothing to settle.
    told = restored if restored and (restored.messages or restored.sources) else None
    return Begun(epoch.take(connection, after=last), told)
