"""How fast a bot may write, and how long it must be silent where it was faster."""

from __future__ import annotations

import math
from collections import defaultdict, deque

#: Over all chats, in a second.
OVERALL = 30
#: To one private chat: one a second in the long run, and a few at once.
BURST = 3
#: To one group or channel, in a minute.
GROUP = 20


class Pace:
    """Telegram's limits, as its FAQ states them; what it really does varies."""

    def __init__(self) -> None:
        self._all: deque[float] = deque()
        self._groups: defaultdict[int, deque[float]] = defaultdict(deque)
        self._people: defaultdict[int, tuple[float, float]] = defaultdict(lambda: (float(BURST), -math.inf))

    def wait(self, chat: int, now: float) -> int:
        """How many seconds the bot must wait; 0 where the message at `now` (monotonic) is within the limits."""
        waits = [_window(self._all, now, 1.0, OVERALL)]
        waits.append(_window(self._groups[chat], now, 60.0, GROUP) if chat < 0 else self._person(chat, now))
        if not any(waits):
            self._all.append(now)
            if chat < 0:
                self._groups[chat].append(now)
            else:
                tokens, _ = self._people[chat]
                self._people[chat] = (tokens - 1, now)
        return math.ceil(max(waits))

    def _person(self, chat: int, now: float) -> float:
        tokens, last = self._people[chat]
        tokens = min(float(BURST), tokens + (now - last))
        self._people[chat] = (tokens, now)
        return 0.0 if tokens >= 1 else 1 - tokens


def _window(times: deque[float], now: float, seconds: float, most: int) -> float:
    while times and times[0] <= now - seconds:
        times.popleft()
    return 0.0 if len(times) < most else times[0] + seconds - now
