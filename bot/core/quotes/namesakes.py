"""Whether a name in full may be that of somebody of the lexicon: Igor Peskov is not Dmitry Peskov."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.core.model import Entity
from bot.core.quotes.languages.ru import MEN, WOMEN
from bot.core.sounds import skeleton

#: First names, folded: whoever has another of them than somebody of the lexicon is not he. Beside those of the Russian
#: tables here are some that are another's in another case; a name that is missing only tells nothing, as a place or a
#: body before a surname does.
_GIVEN = frozenset(name.replace("ё", "е") for name in MEN | WOMEN) | frozenset(
    "арсений всеволод илья никита ринат рустам святослав тимофей валентина валерия виктория евгения елизавета любовь "
    "яна".split()
)
_SOUNDS = frozenset(map(skeleton, _GIVEN))
#: What stands between a Russian's first name and his surname, whatever the case and the script, or any initial.
BETWEEN = re.compile(
    r"\w+(?:[вьм]ич|вн|[иь]ничн)\w{0,2}|\w+[oe][vw](?:i(?:t?ch|tsch|c)|na)|\w+i(?:chna|tch)|[^\W\d_]\.?"
)


def first_and_last(folded: str) -> str:
    """A folded name without what stands between its first word and its last: "vladimir v putin" is "vladimir putin".

    Empty where nothing does, or else than a patronymic or an initial.
    """
    words = folded.split()
    between = words[1:-1]
    return f"{words[0]} {words[-1]}" if between and all(map(BETWEEN.fullmatch, between)) else ""


def may_be(first: Sequence[str], nominatives: Callable[[str], Sequence[str]], entity: Entity) -> bool:
    """Whether somebody whose first names, folded, are `first` may be `entity`, whose surname he has.

    `nominatives` gives the forms that a Russian word may be a case of. An initial, and what is no common first name of
    a Russian, may belong to a body or a place before the surname, and speaks against nobody.
    """
    own = {form.lower().replace("ё", "е").split()[0] for form in entity.forms.get("ru", ()) if " " in form}
    given = [one for one in first if not BETWEEN.fullmatch(one)][-1:]
    if not own or not given:
        return True
    if given[0] >= "\uac00":
        sound = skeleton(given[0])
        return sound not in _SOUNDS or sound in map(skeleton, own)
    forms = nominatives(given[0])
    return _GIVEN.isdisjoint(forms) or not own.isdisjoint(forms)
