"""The parsed form of a query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

#: Parts of an article that words can be looked for in.
PLACES = ("title", "lead", "text")
#: What can be asked of an article besides its words.
ATTRIBUTES = ("source", "outlet", "side", "lang", "speaker", "facet", "entity", "origin", "type")

Kind = Literal["word", "phrase", "exact", "prefix"]


class Words(NamedTuple):
    """Words to be found: in any inflection, as a phrase, as written, or as a beginning. (A tuple: readers have a
    hundred thousand of them, and a frozen dataclass takes more than twice as long to make.)"""

    text: str
    kind: Kind
    #: Where: ``title``, ``lead`` or anywhere (None; ``text`` leaves out the title).
    place: str | None = None
    column: int = 0


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something asked of the article itself, such as ``lang:fr``."""

    field: str
    value: str
    column: int = 0


@dataclass(frozen=True, slots=True)
class Near:
    """Two things within so many words of each other, in either order."""

    left: Query
    right: Query
    distance: int


@dataclass(frozen=True, slots=True)
class Both:
    """All of these."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of these."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """Not this."""

    part: Query


Query = Words | Attribute | Near | Both | Either | Without


def values(query: Query, field: str) -> tuple[str, ...]:
    """What the query asks for in `field`, without what it leaves out."""
    match query:
        case Attribute(name, value):
            return (value,) if name == field else ()
        case Both(parts) | Either(parts):
            return tuple(value for part in parts for value in values(part, field))
    return ()
