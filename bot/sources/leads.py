"""Finds what a page says about its site and its site's feeds.

What finds them runs in the process that reads pages (`find`); imports that only it needs stand there.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from bot.core.model import Page
from bot.sources.encoding import decode

#: A page that names more feeds names one for each of its sections: the first ones are of all.
_FEEDS = 6
_LONGEST = 80
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
#: Feeds of what readers write.
_COMMENTS = ("comment", "kommentar", "replies")
_HEAD = 20_000
_ITEM = re.compile(r"<(?:\w+:)?(?:item|entry)[\s>]|\"items\"")
#: A sitemap of news names its outlet with each article.
_TITLE = re.compile(
    r"<(?:title|news:name)[^>]*>\s*(?:<!\[CDATA\[)?([^<\]]{1,200})" r"""|"title"\s*:\s*"([^"\\]{1,200})\""""
)


@dataclass(frozen=True, slots=True)
class Leads:
    """What a page says."""

    #: Addresses of feeds, those that the page declares first.
    feeds: tuple[str, ...] = ()
    #: What the site calls itself; "" where it does not say.
    site: str = ""
    #: ISO 639-1, as the page declares it.
    language: str | None = None


def find(page: Page) -> Leads:
    """The leads of an HTML page."""
    # Only the process that parses needs it; the bot does without its memory.
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(decode(page.body, content_type=page.headers.get("content-type", "")), "lxml")
    declared = [
        str(link["href"])
        for link in soup.select("link[rel~='alternate'][href]")
        if str(link.get("type") or "").partition(";")[0].strip().lower() in _FEED_TYPES
    ]
    shown = [str(link["href"]) for link in soup.select("a[href]") if _looks_like_a_feed(str(link["href"]))]
    found = [url for href in (*declared, *shown) if (url := _absolute(page.url, href)) is not None]
    site = soup.select_one("meta[property='og:site_name'][content]")
    title = soup.title.get_text(" ") if soup.title else ""
    root = soup.find("html")
    language = str(root.get("lang") or "")[:2].lower() if root is not None and hasattr(root, "get") else ""
    return Leads(
        feeds=tuple(dict.fromkeys(url for url in found if not any(word in url.lower() for word in _COMMENTS)))[:_FEEDS],
        site=_line(str(site["content"]) if site else title),
        language=language if len(language) == 2 and language.isalpha() else None,
    )


def feed_title(page: Page) -> str:
    """What a feed or a sitemap of news calls itself; "" where it does not say, or is none."""
    text = decode(page.body[:_HEAD], content_type=page.headers.get("content-type", ""))
    item = _ITEM.search(text)
    found = _TITLE.search(text[: item.start()] if item else text)
    return _line(html.unescape(found[1] or found[2])) if found else ""


def _looks_like_a_feed(href: str) -> bool:
    path = urlsplit(href).path.lower() if href.isprintable() and "[" not in href else ""
    return path.endswith((".rss", ".atom", "/rss", "/feed", "/rss/", "/feed/", "rss.xml", "feed.xml", "atom.xml"))


def _absolute(base: str, href: str) -> str | None:
    try:
        url = urljoin(base, href.strip())
        return url if urlsplit(url).scheme in ("http", "https") and url.isprintable() else None
    except ValueError:
        return None


def _line(text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in " ".join(text.split()))[:_LONGEST].strip()
