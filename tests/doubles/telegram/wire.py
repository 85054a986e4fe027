"""The wire of the Bot API double: HTTP over loopback, and everything that can go wrong with it."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, Literal
from urllib.parse import parse_qsl

#: What Telegram's front sends when what stands behind it is away.
BAD_GATEWAY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n"

Handler = Callable[[str, dict[str, str]], Awaitable["Answer"]]
#: Told of every request as it comes, and of every answer as it goes.
Seen = Callable[[str, dict[str, str]], None]
Answered = Callable[[dict[str, str], "Answer"], None]


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back over the wire."""

    status: int
    body: str
    #: Bytes promised beyond those sent: the answer breaks off.
    missing: int = 0
    #: Seconds for the Retry-After header.
    retry_after: int | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens instead of an ordinary answer."""

    end: Literal["answer", "drop", "reset", "hang"]
    #: Whether the request takes effect before that.
    accepted: bool = False
    #: None: the ordinary answer.
    answer: Answer | None = None
    #: Seconds before anything happens.
    delay: float = 0.0


@dataclass(slots=True, eq=False)
class Rule:
    """Which requests a fault befalls, and how often still."""

    fault: Fault
    method: str
    chat: int | None
    containing: str
    #: None: until it is lifted.
    times: int | None
    hits: int = 0

    def lift(self) -> None:
        self.times = 0

    def befalls(self, method: str, form: dict[str, str]) -> bool:
        fits = (
            self.times != 0
            and method == self.method
            and (self.chat is None or form.get("chat_id") == str(self.chat))
            and self.containing in form.get("text", "")
        )
        if fits:
            self.hits += 1
            self.times = None if self.times is None else self.times - 1
        return fits


def drop(*, accepted: bool) -> Fault:
    """The connection is closed without an answer."""
    return Fault("drop", accepted)


def reset(*, accepted: bool) -> Fault:
    """The connection is torn down without an answer."""
    return Fault("reset", accepted)


def hang(*, accepted: bool) -> Fault:
    """No answer comes, ever."""
    return Fault("hang", accepted)


def slow(seconds: float) -> Fault:
    """The ordinary answer comes late."""
    return Fault("answer", accepted=True, delay=seconds)


def garbage(body: str, *, status: int = 200, accepted: bool = False, missing: int = 0) -> Fault:
    """Another body than Telegram's, cut short by `missing` bytes."""
    return Fault("answer", accepted, Answer(status, body, missing))


def refusal(code: int, description: str, **parameters: int) -> Fault:
    """An error in Telegram's form."""
    return Fault("answer", answer=refused(code, description, **parameters))


def ok(result: object) -> Answer:
    return Answer(200, json.dumps({"ok": True, "result": result}))


def refused(code: int, description: str, **parameters: int) -> Answer:
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        body["parameters"] = parameters
    return Answer(code, json.dumps(body), retry_after=parameters.get("retry_after"))


class Wire:
    """An HTTP/1.1 server on 127.0.0.1 that can refuse connections for a while and come back on its port."""

    def __init__(self, handler: Handler, seen: Seen, answered: Answered) -> None:
        self._handler, self._seen, self._answered = handler, seen, answered
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self._rules: list[Rule] = []
        self.port = 0

    async def open(self) -> None:
        """Take connections, on the same port as before."""
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", self.port, limit=1 << 20)
        self.port = self._server.sockets[0].getsockname()[1]

    async def shut(self) -> None:
        """Refuse connections, and end those that are open."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    def add(self, rule: Rule) -> Rule:
        self._rules.append(rule)
        return rule

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
                while await self._exchange(reader, writer):
                    pass
        finally:
            self._connections.discard(task)
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request. Returns whether the connection stays."""
        path, form = await _request(reader)
        method = path.rsplit("/", 1)[-1]
        self._seen(method, form)
        rule = next((rule for rule in self._rules if rule.befalls(method, form)), None)
        fault = rule.fault if rule else Fault("answer", accepted=True)
        await asyncio.sleep(fault.delay)
        answer = fault.answer
        if fault.accepted:
            ordinary = await self._handler(path, form)
            answer = answer or ordinary
        if fault.end == "hang":
            await reader.read()  # until the client gives up
        if fault.end == "reset":
            # Closing with a linger time of zero sends RST instead of FIN.
            held: socket.socket = writer.get_extra_info("socket")
            held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if fault.end != "answer" or answer is None:
            return False
        self._answered(form, answer)
        write(writer, answer)
        await writer.drain()
        return not answer.missing


async def _request(reader: asyncio.StreamReader) -> tuple[str, dict[str, str]]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    path, _, query = first.split()[1].partition("?")
    return path, dict(parse_qsl(query, keep_blank_values=True)) | _form(headers.get("content-type", ""), body)


def _form(kind: str, body: bytes) -> dict[str, str]:
    """The parameters of a request; those that are not text are JSON, in whichever of three ways they came."""
    if kind.startswith("application/json"):
        given: dict[str, Any] = json.loads(body)
        return {name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()}
    if kind.startswith("multipart/form-data"):
        parsed = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
        form = {}
        for part in parsed.iter_parts():
            name = str(part.get_param("name", header="content-disposition"))
            form[name] = bytes(part.get_payload(decode=True)).decode()
            if called := part.get_filename():
                form[f"{name} name"] = called
        return form
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


def write(writer: asyncio.StreamWriter, answer: Answer) -> None:
    """Put an answer on the wire."""
    body = answer.body.encode()
    kind = "application/json" if body.startswith(b"{") else "text/html"
    head = [f"HTTP/1.1 {answer.status} X", f"Content-Type: {kind}", f"Content-Length: {len(body) + answer.missing}"]
    if answer.retry_after is not None:
        head.append(f"Retry-After: {answer.retry_after}")
    writer.write("\r\n".join([*head, "", ""]).encode() + body)
