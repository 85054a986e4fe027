"""Russian nouns: which stands in the nominative, which in the genitive, and where one name ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.core.quotes.languages import Words
from bot.core.quotes.languages.ru import MEN, OWNERS, WOMEN
from bot.core.quotes.names import FAMILIES, before_person, fold
from bot.core.quotes.pasts import came, has_done
from bot.core.quotes.phrases import Subject
from bot.core.quotes.scan import Token

_OWNERS = re.compile(rf"(?:{OWNERS})$")
_ACRONYM = re.compile(r"[А-ЯЁA-Z]{2,}[а-я]{0,2}$")
_PATRONYMIC = re.compile(r"\w+(?:вич|вн)\w{0,2}$")
#: First names of men that end as those of women do.
_MEN = frozenset("никита илья лука фома данила савва кузьма добрыня".split())
_ADJECTIVE = re.compile(r"\w+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$", re.IGNORECASE)
#: A Slavic surname in a case that no subject stands in: "Путину сказали".
_SLAVIC_OBLIQUE = re.compile(r"\w(?:(?:[оеё]в|[иы]н)(?:у|ым)|[сц]к(?:ому|им))$", re.IGNORECASE)
#: A name in the dative: "Киму", "Трампу".
_DATIVE = re.compile(r"[бвгджзклмнпрстфхцчшщ]у$|[сц]кому$|ю$")
#: … or in the accusative: "Путина Ким назвал".
_NO_SUBJECT = re.compile(r"(?:(?:[оеё]в|[иы]н)(?:а|у|ым)|[сц]к(?:ого|ому|им))$")
#: Endings that no nominative of a name has, but for names that are never inflected (Шойгу).
_OBLIQUE = re.compile(
    r"\w{2,}(?:ому|ого|ему|его|ым|им|ом|[её]м|ами|ями|ах|ях|ую|ою|ой|ей|ам|ям|[уюыи])$", re.IGNORECASE
)
_THEM = re.compile(r"ему|ей|им|его|её|их|нам|нас|мне|меня|вам|вас|тебе|тебя", re.IGNORECASE)
#: A first name of a man in the nominative: "Алексей Чепа".
_OF_MAN = re.compile(r"\w+(?:[бвгджзклмнпрстфхцчшщ]|[аеи]й)$", re.IGNORECASE)
_IN_A = re.compile(r"\w{2,}[ая]$", re.IGNORECASE)
_SLAVIC_MAN = re.compile(r"\w+(?:ов|ев|ёв|ин|ын|ый|ий)$", re.IGNORECASE)
#: An adjective that may open a sentence; not those who are in the news every day.
_OPENING = re.compile(r"(?<!Зеленск)(?<!Сырск)(?<!Мединск)(?<!Залужн)(?:ая|ое|ый|ий)$")
#: What stands behind a surname that looks like an adjective, and ends as nouns do: "Вяземский вдруг сказал".
_NO_NOUN = re.compile(
    r"вдруг|перв(?:ым|ой)|последн(?:им|ей)|одн(?:им|ой)|следом|слегка|сперва|украдкой|рада?|намерен|уверен|готов|должен|"
    r"согласен|доволен|убежд[её]н|прав|жив|болен|лишний|весь"
)
#: Names of a person, at most.
_PERSON = 3
_THIS = re.compile(r"этом|том|этим|тем|этого|того|нём|нем|ним|ней|них|чём|всём", re.IGNORECASE)
#: Nouns that nobody is called by.
_ABSTRACT = re.compile(r"(?!(?:арм|слов|евг|кс)ения)\w+(?:ени[ея]|ост[ьи])", re.IGNORECASE)
#: A word that no noun before it owns: an accusative.
_OF_VERB = re.compile(r"\b(?:это|\w{2,}[иую]ю)$", re.IGNORECASE)
#: "В письме было сказано"
_WAS = re.compile(r"был[аои]?|будет", re.IGNORECASE)
_SOME = re.compile(r"один|одна|многие|некоторые|большинство|никто|кто-то", re.IGNORECASE)
#: Whom somebody tells something, in the dative, as far as an ending or a noun tells.
_TOLD = re.compile(
    r"\w{3,}(?<!телегр)[ая]м|"
    r"(?:агентств|информагентств|телеканал|канал|портал|журнал|корреспондент|журналист|президент|министр|губернатор|"
    r"премьер|депутат|лидер|спикер|редактор|посл)у|"
    r"изданию|телевидению|собеседнику|обозревателю|газете|прессе|коллеге|телекомпании|радиостанции",
    re.IGNORECASE,
)
_VERB = re.compile(r"\w+(?:ли|лись|лся|лась|лось|шёл|шел|шла|шло)$")
_NOUNS = frozenset(("word", "office", "name"))


def gender(cue: str) -> str | None:
    """What the past of a verb tells of its subject: ``m``, ``f``, ``n``, ``p``; None for a present."""
    found = re.search(r"л([аои]?)(?:с[ья])?$", cue.lower())
    return {"": "m", "а": "f", "о": "n", "и": "p"}[found.group(1)] if found else None


def sex(name: str) -> str | None:
    """``f`` or ``m``, where the forms of a name in the nominative tell it; foreign names seldom do."""
    parts = name.split()
    if _SLAVIC_MAN.match(parts[-1]):
        return "m"
    of_woman = _IN_A.match(parts[-1]) and _SLAVIC_MAN.match(parts[-1][:-1])
    if of_woman or (len(parts) > 1 and _IN_A.match(parts[0]) and parts[0].lower() not in _MEN):
        return "f"
    return None


def parted(text: str, row: Sequence[Token], words: Words) -> list[Token]:
    """`row` with the names parted from what stands before them: "МИД РФ Сергей Лавров" → МИД, РФ, Сергей Лавров."""
    offices = _offices(words.office)
    found: list[Token] = []
    for at, one in enumerate(row):
        if one.kind != "name":
            found.append(one)
            continue
        following = row[at + 1] if at + 1 < len(row) else None
        if _describes(text, one, following) or (at == 0 and _opens_noun(text, one, following)):
            found.append(Token("word", one.start, one.end))
            continue
        pieces = _words(text, one)
        if len(pieces) == 1 and (
            offices.fullmatch(text, one.start, one.end - 1)
            or _THEM.fullmatch(text, one.start, one.end)
            or (at == 0 and _ABSTRACT.fullmatch(text, one.start, one.end))
        ):
            # "Министра", "Ему", "Сообщения" opens a sentence, in whatever case.
            found.append(Token("word", one.start, one.end))
            continue
        if len(pieces) > 1 and offices.fullmatch(text, *pieces[0]):
            # "Президент Обама" opens a sentence.
            found.append(Token("office", *pieces.pop(0)))
        if at == 0 and len(pieces) > 1 and text[slice(*pieces[0])] in ("Сам", "Сама", "Сами"):
            # "Сам Трамп"
            found.append(Token("determiner", *pieces.pop(0)))
            one = Token("name", pieces[0][0], one.end)
        if at == 0 and len(pieces) > 1 and came(text[slice(*pieces[0])]):
            # "Пришёл Иван Белов"
            found.append(Token("word", *pieces.pop(0)))
            one = Token("name", pieces[0][0], one.end)
        if (object_ := _object(text, pieces)) and not (
            found and found[-1].kind in (*_NOUNS, "preposition", "according")
        ):
            # "Владимира Путина Ким Чен Ын назвал"
            found.append(Token("word", one.start, pieces[object_ - 1][1]))
            found.append(Token("name", pieces[object_][0], one.end))
            continue
        if (told := _told(text, pieces)) and not (found and found[-1].kind == "preposition"):
            # "сказал Владимир Путин Киму"
            found.append(Token("name", one.start, pieces[told - 1][1]))
            found.append(Token("word", pieces[told][0], one.end))
            continue
        governed = bool(found) and found[-1].kind == "preposition"
        noun = bool(found) and found[-1].kind in _NOUNS
        cut = _cut([text[start:end] for start, end in pieces], governed=governed, noun=noun)
        found.extend(Token("word", start, end) for start, end in pieces[:cut])
        if cut < len(pieces):
            found.append(Token("name", pieces[cut][0], one.end))
    return found


@lru_cache(maxsize=4)
def _offices(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def _describes(text: str, name: Token, following: Token | None) -> bool:
    """Whether a capitalised word is an adjective: "Официальный представитель", "Приморского края"."""
    word = text[name.start : name.end]
    if following is None or " " in word:
        return False
    if following.kind == "office" and _ADJECTIVE.fullmatch(word):
        return True
    return following.kind == "word" and re.search(r"(?:[сц]к|н)(?:ого|ой|ому|ом|ую|им|ым)$", word) is not None


def _opens_noun(text: str, name: Token, following: Token | None) -> bool:
    """Whether what opens a sentence is an adjective: "Украинская сторона", "Белый дом"."""
    word = text[name.start : name.end]
    if following is None or following.kind != "word" or " " in word or not text[following.start].islower():
        return False
    ending = _OPENING.search(word)
    noun = text[following.start : following.end]
    return (
        ending is not None
        and not _NO_NOUN.fullmatch(noun)
        and re.search({"ая": "[ая]$", "ое": "[ое]$"}.get(ending.group(), "[^аяоеыи]$"), noun) is not None
    )


def _object(text: str, pieces: Sequence[tuple[int, int]]) -> int:
    """How many of the words are the name of an object, before that of who acts; 0 where they are one name."""
    for at in (1, 2):
        if len(pieces) - at > 1 and _NO_SUBJECT.search(text[slice(*pieces[at - 1])]):
            family = fold(text[slice(*pieces[at])]) in FAMILIES
            return at if family or _OF_MAN.fullmatch(text, *pieces[at]) else 0
    if len(pieces) == _PERSON + 2 and is_object(text[pieces[0][0] : pieces[_PERSON - 1][1]]):
        # "Ким Чен Ына Владимир Путин назвал"
        return _PERSON
    return 0


def _told(text: str, pieces: Sequence[tuple[int, int]]) -> int:
    """How many of the words are the name of who tells something, before that of who hears; 0 where they are one."""
    said = [text[slice(*one)] for one in pieces]
    for at in range(1, len(said)):
        if not _SLAVIC_MAN.match(said[at - 1]) or not _DATIVE.search(said[-1]) or said[at - 1].lower() in MEN:
            continue
        return at if all(_DATIVE.search(one) for one in said[at:]) or _is_korean(said[at:]) else 0
    return 0


def may_be_object(name: str) -> bool:
    """Whether a name may be a man's in the accusative: "Ивана Петрова", "Ким Чен Ына"; not "Александр Мацегора"."""
    first, *others = name.split()
    full = others and _OF_MAN.fullmatch(first) and fold(first) not in FAMILIES
    return not full and _IN_A.match(name.rsplit(" ", 1)[-1]) is not None


def acts(name: str) -> str | None:
    """``f`` or ``m``, where a name is surely in the nominative: of "Мария Захарова" and "Олег Белов", and not of
    "Лаврова", "Ивана Белова"."""
    first, _, last = name.lower().partition(" ")
    if not last or _OBLIQUE.match(last):
        return None
    if first in WOMEN:
        return "f"
    return "m" if _OF_MAN.fullmatch(first) and _SLAVIC_MAN.match(last) else None


def is_of_man(name: str, *, opens: bool) -> bool:
    """Whether a full name is a man's in the nominative by the first: "Марк Рютте", and "Сигэру Исиба", which has no
    other. Where it `opens` a sentence the first may be a noun: "План Рютте"."""
    first, _, last = name.partition(" ")
    if not last or " " in last or fold(first) in FAMILIES:
        return False
    if _OF_MAN.fullmatch(first):
        return not opens or first.lower() in MEN
    return first[-1] in "уэ" and last[-1] in "аиоэ" and not _SLAVIC_MAN.match(last[:-1])


def is_oblique(name: str) -> bool:
    """Whether a name ends as no nominative does but that of one that is never inflected: "Сеулу", "Шойгу"."""
    return _OBLIQUE.match(name.rsplit(" ", 1)[-1]) is not None


def is_object(name: str) -> bool:
    """Whether a name is sure to be a man's in the accusative, if the verb is a man's: "Белова", "Ким Чен Ына"."""
    first, *others = name.split()
    last = name.rsplit(" ", 1)[-1]
    if others and fold(first) in FAMILIES:
        return _IN_A.match(last) is not None
    return may_be_object(name) and _SLAVIC_MAN.match(last[:-1]) is not None


def _cut(pieces: Sequence[str], *, governed: bool, noun: bool) -> int:
    """How many of the capitalised words in a row belong to what stands before the name."""
    cut = 0
    for at, piece in enumerate(pieces):
        if _ACRONYM.match(piece) or (at == cut and _OWNERS.match(piece)):
            cut = at + 1
    rest = pieces[cut:]
    if len(rest) > 2 and rest[-2].lower() in WOMEN and acts(" ".join(rest[-2:])):
        # "Заявления Кирби Мария Захарова назвала"
        return len(pieces) - 2
    if len(rest) > _PERSON and _is_korean(rest[:_PERSON]) and rest[_PERSON][0].isupper():
        # "с коллегой Чхве Сон Хи Лавров сказал"
        return cut + _PERSON
    if noun and len(rest) == _PERSON and before_person(rest):
        return cut + 1
    if len(rest) > _PERSON and noun and all(piece[0].isupper() for piece in rest):
        # "эксперта Института Китая Петра Зимина": a person has two names, or three.
        three = _PATRONYMIC.match(rest[-2]) or fold(rest[-3]) in FAMILIES
        return len(pieces) - (_PERSON if three else _PERSON - 1)
    if len(rest) > 1 and governed and cut == 0 and not _OBLIQUE.match(rest[-1]) and not _is_korean(rest):
        # "в Москве Мария Захарова", "с Путиным Ким": the preposition governs the first only.
        oblique = _OBLIQUE.match(rest[0]) or rest[0][-1] in "еая"
        return 1 if oblique and (len(rest) > 2 or _OBLIQUE.match(rest[0]) or rest[0][-1] == "е") else 0
    if len(rest) > 2 and (noun or cut) and fold(rest[0]) not in FAMILIES and not _PATRONYMIC.match(rest[1]):
        return cut + 1 if rest[0][-1] in "аяыийюе" and rest[0].lower() not in _MEN and rest[1][0].isupper() else cut
    if len(rest) == 2 and noun and rest[0][-1] in "аяыи" and rest[1].lower() in WOMEN and rest[0].lower() not in WOMEN:
        # "жительница Хасана Татьяна"
        return cut + 1
    if len(rest) == 2 and noun and rest[0][-1] in "аяыи" and rest[0].lower() not in _MEN and _SLAVIC_MAN.match(rest[1]):
        return cut + 1
    return cut


def _is_korean(words: Sequence[str]) -> bool:
    """Whether some words are a name with the family first: "Чхве Сон Хи"."""
    return len(words) == _PERSON and fold(words[0]) in FAMILIES


def _words(text: str, name: Token) -> list[tuple[int, int]]:
    return [match.span() for match in re.compile(r"\S+").finditer(text, name.start, name.end)]


def nominative(text: str, row: Sequence[Token], first: int, end: int, agrees: str | None) -> Subject | None:
    """The subject in ``row[first:end]``: its first noun in the nominative that no preposition governs.

    `agrees` is the gender that the verb asks for.
    """
    unsure: Subject | None = None
    at = first
    while at < end:
        kind = row[at].kind
        if kind == "preposition":
            at = first = past_governed(text, row, at + 1, end)
            continue
        if kind == "pronoun":
            return Subject(row[at].start, row[at].end, pronoun=True, gender=agrees)
        if kind == "name" and (
            _SLAVIC_OBLIQUE.search(text, row[at].start, row[at].end)
            or (at == first > 0 and _is_his(text, row, at, agrees))
        ):
            at += 1
            continue
        if kind in ("office", "name") and not _owned(text, row, first, at):
            found, sure = _noun(text, row, first, at, end, agrees)
            if sure:
                return found
            unsure = unsure or found
        elif kind == "word" and unsure is None and _may_speak(text, row[at], agrees):
            unsure = _noun(text, row, first, at, end, agrees)[0]
        at += 1
    return unsure


def _is_his(text: str, row: Sequence[Token], at: int, agrees: str | None) -> bool:
    """Whether a man's full name is in the genitive of the noun that a preposition governs before it: "на имя Владимира
    Путина Ким назвал"."""
    name = text[row[at].start : row[at].end]
    behind = row[at - 1].kind == "word" and row[at - 2].kind == "preposition" if at > 1 else False
    return behind and agrees == "m" and " " in name and is_object(name) and name.split()[0].lower() not in WOMEN


def and_another(text: str, row: Sequence[Token], found: Subject | None) -> Subject | None:
    """`found` with whom "и" joins to it where the verb is of several: "министр Белов и посол Мария Кан заявили"."""
    if found is None or found.name is None or found.gender != "p" or found.end != found.name[1]:
        return found
    at = next((at for at, one in enumerate(row) if one.start >= found.end), len(row))
    if at + 1 >= len(row) or text[row[at].start : row[at].end].lower() != "и":
        return found
    end = at + 1
    while end < len(row) and row[end].kind in _NOUNS:
        end += 1
    other = nominative(text, row, at + 1, end, None)
    if other is None or other.name is None or other.start != row[at + 1].start:
        return found
    return Subject(found.start, other.end, gender="p")


def past_governed(text: str, row: Sequence[Token], at: int, end: int) -> int:
    """Behind the noun that a preposition governs: its adjectives, and itself."""
    if at + 1 < end and row[at + 1].kind == "name" and _THIS.fullmatch(text, row[at].start, row[at].end):
        # "об этом Белов сказал"
        return at + 1
    while at < end and row[at].kind == "word" and adjective_of_any_case(text[row[at].start : row[at].end]):
        at += 1
    noun = at < end and row[at].kind in ("word", "office")
    at += at < end and row[at].kind in _NOUNS
    if noun and at < end and row[at].kind in _NOUNS and _OWNERS.match(text, row[at].start, row[at].end):
        # "в посольстве России"
        at += 1
    while at < end and row[at].kind == "word" and _ACRONYM.fullmatch(text, row[at].start, row[at].end):
        at += 1
    return at


def adjective_of_any_case(word: str) -> bool:
    """Whether a word ends as an adjective does, in whatever case."""
    return re.search(r"(?:[ыиое]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[оеё]м|ую|юю|[ыи]х|[ыи]ми)$", word) is not None


def _owned(text: str, row: Sequence[Token], first: int, at: int) -> bool:
    """Whether a name is the genitive of a noun right before it: "жена Белова"."""
    before = row[at - 1] if at > first else None
    if row[at].kind != "name" or before is None or before.kind != "word":
        return False
    last = text[row[at].start : row[at].end].split()[-1]
    return _IN_A.match(last) is not None and _SLAVIC_MAN.match(last[:-1]) is not None


def _noun(text: str, row: Sequence[Token], first: int, at: int, end: int, agrees: str | None) -> tuple[Subject, bool]:
    """The noun at `at` with its adjectives and the name that follows it, and whether it is sure to be a nominative."""
    start, last, name = at, at, None
    while start > first and row[start - 1].kind == "word" and is_adjective(text, row[start - 1]):
        start -= 1
    sure = row[at].kind == "office"
    for here in range(at, end):
        one = row[here]
        if one.kind not in _NOUNS and one.kind != "conjunction":
            break
        if one.kind == "word" and here > at and _VERB.fullmatch(text, one.start, one.end):
            break
        if here > at and sure and _is_told(text, one):
            # "сказал министр культуры журналистам"
            break
        if one.kind == "word" and here == at + 1 and has_done(text[one.start : one.end]):
            # "Посол посетил завод"
            break
        if one.kind == "name":
            agreed = _is_nominative(text[one.start : one.end], agrees, owned=here > at)
            if agreed or here == at:
                name, last, sure = (one.start, one.end), here, sure or agreed
            if agreed:
                break
        if one.kind in _NOUNS:
            last = max(last, here)
    if (
        last == at
        and at + 2 < end
        and _SOME.fullmatch(text, row[at].start, row[at].end)
        and row[at + 1].kind == "preposition"
    ):
        # "один из участников"
        last = at + 2
    return Subject(row[start].start, row[last].end, name, gender=agrees), sure


def _is_told(text: str, one: Token) -> bool:
    """Whether somebody behind an office is whom its holder tells something: "сказал министр Белову"."""
    if one.kind == "name":
        return _SLAVIC_OBLIQUE.search(text, one.start, one.end) is not None
    return one.kind == "word" and _TOLD.fullmatch(text, one.start, one.end) is not None


def is_adjective(text: str, word: Token) -> bool:
    """Whether a word ends as an adjective in the nominative does."""
    return _ADJECTIVE.fullmatch(text, word.start, word.end) is not None


def _is_nominative(name: str, agrees: str | None, *, owned: bool) -> bool:
    """Whether a name can be a subject; `owned` says that a noun stands before it, whose genitive it may be."""
    parts = name.split()
    last = parts[-1]
    if fold(parts[0]) in FAMILIES and len(parts) > 1:
        return _OBLIQUE.match(last) is None or not owned
    if _IN_A.match(last):
        of_man = _SLAVIC_MAN.match(last[:-1]) is not None
        woman = len(parts) > 1 and _IN_A.match(parts[0]) is not None and parts[0].lower() not in _MEN
        if of_man:
            return agrees == "f" or (agrees in (None, "m") and woman) or (agrees is None and not owned)
        man = len(parts) > 1 and _OF_MAN.match(parts[0]) is not None
        return not owned or woman or man or agrees == "f"
    return _OBLIQUE.match(last) is None


def _may_speak(text: str, word: Token, agrees: str | None) -> bool:
    """Whether a noun that no table has can be a subject: not in an oblique case, not a participle or a number."""
    said = text[word.start : word.end]
    if said.lower() in ("это", "то", "всё", "все") or _THEM.fullmatch(said):
        return False
    if agrees == "m" and said[-1] in "ая":
        # "министра предупредил": men whose nouns end so ("глава") are in the table.
        return False
    return re.search(
        r"(?:[а-яё]{2}(?:ам|ям|ах|ях|ами|ями|ом|ем|ой|ей|ого|его|ому|ему|ую|ых|их|ть|ться|тись|ти|[уюые])|\d)$", said
    ) is None and (not _ADJECTIVE.match(said) and len(said) > 1)


def owner(text: str, row: Sequence[Token], first: int, end: int) -> Subject | None:
    """Who stands in the genitive in ``row[first:end]``: "пресс-секретаря Дмитрия Пескова", "его помощника"."""
    last, name = None, None
    for at in range(first, end):
        one = row[at]
        if one.kind == "preposition" or (one.kind == "adverb" and at > first):
            break
        if one.kind == "word" and _WAS.fullmatch(text, one.start, one.end):
            break
        if one.kind == "word" and _OF_VERB.search(text, one.start, one.end):
            # "в Кремле это опровергли", "в Кремле информацию опровергли"
            break
        if one.kind in (*_NOUNS, "pronoun"):
            last = at
        if one.kind == "name":
            # The last one: "эксперта Института Китая Петра Зимина".
            name = one.start, one.end
    if last is None:
        return None
    return Subject(row[first].start, row[last].end, name, inflected=True)


def last(text: str, row: Sequence[Token], first: int, end: int) -> Subject | None:
    """The noun with which ``row[first:end]`` ends: the outlet in "слова Пескова ТАСС"."""
    at = end - 1
    while at >= first and row[at].kind not in _NOUNS:
        at -= 1
    if at < first:
        return None
    one = row[at]
    return Subject(one.start, one.end, (one.start, one.end))
