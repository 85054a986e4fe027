"""What agencies deliver into folders: NewsML-G2, NITF (alone or within it), ninjs, and plain text.

A version that replaces another is an entry of its own with the same `Copy.item`: what has become of the story is for
the story to say, and so it is with what an agency takes back. What it withholds is no entry.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from lxml import etree

from bot.core.model import Entry, Page, Source, Status
from bot.errors import ParseError
from bot.sources import wire
from bot.sources.copy import read_copy
from bot.sources.dates import read_date
from bot.sources.encoding import decode
from bot.sources.keys import short
from bot.sources.options import zone
from bot.sources.plain import one_line, plain, said
from bot.sources.tidy import TEXT, tidy

#: IPTC's publication statuses (cv.iptc.org/newscodes/pubstatusg2) and NITF's management-status; all others may be used.
_STATUS: Mapping[str, Status] = {
    "canceled": "withdrawn",
    "cancelled": "withdrawn",
    "withdrawn": "withdrawn",
    "embargoed": "embargoed",
}
#: What was not released, and is nothing to us.
_WITHHELD = "withheld"
_ARTICLES = ("text", "composite", "")


@dataclass(frozen=True, slots=True)
class _Item:
    guid: str
    status: str
    title: str
    text: str
    #: When the item was made, and when this version of it was.
    created: str
    issued: str
    language: str
    provider: str
    version: str = ""
    #: What an editor says about this version.
    note: str = ""
    corrects: bool = False
    #: Not to be published before.
    embargoed: str = ""
    byline: str = ""
    place: str = ""


def parse(source: Source, page: Page) -> list[Entry]:
    """The articles of one delivered file; empty where none is released. Raises ParseError where it holds none.

    An embargoed one has that status, and is not to be used until it loses it: the same file is to be read again.
    """
    name = wire.file_name(page)
    form = wire.form(page)
    if form == "plain":
        return wire.parse(source, page)
    items = list(_json_items(page, name) if form == "json" else _xml_items(page, name))
    if not items:
        raise ParseError(f"{name}: no item of NewsML-G2, NITF or ninjs")
    released = [item for item in items if item.status != _WITHHELD]
    entries = [entry for entry in (_entry(source, page, item) for item in released) if entry is not None]
    if released and not entries:
        raise ParseError(f"{name}: empty")
    if len(items) == 1:
        return entries
    # The file's own key says that all of it was read.
    keys = (short(f"{page.url}#{entry.copy.item or number}") for number, entry in enumerate(entries))
    return [entry._replace(key=key) for entry, key in zip(entries, keys, strict=True)]


def _entry(source: Source, page: Page, item: _Item) -> Entry | None:
    """None for what has no words."""
    text, copy = read_copy(tidy(item.text)[:TEXT], item.title)
    status = _status(item, copy.status, source, page)
    if not (item.title or text or (status == "withdrawn" and item.guid)):
        return None
    version = _version(item)
    return Entry(
        key=page.url,
        link=None,
        title=item.title,
        text=text,
        published=_date((item.issued if version > 1 else "") or item.created or item.issued, source, page),
        outlet=copy.agency or item.provider or None,
        language=item.language or source.language,
        copy=replace(
            copy,
            place=copy.place or item.place or None,
            byline=copy.byline or _without_by(item.byline) or None,
            note=copy.note or item.note,
            status=status,
            item=item.guid[:300],
            version=version,
        ),
    )


def _status(item: _Item, said: Status, source: Source, page: Page) -> Status:
    status = _STATUS.get(item.status, "usable")
    embargo = _date(item.embargoed, source, page)
    if embargo is not None and status != "withdrawn":
        status = "embargoed" if embargo > page.fetched else "usable"
    return "correction" if status == "usable" and (item.corrects or said == "correction") else status


def _version(item: _Item) -> int:
    found = re.match(r"\d{1,9}", item.version)
    return int(found.group()) if found else 0


def _without_by(byline: str) -> str:
    return re.sub(r"^(?:by|par|von|por|da)\s+", "", byline, flags=re.IGNORECASE)[:100]


def _date(text: str, source: Source, page: Page) -> datetime | None:
    return read_date(text, now=page.fetched, zone=zone(source)) if text else None


# ── XML ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _xml_items(page: Page, name: str) -> Iterator[_Item]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(page.body, parser)
    except (etree.XMLSyntaxError, ValueError) as exc:
        raise ParseError(f"{name}: XML that cannot be read ({str(exc)[:100]})") from exc
    items = list(root.iter("{*}newsItem"))
    if items:
        return (_newsml(item) for item in items if _is_text(item))
    return (_nitf(item) for item in root.iter("{*}nitf"))


def _is_text(item: etree._Element) -> bool:
    """Whether it is an article, and not a picture or a film."""
    return _last(_attribute(item.find("{*}itemMeta/{*}itemClass"), "qcode")) in _ARTICLES


def _newsml(item: etree._Element) -> _Item:
    meta, content = item.find("{*}itemMeta"), item.find("{*}contentMeta")
    provider = item.find("{*}itemMeta/{*}provider")
    signals = [_last(_attribute(signal, "qcode")) for signal in item.iterfind("{*}itemMeta/{*}signal")]
    return _Item(
        guid=_attribute(item, "guid"),
        status=_last(_attribute(item.find("{*}itemMeta/{*}pubStatus"), "qcode")),
        title=one_line(_said(content, "headline")),
        text=_newsml_text(item),
        created=_said(content, "contentCreated") or _said(meta, "firstCreated"),
        issued=_said(meta, "versionCreated"),
        language=_attribute(item.find("{*}contentMeta/{*}language"), "tag")[:2].lower(),
        provider=_said(provider, "name") or _attribute(provider, "literal"),
        version=_attribute(item, "version"),
        note=one_line(_said(meta, "edNote")),
        corrects="correction" in signals,
        embargoed=_said(meta, "embargoed"),
        byline=_said(content, "by"),
        place=_said(content.find("{*}located") if content is not None else None, "name"),
    )


def _newsml_text(item: etree._Element) -> str:
    inline = item.find("{*}contentSet/{*}inlineXML")
    if inline is None:
        data = item.find("{*}contentSet/{*}inlineData")
        # Plain text: its lines are its paragraphs.
        return "".join(data.itertext()) if data is not None else ""
    nested = _first(inline, "nitf")
    if nested is not None:
        return _nitf(nested).text
    body = _first(inline, "body")
    return _lines(body if body is not None else inline)


def _nitf(item: etree._Element) -> _Item:
    data, named, content = _first(item, "docdata"), _first(item, "doc-id"), _first(item, "body.content")
    message, key = _first(item, "ed-msg"), _first(item, "du-key")
    status, issued = _attribute(data, "management-status").lower(), _attribute(_first(item, "date.release"), "norm")
    return _Item(
        guid=_attribute(key, "key") or _attribute(named, "id-string"),
        status=status,
        title=one_line(_words(_first(item, "hl1", "title"))),
        text=_lines(content) if content is not None else "",
        created=_attribute(_first(item, "date.issue"), "norm"),
        issued=issued,
        language=_attribute(item, "{http://www.w3.org/XML/1998/namespace}lang")[:2].lower(),
        provider=_attribute(named, "regsrc"),
        version=_attribute(key, "version") or _attribute(key, "generation"),
        note=one_line(_attribute(message, "info")),
        corrects=_first(item, "correction") is not None,
        embargoed=issued if status == "embargoed" else "",
        byline=_words(_first(item, "byline")),
        place=_words(_first(item, "location")),
    )


def _first(element: etree._Element, *names: str) -> etree._Element | None:
    """The first element below of the first of `names` that is there, in whatever namespace."""
    return next((found for name in names for found in element.iter(f"{{*}}{name}")), None)


def _lines(element: etree._Element) -> str:
    """The words of an element, each paragraph on a line."""
    return plain(etree.tostring(element, encoding="unicode", with_tail=False))


def _said(element: etree._Element | None, name: str) -> str:
    """The words of a child, on one line."""
    return _words(element.find(f"{{*}}{name}")) if element is not None else ""


def _words(element: etree._Element | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def _attribute(element: etree._Element | None, name: str) -> str:
    return (element.get(name) or "") if element is not None else ""


def _last(qcode: str) -> str:
    """What a controlled name says, without its vocabulary: ``stat:usable``, ``ninat:text``."""
    return qcode.rpartition(":")[2].lower()


# ── ninjs ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _json_items(page: Page, name: str) -> Iterator[_Item]:
    try:
        found = json.loads(decode(page.body))
    except (ValueError, RecursionError) as exc:
        raise ParseError(f"{name}: JSON that cannot be read") from exc
    if not isinstance(found, dict) or not (found.get("uri") or found.get("guid")):
        return iter(())
    return iter([_ninjs(found)] if str(found.get("type") or "text") in _ARTICLES else [])


def _ninjs(item: Mapping[str, Any]) -> _Item:
    value = partial(said, item)
    markup = value("body_html", "body_xhtml") or _body(item.get("bodies"), "html")
    headlines = item.get("headlines")
    headline = value("headline") or (_body(headlines, "") if isinstance(headlines, list) else "")
    places = item.get("place") or item.get("places")
    place = places[0].get("name") if isinstance(places, list) and places and isinstance(places[0], dict) else ""
    return _Item(
        guid=value("uri", "guid"),
        status=value("pubstatus", "pubStatus").lower(),
        title=one_line(headline),
        text=plain(markup) if markup else value("body_text", "description_text") or _body(item.get("bodies"), ""),
        created=value("firstcreated", "firstCreated", "contentcreated", "contentCreated"),
        issued=value("versioncreated", "versionCreated"),
        language=value("language")[:2].lower(),
        provider=value("infosource_name", "copyrightholder", "copyrightHolder"),
        version=value("version"),
        note=one_line(value("ednote", "edNote")),
        embargoed=value("embargoed"),
        byline=one_line(value("byline", "by")),
        place=one_line(str(place or "")),
    )


def _body(bodies: object, kind: str) -> str:
    """Of the texts that ninjs 2 and later list, the first whose type has `kind` in it."""
    for body in bodies if isinstance(bodies, list) else []:
        if isinstance(body, dict) and kind in str(body.get("contenttype") or body.get("contentType") or kind):
            return str(body.get("value") or "")
    return ""
