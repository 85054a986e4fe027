"""What entries are called by: as their source calls them, and by a hash where that is long."""

from __future__ import annotations

#: Signs of a key. Addresses in Cyrillic or Korean have several for each letter, and differ at their ends.
LONGEST = 300


def short(key: str) -> str:
    """`key`, or a hash of all of it where it is longer than one may be."""
    return key if len(key) <= LONGEST else hashed(key)


def hashed(*parts: str) -> str:
    """A key for what has none."""
    # Most feeds name their entries, and with OpenSSL it takes four megabytes.
    import hashlib

    return "hash:" + hashlib.blake2b("\0".join(parts).encode("utf-8"), digest_size=16).hexdigest()
