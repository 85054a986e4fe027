"""What is promised of sources, fault by fault: each test names its row.

| row | fault | proved here, and in |
|---|---|---|
| 31 | slow drip, hang, a port that never answers | test_31; sources/test_http.py, runners/test_turns.py |
| 32 | endless body, gzip bomb, nested gzip | test_32; sources/test_http.py |
| 33 | billion laughs, XXE, remote DTD | test_33; sources/test_feed.py |
| 34 | attributes, nesting, endless title, 10 000 entries | test_34; sources/test_parsing.py |
| 35 | truncated, bad entities, null bytes, bad UTF-8 | test_35; sources/test_feed.py |
| 36 | HTML, a challenge, empty, binary instead of a feed | test_36; sources/test_reader.py |
| 37 | twelve encodings, a lying charset | test_37; sources/test_feed.py |
| 38 | 304 right and wrong, ETags that change or are none | test_38; sources/test_http.py |
| 39 | guids, links, titles and orders that change | test_39; sources/test_feed.py |
| 40 | republished under a new guid, or in another feed | test_40 |
| 41 | future, bad and old dates | test_41 |
| 42 | 10 000 entries at the first poll | test_42 |
| 43 | moves, loops, chains | test_43; test_upkeep.py, sources/test_http.py |
| 44 | redirects and links to private addresses | test_44; sources/test_http.py, sources/test_article.py |
| 45 | an address from a chat, in any notation | test_45; sources/test_routes.py, sources/test_http.py |
| 46 | 410, 404 for days | test_46; test_upkeep.py, core/test_health.py |
| 47 | Retry-After, huge headers, cookie junk | test_47; sources/test_http.py |
| 48 | flaky for an hour | test_48 |
| 49 | a listing's layout, relative dates | test_49; test_upkeep.py, sources/test_kinds.py |
| 50 | 200 feeds on one host | test_50; sources/test_http.py, runners/test_turns.py |
"""

from __future__ import annotations

import asyncio
import gzip
import random
import resource
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.core.model import Source, Validators
from bot.errors import BlockedAddress, SourceError
from bot.runners.turns import Turns
from bot.store import sources
from bot.store.schema import article
from tests.doubles.polling import DAY, EVERY, HOUR, MINUTE, World, feed, opened, rss
from tests.doubles.web import (
    Answer,
    Asked,
    Script,
    Wire,
    bomb,
    conditional,
    drip,
    endless,
    hang,
    hang_in_the_middle,
    redirect,
)

#: What the default watch asks for.
DEAL = "Kim Jong Un and Vladimir Putin sign an agreement in Vladivostok"
PORT = "North Korean troops leave Kursk, Russian defence ministry says"
FEEDS = Path(__file__).parent.parent / "data" / "feeds"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with opened(tmp_path, hosts=2) as one:
        yield one


def dated(title: str, at: datetime, number: int) -> str:
    return f"<title>{title}</title><link>https://news.example/{number}</link><pubDate>{format_datetime(at)}</pubDate>"


# ── hosts and pages that mean harm, or are broken ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("script", [drip, hang, hang_in_the_middle])
async def test_31_a_host_that_takes_for_ever_is_left_in_time_and_delays_no_other(script: Script, world: World) -> None:
    asked = asyncio.Event()

    async def noted(request: Asked, wire: Wire) -> None:
        asked.set()
        await script(request, wire)

    world.web.scripts["/feed"] = noted
    world.webs[1].behaviours["/feed"] = Answer(feed("a"))
    slow = world.source(name="slow")
    hanging = asyncio.create_task(world.poll(slow))
    await asked.wait()
    read = await world.poll(world.source(name="good", web=world.webs[1]))
    assert (read.new, hanging.done()) == (1, False)
    hanging.cancel()
    in_time = replace(slow, options={"timeout": 0.3})
    assert "took too long" in ((await world.poll(in_time)).error or "")


async def test_31_a_port_that_never_answers_is_an_error(world: World) -> None:
    await world.web.start(await world.web.stop())
    source = world.source()
    await world.web.stop()
    assert "connection refused" in ((await world.poll(source)).error or "")


async def test_32_a_body_without_an_end_takes_no_memory(world: World) -> None:
    world.web.scripts["/endless"] = endless
    world.web.behaviours |= {
        "/bomb": bomb(megabytes=256),
        "/nested": Answer(gzip.compress(gzip.compress(b"x")), headers={"Content-Encoding": "gzip, gzip"}),
    }
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    reads = [await world.poll(world.source(f"/{name}", name=name)) for name in ("endless", "bomb", "nested")]
    assert all(read.error for read in reads)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">',
        '<!ENTITY c SYSTEM "file:///etc/passwd">',
        '<!ENTITY c SYSTEM "{other}/entity">',
        '<!ENTITY % p SYSTEM "{other}/dtd"> %p;',
    ],
)
async def test_33_entities_of_its_own_get_a_feed_refused_and_nothing_is_read_or_asked_for(
    declared: str, world: World
) -> None:
    declared = declared.replace("{other}", world.webs[1].url())
    head = f"<!DOCTYPE rss [{declared}]>"
    world.web.behaviours["/feed"] = Answer(head.encode() + rss("<title>&c;</title><link>https://news.example/1</link>"))
    assert (await world.poll(world.source())).error
    assert (world.webs[1].asked, await world.titles()) == ([], [])


@pytest.mark.parametrize(
    "hostile",
    [
        b"<rss " + b"".join(b"a%d='1' " % n for n in range(20_000)) + b"><channel></rss>",
        b"<rss><channel>" + b"<a>" * 100_000,
        b"<rss><channel><item><title>" + b"x" * 3_000_000,
        b"<rss><channel><item><description>" + b"&lt;!--" * 50_000,
    ],
    ids=["attributes", "depth", "title", "comments"],
)
async def test_34_a_page_made_to_stall_its_reader_stalls_no_other_source(hostile: bytes, world: World) -> None:
    world.web.behaviours |= {"/hostile": Answer(hostile), "/feed": Answer(feed("a"))}
    await world.poll(world.source("/hostile", name="hostile"))
    assert (await world.poll(world.source())).new == 1


@pytest.mark.parametrize(
    "name",
    ["broken_truncated", "broken_two_roots", "broken_charref", "broken_controls", "bad_utf8", "broken_namespace"],
)
async def test_35_what_is_whole_in_a_broken_feed_is_kept(name: str, world: World) -> None:
    world.web.behaviours["/feed"] = Answer((FEEDS / f"{name}.xml").read_bytes())
    read = await world.poll(world.source())
    assert (read.error, read.new > 0) == (None, True)
    assert all(title.isprintable() for title in await world.titles())


@pytest.mark.parametrize(
    "instead",
    [
        Answer(b"<html><title>Sign in</title><form></form></html>", headers={"Content-Type": "text/html"}),
        Answer(b"<html><title>Just a moment...</title><script></script></html>", headers={"Content-Type": "text/html"}),
        Answer(b""),
        Answer(bytes(range(256)) * 20, headers={"Content-Type": "application/octet-stream"}),
        Answer(b"<rss version='2.0'><channel></channel></rss>"),
    ],
    ids=["login", "challenge", "empty", "binary", "bare"],
)
async def test_36_what_is_no_feed_removes_nothing_and_nothing_is_told_again_when_it_is_back(
    instead: Answer, world: World
) -> None:
    source = world.source()
    world.web.behaviours["/feed"] = Answer(feed(DEAL))
    assert (await world.poll(source)).messages == 1
    known = await world.store.read(sources.known, [source.id])
    world.web.behaviours["/feed"] = instead
    assert (await world.poll(source, EVERY)).error
    assert (await world.store.read(sources.known, [source.id]))[0].validators == known[0].validators
    world.web.behaviours["/feed"] = Answer(feed(DEAL) + b"\n")
    read = await world.poll(source, EVERY)
    assert (read.error, read.new, read.messages) == (None, 0, 0)


@pytest.mark.parametrize(
    ("encoding", "title"),
    [
        ("windows-1251", "Паром вышел в море"),
        ("koi8-r", "Паром вышел в море"),
        ("iso-8859-5", "Паром вышел в море"),
        ("euc-kr", "연락선이 바다로 나갔다"),
        ("cp949", "연락선이 바다로 나갔다"),
        ("gb2312", "渡轮出海"),
        ("big5", "渡輪出海"),
        ("shift_jis", "連絡船が出港した"),
        ("euc-jp", "連絡船が出港した"),
        ("iso-8859-1", "Le bac a quitté la côte"),
        ("utf-16", "Паром вышел в море"),
        ("utf-8-sig", "Паром вышел в море"),
    ],
)
async def test_37_a_title_is_read_as_it_was_written_and_a_lying_charset_does_not_matter(
    encoding: str, title: str, world: World
) -> None:
    label = "utf-8" if encoding == "utf-8-sig" else encoding
    text = f'<?xml version="1.0" encoding="{label}"?>' + feed(title).decode()
    world.web.behaviours["/feed"] = Answer(text.encode(encoding), headers={"Content-Type": "application/xml"})
    await world.poll(world.source())
    assert await world.titles() == [title]
    lying = feed("Паром вернулся").replace(b"<rss", b'<?xml version="1.0" encoding="iso-8859-1"?><rss')
    world.web.behaviours["/lie"] = Answer(lying, headers={"Content-Type": "application/xml; charset=windows-1251"})
    await world.poll(world.source("/lie", name="liar"))
    assert (await world.titles())[-1] == "Паром вернулся"


# ── what changes though it is the same ───────────────────────────────────────────────────────────────────────────


async def test_38_nothing_is_read_twice_whatever_a_host_makes_of_validators(world: World) -> None:
    changing = iter(range(100))
    world.web.behaviours |= {
        "/right": conditional(feed("a"), '"1"'),
        "/changing": lambda _: Answer(feed("b"), headers={"ETag": f'"{next(changing)}"'}),
        "/none": Answer(feed("c")),
    }
    for path in ("/right", "/changing", "/none"):
        source = world.source(path, name=path[1:])
        assert [(await world.poll(source, EVERY)).new for _ in range(3)] == [1, 0, 0]
    assert [one.headers.get("if-none-match") for one in world.web.asked if one.path == "/right"] == [None, '"1"', '"1"']
    world.web.behaviours["/bogus"] = Answer(status=304)
    bogus = world.source("/bogus", name="bogus")
    assert "not asked" in ((await world.poll(bogus)).error or "")
    world.web.behaviours["/bogus"] = Answer(feed("d"))
    assert (await world.poll(bogus)).new == 1


async def test_39_what_only_looks_new_is_told_once_and_what_shares_a_guid_is_not_lost(world: World) -> None:
    dice, source = random.Random(39), world.source()
    link = "https://news.example/deal"
    for poll in range(4):
        tweak = f"{DEAL}{'!' * poll}"
        items = [
            f"<guid isPermaLink='false'>{poll}</guid><title>{tweak}</title><link>{link}?utm_source={poll}</link>",
            f"<title>No guid</title><link>{link}/2</link>",
            "<title>No link and no guid</title>",
            f"<guid isPermaLink='false'>same</guid><title>First of two</title><link>{link}/3</link>",
            f"<guid isPermaLink='false'>same</guid><title>Second of two</title><link>{link}/4</link>",
        ]
        dice.shuffle(items)
        world.web.behaviours["/feed"] = Answer(rss(*items))
        await world.poll(source, EVERY)
    assert await world.alerts() == 1
    assert sorted(title.rstrip("!") for title in set(await world.titles())) == sorted(
        [DEAL, "No guid", "No link and no guid", "First of two", "Second of two"]
    )


async def test_39_an_archive_under_new_addresses_wakes_nobody_and_what_is_new_beside_it_is_told(world: World) -> None:
    """A site that moves gives all its pages other guids and links; some list their archive one day."""
    now, source = world.now, world.source()

    def archive(site: str, number: int) -> list[str]:
        things = ("coal", "rice", "timber", "wheat")
        return [
            dated(f"North Korea and Russia agree on {thing} in {site}", now - (60 + n) * DAY, number + n)
            for n, thing in enumerate(things)
        ]

    world.web.behaviours["/feed"] = Answer(rss(*archive("Rason", 100)))
    assert (await world.poll(source)).messages == 0
    world.web.behaviours["/feed"] = Answer(rss(dated(DEAL, world.now, 1), *archive("Rason", 200)))
    read = await world.poll(source, EVERY)
    assert (read.new, read.relevant, read.messages) == (5, 5, 1)
    assert await world.alerts() == 1


async def test_39_a_feed_that_gives_all_its_entries_one_old_date_is_told_all_the_same(world: World) -> None:
    source, long_ago = world.source(), world.now - 400 * DAY
    world.web.behaviours["/feed"] = Answer(rss(dated("Rain", long_ago, 1)))
    await world.poll(source)
    world.web.behaviours["/feed"] = Answer(rss(dated(DEAL, long_ago, 2), dated("Rain", long_ago, 1)))
    assert (await world.poll(source, EVERY)).messages == 1


async def test_40_what_is_published_again_or_elsewhere_is_told_once(world: World) -> None:
    def item(guid: str) -> str:
        return f"<guid isPermaLink='false'>{guid}</guid><title>{DEAL}</title><link>https://news.example/deal</link>"

    world.web.behaviours |= {"/feed": Answer(rss(item("1"))), "/world": Answer(rss(item("w7")))}
    source, elsewhere = world.source(), world.source("/world", name="world")
    await world.poll(source)
    await world.poll(elsewhere)
    world.web.behaviours["/feed"] = Answer(rss(item("2")))
    await world.poll(source, EVERY)
    assert await world.alerts() == 1
    assert await world.titles() == [DEAL]


async def test_41_no_date_is_later_than_now_and_old_news_of_a_new_source_wakes_nobody(world: World) -> None:
    world.web.behaviours["/feed"] = Answer(rss(dated(PORT, world.now - 30 * DAY, 1)))
    source = world.source()
    first = await world.poll(source)
    assert (first.relevant, first.messages) == (1, 0)
    bad = "<title>Without a date</title><link>https://news.example/3</link><pubDate>soon</pubDate>"
    world.web.behaviours["/feed"] = Answer(rss(dated(DEAL, world.now + 400 * DAY, 2), bad))
    assert (await world.poll(source, EVERY)).messages == 1
    query = sa.select(article.c.published_at)
    assert max(await world.store.read(lambda connection: list(connection.execute(query).scalars()))) <= world.now


async def test_42_a_new_source_with_ten_thousand_entries_floods_nobody(world: World) -> None:
    items = [dated(f"{DEAL} {n}", world.now - n * MINUTE, n) for n in range(1, 150)]
    filler = [dated("Rain", world.now - DAY, 1_000 + n) for n in range(9_850)]
    world.web.behaviours["/feed"] = Answer(rss(*items, *filler))
    read = await world.poll(world.source())
    assert read.entries == 2_000
    assert 1 <= read.messages <= 10
    world.web.behaviours["/feed"] = Answer(rss(*items, *filler) + b" ")
    assert (await world.poll(world.source(), EVERY)).messages == 0


# ── where addresses lead ─────────────────────────────────────────────────────────────────────────────────────────


async def test_43_only_a_permanent_move_that_lasts_moves_a_source(world: World) -> None:
    world.web.behaviours |= {
        "/new": Answer(feed("a")),
        "/round": redirect("/round", 301),
        "/nowhere": Answer(status=301),
    }
    world.web.behaviours |= {f"/{n}": redirect(f"/{n + 1}", 301) for n in range(20)}
    for status, path in ((302, "/new"), (307, "/new"), (301, "/new"), (308, "/new")):
        world.web.behaviours["/old"] = redirect("/new", status)
        source = world.source("/old", name=f"s{status}")
        for after in (0 * DAY, DAY, EVERY):
            assert (await world.poll(source, after)).error is None
        assert world.web.paths()[-1] == path
        assert (world.web.paths()[-2] == "/old") == (status in (302, 307))
    for path in ("/round", "/0", "/nowhere"):
        assert "redirect" in ((await world.poll(world.source(path, name=f"x{path[1:]}"))).error or "")


@pytest.mark.parametrize(
    "private",
    ["http://127.0.0.1:1/", "http://169.254.169.254/latest/", "http://[::1]/", "file:///etc/passwd", "gopher://x/",
     "http://2130706433/", "http://[::ffff:10.0.0.1]/", "http://[64:ff9b::a00:1]/", "http://[2002:a00:1::]/"],
)  # fmt: skip
async def test_44_neither_a_redirect_nor_an_entry_leads_to_a_private_address(private: str, world: World) -> None:
    world.web.behaviours |= {"/feed": redirect("/on", 301), "/on": redirect(private, 302)}
    assert (await world.poll(world.source())).error
    with pytest.raises(SourceError):
        await world.reader.article(world.source(), private, world.now)


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1/", "http://localhost/", "http://0.0.0.0/", "http://127.1/", "http://0x7f000001/",
     "http://2130706433/", "http://017700000001/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
     "http://[::ffff:7f00:1]/", "http://[fe80::1%25eth0]/", "http://[fd00::1]/", "http://10.0.0.1/", "http://①②⑦.⓪.⓪.①/",
     "http://rebinding.example/"],
)  # fmt: skip
async def test_45_a_private_host_that_a_reader_asks_for_is_refused_in_neutral_words(
    url: str, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.sources.network._look_up", lambda host, port: ["93.184.216.34", "127.0.0.1"])
    source = Source("test", "feed", url, "test", "other", trusted=False)
    with pytest.raises(BlockedAddress) as error:
        await world.reader.read(source, Validators(), world.now)
    assert error.value.reason == "blocked address"
    own = replace(world.source(), trusted=False)
    with pytest.raises(BlockedAddress):
        await world.reader.read(own, Validators(), world.now)
    assert world.web.asked == []


# ── hosts that are unwell ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("status", "wait"), [(410, DAY), (404, 6 * HOUR)])
async def test_46_what_is_gone_for_days_is_told_once_asked_on_and_revives(
    status: int, wait: timedelta, world: World
) -> None:
    world.web.behaviours["/feed"] = Answer(b"", status)
    source = world.source()
    for _ in range(10):
        await world.poll(source, 12 * HOUR)
    assert wait * 0.7 <= await world.wait() <= wait
    told = await world.told()
    assert (told.count("failing"), told.count("gone")) == (1, int(status == 410))
    world.web.behaviours["/feed"] = Answer(feed(DEAL))
    assert (await world.poll(source, DAY)).messages == 1
    assert (await world.told())[-1] == "recovered"


async def test_47_a_host_that_sends_one_source_away_goes_on_with_its_others(world: World) -> None:
    at_eleven = format_datetime((world.now + 2 * HOUR).replace(tzinfo=None), usegmt=False).replace("-0000", "GMT")
    world.web.behaviours |= {
        "/seconds": Answer(b"", 429, {"Retry-After": "7200"}),
        "/date": Answer(b"", 503, {"Retry-After": at_eleven}),
        "/garbage": Answer(b"", 429, {"Retry-After": "when we like"}),
        "/headers": Answer(feed("a"), headers={"X-Junk": "y" * 200_000}),
        "/cookies": Answer(feed("b"), headers={"Set-Cookie": "junk=" + "z" * 24_000}),
    }
    for name, least in (("seconds", 2 * HOUR), ("date", 2 * HOUR), ("garbage", 5 * MINUTE)):
        assert (await world.poll(world.source(f"/{name}", name=name))).error
        assert least <= await world.wait(name) <= least + 20 * MINUTE
    assert (await world.poll(world.source("/headers", name="headers"))).error
    for _ in range(2):
        await world.poll(world.source("/cookies", name="cookies"), EVERY)
    assert "cookie" not in world.web.asked[-1].headers
    world.web.behaviours["/feed"] = Answer(feed("c"))
    assert (await world.poll(world.source())).new == 1


async def test_48_nothing_is_lost_of_a_source_that_fails_every_other_time(world: World) -> None:
    dice, start, source = random.Random(48), world.now, world.source(every=MINUTE)

    def behaviour(_: Asked) -> Answer:
        if dice.random() < 0.5:
            return Answer(b"", dice.choice([500, 502, 503]))
        minutes = int((world.now - start) / MINUTE)
        return Answer(feed(*(f"Notice {n}" for n in range(max(0, minutes - 200), minutes + 1))))

    world.web.behaviours["/feed"] = behaviour
    await world.poll(source)
    while world.now < start + HOUR:
        await world.poll(source, max(await world.wait(), timedelta(seconds=1)))
    world.web.behaviours["/feed"] = Answer(feed(*(f"Notice {n}" for n in range(60))))
    await world.poll(source)
    titles = await world.titles()
    assert {f"Notice {n}" for n in range(60)} <= set(titles)
    assert len(titles) == len(set(titles))


async def test_49_a_new_layout_is_an_alarm_and_relative_dates_are_dates(world: World) -> None:
    page = (
        "<html><body><main>"
        "<div class='card'><h2><a href='/1'>The ferry sails again after a storm</a></h2><span>3 hours ago</span></div>"
        "<div class='card'><h2><a href='/2'>A new pier for the harbour is planned</a></h2><span>yesterday</span></div>"
        "</main></body></html>"
    )
    options: dict[str, object] = {"selectors": {"item": [".card"], "link": ["a"], "date": ["span"]}}
    source = world.source("/list", kind="listing", options=options)
    world.web.behaviours["/list"] = Answer(page.encode())
    assert (await world.poll(source)).new == 2
    query = sa.select(article.c.published_at).where(article.c.title.contains("ferry"))
    (published,) = await world.store.read(lambda connection: list(connection.execute(query).scalars()))
    assert world.now - published == 3 * HOUR
    world.web.behaviours["/list"] = Answer(page.replace("card", "tile").encode())
    for _ in range(4):
        await world.poll(source, EVERY)
    assert ((await world.row()).health.state, await world.told()) == ("empty", ["empty"])
    world.web.behaviours["/list"] = Answer(page.encode())
    read = await world.poll(source, EVERY)
    assert (read.new, read.messages, await world.told()) == (0, 0, ["empty", "recovered"])


async def test_50_two_hundred_feeds_of_one_host_are_asked_one_after_another(world: World) -> None:
    async def slow(asked: Asked, wire: Wire) -> None:
        await asyncio.sleep(0)
        wire.write(Answer(feed(asked.path[1:])).wire())

    turns = Turns()
    world.web.scripts |= {f"/{n}": slow for n in range(200)}

    async def poll(source: Source) -> int:
        async with turns.turn(world.reader.host(source)):
            return (await world.poll(source)).new

    news = await asyncio.gather(*(poll(world.source(f"/{n}", name=f"s{n}")) for n in range(200)))
    assert sum(news) == 200
    assert world.web.busiest <= 2
