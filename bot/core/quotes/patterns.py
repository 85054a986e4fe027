"""The tables of a language as regular expressions: for a whole word, and for words among others."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=64)
def apart(source: str) -> re.Pattern[str]:
    """Finds the words of `source` where no letter stands beside them."""
    return re.compile(rf"(?<!\w)(?:{source})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=128)
def whole(source: str) -> re.Pattern[str]:
    """Reads small letters: where case is ignored the engine cannot look up what a branch begins with."""
    return re.compile(source)


@lru_cache(maxsize=4096)
def is_wholly(source: str, words: str) -> bool:
    """Whether `words`, in small letters, are what `source` says; the same few verbs make most of the cues."""
    return whole(source).fullmatch(words) is not None
