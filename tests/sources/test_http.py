"""The guarded fetcher against a server that misbehaves."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest

from bot.core.model import Page, Unchanged, Validators
from bot.errors import BlockedAddress, FetchError, RetryLater
from bot.sources.http import Fetcher, validators
from bot.sources.pace import Pace
from tests.doubles.web import (
    Answer,
    Asked,
    Web,
    bomb,
    conditional,
    drip,
    endless,
    hang,
    hang_in_the_middle,
    raw,
    redirect,
)

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
NOTHING = Validators()
FEED = b"<rss version='2.0'><channel/></rss>"
#: Without the time of day, which would be in the names of tests: each process that runs some has to find the same.
ZIPPED = gzip.compress(FEED, mtime=0)


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with Web() as one:
        yield one


@pytest.fixture
async def fetcher(web: Web) -> AsyncIterator[Fetcher]:
    one = Fetcher(user_agent="Khasan/test (+https://khasan.example)", allow=web.allow, host_gap=0)
    yield one
    await one.close()


async def page(fetcher: Fetcher, url: str, known: Validators = NOTHING) -> Page:
    answer = await fetcher.fetch(url, known, NOW)
    assert isinstance(answer, Page)
    return answer


# ── what is asked, and what comes back ───────────────────────────────────────────────────────────────────────────


async def test_a_page_comes_with_its_headers_and_where_it_was(web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/feed"] = Answer(FEED, headers={"Content-Type": "application/rss+xml", "Set-Cookie": "a=b"})
    got = await page(fetcher, web.url("/feed#part"))
    assert (got.url, got.fetched, got.body) == (web.url("/feed"), NOW, FEED)
    assert got.headers["content-type"] == "application/rss+xml"
    assert "set-cookie" not in got.headers


async def test_a_host_hears_who_asks_and_gets_no_cookie_back(web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/feed"] = Answer(FEED, headers={"Set-Cookie": "a=b"})
    await page(fetcher, web.url("/feed"))
    await page(fetcher, web.url("/feed"))
    asked = web.asked[-1].headers
    assert asked["user-agent"] == "Khasan/test (+https://khasan.example)"
    assert asked["accept-encoding"] == "gzip"
    assert "cookie" not in asked


async def test_an_address_beyond_ascii_is_asked_for_as_the_web_writes_it(web: Web, fetcher: Fetcher) -> None:
    await page_or_error(fetcher, web.url("/новости?q=КНДР и Россия&x=%20"))
    assert web.paths() == ["/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?q=%D0%9A%D0%9D%D0%94%D0%A0%20%D0%B8%20"
                           "%D0%A0%D0%BE%D1%81%D1%81%D0%B8%D1%8F&x=%20"]  # fmt: skip


async def test_validators_go_back_as_they_came(web: Web, fetcher: Fetcher) -> None:
    etag, date = 'W/"a\xe9,b"', "Mon,  02-Nov-26 08:00:00 whenever"
    web.behaviours["/feed"] = Answer(FEED, headers={"ETag": etag, "Last-Modified": date})
    known = validators(await page(fetcher, web.url("/feed")))
    await fetcher.fetch(web.url("/feed"), replace(known, body_hash=None), NOW)
    assert (web.asked[-1].headers["if-none-match"], web.asked[-1].headers["if-modified-since"]) == (etag, date)


async def test_a_page_that_did_not_change_is_not_sent_again(web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/feed"] = conditional(FEED, '"1"')
    known = validators(await page(fetcher, web.url("/feed")))
    assert await fetcher.fetch(web.url("/feed"), known, NOW) == Unchanged(NOW)
    assert web.connections == 1


async def test_an_etag_that_always_changes_does_not_make_an_old_page_new(web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/feed"] = lambda asked: Answer(FEED, headers={"ETag": f'"{asked.at}"'})
    known = validators(await page(fetcher, web.url("/feed")))
    assert isinstance(await fetcher.fetch(web.url("/feed"), known, NOW), Unchanged)


async def test_a_304_that_nobody_asked_for_is_an_error(web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/feed"] = Answer(status=304)
    with pytest.raises(FetchError, match="not asked"):
        await fetcher.fetch(web.url("/feed"), Validators(body_hash="1"), NOW)


async def test_gzip_is_decoded_whole_though_it_comes_in_members(web: Web, fetcher: Fetcher) -> None:
    body = gzip.compress(b"<rss>") + gzip.compress(b"</rss>")
    web.behaviours["/feed"] = Answer(body, headers={"Content-Encoding": "gzip"})
    assert (await page(fetcher, web.url("/feed"))).body == b"<rss></rss>"


# ── time and size ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("script", [drip, hang, hang_in_the_middle, endless])
async def test_no_host_takes_longer_than_its_time_or_sends_more_than_its_share(script: object, web: Web) -> None:
    web.scripts["/feed"] = script  # type: ignore[assignment]
    fetcher = Fetcher(user_agent="t", allow=web.allow, host_gap=0)
    with pytest.raises(FetchError, match=r"took too long|larger than 5 MB"):
        await fetcher.fetch(web.url("/feed"), NOTHING, NOW, total=0.3)
    await fetcher.close()


async def test_a_host_that_hangs_does_not_hold_up_its_other_pages_for_long(web: Web) -> None:
    asked = asyncio.Event()
    fetcher = Fetcher(user_agent="t", allow=web.allow, host_gap=0, patience=0.05)

    async def slow_page(_: Asked, wire: asyncio.StreamWriter) -> None:
        asked.set()
        await asyncio.Event().wait()

    web.scripts["/slow"] = slow_page
    web.behaviours["/feed"] = Answer(FEED)
    slow = asyncio.create_task(page_or_error(fetcher, web.url("/slow")))
    await asked.wait()
    assert (await page(fetcher, web.url("/feed"))).body == FEED
    assert not slow.done()
    slow.cancel()
    await fetcher.close()


async def test_a_gzip_bomb_is_refused_before_it_goes_off(web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/feed"] = bomb(megabytes=64)
    with pytest.raises(FetchError, match="larger than 10 MB when decoded"):
        await fetcher.fetch(web.url("/feed"), NOTHING, NOW)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip, gzip", gzip.compress(ZIPPED, mtime=0)),
        ("br", FEED),
        ("deflate", FEED),
        ("gzip", FEED),  # says so, but is not
        ("gzip", ZIPPED[:-9]),  # ends in the middle
    ],
)
async def test_an_encoding_that_is_stacked_unknown_or_broken_is_an_error(
    encoding: str, body: bytes, web: Web, fetcher: Fetcher
) -> None:
    web.behaviours["/feed"] = Answer(body, headers={"Content-Encoding": encoding})
    with pytest.raises(FetchError, match=r"encoding|gzip"):
        await fetcher.fetch(web.url("/feed"), NOTHING, NOW)


@pytest.mark.parametrize(
    "wire",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 banana\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 200_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nBad Name: x\r\n\r\n",
    ],
)
async def test_what_is_not_http_is_an_error_and_not_a_crash(wire: bytes, web: Web, fetcher: Fetcher) -> None:
    web.scripts["/feed"] = raw(wire)
    with pytest.raises(FetchError):
        await fetcher.fetch(web.url("/feed"), NOTHING, NOW)


async def test_headers_in_odd_bytes_do_not_matter(web: Web, fetcher: Fetcher) -> None:
    web.scripts["/feed"] = raw(b"HTTP/1.1 200 OK\r\nX-A: \xff\xfe\r\nx-a: z\r\nContent-Length: 2\r\n\r\nok")
    assert (await page(fetcher, web.url("/feed"))).body == b"ok"


async def test_a_port_that_nobody_listens_on_is_an_error_in_words(web: Web) -> None:
    async with Web() as gone:
        allow, url = gone.allow, gone.url("/feed")
    fetcher = Fetcher(user_agent="t", allow=allow, host_gap=0)
    with pytest.raises(FetchError, match="connection refused"):
        await fetcher.fetch(url, NOTHING, NOW)
    await fetcher.close()


# ── redirects ────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_permanent_redirect_is_followed_and_reported(web: Web, fetcher: Fetcher) -> None:
    web.behaviours |= {"/old": redirect("/newer", 301), "/newer": redirect("/new", 308), "/new": Answer(FEED)}
    got = await page(fetcher, web.url("/old"))
    assert (got.url, got.moved) == (web.url("/new"), web.url("/new"))


@pytest.mark.parametrize("status", [302, 303, 307])
async def test_a_temporary_redirect_is_followed_and_moves_nothing(status: int, web: Web, fetcher: Fetcher) -> None:
    web.behaviours |= {"/old": redirect("/on", 301), "/on": redirect("new", status), "/new": Answer(FEED)}
    got = await page(fetcher, web.url("/old"))
    assert (got.url, got.moved) == (web.url("/new"), web.url("/on"))


async def test_a_redirect_may_be_spelled_in_letters_of_any_script(web: Web, fetcher: Fetcher) -> None:
    """Hosts write them as they are, though a header should have them quoted."""
    there = "/" + quote("новости")
    web.behaviours |= {"/old": redirect("/новости".encode().decode("latin-1")), there: Answer(FEED)}
    assert (await page(fetcher, web.url("/old"))).url == web.url(there)


async def test_a_move_is_reported_though_the_page_did_not_change(web: Web, fetcher: Fetcher) -> None:
    web.behaviours |= {"/old": redirect("/new", 301), "/new": conditional(FEED, '"1"')}
    known = validators(await page(fetcher, web.url("/old")))
    assert await fetcher.fetch(web.url("/old"), known, NOW) == Unchanged(NOW, moved=web.url("/new"))


async def test_a_circle_or_a_long_chain_of_redirects_is_an_error(web: Web, fetcher: Fetcher) -> None:
    web.behaviours |= {f"/{n}": redirect(f"/{n + 1}", 301) for n in range(20)}
    web.behaviours["/round"] = redirect("/round", 302)
    for path in ("/0", "/round"):
        with pytest.raises(FetchError, match="more than 5 redirects"):
            await fetcher.fetch(web.url(path), NOTHING, NOW)


async def test_a_redirect_without_an_address_is_an_error(web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/feed"] = Answer(status=301)
    with pytest.raises(FetchError, match="without saying where"):
        await fetcher.fetch(web.url("/feed"), NOTHING, NOW)


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "gopher://127.0.0.1/x",
        "javascript:alert(1)",
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1/",
        "http://localhost:8080/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://10.0.0.1:25/",
        "http://2130706433/",
        "http://0x7f.1/",
    ],
)
async def test_no_redirect_leads_where_khasan_may_not_go(location: str, web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/feed"] = redirect(location)
    with pytest.raises(BlockedAddress) as error:
        await fetcher.fetch(web.url("/feed"), NOTHING, NOW)
    assert "passwd" not in str(error.value)


async def test_credentials_and_own_headers_stay_with_their_host(web: Web) -> None:
    async with Web() as other:
        fetcher = Fetcher(user_agent="t", allow=web.allow | other.allow, host_gap=0)
        web.behaviours |= {"/feed": redirect("/here"), "/here": redirect(other.url("/there"))}
        other.behaviours["/there"] = Answer(FEED)
        url = web.url("/feed").replace("http://", "http://reader:s%40cret@")
        got = await fetcher.fetch(url, NOTHING, NOW, headers={"X-Key": "k"})
        await fetcher.close()
    assert isinstance(got, Page)
    assert [asked.headers.get("authorization") for asked in web.asked] == ["Basic cmVhZGVyOnNAY3JldA=="] * 2
    assert "x-key" in web.asked[-1].headers
    assert not {"authorization", "x-key"} & set(other.asked[0].headers)


async def test_no_error_repeats_a_password_or_a_query(web: Web, fetcher: Fetcher) -> None:
    url = web.url("/gone?key=s3cret").replace("http://", "http://reader:s3cret@")
    with pytest.raises(FetchError, match="HTTP 404 Not Found") as error:
        await fetcher.fetch(url, NOTHING, NOW)
    assert error.value.status == 404
    assert "s3cret" not in str(error.value)


# ── who may be talked to ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "https://localhost./",
        "http://0.0.0.0/",
        "http://127.1/",
        "http://0177.0.0.1/",
        "http://10.1.2.3/",
        "http://172.31.0.1:8080/",
        "http://192.168.1.1/",
        "http://100.100.100.200/",
        "http://[fe80::1]/",
        "http://[fd00:ec2::254]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://168.63.129.16/",
        "http://224.0.0.1/",
    ],
)
async def test_a_private_address_is_refused_in_any_notation_with_words_that_tell_nothing(url: str) -> None:
    fetcher = Fetcher(user_agent="t", host_gap=0)
    with pytest.raises(BlockedAddress) as error:
        await fetcher.fetch(url, NOTHING, NOW)
    assert error.value.reason == "blocked address"
    await fetcher.close()


async def test_a_name_that_leads_home_after_all_is_refused_when_connecting(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Web() as web:
        fetcher = Fetcher(user_agent="t", host_gap=0)
        # One public address, one private: the list as a rebinding name server gives it.
        monkeypatch.setattr("bot.sources.network._look_up", lambda host, port: ["8.8.8.8", "127.0.0.1"])
        with pytest.raises(BlockedAddress):
            await fetcher.fetch("http://rebinding.example/", NOTHING, NOW)
        await fetcher.close()
        assert web.asked == []


async def test_only_the_exact_pair_of_host_and_port_is_allowed(web: Web, fetcher: Fetcher) -> None:
    async with Web() as other:
        with pytest.raises(BlockedAddress, match="port"):
            await fetcher.fetch(other.url("/"), NOTHING, NOW)
        with pytest.raises(BlockedAddress):
            await fetcher.fetch(f"http://localhost:{web.port}/", NOTHING, NOW)
        assert other.asked == []


async def test_what_readers_ask_for_never_reaches_the_operators_private_hosts(web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/feed"] = Answer(FEED)
    await page(fetcher, web.url("/feed"))  # a connection is open now, and must not be used
    with pytest.raises(BlockedAddress):
        await fetcher.fetch(web.url("/feed"), NOTHING, NOW, private=False)
    assert len(web.asked) == 1


@pytest.mark.parametrize(
    "url",
    ["", "feed", "//x", "http://", "http:///x", "ftp://x.example/", "http://[::1", "http://x.example:99999/",
     "http://a b/", "http://" + "ä" * 80 + ".example/", "http://x.example:25/"],
)  # fmt: skip
async def test_what_is_no_address_of_the_web_is_an_error(url: str) -> None:
    fetcher = Fetcher(user_agent="t", host_gap=0)
    with pytest.raises(FetchError):
        await fetcher.fetch(url, NOTHING, NOW)
    await fetcher.close()


async def test_a_name_that_cannot_be_resolved_is_an_error_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr("bot.sources.network._look_up", unknown)
    fetcher = Fetcher(user_agent="t", host_gap=0)
    with pytest.raises(FetchError, match="name cannot be resolved"):
        await fetcher.fetch("http://nowhere.invalid/", NOTHING, NOW)
    await fetcher.close()


@pytest.mark.parametrize("host", ["a" * 70 + ".invalid", "a..invalid"])
async def test_a_name_that_no_resolver_can_take_is_an_error_too(host: str) -> None:
    fetcher = Fetcher(user_agent="t", host_gap=0)
    with pytest.raises(FetchError, match="name cannot be resolved"):
        await fetcher.fetch(f"http://{host}/", NOTHING, NOW)
    await fetcher.close()


async def test_https_works_and_a_certificate_of_nobodys_is_refused(certificate: Path) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    async with Web(tls=tls) as web:
        web.behaviours |= {"/feed": conditional(FEED * 10_000, '"1"')}
        trusting = Fetcher(
            user_agent="t", allow=web.allow, host_gap=0, tls=ssl.create_default_context(cafile=str(certificate))
        )
        got = await page(trusting, web.url("/feed"))
        assert got.body == FEED * 10_000
        assert isinstance(await trusting.fetch(web.url("/feed"), validators(got), NOW), Unchanged)
        await trusting.close()
        assert web.connections == 1
        usual = Fetcher(user_agent="t", allow=web.allow, host_gap=0)
        with pytest.raises(FetchError, match="certificate is not valid"):
            await usual.fetch(web.url("/feed"), NOTHING, NOW)
        await usual.close()


# ── hosts that want to be left alone ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("status", "value", "seconds"),
    [
        (429, "120", 120),
        (503, "120", 120),
        (503, "Mon, 02 Nov 2026 09:10:00 GMT", 600),
        (429, "Mon, 02 Nov 2026 08:00:00 GMT", 0),  # over already
        (429, "soon", 300),  # says nothing usable
        (429, None, 300),
        (429, "99999999999999999999999", 86_400),  # nobody means more than a day
    ],
)
async def test_a_host_that_asks_for_a_pause_says_how_long(
    status: int, value: str | None, seconds: float, web: Web, fetcher: Fetcher
) -> None:
    web.behaviours["/feed"] = Answer(status=status, headers={"Retry-After": value} if value else {})
    with pytest.raises(RetryLater) as error:
        await fetcher.fetch(web.url("/feed"), NOTHING, NOW)
    assert error.value.seconds == seconds


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 418, 500, 502, 503, 599])
async def test_a_refusal_is_an_error_that_names_its_status(status: int, web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/feed"] = Answer(b"<rss/>", status)
    with pytest.raises(FetchError, match=f"HTTP {status}") as error:
        await fetcher.fetch(web.url("/feed"), NOTHING, NOW)
    assert error.value.status == status
    assert not isinstance(error.value, RetryLater)


async def test_a_host_of_many_feeds_gets_one_request_at_a_time(web: Web, fetcher: Fetcher) -> None:
    async def slow(asked: Asked, wire: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.02)
        wire.write(Answer(FEED).wire())

    web.scripts |= {f"/{n}": slow for n in range(10)}
    await asyncio.gather(*(page(fetcher, web.url(f"/{n}")) for n in range(10)))
    assert (len(web.asked), web.busiest) == (10, 1)


async def test_no_more_than_two_requests_run_at_once_though_all_hang() -> None:
    pace, running, most = Pace(gap=0, patience=0.01), 0, 0

    async def request() -> None:
        nonlocal running, most
        async with pace.turn("a"):
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.05)
            running -= 1

    await asyncio.gather(*(request() for _ in range(6)))
    assert (running, most) == (0, 2)


async def test_a_host_is_given_a_while_between_two_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    async def no_sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("bot.sources.pace.asyncio.sleep", no_sleep)
    pace = Pace(gap=100)
    for host in ("a", "a", "b", "a"):
        async with pace.turn(host):
            pass
    assert waits == [pytest.approx(100, abs=50), pytest.approx(200, abs=50)]


async def page_or_error(fetcher: Fetcher, url: str) -> None:
    try:
        await page(fetcher, url)
    except FetchError:
        pass
