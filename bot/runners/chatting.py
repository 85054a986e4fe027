"""Lets people talk with the bot: updates are stored, then acted on, chat by chat."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import structlog
from telegram import BotCommand
from telegram.error import TelegramError

from bot.channels.telegram import Telegram
from bot.chat import show
from bot.chat.commands import Facts
from bot.chat.menu import MENU
from bot.chat.outside import Telegrams
from bot.chat.talk import Talk
from bot.config import TelegramSettings, own_process
from bot.errors import ChannelError, SettingsError, StateError
from bot.runners.bot import Bot
from bot.runners.hearing import brought, hear, polling
from bot.runners.probing import probe
from bot.store import backup, updates
from bot.words import LANGUAGES, Html, Words, escaped

log = structlog.get_logger(__name__)

#: Between two tries to reach Telegram at the start, in seconds.
PAUSE = 10


async def chat(bot: Bot, telegram: Telegram, settings: TelegramSettings) -> None:
    """Answer commands until cancelled."""
    await _reach(telegram)
    await _show_menu(telegram)
    talk = Talk(
        bot.store,
        owners=settings.owners,
        username=telegram.bot.username,
        outside=Telegrams(
            telegram.bot,
            partial(probe, bot.reader),
            partial(_look_at_settings, bot),
            partial(_set_option, bot),
            partial(_back_up, bot),
        ),
        answered=bot.outbox.answered,
        facts=lambda: Facts(bot.clock(), bot.config.lexicon, bot.config.watches, bot.sources),
    )
    news = asyncio.Event()
    news.set()  # what the last run stored and did not get to

    async def keep(raw: Sequence[Mapping[str, Any]]) -> None:
        await bot.store.write(updates.keep, raw, bot.clock())
        news.set()

    def heard() -> None:
        bot.heard = bot.clock()

    hook = settings.webhook
    ear = polling(telegram.bot, keep) if hook is None else brought(telegram.bot, keep, hook)
    async with asyncio.TaskGroup() as group:
        group.create_task(_answer(talk, news, group))
        group.create_task(hear(ear, answered=heard))


async def _answer(talk: Talk, news: asyncio.Event, group: asyncio.TaskGroup) -> None:
    """Act on what comes, without waiting for those who are still being answered."""

    async def handle() -> None:
        try:
            await talk.handle_open()
        except StateError as exc:
            log.error("commands wait, for the state cannot be used", reason=str(exc))
            await asyncio.sleep(PAUSE)
            news.set()

    while True:
        await news.wait()
        news.clear()
        group.create_task(handle())


async def _reach(telegram: Telegram) -> None:
    told = False
    while True:
        try:
            return await telegram.open()
        except ChannelError as exc:
            if not told:
                log.warning("Telegram cannot be reached yet; trying again", reason=str(exc))
            told = True
            await asyncio.sleep(PAUSE)


async def _look_at_settings(bot: Bot, say: Words) -> Html:
    """Whether the settings' file can be taken up; the runner takes it up by itself within seconds."""
    try:
        found = await asyncio.to_thread(own_process.read, Path(bot.config.file), os.environ)
    except SettingsError as exc:
        return show.fitted([say("The old settings stay, for the file has faults:"), show.code(str(exc)[:2000])], "\n")
    count = len([source for source in found.sources if source.enabled])
    return say.many("Taken up: {number} source is on.", "Taken up: {number} sources are on.", count)


async def _set_option(bot: Bot, given: str, say: Words) -> Html:
    """Write an option into the settings' file; where nothing is given, say what each is there."""
    # What it needs takes some megabytes, and few owners ask for it.
    from bot.config import options

    name, _, value = given.partition(" ")
    file = Path(bot.config.file)
    try:
        if name:
            await asyncio.to_thread(options.put, file, name, value.strip(), os.environ)
        known = options.shown(await asyncio.to_thread(own_process.read, file, os.environ))
    except SettingsError as exc:
        return show.fitted([say("Nothing was changed:"), show.code(str(exc)[:2000])], "\n")
    if name:
        option = show.code(f"{name} {known[name]}")
        return say("{option} is in the settings now. It holds from the next start on.", option=option)
    lines = [show.code(f"/setoption {one} {value}") for one, value in known.items()]
    return show.fitted(
        [say("These are the options; tap one to copy it, and send it with another value:"), *lines], "\n"
    )


async def _back_up(bot: Bot, say: Words) -> Html:
    """Copy the database into the state folder."""
    file = bot.config.state / "copies" / f"khasan-{bot.clock():%Y%m%d-%H%M%S}.db"
    try:
        file.parent.mkdir(exist_ok=True, mode=0o700)
        await asyncio.to_thread(backup.backup, bot.store.engine, file)
    except (OSError, StateError) as exc:
        return escaped(str(exc))
    return say("Copied to {file}.", file=str(file))


async def _show_menu(telegram: Telegram) -> None:
    """Tell Telegram the commands that its menu shows, in each language; nothing hangs on it."""
    for language in LANGUAGES:
        say = Words(language)
        menu = [BotCommand(name, say(text)) for name, text in MENU.items()]
        code = None if language == "en" else language
        try:
            await telegram.bot.set_my_commands(menu, language_code=code)
        except TelegramError as exc:
            log.debug("the menu was not set", reason=str(exc))
            return
