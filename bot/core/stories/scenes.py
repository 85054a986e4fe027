"""Which of the places that a text names are where something happens, and which only say so."""

from __future__ import annotations

import re

from bot.core.stories import groups
from bot.core.stories.finder import COUNTRY, SITE, Found

#: A capital behind a small letter or a comma: the text has capitals elsewhere than where a sentence begins.
_CASED = re.compile("[A-ZÀ-Þ](?<=[a-zß-ÿ0-9,;'’)»][ \u00a0].)")

#: Where something happens, before a region's name: "in Russia's southern", «в».
_IN_IT = re.compile(
    r"\b(?:in|into|across|dans|im|en|в|во)(?: (?:[a-z]+'s|the|la|le|l'oblast|region|oblast|de|der|\w+ern)){0,4}\s$"
)
_BEFORE = 40
#: How a title goes on to its end behind the name of who says so: ", Seoul says", ", South Korea's military said".
_SAYS = re.compile(
    r"\w{0,6}(?:['’]s?)?(?: [\w.-]+){0,4} (?:says?|said|claims?|reports?|confirms?|teilt mit|dit|affirme|annonce)\s*$"
)
_SAYS_NO_MORE = re.compile(r"\w{0,6}\s*$")
#: So many signs at most stand between a coming and the invitation to it.
_BESIDE = 2
#: … and what stands before such a name.
_SOURCE = re.compile(
    r"(?:[,;:—–-] |\b(?:according to|selon|d'apres|по данным|по словам|по информации|laut|nach angaben|segun|secondo"
    r"|(?:сообщ|заяв|счита|рассказ|подтвер)\w+ в|says?|said) )"
    r"(?:(?:the|la|le|les|l'|die|власти|властей|военных|разведк\w+) )?$"
)


def staged(title: list[Found], lead: list[Found]) -> tuple[list[Found], list[Found]]:
    """What title and lead name, with seats of power as places only where somebody goes there or meets: what is sold to
    Moscow, or said in it, happens elsewhere; and a train on its way arrives at many stations."""
    names = {found.name for found in (*title, *lead)}
    acts = groups.ACTS_OF_TRAVEL & names
    if not acts or (acts == {"a:arrive"} and groups.ON_ITS_WAY in names):
        return [one for one in title if one.name not in groups.SEATS], [
            one for one in lead if one.name not in groups.SEATS
        ]
    return title, lead


def come(title: list[Found]) -> list[Found]:
    """What the title names, without the coming to which somebody is but invited: "방러 초청", 「訪ロ招待」."""
    invited = [one for one in title if one.name == groups.INVITATION]
    if not invited:
        return title
    return [
        one
        for one in title
        if one.name != groups.ARRIVAL
        or not any(0 <= gap <= _BESIDE for by in invited for gap in (by.start - one.end, one.start - by.end))
    ]


def shortened(title: list[Found], lead: list[Found], opening: str) -> list[Found]:
    """What the title names, without the cities that are short for their region: "killed in Kursk" above "in the Kursk
    region". Where the lead names the city, too, or the region for its governor only, the title's is the city."""
    cities = {one.name for one in title if one.name in groups.CITIES} - {one.name for one in lead}
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


def tellers(headline: str, found: list[Found]) -> frozenset[str]:
    """The countries that a title names only for who says so: they neither act nor are acted on."""
    countries = [one for one in found if one.kind == COUNTRY]
    if not countries:
        return frozenset()
    telling = [one for one in countries if _tells(headline, one)]
    return frozenset(one.name for one in telling) - {one.name for one in countries if one not in telling}


def _tells(headline: str, name: Found) -> bool:
    source = _SOURCE.search(headline, max(0, name.start - _BEFORE), name.start)
    if source is None:
        return False
    mark = source.group()[0] in ",;:—–-"
    return _SAYS.match(headline, name.end) is not None or (
        (not mark or source.group()[0] in "—–") and _SAYS_NO_MORE.match(headline, name.end) is not None
    )


def _is_small(written: str) -> bool:
    return "a" <= written[0] <= "ÿ" and written.islower()
