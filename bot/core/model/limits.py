"""What an operator may set for the whole bot: how long things are kept, how fast they are sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Keep:
    """How long things are kept."""

    #: Articles and stories; older ones are deleted, and never come back as new.
    stories: timedelta = timedelta(days=400)
    #: The articles' full texts; their hashes, keys and quotes stay as long as the articles.
    texts: timedelta = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Delivery:
    """How fast Telegram is written to, and how long an alert is sent by itself.

    The speeds are Telegram's own (Bot API FAQ, "My bot is hitting limits, how do I avoid this?").
    """

    #: Alerts that wait longer come in one message, "while I was away".
    use: timedelta = timedelta(hours=6)
    #: Messages a second over all chats. Telegram's limit is 30, and on the network messages move closer together.
    per_second: int = 28
    #: The least time between two messages to a person, and to a group or channel (twenty a minute).
    private: timedelta = timedelta(seconds=1)
    group: timedelta = timedelta(seconds=3)
