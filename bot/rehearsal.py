"""Tries a query on the articles that are kept: what it would have found."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from heapq import nlargest
from types import MappingProxyType

from bot.core import alerts, pipeline
from bot.core.lexicon import Lexicon
from bot.core.matching import Matcher
from bot.core.model import Article, Level, Match, Watch
from bot.sources.dates import day_alone
from bot.store import kept
from bot.store.front import Store
from bot.store.kept import Kept, Words

#: How many articles are read at most: some weeks of a hundred sources.
MOST = 50_000
#: How many articles one transaction reads: recording waits for it, a few hundredths of a second.
PAGE = 1_000

#: An article that the query found, by what, and how much it matters.
_Found = tuple[Kept, Match, Level]


@dataclass(frozen=True, slots=True)
class Sample:
    """An article that the query would have found."""

    published: datetime
    outlet: str
    language: str
    title: str
    url: str | None
    level: Level
    #: The words that the query found.
    matched: tuple[str, ...]
    #: The code of its story, where a watch had asked for it.
    story: str | None
    #: Whether its outlet took it back since.
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a query would have found since a time."""

    since: datetime
    #: How many articles were read, and whether there were more.
    read: int
    cut: bool
    found: int
    #: How many it would have found of each day's, by date of publication in UTC; of what a source prints without an
    #: hour, by the day that it prints.
    days: tuple[tuple[date, int], ...]
    #: Those that were published last, the newest first.
    samples: tuple[Sample, ...]


async def rehearse(
    store: Store,
    query: str,
    lexicon: Lexicon,
    since: datetime,
    *,
    samples: int = 10,
    clocks: Mapping[str, tzinfo] = MappingProxyType({}),
) -> Rehearsal:
    """What `query` would have found among the articles published since `since`. Raises QueryError and StateError.

    `clocks` are the time zones of the sources that have one. The archive is read page by page, so that recording goes
    on meanwhile.
    """
    matcher = await asyncio.to_thread(_matcher, query, lexicon)
    read = 0
    newest: list[_Found] = []
    days: Counter[date] = Counter()
    page = await store.read(kept.newest, since, PAGE, None)
    while page and read < MOST:
        read += len(page)
        # While a page is looked through, the next is fetched.
        coming = asyncio.ensure_future(store.read(kept.newest, since, PAGE, page[-1]))
        rows = await asyncio.to_thread(_candidates, page, matcher)
        page = await coming
        found = _found(await store.read(kept.these, rows), matcher) if rows else []
        days.update(_day(one.article, clocks) for one, _, _ in found)
        # The archive is read by when an article was seen, which may be long after it was published.
        newest = nlargest(samples, [*newest, *found], key=lambda one: one[0].article.published)
    ordered = tuple(sorted(days.items()))
    return Rehearsal(since, read, bool(page), days.total(), ordered, tuple(_sample(*one) for one in newest))


def _matcher(query: str, lexicon: Lexicon) -> Matcher:
    return pipeline.judge([Watch("query", "query", query)], lexicon).matcher


def _candidates(page: Sequence[Words], matcher: Matcher) -> list[int]:
    """Numbers of those articles that the query may find: for most a look at their words is enough."""
    return [one.row for one in page if matcher.may_match(one.title, one.text, side=matcher.side(one.outlet, one.side))]


def _found(candidates: Sequence[Kept], matcher: Matcher) -> list[_Found]:
    found = []
    for one in candidates:
        reading = matcher.read(one.article)
        if reading.relevant:
            found.append((one, reading.matches[0], reading.level))
    return found


def _day(article: Article, clocks: Mapping[str, tzinfo]) -> date:
    clock = clocks.get(article.source_id)
    alone = None if clock is None else day_alone(article.published, clock)
    return alone or article.published.date()


def _sample(one: Kept, match: Match, level: Level) -> Sample:
    article: Article = one.article
    return Sample(
        published=article.published,
        outlet=article.outlet,
        language=article.language,
        title=article.title,
        url=article.url,
        level=level,
        matched=alerts.once(term.text for term in match.terms),
        story=one.story,
        withdrawn=one.withdrawn,
    )
