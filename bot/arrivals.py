"""Messages that a channel has taken and that are not yet marked as sent: that is written together with one of the next
claims, or alone if none comes soon.

So a message of a large alert takes one transaction instead of two, because a commit costs more than what it writes. Two
arrivals are written at a time, because one statement writes two as fast as one.
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

#: How many arrivals a claim takes along; with more, their chats would wait longer.
_TOGETHER = 2
#: How long an arrival waits for a claim, in seconds: a little longer than two messages take at Telegram's pace.
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
        """Write that a message has arrived. Returns once that is committed.

        It waits up to `soon` seconds for a claim that takes it along. Raises `StateError` if it cannot be written now;
        then a later claim or `flush` writes it.
        """
        entry = _Entry(arrived)
        self._entries.append(entry)
        if soon:
            await asyncio.wait([entry.written], timeout=soon)
        if entry in self._entries:
            await self.flush()
        await entry.written

    async def flush(self) -> None:
        """Write what waits. Raises `StateError` if that is not possible now; then it goes on waiting."""
        if self._entries:
            await self._write(self._taken(), _nothing)

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `function(connection, …)` in a transaction, and write waiting arrivals in it if there are two. Returns
        the function's result once all is committed."""
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
            # The transaction goes on without us. To write an arrival twice is to write it once.
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
        """Write each arrival alone: a bug in the function, or in writing another arrival, must not lose it."""
        for entry in entries:
            try:
                await self._store.write(rows.arrived, [entry.arrived])
            except StateError as exc:
                self._keep([entry], exc)
            except Exception as exc:
                # If it were kept it would stop every later claim; so the service is asked about it (`claims`).
                _tell([entry], exc)
            else:
                _tell([entry])

    def _keep(self, entries: Sequence[_Entry], exc: StateError) -> None:
        self._entries[:0] = entries
        _tell(entries, exc)


def _nothing(connection: Connection) -> None:
    return


def _tell(entries: Sequence[_Entry], exc: Exception | None = None) -> None:
    """Tell those who wait for it that it is written, or why not."""
    for entry in entries:
        if entry.written.done():
            continue
        if exc is None:
            entry.written.set_result(None)
        else:
            entry.written.set_exception(exc)
            entry.written.exception()  # marks it as seen: whoever wrote it has caught it already
