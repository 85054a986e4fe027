"""Bad input, through the real command: it is told in a clear sentence, it hurts nothing else, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from pathlib import Path

import pytest

from bot import cli
from tests.doubles.telegram import TOKEN, BotApi
from tests.doubles.web import Answer, Web, bomb, drip, endless, hang

OWNER = 7
ROOM = 120
#: A namespace of its own, in which a test may mount what it likes.
IN_PRIVATE = ["unshare", "--map-root-user", "--mount"]


# ── how the bot is started ───────────────────────────────────────────────────────────────────────────────────────


def environ(folder: Path, web: Web | None = None, **more: str) -> dict[str, str]:
    """The settings of a bot in `folder` that may read from `web`."""
    keep = {name: value for name, value in os.environ.items() if not name.startswith("KHASAN_")}
    allowed = {"KHASAN_ALLOW_HOSTS": f"127.0.0.1:{web.port}"} if web else {}
    places = {"KHASAN_CONFIG": str(folder / "sources.yaml"), "KHASAN_STATE": str(folder / "state")}
    # Wherever the test stands, the bot is the one that is tested.
    return keep | allowed | places | {"COLUMNS": "400", "PYTHONPATH": os.pathsep.join(sys.path)} | more


async def khasan(settings: dict[str, str], *words: str, through: list[str] | None = None) -> tuple[int, str, str]:
    """Exit code, output and errors of one command."""
    process = await asyncio.create_subprocess_exec(
        *(through or []),
        *(sys.executable, "-m", "bot", *words),
        env=settings,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(ROOM):
        out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()


def sources(folder: Path, *rows: str) -> None:
    (folder / "sources.yaml").write_text("\n".join(["sources:", *(f"  - {row}" for row in rows)]), encoding="utf-8")


def feed(web: Web, name: str, more: str = "") -> str:
    return f"{{id: {name}, kind: feed, url: '{web.url('/' + name)}', outlet: {name}, side: other, language: en{more}}}"


def rss(*items: tuple[str, str]) -> bytes:
    """A feed of (title, text), all of this minute."""
    now = format_datetime(datetime.now(UTC), usegmt=True)
    rows = (
        f"<item><title>{title}</title><guid>g{n}</guid><link>http://outlet.example/news/{n}</link>"
        f"<pubDate>{now}</pubDate><description>{escape(text)}</description></item>"
        for n, (title, text) in enumerate(items)
    )
    return f"<rss version='2.0'><channel><title>t</title>{''.join(rows)}</channel></rss>".encode()


GOOD = ("Russia and North Korea open a ferry line", "The ferry sails from Rason to Vladivostok twice a week.")


@pytest.fixture
def private() -> list[str]:
    """What to run a command through, so that it may mount file systems."""
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not installed")
    tried = subprocess.run([*IN_PRIVATE, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"nothing may be mounted here: {tried.stderr.strip()}")
    return IN_PRIVATE


# ── wrong settings ───────────────────────────────────────────────────────────────────────────────────────────────

ROW = "kind: feed, outlet: A, side: us, url: 'https://herald.example/a'"


@pytest.mark.parametrize(
    ("rows", "line", "words"),
    [
        (["{id: a, " + ROW], 2, "YAML"),
        (["{id: a, " + ROW + ", evry: 5m}"], 2, "sources[0].evry"),
        (["{id: a, " + ROW + "}", "{id: a, " + ROW.replace("/a", "/b") + "}"], 3, "sources[1].id"),
        (["{id: a, " + ROW + ", every: soon}"], 2, "sources[0].every"),
        (["{id: a, " + ROW.replace("https:", "gopher:") + "}"], 2, "sources[0].url"),
    ],
)
def test_wrong_settings_are_one_line_with_its_place_and_remedy_and_nothing_is_started(
    tmp_path: Path, rows: list[str], line: int, words: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    sources(tmp_path, *rows)
    for name, value in environ(tmp_path).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "argv", ["khasan", "run"])
    with pytest.raises(SystemExit) as ended:
        cli.main(ready=lambda: None)
    out, err = capsys.readouterr()
    assert ended.value.code == 2
    assert out == ""
    (told,) = err.splitlines()
    assert told.startswith(f"{tmp_path}/sources.yaml:{line}: ")
    assert words in told
    assert "; " in told, "a remedy"
    assert not (tmp_path / "state").exists()


# ── bad pages ────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_bad_pages_are_told_of_their_sources_and_the_others_are_read(tmp_path: Path) -> None:
    quick = ", timeout: 2s"
    async with Web() as web:
        web.behaviours |= {
            "/good": Answer(rss(GOOD), headers={"Content-Type": "application/rss+xml"}),
            "/called-an-image": Answer(rss(GOOD), headers={"Content-Type": "image/png"}),
            "/called-latin": Answer(rss(("Корея", "и Россия")), headers={"Content-Type": "text/xml; charset=latin-1"}),
            "/login": Answer(
                b"<!doctype html><title>Sign in</title><form></form>", headers={"Content-Type": "text/xml"}
            ),
            "/empty": Answer(b""),
            "/cut": Answer(b"<rss><channel><item><title>oops</ti"),
            "/binary": Answer(bytes(range(256)) * 20),
            "/bomb": bomb(200),
            "/missing": Answer(b"gone", status=404),
        }
        web.scripts |= {"/endless": endless, "/drip": drip, "/hang": hang}
        bad = {
            "login": "HTML page instead of a feed (“Sign in”)",
            "empty": "empty page",
            "cut": "breaks off",
            "binary": "binary data",
            "bomb": "larger than 10 MB when decoded",
            "missing": "HTTP 404",
            "endless": "larger than 5 MB",
            "drip": "took too long",
            "hang": "took too long",
        }
        names = ["good", "called-an-image", "called-latin", *bad]
        sources(tmp_path, *(feed(web, name, quick if name in ("drip", "hang") else "") for name in names))
        settings = environ(tmp_path, web)
        code, _, err = await khasan(settings, "poll")
        assert code == 0, err
        _, out, _ = await khasan(settings, "sources", "--json")
    told = {row["source"]: row for row in map(json.loads, out.splitlines())}
    assert {name: told[name]["error"] for name in names if name not in bad} == dict.fromkeys(set(names) - set(bad))
    for name, reason in bad.items():
        assert reason in told[name]["error"], name
    assert told["good"]["seen"] == told["called-an-image"]["seen"] == told["called-latin"]["seen"] == 1


async def test_a_poisonous_article_does_not_hold_up_the_next_one_and_the_token_is_in_no_log(tmp_path: Path) -> None:
    poison = "<b>Kim Jong Un</b> & Putin " + "&lt;blink&gt;&#1;&#xD800;</a>" + "Ы" * 10_000
    async with Web() as web, BotApi() as api:
        secret = web.url("/poison").replace("//", "//reader:hidden-word@")
        web.behaviours["/poison"] = Answer(rss((f"<![CDATA[{poison}]]>", poison)))
        web.behaviours["/good"] = Answer(rss(("The council votes on a cycle path", "It runs along the river.")))
        sources(
            tmp_path,
            f"{{id: poison, kind: feed, url: '{secret}', outlet: '<P>', side: other, every: 5s}}",
            feed(web, "good", ", every: 5s"),
        )
        settings = environ(
            tmp_path,
            web,
            KHASAN_TELEGRAM_TOKEN=TOKEN,
            KHASAN_TELEGRAM_API=api.address,
            KHASAN_TELEGRAM_OWNERS=str(OWNER),
            KHASAN_LOG="debug,json",
        )
        api.say(OWNER, "/sub")
        turning = asyncio.create_task(running(settings, tmp_path))
        await api.until("Subscribed")
        # Whatever came of the poison, what comes after it is delivered.
        web.behaviours["/good"] = Answer(rss(("Another day", "Nothing."), ("The path", "Is built."), GOOD))
        await api.until("ferry line")
        turning.cancel()
        code, said = await turning
        _, waiting, _ = await khasan(settings, "outbox", "--json")
    assert code == 0
    assert TOKEN.split(":")[1] not in said
    assert "hidden-word" not in said
    assert not [row for row in map(json.loads, waiting.splitlines()) if row["state"] in ("pending", "sending")]


async def running(settings: dict[str, str], folder: Path) -> tuple[int, str]:
    """Run the bot until cancelled, then stop it as a container does. Its exit code and all that it said."""
    said = folder / "said"
    with said.open("wb") as out:
        bot = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"), env=settings, stdout=out, stderr=out
        )
        try:
            await bot.wait()
        except asyncio.CancelledError:
            bot.send_signal(signal.SIGTERM)
            async with asyncio.timeout(ROOM):
                await bot.wait()
    return bot.returncode or 0, said.read_text(encoding="utf-8")


# ── a state that cannot be used ──────────────────────────────────────────────────────────────────────────────────


async def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    async with Web() as web:
        sources(tmp_path, feed(web, "good"))
        (tmp_path / "state").mkdir()
        database = tmp_path / "state" / "khasan.db"
        database.write_bytes(b"somebody's letters, and no database at all\n" * 100)
        before = database.read_bytes()
        code, _, err = await khasan(environ(tmp_path, web), "run")
    assert code == 1
    assert "khasan.db cannot be used: file is not a database" in err
    assert "Traceback" not in err
    assert database.read_bytes() == before


async def test_a_database_of_which_a_page_is_damaged_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    async with Web() as web:
        sources(tmp_path, feed(web, "good"))
        assert (await khasan(environ(tmp_path, web), "db", "upgrade"))[0] == 0
        database = tmp_path / "state" / "khasan.db"
        damaged = database.read_bytes()[:-4096] + b"\xff" * 4096
        database.write_bytes(damaged)
        code, _, err = await khasan(environ(tmp_path, web), "run")
    assert code == 1
    assert "the database is damaged" in err
    assert "restore a backup" in err
    assert len(err.splitlines()) == 1
    assert database.read_bytes() == damaged
    assert web.asked == []


async def test_a_database_that_may_only_be_read_is_refused_and_left_as_it_is(
    tmp_path: Path, private: list[str]
) -> None:
    async with Web() as web:
        sources(tmp_path, feed(web, "good"))
        assert (await khasan(environ(tmp_path, web), "db", "upgrade"))[0] == 0
        database = tmp_path / "state" / "khasan.db"
        before = database.read_bytes()
        mount = f"mount --bind '{database}' '{database}' && mount -o remount,bind,ro '{database}' && exec \"$@\""
        code, _, err = await khasan(environ(tmp_path, web), "run", through=[*private, "sh", "-c", mount, "sh"])
    assert code == 1
    assert "readonly database; to read it, too, one must be able to write to its folder" in err
    assert len(err.splitlines()) == 1
    assert database.read_bytes() == before
    assert web.asked == []


async def test_a_second_bot_on_the_same_state_exits_with_three(tmp_path: Path) -> None:
    async with Web() as web:
        web.behaviours["/good"] = Answer(rss(GOOD))
        sources(tmp_path, feed(web, "good"))
        settings = environ(tmp_path, web)
        turning = asyncio.create_task(running(settings, tmp_path))
        async with asyncio.timeout(ROOM):
            while not web.asked:  # noqa: ASYNC110 - another process has no event
                await asyncio.sleep(0.05)
        code, _, err = await khasan(settings, "run")
        turning.cancel()
        await turning
    assert code == 3
    assert "another Khasan is running" in err
    assert len(err.splitlines()) == 1


async def test_a_state_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path, private: list[str]) -> None:
    async with Web() as web:
        sources(tmp_path, feed(web, "good"))
        (tmp_path / "state").mkdir()
        mount = f"mount -t tmpfs -o ro none '{tmp_path}/state' && exec \"$@\""
        code, _, err = await khasan(environ(tmp_path, web), "run", through=[*private, "sh", "-c", mount, "sh"])
    assert code == 1
    assert "Traceback" not in err
    assert str(tmp_path / "state") in err
    assert len(err.splitlines()) == 1


async def test_a_full_disk_is_told_and_what_it_held_up_comes_when_there_is_space(
    tmp_path: Path, private: list[str]
) -> None:
    script = f"""
        mount -t tmpfs -o size=3m none '{tmp_path}/state'
        "$@" db upgrade || exit 11
        cat /dev/zero > '{tmp_path}/state/filler' 2>/dev/null
        "$@" poll && exit 12
        rm '{tmp_path}/state/filler'
        exec "$@" poll
    """
    async with Web() as web:
        web.behaviours["/good"] = Answer(rss(GOOD))
        sources(tmp_path, feed(web, "good"))
        (tmp_path / "state").mkdir()
        code, out, err = await khasan(environ(tmp_path, web), through=[*private, "sh", "-c", script, "sh"])
    assert code == 0, err
    assert "khasan.db cannot be used" in err
    assert "Traceback" not in err
    assert out.count("ferry line") == 1
