"""Russian written in Latin letters, as in addresses, turned back into Cyrillic: one spelling for several habits."""

from __future__ import annotations

import re

_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
#: The longest first. GOST, BGN and what outlets' own software makes of a title.
_LETTERS = {
    "shch": "щ", "shh": "щ", "sch": "щ", "zh": "ж", "kh": "х", "ts": "ц", "tc": "ц", "ch": "ч", "sh": "ш", "yu": "ю",
    "ju": "ю", "iu": "ю", "ya": "я", "ja": "я", "ia": "я", "yo": "е", "jo": "е", "ye": "е", "je": "е", "yi": "ы",
    "yy": "ый", "iy": "ий", "ij": "ий", "ii": "ий", "yj": "ый", "ks": "кс", "x": "х", "a": "а", "b": "б", "v": "в",
    "w": "в", "g": "г", "d": "д",
    "e": "е", "z": "з", "i": "и", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "r": "р", "s": "с",
    "t": "т", "u": "у", "f": "ф", "h": "х", "c": "ц", "y": "ы", "j": "й", "q": "к",
}  # fmt: skip
_LETTER = re.compile("|".join(_LETTERS))
#: ``y`` and ``j`` behind a vowel are й.
_SHORT_I = re.compile("(?<=[аеиоуюя])ы(?![ий])")
_WORD = re.compile("[a-z]+")


def to_cyrillic(folded: str) -> str:
    """The folded text in Cyrillic letters; untouched where it has any already."""
    if _CYRILLIC.search(folded):
        return folded
    return _WORD.sub(lambda word: _word(word.group()), folded)


def _word(word: str) -> str:
    turned = _LETTER.sub(lambda found: _LETTERS[found.group()], word)
    return _SHORT_I.sub("й", turned)
