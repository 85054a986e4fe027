"""Fetches Telegram's updates. Each is stored before Telegram is told to forget it: a crash loses no command."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any

import structlog
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.channels.telegram_api import Bot

log = structlog.get_logger(__name__)

ALLOWED = ("message", "channel_post", "callback_query", "my_chat_member")
#: How long Telegram holds a request for which there is nothing, in seconds (Bot API: at most 50).
HOLD = 25
#: Waits after a failure, doubled each time, in seconds. Never given up: a revoked token may be given back.
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0

Keep = Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]


async def poll(bot: Bot, keep: Keep, *, answered: Callable[[], None]) -> None:
    """Hand updates to `keep` until cancelled; one is confirmed only after `keep` has returned.

    `answered` is called at each answer of Telegram's: who hears nothing for long knows that the poller is stuck.
    """
    offset, wait = None, FIRST_WAIT
    while True:
        try:
            updates = await bot.raw_updates(offset=offset, hold=HOLD, allowed=ALLOWED)
        # KeyError: python-telegram-bot on a 200 that says "ok": false.
        except (TelegramError, TimeoutError, KeyError) as exc:
            if wait == FIRST_WAIT:
                log.warning("Telegram's updates cannot be fetched; trying again", reason=type(exc).__name__)
            if isinstance(exc, Conflict) and "webhook" in str(exc).lower():
                await _end_webhook(bot)
            # A server that asks for silence is taken at its word, as long as nobody thinks that nothing is heard.
            asked = exc._retry_after.total_seconds() if isinstance(exc, RetryAfter) else 0.0
            await asyncio.sleep(max(wait, min(asked, LONGEST_WAIT)))
            wait = min(wait * 2, LONGEST_WAIT)
            continue
        wait = FIRST_WAIT
        answered()
        if updates:
            await keep(updates)
            offset = updates[-1]["update_id"] + 1


async def _end_webhook(bot: Bot) -> None:
    """Take back the webhook that somebody has set: while there is one, Telegram gives nobody its updates."""
    with suppress(TelegramError, KeyError):
        await bot.delete_webhook(drop_pending_updates=False)
        log.warning("removed a webhook that was set for this bot's token")
