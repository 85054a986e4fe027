"""Somebody who spoke."""

from __future__ import annotations

from typing import NamedTuple

from bot.core.model import Entity


class Speaker(NamedTuple):
    """Somebody who spoke, and where the text names them."""

    #: None where only a pronoun stands for them.
    name: str | None
    start: int | None
    end: int | None
    entity: Entity | None = None
    role: str | None = None
    #: ``f``, ``m``, ``p`` (several), where the text tells.
    gender: str | None = None
    outlet: bool = False
    #: Whether a pronoun stands for them that may mean one of several.
    doubtful: bool = False

    def at(self, start: int | None, end: int | None, gender: str | None = None) -> Speaker:
        """The same, named in another place, and perhaps told by it for a woman or a man.

        A tuple's own way to change a field takes three times as long.
        """
        found = self.gender or gender
        return Speaker(self.name, start, end, self.entity, self.role, found, self.outlet, self.doubtful)


def is_person(one: Speaker) -> bool:
    """Whether somebody is known to be one, and no body."""
    return one.gender in ("f", "m") or (one.entity is not None and one.entity.type == "person")


def agrees(pronoun: str | None, noun: str | None) -> bool:
    """Whether a pronoun of one gender may stand for somebody of another; where one is not known it may."""
    return pronoun is None or noun is None or pronoun == noun


def publishes(entity: Entity) -> bool:
    """Whether a body of the lexicon is an outlet."""
    role = entity.role or ""
    return entity.type == "organisation" and any(
        word in role for word in ("agency", "news", "newspaper", "attribution")
    )
