"""Alerts that wait and are told in one message: their rows become ``merged``, and name the row that tells them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Literal, Protocol

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.folding import Alert, fold
from bot.core.model import AlertBody, Message, TextBody
from bot.store import outbox as rows
from bot.store.bodies import decode
from bot.store.schema import outbox

#: What is late comes before what is new, but for flashes (`pipeline`).
_AFTER_FLASHES = 2

#: Alerts of stories that may leave; what waits in a slot waits on purpose.
_WAITING = sa.select(outbox.c.id, outbox.c.priority, outbox.c.created_at).where(
    outbox.c.destination_id == sa.bindparam("destination"),
    rows.OPEN,
    outbox.c.state == "pending",
    outbox.c.not_before <= sa.bindparam("now"),
    outbox.c.story_id.is_not(None),
    outbox.c.edits.is_(None),
    outbox.c.slot.is_(None),
)


class Compose(Protocol):
    """Makes one message of several."""

    def __call__(self, bodies: Sequence[AlertBody], why: Literal["away", "many"]) -> TextBody: ...


def fold_waiting(
    connection: Connection, destination_id: int, compose: Compose, now: datetime, *, use: timedelta, merges: bool
) -> bool:
    """Let what waits for a destination be told together as far as it should be, in one transaction. Whether any is."""
    asked = {"destination": destination_id, "now": now}
    waiting = [Alert(row.id, row.priority, row.created_at) for row in connection.execute(_WAITING, asked)]
    folds = fold(waiting, now, use=use, merges=merges)
    if folds.away:
        bundled = partial(compose, why="away")
        _tell_together(connection, destination_id, folds.away, bundled, now, priority=_AFTER_FLASHES)
    if folds.many:
        urgent = min(one.priority for one in waiting if one.id in folds.many)
        _tell_together(connection, destination_id, folds.many, partial(compose, why="many"), now, priority=urgent)
    return bool(folds.away or folds.many)


def tell_in(connection: Connection, ids: Sequence[int], key: str, now: datetime) -> None:
    """The messages `ids` are told by the one of that key."""
    connection.execute(outbox.update().where(outbox.c.id.in_(ids)).values(state="merged", told_in=key, sent_at=now))


def _tell_together(
    connection: Connection,
    destination_id: int,
    ids: Sequence[int],
    compose: Callable[[Sequence[AlertBody]], TextBody],
    now: datetime,
    *,
    priority: int,
) -> None:
    query = sa.select(outbox.c.body).where(outbox.c.id.in_(ids)).order_by(outbox.c.id)
    bodies = [body for body in map(decode, connection.execute(query).scalars()) if isinstance(body, AlertBody)]
    # The last of them names the message: doing this twice writes one.
    key = f"together:{ids[-1]}"
    rows.put(connection, [Message(destination_id, key, compose(bodies), priority=priority)], now)
    tell_in(connection, ids, key, now)
