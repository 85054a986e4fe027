"""Many sources at once, and no host in the way of others."""

from __future__ import annotations

import asyncio

from bot.runners.turns import AT_ONCE, Turns


async def test_hosts_with_many_sources_leave_places_to_others() -> None:
    turns, end, running = Turns(), asyncio.Event(), []

    async def read(host: str | None) -> None:
        async with turns.turn(host):
            running.append(host)
            await end.wait()

    tasks = [asyncio.create_task(read("news.example")) for _ in range(200)]
    tasks += [asyncio.create_task(read(f"{n}.example")) for n in range(5)]
    tasks.append(asyncio.create_task(read(None)))
    for _ in range(10):
        await asyncio.sleep(0)
    assert running.count("news.example") == 2
    assert len(running) == 8
    end.set()
    await asyncio.gather(*tasks)
    assert len(running) == 206


async def test_no_more_are_read_at_once_than_memory_allows() -> None:
    turns, end, running = Turns(), asyncio.Event(), 0

    async def read(host: str) -> None:
        nonlocal running
        async with turns.turn(host):
            running += 1
            await end.wait()

    tasks = [asyncio.create_task(read(f"{n}.example")) for n in range(100)]
    for _ in range(10):
        await asyncio.sleep(0)
    assert running == AT_ONCE
    end.set()
    await asyncio.gather(*tasks)
    assert running == 100
