"""Who says what of whom: Russia says that Ukraine attacked, and Ukraine says that Russia did.

The words of the two are the same. A title tells it plainly where one side stands before a word for saying, and right
behind that the other, of whom it is said; titles that tell it in other ways say nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.core.stories.finder import COUNTRY, DOER, Found, as_states

_THE = r"(?:the |les? |la |l'|die |der |das |el |los |il |i )?"
_OFFICE = r"\w*(?:'s)?(?: [\w-]+){0,3}?"
#: What stands between who says it and of whom, by language.
_SAYS = {
    "en": rf"{_OFFICE} (?:says?|said|claim(?:s|ed)?|alleg(?:es|ed)|insists?|reports?|reported)(?: that)? {_THE}",
    "fr": rf"{_OFFICE} (?:dit|affirme|assure|soutient|declare|denonce|annonce)(?:nt)? que {_THE}",
    "de": rf"{_OFFICE} (?:sagt|meldet|behauptet|erklart),? (?:dass )?{_THE}",
    "es": rf"{_OFFICE} (?:dice|afirma|asegura|denuncia)n? que {_THE}",
    "it": rf"{_OFFICE} (?:dice|afferma|sostiene|denuncia) che {_THE}",
    "ru": rf"{_OFFICE} (?:заяви|сообщи|утвержда|счита)\w+(?:, что| об? (?:\w+ ){{1,3}}со стороны) ",
    "ko": r"[가-힣]{0,4}(?: [가-힣]+)?[,·…]? ?[\"“”‘’'「]",
    "ja": r"[^\s、。「]{0,4}「",
    "zh": r"[^\s，。]{0,4}(?:称|說|说|[:：])[，,]?[“「\"]?",
}
_PATTERNS = {language: re.compile(pattern) for language, pattern in _SAYS.items()}
_COLON = re.compile(rf"\w*\s?: {_THE}")
#: … where he stands behind "according to".
_ACCORDING = re.compile(r"(?:selon|d'apres|according to|laut|segun|secondo) (?:la |le |l')?$")
_COMMA = re.compile(rf"\w*, {_THE}")
#: «Россия заявила об атаке Украины на …», «о нарушении Украиной …»: by what stands behind or by its case it acts.
_NOUN_RU = re.compile(
    rf"{_OFFICE} (?:заяви|сообщи)\w+ об? (?:атак|нападени|удар|провокаци|вторжени|нарушени|попытк)\w* "
)
_ACTS_RU = re.compile(r"\w+(?:ой|ом|ей|ем)\b|\w+(?: \w+)? (?:на|по|в) ")
#: Behind the second of two, where it is he who acts: in Korean headlines a comma.
_ACTS = {"ko": re.compile(r"(?:군|측)?[이가은는,]"), "ja": re.compile("(?:軍|側)?[がは]")}
#: What two do together, and what is done to him of whom it is said.
_NOT_BY_HIM = re.compile(
    r"\b(?:exchang|swap|mutual|between |talks|обмен|взаимн|переговор|между |echang|entre |negocia|intercambi|tausch"
    r"|downed|shot down|intercepted|destroyed|repel|killed|captured|сбит|уничтожен|перехвачен|abattu|detruit)"
    r"|교환|격추|交換|交换"
)
#: Before whoever says it stands hardly anything.
_BEFORE = 25


def claim(title: str, found: Iterable[Found], states: Mapping[str, str], language: str) -> str | None:
    """Of whom who says something, by a folded title; None where it does not say so plainly. Bodies are
    those of `states`."""
    said = _sides(title, found, states, language)
    return None if said is None or _NOT_BY_HIM.search(title) else f"{DOER}:{said[1].name}?>{said[0].name}?"


def tellers(title: str, found: Iterable[Found], states: Mapping[str, str], language: str) -> frozenset[str]:
    """The country that a folded title names only for who says it of another; none where it does not say so plainly."""
    said = _sides(title, found, states, language)
    return frozenset() if said is None else frozenset({said[0].name})


def _sides(title: str, found: Iterable[Found], states: Mapping[str, str], language: str) -> tuple[Found, Found] | None:
    """Who says something, and of whom."""
    sides = [one for one in as_states(found, states) if one.kind == COUNTRY]
    # Most titles name none or one.
    if len(sides) < 2 or sides[0].start > _BEFORE:
        return None
    first, second = sides[:2]
    return (first, second) if first.name != second.name and _is_said(title, first, second, language) else None


def _is_said(title: str, first: Found, second: Found, language: str) -> bool:
    """Whether the first says it of the second."""
    start, end = first.end, second.start
    if _ACCORDING.match(title, 0, first.start):
        return _COMMA.fullmatch(title, start, end) is not None
    if language == "ru" and _NOUN_RU.fullmatch(title, start, end):
        return _ACTS_RU.match(title, second.start) is not None
    says = _PATTERNS.get(language)
    if (says is None or not says.fullmatch(title, start, end)) and not _COLON.fullmatch(title, start, end):
        return False
    return language not in _ACTS or _ACTS[language].match(title, second.end) is not None
