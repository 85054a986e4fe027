"""One instance at a time: a lock on the state folder and, for PostgreSQL, one in the database."""

from __future__ import annotations

import fcntl
import json
import os
import socket
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import IO

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.errors import StateError, StateHeld
from bot.store.epoch import Mark
from bot.store.front import reason

#: Names Khasan's lock among all advisory locks of a PostgreSQL database.
_ADVISORY_LOCK = 5_747_202_611


@dataclass(frozen=True, slots=True)
class Signature:
    """What stands in the lock file: who holds it, since when (ISO 8601), and how far the database had come."""

    pid: int
    host: str
    since: str
    mark: Mark | None = None


class Lock:
    """Held as long as the process lives: the kernel, or the database, lets go of it even after a kill -9."""

    def __init__(self, path: Path, file: IO[str], signature: Signature, connection: Connection | None) -> None:
        self._path, self._file, self._signature, self._connection = path, file, signature, connection

    @property
    def mark(self) -> Mark | None:
        """How far the database had come when that was last noted here; None where it never was."""
        return self._signature.mark

    def note(self, mark: Mark) -> None:
        """Write down how far the database has come, once that is committed there."""
        self._signature = replace(self._signature, mark=mark)
        _sign(self._file, self._signature)

    def check(self) -> None:
        """Raise `StateError` where the folder's lock is another one by now, or none: what is recorded into a folder
        that was removed is lost when the process ends, and another instance may have begun in its place."""
        try:
            same = os.path.samestat(self._path.stat(), os.fstat(self._file.fileno()))
        except OSError:
            same = False
        if not same:
            raise StateError(
                f"the state folder {self._path.parent} was moved, removed or emptied; put it back, or start Khasan anew"
            )

    def release(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._file.close()


def acquire(state: Path, engine: Engine, now: datetime) -> Lock:
    """The lock on the state. Raises `StateHeld` where another instance has it, `StateError` where it cannot be had."""
    path = state / "lock"
    try:
        # Neither emptied nor appended to.
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+", encoding="utf-8")
    except OSError as exc:
        raise StateError(f"{path} cannot be opened: {exc.strerror}; the state folder must be writable") from exc
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as exc:
        holder = _named(_signature(file))
        file.close()
        raise StateHeld(f"another Khasan is running on {state}{holder}; stop it first, or set KHASAN_STATE") from exc
    before = _signature(file)
    mine = Signature(
        os.getpid(), socket.gethostname(), now.isoformat(timespec="seconds"), before.mark if before else None
    )
    _sign(file, mine)
    try:
        return Lock(path, file, mine, _database_lock(engine))
    except BaseException:
        file.close()
        raise


def _signature(file: IO[str]) -> Signature | None:
    """What stands in the file; None where nothing does, or what nobody can read."""
    file.seek(0)
    try:
        found = json.loads(file.read())
        mark = Mark(int(found["epoch"]), int(found["beats"])) if "epoch" in found else None
        return Signature(found["pid"], found["host"], found["since"], mark)
    except (ValueError, KeyError, TypeError):
        return None


def _named(holder: Signature | None) -> str:
    return f" (process {holder.pid} on {holder.host}, since {holder.since})" if holder else ""


def _sign(file: IO[str], signature: Signature) -> None:
    """Say who holds the lock. On a full disk that stays unsaid, and the lock is held all the same."""
    who: dict[str, str | int] = {"pid": signature.pid, "host": signature.host, "since": signature.since}
    if signature.mark is not None:
        who |= {"epoch": signature.mark.epoch, "beats": signature.mark.beats}
    content = json.dumps(who).encode()
    with suppress(OSError):
        # Not through the file's buffer, which would fail once more when it is closed; and over what stands there, not
        # after emptying the file: a crash in between must not lose the mark.
        os.pwrite(file.fileno(), content, 0)
        os.ftruncate(file.fileno(), len(content))


def _database_lock(engine: Engine) -> Connection | None:
    if engine.dialect.name != "postgresql":
        return None
    try:
        connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    except sa.exc.OperationalError as exc:
        raise StateError(f"the database cannot be used: {reason(exc)}") from exc
    if not connection.execute(sa.select(sa.func.pg_try_advisory_lock(_ADVISORY_LOCK))).scalar():
        connection.close()
        raise StateHeld("another Khasan is running on the same database; stop it first")
    return connection
