"""Articles whose source lists only their beginnings: which pages are fetched, and what is told where they cannot be."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from structlog.testing import capture_logs

from bot.config import DEFAULT_WATCHES
from bot.core.model import AlertBody, Keep, Source
from bot.monitor import Monitor, Read
from bot.sources.fulltext import FullText
from bot.sources.http import Fetcher
from bot.sources.reader import Reader
from bot.store import sources
from bot.store.bodies import decode
from bot.store.chats import place, subscribe
from bot.store.front import Store
from bot.store.prune import prune
from bot.store.schema import article, outbox
from tests.conftest import NOW
from tests.doubles import judges
from tests.doubles.database import in_folder
from tests.doubles.reading import Here
from tests.doubles.web import Answer, Web, hang

#: Says enough by itself.
DEAL = "North Korea and Russia sign a rail agreement in Khasan"
#: Says that North Korea is in it, and no more.
HINT = "Kim Jong Un receives a guest from abroad"
OTHER = "Rain expected over the weekend in most of the country"
TEXT = (
    "Russia’s transport minister arrived in Pyongyang on Monday and was received by Kim Jong Un, both sides said. "
    "“The line across the river will carry twice as much by spring,” the minister told reporters at the station. "
    "He is to leave for Khasan on Tuesday, where North Korea’s railway has sent a delegation."
)


def page(title: str, text: str = TEXT, head: str = "") -> Answer:
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n"))
    body = f"<html><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{paragraphs}</article>"
    return Answer(body.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


class Newsroom:
    """A feed on the web double, a monitor that reads it, and one chat that hears everything."""

    def __init__(self, web: Web, store: Store, reader: Reader) -> None:
        self.web, self.store = web, store
        self.monitor = Monitor(store, reader, judges.default())
        self.reader = reader
        self.items: list[str] = []
        self.hours = 0
        web.behaviours["/feed"] = lambda _: Answer(self._feed())
        store.change(sources.register, ["s"], NOW)
        chat = store.change(place, "telegram", "42", None, "a reader", NOW)
        store.change(subscribe, chat.id, DEFAULT_WATCHES[0].id, "all", "en", NOW)

    def publish(self, path: str, title: str, summary: str = "", *, hours_ago: float = 0) -> None:
        date = format_datetime(NOW - timedelta(hours=hours_ago))
        self.items.append(
            f"<item><title>{escape(title)}</title><link>{path}</link><description>{escape(summary)}</description>"
            f"<pubDate>{date}</pubDate></item>"
        )

    def _feed(self) -> bytes:
        return f"<rss version='2.0'><channel><title>T</title>{''.join(self.items)}</channel></rss>".encode()

    async def read(self, **options: object) -> Read:
        source = Source("s", "feed", self.web.url("/feed"), "Border Herald", "other", "en", options=options)
        (due,) = await self.store.read(sources.known, ["s"])
        read = await self.monitor.read(source, due, NOW + timedelta(minutes=self.hours))
        self.hours += 1
        assert read.error is None
        return read

    async def settle(self) -> None:
        """Behind its first poll, at which nothing was there."""
        self.publish("/news/0", OTHER)
        await self.read()
        self.web.asked.clear()

    def pages(self) -> list[str]:
        return [path for path in self.web.paths() if path.startswith("/news")]

    def alerts(self) -> list[AlertBody]:
        rows = self._rows(outbox)
        bodies = [decode(row.body) for row in rows]
        return [body for body in bodies if isinstance(body, AlertBody) and body.kind == "alert"]

    def figures(self) -> list[tuple[str | None, str | None]]:
        """Which numbers changed, as the alert tells it that has not left yet."""
        return [(one.old, one.new) for alert in self.alerts() for one in alert.events if one.kind == "figure"]

    def articles(self) -> list[Any]:
        return self._rows(article)

    def _rows(self, table: sa.Table) -> list[Any]:
        return self.store.call(lambda connection: list(connection.execute(sa.select(table).order_by("id"))))


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Newsroom]:
    opened = in_folder(tmp_path)
    store = Store(opened)
    async with Web() as web:
        web.behaviours["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /news/secret\n")
        reader = Reader(Fetcher(user_agent="Khasan/test", allow=web.allow, host_gap=0), Here())
        yield Newsroom(web, store, reader)
        await reader.close()
    store.close()


async def test_only_the_pages_of_candidates_are_fetched_and_give_the_text_and_its_quotes(room: Newsroom) -> None:
    await room.settle()
    room.publish("/news/1", DEAL)
    room.publish("/news/2", OTHER)
    room.web.behaviours["/news/1"] = page(DEAL)
    await room.read()
    assert room.pages() == ["/news/1"]
    (alert,) = room.alerts()
    assert [quote.text for quote in alert.quotes] == ["The line across the river will carry twice as much by spring"]
    assert room.articles()[-2].text == TEXT or room.articles()[-1].text == TEXT


async def test_what_only_the_page_says_is_found(room: Newsroom) -> None:
    await room.settle()
    room.publish("/news/1", HINT)
    room.web.behaviours["/news/1"] = page(HINT)
    read = await room.read()
    assert (read.relevant, len(room.alerts())) == (1, 1)


async def test_a_page_that_is_gone_costs_its_text_and_not_its_alert(room: Newsroom) -> None:
    await room.settle()
    room.publish("/news/1", DEAL, "The two sides signed it on Monday.")
    with capture_logs() as logs:
        await room.read()
    (unread,) = [log for log in logs if log["event"] == "page not read"]
    assert unread["url"].endswith("/news/1")
    assert len(room.alerts()) == 1
    (one,) = [row for row in room.articles() if row.title == DEAL]
    assert one.text == "The two sides signed it on Monday."
    assert "404" in one.page_fault


async def test_robots_are_obeyed_and_the_summary_is_told(room: Newsroom) -> None:
    await room.settle()
    room.publish("/news/secret/1", DEAL)
    room.web.behaviours["/news/secret/1"] = page(DEAL)
    await room.read()
    assert room.pages() == []
    assert len(room.alerts()) == 1


async def test_a_page_that_fails_for_a_while_is_asked_for_again_where_the_summary_says_too_little(
    room: Newsroom,
) -> None:
    await room.settle()
    room.publish("/news/1", HINT)
    room.web.behaviours["/news/1"] = Answer(b"busy", 503)
    assert (await room.read()).relevant == 0
    room.web.behaviours["/news/1"] = page(HINT)
    assert (await room.read()).relevant == 1
    assert room.pages() == ["/news/1"] * 2
    await room.read()
    assert room.pages() == ["/news/1"] * 2


async def test_a_page_that_never_comes_is_asked_for_three_times(room: Newsroom) -> None:
    await room.settle()
    room.publish("/news/1", HINT)
    room.web.behaviours["/news/1"] = Answer(b"busy", 503)
    for _ in range(5):
        await room.read()
    assert room.pages() == ["/news/1"] * 3
    assert [row.title for row in room.articles() if row.page_fault] == [HINT]


async def test_a_page_that_hangs_delays_its_own_article_alone(room: Newsroom) -> None:
    await room.settle()
    room.monitor._texts = FullText(room.reader, patience=1.0)
    room.publish("/news/1", HINT)
    room.publish("/news/2", DEAL)
    room.web.scripts["/news/1"] = hang
    room.web.behaviours["/news/2"] = page(DEAL)
    await room.read()
    assert [alert.title for alert in room.alerts()] == [DEAL]


async def test_an_article_is_recorded_once_by_the_address_that_its_outlet_gives_it(room: Newsroom) -> None:
    await room.settle()
    canonical = '<link rel="canonical" href="/2026/rail">'
    for number in (1, 2):
        room.publish(f"/news/{number}?from={number}", DEAL)
        room.web.behaviours[f"/news/{number}?from={number}"] = page(DEAL, head=canonical)
    await room.read()
    told = [row for row in room.articles() if row.story_id is not None]
    assert [row.url for row in told] == [room.web.url("/2026/rail")]


async def test_articles_whose_pages_all_name_one_address_are_told_each(room: Newsroom) -> None:
    await room.settle()
    told = {
        DEAL: TEXT,
        "North Korea sends 3,000 more workers to Vladivostok shipyard": (
            "Three thousand workers from North Korea arrived at a yard in Vladivostok on Tuesday, its director said. "
            "They are to stay until the icebreakers are finished, and live on two ferries in the harbour until then."
        ),
        "Wheat train from Russia reaches North Korean port of Rason": (
            "A train with two thousand tonnes of Russian wheat crossed the Tumen river and reached the port of Rason. "
            "Dockers began to unload it on Wednesday, and a second train is to follow it within the week, traders said."
        ),
    }
    section = '<link rel="canonical" href="/section">'
    for number, (title, text) in enumerate(told.items()):
        room.publish(f"/news/{number}", title)
        room.web.behaviours[f"/news/{number}"] = page(title, text, head=section)
        # Two of them come together.
        if number:
            await room.read()
    assert sorted(alert.title for alert in room.alerts()) == sorted(told)
    # One that is changed is the same article.
    room.items[2] = room.items[2].replace("3,000", "about 3,000")
    await room.read()
    assert len([row for row in room.articles() if row.story_id is not None]) == len(told)


async def test_a_page_that_is_not_what_its_link_promises_does_not_take_the_alert_away(room: Newsroom) -> None:
    await room.settle()
    room.publish("/news/1", HINT, "Russia’s foreign minister met Kim Jong Un of North Korea.")
    room.web.behaviours["/news/1"] = page("Cookies", "We and our partners use cookies. Please choose. " * 20)
    await room.read()
    assert len(room.alerts()) == 1


@pytest.mark.parametrize(
    ("wish", "fetched"), [("always", ["/news/1", "/news/2"]), ("candidates", ["/news/1"]), ("never", [])]
)
async def test_a_source_says_itself_which_pages_are_fetched(room: Newsroom, wish: str, fetched: list[str]) -> None:
    await room.settle()
    room.publish("/news/1", DEAL)
    room.publish("/news/2", OTHER)
    room.web.behaviours |= {"/news/1": page(DEAL), "/news/2": page(OTHER, "It will rain on both days. " * 9)}
    await room.read(fulltext=wish)
    assert sorted(room.pages()) == fetched
    assert len(room.alerts()) == 1


async def test_what_a_feed_carries_whole_is_not_fetched_again(room: Newsroom) -> None:
    await room.settle()
    room.publish("/news/1", DEAL, TEXT * 6)
    await room.read()
    assert room.pages() == []


async def test_of_a_new_source_no_old_pages_are_fetched(room: Newsroom) -> None:
    room.publish("/news/1", DEAL, hours_ago=1)
    room.publish("/news/2", DEAL.replace("rail", "grain"), hours_ago=100)
    room.web.behaviours |= {"/news/1": page(DEAL), "/news/2": page(DEAL)}
    await room.read()
    assert room.pages() == ["/news/1"]
    assert len(room.alerts()) == 1


async def test_a_sources_own_selectors_say_what_its_text_is(room: Newsroom) -> None:
    await room.settle()
    room.publish("/news/1", DEAL)
    body = (
        f"<div class='story'><p>{TEXT}</p><figure>Two men.<figcaption>Photo: AP</figcaption></figure></div><p>Menu</p>"
    )
    room.web.behaviours["/news/1"] = Answer(body.encode(), headers={"Content-Type": "text/html; charset=utf-8"})
    await room.read(selectors={"article_text": [".story"]})
    assert TEXT in [row.text for row in room.articles()]


async def _changes(room: Newsroom, before: str, after: str, fault: Answer) -> None:
    """A page is read and told; then its headline changes while the page cannot be read."""
    await room.settle()
    room.publish("/news/1", before)
    room.web.behaviours["/news/1"] = page(DEAL)
    await room.read()
    room.items.pop()
    room.publish("/news/1", after)
    room.web.behaviours["/news/1"] = fault
    await room.read()


@pytest.mark.parametrize("status", [404, 503])
async def test_a_headline_that_changes_while_its_page_cannot_be_read_is_told(room: Newsroom, status: int) -> None:
    await _changes(room, f"{DEAL}, 3 hurt in the crowd", f"{DEAL}, 5 hurt in the crowd", Answer(b"", status=status))
    assert room.figures() == [("3", "5")]
    (kept,) = [one for one in room.articles() if one.title.startswith(DEAL)]
    assert (kept.title, kept.text) == (f"{DEAL}, 5 hurt in the crowd", TEXT)


async def test_a_page_that_comes_back_brings_its_text_to_the_changed_headline_and_tells_it_no_second_time(
    room: Newsroom,
) -> None:
    await _changes(room, f"{DEAL}, 3 hurt in the crowd", f"{DEAL}, 5 hurt in the crowd", Answer(b"", status=503))
    room.web.behaviours["/news/1"] = page(DEAL, f"{TEXT} The road stays closed until the weekend.")
    await room.read()
    assert room.figures() == [("3", "5")]
    (kept,) = [one for one in room.articles() if one.title.startswith(DEAL)]
    assert kept.text.endswith("The road stays closed until the weekend.")


async def test_a_title_that_is_cut_off_is_no_changed_headline(room: Newsroom) -> None:
    await _changes(room, f"{DEAL}, 3 …", f"{DEAL}, 5 hurt …", Answer(b"", status=404))
    (kept,) = [one for one in room.articles() if one.title.startswith(DEAL)]
    assert (kept.title, [event for alert in room.alerts() for event in alert.events]) == (DEAL, [])


async def test_a_summary_that_changes_after_the_text_was_dropped_tells_nothing(room: Newsroom) -> None:
    await room.settle()
    room.publish("/news/1", DEAL)
    room.web.behaviours["/news/1"] = page(DEAL)
    await room.read()
    room.store.change(prune, Keep(texts=timedelta(0)), NOW + timedelta(days=1))
    (before,) = [one for one in room.articles() if one.title == DEAL]
    room.items.pop()
    room.publish("/news/1", DEAL, "A summary that the host listed while its page was away")
    room.web.behaviours["/news/1"] = Answer(b"", status=404)
    await room.read()
    (kept,) = [one for one in room.articles() if one.title == DEAL]
    assert before.text == ""
    assert (kept.changes, kept.content_hash) == (0, before.content_hash)
    assert [event for alert in room.alerts() for event in alert.events] == []
