"""Where news comes from, and the articles that were read."""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.schema.base import Instant, Json, RowId, metadata

source = sa.Table(
    "source",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("due_at", Instant, nullable=False, index=True),
    sa.Column("polled_at", Instant),
    sa.Column("succeeded_at", Instant),
    #: When the first page was recorded whole; until then the source is at its baseline.
    sa.Column("baseline_at", Instant),
    #: What was published before is not told on its first page: the database was put back from a copy then.
    sa.Column("quiet_before", Instant),
    #: ``ok``, ``failing``, ``empty`` or ``silent``, since when, and which of them was last told (see `core.health`).
    sa.Column("state", sa.Text, nullable=False, default="ok"),
    sa.Column("state_since", Instant),
    sa.Column("told", sa.Text, nullable=False, default="ok"),
    #: Polls in a row that failed or found nothing, and the last one's reason.
    sa.Column("failures", sa.Integer, nullable=False, default=0),
    sa.Column("error", sa.Text),
    #: What could not be read though the rest could, a sentence each, as JSON.
    sa.Column("left_out", Json),
    #: When something new was last listed; the mean and the longest time between two entries, in seconds.
    sa.Column("news_at", Instant),
    sa.Column("usual_gap", sa.Float),
    sa.Column("longest_gap", sa.Float),
    #: Where the host says it has moved, since when it says so; when it first said that it is gone, and if that is sure.
    sa.Column("moving_to", sa.Text),
    sa.Column("moving_since", Instant),
    sa.Column("gone_since", Instant),
    sa.Column("gone", sa.Boolean, nullable=False, default=False),
    #: Where it has moved, from which address in the settings.
    sa.Column("address", sa.Text),
    sa.Column("address_of", sa.Text),
    #: How often its host wants it to be asked: ``ttl`` in seconds, ``hours`` and ``days`` to be skipped.
    sa.Column("wishes", Json),
    #: How many entries the last page had that had any.
    sa.Column("entries", sa.Integer),
    sa.Column("etag", sa.Text),
    sa.Column("last_modified", sa.Text),
    sa.Column("body_hash", sa.Text),
)

#: What happened to a source that people may want to know: it fails, is well again, has moved …
source_event = sa.Table(
    "source_event",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    sa.Column("source_id", sa.Text, nullable=False, index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("detail", sa.Text, nullable=False),
)

entry = sa.Table(
    "entry",
    metadata,
    sa.Column("source_id", sa.Text, primary_key=True),
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("seen_at", Instant, nullable=False),
    #: `baseline.words_hash` of its words as they were listed last, and how often they have changed.
    sa.Column("words", sa.BigInteger),
    sa.Column("changes", sa.Integer, nullable=False, default=0, server_default="0"),
    sqlite_with_rowid=False,
)

article = sa.Table(
    "article",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    #: `Article.id`: canonical address or hash of the content.
    sa.Column("identity", sa.Text, nullable=False, unique=True),
    sa.Column("source_id", sa.Text, nullable=False),
    sa.Column("url", sa.Text),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("outlet", sa.Text, nullable=False),
    sa.Column("side", sa.Text, nullable=False),
    sa.Column("published_at", Instant, nullable=False),
    sa.Column("seen_at", Instant, nullable=False, index=True),
    #: None where no watch matches.
    sa.Column("story_id", sa.ForeignKey("story.id")),
    sa.Column("decision", sa.Text, nullable=False),
    sa.Column("score", sa.Float),
    sa.Column("because", Json),
    #: The matches, with the words that made them.
    sa.Column("matches", Json),
    #: JSON of `Copy`: what agency copy says about itself.
    sa.Column("copy", Json),
    #: Why its page could not be read; None where it was, or was not wanted.
    sa.Column("page_fault", sa.Text),
    #: What its agency calls it by, in all its versions.
    sa.Column("item", sa.Text),
    #: JSON of `Telling`.
    sa.Column("telling", Json),
    #: ``withdrawn`` where the outlet took it back, ``updated`` where its text has changed.
    sa.Column("status", sa.Text, nullable=False, default=""),
    #: How often its text has changed since.
    sa.Column("changes", sa.Integer, nullable=False, default=0),
    #: Hash of its words; stays when the text is dropped.
    sa.Column("content_hash", sa.Text),
)

# Most articles tell no story, and need not be in it.
sa.Index("ix_article_story_id", article.c.story_id, sqlite_where=sa.text("story_id IS NOT NULL"))
sa.Index("ix_article_told", article.c.source_id, sqlite_where=sa.text("story_id IS NOT NULL"))

sa.Index(
    "ix_article_item",
    article.c.source_id,
    article.c.item,
    sqlite_where=sa.text("item IS NOT NULL"),
)

#: What was dropped and must not come back as new: 63 bits of the hash of `Article.id`.
forgotten = sa.Table(
    "forgotten",
    metadata,
    sa.Column("identity", sa.BigInteger, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

mention = sa.Table(
    "mention",
    metadata,
    sa.Column("entity", sa.Text, primary_key=True),
    sa.Column("article_id", sa.ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)
