"""All that one article changes."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.model.article import Article
from bot.core.model.message import Message
from bot.core.model.story import Placement, Quote, Story, StoryEvent
from bot.core.model.watch import Reading


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that one article changes. The store writes it as a whole or not at all."""

    article: Article
    reading: Reading
    placement: Placement
    #: The story with this article; None if no watch matches.
    story: Story | None
    quotes: tuple[Quote, ...]
    messages: tuple[Message, ...]
    #: What it changed in a story that existed before.
    events: tuple[StoryEvent, ...] = ()
