"""Where a title says that somebody goes or has come: of "Lavrov visits North Korea amid US tensions" one country."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.stories import groups
from bot.core.stories.finder import COUNTRY, GOAL, Found

#: Between such a word and the country: nothing but an article, or a preposition behind a few words.
_BETWEEN = re.compile(
    r"\w*(?:\W+\w+){0,3}?\W+(?:in|into|to|at|en|a|au|aux|в|во|на|nach)(?:\W+(?:the|la|le|l|los|gli|die))?\W+"
    r"|\w*\W+(?:(?:the|la|le|l|il|el)\W+)?|\w{0,2}[了对對]?"
)
#: … and in Korean and Japanese between the country and the word behind it.
_BETWEEN_BEHIND = re.compile(r"(?:에|를|을|로|に|へ|を)? ?(?:공식|국빈|전격|첫|公式)? ?")
#: What follows a visit is another one: before the word, or behind it.
_AFTER = re.compile(
    r"\b(?:after|following|apres|a l'issue d\w*|после|nach|tras|despues de|dopo)(?:[^\w,]+\w+){0,3}?[^\w,]+(?:d')?$"
)
_OVER = re.compile(r"[^\s,，、]{0,3} ?(?:마치|마친|뒤|후|이후|끝|後|后|終|し、|して)")
#: Visits in two signs, by the last one.
_BY_SIGN = {
    **dict.fromkeys("북朝", "KP"), **dict.fromkeys("러俄露ロ", "RU"), **dict.fromkeys("한韓韩", "KR"),
    **dict.fromkeys("중中", "CN"), **dict.fromkeys("일日", "JP"),
}  # fmt: skip
_IN_TWO_SIGNS = re.compile(r"[방訪访].")


def goals(title: str, found: list[Found]) -> Iterator[str]:
    """The countries where somebody goes by a folded title, as kinds of what is found of their own."""
    countries = [one for one in found if one.kind == COUNTRY and one.name not in groups.BODIES]
    for act in found:
        if act.name not in groups.ACTS_OF_COMING or _AFTER.search(title, 0, act.start) or _OVER.match(title, act.end):
            continue
        word = title[act.start : act.end]
        if _IN_TWO_SIGNS.fullmatch(word) and word[1] in _BY_SIGN:
            yield f"{GOAL}:{_BY_SIGN[word[1]]}"
        elif country := next((one for one in countries if _leads(title, act, one)), None):
            yield f"{GOAL}:{country.name[2:]}"


def _leads(title: str, act: Found, country: Found) -> bool:
    if country.start >= act.end:
        return _BETWEEN.fullmatch(title, act.end, country.start) is not None
    return title[act.start] >= "\u2e80" and _BETWEEN_BEHIND.fullmatch(title, country.end, act.start) is not None
