"""Asks a source once and reports the result, to check whether its settings are right."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.model import Page, Source, Unchanged, Validators
from bot.errors import Disallowed, FetchError, NothingFound, ParseError, SourceError
from bot.sources.encoding import charset
from bot.sources.reader import Listing, Reader
from bot.sources.sniff import FEWEST, looks_like

#: Hosts asked at once: as many as the bot itself keeps connections to.
_AT_ONCE = 20
_NO_LIST = "no articles are listed there: it may be a page to sign in, or one that keeps programs out"


@dataclass(frozen=True, slots=True)
class Probe:
    """What one request, or one look into a folder, has shown."""

    source: Source
    #: Whether the host answered at all, or the folder is there.
    reachable: bool
    #: Whether what is there is of the source's kind; None where nothing was to be seen.
    right: bool | None = None
    entries: int = 0
    #: Of the entries' dates the latest.
    newest: datetime | None = None
    #: What the host gave to ask for changes by: ``ETag``, ``Last-Modified``.
    validators: tuple[str, ...] = ()
    #: In which encoding the page was read.
    charset: str | None = None
    #: How long it took, without waiting for the host's turn.
    seconds: float = 0.0
    #: What is wrong, in one sentence; None where nothing is.
    fault: str | None = None

    @property
    def fine(self) -> bool:
        """Whether the source can be polled as the settings have it."""
        return self.fault is None


async def probe_all(
    reader: Reader, sources: Sequence[Source], now: datetime, *, gap: float, told: Callable[[Probe], None]
) -> list[Probe]:
    """A probe of each source, in their order; each is `told` as soon as it is there. A host is asked one thing at a
    time, `gap` seconds apart."""
    by_host: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        by_host[reader.host(source) or source.id].append(source)
    gate = asyncio.Semaphore(_AT_ONCE)
    probes: dict[str, Probe] = {}

    async def ask(several: Sequence[Source]) -> None:
        for number, source in enumerate(several):
            if number:
                # Waited for here, so that it does not count as the host's time.
                await asyncio.sleep(gap)
            async with gate:
                probes[source.id] = await probe(reader, source, now)
            told(probes[source.id])

    async with asyncio.TaskGroup() as group:
        for several in by_host.values():
            group.create_task(ask(several))
    return [probes[source.id] for source in sources]


async def probe(reader: Reader, source: Source, now: datetime) -> Probe:
    """What asking `source` now shows; what is wrong with it is said, not raised."""
    clock = asyncio.get_running_loop().time
    started = clock()
    try:
        found = await reader.read(source, Validators(), now)
        seconds = clock() - started
        idle = [] if isinstance(found, Unchanged) else await reader.idle(source, found, now)
    except SourceError as exc:
        seconds = clock() - started
        return _failed(source, exc, seconds, await _seen_there(reader, source, exc, now))
    return _read(source, found, seconds, idle)


async def _seen_there(reader: Reader, source: Source, exc: SourceError, now: datetime) -> str | None:
    """Of which other kind the page that cannot be read seems to be, in words; None where nothing tells."""
    page = exc.page if isinstance(exc, ParseError) else None
    kind = looks_like(page or b"")
    if page is None or kind in (None, source.kind):
        return None
    if kind != "listing":
        return f"it looks like kind {kind}"
    # Any page is HTML: that articles are listed there is seen by reading them.
    as_list = replace(source, kind="listing", options={})
    try:
        found = await reader.take_apart(as_list, Page(source.url, now, page), now)
    except ParseError:
        return _NO_LIST
    return f"it looks like kind listing, of {len(found.entries)} articles" if len(found.entries) >= FEWEST else _NO_LIST


def _read(source: Source, found: Listing | Unchanged, seconds: float, idle: Sequence[str]) -> Probe:
    if isinstance(found, Unchanged):
        return Probe(source, reachable=True, right=True, seconds=seconds)
    dates = [entry.published for entry in found.entries if entry.published is not None]
    known = found.validators
    fault = next(iter(found.faults), None) or "; ".join(idle) or None
    if not found.entries and source.kind != "wire":
        fault = fault or "nothing is listed there"
    return Probe(
        source,
        reachable=True,
        right=True,
        entries=len(found.entries),
        newest=max(dates, default=None),
        validators=tuple(
            name for name, value in (("ETag", known.etag), ("Last-Modified", known.last_modified)) if value
        ),
        charset=charset(found.page, content_type=found.content_type, language=source.language) if found.page else None,
        seconds=seconds,
        fault=fault,
    )


def _failed(source: Source, exc: SourceError, seconds: float, other: str | None) -> Probe:
    reason = exc.reason if isinstance(exc, FetchError) else str(exc)
    # What a host does not allow it has said itself.
    reachable = isinstance(exc, ParseError | Disallowed) or (isinstance(exc, FetchError) and exc.status is not None)
    right: bool | None = None
    if isinstance(exc, ParseError):
        # Any page is HTML: one on which nothing was found does not tell whether it is the right one.
        right = None if isinstance(exc, NothingFound) and not other else False
    if other:
        reason = f"{reason}; {other}"
    return Probe(source, reachable=reachable, right=right, seconds=seconds, fault=reason)
