"""What has arrived is written down with the next claim, soon, and whatever goes wrong with that."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.errors import StateError
from bot.store import folded
from bot.store import outbox as rows
from tests.doubles.delivery import Post, opened


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with opened(tmp_path) as one:
        yield one


async def test_the_last_message_is_known_to_have_arrived_though_nothing_follows_it(post: Post) -> None:
    post.alert([post.chat(7)], "The last")
    await post.until(lambda: post.states() == {"sent": 1})
    assert post.row(0).message_id == str(post.api.sent[0].id)


async def test_an_arrival_that_could_not_be_written_is_written_with_the_next_claim(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = post.chat(7), post.chat(8)
    post.alert([one], "First", "Second")
    arrived = rows.arrived

    def failing(*given: object) -> object:
        if given[1]:
            raise StateError("the database cannot be used: database or disk is full")
        return arrived(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(rows, "arrived", failing)
    await post.until(lambda: post.troubles)
    assert (post.texts(7), post.states()) == (["🟠 First"], {"sending": 1, "pending": 1})
    monkeypatch.setattr(rows, "arrived", arrived)
    post.alert([other], "Another's")
    await post.deliver()
    assert (post.texts(7), post.texts(8)) == (["🟠 First", "🟠 Second"], ["🟠 Another's"])
    assert post.states() == {"sent": 3}


async def test_a_bug_in_choosing_what_is_next_does_not_make_forget_what_has_arrived(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, desk = post.chat(7), post.chat(-1001234567890, "supergroup")

    def broken(*_given: object, **_named: object) -> bool:
        raise RuntimeError("a bug")

    monkeypatch.setattr(folded, "fold_waiting", broken)
    post.alert([reader], "A missile flies", level="flash")
    post.alert([desk], "A bridge opens")
    await post.until(lambda: post.states() == {"sent": 1, "pending": 1})
    assert post.texts(7) == ["🔴 A missile flies"]
