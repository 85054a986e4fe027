"""Every command, tried in every language against a strict Bot API: each is answered, and nothing is refused there."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.chat.registry import COMMANDS
from bot.core import pipeline
from bot.core.model import Article
from bot.recording import record
from bot.runners.bot import Bot
from bot.store import chats, updates
from bot.words import LANGUAGES, Words
from tests.doubles import judges
from tests.doubles.telegram import PATIENCE, BotApi
from tests.doubles.turning import OWNER, running

GROUP = -1001234500002
#: What is written after each command; `CODE` is a story's.
TRIED = {
    "start": ("", "some-code"), "help": ("", "2", "owner"), "sub": ("", "dprk-russia", "weather"),
    "unsub": ("weather",),
    "subs": ("",), "cancel": ("",), "watch": ("", "Rason AND port", "(Rason"), "save": ("1", "99"), "edit": ("1", "99"),
    "watches": ("",), "hold": ("1", "99"), "unwatch": ("1", "99"), "latest": ("", "3", "3 3", "bridge"),
    "story": ("CODE", "ZZZZZ"), "timeline": ("", "bridge 30d"), "search": ("", "bridge", "(bridge"),
    "quotes": ("", "CODE", "peskov 7d", "nobody"), "who": ("", "kim jong un", "xyzzy"), "why": ("CODE", "ZZZZZ"),
    "cite": ("CODE", "ZZZZZ"), "url": ("https://tide.example/1", "https://tide.example/2"), "status": ("",),
    "level": ("", "important"), "quiet": ("", "23:00-07:00 except flash", "off"),
    "digest": ("", "daily 08:00", "weekly Mon 08:00", "now", "off"), "follow": ("CODE", "ZZZZZ"),
    "unfollow": ("CODE", "CODE"),
    "mute": ("", "CODE 24h", "Tide 7d", ""), "unmute": ("CODE", "CODE"), "pause": ("1h", ""),
    "resume": ("", "catchup", "skip"), "tz": ("", "Seoul", "Nowhere"), "lang": ("", "xx"),
    "settings": ("", "quotes 1", "updates edit", "silent on", "level flash"), "topic": ("", "here"),
    "use": ("@nobody", "off"), "more": ("CODE",), "wrong": ("irrelevant CODE", "nonsense CODE"),
    "export": ("", "sources"), "import": ("", "{}", '{"khasan": 1}'), "allow": ("8", "x"), "deny": ("8", "8", "x"),
    "invite": ("",), "users": ("",), "sources": ("",), "retry": ("nothing",), "pausesource": ("nothing",),
    "testsource": ("", "tide.example"), "addsource": ("", "tide.example"), "health": ("",), "outbox": ("",),
    "feedback": ("",), "broadcast": ("", "Good <night>"), "merge": ("", "CODE ZZZZZ"), "split": ("ZZZZZ", "CODE"),
    "drop": ("ZZZZZ", "CODE"), "reload": ("",), "setoption": ("", "x 1"),
    "backup": ("",), "audit": ("",), "unsub all": ("",), "forget": ("",),
}  # fmt: skip


async def told(bot: Bot) -> str:
    """A story comes in. Returns its code."""
    judged, now = judges.default(), bot.clock()
    article = Article(
        "https://tide.example/1", "Russia says bridge to North Korea opens in May",
        "“The bridge to North Korea will open in May,” Dmitry Peskov said in Moscow on Monday.", "en", "Tide", "other",
        now - timedelta(minutes=5), now, "https://tide.example/1",
    )  # fmt: skip
    outcome = await bot.store.write(record, pipeline.understand(article, judged), judged, now, quiet=False)
    assert outcome.story is not None
    return outcome.story.code


def test_the_list_of_what_is_tried_is_whole() -> None:
    assert {name.split()[0] for name in TRIED} == set(COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_command_is_answered(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.chat.talk.MOST_A_MINUTE", 10_000)
    async with BotApi() as api:
        api.world.private(OWNER)
        api.world.group(GROUP, admins=(OWNER,), topics=(4,))
        async with running(tmp_path, api) as bot:
            await bot.store.write(chats.allow, "telegram", str(GROUP), "test", bot.clock())
            api.say(OWNER, f"/lang {language}")
            await api.eventually(lambda: api.sent)
            code = await told(bot)
            asked = [f"/{name} {words.replace('CODE', code)}".strip() for name, some in TRIED.items() for words in some]
            before = len(api.sent)
            for text in asked:
                api.world.say(OWNER, text)
            api.world.say(OWNER, "/topic here", chat=GROUP, thread=4)
            api.stir()
            async with asyncio.timeout(3 * PATIENCE):
                while api.world.updates or await bot.store.read(updates.waiting) or await bot.waiting():  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            await api.eventually(lambda: len(api.sent) - before > len(asked))
        answers = api.sent[before:]
        assert len(answers) == len(asked) + 1
        confessed = Words(language)("That went wrong, by a mistake in Khasan. Try again.")
        assert not [said.text for said in answers if said.text == confessed]
        # Nothing that Telegram could not read, and nothing sent again as plain text; but one channel that there is not.
        assert api.refused == [("getChat", "Bad Request: chat not found")]
        assert all(said.text for said in answers)
