"""Reads pages that list articles, for outlets without a feed: by selectors, or by what such pages have in common.

The option ``selectors`` has ``item``, ``link``, ``title``, ``date`` and ``summary``, each one CSS selector or a list of
them, of which the first that finds something counts: when a layout changes, a new one is put in front. All may be left
out. ``date_format`` (strptime, one or several) and ``timezone`` say how dates are meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from bot.core.identity import canonical_url
from bot.core.model import Entry, Page, Source
from bot.core.text import is_cjk
from bot.errors import NothingFound, ParseError
from bot.sources.dates import read_date
from bot.sources.encoding import decode
from bot.sources.keys import short
from bot.sources.options import group, texts, zone
from bot.sources.selectors import REFUSED
from bot.sources.tidy import TITLE, tidy

#: How much of what is no date is shown.
_SHOWN = 40
#: Articles on one page; what goes beyond is an archive.
_ENTRIES = 500
#: A headline has several words; what has fewer is a menu.
_WORDS = 4
_SIGNS_CJK = 8
#: A page that lists articles lists some.
_SIMILAR = 3
#: How far above its link an article's date may stand.
_ABOVE = 4
_HEADINGS = "h1, h2, h3, h4, h5, h6"
_NOT_NEWS = ("nav", "footer", "header", "aside", "form")


def parse(source: Source, page: Page) -> list[Entry]:
    """The articles that a page lists, as it orders them; raises ParseError where it lists none."""
    html = decode(page.body, content_type=page.headers.get("content-type", ""), language=source.language)
    if not html.strip():
        raise ParseError("an empty page")
    soup = BeautifulSoup(html, "lxml")
    base_tag = soup.find("base", href=True)
    base = urljoin(page.url, str(base_tag["href"])) if isinstance(base_tag, Tag) else page.url
    try:
        found = _Finder(source, page.fetched, base).entries(soup)
    except REFUSED as exc:
        raise ParseError(f"a selector that cannot be read: {str(exc).splitlines()[0]}") from exc
    if not found:
        raise NothingFound("a page on which nothing was found: its layout may have changed")
    return found[:_ENTRIES]


def idle(source: Source, page: Page) -> list[str]:
    """What those of the source's selectors do that find nothing in any article of a page that lists some."""
    html = decode(page.body, content_type=page.headers.get("content-type", ""), language=source.language)
    return _Finder(source, page.fetched, page.url).idle(BeautifulSoup(html, "lxml"))


class _Finder:
    """Finds articles by one source's selectors."""

    def __init__(self, source: Source, now: datetime, base: str) -> None:
        selectors = group(source, "selectors")
        self._item, self._link = texts(selectors, "item"), texts(selectors, "link")
        self._title, self._date, self._summary = (texts(selectors, name) for name in ("title", "date", "summary"))
        self._formats, self._zone = texts(source.options, "date_format"), zone(source)
        self._now, self._base = now, base

    def entries(self, soup: BeautifulSoup) -> list[Entry]:
        entries: dict[str, Entry] = {}
        for item in self._items(soup):
            entry = self._entry(item)
            if entry is not None:
                # A picture and a headline often lead to one article.
                entries.setdefault(entry.key, entry)
        return list(entries.values())

    def idle(self, soup: BeautifulSoup) -> list[str]:
        """Of each selector that finds nothing within any item, and of dates that nobody can read, that it is so."""
        items = self._items(soup)
        wanted = {"title": self._title, "date": self._date, "summary": self._summary}
        if self._item:
            wanted["link"] = self._link
        said = [
            f"selectors.{name} finds nothing within any item"
            for name, selectors in wanted.items()
            if selectors and not any(_one(item, selectors) for item in items)
        ]
        places = [place for item in items if (place := _one(item, self._date)) is not None]
        if places and not any(map(self._read, places)):
            said.append(f"selectors.date finds {_words(places[0])[:_SHOWN]!r}, which is no date that can be read")
        return said

    def _items(self, soup: BeautifulSoup) -> Sequence[Tag]:
        if self._item:
            return _first(soup, self._item)
        if self._link:
            return _first(soup, self._link)
        return _likeliest(soup, self._base)

    def _entry(self, item: Tag) -> Entry | None:
        """None where there is no address, or nothing to read."""
        anchor = self._anchor(item)
        link = _address(str(anchor.get("href") or ""), self._base) if anchor is not None else None
        if anchor is None or link is None:
            return None
        summary = _words(_one(item, self._summary)) if self._summary else ""
        title = self._headline(item, anchor)
        if not (title or summary):
            return None
        key = canonical_url(link)
        return Entry(
            key=short(key),
            link=link,
            title=title,
            text=summary,
            published=self._published(item),
        )

    def _anchor(self, item: Tag) -> Tag | None:
        found = _one(item, self._link) if self._link else None
        if found is not None and found.name == "a":
            return found
        if item.name == "a":
            return item
        anchors = item.select("a[href]")
        # Of several, the one with the most words is the headline's; the others lead to sections and authors.
        return max(anchors, key=lambda one: len(_words(one)), default=None)

    def _headline(self, item: Tag, anchor: Tag) -> str:
        place = _one(item, self._title) if self._title else None
        if place is None:
            place = anchor.select_one(_HEADINGS) or anchor
        text = _words(place) or str(anchor.get("title") or "")
        date = _one(place, self._date) if self._date else None
        # Some pages print the date within the headline.
        shown = _words(date)
        if shown:
            text = text.replace(shown, " ")
        return " ".join(text.split())[:TITLE].rstrip()

    def _published(self, item: Tag) -> datetime | None:
        if self._date:
            place = _one(item, self._date)
            return self._read(place) if place is not None else None
        around: Tag | None = item
        for _ in range(_ABOVE):
            if around is None or len({str(one["href"]) for one in around.select("a[href]")}) > _SIMILAR:
                return None
            place = around.select_one("time")
            moment = self._read(place if place is not None else around)
            if moment is not None:
                return moment
            around = around.parent
        return None

    def _read(self, place: Tag) -> datetime | None:
        for text in (str(place.get("datetime") or ""), _words(place)):
            moment = read_date(text, now=self._now, zone=self._zone, formats=self._formats) if text else None
            if moment is not None:
                return moment
        return None


def _likeliest(soup: BeautifulSoup, base: str) -> Sequence[Tag]:
    """The links that look like the page's articles: of those that stand alike, the ones with the most to read."""
    host = urlsplit(base).hostname
    alike: dict[tuple[str, ...], list[Tag]] = defaultdict(list)
    for anchor in soup.select("a[href]"):
        if anchor.find_parent(_NOT_NEWS) or not _is_headline(_words(anchor)):
            continue
        link = _address(str(anchor["href"]), base)
        if link is not None and urlsplit(link).hostname == host:
            alike[_place(anchor)].append(anchor)
    lists = [anchors for anchors in alike.values() if len(anchors) >= _SIMILAR]
    return max(lists, key=lambda anchors: sum(min(len(_words(one)), 100) for one in anchors), default=[])


def _place(anchor: Tag) -> tuple[str, ...]:
    """What stands above a link: the elements' names and classes, without what numbers them."""
    above = [anchor, *list(anchor.parents)[:_ABOVE]]
    return tuple(
        re.sub(r"\d+", "", f"{one.name}.{'.'.join(sorted(map(str, one.get_attribute_list('class'))))}")
        for one in above
        if isinstance(one, Tag)
    )


def _is_headline(text: str) -> bool:
    return len(text) >= _SIGNS_CJK if is_cjk(text) else len(text.split()) >= _WORDS


def _first(place: Tag, selectors: tuple[str, ...]) -> Sequence[Tag]:
    return next((found for found in (place.select(one) for one in selectors) if found), [])


def _one(place: Tag, selectors: tuple[str, ...]) -> Tag | None:
    return next((found for found in (place.select_one(one) for one in selectors) if found is not None), None)


def _words(place: Tag | None) -> str:
    return " ".join(tidy(place.get_text(" ")).split()) if place is not None else ""


def _address(href: str, base: str) -> str | None:
    try:
        link = urljoin(base, href.strip())
        parts = urlsplit(link)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or href.strip().startswith("#"):
        return None
    return link
