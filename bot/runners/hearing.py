"""Receives what people write, by asking Telegram or by a webhook, and starts again if nothing was heard for too
long."""

from __future__ import annotations

import asyncio
import random
import socket
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, Protocol
from urllib.parse import urlsplit

import structlog
import uvicorn
from telegram.error import TelegramError

from bot.channels.telegram_api import Bot
from bot.chat import updates, webhook
from bot.chat.updates import ALLOWED, Keep
from bot.config import Webhook
from bot.core import schedule
from bot.errors import StateError

log = structlog.get_logger(__name__)

#: Whoever has heard nothing for so long is deaf: Telegram answers a poll after `updates.HOLD` seconds at the latest.
DEAF = timedelta(seconds=90)
#: How often Telegram is asked whether it still brings its updates here: somebody else may have taken the webhook back.
CHECK = timedelta(seconds=30)
#: Before the port is tried again, and before Telegram is told again where to bring its updates, in seconds.
PAUSE = 5


class Ear(Protocol):
    """A way to hear Telegram; it calls `answered` at each sign of life, and does not end by itself."""

    def __call__(self, answered: Callable[[], None]) -> Coroutine[Any, Any, None]: ...


async def hear(
    ear: Ear,
    *,
    answered: Callable[[], None],
    deaf: timedelta = DEAF,
    rest: Callable[[float], Awaitable[object]] = asyncio.sleep,
    chance: Callable[[], float] = random.random,
) -> None:
    """Listen by `ear` until cancelled. One that is silent for `deaf` is replaced by a new one, and so is one that ends
    or fails, after a `rest`: doubled each time, until something is heard, and shortened by `chance` (in [0, 1))."""
    loop = asyncio.get_running_loop()
    wait = updates.FIRST_WAIT
    while True:
        heard, signs = loop.time(), 0

        def sign() -> None:
            nonlocal heard, signs
            heard, signs = loop.time(), signs + 1
            answered()

        listening = asyncio.create_task(ear(sign))
        try:
            while not listening.done() and (left := deaf.total_seconds() - (loop.time() - heard)) > 0:
                await asyncio.wait([listening], timeout=left)
            by_itself = listening.done()
        finally:
            listening.cancel()
            (ended,) = await asyncio.gather(listening, return_exceptions=True)
        if isinstance(ended, StateError):
            raise ended
        reason = f"{type(ended).__name__}: {ended}" if isinstance(ended, Exception) else "nothing was heard"
        log.warning("listening to Telegram anew", reason=reason)
        wait = updates.FIRST_WAIT if signs else wait
        if by_itself:
            await rest(wait * (1 - schedule.BACKOFF_JITTER * chance()))
            wait = min(wait * 2, updates.LONGEST_WAIT)


def polling(bot: Bot, keep: Keep) -> Ear:
    """Asks Telegram for updates, each time over new connections: an old one may be what is deaf."""

    async def poll(answered: Callable[[], None]) -> None:
        await bot.reconnect()
        await updates.poll(bot, keep, answered=answered)

    return poll


def brought(bot: Bot, keep: Keep, hook: Webhook) -> Ear:
    """Lets Telegram bring its updates to `hook`, and asks now and then whether it still does."""

    async def serve(answered: Callable[[], None]) -> None:
        secret = hook.secret or webhook.secret_of(bot.token)
        app = webhook.application(urlsplit(hook.url).path or "/", secret, keep, answered=answered)
        listening = await _bound(hook.host, hook.port)
        server = _Server(uvicorn.Config(app, lifespan="off", log_config=None, access_log=False, server_header=False))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        try:
            await _announce(bot, hook.url, secret, answered)
        finally:
            server.should_exit = True
            await serving
            listening.close()

    return serve


async def _announce(bot: Bot, url: str, secret: str, answered: Callable[[], None]) -> None:
    """Tell Telegram where to send updates, and again if it knows another address."""
    known, told = "", False
    while True:
        try:
            if known != url:
                await bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED)
                log.info("Telegram sends its updates", to=url)
            known = (await bot.get_webhook_info()).url
            answered()
            told = False
        except (TelegramError, KeyError) as exc:  # KeyError: python-telegram-bot on a 200 that says "ok": false
            if not told:
                log.warning("Telegram does not take the webhook yet; trying again", reason=type(exc).__name__)
            told = True
            await asyncio.sleep(PAUSE)
            continue
        await asyncio.sleep(CHECK.total_seconds() if known == url else PAUSE)


async def _bound(host: str, port: int) -> socket.socket:
    """The port to which updates come; another process may still hold it for a moment."""
    told = False
    while True:
        try:
            return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
        except OSError as exc:
            if not told:
                log.error("the webhook's port cannot be opened; trying again", at=f"{host}:{port}", reason=exc.strerror)
            told = True
            await asyncio.sleep(PAUSE)


class _Server(uvicorn.Server):
    """One server among other work of its process: signals are the runner's."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
