"""`khasan demo`: the real bot reads the demo's news over loopback, into a state that is thrown away."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import rich.console

from bot.app import open_bot, utc_now
from bot.config import DEFAULT_WATCHES, Config
from bot.config.channels import console
from bot.demo import closing, opening, world
from bot.demo.server import Server
from bot.runners.bot import Bot
from bot.store import lookups

#: Between two waves, so that a reader can follow.
BREATH = timedelta(seconds=2)


async def run(terminal: rich.console.Console, *, breath: timedelta = BREATH) -> lookups.Totals:
    """Show the demo on `terminal`. Returns what it came to."""
    news = world.load()
    terminal.print(opening(outlets=len(news.outlets), items=len(news.items), waves=news.waves))
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="khasan-demo-"))
        server = await stack.enter_async_context(Server(news, utc_now()))
        bot = open_bot(_config(news, server, Path(folder)), terminal)
        stack.push_async_callback(bot.close)
        await bot.start()
        await _turn(bot, server, breath)
        totals = await bot.store.read(lookups.totals)
    terminal.print(
        closing(
            articles=totals.articles,
            stories=totals.stories,
            duplicates=totals.relevant - totals.stories - totals.updates,
            quotes=totals.quotes,
        )
    )
    return totals


def _config(news: world.World, server: Server, state: Path) -> Config:
    return Config(
        file="the demo",
        sources=world.sources(news, server.base),
        watches=DEFAULT_WATCHES,
        state=state,
        allow_hosts=frozenset({("127.0.0.1", server.port)}),
        # All nine outlets are one server here, and it is ours.
        host_gap=0.0,
        channels=(console(DEFAULT_WATCHES),),
    )


async def _turn(bot: Bot, server: Server, breath: timedelta) -> None:
    """Read every feed after each wave, and deliver what it gives rise to."""
    more = True
    while more:
        await bot.poll(list(bot.sources))
        await bot.drain()
        more = await server.advance()
        if more:
            await asyncio.sleep(breath.total_seconds())
