"""Reads the body of an answer, and never holds more of it than is allowed."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, Iterable

#: The largest feeds of news outlets have 2 MB; these are the limits for raw and for decoded bytes.
RAW = 5 * 1024 * 1024
DECODED = 10 * 1024 * 1024

_GZIP = zlib.MAX_WBITS | 16


class BadBody(Exception):
    """A body that is too large or not encoded as it says; the text says which."""


async def read_body(stream: Iterable[bytes] | AsyncIterable[bytes], encoding: str, limit: int = RAW) -> bytes:
    """The decoded body; raises BadBody where it is larger than `limit` raw, or too large or broken when decoded.

    Only gzip is asked for, so only gzip is taken, and only once: a stack of encodings is a bomb or a mistake.
    """
    encoding = encoding.strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip"):
        raise BadBody("an encoding that was not asked for")
    if not isinstance(stream, AsyncIterable):
        raise BadBody("no body")
    unpack = _Gunzip() if encoding.endswith("gzip") else None
    pieces = []
    size = 0
    async for chunk in stream:
        size += len(chunk)
        if size > limit:
            raise BadBody(f"larger than {limit // 1024 // 1024} MB")
        pieces.append(chunk if unpack is None else unpack.feed(chunk))
    if unpack is not None:
        unpack.finish()
    return b"".join(pieces)


class _Gunzip:
    """Decodes gzip piece by piece, members one after another, up to `DECODED` bytes."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_GZIP)
        self._size = 0
        self._started = False

    def feed(self, chunk: bytes) -> bytes:
        pieces = []
        while chunk:
            self._started = True
            if self._member.eof:
                if not chunk.startswith(b"\x1f"):
                    break  # Padding after the end, which gzip itself ignores.
                self._member = zlib.decompressobj(_GZIP)
            try:
                pieces.append(self._member.decompress(chunk, DECODED - self._size + 1))
            except zlib.error as exc:
                raise BadBody("gzip that cannot be decoded") from exc
            self._size += len(pieces[-1])
            if self._size > DECODED:
                raise BadBody(f"larger than {DECODED // 1024 // 1024} MB when decoded")
            chunk = self._member.unused_data
        return b"".join(pieces)

    def finish(self) -> None:
        if self._started and not self._member.eof:
            raise BadBody("gzip that ends in the middle")
