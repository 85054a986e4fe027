"""Looks at an address, and finds how its news can be read: through a feed, a news sitemap or a list of articles.

A feed is the cheapest for both sides and does not change with the layout, so it is looked for first: at the address,
where the page says that one is, where sites usually have theirs. A page that lists articles comes after a news sitemap,
which names titles and times; a plain sitemap, which names neither, comes last.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from bot.core.language import tell
from bot.core.model import UNKNOWN_LANGUAGE, Page, Source, Validators
from bot.errors import Disallowed, NothingFound, SourceError
from bot.sources.encoding import decode
from bot.sources.leads import Leads, feed_title
from bot.sources.reader import Listing, Reader
from bot.sources.sniff import FEWEST, looks_like

#: Where sites usually have their feeds and sitemaps of news.
_FEEDS = ("/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml")
_SITEMAPS = ("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap.xml")
_SITEMAPS_OF_ROBOTS = 4
_CHANNEL = re.compile(r"https?://(?:www\.)?(?:t\.me|telegram\.me)/(?:s/)?([A-Za-z0-9_]{4,64})/?")
_NAMED = re.compile(r"^\s*sitemap:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_OF_NEWS = b"schemas/sitemap-news/"
_SOURCE = Source("new", "feed", "", "", "other")
#: What may be looked for where a page has several.
KINDS = ("feed", "sitemap", "listing")


@dataclass(frozen=True, slots=True)
class Find:
    """How the news at an address can be read."""

    kind: str
    url: str
    entries: int
    newest: datetime | None
    #: What the site calls itself; "" where it does not say.
    name: str
    #: ISO 639-1; None where neither the page nor its titles tell.
    language: str | None
    #: What else was seen there on the way, in the order in which it would have been taken.
    others: tuple[Find, ...] = ()


class Discovery:
    """Looks around at one address."""

    def __init__(self, reader: Reader, now: datetime, told: Callable[[str], None]) -> None:
        """Each address that is asked is `told`, so that whoever waits knows for what."""
        self._reader = reader
        self._now = now
        self._told = told
        self._tried: set[str] = set()
        #: Why a list that is there may not be read.
        self._barred = ""

    async def find(self, url: str, kind: str | None = None) -> Find:
        """How the news at `url` can be read; with one of KINDS only as that. Raises FetchError, and NothingFound where
        nothing can be."""
        channel = _CHANNEL.fullmatch(url)
        if channel and kind is None:
            return await self._channel(f"https://t.me/{channel[1]}")
        page = await self._page(url)
        looks = looks_like(page.body)
        if looks != "listing":
            return await self._as_it_is(url, page, looks, kind)
        found = await self._around(url, page, kind)
        taken = next((one for one in found if kind in (None, one.kind)), None)
        if taken is None:
            raise NothingFound(self._nothing(kind, found))
        return replace(taken, others=tuple(one for one in found if one is not taken))

    async def _around(self, url: str, page: Page, kind: str | None) -> list[Find]:
        """What can be read at an HTML page and near it, the best first. Nearby addresses are asked until there is
        something good enough, or, where a kind is wanted, for that alone."""
        leads = await self._reader.leads(page)
        feed = of_news = plain = None
        if kind in (None, "feed"):
            feed = await self._feed([*leads.feeds, *_at_root(page.url, _FEEDS)], leads)
        if kind == "sitemap" or (kind is None and feed is None):
            of_news, plain = await self._sitemaps(page.url, leads)
        listing = await self._listing(url, page, leads)
        return [one for one in (feed, of_news, listing, plain) if one is not None]

    def _nothing(self, kind: str | None, found: Iterable[Find]) -> str:
        nearby = len(self._tried) - 1
        near = f", nor at {nearby} addresses nearby" if nearby else ""
        others = ", ".join(f"kind {one.kind}" for one in found)
        if self._barred and kind == "listing":
            return f"the list of articles there may not be read: {self._barred}"
        if self._barred and kind is None:
            return f"no feed or sitemap is there{near}, and its list of articles may not be read: {self._barred}"
        if others:
            return f"no {kind} is there{near}; what is there can be read as {others}"
        return (
            f"no {kind or 'feed, list of articles or sitemap'} is there{near}; "
            "name the page that lists the articles, or write the source by hand (docs/sources.md)"
        )

    async def _channel(self, url: str) -> Find:
        self._told(url)
        listing = await self._reader.read(replace(_SOURCE, kind="telegram", url=url), Validators(), self._now)
        if not isinstance(listing, Listing):
            raise NothingFound("no posts")
        return _find("telegram", url, listing, Leads(site=f"@{url.rpartition('/')[2]}"))

    async def _as_it_is(self, url: str, page: Page, looks: str | None, kind: str | None) -> Find:
        """The address itself is what can be read."""
        if looks == "feed" and kind in (None, "feed"):
            # Whoever names a feed wants that one, though it lists nothing today, or hears why it cannot be read.
            listing = await self._reader.take_apart(replace(_SOURCE, url=url), page, self._now)
            return _find("feed", url, listing, Leads(site=feed_title(page)))
        for one in dict.fromkeys([kind] if kind else [looks or "feed", "feed", "sitemap"]):
            if one == "listing":
                # It is no HTML, or it would not have come here.
                continue
            found = await self._read(one, url, page, Leads(site=feed_title(page)))
            if found is not None:
                return found
        if kind and looks:
            raise NothingFound(f"no {kind} is there; it looks like kind {looks}")
        raise NothingFound("a page that is neither a feed, a sitemap, a list of articles, nor JSON that lists any")

    async def _feed(self, urls: Iterable[str], leads: Leads) -> Find | None:
        for url in urls:
            page = await self._page_if_any(url)
            if page is not None and looks_like(page.body) != "listing":
                found = await self._read("feed", url, page, leads)
                if found is not None:
                    return found
        return None

    async def _sitemaps(self, base: str, leads: Leads) -> tuple[Find | None, Find | None]:
        """A sitemap of news, which is not looked for any further, and a plain one."""
        robots = await self._page_if_any(urljoin(base, "/robots.txt"))
        named = _NAMED.findall(decode(robots.body)) if robots is not None else []
        # Those that are called so first: some sites name dozens.
        named.sort(key=lambda one: "news" not in one.lower())
        plain = None
        for url in [*_of_host(base, named)[:_SITEMAPS_OF_ROBOTS], *_at_root(base, _SITEMAPS)]:
            page = await self._page_if_any(url)
            found = await self._read("sitemap", url, page, leads) if page is not None else None
            if page is not None and found is not None:
                if _OF_NEWS in page.body or "news" in url.lower():
                    return found, None
                plain = plain or found
        return None, plain

    async def _listing(self, url: str, page: Page, leads: Leads) -> Find | None:
        found = await self._read("listing", url, page, leads)
        if found is None or found.entries < FEWEST:
            return None
        try:
            await self._reader.gap(replace(_SOURCE, kind="listing", url=url), url, self._now)
        except Disallowed as exc:
            self._barred = exc.reason
            return None
        return found

    async def _read(self, kind: str, url: str, page: Page, leads: Leads) -> Find | None:
        try:
            listing = await self._reader.take_apart(replace(_SOURCE, kind=kind, url=url), page, self._now)
        except SourceError:
            return None
        return _find(kind, url, listing, leads) if listing.entries else None

    async def _page(self, url: str) -> Page:
        self._told(url)
        self._tried.add(url)
        return await self._reader.page(replace(_SOURCE, url=url), self._now)

    async def _page_if_any(self, url: str) -> Page | None:
        """None where it cannot be had, or was tried before."""
        if url in self._tried:
            return None
        try:
            return await self._page(url)
        except SourceError:
            return None


def _find(kind: str, url: str, listing: Listing, leads: Leads) -> Find:
    dates = [entry.published for entry in listing.entries if entry.published is not None]
    titles = "\n".join(entry.title or entry.text[:200] for entry in listing.entries[:30])
    told = tell(titles)
    return Find(
        kind=kind,
        url=url,
        entries=len(listing.entries),
        newest=max(dates, default=None),
        name=leads.site,
        language=leads.language if told == UNKNOWN_LANGUAGE else told,
    )


def _at_root(base: str, paths: Iterable[str]) -> list[str]:
    return [urljoin(base, path) for path in paths]


def _of_host(base: str, urls: Iterable[str]) -> list[str]:
    """Those at the same host: whoever asked for this site did not ask for another one."""
    found = []
    for url in urls:
        try:
            whole = urljoin(base, url)
            if urlsplit(whole).hostname == urlsplit(base).hostname:
                found.append(whole)
        except ValueError:
            continue
    return found
