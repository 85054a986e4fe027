"""`python -m bot`, and the command `khasan`."""

from __future__ import annotations

import signal
import sys

#: What goes on until somebody stops it; so that is no failure.
_ENDLESS = ("run", "demo")


def main() -> None:
    """The command `khasan`. Ctrl-C and SIGTERM stop it without a traceback, however early they come."""
    for number in (signal.SIGINT, signal.SIGTERM):
        # Also where SIGINT was ignored, as in whatever a script starts in the background.
        signal.signal(number, signal.default_int_handler)
    try:
        # Here, because it takes a second, in which one may be stopped.
        from bot import memory

        # Tracebacks in colour, and a command of httpx's own: nothing that Khasan uses, and 5 MB.
        with memory.without("rich", "httpx._main"):
            import httpx  # noqa: F401
            import structlog  # noqa: F401

        from bot import cli

        cli.main()
    except KeyboardInterrupt:
        sys.exit(0 if sys.argv[1:2] and sys.argv[1] in _ENDLESS else 1)


if __name__ == "__main__":
    main()
