"""Reads the settings in a process that ends with it, for a bot that runs for months: what reads and checks them takes
13 MB, and is not needed again before they change.

They come back through a pipe, secrets and all: nothing of them is written to a file or stands in an argument.
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
from bot.errors import SettingsError


def read(file: Path, environ: Mapping[str, str]) -> Config:
    """The same as `config.read` gives, or raises."""
    try:
        done = subprocess.run(  # noqa: S603 -- ourselves
            [sys.executable, "-P", "-m", __name__, file],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            env={**environ, "PYTHONPATH": os.pathsep.join(path or os.getcwd() for path in sys.path)},
            # Ctrl-C is sent to all of a terminal's group, and is none of its business: we end it.
            process_group=0,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        # The machine has no process to spare, or reading them met a bug, which is told here.
        return config.read(file, environ)
    found = pickle.loads(done.stdout)  # noqa: S301 -- from ourselves
    if isinstance(found, Config):
        return found
    raise SettingsError(found)


def main() -> None:
    """Read the settings in the file that the argument names, and print them pickled, or else their faults."""
    try:
        found: object = config.read(Path(sys.argv[1]), os.environ)
    except SettingsError as exc:
        found = exc.faults
    sys.stdout.buffer.write(pickle.dumps(found, pickle.HIGHEST_PROTOCOL))


if __name__ == "__main__":
    main()
