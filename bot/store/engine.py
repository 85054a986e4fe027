"""Opens the database: SQLite by default, PostgreSQL if an address names it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.errors import StateError
from bot.store import driver

#: How long a writer waits for another process's lock, in milliseconds.
BUSY_TIMEOUT = 5_000


def sqlite_url(state: Path) -> str:
    """The address of the database file in the state folder."""
    return sa.URL.create("sqlite", database=str(state / "khasan.db")).render_as_string()


def file(url: str) -> Path | None:
    """The file of the database at `url`; None where it is none: a server's, or in memory."""
    database = sa.make_url(url).database if url.startswith("sqlite") else None
    return Path(database) if database not in (None, "", ":memory:") else None


def connect(url: str) -> Engine:
    """An engine for `url`. Nothing is opened yet: the first use may raise SQLAlchemy's errors. Raises `StateError`
    where the driver is not installed."""
    if url.startswith("sqlite"):
        return _sqlite(url)
    try:
        return sa.create_engine(_with_driver(url), pool_pre_ping=True, pool_size=5)
    except ModuleNotFoundError as exc:
        raise StateError(
            "PostgreSQL needs the extra `postgres`: pip install -c constraints.txt -e '.[postgres]'"
        ) from exc


@contextmanager
def transaction(engine: Engine, *, write: bool) -> Iterator[Connection]:
    """One whole transaction; SQLite takes the write lock at its start where `write`.

    A deferred transaction that turns from reading to writing fails at once with SQLITE_BUSY_SNAPSHOT, whatever
    the time-out; so writers say so from the beginning.
    """
    with engine.connect() as connection, begun(connection, write=write):
        yield connection


@contextmanager
def begun(connection: Connection, *, write: bool) -> Iterator[None]:
    """The same on a connection that is there."""
    with connection.begin():
        if connection.dialect.name == "sqlite":
            # Said here and not by a listener: with one, SQLAlchemy looks for others at each statement.
            driver.fetch_sql(connection, "BEGIN IMMEDIATE" if write else "BEGIN")
        yield


def give_back(connection: Connection) -> None:
    """Drop what SQLite has of the file in memory, 1 MB at most: what is asked for again it has from the system, in
    microseconds a page."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA shrink_memory")


def _with_driver(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return f"postgresql+psycopg://{rest}" if scheme in ("postgres", "postgresql") else url


def _sqlite(url: str) -> Engine:
    in_memory = sa.make_url(url).database in (None, "", ":memory:")
    options: dict[str, Any] = {"poolclass": sa.pool.StaticPool} if in_memory else {}
    engine = sa.create_engine(url, connect_args={"check_same_thread": False}, **options)
    sa.event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    # The driver's own transaction handling begins late and never with IMMEDIATE: `begun` says BEGIN.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
    connection.execute("PRAGMA journal_mode = WAL")
    # NORMAL may roll back the last commits on power loss, and turn "sent" into "sending" again.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    # KiB: half of the default. Polls and decisions take no longer, for the system has the file's pages, too.
    connection.execute("PRAGMA cache_size = -1000")
