"""Decides which articles of a page are news, and which go to the archive."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from zlib import crc32

from bot.core import language
from bot.core.identity import article_id
from bot.core.life import outlets
from bot.core.model import Article, Entry, Source
from bot.core.stories.settings import WINDOW

#: An article that is dated longer ago is old: its site has put its archive on a page, and no story is compared with it.
PAST = WINDOW
#: At most so many articles of a source's first poll cause alerts: a new source must not flood its readers.
FIRST_ALERTS = 10
#: How many messages of one poll a chat gets one by one; the rest comes in one. A person gets twenty in as many seconds,
#: a group may get as many in a minute, and few sources have more after a night without a network.
ALERTS = 20


def article(source: Source, entry: Entry, now: datetime) -> Article:
    """The entry as an article. Without a date it counts as published when it was first seen, and never later."""
    _, link, title, text, published, outlet, declared, copy, page_fault, _ = entry
    words, declared = f"{title}\n{text}", declared or source.language
    # By position: by name takes a twelfth longer, and a first poll makes thirty for each feed.
    return Article(
        identity(entry),
        title,
        text,
        language.of(words, declared) if declared else language.tell(words),
        outlet or source.outlet,
        _side(source, outlet) if outlet else source.side,
        min(published or now, now),
        now,
        link,
        source.id,
        copy,
        page_fault,
    )


def _side(source: Source, outlet: str) -> str:
    """The side of `outlet`: its own for a known agency that a dateline names, or a known paper in a list; otherwise the
    source's."""
    known = outlets.known(outlet)
    return source.side if known is None or known.name == outlets.canonical(source.outlet) else known.side


def words_hash(entry: Entry) -> int:
    """A hash of an entry's words, by which a changed text under the same address is noticed."""
    # It misses one change in four thousand million, and takes half the time of a longer hash.
    return crc32(f"{entry.title}\n{entry.text}".encode("utf-8", "surrogatepass"))


def identity(entry: Entry) -> str:
    """The `Article.id` of its article."""
    # A notice that takes an item back often repeats its words, and must not have its id.
    mark = f"{entry.copy.status} {entry.copy.item} {entry.copy.version}\n" if entry.copy.status == "withdrawn" else ""
    return article_id(None if mark or entry.shares_link else entry.link, mark + entry.title, entry.text)


def newest_versions(entries: Sequence[Entry]) -> list[Entry]:
    """The entries; of several versions of one item only the last."""
    newest = {entry.copy.item or entry.key: entry for entry in sorted(entries, key=lambda entry: entry.copy.version)}
    return [entry for entry in entries if newest[entry.copy.item or entry.key] is entry]


def is_dated(entries: Iterable[Entry], now: datetime) -> bool:
    """Whether a page's old dates can be believed, because it lists something new, too: some feeds give all their
    entries one old date."""
    return any(one.published is not None and now - one.published <= PAST for one in entries)


def news(
    relevant: Sequence[Article],
    *,
    now: datetime,
    fresh: timedelta,
    first: bool,
    after: datetime | None = None,
    dated: bool = False,
) -> frozenset[str]:
    """The ids of those articles that subscribers may be told about.

    On a source's first poll these are the newest `FIRST_ALERTS` articles that are younger than `fresh` and, if `after`
    is given, published after it and before now (an article without a date counts as published now). Later these are all
    articles, except those older than `PAST` on a page that `is_dated`.
    """
    if not first:
        return frozenset(one.id for one in relevant if not (dated and _is_past(one, now)))
    young = [one for one in relevant if now - one.published <= fresh]
    if after is not None:
        young = [one for one in young if after < one.published < now]
    newest = sorted(young, key=_published, reverse=True)[:FIRST_ALERTS]
    return frozenset(one.id for one in newest)


def _is_past(one: Article, now: datetime) -> bool:
    """Whether it is too old to be news. An agency's next version never is, however old its item."""
    return now - one.published > PAST and one.copy.version <= 1 and one.copy.status == "usable"


def _published(one: Article) -> datetime:
    return one.published
