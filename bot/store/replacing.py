"""A new message may replace one that still waits for the same destination: an alert that has not left yet tells the
news itself, and an edit or an answer is not needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core import alerts
from bot.core.model import AlertBody, Body, Message
from bot.store.bodies import decode, encode
from bot.store.schema import Instant, outbox


def with_quotes(connection: Connection, message: Message) -> Message:
    """An edit with the quotes that its alert shows, because the edit's own are those of a later article."""
    if message.edits is None or not isinstance(message.body, AlertBody):
        return message
    mine = sa.or_(outbox.c.key == message.edits, outbox.c.edits == message.edits)
    query = sa.select(outbox.c.body).where(outbox.c.destination_id == message.destination_id, mine)
    row = connection.execute(query.order_by(outbox.c.id.desc()).limit(1)).scalar()
    before = None if row is None else decode(row)
    if not isinstance(before, AlertBody):
        return message
    return replace(message, body=alerts.with_quotes_of(message.body, before))


def retell(connection: Connection, message: Message) -> bool:
    """Give a waiting alert the words of `message`, which would edit it. Returns whether there is one."""
    if message.edits is None:
        return False
    waiting = _pending(message).where(outbox.c.key == message.edits)
    return connection.execute(waiting.values(body=encode(_as_first(message.body)))).rowcount > 0


def answered_key(message: Message) -> str | None:
    """The key of the alert that an update or a correction of it answers."""
    body = message.body
    return message.replies_to if isinstance(body, AlertBody) and body.kind in ("update", "correction") else None


def take_place(connection: Connection, message: Message, now: datetime) -> bool:
    """Give a row that waits in the slot of `message` its words. Returns whether there is one."""
    if message.slot is None:
        return False
    due = message.not_before or now
    sooner = sa.case((outbox.c.not_before < due, outbox.c.not_before), else_=sa.bindparam("due", due, Instant()))
    waiting = _pending(message).where(outbox.c.slot == message.slot)
    return connection.execute(waiting.values(body=encode(message.body), not_before=sooner)).rowcount > 0


def _pending(message: Message) -> sa.Update:
    waits = outbox.c.state.in_(["pending", "held"])
    return outbox.update().where(outbox.c.destination_id == message.destination_id, waits)


def _as_first(body: Body) -> Body:
    """The body of an edit, turned into that of an alert that has not left yet."""
    return replace(body, kind="alert") if isinstance(body, AlertBody) else body
