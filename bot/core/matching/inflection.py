"""How Russian nouns decline whose stems change, or are short: «уголь, угля», «поставка, поставок», «вода, водой».

By rule and without a dictionary: from what a reader writes follow a few stems, of which those that no word has find
nothing («закон, закна»). Not read are nouns that change otherwise («судно, суда»), «день, дня» and its like, of which
one letter is left, and nouns of three letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Endings of nouns whose stem ends hard, or soft.
_HARD = "(?:а|у|ы|и|е|ом|ем|ой|ов|ев|ей|ам|ами|ах)"
_SOFT = "(?:ь|ью|я|ю|и|е|ем|ей|ям|ями|ях)"
#: Endings of nouns of four letters, by what the reader's form ends with: such a stem has too few letters for more.
_SHORT_NOUNS = {
    "а": "(?:|а|ы|и|е|у|ой|ою|ам|ами|ах)",
    "я": "(?:я|и|е|ю|ей|ею|ь|й|ям|ями|ях)",
    "о": "(?:|о|а|у|ом|е|ам|ами|ах)",
    "е": "(?:е|я|ю|ем|ей|ям|ями|ях)",
    "ь": _SOFT,
    "й": "(?:й|я|ю|ем|е|и|ев|ям|ями|ях)",
    "ы": "(?:|а|ы|е|у|ой|ом|ов|ам|ами|ах)",
    "и": "(?:|а|у|и|е|ой|ом|ов|ей|ам|ами|ах|я|ю|ем|ям|ями|ях)",
}
_SHORT = 4
#: A vowel that leaves the stem with the first ending: «посол, посла», «огонь, огня», «кореец, корейца».
_LEAVES = re.compile(r"(.+)([ое])([кцнлрм]|[лнт]ь)")
#: … and one that comes into it where there is none: «подлодок», «писем», «добровольцы, доброволец».
_COMES = re.compile(r"(.+)([бвгджзйклмнпрстфхцчшщь])([кцнлрм])[аояеыи]")
_VOWELS = "аеиоуыэюя"
#: Everyday words that are forms of other nouns, too: "after", "by that", "years", "glad".
_OTHER_WORDS = ("после", "тем", "лет", "рад")
#: Behind these no «ы» is written.
_NO_Y = "гкхжчшщ"
#: A beginning of fewer letters is that of too many words to look at each.
_LEAST = 2


def changing(word: str, stem: str, endings: str) -> tuple[str, str] | None:
    """What never changes of a folded Russian word, and a pattern of what may stand behind it; None where it has the one
    `stem`, which its `endings` follow, a pattern too."""
    ways = [*_usual(word, stem, endings), *_without_vowel(word), *_with_vowel(word)]
    beginning = _shared(ways)
    if ways == [(stem, endings)] or len(beginning) < _LEAST:
        return None
    forms = "|".join(f"{way[len(beginning) :]}{behind}" for way, behind in ways)
    others = [other[len(beginning) :] for other in _OTHER_WORDS if other.startswith(beginning) and other != word]
    return beginning, f"(?!(?:{'|'.join(others)})$)(?:{forms})" if others else forms


_Ways = Iterator[tuple[str, str]]


def _shared(ways: list[tuple[str, str]]) -> str:
    """What all stems begin with."""
    first, last = min(ways)[0], max(ways)[0]
    same = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), None)
    return first[: min(len(first), len(last)) if same is None else same]


def _usual(word: str, stem: str, endings: str) -> _Ways:
    if len(word) == _SHORT and word[-1] in _SHORT_NOUNS:
        plural = "и" if word[-2] in _NO_Y else "ы"
        yield word[:-1], _SHORT_NOUNS[word[-1]].replace("ы|и", plural)
    elif word[-1] == "ь" and _LEAVES.fullmatch(word):
        # «Угол» is no coal.
        yield word[:-1], _SOFT
    else:
        yield stem, endings


def _without_vowel(word: str) -> _Ways:
    found = _LEAVES.fullmatch(word)
    if found is None:
        return
    before, vowel, last = found.groups()
    endings = _SOFT if last.endswith("ь") else _HARD
    last = last.rstrip("ь")
    if before[-1] in _VOWELS:
        yield f"{before}й{last}", endings
    elif last == "ц" and before[-1] == "л":
        yield f"{before}ь{last}", endings
    elif len(before) >= _LEAST or endings == _HARD:
        yield before + last, endings
        if last == "к" and vowel == "е" and before[-1] in "нлр":
            yield f"{before}ь{last}", endings


def _with_vowel(word: str) -> _Ways:
    found = _COMES.fullmatch(word)
    if found is None:
        return
    before, between, last = found.groups()
    kept = before if between in "ьй" else before + between
    vowels = "е" if last == "ц" or between in "ьйжшчщ" else "о" if last == "к" else "ое"
    for vowel in vowels:
        yield f"{kept}{vowel}{last}", "ь?" if last in "лн" else ""
