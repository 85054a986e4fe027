"""Copies of the database: whole while it is used, and put back without telling anything twice."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.core import baseline
from bot.core.model import Article, Message, TextBody
from bot.errors import StateError
from bot.store import backup, chats, engine, outbox, sources, waiting
from bot.store.front import Store
from tests.conftest import NOW
from tests.doubles.database import in_folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "khasan.db"


@pytest.fixture
def lite(file: Path) -> Store:
    """A store over SQLite, whose file tests exchange."""
    return opened(file)


def opened(file: Path) -> Store:
    database = in_folder(file.parent)
    return Store(database)


def say(store: Store, key: str) -> None:
    chat = store.change(chats.place, "telegram", "42", None, "a reader", NOW)
    store.change(outbox.put, [Message(chat.id, key, TextBody(key))], NOW)


def test_a_copy_has_what_was_committed_though_the_database_goes_on(lite: Store, tmp_path: Path) -> None:
    say(lite, "first")
    copy = tmp_path / "copy.db"
    backup.backup(lite.engine, copy)
    say(lite, "second")
    rows = sqlite3.connect(copy).execute("SELECT key FROM outbox").fetchall()
    assert rows == [("first",)]
    assert [path.name for path in tmp_path.iterdir() if "copy" in path.name] == ["copy.db"]
    lite.close()


def test_a_copy_can_be_read_by_its_owner_alone(lite: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy #1?.db"
    backup.backup(lite.engine, copy)
    assert copy.stat().st_mode & 0o077 == 0
    lite.close()
    backup.put_back(copy, tmp_path / "khasan.db")


def test_where_there_is_no_database_none_is_made_and_none_is_copied(tmp_path: Path) -> None:
    nowhere = engine.connect(engine.sqlite_url(tmp_path))
    with pytest.raises(StateError, match=r"there is no database .*khasan\.db to be copied; KHASAN_STATE names"):
        backup.backup(nowhere, tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


def test_of_a_damaged_database_no_copy_takes_the_place_of_a_good_one(lite: Store, file: Path, tmp_path: Path) -> None:
    for number in range(50):
        say(lite, str(number))
    lite.close()
    damaged = bytearray(file.read_bytes())
    for page in range(8192, len(damaged), 4096):
        damaged[page : page + 64] = b"\xff" * 64
    file.write_bytes(damaged)
    with pytest.raises(StateError, match=r"khasan\.db .*(damaged|malformed)"):
        backup.backup(lite.engine, tmp_path / "copy.db")
    assert [path.name for path in tmp_path.iterdir() if "copy" in path.name] == []


def test_a_file_that_is_there_is_not_written_over(lite: Store, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("precious")
    with pytest.raises(StateError, match="is there already"):
        backup.backup(lite.engine, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"
    lite.close()


def test_what_is_put_back_takes_the_place_of_the_database_which_is_kept_aside(
    lite: Store, file: Path, tmp_path: Path
) -> None:
    say(lite, "first")
    backup.backup(lite.engine, tmp_path / "copy.db")
    say(lite, "second")
    lite.close()
    aside = backup.put_back(tmp_path / "copy.db", file)
    assert aside is not None
    assert sqlite3.connect(aside).execute("SELECT count(*) FROM outbox").fetchone() == (2,)
    again = opened(file)
    assert again.call(waiting.by_state) == {"pending": 1}
    again.close()


def test_a_copy_is_put_in_the_place_of_a_damaged_database_whose_files_are_kept(
    lite: Store, file: Path, tmp_path: Path
) -> None:
    say(lite, "first")
    backup.backup(lite.engine, tmp_path / "copy.db")
    lite.close()
    again = opened(file)
    say(again, "second")
    log = file.with_name(f"{file.name}-wal")
    damaged, unwritten = file.read_bytes()[:50_000], log.read_bytes()
    again.close()
    file.write_bytes(damaged)
    log.write_bytes(unwritten)
    aside = backup.put_back(tmp_path / "copy.db", file)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == unwritten
    again = opened(file)
    assert again.call(waiting.by_state) == {"pending": 1}
    again.close()


def test_a_copy_is_put_in_the_place_of_a_database_that_sqlite_cannot_open(
    lite: Store, file: Path, tmp_path: Path
) -> None:
    say(lite, "first")
    backup.backup(lite.engine, tmp_path / "copy.db")
    lite.close()
    file.with_name(f"{file.name}-wal").mkdir()
    assert backup.put_back(tmp_path / "copy.db", file) is not None
    again = opened(file)
    assert again.call(waiting.by_state) == {"pending": 1}
    again.close()


def test_a_database_that_another_program_is_using_stays_where_it_is(lite: Store, file: Path, tmp_path: Path) -> None:
    backup.backup(lite.engine, tmp_path / "copy.db")
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM outbox").fetchall()
        say(lite, "first")
        lite.close()
        with pytest.raises(StateError, match=r"all is as it was: another program is using .*khasan\.db; close it"):
            backup.put_back(tmp_path / "copy.db", file)
    again = opened(file)
    assert again.call(waiting.by_state) == {"pending": 1}
    again.close()


def test_the_database_is_no_copy_of_itself(lite: Store, file: Path) -> None:
    lite.close()
    with pytest.raises(StateError, match="is the database itself; name a copy"):
        backup.put_back(file, file)


def test_what_is_wrong_with_a_copy_is_said_of_the_file_that_was_named(file: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE recipes (name)")
    with pytest.raises(StateError, match=r"other\.db cannot be put back, .*: it is no database of Khasan"):
        backup.put_back(tmp_path / "other.db", file)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00 and then nothing", b"hello"])
def test_what_is_no_copy_is_refused_and_leaves_the_database_as_it_is(
    lite: Store, file: Path, tmp_path: Path, content: bytes
) -> None:
    say(lite, "first")
    lite.close()
    (tmp_path / "copy.db").write_bytes(content)
    with pytest.raises(StateError):
        backup.put_back(tmp_path / "copy.db", file)
    again = opened(file)
    assert again.call(waiting.by_state) == {"pending": 1}
    again.close()


def test_nothing_that_waited_in_a_copy_is_sent(store: Store) -> None:
    say(store, "first")
    say(store, "second")
    (destination,) = store.call(outbox.due, ["telegram"], NOW)
    store.change(outbox.claim, destination, NOW)
    assert store.change(backup.settle, NOW).messages == 2
    assert store.call(outbox.due, ["telegram"], NOW) == ()
    (row, _) = store.call(waiting.listing, NOW, 10)
    assert row.state == "dead"
    assert row.reason is not None
    assert "put back from a copy" in row.reason


def test_what_sources_published_before_the_copy_was_put_back_is_not_told(store: Store) -> None:
    store.change(sources.register, ["tass"], NOW)
    store.change(sources.settle, [sources.Polled("tass", at=NOW, due=NOW)])
    store.change(backup.settle, NOW)
    (due,) = store.call(sources.known, ["tass"])
    assert (due.baseline, due.quiet_before, due.validators.etag) == (True, NOW, None)
    later = NOW + timedelta(hours=2)

    def published(name: str, minutes: int) -> Article:
        when = NOW + timedelta(minutes=minutes)
        return Article(name, name, "", "en", "TASS", "ru", when, later)

    found = [published("before", -30), published("after", 30), published("undated", 120)]
    loud = baseline.news(found, now=later, fresh=timedelta(days=1), first=True, after=due.quiet_before)
    assert loud == {"after"}


def test_postgresql_has_tools_of_its_own(store: Store, tmp_path: Path) -> None:
    database: sa.Engine = store.engine
    if database.dialect.name == "sqlite":
        pytest.skip("SQLite is copied by Khasan itself")
    with pytest.raises(StateError, match="pg_dump"):
        backup.backup(database, tmp_path / "copy.db")
