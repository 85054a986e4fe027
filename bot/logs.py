"""Logs: one event a line, and never a secret in one."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

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


def redact(text: str) -> str:
    """`text` with each secret in it replaced by ``***``."""
    return _SECRETS.sub("***", text)


def configure(*, level: str = "info", json: bool = False) -> None:
    """Send every log line, ours and the libraries', to standard error through one redacting formatter."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: Any = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if json
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    tail: list[Any] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta, _one_line, last]
    if json:
        tail.insert(1, structlog.processors.format_exc_info)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Redacting(foreign_pre_chain=shared, processors=tail))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # httpx logs whole addresses at INFO, and Telegram's hold the token; the scheduler logs every tick.
    for name in ("httpx", "httpcore", "telegram", "apscheduler", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)


class _Redacting(structlog.stdlib.ProcessorFormatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def _one_line(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Text from outside must not fake further lines."""
    return {
        key: " ".join(value.splitlines()) if isinstance(value, str) and key != "exception" else value
        for key, value in event.items()
    }
