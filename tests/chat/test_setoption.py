"""An owner sets the bot's options from the chat, in any language."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot import config
from bot.words import Words
from tests.doubles.telegram import BotApi
from tests.doubles.turning import OWNER, running

SOURCES = "# ours\nsources:\n  - {id: one, kind: feed, url: 'https://one.example/', outlet: One, side: ru}\n"


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ko"])
async def test_an_owner_sees_sets_and_mistypes_an_option(language: str, tmp_path: Path) -> None:
    file, say = tmp_path / "sources.yaml", Words(language)
    file.write_text(SOURCES, encoding="utf-8")
    async with BotApi() as api:
        api.world.private(OWNER)
        async with running(tmp_path, api) as bot:
            bot.config = replace(bot.config, file=str(file))
            api.say(OWNER, f"/lang {language}")
            api.say(OWNER, "/setoption")
            await api.until("/setoption delivery.per_second 28")
            api.say(OWNER, "/setoption delivery.per_second 20")
            sure = say("{option} is in the settings now. It holds from the next start on.", option="20")
            await api.until(sure.partition("20")[2].strip())
            api.say(OWNER, "/setoption delivery.per_second soon")
            await api.until(say("Nothing was changed:"))
            assert not api.refused
    assert config.read(file, {}).delivery.per_second == 20
    assert file.read_text(encoding="utf-8").startswith(SOURCES)
