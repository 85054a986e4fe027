"""Messages that have been claimed and are being sent. The result of each is written as soon as possible: while a row
says `sending`, nothing else goes to its chat.
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

#: Writes how a try ended; to do it twice is to do it once.
Ending = Callable[[], Awaitable[None]]


class Claims:
    """The messages that are being sent."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._in_hand: set[int] = set()
        #: How many claims are being written.
        self._beginning = 0
        #: Whether a row may say `sending` though nobody is sending it: it is not known whether a claim was written, or
        #: a bug kept a result from being written.
        self._is_unsure = False
        self._unwritten: list[Ending] = []

    @contextmanager
    def beginning(self) -> Iterator[None]:
        """While a claim is being written."""
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
        """While the message of that number is being sent. A result that the database did not take is kept by `end` or
        by `Arrivals`; one that a bug kept from being written is not, so the service has to be asked."""
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
        """Write how a try ended. Raises `StateError` if that is not possible now; then `flush` writes it later."""
        try:
            await ending()
        except StateError:
            self._unwritten.append(ending)
            raise

    async def flush(self, now: datetime) -> None:
        """Write the results that could not be written before. A row that says `sending` and is not in hand becomes
        uncertain. Raises `StateError` if they still cannot be written."""
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
        # Not while a claim is being written: it may be in the database already, and is not in hand yet.
        if self._is_unsure and not self._beginning and not self._unwritten:
            self._is_unsure = False
            try:
                await self._store.write(rows.reconcile, now, besides=frozenset(self._in_hand))
            except StateError:
                self._is_unsure = True
                raise
