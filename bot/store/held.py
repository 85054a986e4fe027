"""Alerts that wait for the end of a chat's quiet hours or pause: rows of the outbox in the state ``held``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.folding import FLASH
from bot.core.model import AlertBody, Message, TextBody
from bot.core.preferences import is_paused, is_quiet
from bot.store import folded, preferences
from bot.store import outbox as rows
from bot.store.bodies import decode
from bot.store.schema import destination, outbox


def waiting(connection: Connection) -> tuple[int, ...]:
    """The active destinations for which something is held."""
    query = sa.select(outbox.c.destination_id).distinct().join(destination)
    return tuple(connection.execute(query.where(outbox.c.state == "held", destination.c.state == "active")).scalars())


def count(connection: Connection, destination_id: int) -> int:
    """How many messages are held for a destination."""
    return connection.execute(sa.select(sa.func.count()).select_from(outbox).where(*_held(destination_id))).scalar_one()


def hold(connection: Connection, destination_id: int, now: datetime) -> bool:
    """Let what waits for a destination wait on, where its quiet hours or a pause have begun meanwhile. Whether anything
    does."""
    wanted = preferences.of(connection, destination_id)
    if not is_quiet(wanted, now) and not is_paused(wanted, now):
        return False
    comes = wanted.quiet is not None and wanted.quiet.flash and not is_paused(wanted, now)
    waiting = [
        outbox.c.destination_id == destination_id,
        outbox.c.state == "pending",
        outbox.c.story_id.is_not(None),
        *(outbox.c[name].is_(None) for name in ("edits", "slot")),
        *([outbox.c.priority > FLASH] if comes else []),
    ]
    return connection.execute(outbox.update().where(*waiting).values(state="held")).rowcount > 0


def skip(connection: Connection, destination_id: int, now: datetime) -> int:
    """Let what is held go: it is never sent. Returns how many messages it was."""
    settled = outbox.update().where(*_held(destination_id)).values(state="merged", sent_at=now)
    return connection.execute(settled).rowcount


def release(
    connection: Connection, destination_id: int, compose: Callable[[Sequence[AlertBody]], TextBody], now: datetime
) -> int:
    """Put one message into the outbox for all that is held, in one transaction. Returns how many it stands for."""
    query = sa.select(outbox.c.id, outbox.c.body).where(*_held(destination_id)).order_by(outbox.c.id)
    found = connection.execute(query).all()
    bodies = [body for body in (decode(row.body) for row in found) if isinstance(body, AlertBody)]
    if bodies:
        # The last of them names the message: doing this twice writes one.
        key = f"held:{found[-1].id}"
        rows.put(connection, [Message(destination_id, key, compose(bodies))], now)
        folded.tell_in(connection, [row.id for row in found], key, now)
    skip(connection, destination_id, now)
    return len(bodies)


def _held(destination_id: int) -> tuple[sa.ColumnElement[bool], ...]:
    return outbox.c.destination_id == destination_id, outbox.c.state == "held"
