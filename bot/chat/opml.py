"""Lists of feeds that people send to the chat, read strictly: whatever is no clean OPML is refused.

`bot.sources.opml` writes them, and reads the operator's own files more kindly, in a process that may be killed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml import etree

from bot.sources.opml import ENABLED, MOST, NAMESPACE

_ID = re.compile(r"[^a-z0-9]+")
_LONGEST = 200


class NotOpml(ValueError):
    """A text that is no list of feeds, or more than one."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of such a list."""

    url: str
    outlet: str
    side: str = "other"
    language: str | None = None
    enabled: bool = True


def is_opml(text: str) -> bool:
    """Whether somebody means a text to be such a list."""
    return "<opml" in text[:1000].lower()


def read(text: str) -> list[Feed]:
    """The feeds that a list names, each address once. Raises `NotOpml`.

    A document type is refused unread: it is where XML keeps its bombs, and no reader writes one.
    """
    if "<!doctype" in text.lower() or "<!entity" in text.lower():
        raise NotOpml("it has a document type")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as exc:
        raise NotOpml("it is no XML") from exc
    found: dict[str, Feed] = {}
    for outline in root.iter("outline"):
        url = (outline.get("xmlUrl") or "").strip()
        if _is_address(url):
            found.setdefault(url, _feed(url, outline))
        if len(found) > MOST:
            raise NotOpml(f"it names more than {MOST} feeds")
    if not found:
        raise NotOpml("it names no feed")
    return list(found.values())


def as_settings(feeds: Iterable[Feed], taken: Iterable[str] = ()) -> str:
    """Lines for the list `sources:` of the settings, one a feed, under names that are not `taken`."""
    names = set(taken)
    lines = []
    for one in feeds:
        name = _name(one, names)
        names.add(name)
        language = f", language: {json.dumps(one.language)}" if one.language else ""
        off = "" if one.enabled else f", {ENABLED}: false"
        lines.append(
            f"  - {{id: {json.dumps(name)}, kind: feed, url: {json.dumps(one.url)}, "
            f"outlet: {json.dumps(one.outlet, ensure_ascii=False)}, side: {one.side}{language}{off}}}\n"
        )
    return "".join(lines)


def _feed(url: str, outline: etree._Element) -> Feed:
    outlet = " ".join((outline.get("text") or outline.get("title") or urlsplit(url).hostname or url).split())
    side = outline.get(f"{{{NAMESPACE}}}side") or "other"
    language = (outline.get("language") or "").partition("-")[0].lower()
    return Feed(
        url,
        outlet[:_LONGEST],
        side if re.fullmatch("[a-z]{2,5}", side) else "other",
        language if re.fullmatch("[a-z]{2}", language) else None,
        outline.get(f"{{{NAMESPACE}}}{ENABLED}") != "false",
    )


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and len(url) <= 2000 and url.isprintable()
    except ValueError:
        return False


def _name(one: Feed, taken: set[str]) -> str:
    host = (urlsplit(one.url).hostname or "feed").removeprefix("www.")
    plain = _ID.sub("-", host.lower()).strip("-")[:50] or "feed"
    return next(name for number in range(1, MOST + 2 + len(taken)) if (name := _numbered(plain, number)) not in taken)


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name}-{number}"
