"""A day of news in some seconds: 120 sources of all kinds, five of them hostile, and a clock that jumps to what is due.

The hosts are real servers on loopback that show what has been published by the simulated time. At the end every article
is recorded exactly once, memory is what it was in the morning, and no host was asked more often than it should be.
"""

from __future__ import annotations

import asyncio
import gc
import json
import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise
from pathlib import Path

import sqlalchemy as sa

from bot.core.model import Source
from bot.store import sources
from bot.store.schema import article
from tests.doubles.polling import DAY, HOUR, MINUTE, World, opened
from tests.doubles.web import Answer, Asked, bomb, hang, redirect

SOURCES, HOSTILE, HOSTS = 120, 5, 12
#: Entries that a page shows, the newest: no source publishes more between two polls.
SHOWN = 30
MORNING = 6 * HOUR
OPTIONS: dict[str, dict[str, object]] = {"listing": {"selectors": {"item": ["h2"]}}}
KINDS = ("feed", "feed", "feed", "feed", "listing", "sitemap", "telegram", "json", "wire")


@dataclass(frozen=True)
class Item:
    number: int
    title: str
    at: datetime


@dataclass
class Outlet:
    """One source that means well, and what it publishes in the day."""

    source: Source
    items: Sequence[Item]
    #: When it was asked, in simulated time.
    asked: list[datetime] = field(default_factory=list)

    def published(self, now: datetime) -> list[Item]:
        return [item for item in self.items if item.at <= now]


async def test_a_day_of_120_sources_ends_with_every_article_recorded_once(tmp_path: Path) -> None:
    dice = random.Random(20261124)
    async with opened(tmp_path, hosts=HOSTS) as world:
        outlets = [outlet(world, number, dice, tmp_path) for number in range(SOURCES - HOSTILE)]
        bad = hostile(world)
        polled: dict[str, list[datetime]] = defaultdict(list)
        start, memory, news = world.now, 0, 0
        everything = {one.source.id: one.source for one in outlets} | {one.id: one for one in bad}
        await world.store.write(sources.register, list(everything), start)
        while (due := await world.store.read(sources.next_due, list(everything))) and due < start + DAY:
            world.now = max(due, world.now)
            deliver(outlets, world.now)
            waiting = await world.store.read(sources.due, list(everything), world.now)
            for one in waiting:
                polled[one.source_id].append(world.now)
            reads = (world.monitor.read(everything[one.source_id], one, world.now) for one in waiting)
            news += sum(read.new for read in await asyncio.gather(*reads))
            await world.monitor.flush()
            if not memory and world.now >= start + MORNING:
                memory = resident()
        grown = resident() - memory
        for one in outlets:
            world.now = start + DAY
            deliver([one], world.now)
            news += (await world.poll(one.source)).new

        assert news == sum(len(one.items) for one in outlets)
        assert await recorded(world) == {one.source.id: sorted(item.title for item in one.items) for one in outlets}
        assert grown < 20 * 1024 * 1024
        for source_id, times in polled.items():
            gaps = [later - earlier for earlier, later in pairwise(times)]
            assert min(gaps) >= everything[source_id].every * 0.75, source_id
            assert len(times) >= 4, source_id
        for one in outlets:
            assert len(one.asked) == (0 if one.source.kind == "wire" else len(polled[one.source.id]) + 1)
        # One at a time, but for the host that hangs: its script never notices that nobody waits for it any more.
        assert [web.busiest for web in world.webs if "/hangs" not in web.scripts] == [1] * (HOSTS - 1)
        assert min(later - earlier for earlier, later in pairwise(polled["sends-away"])) >= 3 * HOUR
        assert {(await world.row(one.id)).health.state for one in bad} == {"failing"}


# ── what is published ────────────────────────────────────────────────────────────────────────────────────────────


def outlet(world: World, number: int, dice: random.Random, folder: Path) -> Outlet:
    kind, web, name = KINDS[number % len(KINDS)], world.webs[number % HOSTS], f"{number:03}"
    every = dice.choice([120, 180]) * MINUTE
    moments = sorted(world.now + timedelta(seconds=dice.randrange(86_000)) for _ in range(dice.choice([2, 8, 15, 30])))
    items = [Item(n, f"{kind.title()} {name} tells of matter {n} today", at) for n, at in enumerate(moments)]
    if kind == "wire":
        place = folder / f"wire{name}"
        place.mkdir()
        return Outlet(world.source(str(place), name=name, kind=kind, every=every), items)
    path = f"/{name}"
    source = world.source(path, name=name, kind=kind, web=web, every=every, options=OPTIONS.get(kind))
    one = Outlet(source, items)
    page = PAGES[kind]

    def answer(asked: Asked) -> Answer:
        one.asked.append(world.now)
        body = page(name, one.published(world.now)[-SHOWN:])
        etag = f'"{len(one.published(world.now))}"'
        if number % 3 and asked.headers.get("if-none-match") == etag:
            return Answer(status=304, headers={"ETag": etag})
        return Answer(body.encode(), headers={"ETag": etag} if number % 3 else {})

    web.behaviours[path] = answer
    return one


def feed(name: str, items: Sequence[Item]) -> str:
    rows = "".join(
        f"<item><guid>{link(name, one)}</guid><title>{one.title}</title><link>{link(name, one)}</link>"
        f"<pubDate>{format_datetime(one.at)}</pubDate></item>"
        for one in reversed(items)
    )
    return f"<rss version='2.0'><channel><title>{name}</title>{rows}</channel></rss>"


def listing(name: str, items: Sequence[Item]) -> str:
    rows = "".join(f"<h2><a href='{link(name, one)}'>{one.title}</a></h2>" for one in reversed(items))
    return f"<html><body><main>{rows or '<h2><a></a></h2>'}</main></body></html>"


def sitemap(name: str, items: Sequence[Item]) -> str:
    rows = "".join(
        f"<url><loc>{link(name, one)}</loc><news:news><news:publication_date>{one.at:%Y-%m-%dT%H:%M:%SZ}"
        f"</news:publication_date><news:title>{one.title}</news:title></news:news></url>"
        for one in items
    )
    protocol, news = "http://www.sitemaps.org/schemas/sitemap/0.9", "http://www.google.com/schemas/sitemap-news/0.9"
    return f"<urlset xmlns='{protocol}' xmlns:news='{news}'>{rows}</urlset>"


def telegram(name: str, items: Sequence[Item]) -> str:
    posts = "".join(
        f"<div class='tgme_widget_message' data-post='c{name}/{one.number}'>"
        f"<div class='tgme_widget_message_text'>{one.title}</div></div>"
        for one in items
    )
    return f"<html><body>{posts}</body></html>"


def as_json(name: str, items: Sequence[Item]) -> str:
    return json.dumps([{"title": one.title, "url": link(name, one)} for one in items])


PAGES: dict[str, Callable[[str, Sequence[Item]], str]] = {
    "feed": feed, "listing": listing, "sitemap": sitemap, "telegram": telegram, "json": as_json,
}  # fmt: skip


def link(name: str, item: Item) -> str:
    return f"https://outlet{name}.example/{item.number}"


def deliver(outlets: Sequence[Outlet], now: datetime) -> None:
    """Put the files of wires into their folders."""
    for one in outlets:
        if one.source.kind == "wire":
            for item in one.published(now):
                file = Path(one.source.url) / f"{item.number}.txt"
                if not file.exists():
                    file.write_text(f"{item.title}\n", encoding="utf-8")


# ── what means harm ──────────────────────────────────────────────────────────────────────────────────────────────


def hostile(world: World) -> list[Source]:
    laughs = b"<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><rss><channel><title>&b;</title></channel></rss>"
    behaviours = {
        "bomb": bomb(megabytes=64),
        "laughs": Answer(laughs),
        "circle": redirect("/circle", 301),
        "sends-away": Answer(b"", 429, {"Retry-After": str(3 * 3600)}),
    }
    for number, (name, behaviour) in enumerate(behaviours.items()):
        world.webs[number].behaviours[f"/{name}"] = behaviour
    world.webs[4].scripts["/hangs"] = hang
    return [
        world.source(f"/{name}", name=name, web=world.webs[number], every=2 * HOUR, options={"timeout": 0.2})
        for number, name in enumerate([*behaviours, "hangs"])
    ]


# ── what became of it ────────────────────────────────────────────────────────────────────────────────────────────


async def recorded(world: World) -> dict[str, list[str]]:
    """The titles, or texts, of every source's articles."""
    query = sa.select(article.c.source_id, article.c.title, article.c.text)
    found: dict[str, list[str]] = defaultdict(list)
    for row in await world.store.read(lambda connection: connection.execute(query).all()):
        found[row.source_id].append(row.title or row.text)
    return {name: sorted(titles) for name, titles in found.items()}


def resident() -> int:
    """Bytes of memory that this process uses."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096
