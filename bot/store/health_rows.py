"""How sources are doing, as rows: health and wishes as columns of the source, and events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.health import Event, EventKind, Health
from bot.core.rhythm import Rhythm
from bot.core.schedule import NO_WISHES, Wishes
from bot.store.schema import source, source_event

_COLUMNS = (
    "state", "state_since", "told", "failures", "news_at", "usual_gap", "longest_gap", "moving_to", "moving_since",
    "gone_since", "gone", "address", "address_of",
)  # fmt: skip
#: Of a statement that writes down how a source is doing, for what `values` has.
PLACES: dict[sa.Column[Any], sa.BindParameter[Any]] = {source.c[name]: sa.bindparam(f"_{name}") for name in _COLUMNS}


@dataclass(frozen=True, slots=True)
class SourceEvent:
    """What happened to a source, and when."""

    #: Grows with time: whoever tells people about events remembers the last one told.
    number: int
    source_id: str
    at: datetime
    kind: EventKind
    detail: str


def values(health: Health) -> dict[str, object]:
    """How a source is doing, for the places of `PLACES`."""
    rhythm = health.rhythm
    all_of_it = (
        health.state, health.since, health.told, health.failures, rhythm.news, _seconds(rhythm.usual),
        _seconds(rhythm.longest), health.moving, health.moving_since, health.gone_since, health.gone, health.address,
        health.address_of,
    )  # fmt: skip
    return {f"_{name}": value for name, value in zip(_COLUMNS, all_of_it, strict=True)}


def health(row: sa.Row[Any]) -> Health:
    """How the source of `row` is doing."""
    return Health(
        state=row.state,
        since=row.state_since,
        failures=row.failures,
        told=row.told,
        rhythm=Rhythm(news=row.news_at, usual=_time(row.usual_gap), longest=_time(row.longest_gap)),
        moving=row.moving_to,
        moving_since=row.moving_since,
        gone_since=row.gone_since,
        gone=row.gone,
        address=row.address,
        address_of=row.address_of,
    )


def note(connection: Connection, source_id: str, events: Sequence[Event], now: datetime) -> None:
    """Write down what happened to a source."""
    if events:
        rows = [{"source_id": source_id, "at": now, "kind": one.kind, "detail": one.detail} for one in events]
        connection.execute(source_event.insert(), rows)


def events(connection: Connection, after: int = 0, limit: int = 100) -> tuple[SourceEvent, ...]:
    """What happened to sources after the event `after`, in order."""
    query = sa.select(source_event).where(source_event.c.id > after).order_by(source_event.c.id).limit(limit)
    return tuple(SourceEvent(row.id, row.source_id, row.at, row.kind, row.detail) for row in connection.execute(query))


def wishes(value: Mapping[str, Any] | None) -> Wishes:
    """A host's wishes from their column."""
    if not value:
        return NO_WISHES
    return Wishes(_time(value.get("ttl")), frozenset(value.get("hours", ())), frozenset(value.get("days", ())))


def wishes_value(given: Wishes) -> dict[str, object] | None:
    """A host's wishes for their column; None where it has none."""
    if given == NO_WISHES:
        return None
    return {"ttl": _seconds(given.ttl), "hours": sorted(given.skip_hours), "days": sorted(given.skip_days)}


def _seconds(time: timedelta | None) -> float | None:
    return None if time is None else time.total_seconds()


def _time(seconds: float | None) -> timedelta | None:
    return None if seconds is None else timedelta(seconds=seconds)
