"""What is looked for, and what was found of it in an article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Level = Literal["flash", "important", "all"]
Field = Literal["title", "lead", "text"]


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, place, organisation, weapon, ship, treaty … of the lexicon."""

    id: str
    #: The English name, shown to people and used as `Quote.canonical`.
    name: str
    #: ``person``, ``place``, ``organisation`` …
    type: str
    #: A side, or ``bilateral``.
    side: str
    #: ``strong`` (counts as its side alone), ``weak``, ``context``.
    weight: str
    #: Names by language.
    forms: Mapping[str, tuple[str, ...]]
    role: str | None = None
    #: True, or the languages in which it needs a second hit of its side.
    ambiguous: bool | tuple[str, ...] = False
    #: Of a bilateral one: the sides that its words themselves name (``kp``, ``ru``).
    names: tuple[str, ...] = ()
    #: By language, words that contain one of its forms but mean something else.
    guards: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: When its role was last known to be true.
    as_of: str | None = None
    #: ``f`` for a woman; ``m`` for a man whose Russian name does not show it.
    gender: str | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """What to look for: a named query."""

    id: str
    name: str
    #: In the query language; ``side:kp AND side:ru`` means the evidence rules.
    query: str
    level: Level = "important"


@dataclass(frozen=True, slots=True)
class Term:
    """Words in an article that made a watch match."""

    text: str
    start: int
    end: int
    #: Which text the offsets count in; ``lead`` and ``text`` both count in `Article.text`.
    field: Field
    #: The lexicon's entity, if the words name one.
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A watch that an article satisfies, and what made it so."""

    watch_id: str
    score: float
    terms: tuple[Term, ...]
    #: The rule that fired, such as ``R1``.
    rule: str = ""
    #: Words that did not count, each with the mask that hid it, such as ``list of states``.
    masked: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What an article is about: its entities and facets, and the watches that it satisfies."""

    matches: tuple[Match, ...]
    entities: tuple[str, ...]
    facets: tuple[str, ...] = ()
    level: Level = "all"

    @property
    def relevant(self) -> bool:
        return bool(self.matches)
