"""Recording articles, whatever comes, from however many processes: one event is one story, and none is swallowed."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.app import judge
from bot.core import pipeline
from bot.core.model import Article, Outcome, Watch
from bot.core.pipeline import Judge, Understood
from bot.recording import record
from bot.store import engine, migrate
from bot.store.front import Store
from bot.store.schema import article as article_table
from bot.store.schema import story as story_table
from tests.conftest import NOW
from tests.streams import FILES, streams

#: Asks for everything that the invented texts tell of.
WATCH = Watch(
    "all", "All", "lang:en OR lang:fr OR lang:ru OR lang:ko OR lang:de OR lang:ja OR lang:zh OR lang:es OR lang:it"
)
TITLE = "Ferry between Rason and Vladivostok sails again"
TEXT = "The ferry between Rason and Vladivostok sailed again on Tuesday with two hundred passengers aboard."
OTHER = "Council of Marovka votes for a second bridge over the Tesna"
OTHER_TEXT = "The council of Marovka voted to build a second bridge over the river Tesna for twelve million euros."


@pytest.fixture(scope="session")
def judged() -> Judge:
    return judge((WATCH,))


def told(number: int, title: str = TITLE, text: str = TEXT, *, when: datetime = NOW, seen: datetime = NOW) -> Article:
    url = f"https://s{number}.example/{number}"
    return Article(url, title, text, "en", f"Outlet {number}", "other", when, seen, url, source_id=f"s{number}")


def hear(store: Store, article: Article, judged: Judge) -> Outcome:
    understood = pipeline.understand(article, judged)
    return store.change(record, understood, judged, article.seen, quiet=False)


def code(outcome: Outcome) -> str:
    assert outcome.story is not None
    return outcome.story.code


@pytest.fixture(scope="session")
def stream(judged: Judge) -> list[Understood]:
    """The articles of every tenth file of own streams in one row, each stream far from the next. That every one of all
    is placed alike in both databases says `test_placing.py`; here it goes the whole way."""
    found: list[Understood] = []
    shift = timedelta()
    for path in FILES[::10]:
        for stream in streams(path):
            for row in stream["articles"]:
                when = row["time"].replace(tzinfo=UTC) + shift
                one = told(len(found), row["title"], row.get("text", ""), when=when, seen=when)
                found.append(pipeline.understand(one._replace(language=row["lang"][:2]), judged))
            shift += timedelta(days=60)
    return found


def members(store: Store) -> list[tuple[str, str, str]]:
    """Each article's title, what it was taken for, and its story, in the order in which they came."""
    query = sa.select(article_table.c.title, article_table.c.decision, story_table.c.code).join(story_table)
    rows = store.call(lambda connection: connection.execute(query.order_by(article_table.c.id)).all())
    return [(row.title, row.decision, row.code) for row in rows]


def opened(at: str, judged: Judge, articles: Sequence[Understood]) -> list[tuple[str, str, str]]:
    """What becomes of the articles in a new database at the address `at`."""
    connected = engine.connect(at)
    migrate.upgrade(connected)
    store = Store(connected)
    for one in articles:
        store.change(record, one, judged, one.article.seen, quiet=False)
    found = members(store)
    store.close()
    return found


def test_the_same_articles_in_the_same_order_give_the_same_stories_in_both_databases(
    tmp_path: Path, empty_postgres: str, judged: Judge, stream: list[Understood]
) -> None:
    assert len(stream) > 150
    assert opened(engine.sqlite_url(tmp_path), judged, stream) == opened(empty_postgres, judged, stream)


def test_a_restart_between_two_articles_changes_no_decision(
    tmp_path: Path, judged: Judge, stream: list[Understood]
) -> None:
    some = stream[:60]
    (tmp_path / "one").mkdir()
    (tmp_path / "many").mkdir()
    at_once = opened(engine.sqlite_url(tmp_path / "one"), judged, some)
    piecemeal: list[tuple[str, str, str]] = []
    for start in range(0, len(some), 7):
        piecemeal = opened(engine.sqlite_url(tmp_path / "many"), judged, some[start : start + 7])
    assert piecemeal == at_once


def test_ten_processes_that_bring_one_article_at_once_make_one_story(store: Store, judged: Judge) -> None:
    """Each with a connection of its own, as ten workers have."""
    stores = [Store(store.engine) for _ in range(10)]
    with ThreadPoolExecutor(10) as pool:
        outcomes = pool.map(lambda pair: hear(pair[1], told(pair[0]), judged), enumerate(stores))
        assert len({code(outcome) for outcome in outcomes}) == 1
    assert [decision for _, decision, _ in members(store)].count("new") == 1


@pytest.mark.parametrize(
    "there",
    [datetime.min.replace(tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)],
)
def test_a_date_of_another_age_neither_fails_nor_swallows(store: Store, judged: Judge, there: datetime) -> None:
    first = hear(store, told(1), judged)
    assert hear(store, told(2, when=there), judged).story is not None
    assert hear(store, told(3, OTHER, OTHER_TEXT, when=there), judged).placement.decision == "new"
    assert code(hear(store, told(4), judged)) == code(first)


def test_a_clock_that_runs_backwards_keeps_events_apart_and_together(store: Store, judged: Judge) -> None:
    first = hear(store, told(1), judged)
    earlier = NOW - timedelta(hours=3)
    assert code(hear(store, told(2, when=earlier, seen=earlier), judged)) == code(first)
    assert hear(store, told(3, OTHER, OTHER_TEXT, when=earlier, seen=earlier), judged).placement.decision == "new"


def test_an_article_without_words_and_one_of_a_megabyte_are_recorded(store: Store, judged: Judge) -> None:
    first = hear(store, told(1), judged)
    for number, (title, text) in enumerate([("", ""), ("!!!", "…"), ("42", "\u200b"), ("\ufffd", "\ufffd")], 2):
        assert hear(store, told(number, title, text), judged).placement.decision == "new"
    filler = " The quay was built ninety years ago and has been mended three times since." * 14_000
    assert code(hear(store, told(9, text=TEXT + filler), judged)) == code(first)
