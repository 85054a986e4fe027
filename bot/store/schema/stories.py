"""Stories, who said what in them, and by what articles are compared (see `bot.store.placing`)."""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.schema.base import Instant, Json, RowId, metadata

story = sa.Table(
    "story",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    #: What people type: five letters and digits.
    sa.Column("code", sa.Text, nullable=False, unique=True),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("level", sa.Text, nullable=False),
    sa.Column("facets", Json, nullable=False),
    sa.Column("founded_at", Instant, nullable=False),
    sa.Column("changed_at", Instant, nullable=False, index=True),
    #: Counts its articles and changes: whoever shows it sees by this whether there is more.
    sa.Column("revision", sa.Integer, nullable=False, default=1),
    #: The best title in each language.
    sa.Column("titles", Json),
    sa.Column("outlets", sa.Integer, nullable=False, default=1),
    #: Outlets without echoes.
    sa.Column("origins", sa.Integer, nullable=False, default=1),
    #: The ladder of sides, as JSON of `Rung`.
    sa.Column("sides", Json),
    #: The story that it was merged into.
    sa.Column("merged_into", sa.ForeignKey("story.id", ondelete="SET NULL")),
)

# Hardly a story is merged.
sa.Index("ix_story_merged_into", story.c.merged_into, sqlite_where=sa.text("merged_into IS NOT NULL"))

#: What changed in a story, in the order in which it was noticed.
story_event = sa.Table(
    "story_event",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    sa.Column("story_id", sa.ForeignKey("story.id", ondelete="CASCADE"), nullable=False),
    #: Natural key within the story: the same change noticed twice is one row.
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("noticed_at", Instant, nullable=False),
    sa.Column("article_id", sa.BigInteger),
    #: JSON of `StoryEvent`.
    sa.Column("data", Json, nullable=False),
    sa.UniqueConstraint("story_id", "key"),
)

#: What somebody said, in however many articles: one row of the quote ledger.
saying = sa.Table(
    "saying",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    #: `core.sayings.speaker_key`: a person or body of the lexicon, or a name as printed.
    sa.Column("speaker_key", sa.Text, nullable=False),
    #: What people call the speaker.
    sa.Column("speaker", sa.Text, nullable=False),
    sa.Column("role", sa.Text),
    sa.Column("side", sa.Text),
    #: The longest report of the words.
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    #: When the first article with them was published, and whose it was.
    sa.Column("said_at", Instant, nullable=False, index=True),
    sa.Column("outlet", sa.Text, nullable=False),
    sa.Column("url", sa.Text),
    sa.Column("story_id", sa.ForeignKey("story.id", ondelete="CASCADE"), nullable=False, index=True),
    #: Articles that have them.
    sa.Column("reports", sa.Integer, nullable=False),
    sa.Index("ix_saying_speaker", "speaker_key", "said_at"),
)

quote = sa.Table(
    "quote",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    sa.Column("article_id", sa.ForeignKey("article.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("speaker", sa.Text),
    sa.Column("speaker_start", sa.Integer),
    sa.Column("speaker_end", sa.Integer),
    sa.Column("canonical", sa.Text),
    sa.Column("entity", sa.Text),
    sa.Column("role", sa.Text),
    sa.Column("side", sa.Text),
    sa.Column("cue", sa.Text),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("relayed_by", sa.Text),
    sa.Column("rank", sa.Integer),
    #: None for words that nobody said: titles, scare quotes.
    sa.Column("saying_id", sa.ForeignKey("saying.id", ondelete="SET NULL"), index=True),
)

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
