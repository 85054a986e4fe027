"""A noun whose particle says what it is in its sentence, as Korean and Japanese have them."""

from __future__ import annotations

from typing import NamedTuple


class Noun(NamedTuple):
    """A noun with a particle."""

    start: int
    end: int
    #: ``topic`` (은, は), ``subject`` (이, が) or ``also`` (도, も).
    mark: str
    name: tuple[int, int] | None
    pronoun: bool
    #: Whether it is one that speaks: a person, a body, an outlet.
    speaks: bool
