"""Once a day the bot drops what is older than the settings keep, and nothing of it is told again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import rich.console
from structlog.testing import capture_logs

from bot.app import open_bot
from bot.config import DEFAULT_WATCHES, Config
from bot.core.model import Keep
from bot.runners.bot import Bot
from bot.runners.tidying import tidy
from bot.store import lookups
from tests.conftest import NOW
from tests.doubles.desk import Desk


@dataclass
class Clock:
    """Tells the time that a test sets."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def after(self, days: float) -> None:
        self.now = NOW + timedelta(days=days)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def bot(tmp_path: Path, clock: Clock) -> AsyncIterator[Bot]:
    """A bot without sources that keeps texts for ten days and stories for forty."""
    keep = Keep(stories=timedelta(days=40), texts=timedelta(days=10))
    opened = open_bot(Config("test", (), DEFAULT_WATCHES, state=tmp_path, keep=keep), rich.console.Console(), clock)
    await opened.start()
    yield opened
    await opened.close()


async def tidied(bot: Bot) -> list[tuple[int, int]]:
    """How many texts and stories each round of tidying up dropped, by the log."""
    with capture_logs() as logs:
        await tidy(bot)
    return [(one["texts"], one["stories"]) for one in logs if one["event"] == "archive tidied up"]


async def test_a_day_must_pass_between_two_rounds(bot: Bot, clock: Clock) -> None:
    desk = Desk(bot.store, bot.monitor.judge)
    desk.hear("TASS", "ru")
    assert await tidied(bot) == []
    clock.after(10.5)
    assert await tidied(bot) == [(1, 0)]
    desk.hear("TASS", "ru", "Russia and North Korea open ferry line", "A ferry sails, {who}.", hours=-24)
    clock.after(11)
    assert await tidied(bot) == []
    clock.after(11.6)
    assert await tidied(bot) == [(1, 0)]


async def test_a_story_goes_after_the_days_of_the_settings_and_is_not_told_again(bot: Bot, clock: Clock) -> None:
    desk = Desk(bot.store, bot.monitor.judge)
    desk.hear("TASS", "ru")
    clock.after(41)
    assert await tidied(bot) == [(0, 1)]  # its text went with it
    assert bot.store.call(lookups.latest, 10) == ()
    desk.number = 0
    again = desk.hear("TASS", "ru", hours=41 * 24)
    assert (again.placement.decision, again.messages) == ("unrelated", ())
    assert bot.store.call(lookups.latest, 10) == ()
