"""Feeds as they are found: each file in tests/data/feeds has a remark on why it is there, and what it holds."""

from __future__ import annotations

import json
import pickle
import re
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.core.model import Entry, Page, Source
from bot.errors import ParseError
from bot.sources import feed
from bot.sources.usual_feed import Item

FEEDS = Path(__file__).parents[1] / "data" / "feeds"
EXPECTED: dict[str, dict[str, Any]] = json.loads((FEEDS / "expected.json").read_text(encoding="utf-8"))
READ = [name for name, one in EXPECTED.items() if "error" not in one]
REFUSED = [name for name, one in EXPECTED.items() if "error" in one]


def page_of(name: str) -> tuple[Source, Page]:
    expected = EXPECTED[name]
    url = expected.get("url", "https://news.example/feed")
    source = Source("s", "feed", url, "Border Herald", "other", language=expected.get("language"))
    headers = {"content-type": expected["content_type"]} if "content_type" in expected else {}
    return source, Page(url, datetime(2026, 11, 2, 9, tzinfo=UTC), (FEEDS / name).read_bytes(), headers)


def rss(items: str) -> Page:
    body = f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>"
    return Page("https://news.example/feed", datetime(2026, 11, 2, 9, tzinfo=UTC), body.encode())


SOURCE = Source("s", "feed", "https://news.example/feed", "Border Herald", "other")


@pytest.mark.parametrize("name", READ)
def test_a_feed_gives_its_entries_however_it_is_made(name: str) -> None:
    entries = feed.parse(*page_of(name))
    expected = EXPECTED[name]
    got = [[one.title, one.link, one.published and one.published.isoformat().replace("+00:00", "Z")] for one in entries]
    if "*" in str(expected["entries"]):
        # What becomes of a reference to no character is each parser's own; the words around it are not.
        assert [re.fullmatch(want[0].replace("*", ".*"), one[0]) and one[1:] for want, one in zip(
            expected["entries"], got, strict=True)] == [want[1:] for want in expected["entries"]]  # fmt: skip
    else:
        assert got == expected["entries"]
    for field in ("key", "text", "outlet"):
        if f"{field}s" in expected:
            assert [getattr(one, field) for one in entries] == expected[f"{field}s"]


@pytest.mark.parametrize("name", READ)
def test_entries_can_be_stored_and_told_apart(name: str) -> None:
    entries = feed.parse(*page_of(name))
    assert len({one.key for one in entries}) == len(entries)
    for one in entries:
        for text in (one.key, one.title, one.text, one.link or ""):
            text.encode("utf-8")
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", text)
        assert len(one.title) <= 500
        assert len(one.text) <= 200_000
        assert len(one.key) <= 300


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_feed_is_refused_with_its_reason(name: str) -> None:
    with pytest.raises(ParseError) as error:
        feed.parse(*page_of(name))
    assert re.search(EXPECTED[name]["error"], str(error.value))


@pytest.mark.parametrize(
    "body",
    [
        "<rss><channel><item><title>oops</ti",
        "<rss version='2.0'><channel><title>T</title>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title>A ferry",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'><channel><title>T</title></channel><item><title>A fer",
    ],
)
def test_a_feed_that_breaks_off_before_anything_can_be_read_is_refused(body: str) -> None:
    page = Page("https://news.example/feed", datetime(2026, 11, 2, 9, tzinfo=UTC), body.encode())
    with pytest.raises(ParseError, match="breaks off before its first entry"):
        feed.parse(SOURCE, page)


@pytest.mark.parametrize(
    "body",
    [
        "<rss version='2.0'/>",
        "<RSS><CHANNEL><TITLE>T</TITLE></CHANNEL></RSS >",
        "<rss version='2.0'><channel><title>T & Co</title><item></item></channel></rss>",
        "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'><atom:title>T</atom:title></atom:feed><!-- 0.1 s -->",
    ],
)
def test_a_feed_that_is_whole_may_be_empty_however_it_is_made(body: str) -> None:
    page = Page("https://news.example/feed", datetime(2026, 11, 2, 9, tzinfo=UTC), body.encode())
    assert feed.parse(SOURCE, page) == []


@pytest.mark.parametrize("name", [name for name in READ if not name.endswith(".json")])
def test_the_fast_way_and_the_tolerant_one_tell_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = feed.parse(*page_of(name))
    monkeypatch.setattr(feed, "_fast", lambda document: None)
    tolerant = feed.parse(*page_of(name))
    assert [(one.key, one.link, one.title, one.published) for one in usual] == [
        (one.key, one.link, one.title, one.published) for one in tolerant
    ]


def test_of_a_corpus_of_all_formats_and_faults_the_fast_way_tells_what_the_tolerant_one_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Id, link, title and date of at least 995 entries in a thousand; and the fast way reads most of them."""
    fast = feed._fast
    read_fast: list[int] = []

    def counted(document: bytes) -> list[Item] | None:
        items = fast(document)
        read_fast.append(len(items or ()))
        return items

    names = [name for name in READ if not name.endswith(".json")]
    monkeypatch.setattr(feed, "_fast", counted)
    usual = [(one.key, one.link, one.title, one.published) for name in names for one in feed.parse(*page_of(name))]
    monkeypatch.setattr(feed, "_fast", lambda document: None)
    tolerant = [(one.key, one.link, one.title, one.published) for name in names for one in feed.parse(*page_of(name))]
    same = sum(one == other for one, other in zip(usual, tolerant, strict=True))
    assert len(EXPECTED) >= 60
    assert same >= 0.995 * len(tolerant)
    assert sum(read_fast) >= len(tolerant) / 2


def test_a_well_made_feed_is_read_the_fast_way(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*args: object) -> None:
        raise AssertionError("the tolerant parser was asked")

    monkeypatch.setattr(feed, "_tolerant", never)
    for name in ("rss20.xml", "rss10.xml", "atom10.xml", "google_news.xml", "enc_koi8r.xml", "enc_utf16le.xml"):
        assert feed.parse(*page_of(name))


def test_a_new_story_under_an_old_guid_is_not_taken_for_the_old_one() -> None:
    old = "<item><title>Old</title><link>https://news.example/1</link><guid>0</guid></item>"
    new = "<item><title>New</title><link>https://news.example/2</link><guid>0</guid></item>"
    seen = {one.key for one in feed.parse(SOURCE, rss(old))}
    assert "New" in [one.title for one in feed.parse(SOURCE, rss(new + old)) if one.key not in seen]


def test_order_and_edited_titles_do_not_make_entries_new() -> None:
    item = "<item><title>{}</title><link>https://news.example/{}</link><guid>g{}</guid></item>"
    before = feed.parse(SOURCE, rss(item.format("One", 1, 1) + item.format("Two", 2, 2)))
    after = feed.parse(SOURCE, rss(item.format("Two, corrected", 2, 2) + item.format("One", 1, 1)))
    assert {one.key for one in before} == {one.key for one in after}


def test_of_ten_thousand_entries_without_dates_two_thousand_are_read_from_both_ends() -> None:
    items = "".join(f"<item><title>N {n}</title><link>https://news.example/{n}</link></item>" for n in range(10_000))
    entries = feed.parse(SOURCE, rss(items))
    assert (len(entries), entries[0].title, entries[-1].title) == (2000, "N 0", "N 9999")


def test_a_billion_laughs_take_no_memory() -> None:
    tracemalloc.start()
    with pytest.raises(ParseError):
        feed.parse(*page_of("hostile_laughs.xml"))
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


ODD_DATES = {
    "rss": "<item><title>A ferry leaves</title><pubDate>Mon, 02 Nov 2026 18:00:00 +0900</pubDate></item>",
    "dublin": "<item><title>A ferry leaves</title>"
    "<dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2026-11-02T18:00:00.987654+09:00</dc:date></item>",
    "old": "<item><title>A ferry leaves</title><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item>",
    "none": "<item><title>A ferry leaves</title></item>",
}


@pytest.mark.parametrize("items", [*ODD_DATES.values(), "".join(ODD_DATES.values()).replace("leaves", "sails", 1), ""])
def test_entries_reach_another_process_as_they_are(items: str) -> None:
    entries = feed.parse(SOURCE, rss(items))
    _same_elsewhere(entries)


def test_a_date_with_fractions_of_a_second_reaches_another_process_in_whole_ones() -> None:
    item = {"id": "1", "title": "A ferry leaves", "date_published": "2026-11-02T18:00:00.987654+09:00"}
    told = {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [item]}
    page = Page("https://news.example/feed", datetime(2026, 11, 2, 9, tzinfo=UTC), json.dumps(told).encode())
    entries = feed.parse(SOURCE, page)
    _same_elsewhere(entries)
    assert [entry.published for entry in entries] == [datetime(2026, 11, 2, 9, tzinfo=UTC)]


@pytest.mark.parametrize("name", READ)
def test_what_feeds_hold_reaches_another_process_as_it_is(name: str) -> None:
    _same_elsewhere(feed.parse(*page_of(name)))


def _same_elsewhere(entries: list[Entry]) -> None:
    """Dates travel as numbers: what is not whole seconds of UTC would be another one there."""
    there = pickle.loads(pickle.dumps(entries))  # noqa: S301 - our own
    assert there == list(entries)
    dates = [entry.published for entry in there if entry.published is not None]
    assert all(date.tzinfo is UTC and not date.microsecond for date in dates)
