"""What the bot gives back while it runs."""

from __future__ import annotations

import gc
import weakref

from bot import memory


class Ring:
    def __init__(self) -> None:
        self.itself = self


def test_what_only_refers_to_itself_is_given_back_however_old_it_is() -> None:
    ring = Ring()
    gc.collect()  # from now on it is old
    left = weakref.ref(ring)
    del ring

    memory.give_back()

    assert left() is None
