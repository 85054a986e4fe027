"""Telegram's updates: none is lost or acted on twice, whatever happens to the bot or on the way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest

from bot.channels.telegram_api import Bot
from bot.chat import updates
from bot.chat.handlers.owners import Probed
from bot.chat.outside import Telegrams
from bot.words import Html, Words
from tests.doubles.telegram import BAD_GATEWAY, TOKEN, BotApi, Fault, drop, garbage, refusal

READER = 7


class Kept:
    """Updates as a database keeps them: by number, whatever happens to the bot."""

    def __init__(self) -> None:
        self.by_number: dict[int, str] = {}
        self.calls = 0
        #: Stands for a crash between storing and the next request.
        self.crash = False

    async def keep(self, raw: Sequence[Mapping[str, Any]]) -> None:
        self.calls += 1
        for one in raw:
            self.by_number.setdefault(one["update_id"], one.get("message", {}).get("text", "?"))
        if self.crash:
            raise asyncio.CancelledError

    @property
    def texts(self) -> list[str]:
        return list(self.by_number.values())


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as served:
        yield served


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(updates, "LONGEST_WAIT", 0.04)


@asynccontextmanager
async def polling(api: BotApi, kept: Kept) -> AsyncIterator[list[None]]:
    """A poller at work; each answer of Telegram adds to the list."""
    bot, answers = Bot(TOKEN, api=api.address), list[None]()
    task = asyncio.create_task(updates.poll(bot, kept.keep, answered=lambda: answers.append(None)))
    try:
        yield answers
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await bot.close_clients()


async def test_what_people_write_arrives_as_it_came(api: BotApi) -> None:
    kept = Kept()
    async with polling(api, kept) as answers:
        api.say(READER, "/start")
        await api.eventually(lambda: kept.texts)
        api.say(READER, "/sub")
        await api.eventually(lambda: kept.texts == ["/start", "/sub"] and answers)
    asked = api.calls_of("getUpdates")[0].form
    assert asked["allowed_updates"] == '["message", "channel_post", "callback_query", "my_chat_member"]'


async def test_a_server_that_asks_for_silence_is_left_alone_for_so_long(
    api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, pauses, sleep = Kept(), list[float](), asyncio.sleep

    async def noted(seconds: float) -> None:
        pauses.append(seconds)
        await sleep(0)

    monkeypatch.setattr(updates, "LONGEST_WAIT", 60.0)
    monkeypatch.setattr(updates, "asyncio", SimpleNamespace(sleep=noted))
    api.fault(refusal(429, "Too Many Requests: retry after 20", retry_after=20), method="getUpdates")
    async with polling(api, kept):
        api.say(READER, "/start")
        await api.eventually(lambda: kept.texts)
    assert pauses == [20]


async def test_an_update_is_confirmed_only_after_it_is_stored(api: BotApi) -> None:
    kept = Kept()
    kept.crash = True
    api.world.say(READER, "/first")
    api.world.say(READER, "/second")
    async with polling(api, kept):
        await api.eventually(lambda: api.calls)
        while not kept.calls:  # noqa: ASYNC110 - the poller says nothing between storing and dying
            await asyncio.sleep(0)
    # Stored, but the bot died before it could tell: they come again, and are the same ones.
    assert len(api.world.updates) == 2
    kept.crash = False
    async with polling(api, kept):
        await api.eventually(lambda: not api.world.updates)
    assert (kept.calls, kept.texts) == (2, ["/first", "/second"])


@pytest.mark.parametrize(
    "fault",
    [
        refusal(401, "Unauthorized"),
        garbage("<html>Not Found</html>", status=404),
        refusal(409, "Conflict: terminated by other getUpdates request"),
        refusal(429, "Too Many Requests: retry after 1", retry_after=1),
        garbage(BAD_GATEWAY, status=502),
        garbage('{"ok": false}'),
        garbage('{"ok": tr'),
        drop(accepted=True),
    ],
    ids=lambda fault: str(fault.answer)[:50],
)
async def test_nothing_that_telegram_answers_ends_the_poller(api: BotApi, fault: Fault) -> None:
    kept = Kept()
    rule = api.fault(fault, method="getUpdates", times=5)
    async with polling(api, kept):
        api.say(READER, "/sub")
        await api.eventually(lambda: rule.hits == 5)
        await api.eventually(lambda: not api.world.updates)
    assert kept.texts == ["/sub"]


async def test_the_poller_outlives_a_server_that_is_away(api: BotApi) -> None:
    kept = Kept()
    await api.refuse()
    async with polling(api, kept) as answers:
        assert answers == []
        await api.accept()
        api.say(READER, "/sub")
        await api.eventually(lambda: not api.world.updates)
    assert kept.texts == ["/sub"]


async def test_a_webhook_left_by_somebody_is_removed_and_what_waited_arrives(api: BotApi) -> None:
    kept = Kept()
    api.methods.webhook = "https://example.org/hook"
    api.world.say(READER, "/sub")
    async with polling(api, kept):
        await api.eventually(lambda: not api.world.updates)
    assert (api.methods.webhook, kept.texts) == ("", ["/sub"])


async def test_an_update_of_a_form_not_known_yet_hides_no_other(api: BotApi) -> None:
    kept = Kept()
    api.world.update("message", {"date": "soon"})
    api.world.say(READER, "/sub")
    async with polling(api, kept):
        await api.eventually(lambda: not api.world.updates)
    assert kept.texts == ["?", "/sub"]


async def no_probe(address: str, say: Words) -> Probed:
    return Probed(Html(""))


async def no_option(_given: str, _say: Words) -> Html:
    raise AssertionError("no option is set here")


async def no_settings(say: Words) -> Html:
    raise AssertionError("no settings are looked at here")


async def test_who_is_an_administrator_is_asked_and_no_answer_means_no(api: BotApi) -> None:
    bot = Bot(TOKEN, api=api.address)
    outside = Telegrams(bot, no_probe, no_settings, no_option, no_settings)
    api.world.group(-1001, admins=(READER,))
    api.world.person(8)
    assert await outside.is_admin(-1001, READER)
    assert not await outside.is_admin(-1001, 8)
    for fault in (garbage('{"ok": false}'), garbage(BAD_GATEWAY, status=502), refusal(401, "Unauthorized")):
        api.fault(fault, method="getChatMember")
        assert not await outside.is_admin(-1001, READER)
    await bot.close_clients()
