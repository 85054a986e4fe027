"""What hosts ask of robots, for pages that are written for people: articles and lists of them. Feeds, sitemaps and
interfaces are published for machines, and are read as they are offered."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from protego import Protego

from bot.core.model import Page, Validators
from bot.errors import FetchError
from bot.sources.encoding import decode
from bot.sources.http import Fetcher
from bot.sources.routes import DIRECT, Route

#: RFC 9309 §2.4: not longer than a day.
_KEPT = timedelta(hours=24)
#: Where nobody answered: one that was away, or for whom we were, is not taken to allow everything for a whole day.
_KEPT_UNANSWERED = timedelta(hours=1)
#: RFC 9309 §2.5 asks for at least this much to be read.
_READ = 500 * 1024
#: Nobody's pages are worth waiting longer for than this, in seconds.
_LONGEST_DELAY = 60.0
_HOSTS = 2000


@dataclass(frozen=True, slots=True)
class Permission:
    """Whether a page may be fetched, and how long to leave its host alone before."""

    allowed: bool
    #: Seconds between two requests, where the host asks for more than is usual; else None.
    delay: float | None = None
    #: Where the host says so.
    said_at: str = ""


@dataclass(frozen=True, slots=True)
class _Rules:
    """What a host said; `rules` are None where it has none, or they cannot be had."""

    rules: Protego | None
    #: Until when they hold.
    until: datetime


class Robots:
    """Knows the rules of the hosts that were asked, for a day each."""

    def __init__(self, fetcher: Fetcher, *, agent: str = "Khasan") -> None:
        self._fetcher = fetcher
        self._agent = agent
        self._rules: dict[str, _Rules] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    async def permission(self, url: str, now: datetime, *, private: bool = True, route: Route = DIRECT) -> Permission:
        """What the host of `url` says. A host without rules, or whose rules cannot be had, allows everything."""
        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        async with self._asking.setdefault(host, asyncio.Lock()):
            known = self._rules.get(host)
            if known is None or now >= known.until:
                self._forget(now)
                known = self._rules[host] = await self._ask(host, now, private=private, route=route)
        rules = known.rules
        if rules is None:
            return Permission(True)
        delay = rules.crawl_delay(self._agent)
        return Permission(
            allowed=bool(rules.can_fetch(url, self._agent)),
            delay=min(float(delay), _LONGEST_DELAY) if delay else None,
            said_at=f"{host}/robots.txt",
        )

    async def _ask(self, host: str, now: datetime, *, private: bool, route: Route) -> _Rules:
        try:
            page = await self._fetcher.fetch(
                f"{host}/robots.txt", Validators(), now, total=10.0, private=private, route=route
            )
        except FetchError as exc:
            return _Rules(None, now + (_KEPT if exc.status and exc.status < 500 else _KEPT_UNANSWERED))
        if not isinstance(page, Page):
            return _Rules(None, now + _KEPT)
        text = decode(page.body[:_READ], content_type=page.headers.get("content-type", ""))
        return _Rules(Protego.parse(text), now + _KEPT)

    def _forget(self, now: datetime) -> None:
        if len(self._rules) > _HOSTS:
            self._rules = {host: known for host, known in self._rules.items() if now < known.until}
            self._asking = {host: lock for host, lock in self._asking.items() if host in self._rules or lock.locked()}
