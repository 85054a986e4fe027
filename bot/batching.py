"""Collects requests and does them in one batch: to wake a thread, or to commit, costs the same for one as for many."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from bot.errors import StateError

One = TypeVar("One")
Result = TypeVar("Result")

#: How long a request waits for others, in seconds: too short to be noticed, long enough for a dozen pages to come.
PATIENCE = 0.05


class Batcher(Generic[One, Result]):
    """Collects requests until all that can come have come, or the first has waited for `PATIENCE`.

    `work` takes many requests and returns the result of each. If it fails, it is called again with each request alone,
    so that only the one that is to blame fails; if the state cannot be used, all fail. `crowd` says how many requests
    can come at present, this one included.
    """

    def __init__(self, work: Callable[[Sequence[One]], Awaitable[Sequence[Result]]], crowd: Callable[[], int]) -> None:
        self._work = work
        self._crowd = crowd
        self._waiting: list[tuple[One, asyncio.Future[Result]]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._running: set[asyncio.Task[None]] = set()

    async def do(self, one: One) -> Result:
        """The result of `one`. Raises what `work` raises for it."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = loop.create_future()
        self._waiting.append((one, future))
        if len(self._waiting) >= self._crowd():
            self._start()
        elif self._timer is None:
            self._timer = loop.call_later(PATIENCE, self._start)
        return await future

    def _start(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._waiting:
            batch, self._waiting = self._waiting, []
            task = asyncio.ensure_future(self._settle(batch))
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _settle(self, batch: Sequence[tuple[One, asyncio.Future[Result]]]) -> None:
        try:
            results = await self._work([one for one, _ in batch])
        except StateError as exc:
            # No request is to blame, and each would wait for the database again.
            for _, future in batch:
                if not future.done():
                    future.set_exception(exc)
            return
        except Exception as exc:
            if len(batch) > 1:
                for asked in batch:
                    await self._settle([asked])
            elif not batch[0][1].done():
                batch[0][1].set_exception(exc)
            return
        for (_, future), result in zip(batch, results, strict=True):
            # One that is done was cancelled.
            if not future.done():
                future.set_result(result)
