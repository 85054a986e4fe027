"""One story with all that is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import Rung, StoryEvent
from bot.store import lives
from bot.store.schema import article, outbox, story


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One article of a story, and why it is there."""

    #: By which commands name it.
    number: int
    published: datetime
    outlet: str
    side: str
    language: str
    title: str
    url: str | None
    #: Whom it relays.
    origin: str | None
    #: ``withdrawn``, ``updated``, or empty.
    status: str
    decision: str
    score: float | None
    #: Shared keys, scores and vetoes, as they were when it was placed.
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryPage:
    """All that is known of a story."""

    code: str
    title: str
    titles: dict[str, str]
    level: str
    facets: tuple[str, ...]
    founded: datetime
    changed: datetime
    outlets: int
    origins: int
    sides: tuple[Rung, ...]
    #: The story that it was merged into.
    merged_into: str | None
    articles: tuple[ArticleLine, ...]
    events: tuple[StoryEvent, ...]
    #: How many of its messages are in each state.
    messages: dict[str, int]

    @property
    def first(self) -> datetime:
        """When it was first published, as alerts have it: a report that came later may be dated earlier."""
        return min((one.published for one in self.articles), default=self.founded)

    @property
    def withdrawn(self) -> bool:
        """Whether nobody stands by it any more."""
        return bool(self.articles) and all(one.status == "withdrawn" for one in self.articles)


def page(connection: Connection, code: str) -> StoryPage | None:
    """The story called `code`, in any case; None where there is none."""
    row = connection.execute(sa.select(story).where(story.c.code == code.strip().upper())).first()
    if row is None:
        return None
    into = None
    if row.merged_into is not None:
        into = connection.execute(sa.select(story.c.code).where(story.c.id == row.merged_into)).scalar()
    articles = sa.select(article).where(article.c.story_id == row.id).order_by(article.c.seen_at, article.c.id)
    counts = sa.select(outbox.c.state, sa.func.count()).where(outbox.c.story_id == row.id).group_by(outbox.c.state)
    return StoryPage(
        code=row.code,
        title=row.title,
        titles=dict(row.titles or {}),
        level=row.level,
        facets=tuple(row.facets),
        founded=row.founded_at,
        changed=row.changed_at,
        outlets=row.outlets,
        origins=row.origins,
        sides=lives.decode_sides(row.sides),
        merged_into=into,
        articles=tuple(_article(one) for one in connection.execute(articles)),
        events=lives.events(connection, row.id),
        messages={state: number for state, number in connection.execute(counts)},
    )


def whole(connection: Connection, code: str) -> StoryPage | None:
    """As `page`; of a story that was merged, the one that it is part of, to which its code goes on leading."""
    found = page(connection, code)
    return page(connection, found.merged_into) if found is not None and found.merged_into else found


def _article(row: Any) -> ArticleLine:
    return ArticleLine(
        number=row.id,
        published=row.published_at,
        outlet=row.outlet,
        side=row.side,
        language=row.language,
        title=row.title,
        url=row.url,
        origin=lives.decode_telling(row.telling).origin,
        status=row.status,
        decision=row.decision,
        score=row.score,
        because=tuple(row.because or ()),
    )
