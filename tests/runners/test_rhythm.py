"""The runner's sense of time: bursts are spread, and a clock that is set back puts nothing off."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import rich.console
import sqlalchemy as sa

from bot.app import open_bot
from bot.config import DEFAULT_WATCHES, Config
from bot.config.channels import console
from bot.core.model import Message, Source, TextBody
from bot.errors import StateError
from bot.runners.bot import Bot
from bot.runners.embedded import Embedded
from bot.store import outbox, sources, waiting
from bot.store.schema import destination
from bot.store.sources import Polled
from tests.conftest import NOW

EVERY = timedelta(minutes=10)


@asynccontextmanager
async def opened(folder: Path, count: int, clock: Callable[[], datetime]) -> AsyncIterator[Bot]:
    """A bot with so many folders to look into, all of them empty."""
    places = [folder / f"wire{number}" for number in range(count)]
    for place in places:
        place.mkdir(exist_ok=True)
    config = Config(
        file="test",
        sources=tuple(
            Source(f"desk{number}", "wire", str(place), "Desk", "other", every=EVERY)
            for number, place in enumerate(places)
        ),
        watches=DEFAULT_WATCHES,
        state=folder / "state",
        channels=(console(DEFAULT_WATCHES),),
    )
    bot = open_bot(config, rich.console.Console(quiet=True), clock)
    await bot.start()
    try:
        yield bot
    finally:
        await bot.close()


async def polled(bot: Bot) -> int:
    """How many sources were ever polled, once those that are under way are done."""
    while under_way := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(under_way)
    await bot.monitor.flush()
    return sum(row.polled is not None for row in await bot.store.read(sources.status))


async def test_what_is_due_all_at_once_is_spread_over_some_ticks(tmp_path: Path) -> None:
    async with opened(tmp_path, 50, lambda: NOW) as bot:
        runner = Embedded(bot)
        seen = []
        for _ in range(3):
            await runner.plan()
            seen.append(await polled(bot))
        assert seen == [20, 40, 50]


async def test_a_clock_that_is_set_back_by_an_hour_delays_no_poll(tmp_path: Path) -> None:
    now = NOW
    async with opened(tmp_path, 1, lambda: now) as bot:
        runner = Embedded(bot)
        await bot.store.write(sources.settle, [Polled("desk0", at=now, due=now + EVERY)])
        await runner.plan()
        now -= timedelta(hours=1)
        await runner.plan()
        (row,) = await bot.store.read(sources.status)
        assert row.due - now <= EVERY


async def test_a_clock_that_was_set_back_while_the_bot_was_off_delays_no_poll(tmp_path: Path) -> None:
    ahead = NOW + timedelta(days=400)
    async with opened(tmp_path, 1, lambda: ahead) as bot:
        await bot.store.write(sources.settle, [Polled("desk0", at=ahead, due=ahead + EVERY)])
        await Embedded(bot).beat()
    async with opened(tmp_path, 1, lambda: NOW) as bot:
        (row,) = await bot.store.read(sources.status)
        assert row.due - NOW <= EVERY


async def test_a_clock_that_is_set_back_by_an_hour_delays_no_message(tmp_path: Path) -> None:
    """Nor one of a chat that is left alone for a second, nor the change of an alert that gathers for a minute."""
    now, second, minute = NOW, timedelta(seconds=1), timedelta(minutes=1)
    async with opened(tmp_path, 0, lambda: now) as bot:
        runner = Embedded(bot)
        (there,) = await bot.store.read(destinations)
        gathering = Message(there, "two", TextBody("2 outlets"), slot="one:edit", not_before=now + minute)
        paused = Message(there, "three", TextBody("No paper"), slot="absent:paper", not_before=now + timedelta(days=3))
        await bot.store.write(outbox.put, [Message(there, "one", TextBody("A bridge opens")), gathering, paused], now)
        await bot.store.write(rest, now + second)
        await runner.plan()
        now -= timedelta(hours=1)
        await runner.plan()
        now += second
        assert await bot.outbox.deliver(there) == 1
        now += minute
        assert await bot.outbox.deliver(there) == 1
        now = NOW + timedelta(days=3) - second
        assert await bot.outbox.deliver(there) == 0


def rest(connection: sa.Connection, until: datetime) -> None:
    """Leave every chat alone until then."""
    connection.execute(destination.update().values(not_before=until))


async def test_a_tick_that_is_under_way_when_the_bot_is_stopped_comes_to_its_end(tmp_path: Path) -> None:
    async with opened(tmp_path, 0, lambda: NOW) as bot:
        runner = Embedded(bot)
        begun, go_on, told = asyncio.Event(), asyncio.Event(), []

        async def plan() -> None:
            told.append("begun")
            if len(told) > 1:  # not the one at the start, which is no tick
                begun.set()
                await go_on.wait()
                told.append("ended")

        runner.plan = plan  # type: ignore[method-assign]
        running = asyncio.create_task(runner.run())
        await begun.wait()
        runner.stop()
        asyncio.get_running_loop().call_later(0.2, go_on.set)
        await running
        assert told[-1] == "ended"


async def full_at_arrival(bot: Bot) -> None:
    """An alert is sent, and the disk is full when that is to be written down; nothing else is due then."""

    def full(_connection: sa.Connection, arrived: Sequence[outbox.Arrived]) -> None:
        if arrived:
            raise StateError("the database cannot be used: database or disk is full")

    (there,) = await bot.store.read(destinations)
    await bot.store.write(outbox.put, [Message(there, "one", TextBody("A bridge opens"))], NOW)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(outbox, "arrived", full)
        with pytest.raises(StateError):
            await bot.outbox.send_next(there)
    assert await bot.store.read(waiting.by_state) == {"sending": 1}


def destinations(connection: sa.Connection) -> Sequence[int]:
    return connection.execute(sa.select(destination.c.id)).scalars().all()


async def test_what_has_arrived_is_written_down_once_the_disk_has_room_though_nothing_else_is_due(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path, 0, lambda: NOW) as bot:
        await full_at_arrival(bot)
        await Embedded(bot).plan()
        assert await bot.store.read(waiting.by_state) == {"sent": 1}


async def test_what_has_arrived_is_written_down_before_the_bot_ends(tmp_path: Path) -> None:
    async with opened(tmp_path, 0, lambda: NOW) as bot:
        await full_at_arrival(bot)
    async with opened(tmp_path, 0, lambda: NOW) as bot:
        assert await bot.store.read(waiting.by_state) == {"sent": 1}
