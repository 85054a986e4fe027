"""Which ship a text names: behind "ship", «судно», "화물선", by the sounds of its name."""

from __future__ import annotations

import re

from bot.core.sounds import skeleton
from bot.core.stories import days, naming
from bot.core.stories.finder import COUNTRY, PERSON, Found
from bot.core.stories.letters import fold
from bot.core.stories.words import key

_NAME = rf"[{naming.CAPITALS}][\w’-]*"
#: What kind of ship it is, before its name: no part of it.
_PREFIX = r"(?:M/?[VTS]|SS|USS|HMS|INS|ROKS|HMAS) "
_BARE = rf"[\"'“‘«]?[ \u00a0]?(?:{_PREFIX})?({_NAME}(?: {_NAME}){{0,2}})"
_QUOTED = rf"[\"“„»«]({_NAME}(?: {_NAME}){{0,2}})[\"”“«»]"
#: Words for one ship, behind which its name stands; in Russian and German always in quotes …
_CALLED = {
    "en": "ship|vessel|warship|destroyer|tanker|frigate|cruiser|submarine|freighter|icebreaker|trawler|ferry",
    "fr": "navire|cargo|destroyer|pétrolier|frégate|croiseur|sous-marin|chalutier|ferry|brise-glace",
    "es": "buque|barco|carguero|destructor|petrolero|fragata|crucero|submarino|pesquero|rompehielos",
    "it": "nave|cargo|cacciatorpediniere|petroliera|fregata|incrociatore|sottomarino|traghetto",
}
#: … where whose it is may stand between.
_OF = (
    r"(?:russe|russ[oa]|rus[oa]|(?:nord|sud)[- ]?cor\w+|norcorean\w|surcorean\w|chinoise?|chin[oa]|cinese|japonaise?"
    r"|japon[eé]sa?|giapponese|iranien(?:ne)?|iraní|iranian[oa])"
)
_PATTERNS = {language: re.compile(rf"\b(?i:{called}) (?i:{_OF} )?{_BARE}") for language, called in _CALLED.items()} | {
    "de": re.compile(
        rf"(?i:schiff(?:es)?|frachters?|tankers?|zerstörers?|fregatte|kreuzers?|u-boots?|fähre) {_QUOTED}"
    ),
    "ru": re.compile(
        r"(?i:суд(?:но|на|ну|ном|не)|(?:корабл|эсмин|теплоход|танкер|сухогруз|фрегат|крейсер|контейнеровоз|ледокол"
        rf"|паром|подлодк)\w{{0,3}}) {_QUOTED}"
    ),
    # … but "고유번호" is a number, and "긴급신호" a signal.
    "ko": re.compile(
        "(?:구축함|화물선|선박|유조선|잠수함|상선|여객선|군함|호위함) ?['‘\"“]?([가-힣]{2,6}?)['’\"”]?"
        "(?<![번신보구암])호(?![가-힣]{3})"
    ),
    "ja": re.compile("(?:貨物船|駆逐艦|タンカー|潜水艦|フェリー|船舶?)「([ァ-ヶー・]{2,12})(?:号|」)"),
}
#: One of these stands in a text that names a ship; most have none, and that is found ten times as fast.
_FIRST = {language: tuple(map(fold, called.split("|"))) for language, called in _CALLED.items()} | {
    "de": tuple("schiff frachter tanker zerstorer fregatte kreuzer u-boot fahre".split()),
    "ru": tuple(
        "судн корабл эсмин теплоход танкер сухогруз фрегат крейсер контейнеровоз ледокол паром подлодк".split()
    ),
    "ko": ("호",),
    "ja": ("「",),
}
#: Romanised in one way, in Russian and Korean in others: «Чхве» is "Choe", and the sound of "Angara" has no K.
_SPELLED = (("хв", "х"), ("·", ""), ("・", ""))
#: A sound twice in a row: «Мангёнбон» has one for the "ng" and the "g" of "Man Gyong Bong".
_TWICE = re.compile(r"(.)\1+")
_SHIP = key("ship") & 0xFFFF


def vessels(written: str, language: str, folded: str, found: list[Found]) -> list[tuple[int, int]]:
    """The ships that a text names, as `numbers.models` has what a number tells apart. `found` is what the gazetteer
    knows in the folded text: behind "destroyer" may stand who visits it."""
    if not any([word in folded for word in _FIRST.get(language, ())]):
        return []
    names = _PATTERNS[language].findall(written)
    if not names or naming.has_title_case(written):
        return []
    others = naming.others(folded, [one for one in found if one.kind in (PERSON, COUNTRY)]) | days.DATES
    sounds = [_sound(name) for name in map(fold, names) if not others.issuperset(name.split())]
    return [(_SHIP, key(sound)) for sound in sounds if sound]


def _sound(name: str) -> str:
    for spelled, alike in _SPELLED:
        name = name.replace(spelled, alike)
    if name.endswith("-class"):
        return ""
    return _TWICE.sub(r"\1", "".join(map(skeleton, name.split())).replace("NK", "N"))
