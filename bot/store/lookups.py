"""Looks up stories for people: the latest, those of a digest, why one was told, how to cite it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.levels import reaches
from bot.core.listeners import alert_key
from bot.core.model import Rung, Watch
from bot.store import audience, lives
from bot.store.schema import article, outbox, quote, story

#: From so many days is said how much a watch tells a day: all days of the week.
_DAYS = 7
_DAY = timedelta(days=1)
# Made once: putting a statement together takes longer than the database takes for it.
_FIRST_SEEN = sa.select(sa.func.min(article.c.seen_at))
_FOUNDED = (
    sa.select(article.c.matches, article.c.published_at, story.c.level)
    .join(story, story.c.id == article.c.story_id)
    .where(story.c.founded_at >= sa.bindparam("since"), article.c.published_at >= sa.bindparam("since"))
    .where(article.c.decision == "new", story.c.merged_into.is_(None))
)


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A story in a list."""

    code: str
    title: str
    level: str
    facets: tuple[str, ...]
    founded: datetime
    changed: datetime
    outlets: int
    url: str | None
    #: Outlets without echoes.
    origins: int = 0
    sides: tuple[Rung, ...] = ()
    #: Whether nobody stands by it any more.
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Totals:
    """How much is kept."""

    articles: int
    relevant: int
    stories: int
    #: Articles that brought a known story up to date.
    updates: int
    quotes: int


@dataclass(frozen=True, slots=True)
class Matched:
    """A watch that an article satisfied, and the words that made it so."""

    watch_id: str
    rule: str
    words: tuple[str, ...]
    #: Words that did not count, and the mask that hid them.
    masked: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an article was told, and why it joined its story."""

    outlet: str
    seen: datetime
    decision: str
    because: tuple[str, ...]
    matches: tuple[Matched, ...]


@dataclass(frozen=True, slots=True)
class Footnote:
    """What to cite an article by."""

    title: str
    outlet: str
    url: str | None
    published: datetime
    seen: datetime
    #: SHA-256 of its words, which outlasts the text (`core.identity.content_hash`).
    content: str


@dataclass(frozen=True, slots=True)
class DigestLine:
    """A story in a digest."""

    code: str
    title: str
    level: str
    outlets: int
    origins: int
    sides: tuple[Rung, ...]
    url: str | None
    #: The id of its alert in the chat, where there was one.
    message_id: str | None
    #: Whether no outlet stands by it any more.
    withdrawn: bool = False


def latest(
    connection: Connection,
    limit: int,
    *,
    since: datetime | None = None,
    watch: str | None = None,
    newer: int = 0,
    language: str = "",
) -> tuple[StoryLine, ...]:
    """The stories that were founded last, newest first, without so many that are `newer`: only those that changed since
    `since`, and of those only what `watch` asks for; with the titles that somebody reads who reads `language`."""
    stands = sa.exists().where(article.c.story_id == story.c.id, article.c.status != "withdrawn")
    columns = (*_addresses(language), stands.label("stands"))
    query = sa.select(story, *columns).where(story.c.merged_into.is_(None))
    if since is not None:
        query = query.where(story.c.changed_at >= since)
    if watch is not None:
        # As both databases keep JSON: the text that was written.
        matched = sa.cast(article.c.matches, sa.Text).contains(f'"watch_id": "{watch}"', autoescape=True)
        query = query.where(sa.exists().where(article.c.story_id == story.c.id, matched))
    query = query.order_by(story.c.founded_at.desc(), story.c.id.desc()).limit(limit).offset(newer)
    return tuple(
        StoryLine(
            code=row.code,
            title=title,
            level=row.level,
            facets=tuple(row.facets),
            founded=row.founded_at,
            changed=row.changed_at,
            outlets=row.outlets,
            url=url,
            origins=row.origins,
            sides=lives.decode_sides(row.sides),
            withdrawn=not row.stands,
        )
        for row in connection.execute(query)
        for title, url in [_headed(row, language)]
    )


def totals(connection: Connection) -> Totals:
    """How much is kept."""
    count = sa.select(sa.func.count())
    return Totals(
        articles=connection.execute(count.select_from(article)).scalar_one(),
        relevant=connection.execute(count.select_from(article).where(article.c.story_id.is_not(None))).scalar_one(),
        stories=connection.execute(count.select_from(story)).scalar_one(),
        updates=connection.execute(
            count.select_from(article).where(article.c.decision.in_(["update", "correction"]))
        ).scalar_one(),
        quotes=connection.execute(count.select_from(quote)).scalar_one(),
    )


def reasons(connection: Connection, code: str) -> tuple[Reason, ...]:
    """Why each article of a story was told and joined, in the order in which they came."""
    return tuple(
        Reason(
            outlet=row.outlet,
            seen=row.seen_at,
            decision=row.decision,
            because=tuple(row.because or ()),
            matches=tuple(
                Matched(
                    one["watch_id"],
                    one["rule"],
                    tuple(term["text"] for term in one["terms"]),
                    tuple((words, mask) for words, mask in one.get("masked", ())),
                )
                for one in row.matches or ()
            ),
        )
        for row in _articles(connection, code)
    )


def footnotes(connection: Connection, code: str) -> tuple[Footnote, ...]:
    """What to cite a story by, one for each article."""
    return tuple(
        Footnote(
            row.title, row.outlet, row.url, row.published_at, row.seen_at,
            content=row.content_hash or "",
        )
        for row in _articles(connection, code)
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """A story as a chat knows it."""

    code: str
    title: str
    level: str
    #: When the chat got its alert; None where it got none.
    told: datetime | None


def at(connection: Connection, identity: str, destination_id: int) -> Told | None:
    """The story that the article of that name (`Article.id`) tells; None where there is none."""
    query = sa.select(story).join(article, article.c.story_id == story.c.id).where(article.c.identity == identity)
    row = connection.execute(query).first()
    if row is None:
        return None
    sent = sa.select(outbox.c.sent_at).where(
        outbox.c.destination_id == destination_id, outbox.c.key == alert_key(row.code), outbox.c.state == "sent"
    )
    return Told(row.code, row.title, row.level, connection.execute(sent).scalar())


def delays(connection: Connection, since: datetime) -> tuple[int, ...]:
    """How many seconds after they were made alerts were sent since then, the fastest first."""
    query = sa.select(outbox.c.created_at, outbox.c.sent_at).where(
        outbox.c.state == "sent",
        outbox.c.sent_at >= since,
        outbox.c.key.startswith(alert_key("")),
        outbox.c.edits.is_(None),
    )
    return tuple(sorted(int((row.sent_at - row.created_at).total_seconds()) for row in connection.execute(query)))


def alerts_a_day(connection: Connection, watches: Sequence[Watch], now: datetime) -> dict[str, float]:
    """How many stories a day each of the watches has told of in the last week, by the watch's id; empty before there is
    anything to tell it from."""
    since = now - _DAYS * _DAY
    seen = connection.execute(_FIRST_SEEN).scalar()
    if seen is None:
        return {}
    founded = connection.execute(_FOUNDED, {"since": since}).all()
    # A first page tells of days before it was read.
    first = max(since, min([seen, *(row.published_at for row in founded)]))
    counts = {watch.id: 0 for watch in watches}
    levels = {watch.id: watch.level for watch in watches}
    for row in founded:
        for told in {match["watch_id"] for match in row.matches or ()} & counts.keys():
            counts[told] += reaches(row.level, levels[told])
    days = max((now - first) / _DAY, 1.0)
    return {watch: count / days for watch, count in counts.items()}


def for_digest(
    connection: Connection, destination_id: int, since: datetime, until: datetime, language: str = ""
) -> tuple[DigestLine, ...]:
    """The stories founded then that any of the destination's watches asks for: the weightiest first, then those with
    most outlets; with the titles that somebody reads who reads `language`."""
    founded = [story.c.founded_at >= since, story.c.founded_at < until, story.c.merged_into.is_(None)]
    stories = connection.execute(sa.select(story.c.id).where(*founded)).scalars().all()
    wanted = audience.asked(connection, destination_id, stories, until)
    alert = sa.select(outbox.c.message_id).where(
        outbox.c.destination_id == destination_id, outbox.c.key == sa.literal(alert_key("")) + story.c.code
    )
    stands = sa.exists().where(article.c.story_id == story.c.id, article.c.status != "withdrawn")
    lines = sa.select(
        story,
        *_addresses(language),
        alert.scalar_subquery().label("message_id"),
        stands.label("stands"),
    )
    weight = sa.case({"flash": 0, "important": 1}, value=story.c.level, else_=2)
    lines = lines.where(story.c.id.in_(wanted)).order_by(weight, story.c.outlets.desc(), story.c.id.desc())
    return tuple(
        DigestLine(
            row.code, title, row.level, row.outlets, row.origins, lives.decode_sides(row.sides), url,
            row.message_id or None, withdrawn=not row.stands,
        )
        for row in connection.execute(lines)
        for title, url in [_headed(row, language)]
    )  # fmt: skip


def _addresses(language: str) -> tuple[sa.Label[Any], sa.Label[Any]]:
    """The columns ``url`` and ``own_url``: where a story was told under its title, and under that in the language.
    Where no article has that title, it is where the story was told first."""
    first = sa.select(article.c.url).where(article.c.story_id == story.c.id)
    first = first.order_by(article.c.seen_at, article.c.id).limit(1)
    own = first.where(article.c.language == language)
    return (
        _titled(first, story.c.title).label("url"),
        _titled(own, sa.func.coalesce(story.c.titles[language].as_string(), "")).label("own_url"),
    )


def _titled(told: sa.Select[Any], title: sa.ColumnElement[str]) -> sa.ColumnElement[Any]:
    """What `told` selects of the first article that has that title, maybe between an agency's marks; else of any."""
    has = sa.func.replace(article.c.title, title, "") != article.c.title
    return sa.func.coalesce(told.where(has).scalar_subquery(), told.scalar_subquery())


def _headed(row: Any, language: str) -> tuple[str, str | None]:
    """A story's title for somebody who reads `language`, and the address to which it leads; `row` has `_addresses`."""
    own = (row.titles or {}).get(language)
    return (own, row.own_url or row.url) if own else (row.title, row.url)


def _articles(connection: Connection, code: str) -> list[Any]:
    query = sa.select(article).join(story, story.c.id == article.c.story_id).where(story.c.code == code)
    return list(connection.execute(query.order_by(article.c.seen_at, article.c.id)))
