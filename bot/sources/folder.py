"""Finds the files of a folder that are new and complete.

Files are only ever read; they are moved only where the operator names a folder for what was read. What was seen before
is known by its key, and not opened again.
"""

from __future__ import annotations

import asyncio
import errno
import os
import re
import shutil
import stat
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.core.model import Page
from bot.errors import FetchError

#: Seconds for which a file must not have grown.
SETTLE = 1.0
#: Seconds for which a file must not have changed before it is moved: whoever writes it may have paused, and what comes
#: into a file that is elsewhere would never be read.
REST = 60.0
#: How often one pass looks again before it leaves a file that still grows to the next one.
_LOOKS = 3
#: Bytes; as for pages of the web.
_LARGEST = 5 * 1024 * 1024
#: Folders within folders; agencies' have a few levels, by service and by day.
_DEEPEST = 30
#: Files read in one pass, the oldest first; the next pass goes on.
_FILES = 2000
#: What holds an article; pictures and lists lie beside them in many folders.
_SUFFIXES = frozenset({"", ".txt", ".text", ".xml", ".nitf", ".newsml", ".json"})
#: How programs that copy call a file that is not yet whole.
_TEMPORARY = (".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".swp", ".lock", "~", "#")
_HIDDEN = (".", "~", "#", "_")
_STAYS = ": cannot be moved to the archive ("
#: How `_named` writes a byte that is no UTF-8.
_BYTE = re.compile(rb"\\x([89a-f][0-9a-f])")


@dataclass(frozen=True, slots=True)
class Delivery:
    """What one pass over a folder found."""

    #: One for each new file; its `url` is the file's key.
    pages: tuple[Page, ...]
    #: Files that cannot be read, one sentence each.
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class _File:
    modified: int
    path: str
    size: int

    def key(self, folder: Path) -> str:
        return f"{_named(self.path, folder)}@{self.size}-{self.modified}"


async def read_folder(folder: Path, seen: Collection[str], now: datetime, *, settle: float = SETTLE) -> Delivery:
    """The files below `folder` whose key is not in `seen`, once their size has not changed for `settle` seconds.

    Raises FetchError where there is no such folder. Runs in threads: a network folder may be slow.
    """
    found, shut = await asyncio.to_thread(_new, folder, seen)
    whole: dict[str, _File] = {}
    for _ in range(_LOOKS):
        waiting = {path: file for path, file in found.items() if path not in whole}
        if not waiting:
            break
        await asyncio.sleep(settle)
        found, shut = await asyncio.to_thread(_new, folder, seen)
        whole |= {path: file for path, file in found.items() if waiting.get(path) == file}
    delivery = await asyncio.to_thread(_read, folder, sorted(whole.values())[:_FILES], now)
    return Delivery(delivery.pages, (*shut, *delivery.faults))


async def put_away(folder: Path, archive: Path, keys: Collection[str], *, rest: float = 0.0) -> tuple[str, ...]:
    """Move the files below `folder` whose key is in `keys` into `archive`, by the same names. Returns what could not be
    moved, one sentence each. A file that has changed has another key, and stays; so does one that is younger than
    `rest` seconds.
    """
    return await asyncio.to_thread(_put_away, folder, archive, keys, rest)


def stays(fault: str) -> bool:
    """Whether a fault is of a file that was read, and only could not be moved: each pass tries it again."""
    return _STAYS in fault


async def still_there(faults: Collection[str], folders: Collection[Path]) -> tuple[str, ...]:
    """Those of `faults` whose file still is in one of the `folders`."""
    return await asyncio.to_thread(_still_there, faults, folders)


def _still_there(faults: Collection[str], folders: Collection[Path]) -> tuple[str, ...]:
    return tuple(
        one for one in faults if any(os.path.exists(folder / name) for name in _names(one) for folder in folders)
    )


def _named(path: str, folder: Path) -> str:
    """What a file below `folder` is called. A name is bytes, and an agency's may be no UTF-8: no database takes it as
    Python gives it, so each byte that is not is written as ``\\xe9``."""
    name = Path(path).relative_to(folder).as_posix()
    return name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")


def _names(fault: str) -> list[str]:
    """What the file may be called that a fault begins with: a name may have a colon, too."""
    parts = fault.split(": ")
    names = [": ".join(parts[:count]) for count in range(1, len(parts))]
    return [*names, *(_unnamed(one) for one in names if "\\x" in one)]


def _unnamed(name: str) -> str:
    """The file's name as the system has it, of what `_named` gave."""
    return os.fsdecode(_BYTE.sub(lambda byte: bytes.fromhex(byte[1].decode()), name.encode()))


def _put_away(folder: Path, archive: Path, keys: Collection[str], rest: float) -> tuple[str, ...]:
    faults = []
    before = (time.time() - rest) * 1e9
    read = [file for file in _walk(folder, []) if file.key(folder) in keys] if folder.is_dir() else []
    for file in [file for file in read if file.modified <= before or not rest]:
        try:
            _move(file, folder, archive)
        except FileNotFoundError:
            continue  # Taken away while we looked.
        except OSError as exc:
            faults.append(f"{_named(file.path, folder)}{_STAYS}{exc.strerror})")
    return tuple(faults)


def _move(file: _File, folder: Path, archive: Path) -> None:
    """Move a file below `folder` into `archive`. What has come into its place since it was looked at stays."""
    *around, name = Path(file.path).relative_to(folder).parts
    archive.mkdir(parents=True, exist_ok=True)
    with _within(folder, around) as here:
        found = os.stat(name, dir_fd=here, follow_symlinks=False)
        if not stat.S_ISREG(found.st_mode) or (found.st_mtime_ns, found.st_size) != (file.modified, file.size):
            return
        with _within(archive, around, make=True) as there:
            place = _free(name, there)
            try:
                os.rename(name, place, src_dir_fd=here, dst_dir_fd=there)
            except OSError as exc:
                if exc.errno != errno.EXDEV:
                    raise
                _copy(name, place, here, there)
                os.unlink(name, dir_fd=here)


def _copy(name: str, place: str, here: int, there: int) -> None:
    """Copy a file to another file system, with its times."""
    new = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    with (
        os.fdopen(os.open(name, os.O_RDONLY | os.O_NOFOLLOW, dir_fd=here), "rb") as source,
        os.fdopen(os.open(place, new, 0o666, dir_fd=there), "wb") as target,
    ):
        shutil.copyfileobj(source, target)
        target.flush()
        times = os.fstat(source.fileno())
        os.utime(target.fileno(), ns=(times.st_atime_ns, times.st_mtime_ns))


def _free(name: str, folder: int) -> str:
    """`name`, or one like it that no file of the open `folder` has."""
    place, number = name, 1
    while _is_taken(place, folder):
        place = f"{Path(name).stem}.{number}{Path(name).suffix}"
        number += 1
    return place


def _is_taken(name: str, folder: int) -> bool:
    try:
        os.stat(name, dir_fd=folder, follow_symlinks=False)
    except FileNotFoundError:
        return False
    return True


def _new(folder: Path, seen: Collection[str]) -> tuple[dict[str, _File], list[str]]:
    """The files that were not seen before, by path; and the folders within that cannot be looked into, one sentence
    each."""
    if not folder.is_dir():
        raise FetchError(str(folder), "no such folder")
    shut: list[tuple[str, OSError]] = []
    try:
        found = {file.path: file for file in _walk(folder, shut) if file.key(folder) not in seen}
        return found, [f"{_named(path, folder)}: {exc.strerror}" for path, exc in shut]
    except PermissionError as exc:
        raise FetchError(str(folder), "may not be read") from exc
    except OSError as exc:
        raise FetchError(str(folder), f"cannot be read ({exc.strerror})") from exc


def _walk(folder: Path, shut: list[tuple[str, OSError]], left: int = _DEEPEST) -> Iterator[_File]:
    """The files below `folder`. What cannot be looked at within it joins `shut`: the others go on.

    Links are not followed: whoever may deliver could else have any file published that Khasan may read.
    """
    if not left:
        raise OSError(errno.ELOOP, "nested too deeply")
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            if entry.name.startswith(_HIDDEN):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    yield from _walk(Path(entry.path), shut, left - 1)
                elif _is_delivered(entry):
                    yield from _file(entry)
            except FileNotFoundError:
                continue  # Taken away while we looked.
            except OSError as exc:
                shut.append((entry.path, exc))


def _is_delivered(entry: os.DirEntry[str]) -> bool:
    name = entry.name.lower()
    return not name.endswith(_TEMPORARY) and Path(name).suffix in _SUFFIXES and entry.is_file()


def _file(entry: os.DirEntry[str]) -> Iterator[_File]:
    if entry.is_symlink():
        raise OSError(errno.ELOOP, "a link, which is not followed")
    state = entry.stat(follow_symlinks=False)
    if state.st_size:
        yield _File(state.st_mtime_ns, entry.path, state.st_size)


def _read(folder: Path, files: list[_File], now: datetime) -> Delivery:
    pages, faults = [], []
    for file in files:
        try:
            pages.append(Page(url=file.key(folder), fetched=now, body=_body(file, folder)))
        except FileNotFoundError:
            continue  # Taken away while we looked.
        except (OSError, ValueError) as exc:
            faults.append(f"{_named(file.path, folder)}: {exc.strerror if isinstance(exc, OSError) else exc}")
    return Delivery(tuple(pages), tuple(faults))


def _body(file: _File, folder: Path) -> bytes:
    with os.fdopen(_open(file, folder), "rb") as read:
        body = read.read(_LARGEST + 1)
    if len(body) > _LARGEST:
        raise ValueError(f"larger than {_LARGEST // 1024 // 1024} MB")
    return body


def _open(file: _File, folder: Path) -> int:
    """Open a file below `folder`; a link in its place is not followed, whatever was there when it was looked at."""
    *around, name = Path(file.path).relative_to(folder).parts
    with _within(folder, around) as at:
        return os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=at)


@contextmanager
def _within(folder: Path, parts: Sequence[str], *, make: bool = False) -> Iterator[int]:
    """The folder `parts` below `folder`, open, made where it is to be. A link in the place of one of them is not
    followed: whoever may deliver could swap it after it was looked at."""
    at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for one in parts:
            if make:
                with suppress(FileExistsError):
                    os.mkdir(one, dir_fd=at)
            at, above = os.open(one, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=at), at
            os.close(above)
        yield at
    finally:
        os.close(at)
