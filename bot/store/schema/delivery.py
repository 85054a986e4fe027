"""What waits to be told, and what was."""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.schema.base import Instant, Json, RowId, metadata

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
    #: The story that it is about; None for what is no alert.
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
