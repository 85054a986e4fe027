"""Connections to hosts, kept while they are fresh, and one question at a time over each: HTTP/1.1 by h11."""

from __future__ import annotations

import ssl
import time
from collections.abc import AsyncIterable, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

import h11
import httpcore

from bot.sources.network import Guard
from bot.sources.targets import Target

#: Seconds: for a connection, TLS included; for each piece of an answer; for the question to be taken.
CONNECT = 5.0
READ = 10.0
WRITE = 10.0
#: Connections that are kept after an answer.
KEPT = 20
#: Many servers hang up after five seconds of silence; asking again just then fails.
IDLE = 4.5
#: The largest head of an answer, in bytes.
_HEAD = 100 * 1024
_CHUNK = 64 * 1024

Headers = Sequence[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host answers; to be closed when its body is read, or is not wanted."""

    status: int
    headers: Headers
    body: AsyncIterable[bytes]
    aclose: Callable[[], Awaitable[None]]


class Connections:
    """Asks hosts, over connections that `guard` makes."""

    def __init__(self, guard: Guard, tls: ssl.SSLContext) -> None:
        self._guard = guard
        self._tls = tls
        tls.set_alpn_protocols(["http/1.1"])
        #: The one that was used last stands last.
        self._kept: list[_Connection] = []

    async def ask(self, at: Target, headers: Headers) -> Answer:
        """What GET gives at `at`. Raises httpcore's errors, h11's and NotAllowed."""
        question = h11.Request(method="GET", target=at.httpx_url.raw_path, headers=list(headers))
        connection = await self._fresh((at.scheme, at.host, at.port)) or await self._open(at)
        try:
            response = await connection.ask(question)
        except BaseException:
            await connection.close()
            raise
        return Answer(
            response.status_code, list(response.headers.raw_items()), connection, lambda: self._let_go(connection)
        )

    async def aclose(self) -> None:
        """Close every connection that is kept."""
        while self._kept:
            await self._kept.pop().close()

    async def _fresh(self, to: tuple[str, str, int]) -> _Connection | None:
        """A kept connection that can be used again."""
        await self._forget_stale()
        for connection in reversed(self._kept):
            if connection.to == to:
                self._kept.remove(connection)
                if connection.is_open:
                    return connection
                await connection.close()
        return None

    async def _open(self, at: Target) -> _Connection:
        stream = await self._guard.connect_tcp(at.host, at.port, CONNECT)
        if at.scheme == "https":
            try:
                stream = await stream.start_tls(self._tls, server_hostname=at.host, timeout=CONNECT)
            except BaseException:
                await stream.aclose()
                raise
        return _Connection((at.scheme, at.host, at.port), stream)

    async def _let_go(self, connection: _Connection) -> None:
        if not connection.end():
            await connection.close()
            return
        self._kept.append(connection)
        await self._forget_stale()

    async def _forget_stale(self) -> None:
        now = time.monotonic()
        while self._kept and (self._kept[0].until < now or len(self._kept) > KEPT):
            await self._kept.pop(0).close()


class _Connection:
    """One connection; iterating over it gives the body of the answer."""

    def __init__(self, to: tuple[str, str, int], stream: httpcore.AsyncNetworkStream) -> None:
        #: Scheme, host and port.
        self.to = to
        #: How long it may be kept, by the monotonic clock.
        self.until = 0.0
        self._stream = stream
        self._talk = h11.Connection(h11.CLIENT, max_incomplete_event_size=_HEAD)

    @property
    def is_open(self) -> bool:
        """Whether the host has neither hung up nor said anything unasked."""
        return not self._stream.get_extra_info("is_readable")

    async def ask(self, question: h11.Request) -> h11.Response:
        said = (self._talk.send(question) or b"") + (self._talk.send(h11.EndOfMessage()) or b"")
        # A host may answer, and hang up, before it has heard all.
        with suppress(httpcore.WriteError):
            await self._stream.write(said, WRITE)
        while True:
            event = await self._event()
            if isinstance(event, h11.Response):
                return event

    def __aiter__(self) -> _Connection:
        return self

    async def __anext__(self) -> bytes:
        event = await self._event()
        if isinstance(event, h11.Data):
            return bytes(event.data)
        raise StopAsyncIteration

    def end(self) -> bool:
        """Be ready for another question; False where that cannot be."""
        if self._talk.our_state is not h11.DONE or self._talk.their_state is not h11.DONE:
            return False
        self._talk.start_next_cycle()
        self.until = time.monotonic() + IDLE
        return True

    async def close(self) -> None:
        await self._stream.aclose()

    async def _event(self) -> object:
        while (event := self._talk.next_event()) is h11.NEED_DATA:
            heard = await self._stream.read(_CHUNK, READ)
            if not heard and self._talk.their_state is h11.SEND_RESPONSE:
                raise h11.RemoteProtocolError("no answer at all")
            self._talk.receive_data(heard)
        if event is h11.PAUSED:
            raise h11.RemoteProtocolError("another protocol, which was not asked for")
        return event
