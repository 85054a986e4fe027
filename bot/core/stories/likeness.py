"""How much two articles are alike, measured in several ways; none of them is the decision."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from operator import mul
from typing import TypeVar

from bot.core.stories import settings
from bot.core.stories.features import Common, Features

NONE_COMMON = Common()

_K = TypeVar("_K", int, str)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Shares between 0 and 1, where nothing else is said."""

    same_language: bool
    #: Cosine of the stems of title and lead, and of the whole texts with the kinds of things named; 0 across languages.
    head: float
    body: float
    #: How much of the shorter text stands in the longer.
    contained: float
    #: How much of what each says first stands anywhere in the other: two texts that only share background have none.
    told: float
    #: How many of the word pairs of the shorter head stand in the longer: what a template keeps.
    phrases: float
    #: Stems of the shorter text.
    length: int
    #: How far both are bare titles, 1 where they have hardly a word.
    bare: float
    #: What is left of any likeness of words where they share only a few that tell, or nothing but names.
    few: float
    #: Names by sound; acts, things, countries, people by the gazetteer.
    names: float
    found: float
    #: Whether both name somebody or something at first, and nothing of it is the same.
    strangers: bool
    #: Shared weight of both, which grows with the number of things shared.
    evidence: float
    #: How many numbers and days both name.
    numbers: int
    days: int

    @property
    def brief(self) -> float:
        """How far the shorter text is but a title, 1 where it has no word."""
        return 1 - min(1.0, self.length / settings.LONG_TEXT)


def likeness(a: Features, b: Features, common: Common = NONE_COMMON) -> Likeness:
    """How much two articles are alike; the same whichever comes first. `common` are words that many stories of these
    days share: they tell little."""
    same = a.language == b.language
    body, few = _text(a, b, common.stems) if same else (0.0, 0.0)
    sounds = common.sounds if same else {}
    names, shared_names = _cosine(_less(a.names, sounds), _less(b.names, sounds))
    found, shared_found = _cosine(a.scene, b.scene)
    shared_numbers = sum(1 for number in a.numbers & b.numbers if number[1] or number[0] >= settings.TELLING_NUMBER)
    return Likeness(
        same_language=same,
        head=few * _cosine(a.head, b.head)[0] if same else 0.0,
        body=body,
        contained=_contained(a.body, b.body) if same else 0.0,
        told=few * (_told(a, b) + _told(b, a)) / 2 if same else 0.0,
        phrases=_shared(a.phrases, b.phrases) if same else 0.0,
        length=min(len(a.body), len(b.body)),
        bare=1 - min(1.0, max(len(a.body), len(b.body)) / settings.LEAD_STEMS),
        few=few,
        names=names,
        found=found,
        strangers=_strangers(a, b),
        evidence=shared_names + shared_found,
        numbers=shared_numbers,
        days=len(a.days & b.days),
    )


def _text(a: Features, b: Features, common: Mapping[int, float]) -> tuple[float, float]:
    """The cosine of two texts, stems and kinds of things together: «арестован» and «задержан» are one kind. And what
    is left of any likeness where only a few telling stems are shared, or nothing but names."""
    rare_a, rare_b = _less(a.body, common), _less(b.body, common)
    shared = [stem for stem in rare_a if stem in rare_b]
    stems = sum(rare_a[stem] * rare_b[stem] for stem in shared)
    named = a.named | b.named
    telling = [stem for stem in shared if min(rare_a[stem], rare_b[stem]) >= settings.TELLING_STEM]
    acts = sum(1 for stem in telling if stem not in named)
    few = _share(settings.FEW_SHARED, len(telling)) * _share(settings.FEW_ACTS, acts)
    kinds_a, kinds_b = _by_kind(a.found), _by_kind(b.found)
    kinds = sum(weight * kinds_b[kind] for kind, weight in kinds_a.items() if kind in kinds_b)
    share = settings.KINDS_IN_TEXT**2
    norm = math.sqrt((_square(rare_a) + share * _square(kinds_a)) * (_square(rare_b) + share * _square(kinds_b)))
    return (min(1.0, few * (stems + share * kinds) / norm) if norm else 0.0), few


def _share(table: tuple[float, ...], count: int) -> float:
    return table[count] if count < len(table) else 1.0


def _less(weights: Mapping[int, float], common: Mapping[int, float]) -> Mapping[int, float]:
    less = {name: weights[name] * share for name, share in common.items() if name in weights}
    return {**weights, **less} if less else weights


def _square(weights: Mapping[_K, float]) -> float:
    return float(sum(map(mul, weights.values(), weights.values())))


def _by_kind(found: Mapping[str, float]) -> dict[str, float]:
    return {name: weight * settings.worth(name) for name, weight in found.items()}


def _cosine(a: Mapping[_K, float], b: Mapping[_K, float]) -> tuple[float, float]:
    """The cosine, and the weight shared."""
    if len(a) > len(b):
        a, b = b, a
    shared = [(weight, b[name]) for name, weight in a.items() if name in b]
    if not shared:
        return 0.0, 0.0
    norm = math.sqrt(_square(a) * _square(b))
    return min(1.0, sum(one * other for one, other in shared) / norm), sum(min(pair) for pair in shared)


def _strangers(a: Features, b: Features) -> bool:
    ours = {sound for sound, weight in a.names.items() if weight >= settings.SURE_NAME}
    theirs = {sound for sound, weight in b.names.items() if weight >= settings.SURE_NAME}
    return bool(ours and theirs) and not ours & b.names.keys() and not theirs & a.names.keys()


def _told(a: Features, b: Features) -> float:
    whole = sum(a.head.values())
    return sum(weight for stem, weight in a.head.items() if stem & 0xFFFF in b.body) / whole if whole else 0.0


def _shared(a: frozenset[int], b: frozenset[int]) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _contained(a: Mapping[int, float], b: Mapping[int, float]) -> float:
    if len(a) > len(b):
        a, b = b, a
    whole = sum(a.values())
    return sum(weight for name, weight in a.items() if name in b) / whole if whole else 0.0
