"""The values that Khasan works with. They are frozen, and know nothing of files, databases or networks.

Times are aware datetimes in UTC; offsets count Unicode code points.
"""

from bot.core.model.article import NO_COPY, UNKNOWN_LANGUAGE, Article, Copy, Entries, Entry, Status
from bot.core.model.limits import Delivery, Keep
from bot.core.model.message import (
    AlertBody,
    AlertKind,
    Body,
    Button,
    Destination,
    File,
    Message,
    QuoteLine,
    Receipt,
    TextBody,
)
from bot.core.model.outcome import Outcome
from bot.core.model.source import SIDES, Page, Source, Unchanged, Validators
from bot.core.model.story import (
    Decision,
    EventKind,
    Placement,
    Quote,
    QuoteKind,
    Report,
    Rung,
    Story,
    StoryEvent,
    Telling,
)
from bot.core.model.watch import Entity, Field, Level, Match, Reading, Term, Watch

__all__ = [
    "NO_COPY", "SIDES", "UNKNOWN_LANGUAGE", "AlertBody", "AlertKind", "Article", "Body", "Button", "Copy",
    "Decision", "Delivery", "Destination", "Entity", "Entries", "Entry", "EventKind", "Field", "File", "Keep",
    "Level", "Match", "Message", "Outcome", "Page", "Placement", "Quote", "QuoteKind", "QuoteLine", "Reading",
    "Receipt", "Report", "Rung", "Source", "Status", "Story", "StoryEvent", "Telling", "Term", "TextBody",
    "Unchanged", "Validators", "Watch",
]  # fmt: skip
