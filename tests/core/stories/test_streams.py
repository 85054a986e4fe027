"""Streams of articles, each with the reason why it is there: what is one event, and what is not."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.config import shipped
from bot.core.lexicon import Lexicon
from bot.core.model import Article
from bot.core.stories import Placing, article_id
from tests.streams import FILES, streams


def marks(stream: dict[str, Any]) -> list[pytest.MarkDecorator]:
    """What is known to go wrong is told, and noticed when it goes right."""
    return [pytest.mark.xfail(strict=True, reason=stream["known"])] if "known" in stream else []


STREAMS = [
    pytest.param(stream, id=f"{path.stem}: {stream['why']}", marks=marks(stream))
    for path in FILES
    for stream in streams(path)
]


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped()


def read(row: dict[str, Any]) -> Article:
    when = row["time"].replace(tzinfo=UTC)
    title, text = row["title"], row.get("text", "")
    return Article(
        id=article_id(None, title, text), title=title, text=text, language=row["lang"],
        outlet=row.get("outlet", "Wire"), side="other", published=when, seen=when, url=row.get("url"),
    )  # fmt: skip


@pytest.mark.parametrize("stream", STREAMS)
def test_every_event_is_told_once(stream: dict[str, Any], lexicon: Lexicon) -> None:
    placing = Placing(lexicon)
    story_of: dict[str, str | None] = {}
    for row in stream["articles"]:
        placement = placing.place_one(read(row))
        said = f"{row['title']}: {placement}"
        if row["event"] not in story_of:
            assert placement.decision == "new", said
            story_of[row["event"]] = placement.story
        else:
            assert placement.story == story_of[row["event"]], said
        if "decision" in row:
            assert placement.decision == row["decision"], said
        if "possibly" in row:
            assert placement.possibly == story_of.get(row["possibly"]), said
    assert len(set(story_of.values())) == len(story_of)


def test_three_real_wire_articles_read_at_once_are_three_stories(lexicon: Lexicon) -> None:
    seeds = sorted((Path(__file__).parents[4] / "shared" / "corpora" / "seeds").glob("*.txt"))
    if not seeds:
        pytest.skip("the seed articles are not beside the repository")
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    placing = Placing(lexicon)
    for seed in seeds:
        text = seed.read_text(encoding="utf-8")
        article = Article(article_id(None, "", text), "", text, "fr", "Wire", "other", now, now)
        assert placing.place_one(article).decision == "new", seed.stem
