"""Apprise: a hundred more services through its library. It gives no message ids, so nothing can be changed, answered or
found.

The library answers yes or no, and says why only in its log: that is read, and never shown, for it has addresses in it.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Sequence
from datetime import timedelta

from bot.channels.base import Abilities, Channel
from bot.channels.calling import Answer, by_status
from bot.channels.draft import Draft, drafts, fitted
from bot.channels.draft_html import clean
from bot.core.alerts import shorten
from bot.core.model import Body, Destination, Receipt
from bot.errors import ChannelError, NotSent, Paused, Uncertain, Undeliverable

#: The library bounds each request by itself, to a few seconds.
LONGEST = 60.0
_TITLE = 200
#: How `requests` names failures before which not a byte had left.
_NOT_SENT = ("NewConnectionError", "ConnectTimeoutError", "NameResolutionError")
_SOCKET = "Socket Exception:"
_STATUS = re.compile(r"\berror=(\d{3})\b")
_LOG = logging.getLogger("apprise")


class Apprised(Channel):
    """Whatever an Apprise address leads to; the address is a secret.

    Raises `Paused` for an address that the library does not know, `NotSent` where the library is not installed.
    """

    def __init__(self, url: str) -> None:
        try:
            import apprise
        except ImportError as exc:
            raise NotSent("Apprise is not installed: pip install -c constraints.txt -e '.[apprise]'") from exc
        _LOG.setLevel(logging.DEBUG)
        _LOG.propagate = False
        self._apprise = apprise.Apprise()
        if not self._apprise.add(url) or not len(self._apprise):
            raise Paused("Apprise does not know the address; see its list of services")
        self._text = apprise.NotifyFormat.TEXT
        self._length = min(int(one.body_maxlen) for one in self._apprise)

    def __repr__(self) -> str:
        return "Apprised(url=***)"

    @property
    def abilities(self) -> Abilities:
        return Abilities(length=self._length)

    def gap(self, destination: Destination) -> timedelta:
        return timedelta(seconds=1)

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        """Notify."""
        title = shorten(" ".join(clean(next(drafts(body, threads=False)).subject).split()), _TITLE)
        text = fitted(body, _plain, self._length, threads=False)
        ear = _Ear()
        _LOG.addHandler(ear)
        try:
            async with asyncio.timeout(LONGEST):
                taken = await self._apprise.async_notify(body=text, title=title, body_format=self._text)
        except TimeoutError as exc:
            raise Uncertain(f"Apprise took longer than {LONGEST:.0f} s") from exc
        finally:
            _LOG.removeHandler(ear)
        if not taken:
            raise _classified(ear.heard)
        return Receipt("")

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        raise Undeliverable("what Apprise has sent stays as it is")

    async def close(self) -> None:
        """The library keeps nothing open."""


class _Ear(logging.Handler):
    """Keeps what the library says while it sends: of two sendings at once, what it says of both."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


def _classified(heard: Sequence[str]) -> ChannelError:
    """What a "no" says of the message, by what the library said meanwhile; what is not clear is uncertain."""
    statuses = {int(found[1]) for line in heard if (found := _STATUS.search(line))}
    sockets = [line for line in heard if _SOCKET in line]
    if sockets and not statuses and all(any(name in line for name in _NOT_SENT) for line in sockets):
        return NotSent("the service behind Apprise cannot be reached")
    if len(statuses) == 1 and not sockets:
        return by_status("the service behind Apprise", Answer(statuses.pop(), {}, b""))
    return Uncertain("Apprise says that the service did not take it")


def _plain(draft: Draft) -> str:
    return clean(draft.beneath.text)
