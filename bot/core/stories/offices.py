"""Whom a text means by his office: "Russia's defence minister", «министр обороны РФ», 러 국방장관.

One title has the office, another in another language the name, and neither a word of the other's. An office counts for
whoever holds it by `gazetteer.HOLDERS` where its state stands beside it, and nobody of that state is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import lru_cache
from operator import attrgetter

from bot.core.stories import gazetteer
from bot.core.stories.finder import COUNTRY, PERSON, Found
from bot.core.stories.patterns import either

#: What each office is called. French, Spanish and Italian put the state into the midst of it or behind: "ministre russe
#: de la Défense".
_WITHIN, _BEHIND = r"(?:[a-z]+(?:-[a-z]+)? )?", r"(?: [a-z]+(?:-[a-z]+)?)?"
_CALLED = {
    "foreign": (
        "foreign minister", "top diplomat", "fm", "secretary of state", rf"ministre {_WITHIN}des affaires etrangeres",
        rf"chef(?:fe)? de la diplomatie{_BEHIND}", "secretaire d'etat", r"министр\w* иностранных дел",
        r"глав(?:а|ы|е|у|ой) (?:\w+ )?мид", r"госсекретар\w*", r"au(?:ss|ß)enminister(?:in|s)?",
        rf"ministr[oa] {_WITHIN}de (?:asuntos )?exteriores", rf"canciller{_BEHIND}",
        rf"ministr[oa] {_WITHIN}degli esteri",
    ),
    "defence": (
        "defen[cs]e minister", "secretary of (?:defen[cs]e|war)", rf"ministre {_WITHIN}de la defense",
        r"министр\w* обороны", "глав(?:а|ы|е|у|ой) минобороны", r"verteidigungsminister(?:in|s)?",
        rf"ministr[oa] {_WITHIN}de defensa", rf"ministr[oa] {_WITHIN}della difesa",
    ),
    "premier": (
        "prime minister", "premier", "pm", rf"premi(?:er|ere) ministre{_BEHIND}", r"премьер(?:-министр)?(?:а|у|ом|е)?",
        r"ministerprasident(?:in|en)?", rf"primer[ao]? ministr[oa]{_BEHIND}",
    ),
    "president": (
        "president", r"президент(?:а|у|ом|е)?", r"prasident(?:in|en)?", rf"presidente{_BEHIND}",
    ),
    "leader": (
        "leader", r"лидер(?:а|у|ом|е)?", rf"dirigeant{_BEHIND}", rf"leader{_BEHIND}", r"machthaber(?:s|n)?",
        rf"lider{_BEHIND}",
    ),
}  # fmt: skip
#: Whoever holds the same office in another state as somebody who is named.
_SAME = (
    "counterpart", rf"homologue{_BEHIND}", r"коллег(?:а|у|ой|и)", r"amtskolleg(?:e|en|in)",
    rf"homolog[oa]{_BEHIND}", rf"omolog[oa]{_BEHIND}",
)  # fmt: skip
#: … where words have no ends.
_SIGNS = {
    "foreign": (
        "외교 ?장관", "외무 ?장관", "외무상", "외교부장", "국무장관", "外[长長相]", "外交部长", "国[务務]卿",
        "国務長官",
    ),
    "defence": ("국방 ?장관", "국방상", "국방부장", "防长", "国防相", "防衛相", "国防部长", "国防長官"),
    "premier": ("총리", "总理", "首相"),
    "president": ("대통령(?!실)", "总统", "大統領(?!府)"),
    "leader": ("최고지도자", "지도자", "领导人", "指導者"),
}  # fmt: skip
#: What stands between a state and the office behind it: the end of its word; and between an office and its state.
_OF_IT = re.compile(r"[a-zа-я]{0,6}(?:['’]s?)? ?|の")
_OF = re.compile(r" ?(?:of (?:the )?|de (?:la )?|d'|du |del(?:la)? |von )?")
_NEAR = 24
#: Before an office and its state: somebody else, who had it, or stands in for whoever has it, or serves him.
_NOT_HIM = re.compile(
    r"(?:\b(?:deputy|vice|ex|former|late|acting|ancien(?:ne)?|feu|заместител\w+|замглавы|экс|бывш\w+|помощник\w*"
    r"|пресс-секретар\w+|советник\w*|представител\w+|stellvertretender|fruhere[rn]?|ehemalige[rn]?|ex|exministr[oa]"
    r"|antiguo|sister of(?: the)?)[ -]|전 ?|前|元|副)$"
)
#: Behind it: who serves him, or a part of his office.
_NOT_HIS = re.compile(r"(?:'s|’s)? (?:office|aide|spokes\w+|sister|wife|daughter|envoy|adviser|candidate)\b")


def named(text: str, found: list[Found]) -> list[Found]:
    """What a folded text names, with those whom it means by their office, each where that stands, in order."""
    states = [one for one in found if one.kind == COUNTRY]
    meant = list(_meant(text, states, {one.name for one in found if one.kind == PERSON})) if states else []
    return sorted((*found, *meant), key=attrgetter("start")) if meant else found


def _meant(text: str, states: list[Found], people: Set[str]) -> Iterator[Found]:
    for office in _pattern().finditer(text):
        state = _state(text, office, states)
        person = _whose(office.lastgroup or "", state.name, people) if state else None
        if state is None or person is None or not people.isdisjoint(_of_state()[state.name]):
            continue
        start = min(office.start(), state.start)
        if not _NOT_HIM.search(text, max(0, start - _NEAR), start) and not _NOT_HIS.match(text, office.end()):
            yield Found(person, office.start(), office.end())


def _whose(office: str, state: str, people: Set[str]) -> str | None:
    """Who holds the office of the state; of a counterpart it is that of whoever is named."""
    held = _held()
    offices = {of for (of, _), holder in held.items() if holder in people} if office == "same" else {office}
    return next((held[of, state] for of in sorted(offices) if (of, state) in held), None)


def _state(text: str, office: re.Match[str], states: Iterable[Found]) -> Found | None:
    """The state that stands within the office's name, right before it, or right behind."""
    start, end = office.span()
    for one in states:
        if start <= one.start < end:
            return one
    for one in states:
        # "러 국방" and “俄罗斯国防部” are names of a state that reach into the office.
        near = one.start < start <= one.end + _NEAR
        if near and (start <= one.end or _OF_IT.fullmatch(text, one.end, start)):
            return one
    for one in states:
        if end <= one.start <= end + _NEAR and _OF.fullmatch(text, end, one.start):
            return one
    return None


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    words = {office: either(called, apart_from=r"\w") for office, called in _CALLED.items()}
    parts = [f"(?P<{office}>{words[office]}|{either(_SIGNS[office])})" for office in words]
    same = either(_SAME, apart_from=r"\w")
    return re.compile("|".join((*parts, f"(?P<same>{same})")))


@lru_cache(maxsize=1)
def _held() -> Mapping[tuple[str, str], str]:
    """Who holds an office of a state."""
    held: dict[tuple[str, str], str] = {}
    for line in gazetteer.HOLDERS.strip().splitlines():
        office, _, holders_of = line.partition(": ")
        for holder in holders_of.split(", "):
            state, person = holder.split()
            held[office, f"{COUNTRY}:{state}"] = f"{PERSON}:{person}"
    return held


@lru_cache(maxsize=1)
def _of_state() -> Mapping[str, frozenset[str]]:
    """Those who hold an office of each state."""
    people: dict[str, set[str]] = {}
    for (_, state), person in _held().items():
        people.setdefault(state, set()).add(person)
    return {state: frozenset(names) for state, names in people.items()}
