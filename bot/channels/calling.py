"""Calls a service over HTTP, for all channels: one client with limits on time and size, which says what each failure
means for a message."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx

from bot.core.retry_after import retry_after
from bot.errors import ChannelError, NotSent, Paused, SlowDown, Uncertain, Undeliverable

#: A whole call, in seconds: the client's own time-outs are for each read, and a server that drips never ends.
LONGEST_CALL = 30.0
#: A 429 that names no time, in seconds.
SOME_TIME = 30.0
#: No service answers a message with more; in bytes.
_LARGEST = 1_000_000
_TIMEOUT = httpx.Timeout(connect=5.0, read=20.0, write=10.0, pool=10.0)

#: Requests of which not a byte had left.
NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service answered."""

    status: int
    #: Names in lower case.
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def data(self) -> dict[str, Any] | None:
        """The JSON object that it is; None where it is none."""
        try:
            found = json.loads(self.body)
        except (ValueError, RecursionError):
            return None
        return found if isinstance(found, dict) else None

    @property
    def seconds(self) -> float | None:
        """For how long the service asks to be left alone, by its Retry-After header."""
        return retry_after(self.headers.get("retry-after"), datetime.now(UTC))


class Caller:
    """Calls one service. An error never names the address, which may be a secret."""

    def __init__(self, service: str, *, headers: Mapping[str, str] | None = None) -> None:
        self._service = service
        # Compressed answers could unfold without bound; those of a message are small.
        asked = {"Accept-Encoding": "identity", **(headers or {})}
        self._client = httpx.AsyncClient(headers=asked, timeout=_TIMEOUT, follow_redirects=False)

    async def call(
        self, method: str, url: str, *, data: object = None, content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:  # fmt: skip
        """The service's answer, whatever it is; `data` goes as JSON. Raises `NotSent` or `Uncertain` for none."""
        sent = content if data is None else json.dumps(data, ensure_ascii=True).encode()
        kind = {"Content-Type": "application/json; charset=utf-8"} if sent is not None else {}
        try:
            async with (
                asyncio.timeout(LONGEST_CALL),
                self._client.stream(method, url, content=sent, headers=kind | dict(headers or {})) as response,
            ):
                body = await _limited(response)
        except TimeoutError as exc:
            raise Uncertain(f"{self._service} took longer than {LONGEST_CALL:.0f} s") from exc
        except httpx.HTTPError as exc:
            raise self._unclear(exc) from exc
        return Answer(response.status_code, {name.lower(): one for name, one in response.headers.items()}, body)

    async def close(self) -> None:
        await self._client.aclose()

    def _unclear(self, exc: httpx.HTTPError) -> ChannelError:
        """No answer: the way there failed, or the way back."""
        if isinstance(exc, NOT_SENT):
            return NotSent(f"{self._service} cannot be reached: {type(exc).__name__}")
        return Uncertain(f"no clear answer from {self._service}: {type(exc).__name__}")


def by_status(service: str, answer: Answer, said: str = "") -> ChannelError:
    """What an answer's status alone says of the message; `said` is the service's reason."""
    status = answer.status
    words = f"{service} answers {status}" + (f": {said}" if said else "")
    if status == 429:
        return SlowDown(words, seconds=answer.seconds or SOME_TIME)
    if status >= 500 or status in (408, 425) or 200 <= status < 300:
        return Uncertain(words, seconds=answer.seconds or 0.0)
    if status in (401, 403, 404, 405, 407):
        return Paused(f"{words}; look at its address and secret in the settings")
    if 300 <= status < 400:
        return Paused(f"{words}: it has another address now; write that into the settings")
    return Undeliverable(words)


async def _limited(response: httpx.Response) -> bytes:
    body = b""
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > _LARGEST:
            break
    return body
