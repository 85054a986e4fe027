"""What the log and `khasan health` say while the state cannot be used, and when it can be again."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import rich.console
from sqlalchemy.engine import Connection
from structlog.testing import capture_logs

from bot.app import open_bot
from bot.config import DEFAULT_WATCHES, Config
from bot.runners import health
from bot.runners.bot import Bot
from bot.runners.embedded import Embedded, reloader
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
