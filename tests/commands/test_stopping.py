"""Ctrl-C, SIGTERM and SIGHUP, as a terminal and a supervisor send them, at the moments at which they used to hurt."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.demo import world
from bot.demo.server import Server
from tests.test_crash import settings


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    """Where temporary files go."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def heeds_hangups() -> Iterator[None]:
    """Whoever tests under nohup hands on that SIGHUP is ignored, which a bot rightly keeps to."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


each = pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])


class Command:
    """A command in a session of its own, which thinks that `folder` is where temporary files go."""

    def __init__(self, process: asyncio.subprocess.Process, folder: Path) -> None:
        self._process, self._folder = process, folder

    @classmethod
    async def start(cls, name: str, folder: Path, environ: dict[str, str], *, python: Sequence[str] = ()) -> Command:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-u", *python, "-m", "bot", name,
            env=environ | {"TMPDIR": str(folder), "COLUMNS": "100"}, start_new_session=True,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        return cls(process, folder)

    async def says(self, words: str) -> None:
        """Wait until it has printed `words`."""
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            if words in line.decode():
                return
        raise AssertionError(f"it ended without saying {words!r}")

    async def stop(self, number: signal.Signals) -> tuple[int, str]:
        """Its exit code and its last words after `number`, which all that it started get, too."""
        os.killpg(self._process.pid, number)
        rest, _ = await self._process.communicate()
        assert self._process.returncode is not None
        return self._process.returncode, rest.decode()

    def leftovers(self) -> list[str]:
        """What it has left in the temporary folder, and the processes of its session."""
        found = [entry.name for entry in self._folder.iterdir()]
        return found + [line for line in _sessions() if line.endswith(f" {self._process.pid}")]


def _sessions() -> list[str]:
    """Each process that runs, and its session."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        if fields[0] != "Z":
            found.append(f"{status.parent.name} in session {fields[3]}")
    return found


@each
@pytest.mark.parametrize("moment", ["Khasan demo", "matched"])
async def test_a_stopped_demo_ends_and_leaves_nothing_behind(
    number: signal.Signals, moment: str, temporary: Path
) -> None:
    demo = await Command.start("demo", temporary, dict(os.environ))
    await demo.says(moment)
    code, rest = await demo.stop(number)
    assert code == 0
    assert rest.endswith("stopped; nothing of it is kept\n")
    assert "Traceback" not in rest
    assert demo.leftovers() == []


@each
@pytest.mark.parametrize("module", ["click.core", "sqlalchemy.sql", "rich.text", "bot.runners.bot"])
async def test_a_bot_that_is_stopped_while_it_starts_ends_at_once_without_a_word(
    number: signal.Signals, module: str, temporary: Path
) -> None:
    bot = await Command.start("run", temporary, dict(os.environ), python=["-X", "importtime"])
    await bot.says(f" {module}")
    code, rest = await bot.stop(number)
    assert code == 0
    assert [line for line in rest.splitlines() if not line.startswith("import time:")] == []


@each
async def test_a_bot_that_waits_for_its_hosts_turn_ends_at_once(
    number: signal.Signals, temporary: Path, tmp_path: Path
) -> None:
    async with Server(world.load(), datetime.now(UTC)) as server:
        bot = await Command.start("run", temporary, settings(tmp_path, server))
        await bot.says("source read")
        code, rest = await bot.stop(number)
    assert code == 0
    assert "Traceback" not in rest
    # Nine sources of one host take nine seconds, and patience with those under way ends after eight.
    assert rest.count("source read") < len(world.load().outlets) - 2
    assert bot.leftovers() == []
