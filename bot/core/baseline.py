"""Which articles of a page are news, and which belong in the archive."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from zlib import crc32

from bot.core import language
from bot.core.identity import article_id
from bot.core.life import outlets
from bot.core.model import Article, Entry, Source
from bot.core.stories.settings import WINDOW

#: What is dated longer ago is compared with nothing that is told now: a site has put its archive on a page.
PAST = WINDOW
#: How many articles of a source's first poll are alerted on at most: a new source must not flood its readers.
FIRST_ALERTS = 10
#: How many messages of one poll a chat gets by themselves; what is more comes in one. A person gets twenty in as many
#: seconds, a group may get as many in a minute, and few sources have more to tell after a night without a network.
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
    """Whose voice `outlet` is: an agency that a dateline names, or a paper in a list of many, has a side of its own;
    one that nobody knows has its source's."""
    known = outlets.known(outlet)
    return source.side if known is None or known.name == outlets.canonical(source.outlet) else known.side


def words_hash(entry: Entry) -> int:
    """A number by which an entry's words are told from others: a host that changes a text keeps its address."""
    # Of four thousand million changes it misses one, and it takes half of what a longer hash does.
    return crc32(f"{entry.title}\n{entry.text}".encode("utf-8", "surrogatepass"))


def identity(entry: Entry) -> str:
    """What its article will be called: `Article.id`."""
    # What takes an item back often repeats its words, and is not the item.
    mark = f"{entry.copy.status} {entry.copy.item} {entry.copy.version}\n" if entry.copy.status == "withdrawn" else ""
    return article_id(None if mark or entry.shares_link else entry.link, mark + entry.title, entry.text)


def newest_versions(entries: Sequence[Entry]) -> list[Entry]:
    """Of the versions of an item that came together, the last."""
    newest = {entry.copy.item or entry.key: entry for entry in sorted(entries, key=lambda entry: entry.copy.version)}
    return [entry for entry in entries if newest[entry.copy.item or entry.key] is entry]


def is_dated(entries: Iterable[Entry], now: datetime) -> bool:
    """Whether a page's dates can be believed of what is old, for it lists something new, too: there are feeds that give
    all their entries one old date."""
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

    On a source's first poll that is the newest `FIRST_ALERTS` of those younger than `fresh`, and of those only what was
    published after `after` and before now (what has no date counts as published now); later on it is all, but what is
    `PAST` on a page that `is_dated`.
    """
    if not first:
        return frozenset(one.id for one in relevant if not (dated and _is_past(one, now)))
    young = [one for one in relevant if now - one.published <= fresh]
    if after is not None:
        young = [one for one in young if after < one.published < now]
    newest = sorted(young, key=_published, reverse=True)[:FIRST_ALERTS]
    return frozenset(one.id for one in newest)


def _is_past(one: Article, now: datetime) -> bool:
    """Whether it is no news any more; an agency's next version is, whenever its item was made."""
    return now - one.published > PAST and one.copy.version <= 1 and one.copy.status == "usable"


def _published(one: Article) -> datetime:
    return one.published
