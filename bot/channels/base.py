"""The interface of a channel: it says what its service can do, and how each attempt to send ended."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from bot.core.model import Body, Destination, Receipt
from bot.errors import Untold


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a channel's service lets it do with a message."""

    edit: bool = False
    reply: bool = False
    buttons: bool = False
    #: Whether `Channel.find` can tell if an uncertain message has arrived; if not, `Channel.check` tells whether to
    #: try.
    find: bool = False
    #: Whether it shows an edit as a new line, because it cannot change what is there.
    lines: bool = False
    #: Whether its service knows a message by its token, and takes it only once however often it is sent.
    once: bool = False
    #: The longest message, as the service counts; 0 if it has no limit.
    length: int = 0
    #: How text is marked up there: ``html``, ``mrkdwn``, ``markdown``, ``json``; empty for plain text.
    markup: str = ""


class Channel(Protocol):
    """A way out. Every failure is raised as a `ChannelError`, whose class says what is known of the message.

    A `token` names a message in every try to send it; no other message has it. Methods with a body here have the
    behaviour of most services.
    """

    @property
    def abilities(self) -> Abilities: ...

    def gap(self, destination: Destination) -> timedelta:
        """The least time between two messages to `destination`."""
        ...

    def merges(self, destination: Destination) -> bool:
        """Whether many messages that wait for `destination` are sent as one, because few are allowed a minute."""
        return False

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        """Send `body`, as an answer to our earlier message `reply_to` if there is one."""
        ...

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        """Replace the text of message `message_id`. Nothing happens if it says so already, or does not exist any
        more."""
        ...

    async def find(
        self,
        destination: Destination,
        body: Body,
        *,
        after: str | None,
        reply_to: str | None = None,
        token: str = "",
    ) -> Receipt | None:
        """Look for an uncertain message: one that says `body`, came after message `after`, and answers `reply_to`.
        Returns its receipt, or None if there is none. Raises `Untold` if the service does not tell.

        Nobody in the chat may see the question. If anything else is raised the message stays uncertain, and the service
        is asked again later.
        """
        raise Untold("the service tells nobody what it has taken")

    async def check(self) -> None:
        """Ask the service whether it accepts our secret; nobody sees it. Raises `ChannelError` with what is wrong.

        Does nothing if every question would be a message.
        """
        return

    async def close(self) -> None: ...


def can_check(channel: Channel) -> bool:
    """Whether its service can be asked something without sending a message."""
    return type(channel).check is not Channel.check


def unique(token: str, body: Body) -> str:
    """A token that no other message has, even after a restore from a backup, when numbers are used again."""
    return f"{token}-{hashlib.sha256(repr(body).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
