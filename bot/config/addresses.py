"""Checks whether an address can be fetched at all."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

#: The longest address that servers and proxies commonly take (RFC 9110 §4.1 asks for 8000 octets).
LONGEST = 8_000

_SCHEMES = ("http", "https")
#: Letters of any script, digits, and what IPv6 addresses and their zones are written with.
_HOST = re.compile(r"[\w:](?:[\w.:%-]*[\w.:])?")


def address_fault(url: str) -> tuple[str, str] | None:
    """What is wrong with `url` and what to do, or None where it can be fetched. Neither text repeats the address."""
    example = "write one like https://example.org/rss.xml"
    if len(url) > LONGEST:
        return f"has {len(url)} characters", "shorten it"
    if not url.isprintable() or " " in url:
        return "is an address with a space or a line break in it", "remove it, or write %20 for a space"
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return "is an address whose host or port cannot be read", example
    if not parts.scheme or "://" not in url:
        return "is an address without its beginning", "put https:// in front"
    if parts.scheme not in _SCHEMES:
        return f"is an address that begins with {parts.scheme[:20]}:", "only http:// and https:// can be fetched"
    if not parts.hostname:
        return "is an address without a host", example
    if not _HOST.fullmatch(parts.hostname):
        return "is an address whose host is no name", example
    return None
