"""Keeps what articles are compared by, and finds the stories to which a new one may belong."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.stories import Candidate, Features, decode, encode, renewed
from bot.core.stories.ranking import rank, window
from bot.core.stories.settings import POSTINGS
from bot.store import driver
from bot.store.schema import Instant, placed, placed_key
from bot.store.upsert import insert_new

#: Names the lock under which articles are placed, among all that take locks in the database.
_PLACING = 0x6B686173616E


# Written out: for questions as brief as these, putting a statement together costs ten times what the database takes to
# answer it.

_NEWEST = """
    SELECT key, article_id, story_id FROM (
        SELECT key, article_id, story_id FROM placed_key WHERE key = ? AND published_at BETWEEN ? AND ?
        ORDER BY published_at DESC, article_id DESC LIMIT {most}
    ) AS newest{number}
"""
#: First and last article of each story, and its code; one that was merged goes by that of the story it is part of.
_EDGES = """
    SELECT edge.story_id, edge.founder, edge.newest, COALESCE(whole.code, story.code) FROM (
        SELECT story_id, MIN(article_id) AS founder, MAX(article_id) AS newest FROM placed
        WHERE story_id IN ({marks}) GROUP BY story_id
    ) AS edge JOIN story ON story.id = edge.story_id LEFT JOIN story AS whole ON whole.id = story.merged_into
"""
_MEMBERS = "SELECT article_id, features FROM placed WHERE article_id IN ({marks})"
#: Lists in a query are filled up to a multiple of so many: to put a query together for each length took the database
#: longer than to answer it.
_FILLED = 8
_INSTANT = Instant()


def one_at_a_time(connection: Connection) -> None:
    """Wait until no other process places an article, and keep all others waiting to the transaction's end.

    Two that place the same news at once would each found a story. On SQLite a transaction that writes is alone anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_PLACING)))


def candidates(connection: Connection, features: Features) -> tuple[Candidate, ...]:
    """The stories that share the rarest keys with an article, within the window around its publication, best first.

    The cost does not grow with the archive: of each key its newest articles are read, from the index alone.
    """
    ranking = rank(_postings(connection, features), len(features.keys))
    if not ranking.best:
        return ()
    best = ranking.best
    edges = {story: edge for story, *edge in _rows(connection, _EDGES, sorted(best))}
    wanted = {*best.values(), *(number for founder, newest, _ in edges.values() for number in (founder, newest))}
    members = {number: decode(column) for number, column in _rows(connection, _MEMBERS, sorted(wanted))}
    return tuple(
        Candidate(
            code=edges[story_id][2],
            founder=members[edges[story_id][0]],
            newest=members[edges[story_id][1]],
            best=members[article_id],
            last=members[edges[story_id][1]].published,
            common=ranking.common,
            led=ranking.led.get(story_id, 0.0),
        )
        for story_id, article_id in best.items()
        # A key may be left of a story that is gone: nothing in the database ties the two.
        if story_id in edges and article_id in members
    )


def remember(connection: Connection, article_id: int, story_id: int, features: Features) -> None:
    """Keep what the article is compared by, as a member of the story. Doing it twice changes nothing."""
    row = {"article_id": article_id, "story_id": story_id, "features": encode(features)}
    insert_new(connection, placed, [row])
    keys = [
        {"key": key, "published_at": features.published, "article_id": article_id, "story_id": story_id}
        for key in features.keys
    ]
    insert_new(connection, placed_key, keys)


def renew(connection: Connection, article_id: int, features: Features) -> None:
    """Compare later articles with what an article says now, where it still tells of its event."""
    row = connection.execute(sa.select(placed).where(placed.c.article_id == article_id)).first()
    before = decode(row.features) if row else None
    now = renewed(features, before) if before else None
    if row is None or before is None or now is None:
        return
    # It is still found by what it was found by.
    now = replace(now, keys=tuple(dict.fromkeys((*now.keys, *before.keys))))
    connection.execute(placed.update().where(placed.c.article_id == article_id).values(features=encode(now)))
    keys = [
        {"key": key, "published_at": now.published, "article_id": article_id, "story_id": row.story_id}
        for key in now.keys
    ]
    insert_new(connection, placed_key, keys)


def forget(connection: Connection, article_ids: Collection[int]) -> int:
    """Drop the keys of articles that are too old to be looked at, or are about to be dropped. The number of rows
    dropped."""
    return _change_keys(connection, placed_key.delete(), article_ids)


def move(connection: Connection, article_ids: Collection[int], story_id: int) -> None:
    """Make the articles members of another story."""
    connection.execute(placed.update().where(placed.c.article_id.in_(article_ids)).values(story_id=story_id))
    _change_keys(connection, placed_key.update().values(story_id=story_id), article_ids)


def _change_keys(connection: Connection, change: Any, article_ids: Collection[int]) -> int:
    """Apply a change to the keys of articles, which have no index of their own. The number of rows changed."""
    rows = []
    for article_id, column in _rows(connection, _MEMBERS, sorted(article_ids)):
        features = decode(column)
        # Features know the time to the second.
        around = {"since": features.published, "until": features.published + timedelta(milliseconds=999)}
        rows += [{"of": key, "member": article_id} | around for key in features.keys]
    if not rows:
        return 0
    where = (
        placed_key.c.key == sa.bindparam("of"),
        placed_key.c.published_at.between(sa.bindparam("since"), sa.bindparam("until")),
        placed_key.c.article_id == sa.bindparam("member"),
    )
    return int(connection.execute(change.where(*where), rows).rowcount)


def _postings(connection: Connection, features: Features) -> Sequence[Any]:
    """(key, article, story) of the newest articles of each key."""
    keys = sorted(features.keys)
    if not keys:
        return ()
    around = [_INSTANT.process_bind_param(moment, None) for moment in window(features.published)]
    # Nothing has the key NULL.
    filled = [*keys, *[None] * _missing(len(keys))]
    values = [value for key in filled for value in (key, *around)]
    return driver.fetch_sql(connection, _newest(connection.dialect.name, len(filled)), values)


def _rows(connection: Connection, query: str, numbers: Sequence[int]) -> Sequence[Any]:
    """What the query finds of rows that have these numbers."""
    if not numbers:
        return ()
    filled = [*numbers, *[numbers[-1]] * _missing(len(numbers))]
    return driver.fetch_sql(connection, _of(connection.dialect.name, query, len(filled)), filled)


def _missing(count: int) -> int:
    return -count % _FILLED


@cache
def _newest(dialect: str, count: int) -> str:
    parts = (_NEWEST.format(most=POSTINGS, number=number) for number in range(count))
    return _marked(dialect, " UNION ALL ".join(parts))


@cache
def _of(dialect: str, query: str, count: int) -> str:
    return _marked(dialect, query.format(marks=", ".join("?" * count)))


def _marked(dialect: str, query: str) -> str:
    """The query with its places for values as the driver wants them."""
    return query if dialect == "sqlite" else query.replace("?", "%s")
