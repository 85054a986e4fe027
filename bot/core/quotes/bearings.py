"""Where a text has an office, and whom it calls by it there: "Governor Anna Kern", "Anna Kern, the mayor of Rason"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.core.quotes import endings, offices, tables
from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.languages.ru import MEN, WOMEN
from bot.core.quotes.names import FULL, ONE, WITH_PARTICLE, before_person, without_office
from bot.core.quotes.nominatives import may_be_nominative, to_nominative
from bot.core.quotes.pasts import has_done
from bot.core.quotes.sex import of_woman

#: Letters in front of an office in which a name with a comma stands, and in which a word does.
_BACK = 80
_LONG_WORD = 40
#: Letters of the shortest office: "gov".
_SHORTEST = 3
#: Words beside an office that may say what it is over.
_BESIDE = 4
_WORD = re.compile(r"[^\W\d_][\w-]*")
_WORD_IN_FRONT = re.compile(r"(?<!\w)([^\W\d_][\w-]*)[ \u00a0]$")
_OF_ELISION = re.compile(r"(?<!\w)[ld][’']$", re.IGNORECASE)
_AGE = r"(?:, \d{1,3}| \(\d{1,3}\))?,[ \u00a0]$"
_IN_FRONT = re.compile(rf"(?P<name>{WITH_PARTICLE}){_AGE}")
_IN_FRONT_OF_NOUNS = re.compile(rf"(?P<name>{FULL}){_AGE}")
_BEHIND = re.compile(r"(?:[ \u00a0]|[’'])([^\W_][\w-]*)")
_SIGN = re.compile(r"[^\w \u00a0’'-]")
_POSSESSIVE = re.compile(r"[’']s?$")
_CAPITALS = re.compile(r"(?:[A-ZÀ-ÞЀ-Я][\w-]*[ \u00a0])+$")
#: "the governor's wife"
_OWNS = frozenset(("’s", "'s"))
#: A Russian verb, by how it ends.
_VERB = re.compile(r"\w+(?:[еёи]т|[юуая]т)(?:ся)?$")


class Borne(NamedTuple):
    """One place in which a text has an office."""

    start: int
    #: The name of who bears it there; None for somebody without one.
    name: tuple[int, int] | None
    #: What it is over, and what makes another office of it.
    said: frozenset[str]
    rank: frozenset[str]
    #: ``f`` or ``m``, where the place tells it.
    gender: str | None = None
    #: Whether the name is in another case than a subject's.
    inflected: bool = False
    #: Whether it opens a sentence, so that this tells of who bears it.
    opens: bool = False


class _Noun(NamedTuple):
    """An office with the words in front of it."""

    #: Where all of it begins, and the office does; and where that ends.
    first: int
    start: int
    end: int
    before: tuple[str, ...]
    article: str


def of(text: str, low: str, head: str, words: Words) -> Iterator[Borne]:
    """Where a text that parts words by spaces has the office `head`; `low` is the text as `offices.plain` has it."""
    stem = offices.stem(head, words)
    at = low.find(stem) if len(stem) >= _SHORTEST else -1
    while at >= 0:
        if (noun := _noun(text, at, head, words)) and (found := _borne(text, noun, words)):
            yield found
        at = low.find(stem, at + len(stem))


def _noun(text: str, at: int, head: str, words: Words) -> _Noun | None:
    """The office whose letters stand at `at`; None where those are of another word."""
    found = _WORD.match(text, at)
    if found is None or not offices.is_same(found.group(), head, words) or text[found.end() : found.end() + 2] in _OWNS:
        return None
    start = at
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == "-"):
        start -= 1
    over = text[start:at].rstrip("-").lower()
    if over and (not words.verb_second or offices.is_another(over, words)):
        # "vice-président", "Ministerpräsident"
        return None
    first, article = start, ""
    before = [over] if over else []
    for _ in range(_BESIDE):
        if elided := _OF_ELISION.search(text, max(0, first - 2), first):
            first, article = elided.start(), "" if elided.group()[0] in "dD" else elided.group()
            break
        one = _WORD_IN_FRONT.search(text, max(0, first - _LONG_WORD), first)
        if one is None:
            break
        word = one[1].lower()
        if tables.pattern(words.determiner).fullmatch(word):
            first, article = one.start(), word
            break
        if words.office_first and tables.gender_of(words, word) == "m":
            # "al (alcalde)", « du (maire) »
            article = word
        if tables.small(words).fullmatch(word) or (words.order == "case" and not _is_beside(word, words)):
            break
        first = one.start()
        before.insert(0, one[1])
    return _Noun(first, start, found.end(), tuple(before), article)


def _is_beside(word: str, words: Words) -> bool:
    """Whether a Russian word belongs to the office behind it: an adjective, "заместитель"."""
    return endings.adjective_of_any_case(word) or offices.makes_another(word, words)


def _borne(text: str, noun: _Noun, words: Words) -> Borne | None:
    name = _named(text, noun, words)
    behind = _behind(text, noun, name, words)
    before = noun.before
    if name is None and not noun.article and words.order == "beside":
        # Nothing parts "finance (minister)" from "met (ministers)".
        before = ()
    said, rank = offices.sorted_out((*before, *behind), words)
    rank |= offices.stacked(noun.before, words)
    if name is None and noun.article and not _is_of_known(noun.article, words):
        said |= offices.NEW
    inflected = words.order == "case" and not offices.is_post(text[noun.start : noun.end], words)
    opens = name is not None and _opens(text, min(_first(text, noun), name[0]), words)
    return Borne(noun.start, name, said, rank, _gender(text, noun, name, inflected, words), inflected, opens)


def _first(text: str, noun: _Noun) -> int:
    """Where an office begins; without an article it may stand behind a verb: "Kern met Trade (Minister)"."""
    if noun.article:
        return noun.first
    found = _CAPITALS.search(text, noun.first, noun.start)
    return found.start() if found else noun.start


def _opens(text: str, first: int, words: Words) -> bool:
    """Whether nobody else is named in a sentence before `first`: nothing, or "In Rason", stands there."""
    start = max(text.rfind(sign, max(0, first - _BACK), first) + 1 for sign in '.!?…\n”»“"')
    before = text[start:first].split()
    if not before:
        return start > 0 or first == 0
    leads = tables.pattern(f"{words.preposition}|{words.adverb}|{words.clause}").fullmatch(before[0])
    return leads is not None and re.search(FULL, text[start:first]) is None


def _is_of_known(article: str, words: Words) -> bool:
    """Whether an article or a pronoun before an office means somebody who was told of: "the", "her"; not "another"."""
    return any(
        pattern.fullmatch(article)
        for pattern in (tables.pattern(words.definite), tables.pattern(words.theirs), tables.small(words))
    )


def _named(text: str, noun: _Noun, words: Words) -> tuple[int, int] | None:
    """Where the name of who bears an office stands beside it."""
    if words.order == "case":
        found = _case_behind(text, noun, words)
    else:
        found = _right_behind(words, over=offices.is_post(text[noun.start : noun.end], words)).match(text, noun.end)
        if found and " " not in found["name"] and not _may_be_name(found["name"], words):
            found = None
    if found is None and not tables.pattern(words.theirs).fullmatch(noun.article):
        in_front = _IN_FRONT_OF_NOUNS if words.verb_second else _IN_FRONT
        found = in_front.search(text, max(0, noun.first - _BACK), noun.first)
    if found is None and words.order == "beside" and not _is_owned(text, noun, words):
        found = _apart(words).match(text, noun.end)
    if found is None:
        return None
    start, end = found.span("name")
    name = _POSSESSIVE.sub("", text[start:end])
    parts = _of_person(name.split()) if words.order == "case" else name.split()
    while len(parts) > 1 and tables.small(words).fullmatch(parts[0]):
        parts = parts[1:]
    return start + len(name) - len(" ".join(parts)), start + len(name)


def _may_be_name(word: str, words: Words) -> bool:
    """Whether one word with a capital letter behind an office is a surname: not "told the governor Tuesday"."""
    small = tables.small(words).fullmatch(word) or tables.pattern(words.adverb).fullmatch(word)
    return words.noun_follows == NEVER and not word.isupper() and not small


def _leads_on(word: str, words: Words) -> bool:
    """Whether a Russian word behind an office is none of what that is over: a verb, "и"."""
    return has_done(word) or _VERB.match(word) is not None or tables.small(words).fullmatch(word) is not None


def _case_behind(text: str, noun: _Noun, words: Words) -> re.Match[str] | None:
    """The name behind a Russian office and what that is over, in the same case: "мэр Северска Юрий Палагин"."""
    found = _OVER.match(text, noun.end)
    if found is None:
        return None
    between = found["over"].split()
    if any(_leads_on(one, words) for one in between):
        return None
    name = " ".join(_of_person(found["name"].split()))
    acts = endings.acts(name) is not None
    if offices.is_post(text[noun.start : noun.end], words):
        agrees = acts or (may_be_nominative(name) and not endings.may_be_object(name))
    else:
        agrees = not acts and to_nominative(name) != name
    return found if agrees else None


def _of_person(parts: list[str]) -> list[str]:
    """The words of a Russian name without what an office is over: (Северска) Юрий Палагин."""
    bare = to_nominative(" ".join(parts)).split()
    first = next((at for at, one in enumerate(bare[:-1]) if one.lower() in MEN or one.lower() in WOMEN), 0)
    return parts[first or before_person(bare) :]


_OVER = re.compile(rf"(?P<over>(?:[ \u00a0](?:«[^»\n]{{1,40}}»|[\w-]+)){{0,4}}?)[ \u00a0](?P<name>{FULL})")


@lru_cache(maxsize=8)
def _right_behind(words: Words, *, over: bool) -> re.Pattern[str]:
    """Governor Kern · « le ministre des Affaires étrangères Paul Kern »"""
    title = rf"(?:(?:{words.title})[ \u00a0])?"
    between = ""
    if words.office_first and over:
        apart = r"(?:(?<=[’'])|[ \u00a0])"
        between = (
            rf"(?:[ \u00a0](?:{words.of_what})){{0,2}}"
            rf"(?:[ \u00a0](?:{words.of}){apart}(?:(?:{words.determiner}){apart})?"
            rf"(?:[\w-]+[ \u00a0]){{0,3}}?[\w-]+(?= {WITH_PARTICLE}))?"
        )
    return re.compile(rf"{between}\.?[ \u00a0]{title}(?P<name>{WITH_PARTICLE}|{ONE})")


@lru_cache(maxsize=8)
def _apart(words: Words) -> re.Pattern[str]:
    """The director of the port, Anna Kern, …"""
    over = (
        rf"(?:[ \u00a0](?:{words.of_what}))*(?:[ \u00a0](?:{words.of}|{words.preposition})(?!\w)[^,.;:\n“”«»]{{1,40}})?"
    )
    other = rf"(?:(?:(?:{words.definite})(?:(?<=[’'])|[ \u00a0]))?(?i:{words.post})[ \u00a0])?"
    return re.compile(rf"{over},[ \u00a0]{other}(?P<name>{WITH_PARTICLE})(?=[,.])")


def _is_owned(text: str, noun: _Noun, words: Words) -> bool:
    """Whether an office belongs to another in front of it, of which what follows tells: "a spokesman for the mayor"."""
    found = _outer(words).search(text, max(0, noun.first - _LONG_WORD), noun.first)
    return found is not None and offices.is_post(found[1], words)


@lru_cache(maxsize=8)
def _outer(words: Words) -> re.Pattern[str]:
    return re.compile(rf"([\w-]+)(?:[ \u00a0](?:{words.of}|{words.preposition}))?[ \u00a0]$")


def _behind(text: str, noun: _Noun, name: tuple[int, int] | None, words: Words) -> list[str]:
    """The words behind an office that tell what it is over: up to the name, or a sign; without a name as far as they
    are sure to belong to it."""
    if name and name[0] > noun.end:
        return _WORD.findall(text, noun.end, name[0])
    sign = _SIGN.search(text, noun.end, noun.end + _BACK)
    end = sign.start() if sign else noun.end + _BACK
    if name:
        return _WORD.findall(text, noun.end, end)
    found: list[str] = []
    opened = False
    for one in _WORD.finditer(text, noun.end, end):
        word = one.group()
        leads = tables.pattern(words.of).fullmatch(word) is not None
        if leads or tables.pattern(words.determiner).fullmatch(word):
            if found or not (leads or opened):
                break
            opened = True
            continue
        of_country = tables.pattern(words.of_what).fullmatch(word)
        if words.order == "case":
            if _leads_on(word, words) or len(found) > 1 or tables.pattern(words.adverb).fullmatch(word):
                break
        elif not (opened or of_country) or (found and not word[0].isupper()):
            break
        found.append(word)
    return found


def _gender(text: str, noun: _Noun, name: tuple[int, int] | None, inflected: bool, words: Words) -> str | None:
    """Whether a woman or a man bears an office, as far as the name, the noun and the article tell."""
    printed = without_office(text[slice(*name)]) if name else ""
    if words.order == "case":
        return endings.sex(to_nominative(printed) if inflected else printed) if printed else None
    office = text[noun.start : noun.end]
    if of_woman(printed) or offices.is_woman(office, words):
        return "f"
    if words.verb_second:
        return "m" if office[-1] not in "en" else None
    return tables.gender_of(words, office) or tables.gender_of(words, noun.article)
