"""The demo's world: the news that it holds, the feeds that say it, and the server that brings it out."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from itertools import pairwise

import feedparser
import httpx
import pytest
import rich.console
from rich.console import RenderableType

from bot.config import shipped
from bot.core.matching import compile_watches
from bot.core.model import Article, Watch
from bot.core.stories import Placing
from bot.demo import closing, opening
from bot.demo import world as worlds
from bot.demo.server import Server
from bot.demo.world import Item

NOW = datetime(2027, 3, 12, 15, 0, tzinfo=UTC)
WORLD = worlds.load()
LEXICON = shipped()
MATCHER = compile_watches([Watch("dprk-russia", "North Korea–Russia", "side:kp AND side:ru")], LEXICON)
QUOTATION = re.compile("“[^”]+”|«[^»]+»")

each_item = pytest.mark.parametrize("item", WORLD.items, ids=lambda item: item.id)
each_relevant = pytest.mark.parametrize(
    "item", [item for item in WORLD.items if item.expect != "unrelated"], ids=lambda item: item.id
)
each_outlet = pytest.mark.parametrize("feed", [outlet.feed for outlet in WORLD.outlets])


def read(item: Item) -> Article:
    outlet = WORLD.outlet(item.feed)
    return Article(
        id=item.id,
        title=item.title,
        text=worlds.text(WORLD, item, now=NOW),
        language=outlet.language,
        outlet=outlet.name,
        side=outlet.side,
        published=worlds.moment(item, NOW),
        seen=NOW,
    )


# ── what it holds ────────────────────────────────────────────────────────────────────────────────────────────────


def test_about_forty_articles_in_four_languages_tell_ten_events() -> None:
    assert 38 <= len(WORLD.items) <= 45
    assert {outlet.language for outlet in WORLD.outlets} == {"en", "fr", "ru", "ko"}
    assert len({item.event for item in WORLD.items if item.expect == "new"}) == 10
    assert len({item.id for item in WORLD.items}) == len(WORLD.items)


def test_each_decision_is_shown() -> None:
    assert {item.expect for item in WORLD.items} == {"new", "repeat", "report", "update", "unrelated"}


@each_item
def test_an_article_is_as_long_as_a_short_wire_story_and_quotes_two_people_or_more(item: Item) -> None:
    text = worlds.text(WORLD, item, now=NOW)
    assert 40 <= len(text.split()) <= 180
    assert len(QUOTATION.findall(text)) >= (1 if item.expect == "repeat" else 2)
    assert item.remark
    assert "{" not in text


@each_relevant
def test_the_first_article_of_an_event_is_the_new_one_and_only_that(item: Item) -> None:
    event = [other for other in WORLD.items if other.event == item.event]
    assert [other.expect == "new" for other in event] == [True] + [False] * (len(event) - 1)


def test_each_event_is_one_story() -> None:
    placing = Placing(LEXICON)
    stories: dict[str, set[str | None]] = {}
    for item in sorted(WORLD.items, key=lambda item: worlds.moment(item, NOW)):
        if item.expect != "unrelated":
            article = read(item)
            # All are served by one machine, which has no name.
            placed = placing.place_one(article._replace(url=f"http://127.0.0.1:8000/{item.feed}/{item.id}"))
            stories.setdefault(item.event, set()).add(placed.story)
    assert {event: len(told) for event, told in stories.items()} == dict.fromkeys(stories, 1)


@each_item
def test_the_watch_wants_what_tells_an_event_and_nothing_else(item: Item) -> None:
    assert MATCHER.read(read(item)).relevant == (item.expect != "unrelated")


@each_item
def test_no_real_person_gets_words_put_into_the_mouth(item: Item) -> None:
    text = worlds.text(WORLD, item, now=NOW)
    people = [entity for entity in LEXICON.entities if entity.type == "person"]
    names = {form for entity in people for forms in entity.forms.values() for form in forms}
    # Two letters of Hangul are part of many words; whole names have three.
    assert not [name for name in names if len(name) > 2 and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]


# ── what the feeds say ───────────────────────────────────────────────────────────────────────────────────────────


@each_outlet
def test_a_feed_says_what_the_outlet_publishes(feed: str) -> None:
    parsed = feedparser.parse(worlds.rss(WORLD, feed, wave=WORLD.waves, now=NOW, base="http://127.0.0.1:8000"))
    assert not parsed.bozo
    entries = {entry.id: entry for entry in parsed.entries}
    items = WORLD.published(feed, wave=WORLD.waves)
    assert len(parsed.entries) == len(items)
    for item in items:
        entry = entries[f"demo:{item.id}"]
        assert entry.title == item.title
        assert entry.link == f"http://127.0.0.1:8000/{feed}/{item.id}"
        assert parsedate_to_datetime(entry.published) == worlds.moment(item, NOW)
        paragraphs = re.findall("<p>(.*?)</p>", entry.summary)
        assert "\n".join(paragraphs) == worlds.text(WORLD, item, now=NOW)


@each_outlet
def test_a_feed_only_grows_from_wave_to_wave(feed: str) -> None:
    published = [WORLD.published(feed, wave=wave) for wave in range(1, WORLD.waves + 1)]
    for before, after in pairwise(published):
        assert after[: len(before)] == before


def test_each_outlet_has_a_source_that_reads_its_feed() -> None:
    sources = worlds.sources(WORLD, "http://127.0.0.1:8000")
    assert [source.outlet for source in sources] == [outlet.name for outlet in WORLD.outlets]
    assert sources[0].url == "http://127.0.0.1:8000/harbour.xml"
    assert {source.kind for source in sources} == {"feed"}


def test_days_are_named_as_the_language_names_them() -> None:
    friday = {
        WORLD.outlet(item.feed).language: worlds.text(WORLD, item, now=NOW)
        for item in WORLD.items
        if item.event == "ferry"
    }
    assert "on Friday" in friday["en"]
    assert "vendredi" in friday["fr"]
    assert "в пятницу" in friday["ru"]
    assert "12일" in friday["ko"]


@pytest.mark.parametrize(
    "now",
    [
        NOW,
        NOW.replace(hour=0, minute=0),  # everything of today came out this minute
        NOW.replace(hour=3, minute=20),  # some of it would have come out yesterday
        NOW.replace(hour=23, minute=59, second=59),  # and some of yesterday today
    ],
)
def test_an_article_comes_out_on_the_day_of_which_it_tells_whenever_the_demo_begins(now: datetime) -> None:
    for item in WORLD.items:
        published = worlds.moment(item, now)
        assert published <= now
        assert published.date() == (now + timedelta(days=item.day)).date()
        assert now - published < worlds.sources(WORLD, "http://127.0.0.1")[0].fresh


def test_early_in_the_day_the_news_come_in_the_same_order_as_later_and_at_times_of_their_own() -> None:
    early = NOW.replace(hour=0, minute=40)
    today = sorted((item for item in WORLD.items if item.day == 0), key=lambda item: -item.minutes)
    assert all(worlds.moment(one, early) < worlds.moment(other, early) for one, other in pairwise(today))


# ── the server ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server(WORLD, NOW) as server:
        yield server


@pytest.fixture
async def client(server: Server) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=server.base, trust_env=False) as client:
        yield client


async def test_news_come_out_wave_by_wave_until_all_are_out(server: Server, client: httpx.AsyncClient) -> None:
    seen = [(await client.get("/harbour.xml")).text.count("<item>")]
    while await server.advance():
        seen.append((await client.get("/harbour.xml")).text.count("<item>"))
    assert seen == [len(WORLD.published("harbour", wave=wave)) for wave in range(1, WORLD.waves + 1)]


@pytest.mark.parametrize(("given", "asked"), [("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since")])
async def test_who_has_a_feed_already_is_told_so_until_it_changes(
    server: Server, client: httpx.AsyncClient, given: str, asked: str
) -> None:
    first = await client.get("/harbour.xml")
    headers = {asked: first.headers[given]}
    again = await client.get("/harbour.xml", headers=headers)
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    await server.advance()
    assert (await client.get("/harbour.xml", headers=headers)).status_code == 200


async def test_a_wave_that_brings_nothing_for_a_feed_leaves_it_unchanged(
    server: Server, client: httpx.AsyncClient
) -> None:
    before = await client.get("/ledger.xml")
    await server.advance()
    assert WORLD.published("ledger", wave=1) == WORLD.published("ledger", wave=2)
    after = await client.get("/ledger.xml", headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 304


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"If-None-Match": "*"}, 304),
        ({"If-None-Match": '"other"'}, 200),
        # The tag decides, whatever the date says.
        ({"If-None-Match": '"other"', "If-Modified-Since": format_datetime(NOW, usegmt=True)}, 200),
        ({"If-Modified-Since": format_datetime(NOW - timedelta(days=1), usegmt=True)}, 200),
        ({"If-Modified-Since": "yesterday"}, 200),
    ],
)
async def test_validators_are_read_as_the_standard_says(
    client: httpx.AsyncClient, headers: dict[str, str], status: int
) -> None:
    assert (await client.get("/harbour.xml", headers=headers)).status_code == status


async def test_a_link_in_a_feed_leads_to_the_article(client: httpx.AsyncClient) -> None:
    page = await client.get("/harbour/ferry-harbour")
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "“The first ship will leave before the ice does,”" in page.text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere.xml", 404),
        ("GET", "/harbour/nowhere", 404),
        ("GET", "/harbour/ferry-harbour-update", 404),  # comes out in a later wave
        ("GET", "/../../etc/passwd", 404),
        ("HEAD", "/harbour.xml", 200),
        ("DELETE", "/harbour.xml", 405),
        ("GET", "/", 200),
        ("POST", "/advance", 200),
    ],
)
async def test_other_requests_are_answered_as_a_web_server_does(
    client: httpx.AsyncClient, method: str, path: str, status: int
) -> None:
    answer = await client.request(method, path)
    assert answer.status_code == status
    assert method != "HEAD" or answer.content == b""


@pytest.mark.parametrize("request_", [b"\r\n\r\n", b"\xff\xfe\r\n\r\n", b"GET", b"GET / HTTP/1.1\r\n" + b"x" * 200_000])
async def test_a_client_that_speaks_no_http_leaves_the_server_standing(
    server: Server, client: httpx.AsyncClient, request_: bytes
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(request_)
    if writer.can_write_eof():
        writer.write_eof()
    try:
        assert (await reader.read())[:12] in (b"", b"HTTP/1.1 400")
    except ConnectionError:
        pass  # it hung up in the middle
    writer.close()
    assert (await client.get("/harbour.xml")).status_code == 200


async def test_it_runs_on_its_own_prints_its_port_and_stops_when_told() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.demo.server", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        port = int(await process.stdout.readline())
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
            before = (await client.get("/harbour.xml")).text.count("<item>")
            assert (await client.post("/advance")).text == "2"
            assert (await client.get("/harbour.xml")).text.count("<item>") > before
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_on_its_own_it_brings_out_waves_by_itself_when_asked_to() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.demo.server", "--every", "0.05", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        port = int(await process.stdout.readline())
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
            async with asyncio.timeout(120):
                while "demo:quake" not in (await client.get("/harbour.xml")).text:
                    pass
    finally:
        process.kill()
        await process.wait()


# ── what it says itself ──────────────────────────────────────────────────────────────────────────────────────────


def test_the_demo_opens_with_what_will_be_seen_and_closes_with_figures() -> None:
    text = _shown(opening(outlets=9, items=41, waves=5))
    assert "9 invented outlets bring out 41 articles in 5 waves" in " ".join(text.split())
    text = _shown(closing(articles=41, stories=10, duplicates=20, quotes=93))
    assert re.findall(r"(\d+)  (\w+)", text) == [
        ("41", "articles"),
        ("10", "stories"),
        ("20", "duplicates"),
        ("93", "quotes"),
    ]


def _shown(renderable: RenderableType) -> str:
    console = rich.console.Console(width=80)
    with console.capture() as captured:
        console.print(renderable)
    return captured.get()
