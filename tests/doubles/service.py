"""What the loopback doubles of chat services share: HTTP, a memory of what was taken, and everything that can go wrong.

    async with Slack() as slack:
        …
        slack.posted                        # what readers see
        slack.fault(drop(accepted=True))    # what goes wrong next

Tests that have no event loop of their own use ``with in_thread(Slack()) as slack``.
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Self, TypeVar
from urllib.parse import parse_qsl, unquote

from tests.doubles.telegram.wire import Answer, Fault, write

#: How long a test waits for something to happen before it fails, in seconds.
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came in."""

    method: str
    path: str
    query: Mapping[str, str]
    #: Names in lower case.
    headers: Mapping[str, str]
    body: bytes
    #: When it came, on the monotonic clock.
    at: float

    @property
    def json(self) -> dict[str, Any]:
        """The JSON object in it. Raises `Refusal` where there is none, or text in it that is not valid Unicode."""
        try:
            found = json.loads(self.body)
            json.dumps(found, ensure_ascii=False).encode()
        except ValueError:
            raise Refusal(400, {"error": "no JSON"}) from None
        if not isinstance(found, dict):
            raise Refusal(400, {"error": "no JSON object"})
        return found


@dataclass(slots=True)
class Posted:
    """A message that the service took."""

    id: str
    address: str
    #: As its readers see it now.
    text: str
    reply_to: str | None = None
    #: How often it was changed.
    edits: int = 0
    #: Whom it calls.
    mentions: list[str] = field(default_factory=list)
    #: As it came.
    raw: Mapping[str, Any] = field(default_factory=dict)


class Refusal(Exception):
    """The service does not take it."""

    def __init__(self, status: int, data: object, retry_after: int | None = None) -> None:
        super().__init__(f"{status} {data}")
        self.answer = Answer(status, data if isinstance(data, str) else json.dumps(data), retry_after=retry_after)


@dataclass(slots=True, eq=False)
class Rule:
    """Which requests a fault befalls, and how often still."""

    fault: Fault
    path: str
    containing: bytes
    #: None: until it is lifted.
    times: int | None
    hits: int = 0

    def lift(self) -> None:
        self.times = 0

    def befalls(self, request: Request) -> bool:
        fits = self.times != 0 and self.path in f"{request.method} {request.path}" and self.containing in request.body
        if fits:
            self.hits += 1
            self.times = None if self.times is None else self.times - 1
        return fits


class Service(ABC):
    """A strict service on 127.0.0.1: `respond` refuses what the real one refuses."""

    #: What a request that posts something has in its method and path.
    posts = "POST"

    def __init__(self) -> None:
        self.port = 0
        self.requests: list[Request] = []
        #: What was taken, oldest first.
        self.posted: list[Posted] = []
        #: Requests that came before a time was over that they had been told to wait.
        self.too_early: list[Request] = []
        self._silent_until = 0.0
        self._rules: list[Rule] = []
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self._ticks = asyncio.Event()
        self._changed = threading.Condition()

    @abstractmethod
    def respond(self, request: Request) -> Answer:
        """The service's answer. Raises `Refusal`."""

    async def __aenter__(self) -> Self:
        await self.accept()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.refuse()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def accept(self) -> None:
        """Take connections, on the same port as before."""
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", self.port, limit=1 << 20)
        self.port = self._server.sockets[0].getsockname()[1]

    async def refuse(self) -> None:
        """Refuse connections until `accept`, and end those that are open."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    def fault(self, fault: Fault, *, path: str | None = None, containing: str = "", times: int | None = 1) -> Rule:
        """Let `fault` befall the next `times` requests that fit (those that post, if no `path` is named)."""
        rule = Rule(fault, self.posts if path is None else path, containing.encode(), times)
        self._rules.append(rule)
        return rule

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

    def change(self, message_id: str, text: str, **values: Any) -> None:
        """Let a message read like this from now on."""
        message = next(one for one in self.posted if one.id == message_id)
        message.text = text
        message.edits += 1
        for name, value in values.items():
            setattr(message, name, value)

    def tell(self) -> None:
        """Something has happened."""
        self._ticks.set()
        with self._changed:
            self._changed.notify_all()

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
        request = await _read(reader)
        self.requests.append(request)
        if request.at < self._silent_until:
            self.too_early.append(request)
        rule = next((rule for rule in self._rules if rule.befalls(request)), None)
        fault = rule.fault if rule else Fault("answer", accepted=True)
        self.tell()
        await asyncio.sleep(fault.delay)
        answer = fault.answer
        if fault.accepted:
            ordinary = self._answered(request)
            answer = answer or ordinary
            self.tell()
        if fault.end == "hang":
            await reader.read()  # until the client gives up
        if fault.end == "reset":
            abort(writer)
        if fault.end != "answer" or answer is None:
            return False
        if answer.retry_after:
            self._silent_until = time.monotonic() + answer.retry_after
        write(writer, answer)
        await writer.drain()
        return not answer.missing

    def _answered(self, request: Request) -> Answer:
        try:
            return self.respond(request)
        except Refusal as refusal:
            return refusal.answer


def answered(data: object, status: int = 200) -> Answer:
    """An answer in JSON."""
    return Answer(status, json.dumps(data))


def refusal(status: int, data: object, *, retry_after: int | None = None) -> Fault:
    """An answer that is no."""
    return Fault("answer", answer=Refusal(status, data, retry_after).answer)


def abort(writer: asyncio.StreamWriter) -> None:
    """Let closing send RST instead of FIN: a linger time of zero."""
    held: socket.socket = writer.get_extra_info("socket")
    held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")
    headers = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)
    }
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    method, target, _ = first.split(" ", 2)
    path, _, query = target.partition("?")
    return Request(method, unquote(path), dict(parse_qsl(query)), headers, body, time.monotonic())


Served = TypeVar("Served", bound=Service)


@contextmanager
def in_thread(service: Served) -> Iterator[Served]:
    """`service`, turning in a thread of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    asyncio.run_coroutine_threadsafe(service.__aenter__(), loop).result(PATIENCE)
    try:
        yield service
    finally:
        asyncio.run_coroutine_threadsafe(service.__aexit__(), loop).result(PATIENCE)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(PATIENCE)
        loop.close()
