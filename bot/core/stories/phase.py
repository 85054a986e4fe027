"""How far an act has come, by the words of title and lead: may happen, will happen, has happened; denied, put off."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.stories import gazetteer
from bot.core.stories.finder import Found
from bot.core.stories.letters import fold
from bot.core.stories.patterns import either


@dataclass(frozen=True, slots=True)
class Phase:
    """What title and lead say of the act; all may be false."""

    maybe: bool = False
    planned: bool = False
    done: bool = False
    denied: bool = False
    cancelled: bool = False
    postponed: bool = False
    #: As the title alone says.
    title_maybe: bool = False
    title_planned: bool = False
    #: The title says no or not.
    negated: bool = False

    def encode(self) -> int:
        return sum(1 << bit for bit, name in enumerate(_BITS) if getattr(self, name))

    @classmethod
    def decode(cls, bits: int) -> Phase:
        return cls(**{name: bool(bits >> bit & 1) for bit, name in enumerate(_BITS)})


_BITS = ("maybe", "planned", "done", "denied", "cancelled", "postponed", "title_maybe", "title_planned", "negated")


def _pattern(forms: str) -> re.Pattern[str]:
    inside, whole = [], []
    for form in sorted({fold(form.strip()) for form in forms.split(",")}, key=lambda one: (-len(one), one)):
        if form[0] >= "\u2e80":
            inside.append(re.escape(form))
        else:
            whole.append(re.escape(form.rstrip("*")) + (r"\w*" if form.endswith("*") else ""))
    return re.compile(either(whole, apart_from=r"\w") + "|" + either(inside))


#: Acts that end a match or a vote: a title that has one tells the result.
_RESULTS = frozenset({"a:win", "a:lose"})
_MAYBE = _pattern(gazetteer.MAYBE)
_PLANNED = _pattern(gazetteer.PLANNED)
_DONE = _pattern(gazetteer.DONE)
_NEGATED = _pattern(gazetteer.NOT)


def phase(title: str, lead: str, in_title: list[Found], in_lead: list[Found]) -> Phase:
    """The phase that a folded title and lead tell, with what was found in them."""
    acts = {found.name for found in in_title}
    title_maybe, title_planned = bool(_MAYBE.search(title)), bool(_PLANNED.search(title))
    return Phase(
        maybe=title_maybe or bool(_MAYBE.search(lead)),
        planned=title_planned or bool(_PLANNED.search(lead)),
        done=bool(_DONE.search(title) or _DONE.search(lead) or (acts & _RESULTS and not title_planned)),
        denied="a:deny" in acts,
        cancelled="a:cancel" in acts,
        postponed="a:postpone" in acts,
        title_maybe=title_maybe,
        title_planned=title_planned,
        negated=bool(_NEGATED.search(title)),
    )
