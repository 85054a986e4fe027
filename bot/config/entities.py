"""The operator's own entities: they are added to the shipped lexicon, or change its entities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from bot.config.fields import EntitySide, EntityType, Flag, Forms, Gender, Id, Name, Weight
from bot.config.lexicon import shipped
from bot.core import lexicon as lexicons
from bot.core.lexicon import Lexicon
from bot.core.model import Entity

#: What a new entity must say, and one that the lexicon knows need not.
_NEW = ("name", "type", "side", "forms")


class EntitySettings(BaseModel):
    """Somebody or something that Khasan shall know by name."""

    model_config = ConfigDict(extra="forbid")

    id: Id = Field(description="a short name, unique in the file; one of the lexicon's changes what that says")
    name: Name | None = Field(None, description="the name in English, which people are shown")
    type: EntityType | None = Field(None, description="what it is")
    side: EntitySide | None = Field(
        None, description="whose it is; bilateral is what North Korea and Russia have together"
    )
    weight: Weight | None = Field(
        None, description="whether it stands for its side alone, beside something else, or not at all"
    )
    role: Name | None = Field(None, description="what a person does, as it is shown beside a quote")
    gender: Gender | None = Field(None, description="f or m of a person, where a Russian name does not tell it")
    forms: Forms = Field({}, description="how it is written, by language; names of the lexicon's own stay")
    guards: Forms = Field({}, description="words that contain one of its names and mean something else, by language")
    ambiguous: Flag | None = Field(None, description="whether its names are others' names, too")
    replace: Flag = Field(False, description="true leaves out what the lexicon says of it")
    enabled: Flag = Field(True, description="false takes it out of the lexicon")


def missing(given: Mapping[str, Any]) -> tuple[str, ...]:
    """What a written entity lacks: one that the lexicon does not know has to say more."""
    known = given.get("id") in shipped().by_id and str(given.get("replace", "")).lower() not in ("true", "yes", "on")
    off = str(given.get("enabled", "")).lower() in ("false", "no", "off")
    return () if known or off else tuple(name for name in _NEW if not given.get(name))


def extended(settings: Sequence[EntitySettings]) -> Lexicon:
    """The shipped lexicon with what the operator wrote; the shipped one itself where that is nothing."""
    if not settings:
        return shipped()
    off = frozenset(one.id for one in settings if not one.enabled)
    return lexicons.extend(shipped(), [_entity(one) for one in settings if one.enabled], without=off)


def _entity(given: EntitySettings) -> Entity:
    known = None if given.replace else shipped().by_id.get(given.id)
    before = known or Entity(id=given.id, name="", type="", side="", weight="strong", forms={})
    side = given.side or before.side
    return replace(
        before,
        name=given.name or before.name,
        type=given.type or before.type,
        side=side,
        weight=given.weight or before.weight,
        role=given.role or before.role,
        gender=given.gender or before.gender,
        forms=_merged(before.forms, given.forms),
        guards=_merged(before.guards, given.guards),
        ambiguous=before.ambiguous if given.ambiguous is None else given.ambiguous,
        names=before.names or (("kp", "ru") if side == "bilateral" else ()),
    )


def _merged(ours: Mapping[str, tuple[str, ...]], theirs: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    languages = dict.fromkeys((*ours, *theirs))
    return {one: tuple(dict.fromkeys((*ours.get(one, ()), *theirs.get(one, ())))) for one in languages}
