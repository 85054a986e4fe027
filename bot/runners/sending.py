"""Sends what waits: the most urgent over all chats of a channel first, and one message at a time to a chat.

A chat that waits for something (its pace, a service that asks for silence, an answer that does not come) takes nobody
else's place; only a service that is away as a whole is left alone as a whole.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress

import structlog

from bot.errors import StateError
from bot.outbox import Outbox

log = structlog.get_logger(__name__)

#: Messages that are on their way at once on a channel; slow answers of some chats must not use up the others' moments.
AT_ONCE = 32
#: How many chats are looked up at once.
_PLAN = 100
#: The longest rest where nothing may be sent yet; somebody else may have written into the database. In seconds.
_REST = 1.0
_SHORTEST_REST = 0.02


async def let_finish(tasks: Iterable[asyncio.Task[None]], seconds: float) -> None:
    """Wait for what is under way, so long at most, and give up the rest."""
    waited = list(tasks)
    if not waited:
        return
    _, late = await asyncio.wait(waited, timeout=seconds)
    for task in late:
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)


class Sending:
    """One channel's deliveries."""

    def __init__(self, outbox: Outbox, channel: str, *, trouble: Callable[[StateError], None]) -> None:
        """`trouble` is told when the state cannot be used."""
        self._outbox, self._channel, self._trouble = outbox, channel, trouble
        self._news, self._answers = outbox.news(channel), outbox.answers(channel)
        self._slots = outbox.slots(channel)
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._ended = asyncio.Event()
        self._resting = False

    async def run(self) -> None:
        """Deliver until cancelled; what is on its way then goes on (`finish`)."""
        async with asyncio.TaskGroup() as both:
            both.create_task(self._deliver())
            both.create_task(self._answer())

    async def _answer(self) -> None:
        """Let answers to people go at once, as far as the pace allows; else they are the first of what is delivered."""
        while True:
            await self._answers.wait()
            self._answers.clear()
            try:
                for one in await self._outbox.due_answers(self._channel, AT_ONCE):
                    busy = one in self._under_way or len(self._under_way) >= AT_ONCE
                    if not busy and not self._outbox.is_away(self._channel) and self._slots.take_early():
                        self._send(one)
            except StateError as exc:
                self._trouble(exc)
            except Exception:
                log.exception("choosing what to answer failed", channel=self._channel)

    async def _deliver(self) -> None:
        plan: deque[int] = deque()
        while True:
            try:
                if not plan or self._news.is_set():
                    plan = await self._plan()
                if not plan:
                    await self._rest()
                elif await self._room():
                    await self._slots.next()
                    if self._news.is_set():
                        plan = await self._plan()
                    self._send_next(plan)
            except StateError as exc:
                self._trouble(exc)
                await asyncio.sleep(_REST)
            except Exception:
                log.exception("choosing what to send failed", channel=self._channel)
                await asyncio.sleep(_REST)

    async def finish(self, seconds: float) -> None:
        """Wait for what is on its way, so long at most; whatever has no answer by then is asked about after the next
        start."""
        await let_finish(self._under_way.values(), seconds)

    async def _plan(self) -> deque[int]:
        """Whom to write to next, as of now."""
        self._news.clear()
        due = await self._outbox.due(self._channel, _PLAN)
        return deque(one for one in due if one not in self._under_way)

    async def _room(self) -> bool:
        """Whether another message may go on its way now; waits a while where it may not."""
        if rest := self._outbox.rest(self._channel):
            await self._doze(rest.total_seconds())
            return False
        if not self._is_full():
            return True
        self._ended.clear()
        await self._ended.wait()
        return False

    def _is_full(self) -> bool:
        return len(self._under_way) >= (1 if self._outbox.is_away(self._channel) else AT_ONCE)

    async def _rest(self) -> None:
        """Wait for something new, or until something may be sent."""
        soon = await self._outbox.next_due(self._channel)
        await self._doze(_REST if soon is None else soon.total_seconds())

    async def _doze(self, seconds: float) -> None:
        """Wait for so long, within bounds, or for something new."""
        self._resting = True
        with suppress(TimeoutError):
            async with asyncio.timeout(min(max(seconds, _SHORTEST_REST), _REST)):
                await self._news.wait()
        self._resting = False

    def _send_next(self, plan: deque[int]) -> None:
        """Write to the first of `plan` that nobody writes to by now. While its moment was waited for an answer may have
        gone there, or have taken the last place: then the plan stays as it is."""
        while plan and plan[0] in self._under_way:
            plan.popleft()
        if plan and not self._is_full():
            self._send(plan.popleft())

    def _send(self, destination: int) -> None:
        task = asyncio.create_task(self._sent(destination))
        self._under_way[destination] = task
        task.add_done_callback(lambda _: self._done(destination))

    def _done(self, destination: int) -> None:
        self._under_way.pop(destination, None)
        self._ended.set()
        if self._resting:
            self._news.set()  # its chat may be next again

    async def _sent(self, destination: int) -> None:
        try:
            await self._outbox.send_next(destination)
        except StateError as exc:
            self._trouble(exc)
        except Exception:
            log.exception("delivering failed", destination=destination)
