"""Out: delivers what waits in the outbox, one message at a time to each chat, and records how each attempt ended.

    claim (sending, committed) → channel → sent | later | doubt | gone | buried

A message is lost only if the service loses it. It comes twice only if the service cannot be asked whether it arrived.
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
#: How long to wait before asking whether an uncertain message has arrived: the service may still be sending it.
DOUBT_WAIT = timedelta(seconds=5)
#: The same before the last try if the service cannot be asked: it may be away for a while.
LAST_DOUBT_WAIT = timedelta(minutes=1)
#: After so many doubts a message is settled, and the owner told: that is better than a fourth copy.
MOST_DOUBTS = 3
#: After so many tries, which take an hour by the waits above, owners hear that a message does not arrive.
TRIES_TOLD = 14
#: After how long a service that is away makes the bot unwell.
AWAY_TOLD = timedelta(minutes=1)
#: How long a chat rests in which the bot has lost its rights: a person has to give them back.
PAUSE = timedelta(hours=1)
#: The longest silence that a service can ask for.
LONGEST_SILENCE = timedelta(days=1)
#: How long an alert is sent by itself; after that, waiting alerts come as one message.
USE = timedelta(hours=6)
#: After so long a wait, more than the usual one for the pace, quiet hours are checked again.
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
        """`slots` has the pace of channels that set their own; the others have `PER_SECOND`. Alerts older than `use`
        are sent as one message."""
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
        #: The database's name; empty until it has been read.
        self._name = ""
        self._news: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    # ── for the runner ───────────────────────────────────────────────────────────────────────────────────────────

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels that messages go out on."""
        return tuple(self._channels)

    def stir(self) -> None:
        """Wake the senders: something new waits, and may be more urgent."""
        for news in self._news.values():
            news.set()

    def answered(self) -> None:
        """Wake the senders: an answer to somebody waits."""
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
        """Whether the channel's service is away. Then only one message at a time is tried."""
        return self._outages[channel].is_away

    def rest(self, channel: str) -> timedelta:
        """How much longer the channel's service is to be left alone; zero unless it is away."""
        return self._outages[channel].wait(self._clock())

    def trouble(self) -> str | None:
        """One sentence on a service that has been away for `AWAY_TOLD`; None if there is none."""
        now = self._clock()
        for name, outage in self._outages.items():
            if outage.since is not None and now - outage.since >= AWAY_TOLD:
                return f"{name} gives no answer, what is for it waits: {outage.reason}"
        return None

    async def due(self, channel: str | None = None, limit: int | None = None) -> tuple[int, ...]:
        """One destination of each chat for which something waits and which may be written to now, most urgent first."""
        wanted = list(self._channels) if channel is None else [channel]
        return await self._store.read(rows.due, wanted, self._clock(), limit)

    async def due_answers(self, channel: str, limit: int) -> tuple[int, ...]:
        """The same for the chats of a channel in which somebody waits for an answer."""
        return await self._store.read(rows.due, [channel], self._clock(), limit, answers=True)

    async def next_due(self, channel: str) -> timedelta | None:
        """How long until the next waiting message may leave; None if nothing waits."""
        now = self._clock()
        moment = await self._store.read(rows.next_due, [channel], now)
        return None if moment is None else moment - now

    async def deliver(self, destination_id: int) -> int:
        """Send all that may be sent now to a destination's chat. Returns how many messages were sent."""
        sent = 0
        while await self.send_next(destination_id, paced=True):
            sent += 1
        return sent

    async def send_next(self, destination_id: int, *, paced: bool = False) -> bool:
        """Send the next message that may go to a destination's chat, if there is one. Returns whether one arrived.

        If it is `paced`, this waits for the channel's next slot; otherwise the caller has done so.
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
        """Put alerts that wait for a chat into one message if they should be. Returns whether any were."""
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
        """Write arrivals and other results that could not be written before. No claim may come for long that would take
        them along. Raises `StateError` if they still cannot be written."""
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
            # A bug of ours, and it is not known how far it got. The service is asked about the message.
            log.exception("delivery failed", message=claimed.id)
            await self._settle(claimed, Uncertain(f"{type(exc).__name__}"), bug=True)
            return False
        self._outages[claimed.destination.channel].answered()
        now = self._clock()
        free = now + channel.gap(claimed.destination)
        arrived = Arrived(claimed, receipt.message_id, now, not_before=free, remark=receipt.remark)
        # Two arrivals share a transaction, except for an answer, whose buttons may be tapped at once, and where the
        # service could not tell after a crash whether an alert has arrived.
        can_wait = isinstance(claimed.body, AlertBody) and (channel.abilities.find or channel.abilities.once)
        await self._arrivals.enter(arrived, soon=SOON if others_follow and can_wait else 0)
        return True

    async def _find(self, channel: Channel, claimed: Claim) -> tuple[Receipt | None, Claim]:
        """The receipt of an uncertain message, if it has arrived; and the message, which is no longer uncertain if the
        service says that no try has delivered it."""
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
        """Change an earlier message, if there is one and the channel can; otherwise there is nothing to do.

        To do it twice is to do it once, so an edit is never uncertain.
        """
        if not channel.abilities.edit or claimed.edited_id is None:
            return Receipt("")
        await channel.edit(claimed.destination, claimed.edited_id, claimed.body, token=self._token(claimed))
        return Receipt(claimed.edited_id)

    def _token(self, claimed: Claim) -> str:
        """The message's name in each try to send it; no message of another database has it."""
        return f"outbox-{self._name}-{claimed.id}"

    async def _settle(self, claimed: Claim, exc: ChannelError, *, bug: bool = False, once: bool = False) -> None:
        log.warning("message not delivered", message=claimed.id, kind=type(exc).__name__, error=str(exc))
        if not bug:
            self._look_out(claimed, exc)
        await self._claims.end(partial(self._write_down, claimed, exc, once=once))

    async def _write_down(self, claimed: Claim, exc: ChannelError, *, once: bool) -> None:
        """Record how a try ended that brought no receipt. To do it twice is to do it once."""
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
                # This try has not delivered it, but an earlier one may have.
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
        """Note whether the service as a whole is away, after this answer to one chat's message."""
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
    """Whether it becomes a new message there, and not a change of an earlier one."""
    return claimed.edits is None or channel.abilities.lines


def _concerns_owners(claimed: Claim, exc: ChannelError) -> bool:
    """Whether owners are told: if a person can do something about it, and only the first time."""
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
    """Ask the service about an uncertain message: its receipt if it has arrived, else None. Raises `Untold` if the
    service does not tell, and `Unanswered` if it cannot be asked; while it is away nothing is tried again."""
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
