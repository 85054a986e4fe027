"""The archive: what is dropped when, what stays, and that nothing comes back as new."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from bot.core.model import Article, Keep, Message, TextBody
from bot.core.pipeline import Judge
from bot.store import articles, outbox, prune, sayings, stories
from bot.store.front import Store
from bot.store.prune import Pruned
from bot.store.schema import article, placed_key, story
from tests.conftest import NOW
from tests.doubles.desk import LAUNCH, Desk

KEEP = Keep()
QUOTED = "“North Korea and Russia will build the bridge by May,” Dmitry Peskov said in Moscow on Monday, {who}."


@pytest.fixture
def desk(store: Store, judged: Judge) -> Desk:
    return Desk(store, judged)


def tidy(store: Store, now: datetime) -> Pruned:
    dropped = Pruned()
    while (more := store.change(prune.prune, KEEP, now)).rows:
        dropped += more
    return dropped


def count(store: Store, table: sa.Table) -> int:
    return store.call(lambda connection: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def after(days: int) -> datetime:
    return NOW + timedelta(days=days)


def test_texts_go_after_a_month_and_quotes_and_hashes_stay(desk: Desk) -> None:
    code = desk.hear("TASS", "ru", "Russia and North Korea to build bridge", QUOTED).story.code  # type: ignore[union-attr]
    assert tidy(desk.store, after(29)).texts == 0
    assert tidy(desk.store, after(31)).texts == 1
    row = desk.store.call(lambda connection: connection.execute(sa.select(article)).one())
    assert (row.text, len(row.content_hash)) == ("", 64)
    said = desk.store.call(sayings.listing, speakers=None, since=NOW - timedelta(days=1), limit=5)
    assert [line.speaker for line in said] == ["Dmitry Peskov"]
    assert desk.store.call(stories.page, code) is not None


def test_an_article_joins_its_story_though_the_texts_are_gone(desk: Desk) -> None:
    code = desk.hear("TASS", "ru").story.code  # type: ignore[union-attr]
    desk.store.change(lambda connection: connection.execute(article.update().values(text="")))
    assert desk.hear("Yonhap", "kr", who="a source said", hours=2).story.code == code  # type: ignore[union-attr]


def test_keys_go_when_nothing_can_be_compared_with_them_any_more(desk: Desk) -> None:
    desk.hear("TASS", "ru")
    tidy(desk.store, after(28))
    assert count(desk.store, placed_key) > 0
    tidy(desk.store, after(43))
    assert count(desk.store, placed_key) == 0


def test_stories_go_after_400_days_and_never_come_back_as_new(desk: Desk) -> None:
    desk.hear("TASS", "ru")
    assert tidy(desk.store, after(399)).stories == 0
    dropped = tidy(desk.store, after(401))
    assert (dropped.articles, dropped.stories) == (0, 1)
    assert (count(desk.store, article), count(desk.store, story), desk.rows()) == (0, 0, [])
    desk.number = 0
    again = desk.hear("TASS", "ru", hours=401 * 24)
    assert (again.placement.decision, again.messages) == ("unrelated", ())
    assert desk.rows() == []


def test_a_story_that_goes_on_stays(desk: Desk) -> None:
    desk.hear("TASS", "ru")
    desk.hear("TASS", "ru", f"UPDATE 2-{LAUNCH}", hours=48)
    assert tidy(desk.store, after(401)).stories == 0
    assert tidy(desk.store, after(403)).stories == 1


def test_articles_that_nobody_asked_for_go_too(desk: Desk) -> None:
    many = [
        Article(f"https://e.example/{number}", "Cat rescued", "A cat.", "en", "One", "other", NOW, NOW)
        for number in range(prune.AT_ONCE + 5)
    ]
    desk.store.change(articles.archive, many)
    assert tidy(desk.store, after(401)).articles == len(many)
    assert count(desk.store, article) == 0


def test_answers_to_commands_go_after_a_month_and_what_waits_stays(desk: Desk) -> None:
    message = Message(desk.chat.id, "reply:1", TextBody("Welcome."))
    desk.store.change(outbox.put, [message], NOW)
    assert tidy(desk.store, after(31)).talk == 0
    desk.deliver()
    assert tidy(desk.store, after(31)).talk == 1


def test_tidying_up_is_due_once_a_day(desk: Desk) -> None:
    assert desk.store.call(prune.is_due, NOW)
    desk.store.change(prune.mark_done, NOW)
    assert not desk.store.call(prune.is_due, NOW + timedelta(hours=23))
    assert desk.store.call(prune.is_due, NOW + timedelta(hours=24))
