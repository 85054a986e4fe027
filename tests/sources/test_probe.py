"""A source asked once: what is there, and what is wrong with it."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.model import Source
from bot.sources.http import Fetcher
from bot.sources.probe import Probe, probe, probe_all
from bot.sources.reader import Reader
from tests.doubles.reading import Here
from tests.doubles.web import Answer, Web, conditional

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
FEEDS = Path(__file__).parents[1] / "data" / "feeds"
HTML = b"<!doctype html><html><head><title>Sign in</title></head><body>Please sign in</body></html>"


def headlines(number: int) -> bytes:
    """A page with so many articles."""
    links = "".join(f"<li><a href='/news/{n}'>A ferry leaves harbour {n} tonight</a></li>" for n in range(number))
    return f"<!doctype html><html><body><ul>{links}</ul></body></html>".encode()


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with Web() as one:
        yield one


@pytest.fixture
async def reader(web: Web) -> AsyncIterator[Reader]:
    one = Reader(Fetcher(user_agent="Khasan/test", allow=web.allow, host_gap=0), Here(), settle=0)
    yield one
    await one.close()


def source(web: Web, path: str, kind: str = "feed", name: str = "herald") -> Source:
    return Source(name, kind, web.url(path), "Border Herald", "other")


async def test_a_feed_shows_its_entries_its_newest_its_validators_and_its_charset(web: Web, reader: Reader) -> None:
    web.behaviours["/feed"] = conditional(
        (FEEDS / "enc_windows1251.xml").read_bytes(), '"1"', **{"Last-Modified": "Mon, 02 Nov 2026 06:00:00 GMT"}
    )
    found = await probe(reader, source(web, "/feed"), NOW)
    assert (found.reachable, found.right, found.fine) == (True, True, True)
    assert found.entries > 0
    assert found.newest is not None
    assert found.validators == ("ETag", "Last-Modified")
    assert found.charset == "cp1251"
    assert 0 < found.seconds < 60


@pytest.mark.parametrize(
    ("kind", "body", "reachable", "right", "fault"),
    [
        ("feed", HTML, True, False, "; no articles are listed there: it may be a page to sign in, or one that"),
        ("sitemap", headlines(2), True, False, "; no articles are listed there"),  # as likely a menu
        ("feed", headlines(3), True, False, "; it looks like kind listing, of 3 articles"),
        ("listing", (FEEDS / "rss20.xml").read_bytes(), True, False, "looks like kind feed"),
        ("sitemap", (FEEDS / "atom10.xml").read_bytes(), True, False, "looks like kind feed"),
        ("feed", b"<urlset><url><loc>https://a.example/b</loc></url></urlset>", True, False, "looks like kind sitemap"),
        ("listing", HTML, True, None, "nothing was found"),  # any page is HTML: this tells nothing
        ("feed", b"<rss version='2.0'><channel><title>T</title></channel></rss>", True, True, "nothing is listed"),
        ("feed", b"<rss><channel><item><title>oops</ti", True, False, "breaks off before its first entry is whole"),
        ("feed", b"\x89PNG\r\n\x1a\n" + b"\0" * 400, True, False, "binary"),
    ],
)
async def test_a_page_of_another_kind_is_told_with_the_kind_that_it_seems_to_be(
    kind: str, body: bytes, reachable: bool, right: bool | None, fault: str, web: Web, reader: Reader
) -> None:
    web.behaviours["/page"] = Answer(body)
    found = await probe(reader, source(web, "/page", kind), NOW)
    assert (found.reachable, found.right) == (reachable, right)
    assert found.fault is not None
    assert fault in found.fault


async def test_a_host_that_refuses_is_reached_and_one_that_is_away_is_not(web: Web, reader: Reader) -> None:
    refused = await probe(reader, source(web, "/nothing"), NOW)
    assert (refused.reachable, refused.right, refused.fault) == (True, None, "HTTP 404 Not Found")
    await web.stop()
    away = await probe(reader, Source("herald", "feed", refused.source.url, "Border Herald", "other"), NOW)
    assert (away.reachable, away.right) == (False, None)


async def test_a_list_that_robots_may_not_read_is_told_with_the_address_of_the_rule(web: Web, reader: Reader) -> None:
    web.behaviours |= {"/news": Answer(headlines(9)), "/robots.txt": Answer(b"User-agent: *\nDisallow: /news")}
    barred = await probe(reader, source(web, "/news", "listing"), NOW)
    assert (barred.reachable, barred.right) == (True, None)
    assert barred.fault is not None
    assert barred.fault.startswith(f"{web.url('/robots.txt')} does not allow robots here; ")


async def test_a_folder_is_looked_into_and_left_as_it_is(tmp_path: Path, reader: Reader) -> None:
    (tmp_path / "one.txt").write_text("A ferry left the harbour. It was full.", encoding="utf-8")
    found = await probe(reader, Source("desk", "wire", str(tmp_path), "Desk", "other"), NOW)
    assert (found.reachable, found.right, found.entries, found.fault) == (True, True, 1, None)
    assert os.listdir(tmp_path) == ["one.txt"]
    missing = await probe(reader, Source("desk", "wire", str(tmp_path / "no"), "Desk", "other"), NOW)
    assert (missing.reachable, missing.fault) == (False, "no such folder")


async def test_all_are_asked_a_host_one_at_a_time_and_each_is_told_when_it_is_there(web: Web, reader: Reader) -> None:
    web.behaviours |= {f"/{n}": Answer((FEEDS / "rss20.xml").read_bytes()) for n in range(5)}
    sources = [source(web, f"/{n}", name=f"s{n}") for n in range(5)]
    told: list[Probe] = []
    probes = await probe_all(reader, sources, NOW, gap=0, told=told.append)
    assert [one.source.id for one in probes] == ["s0", "s1", "s2", "s3", "s4"]
    assert {one.source.id for one in told} == {one.id for one in sources}
    assert web.busiest == 1
