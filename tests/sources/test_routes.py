"""Odd ways to a host: by a proxy, with old TLS, at another address; and who may go where."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.model import Page, Source, Unchanged, Validators
from bot.errors import BlockedAddress, FetchError, Unreachable
from bot.sources.http import Fetcher
from bot.sources.reader import Listing, Reader
from bot.sources.routes import Route, legacy_context
from tests.doubles.reading import Here
from tests.doubles.web import Answer, Web, conditional, redirect

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
NOTHING = Validators()
FEED = b"<rss version='2.0'><channel><item><title>One</title><link>/news/1</link></item></channel></rss>"


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with Web() as one:
        yield one


@pytest.fixture
async def other() -> AsyncIterator[Web]:
    async with Web() as one:
        yield one


@pytest.fixture
async def reader(web: Web, other: Web) -> AsyncIterator[Reader]:
    one = Reader(Fetcher(user_agent="Khasan/test", allow=web.allow | other.allow, host_gap=0), Here())
    yield one
    await one.close()


def feed(url: str, *, trusted: bool = True, **options: object) -> Source:
    return Source("s", "feed", url, "Border Herald", "other", trusted=trusted, options=options)


# ── a proxy ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_proxy_is_asked_for_the_whole_address_even_of_a_name_that_only_it_knows(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr("bot.sources.network._look_up", unknown)
    fetcher = Fetcher(user_agent="t", host_gap=0)
    web.behaviours["http://far.example/feed"] = Answer(FEED)
    proxy = web.url().replace("http://", "http://me:s3cret@")
    got = await fetcher.fetch("http://far.example/feed", NOTHING, NOW, route=Route(proxy=proxy))
    await fetcher.close()
    assert isinstance(got, Page)
    assert web.asked[0].headers["proxy-authorization"] == "Basic bWU6czNjcmV0"


@pytest.mark.parametrize("address", ["http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/", "http://127.1/"])
async def test_a_proxy_is_no_way_to_a_private_address(address: str, web: Web) -> None:
    fetcher = Fetcher(user_agent="t", host_gap=0)
    web.behaviours["http://93.184.216.34/feed"] = redirect(address)
    for url in (address, "http://93.184.216.34/feed"):
        with pytest.raises(BlockedAddress):
            await fetcher.fetch(url, NOTHING, NOW, route=Route(proxy=web.url()))
    await fetcher.close()
    assert web.paths() == ["http://93.184.216.34/feed"]


async def test_a_proxy_that_is_away_is_told_as_such_and_without_its_password() -> None:
    async with Web() as gone:
        proxy = gone.url().replace("http://", "http://me:s3cret@")
    fetcher = Fetcher(user_agent="t", host_gap=0)
    with pytest.raises(Unreachable) as error:
        await fetcher.fetch("http://93.184.216.34/", NOTHING, NOW, route=Route(proxy=proxy))
    await fetcher.close()
    assert "s3cret" not in str(error.value)


# ── old TLS ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_server_with_old_tls_is_read_by_the_source_that_asks_for_it_and_by_no_other(tmp_path: Path) -> None:
    file = certificate(tmp_path)
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    old.set_ciphers("DEFAULT:@SECLEVEL=0")
    old.load_cert_chain(file)
    async with Web(tls=old) as web:
        web.behaviours["/feed"] = Answer(FEED)
        trusting = ssl.create_default_context(cafile=str(file))
        fetcher = Fetcher(
            user_agent="t", allow=web.allow, host_gap=0, tls=trusting, legacy_tls=legacy_context(str(file))
        )
        with pytest.raises(FetchError, match="no TLS connection"):
            await fetcher.fetch(web.url("/feed"), NOTHING, NOW)
        got = await fetcher.fetch(web.url("/feed"), NOTHING, NOW, route=Route(legacy_tls=True))
        assert isinstance(got, Page)
        await fetcher.close()
        # Old does not mean that anybody may answer: without knowing its certificate, the server is refused.
        usual = Fetcher(user_agent="t", allow=web.allow, host_gap=0)
        with pytest.raises(FetchError, match="certificate is not valid"):
            await usual.fetch(web.url("/feed"), NOTHING, NOW, route=Route(legacy_tls=True))
        await usual.close()


def certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 with its key, made for the moment."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    file, key = folder / "both.pem", folder / "key.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", file],
        check=True, capture_output=True,
    )  # fmt: skip
    file.write_bytes(file.read_bytes() + key.read_bytes())
    return file


# ── another address ──────────────────────────────────────────────────────────────────────────────────────────────


async def test_another_address_is_asked_while_the_first_fails_and_gets_nothing_that_is_not_its_own(
    web: Web, other: Web, reader: Reader
) -> None:
    source = feed(web.url("/feed"), fallback=[other.url("/gone"), other.url("/mirror")], headers={"X-Key": "k"})
    web.behaviours["/feed"] = conditional(FEED, '"1"')
    first = await reader.read(source, NOTHING, NOW)
    assert isinstance(first, Listing)
    assert other.asked == []
    web.behaviours["/feed"] = Answer(b"<html><title>Just a moment</title></html>")
    other.behaviours["/mirror"] = Answer(FEED.replace(b"One", b"Two"), headers={"ETag": '"m"'})
    second = await reader.read(source, first.validators, NOW)
    assert isinstance(second, Listing)
    assert [entry.title for entry in second.entries] == ["Two"]
    assert not {"if-none-match", "x-key"} & set(other.asked[-1].headers)
    assert second.validators.etag is None
    # The same page again is known by its bytes, wherever it comes from.
    assert isinstance(await reader.read(source, second.validators, NOW), Unchanged)


async def test_when_all_addresses_fail_the_first_ones_reason_is_told(web: Web, other: Web, reader: Reader) -> None:
    web.behaviours["/feed"] = Answer(b"", 503)
    with pytest.raises(FetchError, match="503"):
        await reader.read(feed(web.url("/feed"), fallback=other.url("/gone")), NOTHING, NOW)
    assert other.paths() == ["/gone"]


# ── who may go where ─────────────────────────────────────────────────────────────────────────────────────────────


async def test_an_address_from_a_chat_never_reaches_what_only_the_operator_may_name(web: Web, reader: Reader) -> None:
    web.behaviours["/feed"] = Answer(FEED)
    assert isinstance(await reader.read(feed(web.url("/feed")), NOTHING, NOW), Listing)
    web.asked.clear()
    with pytest.raises(BlockedAddress):
        await reader.read(feed(web.url("/feed"), trusted=False), NOTHING, NOW)
    with pytest.raises(BlockedAddress):
        await reader.article(feed(web.url("/feed"), trusted=False), web.url("/news/1"), NOW)
    assert web.asked == []
