"""The whole bot, turned in the test's own loop: real feeds in, a real Bot API client out."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import rich.console

from bot.app import open_bot, utc_now
from bot.channels.telegram import Pace, Telegram
from bot.config import DEFAULT_WATCHES, Config, TelegramSettings, Webhook
from bot.demo import world
from bot.demo.server import Server
from bot.runners.bot import Bot
from bot.runners.embedded import Embedded
from tests.doubles.telegram import TOKEN, BotApi

OWNER = 1


class Clock:
    """A clock that goes on from `start`, and can be put forward."""

    def __init__(self, start: datetime) -> None:
        self._start, self._began = start, time.monotonic()

    def __call__(self) -> datetime:
        return self._start + timedelta(seconds=time.monotonic() - self._began)

    def until(self, hours: int, minutes: int = 0) -> None:
        """Let it be that time of day, today or else tomorrow."""
        now = self()
        wanted = now.replace(hour=hours, minute=minutes, second=0, microsecond=0)
        self._start += (wanted if wanted > now else wanted + timedelta(days=1)) - now


@asynccontextmanager
async def running(
    folder: Path,
    api: BotApi,
    *,
    server: Server | None = None,
    webhook: Webhook | None = None,
    pace: Pace | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> AsyncIterator[Bot]:
    """A bot that reads the demo's feeds, where there is a server of them, and talks to `api`, until the block ends.

    It writes to each chat as fast as it can unless there is a `pace`: a test waits for nobody.
    """
    settings = TelegramSettings(TOKEN, api.address, frozenset({OWNER}), webhook)
    config = Config(
        file="test",
        sources=world.sources(world.load(), server.base) if server else (),
        watches=DEFAULT_WATCHES,
        state=folder,
        telegram=settings,
        allow_hosts=frozenset({("127.0.0.1", server.port)}) if server else frozenset(),
        host_gap=0.0,
    )
    bot = open_bot(config, rich.console.Console(), clock)
    telegram = Telegram(TOKEN, api=api.address, pace=pace or Pace(timedelta(0), timedelta(0)))
    bot.telegram = bot.channels["telegram"] = telegram
    await bot.start()
    runner = Embedded(bot)
    turning = asyncio.create_task(runner.run())
    try:
        yield bot
    finally:
        runner.stop()
        await turning
        await bot.close()


def free_port() -> int:
    """A port of this machine that nobody has."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
