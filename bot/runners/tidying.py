"""Deletes old parts of the archive once a day, a little at a time, so that nothing waits behind it."""

from __future__ import annotations

import structlog

from bot.runners.bot import Bot
from bot.store import prune
from bot.store.prune import Pruned

log = structlog.get_logger(__name__)


async def tidy(bot: Bot) -> None:
    """Drop what is older than the settings keep, where a day has passed since the last time. Raises `StateError`."""
    now = bot.clock()
    if not await bot.store.read(prune.is_due, now):
        return
    dropped = Pruned()
    while (more := await bot.store.write(prune.prune, bot.config.keep, now)).rows:
        dropped += more
    await bot.store.write(prune.mark_done, now)
    if dropped.rows:
        log.info("archive tidied up", texts=dropped.texts, articles=dropped.articles, stories=dropped.stories)
