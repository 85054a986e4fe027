"""Narrows down where an uncertain message can be: after which message it must have come.

Telegram counts messages in one sequence over all private chats and basic groups, and by itself in every supergroup and
channel (Bot API, `message_id`). So whatever was sent or heard anywhere in the same sequence before the try is older.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store.schema import destination, outbox, update

#: Kinds of chats whose messages are counted together.
_TOGETHER = ("private", "group")
#: How many of the last messages, and of the last updates, are looked at.
_SENT, _HEARD = 2_000, 300


def newest_before(connection: Connection, row: Any) -> str | None:
    """The id of the newest message that is known to have been there before the first try of the message in `row`.

    `row` is a row of the outbox with its destination's `channel`, `address`, `kind` and `last_message_id`.
    """
    known: str | None = row.last_message_id
    if not row.kind or row.sending_at is None:
        return known
    ids = [int(known)] if known is not None else []
    if row.kind in _TOGETHER:
        ids += _sent(connection, row)
    ids += _heard(connection, row.address, row.sending_at)
    return str(max(ids)) if ids else None


def _sent(connection: Connection, row: Any) -> Iterator[int]:
    """Ids of our last messages in all chats that are counted together."""
    recent = sa.select(outbox).order_by(outbox.c.id.desc()).limit(_SENT).subquery()
    query = (
        sa.select(recent.c.message_id)
        .join(destination, destination.c.id == recent.c.destination_id)
        .where(recent.c.state == "sent", recent.c.sent_at <= row.sending_at, recent.c.edits.is_(None))
        .where(destination.c.channel == row.channel, destination.c.kind.in_(_TOGETHER))
    )
    for message_id in connection.execute(query).scalars():
        if message_id and message_id.isdigit():
            yield int(message_id)


def _heard(connection: Connection, address: str, before: datetime) -> Iterator[int]:
    """Ids of what people wrote in the chat."""
    query = sa.select(update.c.raw).where(update.c.received_at <= before).order_by(update.c.update_id.desc())
    for raw in connection.execute(query.limit(_HEARD)).scalars():
        said = _message(raw)
        if str(said.get("chat", {}).get("id")) == address and isinstance(said.get("message_id"), int):
            yield said["message_id"]


def _message(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    found = raw.get("message") or raw.get("channel_post") or (raw.get("callback_query") or {}).get("message")
    return found if isinstance(found, Mapping) else {}
