"""What a channel is: a way out that says what it can do, and how each attempt ended."""

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
    #: Whether `Channel.find` can tell if an uncertain message has arrived; else `Channel.check` tells whether to try.
    find: bool = False
    #: Whether it shows an edit as a line of its own, because what is there cannot be changed.
    lines: bool = False
    #: Whether its service knows a message by its token and takes it once, however often it is sent.
    once: bool = False
    #: Longest message, in what the service counts; 0 where it sets no bound.
    length: int = 0
    #: How text is marked up there: ``html``, ``mrkdwn``, ``markdown``, ``json``; empty for plain text.
    markup: str = ""


class Channel(Protocol):
    """A way out. Whatever goes wrong is raised as a `ChannelError`, whose class says what is known of the message.

    A `token` is what a message is called in every try to send it, and no other message is. What has a body here is what
    most services do.
    """

    @property
    def abilities(self) -> Abilities: ...

    def gap(self, destination: Destination) -> timedelta:
        """The least time between two messages to `destination`."""
        ...

    def merges(self, destination: Destination) -> bool:
        """Whether what waits for `destination` in numbers is told in one message: where few are allowed a minute."""
        return False

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        """Deliver `body`; `reply_to` is the id of an earlier message of ours there."""
        ...

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        """Replace what message `message_id` says. Without effect on a message that says it already, or is no more."""
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
        """The message that says `body` and came after message `after`, as an answer to `reply_to` if to any; None where
        there is none. Raises `Untold` where the service does not tell.

        Asked after an uncertain send; must not be seen by anyone in the chat. Whatever else it raises, the message
        stays uncertain: a service that cannot be asked now is asked again.
        """
        raise Untold("the service tells nobody what it has taken")

    async def check(self) -> None:
        """Ask the service whether it knows us; nobody sees it. Raises `ChannelError` with what is wrong.

        Without effect where every question would be a message.
        """
        return

    async def close(self) -> None: ...


def can_check(channel: Channel) -> bool:
    """Whether its service has a question that is no message."""
    return type(channel).check is not Channel.check


def unique(token: str, body: Body) -> str:
    """A token that is also no other message's after a restore from a backup, which gives numbers out anew."""
    return f"{token}-{hashlib.sha256(repr(body).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
