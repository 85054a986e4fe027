"""A web server on a loopback port that answers as well or as badly as a test wants it to.

It speaks plain asyncio streams and knows nothing of HTTP's rules, so that it can break all of them.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType

_PHRASES = {200: "OK", 301: "Moved Permanently", 302: "Found", 304: "Not Modified", 404: "Not Found"}


@dataclass(frozen=True)
class Asked:
    """One request as it came in."""

    method: str
    path: str
    #: Names in lower case.
    headers: Mapping[str, str]
    #: When it came, on the loop's clock.
    at: float


@dataclass(frozen=True)
class Answer:
    """What to send back; whatever `headers` says wins over the truth."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)

    def wire(self) -> bytes:
        headers = {"Content-Length": str(len(self.body))} if self.status != 304 else {}
        headers |= dict(self.headers)
        lines = [f"HTTP/1.1 {self.status} {_PHRASES.get(self.status, 'Whatever')}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + (b"" if self.status == 304 else self.body)


Wire = asyncio.StreamWriter
#: Writes what it likes to the wire; the connection is closed afterwards.
Script = Callable[[Asked, Wire], Awaitable[None]]
#: An answer, or a function that gives one for a request, or a script that writes to the wire itself.
Behaviour = Answer | Callable[[Asked], Answer]


class Web:
    """Serves `behaviours` by path; what is not among them is 404. Remembers what it was asked."""

    def __init__(self, *, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.behaviours: dict[str, Behaviour] = {}
        self.scripts: dict[str, Script] = {}
        self.asked: list[Asked] = []
        #: How many requests are being answered now, and the most there ever were.
        self.busy = 0
        self.busiest = 0
        self.connections = 0
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Web:
        await self.start()
        return self

    async def start(self, port: int = 0) -> None:
        """Listen; on `port`, where it was before."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", port, ssl=self._tls)

    async def stop(self) -> int:
        """Refuse connections, and end those that are open. Returns the port, to start on it again."""
        assert self._server is not None
        port = self.port
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        return port

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        if self._server.is_serving():
            await self.stop()

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    @property
    def allow(self) -> frozenset[tuple[str, int]]:
        return frozenset({("127.0.0.1", self.port)})

    def url(self, path: str = "/") -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}{path}"

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    async def _serve(self, reader: asyncio.StreamReader, writer: Wire) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                while await self._answer(reader, writer):
                    pass
        except asyncio.CancelledError:
            # The test is over; a cancelled handler would only make asyncio complain.
            pass
        finally:
            self._tasks.discard(task)
            writer.transport.abort()

    async def _answer(self, reader: asyncio.StreamReader, writer: Wire) -> bool:
        """Answers one request; False where the connection ends with it."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.rstrip("\r\n").split("\r\n")
        method, path, _ = first.split(" ", 2)
        headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines)}
        asked = Asked(method, path, headers, asyncio.get_running_loop().time())
        self.asked.append(asked)
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        try:
            script = self.scripts.get(path)
            if script is not None:
                await script(asked, writer)
                await writer.drain()
                return False
            behaviour = self.behaviours.get(path, Answer(b"no such page", 404))
            answer = behaviour if isinstance(behaviour, Answer) else behaviour(asked)
            writer.write(answer.wire())
            await writer.drain()
            return True
        finally:
            self.busy -= 1


def conditional(body: bytes, etag: str, **headers: str) -> Callable[[Asked], Answer]:
    """A page that is given once, and 304 to whoever sends its ETag back."""

    def behaviour(asked: Asked) -> Answer:
        if asked.headers.get("if-none-match") == etag:
            return Answer(status=304, headers={"ETag": etag})
        return Answer(body, headers={"ETag": etag, **headers})

    return behaviour


def redirect(to: str, status: int = 302) -> Answer:
    return Answer(status=status, headers={"Location": to})


async def hang(asked: Asked, wire: Wire) -> None:
    """Takes the request and never says a word."""
    await asyncio.Event().wait()


async def hang_in_the_middle(asked: Asked, wire: Wire) -> None:
    wire.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>")
    await wire.drain()
    await asyncio.Event().wait()


async def drip(asked: Asked, wire: Wire) -> None:
    """A byte now and then, for ever: no single read is late."""
    wire.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n")
    while True:
        wire.write(b" ")
        await wire.drain()
        await asyncio.sleep(0.02)


async def endless(asked: Asked, wire: Wire) -> None:
    """As fast as it is read, without an end."""
    wire.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n")
    while True:
        wire.write(b"<item>" * 10_000)
        await wire.drain()


def bomb(megabytes: int) -> Answer:
    """A small gzip body that becomes large."""
    return Answer(gzip.compress(b"\0" * (megabytes * 1024 * 1024), 9), headers={"Content-Encoding": "gzip"})


def raw(wire_bytes: bytes) -> Script:
    """Exactly these bytes, then the end."""

    async def script(asked: Asked, wire: Wire) -> None:
        wire.write(wire_bytes)

    return script
