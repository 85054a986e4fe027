"""Deletes what is older than the settings keep, a little at a time; what was deleted never comes back as new.

Entries stay marked as seen for ever, and of a dropped article eight bytes remain: enough to know it by.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import Keep
from bot.core.stories.settings import WINDOW
from bot.store import driver, placing
from bot.store.invites import BROADCAST
from bot.store.schema import article, forgotten, meta, outbox, story, update
from bot.store.upsert import insert_new

#: Rows in one transaction: a writer that waits behind it waits for milliseconds.
AT_ONCE = 500
#: How often the bot tidies up.
EVERY = timedelta(hours=24)
#: Keys are looked up within a window around an article's publication, and old articles turn up late.
_LOOKED_AT = 3 * WINDOW
#: Messages that are no alerts (commands' answers), once they are settled, and updates that were handled.
_TALK = timedelta(days=30)
#: Facts of the database: when it was tidied up, and up to which article texts and keys are dropped.
_PRUNED, _TEXTS, _KEYS = "pruned_at", "texts_dropped_to", "keys_dropped_to"
#: Asked for each article that is recorded, so made once.
_FORGOTTEN = sa.select(forgotten.c.identity).where(forgotten.c.identity == sa.bindparam("name"))


@dataclass(frozen=True, slots=True)
class Pruned:
    """How much was dropped."""

    texts: int = 0
    articles: int = 0
    stories: int = 0
    #: Messages, and updates of chats.
    talk: int = 0
    #: Articles that no later one is compared with any more.
    keys: int = 0

    def __add__(self, other: Pruned) -> Pruned:
        return Pruned(
            self.texts + other.texts,
            self.articles + other.articles,
            self.stories + other.stories,
            self.talk + other.talk,
            self.keys + other.keys,
        )

    @property
    def rows(self) -> int:
        return self.texts + self.articles + self.stories + self.talk + self.keys


def prune(connection: Connection, keep: Keep, now: datetime) -> Pruned:
    """Drop at most some hundred rows of each kind. Call it until nothing is dropped any more."""
    stories = _stories(connection, now - keep.stories)
    return Pruned(
        texts=_texts(connection, _passed(connection, _TEXTS, now - keep.texts)),
        articles=_articles(connection, now - keep.stories),
        stories=stories,
        talk=_talk(connection, now),
        keys=_keys(connection, _passed(connection, _KEYS, now - _LOOKED_AT)),
    )


def is_forgotten(connection: Connection, identity: str) -> bool:
    """Whether an article of this name was kept once, and dropped."""
    return bool(driver.fetch(connection, _FORGOTTEN, {"name": _short(identity)}))


def is_due(connection: Connection, now: datetime) -> bool:
    """Whether the last tidying up is a day ago, or there was none."""
    last = connection.execute(sa.select(meta.c.value).where(meta.c.key == _PRUNED)).scalar()
    return last is None or now - datetime.fromisoformat(last) >= EVERY


def mark_done(connection: Connection, now: datetime) -> None:
    """Everything is tidied up."""
    _set(connection, _PRUNED, now.isoformat())


def _passed(connection: Connection, mark: str, before: datetime) -> Sequence[int]:
    """The next articles seen before `before`, each once: articles are numbered in the order in which they came."""
    at = int(connection.execute(sa.select(meta.c.value).where(meta.c.key == mark)).scalar() or 0)
    # SQLite counts anew where every article is gone.
    at = min(at, connection.execute(sa.select(sa.func.max(article.c.id))).scalar() or 0)
    query = sa.select(article.c.id).where(article.c.id > at, article.c.seen_at < before).order_by(article.c.id)
    ids = connection.execute(query.limit(AT_ONCE)).scalars().all()
    if ids:
        _set(connection, mark, str(ids[-1]))
    return ids


def _texts(connection: Connection, ids: Sequence[int]) -> int:
    return connection.execute(
        article.update().where(article.c.id.in_(ids), article.c.text != "").values(text="")
    ).rowcount


def _keys(connection: Connection, ids: Sequence[int]) -> int:
    placing.forget(connection, ids)
    return len(ids)


def _stories(connection: Connection, before: datetime) -> int:
    """Whole stories whose last change is too old, with all that hangs on them: also those that were merged into them,
    which say who has heard of them, and by which names they are called."""
    whole = story.c.merged_into.is_(None)
    old = sa.select(story.c.id).where(story.c.changed_at < before, whole).order_by(story.c.id).limit(AT_ONCE // 10)
    ids = connection.execute(old).scalars().all()
    if not ids:
        return 0
    _drop(connection, article.c.story_id.in_(ids))
    # A new story may get the same code one day, and with it the same key.
    connection.execute(outbox.delete().where(outbox.c.story_id.in_(ids)))
    parts = connection.execute(story.delete().where(story.c.merged_into.in_(ids))).rowcount
    return parts + connection.execute(story.delete().where(story.c.id.in_(ids))).rowcount


def _articles(connection: Connection, before: datetime) -> int:
    """Articles that nobody asked for."""
    unrelated = sa.and_(article.c.seen_at < before, article.c.story_id.is_(None))
    old = sa.select(article.c.id).where(unrelated).order_by(article.c.seen_at).limit(AT_ONCE)
    return _drop(connection, article.c.id.in_(connection.execute(old).scalars().all()))


def _drop(connection: Connection, which: sa.ColumnElement[bool]) -> int:
    rows = connection.execute(sa.select(article.c.id, article.c.identity).where(which)).all()
    placing.forget(connection, [row.id for row in rows])
    insert_new(connection, forgotten, [{"identity": _short(row.identity)} for row in rows])
    return connection.execute(article.delete().where(which)).rowcount


def _talk(connection: Connection, now: datetime) -> int:
    settled = sa.and_(outbox.c.state.in_(["sent", "dead"]), outbox.c.story_id.is_(None))
    old = sa.select(outbox.c.id).where(settled, outbox.c.created_at < now - _TALK).limit(AT_ONCE)
    dropped = connection.execute(outbox.delete().where(outbox.c.id.in_(old))).rowcount
    handled: Any = sa.select(update.c.update_id).where(update.c.handled_at < now - _TALK).limit(AT_ONCE)
    dropped += connection.execute(update.delete().where(update.c.update_id.in_(handled))).rowcount
    # Words to all chats that nobody has confirmed go with the update that brought them.
    asked = sa.select(sa.literal(BROADCAST).concat(sa.cast(update.c.update_id, sa.Text)))
    orphans = [meta.c.key.startswith(BROADCAST), meta.c.key.not_in(asked)]
    return dropped + connection.execute(meta.delete().where(*orphans)).rowcount


def _set(connection: Connection, key: str, value: str) -> None:
    connection.execute(meta.delete().where(meta.c.key == key))
    connection.execute(meta.insert().values(key=key, value=value))


def _short(identity: str) -> int:
    digest = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") >> 1
