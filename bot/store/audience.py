"""Finds who is told of a story, and how each wants to be told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.life import REPLIES_WITHIN
from bot.core.listeners import Listener, alert_key
from bot.core.model import Level
from bot.core.preferences import Preferences
from bot.store import chats, driver, lives, preferences
from bot.store.schema import article, destination, follow, outbox, story, subscription

_DEFAULTS = Preferences()


class _Subscribed(NamedTuple):
    destination_id: int
    watch_id: str
    level: Level
    below: Level | None
    language: str


# Made once: putting a statement together takes longer than the database takes for it.
_SUBSCRIBED = (
    sa.select(*(subscription.c[name] for name in _Subscribed._fields))
    .join(destination, destination.c.id == subscription.c.destination_id)
    .where(destination.c.state == "active")
    .order_by(subscription.c.destination_id, subscription.c.watch_id)
)
_HEARD = sa.select(outbox.c.destination_id, outbox.c.key)
_MATCHES = (
    sa.select(article.c.matches)
    .join(story, story.c.id == article.c.story_id)
    .where(story.c.code == sa.bindparam("called"))
)
_REPLIES = (
    sa.select(outbox.c.destination_id, outbox.c.created_at)
    .where(outbox.c.created_at > sa.bindparam("since"), outbox.c.slot.is_(None))
    .order_by(outbox.c.id)
)


def of(
    connection: Connection, watch_ids: Collection[str], code: str, now: datetime, *, outlet: str = ""
) -> tuple[Listener, ...]:
    """The listeners of a story: those who subscribe to one of the watches, have the story's alert through another
    watch, or follow the story. Each says whether it has the alert, when it lately had an answer to it, and what its
    chat has set. Those who have muted `outlet` are marked as muted. Those who only follow hear of changes, like those
    who have the alert."""
    codes = (code, *lives.parts(connection, code))
    keys = [alert_key(one) for one in codes]
    muted = preferences.muted(connection, now)

    def is_muted(row: _Subscribed) -> bool:
        mutes = muted.get(row.destination_id, frozenset())
        return not mutes.isdisjoint(preferences.hushing(codes, outlet, row.watch_id))

    subscribed, heard = _subscribed(connection, watch_ids), _heard(connection, keys)
    if others := heard.keys() - {row.destination_id for row in subscribed if not is_muted(row)}:
        before = _asked_before(connection, code) - set(watch_ids)
        subscribed += [row for row in _subscribed(connection, before) if row.destination_id in others]
    followers = preferences.followers(connection, code)
    if alone := followers - {row.destination_id for row in subscribed if not is_muted(row)}:
        subscribed += _active(connection, alone)
        heard = dict.fromkeys(alone, keys[0]) | heard
    if not subscribed:
        return ()
    replies = _replies(connection, keys, now)
    wanted = preferences.of_all(connection)
    return tuple(
        Listener(
            destination_id=row.destination_id,
            watch_id=row.watch_id,
            threshold=row.level,
            below=row.below,
            told=heard.get(row.destination_id),
            language=wanted[row.destination_id].language if row.destination_id in wanted else row.language,
            wants=wanted.get(row.destination_id, _DEFAULTS),
            muted=is_muted(row),
            follows=row.destination_id in followers,
            replies=replies.get(row.destination_id, ()),
        )
        for row in subscribed
    )


def asked(connection: Connection, destination_id: int, story_ids: Collection[int], now: datetime) -> frozenset[int]:
    """Those of the stories that the destination follows and has not muted, or that have an article which one of its
    watches asks for and of which it has muted neither story nor outlet nor watch."""
    watches = {one.watch_id for one in chats.subscriptions(connection, destination_id)}
    mutes = preferences.hushed(connection, destination_id, now).keys()
    codes: dict[int, list[str]] = {}
    whole = sa.func.coalesce(story.c.merged_into, story.c.id)
    for number, code in connection.execute(sa.select(whole, story.c.code).where(whole.in_(story_ids))):
        codes.setdefault(number, []).append(code)
    follows = sa.select(follow.c.story_id).where(follow.c.destination_id == destination_id)
    followed = connection.execute(follows.where(follow.c.story_id.in_(story_ids))).scalars()
    found = {one for one in followed if mutes.isdisjoint(f"story:{code}" for code in codes[one])}
    query = sa.select(article.c.story_id, article.c.outlet, article.c.matches).where(article.c.story_id.in_(story_ids))
    for row in connection.execute(query):
        for watch_id in watches & {match["watch_id"] for match in row.matches or ()}:
            if mutes.isdisjoint(preferences.hushing(codes[row.story_id], row.outlet, watch_id)):
                found.add(row.story_id)
    return frozenset(found)


def _subscribed(connection: Connection, watch_ids: Collection[str]) -> list[_Subscribed]:
    if not watch_ids:
        return []
    rows = driver.fetch(connection, _subscribed_to(len(watch_ids)), driver.named("watch", watch_ids))
    return [_Subscribed(*row) for row in rows]


@cache
def _subscribed_to(count: int) -> sa.Select[Any]:
    """Who subscribes to any of so many watches."""
    return _SUBSCRIBED.where(subscription.c.watch_id.in_(driver.several("watch", count)))


def _active(connection: Connection, destination_ids: Collection[int]) -> list[_Subscribed]:
    """The active ones of the destinations, as if each had a watch without a name."""
    query = sa.select(destination.c.id).where(destination.c.id.in_(destination_ids), destination.c.state == "active")
    return [_Subscribed(one, "", "all", None, "en") for one in connection.execute(query).scalars()]


def _asked_before(connection: Connection, code: str) -> set[str]:
    """The watches that asked for the story's articles so far."""
    found = driver.fetch(connection, _MATCHES, {"called": code})
    return {match["watch_id"] for (matches,) in found for match in matches or ()}


def _heard(connection: Connection, keys: Sequence[str]) -> dict[int, str]:
    """The key under which each destination has the alert; the first one if it has several."""
    found: dict[int, str] = {}
    rows = driver.fetch(connection, _heard_of(len(keys)), driver.named("key", keys))
    for destination_id, key in sorted(rows, key=lambda row: keys.index(row[1])):
        found.setdefault(destination_id, key)
    return found


@cache
def _heard_of(count: int) -> sa.Select[Any]:
    """Who has any of so many alerts."""
    return _HEARD.where(outbox.c.key.in_(driver.several("key", count)))


def _replies(connection: Connection, keys: Sequence[str], now: datetime) -> dict[int, tuple[datetime, ...]]:
    """When each destination was last told something new of a story, by destination."""
    found: dict[int, tuple[datetime, ...]] = {}
    values = driver.named("key", keys) | {"since": now - REPLIES_WITHIN}
    for destination_id, created_at in driver.fetch(connection, _replies_to(len(keys)), values):
        found[destination_id] = (*found.get(destination_id, ()), created_at)
    return found


@cache
def _replies_to(count: int) -> sa.Select[Any]:
    """What was told lately of so many alerts."""
    return _REPLIES.where(outbox.c.replies_to.in_(driver.several("key", count)))
