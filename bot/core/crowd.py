"""A cap on the messages that one poll of a source sends each chat one by one; the rest comes in one message.

The cap is the last resort. Before it, a first poll alerts on no more than `baseline.FIRST_ALERTS` articles, an archive
on a page is recognised by its dates, and an article under another address belongs to the same story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.core import baseline
from bot.core.model import AlertBody, Message, Outcome


@dataclass(slots=True)
class Crowd:
    """What a poll has sent so far."""

    #: The name under which messages wait that are to be sent as one.
    name: str
    #: How many messages each destination gets one by one.
    alone: Counter[int] = field(default_factory=Counter)
    #: Whether any message waits under the name.
    waits: bool = False
    #: How many articles the poll may tell so far.
    articles: int = 0

    @classmethod
    def of(cls, source_id: str) -> Crowd:
        """The crowd for a new poll of that source."""
        return cls(f"poll:{source_id}")

    def expect(self, articles: int) -> None:
        """Note that so many more articles may be told."""
        self.articles += articles

    def parted(self, outcome: Outcome) -> Outcome:
        """The outcome; if the poll may be too much for a chat, its messages wait until the whole poll is recorded, so
        that the most urgent leave first. A flash does not wait while there is room for it."""
        if self.articles <= baseline.ALERTS:
            # An article gives each destination one message at most.
            return outcome
        return replace(outcome, messages=tuple(self._parted(one) for one in outcome.messages))

    def note(self, messages: Sequence[Message]) -> None:
        """Note the messages that were put into the outbox."""
        self.waits = self.waits or any(one.told_in for one in messages)
        self.alone.update(one.destination_id for one in messages if _leaves(one))

    def _parted(self, message: Message) -> Message:
        has_room = self.alone[message.destination_id] < baseline.ALERTS
        if not _leaves(message) or (has_room and _is_flash(message)):
            return message
        return replace(message, told_in=self.name)


def _leaves(message: Message) -> bool:
    """Whether the chat gets it as a message of its own, and soon: it changes no other, and does not wait on purpose."""
    return message.edits is None and message.slot is None and not message.held and message.told_in is None


def _is_flash(message: Message) -> bool:
    return isinstance(message.body, AlertBody) and message.body.level == "flash"
