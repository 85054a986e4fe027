"""Brings a database to the schema that this version works with."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection, Engine

from bot.errors import StateError
from bot.store.engine import transaction
from bot.store.front import reason

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> bool:
    """Apply what is missing, all of it or nothing. Returns whether anything was.

    Raises `StateError` where the database cannot be opened, is damaged, or belongs to a newer version.
    """
    try:
        with transaction(engine, write=False) as connection:
            check(connection)
            before = _revision(connection)
        if before == _head():
            return False
        with transaction(engine, write=True) as connection:
            command.upgrade(_config(connection), "head")
        return True
    except (sa.exc.DatabaseError, sa.exc.InterfaceError) as exc:
        raise StateError(f"the database {_place(engine)} cannot be used: {reason(exc)}") from exc


def check(connection: Connection) -> None:
    """Raise `StateError` where the database is damaged, or was made by a newer version."""
    if connection.dialect.name == "sqlite":
        verdict = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        if verdict != "ok":
            raise StateError(f"the database is damaged ({verdict}); restore a backup, or move it away to start afresh")
    found = _revision(connection)
    known = {script.revision for script in ScriptDirectory(str(_MIGRATIONS)).walk_revisions()}
    if found is not None and found not in known:
        raise StateError(f"the database was made by a newer Khasan (schema {found}); run that version")


def _head() -> str | None:
    return ScriptDirectory(str(_MIGRATIONS)).get_current_head()


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _place(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=True)
