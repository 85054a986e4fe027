"""Reads a source of any kind: fetches and parses its page, or looks into its folder; and reads the pages of its
entries. For articles and lists of articles, which are pages for people, it obeys robots.txt.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from bot.core.model import Entry, Page, Source, Unchanged, Validators
from bot.core.schedule import NO_WISHES, Wishes
from bot.errors import BlockedAddress, Disallowed, FetchError, ParseError, SourceError
from bot.sources import wire
from bot.sources.article_page import ArticlePage
from bot.sources.folder import SETTLE, put_away, read_folder, still_there
from bot.sources.http import TOTAL, Fetcher, Hop, validators
from bot.sources.leads import Leads
from bot.sources.options import texts
from bot.sources.parsing import Parser
from bot.sources.robots import Robots
from bot.sources.routes import route
from bot.sources.targets import own_host, target
from bot.sources.wire import file_name
from bot.sources.wishes import fresh_for, wishes

_CHANNEL = re.compile(r"^(https?://(?:t\.me|telegram\.me))/(?:s/)?([A-Za-z0-9_]{4,64})/?$")

#: Kinds whose address is a page for people, so that robots.txt applies; the others are published for programs.
_FOR_PEOPLE = ("listing",)
_NO_LIST = (
    "does not allow robots here; look for a feed of the site, or where you have its leave, give the source "
    "`robots: ignore`"
)


@dataclass(frozen=True, slots=True)
class Listing:
    """What a source lists now."""

    entries: tuple[Entry, ...]
    #: To be stored when every entry is: they say that nothing has to be read again.
    validators: Validators
    #: Where the host says the address has gone for good.
    moved: str | None = None
    #: What could not be read though the rest could, one sentence each.
    faults: tuple[str, ...] = ()
    #: Keys of a wire's files that were read and are not to be read again, beside those of the entries.
    spent: tuple[str, ...] = ()
    #: How often the host wants to be asked, and for how many seconds it says that this holds.
    wishes: Wishes = NO_WISHES
    fresh_for: float | None = None
    #: The page as it came, for whoever wonders what became of it, and its Content-Type.
    page: bytes = b""
    content_type: str = ""


class Reader:
    """Reads sources of every kind."""

    def __init__(self, fetcher: Fetcher, parser: Parser, *, settle: float = SETTLE, rest: float = 0.0) -> None:
        """A wire's file is read when it has not grown for `settle` seconds, and moved when it has not changed for
        `rest` seconds."""
        self._rest = rest
        self._fetcher = fetcher
        self._parser = parser
        self._settle = settle
        self._robots = Robots(fetcher)

    async def read(
        self, source: Source, known: Validators, now: datetime, *, seen: Collection[str] = (), moved: str | None = None
    ) -> Listing | Unchanged:
        """What `source` lists, or Unchanged if it is the same as when `known` was stored.

        `seen` are the keys of a wire's files that need not be read again; other kinds do not use it. `moved` is the
        address to which the host says that the source has moved. If that fails, the address in the settings is tried,
        and then those of the option ``fallback``. Raises the SourceError of the first address; if the page is to blame,
        a ParseError with the page.
        """
        if source.kind == "wire":
            return await self._read_wire(source, now, seen)
        first, *others = dict.fromkeys(
            [moved or _address(source), _address(source), *texts(source.options, "fallback")]
        )
        try:
            return await self._read_at(source, first, known, now)
        except SourceError as exc:
            for url in others:
                with suppress(SourceError):
                    # What one address gave for asking again means nothing to another.
                    return _elsewhere(await self._read_at(source, url, Validators(body_hash=known.body_hash), now))
            raise exc

    async def article(self, source: Source, url: str, now: datetime) -> ArticlePage:
        """The article at `url`, to which an entry of `source` leads. Raises SourceError; it is Disallowed if asking
        again would not help.

        A link comes from somebody else's page, so it may lead to a private address only if the source is at one.
        """
        private = self._may_be_private(source, source.url)
        gap = partial(self._gap, source, now=now, private=private, refused="does not allow it")
        page = await self._fetch(source, url, Validators(), now, gap=await gap(url), hop=gap)
        if not isinstance(page, Page):
            raise FetchError(url, "says that nothing changed though it was not asked")
        kind = page.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind and not kind.startswith("text/") and "html" not in kind and "xml" not in kind:
            raise Disallowed(url, f"no page but {kind[:60]}")
        return await self._parser.extract(source, page)

    def host(self, source: Source) -> str | None:
        """Which host is asked for `source`; None for a folder."""
        return None if source.kind == "wire" else _host(_address(source))

    def is_own(self, source: Source) -> bool:
        """Whether `source` is a folder, or at a host that the operator named as one of his own."""
        return source.kind == "wire" or self._may_be_private(source, source.url)

    async def put_away(self, source: Source, keys: Collection[str]) -> tuple[str, ...]:
        """Move a wire's files `keys`, which are recorded, to the folder that its option ``archive`` names, if it names
        one. Returns what could not be moved, one sentence each."""
        archive = source.options.get("archive")
        if source.kind != "wire" or not archive or not keys:
            return ()
        return await put_away(Path(source.url), Path(str(archive)), keys, rest=self._rest)

    async def still_there(self, source: Source, faults: Collection[str]) -> tuple[str, ...]:
        """Those of a wire's `faults` whose file still is in its folder, or in its archive."""
        archive = source.options.get("archive")
        return await still_there(faults, [Path(source.url), *([Path(str(archive))] if archive else [])])

    async def get_ready(self) -> None:
        """Start what the first page will need."""
        await self._fetcher.get_ready()
        await self._parser.get_ready()

    async def close(self) -> None:
        """Close the connections and end the worker processes."""
        await self._fetcher.close()
        await self._parser.close()

    async def _read_at(self, source: Source, url: str, known: Validators, now: datetime) -> Listing | Unchanged:
        private = self._may_be_private(source, url)
        hop = partial(self._gap, source, now=now, private=private) if source.kind in _FOR_PEOPLE else None
        gap = await self.gap(source, url, now)
        with _saying_what_allows(source, url):
            page = await self._fetch(source, url, known, now, gap=gap, hop=hop)
        return page if isinstance(page, Unchanged) else await self.take_apart(source, page, now)

    async def gap(self, source: Source, url: str, now: datetime) -> float | None:
        """How many seconds the host of a source's address wants between two requests; None if it does not say. Raises
        Disallowed if the address is a page for people and its host wants no robots there."""
        if source.kind not in _FOR_PEOPLE:
            return None
        return await self._gap(source, url, now=now, private=self._may_be_private(source, url))

    async def _gap(
        self, source: Source, url: str, *, now: datetime, private: bool, refused: str = _NO_LIST
    ) -> float | None:
        """The same for any address to which the source leads; a refusal has the given words. With ``robots: ignore``
        the robots.txt of the source's own host is not asked."""
        if source.options.get("robots") == "ignore" and _site(url) == _site(_address(source)):
            return None
        permission = await self._robots.permission(url, now, private=private, route=route(source))
        if not permission.allowed:
            raise Disallowed(url, f"{permission.said_at} {refused}")
        return permission.delay

    async def page(self, source: Source, now: datetime) -> Page:
        """The page at the source's address, whatever it is. Raises FetchError."""
        with _saying_what_allows(source, _address(source)):
            page = await self._fetch(source, _address(source), Validators(), now)
        if not isinstance(page, Page):
            raise FetchError(source.url, "says that nothing changed though it was not asked")
        return page

    async def leads(self, page: Page) -> Leads:
        """What an HTML page says of itself and of its site's feeds. Raises ParseError."""
        return cast(Leads, await self._parser.run("bot.sources.leads:find", page))

    async def idle(self, source: Source, listing: Listing, now: datetime) -> list[str]:
        """What a list's selectors do that find nothing, a sentence each; nothing for other kinds."""
        if source.kind != "listing" or not listing.entries:
            return []
        page = Page(source.url, now, listing.page, {"content-type": listing.content_type})
        return cast(list[str], await self._parser.run("bot.sources.listing:idle", source, page))

    async def take_apart(self, source: Source, page: Page, now: datetime) -> Listing:
        """What a page of the source lists. Raises ParseError with the page."""
        try:
            if source.kind == "sitemap":
                parts = await self._parser.parts(page)
                if parts:
                    return await self._read_parts(source, parts, page, now)
            entries = await self._parser.parse(source, page)
        except ParseError as exc:
            exc.page = page.body
            raise
        return Listing(
            entries=tuple(entries[: _most(source)]),
            validators=validators(page),
            moved=page.moved,
            wishes=wishes(page),
            fresh_for=fresh_for(page.headers),
            page=page.body,
            content_type=page.headers.get("content-type", ""),
        )

    async def _fetch(
        self,
        source: Source,
        url: str,
        known: Validators,
        now: datetime,
        *,
        gap: float | None = None,
        hop: Hop | None = None,
    ) -> Page | Unchanged:
        return await self._fetcher.fetch(
            url,
            known,
            now,
            headers=_headers(source, url),
            total=_total(source),
            private=self._may_be_private(source, url),
            gap=gap,
            hop=hop,
            route=route(source),
        )

    def _may_be_private(self, source: Source, url: str) -> bool:
        """Whether `url` may be at one of the operator's own hosts: if it is in the settings, or the source is at
        one."""
        named = source.url if url not in texts(source.options, "fallback") else url
        return source.trusted and self._fetcher.is_private(named)

    async def _read_parts(self, source: Source, parts: list[str], index: Page, now: datetime) -> Listing:
        """The sitemaps that an index names. Without validators: an index stays the same while its parts change."""
        entries: list[Entry] = []
        faults: list[str] = []
        for part in parts:
            try:
                page = await self._fetch(source, part, Validators(), now)
                if isinstance(page, Page):
                    entries += await self._parser.parse(source, page)
            except SourceError as exc:
                faults.append(str(exc))
        if faults and not entries:
            raise ParseError(f"none of an index's sitemaps can be read: {faults[0]}")
        return Listing(tuple(entries[: _most(source)]), Validators(), moved=index.moved, faults=tuple(faults))

    async def _read_wire(self, source: Source, now: datetime, seen: Collection[str]) -> Listing | Unchanged:
        # What an earlier pass recorded and could not put away.
        faults = list(await self.put_away(source, seen))
        delivery = await read_folder(Path(source.url), seen, now, settle=self._settle)
        faults += delivery.faults
        entries: list[Entry] = []
        spent: list[str] = []
        for page in delivery.pages:
            try:
                found = await self._read_file(source, page)
            except ParseError as exc:
                faults.append(str(exc))
                found = []
            entries += [entry for entry in found if entry.copy.status != "embargoed"]
            if not any(entry.copy.status == "embargoed" for entry in found):
                spent.append(page.url)
        if not (entries or faults or spent):
            return Unchanged(now)
        return Listing(tuple(entries), Validators(), faults=tuple(faults), spent=tuple(spent))

    async def _read_file(self, source: Source, page: Page) -> list[Entry]:
        if wire.form(page) != "plain":
            name = file_name(page)
            try:
                return await self._parser.parse(source, page)
            except ParseError as exc:
                raise ParseError(str(exc) if str(exc).startswith(name) else f"{name}: {exc}") from exc
        # Plain text needs no process of its own: nothing in it can take long.
        return wire.parse(source, page)


@contextmanager
def _saying_what_allows(source: Source, url: str) -> Iterator[None]:
    """Adds to the refusal of an address what would allow it, if the address is in the settings. For an address that
    somebody gave in a chat, or to which a page leads, it adds nothing."""
    try:
        yield
    except BlockedAddress as exc:
        named = source.trusted and url in (_address(source), *texts(source.options, "fallback"))
        if named and exc.status is None and target(exc.url).pair == target(url).pair:
            raise BlockedAddress(exc.url, f"{exc.reason}; {own_host(url)}") from exc
        raise


def _elsewhere(read: Listing | Unchanged) -> Listing | Unchanged:
    """What was read at another address than the usual one, without the validators, which only that address knows."""
    if isinstance(read, Unchanged):
        return replace(read, moved=None)
    return replace(read, validators=Validators(body_hash=read.validators.body_hash), moved=None)


@lru_cache(maxsize=4096)
def _host(url: str) -> str:
    """The host of an address, with its port and without credentials; asked for several times a poll."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()


def _site(url: str) -> str:
    """The host without ``www.``: most hosts lead from one to the other, and a permission holds for both."""
    return _host(url).removeprefix("www.")


def _address(source: Source) -> str:
    """The address at which a source is read; for a Telegram channel, that of its preview."""
    channel = _CHANNEL.match(source.url) if source.kind == "telegram" else None
    return f"{channel.group(1)}/s/{channel.group(2)}" if channel else source.url


def _headers(source: Source, url: str) -> dict[str, str]:
    """What the source's options add to a request: ``user_agent``, and for its own host ``headers``."""
    given = source.options.get("headers")
    own = isinstance(given, Mapping) and urlsplit(url).netloc == urlsplit(_address(source)).netloc
    headers = {str(name): str(value) for name, value in given.items()} if own and isinstance(given, Mapping) else {}
    agent = source.options.get("user_agent")
    return headers | ({"user-agent": str(agent)} if agent else {})


def _most(source: Source) -> int | None:
    """How many entries of a page are used: the option ``max_entries``; None for all."""
    given = source.options.get("max_entries")
    return given if isinstance(given, int) else None


def _total(source: Source) -> float:
    """Seconds for the whole fetch: the option ``timeout``, within the limit that holds for all."""
    given = source.options.get("timeout")
    return min(float(given), TOTAL) if isinstance(given, int | float) else TOTAL
