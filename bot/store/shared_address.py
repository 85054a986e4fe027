"""The articles that a source told under one address: several, where a page has many entries."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urldefrag

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.identity import CONTENT, article_id
from bot.store.schema import article


@dataclass(frozen=True, slots=True)
class Told:
    """An article that tells a story, as far as it can be known again by."""

    #: `Article.id`
    id: str
    url: str
    title: str
    text: str
    #: As of `identity.content_hash`; of the words as they were, also where the text was dropped since.
    content_hash: str


def told_at(connection: Connection, source_id: str, url: str) -> tuple[Told, ...]:
    """The articles that a source told under the address of `url`, the oldest first.

    What is called by another address is not read: where one script serves all pages, that is all the source has told.
    """
    address, page = article_id(url, "", ""), urldefrag(url).url.partition("?")[0]
    query = sa.select(*(article.c[name] for name in ("identity", "url", "title", "text", "content_hash"))).where(
        article.c.story_id.is_not(None),
        article.c.source_id == source_id,
        article.c.url.startswith(page, autoescape=True),
        sa.or_(article.c.identity == address, article.c.identity.startswith(CONTENT)),
    )
    told = (Told(*row) for row in connection.execute(query.order_by(article.c.id)))
    return tuple(one for one in told if article_id(one.url, "", "") == address)
