"""A strict Bot API server on loopback: it refuses what Telegram refuses, in Telegram's words.

    async with BotApi() as api:
        api.world.say(7, "/start")          # people act
        bot = Bot(TOKEN, base_url=f"{api.address}/bot")
        …
        await api.until("Welcome")          # what they see
        api.fault(drop(accepted=True))      # what goes wrong

Tests that have no event loop of their own use ``with in_thread() as api``.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Self
from urllib.parse import unquote

from tests.doubles.telegram.methods import Form, Methods, Refusal
from tests.doubles.telegram.pace import Pace
from tests.doubles.telegram.wire import (
    BAD_GATEWAY,
    Answer,
    Fault,
    Rule,
    Wire,
    drop,
    garbage,
    hang,
    ok,
    refusal,
    refused,
    reset,
    slow,
)
from tests.doubles.telegram.world import Call, Said, World

__all__ = [
    "BAD_GATEWAY",
    "PATIENCE",
    "TOKEN",
    "BotApi",
    "Fault",
    "Said",
    "drop",
    "garbage",
    "hang",
    "in_thread",
    "refusal",
    "reset",
    "slow",
]

TOKEN = "123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
#: How long a test waits for something to happen before it fails, in seconds.
PATIENCE = 60.0

_PACED = frozenset({"sendMessage", "editMessageText"})


class BotApi:
    """The server of one bot."""

    def __init__(self, *, token: str = TOKEN, limits: bool = False) -> None:
        self.token = token
        self.revoked = False
        #: Every request, also those that a fault befell.
        self.calls: list[Call] = []
        #: Requests to a chat that had been told to wait, before the wait was over.
        self.too_early: list[Call] = []
        #: What was refused, and in which words; without the 429s.
        self.refused: list[tuple[str, str]] = []
        #: How many requests were answered 429.
        self.slowed = 0
        #: How far the server's clock is ahead of the machine's, in seconds: a test may move it.
        self.ahead = 0.0
        self._pace = Pace() if limits else None
        self._silence: dict[int, float] = {}
        self.world = World(int(token.split(":")[0]), "khasan_bot")
        self.methods = Methods(self.world)
        self._wire = Wire(self._answer, self._seen, self._answered)
        self._changed = threading.Condition()
        self._ticks = asyncio.Event()
        self.methods.confirmed = self._tell

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        await self._wire.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._wire.shut()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._wire.port}"

    @property
    def sent(self) -> list[Said]:
        """The bot's messages, oldest first."""
        return self.world.sent

    async def refuse(self) -> None:
        """Refuse connections until `accept`."""
        await self._wire.shut()

    async def accept(self) -> None:
        await self._wire.open()

    def fault(
        self,
        fault: Fault,
        *,
        method: str = "sendMessage",
        chat: int | None = None,
        containing: str = "",
        times: int | None = 1,
    ) -> Rule:
        """Let `fault` befall the next `times` requests that fit; all of them until `lift` where that is None."""
        return self._wire.add(Rule(fault, method, chat, containing, times))

    def say(self, user: int, text: str, *, chat: int | None = None, thread: int | None = None) -> Said:
        """Somebody writes, and whoever polls hears of it at once."""
        said = self.world.say(user, text, chat=chat, thread=thread)
        self.stir()
        return said

    def stir(self) -> None:
        """Wake whoever polls: people have acted on `world`."""
        self._loop.call_soon_threadsafe(self.methods.news.set)

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    async def until(self, words: str) -> Said:
        """Wait for a message of the bot that has `words`."""
        await self.eventually(lambda: any(words in said.text for said in self.sent))
        return next(said for said in reversed(self.sent) if words in said.text)

    async def eventually(self, true: Callable[[], object]) -> None:
        """Wait until something is `true`, looking again after each request."""
        async with asyncio.timeout(PATIENCE):
            while not true():
                self._ticks.clear()
                await self._ticks.wait()

    def wait(self, true: Callable[[], object]) -> None:
        """`eventually`, for a test in another thread."""
        with self._changed:
            assert self._changed.wait_for(true, PATIENCE), "it did not happen"

    async def _answer(self, path: str, form: Form) -> Answer:
        if path.startswith("/file/"):
            return self._file(path)
        _, bot, method = path.split("/", 2)
        if ":" not in bot:
            return refused(404, "Not Found")
        if bot != f"bot{self.token}" or self.revoked:
            return refused(401, "Unauthorized")
        chat = Call(method, form, 0).chat
        if self._pace is not None and chat is not None and method in _PACED:
            wait = self._pace.wait(chat, self._now())
            if wait:
                return refused(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        try:
            return ok(await self.methods.call(method, form))
        except Refusal as refusal:
            self.refused.append((method, refusal.description))
            return refused(refusal.code, refusal.description, **refusal.parameters)
        finally:
            self._tell()

    def _file(self, path: str) -> Answer:
        """A file that somebody sent, by the path that getFile gave."""
        place, _, number = unquote(path).rpartition("/")
        text = self.world.files.get(number)
        if place != f"/file/bot{self.token}/documents" or text is None:
            return refused(404, "Not Found")
        return Answer(200, text)

    def _now(self) -> float:
        return time.monotonic() + self.ahead

    def _seen(self, method: str, form: Form) -> None:
        call = Call(method, form, self._now())
        self.calls.append(call)
        if call.chat is not None and call.at < self._silence.get(call.chat, 0.0):
            self.too_early.append(call)
        self._tell()

    def _answered(self, form: Form, answer: Answer) -> None:
        if answer.status == 429:
            self.slowed += 1
            chat = Call("", form, 0).chat
            if chat is not None and answer.retry_after:
                self._silence[chat] = self._now() + answer.retry_after

    def _tell(self) -> None:
        self._ticks.set()
        with self._changed:
            self._changed.notify_all()


@contextmanager
def in_thread(*, token: str = TOKEN, limits: bool = False) -> Iterator[BotApi]:
    """A server that turns in a thread of its own."""
    api, loop = BotApi(token=token, limits=limits), asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    asyncio.run_coroutine_threadsafe(api.__aenter__(), loop).result(PATIENCE)
    try:
        yield api
    finally:
        asyncio.run_coroutine_threadsafe(api.__aexit__(), loop).result(PATIENCE)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(PATIENCE)
        loop.close()
