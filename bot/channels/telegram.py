"""Telegram: sends, edits and finds messages through the Bot API."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import structlog
from telegram import InputFile, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.channels.base import Abilities
from bot.channels.pace import Slots
from bot.channels.telegram_api import Bot, buttonless, not_ours, not_there, one_call, topic_gone, unchanged, unparsable
from bot.channels.telegram_html import LIMIT, plain, render
from bot.channels.telegram_markup import markup
from bot.channels.telegram_said import said
from bot.core.model import Body, Delivery, Destination, Receipt, TextBody
from bot.errors import ChannelError, NotSent

log = structlog.get_logger(__name__)

#: After how many ids in a row that no message of the chat has an uncertain message is not among them.
CANDIDATES = 10
#: The same where ids are counted over all private chats and basic groups: everybody who writes there takes one.
SHARED_CANDIDATES = 40
#: After how many ids the search is given up in a chat where many write.
MOST_CANDIDATES = 120
#: For how long what is for a topic that is closed or deleted goes to its chat at once, in seconds.
TOPIC_PAUSE = 3600.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a bot writes."""

    #: Least time between two messages to a person, and to a group or channel.
    private: timedelta = Delivery().private
    group: timedelta = Delivery().group
    #: Messages a second over all chats.
    per_second: float = Delivery().per_second


class Telegram:
    """The Bot API, at Telegram's server or one's own (`api`: scheme, host and port)."""

    abilities = Abilities(edit=True, reply=True, buttons=True, find=True, length=LIMIT, markup="html")

    def __init__(self, token: str, *, api: str | None = None, pace: Pace | None = None) -> None:
        self.bot = Bot(token, api=api)
        self._pace = pace or Pace()
        #: The moments at which something may be sent; what is asked of Telegram in `find` takes some, too.
        self.slots = Slots(self._pace.per_second)
        self._opened = asyncio.Lock()
        self._ready = False
        #: When topics that were closed or deleted are tried again, by destination.
        self._closed: dict[int, float] = {}

    def __repr__(self) -> str:
        return "Telegram(token=***)"

    def gap(self, destination: Destination) -> timedelta:
        return self._pace.private if _is_private(destination) else self._pace.group

    def merges(self, destination: Destination) -> bool:
        return not _is_private(destination)

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        """Send `body`. A topic that is gone falls back to the chat; markup that Telegram refuses, to plain text."""
        async with one_call():
            number, remark = await self._somehow(destination, body, reply_to)
        return Receipt(str(number), remark)

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        async with one_call():
            await self._says(destination, int(message_id), body)

    async def find(
        self,
        destination: Destination,
        body: Body,
        *,
        after: str | None,
        reply_to: str | None = None,
        token: str = "",
    ) -> Receipt | None:
        """Look for `body` among the messages after `after`, by an edit that changes nothing.

        Sends are one at a time for a chat, so a message of ours with a later id can only be the uncertain one.
        Without an earlier message there is nothing to count from: then nobody can know.
        """
        if after is None:
            return None
        enough = SHARED_CANDIDATES if _shares_ids(destination) else CANDIDATES
        gap, empty = self.gap(destination).total_seconds(), 0
        for candidate in range(int(after) + 1, int(after) + 1 + MOST_CANDIDATES):
            await self.slots.next()
            async with one_call():
                found = await self._says(destination, candidate, body)
            if found == "ours":
                return Receipt(str(candidate))
            empty = empty + 1 if found == "nothing" else 0
            if empty >= enough:
                break
            # Telegram counts these requests too.
            await asyncio.sleep(gap)
        return None

    async def check(self) -> None:
        await self.open()

    async def close(self) -> None:
        if self._ready:
            await self.bot.shutdown()
        await self.bot.close_clients()

    async def open(self) -> None:
        """Ask Telegram who we are, once: the token is known to be good from then on. Raises `NotSent`."""
        async with self._opened:
            if self._ready:
                return
            try:
                async with one_call():
                    await self.bot.initialize()
            except ChannelError as exc:
                raise exc if isinstance(exc, NotSent) else NotSent(str(exc)) from exc
            self._ready = True

    async def _somehow(self, destination: Destination, body: Body, reply_to: str | None) -> tuple[int, str | None]:
        """Send the body as it is meant, or else what Telegram takes of it: never is it dropped for its form. Returns
        with it what owners should know."""
        thread = None if self._is_closed(destination) else destination.thread
        plainly, barely, remark = False, False, None
        while True:
            try:
                return await self._send(destination, body, thread, reply_to, plainly=plainly, barely=barely), remark
            except BadRequest as exc:
                if unparsable(exc) and not plainly:
                    log.error("Telegram cannot read our markup", reason=str(exc))
                    plainly = True
                elif buttonless(exc) and not barely:
                    log.error("Telegram does not take our buttons", reason=str(exc))
                    barely = True
                elif topic_gone(exc) and thread:
                    remark = f"its topic is closed or deleted ({exc}); what is for it comes in the chat itself"
                    self._closed[destination.id] = asyncio.get_running_loop().time() + TOPIC_PAUSE
                    thread = None
                else:
                    raise

    def _is_closed(self, destination: Destination) -> bool:
        """Whether the topic was closed or deleted when it was last written to; it may be open again by and by."""
        return asyncio.get_running_loop().time() < self._closed.get(destination.id, 0.0)

    async def _send(
        self,
        destination: Destination,
        body: Body,
        thread: str | None,
        reply_to: str | None,
        *,
        plainly: bool,
        barely: bool,
    ) -> int:
        # The General topic is "not found" by its number.
        topic = int(thread) if thread and thread != "1" else None
        answered = ReplyParameters(int(reply_to), allow_sending_without_reply=True) if reply_to else None
        if isinstance(body, TextBody) and body.file is not None:
            sent = await self.bot.send_document(
                chat_id=int(destination.address),
                document=InputFile(body.file.text.encode("utf-8", "replace"), filename=body.file.name),
                caption=plain(render(body)) if plainly else render(body),
                parse_mode=None if plainly else ParseMode.HTML,
                message_thread_id=topic,
                reply_markup=markup(body, destination.kind),
                reply_parameters=answered,
                disable_notification=body.silent or None,
            )
            return sent.message_id
        there = {"chat_id": destination.address, "message_thread_id": topic, "reply_parameters": answered}
        silently = {"disable_notification": body.silent or None}
        words = said(body, destination.kind, plainly=plainly, barely=barely)
        return await self.bot.send({**there, **silently, **words})

    async def _says(
        self, destination: Destination, message_id: int, body: Body, *, plainly: bool = False, barely: bool = False
    ) -> Literal["ours", "another's", "nothing"]:
        """Let that message say `body`, as it was meant, or as plain text or without buttons where Telegram refuses
        these. Returns whose message it is: where it says so already, nobody sees anything."""
        try:
            await self._edit(destination, message_id, body, plainly=plainly, barely=barely)
        except BadRequest as exc:
            if unchanged(exc):
                return "ours"
            if unparsable(exc) and not plainly:
                return await self._says(destination, message_id, body, plainly=True, barely=barely)
            if buttonless(exc) and not barely:
                return await self._says(destination, message_id, body, plainly=plainly, barely=True)
            if not_ours(exc):
                return "another's"
            if not_there(exc):
                return "nothing"
            raise
        return "ours"

    async def _edit(
        self, destination: Destination, message_id: int, body: Body, *, plainly: bool, barely: bool
    ) -> None:
        if isinstance(body, TextBody) and body.file is not None:
            await self.bot.edit_message_caption(
                chat_id=int(destination.address),
                message_id=message_id,
                caption=plain(render(body)) if plainly else render(body),
                parse_mode=None if plainly else ParseMode.HTML,
                reply_markup=markup(body, destination.kind),
            )
            return
        there = {"chat_id": destination.address, "message_id": message_id}
        await self.bot.change({**there, **said(body, destination.kind, plainly=plainly, barely=barely)})


def _is_private(destination: Destination) -> bool:
    return destination.address.isdigit()


def _shares_ids(destination: Destination) -> bool:
    """Whether its messages are counted over all private chats and basic groups, not by itself."""
    return not destination.address.startswith("-100")
