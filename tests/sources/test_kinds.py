"""Kinds beside feeds: pages that list, channels, sitemaps, interfaces; their pages are in tests/data/pages."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import pytest

from bot.core.model import Entry, Page, Source, Validators
from bot.errors import ParseError
from bot.sources import KINDS, sitemap
from bot.sources.http import Fetcher
from bot.sources.reader import Listing, Reader
from bot.sources.worker import function
from tests.doubles.reading import Here
from tests.doubles.web import Answer, Web

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
PAGES = Path(__file__).parents[1] / "data" / "pages"
SEVEN = datetime(2026, 11, 2, 7, 0, tzinfo=UTC)


def parse(kind: str, body: bytes, language: str | None = None, **options: object) -> list[Entry]:
    source = Source("s", kind, "https://news.example/list", "Border Herald", "other", language, options=options)
    return function(KINDS[kind])(source, Page("https://news.example/list", NOW, body))  # type: ignore[return-value]


def file(name: str) -> bytes:
    return (PAGES / name).read_bytes()


def told(entries: list[Entry]) -> list[tuple[str, str | None, datetime | None]]:
    return [(one.title, one.link, one.published) for one in entries]


# ── listing ──────────────────────────────────────────────────────────────────────────────────────────────────────

AGENCY = {"item": "main .article h5.block", "link": "a[href^='/en/article/detail/']", "date": "span nobr"}


def test_a_listing_is_read_by_its_selectors() -> None:
    entries = parse("listing", file("listing_agency.html"), selectors=AGENCY, timezone="Asia/Pyongyang")
    assert told(entries) == [
        ("Delegation Leaves for Neighbouring Country", "https://news.example/en/article/detail/0a1b",
         datetime(2026, 11, 1, 15, tzinfo=UTC)),
        ("Railway Workers Honoured", "https://news.example/en/article/detail/0a1c",
         datetime(2026, 10, 31, 15, tzinfo=UTC)),
    ]  # fmt: skip


def test_when_a_layout_changes_the_next_selector_is_tried() -> None:
    selectors = AGENCY | {"item": ["main .next-layout", "main .article h5.block"]}
    assert len(parse("listing", file("listing_agency.html"), selectors=selectors)) == 2


def test_a_listing_on_which_nothing_is_found_is_an_error_and_not_an_empty_list() -> None:
    with pytest.raises(ParseError, match="layout may have changed"):
        parse("listing", file("listing_agency.html"), selectors={"item": "main .gone"})
    with pytest.raises(ParseError, match="layout may have changed"):
        parse("listing", b"<html><body><p>Back soon.</p></body></html>")


def test_without_selectors_the_headlines_are_guessed_with_their_dates() -> None:
    entries = parse("listing", file("listing_ministry.html"), "ru", timezone="Europe/Moscow")
    assert told(entries) == [
        ("Министр принял посла соседней страны", "https://news.example/news/101/",
         datetime(2026, 11, 2, 11, 30, tzinfo=UTC)),
        ("О поставках зерна по железной дороге", "https://news.example/news/102/",
         datetime(2026, 11, 1, 15, 5, tzinfo=UTC)),
        ("Совещание по работе пограничного моста", "https://news.example/news/103/", NOW - timedelta(hours=3)),
    ]  # fmt: skip


def test_juche_years_are_read_and_a_query_is_an_address() -> None:
    entries = parse("listing", file("listing_korean.html"), "ko", timezone="Asia/Pyongyang")
    assert [one.link for one in entries] == [f"https://news.example/list?{name}" for name in ("MTAx", "MTAy", "MTAz")]
    assert [one.published and one.published.date().isoformat() for one in entries] == [
        "2026-11-01", "2026-10-31", "2026-10-30",
    ]  # fmt: skip


@pytest.mark.parametrize("selector", ["main [[", "main a::before"])
def test_a_selector_that_is_none_is_told(selector: str) -> None:
    with pytest.raises(ParseError, match="selector that cannot be read"):
        parse("listing", file("listing_korean.html"), selectors={"item": selector})


# ── telegram ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_channels_posts_are_read_the_newest_first() -> None:
    entries = parse("telegram", file("telegram_channel.html"))
    assert [one.key for one in entries] == ["border_herald/42", "border_herald/41"]
    assert entries[0].text.startswith("Уточнение: поезд прошёл в семь утра !")
    assert entries[1].title == "Мост открыли на рассвете"
    assert entries[1].text.startswith("Первый поезд прошёл")
    assert (entries[1].link, entries[1].published) == (
        "https://t.me/border_herald/41", datetime(2026, 11, 2, 6, 10, tzinfo=UTC),
    )  # fmt: skip


def test_a_channel_without_a_preview_is_an_error() -> None:
    with pytest.raises(ParseError, match="no preview"):
        parse("telegram", file("telegram_no_preview.html"))


@pytest.mark.parametrize("url", ["https://t.me/border_herald", "https://t.me/s/border_herald/"])
async def test_a_channels_address_may_be_written_as_people_do(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    async def fetch(self: Fetcher, url: str, *args: object, **options: object) -> Page:
        asked.append(url)
        return Page(url, NOW, file("telegram_channel.html"))

    monkeypatch.setattr(Fetcher, "fetch", fetch)
    reader = Reader(Fetcher(user_agent="t"), Here())
    listing = await reader.read(Source("s", "telegram", url, "Border Herald", "other"), Validators(), NOW)
    await reader.close()
    assert asked == ["https://t.me/s/border_herald"]
    assert isinstance(listing, Listing)


# ── sitemap ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_news_sitemap_tells_titles_and_dates_the_newest_first() -> None:
    entries = parse("sitemap", file("sitemap_news.xml"))
    assert told(entries) == [
        ("열차가 다리를 건넜다", "https://news.example/2026/new-story", SEVEN),
        ("envoy arrives in capital", "https://news.example/2026/envoy-arrives-in-capital-20261102.html",
         datetime(2026, 11, 2, tzinfo=UTC)),
        ("An older story & more", "https://news.example/2026/old-story", SEVEN - timedelta(days=1)),
    ]  # fmt: skip
    assert [one.language for one in entries] == ["ko", None, "en"]


def test_a_sitemap_may_be_a_file_of_gzip() -> None:
    assert len(parse("sitemap", gzip.compress(file("sitemap_news.xml")))) == 3


@pytest.mark.parametrize(
    "body", [b"", b"<html></html>", b"<rss/>", b"\x1f\x8bnot", b"<!DOCTYPE x [<!ENTITY a 'b'>]><urlset></urlset>"]
)
def test_what_is_no_sitemap_is_an_error(body: bytes) -> None:
    with pytest.raises(ParseError):
        parse("sitemap", body)


def test_a_sitemap_that_unpacks_without_end_is_refused() -> None:
    with pytest.raises(ParseError, match="too large"):
        sitemap.children(Page("https://news.example/s.xml.gz", NOW, gzip.compress(b" " * 20_000_000)))


async def test_of_an_index_the_newest_sitemaps_are_read() -> None:
    places = "".join(
        f"<sitemap><loc>/part-{n}.xml</loc><lastmod>2026-10-{n:02}</lastmod></sitemap>" for n in range(1, 20)
    )
    async with Web() as web:
        web.behaviours["/sitemap.xml"] = Answer(f"<sitemapindex>{places}</sitemapindex>".encode())
        web.behaviours["/part-19.xml"] = Answer(file("sitemap_news.xml"))
        web.behaviours["/part-18.xml"] = Answer(gzip.compress(file("sitemap_news.xml")))
        reader = Reader(Fetcher(user_agent="t", allow=web.allow, host_gap=0), Here())
        source = Source("s", "sitemap", web.url("/sitemap.xml"), "Border Herald", "other")
        listing = await reader.read(source, Validators(), NOW)
        await reader.close()
        assert web.paths() == ["/sitemap.xml", "/part-19.xml", "/part-18.xml", "/part-17.xml"]
    assert isinstance(listing, Listing)
    assert len({one.key for one in listing.entries}) == 3
    assert [fault.endswith("HTTP 404 Not Found") for fault in listing.faults] == [True]
    assert listing.validators == Validators()


# ── json ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_interface_with_usual_names_needs_no_options() -> None:
    entries = parse("json", file("api_wordpress.json"))
    assert told(entries) == [
        ("Trains – again", "https://news.example/812", SEVEN),
        ("Without a date", "https://news.example/811", None),
    ]
    assert entries[0].text == "The whole text.\nSecond."
    assert [(one.title, one.outlet, one.published) for one in parse("json", file("api_gdelt.json"))] == [
        ("Envoy arrives in capital", "harbour.example", SEVEN)
    ]


def test_what_no_database_takes_is_in_no_part_of_an_entry() -> None:
    """JSON can write half a surrogate pair and a zero."""
    names = ("id", "url", "title", "text", "source", "language")
    odd = {name: f"https://news.example/{name}\ud800\x00" for name in names}
    (one,) = parse("json", json.dumps([odd]).encode())
    for part in one:
        assert not isinstance(part, str) or ("\x00" not in part and part.isprintable())


SLUG = "https://news.example/" + quote("северная-корея-и-россия-" * 5)


@pytest.mark.parametrize(
    ("kind", "body", "options"),
    [
        ("listing", f"<main><h2><a href='{SLUG}1'>One</a></h2><h2><a href='{SLUG}2'>Two</a></h2></main>",
         {"selectors": {"item": "h2"}}),
        ("sitemap", f"<urlset><url><loc>{SLUG}1</loc></url><url><loc>{SLUG}2</loc></url></urlset>", {}),
        ("json", json.dumps([{"title": "One", "url": f"{SLUG}1"}, {"title": "Two", "url": f"{SLUG}2"}]), {}),
    ],
)  # fmt: skip
def test_articles_whose_long_addresses_differ_at_the_end_are_two(
    kind: str, body: str, options: dict[str, object]
) -> None:
    """A letter that is no Latin one takes six signs of an address, or nine."""
    entries = parse(kind, body.encode(), **options)
    assert {one.link for one in entries} == {f"{SLUG}1", f"{SLUG}2"}
    assert all(len(one.key) <= 300 for one in entries)


def test_an_interface_with_names_of_its_own_is_read_by_paths() -> None:
    fields = {"key": "no", "title": "head", "link": "web.href", "date": "at", "outlet": "paper"}
    entries = parse("json", file("api_nested.json"), items="payload.list", fields=fields)
    assert told(entries) == [
        ("Envoy arrives", "https://news.example/a1", SEVEN),
        ("Envoy departs", "https://news.example/a2", SEVEN),
    ]
    assert [(one.key, one.outlet) for one in entries] == [("A1", "The Quay"), ("A2", None)]


@pytest.mark.parametrize(
    ("body", "options"),
    [
        (b"<html></html>", {}),
        (b"", {}),
        (b'{"error": "slow down"}', {}),
        (b"[" * 100_000, {}),
        (json.dumps([{"title": "x"}]).encode(), {"items": "[?"}),
        (json.dumps([{"title": "x"}]).encode(), {"fields": {"title": "a b"}}),
    ],
)
def test_what_cannot_be_read_is_an_error(body: bytes, options: dict[str, object]) -> None:
    with pytest.raises(ParseError):
        parse("json", body, **options)
