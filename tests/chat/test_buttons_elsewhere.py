"""Buttons under messages that stand elsewhere than where the chat hears now: a tap changes the message it is under."""

from __future__ import annotations

from pathlib import Path

from bot.store import chats
from tests.doubles.telegram import BotApi, Said
from tests.doubles.turning import OWNER, running

GROUP, BEFORE, AFTER = -1001234500002, -77, -1001234500077


async def test_a_menu_that_a_topic_has_taken_over_is_changed_where_it_stands(tmp_path: Path) -> None:
    async with BotApi() as api:
        api.world.group(GROUP, admins=(OWNER,), topics=(4,))
        async with running(tmp_path, api) as bot:
            await bot.store.write(chats.allow, "telegram", str(GROUP), "test", bot.clock())
            menu = await said(api, "/settings", GROUP)
            await said(api, "/topic here", GROUP, thread=4)
            await changes(api, menu)


async def test_a_menu_that_a_closed_topic_did_not_take_is_changed_where_it_stands(tmp_path: Path) -> None:
    async with BotApi() as api:
        topics = api.world.group(GROUP, admins=(OWNER,), topics=(4,)).topics
        assert topics is not None
        async with running(tmp_path, api) as bot:
            await bot.store.write(chats.allow, "telegram", str(GROUP), "test", bot.clock())
            topics[4] = "closed"
            menu = await said(api, "/settings", GROUP, thread=4)
            assert menu.thread is None
            await changes(api, menu)


async def test_a_menu_in_a_group_that_became_a_supergroup_is_changed_and_an_old_one_answered(tmp_path: Path) -> None:
    async with BotApi() as api:
        api.world.group(BEFORE, kind="group", admins=(OWNER,))
        async with running(tmp_path, api) as bot:
            await bot.store.write(chats.allow, "telegram", str(BEFORE), "test", bot.clock())
            old = await said(api, "/settings", BEFORE)
            api.world.migrate(BEFORE, AFTER)
            api.stir()
            menu = await said(api, "/settings", AFTER)
            await changes(api, menu)
            before = len(api.sent)
            query = api.world.press(OWNER, old, "3")
            api.stir()
            await api.eventually(lambda: len(api.sent) > before and query in api.methods.answers)
            assert [one.chat for one in api.sent[before:]] == [AFTER]


async def said(api: BotApi, text: str, chat: int, *, thread: int | None = None) -> Said:
    """What the bot answers in `chat`."""
    before = len(api.sent)
    api.world.say(OWNER, text, chat=chat, thread=thread)
    api.stir()
    await api.eventually(lambda: len(api.sent) > before)
    return api.sent[-1]


async def changes(api: BotApi, menu: Said) -> None:
    """A tap on "1 quote" changes the menu, and brings no other message."""
    before = len(api.sent)
    query = api.world.press(OWNER, menu, "1 quote")
    api.stir()
    await api.eventually(lambda: query in api.methods.answers and (menu.former or len(api.sent) > before))
    assert len(api.sent) == before
    assert "✓ 1 quote" in str(menu.markup)
