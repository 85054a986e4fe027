"""One pass over the sources, then done: for cron."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from bot.monitor import Read
from bot.runners.bot import Bot

#: How long a pass waits for a chat that may be written to again soon; what takes longer stays for the next pass.
PATIENCE = timedelta(seconds=60)


async def once(bot: Bot, ids: Sequence[str]) -> list[Read]:
    """Read the sources `ids`, and deliver what waits."""
    reads = await bot.poll(ids)
    until = bot.clock() + PATIENCE
    while bot.clock() < until and await bot.waiting():
        if not await bot.drain():
            await asyncio.sleep(0.5)
    return reads
