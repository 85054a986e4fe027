"""The whole bot over loopback: real feeds in, a real Bot API client out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import rich.console

from bot.app import open_bot, open_store
from bot.config import DEFAULT_WATCHES, Config, TelegramSettings
from bot.demo import world
from bot.demo.server import Server
from bot.errors import StateHeld
from bot.runners.embedded import Embedded
from bot.store import chats, keywords
from tests.doubles.telegram import TOKEN, BotApi, drop

OWNER = 1


@asynccontextmanager
async def running(folder: Path, server: Server, api: BotApi) -> AsyncIterator[Config]:
    """A bot that reads the demo's feeds and talks to `api`, until the end of the block."""
    config = Config(
        file="test",
        sources=world.sources(world.load(), server.base),
        watches=DEFAULT_WATCHES,
        state=folder,
        telegram=TelegramSettings(TOKEN, api.address, frozenset({OWNER})),
        allow_hosts=frozenset({("127.0.0.1", server.port)}),
        host_gap=0.0,
    )
    bot = open_bot(config, rich.console.Console())
    await bot.start()
    runner = Embedded(bot)
    turning = asyncio.create_task(runner.run())
    try:
        yield config
    finally:
        runner.stop()
        await turning
        await bot.close()


async def test_a_reader_subscribes_and_hears_a_story_once_though_the_answer_to_the_first_try_is_lost(
    tmp_path: Path,
) -> None:
    async with Server(world.load(), datetime.now(UTC)) as server, BotApi() as api:
        async with running(tmp_path, server, api):
            api.say(OWNER, "/sub")
            await api.until("Subscribed")
            api.fault(drop(accepted=True), containing="matched")
            await server.advance()
            alert = await api.until("matched")
            api.say(OWNER, "/latest")
            await api.until("outlet")
            # The alert was taken and its answer lost: the bot asks about it before it says anything else.
            api.say(OWNER, "/status")
            await api.until("messages wait")
        alerts = [said.text for said in api.sent if "matched" in said.text and "Update" not in said.text]
        assert alert.text in alerts
        assert len(alerts) == len(set(alerts))


async def test_a_second_bot_on_the_same_state_is_refused(tmp_path: Path) -> None:
    async with Server(world.load(), datetime.now(UTC)) as server, BotApi() as api:
        async with running(tmp_path, server, api) as config:
            with pytest.raises(StateHeld, match="another Khasan is running"):
                open_bot(config, rich.console.Console())


async def test_readers_hear_once_that_a_watch_of_theirs_can_be_read_no_more(tmp_path: Path) -> None:
    async with Server(world.load(), datetime.now(UTC)) as server, BotApi() as api:
        async with running(tmp_path, server, api) as config:
            api.say(OWNER, "/sub")
            await api.until("Subscribed")
        store = open_store(config)
        chat = store.call(chats.known, "telegram", str(OWNER), None)
        assert chat is not None
        # Saved when the lexicon had it.
        offered = store.change(keywords.offer, chat, "entity:old-pier coal", datetime.now(UTC))
        store.change(keywords.switch, chat, offered.id, on=True, now=datetime.now(UTC))
        store.close()
        async with running(tmp_path, server, api):
            told = await api.until("can be read no more")
            assert "entity:old-pier coal" in told.text
            assert "the lexicon has no entity" in told.text
            api.say(OWNER, "/watches")
            await api.until("cannot be read: the lexicon has no entity")
        async with running(tmp_path, server, api):
            api.say(OWNER, "/subs")
            await api.until("This chat gets")
        assert len([said for said in api.sent if "can be read no more" in said.text]) == 1
