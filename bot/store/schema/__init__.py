"""One schema for SQLite and PostgreSQL. Rows are the truth: whatever must survive a restart is a column here.

What an index leaves out is said once, for SQLite; `migrate` says it to PostgreSQL, too. To name that here would have
each bot import what SQLAlchemy knows of PostgreSQL, two megabytes.
"""

from bot.store.schema.base import Instant, Json, RowId, meta, metadata
from bot.store.schema.chats import (
    audit,
    destination,
    feedback,
    follow,
    invite,
    keyword,
    mute,
    permission,
    preference,
    steering,
    subscription,
    update,
)
from bot.store.schema.delivery import outbox
from bot.store.schema.news import article, entry, forgotten, mention, source, source_event
from bot.store.schema.stories import placed, placed_key, quote, saying, story, story_event

__all__ = [
    "Instant", "Json", "RowId", "article", "audit", "destination", "entry", "feedback", "follow", "forgotten",
    "invite", "keyword", "mention", "meta", "metadata", "mute", "outbox", "permission", "placed", "placed_key",
    "preference", "quote", "saying", "source", "source_event", "steering", "story", "story_event", "subscription",
    "update",
]  # fmt: skip
