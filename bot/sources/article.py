"""Finds the text on an article's page: by the source's selectors if it has some, else by general rules.

The option ``selectors`` may have ``article_text``, ``article_title``, ``article_date`` and ``article_drop`` (what
stands within the text and is none of it), each one CSS selector or a list of fallbacks.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urljoin, urlsplit

import trafilatura
from bs4 import BeautifulSoup, Tag

from bot.core.model import Page, Source
from bot.errors import ParseError
from bot.sources.article_page import ArticlePage
from bot.sources.copy import read_copy
from bot.sources.dates import read_date
from bot.sources.encoding import decode
from bot.sources.options import group, texts, zone
from bot.sources.plain import one_line, plain
from bot.sources.selectors import REFUSED
from bot.sources.tidy import TEXT, tidy

#: Shorter than any article: a cookie notice, a teaser before a pay wall.
_SHORTEST = 80
#: Under which countries register names, beside their own.
_SHARED = frozenset({"co", "com", "org", "net", "or", "ne", "go", "gov", "ac", "edu", "re", "gob", "gouv"})
#: What stands in a text and is none of it, whatever the page.
_AROUND = "figure, figcaption, script, style, noscript, aside, nav, form, button"
_DATES = (
    ("meta[property='article:published_time']", "content"),
    ("meta[name='date'], meta[name='pubdate'], meta[itemprop='datePublished']", "content"),
    ("time[itemprop='datePublished'], article time[datetime]", "datetime"),
)


def extract(source: Source, page: Page) -> ArticlePage:
    """The article on `page`; raises ParseError where there is none that is worth the name."""
    html = decode(page.body, content_type=page.headers.get("content-type", ""), language=source.language)
    soup = BeautifulSoup(html, "lxml")
    selectors = group(source, "selectors")
    try:
        text = _selected(soup, selectors) or _main_text(html, page.url)
        title = _title(soup, selectors)
        # The headline stands at the head of most texts.
        text, copy = read_copy(tidy(text)[:TEXT].removeprefix(f"{title}\n"), title)
        if len(text) < _SHORTEST:
            raise ParseError("a page without an article’s text")
        return ArticlePage(
            title=title,
            text=text,
            url=_canonical(soup, page.url),
            language=_language(soup),
            published=_published(soup, source, selectors, page),
            copy=copy,
        )
    except REFUSED as exc:
        raise ParseError(f"a selector that cannot be read: {str(exc).splitlines()[0]}") from exc


def _selected(soup: BeautifulSoup, selectors: Mapping[str, object]) -> str:
    """The text that the source's own selectors find; "" where they find none, or there are none."""
    for selector in texts(selectors, "article_drop"):
        for element in soup.select(selector):
            element.decompose()
    wanted = texts(selectors, "article_text")
    if wanted:
        for element in soup.select(_AROUND):
            element.decompose()
    for selector in wanted:
        found = "\n".join(plain(str(element)) for element in soup.select(selector))
        if found.strip():
            return found
    return ""


def _main_text(html: str, url: str) -> str:
    found = trafilatura.extract(
        html, url=url, fast=True, include_comments=False, include_tables=False, include_images=False, deduplicate=False
    )
    return found or ""


def _title(soup: BeautifulSoup, selectors: Mapping[str, object]) -> str:
    for selector in (
        *texts(selectors, "article_title"),
        "meta[property='og:title']",
        "article h1, main h1, h1",
        "title",
    ):
        found = soup.select_one(selector)
        if found is not None:
            title = one_line(str(found.get("content") or "")) or one_line(found.decode_contents())
            if title:
                return _without_site(title, soup)
    return ""


def _without_site(title: str, soup: BeautifulSoup) -> str:
    """Titles end in the site's name on many pages, behind a dash or a bar."""
    meta = soup.select_one("meta[property='og:site_name']")
    site = one_line(str(meta["content"])) if isinstance(meta, Tag) and meta.get("content") else ""
    for mark in (" - ", " | ", " — ", " – ", " :: "):
        if site and title.endswith(mark + site):
            return title.removesuffix(mark + site)
    return title


def _canonical(soup: BeautifulSoup, url: str) -> str:
    """The page's own address as it names it; one of another host, or of the front page, is a template's mistake."""
    link = soup.select_one("link[rel~='canonical'][href]")
    if link is None:
        return url
    try:
        named = urljoin(url, str(link["href"]).strip())
        parts, own = urlsplit(named), urlsplit(url)
    except ValueError:
        return url
    if parts.scheme not in ("http", "https") or _site(parts.hostname) != _site(own.hostname):
        return url
    return named if parts.path.strip("/") or parts.query else url


def _site(host: str | None) -> str:
    """The last two labels, or three where two are everybody's (``co.kr``): an outlet's subdomains are its own."""
    labels = (host or "").split(".")
    shared = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SHARED
    return ".".join(labels[-3 if shared else -2 :])


def _language(soup: BeautifulSoup) -> str | None:
    root = soup.find("html")
    declared = str(root.get("lang") or "")[:2].lower() if isinstance(root, Tag) else ""
    return declared if declared.isalpha() and len(declared) == 2 else None


def _published(soup: BeautifulSoup, source: Source, selectors: Mapping[str, object], page: Page) -> datetime | None:
    own = [(selector, "datetime") for selector in texts(selectors, "article_date")]
    for selector, attribute in (*own, *_DATES):
        for element in soup.select(selector)[:3]:
            text = str(element.get(attribute) or "") or element.get_text(" ")
            moment = read_date(text, now=page.fetched, zone=zone(source), formats=texts(source.options, "date_format"))
            if moment is not None:
                return moment
    return None
