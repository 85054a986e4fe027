"""The opened bot, which a runner runs."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

import structlog

from bot.channels.base import Channel
from bot.chat.restored import begin_run
from bot.chat.unreadable import put_unreadable
from bot.config import Config
from bot.core import pipeline
from bot.core.lexicon import Lexicon
from bot.core.matching import check
from bot.core.model import Source, Watch
from bot.core.pipeline import Judge
from bot.errors import QueryError, StateError
from bot.monitor import Monitor, Read
from bot.outbox import Outbox
from bot.runners.channels import Ways, declared_by
from bot.runners.turns import Turns
from bot.sources.reader import Reader
from bot.store import chats, clock, declared, keywords, lock, outbox, sources, waiting
from bot.store.chats import Operator
from bot.store.front import Store

if TYPE_CHECKING:
    # A bot without Telegram does without its library, which takes ten megabytes.
    from bot.channels.telegram import Telegram

log = structlog.get_logger(__name__)

Clock = Callable[[], datetime]


#: After so many new objects garbage is collected: a page of thirty entries makes some thousands, and none of them is
#: garbage before the page is recorded.
_GARBAGE = 20_000


@dataclass(slots=True)
class Bot:
    """All that is open while the bot runs."""

    config: Config
    store: Store
    monitor: Monitor
    outbox: Outbox
    reader: Reader
    #: The open channels by name; `ways` opens and closes those of the settings.
    channels: dict[str, Channel]
    ways: Ways
    telegram: Telegram | None
    held: lock.Lock
    clock: Clock
    turns: Turns = field(default_factory=Turns)
    #: When Telegram last gave a sign of life; None before the first.
    heard: datetime | None = None
    #: The revision of the chats' own watches that the judge knows.
    keywords_revision: str = ""
    #: Held while another judge is made, so that the last one is made from the newest settings.
    judging: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def sources(self) -> dict[str, Source]:
        """The sources that are switched on, by id."""
        return {source.id: source for source in self.config.sources if source.enabled}

    @property
    def operators(self) -> tuple[Operator, ...]:
        """Who is told what operators have to know: owners, and channels with `notices`."""
        owners = self.config.telegram.owners if self.config.telegram else ()
        told = [(one, address) for one in self.config.channels if one.notices for address in one.to]
        return (*chats.owners(owners), *(Operator(one.id, address, one.thread or "") for one, address in told))

    async def start(self) -> None:
        """Take over the state, settle what the last run left open, and make the rows that the settings ask for."""
        begun = await self.store.write(begin_run, self.held.mark, self.operators, self.clock())
        self.store.epoch = begun.mark.epoch
        self.held.note(begun.mark)
        if begun.restored is not None:
            log.warning("the database is an older copy; what waited in it is not sent, and what sources published "
                        "before now is not told", messages=begun.restored.messages)  # fmt: skip
        if ahead := await self.store.write(clock.mind, self.clock()):
            log.warning("the clock was set back since the last run", seconds=int(ahead.total_seconds()))
        uncertain = await self.store.write(outbox.reconcile, self.clock())
        if uncertain:
            log.info("messages of the last run are uncertain", messages=uncertain)
        await self.register()
        await self.take_up_keywords()

    async def get_ready(self) -> None:
        """Build what the first page and the first article need, before they come."""
        await asyncio.to_thread(pipeline.get_ready, self.monitor.judge)
        if any(source.kind != "wire" for source in self.sources.values()):
            await self.reader.get_ready()
        settle_in()

    async def register(self) -> None:
        """Make a row for each source, and for each destination that the settings declare."""
        now, config = self.clock(), self.config
        await self.store.write(sources.register, list(self.sources), now)
        wanted = declared_by(config.channels, config.watches)
        await self.store.write(declared.declare, wanted, config.unreadable_channels, now)

    async def adopt(self, config: Config, judge: Judge) -> None:
        """Take up other sources, watches, names and channels; the other settings change at the next start.

        `judge` knows only the watches of the settings. Until the new judge is complete, articles are judged by all of
        the old settings and the chats' own watches.
        """
        newer = replace(
            self.config,
            sources=config.sources,
            watches=config.watches,
            lexicon=config.lexicon,
            channels=config.channels,
            channel_faults=config.channel_faults,
            unreadable_channels=config.unreadable_channels,
        )
        async with self.judging:
            judged = await self._judged(newer, judge)
            self.config = newer
            self.keywords_revision, self.monitor.judge = judged
        self.ways.take_up(config)
        await self.register()

    async def take_up_keywords(self) -> None:
        """Take up the chats' own watches, if any has changed. One that cannot be read is left out, and its chat is
        told."""
        async with self.judging:
            if await self.store.read(keywords.revision) != self.keywords_revision:
                self.keywords_revision, self.monitor.judge = await self._judged(self.config)

    async def _judged(self, config: Config, judge: Judge | None = None) -> tuple[str, Judge]:
        """The judge for `config` and the chats' own watches, and the revision of these. `judge` is the one for `config`
        alone."""
        revision = await self.store.read(keywords.revision)
        own = await self.store.read(keywords.active)
        unread = {one.id: why for one in own if (why := _unread(one, config.lexicon)) is not None}
        await self.store.write(put_unreadable, unread, self.clock())
        readable = [one for one in own if one.id not in unread]
        if judge is None or readable:
            watches = [*config.watches, *readable]
            judge = await asyncio.to_thread(pipeline.judge, watches, config.lexicon)
            log.info("the chats' own watches are taken up", watches=len(readable))
        return revision, judge

    async def poll(self, ids: Sequence[str]) -> list[Read]:
        """Read the sources `ids` once each, due or not."""
        listed = self.sources

        async def read(due: sources.Due) -> Read:
            source = listed[due.source_id]
            async with self.turns.turn(self.reader.host(source)):
                return await self.monitor.read(source, due, self.clock())

        known = await self.store.read(sources.known, list(ids))
        reads = await asyncio.gather(*(read(due) for due in known))
        await self.monitor.flush()
        return list(reads)

    async def drain(self) -> int:
        """Deliver all that may leave now. Returns how many messages were sent."""
        return sum([await self.outbox.deliver(one) for one in await self.outbox.due()])

    async def waiting(self) -> bool:
        """Whether a message waits for a destination that can be reached."""
        return await self.store.read(waiting.oldest, list(self.channels)) is not None

    async def close(self) -> None:
        with suppress(StateError):
            await self.outbox.flush()
        with suppress(StateError):
            await self.monitor.flush()
        await self.reader.close()
        await self.ways.close()
        self.store.close()
        self.held.release()


def _unread(watch: Watch, lexicon: Lexicon) -> QueryError | None:
    """Why a chat's watch cannot be read; None if it can."""
    try:
        check(watch.query, lexicon)
    except QueryError as exc:
        log.warning("a chat's watch cannot be read", watch=watch.id, reason=str(exc))
        return exc
    return None


def settle_in() -> None:
    """What is there now stays: looking through all of it for garbage, again and again, cost a tenth of each poll."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_GARBAGE)
