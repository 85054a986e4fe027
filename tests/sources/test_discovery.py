"""An address is looked at, and what can be read there is found."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import FetchError, NothingFound, ParseError
from bot.sources.discovery import Discovery, Find
from bot.sources.http import Fetcher
from bot.sources.reader import Reader
from tests.doubles.reading import Here
from tests.doubles.web import Answer, Web, redirect

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
FEEDS = Path(__file__).parents[1] / "data" / "feeds"
RSS = Answer((FEEDS / "rss20.xml").read_bytes())
HEADLINES = "".join(
    f"<article><h2><a href='/a/{n}'>Ferry number {n} leaves the old harbour today</a></h2></article>" for n in range(5)
)


def html(body: str = "", head: str = "") -> Answer:
    top = f"<head><title>The Harbour Post | Home</title>{head}</head>"
    page = f"<!doctype html><html lang='en'>{top}<body>{body}</body></html>"
    return Answer(page.encode(), headers={"Content-Type": "text/html"})


def sitemap(*, of_news: bool) -> Answer:
    news = "<news:news><news:title>A ferry leaves</news:title></news:news>" if of_news else ""
    namespace = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"' if of_news else ""
    return Answer(f"<urlset {namespace}><url><loc>https://a.example/a-ferry-leaves</loc>{news}</url></urlset>".encode())


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with Web() as one:
        yield one


@pytest.fixture
async def reader(web: Web) -> AsyncIterator[Reader]:
    one = Reader(Fetcher(user_agent="Khasan/test", allow=web.allow, host_gap=0), Here())
    yield one
    await one.close()


async def find(reader: Reader, url: str, kind: str | None = None) -> Find:
    return await Discovery(reader, NOW, lambda url: None).find(url, kind)


async def test_a_feeds_own_address_is_taken_as_it_is(web: Web, reader: Reader) -> None:
    web.behaviours["/rss"] = RSS
    found = await find(reader, web.url("/rss"))
    assert (found.kind, found.url, found.entries > 0) == ("feed", web.url("/rss"), True)
    assert found.name


async def test_a_feed_that_lists_nothing_yet_is_one_and_one_that_is_cut_off_is_an_error_in_words(
    web: Web, reader: Reader
) -> None:
    web.behaviours["/rss"] = Answer((FEEDS / "empty_channel.xml").read_bytes())
    found = await find(reader, web.url("/rss"))
    assert (found.kind, found.url, found.entries, found.name) == ("feed", web.url("/rss"), 0, "Border Herald")
    web.behaviours["/rss"] = Answer(b"<rss><channel><item><title>oops</ti")
    with pytest.raises(ParseError, match="a feed that breaks off"):
        await find(reader, web.url("/rss"))
    # Of a page that declares one and lists articles, what has some is taken.
    web.behaviours |= {
        "/": html(HEADLINES, head="<link rel='alternate' type='application/rss+xml' href='/rss'>"),
        "/rss": Answer((FEEDS / "empty_channel.xml").read_bytes()),
    }
    assert (await find(reader, web.url("/"))).kind == "listing"


async def test_the_feed_that_a_page_declares_is_found_and_not_that_of_its_comments(web: Web, reader: Reader) -> None:
    link = "<link rel='alternate' type='application/rss+xml' href='/{}'>"
    web.behaviours |= {
        "/": html(head=link.format("comments/feed") + link.format("news.xml")),
        "/comments/feed": RSS,
        "/news.xml": RSS,
    }
    found = await find(reader, web.url("/"))
    assert (found.kind, found.url, found.name) == ("feed", web.url("/news.xml"), "The Harbour Post | Home")


async def test_a_feed_is_found_where_sites_have_it_though_the_page_says_nothing(web: Web, reader: Reader) -> None:
    web.behaviours |= {"/news": html(HEADLINES), "/rss.xml": RSS}
    assert (await find(reader, web.url("/news"))).url == web.url("/rss.xml")


async def test_a_sitemap_of_news_is_better_than_a_list_and_a_list_better_than_a_plain_one(
    web: Web, reader: Reader
) -> None:
    web.behaviours |= {
        "/": html(HEADLINES),
        "/robots.txt": Answer(
            f"User-agent: *\nSitemap: {web.url('/map.xml')}\nSitemap: https://else.example/x\n".encode()
        ),
        "/map.xml": sitemap(of_news=True),
    }
    assert (await find(reader, web.url("/"))).kind == "sitemap"
    web.behaviours["/map.xml"] = sitemap(of_news=False)
    assert (await find(reader, web.url("/"))).kind == "listing"
    web.behaviours["/"] = html("<p>Welcome</p>")
    found = await find(reader, web.url("/"))
    assert (found.kind, found.url) == ("sitemap", web.url("/map.xml"))


async def test_what_is_wanted_is_found_though_it_would_not_be_taken_and_nothing_else_is(
    web: Web, reader: Reader
) -> None:
    web.behaviours |= {"/": html(HEADLINES), "/rss": RSS, "/sitemap.xml": sitemap(of_news=False)}
    found = await find(reader, web.url("/"))
    assert [one.kind for one in (found, *found.others)] == ["feed", "listing"]
    assert (await find(reader, web.url("/"), "sitemap")).url == web.url("/sitemap.xml")
    assert (await find(reader, web.url("/"), "listing")).url == web.url("/")
    with pytest.raises(NothingFound, match="no listing is there; it looks like kind feed"):
        await find(reader, web.url("/rss"), "listing")


async def test_the_language_is_told_from_the_titles(web: Web, reader: Reader) -> None:
    rows = "".join(f"<item><title>Паром номер {n} вышел из порта</title><link>/{n}</link></item>" for n in range(4))
    web.behaviours["/rss"] = Answer(f"<rss version='2.0'><channel><title>Порт</title>{rows}</channel></rss>".encode())
    found = await find(reader, web.url("/rss"))
    assert (found.language, found.name) == ("ru", "Порт")


async def test_an_interface_that_lists_articles_is_found(web: Web, reader: Reader) -> None:
    web.behaviours["/api"] = Answer(b'{"articles": [{"url": "https://a.example/1", "title": "A ferry leaves"}]}')
    assert (await find(reader, web.url("/api"))).kind == "json"


async def test_where_nothing_is_that_is_said_and_what_to_do(web: Web, reader: Reader) -> None:
    web.behaviours["/"] = html("<p>Welcome</p>")
    with pytest.raises(NothingFound, match=r"no feed, list of articles or sitemap is there, nor at .* by hand"):
        await find(reader, web.url("/"))
    web.behaviours["/picture"] = Answer(b"\x89PNG\r\n\x1a\n" + b"\0" * 400)
    with pytest.raises(NothingFound, match="neither a feed"):
        await find(reader, web.url("/picture"))


async def test_a_list_that_robots_may_not_read_is_not_offered_and_it_is_said_why(web: Web, reader: Reader) -> None:
    links = "".join(f"<li><a href='/news/{n}'>A ferry leaves harbour {n} tonight</a></li>" for n in range(9))
    web.behaviours |= {"/news": html(links), "/robots.txt": Answer(b"User-agent: *\nDisallow: /news")}
    with pytest.raises(NothingFound, match=r"no feed or sitemap is there.*/robots\.txt does not allow robots here"):
        await find(reader, web.url("/news"))
    with pytest.raises(NothingFound, match=r"^the list of articles there may not be read: .* `robots: ignore`$"):
        await find(reader, web.url("/news"), "listing")


async def test_an_address_that_cannot_be_had_is_an_error_in_words(web: Web, reader: Reader) -> None:
    with pytest.raises(FetchError, match="404"):
        await find(reader, web.url("/nothing"))
    web.behaviours["/away"] = redirect("http://10.0.0.1/feed")
    with pytest.raises(FetchError, match="blocked"):
        await find(reader, web.url("/away"))


async def test_no_more_than_a_few_addresses_are_asked(web: Web, reader: Reader) -> None:
    links = "".join(f"<a href='/section{n}/rss'>RSS</a>" for n in range(500))
    maps = "".join(f"Sitemap: {web.url(f'/map{n}.xml')}\n" for n in range(500))
    web.behaviours |= {"/": html(links), "/robots.txt": Answer(maps.encode())}
    with pytest.raises(NothingFound):
        await find(reader, web.url("/"))
    assert len(web.asked) <= 25
