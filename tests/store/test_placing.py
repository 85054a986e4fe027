"""Placing from the database: what a restart must not forget, alike in both databases and in memory."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from bot.config import shipped
from bot.core import stories
from bot.core.lexicon import Lexicon
from bot.core.model import Article
from bot.core.stories import Features
from bot.errors import StateError
from bot.store import placing
from bot.store.front import Store
from bot.store.schema import article as article_table
from bot.store.schema import placed
from bot.store.schema import story as story_table
from tests.streams import FILES, streams

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return shipped()


def told(number: int, title: str, text: str = "", *, language: str = "en", hours: float = 0) -> Article:
    when = NOW + timedelta(hours=hours)
    return Article(
        id=f"https://wire.example/{number}", title=title, text=text, language=language, outlet="Wire", side="other",
        published=when, seen=when, url=f"https://wire.example/{number}",
    )  # fmt: skip


def place(store: Store, article: Article, lexicon: Lexicon) -> str:
    """Place an article as the monitor does; the code of its story."""
    return place_read(store, article, stories.features(article, lexicon))


def place_read(store: Store, article: Article, features: Features) -> str:
    candidates = store.call(placing.candidates, features)
    decided = stories.place(features, candidates, article.seen)
    code = decided.story or f"S{article.id[-4:]}"

    def write(connection: object) -> None:
        story_id = connection.execute(story_table.select().where(story_table.c.code == code)).scalar()  # type: ignore[attr-defined]
        if story_id is None:
            row = dict(code=code, title=article.title, level="all", facets=[], founded_at=NOW, changed_at=NOW)
            story_id = connection.execute(story_table.insert().values(**row)).inserted_primary_key[0]  # type: ignore[attr-defined]
        row = dict(
            identity=article.id, source_id="wire", url=article.url, title=article.title, text=article.text,
            language=article.language, outlet=article.outlet, side=article.side, published_at=article.published,
            seen_at=article.seen, story_id=story_id, decision=decided.decision,
        )  # fmt: skip
        article_id = connection.execute(article_table.insert().values(**row)).inserted_primary_key[0]  # type: ignore[attr-defined]
        placing.remember(connection, article_id, story_id, features)  # type: ignore[arg-type]
        placing.remember(connection, article_id, story_id, features)  # type: ignore[arg-type]

    store.change(write)
    return code


def test_a_story_is_found_again_in_the_database(store: Store, lexicon: Lexicon) -> None:
    text = "Crews put out the blaze at the Lesogorsk paper mill before dawn, and nobody was hurt, firefighters said."
    first = place(store, told(1, "Fire at Lesogorsk paper mill put out", text), lexicon)
    other = place(
        store, told(2, "Orchestra names Ilona Varga conductor", "She takes over in spring.", hours=1), lexicon
    )
    again = place(store, told(3, "Blaze at paper mill in Lesogorsk extinguished", text, hours=2), lexicon)
    assert again == first != other


def test_what_is_out_of_the_window_is_not_looked_at(store: Store, lexicon: Lexicon) -> None:
    article = told(1, "Fire at Lesogorsk paper mill put out", "Crews put out the blaze at the mill before dawn.")
    place(store, article, lexicon)
    late = stories.features(article._replace(published=NOW + timedelta(days=15)), lexicon)
    assert store.call(placing.candidates, late) == ()


def test_keys_that_nobody_looks_at_any_more_can_be_dropped(store: Store, lexicon: Lexicon) -> None:
    article = told(1, "Fire at Lesogorsk paper mill put out", "Crews put out the blaze at the mill before dawn.")
    place(store, article, lexicon)
    assert store.change(placing.forget, [2]) == 0
    assert store.change(placing.forget, [1]) > 0
    assert store.call(placing.candidates, stories.features(article, lexicon)) == ()


def test_an_article_that_reads_otherwise_is_forgotten_by_its_old_words_too(store: Store, lexicon: Lexicon) -> None:
    before = told(1, "Fire at Lesogorsk paper mill put out", "Crews put out the blaze at the mill before dawn.")
    place(store, before, lexicon)
    now = before._replace(title="Fire at Lesogorsk paper mill put out, two firefighters praised")
    store.change(placing.renew, 1, stories.features(now, lexicon))
    store.change(placing.forget, [1])
    for article in (before, now):
        assert store.call(placing.candidates, stories.features(article, lexicon)) == ()


@pytest.mark.parametrize("language", ["ru", "", "r\nu"])
def test_features_come_back_from_the_database_as_they_went_in(lexicon: Lexicon, language: str) -> None:
    article = told(1, "Лавров прибыл в Пхеньян", "Министр прибыл в четверг; с ним 12 человек.", language=language)
    made = stories.features(article, lexicon)
    back = stories.decode(stories.encode(made))
    assert stories.encode(back) == stories.encode(made)
    assert (back.days, back.numbers, back.phase, back.keys) == (made.days, made.numbers, made.phase, made.keys)
    assert (back.published, back.language) == (made.published, made.language)


def test_features_of_another_version_are_refused_in_a_sentence(lexicon: Lexicon) -> None:
    kept = stories.encode(stories.features(told(1, "Fire at a paper mill", "It was put out."), lexicon))
    with pytest.raises(StateError, match="begin with a new database"):
        stories.decode(b"\x03" + kept[1:])


def test_a_key_that_is_left_of_a_lost_article_finds_nothing(store: Store, lexicon: Lexicon) -> None:
    article = told(1, "Fire at Lesogorsk paper mill put out", "Crews put out the blaze at the mill before dawn.")
    place(store, article, lexicon)
    store.change(lambda connection: connection.execute(placed.delete()))
    assert store.call(placing.candidates, stories.features(article, lexicon)) == ()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_database_decides_as_the_memory_does(path: Path, store: Store) -> None:
    for stream in in_memory(path):
        groups: dict[str, str] = {}
        for article, features, story in stream:
            assert groups.setdefault(place_read(store, article, features), story) == story


@cache
def in_memory(path: Path) -> list[list[tuple[Article, Features, str]]]:
    """The streams of a file: each article, what it is compared by, and the story in which the memory places it."""
    memory = stories.Placing(shipped())
    found: list[list[tuple[Article, Features, str]]] = []
    number = 0
    for stream in streams(path):
        # Far from the last stream: each is a world of its own.
        shift = timedelta(days=60) * len(found)
        found.append([])
        for row in stream["articles"]:
            number += 1
            when = row["time"].replace(tzinfo=UTC) + shift
            article = told(number, row["title"], row.get("text", ""), language=row["lang"])._replace(
                published=when, seen=when
            )
            story = memory.place_one(article).story or ""
            found[-1].append((article, stories.features(article, shipped()), story))
    return found
