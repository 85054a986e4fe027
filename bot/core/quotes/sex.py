"""Whether somebody of the lexicon is a woman or a man: what keeps "she" from whom she spoke with."""

from __future__ import annotations

from bot.core.model import Entity
from bot.core.quotes import declension

#: By their ids in the lexicon: those whose Russian names do not tell it, as they do of Russians.
WOMEN = frozenset(("kim-yo-jong", "kim-ju-ae", "ri-sol-ju", "choe-son-hui", "takaichi", "kallas"))
MEN = frozenset(
    "kim-jong-un kim-jong-il kim-il-sung pak-thae-song jo-yong-won choe-ryong-hae pak-jong-chon ri-pyong-chol "
    "no-kwang-chol ri-yong-gil kim-yong-bok ri-chang-ho sin-hong-chol kim-song im-chon-il kim-tok-hun kang-sun-nam "
    "lee-jae-myung cho-hyun chung-dong-young ahn-gyu-back wi-sung-lac xi-jinping wang-yi trump rubio hegseth zelensky "
    "guterres lankov shoigu kozhemyako trutnev matsegora topekha rudenko overchuk nebenzia taysaev".split()
)


def sex(entity: Entity | None) -> str | None:
    """``f``, ``m``, or None where nothing tells it."""
    if entity is None or entity.type != "person":
        return None
    if entity.id in WOMEN:
        return "f"
    if entity.id in MEN:
        return "m"
    return next((declension.sex(form) for form in entity.forms.get("ru", ()) if " " in form), None)
