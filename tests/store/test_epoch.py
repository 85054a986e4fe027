"""Who the database belongs to: the run that began last, and nobody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.model import Message, TextBody
from bot.errors import Superseded
from bot.store import backup, chats, engine, epoch, lock, outbox, sources, starting, waiting
from bot.store.epoch import Mark
from bot.store.front import Store
from bot.store.outbox import Claim
from tests.conftest import NOW


def begun(store: Store, folder: Mark | None = None, now: datetime = NOW) -> starting.Begun:
    """The store is that of a run that has just begun."""
    found = store.change(starting.begin, folder, now)
    store.epoch = found.mark.epoch
    return found


def put_in(store: Store, *keys: str) -> int:
    chat = store.change(chats.place, "telegram", "42", None, "a reader", NOW)
    store.change(outbox.put, [Message(chat.id, key, TextBody(key)) for key in keys], NOW)
    return chat.id


def test_each_start_has_the_next_number(store: Store) -> None:
    assert [begun(store).mark.epoch for _ in range(3)] == [1, 2, 3]


def test_a_run_claims_nothing_once_a_later_one_has_begun(store: Store) -> None:
    older, newer = store, Store(store.engine)
    begun(older)
    chat = put_in(older, "news")
    begun(newer)
    with pytest.raises(Superseded, match="run 2, and this is run 1"):
        older.change(outbox.claim, chat, NOW)
    assert newer.call(waiting.by_state) == {"pending": 1}
    claimed = newer.change(outbox.claim, chat, NOW)
    assert claimed is not None
    assert claimed.attempts == 1


@pytest.mark.parametrize(
    "settle",
    [
        lambda store, claimed: store.change(outbox.arrived, [outbox.Arrived(claimed, "77", NOW, not_before=NOW)]),
        lambda store, claimed: store.change(outbox.later, claimed, "no connection", NOW),
        lambda store, claimed: store.change(outbox.doubt, claimed, "no answer", NOW),
        lambda store, claimed: store.change(outbox.bury, claimed, "too long"),
        lambda store, claimed: store.change(outbox.gone, claimed, "blocked"),
        lambda store, claimed: store.change(outbox.moved, claimed, "-100", NOW),
    ],
    ids=["sent", "later", "doubt", "bury", "gone", "moved"],
)
def test_what_a_run_was_sending_is_settled_by_the_later_one_alone(
    store: Store, settle: Callable[[Store, Claim], Any]
) -> None:
    older, newer = store, Store(store.engine)
    begun(older)
    chat = put_in(older, "news")
    claimed = older.change(outbox.claim, chat, NOW)
    assert claimed is not None
    begun(newer)
    newer.change(outbox.reconcile, NOW)
    with pytest.raises(Superseded):
        settle(older, claimed)
    assert newer.call(waiting.by_state) == {"uncertain": 1}
    again = newer.change(outbox.claim, chat, NOW + timedelta(seconds=1))
    assert again is not None
    assert (again.id, again.uncertain) == (claimed.id, True)


def test_a_command_that_only_looks_after_the_state_writes_beside_a_run(store: Store) -> None:
    begun(store)
    beside = Store(store.engine)
    assert put_in(beside, "news") == put_in(store, "more news")


def test_a_database_as_far_as_its_folder_is_begun_as_it_is(store: Store) -> None:
    begun(store)
    put_in(store, "news")
    folder = store.change(epoch.beat)
    assert folder == Mark(1, 1)
    assert begun(store, folder).restored is None
    assert store.call(waiting.by_state) == {"pending": 1}


@pytest.mark.parametrize("folder", [Mark(1, 2), Mark(2, 0), Mark(9, 9)])
def test_a_database_behind_its_folder_was_put_back_by_hand_and_nothing_of_it_is_sent(
    store: Store, folder: Mark
) -> None:
    begun(store)
    chat = put_in(store, "one", "two")
    store.change(sources.register, ["tass"], NOW)
    store.change(epoch.beat)
    store.change(outbox.claim, chat, NOW)
    found = begun(store, folder)
    assert found.restored == backup.Restored(messages=2, sources=1)
    assert found.mark.epoch == folder.epoch + 1
    assert store.call(waiting.by_state) == {"dead": 2}
    # Once is enough.
    put_in(store, "three")
    assert begun(store, found.mark).restored is None
    assert store.call(waiting.by_state) == {"dead": 2, "pending": 1}


def test_a_new_database_beside_the_lock_of_another_has_nothing_to_say(store: Store) -> None:
    assert begun(store, Mark(7, 3)) == starting.Begun(Mark(8), None)


def test_the_lock_file_keeps_how_far_the_database_had_come(tmp_path: Path) -> None:
    database = engine.connect(engine.sqlite_url(tmp_path))
    held = lock.acquire(tmp_path, database, NOW)
    assert held.mark is None
    held.note(Mark(12, 345))
    held.release()
    again = lock.acquire(tmp_path, database, NOW)
    assert again.mark == Mark(12, 345)
    again.note(Mark(13))
    again.release()
    last = lock.acquire(tmp_path, database, NOW)
    assert last.mark == Mark(13)
    last.release()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"pid": 1}', '{"pid": 1, "host": "a", "since": "b", "epoch": "x"}']
)
def test_a_lock_file_that_nobody_can_read_is_written_anew(tmp_path: Path, content: str) -> None:
    (tmp_path / "lock").write_text(content)
    held = lock.acquire(tmp_path, engine.connect(engine.sqlite_url(tmp_path)), NOW)
    assert held.mark is None
    held.note(Mark(1))
    assert '"epoch": 1' in (tmp_path / "lock").read_text()
    held.release()
