"""Tells from the beginning of a page which kind of source could read it."""

from __future__ import annotations

import re

_HEAD = 8_000
#: Any page is HTML; a list of fewer articles is as likely a menu.
FEWEST = 3
_SIGNS = (
    ("sitemap", re.compile(rb"<(?:\w+:)?(?:urlset|sitemapindex)[\s>]", re.IGNORECASE)),
    ("telegram", re.compile(rb"tgme_widget_message|tgme_page|telegram\.org/js/widget", re.IGNORECASE)),
    ("listing", re.compile(rb"<!doctype\s+html|<html[\s>]|<body[\s>]", re.IGNORECASE)),
    ("feed", re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf)[\s>]|jsonfeed\.org/version", re.IGNORECASE)),
    ("json", re.compile(rb"\A\s*[\[{]")),
)


def looks_like(body: bytes) -> str | None:
    """The kind of source whose page `body` seems to be; None where it is nothing that any of them reads."""
    # Feeds in UTF-16 and sitemaps that are gzip are rare enough to be told by those who read them.
    head = body[:_HEAD].replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip()
    return next((kind for kind, sign in _SIGNS if sign.search(head)), None)
