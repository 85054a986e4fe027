"""A poll that has more to tell than a chat should get at once: as much as is readable by itself, the rest in one."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot import digests, monitor
from bot.core.baseline import ALERTS
from bot.core.model import AlertBody, TextBody
from bot.errors import StateError
from bot.store import preferences
from bot.store.bodies import decode
from bot.store.schema import outbox
from tests.doubles.polling import EVERY, HOUR, MINUTE, World, feed, opened
from tests.doubles.web import Answer

GOODS = (
    "coal timber fish tourism railway wheat football theatre satellite medicine tractor fertilizer salmon orchestra "
    "archive ferry customs forestry hospital textile museum wrestling vaccine broadcasting gas seed steel cement "
    "poultry software circus dairy apple honey ginseng postal chess ballet copper zinc graphite pension library zoo "
    "weather cinema skating judo lottery furniture shoe paper tyre soap sugar dentistry beekeeping aviation cattle "
    "earthquake algebra"
).split()
TOWNS = (
    "Khasan Rason Vladivostok Ussuriysk Nakhodka Chongjin Wonsan Nampo Sinuiju Irkutsk Chita Moscow Pyongyang Kazan "
    "Omsk Tomsk Perm Ufa Samara"
).split()


def stories(number: int) -> list[str]:
    """The titles of so many events."""
    return [f"North Korea and Russia sign {GOODS[one]} deal in {TOWNS[one * 7 % 19]}" for one in range(number)]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with opened(tmp_path) as one:
        one.web.behaviours["/feed"] = Answer(feed("Rain is expected"))
        await one.poll(one.source())
        yield one


async def told(world: World) -> tuple[list[str], list[str]]:
    """The titles that come by themselves, and the texts of the other messages, as the chat gets them."""
    waits = (
        sa.select(outbox.c.body)
        .where(outbox.c.state == "pending", outbox.c.edits.is_(None))
        .order_by(outbox.c.priority, outbox.c.id)
    )
    rows = await world.store.read(lambda connection: list(connection.execute(waits).scalars()))
    bodies = [decode(row) for row in rows]
    others = [html.unescape(re.sub("<[^>]+>", "", one.html)) for one in bodies if isinstance(one, TextBody)]
    return [one.title for one in bodies if isinstance(one, AlertBody)], others


async def states(world: World) -> Counter[str]:
    rows = sa.select(outbox.c.state)
    return Counter(await world.store.read(lambda connection: list(connection.execute(rows).scalars())))


async def cut_off(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A poll in whose last transaction the disk is full."""

    def full(*_: object) -> None:
        raise StateError("the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(monitor, "finish", full)
        with pytest.raises(StateError):
            await world.poll(world.source(), EVERY)


async def test_twenty_stories_after_an_outage_are_told_each_by_itself(world: World) -> None:
    world.web.behaviours["/feed"] = Answer(feed(*stories(ALERTS)))
    await world.poll(world.source(), 9 * HOUR)
    assert await told(world) == (stories(ALERTS), [])


async def test_what_is_beyond_the_cap_comes_in_one_message_and_all_are_told(world: World) -> None:
    titles = stories(28)
    world.web.behaviours["/feed"] = Answer(feed(*titles))
    read = await world.poll(world.source(), EVERY)
    alone, (rest,) = await told(world)
    assert (len(alone), read.messages) == (ALERTS, len(titles))
    assert rest.splitlines()[0] == f"{len(titles) - ALERTS} more stories"
    assert {one for one in titles if one in rest} | set(alone) == set(titles)
    assert not {one for one in alone if one in rest}
    # Nothing more comes of the same page, nor of the clock.
    await world.poll(world.source(), HOUR)
    assert await digests.put_due(world.store, world.now, ["herald"]) == 0
    assert await states(world) == {"merged": len(titles) - ALERTS, "pending": ALERTS + 1}


async def test_the_most_urgent_come_by_themselves_and_first(world: World) -> None:
    flash = "Russian officer lands in Pyongyang for talks with Kim Jong Un"
    world.web.behaviours["/feed"] = Answer(feed(flash, *stories(25)))
    await world.poll(world.source(), EVERY)
    alone, (rest,) = await told(world)
    assert (alone[0], flash in rest) == (flash, False)


async def test_one_that_is_left_over_is_an_alert_like_the_others(world: World) -> None:
    world.web.behaviours["/feed"] = Answer(feed(*stories(ALERTS + 1)))
    await world.poll(world.source(), EVERY)
    alone, others = await told(world)
    assert (sorted(alone), others) == (sorted(stories(ALERTS + 1)), [])


async def test_a_site_that_gives_all_its_stories_new_addresses_is_heard_of_no_more(world: World) -> None:
    titles = stories(ALERTS)
    world.web.behaviours["/feed"] = Answer(feed(*titles))
    await world.poll(world.source(), EVERY)
    world.web.behaviours["/feed"] = Answer(feed(*titles).replace(b"news.example/", b"news.example/archive/"))
    assert (await world.poll(world.source(), EVERY)).new == ALERTS
    assert await told(world) == (titles, [])


async def test_of_an_archive_as_many_are_named_as_a_message_takes_and_the_others_are_counted(world: World) -> None:
    long = [f"{one} after two years of talks, both sides say in a joint statement" for one in stories(60)]
    world.web.behaviours["/feed"] = Answer(feed(*long))
    read = await world.poll(world.source(), EVERY)
    alone, (rest,) = await told(world)
    head, *lines = rest.split("\n\n")
    number = int(head.split()[0])
    assert (len(alone), read.messages, len(rest) <= 4096) == (ALERTS, ALERTS + number, True)
    assert lines[-1] == f"and {number - (len(lines) - 1)} more: /latest"
    assert len(lines) > ALERTS


async def test_a_poll_that_is_cut_off_before_its_end_tells_all_the_same_and_nothing_twice(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles = stories(28)
    world.web.behaviours["/feed"] = Answer(feed(*titles))

    await cut_off(world, monkeypatch)
    assert (await states(world))["held"] == len(titles) - ALERTS
    assert await digests.put_due(world.store, world.now + 9 * MINUTE, ["herald"]) == 0
    assert await digests.put_due(world.store, world.now + 11 * MINUTE, ["herald"]) == 1
    await world.poll(world.source(), EVERY)
    alone, (rest,) = await told(world)
    assert {one for one in titles if one in rest} | set(alone) == set(titles)
    assert len(alone) == ALERTS


async def test_what_a_cut_off_poll_left_is_told_with_the_rest_when_it_is_done_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.web.behaviours["/feed"] = Answer(feed(*stories(28)))

    await cut_off(world, monkeypatch)
    world.web.behaviours["/feed"] = Answer(feed(*stories(58)))
    await world.poll(world.source(), EVERY)
    alone, others = await told(world)
    assert (len(alone), len(others)) == (2 * ALERTS, 1)


async def test_what_is_new_of_a_story_that_waits_is_told_with_it(world: World) -> None:
    first, other = world.source(), world.source("/other", name="other", outlet="Other")
    world.web.behaviours |= {"/feed": Answer(feed(*stories(28))), "/other": Answer(feed("Rain is expected"))}
    await world.poll(other)
    await world.poll(first, EVERY)
    world.web.behaviours["/other"] = Answer(feed(stories(1)[0]).replace(b"news.example", b"other.example"))
    await world.poll(other, MINUTE)
    alone, others = await told(world)
    assert (len(alone), len(others)) == (ALERTS, 1)


async def test_pages_that_are_fetched_one_by_one_count_as_one_poll(world: World) -> None:
    titles = stories(26)
    links = "".join(
        f"<item><title>{title}</title><link>{world.web.url(f'/{number}')}</link></item>"
        for number, title in enumerate(titles)
    )
    world.web.behaviours["/feed"] = Answer(f"<rss version='2.0'><channel>{links}</channel></rss>".encode())
    for number, title in enumerate(titles):
        text = f"{title}, both sides said on Monday in a statement. " * 3
        world.web.behaviours[f"/{number}"] = Answer(
            f"<html><title>{title}</title><article><h1>{title}</h1><p>{text}</p></article>".encode(),
            headers={"Content-Type": "text/html"},
        )
    await world.poll(world.source(options={"fulltext": "always"}), EVERY)
    alone, (rest,) = await told(world)
    assert len(alone) == ALERTS
    assert {one for one in titles if one in rest} | set(alone) == set(titles)


async def test_a_chat_that_is_silent_hears_of_all_when_its_silence_ends(world: World) -> None:
    await world.store.write(preferences.change, 1, paused_until=world.now + 2 * HOUR)
    world.web.behaviours["/feed"] = Answer(feed(*stories(28)))
    await world.poll(world.source(), EVERY)
    assert await told(world) == ([], [])
    assert await digests.put_due(world.store, world.now + 3 * HOUR, ["herald"]) == 28
    alone, (rest,) = await told(world)
    assert (alone, rest.splitlines()[0]) == ([], "While it was quiet: 28 stories")
