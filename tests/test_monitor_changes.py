"""The same address with another text: an update of its story, never news."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime
from html import escape
from typing import Any

import pytest
import sqlalchemy as sa

from bot.config import DEFAULT_WATCHES
from bot.core import life, pipeline
from bot.core.model import AlertBody, Article, Decision, Keep, Source
from bot.monitor import Monitor
from bot.recording import record
from bot.sources.http import Fetcher
from bot.sources.reader import Reader
from bot.store import chats, lookups, outbox, prune, sources, stories
from bot.store.bodies import decode
from bot.store.front import Store
from bot.store.schema import outbox as outbox_table
from bot.store.stories import StoryPage
from tests.conftest import NOW
from tests.doubles import judges
from tests.doubles.reading import Here
from tests.doubles.web import Answer, Web

TITLE = "North Korea hands over 3 missiles to Russia at Rason port"
TEXT = "North Korea handed over 3 missiles to Russia at the port of Rason on Monday, officials in Seoul said. {more}"


class Feed:
    """A feed of one item, a monitor that reads it, and one chat that hears everything."""

    def __init__(self, web: Web, store: Store, monitor: Monitor) -> None:
        self.web, self.store, self.monitor, self.minutes = web, store, monitor, 0
        options, self.link = {"fulltext": "never"}, "https://wire.example/7"
        self.source = Source("wire", "feed", web.url("/feed"), "The Wire", "kr", language="en", options=options)
        store.change(sources.register, ["wire"], NOW)
        self.chat = store.change(chats.place, "telegram", "42", None, "a reader", NOW)
        store.change(chats.subscribe, self.chat.id, DEFAULT_WATCHES[0].id, "all", "en", NOW)

    async def list(self, title: str = TITLE, text: str = TEXT, *, more: str = "", guid: str = "7") -> int:
        """The feed lists its item so, and is read. How many messages that gave rise to."""
        self.minutes += 20
        when = NOW + timedelta(minutes=self.minutes)
        item = (
            f"<item><guid isPermaLink='false'>{guid}</guid><link>{self.link}</link><title>{escape(title)}"
            f"</title><description>{escape(text.format(more=more))}</description><pubDate>{format_datetime(NOW)}</pubDate></item>"
        )
        body = f"<rss version='2.0'><channel><title>W</title>{item}</channel></rss>".encode()
        self.web.behaviours["/feed"] = Answer(body, headers={"Content-Type": "application/rss+xml"})
        (due,) = await self.store.read(sources.known, ["wire"])
        read = await self.monitor.read(self.source, due, when)
        assert read.error is None
        while (claimed := await self.store.write(outbox.claim, self.chat.id, when)) is not None:
            await self.store.write(outbox.arrived, [outbox.Arrived(claimed, str(claimed.id), when, not_before=when)])
        return read.messages

    def hear(self, title: str, text: str) -> Decision:
        """Another outlet tells it. What that is taken for."""
        when, url = NOW + timedelta(minutes=self.minutes + 5), "https://courier.example/9"
        article = Article(url, title, text.format(more=""), "en", "Courier", "other", when, when, url)
        judged = self.monitor.judge
        outcome = self.store.change(record, pipeline.understand(article, judged), judged, when, quiet=False)
        return outcome.placement.decision

    def page(self) -> StoryPage:
        (line,) = self.store.call(lookups.latest, 10)
        page = self.store.call(stories.page, line.code)
        assert page is not None
        return page

    def answers(self) -> list[AlertBody]:
        rows: list[Any] = self.store.call(
            lambda connection: connection.execute(sa.select(outbox_table).order_by("id")).all()
        )
        bodies = [decode(row.body) for row in rows if row.replies_to]
        return [body for body in bodies if isinstance(body, AlertBody)]


@pytest.fixture
async def feed(store: Store) -> AsyncIterator[Feed]:
    async with Web() as web:
        fetcher = Fetcher(user_agent="t", allow=web.allow, host_gap=0)
        reader = Reader(fetcher, Here())
        yield Feed(web, store, Monitor(store, reader, judges.default()))
        await reader.close()


async def test_a_text_that_grows_is_noted_with_its_difference_and_answers_nobody(feed: Feed) -> None:
    await feed.list()
    await feed.list(more="The ship left in the evening.")
    page = feed.page()
    (change,) = page.events
    assert (change.kind, change.diff) == ("text", "+The ship left in the evening.")
    assert [article.status for article in page.articles] == ["updated"]
    assert feed.answers() == []


async def test_a_number_that_changes_under_its_address_is_told_in_an_answer(feed: Feed) -> None:
    await feed.list()
    await feed.list(TITLE.replace("3", "5"), TEXT.replace("3", "5"))
    (answer,) = feed.answers()
    assert [(event.kind, event.about, event.old, event.new) for event in answer.events] == [
        ("figure", "missile", "3", "5")
    ]
    assert feed.page().title == TITLE.replace("3", "5")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("“The talks will be held in Vladivostok,” she said.", "“The talks will be held in Khabarovsk,” she said.",
         ("in Vladivostok", "in Khabarovsk")),
        ("«Переговоры пройдут во Владивостоке», — заявила она.", "«Переговоры пройдут в Хабаровске», — заявила она.",
         ("пройдут во Владивостоке", "пройдут в Хабаровске")),
        ("Руденко посетит Пхеньян 3 декабря.", "Руденко посетит Расон 3 декабря.",
         ("посетит Пхеньян", "посетит Расон")),
        ("Les pourparlers auront lieu à Vladivostok, dit-elle.", "Les pourparlers auront lieu à Khabarovsk, dit-elle.",
         ("à Vladivostok", "à Khabarovsk")),
    ],
)  # fmt: skip
async def test_a_place_that_changes_under_its_address_is_told_in_an_answer(
    feed: Feed, before: str, after: str, told: tuple[str, str]
) -> None:
    await feed.list(more=before)
    await feed.list(more=after)
    (answer,) = feed.answers()
    ((old, new),) = [(event.old, event.new) for event in answer.events]
    assert (old or "").endswith(told[0])
    assert (new or "").endswith(told[1])


async def test_what_title_and_text_exchange_alike_is_told_once(feed: Feed) -> None:
    told = "Ferry fire off Wonsan in North Korea {verb} {number} Russian sailors"
    for number in ("two", "six"):
        title, text = told.format(verb="hurts", number=number), told.format(verb="hurt", number=number)
        await feed.list(title, f"{text} on Monday.")
    (answer,) = feed.answers()
    assert [(event.old, event.new) for event in answer.events] == [("hurts two", "hurts six")]


async def test_a_page_that_goes_on_with_other_words_elsewhere_changes_no_place(feed: Feed) -> None:
    await feed.list(more="The ship left Rason for Vladivostok in the evening.")
    await feed.list(more="In Moscow the Kremlin would not say who had paid for any of it.")
    assert feed.answers() == []


async def test_every_change_counts_and_the_same_words_again_do_not(feed: Feed) -> None:
    await feed.list()
    for number in ("5", "5", "9"):
        await feed.list(TITLE.replace("3", number), TEXT.replace("3", number))
    assert [event.new for answer in feed.answers() for event in answer.events] == ["5", "9"]
    assert len(feed.page().articles) == 1


async def test_a_feed_that_renames_its_items_tells_a_story_once(feed: Feed) -> None:
    await feed.list(guid="1")
    assert await feed.list(guid="2") == 0
    await feed.list(guid="3", more="The ship left in the evening.")
    page = feed.page()
    assert [article.status for article in page.articles] == ["updated"]


async def test_a_page_that_changes_all_the_time_is_no_news_after_a_while(feed: Feed) -> None:
    await feed.list()
    for number in range(life.MOST_CHANGES + 3):
        await feed.list(more=f"Page {chr(97 + number)} of the ledger was read by the clerk.")
    assert len(feed.page().events) == life.MOST_CHANGES


async def test_what_is_taken_back_under_its_address_is_told_as_that(feed: Feed) -> None:
    await feed.list()
    await feed.list(f"WITHDRAWN: {TITLE}")
    (answer,) = feed.answers()
    assert (answer.kind, [event.kind for event in answer.events]) == ("correction", ["withdrawn"])
    assert [article.status for article in feed.page().articles] == ["withdrawn"]


async def test_a_summary_does_not_take_the_place_of_the_text(feed: Feed) -> None:
    await feed.list(more="The ship left in the evening with its lights out, and nobody on the pier waved. " * 5)
    await feed.list(text="North Korea handed over missiles to Russia.")
    assert feed.page().events == ()


async def test_who_tells_the_corrected_number_joins_the_story_whose_page_was_corrected(feed: Feed) -> None:
    await feed.list()
    await feed.list(f"CORRECTED: {TITLE.replace('3', '5')}", TEXT.replace("3", "5"))
    assert feed.hear("Five missiles go from North Korea to Russia at Rason port", TEXT.replace("3", "five")) != "new"
    assert len(feed.page().articles) == 2


async def test_a_page_that_goes_on_to_another_event_does_not_swallow_it(feed: Feed) -> None:
    await feed.list()
    ferry = "Russia and North Korea open ferry line between Vladivostok and Wonsan"
    text = "Russia and North Korea opened a ferry line between Vladivostok and Wonsan on Tuesday with a brass band."
    await feed.list(ferry, text)
    assert feed.hear(ferry, text) == "new"


async def test_what_was_dropped_from_the_archive_is_no_news_though_its_feed_lists_it_still(feed: Feed) -> None:
    await feed.list()
    feed.minutes = 401 * 24 * 60
    while feed.store.change(prune.prune, Keep(), NOW + timedelta(minutes=feed.minutes)).rows:
        pass
    assert feed.store.call(lookups.latest, 10) == ()
    assert await feed.list() == 0
    assert await feed.list(guid="renamed") == 0
    assert await feed.list(more="The ship left in the evening.") == 0
    assert feed.store.call(lookups.latest, 10) == ()


async def test_a_page_that_changes_is_fetched_anew(feed: Feed) -> None:
    page = "<html><body><article><h1>{title}</h1><p>{text}</p><p>{more}</p></article></body></html>"
    more = "The cargo lay under tarpaulins on the northern quay, two dockers told reporters who had come by train."
    feed.source = replace(feed.source, options={"fulltext": "always"})
    feed.link = feed.web.url("/7")
    for number in ("3", "5"):
        title, text = TITLE.replace("3", number), TEXT.replace("3", number)
        html = page.format(title=title, text=text.format(more=""), more=more)
        feed.web.behaviours["/7"] = Answer(html.encode(), headers={"Content-Type": "text/html"})
        await feed.list(title, f"{number} missiles at Rason")
    (answer,) = feed.answers()
    assert [(event.old, event.new) for event in answer.events] == [("3", "5")]
    feed.web.behaviours["/7"] = Answer(status=404)
    await feed.list(title, "A summary that the host listed while its page was away")
    assert [event.kind for event in feed.page().events].count("text") == 1


@pytest.mark.parametrize(
    ("more", "note"),
    [
        (
            "Correction: an earlier version of this article said that the ship left on Sunday.",
            "an earlier version of this article said that the ship left on Sunday.",
        ),
        (
            "This story has been corrected to show that the ship left in the evening.",
            "This story has been corrected to show that the ship left in the evening.",
        ),
        ("Исправлено: корабль вышел вечером, а не утром.", "корабль вышел вечером, а не утром."),
        ("В предыдущей версии заметки корабль вышел утром.", "В предыдущей версии заметки корабль вышел утром."),
        ("Cet article a été corrigé, le départ aussi.", "Cet article a été corrigé, le départ aussi."),
        ("[정정] 배는 저녁에 떠났습니다.", "배는 저녁에 떠났습니다."),
        ("船の出発は夕方でした。お詫びして訂正します。", "お詫びして訂正します。"),
    ],
)  # fmt: skip
async def test_a_page_that_says_below_that_it_was_corrected_is_told_as_that_once(
    feed: Feed, more: str, note: str
) -> None:
    await feed.list(more="The ship left in the morning.")
    await feed.list(more=f"The ship left in the evening.\n\n{more}")
    await feed.list(more=f"The ship left in the evening. Nobody waved.\n\n{more}")
    (answer,) = feed.answers()
    assert answer.kind == "correction"
    assert [(event.kind, event.new) for event in answer.events] == [("correction", note)]


async def test_a_note_that_stood_there_from_the_first_corrects_nothing_that_was_told(feed: Feed) -> None:
    note = "An earlier version of this article said that the ship left on Sunday."
    await feed.list(more=note)
    await feed.list(more=f"{note} The ship left in the evening.")
    assert feed.answers() == []


async def test_a_mark_that_a_page_gets_in_front_of_its_headline_is_a_correction(feed: Feed) -> None:
    await feed.list()
    await feed.list(f"CORRECTED: {TITLE.replace('3', '5')}", TEXT.replace("3", "5"))
    await feed.list(f"CORRECTED: {TITLE.replace('3', '5')}", TEXT.replace("3", "5"), more="Nobody waved.")
    (answer,) = feed.answers()
    assert answer.kind == "correction"
    assert [(event.kind, event.old, event.new) for event in answer.events] == [
        ("figure", "3", "5"), ("correction", None, None),
    ]  # fmt: skip
