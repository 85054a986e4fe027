"""Feeds: RSS 0.9x, 1.0 and 2.0, Atom, and JSON Feed, however well or badly they are made.

What is made as usual, which is nearly everything, is read fast (`usual_feed`); a tolerant parser, a dozen times slower,
reads the rest. What needs no mending goes to the first as it came, all else is decoded here; what they find goes the
same way from there.
"""

from __future__ import annotations

import html
import re
import time
from collections import Counter
from collections.abc import Collection
from datetime import UTC, datetime
from functools import partial
from typing import Any
from urllib.parse import urljoin, urlsplit

from bot.core.cleaning import clean
from bot.core.identity import canonical_url
from bot.core.model import Entries, Entry, Page, Source
from bot.errors import ParseError
from bot.sources.dates import sane
from bot.sources.encoding import decode
from bot.sources.keys import are_places, hashed, shared, short
from bot.sources.newest import newest
from bot.sources.plain import one_line, plain, said
from bot.sources.usual_feed import Item
from bot.sources.usual_feed import read as _fast

#: More than the largest news feeds have; what goes beyond is an archive.
ENTRIES = 2000
#: What XML does not allow: one of them makes a strict parser give up on the page.
_NOT_XML = bytes(sign for sign in range(32) if sign not in b"\t\n\r")
_XML = b'<?xml version="1.0" encoding="utf-8"?>'
_ROOT = re.compile(r"<(?:\w+:)?(?:rss|feed|rdf)[\s>]", re.IGNORECASE)
#: What stands before it in a feed that may be read as it came: no other encoding than UTF-8, and of what XML allows
#: there only instructions of ASCII without "<" and ">".
_USUAL_START = re.compile(
    rb"""(?:\xef\xbb\xbf)?
    (?:<\?xml\ version=["']1\.0["'](?:\ encoding=["']utf-8["'])?(?:\ standalone=["'](?:yes|no)["'])?\s*\?>)?
    \s*(?:<\?(?!xml\s)[\s -;=?-~]*\?>\s*)*
    <(?:rss|feed|rdf:RDF)[\s>]""",
    re.IGNORECASE | re.VERBOSE,
)
_HTML = re.compile(r"<!doctype\s+html|<html|<head|<body|<script", re.IGNORECASE)
#: An ampersand, with the reference that it begins if it does, but for the five that XML knows by name.
_REFERENCE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)(?:(#\w{1,9}|\w{1,30});)?")
#: A number of a sign that HTML may read otherwise than XML does: all but the most usual ones.
_DOUBTFUL_NUMBER = re.compile(
    rb"&#(?!(?:[3-9]\d|1[6-9]\d|[2-9]\d\d|[1-9]\d{3}|x(?:[2-6a-fA-F]|[1-9a-cA-C][\da-fA-F]|[1-9][\da-fA-F]{2})[\da-fA-F]);)"
)
_CAPTION = "<media:description"
#: An item's own description, unless there is nothing in it.
_WORDS = re.compile(r"<(?:description|content:encoded)\b[^>]*(?<!/)>\s*+(?!</|<!\[CDATA\[\s*\]\]>)")
_FEED_END = re.compile(r"</(?:\w+:)?(?:rss|feed|rdf)\b|\A<[^<>]*/>", re.IGNORECASE)
_ITEM_START = re.compile(r"<(?:\w+:)?(?:item|entry)[\s>]", re.IGNORECASE)
_ITEM_END = re.compile(r"</(?:\w+:)?(?:item|entry)\s*>", re.IGNORECASE)
_ABSOLUTE = re.compile(r"https?://[!-Z\\^-~]+")
_HOST_ALONE = re.compile(r"https?://[^/?#]*+/?+\??+(?:#.*)?")
#: Faster than `in`.
_BASE = re.compile(rb"xml:base")
_XML_BASE = re.compile(r"""xml:base\s*=\s*["'](https?://[^"'\s]+)["']""")
_TITLE = re.compile(r"<title[^>]*>(.{1,80})", re.IGNORECASE | re.DOTALL)


def parse(source: Source, page: Page) -> list[Entry]:
    """The entries of a feed, as it lists them; raises ParseError where the page is no feed, or breaks off
    before anything can be read."""
    items = _fast(page.body) if _is_usual(page.body) else None
    if items is not None:
        return _entries(_latest(items), base=page.url)
    text = decode(page.body, content_type=page.headers.get("content-type", ""), language=source.language).strip()
    if not text:
        raise ParseError("an empty page instead of a feed")
    if text.startswith("{"):
        return _entries(_latest(_json_items(text)), base=page.url)
    document = _document(text)
    base = _XML_BASE.search(document) if "xml:base" in document else None
    entries = _entries(_latest(_xml_items(document)), base=base.group(1) if base else page.url)
    if not entries and not _FEED_END.search(document):
        # With some read, the rest comes at the next poll; with none, nobody would see that it never comes.
        raise ParseError("a feed that breaks off before its first entry is whole")
    return entries


# ── XML ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _is_usual(body: bytes) -> bool:
    """Whether a strict parser may read the feed as it came, with nothing mended, as it may most.

    That all is UTF-8 and all entities are XML's own that parser finds out: to decode a page and encode it again takes a
    third as long as to parse it.
    """
    return _USUAL_START.match(body) is not None and not (_DOUBTFUL_NUMBER.search(body) or _BASE.search(body))


def _document(text: str) -> str:
    """The feed without what stands before it, and without what makes an XML parser stumble; raises ParseError."""
    root = _ROOT.search(text)
    if root is None or _HTML.search(text, 0, root.start()):
        raise ParseError(_what_else(text))
    if "<!ENTITY" in text[: root.start()]:
        # Nobody who publishes news does that; whoever attacks parsers does.
        raise ParseError("a feed that declares entities of its own, which is refused")
    text = text[root.start() :]
    return _whole_items(_without_captions(_with_usual_references(text)))


def _with_usual_references(text: str) -> str:
    """The feed with all entities as XML knows them; a strict parser would drop the others, and part of a title."""
    if not _REFERENCE.search(text):
        return text
    first, *parts = text.split("<![CDATA[")
    pieces = [_REFERENCE.sub(_usual, first)]
    for part in parts:
        # Within CDATA an ampersand is one.
        section, end, rest = part.partition("]]>")
        pieces += ["<![CDATA[", section, end, _REFERENCE.sub(_usual, rest)]
    return "".join(pieces)


def _usual(found: re.Match[str]) -> str:
    name = found.group(1)
    sign = html.unescape(f"&{name};") if name else "&"
    if sign == "&" and name:
        return "&amp;"
    if sign.startswith("&"):
        return "&amp;" + found.group()[1:]
    # What is no character, HTML reads as U+FFFD.
    return "".join(f"&#{ord(one)};" for one in sign if one != "\ufffd")


def _without_captions(text: str) -> str:
    """The feed without what is said of the pictures of items that have words of their own: a parser takes a caption
    for another description, and of two the longer is read."""
    return "<item".join(map(_own_words, text.split("<item"))) if _CAPTION in text else text


def _own_words(item: str) -> str:
    if not _WORDS.search(item):
        return item
    first, *parts = item.split(_CAPTION)
    return first + "".join(map(_after_caption, parts))


def _after_caption(part: str) -> str:
    _, end, rest = part.partition("</media:description>")
    # One that is empty or never closed is left to the parser.
    return rest if end and not part.partition(">")[0].endswith("/") else f"{_CAPTION}{part}"


def _whole_items(text: str) -> str:
    """The feed without a last item that was cut off in the middle: half an address leads somewhere else."""
    last = 0
    for end in ("</item", "</entry", ":item>"):
        last = max(last, text.rfind(end, last))
    cut = _ITEM_START.search(text, last)
    return text[: cut.start()] if cut and not _ITEM_END.search(text, cut.start()) else text


def _xml_items(text: str) -> list[Item]:
    document = _XML + text.encode("utf-8", "ignore")
    items = _fast(document)
    if items is None:
        # Hardly a page has a sign in it that XML does not allow: none is looked for before a parser has given up.
        allowed = text.replace("\ufffe", "").replace("\uffff", "").encode("utf-8", "ignore").translate(None, _NOT_XML)
        if len(_XML) + len(allowed) < len(document):
            document = _XML + allowed
            items = _fast(document)
    return items if items is not None else _tolerant(document)


def _tolerant(document: bytes) -> list[Item]:
    # Most workers never need it, and it takes as much memory as all the rest of one.
    import feedparser

    found = feedparser.parse(
        document,
        sanitize_html=False,
        resolve_relative_uris=False,
        response_headers={"content-type": "application/xml; charset=utf-8"},
    )
    if not found.entries and not found.version:
        raise ParseError(_what_else(document.decode("utf-8", "replace")))
    return [
        Item(
            guid=entry.get("id") or "",
            link=entry.get("link") or "",
            title=entry.get("title") or "",
            summary=entry.get("summary") or "",
            content=_content(entry),
            # Not entry.get: it would look elsewhere, too, and warn that it does.
            published=_struct(dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")),
            outlet=str((entry.get("source") or {}).get("title") or ""),
        )
        for entry in found.entries
    ]


def _content(entry: Any) -> str:
    values = [str(block.get("value") or "") for block in entry.get("content") or ()]
    return max([*values, str(entry.get("yandex_full-text") or "")], key=len)


def _what_else(text: str) -> str:
    """What a page is that is no feed, in words that help whoever looks for the reason."""
    title = _TITLE.search(text[:20_000])
    named = f" (“{one_line(title.group(1).split('<')[0], limit=80)}”)" if title else ""
    if _HTML.search(text, 0, 2000):
        return f"an HTML page instead of a feed{named}"
    if text.lstrip().startswith("<"):
        return f"XML that is no feed{named}"
    if sum((sign < " " and not sign.isspace()) or sign == "\ufffd" for sign in text[:2000]) > 10:
        return "binary data instead of a feed"
    return "no feed"


# ── JSON ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _json_items(text: str) -> list[Item]:
    # Few feeds are; and the tables of calendars, below, only the tolerant parser needs.
    import json

    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as exc:
        raise ParseError("JSON that cannot be read") from exc
    items = found.get("items") if isinstance(found, dict) else None
    if not isinstance(items, list):
        raise ParseError("JSON that is no feed")
    return [_json_item(item) for item in items if isinstance(item, dict)]


def _json_item(item: dict[str, Any]) -> Item:
    value = partial(said, item)
    words = value("content_text")
    return Item(
        guid=value("id"),
        link=value("url", "external_url"),
        title=value("title"),
        summary=value("summary"),
        # Plain text that looks like markup must not be read as such.
        content=value("content_html") or words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>"),
        published=_iso(value("date_published", "date_modified")),
        language=value("language")[:2].lower() or None,
    )


# ── both ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _latest(items: list[Item]) -> list[Item]:
    """All, or of more than any news feed has the latest."""
    return newest(items, ENTRIES, lambda item: item.published)


def _entries(items: list[Item], *, base: str) -> Entries:
    called = [item.guid for item in items]
    places = are_places(called)
    guids = {guid for guid, count in Counter(called).items() if guid and (count > 1 or places)}
    linked = [(item, _link(item.link, base)) for item in items]
    links = shared((link, item.title or item.summary) for item, link in linked)
    entries: dict[str, Entry] = {}
    for item, link in linked:
        entry = _entry(item, link, base=base, guids=guids, shares_link=link in links)
        # The same key twice is the same item twice.
        if entry is not None:
            entries.setdefault(entry.key, entry)
    return Entries(entries.values())


def _entry(item: Item, link: str | None, *, base: str, guids: Collection[str], shares_link: bool) -> Entry | None:
    """None where there is nothing to tell."""
    outlet = one_line(item.outlet)
    title = _without_tail(one_line(item.title), outlet)
    text = _text(item, title, outlet)
    if not (title or text):
        return None
    key = _guid(item, base)
    if not key or key in guids:
        # Also beside a guid that others share, or that is its place in the feed.
        own = hashed(link or "", title) if shares_link else _own_key(link, title, text)
        key = f"{key} {own}" if key else own
    return Entry(short(key), link, title, text, item.published, outlet or None, item.language, shares_link=shares_link)


def _text(item: Item, title: str, outlet: str) -> str:
    """The longer of what the item carries, unless it only says the title again."""
    text = plain(item.content if len(item.content) > len(item.summary) else item.summary)
    if outlet and " ".join(text.split()) in (f"{title} {outlet}", f"{title} - {outlet} {outlet}"):
        return ""
    return "" if text == title else text


def _without_tail(title: str, outlet: str) -> str:
    """Google News and its like end a title in " - Outlet"."""
    return title.removesuffix(f" - {outlet}").rstrip() if outlet else title


def _link(link: str, base: str) -> str | None:
    """An absolute address of the web, or None."""
    if _ABSOLUTE.fullmatch(link):
        return link
    try:
        absolute = urljoin(base, clean(link).strip())
        return absolute if urlsplit(absolute).scheme in ("http", "https") and link.strip() else None
    except ValueError:
        return None


def _own_key(link: str | None, title: str, text: str) -> str:
    """The item's address; else its words."""
    return short(canonical_url(link) if "?" in link else link) if link else hashed(title, text[:2000])


def _guid(item: Item, base: str) -> str:
    """What the feed calls the item by; empty where that is no more than its address, or names the feed or its host: a
    new item under it would pass for an old one."""
    guid = clean(item.guid).strip()
    return "" if guid == item.link.strip() or _names_the_feed(guid, base) else guid


def _names_the_feed(guid: str, base: str) -> bool:
    return guid.rstrip("/") == base.rstrip("/") or _HOST_ALONE.fullmatch(guid) is not None


def _iso(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        date = datetime.fromisoformat(text)
        return sane(date.astimezone(UTC) if date.tzinfo is not None else date.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None


def _struct(parsed: time.struct_time | None) -> datetime | None:
    if parsed is None:
        return None
    import calendar

    try:
        return sane(datetime.fromtimestamp(calendar.timegm(parsed), UTC))
    except (ValueError, OverflowError, OSError):
        return None
