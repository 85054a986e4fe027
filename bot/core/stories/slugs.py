"""Russian written in Latin letters, as in addresses, turned back into Cyrillic: one spelling for several habits."""

from __future__ import annotations

import re

_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
#: The longest first. GOST, BGN and what outlets' own software makes of a title. "Ia" is я as a rule, but not in these
#: foreign words: that a billion was a «миллярд», no number, and as rare a word as a name.
_LETTERS = {
    "avia": "авиа", "media": "медиа", "milliard": "миллиард", "dialog": "диалог", "diagno": "диагно",
    "material": "материал", "variant": "вариант",
    "serial": "сериал", "memorial": "мемориал", "biatlon": "биатлон", "olimpia": "олимпиа",
    "tsial": "циал", "czial": "циал", "cial": "циал", "tsiat": "циат", "cziat": "циат", "ciat": "циат",
    "tsian": "циан", "czian": "циан", "cian": "циан",
    "rayon": "район", "rajon": "район", "raion": "район", "mayor": "майор", "major": "майор",
    "vyet": "вьет", "viet": "вьет", "vye": "вые", "kye": "кие",
    "iya": "ия", "ija": "ия", "iia": "ия", "iyu": "ию", "iju": "ию", "iiu": "ию", "iye": "ие", "ije": "ие", "yiy": "ый",
    "yjj": "ый", "ijj": "ий",
    "shch": "щ", "shh": "щ", "sch": "щ", "zh": "ж", "kh": "х", "ts": "ц", "tc": "ц", "cz": "ц", "ch": "ч", "sh": "ш",
    "yu": "ю", "ju": "ю", "iu": "ю", "ya": "я", "ja": "я", "ia": "я", "yo": "е", "jo": "е", "ye": "е", "je": "е",
    "yi": "ы", "yy": "ый", "iy": "ий", "ij": "ий", "ii": "ий", "yj": "ый", "jj": "й", "ks": "кс", "x": "х",
    "a": "а", "b": "б", "v": "в", "w": "в", "g": "г", "d": "д", "e": "е", "z": "з", "i": "и", "k": "к", "l": "л",
    "m": "м", "n": "н", "o": "о", "p": "п", "r": "р", "s": "с", "t": "т", "u": "у", "f": "ф", "h": "х", "c": "ц",
    "y": "ы", "j": "й", "q": "к",
}  # fmt: skip
_LETTER = re.compile("|".join(_LETTERS))
#: ``y`` and ``j`` behind a vowel are й.
_SHORT_I = re.compile("(?<=[аеиоуюя])ы(?![ий])")
#: э, where х would be unheard-of: "ehkonomika".
_E = re.compile("\\beh(?=[bcdfgkmnprstvz])")
#: Where "novye" ends it has ы and е, and no "ye" as in "kyev".
_PLURAL = re.compile("(?<=[bcdfghklmnprstvxz])ye$")
_WORD = re.compile("[a-z]+")
#: Whoever writes я and ю with y, and neither "zh" nor й with j, has j for ж: "rejim", "prodaju"; but "rajon" is
#: everybody's.
_YA_OR_YU = re.compile("y[au]")
_ZH_OR_SHORT_I = re.compile(r"zh|[aeiouy]j\b")
_J = re.compile("j(?!(?<=[rm]aj)o)")


def to_cyrillic(folded: str) -> str:
    """The folded text in Cyrillic letters; untouched where it has any already."""
    if _CYRILLIC.search(folded):
        return folded
    if "j" in folded and _YA_OR_YU.search(folded) and not _ZH_OR_SHORT_I.search(folded):
        folded = _J.sub("zh", folded)
    return _WORD.sub(lambda word: _word(word.group()), _E.sub("e", folded))


def _word(word: str) -> str:
    turned = _LETTER.sub(lambda found: _LETTERS[found.group()], _PLURAL.sub("yie", word))
    return _SHORT_I.sub("й", turned)
