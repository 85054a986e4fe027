"""Parses a web address once: where to connect, what to ask for, and what may be shown to people."""

from __future__ import annotations

import base64
import re
import socket
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, unquote_to_bytes, urljoin, urlsplit, urlunsplit

import httpx

_DEFAULT_PORTS = {"http": 80, "https": 443}
#: What stands in paths and queries unquoted; the percent sign, because most addresses come quoted already.
_SAFE = "/?:@!$&'()*+,;=-._~%[]|"
_NUMBERS = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)(?:\.(?:0x[0-9a-f]*|[0-9]+)){0,3}")
_SPACE_OR_CONTROL = re.compile(r"[\x00-\x20\x7f]+")


@dataclass(frozen=True, slots=True)
class Target:
    """One address: `url` without credentials and fragment, `shown` without the query as well, which may hold a key."""

    url: str
    shown: str
    scheme: str
    host: str
    port: int
    #: The value of an Authorization header, where the address names a user.
    credentials: bytes | None
    host_header: bytes
    httpx_url: httpx.URL

    @property
    def pair(self) -> tuple[str, int]:
        return self.host, self.port


@lru_cache(maxsize=4096)
def target(url: str, *, base: str | None = None) -> Target:
    """`url`, seen from `base`, taken apart. Raises ValueError with words that do not repeat the address.

    Credentials count only in an address of the operator's own, not where a page leads.
    """
    try:
        parts = urlsplit(urljoin(base, url.strip()) if base else url.strip())
        host, port = parts.hostname, parts.port
    except ValueError as exc:
        raise ValueError("an address that cannot be read") from exc
    if parts.scheme not in _DEFAULT_PORTS:
        raise ValueError("an address that is neither http nor https")
    if not host:
        raise ValueError("an address without a host")
    name = _ascii(host)
    port = port if port is not None else _DEFAULT_PORTS[parts.scheme]
    bracketed = f"[{name}]" if ":" in name else name
    netloc = bracketed if port == _DEFAULT_PORTS[parts.scheme] else f"{bracketed}:{port}"
    path = _quoted(parts.path) or "/"
    query = _quoted(parts.query)
    resource = f"{path}?{query}" if query else path
    return Target(
        url=urlunsplit((parts.scheme, netloc, path, query, "")),
        shown=f"{parts.scheme}://{netloc}{path}" + ("?…" if query else ""),
        scheme=parts.scheme,
        host=name,
        port=port,
        credentials=_basic(parts.username, parts.password) if base is None else None,
        host_header=netloc.encode("ascii"),
        httpx_url=_httpx_url(f"{parts.scheme}://{netloc}{resource}"),
    )


def own_host(url: str) -> str:
    """What to do where `url` may not be asked."""
    host, port = target(url).pair
    pair = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    return f"a host of your own is named in KHASAN_ALLOW_HOSTS, as host:port ({pair})"


def _httpx_url(url: str) -> httpx.URL:
    try:
        # Of a whole address httpx makes its own in two thirds of the time that it needs with parts.
        return httpx.URL(url)
    except httpx.InvalidURL as exc:
        raise ValueError("an address that cannot be read") from exc


def _ascii(host: str) -> str:
    if host.isascii():
        if _SPACE_OR_CONTROL.search(host):
            raise ValueError("an address whose host cannot be read")
        return _dotted(host.rstrip(".").lower() or host)
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError as exc:
        raise ValueError("an address whose host cannot be read") from exc


def _dotted(host: str) -> str:
    """An IPv4 address as everybody writes it, whether it is given as 127.1, 0x7f000001 or 2130706433."""
    if not _NUMBERS.fullmatch(host):
        return host
    try:
        return socket.inet_ntoa(socket.inet_aton(host))
    except OSError:
        return host


def _quoted(text: str) -> str:
    return text if text.isascii() and not _SPACE_OR_CONTROL.search(text) else quote(text, safe=_SAFE)


def _basic(user: str | None, password: str | None) -> bytes | None:
    if user is None:
        return None
    return b"Basic " + base64.b64encode(unquote_to_bytes(user) + b":" + unquote_to_bytes(password or ""))
