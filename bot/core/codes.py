"""Short names for stories, such as ``S7K3Q``: easy to read out, to type and to remember for a minute."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

#: Letters and digits that nobody confuses: no I, O, 0, 1. 32 of them, so five make 33 million names.
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
LENGTH = 5
#: With a million stories in the archive one name in 30 is taken; six tries are all taken once in a billion.
TRIES = 6


def codes(article_id: str) -> Iterator[str]:
    """The names that a story founded by `article_id` may take, in order of preference; always the same ones."""
    return (_code(f"{article_id}\n{attempt}") for attempt in range(TRIES))


def is_code(text: str) -> bool:
    """Whether `text` may be a story's name."""
    return len(text) == LENGTH and all(sign in ALPHABET for sign in text)


def _code(seed: str) -> str:
    number = int.from_bytes(hashlib.sha256(seed.encode("utf-8", "surrogatepass")).digest()[:8], "big")
    letters = []
    for _ in range(LENGTH):
        number, index = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[index])
    return "".join(letters)
