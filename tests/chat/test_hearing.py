"""Telegram's updates by either way: asked for or brought, none is lost, and whoever is deaf begins anew."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.channels.telegram_api import Bot
from bot.chat import updates
from bot.chat.webhook import LARGEST, SECRET, application, secret_of
from bot.config import Webhook
from bot.errors import StateError
from bot.runners import hearing
from bot.runners.hearing import brought, hear, polling
from tests.doubles.telegram import TOKEN, BotApi, hang
from tests.doubles.turning import OWNER, free_port, running

URL = "https://news.example/telegram"
RIGHT = {SECRET: "right"}


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as served:
        yield served


@asynccontextmanager
async def route(kept: list[Mapping[str, Any]], *, away: bool = False) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the webhook's route, which keeps updates in `kept`."""

    async def keep(raw: Sequence[Mapping[str, Any]]) -> None:
        if away:
            raise StateError("the database is locked")
        kept.extend(raw)

    app = application("/telegram", "right", keep, answered=lambda: None)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://news.example") as client:
        yield client


@pytest.mark.parametrize(("headers", "body", "status"), [
    (RIGHT, b'{"update_id": 7, "message": {}}', 200),
    ({}, b'{"update_id": 7}', 401),
    ({SECRET: "wrong"}, b'{"update_id": 7}', 401),
    ({SECRET: "right "}, b'{"update_id": 7}', 401),
    (RIGHT, b"{" * LARGEST, 400),
    (RIGHT, b"x" * 5_000_000, 413),
    ({SECRET: "wrong"}, b"x" * 5_000_000, 401),
    (RIGHT, b"", 400),
    (RIGHT, b"[1]", 400),
    (RIGHT, b'{"update_id": "7"}', 400),
    (RIGHT, b'{"update_id": true}', 400),
    (RIGHT, b'{"update_id": 99999999999999999999}', 400),
    (RIGHT, b"[" * 100_000, 400),
    (RIGHT, b"\xff", 400),
])  # fmt: skip
async def test_only_who_knows_the_secret_brings_updates(headers: dict[str, str], body: bytes, status: int) -> None:
    kept: list[Mapping[str, Any]] = []
    async with route(kept) as client:
        answer = await client.post("/telegram", headers=headers, content=body)
    assert (answer.status_code, answer.content) == (status, b"")
    assert len(kept) == (status == 200)


async def test_a_body_that_says_nothing_of_its_length_is_read_so_far_and_no_further() -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while True:
            read += 100_000
            yield b"x" * 100_000

    async with route([]) as client:
        answer = await client.post("/telegram", headers=RIGHT, content=endless())
    assert answer.status_code == 413
    assert read <= LARGEST + 200_000


async def test_what_could_not_be_stored_is_not_taken() -> None:
    async with route([], away=True) as client:
        assert (await client.post("/telegram", headers=RIGHT, json={"update_id": 1})).status_code == 503
        assert (await client.get("/telegram", headers=RIGHT)).status_code == 405
        assert (await client.post("/", headers=RIGHT, json={"update_id": 1})).status_code == 404


async def test_a_bot_with_a_webhook_answers_what_is_brought_once_and_ends_in_order(api: BotApi, tmp_path: Path) -> None:
    hook = Webhook(URL, port=free_port())
    async with running(tmp_path, api, webhook=hook):
        await api.eventually(lambda: api.methods.webhook == URL)
        asked = api.calls_of("setWebhook")[0].form
        assert asked["secret_token"] == secret_of(TOKEN)
        api.world.say(OWNER, "/sub")
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{hook.port}", headers={SECRET: "wrong"}) as stranger:
            assert (await stranger.post("/telegram", json=api.world.updates[-1])).status_code == 401
        async with httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{hook.port}", headers={SECRET: asked["secret_token"]}
        ) as telegram:
            for _ in range(3):
                assert (await telegram.post("/telegram", json=api.world.updates[-1])).status_code == 200
            api.world.say(OWNER, "/status")
            assert (await telegram.post("/telegram", json=api.world.updates[-1])).status_code == 200
        await api.until("This chat is subscribed")
    assert len([said for said in api.sent if "Subscribed" in said.text]) == 1
    assert api.calls_of("getUpdates") == []


async def test_a_webhook_that_somebody_takes_back_is_set_again(api: BotApi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hearing, "CHECK", timedelta(milliseconds=5))
    monkeypatch.setattr(hearing, "PAUSE", 0.01)
    bot = Bot(TOKEN, api=api.address)
    await bot.initialize()

    async def keep(raw: Sequence[Mapping[str, Any]]) -> None:
        raise AssertionError("nothing is brought here")

    listening = asyncio.create_task(hear(brought(bot, keep, Webhook(URL, port=free_port())), answered=lambda: None))
    await api.eventually(lambda: api.methods.webhook == URL)
    api.methods.webhook = ""
    await api.eventually(lambda: len(api.calls_of("setWebhook")) == 2)
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
    await bot.shutdown()


async def test_a_poller_that_hears_nothing_is_replaced_and_hears_again(
    api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updates, "HOLD", 0)
    bot, kept, signs = Bot(TOKEN, api=api.address), list[Mapping[str, Any]](), list[None]()

    async def keep(raw: Sequence[Mapping[str, Any]]) -> None:
        kept.extend(raw)

    deaf = api.fault(hang(accepted=False), method="getUpdates")
    ear = polling(bot, keep)
    deadline = timedelta(seconds=0.3)
    listening = asyncio.create_task(hear(ear, answered=lambda: signs.append(None), deaf=deadline))
    api.say(OWNER, "/sub")
    await api.eventually(lambda: kept)
    assert deaf.hits == 1
    assert signs
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
    await bot.close_clients()


async def test_an_ear_that_fails_is_replaced_but_a_database_that_is_away_is_told() -> None:
    heard, rests = [], list[float]()

    async def ear(answered: Any) -> None:
        heard.append(None)
        raise StateError("away") if len(heard) == 3 else ZeroDivisionError

    with pytest.raises(StateError):
        await hear(ear, answered=lambda: None, rest=_noted(rests))
    assert len(heard) == 3
    assert len(rests) == 2


@pytest.mark.parametrize(
    ("chance", "waits"),
    [(0.0, [1, 2, 4, 8, 16, 32, 60, 60, 1, 2]), (0.999999, [0.75, 1.5, 3, 6, 12, 24, 45, 45, 0.75, 1.5])],
)
async def test_an_ear_that_goes_on_failing_is_replaced_ever_more_slowly_until_it_hears_something(
    chance: float, waits: list[float]
) -> None:
    tries, rests = 0, list[float]()

    async def ear(answered: Any) -> None:
        nonlocal tries
        tries += 1
        if tries == 9:
            answered()
        raise StateError("enough") if tries > 10 else OSError

    with pytest.raises(StateError):
        await hear(ear, answered=lambda: None, rest=_noted(rests), chance=lambda: chance)
    assert rests == pytest.approx(waits, rel=1e-5)


def _noted(rests: list[float]) -> Callable[[float], Awaitable[object]]:
    """Nobody waits; how long it would have been is noted."""

    async def rest(seconds: float) -> None:
        rests.append(seconds)

    return rest
