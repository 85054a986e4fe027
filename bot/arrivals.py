"""What channels have taken and the database does not know yet: written with one of the next claims, soon in any case.

One transaction instead of two for each message of a large alert: a commit to disk costs more than all it writes. And
two arrivals at a time, for one statement writes them as fast as one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.engine import Connection

from bot.errors import StateError
from bot.store import outbox as rows
from bot.store.front import Store
from bot.store.outbox import Arrived

P = ParamSpec("P")
T = TypeVar("T")

#: How many arrivals a claim waits for before it takes them along: more would keep their chats waiting for longer.
_TOGETHER = 2
#: How long an arrival waits for a claim to be written with, in seconds: a little more than the time in which as many
#: arrive at Telegram's pace.
SOON = 0.08


@dataclass(frozen=True, slots=True, eq=False)
class _Entry:
    arrived: Arrived
    written: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Arrivals:
    """Writes down what has arrived."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._entries: list[_Entry] = []

    async def enter(self, arrived: Arrived, *, soon: float = SOON) -> None:
        """Write down that a message has arrived, which may wait for a claim so long, in seconds. Returns once that is
        committed.

        Raises `StateError` where it cannot be written now; another or `flush` takes it along then.
        """
        entry = _Entry(arrived)
        self._entries.append(entry)
        if soon:
            await asyncio.wait([entry.written], timeout=soon)
        if entry in self._entries:
            await self.flush()
        await entry.written

    async def flush(self) -> None:
        """Write down what waits; raises `StateError` where that cannot be done now, and it waits on."""
        if self._entries:
            await self._write(self._taken(), _nothing)

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `function(connection, …)` returns, once all it wrote is committed, and with it what has arrived, where
        that is two messages by now."""
        entries = self._taken() if len(self._entries) >= _TOGETHER else []
        return await self._write(entries, function, *args, **kwargs)

    def _taken(self) -> list[_Entry]:
        entries, self._entries = self._entries, []
        return entries

    async def _write(
        self,
        entries: list[_Entry],
        function: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        arrived = [entry.arrived for entry in entries]

        def both(connection: Connection) -> T:
            rows.arrived(connection, arrived)
            return function(connection, *args, **kwargs)

        try:
            result = await self._store.write(both)
        except asyncio.CancelledError:
            # The transaction goes on without us; and to write an arrival twice is to write it once.
            self._entries[:0] = entries
            raise
        except StateError as exc:
            self._keep(entries, exc)
            raise
        except Exception:
            await self._rescue(entries)
            raise
        _tell(entries)
        return result

    async def _rescue(self, entries: Sequence[_Entry]) -> None:
        """Write each by itself: a bug in what else was to be written is no reason to forget what has arrived, nor is
        one in writing down another arrival."""
        for entry in entries:
            try:
                await self._store.write(rows.arrived, [entry.arrived])
            except StateError as exc:
                self._keep([entry], exc)
            except Exception as exc:
                # Kept, it would stop every claim to come; so it is asked about (`claims`).
                _tell([entry], exc)
            else:
                _tell([entry])

    def _keep(self, entries: Sequence[_Entry], exc: StateError) -> None:
        self._entries[:0] = entries
        _tell(entries, exc)


def _nothing(connection: Connection) -> None:
    return


def _tell(entries: Sequence[_Entry], exc: Exception | None = None) -> None:
    """Let those who wait for it know that it is written, or why not."""
    for entry in entries:
        if entry.written.done():
            continue
        if exc is None:
            entry.written.set_result(None)
        else:
            entry.written.set_exception(exc)
            entry.written.exception()  # whoever wrote it himself has heard of it already
