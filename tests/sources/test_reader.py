"""A source read as a whole: fetched, taken apart, and the next time only when something is new."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

from bot.core.model import Source, Unchanged, Validators
from bot.errors import BlockedAddress, Disallowed, FetchError, ParseError
from bot.sources.http import Fetcher
from bot.sources.reader import Listing, Reader
from tests.doubles.reading import Here
from tests.doubles.web import Answer, Web, conditional, redirect

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
FEED = b"<rss version='2.0'><channel><item><title>One</title><link>/news/1</link></item></channel></rss>"


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with Web() as one:
        yield one


@pytest.fixture
async def reader(web: Web) -> AsyncIterator[Reader]:
    one = Reader(Fetcher(user_agent="Khasan/test", allow=web.allow, host_gap=0), Here())
    yield one
    await one.close()


def feed(url: str, **options: object) -> Source:
    return Source("s", "feed", url, "Border Herald", "other", options=options)


async def test_a_feed_is_listed_and_then_unchanged(web: Web, reader: Reader) -> None:
    web.behaviours["/feed"] = conditional(FEED, '"1"')
    source = feed(web.url("/feed"))
    listing = await reader.read(source, Validators(), NOW)
    assert isinstance(listing, Listing)
    assert [(one.title, one.link) for one in listing.entries] == [("One", web.url("/news/1"))]
    assert listing.validators.etag == '"1"'
    assert await reader.read(source, listing.validators, NOW) == Unchanged(NOW)


async def test_relative_links_are_seen_from_where_the_page_was_found(web: Web, reader: Reader) -> None:
    web.behaviours |= {"/feed": redirect("/moved/feed", 301), "/moved/feed": Answer(FEED.replace(b"/news/1", b"1"))}
    listing = await reader.read(feed(web.url("/feed")), Validators(), NOW)
    assert isinstance(listing, Listing)
    assert (listing.entries[0].link, listing.moved) == (web.url("/moved/1"), web.url("/moved/feed"))


async def test_a_login_page_is_an_error_and_the_feed_is_read_when_it_is_back(web: Web, reader: Reader) -> None:
    source = feed(web.url("/feed"))
    web.behaviours["/feed"] = Answer(b"<html><title>Sign in</title></html>")
    with pytest.raises(ParseError, match="Sign in"):
        await reader.read(source, Validators(etag='"1"'), NOW)
    web.behaviours["/feed"] = Answer(FEED)
    assert isinstance(await reader.read(source, Validators(etag='"1"'), NOW), Listing)


async def test_a_source_may_have_headers_and_a_user_agent_of_its_own(web: Web, reader: Reader) -> None:
    web.behaviours["/feed"] = Answer(FEED)
    source = feed(web.url("/feed"), user_agent="Mozilla/5.0 (compatible; Khasan)", headers={"X-Key": "k"})
    await reader.read(source, Validators(), NOW)
    assert web.asked[0].headers["user-agent"] == "Mozilla/5.0 (compatible; Khasan)"
    assert web.asked[0].headers["x-key"] == "k"


async def test_a_source_may_be_read_in_part(web: Web, reader: Reader) -> None:
    items = "".join(f"<item><title>{n}</title><link>/{n}</link></item>" for n in range(9))
    web.behaviours["/feed"] = Answer(f"<rss><channel>{items}</channel></rss>".encode())
    listing = await reader.read(feed(web.url("/feed"), max_entries=3), Validators(), NOW)
    assert isinstance(listing, Listing)
    assert [one.title for one in listing.entries] == ["0", "1", "2"]


async def test_an_address_of_the_settings_that_is_barred_is_told_with_what_allows_it(reader: Reader) -> None:
    for url, said in (
        (
            "http://10.0.0.1/feed",
            "blocked address; a host of .* in KHASAN_ALLOW_HOSTS, .* \\(10.0.0.1:80\\)$",
        ),
        ("http://10.0.0.1:9/feed", "port 9 is not allowed; a host of your own .* \\(10.0.0.1:9\\)$"),
    ):
        with pytest.raises(BlockedAddress, match=said):
            await reader.read(feed(url), Validators(), NOW)
        with pytest.raises(BlockedAddress, match=r"(blocked address|is not allowed)$"):
            await reader.read(replace(feed(url), trusted=False), Validators(), NOW)


async def test_one_bad_source_does_not_keep_others_from_being_read(web: Web, reader: Reader) -> None:
    web.behaviours["/feed"] = Answer(FEED)
    for url, error in [(web.url("/gone"), FetchError), ("http://10.0.0.1/feed", BlockedAddress)]:
        with pytest.raises(error):
            await reader.read(feed(url), Validators(), NOW)
    assert isinstance(await reader.read(feed(web.url("/feed")), Validators(), NOW), Listing)


# ── lists that are written for people ────────────────────────────────────────────────────────────────────────────────

LIST = b"<!doctype html><ul>" + b"".join(
    b"<li><a href='/news/%d'>A ferry leaves harbour %d</a>" % (n, n) for n in range(9)
)
FORBIDDEN = Answer(b"User-agent: *\nDisallow: /news\n")


def page(url: str, **options: object) -> Source:
    return Source("s", "listing", url, "Border Herald", "other", options=options)


async def test_a_list_is_read_where_robots_may_and_its_rules_are_asked_for_once(web: Web, reader: Reader) -> None:
    web.behaviours |= {"/news": Answer(LIST), "/robots.txt": Answer(b"User-agent: *\nDisallow: /private\n")}
    for _ in range(2):
        assert isinstance(await reader.read(page(web.url("/news")), Validators(), NOW), Listing)
    assert web.paths() == ["/robots.txt", "/news", "/news"]


async def test_a_list_that_robots_may_not_read_is_not_fetched_and_its_operator_hears_who_says_so_and_what_to_do(
    web: Web, reader: Reader
) -> None:
    web.behaviours |= {"/news": Answer(LIST), "/robots.txt": FORBIDDEN}
    with pytest.raises(
        Disallowed, match=r"/news: http://127.*/robots\.txt does not allow .* feed .* `robots: ignore`$"
    ):
        await reader.read(page(web.url("/news")), Validators(), NOW)
    assert web.paths() == ["/robots.txt"]


async def test_a_list_that_leads_to_where_robots_may_not_is_not_followed_there_nor_is_an_article(
    web: Web, reader: Reader
) -> None:
    web.behaviours |= {
        "/robots.txt": FORBIDDEN,
        "/": Answer(status=302, headers={"Location": "/news"}),
        "/1": Answer(status=302, headers={"Location": "/news/1"}),
    }
    for asked in (
        reader.read(page(web.url("/")), Validators(), NOW),
        reader.article(feed(web.url("/feed")), web.url("/1"), NOW),
    ):
        with pytest.raises(Disallowed, match=r"/news[^ ]*: http://127.*/robots\.txt does not allow"):
            await asked
    assert web.paths() == ["/robots.txt", "/", "/1"]


async def test_who_has_leave_to_read_a_list_has_it_for_the_articles_of_that_host_alone(web: Web) -> None:
    article = Answer(b"<!doctype html><article><h1>A ferry leaves</h1><p>" + b"It left the harbour. " * 30)
    async with Web() as other:
        reader = Reader(Fetcher(user_agent="Khasan/test", allow=web.allow | other.allow, host_gap=0), Here())
        for one in (web, other):
            one.behaviours |= {"/news": Answer(LIST), "/news/1": article, "/robots.txt": FORBIDDEN}
        source = page(web.url("/news"), robots="ignore")
        assert isinstance(await reader.read(source, Validators(), NOW), Listing)
        assert (await reader.article(source, web.url("/news/1"), NOW)).text
        with pytest.raises(Disallowed):
            await reader.article(source, other.url("/news/1"), NOW)
        await reader.close()
        assert (web.paths(), other.paths()) == (["/news", "/news/1"], ["/robots.txt"])


async def test_who_has_a_hosts_leave_has_it_also_where_that_leads_to_itself_as_www(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, look_up = urlsplit(web.url("/")).port, socket.getaddrinfo
    assert port
    monkeypatch.setattr(socket, "getaddrinfo", lambda _host, port, **kinds: look_up("127.0.0.1", port, **kinds))
    named, www, other = "railways.example", "www.railways.example", "harbour.example"
    allow = frozenset((host, port) for host in (named, www, other))
    reader = Reader(Fetcher(user_agent="Khasan/test", allow=allow, host_gap=0), Here())
    web.behaviours |= {"/news": Answer(LIST), "/robots.txt": FORBIDDEN}
    for start, end in ((named, www), (www, named)):
        web.behaviours["/"] = redirect(f"http://{end}:{port}/news", 302)
        source = page(f"http://{start}:{port}/", robots="ignore")
        assert isinstance(await reader.read(source, Validators(), NOW), Listing)
    web.behaviours["/"] = redirect(f"http://{other}:{port}/news", 302)
    with pytest.raises(Disallowed):
        await reader.read(source, Validators(), NOW)
    await reader.close()
    assert web.paths() == ["/", "/news", "/", "/news", "/", "/robots.txt"]


async def test_a_feed_is_read_whatever_robots_may_for_it_is_made_for_them(web: Web, reader: Reader) -> None:
    web.behaviours |= {"/feed": Answer(FEED), "/robots.txt": Answer(b"User-agent: *\nDisallow: /\n")}
    assert isinstance(await reader.read(feed(web.url("/feed")), Validators(), NOW), Listing)
    assert web.paths() == ["/feed"]


async def test_a_list_is_asked_for_as_seldom_as_its_host_wants(web: Web, reader: Reader) -> None:
    web.behaviours |= {"/news": Answer(LIST), "/robots.txt": Answer(b"User-agent: *\nCrawl-delay: 12\n")}
    assert await reader.gap(page(web.url("/news")), web.url("/news"), NOW) == 12


async def test_a_list_that_may_not_be_read_is_read_at_another_address_that_may(web: Web, reader: Reader) -> None:
    web.behaviours |= {"/news": Answer(LIST), "/latest": Answer(LIST), "/robots.txt": FORBIDDEN}
    source = page(web.url("/news"), fallback=[web.url("/latest")])
    assert isinstance(await reader.read(source, Validators(), NOW), Listing)
    assert web.paths() == ["/robots.txt", "/latest"]
