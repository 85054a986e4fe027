"""What a watch asks for, made ready: its words are numbered, its names are the lexicon's, its demands are known.

Query ─join_names→ Query ─Planner.plan→ Node ─satisfied(Facts of one article)→ what satisfies it, or None
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from bot.core import queries
from bot.core.lexicon import FORMER_FACETS, Lexicon
from bot.core.matching.case import Find
from bot.core.matching.evidence import Verdict
from bot.core.matching.terms import Index, Spelling, beginning, exact, flatten, phrase, prefix, stem, word
from bot.core.model import Article
from bot.core.text import bare, normalise

#: Most words of a name in the lexicon that is looked for among a query's words.
_LONGEST_NAME = 6

#: What a need is called that stands for evidence of both sides.
DEALINGS = "side:kp"

Known = Mapping[str, tuple[str, ...]]
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


def flat(text: str) -> str:
    """The words of a text in one spelling, one space between them."""
    if text.isascii() and text.isalnum():
        return text.lower()  # most readers' words: the same, at a fifth of the cost
    return " ".join(flatten(normalise(text).text).split())


@lru_cache(maxsize=4)
def known_names(lexicon: Lexicon) -> Known:
    """Ids of the entities that each name (flattened) may mean; without its accents, too, where that is no other's."""
    known: dict[str, tuple[str, ...]] = {}
    for entity in lexicon.entities:
        for form in {entity.name, *(form for listed in entity.forms.values() for form in listed)}:
            key = flat(form)
            if entity.id not in known.get(key, ()):
                known[key] = (*known.get(key, ()), entity.id)
    return {bare(key): ids for key, ids in known.items()} | known


def join_names(query: queries.Query, known: Known) -> queries.Query:
    """The query with words that stand side by side and make a name together as one."""
    match query:
        case queries.Both(parts):
            joined = tuple(_joined([join_names(part, known) for part in parts], known))
            return joined[0] if len(joined) == 1 else queries.Both(joined)
        case queries.Either(parts):
            return queries.Either(tuple(join_names(part, known) for part in parts))
        case queries.Without(part):
            return queries.Without(join_names(part, known))
        case queries.Near(left, right, distance):
            return queries.Near(join_names(left, known), join_names(right, known), distance)
    return query


def _joined(parts: Sequence[queries.Query], known: Known) -> Iterable[queries.Query]:
    at = 0
    while at < len(parts):
        for length in range(min(_LONGEST_NAME, len(parts) - at), 0, -1):
            run = [part for part in parts[at : at + length] if isinstance(part, queries.Words) and part.kind == "word"]
            text = " ".join(part.text for part in run)
            if len(run) == length > 1 and len({part.place for part in run}) == 1 and flat(text) in known:
                yield run[0]._replace(text=text)
                break
        else:
            length = 1
            yield parts[at]
        at += length


class Planner:
    """Turns queries into nodes, and collects the words that they look for."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.known = known_names(lexicon)
        #: The words of all queries, flattened and each once, with their numbers.
        self._numbers: dict[tuple[str, queries.Kind], int] = {}

    def plan(self, query: queries.Query) -> Node:
        """Raises QueryError where the query asks for an entity, a facet or a type that the lexicon does not have."""
        match query:
            case queries.Words(text, kind, place):
                key = flat(text)
                ids = self.known.get(key, ()) if kind == "word" else ()
                return _Words(self._number(key, kind), ids, place)
            case queries.Attribute():
                return self._attribute(query)
            case queries.Near(left, right, distance):
                return _Near(self.plan(left), self.plan(right), distance)
            case queries.Either(parts):
                return _Either(tuple(self.plan(part) for part in parts))
            case queries.Without(part):
                return _Without(self.plan(part))
            case queries.Both(parts):
                if asks_for_dealings(query):
                    return _Both((_Dealings(), *(self.plan(part) for part in parts if not _is_side(part))))
                return _Both(tuple(self.plan(part) for part in parts))

    def index(self, names: Sequence[Spelling]) -> Index:
        """The automaton of the words of all queries so far, which mean their numbers, and of these `names`."""
        words = list(self._numbers)

        def spell(number: int) -> Spelling:
            if number >= len(words):
                return names[number - len(words)]
            key, kind = words[number]
            return _SPELL[kind](key, number)

        beginnings = [*(_beginning(key, kind) for key, kind in words), *map(beginning, names)]
        return Index(beginnings, spell, bare=bool(words))

    def _number(self, key: str, kind: queries.Kind) -> int:
        return self._numbers.setdefault((key, kind), len(self._numbers))

    def _attribute(self, query: queries.Attribute) -> Node:
        name, value = query.field, query.value
        if name in ("entity", "type"):
            return _Names(frozenset(entities_of(query, self.lexicon, self.known)))
        if name == "facet":
            facets = facets_of(query, self.lexicon)
            return _Test(lambda facts: not facets.isdisjoint(facts.facets))
        if name == "side":
            return _Side(value)
        key = flat(value)
        who = frozenset({value, key, *self.known.get(key, ())})
        tests: Mapping[str, Callable[[Facts], bool]] = {
            "lang": lambda facts: facts.language == value,
            "source": lambda facts: facts.article.source_id == value,
            "outlet": lambda facts: flat(facts.article.outlet) == key,
            "speaker": lambda facts: not who.isdisjoint(facts.speakers()),
            "origin": lambda facts: not who.isdisjoint(facts.origins()),
        }
        return _Test(tests[name])


def asks_for_dealings(query: queries.Both) -> bool:
    """Whether the two sides stand together, which means the evidence rules."""
    return {part.value for part in query.parts if isinstance(part, queries.Attribute) and part.field == "side"} == {
        "kp",
        "ru",
    }


def entities_of(query: queries.Attribute, lexicon: Lexicon, known: Known) -> tuple[str, ...]:
    """Ids that ``entity:`` or ``type:`` asks for; raises QueryError where there are none."""
    if query.field == "type":
        ids = tuple(entity.id for entity in lexicon.entities if entity.type == query.value.lower())
    else:
        ids = (query.value,) if query.value in lexicon.by_id else known.get(flat(query.value), ())
    if not ids:
        types = sorted({entity.type for entity in lexicon.entities})
        what = repr(queries.shown(query.value))
        if query.field == "type":
            near, listed = queries.nearest(query.value, types), ", ".join(types)
            queries.refuse("the lexicon has no type {what}", "one of {known}", query.column, near=near, what=what,
                           known=listed)  # fmt: skip
        near = queries.nearest(query.value, (*lexicon.by_id, *known))
        queries.refuse("the lexicon has no entity {what}", "an id or a name of the lexicon", query.column, near=near,
                       what=what)  # fmt: skip
    return ids


def facets_of(query: queries.Attribute, lexicon: Lexicon) -> frozenset[str]:
    """Facets that ``facet:`` asks for, by their name, a word of it or a former one; raises QueryError where there is
    none."""
    wanted = query.value.lower()
    former = FORMER_FACETS.get(wanted, ())
    facets = frozenset(one for one in lexicon.facets if wanted in (one, *one.split("_")) or one in former)
    if not facets:
        near = queries.nearest(
            wanted, sorted({word for facet in lexicon.facets for word in (facet, *facet.split("_"))})
        )
        queries.refuse("there is no facet {what}", "one of {known}", query.column, near=near,
                       what=repr(queries.shown(query.value)), known=", ".join(lexicon.facets))  # fmt: skip
    return facets


_SPELL: Mapping[queries.Kind, Callable[[str, int], Spelling]] = {
    "word": word,
    "phrase": phrase,
    "exact": exact,
    "prefix": prefix,
}


def _beginning(key: str, kind: queries.Kind) -> str:
    """What the words begin with wherever they stand, without accents. It is told without spelling them out where that
    is simple."""
    if kind in ("phrase", "exact"):
        return bare(key)
    return bare(stem(key) if kind == "word" and " " not in key else beginning(_SPELL[kind](key, 0)))


def _is_side(query: queries.Query) -> bool:
    return isinstance(query, queries.Attribute) and query.field == "side"


@dataclass(frozen=True, slots=True)
class _Words:
    """A reader's word or phrase, with the entities that it names."""

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
class _Names:
    """Any of some entities."""

    ids: frozenset[str]

    @property
    def needs(self) -> frozenset[Need]:
        return frozenset(self.ids)

    @property
    def dealings(self) -> bool:
        return False

    def satisfied(self, facts: Facts) -> Found:
        return [find for one, finds in facts.names.items() if one in self.ids for find in finds] or None


@dataclass(frozen=True, slots=True)
class _Test:
    """Something that is true of the article or not, and has no words to show."""

    test: Callable[[Facts], bool]
    needs: None = None
    dealings: bool = False

    def satisfied(self, facts: Facts) -> Found:
        return () if self.test(facts) else None


@dataclass(frozen=True, slots=True)
class _Side:
    """Evidence of one side."""

    side: str
    needs: None = None
    dealings: bool = False

    def satisfied(self, facts: Facts) -> Found:
        return facts.side(self.side) or None


@dataclass(frozen=True, slots=True)
class _Dealings:
    """Dealings of the two sides, by the evidence rules."""

    needs: frozenset[Need] = frozenset({DEALINGS})
    dealings: bool = True

    def satisfied(self, facts: Facts) -> Found:
        verdict = facts.dealings()
        return verdict.finds if verdict.relevant else None


@dataclass(frozen=True, slots=True)
class _Both:
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
class _Either:
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
class _Without:
    part: Node
    needs: None = None
    dealings: bool = False

    def satisfied(self, facts: Facts) -> Found:
        return () if self.part.satisfied(facts) is None else None


@dataclass(frozen=True, slots=True)
class _Near:
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
