"""One schema for SQLite and PostgreSQL. Rows are the truth: whatever must survive a restart is a column here.

What an index leaves out is said once, for SQLite; `migrate` says it to PostgreSQL, too. To name that here would have
each bot import what SQLAlchemy knows of PostgreSQL, two megabytes.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class Instant(sa.types.TypeDecorator[datetime]):
    """An aware datetime, kept as whole milliseconds since 1970 in UTC: it compares and sorts in both databases."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> int | None:
        return None if value is None else (value - _EPOCH) // _MILLISECOND

    def process_result_value(self, value: int | None, dialect: Any) -> datetime | None:
        return None if value is None else _EPOCH + timedelta(milliseconds=value)


#: SQLite numbers rows by itself only in a column of exactly this type.
RowId = sa.BigInteger().with_variant(sa.Integer, "sqlite")
Json = sa.JSON(none_as_null=True)

#: Single facts about the database itself.
meta = sa.Table(
    "meta",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

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

destination = sa.Table(
    "destination",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    #: A forum topic; empty for the chat itself.
    sa.Column("thread", sa.Text, nullable=False, default=""),
    #: What people call it: the chat's title.
    sa.Column("title", sa.Text, nullable=False, default=""),
    #: ``private``, ``group``, ``supergroup``, ``channel``; empty for other channels' destinations.
    sa.Column("kind", sa.Text, nullable=False, default="", server_default=""),
    #: ``active`` or ``gone``.
    sa.Column("state", sa.Text, nullable=False, default="active"),
    #: Why it is gone.
    sa.Column("error", sa.Text),
    sa.Column("not_before", Instant),
    #: The newest message of ours there: an uncertain one can only come after it.
    sa.Column("last_message_id", sa.Text),
    sa.Column("created_at", Instant, nullable=False),
    sa.UniqueConstraint("channel", "address", "thread"),
)

permission = sa.Table(
    "permission",
    metadata,
    sa.Column("channel", sa.Text, primary_key=True),
    sa.Column("address", sa.Text, primary_key=True),
    sa.Column("granted_by", sa.Text, nullable=False),
    sa.Column("granted_at", Instant, nullable=False),
)

subscription = sa.Table(
    "subscription",
    metadata,
    sa.Column("destination_id", sa.ForeignKey("destination.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("watch_id", sa.Text, primary_key=True),
    sa.Column("level", sa.Text, nullable=False),
    #: Stories of this level and above go into a topic of their own; None where they come here.
    sa.Column("below", sa.Text),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("created_at", Instant, nullable=False),
)

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    sa.Column("destination_id", sa.ForeignKey("destination.id", ondelete="CASCADE"), nullable=False),
    #: Natural key: the same thing said twice is one row.
    sa.Column("key", sa.Text, nullable=False),
    #: The key of the message to the same destination that this one answers.
    sa.Column("replies_to", sa.Text),
    #: The key of the message to the same destination that is to read like this one.
    sa.Column("edits", sa.Text),
    #: Of the rows of one destination and slot only one waits.
    sa.Column("slot", sa.Text),
    #: The key of the message to the same destination that tells this one, too; while it is ``held``, the name of the
    #: poll with whose others it is told.
    sa.Column("told_in", sa.Text),
    #: Whom it is about: None for what is no alert.
    sa.Column("story_id", sa.ForeignKey("story.id", ondelete="SET NULL"), index=True),
    sa.Column("priority", sa.Integer, nullable=False),
    sa.Column("body", Json, nullable=False),
    #: ``pending`` → ``sending`` → ``sent`` | ``pending`` | ``uncertain`` | ``dead``; ``held``; ``merged`` where
    #: another message tells it, too; ``dropped`` by hand.
    sa.Column("state", sa.Text, nullable=False, default="pending"),
    sa.Column("attempts", sa.Integer, nullable=False, default=0),
    #: How often nobody could say whether it had arrived.
    sa.Column("doubts", sa.Integer, nullable=False, default=0),
    sa.Column("not_before", Instant, nullable=False),
    sa.Column("created_at", Instant, nullable=False),
    #: Committed before the channel is called: after a crash it tells "never tried" from "maybe sent".
    sa.Column("sending_at", Instant),
    sa.Column("sent_at", Instant),
    sa.Column("message_id", sa.Text),
    sa.Column("error", sa.Text),
    #: When something happened to it that owners are told: it is dead, waits for long, or went elsewhere.
    sa.Column("noted_at", Instant),
    sa.UniqueConstraint("destination_id", "key"),
)

sa.Index(
    "ix_outbox_noted_at",
    outbox.c.noted_at,
    sqlite_where=sa.text("noted_at IS NOT NULL"),
)

#: What waits, in the order in which it leaves, with all that says whether it may.
sa.Index(
    "ix_outbox_urgent",
    outbox.c.priority,
    outbox.c.id,
    outbox.c.destination_id,
    outbox.c.state,
    outbox.c.not_before,
    sqlite_where=sa.text("state IN ('pending', 'sending', 'uncertain')"),
)

sa.Index(
    "ix_outbox_waiting",
    outbox.c.destination_id,
    outbox.c.priority,
    outbox.c.id,
    sqlite_where=sa.text("state IN ('pending', 'sending', 'uncertain')"),
)

#: What a chat has set; a chat without a row has the defaults.
preference = sa.Table(
    "preference",
    metadata,
    sa.Column("destination_id", sa.ForeignKey("destination.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("language", sa.Text),
    sa.Column("timezone", sa.Text),
    sa.Column("level", sa.Text),
    #: As people write them: ``23:00-07:00 except flash``, ``daily 08:00``.
    sa.Column("quiet", sa.Text),
    sa.Column("digest", sa.Text),
    #: The local day of the last digest (ISO 8601): one a day.
    sa.Column("digested_on", sa.Text),
    sa.Column("paused_until", Instant),
    sa.Column("quotes", sa.Integer),
    sa.Column("updates", sa.Text),
    sa.Column("silent", sa.Boolean),
)

#: Watches that people made in chats; their ids in subscriptions and matches are ``~`` and the number.
keyword = sa.Table(
    "keyword",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    sa.Column("destination_id", sa.ForeignKey("destination.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("query", sa.Text, nullable=False),
    #: ``offered`` until it is saved, ``active``, ``paused``.
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("created_at", Instant, nullable=False),
    #: Articles that it has matched.
    sa.Column("hits", sa.Integer, nullable=False, default=0, server_default="0"),
    # A number is never another's: old buttons and mutes go by it.
    sqlite_autoincrement=True,
)

#: What a chat does not want to hear of for a while.
mute = sa.Table(
    "mute",
    metadata,
    sa.Column("destination_id", sa.ForeignKey("destination.id", ondelete="CASCADE"), primary_key=True),
    #: ``story:S7K3Q``, ``outlet:tass``, ``watch:dprk-russia``.
    sa.Column("what", sa.Text, primary_key=True),
    sa.Column("until", Instant, nullable=False),
)

#: Stories of which a chat wants every development.
follow = sa.Table(
    "follow",
    metadata,
    sa.Column("destination_id", sa.ForeignKey("destination.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("story_id", sa.ForeignKey("story.id", ondelete="CASCADE"), primary_key=True, index=True),
)

#: Which channel a person steers from the private chat.
steering = sa.Table(
    "steering",
    metadata,
    sa.Column("user_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
)

#: Deep links that let one chat in.
invite = sa.Table(
    "invite",
    metadata,
    sa.Column("code", sa.Text, primary_key=True),
    sa.Column("created_by", sa.BigInteger, nullable=False),
    sa.Column("created_at", Instant, nullable=False),
    sa.Column("used_by", sa.Text),
    sa.Column("used_at", Instant),
)

#: What owners did.
audit = sa.Table(
    "audit",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("user_id", sa.BigInteger),
    sa.Column("chat", sa.Text, nullable=False),
    sa.Column("act", sa.Text, nullable=False),
)

#: What readers say of Khasan's judgement: labelled examples for whoever improves it.
feedback = sa.Table(
    "feedback",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("destination_id", sa.ForeignKey("destination.id", ondelete="SET NULL")),
    sa.Column("user_id", sa.BigInteger),
    #: ``wrong-story``, ``irrelevant``, ``wrong-speaker``.
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("story_id", sa.ForeignKey("story.id", ondelete="CASCADE"), nullable=False),
)

#: Telegram's updates, stored before they are acted on: a crash loses no command and runs none twice.
update = sa.Table(
    "chat_update",
    metadata,
    sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("raw", Json, nullable=False),
    sa.Column("received_at", Instant, nullable=False),
    sa.Column("handled_at", Instant),
)
sa.Index(
    "ix_chat_update_waiting",
    update.c.update_id,
    sqlite_where=sa.text("handled_at IS NULL"),
)
