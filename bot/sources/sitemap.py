"""News sitemaps (sitemaps.org, and Google's news: elements), plain ones, and indexes of them."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree

from bot.core.identity import canonical_url
from bot.core.model import Entry, Page, Source
from bot.errors import ParseError
from bot.sources.body import DECODED
from bot.sources.dates import read_date
from bot.sources.encoding import decode
from bot.sources.keys import short
from bot.sources.newest import newest
from bot.sources.plain import one_line

#: The protocol allows 50 000 addresses in a sitemap; the newest are the news.
_ENTRIES = 500
#: Of an index, the sitemaps that changed last.
_CHILDREN = 3
_OLDEST = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Place:
    location: str
    modified: datetime | None
    title: str = ""
    language: str | None = None


def parse(source: Source, page: Page) -> list[Entry]:
    """What a sitemap lists, the newest first; raises ParseError where the page is none."""
    root = _root(page)
    if _name(root) == "sitemapindex":
        return []
    places = _newest([_place(one, page) for one in root if _name(one) == "url"], _ENTRIES)
    entries = [_entry(place, page) for place in places]
    return list({entry.key: entry for entry in entries if entry is not None}.values())


def children(page: Page) -> list[str]:
    """The addresses of the newest sitemaps of an index; empty where the page is a sitemap itself."""
    root = _root(page)
    if _name(root) != "sitemapindex":
        return []
    places = _newest([_place(one, page) for one in root if _name(one) == "sitemap"], _CHILDREN)
    return [urljoin(page.url, place.location) for place in places if place.location]


def _root(page: Page) -> etree._Element:
    body = _unpacked(page.body)
    text = decode(body, content_type=page.headers.get("content-type", "")).strip()
    start = re.search(r"<(?:\w+:)?(?:urlset|sitemapindex)[\s>]", text)
    if start is None or "<!ENTITY" in text[: start.start()]:
        raise ParseError("no sitemap" if text else "an empty page instead of a sitemap")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, collect_ids=False)
    root = etree.fromstring(text[start.start() :].encode("utf-8", "ignore"), parser)
    if root is None:
        raise ParseError("a sitemap that cannot be read")
    return root


def _unpacked(body: bytes) -> bytes:
    """Sitemaps are served as files that are gzip themselves."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        unpacked = unpack.decompress(body, DECODED)
    except zlib.error as exc:
        raise ParseError("gzip that cannot be decoded") from exc
    if unpack.unconsumed_tail:
        raise ParseError("a sitemap that is too large when decoded")
    return unpacked


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""


def _place(element: etree._Element, page: Page) -> _Place:
    """What one `url` or `sitemap` element says, at any depth: news: elements stand inside of another."""
    said = {_name(one): (one.text or "").strip() for one in reversed(list(element.iter())) if one.text}
    date = said.get("publication_date") or said.get("lastmod") or ""
    return _Place(
        location=said.get("loc", ""),
        modified=read_date(date, now=page.fetched) if date else None,
        title=one_line(said.get("title", "")),
        language=said.get("language", "")[:2].lower() or None,
    )


def _newest(places: list[_Place], most: int) -> list[_Place]:
    # Stable: what has no date stays as it is listed.
    return sorted(newest(places, most, _modified), key=lambda place: place.modified or _OLDEST, reverse=True)


def _modified(place: _Place) -> datetime | None:
    return place.modified


def _entry(place: _Place, page: Page) -> Entry | None:
    try:
        link = urljoin(page.url, place.location)
        parts = urlsplit(link)
    except ValueError:
        return None
    title = place.title or _from_address(parts.path)
    if not place.location or parts.scheme not in ("http", "https") or not title:
        return None
    return Entry(
        key=short(canonical_url(link)),
        link=link,
        title=title,
        text="",
        published=place.modified,
        language=place.language,
    )


def _from_address(path: str) -> str:
    """The words that an address is made of, until its page is read; "" where there are none."""
    last = unquote(path.rstrip("/").rpartition("/")[2])
    words = re.split(r"[-_+\s]+", re.sub(r"\.\w{2,5}$", "", last))
    words = [word for word in words if not word.isdigit()]
    return " ".join(words) if len(words) > 1 else ""
