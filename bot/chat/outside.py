"""What the chat needs from outside the store: what Telegram says of people and channels, files, and addresses."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

import structlog
from telegram import Bot, Chat, ChatMember, ChatMemberAdministrator
from telegram.error import TelegramError

from bot.chat.handlers.owners import Probed
from bot.chat.handlers.places import Steered
from bot.words import Html, Words

log = structlog.get_logger(__name__)

#: Largest file that is fetched, in bytes: thousands of watches, or of feeds.
LARGEST = 1 << 20
_CHANNEL = re.compile(r"(?:https://t\.me/)?@?([A-Za-z][A-Za-z0-9_]{3,31})|(-100\d{5,15})")

Probe = Callable[[str, Words], Awaitable[Probed]]
#: What is said of something that was done for an owner.
Done = Callable[[Words], Awaitable[Html]]
#: What is said of an option that was set, or of all.
Option = Callable[[str, Words], Awaitable[Html]]


class Telegrams:
    """Asks Telegram; where it does not answer, nobody is an administrator and nothing is found."""

    def __init__(self, bot: Bot, probe: Probe, reload: Done, option: Option, backup: Done) -> None:
        self._bot = bot
        self._probe = probe
        self._reload = reload
        self._option = option
        self._backup = backup

    async def is_admin(self, chat_id: int, user_id: int) -> bool:
        """Whether a person is an administrator of a chat."""
        try:
            member = await self._bot.get_chat_member(chat_id, user_id)
        except (TelegramError, KeyError):  # KeyError: python-telegram-bot on a 200 that says "ok": false
            return False
        return member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR)

    async def channel(self, name: str, user_id: int) -> Steered | None:
        """The channel of that name, and whether the person may decide for it."""
        found = _CHANNEL.fullmatch(name.strip())
        if found is None:
            return None
        try:
            chat = await self._bot.get_chat(f"@{found[1]}" if found[1] else int(found[2]))
            if chat.type != Chat.CHANNEL:
                return None
            own = await self._bot.get_chat_member(chat.id, self._bot.id)
        except TelegramError:
            return None
        may_post = isinstance(own, ChatMemberAdministrator) and bool(own.can_post_messages)
        return Steered(chat.id, chat.title or name, await self.is_admin(chat.id, user_id), may_post)

    async def download(self, file_id: str) -> str | None:
        """The text of a file that somebody sent."""
        try:
            file = await self._bot.get_file(file_id)
            if (file.file_size or 0) > LARGEST:
                return None
            return (await file.download_as_bytearray())[:LARGEST].decode("utf-8")
        except (TelegramError, UnicodeDecodeError):
            return None

    async def probe(self, url: str, say: Words) -> Probed:
        """What an address would give as a source."""
        return await self._probe(url, say)

    async def reload(self, say: Words) -> Html:
        """What is to be said of the settings' file as it is now."""
        return await self._reload(say)

    async def option(self, given: str, say: Words) -> Html:
        """What is to be said of an option that is set now, or of all."""
        return await self._option(given, say)

    async def backup(self, say: Words) -> Html:
        """What is to be said of a copy of the database that is made now."""
        return await self._backup(say)

    async def answer(self, query_id: str, text: str) -> None:
        """Tell Telegram that a tap was seen. It may be too late for that: nothing hangs on it."""
        try:
            await self._bot.answer_callback_query(query_id, text or None)
        except TelegramError as exc:
            log.debug("a tap was not answered", reason=str(exc))
