"""Feeds as nearly all of them are written, read fast: whatever is unusual in one is left to the tolerant parser.

A tolerant parser takes a dozen times as long, because it has to expect everything. Here nothing is guessed: a page that
is no XML, or an item in which anything is missing, doubled or odd that title, address, date or id hang on, is not read
at all, so that what is read is what the tolerant parser would have read.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import NamedTuple

from lxml import etree

from bot.sources.dates import sane

_ATOM = "{http://www.w3.org/2005/Atom}"
_RSS1 = "{http://purl.org/rss/1.0/}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_MEDIA = "{http://search.yahoo.com/mrss/}"
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"

#: What an item is read from, by tag. What is called so in another namespace may be meant for the same.
_RSS_PARTS = {
    **{f"{space}{name}": name for space in ("", _RSS1) for name in ("title", "link", "description", "source")},
    "guid": "id",
    "pubDate": "published",
    f"{_DC}date": "updated",
    f"{_ATOM}updated": "updated",
    "{http://purl.org/rss/1.0/modules/content/}encoded": "content",
    # As many outlets in Russia give all of the text: Yandex News asked for it.
    "{http://news.yandex.ru}full-text": "content",
    f"{_MEDIA}description": "caption",
}
_ATOM_PARTS = {
    f"{_ATOM}{tag}": name
    for tag, name in {
        "title": "title",
        "link": "link",
        "id": "id",
        "published": "published",
        "updated": "updated",
        "summary": "description",
        "content": "content",
    }.items()
}
#: Names that, in whatever namespace, the tolerant parser takes for one of these.
_SENSITIVE = frozenset(
    "title link guid id pubDate date published updated issued modified created origLink source"
    " summary description content encoded body abstract fullitem group".split()
)
#: … but for those that no parser takes for an item's own.
_HARMLESS = frozenset({f"{_MEDIA}title", f"{_MEDIA}content"})
_DOUBTFUL = "?"
_ATOM_ROOT = f"{_ATOM}feed"
_ATOM_LINK = f"{_ATOM}link"
#: Only holds several pictures together.
_GROUP = f"{_MEDIA}group"
#: Text and markup; what else Atom allows is a document of its own.
_TYPES = frozenset({None, "text", "html", "xhtml", "text/html", "text/plain"})

_RFC822 = re.compile(
    r"(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) ((?:[01]\d|2[0-3]):\d\d(?::\d\d)?) "
    r"([+-]\d{4}|GMT|UTC?|[ECMP][SD]T)"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_MONTHS = {
    name: f"{number:02}" for number, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)
}
#: What is added to UTC.
_ZONES = {
    **dict.fromkeys(("GMT", "UT", "UTC"), "+0000"),
    **{"EST": "-0500", "EDT": "-0400", "CST": "-0600", "CDT": "-0500"},
    **{"MST": "-0700", "MDT": "-0600", "PST": "-0800", "PDT": "-0700"},
}


class Item(NamedTuple):
    """One entry as a parser gives it, markup and all."""

    guid: str
    link: str
    title: str
    summary: str
    content: str
    published: datetime | None
    outlet: str = ""
    language: str | None = None


class _Unusual(Exception):
    """Something that the tolerant parser had better look at."""


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )


#: Kept, because making one takes a fifth as long as reading a page; but a parser keeps what it was given until the
#: next, and of that not too much, in bytes.
_PARSER = _parser()
_LARGE = 256 * 1024


class _Parts(dict[str, str]):
    """What the tags of one page stand for: those of no item's part for nothing, or for something to be looked at."""

    def __missing__(self, tag: str) -> str:
        part = self[tag] = _DOUBTFUL if tag.rpartition("}")[2] in _SENSITIVE else ""
        return part


def read(document: bytes) -> list[Item] | None:
    """The feed's items; None where the tolerant parser had better look."""
    try:
        root = etree.fromstring(document, _PARSER if len(document) < _LARGE else _parser())
        items = _items(root)
        # Items elsewhere are found by the tolerant parser alone.
        if not items or len(items) != sum(1 for _ in root.iter("{*}item", "{*}entry")):
            return None
        parts = _Parts(_ATOM_PARTS if root.tag == _ATOM_ROOT else _RSS_PARTS)
        return [_item(one, parts) for one in items]
    except (etree.XMLSyntaxError, _Unusual, ValueError, OverflowError):
        return None


def _items(root: etree._Element) -> list[etree._Element]:
    if root.tag == _ATOM_ROOT:
        return list(root.iterchildren(f"{_ATOM}entry"))
    if root.tag == "rss":
        return [item for channel in root.iterchildren("channel") for item in channel.iterchildren("item")]
    return list(root.iterchildren(f"{_RSS1}item"))


def _item(element: etree._Element, parts: _Parts) -> Item:
    found = _found(element, parts)
    title, link = found.get("title"), found.get("link", "").strip()
    date = found.get("published") or found.get("updated")
    if not title or not link.startswith(("http://", "https://")) or not date:
        raise _Unusual
    return Item(
        found.get("id") or element.get(_ABOUT) or "",
        link,
        title,
        found.get("description", ""),
        found.get("content", ""),
        _date(date.strip()),
        found.get("source", "").strip(),
    )


def _found(element: etree._Element, parts: _Parts) -> dict[str, str]:
    """What stands in the item, by what it is."""
    found: dict[str, str] = {}
    others = captions = False
    for child in element[:]:
        part = parts[child.tag]
        if not part:
            continue
        if part == "link":
            value = _address(child)
            others = others or not value
            if not value:
                continue
            if others and child.get("rel") is None:
                raise _Unusual
        elif part in ("description", "content"):
            value = _markup(child)
        elif part == "caption":
            captions = True
            if not (child.text or "").strip():
                raise _Unusual
            continue
        elif part == _DOUBTFUL:
            if _is_odd(child):
                raise _Unusual
            continue
        else:
            value = child.text or ""
            if len(child) or not value.strip():
                raise _Unusual
        if part in found:
            raise _Unusual
        found[part] = value
    # The tolerant parser takes a caption for words of the item's own.
    if captions and not found.get("description", "").strip():
        raise _Unusual
    return found


def _is_odd(element: etree._Element) -> bool:
    """Whether the tolerant parser may take it, or what it holds together, for one of the item's own."""
    if element.tag == _GROUP:
        return any(map(_is_odd, element))
    if element.tag == _ATOM_LINK and element.get("href"):
        return element.get("rel") in (None, "alternate")
    return element.tag.rpartition("}")[2] in _SENSITIVE and element.tag not in _HARMLESS


def _address(link: etree._Element) -> str:
    """Where a link leads to the item itself; empty for one to something else."""
    if link.tag.startswith(_ATOM):
        if link.get("rel") not in (None, "alternate"):
            return ""
        if "html" not in (link.get("type") or "html"):
            raise _Unusual
        return link.get("href") or ""
    if len(link) or link.attrib or not (link.text or "").strip():
        raise _Unusual
    return link.text or ""


def _markup(element: etree._Element) -> str:
    if element.get("type") not in _TYPES:
        raise _Unusual
    text = element.text or ""
    return text + "".join(etree.tostring(child, encoding="unicode") for child in element) if len(element) else text


def _date(text: str) -> datetime | None:
    """In UTC; None for one that is a mistake. Raises _Unusual, and ValueError for a day that there is not."""
    found = _RFC822.fullmatch(text)
    if found is not None:
        day, month, year, clock, zone = found.groups()
        if month not in _MONTHS:
            raise _Unusual
        text = f"{year}-{_MONTHS[month]}-{day:0>2}T{clock}{_ZONES.get(zone, zone)}"
    elif not _ISO.fullmatch(text):
        raise _Unusual
    return sane(datetime.fromisoformat(text).astimezone(UTC))
