"""Whom a pronoun, or a statement without a name, goes back to in a language of cases: the sentences before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.core.quotes import declension, endings, parting
from bot.core.quotes.agreement import after, before, end_of_piece
from bot.core.quotes.languages import Words
from bot.core.quotes.pasts import is_past
from bot.core.quotes.phrases import Subject
from bot.core.quotes.scan import Token, tokens

#: How far back the sentence before is looked for.
_BACK = 400
_MARKS = frozenset('«„“"')
_SENTENCE = re.compile(r"[.!?…]\s+(?=[А-ЯЁ«])|\n")


def earlier(text: str, start: int, words: Words, floor: int, *, person: bool, agrees: str | None) -> Subject | None:
    """The subject of a sentence before the one that begins at `start`, behind `floor`: of the last one that tells
    what somebody said, else of the last one; for a pronoun a `person` whose verb `agrees` with it.
    """
    low = max(floor, start - _BACK)
    starts = [low, *(match.end() for match in _SENTENCE.finditer(text, low, max(low, start - 2))), start]
    fallback: Subject | None = None
    for first, end in reversed(list(pairwise(starts))):
        row = parting.parted(text, _without_names(text, tokens(text, first, end, words, first=True)), words)
        for at in range(len(row) - 1, -1, -1):
            if person and row[at].kind == "according":
                # "По словам Ивана Белова, мост готов"
                of = declension.owner(text, row, at + 1, end_of_piece(row, at + 1))
                fallback = fallback or (of if of and of.name else None)
            if row[at].kind == "cue" and (found := _teller(text, row, at, person=person)):
                if found.name and any(found.end <= one.start < row[at].start for one in row if one.kind == "pronoun"):
                    # "Ивана Белова он назвал другом"
                    continue
                if not found.pronoun and not person:
                    return found
                fallback = fallback or _person(text, found, agrees)
        if person:
            fallback = fallback or _acting(text, row, agrees)
        else:
            fallback = fallback or declension.nominative(text, row, 0, end_of_piece(row, 0), None)
    return fallback


def _without_names(text: str, row: Sequence[Token]) -> list[Token]:
    """`row` without what is named in marks, a body or a thing: "волонтёр отряда «Заря» Иван Белов"."""
    kept: list[Token] = []
    for one in row:
        if one.kind not in ("name", "other") or not {text[one.start - 1 : one.start], text[one.start]} & _MARKS:
            kept.append(one)
    return kept


def _teller(text: str, row: Sequence[Token], cue: int, *, person: bool) -> Subject | None:
    """Who speaks by the cue at `cue`; a `person` who stands behind it, where what stands before has no name: "Новый
    мост откроют, сообщил Иван Белов"."""
    found = before(text, row, cue)
    if found is None or (person and not found.name and row[cue - 1].kind == "comma"):
        return after(text, row, cue) or found
    if found.name and endings.is_oblique(text[slice(*found.name)]):
        # "Инициативу раскритиковала педагог Ирина Белова"
        behind = after(text, row, cue)
        return behind if behind and behind.name and endings.acts(text[slice(*behind.name)]) else found
    return found


def _acting(text: str, row: Sequence[Token], agrees: str | None) -> Subject | None:
    """Whom a pronoun may mean of those whom the sentence before it names, the likeliest first: in "Лаврова встретила
    Мария Захарова" the order does not tell who acts."""
    end = end_of_piece(row, 0)
    if any(row[at].kind == "pronoun" for at in range(end)):
        # "Он встретил Ивана Белова"
        return None
    verb = next(_told(text, row, end), None)
    first = declension.nominative(text, row, 0, end, verb)
    rest = [declension.nominative(text, row, at, at + 1, verb) for at in range(end) if row[at].kind == "name"]
    named = [one for one in (first, *rest) if one and one.name]
    named.sort(key=lambda one: endings.acts(text[slice(*(one.name or (0, 0)))]) is None)
    found: Subject | None = None
    for one in reversed(named):
        found = one._replace(stands_for=found) if _person(text, one, agrees) else found
    return found


def either_acts(text: str, found: Subject) -> bool:
    """Whether a pronoun may mean one of two whom a sentence names: after "Лаврова встретила Чхве Сон Хи" that is
    whoever acted, of whom the cases do not tell."""
    other = found.stands_for
    while other and other.name == found.name:
        other = other.stands_for
    if other is None or other.name is None or found.name is None:
        return False
    name = text[slice(*found.name)]
    return endings.acts(name) is None and endings.may_be_object(name)


def _told(text: str, row: Sequence[Token], end: int) -> Iterator[str]:
    """The genders of the verbs beside names: "встретила Мария" tells of a woman."""
    for at in range(end):
        beside = [one.kind for one in row[max(0, at - 1) : at + 2]]
        word = text[row[at].start : row[at].end]
        if row[at].kind in ("word", "cue") and "name" in beside and is_past(word):
            if said := endings.gender(word):
                yield said


def _person(text: str, found: Subject | None, agrees: str | None) -> Subject | None:
    """`found`, if it is somebody with a name and of the gender that a pronoun asks for."""
    if found is None or found.name is None:
        return None
    known = found.gender or endings.sex(text[slice(*found.name)])
    return found if agrees is None or known is None or known == agrees else None
