"""Reads the settings in a process of their own, which then ends. The code that reads and checks them takes 13 MB, and a
bot that runs for months does not need it again before they change.

The settings, secrets included, come back through a pipe: nothing is written to a file or passed as an argument.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from bot import config
from bot.config.values import Config
from bot.errors import WHOLE, Fault, SettingsError

_PACKAGE = Path(config.__file__).parents[1]


def _code() -> int:
    """A hash of our own modules as they are on the disk, each with the time of its last change; 0 while they change."""
    try:
        return hash(frozenset((str(file), file.stat().st_mtime_ns) for file in _PACKAGE.rglob("*.py")))
    except OSError:
        return 0


#: What this process runs.
_RUNNING = _code()


def read(file: Path, environ: Mapping[str, str]) -> Config:
    """The same as `config.read` gives, or raises; `SettingsError`, too, where Khasan has changed since it began."""
    if _code() != _RUNNING:
        # The other process would run what is there now, and means other things by what it hands over.
        problem = "cannot be taken up, for Khasan itself has changed since it was started"
        raise SettingsError([Fault(str(file), None, WHOLE, problem, "start it anew")])
    found = _read_apart(file, environ)
    # Whatever kept the other process from it is told here: a fault of the settings, or a bug. And a file that only we
    # have open (/dev/fd/63) is read.
    return found if found is not None else config.read(file, environ)


def _read_apart(file: Path, environ: Mapping[str, str]) -> Config | None:
    try:
        done = subprocess.run(  # noqa: S603 -- ourselves
            [sys.executable, "-P", "-m", __name__, file],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            # A traceback may show a secret.
            stderr=subprocess.DEVNULL,
            env={**environ, "PYTHONPATH": os.pathsep.join(path or os.getcwd() for path in sys.path)},
            # Ctrl-C is sent to all of a terminal's group, and is none of its business: we end it.
            process_group=0,
            check=True,
        )
        found = pickle.loads(done.stdout)  # noqa: S301 -- from ourselves
    except (OSError, subprocess.CalledProcessError, pickle.UnpicklingError):
        return None
    return found if isinstance(found, Config) else None


def main() -> None:
    """Read the settings in the file that the argument names, and print them pickled."""
    sys.stdout.buffer.write(pickle.dumps(config.read(Path(sys.argv[1]), os.environ), pickle.HIGHEST_PROTOCOL))


if __name__ == "__main__":
    main()
