"""Which of the places that a text names are where something happens."""

from __future__ import annotations

import re

from bot.core.stories import settings
from bot.core.stories.finder import SITE, Found

#: A capital behind a small letter or a comma: the text has capitals elsewhere than where a sentence begins.
_CASED = re.compile("[A-ZÀ-Þ](?<=[a-zß-ÿ0-9,;'’)»][ \u00a0].)")

#: Where something happens, before a region's name: "in Russia's southern", «в».
_IN_IT = re.compile(
    r"\b(?:in|into|across|dans|im|en|в|во)(?: (?:[a-z]+'s|the|la|le|l'oblast|region|oblast|de|der|\w+ern)){0,4}\s$"
)
_BEFORE = 40


def staged(title: list[Found], lead: list[Found]) -> tuple[list[Found], list[Found]]:
    """What title and lead name, with seats of power as places only where somebody goes there or meets: what is sold to
    Moscow, or said in it, happens elsewhere; and a train on its way arrives at many stations."""
    names = {found.name for found in (*title, *lead)}
    acts = settings.ACTS_OF_TRAVEL & names
    if not acts or (acts == {"a:arrive"} and settings.ON_ITS_WAY in names):
        return [one for one in title if one.name not in settings.SEATS], [
            one for one in lead if one.name not in settings.SEATS
        ]
    return title, lead


def shortened(title: list[Found], lead: list[Found], opening: str) -> list[Found]:
    """What the title names, without the cities that are short for their region: "killed in Kursk" above "in the Kursk
    region". Where the lead names the city, too, or the region for its governor only, the title's is the city."""
    cities = {one.name for one in title if one.name in settings.CITIES} - {one.name for one in lead}
    if not cities:
        return title
    there = {f"{one.name}-city" for one in lead if _IN_IT.search(opening, max(0, one.start - _BEFORE), one.start)}
    return [one for one in title if one.name not in cities & there]


def in_capitals(found: list[Found], written: str, folded: str) -> list[Found]:
    """What was found in a folded text, without towns in Latin letters that the text as it is written has in small ones:
    those are other words, "en perm". Where all is in small letters, they may be towns."""
    if len(written) != len(folded):
        return found
    small = [one for one in found if one.kind == SITE and _is_small(written[one.start : one.end])]
    if not small or not _CASED.search(written):
        return found
    return [one for one in found if one not in small]


def _is_small(written: str) -> bool:
    return "a" <= written[0] <= "ÿ" and written.islower()
