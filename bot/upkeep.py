"""Keeps record of the sources: how each is doing, when it is asked next, and the pages that could not be read.

`core.health` and `core.schedule` decide; this module gathers what they need and writes the result.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.config import masked
from bot.core import health, rhythm, schedule
from bot.core.health import Change, Event, Sighting
from bot.core.model import Entry, Source, Unchanged, Validators
from bot.core.schedule import Wishes
from bot.errors import FetchError, NothingFound, ParseError, RetryLater, SourceError, Unreachable
from bot.sources.folder import stays
from bot.sources.reader import Listing, Reader
from bot.store import sources
from bot.store.front import Store
from bot.store.sources import Due, Polled

log = structlog.get_logger(__name__)

#: How many bytes of a page are kept that could not be read: enough to see what it is.
_KEPT = 1024 * 1024
#: How many things that a source left out are remembered; more than that have one cause.
_LEFT_OUT = 10
#: How often a silent source is asked for the whole page: some hosts say for ever that nothing has changed.
_WHOLE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Suspect:
    """A failure that was counted, and may turn out to be our own network's."""

    source: Source
    due: Due
    at: datetime
    reason: str


class Upkeep:
    """Keeps the books on sources; pages that could not be read lie in the folder `pages`, one a source."""

    def __init__(self, store: Store, reader: Reader, pages: Path | None = None) -> None:
        self._store = store
        self._reader = reader
        self._pages = pages
        #: By host, the one that was asked last at the end.
        self._sightings: dict[str, Sighting] = {}
        self._suspects: dict[str, _Suspect] = {}
        self._offline = False
        #: When the whole page of a silent source was last asked for. A restart may ask once more.
        self._whole: dict[str, datetime] = {}

    def validators(self, source: Source, due: Due, now: datetime) -> Validators:
        """The validators with which to ask whether something is new. A silent source is now and then asked for the
        whole page, which is then only compared with the last one."""
        if due.health.state != "silent":
            self._whole.pop(source.id, None)
            return due.validators
        if now - self._whole.get(source.id, now - _WHOLE) < _WHOLE:
            return due.validators
        self._whole[source.id] = now
        return Validators(body_hash=due.validators.body_hash)

    async def failed(self, source: Source, due: Due, now: datetime, exc: SourceError) -> None:
        """Record that a poll failed, and why."""
        reason = masked(str(exc))
        if await self._is_offline(source, now, answered=not isinstance(exc, Unreachable)) and isinstance(
            exc, Unreachable
        ):
            await self._uncounted(source, due, now, reason)
            return
        if isinstance(exc, NothingFound):
            change = health.found_nothing(due.health, reason, now)
            wake = self._next(source, due, now)
        else:
            status = exc.status if isinstance(exc, FetchError) else None
            change = health.failed(due.health, reason, now, status=status)
            wake = self._after_failure(source, change, now, exc)
        if isinstance(exc, Unreachable):
            self._suspects[source.id] = _Suspect(source, due, now, reason)
        if isinstance(exc, ParseError) and exc.page is not None:
            await asyncio.to_thread(self._keep, source, exc.page)
        log.info("source failed", source=source.id, failures=change.health.failures, error=reason)
        await self._settle(Polled(source.id, at=now, due=wake, error=reason), change)

    async def stumbled(self, source: Source, due: Due, now: datetime, error: str) -> None:
        """A bug stopped the poll: the source is asked again later, like one that failed."""
        change = health.failed(due.health, error, now)
        wake = self._after_failure(source, change, now, None)
        await self._settle(Polled(source.id, at=now, due=wake, error=error), change)

    async def unchanged(self, source: Source, due: Due, found: Unchanged, now: datetime) -> Polled:
        """What to record of a poll that found nothing new."""
        change = health.read(due.health, now, configured=source.url, moved=found.moved)
        wake = self._next(source, due, now, change, fresh_for=found.fresh_for)
        left_out = await self._left_out(source, due, (), ()) if source.kind == "wire" else None
        return await self._well(Polled(source.id, at=now, due=wake, left_out=left_out), source, due, change)

    async def read(self, source: Source, due: Due, listing: Listing, new: Sequence[Entry], now: datetime) -> Polled:
        """What to record of a poll that found a page, once its entries are recorded; `new` are those not seen
        before."""
        dates = [entry.published for entry in listing.entries]
        change = health.read(due.health, now, configured=source.url, dates=dates, new=len(new), moved=listing.moved)
        polled = Polled(
            source.id,
            at=now,
            due=self._next(source, due, now, change, fresh_for=listing.fresh_for, wishes=listing.wishes),
            validators=listing.validators,
            entries=len(listing.entries),
            wishes=listing.wishes,
            left_out=await self._left_out(source, due, listing.faults, listing.spent),
        )
        return await self._well(polled, source, due, change)

    async def _well(self, polled: Polled, source: Source, due: Due, change: Change) -> Polled:
        await self._is_offline(source, polled.at, answered=True)
        self._suspects.pop(source.id, None)
        if due.health.state in ("failing", "empty"):
            await asyncio.to_thread(self._forget, source)
        return self._with(polled, change, due)

    async def _left_out(
        self, source: Source, due: Due, faults: Iterable[str], spent: Iterable[str]
    ) -> tuple[str, ...] | None:
        """What could not be read though the rest could; of a folder, also what earlier passes have left out, for as
        long as its file is there and none of that name can be read, but not what only could not be put away then. None
        where that is as it was. What is new of it is logged."""
        new = [masked(fault) for fault in faults]
        for fault in new:
            if fault not in due.left_out:
                log.warning("left out", source=source.id, fault=fault)
        before = due.left_out if source.kind == "wire" else ()
        read = tuple(f"{key.rpartition('@')[0]}: " for key in spent)
        old = [fault for fault in before if not (fault in new or fault.startswith(read) or stays(fault))]
        still = await self._reader.still_there(source, old) if old else ()
        left_out = (*still, *new)[-_LEFT_OUT:]
        return None if left_out == due.left_out else left_out

    async def _settle(self, polled: Polled, change: Change) -> None:
        await self._store.write(sources.settle, [self._with(polled, change, None)])

    def _with(self, polled: Polled, change: Change, due: Due | None) -> Polled:
        events = tuple(Event(one.kind, masked(one.detail)) for one in change.events)
        for one in events:
            log.warning(f"source {one.kind}", source=polled.source_id, detail=one.detail)
        same = due is not None and due.health == change.health
        return replace(polled, health=None if same else change.health, events=events)

    # ── when next ────────────────────────────────────────────────────────────────────────────────────────────────

    def _next(
        self,
        source: Source,
        due: Due,
        now: datetime,
        change: Change | None = None,
        *,
        fresh_for: float | None = None,
        wishes: Wishes | None = None,
    ) -> datetime:
        """When to ask again; `wishes` are those of a page, in the place of what was known."""
        known = (change.health if change else due.health).rhythm
        # The operator's own hosts are asked exactly as often as the settings say.
        every = source.every if self._reader.is_own(source) else rhythm.interval(source.every, known.usual)
        fresh = timedelta(seconds=fresh_for) if fresh_for is not None else None
        return schedule.next_poll(now, every=every, chance=_chance(), fresh_for=fresh, wishes=wishes or due.wishes)

    def _after_failure(self, source: Source, change: Change, now: datetime, exc: SourceError | None) -> datetime:
        if change.health.gone:
            return now + schedule.GONE
        retry_after = timedelta(seconds=exc.seconds) if isinstance(exc, RetryLater) else None
        failures = change.health.failures
        return schedule.next_try(now, every=source.every, failures=failures, chance=_chance(), retry_after=retry_after)

    # ── our own network ──────────────────────────────────────────────────────────────────────────────────────────

    async def _is_offline(self, source: Source, now: datetime, *, answered: bool) -> bool:
        """Whether our own network is down, judged after each answer or failure of a host. That is logged once, and once
        more when it is back; failures that were counted before are taken back."""
        host = self._reader.host(source)
        if host is None:
            return False
        self._sightings.pop(host, None)
        self._sightings[host] = Sighting(now, answered)
        for oldest in list(self._sightings)[: -health.HOSTS]:
            del self._sightings[oldest]
        offline = health.is_our_network(list(self._sightings.values()), now)
        if offline != self._offline:
            self._offline = offline
            if offline:
                log.warning(
                    "most sources give no answer: is there a network? Their failures of the last minutes are taken "
                    "back, and none is counted until there is; `khasan demo` needs none"
                )
                await self._acquit(now)
            else:
                log.warning("the network is back")
        return offline

    async def _acquit(self, now: datetime) -> None:
        suspects, self._suspects = self._suspects, {}
        for one in suspects.values():
            if now - one.at <= health.LATELY:
                await self._uncounted(one.source, one.due, now, one.reason)

    async def _uncounted(self, source: Source, due: Due, now: datetime, reason: str) -> None:
        wake = schedule.next_poll(now, every=min(source.every, schedule.OFFLINE), chance=_chance())
        await self._store.write(sources.settle, [Polled(source.id, at=now, due=wake, error=reason, health=due.health)])

    # ── pages to mend by ─────────────────────────────────────────────────────────────────────────────────────────

    def _keep(self, source: Source, page: bytes) -> None:
        """Keep the page for whoever mends the source. If the disk is full, do without."""
        if self._pages is not None:
            with suppress(OSError):
                self._pages.mkdir(mode=0o700, exist_ok=True)
                (self._pages / source.id).write_bytes(page[:_KEPT])

    def _forget(self, source: Source) -> None:
        if self._pages is not None:
            with suppress(OSError):
                (self._pages / source.id).unlink(missing_ok=True)


def _chance() -> float:
    return random.random()  # noqa: S311 - spreads polls, guards nothing
