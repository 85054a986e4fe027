"""How a bot that runs for months does with less memory: without what libraries import and it never needs, and without
what the C library keeps of what was freed.

glibc takes one heap a thread, and gives little back; elsewhere (musl, macOS) there is nothing of the kind to say, and
nothing is done.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

#: glibc's number for the option (malloc.h).
_M_ARENA_MAX = -8


@contextmanager
def without(*modules: str) -> Iterator[None]:
    """Let `modules` be as if they were not installed, for what is imported meanwhile: what could use them does
    without."""
    there = {name: sys.modules[name] for name in modules if name in sys.modules}
    # What the import system takes for "there is none".
    sys.modules.update(dict.fromkeys(modules))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in modules:
            del sys.modules[name]
        sys.modules.update(there)


def share_one_heap() -> None:
    """Let all threads that come use one heap: they take turns anyway, and what one frees the others can use."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """Return what is free to the system, garbage included; it takes some milliseconds."""
    # asyncio leaves a ring of objects of each connection, which is old by then: the collector comes to it late.
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
