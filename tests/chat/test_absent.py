"""What readers hear of a source that cannot be read: once, and where they depend on it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.chat.absent import put_absent
from bot.core.health import Health
from bot.core.model import Source, TextBody
from bot.store import sources, waiting
from bot.store.sources import Polled
from tests.chat.test_commands import OWNER, SUMMIT, Room, html
from tests.chat.test_commands import room as room

KNOWN = {one: Source(one, "feed", f"https://{one}.example/rss", one.title(), "other") for one in ("tide", "ebb")}


async def fail(room: Room, source: str, *, hours: float) -> None:
    """The source has failed for so long."""
    await room.store.write(sources.register, [source], room.now)
    health = Health(state="failing", since=room.now - timedelta(hours=hours), failures=30)
    failed = Polled(source, at=room.now, due=room.now, error="no answer", health=health)
    await room.store.write(sources.settle, [failed])


async def come_back(room: Room, source: str) -> None:
    well = Polled(source, at=room.now, due=room.now, health=Health(since=room.now))
    await room.store.write(sources.settle, [well])


async def told(room: Room) -> list[str]:
    await put_absent(room.store, KNOWN, room.now)
    return [body.html for body in await room.sent() if isinstance(body, TextBody)]


@pytest.fixture
async def reader(room: Room) -> Room:
    """A room in which somebody reads, mostly of Tide."""
    await room.say("/sub")
    await room.hear()
    await room.hear(*SUMMIT)
    return room


async def test_readers_hear_once_after_a_day_that_a_source_they_depend_on_cannot_be_read(reader: Room) -> None:
    await fail(reader, "tide", hours=23)
    assert await told(reader) == []
    await reader.later(hours=2)
    (said,) = await told(reader)
    assert said.startswith("🔧 Tide has given nothing to read for a day.")
    await reader.later(hours=30)
    assert await told(reader) == []


async def test_another_time_they_hear_of_it_again(reader: Room) -> None:
    await fail(reader, "tide", hours=25)
    assert len(await told(reader)) == 1
    await come_back(reader, "tide")
    assert await told(reader) == []
    await reader.later(days=2)
    await fail(reader, "tide", hours=25)
    assert len(await told(reader)) == 1


async def test_they_hear_again_of_a_source_that_came_back_and_was_lost_anew_while_nobody_looked(reader: Room) -> None:
    await fail(reader, "tide", hours=25)
    assert len(await told(reader)) == 1
    await reader.later(days=2)
    await come_back(reader, "tide")
    await fail(reader, "tide", hours=25)
    assert len(await told(reader)) == 1
    assert await told(reader) == []


async def test_of_a_source_that_brings_them_nothing_readers_hear_nothing(reader: Room) -> None:
    await fail(reader, "ebb", hours=48)
    assert await told(reader) == []


async def test_who_has_paused_hears_of_it_at_the_end_of_the_pause(reader: Room) -> None:
    await reader.say("/pause 3d")
    await fail(reader, "tide", hours=25)
    assert await told(reader) == []
    assert await reader.later(days=2) == []
    assert await told(reader) == []
    (said,) = await reader.later(days=1, minutes=1)
    assert isinstance(said, TextBody)
    assert said.html.startswith("🔧 Tide has given nothing to read for a day.")


async def test_who_has_paused_hears_nothing_of_a_source_that_is_back_before_the_pause_ends(reader: Room) -> None:
    await reader.say("/pause 3d")
    await fail(reader, "tide", hours=25)
    assert await told(reader) == []
    await come_back(reader, "tide")
    assert await told(reader) == []
    assert await reader.later(days=3, minutes=1) == []


@pytest.mark.parametrize("words", ["/resume", "/resume skip"])
async def test_who_ends_a_pause_early_hears_of_it_then(reader: Room, words: str) -> None:
    await reader.say("/pause")
    await fail(reader, "tide", hours=25)
    assert await told(reader) == []
    assert "pending" in await reader.store.read(waiting.by_state)
    await reader.say(words)
    assert "pending" not in await reader.store.read(waiting.by_state)


@pytest.mark.parametrize(("language", "words"), [("fr", "depuis un jour"), ("ru", "уже сутки"), ("ko", "하루째")])
async def test_they_hear_it_in_their_language(reader: Room, language: str, words: str) -> None:
    assert html(await reader.say(f"/lang {language}", user=OWNER))
    await fail(reader, "tide", hours=25)
    (said,) = await told(reader)
    assert words in said
