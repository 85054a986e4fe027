"""The demo's news: what each invented outlet publishes, and the feeds and pages that say it.

The texts are in ``bot/data/demo``: ``outlets.json``, and a file for each wave in which articles come out. Nothing here
reads a clock: `now` is the moment at which the demo began.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from html import escape
from importlib import resources
from typing import Any, Literal
from xml.etree import ElementTree

from bot.core.model import Decision, Source

#: How a language's agencies name a day of the week, Monday first. Korean ones give the day of the month.
_DAYS: Mapping[str, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "ru": ("в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу", "в воскресенье"),
}


#: Within how long all that tells of the demo's day comes out.
_TODAY = timedelta(hours=7)


@dataclass(frozen=True, slots=True)
class Outlet:
    """An invented outlet, which has one feed."""

    feed: str
    name: str
    side: str
    language: str


@dataclass(frozen=True, slots=True)
class Item:
    """An article that comes out in one of the waves."""

    id: str
    #: Counted from 1.
    wave: int
    feed: str
    title: str
    #: With ``{today}`` and ``{yesterday}`` where a day is named.
    paragraphs: tuple[str, ...]
    #: How long before the demo's beginning it says that it was published.
    minutes: int
    #: 0 for the day of the demo, -1 for the day before.
    day: Literal[0, -1]
    #: Which event it tells; ``none`` where the watch does not ask for it.
    event: str
    #: What Khasan ought to decide about it.
    expect: Decision
    #: What it is there to show.
    remark: str


@dataclass(frozen=True, slots=True)
class World:
    """All outlets and all that they publish, in the order in which it comes out."""

    outlets: tuple[Outlet, ...]
    items: tuple[Item, ...]

    @property
    def waves(self) -> int:
        """How many waves there are."""
        return max(item.wave for item in self.items)

    def outlet(self, feed: str) -> Outlet:
        return next(outlet for outlet in self.outlets if outlet.feed == feed)

    def published(self, feed: str, *, wave: int) -> tuple[Item, ...]:
        """What stands in `feed` once `wave` is out."""
        return tuple(item for item in self.items if item.feed == feed and item.wave <= wave)


def load() -> World:
    """The world that the package brings along."""
    folder = resources.files("bot.data") / "demo"
    outlets = json.loads((folder / "outlets.json").read_text("utf-8"))
    waves = sorted(file.name for file in folder.iterdir() if file.name.startswith("wave-"))
    return World(
        outlets=tuple(_outlet(row) for row in outlets),
        items=tuple(
            _item(row, wave)
            for wave, name in enumerate(waves, 1)
            for row in json.loads((folder / name).read_text("utf-8"))
        ),
    )


def sources(world: World, base: str) -> tuple[Source, ...]:
    """The sources that read the feeds of a server at `base`, such as ``http://127.0.0.1:8000``."""
    return tuple(
        Source(
            id=outlet.feed,
            kind="feed",
            url=f"{base}/{outlet.feed}.xml",
            outlet=outlet.name,
            side=outlet.side,
            language=outlet.language,
            # The least that private addresses may ask for.
            every=timedelta(seconds=5),
            # Yesterday's news belong to it, however late today is.
            fresh=timedelta(days=2),
        )
        for outlet in world.outlets
    )


def rss(world: World, feed: str, *, wave: int, now: datetime, base: str) -> bytes:
    """The feed as an RSS 2.0 document (https://www.rssboard.org/rss-specification), newest first."""
    outlet = world.outlet(feed)
    root = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(root, "channel")
    _add(channel, "title", outlet.name)
    _add(channel, "link", f"{base}/")
    _add(channel, "description", f"Fictional news of {outlet.name}")
    _add(channel, "language", outlet.language)
    items = world.published(feed, wave=wave)
    for item in sorted(items, key=lambda item: moment(item, now), reverse=True):
        element = ElementTree.SubElement(channel, "item")
        _add(element, "title", item.title)
        _add(element, "link", f"{base}/{feed}/{item.id}")
        _add(element, "guid", f"demo:{item.id}").set("isPermaLink", "false")
        _add(element, "pubDate", format_datetime(moment(item, now), usegmt=True))
        _add(element, "description", _paragraphs(world, item, now))
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def page(world: World, item: Item, *, now: datetime) -> bytes:
    """The article's own page, as HTML."""
    outlet = world.outlet(item.feed)
    return (
        f'<!doctype html>\n<html lang="{outlet.language}">\n<head><meta charset="utf-8">'
        f"<title>{escape(item.title)} - {escape(outlet.name)}</title></head>\n"
        f"<body><article>\n<h1>{escape(item.title)}</h1>\n"
        f'<time datetime="{moment(item, now).isoformat()}"></time>\n'
        f"{_paragraphs(world, item, now)}\n</article></body>\n</html>\n"
    ).encode()


def text(world: World, item: Item, *, now: datetime) -> str:
    """What the article says, a paragraph a line, its days named as its language does."""
    language = world.outlet(item.feed).language
    days = {name: _day(now + timedelta(days=offset), language) for name, offset in (("today", 0), ("yesterday", -1))}
    return "\n".join(
        paragraph.replace("{today}", days["today"]).replace("{yesterday}", days["yesterday"])
        for paragraph in item.paragraphs
    )


def moment(item: Item, now: datetime) -> datetime:
    """When the article says that it was published: some minutes ago, but always on the day of which it tells. Of a day
    that is young all is closer together, so that what came first still does."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    ago = timedelta(minutes=item.minutes)
    if item.day == 0:
        return (now - ago * min(1.0, (now - midnight) / _TODAY)).replace(microsecond=0)
    return min(max(now - ago, midnight - timedelta(days=1)), midnight - timedelta(minutes=1)).replace(microsecond=0)


def _day(date: datetime, language: str) -> str:
    return f"{date.day}일" if language == "ko" else _DAYS[language][date.weekday()]


def _paragraphs(world: World, item: Item, now: datetime) -> str:
    return "\n".join(f"<p>{escape(line, quote=False)}</p>" for line in text(world, item, now=now).splitlines())


def _add(parent: ElementTree.Element, tag: str, value: str) -> ElementTree.Element:
    element = ElementTree.SubElement(parent, tag)
    element.text = value
    return element


def _outlet(row: Mapping[str, Any]) -> Outlet:
    return Outlet(feed=row["feed"], name=row["outlet"], side=row["side"], language=row["language"])


def _item(row: Mapping[str, Any], wave: int) -> Item:
    return Item(
        id=row["id"],
        wave=wave,
        feed=row["feed"],
        title=row["title"],
        paragraphs=tuple(row["text"]),
        minutes=row["minutes"],
        day=row.get("day", 0),
        event=row["event"],
        expect=row["expect"],
        remark=row["remark"],
    )
