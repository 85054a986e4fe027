"""A name of the database's own, for the names of its messages: receivers take each name once, and every database
numbers its messages from one."""

from __future__ import annotations

import secrets

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store.schema import meta
from bot.store.upsert import insert_new

_KEY = "name"


def name(connection: Connection) -> str:
    """What the database is called; one that has no name yet is given one, at random and for good."""
    insert_new(connection, meta, [{"key": _KEY, "value": secrets.token_hex(4)}])
    found: str = connection.execute(sa.select(meta.c.value).where(meta.c.key == _KEY)).scalar_one()
    return found
