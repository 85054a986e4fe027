"""What the C library keeps of the memory that was freed: glibc takes one heap a thread, and gives little back.

Elsewhere (musl, macOS) there is nothing of the kind to say, and nothing is done.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress

#: glibc's number for the option (malloc.h).
_M_ARENA_MAX = -8


def share_one_heap() -> None:
    """Let all threads that come use one heap: they take turns anyway, and what one frees the others can use."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """Return what is free to the system; it takes less than a millisecond."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
