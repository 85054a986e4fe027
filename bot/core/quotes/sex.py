"""Whether somebody of the lexicon is a woman or a man: what keeps "she" from whom she spoke with."""

from __future__ import annotations

from bot.core.model import Entity
from bot.core.quotes import declension
from bot.core.quotes.languages import Words


def sex(entity: Entity | None) -> str | None:
    """``f``, ``m``, or None where nothing tells it."""
    if entity is None or entity.type != "person":
        return None
    told = (declension.sex(form) for form in entity.forms.get("ru", ()) if " " in form)
    return entity.gender or next(told, None)


def told_by(pronoun: str | None, words: Words) -> str | None:
    """What the gender of a pronoun tells of whom it means: "she" is a woman from there on; "sie" may be several."""
    return pronoun if pronoun == "m" or (pronoun == "f" and not words.verb_second) else None
