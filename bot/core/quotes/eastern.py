"""Where a Korean or Japanese text has an office, and whom it calls by it there: 박도현 시장, 시장 박도현, 田村市長."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.quotes import hangul, kana, offices, personal, tables
from bot.core.quotes.bearings import Borne
from bot.core.quotes.languages import FinalWords

#: Letters of a name and an office at most.
_BACK = 40
#: What may stand right behind a Korean office: a particle, or nothing.
_PARTICLE = re.compile(
    r"(?:께서는?|에게서?|에서|이었다|였다|이다|인|이자|이며|으?로서?|은|는|이|가|을|를|의|과|와|도|에|만)?(?![가-힣])"
)
_NAME_BEHIND = re.compile(r" (?P<name>[가-힣]{3})(?=(?:은|는|이|가|도|께서|의|을|를|과|와|에게)?(?:[ ,.(\n]| 씨|$))")
#: What parts two people: "통일부 대변인과 국방부 대변인".
_AND = re.compile(r"[가-힣](?:과|와) |, ")
#: Behind a Japanese office: no longer word.
_GOES_ON = re.compile(r"[一-鿿々ァ-ヴー]")
#: What joins a Japanese office to the word before it.
_BEFORE = re.compile(r"(?:[一-鿿々ァ-ヴーA-Za-z]|(?<=[一-鿿々ァ-ヴーA-Za-z])の)\Z")


def of(text: str, head: str, words: FinalWords) -> Iterator[Borne]:
    """Where `text` has the office `head`."""
    read = _japanese if words.object_mark == "を" else _korean
    at = text.find(head)
    while at >= 0:
        if found := read(text, at, at + len(head), words):
            yield found
        at = text.find(head, at + len(head))


def _korean(text: str, start: int, end: int, words: FinalWords) -> Borne | None:
    if not _PARTICLE.match(text, end):
        return None
    over = re.search(r"[가-힣]*\Z", text[max(0, start - _BACK) : start])
    compound = over.group() if over else ""
    if compound and (len(compound) < len("외교") or offices.is_another(compound, words)):
        # 부(시장), 원내(대표)
        return None
    low = max(text.rfind("\n", 0, start) + 1, start - _BACK)
    low = max((one.end() for one in _AND.finditer(text, low, start)), default=low)
    noun = hangul.before(text, low, end)
    name = noun.name if noun else None
    if name is None and (behind := _NAME_BEHIND.match(text, end)) and _is_name(behind["name"]):
        name = behind.span("name")
    parts = text[noun.start : start - len(compound)].split() if noun else []
    called = text[slice(*name)].split() if name else []
    said, rank = offices.sorted_out([one for one in [*parts, compound] if one and one not in called], words)
    return Borne(start, name, said, rank)


def _is_name(word: str) -> bool:
    return personal.is_korean(word, alone=False) and personal.is_full_name(word, "")


def _japanese(text: str, start: int, end: int, words: FinalWords) -> Borne | None:
    if _GOES_ON.match(text, end):
        return None
    noun = kana.before(text, max(text.rfind("\n", 0, start) + 1, start - _BACK), end)
    name = noun.name if noun else None
    before = text[name[1] : start] if name else text[max(0, start - 1) : start]
    rank = frozenset(one for one in before if tables.pattern(words.other_office).fullmatch(one))
    # "韓国の外相": another than who was named.
    said = offices.NEW if name is None and not rank and _BEFORE.search(text, max(0, start - 1), start) else frozenset()
    return Borne(start, name, said, rank)
