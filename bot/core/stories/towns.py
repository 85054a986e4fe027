"""Where a title says that it happened: the names right behind "in"."""

from __future__ import annotations

import re
from functools import cache

from bot.core.sounds import from_german, skeleton
from bot.core.stories import gazetteer, naming, settings, words
from bot.core.stories.letters import fold

_NAME = rf"[{naming.CAPITALS}][\w'’-]+"
#: What stands before a town: "in", and "in the hospital of".
_IN = {
    "en": "in|at|near|outside",
    "fr": r"à|près de|(?:à|au|dans) (?:l['’]|la |le |une? )?\w+ (?:de|d['’])",
    "de": r"in|bei|nahe|(?:im|am|an|in) (?:de[rmn] |eine[rmn]? )?\w+ (?:in|von)",
    "es": r"en|cerca de|en (?:la |el |una? )\w+ de",
    "it": r"a|ad|presso|(?:all['’]|alla |al |nell['’]|nella |nel |in una? |in un['’])\w+ di",
    "ru": "во?|под",
}
_BEHIND = {
    language: re.compile(rf"(?<![\w'’-])(?i:{before})(?: |(?<=['’]))((?:{_NAME}[ ]?){{1,2}})")
    for language, before in _IN.items()
}
#: A town before what happened there, or what a title is about, or somebody: "Velmora: fire", "Velmora school fire".
_OPENS = re.compile(rf"([{naming.CAPITALS}](?:[^\W\d_]|['’-])+)(?:[ \u00a0]?: | (?=[a-z]))")
#: What makes a region of the name before it: "Essex County", «Орловской области».
_REGION = re.compile(r"\s?(?:region|oblast|krai|province|county|state|district|област|кра[йюея]|район|округ|республик)")


def towns(written: str, language: str, others: frozenset[str]) -> dict[int, float]:
    """The places that a title names as such by their sounds, with 1, or less where it is a region, in which others may
    name a town. Not what is among the words for `others`."""
    pattern = _BEHIND.get(language)
    if pattern is None or naming.is_in_capitals(written):
        return {}
    everywhere = naming.has_title_case(written)
    places: dict[int, float] = {}
    if (opens := _OPENS.match(written)) and (sound := _sound(opens.group(1), language, others)):
        places[sound] = settings.OPENS if ":" in opens.group() else settings.OPENS / 2
    for hit in pattern.finditer(written):
        run = hit.group(1).split()
        for name in run[:1] if everywhere else run:
            if sound := _sound(name, language, others):
                behind = written.index(name, hit.start(1)) + len(name)
                places[sound] = settings.REGION if _is_wide(fold(name), fold(written[behind:])) else 1.0
                break
    return places


def _sound(written: str, language: str, others: frozenset[str]) -> int:
    """The key of a place's sound; 0 for what is no name, or that of somebody else."""
    folded = fold(written).removesuffix("'s")
    stems = words.stems_of(folded.replace("-", ""), language)
    if written.isupper() or folded in others or not stems or stems[0].weight < settings.RARE_PLACE:
        return 0
    sound = skeleton(from_german(folded) if language == "de" else folded)
    return words.key(sound) if len(sound) > 1 else stems[0].key


def _is_wide(folded: str, behind: str) -> bool:
    return folded in _wide() or folded.endswith("shire") or bool(_REGION.match(behind))


@cache
def _wide() -> frozenset[str]:
    return frozenset(gazetteer.WIDE.split())
