"""What goes past SQLAlchemy to the driver behaves as what does not, in both databases."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store import driver
from bot.store.front import Store
from bot.store.schema import story
from tests.conftest import NOW

ADD = story.insert().returning(story.c.id, story.c.founded_at)
FOUND = sa.select(story.c.code, story.c.founded_at, story.c.changed_at).order_by(story.c.code)
AMONG = FOUND.where(story.c.code.in_(driver.several("code", 2)))
RENAMED = story.update().where(story.c.code == sa.bindparam("before")).values(code=sa.bindparam("after"))


def told(code: str) -> dict[str, Any]:
    return {"code": code, "title": "", "level": "all", "facets": ["arms"], "founded_at": NOW, "changed_at": NOW}


def test_values_come_back_as_they_were_given(store: Store) -> None:
    assert [when for _, when in store.change(driver.fetch, ADD, told("A"))] == [NOW]
    store.change(driver.fetch, ADD, told("B") | {"changed_at": NOW + timedelta(hours=1)})
    store.change(driver.fetch, ADD, told("C"))
    found = store.call(driver.fetch, AMONG, driver.named("code", ["B", "A"]))
    assert found == [("A", NOW, NOW), ("B", NOW, NOW + timedelta(hours=1))]


def test_a_change_gives_no_rows(store: Store) -> None:
    store.change(driver.fetch, ADD, told("A"))
    assert store.change(driver.fetch, RENAMED, {"before": "A", "after": "Z"}) == []
    assert [code for code, *_ in store.call(driver.fetch, FOUND, {})] == ["Z"]


def test_a_value_that_is_not_given_is_no_null(store: Store) -> None:
    with pytest.raises(KeyError, match="after"):
        store.change(driver.fetch, RENAMED, {"before": "A", "afer": "Z"})


def test_a_value_without_a_place_is_not_lost(store: Store) -> None:
    store.change(driver.fetch, ADD, told("A"))
    with pytest.raises(KeyError, match="no place for title"):
        store.change(driver.fetch, RENAMED, {"before": "A", "after": "Z", "title": "forgotten"})
    assert [code for code, *_ in store.call(driver.fetch, FOUND, {})] == ["A"]


def test_what_fails_is_taken_back_with_all_before_it(store: Store) -> None:
    def both(connection: Connection) -> None:
        driver.fetch(connection, ADD, told("A"))
        driver.fetch(connection, ADD, told("A"))

    with pytest.raises(sa.exc.IntegrityError):
        store.change(both)
    assert store.call(driver.fetch, FOUND, {}) == []
