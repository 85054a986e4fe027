"""The one door to the database: a whole transaction a call, on one worker thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.errors import StateError
from bot.store import epoch
from bot.store.engine import transaction

P = ParamSpec("P")
T = TypeVar("T")


class Store:
    """Runs plain functions of a connection, each in one transaction of its own.

    One thread, because SQLite has one writer, and because an article is decided about one at a time anyway.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        #: The run whose store this is: once a later one has begun, nothing is written any more. None writes always.
        self.epoch: int | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `function(connection, …)` returns; it must not write. Raises `StateError`."""
        return await self._on_thread(lambda: self.call(function, *args, **kwargs))

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `function(connection, …)` returns, once all it wrote is committed.

        Raises `StateError`, and `Superseded` where a later run has begun: then nothing is written.
        """
        return await self._on_thread(lambda: self.change(function, *args, **kwargs))

    def call(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`read`, for callers without a loop."""
        return self._run(False, lambda connection: function(connection, *args, **kwargs))

    def change(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`write`, for callers without a loop."""
        return self._run(True, lambda connection: function(connection, *args, **kwargs))

    def close(self) -> None:
        """Wait for what runs, and let go of the database."""
        self._thread.shutdown()
        self.engine.dispose()

    async def _on_thread(self, work: Callable[[], T]) -> T:
        # Shielded: a cancelled caller must not be told "nothing happened" while its commit goes through.
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, work))

    def _run(self, write: bool, work: Callable[[Connection], T]) -> T:
        try:
            with transaction(self.engine, write=write) as connection:
                if write and self.epoch is not None:
                    epoch.check(connection, self.epoch)
                return work(connection)
        except (sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.InternalError) as exc:
            raise StateError(f"the database cannot be used: {reason(exc)}") from exc
        except sa.exc.DatabaseError as exc:
            if isinstance(exc, sa.exc.IntegrityError | sa.exc.DataError | sa.exc.ProgrammingError):
                raise  # a bug of ours
            raise StateError(f"the database cannot be used: {reason(exc)}") from exc


def reason(exc: sa.exc.SQLAlchemyError) -> str:
    """The driver's own words, on one line and without the statement."""
    cause = getattr(exc, "orig", None) or exc
    return " ".join(str(cause).split())
