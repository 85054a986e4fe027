"""What is promised of a database that was put back: of a day's alerts nothing is sent again.

Row 74. With `khasan db restore` that is proved in store/test_backup.py and commands/test_db.py; here the file is copied
over the state by hand, and nobody says so.
"""

from __future__ import annotations

import asyncio
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from structlog.testing import capture_logs

from bot.config import DEFAULT_WATCHES
from bot.core.model import Message, TextBody
from bot.demo import world
from bot.demo.server import Server
from bot.errors import Superseded
from bot.runners.bot import Bot
from bot.store import backup, chats, engine, epoch, outbox, waiting
from bot.store.epoch import Mark
from bot.store.front import Store
from bot.store.schema import source
from tests.doubles.telegram import PATIENCE, BotApi
from tests.doubles.turning import OWNER, running

READER = 7


async def read_whole(bot: Bot) -> None:
    """Wait until every source was read since the start, and everything that is to be said is said."""

    def unread(connection: sa.Connection) -> int:
        query = sa.select(sa.func.count()).select_from(source).where(source.c.baseline_at.is_(None))
        return connection.execute(query).scalar() or waiting.by_state(connection).get("sending", 0)

    async with asyncio.timeout(PATIENCE):
        while await bot.store.read(unread) or await bot.waiting():  # noqa: ASYNC110 - the database tells nobody
            await asyncio.sleep(0.05)


def told(api: BotApi, chat: int) -> list[str]:
    return [said.text for said in api.sent if said.chat == chat]


def copied(folder: Path, copy: Path, *, by_khasan: bool) -> None:
    """Yesterday's copy: a file that was copied while nothing ran, or one that Khasan made."""
    if by_khasan:
        backup.backup(engine.connect(engine.sqlite_url(folder)), copy)
    else:
        shutil.copy(folder / "khasan.db", copy)


@pytest.mark.parametrize("by_khasan", [False, True], ids=["copied file", "khasan db backup"])
async def test_74_after_yesterdays_database_was_copied_over_todays_nothing_is_sent_again(
    tmp_path: Path, by_khasan: bool
) -> None:
    folder, copy, now = tmp_path / "state", tmp_path / "yesterday.db", datetime.now(UTC)
    async with BotApi() as api, Server(world.load(), now) as news:
        api.world.private(OWNER)
        api.world.private(READER)
        async with running(folder, api, server=news) as bot:
            reader = await bot.store.write(chats.place, "telegram", str(READER), None, "", now, kind="private")
            await bot.store.write(chats.subscribe, reader.id, DEFAULT_WATCHES[0].id, "important", "en", now)
            await read_whole(bot)
        # One message waits in the copy, and was sent since.
        store = Store(engine.connect(engine.sqlite_url(folder)))
        store.change(outbox.put, [Message(reader.id, "last", TextBody("the last of yesterday"))], now)
        store.close()
        copied(folder, copy, by_khasan=by_khasan)
        async with running(folder, api, server=news):
            await news.advance()
            await api.until("matched")
            await api.until("the last of yesterday")
        today = told(api, READER)
        shutil.copy(copy, folder / "khasan.db")
        with capture_logs() as logged:
            async with running(folder, api, server=news) as bot:
                await read_whole(bot)
                assert told(api, READER) == today
                await bot.store.write(outbox.put, [Message(reader.id, "new", TextBody("news of today"))], bot.clock())
                bot.outbox.stir()
                await api.until("news of today")
                unsent = (await bot.store.read(waiting.by_state))["dead"]
        assert [line["messages"] for line in logged if "older copy" in line["event"]] == [unsent]
        (notice,) = [text for text in told(api, OWNER) if "older copy" in text]
        assert f"copy: {unsent} message" in notice
        # It is said and settled once.
        async with running(folder, api, server=news) as bot:
            await read_whole(bot)
        assert told(api, READER) == [*today, "news of today"]
        assert len([text for text in told(api, OWNER) if "older copy" in text]) == 1


async def test_an_instance_that_was_suspended_while_another_began_says_so_once_and_sends_nothing_any_more(
    tmp_path: Path,
) -> None:
    with capture_logs() as logged, pytest.raises(Superseded, match="run 2, and this is run 1"):  # noqa: PT012
        async with BotApi() as api, running(tmp_path, api) as bot:  # it ends with the error
            api.world.private(READER)
            chat = await bot.store.write(chats.place, "telegram", str(READER), None, "", bot.clock(), kind="private")
            other = Store(engine.connect(engine.sqlite_url(tmp_path)))
            other.change(epoch.take, after=Mark())
            other.change(outbox.put, [Message(chat.id, "news", TextBody("news"))], bot.clock())
            bot.outbox.stir()
            async with asyncio.timeout(PATIENCE):
                while not alarms(logged):  # noqa: ASYNC110 - a log tells nobody
                    await asyncio.sleep(0.02)
            assert told(api, READER) == []
            assert other.call(waiting.by_state) == {"pending": 1}
            other.close()
    assert len(alarms(logged)) == 1
    assert [line for line in logged if line["log_level"] == "error"] == alarms(logged)


def alarms(logged: list[dict[str, object]]) -> list[dict[str, object]]:
    return [line for line in logged if "sends and records nothing" in str(line["event"])]
