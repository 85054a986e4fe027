"""Turns markup into the text that a reader would see."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

from bot.core.cleaning import clean
from bot.sources.tidy import TEXT, TITLE, tidy

#: What a browser would take for markup; "1 < 2" and "AT&T" are not.
_MARKUP = re.compile(r"<[a-zA-Z/!?]|&(?:#\d|#[xX]|[a-zA-Z])")
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>?")
_SKIPPED = ("script", "style", "noscript", "template", "iframe", "object", "svg", "head")
_HAS_SKIPPED = re.compile(r"<(?:script|style|noscript|template|iframe|object|svg|head)\b", re.IGNORECASE)
#: Where a block begins or ends, and with it a line.
_BLOCK = re.compile(
    r"""<(?=/?(?:p|br|li|div|address|article|aside|blockquote|dd|dl|dt|figcaption|figure|footer|form|h[1-6r]|header|main
    |nav|ol|pre|section|table|td|th|tr|ul)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
#: Tags of running text, as they stand between "<" and ">", and what stands in their place: a line end for a block's.
_JOINTS = {
    f"{start}{name}{end}": "\n" if _BLOCK.match(f"<{name}>") else ""
    for name in (
        "a abbr article b blockquote br center cite code dd del div dl dt em figcaption figure font footer h1 h2 h3"
        " h4 h5 h6 header hr i img ins li main mark ol p picture pre q s section small source span strong sub sup table"
        " tbody td th thead time tr u ul video"
    ).split()
    for start, end in (("", ""), ("/", ""), ("", "/"), ("", " /"))
}
#: A tag with attributes that have no sign of a tag's own in them; or its name in capitals.
_TAG_WITH = re.compile(r"""(/?[a-zA-Z][a-zA-Z1-6]*+)(?:\s++[\w:-]++=(?:"[^"]*+"|'[^']*+'))*+\s*+/?""")
_OPEN_REFERENCE = re.compile(r"&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,30});)")
#: Kept, because making one costs as much as parsing a summary.
_PARSER = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)


def plain(markup: str, *, limit: int = TEXT) -> str:
    """The text of a piece of HTML: entities decoded once, blocks on lines of their own, at most `limit` signs."""
    # Markup weighs more than its text, but what a reader would see of so much is beyond the limit anyway.
    markup = markup[: 8 * limit]
    return tidy(_seen(markup))[:limit].rstrip()


def said(item: Mapping[str, Any], *names: str) -> str:
    """What a JSON object says first under one of `names`; "" where it says nothing. Numbers are usual as ids; anything
    deeper is not what the formats say."""
    found = next((item[name] for name in names if isinstance(item.get(name), str | int) and item[name]), "")
    return clean(str(found))


def one_line(markup: str, *, limit: int = TITLE) -> str:
    """A title's text, on one line."""
    if not markup:
        return ""
    text = _seen(markup[: 8 * limit])
    # A space is the only one that can be printed: such a title, as most are, is on one line.
    line = text.strip() if text.isprintable() and "  " not in text else " ".join(clean(text).split())
    return line[:limit].rstrip()


def _seen(markup: str) -> str:
    """What a reader sees of it. Most titles have neither sign of markup in them: to find that out takes a tenth as long
    as to look for markup."""
    return _text(markup) if ("<" in markup or "&" in markup) and _MARKUP.search(markup) else markup


def _text(markup: str) -> str:
    if "<" not in markup:
        return html.unescape(markup)
    # Line breaks of the source mean nothing; those that blocks make are put in instead.
    flowing = markup.replace("\n", " ").replace("\0", "")
    simple = _running_text(flowing)
    if simple is not None:
        return simple
    lines = _BLOCK.sub("\n<", flowing)
    # The element around it keeps libxml2 from taking a text that begins with a comment for a document of its own.
    root = etree.fromstring(f"<div>{lines}</div>".encode("utf-8", "ignore"), _PARSER)
    if _HAS_SKIPPED.search(markup):
        for element in list(root.iter(*_SKIPPED)):
            element.clear(keep_tail=True)
    text: str = etree.tostring(root, encoding="unicode", method="text")
    # libxml2 gives up on markup nested hundreds deep, and keeps nothing of it.
    return text if text.strip() else html.unescape(_TAG.sub(" ", markup))


def _running_text(markup: str) -> str | None:
    """The text of markup with nothing but usual tags in it, as most summaries are; None for other. A parser would find
    the same, and takes ten times as long."""
    first, *pieces = markup.split("<")
    parts = [first]
    for piece in pieces:
        tag, closed, text = piece.partition(">")
        joint = _JOINTS.get(tag)
        if joint is None:
            named = _TAG_WITH.fullmatch(tag)
            joint = _JOINTS.get(named.group(1).lower()) if named else None
        if joint is None or not closed:
            return None
        parts += (joint, text)
    whole = "".join(parts)
    if "&" not in whole:
        return whole
    return None if _OPEN_REFERENCE.search(whole) else html.unescape(whole)
