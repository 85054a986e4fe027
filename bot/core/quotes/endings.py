"""What the ending of a Russian word tells: the case of a name, and whether a man or a woman is called so."""

from __future__ import annotations

import re

from bot.core.quotes.languages.ru import MEN, OWNERS, WOMEN
from bot.core.quotes.names import FAMILIES, fold

OWNER = re.compile(rf"(?:{OWNERS})$")
ACRONYM = re.compile(r"[А-ЯЁA-Z]{2,}[а-я]{0,2}$")
#: First names of men that end as those of women do.
MEN_IN_A = frozenset("никита илья лука фома данила савва кузьма добрыня".split())
ADJECTIVE = re.compile(r"\w+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$", re.IGNORECASE)
#: Endings that no nominative of a name has, but for names that are never inflected (Шойгу).
OBLIQUE = re.compile(r"\w{2,}(?:ому|ого|ему|его|ым|им|ом|[её]м|ами|ями|ах|ях|ую|ою|ой|ей|ам|ям|[уюыи])$", re.IGNORECASE)
THEM = re.compile(r"ему|ей|им|его|её|их|нам|нас|мне|меня|вам|вас|тебе|тебя", re.IGNORECASE)
#: A first name of a man in the nominative: "Алексей Чепа".
OF_MAN = re.compile(r"\w+(?:[бвгджзклмнпрстфхцчшщ]|[аеи]й)$", re.IGNORECASE)
IN_A = re.compile(r"\w{2,}[ая]$", re.IGNORECASE)
SLAVIC_MAN = re.compile(r"\w+(?:ов|ев|ёв|ин|ын|ый|ий)$", re.IGNORECASE)


def gender(cue: str) -> str | None:
    """What the past of a verb tells of its subject: ``m``, ``f``, ``n``, ``p``; None for a present."""
    found = re.search(r"л([аои]?)(?:с[ья])?$", cue.lower())
    return {"": "m", "а": "f", "о": "n", "и": "p"}[found.group(1)] if found else None


def sex(name: str) -> str | None:
    """``f`` or ``m``, where the forms of a name in the nominative tell it; foreign names seldom do."""
    parts = name.split()
    if SLAVIC_MAN.match(parts[-1]):
        return "m"
    of_woman = IN_A.match(parts[-1]) and SLAVIC_MAN.match(parts[-1][:-1])
    if of_woman or (len(parts) > 1 and IN_A.match(parts[0]) and parts[0].lower() not in MEN_IN_A):
        return "f"
    return None


def may_be_object(name: str) -> bool:
    """Whether a name may be a man's in the accusative: "Ивана Петрова", "Ким Чен Ына"; not "Александр Мацегора"."""
    first, *others = name.split()
    full = others and OF_MAN.fullmatch(first) and fold(first) not in FAMILIES
    return not full and IN_A.match(name.rsplit(" ", 1)[-1]) is not None


def acts(name: str) -> str | None:
    """``f`` or ``m``, where a name is surely in the nominative: of "Мария Захарова" and "Олег Белов", and not of
    "Лаврова", "Ивана Белова"."""
    first, _, last = name.lower().partition(" ")
    if not last or OBLIQUE.match(last):
        return None
    if first in WOMEN:
        return "f"
    return "m" if OF_MAN.fullmatch(first) and SLAVIC_MAN.match(last) else None


def is_of_man(name: str, *, opens: bool) -> bool:
    """Whether a full name is a man's in the nominative by the first: "Марк Рютте", and "Сигэру Исиба", which has no
    other. Where it `opens` a sentence the first may be a noun: "План Рютте"."""
    first, _, last = name.partition(" ")
    if not last or " " in last or fold(first) in FAMILIES:
        return False
    if OF_MAN.fullmatch(first):
        return not opens or first.lower() in MEN
    return first[-1] in "уэ" and last[-1] in "аиоэ" and not SLAVIC_MAN.match(last[:-1])


def is_oblique(name: str) -> bool:
    """Whether a name ends as no nominative does but that of one that is never inflected: "Сеулу", "Шойгу"."""
    if name.lower() in MEN:
        # "Алексей"
        return False
    return OBLIQUE.match(name.rsplit(" ", 1)[-1]) is not None


def is_object(name: str) -> bool:
    """Whether a name is sure to be a man's in the accusative, if the verb is a man's: "Белова", "Ким Чен Ына"."""
    first, *others = name.split()
    last = name.rsplit(" ", 1)[-1]
    if others and fold(first) in FAMILIES:
        return IN_A.match(last) is not None
    return may_be_object(name) and SLAVIC_MAN.match(last[:-1]) is not None


def adjective_of_any_case(word: str) -> bool:
    """Whether a word ends as an adjective does, in whatever case."""
    return re.search(r"(?:[ыиое]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[оеё]м|ую|юю|[ыи]х|[ыи]ми)$", word) is not None
