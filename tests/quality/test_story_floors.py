"""How many articles of the own streams come to the right story never falls below what was reached (floors.json)."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.config import shipped
from bot.core.lexicon import Lexicon
from bot.core.model import Article
from bot.core.stories import Placing, article_id, settings
from bot.core.stories.compare import compare
from bot.core.stories.features import Features
from bot.core.stories.reading import features
from tests.streams import FILES, SAGAS, streams

HERE = Path(__file__).parent
FLOORS = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))["stories"]


def read(row: dict[str, Any]) -> Article:
    when, title, text = row["time"].replace(tzinfo=UTC), row["title"], row.get("text", "")
    outlet = row.get("outlet", "Wire")
    return Article(article_id(None, title, text), title, text, row["lang"], outlet, "other", when, when, row.get("url"))


def test_the_own_streams_keep_their_events_apart_and_together() -> None:
    lexicon = shipped()
    swallowed = repeated = 0
    for path in FILES:
        assert len([stream for stream in streams(path) if "known" not in stream]) >= 3, path.stem
        assert len({row["lang"] for stream in streams(path) for row in stream["articles"]}) >= 3, path.stem
        for stream in streams(path):
            lost, again = told(stream["articles"], lexicon)
            swallowed, repeated = swallowed + lost, repeated + again
    assert swallowed <= FLOORS["swallowed"]
    assert repeated <= FLOORS["repeated"]


@pytest.mark.parametrize("name", ["winter", "victory_day", "thaw", "drones", "high_water"])
def test_weeks_of_ordinary_news_lose_no_event_and_repeat_few(name: str) -> None:
    lexicon = shipped()
    (stream,) = streams(next(path for path in SAGAS if path.stem == name))
    swallowed, repeated = told(stream["articles"], lexicon)
    assert swallowed <= FLOORS["sagas"][name]["swallowed"]
    assert repeated <= FLOORS["sagas"][name]["repeated"]


def told(articles: list[dict[str, Any]], lexicon: Lexicon) -> tuple[int, int]:
    """How many events of a stream are not alerted by their first article, and how many articles alert one again."""
    placing = Placing(lexicon)
    known: set[str] = set()
    swallowed = repeated = 0
    for row in articles:
        alerted = placing.place_one(read(row)).decision == "new"
        swallowed += row["event"] not in known and not alerted
        repeated += row["event"] in known and alerted
        known.add(row["event"])
    return swallowed, repeated


@pytest.mark.parametrize(
    "name",
    [
        "44_what_it_is_about",
        "45_one_matter_in_other_words",
        "46_plans_in_each_language",
        "61_formula_titles",
        "62_meetings_and_calls_of_the_day",
        "63_digests_and_daily_summaries",
        "64_forms_of_one_story",
    ],
)
def test_matters_plans_and_texts_of_a_series_part_and_join_behind_other_news_as_in_an_empty_store(name: str) -> None:
    lexicon = shipped()
    others = YAML(typ="safe").load((HERE.parent / "data" / "stories" / "other_news.yaml").read_text(encoding="utf-8"))
    path = next(path for path in FILES if path.stem == name)
    for stream in streams(path):
        placing, begins = Placing(lexicon), stream["articles"][0]["time"] - timedelta(hours=len(others))
        for hours, other in enumerate(others):
            placing.place_one(read({**other, "time": begins + timedelta(hours=hours)}))
        story_of: dict[str, str | None] = {}
        for row in stream["articles"]:
            placed = placing.place_one(read(row))
            assert (placed.decision == "new") == (row["event"] not in story_of), row
            assert placed.story == story_of.setdefault(row["event"], placed.story), row


@pytest.mark.parametrize("name", ["brief", "brief_later"])
def test_brief_items_of_one_place_are_one_story_only_where_they_tell_one_event(name: str) -> None:
    lexicon = shipped()
    events = YAML(typ="safe").load((HERE / "data" / f"stories_{name}.yaml").read_text(encoding="utf-8"))["events"]
    told = [[brief(row, lexicon) for row in event] for event in events]
    missed = [pair for event in told for pair in combinations(event, 2) if not joined(*pair)]
    swallowed = [pair for one, other in combinations(told, 2) for pair in product(one, other) if joined(*pair)]
    assert len(missed) <= FLOORS[name]["missed"]
    assert len(swallowed) <= FLOORS[name]["swallowed"], [(one.found, other.found) for one, other in swallowed]


def brief(row: dict[str, Any], lexicon: Lexicon) -> Features:
    when = datetime(2026, 5, 6, 9, tzinfo=UTC)
    named = article_id(None, row["title"], row["text"])
    return features(Article(named, row["title"], row["text"], row["lang"], "Wire", "other", when, when), lexicon)


def joined(one: Features, other: Features) -> bool:
    return compare(one, other).score >= settings.SAME
