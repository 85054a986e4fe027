"""What one poll of a source tells, and how much of it by itself.

The cap is the last resort. Before it a first poll tells no more than `baseline.FIRST_ALERTS`, an archive put on a page
is known by its dates, and what is told again under another address is the same story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.core import baseline
from bot.core.model import AlertBody, Message, Outcome


@dataclass(slots=True)
class Crowd:
    """What a poll tells so far."""

    #: Under which the messages wait that are told together.
    name: str
    #: How many messages each destination gets by themselves.
    alone: Counter[int] = field(default_factory=Counter)
    #: Whether any message waits under the name.
    waits: bool = False
    #: How many articles may have been told.
    articles: int = 0

    @classmethod
    def of(cls, source_id: str) -> Crowd:
        """That of a poll of that source, of which nothing is told yet."""
        return cls(f"poll:{source_id}")

    def expect(self, articles: int) -> None:
        """So many more are told."""
        self.articles += articles

    def parted(self, outcome: Outcome) -> Outcome:
        """The outcome, of which what would leave waits until all of the poll is there, where that may be too much for a
        chat: then the most urgent leave first. A flash waits for nobody while there is room for it."""
        if self.articles <= baseline.ALERTS:
            # An article gives each destination one message at most.
            return outcome
        return replace(outcome, messages=tuple(self._parted(one) for one in outcome.messages))

    def note(self, messages: Sequence[Message]) -> None:
        """These were put into the outbox."""
        self.waits = self.waits or any(one.told_in for one in messages)
        self.alone.update(one.destination_id for one in messages if _leaves(one))

    def _parted(self, message: Message) -> Message:
        has_room = self.alone[message.destination_id] < baseline.ALERTS
        if not _leaves(message) or (has_room and _is_flash(message)):
            return message
        return replace(message, told_in=self.name)


def _leaves(message: Message) -> bool:
    """Whether it comes to a chat by itself, and soon: it is no change of another, and waits for nothing on purpose."""
    return message.edits is None and message.slot is None and not message.held and message.told_in is None


def _is_flash(message: Message) -> bool:
    return isinstance(message.body, AlertBody) and message.body.level == "flash"
