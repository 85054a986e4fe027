"""Words of a sentence that name somebody: a pronoun, a name, or a noun with what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.core.quotes.scan import ATTACHED, Token

#: What a subject does not reach across.
BOUNDS = frozenset(
    ("Q", "semicolon", "colon", "that", "clause", "cue", "inverted", "participle", "dash", "according", "like")
)
_NOUNS = frozenset(("word", "name"))
#: Letters of an abbreviation at most: "NATO".
_ABBREVIATION = 4
#: What may open a noun, and is no part of it.
SKIPPED = frozenset(("adverb", "conjunction", "dash"))


class Subject(NamedTuple):
    """The words that stand for a speaker."""

    #: All of them: "the spokesman, John Kirby".
    start: int
    end: int
    #: The name among them, if there is one.
    name: tuple[int, int] | None = None
    pronoun: bool = False
    #: ``m``, ``f``, ``n``, ``p`` (several), where the verb tells.
    gender: str | None = None
    #: Whether the name is in the genitive: "по словам Ивана Белова".
    inflected: bool = False
    #: Whom a pronoun may mean if nobody who spoke fits.
    stands_for: Subject | None = None


#: The subject of what nobody is known to say.
NOBODY = Subject(-1, -1)


def noun(tokens: Sequence[Token], first: int, end: int) -> Subject | None:
    """What ``tokens[first:end]`` name: a pronoun, a name, or a noun with what belongs to it."""
    while first < end and tokens[first].kind in SKIPPED:
        first += 1
    while end > first and tokens[end - 1].kind not in ("name", "word", "pronoun", "title", "bracket", "determiner"):
        end -= 1
    if end - first > 2 and tokens[end - 1].kind == "determiner" and tokens[end - 2].kind == "of":
        # "the crew of the (“Star”)"
        end -= 2
    if first >= end:
        return None
    for at in (end - 1, first):
        if tokens[at].kind == "pronoun" and not _is_one_of(tokens, at, end):
            return Subject(tokens[at].start, tokens[at].end, pronoun=True)
    name = _name(tokens, first, end)
    if name is None and (stop := _auxiliary(tokens, first, end)):
        end = stop
    if name is None and not any(one.kind in _NOUNS for one in tokens[first:end]):
        return None
    return Subject(tokens[first].start, tokens[end - 1].end, name)


def _auxiliary(tokens: Sequence[Token], first: int, end: int) -> int:
    """Where a noun ends before an auxiliary and its object: "ihr Chef habe ihr (gesagt)"; 0 if it does not."""
    at = end
    while at > first and tokens[at - 1].kind in ("determiner", "pronoun"):
        at -= 1
    aux = at - 1
    return aux if first < aux and at < end and tokens[aux].kind == "adverb" and tokens[aux - 1].kind == "word" else 0


def _two(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether the name at `at` and one before it are two of whom the noun is, and not the end of one clause and the
    beginning of another: in "sanctions hit Pyongyang and Lavrov said" a verb stands before the first."""
    link = at - 1
    while link > first and tokens[link].kind in ("determiner", "word"):
        # "le ministre Pak et le général Belov"
        link -= 1
    if link - 1 < first or (tokens[link].kind, tokens[link - 1].kind) != ("conjunction", "name"):
        return False
    before = [one.kind for one in tokens[first : link - 1]]
    verb = before.count("word") > 1 and ATTACHED.isdisjoint(before)
    if link < at - 1:
        # … but "Trains left Pyongyang and the minister Belov said".
        verb = verb or "name" in before
    return "cue" not in before and not verb


def _is_one_of(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a pronoun is one of several whom a noun names: "one of the two prisoners"."""
    several = at + 1 < end and tokens[at + 1].kind == "of"
    return several and all(one.kind != "name" for one in tokens[at:end])


def _is_genitive(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a second article of a noun stands before a name: what that names belongs to the noun."""
    kinds = [one.kind for one in tokens[first:at]]
    return kinds[:1] == ["determiner"] and kinds[-2:] == ["word", "determiner"]


def _is_body(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a name behind an article and adjectives is short as an abbreviation is: "a senior EU official"."""
    return tokens[first].kind == "determiner" and tokens[at].end - tokens[at].start <= _ABBREVIATION


def _name(tokens: Sequence[Token], first: int, end: int) -> tuple[int, int] | None:
    """The name that is the head of a noun: not one that belongs to somebody ("a spokesman of Putin", "Lee's aide")."""
    for at in range(end - 1, first - 1, -1):
        if tokens[at].kind != "name":
            continue
        if _two(tokens, first, at):
            # "Lee and Park": two who speak together.
            return None
        possessive = at + 1 < end and tokens[at + 1].kind == "possessive"
        owned = any(tokens[i].kind in ("of", "preposition") for i in range(max(first, at - 2), at))
        if at - 3 >= first and tokens[at - 1].kind == "possessive":
            # "the staff of the People's Army"
            owned = owned or any(tokens[i].kind in ("of", "preposition") for i in range(max(first, at - 4), at - 2))
        # "der Gouverneur der Region"
        owned = owned or _is_genitive(tokens, first, at)
        before = tokens[at - 1].kind == "determiner" or _is_body(tokens, first, at)
        attribute = first < at < end - 1 and before and tokens[at + 1].kind == "word"
        if not possessive and not owned and not attribute:
            return tokens[at].start, tokens[at].end
    return None


def named(head: Subject, name: Token) -> Subject:
    """A noun with the name of whoever it is."""
    return Subject(head.start, name.end, (name.start, name.end))
