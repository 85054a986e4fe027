"""Lists of feeds, as feed readers exchange them."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from bot.core.model import Source
from bot.errors import ParseError
from bot.sources import opml
from bot.sources.opml import Outline


def listed(body: str) -> bytes:
    return f'<?xml version="1.0"?><opml version="2.0"><head/><body>{body}</body></opml>'.encode()


def test_feeds_are_found_in_groups_with_their_titles_and_each_address_once() -> None:
    body = (
        '<outline text="Ports"><outline type="rss" text="Border &amp; Herald" xmlUrl="https://herald.example/rss"/>'
        '<outline title="Порт" xmlurl="https://port.example/rss" language="ru-RU"/></outline>'
        '<outline text="again" xmlUrl="https://herald.example/rss"/><outline text="a page" htmlUrl="https://x.example/"/>'
    )
    assert opml.read(listed(body)) == [
        Outline("https://herald.example/rss", "Border & Herald"),
        Outline("https://port.example/rss", "Порт", "ru"),
    ]


def test_what_is_written_is_read_again_and_holds_no_password_and_only_feeds() -> None:
    sources = [
        Source("a", "feed", "https://a.example/rss?x=1&y=2", "A <& “B”", "kp", "ko"),
        Source("b", "feed", "https://user:secret@b.example/rss", "B", "ru"),
        Source("k", "feed", "https://k.example/rss?lang=ru&api_key=secret", "K", "ru"),
        Source("c", "listing", "https://c.example/", "C", "ru"),
    ]
    written = opml.write(sources)
    assert "secret" not in written
    # Others read more strictly than we do.
    assert len(ElementTree.fromstring(written).findall(".//outline[@xmlUrl]")) == 1  # noqa: S314 - our own words
    assert opml.read(written.encode()) == [Outline("https://a.example/rss?x=1&y=2", "A <& “B”", "ko", "kp")]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "no OPML"),
        (b"<rss/>", "no OPML"),
        (listed('<outline text="a group"/>'), "names no feed"),
        (b"<!DOCTYPE opml [<!ENTITY a 'b'>]><opml><body/></opml>", "entities"),
        (b"<opml>" + b" " * opml.LARGEST, "more than 1 MB"),
        (listed("".join(f'<outline xmlUrl="https://a.example/{n}"/>' for n in range(600))), "more than 500"),
        (listed("<outline>" * 100 + '<outline xmlUrl="https://a.example/"/>' + "</outline>" * 100), "too deeply"),
    ],
)
def test_a_list_beyond_bounds_is_refused_in_words(body: bytes, reason: str) -> None:
    with pytest.raises(ParseError, match=reason):
        opml.read(body)
