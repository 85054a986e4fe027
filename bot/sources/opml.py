"""OPML (http://opml.org/spec2.opml): lists of feeds, as feed readers exchange them.

A list comes from somebody else, so it is read like a feed: within bounds, in the process that reads pages (`read`;
what only it needs is imported there).
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.core.masking import masked
from bot.core.model import Source
from bot.errors import ParseError
from bot.sources.encoding import decode
from bot.sources.plain import one_line

#: A reader's list has hundreds of feeds; more is a mistake or an attack.
MOST = 500
LARGEST = 1024 * 1024
_DEEPEST = 20
#: What OPML has no attribute for.
NAMESPACE = "https://khasan.invalid/opml"
#: The attribute, there, of a feed that is switched off; and the same word in the settings.
ENABLED = "enabled"


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of a list."""

    url: str
    #: "" where the list gives none.
    title: str = ""
    #: ISO 639-1.
    language: str | None = None
    #: Whose voice it is; only in lists that Khasan wrote.
    side: str | None = None
    #: Whether it is to be polled; only a list that Khasan wrote says that one is not.
    enabled: bool = True


def read(body: bytes) -> list[Outline]:
    """The feeds that a list names, each address once, also those that nobody can fetch. Raises ParseError where it is
    none, names none, or is beyond bounds."""
    # Only the process that parses needs it; the bot does without its memory.
    from lxml import etree

    if len(body) > LARGEST:
        raise ParseError(f"a list of more than {LARGEST // 1024 // 1024} MB")
    text = decode(body)
    start = text.find("<opml")
    if start < 0:
        raise ParseError("no OPML, for it has no <opml> element; export the list from your feed reader as OPML")
    if "<!ENTITY" in text[:start]:
        raise ParseError("a list that declares entities of its own, which is refused")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, collect_ids=False)
    root = etree.fromstring(text[start:].encode("utf-8", "ignore"), parser)
    if root is None:
        raise ParseError("a list that cannot be read")
    found: dict[str, Outline] = {}
    for element in root.iter("outline"):
        outline = _outline({str(name).lower(): str(value) for name, value in element.attrib.items()})
        if outline is not None:
            found.setdefault(outline.url, outline)
        if len(found) > MOST:
            raise ParseError(f"a list of more than {MOST} feeds; import it in parts")
        if sum(1 for _ in element.iterancestors()) > _DEEPEST:
            raise ParseError("a list that is nested too deeply")
    if not found:
        raise ParseError("an OPML file that names no feed: no <outline> in it has an xmlUrl")
    return list(found.values())


def write(sources: Iterable[Source]) -> str:
    """A list of the feeds among `sources`, by side."""
    groups: dict[str, list[str]] = {}
    for one in exported(sources):
        given = {"text": one.outlet, "title": one.outlet, "xmlUrl": one.url, "language": one.language or ""}
        off = "" if one.enabled else f' khasan:{ENABLED}="false"'
        pairs = " ".join(f'{name}="{html.escape(value)}"' for name, value in given.items() if value)
        groups.setdefault(one.side, []).append(f'      <outline type="rss" {pairs} khasan:side="{one.side}"{off}/>\n')
    body = "".join(f'    <outline text="{side}">\n{"".join(rows)}    </outline>\n' for side, rows in groups.items())
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0" xmlns:khasan="{NAMESPACE}">\n'
        f"  <head><title>Khasan’s sources</title></head>\n  <body>\n{body}  </body>\n</opml>\n"
    )


def exported(sources: Iterable[Source]) -> Iterator[Source]:
    """Those that other readers can read, too: feeds whose address has no password, key or token in it."""
    return (one for one in sources if one.kind == "feed" and masked(one.url) == one.url)


def _outline(given: Mapping[str, str]) -> Outline | None:
    """None where it only groups others."""
    url = given.get("xmlurl", "").strip()
    if not url:
        return None
    language = given.get("language", "")[:2].lower()
    return Outline(
        url=url,
        title=one_line(given.get("title") or given.get("text") or "", limit=80),
        language=language if language.isascii() and language.isalpha() and len(language) == 2 else None,
        side=given.get(f"{{{NAMESPACE}}}side"),
        enabled=given.get(f"{{{NAMESPACE}}}{ENABLED}") != "false",
    )
