"""The quote ledger: what was said, by whom, first reported where, and in how many articles."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import Article, Quote
from bot.core.sayings import SAME_WORDS_FOR, Ledger, Saying, book, same, speaker_key
from bot.store import driver
from bot.store.schema import article, quote, saying, story
from bot.store.upsert import insert_new

# Made once: putting a statement together takes longer than the database takes for it.
_SAID = (
    sa.select(saying.c.speaker_key, saying.c.text, saying.c.language, story.c.code, saying.c.said_at, saying.c.id)
    .join(story, story.c.id == saying.c.story_id)
    .where(saying.c.said_at.between(sa.bindparam("since"), sa.bindparam("until")))
    .order_by(saying.c.id)
)
_ADD = saying.insert().returning(saying.c.id)
_REPEATED = (
    saying.update()
    .where(saying.c.id == sa.bindparam("number"))
    .values(text=sa.bindparam("words"), reports=saying.c.reports + 1)
)
#: Of the article that had a saying first.
_RELAYED = (
    sa.select(quote.c.relayed_by)
    .where(quote.c.saying_id == saying.c.id)
    .order_by(quote.c.id)
    .limit(1)
    .scalar_subquery()
).label("relayed_by")
#: Outlets that stand by an article with it.
_OUTLETS = (
    sa.select(sa.func.count(article.c.outlet.distinct()))
    .join(quote, quote.c.article_id == article.c.id)
    .where(quote.c.saying_id == saying.c.id, article.c.status != "withdrawn")
    .scalar_subquery()
).label("outlets")
_TAKEN_BACK = (
    sa.exists()
    .where(quote.c.saying_id == saying.c.id, quote.c.article_id == article.c.id, article.c.status == "withdrawn")
    .label("taken_back")
)
_QUOTE_COLUMNS = tuple(name for name in Quote._fields if name in quote.c)


@dataclass(frozen=True, slots=True)
class SayingLine:
    """A saying in a list."""

    said: datetime
    speaker: str
    side: str | None
    role: str | None
    text: str
    language: str
    #: The outlet that had it first.
    outlet: str
    #: Articles that have it.
    reports: int
    story: str
    url: str | None
    #: Whom that outlet had it from.
    relayed_by: str | None = None
    #: Outlets that have it and stand by their report; the first counts in any case.
    outlets: int = 1
    #: Whether each article that had it was taken back.
    withdrawn: bool = False


def enter(
    connection: Connection, article: Article, quotes: Sequence[Quote], *, article_id: int, story_id: int, code: str
) -> None:
    """Write the quotes of one article of the story called `code`, each booked to the saying that it reports."""
    if not quotes:
        return
    keys = {key for key in map(speaker_key, quotes) if key is not None}
    known = _known(connection, keys, article.published)
    ledger = book(quotes, known, language=article.language, story=code, said=article.published)
    numbers = _write(connection, ledger, article, story_id)
    booked = {id(one.quote): numbers[one.saying] for one in ledger.entered}
    rows = [_row(one) | {"article_id": article_id, "saying_id": booked.get(id(one))} for one in quotes]
    insert_new(connection, quote, rows)


def known(connection: Connection, quotes: Sequence[Quote], said: datetime) -> list[Saying]:
    """What those who are quoted are known to have said in the days around."""
    keys = {key for key in map(speaker_key, quotes) if key is not None}
    return _known(connection, keys, said)


def fold(connection: Connection, story_id: int, code: str) -> None:
    """Make one of the sayings that are the same since other stories became part of the one called `code`."""
    kept: list[Saying] = []
    rows = sa.select(saying).where(saying.c.story_id == story_id).order_by(saying.c.said_at, saying.c.id)
    for row in connection.execute(rows).all():
        one = Saying(row.speaker_key, row.text, row.language, code, row.said_at, row.id)
        at = next((number for number, other in enumerate(kept) if same(one, other)), None)
        if at is None:
            kept.append(one)
            continue
        whole = kept[at]
        if one.language == whole.language and len(one.text) > len(whole.text):
            kept[at] = whole = replace(whole, text=one.text)
        values = {"text": whole.text, "reports": saying.c.reports + row.reports}
        connection.execute(saying.update().where(saying.c.id == whole.id).values(values))
        connection.execute(quote.update().where(quote.c.saying_id == one.id).values(saying_id=whole.id))
        connection.execute(saying.delete().where(saying.c.id == one.id))


def move(connection: Connection, article_ids: Collection[int], story_id: int) -> None:
    """Let the story have what was said in these articles, save what an article that is none of them had first."""
    first = sa.select(quote.c.article_id).where(quote.c.saying_id == saying.c.id).order_by(quote.c.id).limit(1)
    theirs = first.scalar_subquery().in_(article_ids)
    connection.execute(saying.update().where(theirs, _said_in(article_ids)).values(story_id=story_id))


def listing(
    connection: Connection,
    *,
    speakers: Collection[str] | None,
    name: str | None = None,
    since: datetime,
    limit: int,
) -> tuple[SayingLine, ...]:
    """What was said since `since`, the newest first.

    `speakers` are keys as `core.sayings.speaker_key` gives them, `name` a part of a printed name, in lower case; either
    is enough. Everybody's words where both are None.
    """
    wanted: list[sa.ColumnElement[bool]] = [saying.c.speaker_key.in_(list(speakers or ()))]
    if name:
        wanted.append(saying.c.speaker_key.contains(name, autoescape=True) & saying.c.speaker_key.startswith("name:"))
    query = sa.select(saying, story.c.code).join(story, story.c.id == saying.c.story_id)
    query = query.where(saying.c.said_at >= since)
    if speakers is not None or name is not None:
        query = query.where(sa.or_(*wanted))
    return _lines(connection, query, limit)


def of_story(connection: Connection, code: str, limit: int) -> tuple[SayingLine, ...]:
    """What was said in a story, the newest first."""
    query = sa.select(saying, story.c.code).join(story, story.c.id == saying.c.story_id).where(story.c.code == code)
    return _lines(connection, query, limit)


def _said_in(article_ids: Collection[int]) -> sa.ColumnElement[bool]:
    return saying.c.id.in_(sa.select(quote.c.saying_id).where(quote.c.article_id.in_(article_ids)))


def _lines(connection: Connection, query: sa.Select[Any], limit: int) -> tuple[SayingLine, ...]:
    query = query.order_by(saying.c.said_at.desc(), saying.c.id.desc()).limit(limit)
    return tuple(
        SayingLine(
            said=row.said_at,
            speaker=row.speaker,
            side=row.side,
            role=row.role,
            text=row.text,
            language=row.language,
            outlet=row.outlet,
            reports=row.reports,
            story=row.code,
            url=row.url,
            relayed_by=row.relayed_by,
            outlets=max(row.outlets, 1),
            withdrawn=row.taken_back and not row.outlets,
        )
        for row in connection.execute(query.add_columns(_RELAYED, _OUTLETS, _TAKEN_BACK))
    )


def _known(connection: Connection, keys: Collection[str], said: datetime) -> list[Saying]:
    """What these speakers said in the days around, the oldest first."""
    if not keys:
        return []
    around = {"since": said - SAME_WORDS_FOR, "until": said + SAME_WORDS_FOR}
    rows = driver.fetch(connection, _said_by(len(keys)), driver.named("speaker", keys) | around)
    return [
        Saying(speaker, text, language, code, said_at, number)
        for speaker, text, language, code, said_at, number in rows
    ]


@cache
def _said_by(count: int) -> sa.Select[Any]:
    """What so many speakers said."""
    return _SAID.where(saying.c.speaker_key.in_(driver.several("speaker", count)))


def _write(connection: Connection, ledger: Ledger, article: Article, story_id: int) -> list[int]:
    """Write the sayings that the article reports. Returns the row number of each in the ledger; -1 for the others."""
    numbers = [one.id or -1 for one in ledger.sayings]
    for at in dict.fromkeys(one.saying for one in ledger.entered):
        one = ledger.sayings[at]
        if one.id is None:
            first = next(entered.quote for entered in ledger.entered if entered.saying == at)
            row = _new(one, first, article) | {"story_id": story_id}
            ((numbers[at],),) = driver.fetch(connection, _ADD, row)
        else:
            driver.fetch(connection, _REPEATED, {"number": one.id, "words": one.text})
    return numbers


def _new(one: Saying, first: Quote, article: Article) -> dict[str, object]:
    return {
        "speaker_key": one.speaker,
        "speaker": first.who,
        "role": first.role,
        "side": first.side,
        "text": one.text,
        "language": one.language,
        "said_at": one.said,
        "outlet": article.outlet,
        "url": article.url,
        "reports": 1,
    }


def of_article(connection: Connection, article_id: int) -> tuple[Quote, ...]:
    """The quotes of an article in the order of its text."""
    columns = [quote.c[name] for name in _QUOTE_COLUMNS]
    rows = connection.execute(sa.select(*columns).where(quote.c.article_id == article_id).order_by(quote.c.start))
    return tuple(Quote(**row._mapping) for row in rows)


def _row(one: Quote) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _QUOTE_COLUMNS}
