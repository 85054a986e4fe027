"""Fetches the pages of articles whose source lists only their beginnings, and completes the entries with them.

The option ``fulltext`` says for which entries: ``always``, for ``candidates`` (the default: those whose title or
summary a watch may match), or ``never``. An entry whose page cannot be fetched keeps what its source said.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from bot.core.language import tell
from bot.core.model import NO_COPY, UNKNOWN_LANGUAGE, Entry, Source
from bot.core.text import is_cjk
from bot.errors import Disallowed, FetchError, RetryLater, SourceError
from bot.sources.article_page import ArticlePage
from bot.sources.copy import read_copy
from bot.sources.reader import Reader

#: Kinds that list what has a page of its own.
_WITH_PAGES = ("feed", "listing", "sitemap", "json")
#: A text as long as this is an article's, and not its summary: three paragraphs. In signs; Chinese, Japanese and Korean
#: say as much in a third of them.
_WHOLE, _WHOLE_CJK = 1500, 500
#: Pages fetched for one source at one poll, the newest first; the rest waits for the next, or is told by its summary.
PAGES = 30
#: Seconds for all pages of one poll.
PATIENCE = 90.0
#: Hosts whose pages only lead elsewhere, by a script.
_NO_PAGES = frozenset({"news.google.com"})
#: What is older is for the archive, and told by its summary.
_OLD = timedelta(hours=48)
_SHORTENED = ("…", "...")


@dataclass(frozen=True, slots=True)
class Completed:
    """An entry with its page, and the entry as its source lists it. Both are the latter if the page was not read."""

    entry: Entry
    listed: Entry
    #: Whether another try may give the page.
    again: bool = False


class FullText:
    """Completes entries with their pages."""

    def __init__(self, reader: Reader, *, patience: float = PATIENCE) -> None:
        self._reader = reader
        self._patience = patience

    @asynccontextmanager
    async def completing(
        self, source: Source, entries: Sequence[Entry], now: datetime
    ) -> AsyncIterator[AsyncIterator[Completed]]:
        """Yields each of `entries` as soon as its own page is read. Pages for which nobody waits any more are given
        up."""
        async with aclosing(self._complete(source, entries, now)) as completed:
            yield completed

    async def _complete(
        self, source: Source, entries: Sequence[Entry], now: datetime
    ) -> AsyncGenerator[Completed, None]:
        newest = sorted(entries, key=lambda entry: entry.published or now, reverse=True)
        until = asyncio.get_running_loop().time() + self._patience
        tasks = [asyncio.create_task(self._one(source, entry, now, until)) for entry in newest[:PAGES]]
        try:
            for entry in newest[PAGES:]:
                yield _without_page(entry, f"more than {PAGES} pages at once", again=True)
            for task in asyncio.as_completed(tasks):
                yield await task
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _one(self, source: Source, entry: Entry, now: datetime, until: float) -> Completed:
        try:
            async with asyncio.timeout_at(until):
                page = await self._reader.article(source, entry.link or "", now)
        except TimeoutError:
            return _without_page(entry, "no time was left to fetch its page", again=True)
        except SourceError as exc:
            return _without_page(entry, str(exc), again=_may_pass(exc))
        return Completed(with_page(source, entry, page), summarised(entry))


def wants_page(source: Source, entry: Entry, now: datetime, *, is_candidate: bool) -> bool:
    """Whether the page of an entry is to be fetched; a candidate is one that a watch may match."""
    wish = source.options.get("fulltext", "candidates")
    if wish == "never" or not (is_candidate or wish == "always"):
        return False
    if source.kind not in _WITH_PAGES or not _leads_to_a_page(entry) or now - (entry.published or now) > _OLD:
        return False
    return wish == "always" or not _is_whole(entry)


def with_page(source: Source, entry: Entry, page: ArticlePage) -> Entry:
    """The entry with the words of its page; what the source said stays where the page says less."""
    if len(page.text) < len(entry.text):
        # A teaser before a pay wall.
        entry = summarised(entry)
        text, copy = entry.text, entry.copy
    else:
        text, copy = page.text, page.copy
    told = tell(text)
    return entry._replace(
        link=page.url,
        title=page.title if page.title and is_makeshift(source, entry) else entry.title,
        text=text,
        published=entry.published or page.published,
        language=entry.language or source.language or (page.language if told == UNKNOWN_LANGUAGE else told),
        copy=copy,
    )


def summarised(entry: Entry) -> Entry:
    """The entry without its page: what stands around the text in its summary is read, too."""
    if entry.copy != NO_COPY:
        return entry
    text, copy = read_copy(entry.text, entry.title)
    return entry._replace(text=text, copy=copy)


def is_makeshift(source: Source, entry: Entry) -> bool:
    """Whether a listed title is cut off, or made of the words of an address, so that its page has the better one."""
    return not entry.title or source.kind == "sitemap" or entry.title.endswith(_SHORTENED)


def _without_page(entry: Entry, fault: str, *, again: bool) -> Completed:
    listed = summarised(entry)._replace(page_fault=fault)
    return Completed(listed, listed, again)


def _leads_to_a_page(entry: Entry) -> bool:
    return bool(entry.link) and not entry.shares_link and urlsplit(entry.link or "").hostname not in _NO_PAGES


def _is_whole(entry: Entry) -> bool:
    return len(entry.text) >= (_WHOLE_CJK if is_cjk(entry.text[:200]) else _WHOLE)


def _may_pass(exc: SourceError) -> bool:
    """Whether the host may give tomorrow, or in a minute, what it did not give now."""
    if isinstance(exc, RetryLater):
        return True
    return isinstance(exc, FetchError) and not isinstance(exc, Disallowed) and (exc.status is None or exc.status >= 500)
