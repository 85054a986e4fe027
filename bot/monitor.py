"""In: reads a source, and records what is new.

    Source ─list→ [Entry] ─unseen→ ─page→ Article ─understand→ ─place→ Outcome ─commit→ ∎

Many sources are read at once. Articles are recorded one at a time, each in one transaction. A source's validators move
last, when every entry of its page is recorded, so a crash in between repeats work and loses nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import structlog
from sqlalchemy.engine import Connection

from bot import shared_address
from bot.batching import Batcher
from bot.bundle import together
from bot.core import baseline, health, life
from bot.core.crowd import Crowd
from bot.core.model import Article, Entry, Message, Source, Unchanged
from bot.core.pipeline import Judge, Understood
from bot.errors import KhasanError, NothingFound, SourceError
from bot.recording import record
from bot.sources.fulltext import Completed, FullText, is_makeshift, summarised, wants_page
from bot.sources.reader import Listing, Reader
from bot.store import articles, held, sources
from bot.store.front import Store
from bot.store.sources import Due, News, Polled, Seen
from bot.understanding import understand
from bot.upkeep import Upkeep

log = structlog.get_logger(__name__)

#: So many unchanged polls are written in one commit, which costs more than the poll itself.
TOGETHER = 50
#: At so many polls an article's page is tried if its host fails; then the entry is told as its source lists it.
TRIES = 3


@dataclass(frozen=True, slots=True)
class Read:
    """What one poll of a source brought."""

    source_id: str
    #: None where it succeeded.
    error: str | None = None
    entries: int = 0
    new: int = 0
    relevant: int = 0
    #: How many messages to subscribers it caused.
    messages: int = 0


@dataclass(slots=True)
class _Told:
    """What became of a poll's entries so far."""

    crowd: Crowd
    #: As `Due.quiet_before`.
    quiet_before: datetime | None = None
    #: As `baseline.is_dated`.
    dated: bool = False
    #: Keys of entries that were listed before, with other words.
    changed: frozenset[str] = frozenset()
    relevant: int = 0
    messages: int = 0
    #: To be archived.
    unrelated: list[Article] = field(default_factory=list)
    #: By key, how often the page of an entry was tried that says too little without it; the next poll may get it.
    held: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Page:
    """What a source lists, before it is compared with what was seen."""

    source: Source
    entries: tuple[Entry, ...]
    #: The hash of each entry's words, by its key.
    words: Mapping[str, int]
    #: Whether no page of the source was ever recorded whole.
    first: bool
    now: datetime


@dataclass(frozen=True, slots=True)
class _Sorted:
    """A page's entries, sorted by what is to be done with them."""

    new: Sequence[Entry]
    #: Entries that were listed before, with other words.
    changed: Sequence[Entry]
    #: Those that are told as the source lists them.
    understood: Sequence[Understood]
    #: Those that no watch can match.
    unrelated: Sequence[Article]
    #: Those whose own pages have to be fetched.
    wanting: Sequence[Entry]


@dataclass(frozen=True, slots=True)
class Finished:
    """A page whose relevant articles are recorded, and what is left to write down."""

    polled: Polled
    #: To be archived.
    unrelated: Sequence[Article]
    #: Keys of the entries that were not seen before, and the hash of each entry's words.
    keys: Sequence[str]
    words: Mapping[str, int]
    #: Keys of entries that have other words than before.
    changed: Collection[str]
    now: datetime
    #: The name under which messages of the poll wait to be sent as one; None if none do.
    crowd: str | None = None


class Monitor:
    """Reads sources into the store."""

    def __init__(
        self,
        store: Store,
        reader: Reader,
        judge: Judge,
        pages: Path | None = None,
        *,
        stir: Callable[[], None] = lambda: None,
    ) -> None:
        """Pages that cannot be read are kept in the folder `pages`. `stir` is called when a message waits."""
        self._store = store
        self._reader = reader
        self._upkeep = Upkeep(store, reader, pages)
        self.judge = judge
        self._stir = stir
        self._recording = asyncio.Lock()
        # One at a time: threads take turns at Python code anyway, and what the first article needs is built once.
        self._understanding = asyncio.Lock()
        self._unchanged: list[Polled] = []
        #: How many sources are being read.
        self._reading = 0
        self._sorting = Batcher(self._sort, lambda: self._reading)
        self._finishing = Batcher(self._finish, lambda: self._reading)
        self._texts = FullText(reader)
        #: By source and key, how often a page could not be fetched. A restart forgets it, and may try once more.
        self._tries: dict[str, dict[str, int]] = {}

    async def read(self, source: Source, due: Due, now: datetime) -> Read:
        """Poll `source` once and record what is new. A source's error is recorded on the source, not raised."""
        self._reading += 1
        try:
            return await self._read(source, due, now)
        finally:
            self._reading -= 1

    async def flush(self) -> None:
        """Write the unchanged polls that were kept back."""
        if self._unchanged:
            kept, self._unchanged = self._unchanged, []
            await self._store.write(sources.settle, kept)

    async def postpone(self, source: Source, due: Due, now: datetime, error: str) -> None:
        """A bug stopped the poll: the source is asked again later, like one that failed."""
        await self._upkeep.stumbled(source, due, now, error)

    async def _read(self, source: Source, due: Due, now: datetime) -> Read:
        try:
            seen = await self._seen(source)
            moved = health.address(due.health, source.url)
            known = self._upkeep.validators(source, due, now)
            listing = await self._reader.read(
                source, known, now, seen=seen, moved=None if moved == source.url else moved
            )
            if isinstance(listing, Listing) and not listing.entries and due.entries and source.kind != "wire":
                raise _nothing_left(listing, due.entries)
        except SourceError as exc:
            await self._upkeep.failed(source, due, now, exc)
            return Read(source.id, error=str(exc))
        if isinstance(listing, Unchanged):
            await self._keep_unchanged(await self._upkeep.unchanged(source, due, listing, now))
            return Read(source.id)
        return await self._record(source, due, listing, now)

    async def _seen(self, source: Source) -> frozenset[str]:
        """The keys of what a folder listed before, so that its files are not read again; empty for other kinds."""
        return await self._store.read(sources.seen, source.id) if source.kind == "wire" else frozenset()

    async def _keep_unchanged(self, polled: Polled) -> None:
        self._unchanged.append(polled)
        if len(self._unchanged) >= TOGETHER:
            await self.flush()

    async def _record(self, source: Source, due: Due, listing: Listing, now: datetime) -> Read:
        words = {entry.key: baseline.words_hash(entry) for entry in listing.entries}
        page = await self._sorting.do(_Page(source, listing.entries, words, due.baseline, now))
        told = _Told(
            Crowd.of(source.id),
            quiet_before=due.quiet_before,
            dated=baseline.is_dated(listing.entries, now),
            changed=frozenset(entry.key for entry in page.changed),
            unrelated=list(page.unrelated),
        )
        await self._tell(source, page, told, now, first=due.baseline)
        polled = await self._upkeep.read(source, due, listing, page.new, now)
        if told.held:
            # So that the next poll lists again what was held back.
            polled = replace(polled, validators=None)
        keys = [*(entry.key for entry in page.new if entry.key not in told.held), *listing.spent]
        reread = told.changed.difference(told.held)
        waiting = told.crowd.name if told.crowd.waits else None
        await self._finishing.do(Finished(polled, told.unrelated, keys, words, reread, now, waiting))
        if waiting:
            log.warning("more to tell than a chat gets at once", source=source.id, messages=told.messages)
            self._stir()
        for fault in await self._reader.put_away(source, keys):
            log.warning("left where it is", source=source.id, fault=fault)
        if page.new:
            log.info("source read", source=source.id, new=len(page.new), relevant=told.relevant, messages=told.messages)
        return Read(source.id, None, len(listing.entries), len(page.new), told.relevant, told.messages)

    async def _finish(self, pages: Sequence[Finished]) -> Sequence[None]:
        await self._store.write(finish, pages)
        return [None] * len(pages)

    async def _tell(self, source: Source, page: _Sorted, told: _Told, now: datetime, *, first: bool) -> None:
        """Record the articles of a page, each as soon as its own page is there, if that was wanted."""
        understood = list(page.understood)
        tries = self._tries.pop(source.id, {})
        if not understood and not page.wanting:
            # Most pages.
            return
        untold = await self._store.read(shared_address.untold, source, page.wanting, told.changed, now)
        wanting = [entry for entry in untold if not entry.shares_link]
        alone = [summarised(entry) for entry in untold if entry.shares_link]
        understood += [await self._best(source, Completed(one, one), told, now) for one in alone]
        async with self._texts.completing(source, wanting, now) as completing:
            if first:
                # Which of them are news can only be told when all are known.
                understood += [await self._best(source, one, told, now) async for one in completing]
            await self._keep(source, understood, told, now, first=first)
            async for one in completing:
                best = await self._best(source, one, told, now)
                tried = tries.get(one.listed.key, 0) + 1
                held = one.again and tried < TRIES
                if held and (not best.reading.relevant or one.listed.key in told.changed):
                    told.held[one.listed.key] = tried
                if best.reading.relevant or not held:
                    await self._keep(source, [best], told, now, first=False)
        if told.held:
            self._tries[source.id] = told.held

    async def _keep(
        self, source: Source, understood: Sequence[Understood], told: _Told, now: datetime, *, first: bool
    ) -> None:
        wanted = [one for one in understood if _concerns(one)]
        found = [one.article for one in wanted]
        loud = baseline.news(found, now=now, fresh=source.fresh, first=first, after=told.quiet_before, dated=told.dated)
        told.crowd.expect(len(wanted))
        for one in sorted(wanted, key=_in_order):
            async with self._recording:
                quiet = one.article.id not in loud
                messages = await self._recorded(one, now, told.crowd, quiet=quiet)
            told.crowd.note(messages)
            told.messages += len(messages)
            if messages:
                self._stir()
        if told.crowd.waits:
            freed = await self._store.write(held.part, told.crowd.name, told.crowd.alone, baseline.ALERTS)
            told.crowd.alone.update(freed)
            self._stir()
        told.relevant += len(wanted)
        told.unrelated += [one.article for one in understood if not _concerns(one)]

    async def _recorded(self, one: Understood, now: datetime, crowd: Crowd, *, quiet: bool) -> Sequence[Message]:
        """Record an article, and return the messages that it causes.

        If a bug stops that, the article becomes a story of its own. If a bug stops that, too, it is archived, and
        nobody is told. In any case the other articles go on.
        """
        for alone in (False, True):
            try:
                outcome = await self._store.write(record, one, self.judge, now, quiet=quiet, alone=alone, crowd=crowd)
            except KhasanError:
                raise
            except Exception:
                log.exception("an article is not recorded whole", source=one.article.source_id, url=one.article.url)
            else:
                return outcome.messages
        try:
            await self._store.write(articles.archive, [one.article])
        except KhasanError:
            raise
        except Exception:
            log.exception("an article is not kept", source=one.article.source_id, url=one.article.url)
        return ()

    async def _best(self, source: Source, one: Completed, told: _Told, now: datetime) -> Understood:
        """The entry with its page; or as its source lists it, if only that matches a watch: not every page is what its
        link promises."""
        if one.entry.page_fault:
            log.info("page not read", source=source.id, url=one.entry.link, reason=one.entry.page_fault)
        async with self._understanding:
            page = await asyncio.to_thread(self._understand, source, one.entry, now)
            if one.entry is one.listed:
                return replace(page, makeshift=is_makeshift(source, one.listed))
            if page.reading.relevant:
                return replace(page, listed=one.listed.link, again=one.listed.key in told.changed)
            listed = await asyncio.to_thread(self._understand, source, one.listed, now)
        return listed if listed.reading.relevant else page

    async def _sort(self, pages: Sequence[_Page]) -> Sequence[_Sorted]:
        """Each page's entries, sorted."""
        # Until a source's first page is recorded as a whole, none of its entries is marked as seen.
        asked = [page for page in pages if not page.first]
        listed = [(page.source.id, page.words) for page in asked]
        known = await self._store.read(sources.news, listed, at_most=life.MOST_CHANGES) if listed else ()
        news = dict(zip((page.source.id for page in asked), known, strict=True))
        async with self._understanding:
            return await asyncio.to_thread(lambda: [self._sorted(page, news.get(page.source.id)) for page in pages])

    def _sorted(self, page: _Page, news: News | None) -> _Sorted:
        listed = list({entry.key: entry for entry in page.entries}.values())
        new = [entry for entry in listed if entry.key in news.new] if news else listed
        # Without an address nothing shows that other words under a seen key are the same article: it is left alone.
        changed = (
            [entry for entry in listed if entry.key in news.changed and entry.link and not entry.shares_link]
            if news
            else []
        )
        found: dict[str, Understood] = {}
        unrelated: dict[str, Article] = {}
        wanting: list[Entry] = []
        entries = baseline.newest_versions([*new, *changed])
        made = [baseline.article(page.source, entry, page.now) for entry in entries]
        for entry, article, is_candidate in zip(entries, made, self.judge.matcher.concerned(made), strict=True):
            if wants_page(page.source, entry, page.now, is_candidate=is_candidate):
                wanting.append(entry)
            elif article.id in found or article.id in unrelated:
                continue
            elif is_candidate or _takes_back(page.source, article):
                told = summarised(entry)
                # Most entries are read as they are listed.
                found[article.id] = (
                    understand(article, self.judge, suspected=is_candidate)
                    if told == entry
                    else self._understand(page.source, told, page.now)
                )
            else:
                unrelated[article.id] = article
        return _Sorted(new, changed, list(found.values()), list(unrelated.values()), wanting)

    def _understand(self, source: Source, entry: Entry, now: datetime) -> Understood:
        return understand(baseline.article(source, entry, now), self.judge)


def finish(connection: Connection, pages: Sequence[Finished]) -> None:
    """Finish pages whose relevant articles are recorded: archive the articles that nobody asked for, put messages that
    were held into one, mark all entries seen, and move the validators.

    Many pages share the transaction, because a commit writes whole pages of the database, on which rows of many
    sources lie.
    """
    articles.archive(connection, [article for page in pages for article in page.unrelated])
    sources.mark_seen(connection, [Seen(page.polled.source_id, page.keys, page.now, page.words) for page in pages])
    for page in pages:
        changed = {key: page.words[key] for key in sorted(page.changed)}
        sources.mark_changed(connection, page.polled.source_id, changed)
        if page.crowd is not None:
            held.gather(connection, page.crowd, together, page.now)
    sources.settle(connection, [page.polled for page in pages])


def _concerns(understood: Understood) -> bool:
    """Whether an article may change a story: it tells one, or it takes back a report."""
    return understood.features is not None or life.takes_back(understood.article)


def _takes_back(source: Source, article: Article) -> bool:
    """Whether an article takes back a report, although no watch matches it. Only agencies' folders have notices that
    name nothing of the report; to look for them elsewhere took a tenth of a first poll."""
    return article.copy.status == "withdrawn" or (source.kind == "wire" and life.takes_back(article))


def _in_order(understood: Understood) -> tuple[datetime, bool, int]:
    """Sorts by time, and a report before the notice that takes it back."""
    article = understood.article
    return article.published, life.takes_back(article), article.copy.version


def _nothing_left(listing: Listing, before: int) -> NothingFound:
    """The error for a well-formed page without entries, if there were some `before`: probably something is wrong."""
    there = "there was an entry" if before == 1 else f"there were {before} entries"
    exc = NothingFound(f"nothing is listed any more, where {there}")
    exc.page = listing.page
    return exc
