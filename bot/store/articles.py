"""Articles and the stories that they tell: reads what a decision needs, and writes what it changes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.codes import codes
from bot.core.identity import content_hash
from bot.core.life import Told
from bot.core.model import NO_COPY, Article, Copy, Decision, Outcome, Report, Story, Telling
from bot.core.pipeline import words_of
from bot.store import driver, keywords, lives, sayings
from bot.store import outbox as outbox_rows
from bot.store.as_json import sparse, whole
from bot.store.schema import article, mention, quote, story
from bot.store.upsert import insert_columns, insert_new

# Made once: putting a statement together takes longer than the database takes for it.
_TOLD_BY = sa.select(article.c.id).where(article.c.identity == sa.bindparam("name"), article.c.story_id.is_not(None))
_STORY = sa.select(story.c.id, story.c.title, story.c.level, story.c.facets, story.c.revision).where(
    story.c.code == sa.bindparam("called")
)
_STORY_ID = sa.select(story.c.id).where(story.c.code == sa.bindparam("called"))
_REPORTS = (
    sa.select(
        *(article.c[name] for name in "outlet side url language title published_at status telling".split()),
    )
    .where(article.c.story_id == sa.bindparam("story"))
    .order_by(article.c.seen_at, article.c.id)
)
_UNARCHIVED = article.delete().where(article.c.identity == sa.bindparam("name"), article.c.story_id.is_(None))
_ADD = article.insert().returning(article.c.id)
_FOUND = story.insert().returning(story.c.id)

#: What a row has from its article under the same name.
_AS_THEY_ARE = ("source_id", "url", "title", "text", "language", "outlet", "side")


@dataclass(frozen=True, slots=True)
class Version:
    """What an agency sent earlier of an item."""

    article: Article
    #: The code of the story that it tells; None where no watch asked for it.
    story: str | None
    #: Whether it was taken back.
    withdrawn: bool = False


def told_by(connection: Connection, article_id: str) -> bool:
    """Whether the article was recorded before as part of a story."""
    return bool(driver.fetch(connection, _TOLD_BY, {"name": article_id}))


def told_of(connection: Connection, ids: Collection[str]) -> frozenset[str]:
    """Those of the articles `ids` that were recorded before as part of a story."""
    query = sa.select(article.c.identity).where(article.c.identity.in_(list(ids)), article.c.story_id.is_not(None))
    return frozenset(connection.execute(query).scalars())


def versions_before(connection: Connection, one: Article) -> tuple[Version, ...]:
    """The versions of the agency's item that `one` is a version of, as far as they were recorded, the newest last."""
    if not one.copy.item:
        return ()
    query = (
        sa.select(article, story.c.code)
        .outerjoin(story, story.c.id == article.c.story_id)
        .where(article.c.source_id == one.source_id, article.c.item == one.copy.item)
    )
    rows = connection.execute(query.order_by(article.c.id.desc()))
    versions = [Version(_article(row), row.code, row.status == "withdrawn") for row in rows]
    return tuple(sorted(versions, key=lambda version: version.article.copy.version))


def version(connection: Connection, name: str) -> Version:
    """The article of that name, which was recorded."""
    query = sa.select(article, story.c.code).outerjoin(story, story.c.id == article.c.story_id)
    row = connection.execute(query.where(article.c.identity == name)).one()
    return Version(_article(row), row.code)


def telling(connection: Connection, name: str) -> Telling:
    """What the article of that name, which tells a story, says of it."""
    return lives.decode_telling(
        connection.execute(sa.select(article.c.telling).where(article.c.identity == name)).scalar()
    )


def told_before(connection: Connection, one: Article, since: datetime, agency: str) -> tuple[Told, ...]:
    """What the outlet or the source of `one`, or `agency`, has told since `since`, in stories, the oldest first."""
    query = (
        sa.select(article.c.identity, article.c.title, article.c.outlet, article.c.source_id, story.c.code)
        .join(story, story.c.id == article.c.story_id)
        .where(story.c.changed_at >= since, article.c.published_at >= since)
        .where(article.c.outlet.in_((one.outlet, agency)) | (article.c.source_id == one.source_id))
        .where(article.c.identity != one.id, article.c.status != "withdrawn")
        .order_by(article.c.published_at, article.c.id)
    )
    return tuple(Told(*row) for row in connection.execute(query))


def words_before(connection: Connection, code: str, report: Report) -> str:
    """Title and text of a report of the story `code`, as `pipeline.words_of` has them."""
    query = sa.select(article).join(story, story.c.id == article.c.story_id).where(story.c.code == code)
    mine = (article.c.outlet == report.outlet, article.c.title == report.title)
    row = connection.execute(query.where(*mine).order_by(article.c.id.desc()).limit(1)).first()
    return words_of(_article(row)) if row is not None and row.text else ""


def take_back(connection: Connection, names: Collection[str]) -> None:
    """Mark articles of stories as withdrawn."""
    if names:
        connection.execute(article.update().where(article.c.identity.in_(list(names))).values(status="withdrawn"))


def founded_by(connection: Connection, article_id: str) -> Story:
    """A story without reports, under a name that is free, for an article that tells something new."""
    # Nearly always the first.
    code = next(code for code in codes(article_id) if not driver.fetch(connection, _STORY_ID, {"called": code}))
    return Story(code=code, title="", level="all", facets=(), reports=())


def told(connection: Connection, code: str) -> Story:
    """The story called `code`, with every report of it in the order in which they were seen."""
    ((story_id, title, level, facets, revision),) = driver.fetch(connection, _STORY, {"called": code})
    reports = tuple(_report(*row) for row in driver.fetch(connection, _REPORTS, {"story": story_id}))
    return Story(
        code=code,
        title=title,
        level=level,
        facets=tuple(facets),
        reports=tuple(report for report, _ in reports),
        tellings=tuple(telling for _, telling in reports),
        events=lives.events(connection, story_id),
        revision=revision,
    )


def archive(connection: Connection, unrelated: Sequence[Article]) -> None:
    """Keep articles that no watch asks for."""
    if unrelated:
        insert_columns(connection, article, _columns(unrelated, "unrelated"))


def commit(connection: Connection, outcome: Outcome, now: datetime) -> tuple[int, int]:
    """Write all that one article changes. Returns the row numbers of the article and its story.

    An article that was archived because nobody asked for it may be asked for now: its row is replaced.
    """
    if outcome.story is None:
        raise ValueError("archive() keeps what no watch asks for")
    driver.fetch(connection, _UNARCHIVED, {"name": outcome.article.id})
    is_new = outcome.placement.story is None
    story_id = _found(connection, outcome.story, now) if is_new else _put_story(connection, outcome.story, now)
    reasons = {
        "story_id": story_id,
        "score": outcome.placement.score,
        "because": list(outcome.placement.because),
        "matches": whole(outcome.reading.matches),
        "telling": lives.encode_telling(outcome.story.tellings[-1]),
        "status": outcome.story.reports[-1].status,
    }
    row = _row(outcome.article, outcome.placement.decision) | reasons
    ((article_id,),) = driver.fetch(connection, _ADD, row)
    insert_new(connection, mention, [{"entity": one, "article_id": article_id} for one in outcome.reading.entities])
    sayings.enter(
        connection, outcome.article, outcome.quotes, article_id=article_id, story_id=story_id, code=outcome.story.code
    )
    keywords.hit(connection, [match.watch_id for match in outcome.reading.matches])
    lives.note(connection, story_id, outcome.events, now, article_id=article_id)
    outbox_rows.put(connection, outcome.messages, now, story_id=story_id)
    return article_id, story_id


@dataclass(frozen=True, slots=True)
class Kept:
    """An article that tells a story, as it is kept."""

    number: int
    article: Article
    content_hash: str
    #: How often its text has changed.
    changes: int
    story_id: int
    #: The story's code, and where the article stands among its reports.
    story: str
    position: int


def kept(connection: Connection, article_id: str) -> Kept | None:
    """The article of that name, where it tells a story."""
    query = sa.select(article, story.c.code).join(story, story.c.id == article.c.story_id)
    row = connection.execute(query.where(article.c.identity == article_id)).first()
    if row is None:
        return None
    order = sa.select(article.c.id).where(article.c.story_id == row.story_id).order_by(article.c.seen_at, article.c.id)
    position = list(connection.execute(order).scalars()).index(row.id)
    return Kept(row.id, _article(row), row.content_hash, row.changes, row.story_id, row.code, position)


def amend(connection: Connection, before: Kept, outcome: Outcome, now: datetime) -> None:
    """Write that an article reads otherwise now, and all that follows. What was said in it before stays said."""
    if outcome.story is None:
        raise ValueError("only an article that tells a story is amended")
    one, status = outcome.article, outcome.story.reports[before.position].status
    values = {
        "title": one.title,
        "text": one.text,
        "copy": _copy(one.copy),
        "content_hash": content_hash(one.title, one.text),
        "changes": before.changes + 1,
        "status": status or "updated",
        "telling": lives.encode_telling(outcome.story.tellings[before.position]),
    }
    connection.execute(article.update().where(article.c.id == before.number).values(values))
    known = set(connection.execute(sa.select(quote.c.text).where(quote.c.article_id == before.number)).scalars())
    new = [said for said in outcome.quotes if said.text not in known]
    sayings.enter(connection, one, new, article_id=before.number, story_id=before.story_id, code=before.story)
    lives.renew(connection, before.story_id, outcome.story, now)
    lives.note(connection, before.story_id, outcome.events, now, article_id=before.number)
    outbox_rows.put(connection, outcome.messages, now, story_id=before.story_id)


def _found(connection: Connection, told: Story, now: datetime) -> int:
    values = lives.summary(told) | {"code": told.code, "founded_at": now, "changed_at": now}
    ((story_id,),) = driver.fetch(connection, _FOUND, values)
    return int(story_id)


def _put_story(connection: Connection, told: Story, now: datetime) -> int:
    ((story_id,),) = driver.fetch(connection, _STORY_ID, {"called": told.code})
    lives.renew(connection, story_id, told, now)
    return int(story_id)


def _row(one: Article, decision: Decision) -> dict[str, object]:
    row = {name: value for name, (value,) in _columns([one], decision).items()}
    # Only what is in a story can have changed, and of all that is done for the rest this would cost the most.
    return row | {"content_hash": content_hash(one.title, one.text)}


def _columns(some: Sequence[Article], decision: Decision) -> dict[str, Sequence[object]]:
    """The articles column by column, as the database is given them: to make rows first takes twice as long."""
    of = dict(zip(Article._fields, zip(*some, strict=True), strict=True))
    return {name: of[name] for name in _AS_THEY_ARE} | {
        "identity": of["id"],
        "published_at": of["published"],
        "seen_at": of["seen"],
        "decision": [decision] * len(some),
        "copy": [_copy(one) for one in of["copy"]],
        "item": [one.item or None for one in of["copy"]],
        "page_fault": [one or None for one in of["page_fault"]],
    }


def _copy(one: Copy) -> Any:
    # Nearly always the very same, which is seen sooner than that it says the same.
    return None if one is NO_COPY or one == NO_COPY else sparse(one)


def _article(row: Any) -> Article:
    return Article(
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
        copy=msgspec.convert(row.copy or {}, Copy),
        page_fault=row.page_fault or "",
    )


def _report(
    outlet: str, side: str, url: str | None, language: str, title: str, published: datetime, status: str, told: Any
) -> tuple[Report, Telling]:
    """An article of a story, from its row of `_REPORTS`, and what it says of the story."""
    telling = lives.decode_telling(told)
    report = Report(
        outlet=outlet,
        side=side,
        url=url,
        language=language,
        title=title,
        published=published,
        origin=telling.origin,
        status=status if status == "withdrawn" else "",
        corrects=telling.marker == "correction",
        formula=telling.formula,
    )
    return report, telling
