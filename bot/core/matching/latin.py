"""How readers' words in Latin letters change: «army, armies», «général, généraux», «misión, misiones».

By rule and without a dictionary, for six languages at once, for a word does not say whose it is: what no language
writes finds nothing («Israel, israels»).
"""

from __future__ import annotations

import re
from typing import NamedTuple

#: Endings that a word may lose and take: plurals, persons and participles of the six languages. They join what
#: has one stem, and now and then a stranger: that is what phrases and =words are for.
_LOST = frozenset("ings ing ied ies ed es en er as os s e y a o i".split())
_LENGTHS = (4, 3, 2, 1)
_TAKEN = (
    "(?:|s|e|es|ed|d|ing|ings|y|ies|ied|ying|en|er|ers|[eè]res?|ern|em|n|ns|a|as|o|os|i|x|[eé]e?s?|ent|nt|t|te|ten)"
)
#: Words as short as these only take a plural.
_SHORT = 4
_TAKEN_SHORT = "(?:|s|es|x)"
_ENDING, _SHORT_ENDING = re.compile(_TAKEN), re.compile(_TAKEN_SHORT)


class _Rule(NamedTuple):
    """Words of at least so many letters that end so lose so many, and take these endings besides the usual ones."""

    ends: str
    least: int
    loses: int
    takes: str


#: By the last letter of the word.
_RULES: dict[str, list[_Rule]] = {}
for _rule in (
    # English: army, armies; use, using; relied, rely; fired, fire; knife, knives; fisherman, fishermen; crisis, crises.
    _Rule("y", 3, 1, "ies|ied|iers?|ying"),
    _Rule("ies", 5, 3, "y|ies|ied|ying"),
    _Rule("ied", 5, 3, "y|ies|ied|ying"),
    _Rule("e", 3, 1, "ing|ed|ers?"),
    _Rule("e", 5, 1, "i"),  # Italian: leone, leoni; of four letters too many are English: mine, mini
    _Rule("ed", 4, 2, "es?|ing|ers?"),
    _Rule("fe", 4, 2, "ves"),
    _Rule("lf", 4, 1, "ves"),
    _Rule("ef", 5, 1, "ves"),
    _Rule("man", 5, 2, "[ae]n"),
    _Rule("men", 5, 2, "[ae]n"),
    _Rule("sis", 5, 2, "es"),
    # French: général, généraux; travail, travaux; coréen, coréenne; envoi, envois.
    _Rule("al", 5, 1, "ux"),
    _Rule("ail", 5, 2, "ux"),
    _Rule("aux", 6, 2, "i?l"),
    _Rule("en", 5, 0, "s|nes?"),
    _Rule("on", 5, 0, "nes?"),
    _Rule("i", 5, 0, "s"),
    # German: Arbeiterin, Arbeiterinnen; Minister, Ministerin; Bündnis, Bündnisse; liefern, liefert.
    _Rule("in", 5, 0, "nen"),
    _Rule("er", 5, 0, "in|innen"),
    _Rule("nis", 5, 0, "se[ns]?"),
    _Rule("ern", 6, 1, "e|te?n?"),
    # Spanish: juez, jueces. Italian: attacco, attacchi; banca, banche; arma, armi; spia, spie.
    _Rule("z", 3, 1, "ces"),
    *(_Rule(hard, 4, 1, "h[ie]") for hard in ("co", "ca", "go", "ga")),
    *(_Rule(hard, 6, 2, "[ao]") for hard in ("chi", "che", "ghi", "ghe")),
    _Rule("a", 4, 1, "i"),
    _Rule("ia", 4, 1, "e"),
    # Spanish has no accent in the plural or the feminine: misión, misiones; francés, francesa.
    *(_Rule(a + end, 4, 2, f"{b}{end}(?:es|as?)") for a, b in zip("áéíóú", "aeiou", strict=True) for end in "ns"),
):
    _RULES.setdefault(_rule.ends[-1], []).append(_rule)

#: English doubles a consonant behind a short vowel: ship, shipped; transfer, transferring.
_DOUBLED = re.compile(r"[^aeiou][aeiou]([bdglmnprt])")
#: How many letters a word loses by any of the rules, where it has as many as the first number says. (Of two rules for
#: one end the one for shorter words stands last, and counts.)
_LOSSES = {
    rule.ends: (rule.least, rule.loses)
    for rules in _RULES.values()
    for rule in sorted(rules, key=lambda rule: -rule.least)
    if rule.loses
}
_LAST = frozenset(ending[-1] for ending in (*_LOST, *_LOSSES))


def stem(word: str) -> str:
    """What never changes of a folded word."""
    if word[-1] not in _LAST:
        return word  # most words: told at once
    shorter = _usual(word)
    for length in _LENGTHS[1:]:
        least, loses = _LOSSES.get(word[-length:], (0, 0))
        if loses and len(word) >= least and len(word) - loses < len(shorter):
            shorter = word[:-loses]
    return shorter


def behind(word: str) -> re.Pattern[str] | None:
    """What may stand behind the stem of a folded word, where it is more than one of the usual endings."""
    ways = [f"{word[: len(word) - rule.loses]}(?:{rule.takes})" for rule in _applying(word)]
    if len(word) >= 3 and (doubled := _DOUBLED.fullmatch(word, len(word) - 3)):
        ways.append(f"{word}{doubled[1]}(?:ed|ing)")
    if not ways:
        return None
    usual = _usual(word)
    ways.append(usual + (_TAKEN_SHORT if len(usual) < _SHORT else _TAKEN))
    begins = len(stem(word))
    return re.compile("|".join(way[begins:] for way in ways))


def inflects(stem: str, rest: str) -> bool:
    """Whether `rest` is one of the usual endings that a word may take."""
    return (_SHORT_ENDING if len(stem) < _SHORT else _ENDING).fullmatch(rest) is not None


def _applying(word: str) -> list[_Rule]:
    rules = _RULES.get(word[-1])
    return [rule for rule in rules if len(word) >= rule.least and word.endswith(rule.ends)] if rules else []


def _usual(word: str) -> str:
    """The word without the longest of the usual endings that it has, where enough is left."""
    if len(word) <= _SHORT:
        return word
    for length in _LENGTHS:
        if word[-length:] in _LOST:
            return word[:-length] if len(word) - length >= _SHORT else word
    return word
