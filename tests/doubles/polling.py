"""A bot's reading half over loopback hosts, with a clock that a test moves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa

from bot.config import DEFAULT_WATCHES
from bot.core.model import Body, Source
from bot.monitor import Monitor, Read
from bot.sources.http import Fetcher
from bot.sources.parsing import Parser
from bot.sources.reader import Reader
from bot.store import chats, health_rows, sources
from bot.store.bodies import decode
from bot.store.front import Store
from bot.store.schema import article, outbox
from bot.store.sources import SourceStatus
from tests.conftest import NOW
from tests.doubles import judges
from tests.doubles.database import in_folder
from tests.doubles.web import Web

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
EVERY = 10 * MINUTE


def feed(*titles: str, head: str = "") -> bytes:
    """A feed of items that have a title, and an address made of it."""
    return rss(*(f"<title>{one}</title><link>https://news.example/{one.replace(' ', '-')}</link>" for one in titles),
               head=head)  # fmt: skip


def rss(*items: str, head: str = "") -> bytes:
    """A feed of items as they are given."""
    whole = "".join(f"<item>{one}</item>" for one in items)
    return f"<rss version='2.0'><channel>{head}{whole}</channel></rss>".encode()


class World:
    """Polls sources when a test says so; what they bring is kept in a database of its own, and told to one chat."""

    def __init__(
        self,
        folder: Path,
        webs: list[Web],
    ) -> None:
        self.webs, self.web, self.now, self.folder = webs, webs[0], NOW, folder
        database = in_folder(folder)
        self.store = Store(database)
        allow = frozenset(pair for web in webs for pair in web.allow)
        self.fetcher = Fetcher(user_agent="Khasan/test", allow=allow, host_gap=0)
        self.reader = Reader(self.fetcher, Parser(), settle=0)
        self.monitor = Monitor(self.store, self.reader, judges.default(), folder / "pages")
        chat = self.store.change(chats.place, "telegram", "42", None, "a reader", NOW)
        self.store.change(chats.subscribe, chat.id, DEFAULT_WATCHES[0].id, "all", "en", NOW)

    def source(
        self,
        path: str = "/feed",
        *,
        name: str = "herald",
        web: Web | None = None,
        options: dict[str, object] | None = None,
        **given: object,
    ) -> Source:
        """A source at a loopback host, or in a folder. No article's page is fetched, unless `options` say otherwise."""
        values: dict[str, object] = {"kind": "feed", "outlet": "Herald", "side": "other", "every": EVERY} | given
        url = path if values["kind"] == "wire" else (web or self.web).url(path)
        return Source(id=name, url=url, options={"fulltext": "never"} | (options or {}), **values)  # type: ignore[arg-type]

    async def poll(self, source: Source, after: timedelta = timedelta()) -> Read:
        """Polls `source` `after` the last poll, due or not."""
        self.now += after
        await self.store.write(sources.register, [source.id], self.now)
        (due,) = await self.store.read(sources.known, [source.id])
        read = await self.monitor.read(source, due, self.now)
        await self.monitor.flush()
        return read

    async def row(self, name: str = "herald") -> SourceStatus:
        return next(row for row in await self.store.read(sources.status) if row.source_id == name)

    async def wait(self, name: str = "herald") -> timedelta:
        return (await self.row(name)).due - self.now

    async def told(self) -> list[str]:
        """The kinds of what happened to sources."""
        return [event.kind for event in await self.store.read(health_rows.events)]

    async def alerts(self) -> int:
        """How many messages the chat gets; one that is edited is one."""
        query = sa.select(sa.func.count()).select_from(outbox)
        return await self.store.read(lambda connection: int(connection.execute(query).scalar_one()))

    async def bodies(self) -> list[Body]:
        """What the chat gets, in the order in which it came."""
        query = sa.select(outbox.c.body).order_by(outbox.c.id)
        return await self.store.read(lambda connection: [decode(one) for one in connection.execute(query).scalars()])

    async def titles(self) -> list[str]:
        """The titles of all articles, in the order in which they came."""
        query = sa.select(article.c.title).order_by(article.c.id)
        return await self.store.read(lambda connection: list(connection.execute(query).scalars()))


@asynccontextmanager
async def opened(folder: Path, *, hosts: int = 1) -> AsyncIterator[World]:
    """A world with so many hosts."""
    async with AsyncExitStack() as stack:
        webs = [await stack.enter_async_context(Web()) for _ in range(hosts)]
        one = World(folder, webs)
        try:
            yield one
        finally:
            await one.reader.close()
            one.store.close()
