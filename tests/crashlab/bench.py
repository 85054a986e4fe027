"""What an experiment has on its bench: a source, a service for each channel, a bot to be killed and started again."""

from __future__ import annotations

import asyncio
import fcntl
import os
import shutil
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from bot.store import chats, engine, migrate, waiting
from bot.store.front import Store
from tests.channels.kits import Kit
from tests.crashlab import channels
from tests.doubles.polling import rss
from tests.doubles.telegram import TOKEN, BotApi
from tests.doubles.web import Answer, Web

#: How long an experiment may take to end well, in seconds: kills, probes and pauses included, on a slow machine.
PATIENCE = 120.0
READERS, DESK = (7, 8), -1001234567890
WATCH = "ferries"
#: Two for each article, which is an event of its own: no two have a place or a thing in common.
THINGS = (
    "Anchor Bakery Candle Dynamo Engine Ferment Garden Hammer Inkwell Jasmine Kettle Lantern Mirror Needle Orchard "
    "Piano Quarry Ribbon Saddle Tunnel Umbrella Violin Window Xylophone Yacht Zipper Almond Basket Copper Dragon"
).split()


@dataclass(frozen=True, slots=True)
class Result:
    """How an experiment ended."""

    #: What of the invariant does not hold, in sentences; empty where all is well.
    faults: Sequence[str]
    kills: int
    #: Messages that came again on channels where nobody can know whether they came.
    again: int


class Bench:
    """A bot's surroundings, which outlive it."""

    def __init__(self, folder: Path, web: Web, api: BotApi, kits: Mapping[str, Kit], database: str) -> None:
        self.folder, self.web, self.api, self.kits = folder, web, api, kits
        self.state = folder / "state"
        self._database = database
        self.published: list[str] = []
        #: When the first article came out; the others follow it by seconds, and none is of the future.
        self.begun = datetime.now(UTC) - timedelta(hours=1)
        self.log, self.printed = folder / "log", folder / "printed"
        self.kills = 0
        #: The bot that is at work, and all that ever were.
        self.bot: asyncio.subprocess.Process | None = None
        self.started: list[asyncio.subprocess.Process] = []
        self._settings()
        self._subscribe()

    def _settings(self) -> None:
        lines = (
            "sources:",
            f"  - {{id: herald, kind: feed, url: '{self.web.url('/feed')}', outlet: Herald, side: us, every: 5s, "
            "fulltext: never, fresh: 2d}",
            f"watches: [{{id: {WATCH}, query: notable, level: all}}]",
            # As fast as may be: the double has no limits here.
            "delivery: {private: 1s, group: 1s}",
            "channels:",
            *(f"  - {entry}" for entry in channels.entries(self.kits)),
        )
        (self.folder / "sources.yaml").write_text("\n".join(lines), encoding="utf-8")
        self.web.behaviours["/feed"] = Answer(rss())

    def _subscribe(self) -> None:
        self.state.mkdir(mode=0o700, exist_ok=True)
        store, now = self.open_store(), datetime.now(UTC)
        migrate.upgrade(store.engine)
        for reader in READERS:
            self.api.world.private(reader)
            one = store.change(chats.place, "telegram", str(reader), None, "", now, kind="private")
            store.change(chats.subscribe, one.id, WATCH, "all", "en", now)
        self.api.world.group(DESK)
        desk = store.change(chats.place, "telegram", str(DESK), None, "", now, kind="supergroup")
        store.change(chats.subscribe, desk.id, WATCH, "all", "en", now)
        store.close()

    def open_store(self) -> Store:
        return Store(engine.connect(self._database or engine.sqlite_url(self.state)))

    def publish(self, number: int = 1) -> None:
        """Bring out so many more articles, each about something else."""
        for _ in range(number):
            count = len(self.published)
            thing, other = THINGS[2 * count : 2 * count + 2]
            self.published.append(f"Notable {thing} {count + 100} and {other} {count * 13 + 500}")
        items = [self._item(number, title) for number, title in enumerate(self.published)]
        self.web.behaviours["/feed"] = Answer(rss(*reversed(items)))

    def _item(self, number: int, title: str) -> str:
        date = format_datetime(self.begun + timedelta(seconds=number))
        return f"<title>{title}</title><link>https://news.example/{number}</link><pubDate>{date}</pubDate>"

    async def start(self, *, through: Sequence[str] = ()) -> asyncio.subprocess.Process:
        """A bot at work; `through` a program that runs it."""
        keep = {name: value for name, value in os.environ.items() if not name.startswith("KHASAN_")}
        environ = keep | {
            "KHASAN_CONFIG": str(self.folder / "sources.yaml"),
            "KHASAN_STATE": str(self.state),
            "KHASAN_DATABASE_URL": self._database,
            "KHASAN_ALLOW_HOSTS": f"127.0.0.1:{self.web.port}",
            "KHASAN_TELEGRAM_TOKEN": TOKEN,
            "KHASAN_TELEGRAM_API": self.api.address,
            "COLUMNS": "400",
            **channels.secrets(self.kits),
        }
        self._heartbeat.unlink(missing_ok=True)
        with self.printed.open("ab") as out, self.log.open("ab") as log:
            self.bot = await asyncio.create_subprocess_exec(
                *(*through, sys.executable, "-m", "bot", "run"), env=environ, stdout=out, stderr=log,
                start_new_session=True,
            )  # fmt: skip
        self.started.append(self.bot)
        return self.bot

    def move(self) -> None:
        """Let the next bot start on another host: with a state folder of its own."""
        self.state = self.folder / "elsewhere"
        self.state.mkdir(mode=0o700)

    async def until_it_beats(self) -> None:
        """Wait until the bot is at work, and would hear that it is to stop."""
        assert self.bot is not None
        async with asyncio.timeout(PATIENCE):
            while not self._heartbeat.exists():
                assert self.bot.returncode is None, self.log.read_text(encoding="utf-8", errors="replace")[-2000:]
                await asyncio.sleep(0.05)

    @property
    def _heartbeat(self) -> Path:
        return self.state / "heartbeat"

    async def kill(self) -> None:
        """End the bot as a power failure does."""
        assert self.bot is not None
        self.kills += 1
        await _kill(self.bot)
        await self._until_unlocked()

    async def _until_unlocked(self) -> None:
        """Wait until the kernel has taken the lock from a bot that was killed: under strace, it ends after strace."""
        lock = self.state / "lock"
        async with asyncio.timeout(PATIENCE):
            while lock.exists() and _is_locked(lock):  # noqa: ASYNC110 - the kernel tells nobody
                await asyncio.sleep(0.02)

    async def until_it_ends(self, bot: asyncio.subprocess.Process) -> int:
        """Wait until a bot has ended by itself. Its exit code."""
        async with asyncio.timeout(PATIENCE):
            return await bot.wait()

    async def stop(self) -> int:
        """End the bot as a container does. Its exit code."""
        assert self.bot is not None
        self.bot.send_signal(signal.SIGTERM)
        return await self.until_it_ends(self.bot)

    async def until_held(self, held: Sequence[Callable[[], bool]]) -> None:
        """Wait until each double has the request in its hands that it was told to hold."""
        async with asyncio.timeout(PATIENCE):
            while not all(one() for one in held):  # noqa: ASYNC110 - the doubles tell nobody
                await asyncio.sleep(0.02)

    async def until_delivered(self) -> None:
        """Wait until everything that was published is recorded and sent."""
        async with asyncio.timeout(PATIENCE):
            while not await asyncio.to_thread(self._is_delivered):  # noqa: ASYNC110 - another process has no event
                await asyncio.sleep(0.3)

    def _is_delivered(self) -> bool:
        store = self.open_store()
        try:
            counts = store.call(waiting.by_state)
            told = sum(counts.get(state, 0) for state in ("sent", "merged", "dead"))
            alone = counts.keys() <= {"sent", "merged", "dead"}
            # Two readers, a desk, and the terminal.
            return alone and told >= len(self.published) * (len(READERS) + 2 + len(self.kits))
        finally:
            store.close()

    def result(self, *more: str) -> Result:
        """How it ended, judged by what the doubles took; `more` is what else is wrong."""
        again = channels.again(self.kits, self.published)
        return Result([*more, *self._faults()], self.kills, again)

    def _faults(self) -> list[str]:
        found: list[str] = []
        for chat in (*READERS, DESK):
            said = [one for one in self.api.sent if one.chat == chat]
            texts = Counter(title for one in said for title in self.published if title in one.text)
            found += [f"chat {chat} never heard of {title!r}" for title in self.published if not texts[title]]
            found += [f"chat {chat} heard of {title!r} {times} times" for title, times in texts.items() if times > 1]
            found += [f"in chat {chat} {one.former} was changed" for one in said if one.former]
        for reader in READERS:
            order = [self.published.index(t) for one in self.api.sent if one.chat == reader
                     for t in self.published if t in one.text]  # fmt: skip
            if order != sorted(order):
                found.append(f"chat {reader} heard in the order {order}")
        if self.api.too_early:
            found.append(f"{len(self.api.too_early)} requests came before a silence was over")
        said = self.log.read_bytes() + self.printed.read_bytes()
        secrets = {"telegram": TOKEN.split(":")[1]} | {name: kit.secret for name, kit in self.kits.items()}
        found += [f"the secret of {name} is in the log" for name, secret in secrets.items() if secret.encode() in said]
        return found + channels.faults(self.kits, self.printed, self.published, self.kills)


@asynccontextmanager
async def opened(folder: Path, database: str = "") -> AsyncIterator[Bench]:
    """A bench, with a database of its own where none is named; whatever runs on it ends with the block."""
    async with Web() as web, BotApi() as api:
        kits = await channels.opened()
        bench = Bench(folder, web, api, kits, database)
        try:
            yield bench
        finally:
            for bot in bench.started:
                if bot.returncode is None:
                    await _kill(bot)
            for kit in kits.values():
                await kit.close()


async def _kill(bot: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        os.killpg(bot.pid, signal.SIGKILL)
    await bot.wait()


def _is_locked(lock: Path) -> bool:
    with lock.open(encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def strace() -> str | None:
    """Where strace is; None where there is none, or it may trace nobody."""
    return shutil.which("strace")
