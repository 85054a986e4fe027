"""Puts waiting alerts into one message: their rows become ``merged``, and name the row that tells them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Literal, Protocol

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core import priorities
from bot.core.folding import Alert, fold
from bot.core.model import AlertBody, Message, TextBody
from bot.store import outbox as rows
from bot.store.bodies import decode
from bot.store.schema import destination, outbox

#: Alerts of stories that may leave; a message in a slot waits on purpose.
_WAITING = sa.select(outbox.c.id, outbox.c.priority, outbox.c.created_at).where(
    outbox.c.destination_id == sa.bindparam("destination"),
    rows.OPEN,
    outbox.c.state == "pending",
    outbox.c.not_before <= sa.bindparam("now"),
    outbox.c.story_id.is_not(None),
    outbox.c.edits.is_(None),
    outbox.c.slot.is_(None),
)


#: Composes the message that tells several alerts on a channel; several messages if one has no room for them.
Compose = Callable[[Sequence[AlertBody], str], Sequence[TextBody]]


class ComposeWhy(Protocol):
    """The same, for a reason."""

    def __call__(
        self, bodies: Sequence[AlertBody], channel: str, why: Literal["away", "many"]
    ) -> Sequence[TextBody]: ...


def fold_waiting(
    connection: Connection, destination_id: int, compose: ComposeWhy, now: datetime, *, use: timedelta, merges: bool
) -> bool:
    """Put alerts that wait for a destination into one message, as far as they should be. Returns whether any were."""
    asked = {"destination": destination_id, "now": now}
    waiting = [Alert(row.id, row.priority, row.created_at) for row in connection.execute(_WAITING, asked)]
    folds = fold(waiting, now, use=use, merges=merges)
    if folds.away:
        bundled = partial(compose, why="away")
        tell_in(connection, destination_id, "together", folds.away, bundled, now, priority=priorities.LATE)
    if folds.many:
        urgent = min(one.priority for one in waiting if one.id in folds.many)
        bundled = partial(compose, why="many")
        tell_in(connection, destination_id, "together", folds.many, bundled, now, priority=urgent)
    return bool(folds.away or folds.many)


def tell_in(
    connection: Connection,
    destination_id: int,
    named: str,
    ids: Sequence[int],
    compose: Compose,
    now: datetime,
    *,
    priority: int = priorities.USUAL,
) -> int:
    """Let the messages that `compose` makes tell the alerts `ids` of a destination. Returns how many alerts these are.

    The messages' keys are made of `named` and the last alert, so doing this twice writes them once.
    """
    query = sa.select(outbox.c.body).where(outbox.c.id.in_(ids)).order_by(outbox.c.id)
    bodies = [body for body in map(decode, connection.execute(query).scalars()) if isinstance(body, AlertBody)]
    if not bodies:
        return 0
    channel = connection.execute(
        sa.select(destination.c.channel).where(destination.c.id == destination_id)
    ).scalar_one()
    key = f"{named}:{ids[-1]}"
    messages = [
        Message(destination_id, f"{key}:{number}" if number else key, body, priority=priority)
        for number, body in enumerate(compose(bodies, channel))
    ]
    rows.put(connection, messages, now)
    connection.execute(outbox.update().where(outbox.c.id.in_(ids)).values(state="merged", told_in=key, sent_at=now))
    return len(bodies)
