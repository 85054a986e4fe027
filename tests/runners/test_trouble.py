"""What the log and `khasan health` say while the state cannot be used, and when it can be again."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import rich.console
from sqlalchemy.engine import Connection
from structlog.testing import capture_logs

from bot.app import judge, open_bot
from bot.config import DEFAULT_WATCHES, Config, load
from bot.core.model import Article, Source
from bot.runners import health
from bot.runners.bot import Bot
from bot.runners.embedded import Embedded, reloader
from bot.store import chats, keywords, sources
from tests.conftest import NOW


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
async def bot(state: Path) -> AsyncIterator[Bot]:
    """A bot without sources."""
    opened = open_bot(Config("test", (), DEFAULT_WATCHES, state=state), rich.console.Console(), lambda: NOW)
    await opened.start()
    yield opened
    await opened.close()


async def turned(runner: Embedded, times: int = 3) -> list[str]:
    """What the log says of the state while the bot turns."""
    with capture_logs() as logs:
        for _ in range(times):
            await runner.plan()
            await runner.beat()
    return [one["event"] for one in logs if "the state can" in one["event"]]


CANNOT = "the state cannot be used; nothing new is begun, and Khasan keeps trying"
CAN = "the state can be used again"


async def test_a_database_that_cannot_be_written_is_told_once_and_once_more_when_it_can_be(
    bot: Bot, state: Path
) -> None:
    runner = Embedded(bot)
    # As on a full disk: what was there can be read, and no more can be written.
    await bot.store.read(sql, "PRAGMA query_only = ON")
    assert await turned(runner) == [CANNOT]
    assert "readonly database" in (health.problem(state, NOW) or "")
    await bot.store.read(sql, "PRAGMA query_only = OFF")
    assert await turned(runner) == [CAN]
    assert health.problem(state, NOW) is None


def sql(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)


async def test_a_state_that_was_moved_away_is_told_once_and_taken_up_again_where_it_is_put_back(
    bot: Bot, state: Path, tmp_path: Path
) -> None:
    runner = Embedded(bot)
    shutil.move(state, tmp_path / "away")
    assert await turned(runner) == [CANNOT]
    os.mkdir(state)
    assert await turned(runner) == []
    assert "was moved, removed or emptied; put it back" in (health.problem(state, NOW) or "")
    shutil.rmtree(state)
    shutil.move(tmp_path / "away", state)
    assert await turned(runner) == [CAN]
    assert health.problem(state, NOW) is None


async def test_a_settings_file_that_goes_is_told_once_and_taken_up_again_when_it_comes_back(
    bot: Bot, tmp_path: Path
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text("as it was", encoding="utf-8")
    reload = reloader(bot, lambda: (bot.config, bot.monitor.judge), file)
    file.rename(tmp_path / "away.yaml")
    with capture_logs() as logs:
        await reload()
        await reload()
        (tmp_path / "away.yaml").rename(file)
        await reload()
    assert [one["event"] for one in logs if "settings" in one["event"]] == [
        "the settings file is not there any more; the old settings stay",
        "settings taken up",
    ]


async def test_settings_that_change_while_the_state_cannot_be_used_are_taken_up_once_it_can(
    bot: Bot, tmp_path: Path
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text("as it was", encoding="utf-8")
    paper = Source("paper", "feed", "https://paper.example/rss", "Paper", "other")
    changed = replace(bot.config, sources=(paper,))
    runner = Embedded(bot, reload=reloader(bot, lambda: (changed, bot.monitor.judge), file))
    await bot.store.read(sql, "PRAGMA query_only = ON")
    file.write_text("as it is now", encoding="utf-8")
    await runner.look_at_settings()
    await bot.store.read(sql, "PRAGMA query_only = OFF")
    await runner.look_at_settings()
    assert [due.source_id for due in await bot.store.read(sources.due, ["paper"], NOW)] == ["paper"]


SETTINGS = """
sources: [{id: paper, kind: feed, url: "https://paper.example/rss", outlet: Paper, side: other}]
watches: [{id: coal, query: "entity:anna-veles coal OR entity:anna-veles уголь", level: all}]
entities:
  - {id: anna-veles, name: Anna Veles, type: person, side: ru, forms: {en: [Anna Veles, Veles], ru: [Анна Велес]}}
"""


async def test_the_chats_own_watches_hold_while_settings_change_and_know_the_new_names(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = await bot.store.write(chats.place, "telegram", "42", None, "", NOW)
    own = await bot.store.write(keywords.offer, chat.id, "Veles", NOW)
    await bot.store.write(keywords.switch, chat.id, own.id, on=True, now=NOW)
    await bot.take_up_keywords()
    config = load(SETTINGS, {}, file="sources.yaml")
    seen = []

    async def register(bot: Bot) -> None:
        seen.append(found(bot))

    monkeypatch.setattr(Bot, "register", register)
    await bot.adopt(config, judge(config.watches, config.lexicon))
    assert [*seen, found(bot)] == [{"coal", own.watch_id}] * 2


def found(bot: Bot) -> set[str]:
    """The watches that find somebody by another of his names."""
    article = Article("a", "Анна Велес продаёт уголь", "", "ru", "Paper", "other", NOW, NOW)
    return {match.watch_id for match in bot.monitor.judge.matcher.read(article).matches}
