"""How a command runs and ends: its exit codes, and what a signal does."""

from __future__ import annotations

import asyncio
import resource
from collections.abc import Awaitable, Callable, Coroutine
from threading import current_thread, main_thread
from typing import TYPE_CHECKING, Any, TypeVar, cast

from bot import stopping
from bot.errors import KhasanError

if TYPE_CHECKING:
    from bot.runners.bot import Bot

T = TypeVar("T")

#: Exit codes: done, failed, wrong usage or settings, another instance holds the state.
FAILED, WRONG, HELD = 1, 2, 3

#: How many files and connections a bot needs at once: some twenty of its own, one for each of the 32 sources that it
#: reads at once, and a few to those that it writes to. Systems allow 256 or more where nobody says less.
_FILES = 64


def allow_files() -> None:
    """Let this process have as many files open as it needs. Raises `KhasanError` where it may not: it would fail at
    whatever comes first, and take sources for broken."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= _FILES:
        return
    if hard != resource.RLIM_INFINITY and hard < _FILES:
        raise KhasanError(f"only {hard} files may be open at once, and Khasan needs {_FILES}; allow more (ulimit -n)")
    resource.setrlimit(resource.RLIMIT_NOFILE, (_FILES, hard))


def until_done(work: Coroutine[Any, Any, T]) -> T:
    """What comes of `work`. A signal that stops cancels it, once: it closes in peace what it has opened, however often
    somebody presses Ctrl-C. Raises KeyboardInterrupt then."""

    async def stoppable() -> T:
        task = cast("asyncio.Task[T]", asyncio.current_task())
        # Elsewhere than in the main thread nobody hears of signals, nor may ask to.
        heard = stopping.signals() if current_thread() is main_thread() else ()
        for number in heard:
            asyncio.get_running_loop().add_signal_handler(number, lambda: task.cancelling() or task.cancel())
        return await work

    try:
        return asyncio.run(stoppable())
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def opened(bot: Bot, work: Callable[[], Awaitable[T]]) -> T:
    """What comes of `work`, done while the bot is open."""
    try:
        await bot.start()
        return await work()
    finally:
        await bot.close()
