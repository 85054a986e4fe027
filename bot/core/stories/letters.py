"""Letters as articles are compared by them: small ones, without accents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: Letters with marks, and the plain letter for each; Hangul and й are left whole.
_PLAIN = {
    ordinal: unicodedata.normalize("NFKD", chr(ordinal))[0]
    for ordinal in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if len(unicodedata.normalize("NFKD", chr(ordinal))) > 1
} | {ord("ё"): "е", ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("ı"): "i", ord("’"): "'", ord("‘"): "'"}
#: … and halves of surrogate pairs: they are no signs, and the search for names takes no text that has one.
_MARKED_LETTER = re.compile(f"[{''.join(map(chr, _PLAIN))}\ud800-\udfff]")


#: A text has as many words as the gazetteer has for days, months and numbers together: to look for all of these in the
#: set of its own takes a tenth of what a pattern of theirs takes.
_RUN = re.compile("[a-zа-я]+")


#: A title is asked for by each that reads it, and so is the beginning of a text.
@lru_cache(maxsize=8)
def fold(text: str) -> str:
    """Lower case, composed, without accents; sign for sign where the text was composed before."""
    if text.isascii():
        return text.lower()
    return _MARKED_LETTER.sub(_plain, unicodedata.normalize("NFC", text).replace("İ", "I").lower())


@lru_cache(maxsize=8)
def runs(folded: str) -> frozenset[str]:
    """The runs of plain letters in a folded text: its words, and the parts of those with other signs in them."""
    return frozenset(_RUN.findall(folded))


def _plain(found: re.Match[str]) -> str:
    return _PLAIN.get(ord(found.group()), "\ufffd")
