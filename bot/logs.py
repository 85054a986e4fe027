"""Logs: one event a line, and never a secret in one."""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Callable, MutableMapping
from typing import Any, TextIO

import structlog

#: Telegram's bot tokens, the user part of an address, the hooks of chat services, which are secrets by themselves, and
#: the tokens of Slack, Matrix (Synapse) and ntfy.
_SECRETS = re.compile(
    r"\d{6,}:[A-Za-z0-9_-]{30,}"
    r"|(?<=://)[^/?#\s]+(?=@)"
    r"|(?<=hooks\.slack\.com/services/)\S+"
    r"|(?<=/api/webhooks/)[^\s…]\S*"
    r"|xox[a-z]-[A-Za-z0-9-]+|syt_[A-Za-z0-9_]+|tk_[a-z0-9]{20,}"
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
    # There is none where whoever started us has closed it.
    handler = logging.StreamHandler(sys.stderr or open(os.devnull, "w", encoding="utf-8"))
    head: list[Any] = [structlog.stdlib.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True)]
    tail: list[Any] = [_one_line, _renderer(json=json, colors=handler.stream.isatty()), _redacted]
    lines = _Lines(handler)
    structlog.configure(
        processors=[*head, *tail],
        logger_factory=lambda *_names: lines,
        wrapper_class=structlog.make_filtering_bound_logger(level),
    )
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=head, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *tail]
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # httpx logs whole addresses at INFO, and Telegram's hold the token.
    for name in ("httpx", "httpcore", "telegram", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # The scheduler warns each second of a tick that is spared because one before it takes long: on a slow disk, or
    # while somebody holds the database.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)


class _Lines:
    """Where our own lines go: to where the libraries' do, one after another, whatever thread each is from."""

    def __init__(self, handler: logging.StreamHandler[TextIO]) -> None:
        self._handler = handler

    def write(self, line: str) -> None:
        self._handler.acquire()
        # A full disk, or a terminal that is gone, stops no poll.
        try:
            self._handler.stream.write(line + "\n")
            self._handler.stream.flush()
        except (OSError, ValueError):
            pass
        finally:
            self._handler.release()

    debug = info = warning = error = critical = write


def _renderer(*, json: bool, colors: bool) -> Callable[[Any, str, MutableMapping[str, Any]], str]:
    """What makes a line of an event; of one whose values cannot be shown, what it is called and why they cannot."""
    console = structlog.dev.ConsoleRenderer(colors=colors, exception_formatter=structlog.dev.plain_traceback)
    as_json = structlog.processors.JSONRenderer(ensure_ascii=False)

    def render(logger: Any, method: str, event: MutableMapping[str, Any]) -> str:
        told = {key: event.get(key) for key in ("event", "level", "timestamp")}
        try:
            if json:
                return str(as_json(logger, method, structlog.processors.format_exc_info(logger, method, event)))
            return console(logger, method, event)
        except Exception as exc:  # a line is no reason to stop what it tells of
            told["unreadable"] = type(exc).__name__
            return str(as_json(logger, method, told)) if json else console(logger, method, told)

    return render


def _one_line(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Text from outside must not fake further lines."""
    return {
        key: " ".join(value.splitlines()) if isinstance(value, str) and key != "exception" else value
        for key, value in event.items()
    }


def _redacted(_logger: Any, _method: str, line: str) -> str:
    return redact(line)
