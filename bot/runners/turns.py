"""Limits how many sources are read at the same time, in all and at one host."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

#: How many sources are read at once: enough to wait for slow hosts, few enough to stay small in memory.
AT_ONCE = 32
#: How many of them at one host: those that wait for their host must not take the places of others.
_OF_A_HOST = 2


class Turns:
    """Gives each read its turn, in the order of arrival."""

    def __init__(self) -> None:
        self._all = asyncio.Semaphore(AT_ONCE)
        self._hosts: dict[str, tuple[asyncio.Semaphore, int]] = {}

    @asynccontextmanager
    async def turn(self, host: str | None) -> AsyncIterator[None]:
        """Waits until a source of `host` may be read; None is a folder, which only counts among all."""
        if host is None:
            async with self._all:
                yield
            return
        slots, users = self._hosts.get(host) or (asyncio.Semaphore(_OF_A_HOST), 0)
        self._hosts[host] = (slots, users + 1)
        try:
            async with slots, self._all:
                yield
        finally:
            slots, users = self._hosts.pop(host)
            if users > 1:
                self._hosts[host] = (slots, users - 1)
