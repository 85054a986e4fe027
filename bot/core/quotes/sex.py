"""Whether somebody of the lexicon is a woman or a man: what keeps "she" from whom she spoke with."""

from __future__ import annotations

from bot.core.model import Entity
from bot.core.quotes import declension


def sex(entity: Entity | None) -> str | None:
    """``f``, ``m``, or None where nothing tells it."""
    if entity is None or entity.type != "person":
        return None
    told = (declension.sex(form) for form in entity.forms.get("ru", ()) if " " in form)
    return entity.gender or next(told, None)
