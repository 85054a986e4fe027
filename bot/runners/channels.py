"""The channels of the settings: opened at the start, and again when the settings change."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence

import structlog

from bot.channels.base import Channel
from bot.config import ChannelSettings, Config
from bot.core.model import Level, Watch
from bot.errors import ChannelError
from bot.store.declared import Declared

log = structlog.get_logger(__name__)

Opener = Callable[[ChannelSettings], Channel]


class Ways:
    """The channels that the settings declare, open; `channels` has them beside Telegram, and they come and go there."""

    def __init__(self, channels: dict[str, Channel], opener: Opener) -> None:
        self._channels, self._opener = channels, opener
        self._opened: dict[str, ChannelSettings] = {}
        #: Those that are not used any more: a message may still be under way.
        self._retired: list[Channel] = []

    def take_up(self, config: Config) -> None:
        """Open what is new or reads otherwise, and let go of what is not declared any more."""
        for fault in config.channel_faults:
            log.error("a channel cannot be used; the others run", reason=str(fault))
        wanted = {one.id: one for one in config.channels if one.fault is None}
        for name in [name for name, one in self._opened.items() if wanted.get(name) != one]:
            self._retired.append(self._channels.pop(name))
            del self._opened[name]
        for name, one in wanted.items():
            if name in self._opened:
                continue
            try:
                self._channels[name] = self._opener(one)
            except ChannelError as exc:
                log.error("a channel cannot be used; the others run", channel=name, reason=str(exc))
                continue
            self._opened[name] = one

    async def check(self) -> None:
        """Ask each service whether it knows us, and say so where it does not; the channel is used all the same."""
        await asyncio.gather(*(_check(name, self._channels[name]) for name in list(self._opened)))

    async def close(self) -> None:
        for channel in [*self._retired, *self._channels.values()]:
            await channel.close()


async def _check(name: str, channel: Channel) -> None:
    try:
        await channel.check()
    except ChannelError as exc:
        log.warning("a channel does not work yet; what is for it waits", channel=name, reason=str(exc))


def declared_by(channels: Iterable[ChannelSettings], watches: Sequence[Watch]) -> tuple[Declared, ...]:
    """Who is told what, as rows want to know it."""
    levels: Mapping[str, Level] = {watch.id: watch.level for watch in watches}
    return tuple(
        Declared(
            channel=one.id,
            address=address,
            thread=one.thread,
            watches={watch: one.level or levels[watch] for watch in one.watches if watch in levels},
            language=one.language,
            quiet=one.quiet,
            timezone=one.timezone,
            updates=one.updates,
        )
        for one in channels
        for address in one.to
    )
