"""An article as the evidence rules see it: what was found in it, and what that is evidence of."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable
from dataclasses import dataclass

from bot.core.matching.terms import Prepared
from bot.core.model import Entity, Field

#: Beyond this it is no title, and patterns are not tried on it.
LONGEST_TITLE = 500

#: Where the other side may be looked for, beyond the lead: about ten sentences.
CONFIRM = 1500

#: What may stand between two clauses of one headline or sentence.
CLAUSE = re.compile(r"[;|•；…。]|[.!?] ")
#: … and between two pieces of news in one headline.
SEPARATE = re.compile(r"[;|•；]")
#: What joins two names.
_AND = re.compile(
    r" ?(?:[,、·・ㆍ&/-]|and|or|et|ou|und|oder|y|e|o|и|или|와|과|및|和|与|與|及|や|と)? ?(?:the |la |el |les? )?"
)
#: Facets of war, and with them what is done about it.
FORCES = frozenset({"military", "arms_transfer"})
GRAVE = FORCES | {"sanctions"}
#: Who deals with both leaders, and often speaks of the one and the other in one breath.
PRESIDENTS = frozenset({"trump"})
#: What cues of states are called that may stand in lists.
STATE = "state"
#: (Chinese and Japanese have no space behind a sentence.)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s|(?<=。)|\n")
#: What a pattern is evidence of that finds both leaders, "Putin thanks Kim": of both sides.
LEADERS = "leaders"
_LEADERS = frozenset({"kim-jong-un", "putin", "title-kim", "title-putin"})


@dataclass(slots=True, eq=False)
class Find:
    """Something found in an article. Nobody changes one; it is not frozen because that takes twice as long to make."""

    start: int
    end: int
    field: Field
    #: The lexicon's entity, or None for a pattern, a cue or a reader's word.
    entity: Entity | None = None
    #: What it is evidence of, where it is no entity: a side, a facet, a family of noise.
    sign: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """An article as the rules see it: what was found in it, by what."""

    language: str
    side: str
    title: Prepared
    text: Prepared
    lead_end: int
    #: Entities in the whole article, in the order of the text.
    names: tuple[Find, ...]
    #: Words that may make other finds void, by entity.
    guards: tuple[Find, ...]
    #: Cues and noise in title and lead.
    cues: tuple[Find, ...]


class Case:
    """What was found in title and lead, sorted by what it is evidence of."""

    def __init__(self, view: View, finds: list[Find], facets: tuple[str, ...]) -> None:
        self.view = view
        self.finds = finds
        self.facets = facets
        self._known: dict[tuple[str, Field | None], tuple[list[Find], list[Find]]] = {}

    def strong(self, side: str, field: Field | None = None) -> list[Find]:
        """Evidence that suffices for a side: something strong, or two different weak ones."""
        strong, weak = self._sorted(side, field)
        return strong or (weak if len({find.entity.id for find in weak if find.entity}) >= 2 else [])

    def weak(self, side: str, field: Field | None = None) -> list[Find]:
        return self._sorted(side, field)[1]

    def bilateral(self) -> list[Find]:
        """What names both sides at once."""
        return [
            find
            for find in self.finds
            if find.sign in ("bilateral", LEADERS)
            or (find.entity is not None and len(find.entity.names) == 2 and self._is_strong(find))
        ]

    def sides(self, field: Field) -> set[str]:
        return {find.entity.side if find.entity else find.sign for find in self.finds if find.field == field}

    def title_facets(self) -> set[str]:
        """What the title alone is about."""
        return {find.sign for find in self.view.cues if find.field == "title" and find.sign in self.facets}

    def has_a_leader(self) -> bool:
        """Whether one of today's two leaders is named."""
        return any(is_leader(find) for find in self.finds)

    def _sorted(self, side: str, field: Field | None) -> tuple[list[Find], list[Find]]:
        """Strong and weak evidence of a side; the rules ask for it again and again."""
        known = self._known.get((side, field))
        if known is None:
            of_side = [f for f in self.finds if (field is None or f.field == field) and is_of(f, side)]
            strong = [find for find in of_side if self._is_strong(find)]
            known = self._known[side, field] = strong, [find for find in of_side if not self._is_strong(find)]
        return known

    def _is_strong(self, find: Find) -> bool:
        entity = find.entity
        if entity is None:
            return True
        ambiguous = entity.ambiguous if isinstance(entity.ambiguous, bool) else self.view.language in entity.ambiguous
        return entity.weight == "strong" and not ambiguous


def is_of(find: Find, side: str) -> bool:
    """Whether the find is evidence of a side, strong or weak."""
    entity = find.entity
    if entity is None:
        return find.sign == side
    return entity.weight in ("strong", "weak") and (entity.side == side or side in entity.names)


def is_leader(find: Find) -> bool:
    """Whether the find names one of today's two leaders."""
    return find.entity is not None and find.entity.id in _LEADERS


def apart(case: Case, between: re.Pattern[str]) -> bool:
    """Whether the title names both sides, but never both in one of the parts that `between` separates."""
    return parted(case, case.strong("kp", "title"), case.strong("ru", "title"), between)


def parted(case: Case, kp: list[Find], ru: list[Find], between: re.Pattern[str]) -> bool:
    """Whether no part of the title, as `between` separates them, has one of these of either side."""
    borders = [found.start() for found in between.finditer(case.view.title.normal.text)]

    def parts(finds: list[Find]) -> set[int]:
        return {bisect(borders, find.start) for find in finds}

    return bool(kp and ru) and parts(kp).isdisjoint(parts(ru))


def in_a_row(case: Case) -> bool:
    """Whether the title names both sides with no more than an "and" between: "Russia and North Korea"."""
    title = case.view.title.normal.text
    return any(
        _AND.fullmatch(title, min(kp.end, ru.end), max(kp.start, ru.start)) is not None
        for kp in case.strong("kp", "title")
        for ru in case.strong("ru", "title")
    )


def has_south_korea(case: Case) -> bool:
    """Whether South Korea is in the title as more than the voice that tells it ("Seoul: ...")."""
    title = case.view.title.normal.text
    return any(
        find.field == "title"
        and find.entity is not None
        and find.entity.side == "kr"
        and title[find.end : find.end + 1] != ":"
        for find in case.finds
    )


def gate(view: View) -> tuple[tuple[Field, str], ...]:
    """Where evidence may stand: the title and the lead."""
    return ("title", view.title.normal.text[:LONGEST_TITLE]), ("lead", view.text.normal.text[: view.lead_end])


def first_sentence(view: View) -> str:
    return _SENTENCE_END.split(view.text.normal.text[: view.lead_end], maxsplit=1)[0]


def meet(one: Find, other: Find) -> bool:
    """Whether two finds have a sign of the text in common."""
    return one.field == other.field and one.start < other.end and other.start < one.end


def is_void(find: Find, view: View) -> bool:
    """Whether a guard of the entity (or, for a pattern, of its side) covers the find; or stands anywhere, where the
    guard contains none of the names.
    """
    for guard in view.guards:
        if guard.entity is None:
            continue
        same = guard.entity is find.entity or (find.entity is None and guard.entity.side == find.sign)
        if same and (meet(guard, find) or (guard.sign == "anywhere" and find.entity is not None)):
            return True
    return False


def is_guarded(find: Find, view: View) -> bool:
    """Whether a guard of the entity covers the find: there the name means something else."""
    return any(guard.entity is find.entity and meet(guard, find) for guard in view.guards)


def longest(finds: Iterable[Find]) -> list[Find]:
    """The finds without those that stand inside another, in the order of the text."""
    ordered = sorted(set(finds), key=lambda find: (find.field != "title", find.start, -find.end, find.entity is None))
    kept: list[Find] = []
    for find in ordered:
        if not kept or kept[-1].field != find.field or find.end > kept[-1].end:
            kept.append(find)
    return kept
