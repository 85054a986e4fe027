"""The demo's news sites: a loopback HTTP server that publishes news in waves, with validators as real sites have them.

    python -m bot.demo.server --port 8000 --every 5

prints its port and serves until it is told to stop; ``curl -X POST http://127.0.0.1:8000/advance`` brings out the next
wave at once. `GET /` lists the feeds.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import signal
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from html import escape
from types import TracebackType
from typing import Self

import click

from bot.demo import world as worlds
from bot.demo.world import World

#: How long a client may take to ask, in seconds.
PATIENCE = 10.0

_REASONS = {200: "OK", 304: "Not Modified", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed"}
_REQUEST = re.compile(r"([A-Z]+) (\S+) HTTP/1\.[01]")
_FEED = re.compile(r"/([a-z-]+)\.xml")
_PAGE = re.compile(r"/([a-z-]+)/([a-z-]+)")


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class Server:
    """Serves a world's feeds on 127.0.0.1, the first wave from the start. Used as `async with Server(world, now)`."""

    def __init__(self, world: World, now: datetime, *, port: int = 0) -> None:
        """`now` is the demo's beginning; `port` 0 takes any free one."""
        self.wave = 1
        #: When each wave came out; what Last-Modified says.
        self._released = {1: now}
        self._world = world
        self._now = now
        self._port = port
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    @property
    def port(self) -> int:
        return self._port

    @property
    def base(self) -> str:
        """The server's address, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    async def advance(self) -> bool:
        """Bring out the next wave; False where all are out."""
        if self.wave >= self._world.waves:
            return False
        # Last-Modified counts in seconds: waves that follow faster still differ.
        released = max(datetime.now(UTC), self._released[self.wave] + timedelta(seconds=1))
        self.wave += 1
        self._released[self.wave] = released
        return True

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                head = await reader.readuntil(b"\r\n\r\n")
                writer.write(await self._respond(head.decode("latin-1")))
                await writer.drain()
        except (OSError, EOFError, TimeoutError, asyncio.LimitOverrunError):
            # The client left, was too slow or never came to an end: nobody is there to be answered.
            writer.transport.abort()
        finally:
            writer.close()

    async def _respond(self, head: str) -> bytes:
        line, *rest = head.split("\r\n")
        request = _REQUEST.fullmatch(line)
        headers = {name.strip().lower(): value.strip() for name, _, value in (row.partition(":") for row in rest)}
        if request is None:
            return _bytes(_Answer(400))
        method, target = request.groups()
        answer = await self._answer(method, target.partition("?")[0])
        if answer.status == 200 and _unchanged(headers, answer.headers):
            answer = _Answer(304, headers=answer.headers)
        return _bytes(answer, with_body=method != "HEAD")

    async def _answer(self, method: str, path: str) -> _Answer:
        if method == "POST" and path == "/advance":
            await self.advance()
            return _Answer(200, str(self.wave).encode(), {"Content-Type": "text/plain"})
        if method not in ("GET", "HEAD"):
            return _Answer(405, headers={"Allow": "GET, HEAD"})
        if path == "/":
            return _Answer(200, self._index(), {"Content-Type": "text/html; charset=utf-8"})
        if found := _FEED.fullmatch(path):
            return self._feed(found[1])
        if found := _PAGE.fullmatch(path):
            return self._page(found[1], found[2])
        return _Answer(404)

    def _feed(self, feed: str) -> _Answer:
        if all(outlet.feed != feed for outlet in self._world.outlets):
            return _Answer(404)
        items = self._world.published(feed, wave=self.wave)
        changed = self._released[max((item.wave for item in items), default=1)]
        body = worlds.rss(self._world, feed, wave=self.wave, now=self._now, base=self.base)
        return _Answer(
            200,
            body,
            {
                "Content-Type": "application/rss+xml; charset=utf-8",
                "ETag": f'"{hashlib.sha256(body).hexdigest()[:16]}"',
                "Last-Modified": format_datetime(changed, usegmt=True),
            },
        )

    def _page(self, feed: str, name: str) -> _Answer:
        for item in self._world.published(feed, wave=self.wave):
            if item.id == name:
                body = worlds.page(self._world, item, now=self._now)
                return _Answer(200, body, {"Content-Type": "text/html; charset=utf-8"})
        return _Answer(404)

    def _index(self) -> bytes:
        rows = (f'<li><a href="/{outlet.feed}.xml">{escape(outlet.name)}</a></li>' for outlet in self._world.outlets)
        return f"<!doctype html>\n<title>Fictional news</title>\n<ul>\n{chr(10).join(rows)}\n</ul>\n".encode()


def _unchanged(asked: Mapping[str, str], have: Mapping[str, str]) -> bool:
    """Whether the client has this already. If-None-Match alone decides where it is given (RFC 9110, 13.1.3)."""
    if "ETag" in have and (tags := asked.get("if-none-match")):
        return tags == "*" or have["ETag"] in (tag.strip().removeprefix("W/") for tag in tags.split(","))
    if "Last-Modified" in have and (since := asked.get("if-modified-since")):
        try:
            return parsedate_to_datetime(have["Last-Modified"]) <= parsedate_to_datetime(since)
        except (TypeError, ValueError):  # a date that is none (or has no zone) is as good as not given
            return False
    return False


def _bytes(answer: _Answer, *, with_body: bool = True) -> bytes:
    headers = {**answer.headers, "Connection": "close", "Date": format_datetime(datetime.now(UTC), usegmt=True)}
    if answer.status != 304:
        headers["Content-Length"] = str(len(answer.body))
    rows = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    head = f"HTTP/1.1 {answer.status} {_REASONS[answer.status]}\r\n{rows}\r\n".encode("latin-1")
    return head + answer.body if with_body else head


async def _run(port: int, every: float) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with Server(worlds.load(), datetime.now(UTC), port=port) as server:
        click.echo(server.port)
        while not stop.is_set():
            try:
                async with asyncio.timeout(every or None):
                    await stop.wait()
            except TimeoutError:
                await server.advance()


@click.command()
@click.option("--port", default=0, show_default=True, help="0 takes any free one.")
@click.option("--every", default=0.0, help="Seconds from wave to wave; 0 waits for POST /advance.")
def main(port: int, every: float) -> None:
    """Serve the demo's fictional news on 127.0.0.1 and print the port."""
    asyncio.run(_run(port, every))


if __name__ == "__main__":
    main()
