"""Which Russian noun is the subject of a clause, in the nominative, and whose words they are, in the genitive."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.quotes import endings
from bot.core.quotes.endings import ACRONYM, ADJECTIVE, IN_A, MEN_IN_A, OBLIQUE, OF_MAN, OWNER, SLAVIC_MAN, THEM
from bot.core.quotes.languages.ru import WOMEN
from bot.core.quotes.names import FAMILIES, fold
from bot.core.quotes.pasts import has_done
from bot.core.quotes.phrases import Subject
from bot.core.quotes.scan import NOUNS, Token

#: A Slavic surname in a case that no subject stands in: "Путину сказали".
_SLAVIC_OBLIQUE = re.compile(r"\w(?:(?:[оеё]в|[иы]н)(?:у|ым)|[сц]к(?:ому|им))$", re.IGNORECASE)
_THIS = re.compile(r"этом|том|этим|тем|этого|того|нём|нем|ним|ней|них|чём|всём", re.IGNORECASE)
#: A word that no noun before it owns: an accusative.
_OF_VERB = re.compile(r"\b(?:это|\w{2,}[иую]ю)$", re.IGNORECASE)
#: "В письме было сказано"
_WAS = re.compile(r"был[аои]?|будет", re.IGNORECASE)
#: Of two syllables, "Ына", where one ends a name in the nominative: "Ким Ю На".
_KOREAN_GENITIVE = re.compile(r"[аеёиоуыэюя][бвгджзклмнпрстфхцчшщ]+[ая]$", re.IGNORECASE)
#: What somebody else speaks of, before whose it is.
_OF_SOMEBODY = re.compile(
    r"(?:слова|заявлени[ея]|высказывани[ея]|предложени[ея]|обвинени[ея]|иде[яюи]|позици[яюи]|угрозы|ультиматум|речь|"
    r"выступлени[ея]|приезд|визит|отставку|инициатив[ауы])\b",
    re.IGNORECASE,
)
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
        elif kind == "word" and at + 1 < end and row[at + 1].kind == "name" and _OF_SOMEBODY.match(text, row[at].start):
            at += 1
        elif kind == "word" and unsure is None and _may_speak(text, row[at], agrees):
            unsure = _noun(text, row, first, at, end, agrees)[0]
        at += 1
    return unsure


def _is_his(text: str, row: Sequence[Token], at: int, agrees: str | None) -> bool:
    """Whether a man's full name is in the genitive of the noun that a preposition governs before it: "на имя Владимира
    Путина Ким назвал"."""
    name = text[row[at].start : row[at].end]
    behind = row[at - 1].kind == "word" and row[at - 2].kind == "preposition" if at > 1 else False
    return behind and agrees == "m" and " " in name and endings.is_object(name) and name.split()[0].lower() not in WOMEN


def and_another(text: str, row: Sequence[Token], found: Subject | None) -> Subject | None:
    """`found` with whom "и" joins to it where the verb is of several: "министр Белов и посол Мария Кан заявили"."""
    if found is None or found.name is None or found.gender != "p" or found.end != found.name[1]:
        return found
    at = next((at for at, one in enumerate(row) if one.start >= found.end), len(row))
    if at + 1 >= len(row) or text[row[at].start : row[at].end].lower() != "и":
        return found
    end = at + 1
    while end < len(row) and row[end].kind in NOUNS:
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
    while at < end and row[at].kind == "word" and endings.adjective_of_any_case(text[row[at].start : row[at].end]):
        at += 1
    noun = at < end and row[at].kind in ("word", "office")
    at += at < end and row[at].kind in NOUNS
    if noun and at < end and row[at].kind in NOUNS and OWNER.match(text, row[at].start, row[at].end):
        # "в посольстве России"
        at += 1
    while at < end and row[at].kind == "word" and ACRONYM.fullmatch(text, row[at].start, row[at].end):
        at += 1
    return at


def _owned(text: str, row: Sequence[Token], first: int, at: int) -> bool:
    """Whether a name is the genitive of a noun right before it: "жена Белова"."""
    before = row[at - 1] if at > first else None
    if row[at].kind != "name" or before is None or before.kind != "word":
        return False
    if _OF_SOMEBODY.match(text, before.start):
        # "Слова Каллас прокомментировала Захарова"
        return True
    last = text[row[at].start : row[at].end].split()[-1]
    return IN_A.match(last) is not None and SLAVIC_MAN.match(last[:-1]) is not None


def _noun(text: str, row: Sequence[Token], first: int, at: int, end: int, agrees: str | None) -> tuple[Subject, bool]:
    """The noun at `at` with its adjectives and the name that follows it, and whether it is sure to be a nominative."""
    start, last, name = at, at, None
    while start > first and row[start - 1].kind == "word" and is_adjective(text, row[start - 1]):
        start -= 1
    sure = row[at].kind == "office"
    for here in range(at, end):
        one = row[here]
        if one.kind not in NOUNS and one.kind != "conjunction":
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
        if one.kind in NOUNS:
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
    return ADJECTIVE.fullmatch(text, word.start, word.end) is not None


def _is_nominative(name: str, agrees: str | None, *, owned: bool) -> bool:
    """Whether a name can be a subject; `owned` says that a noun stands before it, whose genitive it may be."""
    parts = name.split()
    last = parts[-1]
    if fold(parts[0]) in FAMILIES and len(parts) > 1:
        return not owned or not (OBLIQUE.match(last) or _KOREAN_GENITIVE.search(last))
    if IN_A.match(last):
        of_man = SLAVIC_MAN.match(last[:-1]) is not None
        woman = len(parts) > 1 and IN_A.match(parts[0]) is not None and parts[0].lower() not in MEN_IN_A
        if of_man:
            return agrees == "f" or (agrees in (None, "m") and woman) or (agrees is None and not owned)
        man = len(parts) > 1 and OF_MAN.match(parts[0]) is not None
        return not owned or woman or man or agrees == "f"
    return OBLIQUE.match(last) is None


def _may_speak(text: str, word: Token, agrees: str | None) -> bool:
    """Whether a noun that no table has can be a subject: not in an oblique case, not a participle or a number."""
    said = text[word.start : word.end]
    if said.lower() in ("это", "то", "всё", "все") or THEM.fullmatch(said):
        return False
    if agrees == "m" and said[-1] in "ая":
        # "министра предупредил": men whose nouns end so ("глава") are in the table.
        return False
    return re.search(
        r"(?:[а-яё]{2}(?:ам|ям|ах|ях|ами|ями|ом|ем|ой|ей|ого|его|ому|ему|ую|ых|их|ть|ться|тись|ти|[уюые])|\d)$", said
    ) is None and (not ADJECTIVE.match(said) and len(said) > 1)


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
        if one.kind in (*NOUNS, "pronoun"):
            last = at
        if one.kind == "name":
            # The last one: "эксперта Института Китая Петра Зимина".
            name = one.start, one.end
    if last is None:
        return None
    return Subject(row[first].start, row[last].end, name, inflected=True)


def last(row: Sequence[Token], first: int, end: int) -> Subject | None:
    """The noun with which ``row[first:end]`` ends: the outlet in "слова Пескова ТАСС"."""
    at = end - 1
    while at >= first and row[at].kind not in NOUNS:
        at -= 1
    if at < first:
        return None
    one = row[at]
    return Subject(one.start, one.end, (one.start, one.end))
