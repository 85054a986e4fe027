"""Empty databases with the schema: to copy one, or to empty it, takes a tenth of what it takes to make it."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

import sqlalchemy as sa

from bot.store import engine, migrate
from bot.store.schema import placed


def in_folder(folder: Path) -> sa.Engine:
    """The SQLite database of a state folder: the one that is there, or else an empty one."""
    url = engine.sqlite_url(folder)
    file = engine.file(url)
    if file is not None and not file.exists():
        file.write_bytes(_made())
    return engine.connect(url)


@cache
def _made() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        url = engine.sqlite_url(Path(folder))
        made = engine.connect(url)
        migrate.upgrade(made)
        made.dispose()
        return Path(sa.make_url(url).database or "").read_bytes()


def add_to(server: str) -> str:
    """The address of a new database with the schema on the PostgreSQL server at `server`."""
    there = engine.connect(server)
    with there.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("CREATE DATABASE made")
    there.dispose()
    address = sa.make_url(server).set(database="made").render_as_string(hide_password=False)
    made = engine.connect(address)
    migrate.upgrade(made)
    made.dispose()
    return address


def emptied(address: str) -> sa.Engine:
    """The PostgreSQL database at `address` without a row; the next ones are numbered as in a new one."""
    opened = engine.connect(address)
    rows = "; ".join(str(sa.delete(table)) for table in reversed(placed.metadata.sorted_tables))
    with opened.begin() as connection:
        connection.exec_driver_sql(rows)
        connection.exec_driver_sql("SELECT setval(seqrelid::regclass, seqstart, false) FROM pg_sequence")
    return opened
