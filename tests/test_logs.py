"""What the log says, and what it never does."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import structlog

from bot import logs

Configure = Callable[..., io.StringIO]


@pytest.fixture
def configured() -> Configure:
    """Sends the log to what is returned, as `khasan run` does to standard error."""

    def configure(stream: Any = None, **given: object) -> Any:
        said = stream or io.StringIO()
        with contextlib.redirect_stderr(said):
            logs.configure(**given)  # type: ignore[arg-type]
        return said

    return configure


def ours() -> structlog.stdlib.BoundLogger:
    logger: structlog.stdlib.BoundLogger = structlog.get_logger("bot")
    return logger


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("api.telegram.org/bot1234567:" + "Ab-_9" * 7 + "/getMe", "api.telegram.org/bot***/getMe"),
        ("https://user:word@example.org/feed", "https://***@example.org/feed"),
        ("https://hooks.slack.com/services/T1/B2/c3 says no", "https://hooks.slack.com/services/*** says no"),
        ("https://discord.com/api/webhooks/12/ab_c", "https://discord.com/api/webhooks/***"),
        ("like https://discord.com/api/webhooks/…; set it", "like https://discord.com/api/webhooks/…; set it"),
        ("token=xoxb-12-ab", "token=***"),
        ("syt_a2hhc2Fu_b", "***"),
        ("tk_" + "a1" * 10, "***"),
        ("https://token@example.org/feed", "https://***@example.org/feed"),
        ("https://user:w@rd@example.org/feed", "https://***@example.org/feed"),
        ("https://example.org/feed?to=desk@example.org", "https://example.org/feed?to=desk@example.org"),
        ("https://:word@example.org/feed", "https://***@example.org/feed"),
        ("read at 12:30 from https://example.org:8080/feed", "read at 12:30 from https://example.org:8080/feed"),
    ],
)
@pytest.mark.parametrize("as_json", [False, True])
def test_no_line_shows_a_secret_whoever_writes_it(
    configured: Configure, said: str, shown: str, *, as_json: bool
) -> None:
    out = configured(json=as_json)
    ours().info("failed", reason=said)
    logging.getLogger("library").warning("failed: %s", said)
    try:
        raise ValueError(said)
    except ValueError:
        ours().exception("broke")
    mine, library, *traceback = out.getvalue().splitlines()
    assert shown in mine
    assert shown in library
    assert any(shown in line for line in traceback)
    assert shown == said or said not in out.getvalue()


def test_a_line_is_one_event_with_its_keys(configured: Configure) -> None:
    out = configured()
    ours().info("source read", source="wire", new=3, reason="a\nb")
    ours().debug("nobody asked for it")
    time, rest = out.getvalue().split(" ", 1)
    assert time.endswith("Z")
    assert rest == f"[info     ] {'source read':30} new=3 reason='a b' source=wire\n"


def test_as_json_every_line_can_be_read(configured: Configure) -> None:
    out = configured(json=True, level="debug")
    ours().debug("source read", source="wire", new=3)
    try:
        raise ValueError("of a source")
    except ValueError:
        ours().exception("broke")
    first, second = (json.loads(line) for line in out.getvalue().splitlines())
    assert {**first, "timestamp": ""} == {
        "source": "wire", "new": 3, "event": "source read", "level": "debug", "timestamp": ""
    }  # fmt: skip
    assert second["level"] == "error"
    assert second["exception"].endswith("ValueError: of a source")


def test_ticks_that_are_spared_are_no_news_but_one_that_fails_is(configured: Configure) -> None:
    said = configured()
    scheduler = logging.getLogger("apscheduler.scheduler")
    scheduler.warning("Execution of job skipped: maximum number of running instances reached (1)")
    assert said.getvalue() == ""
    scheduler.error("Job raised an exception")
    assert "Job raised an exception" in said.getvalue()


def test_a_log_that_cannot_be_written_stops_nothing(configured: Configure) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    configured(Full())
    ours().info("source read", source="wire")


@pytest.mark.parametrize("as_json", [False, True])
def test_a_line_that_cannot_be_shown_says_so_and_stops_nothing(configured: Configure, *, as_json: bool) -> None:
    class Unspeakable:
        def __repr__(self) -> str:
            raise RuntimeError("of all things")

    out = configured(json=as_json)
    ours().error("a poll failed", reason=Unspeakable())
    (line,) = out.getvalue().splitlines()
    assert "a poll failed" in line
    assert "RuntimeError" in line


@pytest.mark.parametrize("as_json", [False, True])
def test_without_a_standard_error_nothing_is_said_and_nothing_stops(
    configured: Configure, monkeypatch: pytest.MonkeyPatch, *, as_json: bool
) -> None:
    configured()
    monkeypatch.setattr("sys.stderr", None)
    logs.configure(json=as_json)
    ours().info("source read", source="wire")
    logging.getLogger("library").warning("failed")


def test_lines_of_threads_stay_whole(configured: Configure) -> None:
    class Pipe(io.StringIO):
        """Takes a long line in two parts, and lets other threads go on between them."""

        def write(self, text: str) -> int:
            first = super().write(text[: len(text) // 2])
            time.sleep(0.0001)
            return first + super().write(text[len(text) // 2 :])

    out = configured(Pipe(), json=True)
    library = logging.getLogger("library")
    with ThreadPoolExecutor(4) as pool:
        for number in range(100):
            pool.submit(ours().info, "ours", number=number)
            pool.submit(library.warning, "theirs")
    assert (
        sorted(json.loads(line)["event"] for line in out.getvalue().splitlines()) == ["ours"] * 100 + ["theirs"] * 100
    )


def test_on_a_terminal_in_colour_no_secret_shows(configured: Configure) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    out = configured(Terminal())
    ours().info("failed", token="xoxb-12-ab", key="syt_a2hhc2Fu_b")
    assert "\x1b[" in out.getvalue()
    assert "xoxb" not in out.getvalue()
    assert "syt_" not in out.getvalue()
