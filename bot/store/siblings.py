"""What a source told under one address: of a page with many entries, several articles."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store.schema import article


@dataclass(frozen=True, slots=True)
class Sibling:
    """An article that tells a story, as far as it can be known again by."""

    #: `Article.id`
    id: str
    url: str
    title: str
    text: str
    #: As of `identity.content_hash`; of the words as they were, also where the text was dropped since.
    content_hash: str


def told_at(connection: Connection, source_id: str, page: str) -> tuple[Sibling, ...]:
    """The articles that a source told under an address that begins with `page`, the oldest first."""
    query = sa.select(*(article.c[name] for name in ("identity", "url", "title", "text", "content_hash"))).where(
        article.c.story_id.is_not(None),
        article.c.source_id == source_id,
        article.c.url.startswith(page, autoescape=True),
    )
    return tuple(Sibling(*row) for row in connection.execute(query.order_by(article.c.id)))
