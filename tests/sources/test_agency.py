"""What agencies deliver: NewsML-G2, NITF, ninjs."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.model import Entry, Page, Source, Unchanged, Validators
from bot.errors import ParseError
from bot.sources.agency import parse
from bot.sources.http import Fetcher
from bot.sources.reader import Listing, Reader
from tests.doubles.reading import Here

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
SEVEN = datetime(2026, 11, 2, 7, 0, tzinfo=UTC)
FILES = Path(__file__).parents[1] / "data" / "wire"
SOURCE = Source("desk", "wire", "/wire", "The Desk", "other", language="en")


def entries(body: bytes) -> list[Entry]:
    return parse(SOURCE, Page("a.xml@1-2", NOW, body))


def test_of_a_newsml_message_the_articles_are_read() -> None:
    one, _ = entries((FILES / "newsml.xml").read_bytes())
    assert (one.title, one.published) == ("Le pont rouvert à l’aube", SEVEN)
    assert one.text == "Le pont a été rouvert & fêté.\nLe trafic reprendra."
    assert (one.outlet, one.language) == ("AFP", "fr")


def test_nitf_is_read_with_its_time_and_headline() -> None:
    (one,) = entries((FILES / "nitf.xml").read_bytes())
    assert (one.title, one.published, one.outlet) == ("Bridge reopens at dawn", SEVEN, "The Quay")
    assert one.text == "The bridge reopened on Monday.\nTrains will follow."


def test_ninjs_is_read() -> None:
    (one,) = entries((FILES / "ninjs.json").read_bytes())
    assert (one.title, one.published, one.language) == ("Bridge reopens at dawn", SEVEN, "en")
    assert one.text == "The bridge reopened on Monday.\nTrains will follow."


def test_versions_of_an_item_are_told_by_the_agencys_own_name_for_it() -> None:
    first = entries((FILES / "newsml.xml").read_bytes())[0].copy
    (one,) = entries((FILES / "newsml_v3.xml").read_bytes())
    assert (first.item, first.version, first.status) == ("urn:newsml:quay.example:20261102:1", 2, "usable")
    assert (one.copy.item, one.copy.version, one.copy.status) == (first.item, 3, "correction")
    assert (one.copy.note, one.copy.place) == ("Corrige la longueur du pont", "Vladivostok")
    assert one.copy.byline == "Claire Vasseur"
    assert one.published == datetime(2026, 11, 2, 8, 10, tzinfo=UTC)


def test_nitf_names_versions_by_its_key() -> None:
    (one,) = entries((FILES / "nitf_v2.xml").read_bytes())
    assert (one.copy.item, one.copy.version, one.copy.status) == ("bridge-opening", 2, "usable")
    assert (one.copy.note, one.copy.place, one.copy.byline) == ("ADDS reaction", "Khasan", "A. Writer")


def test_what_an_agency_takes_back_says_so() -> None:
    (one,) = entries((FILES / "ninjs_withdrawn.json").read_bytes())
    assert (one.copy.status, one.copy.item) == ("withdrawn", "http://quay.example/9")
    (one,) = entries((FILES / "nitf.xml").read_bytes().replace(b'"usable"', b'"canceled"'))
    assert (one.copy.status, one.copy.item) == ("withdrawn", "q-7")
    killed = b'{"uri": "http://quay.example/9", "pubstatus": "canceled"}'
    assert [(one.copy.status, one.title, one.text) for one in entries(killed)] == [("withdrawn", "", "")]


def test_what_an_agency_withholds_is_no_entry() -> None:
    assert entries((FILES / "nitf.xml").read_bytes().replace(b'"usable"', b'"withheld"')) == []


@pytest.mark.parametrize(("minutes", "status"), [(-1, "embargoed"), (0, "usable"), (60, "usable")])
def test_an_embargo_holds_until_its_hour(minutes: int, status: str) -> None:
    noon = datetime(2026, 11, 2, 12, tzinfo=UTC)
    page = Page("a.json@1-2", noon + timedelta(minutes=minutes), (FILES / "ninjs_embargo.json").read_bytes())
    assert [one.copy.status for one in parse(SOURCE, page)] == [status]


@pytest.mark.parametrize(
    "body",
    [b"<", b"<a/>", b"<nitf>", b"{", b"{}", b'{"items": []}', b"<?xml version='1.0'?><newsMessage/>",
     b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><nitf><body>&b;</body></nitf>"],
)  # fmt: skip
def test_a_file_of_another_kind_is_told_by_its_name(body: bytes) -> None:
    with pytest.raises(ParseError, match=r"^a\.xml: "):
        entries(body)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.xml", b"broken <xml\n"),
        ("a.nitf", "Мост открыт.".encode()),
        ("a.newsml", b""),
        ("a.json", "[「橋が再開」]".encode()),
        ("a.json", b"Le pont est rouvert."),
        ("a.json", b'"headline": "Bridge reopens"}'),
    ],
)
def test_words_in_a_file_that_is_not_what_its_name_says_are_no_article(name: str, body: bytes) -> None:
    with pytest.raises(ParseError, match=rf"^{re.escape(name)}: (XML|JSON) that cannot be read"):
        parse(SOURCE, Page(f"{name}@1-2", NOW, body))


@pytest.mark.parametrize("name", ["a.txt", "a.text", "a"])
def test_plain_text_may_have_signs_of_markup_in_it(name: str) -> None:
    (one,) = parse(SOURCE, Page(f"{name}@1-2", NOW, b"Bridge {old} <reopens> at dawn."))
    assert one.text == "Bridge {old} <reopens> at dawn."


@pytest.fixture
async def reader() -> AsyncIterator[Reader]:
    one = Reader(Fetcher(user_agent="t"), Here(), settle=0.01)
    yield one
    await one.close()


def deliver(folder: Path, *names: str) -> Source:
    for name in names:
        (folder / name).write_bytes((FILES / name).read_bytes())
    return Source("desk", "wire", str(folder), "The Desk", "other", language="en")


async def test_a_folder_may_hold_all_kinds_and_each_file_is_read_once(tmp_path: Path, reader: Reader) -> None:
    source = deliver(tmp_path, "newsml.xml", "nitf.xml", "ninjs.json", "ninjs_withdrawn.json", "title_question.txt")
    (tmp_path / "broken.xml").write_text("<nitf>")
    listing = await reader.read(source, Validators(), NOW)
    assert isinstance(listing, Listing)
    # Of the message with two articles, one is taken back.
    assert len(listing.entries) == 6
    assert [fault.partition(":")[0] for fault in listing.faults] == ["broken.xml"]
    seen = {one.key for one in listing.entries} | set(listing.spent)
    assert await reader.read(source, Validators(), NOW, seen=seen) == Unchanged(NOW)


async def test_an_embargoed_file_is_read_again_until_it_may_be_used(tmp_path: Path, reader: Reader) -> None:
    source = deliver(tmp_path, "ninjs_embargo.json")
    assert await reader.read(source, Validators(), NOW) == Unchanged(NOW)
    listing = await reader.read(source, Validators(), NOW + timedelta(hours=3))
    assert isinstance(listing, Listing)
    assert [one.title for one in listing.entries] == ["Timetable of the new line"]


async def test_files_are_moved_only_where_the_operator_says_so(tmp_path: Path, reader: Reader) -> None:
    incoming, archive = tmp_path / "incoming", tmp_path / "archive"
    (incoming / "deep").mkdir(parents=True)
    source = deliver(incoming / "deep", "nitf.xml")
    source = replace(source, url=str(incoming))
    listing = await reader.read(source, Validators(), NOW)
    assert isinstance(listing, Listing)
    seen = {one.key for one in listing.entries} | set(listing.spent)
    assert await reader.put_away(source, seen) == ()
    assert (incoming / "deep" / "nitf.xml").exists()
    tidy = replace(source, options={"archive": str(archive)})
    (incoming / "new.txt").write_text("Nobody has read this yet, and so it stays where it is.")
    assert await reader.put_away(tidy, seen) == ()
    assert [one.name for one in incoming.rglob("*") if one.is_file()] == ["new.txt"]
    deliver(incoming / "deep", "nitf.xml")
    key = f"deep/nitf.xml@{(incoming / 'deep' / 'nitf.xml').stat().st_size}"
    again = await reader.read(tidy, Validators(), NOW)
    assert isinstance(again, Listing)
    await reader.put_away(tidy, [one for one in again.spent if one.startswith(key)])
    assert sorted(one.name for one in archive.rglob("*") if one.is_file()) == ["nitf.1.xml", "nitf.xml"]


async def test_a_file_that_was_just_written_is_moved_later_for_more_may_come(tmp_path: Path) -> None:
    """Whoever writes it may have stopped in the middle."""
    incoming = tmp_path / "incoming"
    incoming.mkdir()
    source = replace(deliver(incoming, "nitf.xml"), options={"archive": str(tmp_path / "archive")})
    reader = Reader(Fetcher(user_agent="t"), Here(), settle=0.01, rest=60.0)
    listing = await reader.read(source, Validators(), NOW)
    assert isinstance(listing, Listing)
    assert await reader.put_away(source, listing.spent) == ()
    assert [one.name for one in incoming.iterdir()] == ["nitf.xml"]
    written = (incoming / "nitf.xml").stat()
    os.utime(incoming / "nitf.xml", (written.st_atime, written.st_mtime - 61))
    (again,) = (await reader.read(source, Validators(), NOW)).spent  # type: ignore[union-attr]
    await reader.put_away(source, [again])
    await reader.close()
    assert list(incoming.iterdir()) == []


async def test_what_was_recorded_before_a_crash_is_put_away_by_the_next_pass(tmp_path: Path, reader: Reader) -> None:
    incoming = tmp_path / "incoming"
    incoming.mkdir()
    source = replace(deliver(incoming, "nitf.xml"), options={"archive": str(tmp_path / "archive")})
    listing = await reader.read(source, Validators(), NOW)
    assert isinstance(listing, Listing)
    assert await reader.read(source, Validators(), NOW, seen=set(listing.spent)) == Unchanged(NOW)
    assert list(incoming.iterdir()) == []
