"""Which numbers of people tell who came to harm: "three people were killed", «ранены пять человек»; and which are but a
part of those who did: "two of the wounded"."""

from __future__ import annotations

import re

from bot.core.stories.patterns import either

#: Behind "people", within the clause.
_KILLED_BEHIND = re.compile(
    r"\b(?:killed|dead|died|dies|perished|tuees?|tues|mortes?|morts|decedees?|погиб\w*|убит\w*|скончал\w*|умерл\w*"
    r"|getotet|gestorben|ums leben|muertas?|muertos?|murieron|fallecier\w+|uccis[ei]|mort[ei])\b"
)
_HURT_BEHIND = re.compile(
    r"\b(?:injured|wounded|hurt|blesse\w*|ранен\w*|пострада\w*|травмирован\w*|verletzt|herid[ao]s?|ferit[ei])\b"
)
_LEAST = r"(?: (?:at least|more than|au moins|plus de|как минимум|не менее|более|mindestens|al menos|almeno))?"


def _right_before(words: str) -> re.Pattern[str]:
    """What finds one of the words right before a number."""
    return re.compile("(?:" + either(words.split(" / "), not_behind=r"\w") + f"){_LEAST} $")


_KILLS = _right_before(
    "kills? / killed / killing / tue / tuent / tues / tuant / totet / toten / mata / matan / matando / uccide"
    " / uccidono / uccidendo / погиб(?:ли|ло|ла)? / убит[аоы] / скончал(?:и|о)сь / умерл[ио]"
)
_HURTS = _right_before(
    "injur(?:es?|ed|ing) / wound(?:s|ed|ing) / hurting / bless(?:e|ent|es|ant) / ранен[аоы] / ранив / пострадал[ио]"
    " / травмирован[аоы] / получили ранения / hiere / hieren / hiriendo / ferisce / ferendo"
)
#: … and what is counted, with the words that lead to the number: "death toll rises to", "사망자", "遇难人数升至".
_DEAD_ARE = re.compile(
    r"\b(?:death toll|toll|(?:nombre|bilan) (?:de|des) (?:morts|tues|victimes)|zahl der (?:toten|todesopfer|opfer)"
    r"|numero de (?:muertos|fallecidos|victimas)|numero dei morti|bilancio (?:dei morti|delle vittime)"
    r"|число (?:погибших|жертв|убитых))\b[^.!?;:,]{0,40}? (?:to|at|reaches|passes|a|auf|de|до|достигло|составило)"
    r"(?: (?:at least|au moins|mindestens|al menos|almeno))? $"
    r"|(?:사망자|희생자|숨진 사람)(?: 수)?[가는이도은]? ?(?:최소 |모두 |총 |벌써 )?$"
    r"|(?:死亡人数|死亡人數|遇难人数|遇难者|罹难者|罹难人数|死者|死亡者|犠牲者)(?:人数|数)?(?:已|上)?(?:升至|增至|增加到|增加至|达到|达|为|は|が|、)?(?:至少)?$"
)
_HURT_ARE = re.compile(
    r"(?:부상자|다친 사람)(?: 수)?[가는이도은]? ?(?:최소 |모두 |총 )?$"
    r"|(?:伤者|受伤人数|受傷者|負傷者|けが人)(?:人数|数)?(?:已|上)?(?:升至|增至|达到|达|为|は|が|、)?$"
)
_BEFORE = 40
#: So far before it the words for a toll may begin.
_TOLD_BEFORE = 70
#: Behind the number: a part of those who were counted before.
_OF_THEM = re.compile(
    r" (?:of (?:the (?:dead|killed|injured|wounded|victims|casualties)|them|those|whom)|d'entre (?:eux|elles)"
    r"|des (?:blesses|morts|victimes)|из (?:них|погибших|пострадавших|раненых)|von ihnen|der (?:toten|verletzten|opfer)"
    r"|de (?:ellos|ellas|los heridos|los muertos|las victimas)|di loro|dei (?:feriti|morti)|delle vittime)\b"
)
_AMONG_THEM = re.compile(
    r"(?:\b(?:including|among them|dont|parmi eux|в том числе|среди них|из них|darunter|davon|entre ellos|incluid[ao]s?"
    r"|tra cui|di cui)|(?:이|그) ?(?:중|가운데)|其中|うち)[、,]? ?$"
)


def harm(folded: str, start: int, end: int, clause: str, unit: str) -> str:
    """The unit of a number from `start` to `end`, of people as the word in the `clause` behind it says, or of nothing
    known: "dead" or "hurt" where they came to harm, and none where they are but some of those."""
    if unit in ("dead", "hurt") and _OF_THEM.match(folded, end):
        return ""
    if unit in ("person", "hurt") and _AMONG_THEM.search(folded, max(0, start - _BEFORE), start):
        return ""
    if unit == "person":
        # Which comes first: "two people died and five were hurt".
        told = [
            (found.start(), harmed)
            for pattern, harmed in ((_KILLED_BEHIND, "dead"), (_HURT_BEHIND, "hurt"))
            if (found := pattern.search(clause))
        ]
        if told:
            return min(told)[1]
    if unit in ("person", ""):
        before = max(0, start - _BEFORE)
        if _KILLS.search(folded, before, start):
            return "dead"
        if _HURTS.search(folded, before, start):
            return "hurt"
        before = max(0, start - _TOLD_BEFORE)
        if _DEAD_ARE.search(folded, before, start):
            return "dead"
        if _HURT_ARE.search(folded, before, start):
            return "hurt"
    return unit
