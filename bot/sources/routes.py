"""The ways to a host: directly or through a proxy, with today's TLS or that of old servers."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import Any

import httpcore
import httpx

from bot.core.model import Source
from bot.sources.network import Guard

#: Of one pool; the fetcher has several.
_CONNECTIONS = 100
_KEPT = 4
#: Many servers hang up after five seconds of silence; asking again just then fails.
_IDLE = 4.5
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


def transport(route: Route, guard: Guard, tls: ssl.SSLContext) -> httpx.AsyncHTTPTransport:
    """httpx's transport over connections that `guard` makes, or that it makes to the proxy of `route`.

    httpx has no public way to bring a network backend of one's own, so its pool is replaced by the same one with ours;
    see docs/notes/fetcher.md.
    """
    one = httpx.AsyncHTTPTransport(verify=tls, trust_env=False)
    one._pool = _pool(guard, tls) if route.proxy is None else _proxy(httpx.Proxy(route.proxy), tls)
    return one


class _Pool(httpcore.AsyncConnectionPool):
    """httpcore's pool, which with each request shields twice what it closes, though there is hardly ever anything: a
    request takes a twenty-fifth less without."""

    async def _close_connections(self, closing: list[Any]) -> None:
        if closing:
            await super()._close_connections(closing)


def _pool(guard: Guard, tls: ssl.SSLContext) -> httpcore.AsyncConnectionPool:
    return _Pool(
        ssl_context=tls,
        max_connections=_CONNECTIONS,
        max_keepalive_connections=_KEPT,
        keepalive_expiry=_IDLE,
        network_backend=guard,
    )


def _proxy(proxy: httpx.Proxy, tls: ssl.SSLContext) -> httpcore.AsyncHTTPProxy:
    port = proxy.url.port or (443 if proxy.url.scheme == "https" else 80)
    return httpcore.AsyncHTTPProxy(
        proxy_url=httpcore.URL(scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=port, target=b"/"),
        proxy_auth=proxy.raw_auth,
        ssl_context=tls,
        max_connections=_CONNECTIONS,
        max_keepalive_connections=_KEPT,
        keepalive_expiry=_IDLE,
        # The operator names the proxy, so it may be anywhere; nothing else is connected to.
        network_backend=Guard(frozenset({(proxy.url.host, port)})),
    )
