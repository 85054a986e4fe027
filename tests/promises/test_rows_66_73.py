"""What is promised of access and secrets, fault by fault: each test names its row.

| row | fault | proved here, and in |
|---|---|---|
| 66 | strangers, members, anonymous administrators, posts, edited and forwarded commands | test_66; chat/test_talk.py |
| 67 | guessed ids, buttons of another chat | test_67; chat/test_commands.py |
| 68 | a thousand commands of one person | test_68; benchmarks/bench_chat.py |
| 69 | hostile lists of feeds, queries, endless arguments | test_69; chat/test_owners.py, core/test_bad_queries.py |
| 70 | the token where it does not belong | test_70; channels/test_telegram_wire.py, test_hostile.py |
| 71 | Telegram is away at the start | test_71 |
| 72 | a crash between an update and its answer | test_72; chat/test_updates.py |
| 73 | webhook: wrong secret, what is brought twice, 5 MB | test_73; chat/test_hearing.py |
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bot import logs
from bot.chat.talk import MOST_A_MINUTE, Talk
from bot.chat.webhook import SECRET
from bot.config import DEFAULT_WATCHES, Webhook
from bot.demo import world
from bot.demo.server import Server
from bot.runners import chatting
from bot.runners.bot import Bot
from bot.store import chats, keywords, lookups, updates, waiting
from tests.doubles.telegram import PATIENCE, TOKEN, BotApi, garbage, refusal
from tests.doubles.turning import OWNER, free_port, running

READER, OTHER, ADMIN = 7, 8, 9
GROUP, CHANNEL = -1001234500002, -1001234500001


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as served:
        for user in (OWNER, READER, OTHER, ADMIN):
            served.world.private(user)
        yield served


async def settled(bot: Bot) -> None:
    """Wait until every update that was handed over is acted on, and all that is to be said is said."""
    async with asyncio.timeout(60):
        while await bot.store.read(updates.waiting) or await unsaid(bot):  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(0.02)


async def unsaid(bot: Bot) -> bool:
    """Whether a message waits, or is on its way."""
    return await bot.waiting() or "sending" in await bot.store.read(waiting.by_state)


async def let_in(bot: Bot, *addresses: int) -> None:
    for one in addresses:
        await bot.store.write(chats.allow, "telegram", str(one), "test", bot.clock())


async def taken(api: BotApi, bot: Bot) -> None:
    """Wait until the bot has fetched all that people did, and acted on it."""
    api.stir()
    await api.eventually(lambda: not api.world.updates)
    await settled(bot)


async def test_66_of_all_who_write_only_those_who_may_are_obeyed(api: BotApi, tmp_path: Path) -> None:
    people = api.world
    people.group(GROUP, admins=(ADMIN,))
    people.group(CHANNEL, "News", kind="channel", admins=(ADMIN,))
    async with running(tmp_path, api) as bot:
        await let_in(bot, GROUP)
        for _ in range(5):
            people.say(READER, "/sub")  # a stranger
        people.say(OTHER, "/sub", chat=GROUP)  # a member
        people.post(CHANNEL, "/sub")  # a channel that nobody let in
        people.say_again(people.say(OWNER, "/sub@another_bot"), "/sub")
        people.say(OWNER, "/sub", forwarded=True)
        await taken(api, bot)
        assert sum(one.watches for one in await bot.store.read(chats.everybody)) == 0
        said = {chat: [one.text for one in api.sent if one.chat == chat] for chat in (READER, GROUP, CHANNEL, OWNER)}
        assert [len(one) for one in said.values()] == [1, 1, 1, 0]
        assert "closed" in said[READER][0]
        assert "administrators" in said[GROUP][0]
        people.say_as_chat(GROUP, "/sub@khasan_bot")  # an anonymous administrator
        await taken(api, bot)
        assert sum(one.watches for one in await bot.store.read(chats.everybody)) == 1


async def test_67_ids_that_are_guessed_and_buttons_of_another_chat_do_nothing(api: BotApi, tmp_path: Path) -> None:
    async with running(tmp_path, api) as bot:
        await let_in(bot, READER, OTHER)
        for query in ("Rason", "Khasan"):
            api.say(READER, f"/watch {query}")
            offered = await api.until("7 days")
            api.world.press(READER, offered, "Save")
            await taken(api, bot)
        saved = await bot.store.read(keywords.active)
        listed = next(said for said in api.sent if said.chat == READER)
        for number in range(1, 13):
            api.world.say(OTHER, f"/unwatch {number}")
            api.world.press_forged(OTHER, listed, f"1/unwatch {number}")  # under a message of the reader's chat
        api.world.press_forged(OTHER, listed, "1/unsub all yes")
        for forged in ("1/allow 8", "1/broadcast yes", "2/unwatch 1", "1/../..", "1/" + "x" * 62):
            api.world.press_forged(OTHER, listed, forged)
        await taken(api, bot)
        assert len(saved) == 2
        assert await bot.store.read(keywords.active) == saved
        # Each tap was answered: nobody's client waits for ever.
        await api.eventually(lambda: not api.world.queries)


async def test_68_who_floods_is_told_once_and_the_next_is_answered(api: BotApi, tmp_path: Path) -> None:
    async with running(tmp_path, api) as bot:
        await let_in(bot, READER)
        for _ in range(1000):
            api.world.say(READER, "/who kim jong un")
        api.say(OWNER, "/status")
        await api.until("0 articles")
        await taken(api, bot)
        answers = [said.text for said in api.sent if said.chat == READER]
        assert len([text for text in answers if "a lot at once" in text]) == 1
        assert len(answers) <= MOST_A_MINUTE + 1


HOSTILE = (
    "/watch " + "(" * 5_000, "/watch " + "a OR " * 3_000, "/watch (a+)+$", "/watch " + "한" * 600, "/watch a*",
    "/watch side:kp AND NOT side:" + "x" * 300, "/watch \"<b>\" NEAR/999999 </b>", "/search " + "\"" * 3_000,
    "/search ((((Rason", "/timeline <script> 999d", "/latest 99999999999999999999", "/story " + "A" * 4_000,
    "/quotes " + "‮" * 200, "/who " + "<i>" * 900, "/unwatch 99999999999999999999", "/unwatch ٣", "/unwatch -1",
    "/mute " + "x" * 3_000 + " 999d", "/mute story:<b> 0h", "/pause 999999999999d", "/quiet 25:99-00:00 except",
    "/tz ../../etc/passwd", "/lang <b>", "/digest daily 99:99", "/level " + "🔴" * 500, "/settings quotes 999",
    "/use @" + "x" * 2_000, "/use -100", "/import " + "[" * 3_500, "/import " + json.dumps({"khasan": 1, "watches": 7}),
    "/import " + json.dumps({"khasan": 1, "watches": [{"query": "a"}] * 90, "settings": {"quotes": "3", "quiet": []}}),
    "/import <opml><!DOCTYPE a [<!ENTITY b \"c\">]></opml>", "/follow " + "'; DROP TABLE story; --", "/why \x00\x01",
    "/cite " + "&lt;" * 500, "/wrong wrong-story ZZZZZ", "/help " + "2" * 500, "/" + "x" * 32, "/topic flash=here",
    "/unsub " + "a" * 3_000, "/sub " + "a" * 3_000, "/forget yes", "/resume catchup skip", "/start " + "A" * 64,
    "https://" + "x" * 1_900,
)  # fmt: skip


async def test_69_hostile_arguments_get_a_short_answer_and_change_nothing(
    api: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged: io.StringIO
) -> None:
    monkeypatch.setattr("bot.chat.talk.MOST_A_MINUTE", 1_000)
    async with running(tmp_path, api) as bot:
        await let_in(bot, READER)
        for text in HOSTILE:
            api.world.say(READER, text)
        await taken(api, bot)
        answers = [said.text for said in api.sent if said.chat == READER]
        assert len(answers) == len(HOSTILE)
        assert max(map(len, answers)) <= 4096
        assert not [text for text in answers if "mistake in Khasan" in text]
        assert api.refused == []  # nothing that Telegram could not read
        # Of all these one query could be read, and was taken over once.
        assert [one.query for one in await bot.store.read(keywords.active)] == ["a"]
    assert "Traceback" not in logged.getvalue()


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """What the bot logs, as `khasan run` does with KHASAN_LOG=debug."""
    said = io.StringIO()
    with contextlib.redirect_stderr(said):
        logs.configure(level="debug")
        yield said


async def test_70_the_token_shows_nowhere(api: BotApi, tmp_path: Path, logged: io.StringIO) -> None:
    secret = TOKEN.partition(":")[2]
    for fault in (refusal(401, "Unauthorized"), garbage("<html>", status=404), garbage('{"ok": false}')):
        for method in ("sendMessage", "getUpdates", "getChatMember", "setMyCommands"):
            api.fault(fault, method=method)
    async with running(tmp_path, api) as bot:
        api.say(OWNER, "/sub")
        api.say(OWNER, "/health")
        await api.eventually(lambda: len(api.calls_of("getUpdates")) > 3)
        shown = [repr(bot), repr(bot.config), repr(bot.telegram), str(bot.telegram.bot if bot.telegram else "")]
    files = await asyncio.to_thread(lambda: [file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()])
    assert "InvalidToken" in logged.getvalue()  # it has been refused, and that was told
    assert secret not in "\n".join([*shown, logged.getvalue(), *(said.text for said in api.sent)])
    assert files
    assert not [file for file in files if secret.encode() in file]


async def test_71_while_telegram_is_away_at_the_start_news_is_read_and_kept_and_then_told(
    api: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chatting, "PAUSE", 0.05)
    await api.refuse()
    now = datetime.now(UTC)
    async with Server(world.load(), now) as news, running(tmp_path, api, server=news) as bot:
        reader = await bot.store.write(chats.place, "telegram", str(READER), None, "", now, kind="private")
        await let_in(bot, READER)
        await bot.store.write(chats.subscribe, reader.id, DEFAULT_WATCHES[0].id, "important", "en", now)
        await news.advance()
        async with asyncio.timeout(PATIENCE):
            while not await bot.waiting():  # noqa: ASYNC110 - nobody can be told
                await asyncio.sleep(0.05)
        assert (await bot.store.read(lookups.totals)).stories > 0
        await api.accept()
        api.say(READER, "/latest")
        await api.until("matched")
        await api.until("outlet")


async def test_72_a_command_that_was_fetched_before_a_crash_is_answered_once_after_it(
    api: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(self: Talk) -> int:
        await asyncio.Event().wait()
        return 0

    with monkeypatch.context() as crashed:
        crashed.setattr(Talk, "handle_open", never)
        async with running(tmp_path, api) as bot:
            for text in ("/sub", "/watch Rason", "/status"):
                api.say(OWNER, text)
            await api.eventually(lambda: not api.world.updates)  # confirmed: Telegram will not bring them again
            assert len(await bot.store.read(updates.waiting)) == 3
    assert api.sent == []
    async with running(tmp_path, api) as bot:
        await settled(bot)
    said = [one.text for one in api.sent]
    assert [sum(words in text for text in said) for words in ("Subscribed", "7 days", "0 articles")] == [1, 1, 1]


async def test_73_a_webhook_takes_each_update_once_and_only_from_telegram(api: BotApi, tmp_path: Path) -> None:
    hook = Webhook("https://news.example/telegram", port=free_port(), secret="s-e-c-r-e-t")
    update = {"update_id": 5, "message": {"message_id": 1, "chat": {"id": OWNER, "type": "private"},
                                          "from": {"id": OWNER}, "text": "/sub"}}  # fmt: skip
    async with running(tmp_path, api, webhook=hook) as bot:
        await api.eventually(lambda: api.methods.webhook == hook.url)
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{hook.port}") as client:

            async def post(body: bytes, *secret: str) -> int:
                headers = {SECRET: secret[0]} if secret else {}
                return (await client.post("/telegram", content=body, headers=headers)).status_code

            raw = json.dumps(update).encode()
            assert [await post(raw), await post(raw, "wrong"), await post(b"x" * 5_000_000, "wrong")] == [401] * 3
            assert await post(b"x" * 5_000_000, "s-e-c-r-e-t") == 413
            assert api.sent == []
            assert [await post(raw, "s-e-c-r-e-t") for _ in range(3)] == [200] * 3
        await api.until("Subscribed")
        await settled(bot)
    assert len(api.sent) == 1
