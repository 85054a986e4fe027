"""What sources call their entries by, where that names none of them: nothing is lost, and nothing comes twice."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.core.model import AlertBody
from tests.conftest import NOW
from tests.doubles.polling import DAY, EVERY, MINUTE, World, opened, rss
from tests.doubles.web import Answer

DATE = "%a, %d %b %Y %H:%M:%S GMT"
#: How an item of a feed is made of its number.
Make = Callable[[int], str]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with opened(tmp_path) as one:
        yield one


def notices(*numbers: int) -> list[str]:
    return [f"Notice {number} of the harbour" for number in numbers]


def item(number: int, link: str = "", guid: str = "") -> str:
    named = f"<guid isPermaLink='false'>{guid}</guid>" if guid else ""
    return f"<title>Notice {number} of the harbour</title><link>{link}</link>{named}"


def interface(*items: dict[str, object]) -> bytes:
    return json.dumps({"articles": list(items)}).encode()


def sitemap(numbers: range | list[int]) -> bytes:
    urls = "".join(f"<url><loc>https://quay.example/notice-of-harbour-{number}x</loc></url>" for number in numbers)
    return f"<urlset>{urls}</urlset>".encode()


@pytest.mark.parametrize(
    "make",
    [
        lambda n: item(n, "https://quay.example/press"),
        lambda n: item(n, "https://quay.example/press", f"urn:{n}"),
        lambda n: item(n, "https://quay.example/"),
        lambda n: item(n, f"https://quay.example/live#post-{n}"),
        lambda n: item(n, f"https://quay.example/live#post-{n}", f"urn:{n}"),
        lambda n: item(n, f"https://quay.example/news?ref={n}"),
        lambda n: item(n, "/press"),
    ],
    ids=[
        "one page",
        "with guids",
        "the front page",
        "places in a page",
        "with guids, too",
        "a tracking key",
        "relative",
    ],
)
async def test_entries_that_share_an_address_are_told_each(make: Make, world: World) -> None:
    for last in (4, 5, 5):
        world.web.behaviours["/feed"] = Answer(rss(*(make(number) for number in range(last))))
        await world.poll(world.source(), EVERY)
    assert await world.titles() == notices(*range(5))


async def test_an_article_that_is_listed_under_two_titles_is_one(world: World) -> None:
    world.web.behaviours["/feed"] = Answer(rss(item(1, "https://quay.example/1"), item(2, "https://quay.example/1")))
    await world.poll(world.source())
    assert await world.titles() == notices(1)


#: What a page of many entries tells one after the other: each an event of its own.
TOLD = (
    "Russia and North Korea sign accord on Tumangang road bridge",
    "North Korea sends 3,000 more workers to Vladivostok shipyard",
    "Kim Jong Un receives Russian defence minister in Pyongyang",
    "Пшеница из России прибыла в северокорейский Расон",
)


@pytest.mark.parametrize("guid", ["", "tag:{}x", "LINK"], ids=["no guid", "a guid", "the address as guid"])
@pytest.mark.parametrize("link", ["https://quay.example/live", "https://quay.example/live#p{}"], ids=["page", "place"])
@pytest.mark.parametrize(
    "polls",
    [["0", "0", "10", "210", "0"], ["0", "210", "3", "0"], ["210", "3", "210"], ["10", "210", "3210"]],
    ids=["others join it", "others join and leave", "others leave", "in pairs"],
)
async def test_an_entry_is_told_once_whoever_stands_beside_it_on_its_page(
    polls: list[str], link: str, guid: str, world: World
) -> None:
    listed = [
        rss(*(
            f"<title>{TOLD[int(n)]}</title><link>{link.format(n)}</link>"
            f"<guid isPermaLink='false'>{guid.replace('LINK', link).format(n)}</guid>"
            for n in numbers
        ))
        for numbers in polls
    ]  # fmt: skip
    for page in (rss(item(1, "https://quay.example/1")), *listed):
        world.web.behaviours["/feed"] = Answer(page)
        # An entry without a date is as old as its first sight, and the same words are news a few days later.
        await world.poll(world.source(), 3 * DAY)
    told = [body for body in await world.bodies() if isinstance(body, AlertBody)]
    expected = sorted({int(n) for numbers in polls for n in numbers})
    assert sorted((body.kind, body.title) for body in told) == sorted(("alert", TOLD[n]) for n in expected)


async def test_an_article_of_one_script_for_all_pages_stays_the_same_beside_a_page_of_many(world: World) -> None:
    page = "https://quay.example/index.php?id={}"
    edited = "Bridge accord: Moscow and Pyongyang seal it after long talks"
    for titles in ([(1, TOLD[0])], [(1, TOLD[0]), (9, TOLD[1]), (9, TOLD[2]), (9, TOLD[3])], [(1, edited)]):
        listed = (f"<title>{title}</title><link>{page.format(number)}</link>" for number, title in titles)
        world.web.behaviours["/feed"] = Answer(rss(item(5, "https://quay.example/5"), *listed))
        await world.poll(world.source(), EVERY)
    told = [body.title for body in await world.bodies() if isinstance(body, AlertBody) and body.kind == "alert"]
    assert told == [edited, *TOLD[1:]]


async def test_of_a_page_that_lists_one_place_at_a_time_each_is_told(world: World) -> None:
    for number, title in enumerate(("The ferry leaves Rason for the Russian port of Vladivostok", *TOLD)):
        entry = f"<title>{title}</title><link>https://quay.example/live#p{number}</link>"
        world.web.behaviours["/feed"] = Answer(rss(item(1, "https://quay.example/1"), *[entry] * (number > 0)))
        await world.poll(world.source(), EVERY)
    told = [body.title for body in await world.bodies() if isinstance(body, AlertBody) and body.kind == "alert"]
    assert told == list(TOLD)


@pytest.mark.parametrize("link", ["https://quay.example/{}", ""], ids=["linked", "unlinked"])
async def test_entries_that_are_called_by_their_place_in_the_feed_are_told_each_for_ever(
    link: str, world: World
) -> None:
    for newest in range(2, 32):
        places = enumerate(range(newest, newest - 3, -1))
        items = (item(number, link.format(number), f"item-{place}") for place, number in places)
        world.web.behaviours["/feed"] = Answer(rss(*items))
        await world.poll(world.source(), EVERY)
    assert sorted(await world.titles()) == sorted(notices(*range(32)))


@pytest.mark.parametrize("called", [lambda place: 7000, lambda place: place], ids=["all the same", "by place"])
async def test_an_interface_that_numbers_its_items_so_is_read_all_the_same(
    called: Callable[[int], int], world: World
) -> None:
    for newest in range(2, 32):
        world.web.behaviours["/feed"] = Answer(
            interface(
                *(
                    {"id": called(place), "url": f"https://quay.example/{newest - place}", "title": title}
                    for place, title in enumerate(notices(newest, newest - 1, newest - 2))
                )
            )
        )
        await world.poll(world.source(kind="json"), EVERY)
    assert sorted(await world.titles()) == sorted(notices(*range(32)))


async def test_what_is_put_at_the_end_of_a_list_too_long_to_be_read_is_seen(world: World) -> None:
    for last in (2100, 2101):
        dated = (
            f"{item(number, f'https://quay.example/{number}')}<pubDate>{NOW + number * MINUTE / 60:{DATE}}</pubDate>"
            for number in range(last)
        )
        world.web.behaviours["/feed"] = Answer(rss(*dated))
        await world.poll(world.source(), EVERY)
    assert notices(2100)[0] in await world.titles()
    for numbers, new in (([*range(2100)], 2000), ([*range(2101)], 1), ([-1, *range(2101)], 1)):
        undated = (item(number, f"https://jetty.example/{number}") for number in numbers)
        world.web.behaviours["/undated"] = Answer(rss(*undated))
        read = await world.poll(world.source("/undated", name="jetty"), EVERY)
        assert (read.entries, read.new) == (2000, new)
    assert {*notices(-1), *notices(2100)} <= set(await world.titles())
    for numbers in ([*range(600)], [*range(601)], [-1, *range(601)]):
        world.web.behaviours["/map"] = Answer(sitemap(numbers))
        read = await world.poll(world.source("/map", name="quay", kind="sitemap"), EVERY)
    assert {"notice of harbour 600x", "notice of harbour 1x"} <= set(await world.titles())
    assert (read.entries, read.new) == (500, 1)
