"""Invitation links, each of which lets one chat in; and a record of what owners did."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store.schema import audit, invite, meta
from bot.store.upsert import insert_new

#: How long an invitation can be used.
VALID = timedelta(days=7)
#: Words to all chats are confirmed by a tap, and a button holds no words: they are kept under this and the number of
#: the update that they came with, for as long as that is kept. Two owners may ask at once.
BROADCAST = "broadcast:"


def make(connection: Connection, owner: int, now: datetime) -> str:
    """A new invitation: what follows ``?start=`` (Bot API, deep linking: 64 of A-Z, a-z, 0-9, _ and -)."""
    code = secrets.token_urlsafe(12)
    connection.execute(invite.insert().values(code=code, created_by=owner, created_at=now))
    return code


def redeem(connection: Connection, code: str, chat: str, now: datetime) -> bool:
    """Use an invitation up. Returns whether it was one that could be used."""
    fresh = [invite.c.code == code, invite.c.used_at.is_(None), invite.c.created_at > now - VALID]
    return connection.execute(invite.update().where(*fresh).values(used_by=chat, used_at=now)).rowcount == 1


def write_down(connection: Connection, user: int | None, chat: int, act: str, now: datetime) -> None:
    """Keep what an owner did."""
    connection.execute(audit.insert().values(at=now, user_id=user, chat=str(chat), act=act[:500]))


def acts(connection: Connection, limit: int) -> tuple[tuple[datetime, int | None, str], ...]:
    """What owners did last, the newest first: when, who, what."""
    query = sa.select(audit.c.at, audit.c.user_id, audit.c.act).order_by(audit.c.id.desc()).limit(limit)
    return tuple((at, user, act) for at, user, act in connection.execute(query))


def keep(connection: Connection, key: str, value: str | None) -> None:
    """Keep a few words under a key; None forgets them."""
    connection.execute(meta.delete().where(meta.c.key == key))
    if value is not None:
        insert_new(connection, meta, [{"key": key, "value": value}])


def kept(connection: Connection, key: str) -> str | None:
    """What is kept under a key."""
    return connection.execute(sa.select(meta.c.value).where(meta.c.key == key)).scalar()
