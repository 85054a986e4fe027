"""Out: drains the outbox, one chat at a time, and writes down how each attempt ended.

    claim (sending, committed) → channel → sent | later | doubt | gone | buried

A message is lost only if the service loses it, and doubled only where the service cannot be asked whether it came.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy.engine import Connection

from bot.arrivals import SOON, Arrivals
from bot.bundle import together
from bot.channels.base import Channel
from bot.channels.pace import Outage, Slots
from bot.claims import Claims
from bot.core.model import AlertBody, Destination, Receipt
from bot.errors import (
    ChannelError,
    Gone,
    Moved,
    NotSent,
    Paused,
    SlowDown,
    Superseded,
    Unanswered,
    Uncertain,
    Undeliverable,
    Untold,
)
from bot.store import chats, folded, held, naming
from bot.store import outbox as rows
from bot.store.front import Store
from bot.store.outbox import Arrived, Claim

log = structlog.get_logger(__name__)

#: First wait after a message was certainly not delivered; doubled for each further try.
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=10)
#: How long an uncertain message rests before anybody asks whether it came: the service may still be at it.
DOUBT_WAIT = timedelta(seconds=5)
#: The same where nobody can be asked, before the last try: the service may be away for a while.
LAST_DOUBT_WAIT = timedelta(minutes=1)
#: A message of which nobody knows three times whether it came is settled, and the owner told: better than a fourth.
MOST_DOUBTS = 3
#: After how many tries owners hear that a message does not arrive: they take an hour, by the waits above.
TRIES_TOLD = 14
#: After how long a service that is away makes the bot unwell.
AWAY_TOLD = timedelta(minutes=1)
#: Rights come back when a person gives them back.
PAUSE = timedelta(hours=1)
#: A service that asks for silence is taken at its word, up to a day.
LONGEST_SILENCE = timedelta(days=1)
#: For how long an alert is of use by itself.
USE = timedelta(hours=6)
#: Who has waited for so long may have gone to sleep meanwhile: longer than the usual waits for a pace.
HELD_UP = timedelta(minutes=5)
#: Messages a second over all chats of a channel that has no pace of its own.
PER_SECOND = 25

Clock = Callable[[], datetime]


class Outbox:
    """Delivers what waits."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        clock: Clock,
        *,
        slots: Mapping[str, Slots] | None = None,
        use: timedelta = USE,
    ) -> None:
        """`slots` are those that channels hand out themselves, by channel; the others have `PER_SECOND`. Alerts that
        are older than `use` are told together."""
        self._store = store
        self._channels = channels
        self._clock = clock
        self._use = use
        # Channels come and go with the settings.
        self._slots = defaultdict(lambda: Slots(PER_SECOND), slots or {})
        self._outages: defaultdict[str, Outage] = defaultdict(Outage)
        self._answers: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self._arrivals = Arrivals(store)
        self._claims = Claims(store)
        #: What the database is called, once it has been asked.
        self._name = ""
        self._news: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    # ── for whoever turns it ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels that messages go out on."""
        return tuple(self._channels)

    def stir(self) -> None:
        """Something new waits: whoever delivers looks again at once, for it may be more urgent."""
        for news in self._news.values():
            news.set()

    def answered(self) -> None:
        """Somebody waits for an answer that is there now."""
        for answers in self._answers.values():
            answers.set()
        self.stir()

    def news(self, channel: str) -> asyncio.Event:
        """Set when something new waits."""
        return self._news[channel]

    def answers(self, channel: str) -> asyncio.Event:
        """Set when an answer to somebody waits."""
        return self._answers[channel]

    def slots(self, channel: str) -> Slots:
        """The moments at which something may be sent on the channel."""
        return self._slots[channel]

    def is_away(self, channel: str) -> bool:
        """Whether the channel's service is away: one message at a time finds out when it is back."""
        return self._outages[channel].is_away

    def rest(self, channel: str) -> timedelta:
        """How long the channel's service, if it is away, is to be left alone still."""
        return self._outages[channel].wait(self._clock())

    def trouble(self) -> str | None:
        """In one sentence, which service has been away for `AWAY_TOLD`; None where all are there."""
        now = self._clock()
        for name, outage in self._outages.items():
            if outage.since is not None and now - outage.since >= AWAY_TOLD:
                return f"{name} gives no answer, what is for it waits: {outage.reason}"
        return None

    async def due(self, channel: str | None = None, limit: int | None = None) -> tuple[int, ...]:
        """One destination of each chat that has something waiting and may be written to now, the most urgent first."""
        wanted = list(self._channels) if channel is None else [channel]
        return await self._store.read(rows.due, wanted, self._clock(), limit)

    async def due_answers(self, channel: str, limit: int) -> tuple[int, ...]:
        """The same of those chats of a channel in which somebody waits for an answer."""
        return await self._store.read(rows.due, [channel], self._clock(), limit, answers=True)

    async def next_due(self, channel: str) -> timedelta | None:
        """How long until something may leave that may not leave yet; None where nothing waits."""
        now = self._clock()
        moment = await self._store.read(rows.next_due, [channel], now)
        return None if moment is None else moment - now

    async def deliver(self, destination_id: int) -> int:
        """Send what waits for a destination's chat until nothing may be sent now. Returns how many were sent."""
        sent = 0
        while await self.send_next(destination_id, paced=True):
            sent += 1
        return sent

    async def send_next(self, destination_id: int, *, paced: bool = False) -> bool:
        """Send the next message that may go to a destination's chat, if there is one. Returns whether one arrived.

        Unless it is `paced`, whoever calls has waited for a moment of the channel's `slots`.
        """
        with self._claims.beginning():
            claimed, self._name = await self._arrivals.write(self._claim, destination_id, self._clock())
        if claimed is None:
            return False
        with self._claims.in_hand(claimed.id):
            if paced:
                await self._slots[claimed.destination.channel].next()
            return await self._attempt(claimed, others_follow=not paced)

    def _claim(self, connection: Connection, destination_id: int, now: datetime) -> tuple[Claim | None, str]:
        """The next message that may go to a destination's chat, and what the database is called."""
        return rows.claim(connection, destination_id, now, prepare=self._fold), self._name or naming.name(connection)

    def _fold(self, connection: Connection, destination: Destination, oldest: datetime, now: datetime) -> bool:
        """Let alerts that wait for a chat be told together where they should be. Whether any is."""
        channel = self._channels.get(destination.channel)
        if channel is None:  # closed a moment ago
            return False
        held_up = now - oldest >= HELD_UP
        if held_up and any([held.hold(connection, one, now) for one in chats.whole(connection, destination.id)]):
            return True
        merges = channel.merges(destination)
        if not merges and now - oldest < self._use:
            return False
        fold = partial(folded.fold_waiting, connection, compose=together, now=now, use=self._use, merges=merges)
        return any([fold(one) for one in chats.whole(connection, destination.id)])

    async def flush(self) -> None:
        """Write down what has arrived, and how else tries ended, where that could not be written: nothing else may be
        due for long, and no claim come. Raises `StateError` where it cannot be written now, either."""
        await self._arrivals.flush()
        await self._claims.flush(self._clock())

    # ── one message ──────────────────────────────────────────────────────────────────────────────────────────────

    async def _attempt(self, claimed: Claim, *, others_follow: bool) -> bool:
        """Try to deliver one message. Returns whether it arrived."""
        channel = self._channels.get(claimed.destination.channel)
        if channel is None:
            until = self._clock() + FIRST_WAIT
            await self._claims.end(partial(self._store.write, rows.later, claimed, "its channel is not open", until))
            return False
        try:
            if claimed.uncertain and _leaves_a_message(claimed, channel):
                receipt, claimed = await self._find(channel, claimed)
            else:
                receipt = None
            receipt = receipt or await self._hand_over(channel, claimed)
        except ChannelError as exc:
            await self._settle(claimed, exc, once=channel.abilities.once)
            return False
        except Superseded:
            raise
        except Exception as exc:
            # A bug of ours, and nobody knows how far it got. The message is asked about like any other.
            log.exception("delivery failed", message=claimed.id)
            await self._settle(claimed, Uncertain(f"{type(exc).__name__}"), bug=True)
            return False
        self._outages[claimed.destination.channel].answered()
        now = self._clock()
        free = now + channel.gap(claimed.destination)
        arrived = Arrived(claimed, receipt.message_id, now, not_before=free, remark=receipt.remark)
        # An answer may be tapped at once. And where nobody could say after a crash that an alert has arrived, that is
        # written without a moment's delay.
        can_wait = isinstance(claimed.body, AlertBody) and (channel.abilities.find or channel.abilities.once)
        await self._arrivals.enter(arrived, soon=SOON if others_follow and can_wait else 0)
        return True

    async def _find(self, channel: Channel, claimed: Claim) -> tuple[Receipt | None, Claim]:
        """The receipt of an uncertain message that has arrived. Else the message: no longer an uncertain one where it
        is clear that no try has delivered it."""
        if channel.abilities.once:
            return None, claimed
        try:
            found = await _asked(channel, claimed, self._token(claimed))
        except Untold:
            return None, claimed
        if found is not None or claimed.last_message_id is None:
            return found, claimed
        await self._store.write(rows.tried_anew, claimed, self._clock())
        return None, replace(claimed, uncertain=False, doubts=0)

    async def _hand_over(self, channel: Channel, claimed: Claim) -> Receipt:
        if not _leaves_a_message(claimed, channel):
            return await self._edit(channel, claimed)
        reply_to = claimed.reply_to if channel.abilities.reply else None
        return await channel.send(claimed.destination, claimed.body, reply_to=reply_to, token=self._token(claimed))

    async def _edit(self, channel: Channel, claimed: Claim) -> Receipt:
        """Change what an earlier message says, where there is one and the channel can; else nothing is owed.

        Doing it twice is doing it once, so there is nothing to find out.
        """
        if not channel.abilities.edit or claimed.edited_id is None:
            return Receipt("")
        await channel.edit(claimed.destination, claimed.edited_id, claimed.body, token=self._token(claimed))
        return Receipt(claimed.edited_id)

    def _token(self, claimed: Claim) -> str:
        """What a message is called in each try to send it, and no message of another database is."""
        return f"outbox-{self._name}-{claimed.id}"

    async def _settle(self, claimed: Claim, exc: ChannelError, *, bug: bool = False, once: bool = False) -> None:
        log.warning("message not delivered", message=claimed.id, kind=type(exc).__name__, error=str(exc))
        if not bug:
            self._look_out(claimed, exc)
        await self._claims.end(partial(self._write_down, claimed, exc, once=once))

    async def _write_down(self, claimed: Claim, exc: ChannelError, *, once: bool) -> None:
        """How a try ended that brought no receipt. To do it twice is to do it once."""
        now, error = self._clock(), str(exc)
        if _concerns_owners(claimed, exc):
            await self._store.write(rows.note, claimed, now)
        match exc:
            case Gone():
                await self._store.write(rows.gone, claimed, error)
            case Moved():
                await self._store.write(rows.moved, claimed, exc.address, now)
            case Undeliverable():
                await self._store.write(rows.bury, claimed, error)
            case NotSent() | Paused() if claimed.uncertain:
                # This try has not delivered it; an earlier one may have.
                await self._store.write(rows.doubt, claimed, error, now + _pause(claimed, exc), counted=False)
            case NotSent() | Paused():
                until, paused = now + _pause(claimed, exc), isinstance(exc, Paused)
                await self._store.write(rows.later, claimed, error, until, paused=paused)
            case Unanswered():
                await self._store.write(rows.doubt, claimed, error, now + _pause(claimed, exc), counted=False)
            case Uncertain() if once:
                # Sending it again does no harm, however often.
                await self._store.write(rows.doubt, claimed, error, now + _pause(claimed, exc))
            case _ if claimed.doubts + 1 >= MOST_DOUBTS:
                await self._store.write(rows.note, claimed, now)
                await self._store.write(rows.bury, claimed, f"nobody could say whether it arrived: {error}")
            case _:
                await self._store.write(rows.doubt, claimed, error, now + _pause(claimed, exc))

    def _look_out(self, claimed: Claim, exc: ChannelError) -> None:
        """Whether the service as a whole is away, now that it has said this of one chat's message."""
        there = claimed.destination
        outage = self._outages[there.channel]
        if not isinstance(exc, NotSent | Uncertain):
            outage.answered()
            return
        was_away = outage.is_away
        seconds = exc.seconds if isinstance(exc, SlowDown | Uncertain) else 0.0
        outage.failed(there.address, self._clock(), str(exc), wait=timedelta(seconds=seconds))
        if outage.is_away and not was_away:
            log.error("nobody answers there; what waits is kept, and one message at a time is tried",
                      channel=there.channel, reason=str(exc))  # fmt: skip


def _leaves_a_message(claimed: Claim, channel: Channel) -> bool:
    """Whether it is a message of its own there, and not a change of an earlier one."""
    return claimed.edits is None or channel.abilities.lines


def _concerns_owners(claimed: Claim, exc: ChannelError) -> bool:
    """Whether owners hear of it: a person can do something, and it is the first time."""
    match exc:
        case Undeliverable():
            return claimed.edits is None
        case Gone():
            return claimed.destination.kind != "private"  # who blocks a bot means it
        case Paused():
            return claimed.attempts == 1
        case _:
            return claimed.attempts == TRIES_TOLD


async def _asked(channel: Channel, claimed: Claim, token: str) -> Receipt | None:
    """What the service says of an uncertain message. Raises `Untold` where it says nothing, and `Unanswered` where it
    cannot be asked: while it is away nothing is tried again."""
    try:
        if not channel.abilities.find:
            await channel.check()
            raise Untold("nobody can say whether it arrived")
        return await channel.find(
            claimed.destination,
            claimed.body,
            after=claimed.last_message_id,
            reply_to=claimed.reply_to if channel.abilities.reply else None,
            token=token,
        )
    except (Gone, Moved, Undeliverable, Untold):
        raise
    except ChannelError as exc:
        seconds = exc.seconds if isinstance(exc, SlowDown | Uncertain) else 0.0
        raise Unanswered(str(exc), seconds=seconds) from exc


def _pause(claimed: Claim, exc: ChannelError) -> timedelta:
    """How long nothing is sent to the chat after `exc`."""
    match exc:
        case Paused():
            return PAUSE
        case SlowDown():
            return min(timedelta(seconds=exc.seconds), LONGEST_SILENCE)
        case Uncertain():
            asked = min(timedelta(seconds=exc.seconds), LONGEST_SILENCE)
            last = LAST_DOUBT_WAIT if claimed.doubts and claimed.last_message_id is None else DOUBT_WAIT
            return max(asked, last, _wait(claimed.attempts))
        case _:
            return _wait(claimed.attempts)


def _wait(attempts: int) -> timedelta:
    doublings = min(attempts - 1, 20)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)
