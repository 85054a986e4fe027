"""What has arrived is written down with the next claim, soon, and whatever goes wrong with that."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.arrivals import Arrivals
from bot.errors import StateError
from bot.outbox import Outbox
from bot.store import folded
from bot.store import outbox as rows
from tests.doubles.delivery import Post, opened


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with opened(tmp_path) as one:
        yield one


async def test_the_last_message_is_known_to_have_arrived_though_nothing_follows_it(post: Post) -> None:
    post.alert([post.chat(7)], "The last")
    await post.until(lambda: post.states() == {"sent": 1})
    assert post.row(0).message_id == str(post.api.sent[0].id)


async def test_an_arrival_that_could_not_be_written_is_written_with_the_next_claim(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = post.chat(7), post.chat(8)
    post.alert([one], "First", "Second")
    arrived = rows.arrived

    def failing(*given: object) -> object:
        if given[1]:
            raise StateError("the database cannot be used: database or disk is full")
        return arrived(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(rows, "arrived", failing)
    await post.until(lambda: post.troubles)
    assert (post.texts(7), post.states()) == (["🟠 First"], {"sending": 1, "pending": 1})
    monkeypatch.setattr(rows, "arrived", arrived)
    post.alert([other], "Another's")
    await post.deliver()
    assert (post.texts(7), post.texts(8)) == (["🟠 First", "🟠 Second"], ["🟠 Another's"])
    assert post.states() == {"sent": 3}


async def test_a_bug_in_choosing_what_is_next_does_not_make_forget_what_has_arrived(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, desk = post.chat(7), post.chat(-1001234567890, "supergroup")

    def broken(*_given: object, **_named: object) -> bool:
        raise RuntimeError("a bug")

    monkeypatch.setattr(folded, "fold_waiting", broken)
    post.alert([reader], "A missile flies", level="flash")
    post.alert([desk], "A bridge opens")
    await post.until(lambda: post.states() == {"sent": 1, "pending": 1})
    assert post.texts(7) == ["🔴 A missile flies"]


async def test_who_waits_for_what_can_be_written_in_no_way_hears_of_it(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = post.chat(7)
    post.alert([one], "The first")
    claimed = await post.store.write(rows.claim, one, post.clock())
    assert claimed is not None

    def broken(*_given: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(rows, "arrived", broken)
    arrivals = Arrivals(post.store)
    waiting = asyncio.create_task(arrivals.enter(rows.Arrived(claimed, "1", post.clock(), post.clock())))
    await asyncio.sleep(0)
    with pytest.raises(RuntimeError):
        await arrivals.write(rows.due, ["telegram"], post.clock())
    with pytest.raises(RuntimeError):
        await asyncio.wait_for(waiting, 60)


async def test_a_writer_that_is_stopped_takes_no_arrival_along(post: Post) -> None:
    one = post.chat(7)
    post.alert([one], "The first")
    claimed = await post.store.write(rows.claim, one, post.clock())
    assert claimed is not None
    arrivals = Arrivals(post.store)
    arrived = rows.Arrived(claimed, "1", post.clock(), post.clock())
    waiting = [asyncio.create_task(arrivals.enter(arrived, soon=60)) for _ in range(2)]
    await asyncio.sleep(0)
    writer = asyncio.create_task(arrivals.write(rows.due, ["telegram"], post.clock()))
    await asyncio.sleep(0)
    writer.cancel()
    await asyncio.wait([writer])
    await arrivals.flush()
    await asyncio.wait_for(asyncio.gather(*waiting), 60)
    assert post.states() == {"sent": 1}


async def test_what_waits_for_a_channel_that_was_just_closed_waits_on(post: Post) -> None:
    one = post.chat(7)
    post.alert([one], "A bridge opens")
    assert await Outbox(post.store, {}, post.clock).deliver(one) == 0
    post.move_on(timedelta(minutes=1))
    await post.deliver()
    assert post.texts(7) == ["🟠 A bridge opens"]


async def test_a_bug_in_writing_down_an_arrival_stops_its_own_chat_alone(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = post.chat(7), post.chat(8)
    arrived = rows.arrived

    def broken(connection: sa.Connection, messages: Sequence[rows.Arrived]) -> None:
        if any(each.claimed.destination.address == "7" for each in messages):
            raise RuntimeError("a bug")
        arrived(connection, messages)

    monkeypatch.setattr(rows, "arrived", broken)
    post.alert([one, other], "A bridge opens")
    await post.until(lambda: post.states() == {"sent": 1, "sending": 1})
    post.alert([other], "A bridge closes")
    await post.until(lambda: post.states() == {"sent": 2, "sending": 1})
    assert post.texts(8) == ["🟠 A bridge opens", "🟠 A bridge closes"]
