"""What an experiment has on its bench: a source, a Telegram, and a bot that can be killed and started again."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from bot.store import chats, engine, migrate
from bot.store import outbox as rows
from bot.store.front import Store
from tests.doubles.polling import rss
from tests.doubles.telegram import TOKEN, BotApi
from tests.doubles.web import Answer, Web

#: How long an experiment may take to end well, in seconds: kills, probes and pauses included, on a slow machine.
PATIENCE = 120.0
READERS, DESK = (7, 8), -1001234567890
WATCH = "ferries"
#: Each an event of its own: no two have a place or a thing in common.
THINGS = (
    "Anchor Bakery Candle Dynamo Engine Ferment Garden Hammer Inkwell Jasmine Kettle Lantern Mirror Needle Orchard "
    "Piano Quarry Ribbon Saddle Tunnel Umbrella Violin Window Xylophone Yacht Zipper Almond Basket Copper Dragon"
).split()


class Bench:
    """A bot's surroundings, which outlive it."""

    def __init__(self, folder: Path, web: Web, api: BotApi) -> None:
        self.folder, self.web, self.api = folder, web, api
        self.state = folder / "state"
        self.published: list[str] = []
        #: When the first article came out; the others follow it by seconds, and none is of the future.
        self.begun = datetime.now(UTC) - timedelta(hours=1)
        self.log = folder / "log"
        self.bot: asyncio.subprocess.Process | None = None
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
        return Store(engine.connect(engine.sqlite_url(self.state)))

    def publish(self, number: int = 1) -> None:
        """Bring out so many more articles, each about something else."""
        for _ in range(number):
            count = len(self.published)
            thing, other = THINGS[count % len(THINGS)], THINGS[(count * 7 + 3) % len(THINGS)]
            self.published.append(f"Notable {thing} {count} and {other} {count * 13 + 5}")
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
            "KHASAN_ALLOW_HOSTS": f"127.0.0.1:{self.web.port}",
            "KHASAN_TELEGRAM_TOKEN": TOKEN,
            "KHASAN_TELEGRAM_API": self.api.address,
        }
        self._heartbeat.unlink(missing_ok=True)
        with self.log.open("ab") as out:
            self.bot = await asyncio.create_subprocess_exec(
                *(*through, sys.executable, "-m", "bot", "run"), env=environ, stdout=out, stderr=out,
                start_new_session=True,
            )  # fmt: skip
        return self.bot

    async def until_it_beats(self) -> None:
        """Wait until the bot is at work, and would hear that it is to stop."""
        async with asyncio.timeout(PATIENCE):
            while not self._heartbeat.exists():  # noqa: ASYNC110 - another process has no event
                await asyncio.sleep(0.05)

    @property
    def _heartbeat(self) -> Path:
        return self.state / "heartbeat"

    async def kill(self) -> None:
        """End the bot as a power failure does."""
        assert self.bot is not None
        with suppress(ProcessLookupError):
            os.killpg(self.bot.pid, signal.SIGKILL)
        await self.bot.wait()

    async def stop(self) -> int:
        """End the bot as a container does. Its exit code."""
        assert self.bot is not None
        self.bot.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            return await self.bot.wait()

    async def until_delivered(self) -> None:
        """Wait until everything that was published is recorded and sent."""
        async with asyncio.timeout(PATIENCE):
            while not await asyncio.to_thread(self._is_delivered):  # noqa: ASYNC110 - another process has no event
                await asyncio.sleep(0.3)

    def _is_delivered(self) -> bool:
        store = self.open_store()
        try:
            counts = store.call(rows.counts)
            told = sum(counts.get(state, 0) for state in ("sent", "merged", "dead"))
            alone = counts.keys() <= {"sent", "merged", "dead"}
            return alone and told >= len(self.published) * (len(READERS) + 1)
        finally:
            store.close()

    def faults(self) -> list[str]:
        """What of the invariant does not hold, in sentences; empty where all is well."""
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
        if TOKEN.split(":")[1].encode() in self.log.read_bytes():
            found.append("the token is in the log")
        return found


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Bench]:
    """A bench; whatever runs on it ends with the block."""
    async with Web() as web, BotApi() as api:
        bench = Bench(folder, web, api)
        try:
            yield bench
        finally:
            if bench.bot is not None and bench.bot.returncode is None:
                await bench.kill()


def strace() -> str | None:
    """Where strace is; None where there is none, or it may trace nobody."""
    return shutil.which("strace")
