"""Whom Khasan tells, what each has set, and what people did."""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.schema.base import Instant, Json, RowId, metadata

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
