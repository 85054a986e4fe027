"""The signals that stop a command: Ctrl-C, a supervisor, a closed terminal."""

from __future__ import annotations

import signal


def signals() -> tuple[signal.Signals, ...]:
    """Those that stop a command in peace. A closed terminal's is not among them where whoever started it wants that
    to go on (nohup)."""
    endless = signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    return (signal.SIGINT, signal.SIGTERM) if endless else (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
