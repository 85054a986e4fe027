"""What the index looks articles up by: numbers of 63 bits."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from bot.core.stories import groups, settings
from bot.core.stories.finder import ACT, COUNTRY, OTHER, PERSON, SITE, THING
from bot.core.stories.words import heaviest, key

#: A key's kind stands above the 32 bits of its number.
KIND = 32
_PAGE, SOUND, _ENTITY, _PAIR, STEM = (ord(letter) & 0x1F for letter in "unfxl")


def keys_of(
    page: int, names: Mapping[int, float], found: Mapping[str, float], head: Mapping[int, float]
) -> tuple[int, ...]:
    """Keys to look up by: the page, names, persons and sites, numbers with days, and the heaviest stems."""
    keys = [_key(_PAGE, page)]
    keys += [_key(SOUND, sound) for sound, _ in heaviest(names, settings.NAME_KEYS)]
    telling = [name for name in found if name[0] in (PERSON, SITE, OTHER) and name not in groups.ONLY_APART]
    keys += [_key(_ENTITY, key(name)) for name in telling[: settings.ENTITY_KEYS]]
    keys += [_key(_PAIR, key(pair)) for pair in _pairs(found)[: settings.PAIR_KEYS]]
    keys += [_key(STEM, stem) for stem, _ in heaviest(head, settings.STEM_KEYS)]
    return tuple(dict.fromkeys(keys))


#: Pairs of things come behind all pairs of an act and a thing.
_BEHIND = 10


def _pairs(found: Mapping[str, float]) -> list[str]:
    """Acts with whom and what they concern: alone, each is in every tenth article."""
    acts = [name for name in found if name[0] == ACT]
    about = [name for name in found if name[0] in (COUNTRY, THING)]
    pairs = [(-found[act] - found[other], f"{act} {other}") for act in acts for other in about]
    things = sorted(name for name in about if name[0] == THING and name not in groups.WHO)
    # Of what tells no act, as a bank that leaves its rate, the things come in pairs.
    pairs += [(-found[one] - found[other] + _BEHIND, f"{one} {other}") for one, other in combinations(things, 2)]
    return [pair for _, pair in sorted(pairs)]


def _key(kind: int, number: int) -> int:
    return kind << KIND | number
