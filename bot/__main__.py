"""`python -m bot`, and the command `khasan`."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from bot import stopping

#: What goes on until somebody stops it; so that is no failure.
_ENDLESS = ("run", "demo")


def main() -> None:
    """The command `khasan`. Ctrl-C, SIGTERM and SIGHUP stop it without a traceback, however early they come."""
    try:
        _when_stopped(_leave)
        # Here, because it takes a second, in which one may be stopped.
        from bot import memory

        # Tracebacks in colour, and a command of httpx's own: nothing that Khasan uses, and 5 MB.
        with memory.without("rich", "httpx._main"):
            import httpx  # noqa: F401
            import structlog  # noqa: F401

        from bot import cli

        cli.main(ready=lambda: _when_stopped(signal.default_int_handler))
    except KeyboardInterrupt:
        sys.exit(_stopped())
    finally:
        # Who presses Ctrl-C once more while the interpreter tidies up ends it at once.
        _when_stopped(signal.SIG_DFL)


def _when_stopped(handler: Callable[[int, FrameType | None], object] | signal.Handlers) -> None:
    for number in stopping.signals():
        # Also where SIGINT was ignored, as in whatever a script starts in the background.
        signal.signal(number, handler)


def _leave(_number: int, _frame: FrameType | None) -> None:
    """End at once. While modules are imported nothing is open yet, and an exception might be lost: the import system
    has callbacks of weak references, which print what is raised in them and go on."""
    os._exit(_stopped())


def _stopped() -> int:
    """The exit code of what was stopped."""
    return 0 if sys.argv[1:2] and sys.argv[1] in _ENDLESS else 1


if __name__ == "__main__":
    main()
