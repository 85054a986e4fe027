"""How Russian words decline: names by their case, readers' words with what stems change: «уголь, угля», «поставка,
поставок», «вода, водой», «семья, семей», «имя, имени», «россиянин, россияне».

By rule and without a dictionary: from what a reader writes follow a few stems, of which those that no word has find
nothing («закон, закна»). Nouns that change altogether («день, дня», «судно, суда») stand in `alike`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Endings that Russian drops from a word to decline it.
_NOMINATIVE = frozenset("ый ий ой ая яя ое ее ые ие а я о е ы и у ю ь й".split())
#: Endings of Russian nouns, surnames and adjectives, and the adjective made of a place's name.
_CASES = (
    "(?:|а|я|о|е|ы|и|у|ю|ь|й|ой|ей|ом|ем|ью|ою|ею|ам|ям|ами|ями|ах|ях|ов|ев|ий|ый|ая|яя|ое|ее|ые|ие|"
    "ого|его|ому|ему|ым|им|ых|их|ую|юю|ыми|ими|ия|ии|ию|ией|ием|иям|иями|иях|(?:ь|ов|ев)?ск(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими))"
)
_CASE = re.compile(_CASES)

#: A town's adjective, which is written small: «томский», of Tomsk. «Братский» is fraternal before it is of Bratsk.
_OF_A_TOWN = re.compile("(?!братск)[а-я -]+ск(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими)")

#: Endings of Russian verbs and participles, for readers' words only: names do not have them.
_VERBS = "(?:ть|ти|л|ла|ло|ли|ет|ит|ут|ют|ат|ят|ешь|ишь|ете|ите|ся|сь|лся|лась|лись|ется|ются)"
_ENDINGS = f"(?:{_CASES}|{_VERBS})"
_ENDING = re.compile(_ENDINGS)
_INFLECTION = frozenset("ами ями ого его ть ти ла ло ли ов ев ам ям ах ях ом ем ой ей ых их ым им ую юю".split())
#: Of how many letters such endings are, the longest first.
_LENGTHS = (3, 2, 1)

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
    "и": "(?:|а|у|и|е|ой|ом|ов|ей|ам|ами|ах|я|ю|ем|ям|ями|ях|ьми)",
}
_SHORT = 4
#: … and of three, such as «еда» and «Уфа».
_SHORTER = "(?:а|ы|е|у|ой)"
#: A vowel that leaves the stem with the first ending: «посол, посла», «огонь, огня», «кореец, корейца».
_LEAVES = re.compile(r"(.+)([ое])([кцнлрм]|[лнтв]ь)")
#: … and one that comes into it where there is none: «подлодок», «писем», «добровольцы, доброволец».
_COMES = re.compile(r"(.+)([бвгджзйклмнпрстфхцчшщь])([кцнлрм])[аояеыи]|(.+)(ь)([бг])[аиы]")
_VOWELS = "аеиоуыэюя"
#: With what words end whose stems change, besides those that lose a vowel, and «россиянин».
_CHANGES = "аояеыиь"
#: Everyday words that are forms of other nouns, too: "after", "by that", "years", "glad".
_OTHER_WORDS = ("после", "тем", "лет", "рад")
#: Behind these no «ы» is written.
_NO_Y = "гкхжчшщ"
#: A beginning of fewer letters is that of too many words to look at each.
_LEAST = 2


def declined(word: str) -> str | None:
    """What never changes of a folded word of a name, which takes the endings of the cases; None where it has none. Two
    letters (Хи, Ын) keep all of theirs, and decline only after a consonant."""
    if len(word) <= 3:
        return None if word[-1] in _VOWELS else word
    shorter = _without(word, _NOMINATIVE)
    return shorter if len(shorter) >= 3 else word


def declines(rest: str) -> bool:
    """Whether `rest` is an ending of a case."""
    return _CASE.fullmatch(rest) is not None


def is_of_a_town(found: str) -> bool:
    """Whether a folded name, as found, is the adjective of a town whose own name ends with «ск»."""
    return _OF_A_TOWN.fullmatch(found) is not None


def stem(word: str) -> str:
    """What never changes of a folded reader's word."""
    if len(word) > _SHORT and word[-1] not in _CHANGES and word[-2] not in "ое" and word[-2:] != "ин":
        return _stem(word)  # half of all words: told at once
    changed = _changing(word)
    return changed[0] if changed else _stem(word)


def behind(word: str) -> re.Pattern[str] | None:
    """What may stand behind the stem of a folded word, where it is more than one of the usual endings."""
    changed = _changing(word)
    return re.compile(changed[1]) if changed else None


def inflects(stem: str, rest: str) -> bool:
    """Whether `rest` is one of the usual endings that a word may take, whatever its `stem`."""
    return _ENDING.fullmatch(rest) is not None


def _stem(word: str) -> str:
    shorter = _without(word, _INFLECTION) if len(word) > _SHORT + 2 else word
    return _without(word, _NOMINATIVE) if shorter == word and len(word) > _SHORT else shorter


def _without(word: str, endings: frozenset[str]) -> str:
    """The word without the longest of the endings that it has."""
    for length in _LENGTHS:
        if word[-length:] in endings:
            return word[:-length]
    return word


def _changing(word: str) -> tuple[str, str] | None:
    """What never changes of a word, and a pattern of what may stand behind it; None where it has one stem, which the
    usual endings follow."""
    stem = _stem(word)
    ways = [*_usual(word, stem, _ENDINGS), *_without_vowel(word), *_with_vowel(word), *_in_the_plural(word)]
    beginning = _shared(ways)
    if ways == [(stem, _ENDINGS)] or len(beginning) < _LEAST:
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
    elif len(word) == 3 and word[-1] == "а":
        yield word[:-1], _SHORTER.replace("ы", "и") if word[-2] in _NO_Y else _SHORTER
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
    before, between, last = (part for part in found.groups() if part)
    kept = before if between in "ьй" else before + between
    vowels = "е" if last == "ц" or between in "ьйжшчщ" else "о" if last == "к" else "ое"
    for vowel in vowels:
        yield f"{kept}{vowel}{last}", "ь?" if last in "лн" else ""


def _in_the_plural(word: str) -> _Ways:
    """Of few kinds of nouns the plural, or all but the nominative, has a stem of its own."""
    if len(word) > 5 and word.endswith(("анин", "янин")):
        yield word[:-2], "(?:|е|ам|ами|ах)"
    elif len(word) > 4 and word.endswith(("ане", "яне")):
        yield word[:-1], "ин(?:|а|у|ом|е)"
    elif len(word) > 4 and word.endswith("ья"):
        yield word[:-2], "ей"
    elif word.endswith("мя"):
        yield word[:-1], "ен(?:|и|ем|а|ам|ами|ах)"
