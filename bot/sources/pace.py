"""Limits the requests to each host: one at a time, with a pause between their starts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

#: A request that hangs must not hold up its host's other sources: after some patience a second one may start beside it.
_AT_ONCE = 2
PATIENCE = 5.0
#: Hosts remembered before the idle ones among them are forgotten.
_HOSTS = 200


@dataclass(slots=True)
class _Host:
    #: Whoever is next waits here, and the others for whoever is next.
    door: asyncio.Lock = field(default_factory=asyncio.Lock)
    left: asyncio.Event = field(default_factory=asyncio.Event)
    running: int = 0
    #: When the last request started and when the next one may, on the loop's clock.
    last_start: float = 0.0
    next_start: float = 0.0
    users: int = 0


class Pace:
    """Gives each request its host's turn; `gap` is the time between two starts, in seconds.

    A request that has run for `patience` seconds no longer keeps the next one waiting; no more than two run at once.
    """

    def __init__(self, *, gap: float, patience: float = PATIENCE) -> None:
        self._gap = gap
        self._patience = patience
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, name: str, *, gap: float | None = None) -> AsyncIterator[None]:
        """Waits until the host may be asked, in the order of arrival; the next one waits for `gap`, if it is longer."""
        host = self._hosts.get(name)
        if host is None:
            host = self._hosts[name] = _Host()
        host.users += 1
        try:
            async with host.door:
                await self._room(host)
                clock = asyncio.get_running_loop().time
                start = max(host.next_start, clock())
                host.next_start = start + max(self._gap, gap or 0.0)
                if start > clock():
                    await asyncio.sleep(start - clock())
                host.last_start = clock()
                host.running += 1
            try:
                yield
            finally:
                host.running -= 1
                host.left.set()
        finally:
            host.users -= 1
            self._forget()

    async def _room(self, host: _Host) -> None:
        """Wait until nothing runs, or one request has run for long enough."""
        clock = asyncio.get_running_loop().time
        while host.running:
            host.left.clear()
            patience = host.last_start + self._patience - clock() if host.running < _AT_ONCE else None
            if patience is not None and patience <= 0:
                return
            try:
                async with asyncio.timeout(patience):
                    await host.left.wait()
            except TimeoutError:
                continue

    def _forget(self) -> None:
        if len(self._hosts) > _HOSTS:
            now = asyncio.get_running_loop().time()
            self._hosts = {name: host for name, host in self._hosts.items() if host.users or host.next_start > now}
