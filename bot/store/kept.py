"""Reads kept articles back, both those that a watch asked for and the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import Article
from bot.store.schema import article, story


@dataclass(frozen=True, slots=True)
class Kept:
    """An article as it is kept."""

    row: int
    article: Article
    #: The code of its story; None where no watch asked for it.
    story: str | None
    #: Whether its outlet took it back.
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """As much of a kept article as tells whether it may be looked for at all: most may not."""

    row: int
    seen: datetime
    title: str
    text: str
    outlet: str
    side: str


def newest(connection: Connection, since: datetime, limit: int, before: Words | None) -> tuple[Words, ...]:
    """The words of articles published since `since` that were seen last, the newest first; the next after `before`."""
    columns = [article.c[name] for name in ("id", "seen_at", "title", "text", "outlet", "side")]
    # Nothing is published after it was seen: the first condition follows from the second, and has an index.
    query = sa.select(*columns).where(article.c.seen_at >= since, article.c.published_at >= since)
    if before is not None:
        edge = sa.tuple_(sa.literal(before.seen, article.c.seen_at.type), sa.literal(before.row))
        query = query.where(sa.tuple_(article.c.seen_at, article.c.id) < edge)
    query = query.order_by(article.c.seen_at.desc(), article.c.id.desc()).limit(limit)
    return tuple(Words(*row) for row in connection.execute(query))


def these(connection: Connection, rows: Sequence[int]) -> tuple[Kept, ...]:
    """The articles of those numbers, the newest first."""
    columns = [
        article.c[name]
        for name in (
            "id", "identity", "title", "text", "language", "outlet", "side",
            "published_at", "seen_at", "url", "source_id", "status",
        )
    ]  # fmt: skip
    query = sa.select(*columns, story.c.code).outerjoin(story, story.c.id == article.c.story_id)
    query = query.where(article.c.id.in_(list(rows))).order_by(article.c.seen_at.desc(), article.c.id.desc())
    return tuple(
        Kept(
            row=row.id,
            article=Article(
                id=row.identity,
                title=row.title,
                text=row.text,
                language=row.language,
                outlet=row.outlet,
                side=row.side,
                published=row.published_at,
                seen=row.seen_at,
                url=row.url,
                source_id=row.source_id,
            ),
            story=row.code,
            withdrawn=row.status == "withdrawn",
        )
        for row in connection.execute(query)
    )
