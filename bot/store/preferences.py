"""What chats have set, muted and followed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.preferences import Preferences, Quiet, Rhythm, read_quiet, read_rhythm
from bot.store import driver
from bot.store.schema import destination, follow, mute, preference, story
from bot.store.upsert import insert_new

# Made once: putting a statement together takes longer than the database takes for it.
_ALL = sa.select(preference)
_OF = _ALL.where(preference.c.destination_id == sa.bindparam("destination"))
_SPEAKS = _OF.with_only_columns(preference.c.language)
_MUTED = sa.select(mute.c.destination_id, mute.c.what).where(mute.c.until > sa.bindparam("now"))
_FOLLOWERS = (
    sa.select(follow.c.destination_id)
    .join(story, story.c.id == follow.c.story_id)
    .where(story.c.code == sa.bindparam("called"))
)


@dataclass(frozen=True, slots=True)
class Digested:
    """A chat with a digest, and the local day of its last one."""

    destination_id: int
    wanted: Preferences
    last: date | None


def of(connection: Connection, destination_id: int) -> Preferences:
    """What the destination has set; the defaults where it has set nothing."""
    row = connection.execute(_OF, {"destination": destination_id}).first()
    return _preferences(row) if row is not None else Preferences()


def speaks(connection: Connection, destination_id: int) -> str | None:
    """The language that a destination has chosen; None where it has chosen none."""
    return connection.execute(_SPEAKS, {"destination": destination_id}).scalar()


def of_all(connection: Connection) -> dict[int, Preferences]:
    """What each destination has set that has set anything."""
    return {row.destination_id: _preferences(row) for row in connection.execute(_ALL)}


def muted(connection: Connection, now: datetime) -> dict[int, frozenset[str]]:
    """What each destination has muted as of now."""
    found: dict[int, set[str]] = {}
    for destination_id, what in driver.fetch(connection, _MUTED, {"now": now}):
        found.setdefault(destination_id, set()).add(what)
    return {one: frozenset(silenced) for one, silenced in found.items()}


def hushing(codes: Iterable[str], outlet: str, watch_id: str) -> tuple[str, ...]:
    """The mutes of which any keeps news of an outlet from a watch: that of its story, which may have several codes, of
    the outlet, and of the watch."""
    return (*(f"story:{code}" for code in codes), f"outlet:{outlet.casefold()}", f"watch:{watch_id}")


def followers(connection: Connection, code: str) -> frozenset[int]:
    """The destinations that want every development of a story."""
    return frozenset(follower for (follower,) in driver.fetch(connection, _FOLLOWERS, {"called": code}))


def change(connection: Connection, destination_id: int, **values: Any) -> None:
    """Change some of a destination's settings: by the columns' names; quiet hours and rhythms as values or None."""
    columns = {name: str(value) if isinstance(value, Quiet | Rhythm) else value for name, value in values.items()}
    insert_new(connection, preference, [{"destination_id": destination_id}])
    connection.execute(preference.update().where(preference.c.destination_id == destination_id).values(columns))


def digests(connection: Connection) -> tuple[Digested, ...]:
    """The active destinations that want digests."""
    query = sa.select(preference).join(destination).where(preference.c.digest.is_not(None))
    rows = connection.execute(query.where(destination.c.state == "active").order_by(destination.c.id))
    return tuple(
        Digested(
            destination_id=row.destination_id,
            wanted=_preferences(row),
            last=date.fromisoformat(row.digested_on) if row.digested_on else None,
        )
        for row in rows
    )


def rewind(connection: Connection, destination_id: int, day: date) -> None:
    """Let no later day than this be that of a destination's last digest."""
    later = [preference.c.destination_id == destination_id, preference.c.digested_on > day.isoformat()]
    connection.execute(preference.update().where(*later).values(digested_on=day.isoformat()))


def hush(connection: Connection, destination_id: int, what: str, until: datetime) -> None:
    """Mute something until then; muting it again moves the end."""
    insert_new(connection, mute, [{"destination_id": destination_id, "what": what, "until": until}])
    where = [mute.c.destination_id == destination_id, mute.c.what == what]
    connection.execute(mute.update().where(*where).values(until=until))


def unhush(connection: Connection, destination_id: int, what: str | None = None) -> int:
    """End a mute, or all of a destination. Returns how many there were."""
    where = [mute.c.destination_id == destination_id, *([mute.c.what == what] if what else [])]
    return connection.execute(mute.delete().where(*where)).rowcount


def hushed(connection: Connection, destination_id: int, now: datetime) -> dict[str, datetime]:
    """What is muted there, and until when."""
    query = sa.select(mute.c.what, mute.c.until).where(mute.c.destination_id == destination_id, mute.c.until > now)
    return {what: until for what, until in connection.execute(query.order_by(mute.c.what))}


def follows(connection: Connection, destination_id: int, code: str, *, on: bool) -> bool:
    """Follow a story, or the one that it is part of, or no more. Returns whether that changes anything; False where
    there is no such story."""
    whole = sa.func.coalesce(story.c.merged_into, story.c.id)
    story_id = connection.execute(sa.select(whole).where(story.c.code == code)).scalar()
    if story_id is None:
        return False
    where = [follow.c.destination_id == destination_id, follow.c.story_id == story_id]
    if not on:
        return connection.execute(follow.delete().where(*where)).rowcount > 0
    known = connection.execute(sa.select(follow.c.story_id).where(*where)).first() is not None
    insert_new(connection, follow, [{"destination_id": destination_id, "story_id": story_id}])
    return not known


def follow_nothing(connection: Connection, destination_id: int) -> None:
    """Follow no story any more."""
    connection.execute(follow.delete().where(follow.c.destination_id == destination_id))


def _preferences(row: Any) -> Preferences:
    given = {name: row._mapping[name] for name in ("language", "timezone", "level", "quotes", "updates", "silent")}
    return Preferences(
        **{name: value for name, value in given.items() if value is not None},
        paused_until=row.paused_until,
        quiet=read_quiet(row.quiet or ""),
        digest=read_rhythm(row.digest or ""),
    )
