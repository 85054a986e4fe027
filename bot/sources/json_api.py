"""Reads any JSON that lists articles, by JMESPath (https://jmespath.org): GDELT, WordPress, an outlet's own interface.

The option ``items`` says where the list is, the option ``fields`` where in an item the ``key``, ``link``, ``title``,
``text``, ``date``, ``outlet`` and ``language`` are. What is left out is looked for under the names that are usual.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

import jmespath
from jmespath.exceptions import JMESPathError

from bot.core.cleaning import clean
from bot.core.identity import canonical_url
from bot.core.model import Entry, Page, Source
from bot.errors import NothingFound, ParseError
from bot.sources.dates import read_date
from bot.sources.encoding import decode
from bot.sources.keys import are_places, shared, short
from bot.sources.newest import newest
from bot.sources.options import group, texts, zone
from bot.sources.plain import one_line, plain

_ENTRIES = 2000
_ITEMS = "@[?@] || articles || items || results || data.items || data || posts || news || response.docs || entries"
_FIELDS: Mapping[str, str] = {
    "key": "id || guid || uuid",
    "link": "url || link || href || permalink || webUrl",
    "title": "title.rendered || title || headline || name || webTitle",
    "text": "content.rendered || content || body || text || excerpt.rendered || summary || description",
    "date": "date_gmt || published_at || publishedAt || published || pubDate || date || seendate || created_at",
    "outlet": "source.name || source || domain || outlet",
    "language": "lang",
}
#: GDELT's way of writing a moment.
_GDELT = "%Y%m%dT%H%M%SZ"
#: Unix times above this are in milliseconds.
_MILLISECONDS = 100_000_000_000


def parse(source: Source, page: Page) -> list[Entry]:
    """The entries that the interface lists; raises ParseError where it is not JSON, or lists nothing that we know."""
    try:
        found = json.loads(decode(page.body, content_type=page.headers.get("content-type", "")))
    except (ValueError, RecursionError) as exc:
        raise ParseError("no JSON") from exc
    fields = {**_FIELDS} | {name: str(path) for name, path in group(source, "fields").items()}
    try:
        items = jmespath.search(str(source.options.get("items") or _ITEMS), found)
        rows = [
            {name: jmespath.search(path, item) for name, path in fields.items()}
            for item in _ends(items if isinstance(items, list) else [])
            if isinstance(item, dict)
        ]
    except JMESPathError as exc:
        raise ParseError(f"a path that cannot be followed: {str(exc).splitlines()[0]}") from exc
    if not isinstance(items, list):
        raise NothingFound("JSON that lists no articles where they were looked for")
    called = [_text(row["key"]) for row in rows]
    places = are_places(called)
    keys = {key for key, count in Counter(called).items() if key and (count > 1 or places)}
    links = shared((_link(_text(row["link"]), page.url), _text(row["title"]) or _text(row["text"])) for row in rows)
    entries = [_entry(source, page, row, keys, links) for row in rows]
    return list({entry.key: entry for entry in entries if entry is not None}.values())


def _ends(items: list[Any]) -> list[Any]:
    # To find out the dates of all would take as long as to read them all.
    return newest(items, _ENTRIES, lambda _: None)


def _entry(
    source: Source, page: Page, row: Mapping[str, Any], keys: Collection[str], links: Collection[str]
) -> Entry | None:
    """None where there is nothing to tell. What several are called by, in `keys` or `links`, names none of them."""
    title, text = one_line(_text(row["title"])), plain(_text(row["text"]))
    link = _link(_text(row["link"]), page.url)
    key, shares_link = _text(row["key"]), link in links
    own = canonical_url(link) if link and not shares_link else f"{link or ''} {title or text}".strip()
    if key in keys:
        key = f"{key} {own}"
    key = key or own
    if not (title or text) or not key:
        return None
    return Entry(
        key=short(key),
        link=link,
        title=title,
        text="" if text == title else text,
        published=_date(row["date"], source, page),
        outlet=one_line(_text(row["outlet"])) or None,
        language=_text(row["language"])[:2].lower() or None,
        shares_link=shares_link,
    )


def _text(value: object) -> str:
    return clean(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _link(link: str, base: str) -> str | None:
    try:
        absolute = urljoin(base, link.strip())
        return absolute if link.strip() and urlsplit(absolute).scheme in ("http", "https") else None
    except ValueError:
        return None


def _date(value: object, source: Source, page: Page) -> datetime | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            return datetime.fromtimestamp(value / 1000 if value > _MILLISECONDS else value, UTC)
        except (ValueError, OverflowError, OSError):
            return None
    if not isinstance(value, str):
        return None
    try:
        return datetime.strptime(value, _GDELT).replace(tzinfo=UTC)
    except ValueError:
        return read_date(value, now=page.fetched, zone=zone(source), formats=texts(source.options, "date_format"))
