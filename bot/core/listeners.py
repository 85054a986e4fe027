"""Who listens for a story, and what each hears of its news."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.levels import reaches
from bot.core.model import Level
from bot.core.preferences import Attention, Preferences, attention


@dataclass(frozen=True, slots=True)
class Listener:
    """A subscriber of a watch that a story satisfies."""

    destination_id: int
    watch_id: str
    threshold: Level
    #: The key of the story's alert in its outbox, sent or waiting; None if it has none.
    told: str | None
    #: News of this level or above goes to another topic of the chat; None if all comes here.
    below: Level | None = None
    #: The reader's language.
    language: str = "en"
    #: When it got answers about the story, within `life.REPLIES_WITHIN`.
    replies: tuple[datetime, ...] = ()
    #: What its chat has set.
    wants: Preferences = field(default_factory=Preferences)
    #: Whether it wants nothing of this story, outlet or watch for a while; and whether it wants every development.
    muted: bool = False
    follows: bool = False


def heed(listener: Listener, level: Level, now: datetime) -> Attention:
    """What happens with the news for this listener. One who has the alert also hears what follows, of any level."""
    if listener.muted:
        return "skip"
    if listener.told or listener.follows:
        return attention(replace(listener.wants, level="all"), now, level, "all")
    if listener.below is not None and reaches(level, listener.below):
        return "skip"
    return attention(listener.wants, now, level, listener.threshold)


def alert_key(code: str) -> str:
    """The key of the alert about a story, the same for all destinations."""
    return f"story:{code}"
