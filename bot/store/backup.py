"""Copies of the database: made while the bot runs, and put back so that nothing is told a second time.

Whatever is younger than a copy has been told since, and nobody knows what. So what waits in it is not sent, and what
the sources published before it was put back goes to the archive.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.errors import StateError
from bot.store import migrate
from bot.store.engine import connect, transaction
from bot.store.front import driver_words
from bot.store.schema import meta, outbox, preference, source

#: Pages of a copy that are written before a writer who waits gets his turn.
_PAGES = 1_000
#: What may have been sent since.
_OPEN = ("pending", "held", "sending", "uncertain")
#: The key of a fact that only copies have.
_COPY = "copy"
#: What SQLite keeps beside a database, by the ends of their names.
_LOGS = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Restored:
    """What was settled in a copy that was put back."""

    #: Messages that will not be sent.
    messages: int
    sources: int


def backup(database: Engine, file: Path) -> None:
    """Copy the database to `file`, which its owner alone may read, while others read and write it. Raises `StateError`,
    also where what was copied is damaged; a file that is there stays."""
    if database.dialect.name != "sqlite":
        raise StateError("a PostgreSQL database is copied with pg_dump, and put back with pg_restore")
    place, unfinished = Path(str(database.url.database)), file.with_name(f".{file.name}.part")
    try:
        if file.exists():
            raise StateError(f"{file} is there already; name another file")
        if not file.parent.is_dir():
            raise StateError(f"there is no folder {file.parent}; make it, or name another")
        if not place.is_file():
            raise StateError(f"there is no database {place} to be copied; KHASAN_STATE names the folder that has it")
        unfinished.touch(mode=0o600)
        with closing(_open(str(place))) as original, closing(_open(str(unfinished))) as copy:
            original.backup(copy, pages=_PAGES)
            if damage := migrate.damage(copy.execute(migrate.QUICK_CHECK).fetchone()[0]):
                raise StateError(f"the database {place} is damaged ({damage}), and no copy of it is kept")
            _sign(copy)
            # A copy is one file.
            copy.execute("PRAGMA journal_mode = DELETE")
        unfinished.replace(file)
    except (sqlite3.Error, OSError) as exc:
        raise StateError(f"the database {place} cannot be copied to {file}: {_reason(exc)}") from exc
    finally:
        with suppress(OSError):
            unfinished.unlink()


def put_back(file: Path, database: Path) -> Path | None:
    """Put a copy in the place of the database, which nobody may have open. Returns where the old one lies now.

    Raises `StateError` where the copy cannot be read, is damaged, or belongs to a newer version; then all is as it was.
    """
    if not file.is_file():
        raise StateError(f"there is no file {file}; name a copy that `khasan db backup` made")
    if database.exists() and file.samefile(database):
        raise StateError(f"{file} is the database itself; name a copy that `khasan db backup` made")
    new = database.with_name(f".{database.name}.new")
    try:
        with (
            closing(_open(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as copy,
            closing(_open(str(new))) as target,
        ):
            copy.backup(target)
        _check(new)
        return _exchange(new, database)
    except (sqlite3.Error, sa.exc.DatabaseError, OSError, StateError) as exc:
        raise StateError(f"{file} cannot be put back, and all is as it was: {_reason(exc)}") from exc
    finally:
        new.unlink(missing_ok=True)


def _reason(exc: Exception) -> str:
    if isinstance(exc, sa.exc.DBAPIError):
        exc = exc.orig or exc
    return (exc.strerror if isinstance(exc, OSError) else None) or driver_words(exc)


def settle(connection: Connection, now: datetime) -> Restored:
    """What was put back is a day old, or a month: nothing of it is told again, and no source begins with a flood."""
    why = "the database was put back from a copy; it may have been sent since"
    waits = outbox.update().where(outbox.c.state.in_(_OPEN))
    messages = connection.execute(waits.values(state="dead", error=why)).rowcount
    # The next page of each source is its first again, and what was published before is not told.
    again = {"baseline_at": None, "quiet_before": now, "etag": None, "last_modified": None, "body_hash": None}
    sources = connection.execute(source.update().values(again)).rowcount
    connection.execute(preference.update().values(digested_on=now.date().isoformat()))
    connection.execute(meta.delete().where(meta.c.key == _COPY))
    return Restored(messages, sources)


def is_copy(connection: Connection) -> bool:
    """Whether the database is a copy that `backup` made, and nobody has settled it."""
    return connection.execute(sa.select(meta.c.key).where(meta.c.key == _COPY)).first() is not None


def _sign(copy: sqlite3.Connection) -> None:
    """Let a copy say that it is one, wherever it is put."""
    if copy.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (meta.name,)).fetchone():
        copy.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, '')", (_COPY,))
        copy.commit()


def _open(database: str, *, uri: bool = False) -> sqlite3.Connection:
    return sqlite3.connect(database, uri=uri)


def _check(copy: Path) -> None:
    engine = connect(sa.URL.create("sqlite", database=str(copy)).render_as_string())
    try:
        with transaction(engine, write=False) as connection:
            if damage := migrate.damage(connection.exec_driver_sql(migrate.QUICK_CHECK).scalar()):
                raise StateError(f"it is damaged ({damage})")
            migrate.refuse_strange(connection)
            if not sa.inspect(connection).has_table("outbox"):
                raise StateError("it is no database of Khasan")
    finally:
        engine.dispose()
        _remove_logs(copy)


def _exchange(new: Path, database: Path) -> Path | None:
    aside = _put_aside(database) if database.exists() else None
    os.replace(new, database)
    return aside


def _put_aside(database: Path) -> Path:
    """Move the old database out of the way. What stands in its log alone stays with it: the log is written into it, or
    lies beside it where that fails, as with a damaged one, or on a disk that is full or fails."""
    aside = _free(database.with_name(f"{database.stem}.before-restore{database.suffix}"))
    if _is_used(database):
        raise StateError(f"another program is using {database}; close it first")
    # The logs first: none of them may be taken for the new database's.
    for ending in (*_LOGS, ""):
        with suppress(FileNotFoundError):
            os.replace(database.with_name(database.name + ending), aside.with_name(aside.name + ending))
    return aside


def _is_used(database: Path) -> bool:
    """Whether somebody reads or writes the database; where nobody does, its log is written into it, if that is
    possible."""
    try:
        with closing(_open(str(database))) as old:
            return bool(old.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
    except sqlite3.Error as exc:
        # The lowest byte is the error; what is above tells it apart.
        return getattr(exc, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _free(path: Path) -> Path:
    """`path`, or the first of its numbered sisters that is not there."""
    number = 1
    found = path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return found


def _remove_logs(database: Path) -> None:
    for ending in _LOGS:
        database.with_name(database.name + ending).unlink(missing_ok=True)
