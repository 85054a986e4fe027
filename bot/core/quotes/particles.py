"""Surnames that begin with a particle: « a déclaré de Villepin », "said van der Hoek", "añadió De la Vega"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.patterns import whole

if TYPE_CHECKING:
    from bot.core.quotes.scan import Token

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻŃŅŇŌŐŘŚŞŠŢŤŪŮŰŲŹŻŽ"
#: What may stand between a first name and a surname, in Latin letters and in Cyrillic ones.
JOINS = "van|von|de|del|della|da|di|du|al|el|bin|ben|фон|ван|де|дель|ди|аль|эль|бин|бен|ибн"
#: … and behind one of those.
ARTICLES = "der|den|la|las|los|дер|ден|ла"
PARTICLES = frozenset(
    "van von de del della di da du zu der den la las los фон ван де дель ди бин бен дер ден ла".split()
)
_LONGEST = max(map(len, PARTICLES))
#: Those that open a surname: an article only follows one of them.
_OPEN = PARTICLES - frozenset(ARTICLES.split("|"))
#: What stands before a surname that nothing else tells.
_BEFORE = frozenset(("cue", "inverted", "according"))
#: Written with a capital letter, as no preposition is within a sentence.
LARGE = re.compile(rf"(?:De|Del|Della|Di|Da|Du) (?:(?:la|las|los) )?[{_UPPER}]")
_SURNAME = re.compile(rf"(?:v[ao]n|zu|de)(?: de[rn])? [{_UPPER}][\w-]+")
#: How far into a text, and how often, a first name is looked for; letters before a surname in which it stands.
_HEAD = 20_000
_TRIES = 8
_BACK = 80
#: Letters before a surname at least: a first name, a space.
_SHORTEST = 4


def follows(text: str, at: int, words: Words) -> bool:
    """Whether a surname stands at `at` that the text gives in full: "so von Hallwyl"."""
    surname = _SURNAME.match(text, at)
    return surname is not None and _in_full(text, surname.group(), surname.end(), words)


def follows_particle(text: str, before: Sequence[Token]) -> bool:
    """Whether the last of the tokens `before` may open a surname."""
    # Asked at every name: most words are longer than any particle.
    if not before or before[-1].end - before[-1].start > _LONGEST:
        return False
    return text[before[-1].start : before[-1].end].lower() in PARTICLES


def with_particle(text: str, before: list[Token], start: int, stop: int, words: Words, *, noun: bool) -> int:
    """Where the surname that ends at `stop` begins, if particles stand before its capital letter at `start`; those are
    taken from the tokens `before` then. Particles that are prepositions as well are told by the name in full; and who
    looks like a `noun`, for an article stands before it, by the cue as well: "sagte von der Leyen"."""
    first = len(before)
    while first > 0 and text[before[first - 1].start : before[first - 1].end].lower() in PARTICLES:
        first -= 1
    last, opening = before[first - 1] if first else None, before[first]
    if noun and last and last.kind not in _BEFORE:
        return start
    if last and last.kind not in _BEFORE and not _is_bare_office(text, before[:first], words):
        return start
    particle = text[opening.start : opening.end].lower()
    surname, sure = particle + text[opening.end : stop], last is not None and opening.kind == "word"
    if particle not in _OPEN or not (sure or _in_full(text, surname, stop, words)):
        return start
    del before[first:]
    return opening.start


def _is_bare_office(text: str, before: Sequence[Token], words: Words) -> bool:
    """Whether an office without an article ends `before`: not "der Sprecher von Hallwyl"."""
    if before[-1].kind != "word" or not _is_office(text[before[-1].start : before[-1].end], words):
        return False
    return len(before) < 2 or before[-2].kind in _BEFORE


def _in_full(text: str, surname: str, stop: int, words: Words) -> bool:
    """Whether a first name stands before a surname, not where that ends at `stop`: no "Bürgermeister von Berlin"."""
    noun = whole(words.noun_follows)
    return any(
        end != stop
        and (words.noun_follows == NEVER or not (noun.fullmatch(before.lower()) or _is_office(first, words)))
        for before, first, end in firsts(text, surname)
    )


def firsts(text: str, surname: str) -> Iterator[tuple[str, str, int]]:
    """The words with a capital letter before a surname, each with the word before it, and where the surname ends; the
    first few of a text, so that a long one costs no more."""
    low = 0
    for _ in range(_TRIES):
        low = text.find(surname[1:], low, _HEAD) + 1
        if low < _SHORTEST:
            return
        start, end = low - 2, low + len(surname) - 2
        if text[start].lower() != surname[0].lower() or text[start - 1] != " " or text[end : end + 1].isalnum():
            continue
        *_, before, first = ["", *text[max(0, start - _BACK) : start - 1].rpartition("\n")[2].split(" ")]
        if first[:1].isupper() and first.replace("-", "").isalpha():
            yield before, first, end


def _is_office(word: str, words: Words) -> bool:
    return whole(words.office).fullmatch(word.lower()) is not None
