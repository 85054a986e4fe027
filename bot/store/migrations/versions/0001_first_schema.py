"""The first schema."""

import sqlalchemy as sa
from alembic import op

from bot.store.schema import Instant

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=True),
        sa.Column("chat", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_table(
        "chat_update",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("raw", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("received_at", Instant(), nullable=False),
        sa.Column("handled_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_chat_update")),
    )
    op.create_index(
        "ix_chat_update_waiting",
        "chat_update",
        ["update_id"],
        unique=False,
        sqlite_where=sa.text("handled_at IS NULL"),
        postgresql_where=sa.text("handled_at IS NULL"),
    )
    op.create_table(
        "destination",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("thread", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("not_before", Instant(), nullable=True),
        sa.Column("last_message_id", sa.Text(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destination")),
        sa.UniqueConstraint("channel", "address", "thread", name=op.f("uq_destination_channel_address_thread")),
    )
    op.create_table(
        "entry",
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("seen_at", Instant(), nullable=False),
        sa.Column("words", sa.BigInteger(), nullable=True),
        sa.Column("changes", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("source_id", "key", name=op.f("pk_entry")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "forgotten",
        sa.Column("identity", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("identity", name=op.f("pk_forgotten")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "invite",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("created_by", sa.BigInteger(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("used_by", sa.Text(), nullable=True),
        sa.Column("used_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_invite")),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "permission",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("granted_by", sa.Text(), nullable=False),
        sa.Column("granted_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "address", name=op.f("pk_permission")),
    )
    op.create_table(
        "source",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("polled_at", Instant(), nullable=True),
        sa.Column("succeeded_at", Instant(), nullable=True),
        sa.Column("baseline_at", Instant(), nullable=True),
        sa.Column("quiet_before", Instant(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_since", Instant(), nullable=True),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("left_out", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("news_at", Instant(), nullable=True),
        sa.Column("usual_gap", sa.Float(), nullable=True),
        sa.Column("longest_gap", sa.Float(), nullable=True),
        sa.Column("moving_to", sa.Text(), nullable=True),
        sa.Column("moving_since", Instant(), nullable=True),
        sa.Column("gone_since", Instant(), nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("address_of", sa.Text(), nullable=True),
        sa.Column("wishes", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("entries", sa.Integer(), nullable=True),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("body_hash", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )
    op.create_index(op.f("ix_source_due_at"), "source", ["due_at"], unique=False)
    op.create_table(
        "source_event",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_event")),
    )
    op.create_index(op.f("ix_source_event_source_id"), "source_event", ["source_id"], unique=False)
    op.create_table(
        "steering",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_steering")),
    )
    op.create_table(
        "story",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("facets", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("founded_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("titles", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("outlets", sa.Integer(), nullable=False),
        sa.Column("origins", sa.Integer(), nullable=False),
        sa.Column("sides", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("merged_into", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["merged_into"], ["story.id"], name=op.f("fk_story_merged_into"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story")),
        sa.UniqueConstraint("code", name=op.f("uq_story_code")),
    )
    op.create_index(op.f("ix_story_changed_at"), "story", ["changed_at"], unique=False)
    op.create_index(
        "ix_story_merged_into",
        "story",
        ["merged_into"],
        unique=False,
        sqlite_where=sa.text("merged_into IS NOT NULL"),
        postgresql_where=sa.text("merged_into IS NOT NULL"),
    )
    op.create_table(
        "article",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("published_at", Instant(), nullable=False),
        sa.Column("seen_at", Instant(), nullable=False),
        sa.Column("story_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("because", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("matches", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("copy", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("page_fault", sa.Text(), nullable=True),
        sa.Column("item", sa.Text(), nullable=True),
        sa.Column("telling", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_article_story_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("identity", name=op.f("uq_article_identity")),
    )
    op.create_index(
        "ix_article_item",
        "article",
        ["source_id", "item"],
        unique=False,
        sqlite_where=sa.text("item IS NOT NULL"),
        postgresql_where=sa.text("item IS NOT NULL"),
    )
    op.create_index(op.f("ix_article_seen_at"), "article", ["seen_at"], unique=False)
    op.create_index(
        "ix_article_story_id",
        "article",
        ["story_id"],
        unique=False,
        sqlite_where=sa.text("story_id IS NOT NULL"),
        postgresql_where=sa.text("story_id IS NOT NULL"),
    )
    op.create_index(
        "ix_article_told",
        "article",
        ["source_id"],
        unique=False,
        sqlite_where=sa.text("story_id IS NOT NULL"),
        postgresql_where=sa.text("story_id IS NOT NULL"),
    )
    op.create_table(
        "feedback",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("destination_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("user_id", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("story_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["destination_id"], ["destination.id"], name=op.f("fk_feedback_destination_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_feedback_story_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback")),
    )
    op.create_table(
        "follow",
        sa.Column("destination_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("story_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["destination_id"], ["destination.id"], name=op.f("fk_follow_destination_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_follow_story_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("destination_id", "story_id", name=op.f("pk_follow")),
    )
    op.create_index(op.f("ix_follow_story_id"), "follow", ["story_id"], unique=False)
    op.create_table(
        "keyword",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("destination_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("hits", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["destination_id"], ["destination.id"], name=op.f("fk_keyword_destination_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_keyword")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_keyword_destination_id"), "keyword", ["destination_id"], unique=False)
    op.create_table(
        "mute",
        sa.Column("destination_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["destination_id"], ["destination.id"], name=op.f("fk_mute_destination_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("destination_id", "what", name=op.f("pk_mute")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("destination_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("replies_to", sa.Text(), nullable=True),
        sa.Column("edits", sa.Text(), nullable=True),
        sa.Column("slot", sa.Text(), nullable=True),
        sa.Column("told_in", sa.Text(), nullable=True),
        sa.Column("story_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("body", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("doubts", sa.Integer(), nullable=False),
        sa.Column("not_before", Instant(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("sending_at", Instant(), nullable=True),
        sa.Column("sent_at", Instant(), nullable=True),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("noted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["destination_id"], ["destination.id"], name=op.f("fk_outbox_destination_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_outbox_story_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("destination_id", "key", name=op.f("uq_outbox_destination_id_key")),
    )
    op.create_index(op.f("ix_outbox_story_id"), "outbox", ["story_id"], unique=False)
    op.create_index(
        "ix_outbox_noted_at",
        "outbox",
        ["noted_at"],
        unique=False,
        sqlite_where=sa.text("noted_at IS NOT NULL"),
        postgresql_where=sa.text("noted_at IS NOT NULL"),
    )
    op.create_index(
        "ix_outbox_urgent",
        "outbox",
        ["priority", "id", "destination_id", "state", "not_before"],
        unique=False,
        sqlite_where=sa.text("state IN ('pending', 'sending', 'uncertain')"),
        postgresql_where=sa.text("state IN ('pending', 'sending', 'uncertain')"),
    )
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["destination_id", "priority", "id"],
        unique=False,
        sqlite_where=sa.text("state IN ('pending', 'sending', 'uncertain')"),
        postgresql_where=sa.text("state IN ('pending', 'sending', 'uncertain')"),
    )
    op.create_table(
        "preference",
        sa.Column("destination_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("timezone", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("quiet", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.Column("digested_on", sa.Text(), nullable=True),
        sa.Column("paused_until", Instant(), nullable=True),
        sa.Column("quotes", sa.Integer(), nullable=True),
        sa.Column("updates", sa.Text(), nullable=True),
        sa.Column("silent", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["destination_id"], ["destination.id"], name=op.f("fk_preference_destination_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("destination_id", name=op.f("pk_preference")),
    )
    op.create_table(
        "saying",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("speaker_key", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("said_at", Instant(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("story_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_saying_story_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saying")),
    )
    op.create_index(op.f("ix_saying_said_at"), "saying", ["said_at"], unique=False)
    op.create_index("ix_saying_speaker", "saying", ["speaker_key", "said_at"], unique=False)
    op.create_index(op.f("ix_saying_story_id"), "saying", ["story_id"], unique=False)
    op.create_table(
        "story_event",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("story_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("noticed_at", Instant(), nullable=False),
        sa.Column("article_id", sa.BigInteger(), nullable=True),
        sa.Column("data", sa.JSON(none_as_null=True), nullable=False),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_story_event_story_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story_event")),
        sa.UniqueConstraint("story_id", "key", name=op.f("uq_story_event_story_id_key")),
    )
    op.create_table(
        "subscription",
        sa.Column("destination_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("watch_id", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("below", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["destination_id"], ["destination.id"], name=op.f("fk_subscription_destination_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("destination_id", "watch_id", name=op.f("pk_subscription")),
    )
    op.create_table(
        "mention",
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("article_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_mention_article_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entity", "article_id", name=op.f("pk_mention")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_mention_article_id"), "mention", ["article_id"], unique=False)
    op.create_table(
        "placed",
        sa.Column(
            "article_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.Column("story_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("features", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_placed_article_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_placed_story_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_placed")),
    )
    op.create_index("ix_placed_story", "placed", ["story_id", "article_id"], unique=False)
    op.create_table(
        "placed_key",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("published_at", Instant(), nullable=False),
        sa.Column(
            "article_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.Column("story_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", "published_at", "article_id", name=op.f("pk_placed_key")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "quote",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("article_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("speaker_start", sa.Integer(), nullable=True),
        sa.Column("speaker_end", sa.Integer(), nullable=True),
        sa.Column("canonical", sa.Text(), nullable=True),
        sa.Column("entity", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("cue", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("relayed_by", sa.Text(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("saying_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_quote_article_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["saying_id"], ["saying.id"], name=op.f("fk_quote_saying_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote")),
    )
    op.create_index(op.f("ix_quote_article_id"), "quote", ["article_id"], unique=False)
    op.create_index(op.f("ix_quote_saying_id"), "quote", ["saying_id"], unique=False)
