"""Russian names and offices in another case as they are called: "Дмитрия Пескова" is Дмитрий Песков."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.quotes.names import FAMILIES, fold
from bot.core.quotes.scan import Token

#: Genitives of names and their nominatives, the longest ending first.
_GENITIVES = (
    (re.compile(r"(?<=[сц])кого$"), "кий"),
    (re.compile(r"(?<=[сц])кой$"), "кая"),
    (re.compile(r"(?<=[бвдлмнрст])ого$"), "ый"),
    (re.compile(r"(?<=ов|ев|ёв|ин|ын)ой$"), "а"),
    (re.compile(r"(?<=[ие])я$"), "й"),
    (re.compile(r"(?<=[бвгджзклмнпрстфхцчш])а$"), ""),
    (re.compile(r"(?<=[рл])я$"), "ь"),
    (re.compile(r"(?<=[ьи])и$"), "я"),
)
_FIRST_NAMES = (
    (re.compile(r"(?<=[ай])и$"), "я"),
    (re.compile(r"(?<=[гкхчш])и$"), "а"),
    (re.compile(r"(?<=[бвдзлмнрстф])ы$"), "а"),
)
_IN_Y = re.compile(r"[бвдзлмнпрст]ы$")
#: … and instrumentals: whom somebody was warned by.
_INSTRUMENTALS = (
    (re.compile(r"(?<=ов|ев|ёв|ин|ын)ым$"), ""),
    (re.compile(r"(?<=[сц])ким$"), "кий"),
    (re.compile(r"(?<=[бвгджзклмнпрстфх])ом$"), ""),
    (re.compile(r"(?<=[ие])ем$"), "й"),
    (re.compile(r"(?<=[рл])[её]м$"), "ь"),
    (re.compile(r"(?<=и)ей$"), "я"),
    (re.compile(r"(?<=[бвгдзклмнпрст])ой$"), "а"),
)
#: … and accusatives of women.
_ACCUSATIVES = ((re.compile(r"(?<=[сц]к)ую$"), "ая"), (re.compile(r"у$"), "а"), (re.compile(r"ю$"), "я"))
#: Letters of the shortest name that has a genitive: "Яна".
_SHORTEST = 3
#: Endings by which a name is in the instrumental, in whatever words.
_BY = re.compile(
    r"(?:[оеё]вым|[иы]ным|[сц]ким|[бвгджзклмнпрстфх]ом|[рл][её]м)$|[оеаи][йм] [^ ]+ой$|"
    r"(?:[бвгджзклмнпрстф]ом|[ие]ем|[рл]ем) "
)
#: … and by which one is in no nominative: of Korean names, whose given name may end in a vowel of its own.
_OBLIQUE = re.compile(r"(?:ому|ого|ему|его|ым|им|ом|[её]м|ую|ою|ой|ей|[уюые])$")
_OF_MAN = re.compile(r"\w+(?:[бвгджзклмнпрстфхцчшщ]|[аеи]й) ", re.IGNORECASE)
#: … behind a man's first name, which tells that a surname is never declined: "Сергей Шойгу", "Марк Рютте".
_OBLIQUE_OF_MAN = re.compile(r"(?:ому|ого|ему|его|ым|им|ом|[её]м|ую|ою|ой|ей|ы|(?:[оеё]в|[иы]н)[уе])$")
_OBLIQUE_KOREAN = re.compile(r"[а-яё][бвгджзклмнпрстфх](?:у|е|ом)$")
_ENVOYS = frozenset(("посла", "послом", "послу"))
_FLEETING = {"льва": "Лев", "павла": "Павел", "петра": "Пётр"}


def instrumental(text: str, name: Token) -> bool:
    """Whether a name is in the instrumental, as far as its last word tells: "Иваном Беловым"."""
    return re.search(r"(?:[оеё]вым|[иы]ным|[сц]ким|[оеё]вой|[иы]ной)$", text[name.start : name.end]) is not None


def to_nominative(name: str, gender: str | None = None) -> str:
    """The nominative of a name in the genitive: "Дмитрия Пескова" → "Дмитрий Песков"; what may be one stays.

    A Slavic one in the instrumental too: "Дмитрием Песковым"; in the accusative where the `gender` is known for a
    woman's: "Марию Захарову".
    """
    parts = name.split()
    if gender == "f" and fold(parts[0]) not in FAMILIES and all(part[-1] in "ую" for part in parts):
        return " ".join(_to_nominative(one, _ACCUSATIVES) for one in parts)
    by = _BY.search(name)
    if fold(parts[0]) in FAMILIES and len(parts) > 1:
        return " ".join((*parts[:-1], _to_nominative(parts[-1], _INSTRUMENTALS if by else _GENITIVES)))
    if by:
        return " ".join(_to_nominative(one, _INSTRUMENTALS) for one in parts)
    first = [_to_nominative(one, (*_GENITIVES, *_FIRST_NAMES)) for one in parts[:-1]]
    last = _to_nominative(parts[-1], _GENITIVES)
    if first and parts[0][1:].islower() and _IN_Y.search(last):
        # "Сигэру Исибы"; not "Минобороны"
        last = last[:-1] + "а"
    return " ".join((*first, last))


def may_be_nominative(name: str) -> bool:
    """Whether a name can be shown: not what `to_nominative` knew no nominative of, "Белым", "Ким Чен Ыну"."""
    first, _, others = name.partition(" ")
    if others and fold(first) in FAMILIES:
        return _OBLIQUE_KOREAN.search(name) is None
    return (_OBLIQUE_OF_MAN if _OF_MAN.match(name) else _OBLIQUE).search(name) is None


def as_called(name: str, forms: Sequence[str]) -> str:
    """`name`, in whatever case, as one of the `forms` of its bearer has it: "Владимиру Путину" is Владимир Путин, or
    Путин where only that is known; as it is where nothing fits."""
    parts = name.split()
    for size in dict.fromkeys((len(parts), 1)):
        for form in forms:
            words = form.split()
            if len(words) == size and all(
                one[:_SHORTEST] == part[:_SHORTEST] for one, part in zip(words, parts[-size:], strict=True)
            ):
                return form
    return name


def _to_nominative(word: str, endings: Sequence[tuple[re.Pattern[str], str]]) -> str:
    if word.lower() in _FLEETING:
        return _FLEETING[word.lower()]
    for ending, instead in endings:
        if ending.search(word) and len(word) >= _SHORTEST:
            return ending.sub(instead, word)
    return word


def is_office(word: str, offices: re.Pattern[str]) -> bool:
    """Whether a word is an office in whatever case: "министром", "главу", "посла"."""
    stems = word, word[:-1], word[:-2]
    return any(offices.fullmatch(stem + end) for stem in stems for end in ("", "а", "ь", "й")) or word in _ENVOYS


def office_in_nominative(role: str, offices: re.Pattern[str]) -> str:
    """A role in the genitive, "официального представителя МИД", as it is called; one that no table has stays."""
    words = role.split(" ")
    for at, word in enumerate(words):
        envoy = "посол" if word in _ENVOYS else ""
        for form in (envoy, word[:-1] + "а", word[:-1], word[:-1] + "ь", word[:-1] + "й", word):
            if form and offices.fullmatch(form):
                before = [_adjective_in_nominative(one) for one in words[:at]]
                return " ".join((*before, form, *words[at + 1 :]))
    return role


def _adjective_in_nominative(word: str) -> str:
    if word.endswith("ой"):
        return word[:-2] + "ая"
    if word.endswith(("ого", "его")):
        soft = word.endswith("его") or word[-4:-3] in "кгхшжчщ"
        return word[:-3] + ("ий" if soft else "ый")
    return word
