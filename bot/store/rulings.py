"""What an operator decides about stories: two are one, one was two. It holds for whatever comes after.

A merged story keeps its founder for comparing, so that what would have joined it joins the whole. A story that was
split off is one of its own from then on; what was merged goes with its articles. Nothing undoes either but another
ruling.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core import alerts, priorities
from bot.core.levels import LEVELS
from bot.core.listeners import Listener, alert_key, heed
from bot.core.model import AlertBody, EventKind, Message, QuoteLine, Story, StoryEvent, TextBody, Watch
from bot.core.sayings import spoken
from bot.errors import StateError
from bot.store import articles, audience, kept, keywords, lives, outbox, placing, sayings, waiting
from bot.store.bodies import decode
from bot.store.schema import article, follow, placed, quote, saying, story, story_event
from bot.store.schema import outbox as outbox_table
from bot.store.upsert import insert_new
from bot.words import Html, Words, escaped


@dataclass(frozen=True, slots=True)
class _Asked:
    """A watch that asks for an article."""

    #: What alerts call it.
    name: str
    #: The words by which it asks for the first article that it asks for.
    words: Sequence[str]


#: Alerts by destination, each with its key in the outbox.
_Alerts = Mapping[int, tuple[str, AlertBody]]
#: Signs by which a quote is known again.
_BEGINNING = 40


def merge(connection: Connection, code: str, other: str, now: datetime) -> str:
    """Make two stories one: the younger becomes part of the elder. Returns the code of the whole.

    Doing it twice changes nothing. Raises `StateError` where there is no such story, and where it is the same.
    """
    placing.one_at_a_time(connection)
    one, two = _whole(connection, code), _whole(connection, other)
    if code.strip().upper() == other.strip().upper():
        raise StateError(f"{one.code} is one story; name two that are to be one")
    if one.id == two.id:
        return str(one.code)
    elder, younger = sorted((one, two), key=lambda row: (row.founded_at, row.id))
    _move(connection, younger.id, elder.id)
    of_elder, of_younger = _alerts(connection, elder.code), _alerts(connection, younger.code)
    parts = story.c.merged_into == younger.id
    connection.execute(story.update().where(parts | (story.c.id == younger.id)).values(merged_into=elder.id))
    newest = max(elder.revision, younger.revision)
    connection.execute(story.update().where(story.c.id == elder.id).values(revision=newest))
    sayings.fold(connection, elder.id, elder.code)
    _note(connection, elder, "merged", younger.code, now)
    whole = articles.told(connection, elder.code)
    lives.renew(connection, elder.id, whole, now)
    unread = {who for who, (key, _) in of_younger.items() if who in of_elder and waiting.forgo(connection, who, key)}
    of_younger = {who: alert for who, alert in of_younger.items() if who not in unread}
    messages = _told_merged(of_elder, of_younger, whole, now)
    outbox.put(connection, messages, now, story_id=elder.id)
    return str(elder.code)


def split(
    connection: Connection, code: str, chosen: Collection[str], now: datetime, watches: Sequence[Watch] = ()
) -> str:
    """Take articles out of a story and make them a story of their own. Returns its code.

    `chosen` are numbers as `khasan stories show` prints them, or addresses; `watches` are those of the settings, which
    say what alerts call them. Raises `StateError` where the story or an article is not there, and where none would be
    left.
    """
    placing.one_at_a_time(connection)
    row = _whole(connection, code)
    rows = connection.execute(sa.select(article).where(article.c.story_id == row.id).order_by(article.c.id)).all()
    taken = [one for one in rows if str(one.id) in chosen or one.url in chosen or one.identity in chosen]
    missing = set(chosen) - {name for one in taken for name in (str(one.id), one.url, one.identity)}
    if missing:
        raise StateError(f"the story {row.code} has no article {', '.join(sorted(missing))}")
    if not taken or len(taken) == len(rows):
        raise StateError("a story needs at least one article; name some, and not all")
    founder = taken[0]
    new = _found(connection, taken, row.revision, now)
    ids = [one.id for one in taken]
    connection.execute(article.update().where(article.c.id.in_(ids)).values(story_id=new.id))
    _move_members(connection, ids, new.id)
    sayings.move(connection, ids, new.id)
    # Where it founds a story, nothing came before it that it could change.
    connection.execute(story_event.delete().where(story_event.c.article_id == founder.id))
    events = story_event.c.article_id.in_(ids)
    connection.execute(story_event.update().where(events, story_event.c.story_id == row.id).values(story_id=new.id))
    _note(connection, row, "split", new.code, now)
    left, apart = articles.told(connection, row.code), articles.told(connection, new.code)
    lives.renew(connection, row.id, left, now)
    lives.renew(connection, new.id, apart, now)
    names = {one.id: one.name for one in watches}
    messages = _told_split(connection, row, new, left, apart, names, now)
    outbox.put(connection, messages, now, story_id=new.id)
    return str(new.code)


def _whole(connection: Connection, code: str) -> Any:
    """The story called `code`, or the one that it is part of."""
    query = sa.select(story)
    row = connection.execute(query.where(story.c.code == code.strip().upper())).first()
    if row is None:
        raise StateError(f"there is no story {code}: a story's code stands under its alert")
    if row.merged_into is None:
        return row
    return connection.execute(query.where(story.c.id == row.merged_into)).one()


def _move(connection: Connection, old: int, new: int) -> None:
    """All that hangs on a story, but for what later articles are compared with: that stays with its own founder."""
    for table in (article, saying, story_event, outbox_table):
        connection.execute(table.update().where(table.c.story_id == old).values(story_id=new))
    followers = connection.execute(sa.select(follow.c.destination_id).where(follow.c.story_id == old)).scalars().all()
    connection.execute(follow.delete().where(follow.c.story_id == old))
    insert_new(connection, follow, [{"destination_id": one, "story_id": new} for one in followers])


def _found(connection: Connection, taken: Sequence[Any], revision: int, now: datetime) -> Any:
    """A story of articles that another one had: as weighty as their own words make it, and about what they are. It goes
    on from the other's `revision`: an alert of the part may already have told that."""
    founder, tellings = taken[0], [lives.decode_telling(one.telling) for one in taken]
    values = {
        "code": articles.founded_by(connection, founder.identity).code,
        "title": founder.title,
        "level": max((one.level for one in tellings), key=LEVELS.index),
        "facets": list(dict.fromkeys(facet for one in tellings for facet in one.facets)),
        "founded_at": founder.seen_at,
        "changed_at": now,
        "revision": revision,
    }
    return connection.execute(story.insert().values(values).returning(story)).one()


def _move_members(connection: Connection, ids: Sequence[int], new: int) -> None:
    """Let later articles be compared with these as members of the new story. What was merged into the old one is part
    of the new one from now on where none of it is left there."""
    of_them = sa.select(placed.c.story_id).where(placed.c.article_id.in_(ids))
    parts = connection.execute(of_them.distinct()).scalars().all()
    placing.move(connection, ids, new)
    gone = story.c.merged_into.is_not(None), ~sa.exists().where(placed.c.story_id == story.c.id)
    connection.execute(story.update().where(story.c.id.in_(parts), *gone).values(merged_into=new))


def _note(connection: Connection, row: Any, kind: EventKind, code: str, now: datetime) -> None:
    event = StoryEvent(kind, now, outlet="", side="other", about=code, loud=kind == "split")
    lives.note(connection, row.id, [event], now, article_id=None)


def _told_merged(of_elder: _Alerts, of_younger: _Alerts, whole: Story, now: datetime) -> Iterator[Message]:
    """Who has both alerts sees the younger one point to the elder; who has one of them sees the whole in it."""
    for destination, (key, body) in of_younger.items():
        if destination in of_elder:
            say, code = Words(body.language), Html(f"<code>{whole.code}</code>")
            whither = say("merged into {story}: {title}", story=code, title=whole.title)
            yield _edit(destination, key, TextBody(f"↪ <b>{escaped(body.title)}</b>\n{whither}"), now)
        else:
            yield _edit(destination, key, _renewed(body, whole), now)
    for destination, (key, body) in of_elder.items():
        yield _edit(destination, key, _renewed(body, whole), now)


def _told_split(
    connection: Connection, row: Any, new: Any, left: Story, apart: Story, names: Mapping[str, str], now: datetime
) -> Iterator[Message]:
    """Who has the story's alert, and would be told of the part, gets one for it, in answer to that alert; who has one
    of it from before it was merged sees it there again."""
    said_left, said_apart = _said(connection, row.id), _said(connection, new.id)
    heard = _key_quotes(connection, new.id)
    asks_left, asks_apart = _asks(connection, row.id, names), _asks(connection, new.id, names)
    of_whole, of_part = _alerts(connection, row.code), _alerts(connection, new.code)
    asking = _by_destination(audience.of(connection, asks_left, row.code, now))
    listeners = _listeners(connection, row, asks_apart, apart, now)
    for destination, (key, body) in of_part.items():
        yield _edit(destination, key, _renewed(body, apart, said_apart), now)
    for destination, (key, body) in of_whole.items():
        for_whom = [one.watch_id for one in asking.get(destination, ())]
        yield _edit(destination, key, _asked_by(_renewed(body, left, said_left), asks_left, for_whom), now)
        if destination not in listeners or destination in of_part:
            continue
        listener = listeners[destination][0]
        for_whom = [one.watch_id for one in listeners[destination]]
        alone = _asked_by(_renewed(body, apart, said_apart), asks_apart, for_whom)
        quotes = alone.quotes or heard[: listener.wants.quotes]
        alone = replace(alone, kind="alert", quotes=quotes, possibly=None)
        held = heed(listener, apart.level, now) == "hold"
        first = alert_key(new.code)
        yield Message(destination, first, alone, priority=priorities.PART, replies_to=key, held=held)


def _listeners(
    connection: Connection, row: Any, watches: Collection[str], apart: Story, now: datetime
) -> dict[int, list[Listener]]:
    """Who would be told of a part as of any new story, by destination."""
    outlets = {report.outlet for report in apart.reports}
    # A mute of an outlet is one of the part where nobody else tells it.
    outlet = next(iter(outlets)) if len(outlets) == 1 else ""
    subscribed = audience.of(connection, watches, row.code, now, outlet=outlet)
    unheard = [replace(one, told=None) for one in subscribed if one.watch_id in watches]
    return _by_destination(one for one in unheard if heed(one, apart.level, now) != "skip")


def _by_destination(listeners: Iterable[Listener]) -> dict[int, list[Listener]]:
    found: dict[int, list[Listener]] = {}
    for one in listeners:
        found.setdefault(one.destination_id, []).append(one)
    return found


def _alerts(connection: Connection, code: str) -> _Alerts:
    """The alerts about a story, or about what was merged into it, that were sent or wait: key and words by destination,
    those of the story before those of its parts. What never came and never will is none."""
    keys = [alert_key(one) for one in (code, *lives.parts(connection, code))]
    query = sa.select(outbox_table.c.destination_id, outbox_table.c.key, outbox_table.c.body)
    arrives = outbox_table.c.state.not_in(["dead", "dropped"])
    rows = connection.execute(query.where(outbox_table.c.key.in_(keys), arrives).order_by(outbox_table.c.id)).all()
    found: dict[int, tuple[str, AlertBody]] = {}
    for row in sorted(rows, key=lambda row: keys.index(row.key)):
        if isinstance(body := decode(row.body), AlertBody):
            found.setdefault(row.destination_id, (row.key, body))
    return found


def _said(connection: Connection, story_id: int) -> frozenset[str]:
    """How the quotes of a story's articles begin, as `_beginning` has it."""
    query = sa.select(quote.c.text).join(article, article.c.id == quote.c.article_id)
    return frozenset(map(_beginning, connection.execute(query.where(article.c.story_id == story_id)).scalars()))


def _key_quotes(connection: Connection, story_id: int) -> tuple[QuoteLine, ...]:
    """The key quotes of a story's first article that has any: the alert that it had a part in shows but some."""
    rows = connection.execute(sa.select(article.c.id).where(article.c.story_id == story_id)).scalars().all()
    for one in reversed(kept.these(connection, rows)):
        if lines := alerts.key_quotes(one.article, sayings.of_article(connection, one.row)):
            return lines
    return ()


def _beginning(words: str) -> str:
    """What an alert and the archive have in common of a quote: an alert shortens it, and joins its parts."""
    return " ".join(spoken(words).split()).partition(" […] ")[0][:_BEGINNING]


def _asks(connection: Connection, story_id: int, names: Mapping[str, str]) -> dict[str, _Asked]:
    """The watches that ask for a story's articles, by id, in the order of the articles."""
    query = sa.select(article.c.matches).where(article.c.story_id == story_id).order_by(article.c.id)
    found: dict[str, list[str]] = {}
    for match in (match for matches in connection.execute(query).scalars() for match in matches or ()):
        found.setdefault(match["watch_id"], [term["text"] for term in match["terms"]])
    queries = {one.watch_id: one.query for one in keywords.named(connection, found)}
    called = queries | dict(names)
    return {watch: _Asked(called.get(watch, watch), words) for watch, words in found.items()}


def _asked_by(body: AlertBody, asks: Mapping[str, _Asked], watches: Collection[str]) -> AlertBody:
    """The alert as of those `watches` that ask for it; as it was where none does, as for one who only follows."""
    mine = [asked for watch, asked in asks.items() if watch in watches]
    if not mine:
        return body
    name, *also = dict.fromkeys(one.name for one in mine)
    return replace(body, watch=name, also=tuple(also), matched=alerts.matched(one.words for one in mine))


def _renewed(body: AlertBody, told: Story, said: Collection[str] | None = None) -> AlertBody:
    """An alert as it reads with the story as it is now, with no quotes but those that are `said` in its articles."""
    quotes = tuple(one for one in body.quotes if said is None or _beginning(one.text) in said)
    return replace(alerts.renewed(body, alerts.shown(told)), kind="edit", quotes=quotes)


def _edit(destination: int, first: str, body: AlertBody | TextBody, now: datetime) -> Message:
    key = f"{first}:edit:ruling:{int(now.timestamp() * 1000)}"
    return Message(destination, key, body, priority=priorities.EDIT, edits=first, slot=f"{first}:edit")
