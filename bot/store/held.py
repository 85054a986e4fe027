"""Messages that wait to be sent as one with others: rows of the outbox in the state ``held``.

They wait for the end of a chat's quiet hours or pause; or, with `told_in`, for the end of a poll that has more to tell
than a chat should get at once (`core.crowd`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import AlertBody, Body
from bot.core.preferences import is_paused, is_quiet
from bot.store import folded, preferences
from bot.store.bodies import decode
from bot.store.schema import destination, outbox


def waiting(connection: Connection) -> tuple[int, ...]:
    """The active destinations for which something is held."""
    query = sa.select(outbox.c.destination_id).distinct().join(destination)
    quiet = (outbox.c.state == "held", outbox.c.told_in.is_(None))
    return tuple(connection.execute(query.where(*quiet, destination.c.state == "active")).scalars())


def count(connection: Connection, destination_id: int) -> int:
    """How many messages are held for a destination."""
    return connection.execute(sa.select(sa.func.count()).select_from(outbox).where(*_held(destination_id))).scalar_one()


def hold(connection: Connection, destination_id: int, now: datetime) -> bool:
    """Hold what waits for a destination, if its quiet hours or a pause have begun in the meantime. Returns whether
    anything is held."""
    wanted = preferences.of(connection, destination_id)
    if not is_quiet(wanted, now) and not is_paused(wanted, now):
        return False
    comes = wanted.quiet is not None and wanted.quiet.flash and not is_paused(wanted, now)
    waiting = sa.select(outbox.c.id, outbox.c.body).where(
        outbox.c.destination_id == destination_id,
        outbox.c.state == "pending",
        outbox.c.story_id.is_not(None),
        *(outbox.c[name].is_(None) for name in ("edits", "slot")),
    )
    ids = [row.id for row in connection.execute(waiting) if not (comes and _is_of_a_flash(decode(row.body)))]
    if ids:
        connection.execute(outbox.update().where(outbox.c.id.in_(ids)).values(state="held"))
    return bool(ids)


def _is_of_a_flash(body: Body) -> bool:
    """Whether it is a flash, or what is new of one."""
    return isinstance(body, AlertBody) and body.level == "flash"


def skip(connection: Connection, destination_id: int, now: datetime) -> int:
    """Drop what is held, so that it is never sent. Returns how many messages these were."""
    settled = outbox.update().where(*_held(destination_id)).values(state="merged", sent_at=now)
    return connection.execute(settled).rowcount


def release(connection: Connection, destination_id: int, compose: folded.Compose, now: datetime) -> int:
    """Put all that is held for a destination into the outbox as one message. Returns how many alerts it stands for."""
    query = sa.select(outbox.c.id).where(*_held(destination_id)).order_by(outbox.c.id)
    ids = connection.execute(query).scalars().all()
    count = folded.tell_in(connection, destination_id, "held", ids, compose, now) if ids else 0
    skip(connection, destination_id, now)
    return count


def _held(destination_id: int) -> tuple[sa.ColumnElement[bool], ...]:
    return outbox.c.destination_id == destination_id, outbox.c.state == "held", outbox.c.told_in.is_(None)


# ── a poll that has much to tell ─────────────────────────────────────────────────────────────────────────────────────


def part(connection: Connection, name: str, alone: Mapping[int, int], most: int) -> dict[int, int]:
    """Release, of the messages that wait for each destination under the name of a poll, the most urgent, and among
    these the latest: as many as make `most` together with those that left `alone` already. Returns how many each
    gets."""
    freed: dict[int, int] = {}
    for destination_id, waiting in _crowds(connection, name).items():
        first = sorted(waiting, key=lambda row: (row.priority, -row.id))[: max(0, most - alone.get(destination_id, 0))]
        _free(connection, [row.id for row in first])
        freed[destination_id] = len(first)
    return freed


def gather(connection: Connection, name: str, compose: folded.Compose, now: datetime) -> dict[int, int]:
    """Put all that waits under the name of a poll into the outbox, one message for each destination; a single alert
    leaves as it is. Returns how many alerts each destination's message stands for."""
    gathered: dict[int, int] = {}
    for destination_id, waiting in _crowds(connection, name).items():
        ids = [row.id for row in waiting]
        if len(ids) == 1:
            _free(connection, ids)
            continue
        priority = min(row.priority for row in waiting)
        gathered[destination_id] = folded.tell_in(
            connection, destination_id, name, ids, compose, now, priority=priority
        )
    return gathered


def forgotten(connection: Connection, before: datetime) -> tuple[str, ...]:
    """The names of polls that were cut off: something has waited under them since before that time."""
    query = sa.select(outbox.c.told_in).distinct()
    found = query.where(outbox.c.state == "held", outbox.c.told_in.is_not(None), outbox.c.created_at < before)
    return tuple(connection.execute(found).scalars())


def _crowds(connection: Connection, name: str) -> dict[int, list[Any]]:
    """The messages that wait under the name of a poll, by destination, in the order in which they came."""
    query = sa.select(*(outbox.c[one] for one in ("id", "destination_id", "priority", "body")))
    crowds: dict[int, list[Any]] = {}
    for row in connection.execute(query.where(outbox.c.state == "held", outbox.c.told_in == name).order_by("id")):
        crowds.setdefault(row.destination_id, []).append(row)
    return crowds


def _free(connection: Connection, ids: Sequence[int]) -> None:
    connection.execute(
        outbox.update().where(outbox.c.id.in_(ids), outbox.c.state == "held").values(state="pending", told_in=None)
    )
