"""Reads pages in a process of its own, so that none of them can stall, crash or fill the bot.

A process that is started as a plain command imports only what parsing needs; multiprocessing's, and pebble's with them,
import the parent's main module, which here is the whole bot.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import sys
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import cast

from bot.core.model import Entry, Page, Source
from bot.errors import ParseError
from bot.sources import KINDS
from bot.sources.article_page import ArticlePage
from bot.sources.worker import HEADER

#: Seconds; the slowest honest page measured took 3.
WALL = 10.0
#: What lxml and feedparser leave behind goes with the process.
_TASKS = 1000
#: Tasks that a process gets at once, and their bytes, where more than one waits: to send a page over and wake whoever
#: reads it costs a third of what reading it does.
_AT_ONCE = 8
_BYTES_AT_ONCE = 1024 * 1024
#: Longest start of a process, with its imports, in seconds; two are usual on a slow machine.
_START = 60
#: Bytes; a page that is taken apart into more than it was is a bomb.
_LARGEST = 64 * 1024 * 1024
#: For glibc: of small blocks it has as many at hand again as a page's tree is made of, and not seven of each size. That
#: takes a seventh of what libxml2 does. A thousand of each of eight sizes are 0.7 MB at most, of which nothing shows
#: (34.9 MB with it and without, after sixty feeds and fifteen pages); of all sizes they could be 34 MB.
_HEAP = "glibc.malloc.tcache_count=1000:glibc.malloc.tcache_max=128"


@dataclass(frozen=True, slots=True)
class _Task:
    """What somebody waits for."""

    #: The function, ``module:name``, and what the worker is sent.
    name: str
    sent: bytes
    answer: asyncio.Future[object]


class Parser:
    """Up to `workers` processes that read pages; started when first needed, replaced when they break.

    What comes while they are busy is read together. Where that goes wrong each page is read again alone, so that only
    the one that is to blame fails.
    """

    def __init__(self, *, workers: int = 1, wall: float = WALL) -> None:
        self._wall = wall
        #: How many more processes may work.
        self._free = workers
        self._idle: list[_Worker] = []
        self._waiting: deque[_Task] = deque()
        self._working: set[asyncio.Task[None]] = set()

    async def parse(self, source: Source, page: Page) -> list[Entry]:
        """The entries of `page` by the rules of the source's kind; raises ParseError, also where reading it takes too
        long, too much memory, or the process with it.
        """
        return cast(list[Entry], await self.run(KINDS[source.kind], source, page))

    async def extract(self, source: Source, page: Page) -> ArticlePage:
        """The article on `page`; raises ParseError like `parse`."""
        return cast(ArticlePage, await self.run("bot.sources.article:extract", source, page))

    async def parts(self, page: Page) -> list[str]:
        """The sitemaps that an index of them names; empty for a sitemap. Raises ParseError like `parse`."""
        return cast(list[str], await self.run("bot.sources.sitemap:children", page))

    async def run(self, name: str, *args: object) -> object:
        """What the function ``module:name`` makes of `args`, in a worker; raises ParseError like `parse`."""
        sent = pickle.dumps((int(self._wall) + 5, name, args), pickle.HIGHEST_PROTOCOL)
        task = _Task(name, sent, asyncio.get_running_loop().create_future())
        self._waiting.append(task)
        self._work()
        return await task.answer

    async def get_ready(self) -> None:
        """Start a process that can read feeds, so that the first page does not wait for it."""
        self._free -= 1
        try:
            # What keeps it from starting is told when there is a page.
            with suppress(OSError, EOFError, TimeoutError):
                self._idle.append(await _Worker.ready(KINDS["feed"]))
        finally:
            self._free += 1
            self._work()

    async def close(self) -> None:
        """End the processes."""
        for task in self._waiting:
            task.answer.cancel()
        for one in self._working:
            one.cancel()
        await asyncio.gather(*self._working, return_exceptions=True)
        while self._idle:
            await self._idle.pop().kill()

    def _work(self) -> None:
        """Let a process work if there is something to do and one may."""
        if self._waiting and self._free > 0:
            self._free -= 1
            working = asyncio.ensure_future(self._read_all())
            self._working.add(working)
            working.add_done_callback(self._working.discard)

    async def _read_all(self) -> None:
        try:
            while batch := self._next():
                await self._read(batch)
        finally:
            self._free += 1

    def _next(self) -> list[_Task]:
        """What is to be read now. Whoever waited for what is left out has given up."""
        batch: list[_Task] = []
        size = 0
        while self._waiting and len(batch) < _AT_ONCE:
            size += len(self._waiting[0].sent)
            if batch and size > _BYTES_AT_ONCE:
                break
            task = self._waiting.popleft()
            if not task.answer.done():
                batch.append(task)
        return batch

    async def _read(self, batch: Sequence[_Task]) -> None:
        """Answer each of the batch."""
        try:
            await self._read_together(batch)
        except asyncio.CancelledError:
            for task in batch:
                task.answer.cancel()
            raise

    async def _read_together(self, batch: Sequence[_Task]) -> None:
        try:
            answers = await self._answers(batch)
        except Exception as exc:
            if len(batch) == 1:
                _fail(batch, exc)
            else:
                # Whoever waited for what is left out has given up.
                for task in [one for one in batch if not one.answer.done()]:
                    await self._read_together([task])
        else:
            for task, (done, result) in zip(batch, answers, strict=True):
                if not done:
                    _fail([task], cast(ParseError, result))
                elif not task.answer.done():
                    task.answer.set_result(result)

    async def _answers(self, batch: Sequence[_Task]) -> list[tuple[bool, object]]:
        """What a worker says to each of the batch; raises ParseError where it says nothing."""
        worker = self._idle.pop() if self._idle else None
        try:
            if worker is None or not worker.usable:
                worker = await _Worker.ready(batch[0].name)
            async with asyncio.timeout(self._wall):
                answers = await worker.do([task.sent for task in batch])
        except TimeoutError as exc:
            raise ParseError(f"takes longer than {self._wall:g} s to read") from exc
        except (OSError, EOFError) as exc:
            raise ParseError("crashes its reader") from exc
        else:
            if worker.usable:
                self._idle.append(worker)
                worker = None
        finally:
            # Cancelled counts, too: half a task would be the next one's answer.
            if worker is not None:
                await worker.kill()
        return answers


class _Worker:
    """One process."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._left = _TASKS

    @classmethod
    async def ready(cls, name: str) -> _Worker:
        """A new process that has imported what the function `name` needs: a page is not to blame for a machine that is
        slow to start. Raises OSError, EOFError and TimeoutError."""
        worker = await cls._start()
        try:
            async with asyncio.timeout(_START):
                task = (_START, "bot.sources.worker:get_ready", (name,))
                await worker.do([pickle.dumps(task, pickle.HIGHEST_PROTOCOL)])
        except BaseException:
            await worker.kill()
            raise
        return worker

    @classmethod
    async def _start(cls) -> _Worker:
        return cls(
            await asyncio.create_subprocess_exec(
                sys.executable,
                "-P",
                # Of XML under an article's address, or a page of one line, BeautifulSoup speaks to whoever wrote us.
                "-Wignore",
                "-m",
                "bot.sources.worker",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                env=_environment(),
                limit=_LARGEST,
                # Ctrl-C is sent to all of a terminal's group, and is none of its business: we end it.
                process_group=0,
            )
        )

    @property
    def usable(self) -> bool:
        return self._process.returncode is None and self._left > 0

    async def do(self, tasks: Sequence[bytes]) -> list[tuple[bool, object]]:
        """The worker's answer to each of the tasks; raises OSError or EOFError where there will be none."""
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise OSError("a process without pipes")
        message = pickle.dumps(tasks, pickle.HIGHEST_PROTOCOL)
        stdin.write(HEADER.pack(len(message)) + message)
        await stdin.drain()
        (length,) = HEADER.unpack(await stdout.readexactly(HEADER.size))
        if length > _LARGEST:
            raise OSError("an answer that is too large")
        answers = pickle.loads(await stdout.readexactly(length))  # noqa: S301 -- from our own worker
        self._left -= len(tasks)
        return [pickle.loads(answer) for answer in answers]  # noqa: S301

    async def kill(self) -> None:
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()


def _fail(tasks: Sequence[_Task], exc: Exception) -> None:
    for task in tasks:
        # Whoever no longer waits was cancelled.
        if not task.answer.done():
            task.answer.set_exception(exc)


def _environment() -> dict[str, str]:
    """What the worker has to know to find its modules; no secret of ours is among it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KHASAN_")}
    return {"GLIBC_TUNABLES": _HEAP} | kept | {"PYTHONPATH": os.pathsep.join(path or os.getcwd() for path in sys.path)}
