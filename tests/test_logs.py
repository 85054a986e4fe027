"""What the log says, and what it never does."""

from __future__ import annotations

import contextlib
import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest
import structlog

from bot import logs

Configure = Callable[..., io.StringIO]


@pytest.fixture
def configured() -> Iterator[Configure]:
    """Sends the log to what is returned, as `khasan run` does to standard error."""
    root, before = logging.getLogger(), structlog.get_config()
    handlers, level = root.handlers[:], root.level

    def configure(stream: io.StringIO | None = None, **given: object) -> io.StringIO:
        said = stream or io.StringIO()
        with contextlib.redirect_stderr(said):
            logs.configure(**given)  # type: ignore[arg-type]
        return said

    yield configure
    root.handlers[:], root.level = handlers, level
    structlog.configure(**before)


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
        ("token=xoxb-12-ab", "token=***"),
        ("syt_a2hhc2Fu_b", "***"),
        ("tk_" + "a1" * 10, "***"),
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


def test_a_log_that_cannot_be_written_stops_nothing(configured: Configure) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    configured(Full())
    ours().info("source read", source="wire")
