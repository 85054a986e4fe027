"""What has been claimed and is being sent. How that ended is written as soon as it can be: while a row says `sending`,
nothing else goes to its chat.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import structlog

from bot.errors import StateError
from bot.store import outbox as rows
from bot.store.front import Store

log = structlog.get_logger(__name__)

#: Writes down how a try ended; to do it twice is to do it once.
Ending = Callable[[], Awaitable[None]]


class Claims:
    """The messages that are being sent."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._in_hand: set[int] = set()
        #: How many claims are being written.
        self._beginning = 0
        #: Whether a claim could not be written, or was and the database did not get to say so; or a bug kept what a try
        #: came to from being written.
        self._is_unsure = False
        self._unwritten: list[Ending] = []

    @contextmanager
    def beginning(self) -> Iterator[None]:
        """A claim is being written."""
        self._beginning += 1
        try:
            yield
        except StateError:
            self._is_unsure = True
            raise
        finally:
            self._beginning -= 1

    @contextmanager
    def in_hand(self, number: int) -> Iterator[None]:
        """The message of that number is being sent. What the database did not take of how that ended is kept by whoever
        was to write it; what a bug kept from being written, by nobody."""
        self._in_hand.add(number)
        try:
            yield
        except StateError:
            raise
        except Exception:
            self._is_unsure = True
            raise
        finally:
            self._in_hand.discard(number)

    async def end(self, ending: Ending) -> None:
        """Write down how a try ended. Raises `StateError` where that cannot be written now; `flush` does it then."""
        try:
            await ending()
        except StateError:
            self._unwritten.append(ending)
            raise

    async def flush(self, now: datetime) -> None:
        """Write down what could not be written. What is marked as being sent and is not in hand is uncertain. Raises
        `StateError` where that cannot be written now, either."""
        kept, self._unwritten = self._unwritten, []
        while kept:
            try:
                await kept[0]()
            except StateError:
                self._unwritten += kept
                raise
            except Exception:
                log.exception("how a try to deliver ended is not written")
                self._is_unsure = True
            kept.pop(0)
        # A claim that is being written now may be in the database, and is not in hand yet.
        if self._is_unsure and not self._beginning and not self._unwritten:
            self._is_unsure = False
            try:
                await self._store.write(rows.reconcile, now, besides=frozenset(self._in_hand))
            except StateError:
                self._is_unsure = True
                raise
