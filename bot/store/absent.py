"""Finds sources that could not be read for long, and the watches that depend on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store.schema import article, destination, meta, outbox, source, subscription
from bot.store.upsert import insert_new

#: From when on readers are told: by then a host is hardly being repaired.
LONG = timedelta(hours=24)
#: A watch depends on a source that brought at least this share of its articles, in the month before.
SHARE = 0.1
MONTH = timedelta(days=30)
#: Under this key and the source's id stands since when it is absent, once readers were told; one that is absent anew is
#: told of again.
TOLD = "absent:"

_DOWN = sa.select(source.c.id, source.c.state_since).where(
    source.c.state.in_(["failing", "empty"]), source.c.state_since <= sa.bindparam("before")
)
_TOLD_OF = sa.select(meta.c.key, meta.c.value).where(meta.c.key.startswith(TOLD))


def untold(connection: Connection, ids: Collection[str], now: datetime) -> dict[str, datetime]:
    """Since when each of the sources `ids` is absent that is so for long and of which readers were not told."""
    told = {row.key: row.value for row in connection.execute(_TOLD_OF)}
    rows = connection.execute(_DOWN, {"before": now - LONG})
    return {
        row.id: row.state_since
        for row in rows
        if row.id in ids and told.get(TOLD + row.id) != row.state_since.isoformat()
    }


def remember(connection: Connection, absent: Mapping[str, datetime], now: datetime) -> None:
    """Readers were told of these; those that are back are forgotten, to be told of another time."""
    back = _back(connection, now)
    for key, since in back.items():
        _withdraw(connection, f"{key}:{since}", now)
    for key in {*back, *(TOLD + one for one in absent)}:
        connection.execute(meta.delete().where(meta.c.key == key))
    rows = [{"key": TOLD + one, "value": since.isoformat()} for one, since in absent.items()]
    insert_new(connection, meta, rows)


def _withdraw(connection: Connection, slot: str, now: datetime) -> None:
    """What waits for the end of a pause, and of this source alone, is not true any more."""
    waiting = outbox.update().where(outbox.c.slot == slot, outbox.c.state == "pending")
    connection.execute(waiting.values(state="merged", sent_at=now))


def hurry(connection: Connection, destination_id: int, now: datetime) -> None:
    """The chat's pause has ended: what it is to be told of absent sources may leave."""
    waiting = outbox.update().where(outbox.c.destination_id == destination_id, outbox.c.state == "pending")
    late = [outbox.c.slot.startswith(TOLD), outbox.c.not_before > now]
    connection.execute(waiting.where(*late).values(not_before=now))


def is_back(connection: Connection, now: datetime) -> bool:
    """Whether any source is back of which readers were told that it is absent."""
    return bool(_back(connection, now))


def _back(connection: Connection, now: datetime) -> dict[str, str]:
    away = {TOLD + row.id for row in connection.execute(_DOWN, {"before": now})}
    return {row.key: row.value for row in connection.execute(_TOLD_OF) if row.key not in away}


def brought(connection: Connection, begin: datetime, end: datetime) -> Counter[tuple[str, str]]:
    """How many articles each source brought for each watch from `begin` on and before `end`, by watch and source."""
    query = sa.select(article.c.source_id, article.c.matches).where(
        article.c.seen_at >= begin, article.c.seen_at < end, article.c.story_id.is_not(None)
    )
    found: Counter[tuple[str, str]] = Counter()
    for row in connection.execute(query):
        found.update((watch, row.source_id) for watch in {match["watch_id"] for match in row.matches or ()})
    return found


def dependents(
    connection: Connection, absent: Collection[str], brought: Mapping[tuple[str, str], int]
) -> dict[int, list[str]]:
    """The sources among `absent` that each active destination misses, for a watch of its depends on them by what each
    source has `brought`."""
    by_watch: dict[str, Counter[str]] = {}
    for (watch, one), count in brought.items():
        by_watch.setdefault(watch, Counter())[one] += count
    missed = {
        watch: [one for one in sorted(absent) if counts[one] >= SHARE * counts.total() and counts[one]]
        for watch, counts in by_watch.items()
    }
    subscribed = (
        sa.select(subscription.c.destination_id, subscription.c.watch_id)
        .join(destination)
        .where(destination.c.state == "active")
        .order_by(subscription.c.destination_id)
    )
    found: dict[int, set[str]] = {}
    for row in connection.execute(subscribed):
        found.setdefault(row.destination_id, set()).update(missed.get(row.watch_id, ()))
    return {there: sorted(names) for there, names in found.items() if names}
