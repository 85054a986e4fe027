"""The bot as a process that is killed: no alert is lost, none is told twice."""

from __future__ import annotations

import asyncio
import os
import random
import re
import signal
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.demo import world
from bot.demo.server import Server
from bot.store import engine, waiting
from bot.store.front import Store
from bot.store.schema import outbox as outbox_table
from bot.store.schema import source

#: Kills at random moments of the bot's first seconds: starting, polling, recording, delivering.
KILLS = 10
#: Fewer were never told: the demo has nine or ten.
STORIES = 8
CODE = re.compile(r"^ +([A-Z2-9]{5}) · North Korea–Russia · matched", re.MULTILINE)


async def test_killed_ten_times_the_bot_tells_each_story_once(tmp_path: Path) -> None:
    dice = random.Random(20261124)
    printed = tmp_path / "printed"
    async with Server(world.load(), datetime.now(UTC)) as server:
        environ = settings(tmp_path, server)
        more = True
        for number in range(KILLS):
            bot = await start(environ, printed)
            await asyncio.sleep(dice.uniform(0.0, 3.0))
            bot.send_signal(signal.SIGKILL)
            await bot.wait()
            if number % 2 and more:
                more = await server.advance()
        while more:
            more = await server.advance()
        bot = await start(environ, printed)
        await until_idle(tmp_path)
        bot.send_signal(signal.SIGTERM)
        assert await bot.wait() == 0
    assert told(printed) == owed(tmp_path)
    assert len(told(printed)) >= STORIES


def settings(folder: Path, server: Server) -> dict[str, str]:
    """The environment of a bot that reads the demo's feeds."""
    rows = [
        f"  - {{id: {one.id}, kind: feed, url: '{one.url}', outlet: '{one.outlet}', side: {one.side},"
        " every: 5s, fresh: 2d}"
        for one in world.sources(world.load(), server.base)
    ]
    file = folder / "sources.yaml"
    file.write_text("\n".join(["sources:", *rows]), encoding="utf-8")
    keep = {name: value for name, value in os.environ.items() if not name.startswith("KHASAN_")}
    return keep | {
        "KHASAN_CONFIG": str(file),
        "KHASAN_STATE": str(folder / "state"),
        "KHASAN_ALLOW_HOSTS": f"127.0.0.1:{server.port}",
        "COLUMNS": "400",
    }


async def start(environ: dict[str, str], printed: Path) -> asyncio.subprocess.Process:
    """A bot at work, whose alerts are added to the file `printed`: it has greeted, however slow the machine."""
    before = greetings(printed)
    with printed.open("ab") as out:
        bot = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=environ, stdout=out, stderr=asyncio.subprocess.DEVNULL
        )
    async with asyncio.timeout(180):
        while greetings(printed) == before:  # noqa: ASYNC110 - another process has no event
            await asyncio.sleep(0.02)
    return bot


def greetings(printed: Path) -> int:
    return printed.read_text(encoding="utf-8", errors="replace").count("Khasan watches") if printed.exists() else 0


def rows(folder: Path) -> Store:
    return Store(engine.connect(engine.sqlite_url(folder / "state")))


def polls(connection: Connection) -> list[datetime | None]:
    return list(connection.execute(sa.select(source.c.succeeded_at)).scalars())


def keys(connection: Connection) -> list[str]:
    return list(connection.execute(sa.select(outbox_table.c.key)).scalars())


async def until_idle(folder: Path) -> None:
    """Wait until every feed was read after the last wave, and nothing waits in the outbox."""
    begun = datetime.now(UTC)
    async with asyncio.timeout(180):
        while not await asyncio.to_thread(idle, folder, begun):  # noqa: ASYNC110 - another process has no event
            await asyncio.sleep(0.3)


def idle(folder: Path, since: datetime) -> bool:
    store = rows(folder)
    try:
        polled = store.call(polls)
        oldest = store.call(waiting.oldest, ["console"])
        return bool(polled) and all(at is not None and at > since for at in polled) and oldest is None
    finally:
        store.close()


def told(printed: Path) -> Counter[str]:
    """How often each story's code was printed."""
    return Counter(CODE.findall(printed.read_text(encoding="utf-8")))


def owed(folder: Path) -> Counter[str]:
    """How many messages about each story the bot decided to send; what only changes one is no message."""
    store = rows(folder)
    try:
        return Counter(key.split(":")[1] for key in store.call(keys) if ":edit:" not in key)
    finally:
        store.close()
