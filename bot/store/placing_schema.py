"""The rows by which articles are compared; see `bot.store.placing`."""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.schema import Instant, RowId, metadata

placed = sa.Table(
    "placed",
    metadata,
    sa.Column("article_id", sa.ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sa.Column("story_id", sa.ForeignKey("story.id", ondelete="CASCADE"), nullable=False),
    #: As `stories.encode` has it.
    sa.Column("features", sa.LargeBinary, nullable=False),
    sa.Index("ix_placed_story", "story_id", "article_id"),
)

#: An index and nothing else: the newest articles of a key lie side by side. It has none of its own by article, which
#: would be as large again: what an article's keys are, its features say.
placed_key = sa.Table(
    "placed_key",
    metadata,
    sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("published_at", Instant, primary_key=True),
    sa.Column("article_id", RowId, primary_key=True, autoincrement=False),
    sa.Column("story_id", sa.BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
