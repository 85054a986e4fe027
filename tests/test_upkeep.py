"""How sources do: loopback hosts that fail, move, fall empty or silent over a time that the test moves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.store import health_rows
from tests.conftest import NOW
from tests.doubles.polling import DAY, EVERY, HOUR, MINUTE, World, feed, opened
from tests.doubles.web import Answer, Asked, conditional, redirect


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with opened(tmp_path, hosts=4) as one:
        yield one


async def test_a_source_that_fails_is_asked_less_and_less_told_once_and_well_again_when_it_answers(
    world: World,
) -> None:
    source, waits = world.source(), []
    world.web.behaviours["/feed"] = Answer(b"", 500)
    for _ in range(8):
        await world.poll(source, EVERY)
        waits.append(await world.wait())
    assert (await world.row()).health.state == "failing"
    assert all(later >= earlier * 1.4 for earlier, later in pairwise(waits[:4]))
    assert 4 * HOUR < waits[-1] <= 6 * HOUR
    assert await world.told() == ["failing"]
    world.web.behaviours["/feed"] = Answer(feed("a"))
    await world.poll(source, EVERY)
    assert ((await world.row()).health.state, (await world.row()).error) == ("ok", None)
    assert await world.wait() <= 1.1 * EVERY
    assert await world.told() == ["failing", "recovered"]


async def test_a_page_on_which_nothing_is_found_any_more_is_kept_until_its_source_is_mended(world: World) -> None:
    source, kept = world.source(kind="listing", options={"selectors": {"item": ["h2"]}}), world.folder / "pages/herald"
    before = Answer(b"<html><body><h2><a href='/1'>The ferry sails again after the storm</a></h2></body></html>")
    after = Answer(b"<html><body><h3><a href='/1'>Elsewhere</a></h3></body></html>")
    world.web.behaviours["/feed"] = before
    await world.poll(source)
    world.web.behaviours["/feed"] = after
    read = await world.poll(source, EVERY)
    assert "layout may have changed" in (read.error or "")
    assert ((await world.row()).health.state, kept.read_bytes()) == ("empty", after.body)
    assert await world.wait() <= 1.1 * EVERY  # the host does nothing wrong
    world.web.behaviours["/feed"] = before
    assert (await world.poll(source, EVERY)).new == 0
    assert ((await world.row()).health.state, kept.exists()) == ("ok", False)


async def test_a_list_is_failing_for_as_long_as_robots_may_not_read_it(world: World) -> None:
    source = world.source(kind="listing", options={"selectors": {"item": ["h2"]}})
    world.web.behaviours |= {
        "/feed": Answer(b"<html><h2><a href='/1'>The ferry sails again after the storm</a></h2></html>"),
        "/robots.txt": Answer(b"User-agent: *\nDisallow: /feed\n"),
    }
    for _ in range(3):
        await world.poll(source, EVERY)
    row = await world.row()
    assert (row.health.state, await world.told()) == ("failing", ["failing"])
    assert f"{world.web.url('/robots.txt')} does not allow robots here" in (row.error or "")
    world.web.behaviours["/robots.txt"] = Answer(b"User-agent: *\nAllow: /\n")
    assert (await world.poll(source, DAY)).new == 1
    assert world.web.paths() == ["/robots.txt", "/robots.txt", "/feed"]


async def test_a_host_that_says_for_ever_that_nothing_has_changed_is_not_believed_for_ever(world: World) -> None:
    page = [feed("a")]

    def stubborn(asked: Asked) -> Answer:
        return Answer(status=304) if "if-none-match" in asked.headers else Answer(page[0], headers={"ETag": '"1"'})

    world.web.behaviours["/feed"] = stubborn
    await world.poll(world.source())
    page[0] = feed("a", "b")
    assert [(await world.poll(world.source(), DAY)).new for _ in range(7)] == [0] * 7
    assert [(await world.poll(world.source(), after)).new for after in (DAY, HOUR, HOUR)] == [0, 1, 0]
    # A day goes by before the next page is asked for whole.
    asked = ["if-none-match" in one.headers for one in world.web.asked]
    assert asked == [False, *[True] * 8, False, True]


async def test_a_feed_that_loses_all_its_entries_is_empty_and_brings_none_twice_when_they_are_back(
    world: World,
) -> None:
    source = world.source()
    world.web.behaviours["/feed"] = conditional(feed("a", "b"), '"full"')
    assert (await world.poll(source)).new == 2
    world.web.behaviours["/feed"] = conditional(feed(), '"bare"')
    for _ in range(3):
        await world.poll(source, EVERY)
    row = await world.row()
    assert (row.health.state, row.entries, await world.told()) == ("empty", 2, ["empty"])
    assert "nothing is listed any more, where there were 2 entries" in (row.error or "")
    world.web.behaviours["/feed"] = conditional(feed("a", "b", "c"), '"again"')
    assert (await world.poll(source, EVERY)).new == 1


async def test_a_feed_that_is_empty_from_the_start_is_well(world: World) -> None:
    world.web.behaviours["/feed"] = Answer(feed())
    assert (await world.poll(world.source())).error is None
    assert (await world.row()).health.state == "ok"


async def test_a_source_that_publishes_no_more_is_silent_though_it_answers(world: World) -> None:
    source, dates = world.source(), [NOW - HOUR * n for n in range(8)]
    items = "".join(
        f"<item><title>t{n}</title><link>https://news.example/{n}</link><pubDate>{date:%d %b %Y %H:%M:%S} GMT</pubDate>"
        "</item>"
        for n, date in enumerate(dates)
    )
    world.web.behaviours["/feed"] = conditional(f"<rss><channel>{items}</channel></rss>".encode(), '"1"')
    await world.poll(source)
    await world.poll(source, 20 * HOUR)
    assert (await world.row()).health.state == "ok"
    await world.poll(source, 10 * HOUR)
    assert ((await world.row()).health.state, await world.told()) == ("silent", ["silent"])


async def test_a_move_that_lasts_a_day_is_followed_and_the_settings_stay_as_they_are(world: World) -> None:
    source = world.source("/old")
    world.web.behaviours |= {"/old": redirect("/new", 301), "/new": Answer(feed("a"))}
    await world.poll(source)
    await world.poll(source, DAY)
    assert await world.told() == ["moved"]
    world.web.behaviours["/new"] = Answer(feed("a", "b"))
    world.web.asked.clear()
    assert (await world.poll(source, EVERY)).new == 1
    assert world.web.paths() == ["/new"]
    # The new address goes away, and the old one speaks for itself again.
    world.web.behaviours |= {"/old": Answer(feed("a", "b", "c")), "/new": Answer(b"", 404)}
    assert (await world.poll(source, EVERY)).new == 1


async def test_what_is_gone_is_asked_once_a_day_and_comes_back(world: World) -> None:
    source = world.source()
    world.web.behaviours["/feed"] = Answer(b"", 410)
    await world.poll(source)
    assert await world.wait() <= 20 * MINUTE
    await world.poll(source, DAY)
    assert (await world.wait(), "gone" in await world.told()) == (DAY, True)
    world.web.behaviours["/feed"] = Answer(feed("a"))
    await world.poll(source, DAY)
    assert await world.wait() <= 1.1 * EVERY


@pytest.mark.parametrize(("status", "value", "least"), [(429, "7200", 2 * HOUR), (503, "7200", 2 * HOUR)])
async def test_a_host_that_names_a_time_is_left_alone_until_then(
    status: int, value: str, least: timedelta, world: World
) -> None:
    world.web.behaviours["/feed"] = Answer(b"", status, {"Retry-After": value})
    await world.poll(world.source())
    assert least <= await world.wait() <= least + EVERY


async def test_how_often_a_host_wants_to_be_asked_is_remembered_for_answers_that_do_not_repeat_it(world: World) -> None:
    source = world.source()
    world.web.behaviours["/feed"] = conditional(feed("a", head="<ttl>60</ttl>"), '"1"')
    await world.poll(source)
    assert await world.wait() == HOUR
    await world.poll(source, HOUR)
    assert world.web.asked[-1].headers["if-none-match"] == '"1"'
    assert await world.wait() == HOUR


async def test_an_answer_that_holds_for_an_hour_is_not_asked_for_before(world: World) -> None:
    world.web.behaviours["/feed"] = Answer(feed("a"), headers={"Cache-Control": "public, max-age=7200", "Age": "3600"})
    await world.poll(world.source())
    assert await world.wait() == HOUR


async def test_when_no_host_answers_it_is_our_own_network_and_nothing_is_counted(world: World) -> None:
    together = [world.source(name=f"s{n}", web=web) for n, web in enumerate(world.webs)]
    for web in world.webs:
        web.behaviours["/feed"] = Answer(feed("a"))
    for source in together:
        await world.poll(source)

    ports = [await web.stop() for web in world.webs]
    with capture_logs() as logged:
        for _ in range(5):
            world.now += EVERY
            for source in together:
                await world.poll(source)
    rows = [await world.row(source.id) for source in together]
    assert [row.health.failures for row in rows] == [0, 0, 0, 0]
    assert [row.health.state for row in rows] == ["ok"] * 4
    assert all(row.error for row in rows)
    assert all(row.due - world.now <= EVERY for row in rows)
    assert await world.told() == []
    assert len([line for line in logged if "is there a network" in line["event"]]) == 1
    # Before that was seen, failures were counted and logged: they are said to be taken back.
    assert any("failures" in line for line in logged)
    assert any("taken back" in line["event"] for line in logged)
    for web, port in zip(world.webs, ports, strict=True):
        await web.start(port)
    with capture_logs() as logged:
        for source in together:
            await world.poll(source, MINUTE)
    assert [row["event"] for row in logged if "network" in row["event"]] == ["the network is back"]


async def test_one_host_that_is_down_is_its_own_fault(world: World) -> None:
    together = [world.source(name=f"s{n}", web=web) for n, web in enumerate(world.webs)]
    for web in world.webs[1:]:
        web.behaviours["/feed"] = Answer(feed("a"))

    await world.web.stop()
    for _ in range(3):
        for source in together:
            await world.poll(source, EVERY)
    assert [(await world.row(source.id)).health.failures for source in together] == [3, 0, 0, 0]


async def test_nothing_secret_is_written_down_of_a_failure(world: World) -> None:
    world.web.behaviours["/feed?key=s3cret"] = redirect("/new?token=s3cret", 301)
    world.web.behaviours["/new?token=s3cret"] = Answer(feed("a"))
    source = world.source("/feed?key=s3cret")
    await world.poll(source)
    await world.poll(source, DAY)
    (event,) = await world.store.read(health_rows.events)
    assert event.kind == "moved"
    assert "s3cret" not in event.detail
