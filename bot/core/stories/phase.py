"""How far an act has come, by the words of title and lead: may happen, will happen, has happened; denied, put off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.core.model import UNKNOWN_LANGUAGE
from bot.core.stories import gazetteer, groups
from bot.core.stories.finder import Found
from bot.core.stories.letters import fold
from bot.core.stories.negation import denied, only_no_harm, tells_of_harm
from bot.core.stories.patterns import Forms


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
    title_done: bool = False
    #: The title says no or not; that there was no harm, which is no "no" of its own; that there was.
    negated: bool = False
    unharmed: bool = False
    harmed: bool = False
    #: The title says that it begins, or that it ends: of a sanction also that it is lifted.
    begins: bool = False
    ends: bool = False
    #: Title or lead say that nobody came to harm, and neither tells of any.
    nobody_hurt: bool = False
    #: Title or lead say that it is not the first.
    again: bool = False

    @property
    def happened(self) -> bool:
        """Whether it has happened: whoever has come will do this and that, as the text goes on to say."""
        return self.title_done or (self.done and not self.planned)

    def encode(self) -> int:
        return sum(1 << bit for bit, name in enumerate(_BITS) if getattr(self, name))

    @classmethod
    def decode(cls, bits: int) -> Phase:
        return cls(**{name: bool(bits >> bit & 1) for bit, name in enumerate(_BITS)})


_BITS = (
    "maybe", "planned", "done", "denied", "cancelled", "postponed", "title_maybe", "title_planned", "negated", "begins",
    "ends", "again", "unharmed", "harmed", "nobody_hurt", "title_done",
)  # fmt: skip


@lru_cache(maxsize=160)
def _forms_of(words: str, language: str) -> Forms:
    """What the words of `gazetteer` are found by in a language."""
    return Forms({fold(form.strip()) for form in words.split(",")} - _not_in(language))


def _not_in(language: str) -> set[str]:
    """The forms that are other words in a language; none where it is unknown."""
    if language == UNKNOWN_LANGUAGE:
        return set()
    entries = [entry.partition(":") for entry in gazetteer.ONLY_IN.replace("\n", ";").split(";")]
    return {form.strip() for form, _, languages in entries if language not in languages.split()}


#: The month, which is no "may be": every report of a Victory Day had been a possible one.
_MONTH_OF_MAY = re.compile(r"\bmay\.?(?= \d)|(?<=\d )may\b|\b(?:in|last|next|since|until|late|early|mid|of) may\b")

#: Acts that end a match or a vote: a title that has one tells the result.
_RESULTS = frozenset({"a:win", "a:lose"})


def phase(title: str, lead: str, in_title: list[Found], in_lead: list[Found], language: str) -> Phase:
    """The phase that a folded title and lead tell, with what was found in them."""
    acts = {found.name for found in in_title}
    may, plan, done = (_forms_of(words, language) for words in (gazetteer.MAYBE, gazetteer.PLANNED, gazetteer.DONE))
    begins, ends, lifts = (_forms_of(words, language) for words in (gazetteer.BEGINS, gazetteer.ENDS, gazetteer.LIFTS))
    no = denied(title, language)
    title_maybe, lead_maybe = (may.are_in(_MONTH_OF_MAY.sub(" ", text)) for text in (title, lead))
    title_planned = plan.are_in(title)
    past = _forms_of(gazetteer.PAST, language)
    title_done = _is_done(title, plan, done)
    return Phase(
        maybe=title_maybe or lead_maybe,
        planned=title_planned or plan.are_in(lead),
        done=bool(title_done or _is_done(lead, plan, done) or (acts & _RESULTS and not title_planned)),
        denied="a:deny" in acts,
        cancelled="a:cancel" in acts,
        postponed="a:postpone" in acts,
        title_maybe=title_maybe,
        title_planned=title_planned,
        title_done=not title_planned and (title_done or past.are_in(title)),
        negated=no.negated,
        unharmed=no.unharmed,
        harmed=no.harmed,
        nobody_hurt=only_no_harm(f"{title}\n{lead}", language),
        begins=begins.are_in(title),
        ends=ends.are_in(title) or (not acts.isdisjoint(groups.IMPOSED) and lifts.are_in(title)),
        again=_again(title, lead, language),
    )


def _is_done(text: str, plan: Forms, done: Forms) -> bool:
    """Whether a text tells of what is done; in Korean and Japanese a form of a plan holds one of that: "도착한다"."""
    return done.are_in(text) and done.are_in(plan.blanked(text))


_AGAIN_IN_KOREAN = re.compile(gazetteer.AGAIN_IN_KOREAN)
_SENTENCE_ENDS = re.compile("[.!?] |[。！？]")


def _again(title: str, lead: str, language: str) -> bool:
    """Whether title or first sentence say that it is not the first: of its kind, not of those who came to harm in it.
    In the second somebody condemns it again."""
    again, more = (_forms_of(words, language) for words in (gazetteer.AGAIN, gazetteer.ONE_MORE))
    text = f"{title}\n{_SENTENCE_ENDS.split(lead, maxsplit=1)[0]}"
    if again.are_in(text) or (language == "ko" and _AGAIN_IN_KOREAN.search(text)):
        return True
    if not more.are_in(text) or tells_of_harm(title, language):
        return False
    return more.are_in(title) or not tells_of_harm(lead, language)
