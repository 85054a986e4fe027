"""What was told under one address is found without reading whatever else was kept."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.core.identity import CONTENT, article_id
from bot.store.front import Store
from bot.store.schema import article, story
from bot.store.shared_address import told_at

PAGE = "https://quay.example/index.php?id={}"


def put(connection: Connection, now: datetime, *told: tuple[str, str], of: str = "quay") -> None:
    """Let articles be told by name and address, each in a story of its own."""
    for name, url in told:
        row = {"code": name[-5:], "title": name, "level": "all", "facets": [], "founded_at": now, "changed_at": now}
        number = connection.execute(story.insert().values(row)).inserted_primary_key[0]
        words: dict[str, Any] = {"title": name, "text": "It sails.", "language": "en", "outlet": "Quay", "side": "ru"}
        kept = {"identity": name, "url": url, "source_id": of, "story_id": number, "decision": "new"}
        connection.execute(article.insert().values(words | kept | {"published_at": now, "seen_at": now}))


def test_where_one_script_serves_all_pages_only_what_stands_under_the_address_is_found(
    store: Store, now: datetime
) -> None:
    seven, other = article_id(PAGE.format(7), "", ""), article_id(PAGE.format(71), "", "")
    beside, elsewhere = f"{CONTENT}beside", f"{CONTENT}elsewhere"
    named = {seven: 7, other: 71, beside: 7, elsewhere: 71}
    store.change(put, now, *((name, PAGE.format(page)) for name, page in named.items()))
    store.change(put, now, (f"{CONTENT}strange", PAGE.format(7)), of="jetty")
    assert [one.id for one in store.call(told_at, "quay", f"{PAGE.format(7)}#p3")] == [seven, beside]


def test_what_a_source_told_is_read_by_an_index_however_much_is_kept(store: Store) -> None:
    asked: list[tuple[str, Any]] = []
    sa.event.listen(store.engine, "before_cursor_execute", lambda *given: asked.append(given[2:4]))
    store.call(told_at, "quay", PAGE.format(7))
    statement, values = next(one for one in asked if "FROM article" in one[0])
    if store.engine.dialect.name == "sqlite":  # PostgreSQL reads an empty table whole
        with store.engine.connect() as connection:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
        assert "ix_article_told" in str(plan)
