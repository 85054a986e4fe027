"""What is known of each source: when it is due, what its host said last, and which entries were seen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.health import Event, Health
from bot.core.model import Validators
from bot.core.schedule import NO_WISHES, Wishes
from bot.store import driver, health_rows
from bot.store.schema import Instant, entry, source
from bot.store.upsert import insert_columns, insert_new

# Made once: putting a statement together takes as long as the database takes for it.
_POLLED = (
    source.update()
    .where(source.c.id == sa.bindparam("_id"))
    .values(due_at=sa.bindparam("_due"), polled_at=sa.bindparam("_at"))
)
_UNCHANGED = _POLLED.values(
    succeeded_at=sa.bindparam("_at"),
    baseline_at=sa.func.coalesce(source.c.baseline_at, sa.bindparam("_at", type_=Instant)),
    error=None,
)
_FAILED = _POLLED.values(error=sa.bindparam("_error"))
_CHANGED = _UNCHANGED.values(
    entries=sa.bindparam("_entries"),
    etag=sa.bindparam("_etag"),
    last_modified=sa.bindparam("_last_modified"),
    body_hash=sa.bindparam("_body_hash"),
    wishes=sa.bindparam("_wishes"),
)
#: The same where a source's health has changed, too: one statement is written in half the time of two.
_AND_HEALTH = {one: one.values(health_rows.PLACES) for one in (_UNCHANGED, _FAILED, _CHANGED)}
_SEEN = sa.select(entry.c.key, entry.c.words, entry.c.changes).where(
    entry.c.source_id == sa.bindparam("source"), entry.c.key.in_(sa.bindparam("keys", expanding=True))
)


@dataclass(frozen=True, slots=True)
class Due:
    """A source that wants to be polled now."""

    source_id: str
    validators: Validators
    health: Health
    #: How often its host wants it to be asked.
    wishes: Wishes
    #: How many entries it last listed; None before the first page.
    entries: int | None
    #: Whether no page of it was ever recorded whole.
    baseline: bool
    #: What was published before is not told on its first page.
    quiet_before: datetime | None = None
    #: What could not be read though the rest could, one sentence each.
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Polled:
    """How one poll ended."""

    source_id: str
    at: datetime
    due: datetime
    #: None where it succeeded.
    error: str | None = None
    #: None where the page was unchanged.
    validators: Validators | None = None
    entries: int | None = None
    wishes: Wishes = NO_WISHES
    #: None where it is as it was.
    health: Health | None = None
    events: tuple[Event, ...] = ()
    #: None where it is as it was.
    left_out: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class News:
    """The entries of a source that are new or have other words."""

    #: Keys that it has not listed.
    new: frozenset[str]
    #: Keys that it has listed with other words.
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """Entries that a source listed for the first time."""

    source_id: str
    keys: Collection[str]
    at: datetime
    #: The hash of each entry's words, by its key, where there is one.
    words: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """A source's row, as `khasan sources` shows it."""

    source_id: str
    due: datetime
    polled: datetime | None
    succeeded: datetime | None
    health: Health
    error: str | None
    entries: int | None
    seen: int
    left_out: tuple[str, ...] = ()

    @property
    def failures(self) -> int:
        """Polls in a row that failed or found nothing."""
        return self.health.failures


def register(connection: Connection, ids: Iterable[str], now: datetime) -> None:
    """Make a row, due now, for each source that has none."""
    insert_new(connection, source, [{"id": one, "due_at": now} for one in ids])


def due(connection: Connection, ids: Collection[str], now: datetime) -> tuple[Due, ...]:
    """The sources among `ids` that are due, the longest overdue first."""
    query = sa.select(source).where(source.c.due_at <= now).order_by(source.c.due_at, source.c.id)
    return tuple(_due(row) for row in connection.execute(query) if row.id in ids)


def known(connection: Connection, ids: Sequence[str]) -> tuple[Due, ...]:
    """The sources `ids`, due or not, in that order."""
    rows = {row.id: row for row in connection.execute(sa.select(source).where(source.c.id.in_(ids)))}
    return tuple(_due(rows[one]) for one in ids)


def bring_forward(connection: Connection, by: timedelta, now: datetime) -> None:
    """Make what is due after `now` due sooner by the time by which the clock was ahead."""
    for row in connection.execute(sa.select(source.c.id, source.c.due_at).where(source.c.due_at > now)).all():
        connection.execute(source.update().where(source.c.id == row.id).values(due_at=max(row.due_at - by, now)))


def next_due(connection: Connection, ids: Collection[str]) -> datetime | None:
    """When the next of `ids` is due; None where none is registered."""
    rows = connection.execute(sa.select(source.c.id, source.c.due_at))
    return min((row.due_at for row in rows if row.id in ids), default=None)


def news(connection: Connection, listed: Sequence[tuple[str, Mapping[str, int]]], *, at_most: int) -> tuple[News, ...]:
    """What is new in what sources list now, given as each source's id and the hash of each entry's words by its key. An
    entry whose words have changed `at_most` times is never reported again."""
    return tuple(_news(connection, source_id, words, at_most) for source_id, words in listed)


def _news(connection: Connection, source_id: str, listed: Mapping[str, int], at_most: int) -> News:
    known = {row.key: row for row in connection.execute(_SEEN, {"source": source_id, "keys": list(listed)})}
    changed = frozenset(
        row.key
        for row in known.values()
        if row.words is not None and row.words != listed[row.key] and row.changes < at_most
    )
    return News(frozenset(listed).difference(known), changed)


def seen(connection: Connection, source_id: str) -> frozenset[str]:
    """Every key that the source ever listed."""
    return frozenset(connection.execute(sa.select(entry.c.key).where(entry.c.source_id == source_id)).scalars())


def mark_seen(connection: Connection, listed: Collection[Seen]) -> None:
    """Remember what sources listed."""
    if any(one.keys for one in listed):
        columns: dict[str, Sequence[object]] = {
            "source_id": [one.source_id for one in listed for _ in one.keys],
            "key": [key for one in listed for key in one.keys],
            "seen_at": [one.at for one in listed for _ in one.keys],
            "words": [one.words.get(key) for one in listed for key in one.keys],
        }
        insert_columns(connection, entry, columns)


def mark_changed(connection: Connection, source_id: str, words: Mapping[str, int]) -> None:
    """Remember that the source lists the keys of `words` with other words now."""
    for key, value in words.items():
        where = sa.and_(entry.c.source_id == source_id, entry.c.key == key)
        connection.execute(entry.update().where(where).values(words=value, changes=entry.c.changes + 1))


def settle(connection: Connection, polled: Sequence[Polled]) -> None:
    """Write how polls ended. Call it only when every entry of their pages is recorded, because validators move last."""
    for statement, some in groupby(polled, key=_statement):
        driver.change_many(connection, statement, [_row(one) for one in some])
    for one in polled:
        health_rows.note(connection, one.source_id, one.events, one.at)
        if one.left_out is not None:
            where = source.c.id == one.source_id
            connection.execute(source.update().where(where).values(left_out=list(one.left_out) or None))


def status(connection: Connection) -> tuple[SourceStatus, ...]:
    """Every source that was ever registered, by id."""
    counts = sa.select(entry.c.source_id, sa.func.count().label("seen")).group_by(entry.c.source_id).subquery()
    query = sa.select(source, counts.c.seen).outerjoin(counts, counts.c.source_id == source.c.id).order_by(source.c.id)
    return tuple(
        SourceStatus(
            source_id=row.id,
            due=row.due_at,
            polled=row.polled_at,
            succeeded=row.succeeded_at,
            health=health_rows.health(row),
            error=row.error,
            entries=row.entries,
            seen=row.seen or 0,
            left_out=tuple(row.left_out or ()),
        )
        for row in connection.execute(query)
    )


def _due(row: sa.Row[Any]) -> Due:
    return Due(
        source_id=row.id,
        validators=Validators(etag=row.etag, last_modified=row.last_modified, body_hash=row.body_hash),
        health=health_rows.health(row),
        wishes=health_rows.wishes(row.wishes),
        entries=row.entries,
        baseline=row.baseline_at is None,
        quiet_before=row.quiet_before,
        left_out=tuple(row.left_out or ()),
    )


def _statement(polled: Polled) -> sa.Update:
    ended = _FAILED if polled.error is not None else _UNCHANGED if polled.validators is None else _CHANGED
    return ended if polled.health is None else _AND_HEALTH[ended]


def _row(polled: Polled) -> dict[str, object]:
    row: dict[str, object] = {"_id": polled.source_id, "_due": polled.due, "_at": polled.at}
    if polled.error is not None:
        row["_error"] = polled.error
    elif polled.validators is not None:
        row |= {
            "_entries": polled.entries,
            "_etag": polled.validators.etag,
            "_last_modified": polled.validators.last_modified,
            "_body_hash": polled.validators.body_hash,
            "_wishes": health_rows.wishes_value(polled.wishes),
        }
    return row if polled.health is None else row | health_rows.values(polled.health)


def wake(connection: Connection, source_id: str, now: datetime) -> None:
    """Let a source be due now."""
    connection.execute(source.update().where(source.c.id == source_id).values(due_at=now))
