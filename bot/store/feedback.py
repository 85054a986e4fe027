"""What readers judged wrong, kept as labelled examples."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store.schema import article, feedback, story


@dataclass(frozen=True, slots=True)
class Judgement:
    """What somebody said of a story, and the articles that it is about."""

    at: datetime
    kind: str
    story: str
    title: str
    articles: tuple[str, ...]


def keep(connection: Connection, kind: str, code: str, destination_id: int, user: int | None, now: datetime) -> bool:
    """Store a judgement; the same one of the same person twice is one. Returns False where there is no such story."""
    story_id = connection.execute(sa.select(story.c.id).where(story.c.code == code)).scalar()
    if story_id is None:
        return False
    row = {"destination_id": destination_id, "user_id": user, "kind": kind, "story_id": story_id}
    same = [feedback.c[name] == value for name, value in row.items()]
    if connection.execute(sa.select(feedback.c.id).where(*same)).first() is None:
        connection.execute(feedback.insert().values(**row, at=now))
    return True


def listing(connection: Connection) -> tuple[Judgement, ...]:
    """All judgements, the oldest first."""
    query = sa.select(feedback, story.c.code, story.c.title).join(story, story.c.id == feedback.c.story_id)
    found = connection.execute(query.order_by(feedback.c.id)).all()
    told = sa.select(article.c.identity).order_by(article.c.seen_at, article.c.id)
    return tuple(
        Judgement(
            at=row.at,
            kind=row.kind,
            story=row.code,
            title=row.title,
            articles=tuple(connection.execute(told.where(article.c.story_id == row.story_id)).scalars()),
        )
        for row in found
    )
