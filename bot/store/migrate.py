"""Brings a database to the schema that this version works with."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.errors import StateError
from bot.store.engine import transaction
from bot.store.front import reason
from bot.store.schema import metadata

_MIGRATIONS = Path(__file__).parent / "migrations"
#: The column of Alembic's own table, as Alembic makes it.
_VERSION = "version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)"

#: SQLite's own look at a whole file, as far as the first thing that is wrong.
QUICK_CHECK = "PRAGMA quick_check(1)"


def upgrade(engine: Engine) -> bool:
    """Apply what is missing, all of it or nothing. Returns whether anything was.

    Raises `StateError` where the database cannot be opened, is damaged, or of a version that is newer or not known.
    """
    try:
        with transaction(engine, write=False) as connection:
            check(connection)
            before = _revision(connection)
        if before == _revisions()[-1]:
            return False
        with transaction(engine, write=True) as connection:
            _apply(connection)
        return True
    except (sa.exc.DatabaseError, sa.exc.InterfaceError) as exc:
        raise StateError(f"the database {_place(engine)} cannot be used: {reason(exc)}") from exc


def check(connection: Connection) -> None:
    """Raise `StateError` where the database is damaged, or of a version that is newer or not known."""
    if connection.dialect.name == "sqlite":
        if where := damage(connection.exec_driver_sql(QUICK_CHECK).scalar()):
            raise StateError(f"the database is damaged ({where}); restore a backup, or move it away to start afresh")
    refuse_strange(connection)


def refuse_strange(connection: Connection) -> None:
    """Raise `StateError` where the database was made by a newer version, or by nobody knows whom."""
    found = _revision(connection)
    if found is None and (taken := sorted(_tables(connection) & set(metadata.tables))):
        raise StateError(
            f"the database has tables named as Khasan's ({', '.join(taken[:3])}), and no note of their version: "
            "something else made it, or a part is missing; move it away to start afresh, or put a copy in its place"
        )
    if found is not None and found not in _revisions():
        raise StateError(f"the database was made by a newer Khasan (schema {found}); run that version")


def damage(verdict: object) -> str | None:
    """What `QUICK_CHECK` has found wrong, by its answer; None where nothing is."""
    return None if verdict == "ok" else str(verdict).splitlines()[-1]  # below a heading


def _revisions() -> list[str]:
    """What Alembic calls the steps of the schema, in order: each file's name begins with it."""
    return sorted(file.name.partition("_")[0] for file in (_MIGRATIONS / "versions").glob("[0-9]*_*.py"))


def _revision(connection: Connection) -> str | None:
    """The last step that was applied, as Alembic notes it."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def _apply(connection: Connection) -> None:
    if _tables(connection):
        _migrate(connection)
    else:
        _make(connection)


def _tables(connection: Connection) -> set[str]:
    return set(sa.inspect(connection).get_table_names())


def _make(connection: Connection) -> None:
    """Make all tables of an empty database as they are now, and note that no step is missing.

    What the steps come to, without them: a new bot would carry Alembic along, ten megabytes, until it is restarted.
    """
    for index in (index for table in metadata.tables.values() for index in table.indexes):
        index.dialect_options[connection.dialect.name]["where"] = index.dialect_options["sqlite"]["where"]
    metadata.create_all(connection)
    connection.exec_driver_sql(f"CREATE TABLE alembic_version ({_VERSION})")
    noted = sa.table("alembic_version", sa.column("version_num"))
    connection.execute(sa.insert(noted).values(version_num=_revisions()[-1]))


def _migrate(connection: Connection) -> None:
    # Needed when a new version comes to an old database, and ten megabytes of each run that imports it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _place(engine: Engine) -> str:
    """Where the database is: the path of a file, as who runs the bot knows it; the address of a server."""
    if engine.dialect.name == "sqlite" and engine.url.database:
        return engine.url.database
    # What is asked of the driver may hold a password, too.
    return engine.url.set(query={}).render_as_string(hide_password=True)
