"""What articles are compared by, and which stories a new one may belong to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.stories import Candidate, Features, decode, renewed
from bot.core.stories.ranking import rank, window
from bot.core.stories.settings import POSTINGS
from bot.store.placing_schema import placed, placed_key
from bot.store.schema import Instant, story
from bot.store.upsert import insert_new

#: Names the lock under which articles are placed, among all that take locks in the database.
_PLACING = 0x6B686173616E


# Made once: putting a statement together takes longer than the database takes for it.
_whole = story.alias("whole")
#: Code, first and last article of each story; one that was merged goes by the code of the story it is part of.
_EDGES = (
    sa.select(
        placed.c.story_id,
        sa.func.coalesce(_whole.c.code, story.c.code).label("code"),
        sa.func.min(placed.c.article_id).label("founder"),
        sa.func.max(placed.c.article_id).label("newest"),
    )
    .join(story, story.c.id == placed.c.story_id)
    .outerjoin(_whole, _whole.c.id == story.c.merged_into)
    .where(placed.c.story_id.in_(sa.bindparam("stories", expanding=True)))
    .group_by(placed.c.story_id, story.c.code, _whole.c.code)
)
_MEMBERS = sa.select(placed.c.article_id, placed.c.features).where(
    placed.c.article_id.in_(sa.bindparam("articles", expanding=True))
)


def one_at_a_time(connection: Connection) -> None:
    """Wait until no other process places an article, and keep all others waiting to the transaction's end.

    Two that place the same news at once would each found a story. On SQLite a transaction that writes is alone anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_PLACING)))


def candidates(connection: Connection, features: Features, now: datetime) -> tuple[Candidate, ...]:
    """The stories that share the rarest keys with an article, within the window around its publication, best first.

    The cost does not grow with the archive: of each key its newest articles are read, from the index alone.
    """
    ranking = rank(_postings(connection, features))
    best = ranking.best
    if not best:
        return ()
    edges = _edges(connection, best)
    wanted = {*best.values(), *(edge.founder for edge in edges.values()), *(edge.newest for edge in edges.values())}
    members = _members(connection, wanted)
    return tuple(
        Candidate(
            code=edges[story_id].code,
            founder=members[edges[story_id].founder],
            newest=members[edges[story_id].newest],
            best=members[article_id],
            last=members[edges[story_id].newest].published,
            common=ranking.common,
        )
        for story_id, article_id in best.items()
    )


def remember(connection: Connection, article_id: int, story_id: int, features: Features, now: datetime) -> None:
    """Keep what the article is compared by, as a member of the story. Doing it twice changes nothing."""
    row = {"article_id": article_id, "story_id": story_id, "features": features.encode()}
    insert_new(connection, placed, [row])
    keys = [
        {"key": key, "published_at": features.published, "article_id": article_id, "story_id": story_id}
        for key in features.keys
    ]
    insert_new(connection, placed_key, keys)


def renew(connection: Connection, article_id: int, features: Features) -> None:
    """Compare later articles with what an article says now, where it still tells of its event."""
    row = connection.execute(sa.select(placed).where(placed.c.article_id == article_id)).first()
    now = renewed(features, decode(row.features)) if row else None
    if row is None or now is None:
        return
    connection.execute(placed.update().where(placed.c.article_id == article_id).values(features=now.encode()))
    keys = [
        {"key": key, "published_at": now.published, "article_id": article_id, "story_id": row.story_id}
        for key in now.keys
    ]
    insert_new(connection, placed_key, keys)


def forget(connection: Connection, article_ids: Collection[int]) -> int:
    """Drop the keys of articles that are too old to be looked at. The number of rows dropped."""
    return connection.execute(sa.delete(placed_key).where(placed_key.c.article_id.in_(article_ids))).rowcount


def _postings(connection: Connection, features: Features) -> list[tuple[int, int, int]]:
    """(key, article, story) of the newest articles of each key."""
    keys = sorted(features.keys)
    if not keys:
        return []
    since, until = window(features.published)
    within = {"since": since, "until": until, "most": POSTINGS}
    rows = connection.execute(_newest(len(keys)), {f"key{n}": key for n, key in enumerate(keys)} | within)
    return [(key, article_id, story_id) for key, article_id, story_id in rows.all()]


@cache
def _newest(count: int) -> sa.TextClause:
    """The query for the newest articles of each of `count` keys.

    Written out, because putting it together of so many parts costs ten times what the database takes to answer it.
    """
    part = (
        "SELECT key, article_id, story_id FROM (SELECT key, article_id, story_id FROM placed_key"
        " WHERE key = :key{} AND published_at >= :since AND published_at <= :until"
        " ORDER BY published_at DESC, article_id DESC LIMIT :most) AS newest{}"
    )
    query = " UNION ALL ".join(part.format(n, n) for n in range(count))
    return sa.text(query).bindparams(sa.bindparam("since", type_=Instant), sa.bindparam("until", type_=Instant))


def _edges(connection: Connection, story_ids: Collection[int]) -> dict[int, Any]:
    return {row.story_id: row for row in connection.execute(_EDGES, {"stories": sorted(story_ids)})}


def _members(connection: Connection, article_ids: Collection[int]) -> Mapping[int, Features]:
    rows = connection.execute(_MEMBERS, {"articles": sorted(article_ids)})
    return {row.article_id: decode(row.features) for row in rows}
