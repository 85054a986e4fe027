"""What is promised when the process, its disk or its clock fails: each row, and where it is proved.

| row | fault | proved here, and in |
|---|---|---|
| 51 | killed at random moments | crashlab/test_quick.py, `python -m tests.crashlab` (50 times), test_crash.py |
| 52 | killed between acceptance and the answer | test_52; crashlab/test_quick.py |
| 53 | killed before sending | test_53; crashlab/test_quick.py |
| 54 | killed at every fsync | crashlab/test_quick.py (one), `python -m tests.crashlab` (each of sixty) |
| 55 | disk full | test_hostile.py |
| 56 | I/O error | test_56 |
| 57 | the database locked by another process | test_57; `python -m tests.crashlab` (30 s) |
| 58 | a database that is read-only, damaged or none | test_hostile.py, store/test_migrate.py |
| 59 | SIGTERM under load | test_59; crashlab/test_quick.py |
| 60 | SIGSTOP and SIGCONT | crashlab/test_quick.py (PostgreSQL), `python -m tests.crashlab`, store/test_epoch.py |
| 61 | the wall's clock set back or forward | test_61; runners/test_rhythm.py |
| 62 | nights in which the clock changes | core/test_preferences.py |
| 63 | the loop blocked for seconds | test_63 |

In row 60 on PostgreSQL another bot takes over meanwhile. One moment stays open: who is suspended behind the commit of
`sending` and before the first byte leaves sends it on waking, though another may have sent it meanwhile. No check can
stand between a check and the wire.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import StateError
from bot.store import outbox as rows
from tests.doubles.delivery import Kind, Post, opened
from tests.doubles.telegram import drop


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with opened(tmp_path) as one:
        yield one


#: Chats whose messages are counted together, and one that counts by itself.
CHATS: dict[int, Kind] = {7: "private", 8: "private", 9: "private", -50: "group", -1001234567890: "supergroup"}


async def waiting(post: Post) -> int:
    """A reader who had a message, and has two waiting."""
    reader = post.chat(7)
    post.tell(reader, "message 0")
    await post.deliver()
    post.tell(reader, "message 1", "message 2")
    return reader


async def test_52_what_was_accepted_when_the_process_ended_is_not_sent_again(post: Post) -> None:
    reader = await waiting(post)
    claimed = await post.store.write(rows.claim, reader, post.clock())
    assert claimed is not None
    await post.telegram.send(claimed.destination, claimed.body)
    await post.restart()
    await post.deliver()
    assert post.texts(7) == ["message 0", "message 1", "message 2"]


async def test_52_whatever_of_a_large_alert_was_accepted_and_not_yet_written_down_is_found(post: Post) -> None:
    chats = {number: post.chat(number, kind) for number, kind in CHATS.items()}
    for title in ("The first", "The second", "The third"):
        post.alert(list(chats.values()), title)
        if title == "The first":
            await post.deliver()
    for chat in chats.values():
        claimed = await post.store.write(rows.claim, chat, post.clock())
        assert claimed is not None
        await post.telegram.send(claimed.destination, claimed.body)
    await post.restart()
    await post.deliver()
    assert [post.texts(number) for number in CHATS] == [["🟠 The first", "🟠 The second", "🟠 The third"]] * len(CHATS)


async def test_53_what_was_about_to_be_sent_when_the_process_ended_is_sent_once(post: Post) -> None:
    reader = await waiting(post)
    assert await post.store.write(rows.claim, reader, post.clock()) is not None
    await post.restart()
    assert post.states()["uncertain"] == 1
    await post.deliver()
    assert post.texts(7) == ["message 0", "message 1", "message 2"]


async def test_56_where_nothing_can_be_written_nothing_is_sent_and_all_is_when_it_can(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    await waiting(post)
    broken = True
    claim = rows.claim

    def failing(*given: object, **named: object) -> object:
        if broken:
            raise StateError("the database cannot be used: disk I/O error")
        return claim(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(rows, "claim", failing)
    await post.until(lambda: post.troubles)
    assert post.texts(7) == ["message 0"]
    broken = False
    await post.deliver()
    assert post.texts(7) == ["message 0", "message 1", "message 2"]


async def test_57_a_database_that_another_process_has_locked_is_waited_for(post: Post) -> None:
    await waiting(post)
    other = post.store.engine.connect()
    other.exec_driver_sql("BEGIN IMMEDIATE")
    await post.until(lambda: post.troubles)
    assert post.texts(7) == ["message 0"]
    other.rollback()
    other.close()
    await post.restart()  # what was asked for while it was locked may have been claimed as the sender ended
    await post.deliver()
    assert post.texts(7) == ["message 0", "message 1", "message 2"]


async def test_59_a_sender_that_is_stopped_lets_what_is_on_its_way_arrive(post: Post) -> None:
    await waiting(post)
    async with post.turning():
        await post.api.eventually(lambda: len(post.api.calls_of("sendMessage")) >= 2)
    assert "sending" not in post.states()
    await post.restart()
    await post.deliver()
    assert post.texts(7) == ["message 0", "message 1", "message 2"]


@pytest.mark.parametrize("span", [timedelta(hours=-1), timedelta(days=1)], ids=["an hour back", "a day on"])
async def test_61_a_clock_that_is_set_loses_and_doubles_nothing(post: Post, span: timedelta) -> None:
    await waiting(post)
    post.api.fault(drop(accepted=True), containing="message 1")
    await post.until(lambda: post.states().get("uncertain"))
    post.move_on(span)
    await post.deliver()
    assert post.texts(7) == ["message 0", "message 1", "message 2"]


async def test_63_a_loop_that_is_blocked_for_three_seconds_loses_nothing(post: Post) -> None:
    await waiting(post)
    async with post.turning():
        await post.api.eventually(lambda: len(post.api.calls_of("sendMessage")) >= 2)
        time.sleep(3)  # noqa: ASYNC251 - this is the fault
    await post.deliver()
    assert post.texts(7) == ["message 0", "message 1", "message 2"]
