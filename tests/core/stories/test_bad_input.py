"""Whatever comes in: no exception, no event swallowed, one story for one article."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.config import shipped
from bot.core.lexicon import Lexicon
from bot.core.model import Article
from bot.core.stories import Placing, article_id

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
TITLE = "Fire at Lesogorsk paper mill put out before dawn"
TEXT = (
    "Crews put out a blaze at the Lesogorsk paper mill before dawn on Tuesday, and nobody was hurt, firefighters say."
)
OTHER_TITLE = "Council of Marovka votes for a new bridge over the Tesna"
OTHER_TEXT = (
    "The council of Marovka voted on Monday to build a second bridge over the river Tesna for twelve million euros."
)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped()


@pytest.fixture
def placing(lexicon: Lexicon) -> Placing:
    return Placing(lexicon)


def told(
    title: str, text: str = "", *, when: datetime = NOW, seen: datetime = NOW, url: str | None = None, lang: str = "en"
) -> Article:
    return Article(article_id(url, title, text), title, text, lang, "Wire", "other", when, seen, url)


def test_an_article_without_any_words_is_a_story_of_its_own(placing: Placing) -> None:
    assert placing.place_one(told(TITLE, TEXT)).decision == "new"
    for number, (title, text) in enumerate([("", ""), (" \n", "\t"), ("!!!", "…"), ("\u200b", "\x00"), ("42", "")]):
        article = told(title, text, url=f"https://wire.example/{number}")
        assert placing.place_one(article).decision == "new", repr(title)


def test_a_title_is_enough_to_find_its_story(placing: Placing) -> None:
    story = placing.place_one(told(TITLE, TEXT)).story
    assert placing.place_one(told("Blaze at Lesogorsk paper mill put out, nobody hurt")).story == story


def test_a_title_in_capitals_finds_its_story(placing: Placing) -> None:
    story = placing.place_one(told(TITLE, TEXT)).story
    assert placing.place_one(told(TITLE.upper(), TEXT, url="https://other.example/1")).story == story


def test_letters_read_in_a_wrong_encoding_neither_fail_nor_swallow(placing: Placing) -> None:
    garbled = "La mairie de Valmor inaugure la médiathèque rénovée".encode().decode("latin-1")
    other = "Le député de Brévanne démissionne après l'enquête".encode().decode("latin-1")
    assert placing.place_one(told(garbled, lang="fr")).decision == "new"
    assert placing.place_one(told(other, lang="fr")).decision == "new"
    assert placing.place_one(told("\udcff\udcfe broken \ufffd\ufffd", "\ud800")).decision == "new"


def test_an_article_of_a_megabyte_is_read_like_its_beginning(placing: Placing) -> None:
    story = placing.place_one(told(TITLE, TEXT)).story
    filler = "The mill has stood by the river for ninety years and makes wrapping paper for the whole region. "
    long = told(TITLE, TEXT + " " + filler * 11_000, url="https://wire.example/long")
    assert len(long.text) > 1_000_000
    assert placing.place_one(long).story == story
    assert placing.place_one(told("x" * 1_000_000, "y " * 500_000)).decision == "new"


@pytest.mark.parametrize(
    "there",
    [
        datetime.min.replace(tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, tzinfo=UTC),
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2100, 11, 28, tzinfo=UTC),
        datetime.max.replace(tzinfo=UTC),
    ],
)
def test_dates_of_another_age_neither_fail_nor_swallow(placing: Placing, there: datetime) -> None:
    placing.place_one(told(TITLE, TEXT))
    story = placing.place_one(told(TITLE + " again", TEXT, when=there, url="https://wire.example/far")).story
    assert story is not None
    assert placing.place_one(told(OTHER_TITLE, OTHER_TEXT, when=there, seen=there)).decision == "new"


def test_clocks_that_run_backwards_keep_events_apart_and_together(placing: Placing) -> None:
    first = placing.place_one(told(TITLE, TEXT, when=NOW, seen=NOW))
    earlier = NOW - timedelta(hours=3)
    again = told(TITLE, TEXT, when=earlier, seen=earlier, url="https://other.example/1")
    assert placing.place_one(again).story == first.story
    other = told(OTHER_TITLE, OTHER_TEXT, when=earlier - timedelta(days=1), seen=earlier - timedelta(days=1))
    assert placing.place_one(other).decision == "new"


def test_ten_sources_that_bring_one_article_within_a_second_make_one_story(placing: Placing) -> None:
    stories = {
        placing.place_one(
            told(TITLE, TEXT, when=NOW + timedelta(milliseconds=90 * number), url=f"https://s{number}.example/fire")
        ).story
        for number in range(10)
    }
    assert len(stories) == 1


def test_many_articles_in_one_minute_bury_no_event(placing: Placing) -> None:
    """Two thousand keep the test short; the benchmark places far more."""
    towns = [
        "Olkhovka",
        "Vesnina",
        "Zarechye",
        "Tamsk",
        "Borovlyany",
        "Kedrovka",
        "Velsk",
        "Pinsky",
        "Ustye",
        "Lugovoe",
    ]
    things = ["school", "harbour", "bakery", "theatre", "tunnel", "market", "library", "stadium", "clinic", "brewery"]
    acts = ["opens", "burns down", "is sold", "closes", "floods"]
    for number in range(2000):
        town, thing, act = towns[number % 10], things[number // 10 % 10], acts[number // 100 % 5]
        title = f"The {thing} number {number} of {town} {act}"
        when = NOW + timedelta(milliseconds=30 * number)
        placing.place_one(told(title, when=when, seen=when, url=f"https://wire.example/{number}"))
    end = NOW + timedelta(minutes=1)
    assert placing.place_one(told(TITLE, TEXT, when=end, seen=end)).decision == "new"


def test_the_same_stream_is_placed_alike_twice(lexicon: Lexicon) -> None:
    stream = [told(TITLE, TEXT), told(OTHER_TITLE, OTHER_TEXT), told(TITLE + " today", TEXT, url="https://b.example/1")]
    one, other = Placing(lexicon), Placing(lexicon)
    assert [one.place_one(article) for article in stream] == [other.place_one(article) for article in stream]
