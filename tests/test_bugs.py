"""A bug on one article costs what it stops: the others of its page are told, and its page is not read for ever."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy.engine import Connection

from bot import filters
from bot.core import quotes, stories
from bot.core.matching import Matcher
from bot.core.model import Article, Outcome
from bot.store import articles
from tests.test_monitor_pages import DEAL, Newsroom, room

__all__ = ["room"]

GIFT = "Kim Jong Un thanks Putin for a gift of horses"
TEXT = "“The line will be open by spring,” said Sergei Rybnikov, Russia's deputy transport minister."


class Bug(Exception):
    """What no code expects."""


def fails_on(title: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """`function` with a bug that shows on the article of this title."""

    def failing(*given: Any, **options: Any) -> Any:
        if any(getattr(one, "title", None) == title for one in given):
            raise Bug(title)
        return function(*given, **options)

    return failing


async def read_both(room: Newsroom) -> dict[str, int]:
    """Both articles of one page are read, once. What was told, with how many quotes."""
    await room.settle()
    room.publish("/news/1", DEAL, TEXT)
    room.publish("/news/2", GIFT, TEXT)
    first, again = await room.read(fulltext="never"), await room.read(fulltext="never")
    assert (first.new, again.new) == (2, 0)
    assert len(room.articles()) == 3
    return {body.title: len(body.quotes) for body in room.alerts()}


async def test_one_in_finding_quotes_costs_the_quotes(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quotes, "extract", fails_on(DEAL, quotes.extract))
    assert await read_both(room) == {DEAL: 0, GIFT: 1}


async def test_one_in_reading_the_text_costs_the_text(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = stories.features
    monkeypatch.setattr(
        stories, "features", lambda article, lexicon: whole(article, lexicon) if bare(article) else 1 / 0
    )
    assert await read_both(room) == {DEAL: 0, GIFT: 0}


def bare(article: Any) -> bool:
    return article.title not in (DEAL, GIFT) or not article.text


async def test_one_that_stops_all_costs_the_article(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Matcher, "read", fails_on(DEAL, Matcher.read))
    assert await read_both(room) == {GIFT: 1}


async def test_one_in_placing_it_leaves_it_a_story_of_its_own(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stories, "place", lambda *given: 1 / 0)
    assert await read_both(room) == {DEAL: 1, GIFT: 1}


async def test_one_in_storing_it_costs_it_alone(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    commit, archive = articles.commit, articles.archive

    def committing(connection: Connection, outcome: Outcome, now: datetime) -> Any:
        return 1 / 0 if outcome.article.title == DEAL else commit(connection, outcome, now)

    def archiving(connection: Connection, kept: Sequence[Article]) -> None:
        assert DEAL not in [one.title for one in kept]
        archive(connection, kept)

    monkeypatch.setattr(articles, "commit", committing)
    monkeypatch.setattr(articles, "archive", archiving)
    await room.settle()
    room.publish("/news/1", DEAL, TEXT)
    room.publish("/news/2", GIFT, TEXT)
    assert [(await room.read(fulltext="never")).new for _ in range(2)] == [2, 0]
    assert [body.title for body in room.alerts()] == [GIFT]


def test_a_filter_tells_of_it_and_goes_on() -> None:
    lines = [json.dumps({"id": number}) for number in (1, 2, 3)]
    said = list(filters.run(lines, lambda row: {"id": row["id"], "half": 6 // (row["id"] - 2)}))
    assert [one["id"] for one in said if isinstance(one, dict)] == [1, 3]
    (bug,) = [str(one) for one in said if isinstance(one, filters.BadLine)]
    assert bug.startswith("line 2: a bug of Khasan")
    assert "ZeroDivisionError" in bug
