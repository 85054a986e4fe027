"""Logs: one event a line, and never a secret in one."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from contextlib import suppress
from typing import Any, TextIO

import structlog

#: Telegram's bot tokens, the user part of an address, the hooks of chat services, which are secrets by themselves, and
#: the tokens of Slack, Matrix (Synapse) and ntfy.
_SECRETS = re.compile(
    r"\d{6,}:[A-Za-z0-9_-]{30,}"
    r"|(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"
    r"|(?<=hooks\.slack\.com/services/)\S+"
    r"|(?<=/api/webhooks/)\S+"
    r"|\bxox[a-z]-[A-Za-z0-9-]+|\bsyt_[A-Za-z0-9_]+|\btk_[a-z0-9]{20,}"
)
#: A part of each of these, or of what stands before it. Most lines have none, which is seen in half a microsecond; to
#: look for the secrets themselves takes eleven.
_TRACES = re.compile(r"://|/services/|/webhooks/|xox|syt_|tk_|:[A-Za-z0-9_-]{30}")


def redact(text: str) -> str:
    """`text` with each secret in it replaced by ``***``."""
    return _SECRETS.sub("***", text) if _TRACES.search(text) else text


def configure(*, level: str = "info", json: bool = False) -> None:
    """Send every log line, ours and the libraries', to standard error, and no secret with it.

    Ours are written as they are; through `logging`, which makes a record of each first, they took twice as long, and
    there is one for each page with something new.
    """
    head: list[Any] = [structlog.stdlib.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True)]
    lines = _Lines(sys.stderr)
    tail: list[Any] = [_one_line, *_renderers(json=json), _redacted]
    structlog.configure(
        processors=[*head, *tail],
        logger_factory=lambda *_names: lines,
        wrapper_class=structlog.make_filtering_bound_logger(level),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=head, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *tail]
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # httpx logs whole addresses at INFO, and Telegram's hold the token; the scheduler logs every tick.
    for name in ("httpx", "httpcore", "telegram", "apscheduler", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)


class _Lines:
    """Where our own lines go."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, line: str) -> None:
        # A full disk, or a terminal that is gone, stops no poll.
        with suppress(OSError, ValueError):
            self._stream.write(line + "\n")
            self._stream.flush()

    debug = info = warning = error = critical = write


def _renderers(*, json: bool) -> list[Any]:
    if json:
        return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    plain = structlog.dev.plain_traceback
    return [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=plain)]


def _one_line(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Text from outside must not fake further lines."""
    return {
        key: " ".join(value.splitlines()) if isinstance(value, str) and key != "exception" else value
        for key, value in event.items()
    }


def _redacted(_logger: Any, _method: str, line: str) -> str:
    return redact(line)
