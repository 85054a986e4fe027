"""Which places are one and the same for the news: a town, and the region that it lies in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from bot.core.sounds import skeleton
from bot.core.stories import gazetteer
from bot.core.stories.finder import SITE
from bot.core.stories.letters import fold
from bot.core.stories.words import key


def nearer(sites: frozenset[str]) -> frozenset[str]:
    """The sites that an article means: a region beside a town of its own only says where the town is."""
    return sites if len(sites) < 2 else sites.difference(*(_AROUND.get(site, _NOWHERE) for site in sites))


def apart(sites: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """The sites that are none of the others: neither the same, nor in one of them, nor around it."""
    return frozenset(site for site in sites if not any(_meet(site, other) for other in others))


def sounds(ours: frozenset[str], theirs: frozenset[str]) -> frozenset[int]:
    """How those sites sound of which one lies in the other: as names they are strangers, and are one place."""
    if not (ours and theirs):
        return frozenset()
    pairs = [(one, other) for one in nearer(ours) for other in nearer(theirs) if one != other and _meet(one, other)]
    return frozenset(sound for pair in pairs for site in pair for sound in _sounds().get(site, ()))


@cache
def _sounds() -> dict[str, list[int]]:
    """Of each site in a region, or around one, the keys of its sounds."""
    forms = dict(line.partition(":")[::2] for line in gazetteer.SITES.strip().splitlines() if line[0] != "#")
    sites = _AROUND.keys() | {region for around in _AROUND.values() for region in around}
    return {
        site: [key(skeleton(word.strip("*,"))) for word in fold(forms.get(site[2:].removesuffix("-city"), "")).split()]
        for site in sites
    }


def _meet(one: str, other: str) -> bool:
    return one == other or other in _AROUND.get(one, _NOWHERE) or one in _AROUND.get(other, _NOWHERE)


_NOWHERE: frozenset[str] = frozenset()


def _around() -> dict[str, frozenset[str]]:
    """Of each site all that it lies in, near and far."""
    regions: dict[str, set[str]] = {}
    for line in gazetteer.WITHIN.strip().splitlines():
        region, _, sites = line.partition(":")
        for site in sites.split():
            regions.setdefault(f"{SITE}:{site}", set()).add(f"{SITE}:{region}")
    return {site: frozenset(_upward(site, regions)) for site in regions}


def _upward(site: str, regions: dict[str, set[str]]) -> Iterator[str]:
    for region in regions.get(site, ()):
        yield region
        yield from _upward(region, regions)


_AROUND = _around()
