"""What an office is, and whom the words around a name make of it: "Pak, vice minister of trade", "Kremlin aides"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from bot.core.model import Entity
from bot.core.quotes import tables
from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.scan import Token, tokens

_SIGNS = r",.;:!?()\[\]\n«»“”„\"–—"
#: An apposition behind a name, and maybe behind an age; and its words before the noun at most.
_APPOSED = re.compile(
    rf"(?:, \d{{1,3}})?,[ \u00a0]([^{_SIGNS}]{{1,90}}+(?:(?<=\b[A-Z])\.[^{_SIGNS}]{{0,90}}+)*+)(?=[{_SIGNS}]|$)"
)
_BEFORE = 4
_OF_COUNTRY = re.compile(
    r"(?:ese|[^\Waeiou]ian|[lnrtkd]ish|Western|Eastern|ean|[ri]can|vak|aeli|raqi|stani|French|Dutch|Czech|Greek|German|"
    r"Swiss|Afghan)$"
)
#: Adverbs and verbs that end as several people do: "Adrian keeps saying".
_NO_PEOPLE = (
    "sometimes|always|perhaps|afterwards|nowadays|besides|towards|thus|keeps|likes|loves|hates|wants|needs|tries|hopes|"
    "wishes|seems|appears|starts|begins|stops|goes|comes|has|was|does|is"
)
_PEOPLE = re.compile(
    r" (?:[a-z-]+ ){0,2}"
    rf"(?:(?!(?:{_NO_PEOPLE})$)[a-z-]+[^s’']s|"
    r"media|television|police|people|press|radio|intelligence|military|army|navy|leadership|government|side)"
)
#: Words of "conseiller du ministre", without the first.
_OWNED = 2
_WITHIN = frozenset(("determiner", "word", "name", "of", "office", "possessive", "preposition", "conjunction"))
_ATTRIBUTES = frozenset(("determiner", "word", "name", "possessive"))
_LINKS = frozenset(("of", "preposition", "conjunction", "determiner"))


def are_people(name: str, behind: str, known: Callable[[str], Entity | None]) -> bool:
    """Whether several people or a medium stand behind a name that only says which: "Kremlin aides", "Chinese media".

    `known` finds the lexicon's entity of a name.
    """
    if not behind or _PEOPLE.fullmatch(behind) is None:
        return False
    entity = known(name)
    return entity.type != "person" if entity else _OF_COUNTRY.search(name) is not None


def only_tells_which(before: str, name: str, behind: str, words: Words, known: Callable[[str], Entity | None]) -> bool:
    """Whether a name only says which or whose people or body a noun means, of which `before` and `behind` are the rest:
    "Kremlin aides", "a senior Western official", "Thousands of supporters", "un conseiller de la ministre Kern"."""
    if not tables.determiner(words).sub("", f"{before} ").strip():
        if tables.of_more(words).match(behind) and known(name) is None:
            # … but "Anna Kern of the port" is somebody.
            return " " not in name or tables.pattern(words.body).fullmatch(name.split()[-1]) is not None
        return are_people(name, behind, known)
    if behind and (post := tables.post_behind(words)) and post.match(behind):
        return True
    if before.count(" ") < _OWNED:
        return False
    return any(names_office(of.group(1), words) for of in tables.owner(words).finditer(before))


def names_office(role: str, words: Words) -> bool:
    """Whether one of the words of a `role` is an office."""
    source = words.post if words.post != NEVER else words.office
    return any([is_post(source, word) for word in role.split()])


def is_somebody(noun: str, words: Words) -> bool:
    """Whether a noun is an office or what people are called: "the envoy", "a farmer"."""
    people = tables.pattern(words.people)
    return names_office(noun, words) or any(people.fullmatch(one.lower().removesuffix("s")) for one in noun.split())


@lru_cache(maxsize=4096)
def is_post(source: str, word: str) -> bool:
    """Whether a word is one of the offices of `source`, in whatever case; the same few are asked for over and over."""
    return tables.pattern(source).fullmatch(word) is not None


def office_behind(text: str, end: int, words: Words, sentence: Sequence[Token] = ()) -> str:
    """The office in apposition to a name that ends at `end`: "…, vice minister of trade"; "" where there is none.

    `sentence` are the tokens of the sentence around it, if they are at hand.
    """
    source = words.post if words.post != NEVER else words.office
    if source == NEVER or not (found := _APPOSED.match(text, end)):
        return ""
    first, last = found.span(1)
    row = [one for one in sentence if first <= one.start < last]
    if not row:
        if not any(is_post(source, one) for one in found.group(1).split(None, _BEFORE)[:_BEFORE]):
            return ""
        row = tokens(text, first, last, words, first=False)
    post = next((at for at, one in enumerate(row[:_BEFORE]) if is_post(source, text[one.start : one.end])), None)
    if post is None or any(one.kind not in _ATTRIBUTES for one in row[:post]):
        return ""
    if words.order != "case" and _is_somebody(source, text, row, post + 1):
        # "Pak, general manager Kang and others": somebody else.
        return ""
    at = post
    while at + 1 < len(row) and row[at + 1].kind in _WITHIN and not _leads_off(row, at + 1, words):
        at += 1
    while row[at].kind in _LINKS:
        at -= 1
    return text[row[0].start : row[at].end]


def _is_somebody(source: str, text: str, row: Sequence[Token], at: int) -> bool:
    """Whether a name stands right behind an office, of which the words up to `at` are the beginning."""
    while at < len(row) and is_post(source, text[row[at].start : row[at].end]):
        at += 1
    return at < len(row) and row[at].kind == "name" and not text[row[at].start : row[at].end].isupper()


def _leads_off(row: list[Token], at: int, words: Words) -> bool:
    """Whether what follows belongs to the office no more: "in an interview", "at the summit", "and runs the port"."""
    noun = at + 1
    while noun < len(row) and row[noun].kind == "determiner":
        noun += 1
    kind = row[noun].kind if noun < len(row) else ""
    if row[at].kind == "conjunction":
        return kind not in ("name", "word") or (noun + 1 < len(row) and row[noun + 1].kind == "determiner")
    if row[at].kind != "preposition" or kind == "name":
        return False
    return kind != "word" or noun > at + 1 or words.order == "case"
