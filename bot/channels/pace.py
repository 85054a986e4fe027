"""The pace at which a channel is written to, and the pause when its service does not answer."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta

#: How many gaps a sender that was held up may make good at once: a late timer must not cost throughput, and a service
#: that counts by the second must not see a burst.
_MADE_GOOD = 2
#: How many moments may be booked when one more is taken ahead of its time: who waits for an answer does not wait behind
#: an alert for thousands, and the pace holds but for a message or two.
_AHEAD = 2
#: From how many chats in a row without an answer on the service is away, and not those chats.
CHATS = 3
#: How long a service that is away is left alone: doubled for each further try, up to the longest.
FIRST_REST, LONGEST_REST = timedelta(seconds=2), timedelta(minutes=1)
#: The longest time that a service may ask for on behalf of all its chats.
LONGEST_SILENCE = timedelta(minutes=5)


class Slots:
    """Hands out moments to send at, so many a second; waiting for one holds up nobody who has his."""

    def __init__(self, per_second: float) -> None:
        self.per_second = per_second
        self._gap = 1 / per_second
        self._free = 0.0

    async def next(self) -> None:
        """Wait for a moment."""
        now = asyncio.get_running_loop().time()
        mine = max(self._free, now - _MADE_GOOD * self._gap)
        self._free = mine + self._gap
        if mine > now:
            await asyncio.sleep(mine - now)

    def take_early(self) -> bool:
        """Take the next moment now, ahead of its time; those behind it wait so much longer. Whether that may be."""
        now = asyncio.get_running_loop().time()
        mine = max(self._free, now - _MADE_GOOD * self._gap)
        if mine - now > _AHEAD * self._gap:
            return False
        self._free = mine + self._gap
        return True


@dataclass(slots=True)
class Outage:
    """Whether a whole service is away: several chats in a row got no answer.

    One chat's trouble is its own; but when nobody answers, each further try only makes one more message uncertain.
    """

    reason: str = ""
    #: When it began; None where the service is there.
    since: datetime | None = None
    _chats: set[str] = field(default_factory=set)
    _until: datetime | None = None
    _rest: timedelta = timedelta()

    def answered(self) -> None:
        """Somebody there said something."""
        self.since, self.reason, self._until, self._rest = None, "", None, timedelta()
        self._chats.clear()

    def failed(self, chat: str, now: datetime, reason: str, *, wait: timedelta = timedelta()) -> None:
        """No answer for `chat`, or that it should wait so long."""
        self._chats.add(chat)
        if len(self._chats) < CHATS:
            return
        self.since = self.since or now
        self.reason = reason
        self._rest = min(max(self._rest * 2, FIRST_REST), LONGEST_REST)
        self._until = max(self._until or now, now + max(self._rest, min(wait, LONGEST_SILENCE)))

    @property
    def is_away(self) -> bool:
        """Whether one message at a time is enough to find out when the service is back."""
        return self.since is not None

    def wait(self, now: datetime) -> timedelta:
        """How long to leave the service alone still; never longer than it may be, whatever the clock does."""
        left = self._until - now if self._until is not None else timedelta()
        return min(max(left, timedelta()), LONGEST_SILENCE)
