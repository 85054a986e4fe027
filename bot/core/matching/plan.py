"""What a watch asks for, made ready: its words are numbered, its names are the lexicon's, its demands are known.

Query ─join_names→ Query ─Planner.plan→ demands.Node ─satisfied(Facts of one article)→ what satisfies it, or None
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from bot.core import queries
from bot.core.lexicon import FORMER_FACETS, Lexicon
from bot.core.matching import demands, russian
from bot.core.matching.alike import FORMS, alike, may_be_otherwise, respelled, spelled_out, without_particles
from bot.core.matching.terms import Index, Spelling, beginning, exact, flatten, phrase, prefix, stem, word
from bot.core.text import bare, normalise

#: A name of two Korean syllables stands within many words: 하산 in 낙하산, 원산 in 원산지. It is found as the lexicon's
#: names are, and not as a reader's word.
_SHORT_KOREAN = re.compile("[가-힣]{1,2}")

#: Russian names of so few letters decline into too many words.
_SHORT_NAME = 4

#: Types of entities that are called by everyday words: what happens, and what is built.
_EVERYDAY = frozenset({"topic", "event", "facility"})

#: Most words of a name in the lexicon that is looked for among a query's words.
_LONGEST_NAME = 6


class Known(dict[str, tuple[str, ...]]):
    """Ids of the entities that each name (flattened) may mean."""

    def __init__(self, names: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__(names)
        #: Russian names, each by what never changes of its words; by that of the first.
        self._declined: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
        for key, ids in names.items():
            if "а" <= key[0] <= "я" and len(key) > _SHORT_NAME:
                stems = tuple(russian.declined(word) or word for word in key.split())
                self._declined.setdefault(stems[0], []).append((stems, ids))

    def meant(self, key: str, written: str = "") -> tuple[str, ...]:
        """Ids of the entities that a reader's words (flattened) name; in Russian in any case: «Ким Чен Ына», and, where
        it is `written` with a capital, «Белоусова»."""
        known = self.get(key) or self.get(key.removesuffix("'s"))
        if known or not "а" <= key[0] <= "я" or not (" " in key or written[:1].isupper()):
            return known or ()
        words = key.split()
        for length in range(len(words[0]), 1, -1):
            for stems, ids in self._declined.get(words[0][:length], ()):
                if len(stems) == len(words) and all(map(_is_a_case, words, stems)):
                    return ids
        return ()


def _is_a_case(word: str, stem: str) -> bool:
    return word.startswith(stem) and russian.declines(word[len(stem) :])


def flat(text: str) -> str:
    """The words of a text in one spelling, one space between them."""
    if text.isascii() and text.isalnum():
        return text.lower()  # most readers' words: the same, at a fifth of the cost
    return " ".join(flatten(normalise(text).text).split())


@lru_cache(maxsize=4)
def known_names(lexicon: Lexicon) -> Known:
    """Ids of the entities that each name (flattened) may mean; without its accents, too, or with
    two letters for an umlaut, where that is no other's."""
    known: dict[str, tuple[str, ...]] = {}
    for entity in lexicon.entities:
        for form in {entity.name, *(form for listed in entity.forms.values() for form in listed)}:
            key = flat(form)
            if entity.id not in known.get(key, ()):
                known[key] = (*known.get(key, ()), entity.id)
    return Known({typed(key): ids for typed in (bare, spelled_out) for key, ids in known.items()} | known)


def named(key: str, known: Known, written: str = "") -> tuple[str, ...]:
    """Ids of the entities that a reader's word (flattened) names, with a Korean particle behind it or without."""
    return known.meant(key, written) or known.get(without_particles(key), ())


@lru_cache(maxsize=4)
def subjects(lexicon: Lexicon) -> frozenset[str]:
    """Ids of what the lexicon calls by everyday words, "North Korean soldiers", "Tumen bridge": an article may say it
    in others, or have others between."""
    return frozenset(entity.id for entity in lexicon.entities if entity.type in _EVERYDAY)


def join_names(query: queries.Query, known: Known, loose: frozenset[str]) -> queries.Query:
    """The query with words that stand side by side and make a name together as one. Where that is the name of one of
    the `subjects`, here `loose`, an article may have its words apart as well."""
    match query:
        case queries.Both(parts):
            joined = tuple(_joined([join_names(part, known, loose) for part in parts], known, loose))
            return joined[0] if len(joined) == 1 else queries.Both(joined)
        case queries.Either(parts):
            return queries.Either(tuple(join_names(part, known, loose) for part in parts))
        case queries.Without(part):
            return queries.Without(join_names(part, known, loose))
        case queries.Near(left, right, distance):
            return queries.Near(join_names(left, known, loose), join_names(right, known, loose), distance)
    return query


def _joined(
    parts: Sequence[queries.Query], known: Known, loose: frozenset[str], longest: int = _LONGEST_NAME
) -> Iterable[queries.Query]:
    at = 0
    while at < len(parts):
        for length in range(min(longest, len(parts) - at), 0, -1):
            run = [part for part in parts[at : at + length] if isinstance(part, queries.Words) and part.kind == "word"]
            text = " ".join(part.text for part in run)
            ids = known.meant(flat(text)) if len(run) == length > 1 and len({part.place for part in run}) == 1 else ()
            if ids:
                name = run[0]._replace(text=text)
                if loose.issuperset(ids):
                    apart = tuple(_joined(run, known, loose, length - 1))
                    yield queries.Either((name, queries.Both(apart)))
                else:
                    yield name
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
        self._subjects = subjects(lexicon)
        #: The words of all queries, flattened and each once, with their numbers.
        self._numbers: dict[tuple[str, queries.Kind], int] = {}

    def read(self, text: str) -> demands.Node:
        """What a query asks for; raises QueryError where it cannot be read, or asks for what the lexicon has not."""
        return self.plan(join_names(queries.parse(text), self.known, self._subjects))

    def plan(self, query: queries.Query) -> demands.Node:
        """Raises QueryError where the query asks for an entity, a facet or a type that the lexicon does not have."""
        match query:
            case queries.Words(text, kind, place):
                key = flat(text)
                if kind != "exact" and (key in FORMS or may_be_otherwise(key)):
                    return self._words(key, kind, place, text)
                ids = self.known.meant(key, text) if kind == "word" else ()
                if ids and _SHORT_KOREAN.fullmatch(key):
                    return demands.Names(frozenset(ids), place)
                return demands.Words(self._number(key, kind), ids, place)
            case queries.Attribute():
                return self._attribute(query)
            case queries.Near(left, right, distance):
                return demands.Near(self.plan(left), self.plan(right), distance)
            case queries.Either(parts):
                return demands.Either(tuple(self.plan(part) for part in parts))
            case queries.Without(part):
                return demands.Without(self.plan(part))
            case queries.Both(parts):
                if asks_for_dealings(query):
                    return demands.Both(
                        (demands.Dealings(), *(self.plan(part) for part in parts if not _is_side(part)))
                    )
                return demands.Both(tuple(self.plan(part) for part in parts))

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

    def _words(self, key: str, kind: queries.Kind, place: str | None, written: str) -> demands.Node:
        """What is asked of a word however it is written, or of a phrase as it stands."""
        is_word = kind == "word"
        asked = demands.Words(self._number(key, kind), named(key, self.known, written) if is_word else (), place)
        others: list[tuple[str, queries.Kind]] = [(other, kind) for other in (alike if is_word else respelled)(key)]
        if is_word:
            others += [(other, "exact") for other in FORMS.get(key, ())]
        return demands.Either((asked, *(demands.Words(self._number(*other), (), place) for other in others)))

    def _number(self, key: str, kind: queries.Kind) -> int:
        return self._numbers.setdefault((key, kind), len(self._numbers))

    def _attribute(self, query: queries.Attribute) -> demands.Node:
        name, value = query.field, query.value
        if name in ("entity", "type"):
            return demands.Names(frozenset(entities_of(query, self.lexicon, self.known)))
        if name == "facet":
            facets = facets_of(query, self.lexicon)
            return demands.Test(lambda facts: not facets.isdisjoint(facts.facets))
        if name == "side":
            return demands.Side(value)
        key = flat(value)
        who = frozenset({value, key, *self.known.get(key, ())})
        tests: Mapping[str, Callable[[demands.Facts], bool]] = {
            "lang": lambda facts: facts.language == value,
            "source": lambda facts: facts.article.source_id == value,
            "outlet": lambda facts: flat(facts.article.outlet) == key,
            "speaker": lambda facts: not who.isdisjoint(facts.speakers()),
            "origin": lambda facts: not who.isdisjoint(facts.origins()),
        }
        return demands.Test(tests[name])


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
