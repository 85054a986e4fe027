"""The migrations, and what is said of a database that cannot be used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from bot.errors import StateError
from bot.store import engine, migrate
from bot.store.schema import metadata


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[sa.Engine]:
    """A new database, brought to the schema as a bot's is."""
    new = engine.sqlite_url(tmp_path) if request.param == "sqlite" else request.getfixturevalue("empty_postgres")
    opened = engine.connect(new)
    migrate.upgrade(opened)
    yield opened
    opened.dispose()


def test_the_migrations_lead_to_the_schema(database: sa.Engine) -> None:
    with database.begin() as connection:
        metadata.drop_all(connection)
        connection.exec_driver_sql("DELETE FROM alembic_version")
    assert migrate.upgrade(database) is True
    with database.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, metadata) == []


def test_a_new_database_is_what_the_migrations_make_of_an_empty_one(tmp_path: Path) -> None:
    made, migrated = engine.connect(engine.sqlite_url(tmp_path)), engine.connect("sqlite://")
    with migrated.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    assert migrate.upgrade(made) is migrate.upgrade(migrated) is True
    assert _tables(made) == _tables(migrated)


def test_an_index_of_a_new_database_leaves_out_what_the_schema_says(database: sa.Engine) -> None:
    indexes = sa.inspect(database).get_indexes("outbox")
    partial = {index["name"] for index in indexes if f"{database.dialect.name}_where" in index["dialect_options"]}
    assert partial == {"ix_outbox_noted_at", "ix_outbox_urgent", "ix_outbox_waiting"}


def _tables(opened: sa.Engine) -> dict[str, list[str]]:
    """What each table and index was made by, a line each, in any order."""
    with opened.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic_version%'"
        ).all()
    return {name: sorted(line.strip(" \t,") for line in (sql or "").splitlines()) for name, sql in rows}


def test_a_second_upgrade_changes_nothing(database: sa.Engine) -> None:
    assert migrate.upgrade(database) is False


def test_each_migration_stands_in_a_file_that_begins_with_its_name() -> None:
    folder = Path(migrate.__file__).parent / "migrations"
    for script in ScriptDirectory(str(folder)).walk_revisions():
        assert Path(script.path).name.startswith(f"{script.revision}_")


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "khasan.db"
    file.write_bytes(b"these are not the rows you are looking for" * 100)
    with pytest.raises(
        StateError, match=f"^the database {re.escape(str(file))} cannot be used: file is not a database"
    ):
        migrate.upgrade(engine.connect(engine.sqlite_url(tmp_path)))
    assert file.read_bytes().startswith(b"these are not")


def test_a_database_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    opened = engine.connect(engine.sqlite_url(tmp_path))
    migrate.upgrade(opened)
    with opened.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StateError, match=re.escape("newer Khasan (schema 9999)")):
        migrate.upgrade(opened)


def test_a_database_whose_version_is_not_noted_is_refused_and_left_as_it_is(database: sa.Engine) -> None:
    with database.begin() as connection:
        connection.exec_driver_sql("DELETE FROM alembic_version")
    with pytest.raises(StateError, match="and no note of their version: something else made it"):
        migrate.upgrade(database)
    with database.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM alembic_version").scalar() == 0


def test_tables_of_another_program_whose_names_are_others_are_no_obstacle(tmp_path: Path) -> None:
    opened = engine.connect(engine.sqlite_url(tmp_path))
    with opened.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE recipes (name TEXT)")
    assert migrate.upgrade(opened) is True
