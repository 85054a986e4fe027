"""A source read as a whole: fetched, taken apart, and the next time only when something is new."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core.model import Source, Unchanged, Validators
from bot.errors import BlockedAddress, FetchError, ParseError
from bot.sources.http import Fetcher
from bot.sources.parsing import Parser
from bot.sources.reader import Listing, Reader
from tests.doubles.web import Answer, Web, conditional, redirect

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
FEED = b"<rss version='2.0'><channel><item><title>One</title><link>/news/1</link></item></channel></rss>"


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with Web() as one:
        yield one


@pytest.fixture
async def reader(web: Web) -> AsyncIterator[Reader]:
    one = Reader(Fetcher(user_agent="Khasan/test", allow=web.allow, host_gap=0), Parser())
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
