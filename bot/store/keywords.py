"""Watches that people made in their chats."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import Watch
from bot.store import topics
from bot.store.schema import destination, keyword, meta, subscription
from bot.store.upsert import insert_new

#: Most watches of one chat: what somebody can keep apart.
MOST = 50
_REVISION = "keywords"


@dataclass(frozen=True, slots=True)
class Keyword:
    """A watch of one chat."""

    id: int
    destination_id: int
    query: str
    #: ``offered``, ``active`` or ``paused``.
    state: str
    hits: int

    @property
    def watch_id(self) -> str:
        return f"~{self.id}"


def offer(connection: Connection, destination_id: int, query: str, now: datetime) -> Keyword:
    """Keep a query until somebody saves it; offers of the same chat before it are dropped."""
    mine = keyword.c.destination_id == destination_id
    connection.execute(keyword.delete().where(mine, keyword.c.state == "offered"))
    values = {"destination_id": destination_id, "query": query, "state": "offered", "created_at": now, "hits": 0}
    number = connection.execute(keyword.insert().values(values).returning(keyword.c.id)).scalar_one()
    return Keyword(number, destination_id, query, "offered", 0)


def switch(connection: Connection, destination_id: int, number: int, *, on: bool, now: datetime) -> Keyword | None:
    """Turn a chat's watch on or off. None where that chat has none of that number."""
    found = one(connection, destination_id, number)
    if found is None:
        return None
    connection.execute(keyword.update().where(keyword.c.id == number).values(state="active" if on else "paused"))
    # In topics of its chat, too.
    connection.execute(subscription.delete().where(subscription.c.watch_id == found.watch_id))
    if on:
        row = {"destination_id": destination_id, "watch_id": found.watch_id, "level": "all", "language": "en"}
        insert_new(connection, subscription, [row | {"created_at": now}])
        topics.join(connection, destination_id, found.watch_id, now)
    _changed(connection, now)
    return one(connection, destination_id, number)


def remove(connection: Connection, destination_id: int, number: int, now: datetime) -> Keyword | None:
    """Drop a chat's watch. None where that chat has none of that number."""
    found = one(connection, destination_id, number)
    if found is not None:
        connection.execute(subscription.delete().where(subscription.c.watch_id == found.watch_id))
        connection.execute(keyword.delete().where(keyword.c.id == number))
        _changed(connection, now)
    return found


def one(connection: Connection, destination_id: int, number: int) -> Keyword | None:
    """A chat's watch of that number; None where another chat's is, or none."""
    query = sa.select(keyword).where(keyword.c.id == number, keyword.c.destination_id == destination_id)
    row = connection.execute(query).first()
    return _keyword(row) if row is not None else None


def of(connection: Connection, destination_id: int) -> tuple[Keyword, ...]:
    """A chat's watches, without one that is only offered."""
    mine = keyword.c.destination_id == destination_id
    query = sa.select(keyword).where(mine, keyword.c.state != "offered").order_by(keyword.c.id)
    return tuple(map(_keyword, connection.execute(query)))


def named(connection: Connection, watch_ids: Iterable[str]) -> tuple[Keyword, ...]:
    """The chats' watches among `watch_ids`, whosever they are."""
    query = sa.select(keyword).where(keyword.c.id.in_(_numbers(watch_ids))).order_by(keyword.c.id)
    return tuple(map(_keyword, connection.execute(query)))


def active(connection: Connection) -> tuple[Watch, ...]:
    """All chats' watches that are on, as watches."""
    query = sa.select(keyword).join(destination).where(keyword.c.state == "active", destination.c.state == "active")
    found = map(_keyword, connection.execute(query.order_by(keyword.c.id)))
    return tuple(Watch(id=one.watch_id, name=one.query, query=one.query, level="all") for one in found)


def revision(connection: Connection) -> str:
    """What changes whenever any chat's watches do."""
    return connection.execute(sa.select(meta.c.value).where(meta.c.key == _REVISION)).scalar() or ""


def hit(connection: Connection, watch_ids: Iterable[str]) -> None:
    """Count an article for each of the chats' watches among `watch_ids`."""
    numbers = _numbers(watch_ids)
    if numbers:
        connection.execute(keyword.update().where(keyword.c.id.in_(numbers)).values(hits=keyword.c.hits + 1))


def _numbers(watch_ids: Iterable[str]) -> list[int]:
    return [int(one[1:]) for one in watch_ids if one[:1] == "~" and one[1:].isdecimal()]


def _changed(connection: Connection, now: datetime) -> None:
    count = int(revision(connection).partition(" ")[0] or 0) + 1
    insert_new(connection, meta, [{"key": _REVISION, "value": ""}])
    connection.execute(meta.update().where(meta.c.key == _REVISION).values(value=f"{count} {now.isoformat()}"))


def _keyword(row: Any) -> Keyword:
    return Keyword(row.id, row.destination_id, row.query, row.state, row.hits)
