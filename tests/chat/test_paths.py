"""How people come to Khasan and leave it, from the first tap to the last, in English and French.

The whole bot turns: real feeds of the demo's news come in, a strict Bot API is at the other end, and the clock goes as
fast as the test wants.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.channels.telegram_html import plain
from bot.demo import world
from bot.demo.server import Server
from bot.runners.bot import Bot
from bot.store import chats
from bot.store.schema import outbox
from bot.words import Words
from tests.doubles.telegram import PATIENCE, BotApi, Said
from tests.doubles.turning import OWNER, Clock, running

READER, ADMIN, ANYBODY = 7, 8, 9
CHANNEL, GROUP = -1001234500001, -1001234500002
QUIET = ("<b>While it was quiet: {number} story</b>", "<b>While it was quiet: {number} stories</b>")
EVENING = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
LANGUAGES = pytest.mark.parametrize("language", ["en", "fr"])


@dataclass
class Town:
    """A bot at work, news to come, and people with their phones."""

    bot: Bot
    api: BotApi
    news: Server
    clock: Clock
    say: Words

    async def says(self, user: int, text: str, answer: str) -> Said:
        """Somebody writes to the bot; the answer has `answer`, in its text or on a button."""
        before = len(self.api.sent)
        self.api.say(user, text)
        return await self.after(before, answer)

    async def taps(self, user: int, said: Said, label: str, answer: str) -> Said:
        before = len(self.api.sent)
        query = self.api.world.press(user, said, label)
        self.api.stir()
        found = await self.after(before, answer, said)
        await self.api.eventually(lambda: query in self.api.methods.answers)
        return found

    async def after(self, before: int, words: str, edited: Said | None = None) -> Said:
        """The message with `words` that came after the first `before`, or the one that reads so now."""

        def found() -> list[Said]:
            new = [*self.api.sent[before:], *([edited] if edited else [])]
            return [said for said in new if words in said.text or words in str(said.markup)]

        await self.api.eventually(found)
        return found()[0]

    async def holds(self, words: str) -> None:
        """Wait until a story with `words` waits for the end of quiet hours."""
        waiting = sa.select(outbox.c.body).where(outbox.c.state == "held")

        def is_held(connection: sa.Connection) -> bool:
            return any(words in str(body) for body in connection.execute(waiting).scalars())

        async with asyncio.timeout(PATIENCE):
            while not await self.bot.store.read(is_held):  # noqa: ASYNC110 - what is held says nothing
                await asyncio.sleep(0.02)

    def told(self, chat: int) -> list[Said]:
        """The alerts that a chat has got."""
        return [said for said in self.api.sent if said.chat == chat and self.say("matched") in said.text]


@asynccontextmanager
async def town(folder: Path, language: str) -> AsyncIterator[Town]:
    clock = Clock(EVENING)
    async with Server(world.load(), EVENING) as news, BotApi() as api:
        for user in (OWNER, READER, ADMIN, ANYBODY):
            api.world.person(user, f"User {user}", language=language)
        api.world.private(OWNER)
        async with running(folder, api, server=news, clock=clock) as bot:
            yield Town(bot, api, news, clock, Words(language))


@LANGUAGES
async def test_a_newcomer_comes_by_an_invitation_reads_sets_quiet_hours_and_leaves(
    tmp_path: Path, language: str
) -> None:
    async with town(tmp_path, language) as here:
        api, say = here.api, here.say
        # By a link, and with taps alone, to the first alert.
        link = await here.says(OWNER, "/invite", "t.me/khasan_bot?start=")
        greeting = await here.says(READER, f"/start {link.text.rpartition('=')[2]}", "Khasan")
        await here.taps(READER, greeting, "🔔", say("Subscribed: {names}. You hear of each story once; /unsub ends it.",
                                                    names="North Korea–Russia"))  # fmt: skip
        await here.news.advance()
        await api.eventually(lambda: here.told(READER))
        first = here.told(READER)[0]
        assert first.button(say("Follow"))
        # A watch of his own.
        offered = await here.says(READER, "/watch frost AND cabbage", say("Edit"))
        await here.taps(READER, offered, say("Save"), "frost AND cabbage")
        # Nights in peace: what comes meanwhile is one message in the morning.
        await here.says(READER, "/quiet 23:00-07:00 except flash", "23:00")
        here.clock.until(23, 30)
        for _ in range(2):
            await here.news.advance()
        await here.holds("loading crates")
        mark = len(api.sent)
        here.clock.until(7, 1)
        morning = await here.after(mark, plain(say.many(*QUIET, 1)).partition(":")[0].strip())
        assert morning.chat == READER
        assert "loading crates" in morning.text
        assert not any("loading crates" in said.text for said in here.told(READER))
        # The watch finds what the subscription does not ask for.
        await here.news.advance()
        await api.eventually(lambda: any("frost" in said.text for said in here.told(READER)))
        # A summary a day.
        await here.says(READER, "/digest daily 08:00", "08:00")
        mark = len(api.sent)
        here.clock.until(8, 0)
        assert (await here.after(mark, "📰")).chat == READER
        # Gone, with everything in a file.
        asked = await here.says(READER, "/unsub all", "?")
        left = await here.taps(READER, asked, say("End all"), say("No more alerts here. /sub brings them back."))
        assert left.file is not None
        assert "frost AND cabbage" in left.file[1]
        asked = await here.says(READER, "/forget", "?")
        await here.taps(READER, asked, say("Delete"), say("Forgotten. /start begins anew."))
        assert not await here.bot.store.read(chats.is_subscribed, "telegram", str(READER))


@LANGUAGES
async def test_an_administrator_brings_khasan_into_a_channel_and_steers_it_from_a_private_chat(
    tmp_path: Path, language: str
) -> None:
    async with town(tmp_path, language) as here:
        api, say = here.api, here.say
        channel = api.world.group(CHANNEL, "Northern Desk", kind="channel", admins=(ADMIN,), bot="left")
        channel.username = "northern_desk"
        await here.says(OWNER, f"/allow {ADMIN}", str(ADMIN))
        # Whom the owner knows may bring the bot along; the owner is asked.
        await here.says(
            ADMIN,
            "/use @northern_desk",
            say("There is no such channel, or the bot is not in it: add it there as an administrator first."),
        )
        api.world.add_bot(CHANNEL, by=ADMIN, admin=True)
        api.stir()
        asked = await here.after(0, say("{person} has added the bot to {chat}.", person="User 8", chat="Northern Desk"))
        assert asked.chat == OWNER
        await here.taps(OWNER, asked, say("Allow"), str(CHANNEL))
        steered = await here.says(ADMIN, "/use @northern_desk", "Northern Desk")
        await here.taps(ADMIN, steered, "🔔", "North Korea–Russia")
        await here.says(ADMIN, "/subs", "North Korea–Russia")
        await here.news.advance()
        await api.eventually(lambda: here.told(CHANNEL))
        alert = here.told(CHANNEL)[0]
        buttons = [key for row in (alert.markup or {})["inline_keyboard"] for key in row]
        assert buttons
        assert all("url" in key and "callback_data" not in key for key in buttons)
        assert here.told(ADMIN) == []
        # A right is taken, and those who can give it back are told; what came meanwhile arrives when it is back.
        mark, count = len(api.sent), len(here.told(CHANNEL))
        api.world.permit(CHANNEL, write=False, by=ADMIN)
        api.stir()
        lacking = say("The bot may not write in {chat}: give it the right to send messages.", chat="Northern Desk")
        await api.eventually(lambda: {said.chat for said in api.sent[mark:] if lacking in said.text} == {ADMIN, OWNER})
        await here.news.advance()
        await api.eventually(lambda: any(call.chat == CHANNEL for call in api.calls_of("sendMessage")[-3:]))
        assert len(here.told(CHANNEL)) == count
        api.world.permit(CHANNEL, write=True, by=ADMIN)
        api.stir()
        await api.eventually(lambda: len(here.told(CHANNEL)) > count)
        # Nobody else steers it, and he himself only while he wants to.
        await here.says(OWNER, f"/allow {ANYBODY}", str(ANYBODY))
        await here.says(
            ANYBODY,
            "/use @northern_desk",
            say("Only an administrator of {channel} can steer it.", channel="Northern Desk"),
        )
        await here.says(ADMIN, "/unsub", say("No more alerts here. /sub brings them back."))
        await here.says(ADMIN, "/use off", say("Commands are about this chat again."))
        await here.says(ADMIN, "/subs", say("This chat gets nothing yet. /sub begins."))
