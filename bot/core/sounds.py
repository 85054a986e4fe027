# ruff: noqa: E501
"""Names in any script by the sounds of their consonants: Путин = Poutine = Putin = 푸틴 = PTN."""

from __future__ import annotations

import re
from functools import lru_cache

_LATIN = [
    ("tch", "S"), ("sch", "S"), ("sh", "S"), ("ch", "S"), ("zh", "S"), ("kh", ""), ("ph", "P"), ("th", "T"), ("gh", ""),
    ("dj", "S"), ("dzh", "S"), ("ts", "S"), ("tz", "S"), ("ck", "K"), ("cc", "K"), ("ng", "N"), ("qu", "K"), ("x", "KS"),
    ("ce", "S"), ("ci", "S"), ("cy", "S"), ("c", "K"), ("b", "P"), ("f", "P"), ("p", "P"), ("v", "P"), ("k", "K"),
    ("g", "K"), ("q", "K"), ("d", "T"), ("t", "T"), ("z", "S"), ("s", "S"), ("ß", "S"), ("j", "S"), ("l", "R"), ("r", "R"), ("m", "M"), ("n", "N"),
]  # fmt: skip
_CYRILLIC = [
    ("дж", "S"), ("тс", "S"), ("кс", "KS"), ("нг", "N"), ("б", "P"), ("в", "P"), ("п", "P"), ("ф", "P"), ("г", "K"), ("к", "K"),
    ("х", ""), ("д", "T"), ("т", "T"), ("з", "S"), ("с", "S"), ("ж", "S"), ("ц", "S"), ("ч", "S"), ("ш", "S"), ("щ", "S"), ("л", "R"),
    ("р", "R"), ("м", "M"), ("н", "N"),
]  # fmt: skip
_SOUNDS = dict(_LATIN + _CYRILLIC)
_SOUND = re.compile("|".join(sorted(map(re.escape, _SOUNDS), key=len, reverse=True)))

#: Hangul by its 19 initial and 28 final sounds (Unicode 3.12).
_INITIAL = ("K", "K", "N", "T", "T", "R", "M", "P", "P", "S", "S", "", "S", "S", "S", "K", "T", "P", "")
_FINAL = ("", "K", "K", "KS", "N", "NS", "N", "T", "R", "RK", "RM", "RP", "RS", "RT", "RP", "R",
          "M", "P", "PS", "T", "T", "N", "T", "T", "K", "T", "P", "")  # fmt: skip
_FIRST_SYLLABLE = 0xAC00

_KATAKANA = {
    **dict.fromkeys("カキクケコガギグゲゴ", "K"), **dict.fromkeys("サシスセソザジズゼゾチヂツヅ", "S"), **dict.fromkeys("タテトダデド", "T"),
    **dict.fromkeys("ナニヌネノン", "N"), **dict.fromkeys("フバビブベボパピプペポヴ", "P"), **dict.fromkeys("マミムメモ", "M"), **dict.fromkeys("ラリルレロ", "R"),
}  # fmt: skip

#: Endings of Russian cases; a name keeps at least three letters.
_CASES = re.compile(
    "(?<=[а-я]{3})(?:ого|ему|ому|ыми|ими|ами|ями|его|ом|ем|ой|ей|ым|им|ых|их|ах|ях|ая|яя|ую|а|у|е|ы|и|я|ю|ь|й)$"
)
#: German writes Russian and Ukrainian names by its own letters: "Werschinin", "Belousow", "Selenskyj", "Sobjanin". What has
#: a w elsewhere may be Walker or Washington.
_GERMAN_W = re.compile(
    "(?<=[eio])w(?=s?$)|(?<=[aeiou])w(?=[aeiouyl])|^w(?=[jl]|er[sc]|olod|ikt|assi|ital|ad[ij]m|alent)|w(?=sk|itsch)"
)
_GERMAN_J = re.compile("(?<=[iy])j$|(?<=[bdfglmnprstw])j(?=[aeou])")
_POSSESSIVE = re.compile("'s$|'$")
_DOUBLED = re.compile(r"(.)\1+")


def from_german(folded: str) -> str:
    """A folded name of a German text with the letters that others have for its sounds."""
    return _GERMAN_J.sub("", _GERMAN_W.sub("v", folded))


@lru_cache(maxsize=2_000)
def skeleton(folded: str) -> str:
    """The consonants of a folded name by their sound, doubled ones once; empty where it has none."""
    first = folded[:1]
    if "\uac00" <= first <= "\ud7a3":
        sounds = "".join(_syllable(sign) for sign in folded)
    elif "\u30a0" <= first <= "\u30ff":
        sounds = "".join(_KATAKANA.get(sign, "") for sign in folded)
    else:
        name = _CASES.sub("", folded) if first >= "\u0400" else _POSSESSIVE.sub("", folded)
        sounds = "".join(_SOUNDS[found] for found in _SOUND.findall(name))
    return _DOUBLED.sub(r"\1", sounds)


def _syllable(sign: str) -> str:
    number = ord(sign) - _FIRST_SYLLABLE
    if not 0 <= number < 11_172:
        return ""
    return _INITIAL[number // 588] + _FINAL[number % 28]
