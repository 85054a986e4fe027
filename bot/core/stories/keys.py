"""What the index looks articles up by: numbers of 63 bits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations, product

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
    keys += [_key(_PAIR, key(together)) for together in _together(found)]
    keys += [_key(STEM, stem) for stem, _ in heaviest(head, settings.STEM_KEYS)]
    return tuple(dict.fromkeys(keys))


def _together(found: Mapping[str, float]) -> list[str]:
    """What is named together, for alone each is in every tenth article: acts with whom and what they concern, things in
    pairs, and a thing with two countries. Of each so many, for whoever tells many acts also tells of one tanker and one
    ship; and what a title tells in no word for an act is known by whose it is."""
    acts = [name for name in found if name[0] == ACT]
    countries = sorted(name for name in found if name[0] == COUNTRY)
    things = sorted(name for name in found if name[0] == THING)
    # Who is there says as little as a country.
    telling = [name for name in things if name not in groups.WHO]
    return [
        *_heaviest(found, product(acts, (*countries, *things)), settings.PAIR_KEYS),
        *_heaviest(found, combinations(telling, 2), settings.THING_KEYS),
        *_heaviest(
            found, ((*two, thing) for two in combinations(countries, 2) for thing in telling), settings.TWO_STATES_KEYS
        ),
    ]


def _heaviest(found: Mapping[str, float], groups_of: Iterable[tuple[str, ...]], count: int) -> list[str]:
    """Those that name most of the title, in one order for all articles."""
    weighed = [(-sum(map(found.__getitem__, names)), " ".join(names)) for names in groups_of]
    return [names for _, names in sorted(weighed)[:count]]


def _key(kind: int, number: int) -> int:
    return kind << KIND | number
