"""What a watch can ask of an article: words, names, sides, and these joined. Each demand says what satisfies it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from bot.core.matching.case import Find
from bot.core.matching.evidence import Verdict
from bot.core.model import Article

#: What a need is called that stands for evidence of both sides.
DEALINGS = "side:kp"

Need = int | str
Found = Sequence[Find] | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one article when the watches are asked."""

    article: Article
    language: str
    #: Finds of the lexicon's entities, by id.
    names: Mapping[str, Sequence[Find]]
    #: Finds of the readers' words, by number.
    words: Mapping[int, Sequence[Find]]
    facets: tuple[str, ...]
    #: The evidence rules, and the evidence for one side; asked only where a watch wants them.
    dealings: Callable[[], Verdict]
    side: Callable[[str], Sequence[Find]]
    #: Ids and names of those whom the article quotes, and of those whom it relays.
    speakers: Callable[[], frozenset[str]]
    origins: Callable[[], frozenset[str]]
    #: Number of words between two finds of one text.
    distance: Callable[[Find, Find], int]


class Node(Protocol):
    """One demand of a watch."""

    @property
    def needs(self) -> frozenset[Need] | None:
        """Numbers of words and ids of entities of which an article must have one; None where any may satisfy it."""

    @property
    def dealings(self) -> bool:
        """Whether the evidence rules are part of it."""

    def satisfied(self, facts: Facts) -> Found:
        """What satisfies it, perhaps nothing that can be shown; None where it is not satisfied."""


class Words(NamedTuple):
    """A reader's word or phrase, with the entities that it names. (A tuple: of a hundred thousand each takes a third of
    the time that a frozen dataclass does to make.)"""

    number: int
    ids: tuple[str, ...]
    place: str | None

    @property
    def needs(self) -> frozenset[Need]:
        return frozenset((self.number, *self.ids))

    @property
    def dealings(self) -> bool:
        return False

    def satisfied(self, facts: Facts) -> Found:
        found = [*facts.words.get(self.number, ()), *(find for one in self.ids for find in facts.names.get(one, ()))]
        if self.place is not None:
            found = [find for find in found if _in_place(find, self.place)]
        return found or None


def _in_place(find: Find, place: str) -> bool:
    return find.field == place or (place == "text" and find.field == "lead")


@dataclass(frozen=True, slots=True)
class Names:
    """Any of some entities."""

    ids: frozenset[str]
    place: str | None = None

    @property
    def needs(self) -> frozenset[Need]:
        return frozenset(self.ids)

    @property
    def dealings(self) -> bool:
        return False

    def satisfied(self, facts: Facts) -> Found:
        found = [find for one, finds in facts.names.items() if one in self.ids for find in finds]
        if self.place is not None:
            found = [find for find in found if _in_place(find, self.place)]
        return found or None


@dataclass(frozen=True, slots=True)
class Test:
    """Something that is true of the article or not, and has no words to show."""

    test: Callable[[Facts], bool]
    needs: None = None
    dealings: bool = False

    def satisfied(self, facts: Facts) -> Found:
        return () if self.test(facts) else None


@dataclass(frozen=True, slots=True)
class Side:
    """Evidence of one side."""

    side: str
    needs: None = None
    dealings: bool = False

    def satisfied(self, facts: Facts) -> Found:
        return facts.side(self.side) or None


@dataclass(frozen=True, slots=True)
class Dealings:
    """Dealings of the two sides, by the evidence rules."""

    needs: frozenset[Need] = frozenset({DEALINGS})
    dealings: bool = True

    def satisfied(self, facts: Facts) -> Found:
        verdict = facts.dealings()
        return verdict.finds if verdict.relevant else None


@dataclass(frozen=True, slots=True)
class Both:
    """All of some demands."""

    parts: tuple[Node, ...]

    @property
    def needs(self) -> frozenset[Need] | None:
        # One demand decides whether to look closer: names rather than the two sides, which many articles have.
        demands = [needs for part in self.parts if (needs := part.needs) is not None]
        return min(demands, key=lambda needs: (DEALINGS in needs, len(needs)), default=None)

    @property
    def dealings(self) -> bool:
        return any(part.dealings for part in self.parts)

    def satisfied(self, facts: Facts) -> Found:
        found: list[Find] = []
        for part in self.parts:
            finds = part.satisfied(facts)
            if finds is None:
                return None
            found.extend(finds)
        return found


@dataclass(frozen=True, slots=True)
class Either:
    """One of some demands."""

    parts: tuple[Node, ...]

    @property
    def needs(self) -> frozenset[Need] | None:
        all_needs: set[Need] = set()
        for part in self.parts:
            needs = part.needs
            if needs is None:
                return None
            all_needs |= needs
        return frozenset(all_needs)

    @property
    def dealings(self) -> bool:
        return any(part.dealings for part in self.parts)

    def satisfied(self, facts: Facts) -> Found:
        satisfied = [finds for part in self.parts if (finds := part.satisfied(facts)) is not None]
        return [find for finds in satisfied for find in finds] if satisfied else None


@dataclass(frozen=True, slots=True)
class Without:
    """What a demand does not find."""

    part: Node
    needs: None = None
    dealings: bool = False

    def satisfied(self, facts: Facts) -> Found:
        return () if self.part.satisfied(facts) is None else None


@dataclass(frozen=True, slots=True)
class Near:
    """What two demands find, with few words between them."""

    left: Node
    right: Node
    distance: int

    @property
    def needs(self) -> frozenset[Need] | None:
        return self.left.needs

    @property
    def dealings(self) -> bool:
        return False

    def satisfied(self, facts: Facts) -> Found:
        near: dict[Find, None] = {}
        others = self.right.satisfied(facts) or ()
        for one in self.left.satisfied(facts) or ():
            for other in others:
                together = (one.field == "title") == (other.field == "title")
                if one is not other and together and facts.distance(one, other) <= self.distance:
                    near |= {one: None, other: None}
        return tuple(near) or None
