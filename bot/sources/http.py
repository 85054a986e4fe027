"""The guarded fetcher: one address in, its page out, whatever the host does.

It follows redirects itself and checks each. It limits time, raw and decoded size. It sends validators back as it got
them, and never a cookie. It uses httpx's transport without its client, whose cookies, redirects and authentication must
not happen here (docs/notes/fetcher.md).
"""

from __future__ import annotations

import asyncio
import hashlib
import ssl
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from http import HTTPStatus
from types import MappingProxyType
from typing import TypeVar

import h11
import httpx

from bot.core.model import Page, Unchanged, Validators
from bot.core.retry_after import retry_after
from bot.errors import BlockedAddress, FetchError, RetryLater, Unreachable
from bot.sources.addresses import PORTS
from bot.sources.body import BadBody, read_body
from bot.sources.network import Guard, NotAllowed
from bot.sources.pace import PATIENCE, Pace
from bot.sources.routes import DIRECT, Route, legacy_context, transport
from bot.sources.targets import Target, target
from bot.sources.wishes import fresh_for

#: Seconds; the whole of one fetch, waiting for the host's turn not counted.
TOTAL = 30.0
_TIMEOUTS = {"connect": 5.0, "read": 10.0, "write": 10.0, "pool": TOTAL}
_REDIRECTS = 5
_PERMANENT = (301, 308)
_MOVED = (301, 302, 303, 307, 308)
#: What a host that says 429 without a time is left alone for, in seconds.
_PAUSE = 300.0
#: Pools of connections that hosts are spread over: with each request httpcore compares all connections of a pool with
#: all others, which took a sixth of an unchanged poll when there was one.
_POOLS = 16
_ACCEPT = b"application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8"

#: How long the host of an address wants to be left alone between two requests; raises where it may not be asked at all.
Hop = Callable[[str], Awaitable[float | None]]

_Value = TypeVar("_Value", Page, Unchanged)


class Fetcher:
    """Fetches pages from public addresses, and from the private ones in `allow` (exact pairs of host and port).

    A host gets one request at a time, and their starts are `host_gap` seconds apart; one that hangs for `patience`
    seconds does not keep another from starting.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        allow: frozenset[tuple[str, int]] = frozenset(),
        host_gap: float = 1.0,
        patience: float = PATIENCE,
        tls: ssl.SSLContext | None = None,
        legacy_tls: ssl.SSLContext | None = None,
    ) -> None:
        self._user_agent = user_agent.encode("latin-1", "replace")
        self._allow = frozenset((host.lower().strip("[]"), port) for host, port in allow)
        self._pace = Pace(gap=host_gap, patience=patience)
        self._guard = Guard(self._allow)
        self._tls = tls if tls is not None else ssl.create_default_context()
        self._legacy_tls = legacy_tls
        self._transports: dict[tuple[Route, int], httpx.AsyncHTTPTransport] = {}

    def is_private(self, url: str) -> bool:
        """Whether `url` is at one of the addresses that only the operator may name."""
        try:
            return target(url).pair in self._allow
        except ValueError:
            return False

    async def fetch(
        self,
        url: str,
        validators: Validators,
        now: datetime,
        *,
        headers: Mapping[str, str] = MappingProxyType({}),
        total: float = TOTAL,
        private: bool = True,
        gap: float | None = None,
        hop: Hop | None = None,
        route: Route = DIRECT,
    ) -> Page | Unchanged:
        """The page at `url`; or Unchanged, if the host says so or the body is the one of `validators`.

        - `total` is in seconds.
        - `headers` go to the address's own host only.
        - With `private=False`, addresses in `allow` are refused, too: for addresses from readers or from pages.
        - `gap` is the time between two requests, if the host asks for a longer one than usual; `hop` returns that of
          each address to which the host redirects.

        Raises FetchError (also as BlockedAddress, Unreachable or RetryLater), and what `hop` raises.
        """
        at = _target(url)
        # A public page must not lead into the operator's network.
        private = private and at.pair in self._allow
        request = _Request(at, validators, self._user_agent, headers)
        clock = asyncio.get_running_loop().time
        left = total
        for _ in range(_REDIRECTS + 1):
            self._gate(request.at, private=private)
            async with self._pace.turn(_host(request.at, private=private), gap=gap):
                started = clock()
                answer = await self._ask(request, now, left, route)
                left -= clock() - started
            if not isinstance(answer, Target):
                return answer
            request.follow(answer)
            if hop is not None:
                self._gate(answer, private=private)
                gap = await hop(answer.url)
        raise FetchError(at.shown, f"more than {_REDIRECTS} redirects")

    async def get_ready(self) -> None:
        """Import what httpcore would with the first request: thirty modules, which the first page need not wait for."""
        from anyio import lowlevel

        await lowlevel.checkpoint()

    async def close(self) -> None:
        """Close every connection."""
        for one in self._transports.values():
            await one.aclose()
        self._guard.close()

    def _gate(self, at: Target, *, private: bool) -> None:
        """Refuse what can be refused without asking a name server, and before a kept connection is used again."""
        if at.pair in self._allow:
            if not private:
                raise BlockedAddress(at.shown, "blocked address")
        elif at.port not in PORTS:
            raise BlockedAddress(at.shown, f"port {at.port} is not allowed")

    async def _ask(self, request: _Request, now: datetime, left: float, route: Route) -> Page | Unchanged | Target:
        """The result of one request: an answer, or the address to which the host redirects."""
        shown = request.at.shown
        try:
            async with asyncio.timeout(left):
                if route.proxy is not None:
                    await self._guard.check(*request.at.pair)
                response = await self._transport(route, request.at).handle_async_request(request.prepared())
                try:
                    return await self._read(request, response, now)
                finally:
                    await response.aclose()
        except TimeoutError as exc:
            raise Unreachable(shown, "took too long") from exc
        except NotAllowed as exc:
            raise BlockedAddress(shown, str(exc)) from exc
        except BadBody as exc:
            raise FetchError(shown, str(exc)) from exc
        except (httpx.ProtocolError, h11.ProtocolError) as exc:
            raise FetchError(shown, "the host does not speak HTTP properly") from exc
        except (httpx.NetworkError, httpx.TimeoutException, httpx.ProxyError) as exc:
            raise Unreachable(shown, str(exc) or "no answer") from exc
        except (httpx.TransportError, OSError, UnicodeError) as exc:
            raise Unreachable(shown, f"no answer ({type(exc).__name__})") from exc

    def _transport(self, route: Route, at: Target) -> httpx.AsyncHTTPTransport:
        share = hash(at.pair) % _POOLS
        found = self._transports.get((route, share))
        if found is None:
            if route.legacy_tls and self._legacy_tls is None:
                self._legacy_tls = legacy_context()
            tls = self._legacy_tls if route.legacy_tls and self._legacy_tls else self._tls
            found = self._transports[route, share] = transport(route, self._guard, tls)
        return found

    async def _read(self, request: _Request, response: httpx.Response, now: datetime) -> Page | Unchanged | Target:
        shown, status = request.at.shown, response.status_code
        if status == HTTPStatus.NOT_MODIFIED:
            if not request.conditional:
                raise FetchError(shown, "says that nothing changed though it was not asked", status=status)
            await read_body(response.stream, "", 0)
            return Unchanged(now, moved=request.moved, fresh_for=fresh_for(_headers(response.headers.raw)))
        headers = _headers(response.headers.raw)
        if status in _MOVED:
            return _redirected(request, status, headers.get("location"))
        if not 200 <= status < 300:
            raise _refusal(shown, status, headers, now)
        body = await read_body(response.stream, headers.get("content-encoding", ""))
        if body and request.validators.body_hash and request.validators.body_hash == _hash(body):
            return Unchanged(now, moved=request.moved, fresh_for=fresh_for(headers))
        return Page(url=request.at.url, fetched=now, body=body, headers=headers, moved=request.moved)


def validators(page: Page) -> Validators:
    """What to send back the next time, to be stored when every entry of the page is."""
    return Validators(
        etag=page.headers.get("etag"),
        last_modified=page.headers.get("last-modified"),
        body_hash=_hash(page.body),
    )


class _Nothing(httpx.AsyncByteStream):
    """The body of a request without one. httpx's own is an empty piece, which h11 has to send, and for which it reads
    all headers."""

    def __aiter__(self) -> _Nothing:
        return self

    async def __anext__(self) -> bytes:
        raise StopAsyncIteration


_NOTHING = _Nothing()


class _Request:
    """One fetch on its way from address to address."""

    def __init__(self, at: Target, validators: Validators, user_agent: bytes, headers: Mapping[str, str]) -> None:
        self.at = at
        self.validators = validators
        self.conditional = bool(validators.etag or validators.last_modified)
        #: Where the address has moved: as far as hops were permanent, from the first on.
        self.moved: str | None = None
        self._only_permanent = True
        self._headers = [(b"accept", _ACCEPT), (b"accept-encoding", b"gzip")]
        given = {name.lower().encode("latin-1"): value.encode("latin-1", "replace") for name, value in headers.items()}
        self._headers.append((b"user-agent", given.pop(b"user-agent", user_agent)))
        if validators.etag:
            self._headers.append((b"if-none-match", validators.etag.encode("latin-1", "replace")))
        if validators.last_modified:
            self._headers.append((b"if-modified-since", validators.last_modified.encode("latin-1", "replace")))
        #: Whatever the operator adds may be a secret: for the first host only.
        self._own = list(given.items())
        if at.credentials:
            self._own.append((b"authorization", at.credentials))

    def prepared(self) -> httpx.Request:
        return httpx.Request(
            "GET",
            self.at.httpx_url,
            headers=[(b"host", self.at.host_header), *self._headers, *self._own],
            stream=_NOTHING,
            extensions={"timeout": _TIMEOUTS},
        )

    def follow(self, to: Target) -> None:
        if (to.host, to.port, to.scheme) != (self.at.host, self.at.port, self.at.scheme):
            self._own = []
        self.at = to

    def hop(self, to: Target, status: int) -> None:
        self._only_permanent = self._only_permanent and status in _PERMANENT
        if self._only_permanent:
            self.moved = to.url


def _host(at: Target, *, private: bool) -> str:
    """The host for whose requests there is a pace. A public host is one for all its ports; one of the operator's own
    may be several."""
    return f"{at.host}:{at.port}" if private else at.host


def _target(url: str) -> Target:
    try:
        return target(url)
    except ValueError as exc:
        raise FetchError("an address", str(exc)) from exc


def _redirected(request: _Request, status: int, location: str | None) -> Target:
    if not location:
        raise FetchError(request.at.shown, "redirects without saying where", status=status)
    try:
        to = target(_spelled(location), base=request.at.url)
    except ValueError as exc:
        raise BlockedAddress(request.at.shown, f"redirects to {exc}", status=status) from exc
    request.hop(to, status)
    return to


def _spelled(location: str) -> str:
    """An address as a host wrote it into a header, bytes for letters: mostly UTF-8, as browsers take it."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location


def _refusal(shown: str, status: int, headers: Mapping[str, str], now: datetime) -> FetchError:
    try:
        reason = f"HTTP {status} {HTTPStatus(status).phrase}"
    except ValueError:
        reason = f"HTTP {status}"
    if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        seconds = retry_after(headers.get("retry-after"), now)
        if seconds is None and status == HTTPStatus.TOO_MANY_REQUESTS:
            seconds = _PAUSE
        if seconds is not None:
            return RetryLater(shown, reason, seconds=seconds, status=status)
    return FetchError(shown, reason, status=status)


def _headers(raw: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """By name in lower case; what comes twice is joined. Cookies are dropped at the door."""
    headers: dict[str, str] = {}
    for name, value in raw:
        key = name.decode("latin-1").lower()
        if key != "set-cookie":
            text = value.decode("latin-1")
            headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers


def _hash(body: bytes) -> str:
    # Processors have instructions for it: half of what BLAKE2 takes.
    return hashlib.sha256(body).hexdigest()
