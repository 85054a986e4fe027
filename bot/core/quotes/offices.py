"""What an office is called by: its noun, "governor", what it is over, "central bank", and what makes another of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.core.quotes import bearers, tables
from bot.core.quotes.languages import NEVER, FinalWords, Words
from bot.core.quotes.names import fold

#: Letters by which a Russian word is the same in all cases.
_STEM = 5
#: What no bearer of an office is said to be: the text means somebody new.
NEW = frozenset("?")
#: Letters that another form of an office has without their sign: "Anwältin", "актёр".
_PLAIN = (("ä", "a"), ("ö", "o"), ("ü", "u"), ("ё", "е"))


class Office(NamedTuple):
    """An office by which a text means somebody whom it named."""

    #: Its noun, and those that mean the same.
    heads: tuple[str, ...]
    #: What it is over, and what else it is said to be.
    said: frozenset[str]
    #: What makes another office of it: "deputy", "former".
    rank: frozenset[str]
    #: ``f`` or ``m``, where the noun tells it.
    gender: str | None


def plain(text: str) -> str:
    """`text` in small letters as offices are compared, each in its place."""
    low = text.lower()
    low = low if len(low) == len(text) else text
    for letter, instead in _PLAIN:
        low = low.replace(letter, instead)
    return low


@lru_cache(maxsize=4096)
def stem(word: str, words: Words) -> str:
    """What of an office is the same for women and men, and in all cases."""
    return re.sub(rf"(?:{words.office_ending})$", "", plain(word))


def is_same(word: str, head: str, words: Words) -> bool:
    """Whether a word is the office `head` in another form: for a woman, in another case."""
    if stem(word, words) != stem(head, words):
        return False
    return words.order == "case" or is_post(word, words) or not is_post(head, words)


def makes_another(word: str, words: Words) -> bool:
    """Whether a word makes another of the office beside it: "deputy", "former"."""
    return tables.pattern(words.other_office).fullmatch(word) is not None


def is_another(over: str, words: Words) -> bool:
    """Whether the first part of a compound makes another office of it: (Vize)präsident, (Minister)präsident."""
    return makes_another(over, words) or is_post(over, words)


@lru_cache(maxsize=1024)
def is_woman(word: str, words: Words) -> bool:
    """Whether only a woman is called so."""
    return re.search(rf"(?:{words.office_of_woman})$", word) is not None


def sorted_out(parts: Iterable[str], words: Words) -> tuple[frozenset[str], frozenset[str]]:
    """What an office is over, of the words beside it, and those that make another of it."""
    said, rank = set(), set()
    for part in parts:
        if makes_another(part, words):
            rank.add(stem(part, words))
        elif not (tables.small(words).fullmatch(part) or tables.pattern(words.determiner).fullmatch(part)):
            said.add(fold(re.sub(r"[’']s$", "", part))[: _STEM if words.order == "case" else None])
    return frozenset(said), frozenset(rank)


@lru_cache(maxsize=1024)
def asked(noun: str, words: Words) -> Office | None:
    """The office of a noun that means somebody who was named, "the French minister"; None for one that is new."""
    bare = tables.determiner(words).sub("", f"{noun} ").strip()
    if words.definite != NEVER and not tables.pattern(words.definite).fullmatch(noun[: len(noun) - len(bare)].strip()):
        return None
    if not bare or bare.isupper() or _are_two(bare, words):
        # An abbreviation names a body, and is nobody's office; "the mayor and the judge" are two.
        return None
    gender = None if words.order == "case" else tables.gender_of_noun(words, noun)
    if " " in bare and (equals := words.same_office.get(fold(bare))):
        return Office(tuple(equals.split("|")), frozenset(), frozenset(), gender)
    parts = bare.split()
    at = _head(parts, words)
    if at is None:
        return None
    others = words.same_office.get(fold(parts[at]), "")
    heads = (parts[at], *others.split("|")) if others else (parts[at],)
    said, rank = sorted_out((*parts[:at], *parts[at + 1 :]), words)
    return Office(heads, said, rank | stacked(parts[:at], words), gender)


def stacked(before: Sequence[str], words: Words) -> frozenset[str]:
    """The offices right before another, which are one with it: "attorney (general)", "chief (inspector)"."""
    one = before[-1] if before and not words.office_first else ""
    return frozenset((stem(one, words),)) if one and is_post(one, words) else frozenset()


def _head(parts: list[str], words: Words) -> int | None:
    """Which of the words of a noun is the office; None where that is not sure."""
    if isinstance(words, FinalWords):
        new = tables.pattern(words.another).fullmatch(parts[0]) is not None
        return len(parts) - 1 if tables.pattern(words.borne).fullmatch(parts[-1]) and not new else None
    end = next((at for at in range(1, len(parts)) if _leads(parts[at], words)), len(parts))
    if words.office_first or words.order == "case":
        return next((at for at in range(end) if is_post(parts[at], words)), 0 if end == 1 else None)
    return end - 1


def _are_two(noun: str, words: Words) -> bool:
    """Whether a noun means two: "the mayor and the judge", and not "the minister of trade and tides"."""
    return any(
        is_post(one, words) or tables.pattern(words.determiner).fullmatch(one) is not None
        for found in tables.joins(words).finditer(noun)
        for one in noun[found.end() :].split()
    )


def _leads(word: str, words: Words) -> bool:
    return (
        tables.leads(words).fullmatch(word) is not None or tables.pattern(words.of).match(word) is not None
    ) and not word[0].isupper()


def is_post(word: str, words: Words) -> bool:
    """Whether a word is one of the offices of a language."""
    return bearers.is_post(words.post if words.post != NEVER else words.office, word)
