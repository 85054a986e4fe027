"""The process in which pages are read: `python -m bot.sources.worker`, tasks in, results out, until the input ends.

A task is a function's module and name with its arguments, pickled; a result is what it returned, or the ParseError.
Both come as lists of some: whoever waits is woken once for all.

Whatever happens here — a crash, all the memory, a minute of thinking — happens to nobody else.
"""

from __future__ import annotations

import importlib
import os
import pickle
import resource
import signal
import struct
import sys
from collections.abc import Callable
from typing import BinaryIO

from bot.errors import ParseError

#: Address space. The parsers need some 150 MB of it before they have read anything.
_MEMORY = 768 * 1024 * 1024
#: The length of a message goes before it.
HEADER = struct.Struct(">Q")


def main() -> None:
    """Work until the input ends."""
    tasks, results = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not get between the results.
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    while (message := _read(tasks)) is not None:
        answers = [_do(task) for task in pickle.loads(message)]  # noqa: S301 -- from our own parent
        signal.alarm(0)
        message = pickle.dumps(answers, pickle.HIGHEST_PROTOCOL)
        try:
            results.write(HEADER.pack(len(message)) + message)
            results.flush()
        except BrokenPipeError:
            # Whoever asked was killed; what is in the buffer would be a complaint at the end.
            os._exit(0)


def function(name: str) -> Callable[..., object]:
    """The function that is called ``module:name``; its module is imported where that was not done before."""
    module, _, attribute = name.partition(":")
    found: Callable[..., object] = getattr(importlib.import_module(module), attribute)
    return found


def get_ready(name: str) -> None:
    """Import the module of the function that is called ``module:name``."""
    function(name)


def _do(task: bytes) -> bytes:
    """What became of a task: (True, its result) or (False, the ParseError)."""
    seconds, name, arguments = pickle.loads(task)  # noqa: S301 -- from our own parent
    # The parent kills us when we take too long; should it be gone, nobody does.
    signal.alarm(seconds)
    try:
        return pickle.dumps((True, function(name)(*arguments)), pickle.HIGHEST_PROTOCOL)
    except ParseError as exc:
        return pickle.dumps((False, exc))
    except MemoryError:
        return pickle.dumps((False, ParseError("takes too much memory to read")))
    except RecursionError:
        return pickle.dumps((False, ParseError("nested too deep to read")))
    except Exception as exc:
        # A parser's own fault, on a page that made it: the page is what has to be known.
        return pickle.dumps((False, ParseError(f"cannot be read ({type(exc).__name__}: {str(exc)[:200]})")))


def _read(stream: BinaryIO) -> bytes | None:
    header = stream.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    (length,) = HEADER.unpack(header)
    message = stream.read(length)
    return message if len(message) == length else None


if __name__ == "__main__":
    main()
