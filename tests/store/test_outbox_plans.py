"""What is looked up for every message is found by an index, however many messages were sent before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from unittest.mock import patch

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.model import TextBody
from bot.store import chats, driver, outbox
from bot.store.bodies import encode
from bot.store.front import Store
from bot.store.schema import outbox as table
from bot.store.upsert import insert_new

CHATS, SENT_EACH = 300, 30


@pytest.fixture
def archive(store: Store, now: datetime) -> Store:
    """A store with thousands of messages that were sent, and one that waits for each chat."""

    def fill(connection: Connection) -> None:
        rows = []
        for number in range(CHATS):
            there = chats.place(connection, "telegram", str(number + 1), None, "", now, kind="private").id
            row = {"destination_id": there, "priority": 5, "body": encode(TextBody("news")), "attempts": 1, "doubts": 0}
            row |= {"not_before": now - timedelta(hours=1), "created_at": now - timedelta(hours=1)}
            rows += [row | {"key": f"story:{at}", "state": "sent"} for at in range(SENT_EACH)]
            rows.append(row | {"key": "story:new", "state": "pending"})
        insert_new(connection, table, rows)

    store.change(fill)
    with store.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.commit()
    return store


def plans(store: Store, run: Callable[[Connection], Any]) -> str:
    """How the database goes about each SELECT of the outbox that `run` makes."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        if statement.lstrip().startswith("SELECT") and "outbox" in statement:
            asked.append((statement, parameters))

    fetch_sql = driver.fetch_sql

    def noting(connection: Connection, sql: str, values: Any = ()) -> list[Any]:
        note(None, None, sql, tuple(values) if isinstance(values, list) else values, None, False)
        return fetch_sql(connection, sql, values)

    sa.event.listen(store.engine, "before_cursor_execute", note)
    try:
        with patch.object(driver, "fetch_sql", noting):
            store.change(run)
    finally:
        sa.event.remove(store.engine, "before_cursor_execute", note)
    explain = "EXPLAIN QUERY PLAN" if store.engine.dialect.name == "sqlite" else "EXPLAIN"
    assert asked
    with store.engine.connect() as connection:
        found = [connection.exec_driver_sql(f"{explain} {statement}", values).all() for statement, values in asked]
    return "\n".join(str(row[-1]) for rows in found for row in rows)


def scans(plan: str) -> list[str]:
    """Steps that read the whole outbox."""
    whole = ("SCAN outbox", "SCAN waits", "Seq Scan on outbox")
    return [line for line in plan.splitlines() if line.strip(" ->").startswith(whole) and "INDEX" not in line]


def test_whose_turn_it_is_is_told_by_what_waits(archive: Store, now: datetime) -> None:
    plan = plans(archive, lambda connection: outbox.due(connection, ["telegram"], now, 100))
    assert "ix_outbox_" in plan
    assert scans(plan) == []
    if archive.engine.dialect.name == "sqlite":
        # In the order of urgency, so that no more is read than asked for; PostgreSQL rather sorts what waits.
        assert "ix_outbox_urgent" in plan
        assert "ORDER BY" not in plan


def test_a_chats_next_message_is_found_among_what_waits_for_it(archive: Store, now: datetime) -> None:
    (chat,) = archive.call(outbox.due, ["telegram"], now, 1)
    plan = plans(archive, lambda connection: outbox.claim(connection, chat, now))
    assert "ix_outbox_waiting" in plan
    assert scans(plan) == []


def test_when_the_next_message_may_leave_is_told_by_what_waits(archive: Store, now: datetime) -> None:
    plan = plans(archive, lambda connection: outbox.next_due(connection, ["telegram"], now))
    assert "ix_outbox_" in plan
    assert scans(plan) == []
