"""A bot's sending half: a database of its own, a strict Bot API, and a clock that can be moved on."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import sqlalchemy as sa

from bot.channels.telegram import Pace, Telegram
from bot.core.model import AlertBody, AlertKind, Level, Message, Report, TextBody
from bot.errors import StateError
from bot.outbox import Outbox
from bot.runners.sending import Sending
from bot.store import chats, waiting
from bot.store import outbox as rows
from bot.store.front import Store
from bot.store.schema import destination, outbox, story
from tests.doubles.database import in_folder
from tests.doubles.telegram import TOKEN, BotApi

Kind = Literal["private", "group", "supergroup", "channel"]
#: As fast as it goes.
AT_ONCE = Pace(timedelta(0), timedelta(0), 10_000)
#: Between two looks into the database, in seconds: a thread that looks all the time leaves the others no time.
LOOK = 0.05
#: How long a test waits for all to be delivered, in seconds.
PATIENCE = 180.0


class Post:
    """Sends what a test lets wait, to chats of the double."""

    def __init__(self, folder: Path, api: BotApi, *, pace: Pace = AT_ONCE, use: timedelta = timedelta(hours=6)) -> None:
        self.api, self._pace, self._use, self._ahead = api, pace, use, timedelta()
        self._folder = folder
        self._told = 0
        self.troubles: list[str] = []
        self._open()

    def _open(self) -> None:
        self.store = Store(in_folder(self._folder))
        self.telegram = Telegram(TOKEN, api=self.api.address, pace=self._pace)
        channels = {"telegram": self.telegram}
        self.outbox = Outbox(self.store, channels, self.clock, slots={"telegram": self.telegram.slots}, use=self._use)

    def clock(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def move_on(self, span: timedelta) -> None:
        """Let the clock show a later time."""
        self._ahead += span
        self.api.ahead += span.total_seconds()
        self.outbox.stir()

    def chat(self, number: int, kind: Kind = "private", *, thread: int | None = None) -> int:
        """A destination for a chat that the bot is in."""
        if kind == "private":
            self.api.world.private(number)
        elif number not in self.api.world.chats:
            self.api.world.group(number, kind=kind, topics=(thread,) if thread else None)
        topic = str(thread) if thread else None
        return self.store.change(chats.place, "telegram", str(number), topic, "", self.clock(), kind=kind).id

    def tell(self, to: int, *texts: str, priority: int = 5) -> None:
        """Let texts wait for a destination."""
        self._told += 1
        messages = [Message(to, f"{self._told}:{text}", TextBody(text), priority=priority) for text in texts]
        self.store.change(rows.put, messages, self.clock())
        self.outbox.stir()

    def alert(self, to: Sequence[int], *titles: str, level: Level = "important", kind: AlertKind = "alert") -> None:
        """Let an alert about a story of each title wait for every destination, as if its article had been recorded."""
        for title in titles:
            self._told += 1
            self.store.change(_alert, to, f"S{self._told:04}", title, level, kind, self.clock())
        self.outbox.stir()

    @asynccontextmanager
    async def turning(self) -> AsyncIterator[None]:
        """Deliver what waits, until the block ends."""
        sending = Sending(self.outbox, "telegram", trouble=self._on_trouble)
        task = asyncio.create_task(sending.run())
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            await sending.finish(5.0)

    async def until(self, true: Callable[[], object]) -> None:
        """Turn until something is `true`."""
        async with self.turning(), asyncio.timeout(PATIENCE):
            while not true():  # noqa: ASYNC110 - the database tells nobody
                await asyncio.sleep(LOOK)

    async def deliver(self) -> None:
        """Turn until nothing waits any more; what waits for a time waits no longer than it takes to move the clock."""
        async with self.turning(), asyncio.timeout(PATIENCE):
            while self._is_sending() or await self.store.read(waiting.oldest, ["telegram"]) is not None:
                if rest := self.outbox.rest("telegram"):
                    self.move_on(rest)
                soon = await self.outbox.next_due("telegram")
                if soon is not None and not await self.outbox.due() and not self._is_sending():
                    self.move_on(max(soon, timedelta()))
                await asyncio.sleep(LOOK)

    async def restart(self) -> None:
        """The process ended, however it did; another one begins on the same state."""
        await self.close()
        self._open()
        await self.store.write(rows.reconcile, self.clock())

    async def close(self) -> None:
        await self.telegram.close()
        self.store.close()

    def states(self) -> dict[str, int]:
        return self.store.call(waiting.by_state)

    def texts(self, chat: int) -> list[str]:
        """What people see in a chat, each message by its first line."""
        return [said.text.splitlines()[0] for said in self.api.sent if said.chat == chat and not said.deleted]

    def row(self, number: int) -> Any:
        """A row of the outbox with its destination's, by its place in the order of writing."""
        query = sa.select(outbox, destination.c.not_before.label("chat_not_before")).join(destination)
        return self.store.call(lambda connection: connection.execute(query.order_by(outbox.c.id)).all()[number])

    def _is_sending(self) -> bool:
        return "sending" in self.states()

    def _on_trouble(self, exc: StateError) -> None:
        self.troubles.append(str(exc))


def _alert(
    connection: sa.Connection, to: Sequence[int], code: str, title: str, level: Level, kind: AlertKind, now: datetime
) -> None:
    row = {"code": code, "title": title, "level": level, "facets": [], "founded_at": now, "changed_at": now}
    number = connection.execute(story.insert().values(row)).inserted_primary_key[0]
    report = Report("Herald", "us", f"https://news.example/{code}", "en", title, now)
    body = AlertBody(code, level, title, (), (report,), (), "North Korea–Russia", ("Rason",), kind=kind)
    priority = {"flash": 1, "important": 3, "all": 5}[level] if kind == "alert" else 7
    messages = [Message(one, f"story:{code}", body, priority=priority) for one in to]
    rows.put(connection, messages, now, story_id=number)


@asynccontextmanager
async def opened(
    folder: Path, *, limits: bool = False, pace: Pace = AT_ONCE, use: timedelta = timedelta(hours=6)
) -> AsyncIterator[Post]:
    """A sending half whose Telegram has limits where `limits`."""
    async with BotApi(limits=limits) as api:
        post = Post(folder, api, pace=pace, use=use)
        try:
            yield post
        finally:
            await post.close()


def in_order(texts: Sequence[str]) -> bool:
    """Whether messages that end in a number came in the order of their numbers, each once."""
    numbers = [int(text.rsplit(" ", 1)[-1]) for text in texts]
    return numbers == sorted(set(numbers))


def by_chat(post: Post) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for said in post.api.sent:
        found[said.chat].append(said.text)
    return found
