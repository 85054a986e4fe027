"""Where one Russian name ends and the next begins, in a row of words with capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.quotes import endings
from bot.core.quotes.endings import ACRONYM, ADJECTIVE, MEN_IN_A, OBLIQUE, OF_MAN, OWNER, SLAVIC_MAN, THEM
from bot.core.quotes.languages import Words
from bot.core.quotes.languages.ru import MEN, WOMEN
from bot.core.quotes.names import FAMILIES, before_person, fold
from bot.core.quotes.namesakes import BETWEEN
from bot.core.quotes.pasts import came
from bot.core.quotes.scan import NOUNS, Token
from bot.core.quotes.tables import pattern

#: A name in the dative: "Киму", "Трампу".
_DATIVE = re.compile(r"[бвгджзклмнпрстфхцчшщ]у$|[сц]кому$|ю$")
#: A Slavic surname in a case that no subject stands in: "Путина Ким назвал".
_NO_SUBJECT = re.compile(r"(?:(?:[оеё]в|[иы]н)(?:а|у|ым)|[сц]к(?:ого|ому|им))$")
#: An adjective that may open a sentence; not those who are in the news every day.
_OPENING = re.compile(r"(?<!Зеленск)(?<!Сырск)(?<!Мединск)(?<!Залужн)(?:ая|ое|ый|ий)$")
#: What stands behind a surname that looks like an adjective, and ends as nouns do: "Вяземский вдруг сказал".
_NO_NOUN = re.compile(
    r"вдруг|перв(?:ым|ой)|последн(?:им|ей)|одн(?:им|ой)|следом|слегка|сперва|украдкой|рада?|намерен|уверен|готов|должен|"
    r"согласен|доволен|убежд[её]н|прав|жив|болен|лишний|весь"
)
#: Names of a person, at most.
_PERSON = 3
#: Nouns that nobody is called by.
_ABSTRACT = re.compile(r"(?!(?:арм|слов|евг|кс)ения)\w+(?:ени[ея]|ост[ьи])", re.IGNORECASE)


def parted(text: str, row: Sequence[Token], words: Words) -> list[Token]:
    """`row` with the names parted from what stands before them: "МИД РФ Сергей Лавров" → МИД, РФ, Сергей Лавров."""
    offices = pattern(words.office)
    found: list[Token] = []
    for at, one in enumerate(row):
        following = row[at + 1] if at + 1 < len(row) else None
        if one.kind != "name":
            found.append(one)
        elif _describes(text, one, following) or (at == 0 and _opens_noun(text, one, following)):
            found.append(Token("word", one.start, one.end))
        else:
            found += _parts(text, one, found[-1].kind if found else "", offices, opens=at == 0)
    return found


def _parts(text: str, name: Token, behind: str, offices: re.Pattern[str], *, opens: bool) -> list[Token]:
    """The parts of `name`, which stands behind a word of the kind `behind`, or `opens` the sentence."""
    pieces = _words(text, name)
    if len(pieces) == 1 and (
        offices.fullmatch(text, name.start, name.end - 1)
        or THEM.fullmatch(text, name.start, name.end)
        or (opens and _ABSTRACT.fullmatch(text, name.start, name.end))
    ):
        # "Министра", "Ему", "Сообщения" opens a sentence, in whatever case.
        return [Token("word", name.start, name.end)]
    found: list[Token] = []
    if len(pieces) > 1 and offices.fullmatch(text, *pieces[0]):
        # "Президент Обама" opens a sentence.
        found.append(Token("office", *pieces.pop(0)))
    if opens and len(pieces) > 1 and text[slice(*pieces[0])] in ("Сам", "Сама", "Сами"):
        # "Сам Трамп"
        found.append(Token("determiner", *pieces.pop(0)))
    if opens and len(pieces) > 1 and came(text[slice(*pieces[0])]):
        # "Пришёл Иван Белов"
        found.append(Token("word", *pieces.pop(0)))
    if opens and len(pieces) > 1 and _SPOKEN_OF.fullmatch(text, *pieces[0]):
        # "Слова Каллас прокомментировала Захарова"
        found.append(Token("word", *pieces.pop(0)))
    behind, start = found[-1].kind if found else behind, pieces[0][0]
    if (object_ := _object(text, pieces)) and behind not in (*NOUNS, "preposition", "according"):
        # "Владимира Путина Ким Чен Ын назвал"
        return [*found, Token("word", start, pieces[object_ - 1][1]), Token("name", pieces[object_][0], name.end)]
    if (told := _told(text, pieces)) and behind != "preposition":
        # "сказал Владимир Путин Киму"
        return [*found, Token("name", start, pieces[told - 1][1]), Token("word", pieces[told][0], name.end)]
    cut = _cut([text[slice(*piece)] for piece in pieces], governed=behind == "preposition", noun=behind in NOUNS)
    found.extend(Token("word", *piece) for piece in pieces[:cut])
    if cut < len(pieces):
        found.append(Token("name", pieces[cut][0], name.end))
    return found


#: What somebody else's is that opens a sentence, before whose it is.
_SPOKEN_OF = re.compile(
    "Слова|Заявлени[ея]|Высказывани[ея]|Предложени[ея]|Обвинени[ея]|Угрозы|Ультиматум|Речь|Выступлени[ея]|Приезд|Визит"
)


def _describes(text: str, name: Token, following: Token | None) -> bool:
    """Whether a capitalised word is an adjective: "Официальный представитель", "Приморского края"."""
    word = text[name.start : name.end]
    if following is None or " " in word:
        return False
    if following.kind == "office" and ADJECTIVE.fullmatch(word):
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
            return at if family or OF_MAN.fullmatch(text, *pieces[at]) else 0
    if len(pieces) == _PERSON + 2 and endings.is_object(text[pieces[0][0] : pieces[_PERSON - 1][1]]):
        # "Ким Чен Ына Владимир Путин назвал"
        return _PERSON
    return 0


def _told(text: str, pieces: Sequence[tuple[int, int]]) -> int:
    """How many of the words are the name of who tells something, before that of who hears; 0 where they are one."""
    said = [text[slice(*one)] for one in pieces]
    for at in range(1, len(said)):
        if not SLAVIC_MAN.match(said[at - 1]) or not _DATIVE.search(said[-1]) or said[at - 1].lower() in MEN:
            continue
        return at if all(_DATIVE.search(one) for one in said[at:]) or _is_korean(said[at:]) else 0
    return 0


def _cut(pieces: Sequence[str], *, governed: bool, noun: bool) -> int:
    """How many of the capitalised words in a row belong to what stands before the name."""
    cut = 0
    for at, piece in enumerate(pieces):
        if ACRONYM.match(piece) or (at == cut and OWNER.match(piece)):
            cut = at + 1
    rest = pieces[cut:]
    if len(rest) > 2 and rest[-2].lower() in WOMEN and endings.acts(" ".join(rest[-2:])):
        # "Заявления Кирби Мария Захарова назвала"
        return len(pieces) - 2
    if len(rest) > _PERSON and _is_korean(rest[:_PERSON]) and rest[_PERSON][0].isupper():
        # "с коллегой Чхве Сон Хи Лавров сказал"
        return cut + _PERSON
    if noun and len(rest) == _PERSON and before_person(rest):
        return cut + 1
    if len(rest) > _PERSON and noun and all(piece[0].isupper() for piece in rest):
        # "эксперта Института Китая Петра Зимина": a person has two names, or three.
        three = BETWEEN.fullmatch(rest[-2]) or fold(rest[-3]) in FAMILIES
        return len(pieces) - (_PERSON if three else _PERSON - 1)
    if len(rest) > 1 and governed and cut == 0 and not OBLIQUE.match(rest[-1]) and not _is_korean(rest):
        # "в Москве Мария Захарова", "с Путиным Ким": the preposition governs the first only.
        oblique = OBLIQUE.match(rest[0]) or rest[0][-1] in "еая"
        return 1 if oblique and (len(rest) > 2 or OBLIQUE.match(rest[0]) or rest[0][-1] == "е") else 0
    if len(rest) > 2 and (noun or cut) and fold(rest[0]) not in FAMILIES and not BETWEEN.fullmatch(rest[1]):
        return cut + 1 if rest[0][-1] in "аяыийюе" and rest[0].lower() not in MEN_IN_A and rest[1][0].isupper() else cut
    if len(rest) == 2 and noun and rest[0][-1] in "аяыи" and rest[1].lower() in WOMEN and rest[0].lower() not in WOMEN:
        # "жительница Хасана Татьяна"
        return cut + 1
    if (
        len(rest) == 2
        and noun
        and rest[0][-1] in "аяыи"
        and rest[0].lower() not in MEN_IN_A
        and SLAVIC_MAN.match(rest[1])
    ):
        return cut + 1
    return cut


def _is_korean(words: Sequence[str]) -> bool:
    """Whether some words are a name with the family first: "Чхве Сон Хи"."""
    return len(words) == _PERSON and fold(words[0]) in FAMILIES


def _words(text: str, name: Token) -> list[tuple[int, int]]:
    return [match.span() for match in re.compile(r"\S+").finditer(text, name.start, name.end)]
