"""The fast parser and the tolerant one, over feeds put together by chance from usual parts and odd ones."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from bot.core.model import Entry, Page, Source
from bot.sources import feed, plain
from bot.sources.usual_feed import Item
from tests.conftest import NOW

SOURCE = Source("s", "feed", "https://news.example/feed", "Border Herald", "other")
FEEDS = 600
#: How often a part is one of the odd ones.
ODD = 0.03

TITLES = (
    "A ferry leaves",
    "Re: the bridge",
    "Паром ушёл",
    "북한과 러시아",
    "<![CDATA[Port & quay]]>",
    "Caf&#233; opens",
    "5 &lt; 6",
)
ODD_TITLES = ("", "A &lt;b&gt;bold&lt;/b&gt; move", "two\nlines", "&nbsp;x", "<b>raw</b> words")
LINKS = ("https://a.example/1", "https://a.example/2?id=3&amp;x=1", "<![CDATA[https://a.example/5?a=1&b=2]]>")
ODD_LINKS = ("", "/rel/3", "mailto:x@y.example", "  https://a.example/4  ", "https://a.example/7#part", "//b.example/6")
DATES = ("Mon, 02 Nov 2026 07:00:00 +0300", "Mon, 02 Nov 2026 07:00:00 GMT", "2 Nov 2026 07:00 EST")
ODD_DATES = (
    "",
    "Mon, 02 Nov 2026 07:00:00 MSK",
    "Mon, 02 Nov 2026 24:00:00 GMT",
    "Пн, 02 ноя 2026 07:00:00 +0300",
    "02.11.2026",
    "Mon, 31 Feb 2026 07:00:00 GMT",
    "Mon, 02 Nov 2026 07:00:00 +03:00",
    "Monday, 02 November 2026 07:00:00 +0000",
    "1793602800",
)
ISO = ("2026-11-02T07:00:00Z", "2026-11-02T07:00:00+09:00", "2026-11-02T07:00:00.5Z")
ODD_ISO = ("2026-11-02", "2026-11-02 07:00:00", "2026-11-02T07:00", "20261102T070000Z", "2026-11-02T07:00:00 +0300", "")
ODD_RSS = (
    "<pubDate>Sun, 01 Nov 2026 07:00:00 GMT</pubDate>",
    "<itunes:title>Another title</itunes:title>",
    "<link href='https://h.example/'/>",
    "<atom:link href='https://at.example/'/>",
    "<atom:link rel='standout' href='https://so.example/'/>",
    "<atom:link rel='self' type='application/json' href='https://self.example/1.json'/>",
    "<atom:link rel='standout'/>",
    "<atom:updated>2026-11-01T07:00:00Z</atom:updated>",
    "<date>2026-11-01</date>",
    "<feedburner:origLink>https://o.example/</feedburner:origLink>",
    "<media:group><media:content url='https://m.example/a.jpg'/><media:thumbnail url='b.jpg'/></media:group>",
    "<media:group><media:title>Inner</media:title></media:group>",
    "<media:group><media:description>Words of a group</media:description></media:group>",
    "<itunes:summary>Words of a podcast</itunes:summary>",
    "<dc:description>Words of a library</dc:description>",
    "<media:description>Words of a picture</media:description>",
    "<atom:summary>Words of a summary</atom:summary>",
    "<atom:content>Words of a content</atom:content>",
    "<body xmlns='http://www.w3.org/1999/xhtml'>Words of a body</body>",
    "<summary>Bare words</summary>",
    "<fullitem>All of the words</fullitem>",
    "<content:encoded><![CDATA[<title>Not it</title><link>https://not.example/</link>]]></content:encoded>",
)
ODD_ATOM = (
    "<link rel='self' href='https://self.example/'/>",
    "<link rel='enclosure' href='https://m.example/a.mp3'/>",
    "<source><title>Src</title><link href='https://src.example/'/><updated>2020-01-01T00:00:00Z</updated></source>",
    "<issued>2026-11-01T07:00:00Z</issued>",
    "<link rel='alternate' type='application/json' href='https://json.example/1.json'/>",
    "<group xmlns='http://search.yahoo.com/mrss/'><description>Words of a film</description></group>",
    "<link href='https://other.example/'/>",
    "<author><uri>https://u.example/</uri></author>",
)
NAMESPACES = " ".join(
    f'xmlns:{name}="{address}"'
    for name, address in {
        "dc": "http://purl.org/dc/elements/1.1/",
        "atom": "http://www.w3.org/2005/Atom",
        "media": "http://search.yahoo.com/mrss/",
        "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "content": "http://purl.org/rss/1.0/modules/content/",
        "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    }.items()
)


def part(dice: random.Random, usual: tuple[str, ...], odd: tuple[str, ...]) -> str:
    return dice.choice(odd if dice.random() < ODD else usual)


def rss(dice: random.Random, number: int) -> str:
    dated = dice.choice(["pubDate", "pubDate", "dc:date"])
    date = part(dice, ISO, ODD_ISO) if dated == "dc:date" else part(dice, DATES, ODD_DATES)
    parts = [
        f"<title>{part(dice, TITLES, ODD_TITLES)}</title>",
        f"<link>{part(dice, LINKS, ODD_LINKS)}</link>",
        f"<guid isPermaLink='{dice.choice(['true', 'false'])}'>urn:{number}</guid>",
        f"<{dated}>{date}</{dated}>",
        "<description>Some words</description>",
    ]
    return f"<item>{shuffled(dice, parts, ODD_RSS)}</item>"


def atom(dice: random.Random, number: int) -> str:
    href = part(dice, LINKS[:2], ODD_LINKS)
    parts = [
        f"<title>{part(dice, TITLES, ODD_TITLES)}</title>",
        dice.choice([f"<link href='{href}'/>", f"<link rel='alternate' type='text/html' href='{href}'/>"]),
        f"<id>urn:{number}</id>",
        f"<updated>{part(dice, ISO, ODD_ISO)}</updated>",
        f"<published>{part(dice, ISO, ODD_ISO)}</published>",
        "<summary>Some words</summary>",
    ]
    return f"<entry>{shuffled(dice, parts, ODD_ATOM)}</entry>"


def shuffled(dice: random.Random, parts: list[str], odd: tuple[str, ...]) -> str:
    if dice.random() < ODD:
        parts.pop(dice.randrange(len(parts)))
    if dice.random() < ODD:
        parts.append(dice.choice(odd))
    dice.shuffle(parts)
    return "".join(parts)


def document(dice: random.Random) -> bytes:
    entries: Callable[[random.Random, int], str] = dice.choice([rss, rss, atom])
    body = "".join(entries(dice, number) for number in range(dice.randint(1, 5)))
    if entries is rss:
        beside = rss(dice, 9) if dice.random() < ODD else ""
        return f"<rss version='2.0' {NAMESPACES}><channel><title>C</title>{body}</channel>{beside}</rss>".encode()
    return f"<feed xmlns='http://www.w3.org/2005/Atom'><title>C</title><id>f</id>{body}</feed>".encode()


def told(body: bytes) -> list[tuple[object, ...]]:
    entries: list[Entry] = feed.parse(SOURCE, Page(SOURCE.url, NOW, body))
    return [(one.key, one.link, one.title, one.published, one.text) for one in entries]


def test_whenever_the_fast_parser_is_asked_it_tells_what_the_tolerant_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    fast, dice = feed._fast, random.Random(20261102)
    asked: list[bool] = []

    def watched(document: bytes) -> list[Item] | None:
        items = fast(document)
        asked.append(items is not None)
        return items

    quick = same = entries = 0
    for _ in range(FEEDS):
        body = document(dice)
        asked.clear()
        monkeypatch.setattr(feed, "_fast", watched)
        usual = told(body)
        monkeypatch.setattr(feed, "_fast", lambda document: None)
        tolerant = told(body)
        quick += any(asked)
        entries += len(tolerant)
        same += sum(one == other for one, other in zip(usual, tolerant, strict=False))
    assert same >= 0.995 * entries
    assert quick > FEEDS / 3


def test_a_feed_that_needs_no_mending_tells_the_same_as_it_came_and_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    dice, is_usual = random.Random(20261103), feed._is_usual
    bodies = [document(dice) for _ in range(FEEDS // 4)]
    usual = [told(body) for body in bodies]
    assert sum(map(is_usual, bodies)) > len(bodies) * 0.9
    monkeypatch.setattr(feed, "_is_usual", lambda body: False)
    assert [told(body) for body in bodies] == usual


@pytest.mark.parametrize(
    "damage", [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xc0\xbc", b"&nbsp;", b"&#150;", b"&", b"\0", b"\x1b"]
)
@pytest.mark.parametrize("at", [b"<title>", b"<a title='", b"<![CDATA[", b"<!-- ", b"<?made by "])
def test_a_feed_with_anything_to_mend_is_not_read_as_it_came(
    damage: bytes, at: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = (
        "<item><title>Паром</title><link>https://a.example/1</link><pubDate>2 Nov 2026 07:00 GMT</pubDate>"
        "<description><![CDATA[Уходит]]></description><a title='x'/></item><!-- x --><?made by x?>"
    )
    body = f"<rss version='2.0'><channel><title>C</title>{item}</channel></rss>".encode()
    assert feed._is_usual(body)
    # The last of them: the channel has a title, too.
    before, found, after = body.rpartition(at)
    damaged = before + found + damage + after
    usual = told(damaged)
    monkeypatch.setattr(feed, "_is_usual", lambda body: False)
    assert told(damaged) == usual


def test_usual_markup_reads_the_same_taken_apart_at_once_and_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    dice, pieces = random.Random(20261127), ("", "A ferry", " left. ", "\n", "Cafés", "&amp;", "북한", "5 &lt; 6")
    tags = [f"<{tag}>" for tag in plain._JOINTS] + ['<td class="x">', '<source src="a?b=1&amp;c=2"/>', "<HR>"]
    markups = ["".join(dice.choice(tags) + dice.choice(pieces) for _ in range(9)) for _ in range(FEEDS)]
    at_once = [plain.plain(markup) for markup in markups]
    assert all(plain._running_text(markup) is not None for markup in markups)
    monkeypatch.setattr(plain, "_running_text", lambda markup: None)
    assert at_once == [plain.plain(markup) for markup in markups]
