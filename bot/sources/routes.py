"""The ways out to hosts: directly or through a proxy, with today's TLS or that of old servers."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import Protocol

import httpcore
import httpx

from bot.core.model import Source
from bot.sources.connections import CONNECT, IDLE, KEPT, READ, WRITE, Answer, Connections, Headers
from bot.sources.network import Guard
from bot.sources.targets import Target

_CONNECTIONS = 100
_TIMEOUTS = {"connect": CONNECT, "read": READ, "write": WRITE, "pool": 30.0}
#: OpenSSL 3 refuses servers that know no secure renegotiation (RFC 5746); Python 3.12 has a name for this flag.
_OP_LEGACY_SERVER_CONNECT = 0x4


@dataclass(frozen=True, slots=True)
class Route:
    """How a source's host is reached."""

    #: Address of an HTTP proxy, with user and password where it wants them.
    proxy: str | None = None
    #: For servers that speak TLS as it was before 2010: renegotiation, versions and ciphers of that time.
    legacy_tls: bool = False


DIRECT = Route()


def route(source: Source) -> Route:
    """The way to the source's host: the options ``proxy`` and ``tls``."""
    proxy = source.options.get("proxy")
    return Route(proxy if isinstance(proxy, str) else None, legacy_tls=source.options.get("tls") == "legacy")


def legacy_context(cafile: str | None = None) -> ssl.SSLContext:
    """TLS for old servers. Certificates are checked as everywhere."""
    context = ssl.create_default_context(cafile=cafile)
    context.options |= _OP_LEGACY_SERVER_CONNECT
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context


class Way(Protocol):
    """Connections to hosts, direct ones or a proxy's."""

    async def ask(self, at: Target, headers: Headers) -> Answer: ...

    async def aclose(self) -> None: ...


def way(route: Route, guard: Guard, tls: ssl.SSLContext) -> Way:
    """Connections that `guard` makes, or that the proxy of `route` does; see docs/notes/fetcher.md."""
    return Connections(guard, tls) if route.proxy is None else _Proxied(httpx.Proxy(route.proxy), tls)


class _Proxied:
    """Asks hosts by a proxy, which is httpx's work."""

    def __init__(self, proxy: httpx.Proxy, tls: ssl.SSLContext) -> None:
        # httpx has no public way to bring a network backend of one's own, so its pool is replaced by the same one with
        # ours.
        self._transport = httpx.AsyncHTTPTransport(verify=tls, trust_env=False)
        self._transport._pool = _proxy(proxy, tls)

    async def ask(self, at: Target, headers: Headers) -> Answer:
        request = httpx.Request("GET", at.httpx_url, headers=list(headers), extensions={"timeout": _TIMEOUTS})
        response = await self._transport.handle_async_request(request)
        assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101 -- what an asynchronous transport gives
        return Answer(response.status_code, response.headers.raw, response.stream, response.aclose)

    async def aclose(self) -> None:
        await self._transport.aclose()


def _proxy(proxy: httpx.Proxy, tls: ssl.SSLContext) -> httpcore.AsyncHTTPProxy:
    port = proxy.url.port or (443 if proxy.url.scheme == "https" else 80)
    return httpcore.AsyncHTTPProxy(
        proxy_url=httpcore.URL(scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=port, target=b"/"),
        proxy_auth=proxy.raw_auth,
        ssl_context=tls,
        max_connections=_CONNECTIONS,
        max_keepalive_connections=KEPT,
        keepalive_expiry=IDLE,
        # The operator names the proxy, so it may be anywhere; nothing else is connected to.
        network_backend=Guard(frozenset({(proxy.url.host, port)})),
    )
