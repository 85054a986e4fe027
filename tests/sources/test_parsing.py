"""Pages are read in a process that may hang, fill up or die without harm."""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.core.model import Page, Source
from bot.errors import ParseError
from bot.sources import feed
from bot.sources.parsing import Parser
from bot.sources.worker import HEADER

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
SOURCE = Source("s", "feed", "https://news.example/feed", "Border Herald", "other")
FEED = b"<rss version='2.0'><channel><item><title>One</title><link>https://news.example/1</link></item></channel></rss>"


def page(body: bytes) -> Page:
    return Page("https://news.example/feed", NOW, body)


@pytest.fixture
async def parser() -> AsyncIterator[Parser]:
    one = Parser()
    yield one
    await one.close()


@pytest.fixture
async def hurried() -> AsyncIterator[Parser]:
    """It gives up soon, but not so soon that a busy machine could not read a feed meanwhile."""
    one = Parser(wall=5)
    yield one
    await one.close()


@pytest.mark.parametrize(
    "body",
    [
        FEED,
        FEED.replace(b"</link>", b"</link><pubDate>Sun, 01 Nov 2026 23:59:59 +0900</pubDate>"),
        b"<rss version='2.0'><channel><title>Nothing yet</title></channel></rss>",
    ],
    ids=["without a date", "with a date", "without an entry"],
)
async def test_the_process_gives_what_the_function_gives(body: bytes, parser: Parser) -> None:
    assert await parser.parse(SOURCE, page(body)) == feed.parse(SOURCE, page(body))


async def test_what_is_no_feed_is_told_in_the_same_words(parser: Parser) -> None:
    with pytest.raises(ParseError, match="an HTML page instead of a feed"):
        await parser.parse(SOURCE, page(b"<html><title>Sign in</title></html>"))


@pytest.mark.parametrize(
    ("function", "argument", "reason"),
    [
        ("time:sleep", 60, "takes longer than 5 s"),
        ("builtins:bytearray", 2_000_000_000, "too much memory"),
        ("os:_exit", 3, "crashes its reader"),
        ("os:kill", None, r"cannot be read \(TypeError"),
    ],
)
async def test_a_page_that_breaks_its_reader_breaks_nothing_else(
    function: str, argument: object, reason: str, hurried: Parser
) -> None:
    with pytest.raises(ParseError, match=reason):
        await hurried.run(function, argument)
    assert len(await hurried.parse(SOURCE, page(FEED))) == 1


@pytest.mark.parametrize(
    "hostile",
    [
        b"<rss " + b"".join(b"a%d='1' " % n for n in range(60_000)) + b"><channel></rss>",
        b"<rss><channel>" + b"&lt;!--" * 100_000,
        b"<rss><channel>" + b"<a>" * 200_000,
        b"<rss><channel><item><title>" + b"x" * 4_000_000,
        b"<rss><channel><item><title>" + b"<![CDATA[" * 100_000,
        b"<rss><channel><item><description>" + b"&lt;div&gt;" * 300_000 + b"</description></item></channel></rss>",
        b"<rss version='2.0'><channel>" + b"<item/>" * 500_000 + b"</channel></rss>",
    ],
    ids=["attributes", "comments", "depth", "title", "cdata", "markup", "items"],
)
async def test_a_hostile_page_is_read_or_given_up_and_the_next_one_is_read(hostile: bytes, hurried: Parser) -> None:
    try:
        assert isinstance(await hurried.parse(SOURCE, page(hostile)), list)
    except ParseError:
        pass
    assert len(await hurried.parse(SOURCE, page(FEED))) == 1


async def test_a_poll_that_is_given_up_leaves_no_answer_to_the_next(parser: Parser) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.5):
            await parser.run("time:sleep", 1)
    assert len(await parser.parse(SOURCE, page(FEED))) == 1


async def test_pages_wait_for_their_turn(parser: Parser) -> None:
    found = await asyncio.gather(*(parser.parse(SOURCE, page(FEED.replace(b"One", b"%d" % n))) for n in range(20)))
    assert [entries[0].title for entries in found] == [str(n) for n in range(20)]


async def test_no_secret_reaches_the_process(parser: Parser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KHASAN_TELEGRAM_TOKEN", "123:secret")
    assert await parser.run("os:getenv", "KHASAN_TELEGRAM_TOKEN") is None


async def test_what_a_library_prints_does_not_get_into_the_answers(parser: Parser) -> None:
    assert await parser.run("builtins:print", "noise") is None
    assert len(await parser.parse(SOURCE, page(FEED))) == 1


async def test_what_a_library_finds_odd_in_a_page_is_not_said_to_operators(
    parser: Parser, capfd: pytest.CaptureFixture[str]
) -> None:
    await parser.run("warnings:warn", "this looks like a file's name and no page")
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(("function", "argument"), [("os:_exit", 3), ("time:sleep", 60)])
async def test_of_pages_that_are_read_together_only_the_one_to_blame_fails(
    function: str, argument: object, hurried: Parser
) -> None:
    first = [hurried.parse(SOURCE, page(FEED)) for _ in range(3)]
    later = [hurried.parse(SOURCE, page(FEED)) for _ in range(3)]
    read = await asyncio.gather(*first, hurried.run(function, argument), *later, return_exceptions=True)
    assert [isinstance(one, ParseError) for one in read] == [False, False, False, True, False, False, False]


async def test_pages_are_read_although_getting_ready_was_given_up(parser: Parser) -> None:
    ready = asyncio.create_task(parser.get_ready())
    await asyncio.sleep(0)
    ready.cancel()
    await asyncio.wait([ready])
    assert await asyncio.wait_for(parser.parse(SOURCE, page(FEED)), 60) == feed.parse(SOURCE, page(FEED))


def test_a_process_whose_bot_was_killed_ends_without_a_word() -> None:
    task = pickle.dumps([pickle.dumps((5, "bot.sources.worker:get_ready", ("bot.sources.feed:parse",)))])
    command = [sys.executable, "-m", "bot.sources.worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdin
        assert child.stdout
        assert child.stderr
        child.stdout.close()
        child.stdin.write(HEADER.pack(len(task)) + task)
        child.stdin.close()
        assert (child.stderr.read(), child.wait(30)) == (b"", 0)


async def test_nobody_waits_for_a_parser_that_is_closed() -> None:
    parser = Parser()
    reads = [asyncio.ensure_future(parser.run("time:sleep", 60)) for _ in range(3)]
    await asyncio.sleep(0)
    await parser.close()
    assert all(isinstance(one, asyncio.CancelledError) for one in await asyncio.gather(*reads, return_exceptions=True))
