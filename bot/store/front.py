"""The only way to the database: each call is a whole transaction, on one worker thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from typing import Concatenate, ParamSpec, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.errors import StateError
from bot.store import epoch
from bot.store.engine import begun

P = ParamSpec("P")
T = TypeVar("T")


class Store:
    """Runs plain functions of a connection, each in one transaction of its own.

    One thread, because SQLite has one writer, and because an article is decided about one at a time anyway.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        #: The run to which this store belongs: once a later run has begun, nothing is written. None always writes.
        self.epoch: int | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        #: The thread's own connection, between two of its transactions.
        self._kept: Connection | None = None

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `function(connection, …)`, which must not write, and return its result. Raises `StateError`."""
        return await self._on_thread(False, lambda connection: function(connection, *args, **kwargs))

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `function(connection, …)`, and return its result once all that it wrote is committed.

        Raises `StateError`; and `Superseded` if a later run has begun, in which case nothing is written.
        """
        return await self._on_thread(True, lambda connection: function(connection, *args, **kwargs))

    def call(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`read`, for callers without a loop."""
        return self._run(False, lambda connection: function(connection, *args, **kwargs), self.engine.connect)

    def change(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`write`, for callers without a loop."""
        return self._run(True, lambda connection: function(connection, *args, **kwargs), self.engine.connect)

    def close(self) -> None:
        """Wait for what runs, and close the database."""
        self._thread.shutdown()
        if self._kept is not None:
            self._kept.close()
        self.engine.dispose()

    async def _on_thread(self, write: bool, work: Callable[[Connection], T]) -> T:
        # Shielded: a cancelled caller must not be told "nothing happened" while its commit goes through.
        running = asyncio.get_running_loop().run_in_executor(self._thread, self._run, write, work, self._own)
        return await asyncio.shield(running)

    @contextmanager
    def _own(self) -> Iterator[Connection]:
        """The thread's connection: the one of the last transaction, unless that failed. To take one from the pool costs
        as much as two statements; the pool also asks PostgreSQL's whether it is still alive."""
        connection, self._kept = self._kept or self.engine.connect(), None
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        if connection.dialect.name == "sqlite":
            self._kept = connection
        else:
            connection.close()

    def _run(
        self, write: bool, work: Callable[[Connection], T], connect: Callable[[], AbstractContextManager[Connection]]
    ) -> T:
        try:
            with connect() as connection, begun(connection, write=write):
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
    """The driver's message on one line, without the statement; and for a damaged database what to do."""
    said = driver_words(getattr(exc, "orig", None) or exc)
    if any(words in said for words in _DAMAGED):
        return f"{said}; put a copy in its place (`khasan db restore`), or move it away to start afresh"
    return said


#: What SQLite says of a damaged file.
_DAMAGED = ("disk image is malformed", "file is not a database")


def driver_words(exc: BaseException) -> str:
    """The driver's message on one line, and what to do if that is not obvious."""
    said = " ".join(str(exc).split())
    if "readonly database" in said:
        # SQLite notes its readers in files beside the database.
        return f"{said}; to read it, too, one must be able to write to its folder, to it and to the files beside it"
    return said
