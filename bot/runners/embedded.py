"""Runs the bot in one process: APScheduler ticks, and rows say what is due.

A tick only finds rows that are due and wakes the reader or sender. A tick that is lost, late or doubled changes
nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.engine import Connection

from bot import digests, memory, stopping
from bot.chat.absent import put_absent
from bot.chat.down import put_down
from bot.chat.notices import put_notices
from bot.chat.undelivered import put_undelivered
from bot.config import Config, TelegramSettings
from bot.core.model import Source
from bot.core.pipeline import Judge
from bot.errors import SettingsError, StateError, Superseded
from bot.runners import health
from bot.runners.bot import Bot, settle_in
from bot.runners.sending import Sending, let_finish
from bot.runners.tidying import tidy
from bot.store import clock, engine, epoch, sources, waiting
from bot.store.epoch import Mark
from bot.store.sources import Due

if TYPE_CHECKING:
    from bot.channels.telegram import Telegram

log = structlog.get_logger(__name__)

#: How long work under way may take to finish when the bot stops.
GRACE = timedelta(seconds=8)
#: How many seconds a tick may take after that that began before the end; both are within the container's 15 s.
_LAST_TICK = 3.0

#: After a long sleep everything is due at once. It is spread over so many ticks (a minute), but at least so many
#: sources are read a tick.
_BURST = 60
_AT_LEAST = 20

#: How many seconds to wait after a failure before the chat is started again.
CHAT_PAUSE = 5

Reload = Callable[[], Awaitable[None]]


def _alive(connection: Connection, now: datetime) -> Mark:
    clock.note(connection, now)
    return epoch.beat(connection)


class Embedded:
    """One process that polls, delivers, and reports how it is."""

    def __init__(self, bot: Bot, *, reload: Reload | None = None) -> None:
        self._bot = bot
        self._reload = reload
        self._tasks: dict[object, asyncio.Task[None]] = {}
        self._clocks: tuple[datetime, float] | None = None
        self._ticking: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()
        self._trouble: str | None = None
        #: The trouble that was logged last, while it may still be there.
        self._said: str | None = None
        self._superseded: Superseded | None = None
        self._began = bot.clock()
        #: The deliveries of the open channels, and those of channels that were taken out of the settings.
        self._sending: dict[str, Sending] = {}
        self._ended: list[Sending] = []

    def stop(self) -> None:
        """Finish what is under way, and end."""
        self._stopping.set()

    async def run(self) -> None:
        """Run until `stop` or a signal. Raises `Superseded` if another instance has begun since."""
        loop = asyncio.get_running_loop()
        for number in stopping.signals():
            loop.add_signal_handler(number, self.stop)
        scheduler = AsyncIOScheduler(timezone="UTC")
        options: dict[str, Any] = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        for job, seconds in ((self.plan, 1), (self.beat, 5), (self.tidy, 600)):
            scheduler.add_job(self._tick, "interval", args=(job,), seconds=seconds, **options)
        if self._reload is not None:
            scheduler.add_job(self._tick, "interval", args=(self.look_at_settings,), seconds=5, **options)
        await self._bot.get_ready()
        scheduler.start()
        telegram, settings = self._bot.telegram, self._bot.config.telegram
        if telegram is not None and settings is not None:
            self._wake("chat", self._chat(telegram, settings))
        self._mind_the_channels()
        self._wake("check", self._bot.ways.check())
        await self.plan()
        await self.beat()
        await self._stopping.wait()
        log.info("stopping; what is under way may take some seconds")
        # Paused, not shut down: that would cancel a tick in the middle.
        scheduler.pause()
        await self._finish()
        if self._ticking:
            await asyncio.wait(self._ticking, timeout=_LAST_TICK)
        scheduler.shutdown(wait=False)
        if self._superseded is not None:
            raise self._superseded

    async def _tick(self, job: Callable[[], Awaitable[None]]) -> None:
        """Run a job of the scheduler, and remember it: at the end it would be cancelled if nobody waited for it."""
        task = asyncio.current_task()
        self._ticking |= {task} if task else set()
        try:
            await job()
        finally:
            self._ticking -= {task} if task else set()

    async def plan(self) -> None:
        """Find what is due, and wake whoever sees to it."""
        bot = self._bot
        try:
            bot.held.check()
            await bot.monitor.flush()
            await bot.outbox.flush()
            await self._mind_the_clock()
            listed = bot.sources
            found = await bot.store.read(sources.due, listed.keys(), bot.clock())
            fresh = [due for due in found if ("source", due.source_id) not in self._tasks]
            for due in fresh[: max(_AT_LEAST, len(listed) // _BURST)]:
                self._wake(("source", due.source_id), self._read(listed[due.source_id], due))
            await bot.take_up_keywords()
            fresh_messages = await digests.put_due(bot.store, bot.clock(), list(bot.sources))
            if operators := bot.operators:
                fresh_messages += await put_notices(bot.store, operators, bot.clock())
                fresh_messages += await put_undelivered(bot.store, operators, bot.clock())
            if fresh_messages:
                bot.outbox.stir()
            self._trouble = None
        except StateError as exc:
            self._on_trouble(exc)

    async def look_at_settings(self) -> None:
        """Take up what has changed in the settings, if anything has."""
        if self._reload is not None:
            try:
                await self._reload()
            except StateError as exc:
                self._on_trouble(exc)
            self._mind_the_channels()

    def _mind_the_channels(self) -> None:
        """Deliver on each channel that is open, and no more on one that was closed."""
        open_ = self._bot.outbox.channels
        for name in [name for name in self._sending if name not in open_]:
            ended = self._sending.pop(name)
            if task := self._tasks.get(ended):
                task.cancel()
            self._ended.append(ended)
        for name in open_:
            if name not in self._sending:
                self._sending[name] = one = Sending(self._bot.outbox, name, trouble=self._on_trouble)
                self._wake(one, one.run())

    async def _mind_the_clock(self) -> None:
        """What is due is due by the wall's clock: when that is set back, due times go with it."""
        before, self._clocks = self._clocks, (self._bot.clock(), asyncio.get_running_loop().time())
        if before is None:
            return
        gone_back = timedelta(seconds=self._clocks[1] - before[1]) - (self._clocks[0] - before[0])
        if gone_back > clock.SET:
            log.warning("the clock was set back", seconds=int(gone_back.total_seconds()))
            await self._bot.store.write(clock.set_back, gone_back, self._clocks[0])

    async def beat(self) -> None:
        """Write the heartbeat that `khasan health` reads, and do without the memory that is not needed."""
        bot = self._bot
        oldest = None
        try:
            oldest = await bot.store.read(waiting.oldest, list(bot.channels))
            # The disk may be full, and nothing but a write tells.
            bot.held.note(await bot.store.write(_alive, bot.clock()))
            await bot.store.read(engine.give_back)
            self._on_no_trouble()
        except StateError as exc:
            self._on_trouble(exc)
        trouble = self._trouble or self._deafness() or bot.outbox.trouble()
        health.write(bot.config.state, bot.clock(), oldest_waiting=oldest, trouble=trouble)
        # Pages and their rows are large and short-lived: what they leave free between what stays came to 5 MB.
        memory.give_back()

    def _deafness(self) -> str | None:
        """That commands do not arrive, in a sentence; None while they do, or where nobody listens."""
        heard, now = self._bot.heard, self._bot.clock()
        if self._bot.telegram is None or (heard or self._began) > now - health.DEAF:
            return None
        return f"Telegram was last heard at {heard:%H:%M:%S} UTC" if heard else "Telegram was not heard yet"

    async def tidy(self) -> None:
        """Drop what is older than the settings keep, once a day, and tell of channels and sources that are down."""
        bot = self._bot
        try:
            await tidy(bot)
            told = await put_down(bot.store, bot.operators, bot.outbox.channels, bot.clock())
            if told + await put_absent(bot.store, bot.sources, bot.clock()):
                bot.outbox.stir()
        except StateError as exc:
            self._on_trouble(exc)

    def _wake(self, key: object, work: Coroutine[Any, Any, None]) -> None:
        """Start `work` unless it is under way: one read a source, one delivery a destination."""
        if key in self._tasks or self._stopping.is_set():
            work.close()
            return
        task = asyncio.create_task(work)
        self._tasks[key] = task
        task.add_done_callback(lambda _: self._tasks.pop(key, None))

    async def _read(self, source: Source, due: Due) -> None:
        async with self._bot.turns.turn(self._bot.reader.host(source)):
            if self._stopping.is_set():
                return  # it stays due: whoever stops the bot need not wait for the turns of a host
            now = self._bot.clock()
            try:
                await self._bot.monitor.read(source, due, now)
            except StateError as exc:
                self._on_trouble(exc)
            except Exception as exc:
                log.exception("reading failed", source=source.id)
                await self._bot.monitor.postpone(source, due, now, f"a bug in Khasan: {type(exc).__name__}")

    async def _chat(self, telegram: Telegram, settings: TelegramSettings) -> None:
        """Answer people; a bug or a full disk there ends neither polling nor delivery, and the chat comes back."""
        # Only where there is a chat: with Telegram's library it takes fifteen megabytes.
        from bot.runners.chatting import chat

        while not self._stopping.is_set():
            try:
                await chat(self._bot, telegram, settings)
            except StateError as exc:
                self._on_trouble(exc)
            except Exception:
                log.exception("the chat failed")
            await asyncio.sleep(CHAT_PAUSE)

    def _on_trouble(self, exc: StateError) -> None:
        """Say it once, and stop where another instance has taken over."""
        if isinstance(exc, Superseded):
            if self._superseded is None:
                log.error("Khasan stops: it sends and records nothing any more", reason=str(exc))
            self._superseded = exc
            self.stop()
            return
        if str(exc) != self._said:
            log.error("the state cannot be used; nothing new is begun, and Khasan keeps trying", reason=str(exc))
        self._trouble = self._said = str(exc)

    def _on_no_trouble(self) -> None:
        """The state was written: whatever else was wrong with it shows in `_trouble`."""
        if self._said is not None and self._trouble is None:
            log.info("the state can be used again")
            self._said = None

    async def _finish(self) -> None:
        """Begin nothing new, wait for what is under way, and give up what takes too long: it is taken up again after
        the next start."""
        for endless in ("chat", "check", *self._sending.values()):  # they only wait for people, and for messages
            if task := self._tasks.get(endless):
                task.cancel()
        seconds = GRACE.total_seconds()
        await asyncio.gather(
            let_finish(self._tasks.values(), seconds),
            *(one.finish(seconds) for one in (*self._sending.values(), *self._ended)),
        )
        health.remove(self._bot.config.state)


def reloader(bot: Bot, load: Callable[[], tuple[Config, Judge]], file: Path) -> Reload:
    """A job that takes up a changed settings file, and keeps the old settings where the new ones are wrong. Raises
    `StateError` where the state cannot be used now; then the file is taken up by a later call."""
    known = _stamp(file)

    async def reload() -> None:
        nonlocal known
        stamp = _stamp(file)
        if stamp == known:
            return
        before, known = known, stamp
        if stamp is None:
            log.error("the settings file is not there any more; the old settings stay", file=str(file))
            return
        try:
            config, judge = await asyncio.to_thread(load)
        except SettingsError as exc:
            log.error("the changed settings are wrong; the old ones stay", faults=str(exc))
            return
        try:
            await bot.adopt(config, judge)
        except StateError:
            known = before
            raise
        settle_in()
        log.info("settings taken up", file=str(file))

    return reload


def _stamp(file: Path) -> tuple[int, int] | None:
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
