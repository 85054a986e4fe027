"""A strict mail server on loopback: it takes well-made mail alone, from its user, for the mailboxes that it has."""

from __future__ import annotations

import asyncio
import base64
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import SMTP
from typing import Literal, Self

from tests.doubles.service import PATIENCE, Posted, abort

USER, PASSWORD = "khasan", "loopback-only-pass"
SENDER, READER = "khasan@desk.example", "editor@desk.example"
#: RFC 5321 §4.5.3.1.6: a line of text, its end included.
_LONGEST_LINE = 1_000
_WANTED = ("From", "To", "Subject", "Date", "Message-ID")


@dataclass(slots=True)
class Trouble:
    """What happens at one step of the dialogue, instead of the ordinary answer."""

    #: ``greeting``, ``AUTH``, ``MAIL``, ``RCPT``, ``DATA``, or ``text``, when all of it has come.
    step: str
    end: Literal["answer", "drop", "reset", "hang"]
    answer: str = ""
    #: Whether the letter is taken before that.
    accepted: bool = False
    times: int | None = 1
    hits: int = 0


class MailServer:
    """One server that has one user's mail to deliver."""

    def __init__(
        self, *, tls: Literal["off", "starttls", "wrapped"] = "off", context: ssl.SSLContext | None = None
    ) -> None:
        self.port = 0
        self._tls, self._context = tls, context
        self.mailboxes = {READER}
        #: What was taken, oldest first; its id is its Message-ID, and what it answers what it refers to.
        self.posted: list[Posted] = []
        self.letters: list[EmailMessage] = []
        #: The steps of all dialogues, and when each began.
        self.requests: list[tuple[str, float]] = []
        self._troubles: list[Trouble] = []
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self._changed = threading.Condition()
        self._ticks = asyncio.Event()

    async def __aenter__(self) -> Self:
        await self.accept()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.refuse()

    async def accept(self) -> None:
        """Take connections, on the same port as before."""
        wrapped = self._context if self._tls == "wrapped" else None
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", self.port, ssl=wrapped, limit=1 << 22)
        self.port = self._server.sockets[0].getsockname()[1]

    async def refuse(self) -> None:
        """Refuse connections until `accept`, and end those that are open."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    def trouble(self, trouble: Trouble) -> Trouble:
        self._troubles.append(trouble)
        return trouble

    async def eventually(self, true: Callable[[], object]) -> None:
        """Wait until something is `true`, looking again after each step."""
        async with asyncio.timeout(PATIENCE):
            while not true():
                self._ticks.clear()
                await self._ticks.wait()

    def wait(self, true: Callable[[], object]) -> None:
        """`eventually`, for a test in another thread."""
        with self._changed:
            assert self._changed.wait_for(true, PATIENCE), "it did not happen"

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError, _Over):
                await _Visit(self, reader, writer).hold()
        finally:
            self._connections.discard(task)
            writer.close()

    def _begun(self, step: str) -> Trouble | None:
        self.requests.append((step, time.monotonic()))
        found = next((one for one in self._troubles if one.times != 0 and one.step == step), None)
        if found is not None:
            found.hits += 1
            found.times = None if found.times is None else found.times - 1
        self._tell()
        return found

    def _take(self, raw: bytes) -> str:
        """Take a letter. Returns the answer."""
        if any(len(line) + 2 > _LONGEST_LINE for line in raw.split(b"\r\n")):
            return "500 5.5.2 line too long"
        if not raw.isascii() or b"\n" in raw.replace(b"\r\n", b""):
            return "554 5.6.0 malformed text"
        letter = message_from_bytes(raw, _class=EmailMessage, policy=SMTP)
        if any(len(letter.get_all(name) or ()) != 1 for name in _WANTED):
            return "554 5.6.0 a header is missing or comes twice"
        plain, html = letter.get_body(("plain",)), letter.get_body(("html",))
        if plain is None or html is None:
            return "554 5.6.0 not plain and HTML"
        root = letter["References"]
        text = f"{letter['Subject']}\n{_text(plain)}\n{_text(html)}"
        self.posted.append(Posted(str(letter["Message-ID"]), str(letter["To"]), text, str(root) if root else None))
        self.letters.append(letter)
        return "250 2.0.0 taken"

    def _tell(self) -> None:
        self._ticks.set()
        with self._changed:
            self._changed.notify_all()


class _Over(Exception):
    """The visit is over."""


class _Visit:
    """One connection."""

    def __init__(self, server: MailServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._server, self._reader, self._writer = server, reader, writer
        self._secure = server._tls == "wrapped"
        self._known = False
        self._sender, self._recipient = "", ""

    async def hold(self) -> None:
        await self._step("greeting", "220 desk.example ESMTP")
        while True:
            line = (await self._reader.readuntil(b"\r\n")).decode("ascii").strip()
            verb, _, rest = line.partition(" ")
            await self._hear(verb.upper(), rest)

    async def _hear(self, verb: str, rest: str) -> None:
        match verb:
            case "EHLO" | "HELO":
                offers = ["STARTTLS"] if self._server._tls == "starttls" and not self._secure else ["AUTH PLAIN"]
                await self._say("\r\n".join(["250-desk.example", *(f"250-{one}" for one in offers), "250 HELP"]))
            case "STARTTLS" if self._server._tls == "starttls" and not self._secure:
                await self._say("220 go on")
                assert self._server._context is not None
                await self._writer.start_tls(self._server._context)
                self._secure = True
            case "AUTH":
                await self._authenticate(rest)
            case "MAIL":
                self._sender = _path(rest)
                await self._step("MAIL", "250 2.1.0 ok" if self._known else "530 5.7.0 who are you?")
            case "RCPT":
                self._recipient = _path(rest)
                known = self._recipient in self._server.mailboxes
                await self._step("RCPT", "250 2.1.5 ok" if known else "550 5.1.1 no such user")
            case "DATA":
                await self._text()
            case "NOOP" | "RSET":
                await self._say("250 ok")
            case "QUIT":
                await self._say("221 bye")
                raise _Over
            case _:
                await self._say("502 5.5.1 what?")

    async def _authenticate(self, rest: str) -> None:
        if self._server._tls == "starttls" and not self._secure:
            await self._say("538 5.7.11 not without TLS")
            return
        method, _, given = rest.partition(" ")
        if method.upper() != "PLAIN":
            await self._say("504 5.5.4 PLAIN, please")
            return
        said = base64.b64decode(given or await self._asked()).split(b"\0")
        self._known = said[1:] == [USER.encode(), PASSWORD.encode()]
        await self._step("AUTH", "235 2.7.0 welcome" if self._known else "535 5.7.8 wrong")

    async def _asked(self) -> bytes:
        await self._say("334 ")
        return (await self._reader.readuntil(b"\r\n")).strip()

    async def _text(self) -> None:
        await self._step("DATA", "354 go on")
        raw = await self._reader.readuntil(b"\r\n.\r\n")
        letter = raw[: -len(b".\r\n")].replace(b"\r\n..", b"\r\n.")
        trouble = self._server._begun("text")
        answer = self._server._take(letter) if trouble is None or trouble.accepted else ""
        self._server._tell()
        await self._end(trouble, answer)

    async def _step(self, step: str, answer: str) -> None:
        await self._end(self._server._begun(step), answer)

    async def _end(self, trouble: Trouble | None, answer: str) -> None:
        if trouble is None:
            await self._say(answer)
            return
        if trouble.end == "hang":
            await self._reader.read()
        if trouble.end == "reset":
            abort(self._writer)
        if trouble.end != "answer":
            raise _Over
        await self._say(trouble.answer)

    async def _say(self, answer: str) -> None:
        self._writer.write(answer.encode() + b"\r\n")
        await self._writer.drain()


def _path(rest: str) -> str:
    return rest.partition("<")[2].partition(">")[0]


def _text(part: Message) -> str:
    assert isinstance(part, EmailMessage)
    return str(part.get_content())
