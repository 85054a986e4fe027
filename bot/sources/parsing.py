"""Reads pages in a process of its own, so that none of them can stall, crash or fill the bot.

A process that is started as a plain command imports only what parsing needs; multiprocessing's, and pebble's with them,
import the parent's main module, which here is the whole bot.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import sys
from contextlib import suppress
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
#: Longest start of a process, with its imports, in seconds; two are usual on a slow machine.
_START = 60
#: Bytes; a page that is taken apart into more than it was is a bomb.
_LARGEST = 64 * 1024 * 1024


class Parser:
    """Up to `workers` processes that read pages; started when first needed, replaced when they break."""

    def __init__(self, *, workers: int = 1, wall: float = WALL) -> None:
        self._wall = wall
        self._slots = asyncio.Semaphore(workers)
        self._idle: list[_Worker] = []

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
        task = pickle.dumps((int(self._wall) + 5, name, args), pickle.HIGHEST_PROTOCOL)
        async with self._slots:
            worker = self._idle.pop() if self._idle else None
            try:
                if worker is None or not worker.usable:
                    worker = await _Worker.ready(name)
                async with asyncio.timeout(self._wall):
                    done, result = await worker.do(task)
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
        if not done:
            raise cast(ParseError, result)
        return result

    async def get_ready(self) -> None:
        """Start a process that can read feeds, so that the first page does not wait for it."""
        # What keeps it from starting is told when there is a page.
        with suppress(OSError, EOFError, TimeoutError):
            async with self._slots:
                self._idle.append(await _Worker.ready(KINDS["feed"]))

    async def close(self) -> None:
        """End the processes."""
        while self._idle:
            await self._idle.pop().kill()


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
                await worker.do(pickle.dumps(task, pickle.HIGHEST_PROTOCOL))
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

    async def do(self, task: bytes) -> tuple[bool, object]:
        """The worker's answer; raises OSError or EOFError where there will be none."""
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise OSError("a process without pipes")
        stdin.write(HEADER.pack(len(task)) + task)
        await stdin.drain()
        (length,) = HEADER.unpack(await stdout.readexactly(HEADER.size))
        if length > _LARGEST:
            raise OSError("an answer that is too large")
        answer = pickle.loads(await stdout.readexactly(length))  # noqa: S301 -- from our own worker
        self._left -= 1
        return answer  # type: ignore[no-any-return]

    async def kill(self) -> None:
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()


def _environment() -> dict[str, str]:
    """What the worker has to know to find its modules; no secret of ours is among it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KHASAN_")}
    return kept | {"PYTHONPATH": os.pathsep.join(path or os.getcwd() for path in sys.path)}
