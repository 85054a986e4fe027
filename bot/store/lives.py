"""Reads how stories have grown: what each article says, what changed, and what a list shows of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core import life
from bot.core.model import Rung, Story, StoryEvent, Telling
from bot.store import driver
from bot.store.as_json import sparse
from bot.store.schema import story as story_table
from bot.store.schema import story_event
from bot.store.upsert import insert_new

# Made once: putting a statement together takes longer than the database takes for it.
_EVENTS = (
    sa.select(story_event.c.data).where(story_event.c.story_id == sa.bindparam("story")).order_by(story_event.c.id)
)
#: What `summary` and `renew` know of a story; the driver refuses what has no place here, or no value there.
_RENEWED = ("title", "level", "facets", "titles", "outlets", "origins", "sides", "changed_at")
_RENEW = (
    story_table.update()
    .where(story_table.c.id == sa.bindparam("number"))
    .values({name: sa.bindparam(name) for name in _RENEWED} | {"revision": story_table.c.revision + 1})
)
_whole = story_table.alias("whole")
_PARTS = (
    sa.select(story_table.c.code)
    .join(_whole, _whole.c.id == story_table.c.merged_into)
    .where(_whole.c.code == sa.bindparam("called"))
    .order_by(story_table.c.id)
)


def encode_telling(telling: Telling) -> Any:
    """`telling` as JSON values, without what it does not say."""
    return sparse(telling)


def decode_telling(column: Any) -> Telling:
    """What `encode_telling` wrote; an empty one for an article that was kept before."""
    return msgspec.convert(column or {}, Telling)


def decode_sides(column: Any) -> tuple[Rung, ...]:
    """The ladder of sides as a story's row has it."""
    return msgspec.convert(column or [], tuple[Rung, ...])


def events(connection: Connection, story_id: int) -> tuple[StoryEvent, ...]:
    """What changed in a story, in the order in which it was noticed."""
    rows = driver.fetch(connection, _EVENTS, {"story": story_id})
    return tuple(msgspec.convert(data, StoryEvent) for (data,) in rows)


def note(
    connection: Connection, story_id: int, noticed: Sequence[StoryEvent], now: datetime, *, article_id: int | None
) -> None:
    """Write down what was noticed. Noticing it again changes nothing."""
    rows = []
    for event in noticed:
        data = sparse(event)
        rows.append(
            {
                "story_id": story_id,
                "key": _key(event.kind, article_id, data),
                "kind": event.kind,
                "noticed_at": now,
                "article_id": article_id,
                "data": data,
            }
        )
    insert_new(connection, story_event, rows)


def parts(connection: Connection, code: str) -> tuple[str, ...]:
    """The codes of the stories that were merged into this one."""
    return tuple(part for (part,) in driver.fetch(connection, _PARTS, {"called": code}))


def summary(told: Story) -> dict[str, Any]:
    """The columns of a story's row that follow from its reports."""
    titles = life.titles(told)
    return {
        "title": life.pick(titles, told.reports, ""),
        "level": told.level,
        "facets": list(told.facets),
        "titles": titles,
        "outlets": len({report.outlet for report in told.reports}),
        "origins": len(life.origins(told.reports)),
        "sides": [sparse(rung) for rung in life.ladder(told)],
    }


def renew(connection: Connection, story_id: int, told: Story, now: datetime) -> None:
    """Bring a story's row up to what its reports make of it."""
    driver.fetch(connection, _RENEW, summary(told) | {"changed_at": now, "number": story_id})


def _key(kind: str, article_id: int | None, data: dict[str, Any]) -> str:
    said = json.dumps(data, sort_keys=True, ensure_ascii=False)
    return f"{kind}:{article_id or ''}:{hashlib.sha256(said.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
