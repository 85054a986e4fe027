"""How far an act has come, by the words of title and lead: may happen, will happen, has happened; denied, put off."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.core.model import UNKNOWN_LANGUAGE
from bot.core.stories import gazetteer, groups
from bot.core.stories.finder import Found
from bot.core.stories.letters import fold
from bot.core.stories.negation import denied, only_no_harm, tells_of_harm
from bot.core.stories.patterns import Lists, of_forms


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


#: What is looked for in title and lead.
_LISTS = {
    "maybe": gazetteer.MAYBE, "planned": gazetteer.PLANNED, "done": gazetteer.DONE, "past": gazetteer.PAST,
    "begins": gazetteer.BEGINS, "ends": gazetteer.ENDS, "lifts": gazetteer.LIFTS, "again": gazetteer.AGAIN,
    "more": gazetteer.ONE_MORE,
}  # fmt: skip


@lru_cache(maxsize=1)
def _lists() -> Lists:
    return Lists({name: _forms(words) for name, words in _LISTS.items()}, _only_in())


@lru_cache(maxsize=40)
def _plans(language: str) -> re.Pattern[str]:
    """What the words for a plan are found by in a language."""
    only_in = _only_in()
    return of_forms(form for form in _forms(gazetteer.PLANNED) if language in only_in.get(form, (language,)))


def _forms(words: str) -> set[str]:
    return {fold(form.strip()) for form in words.split(",")}


def _only_in() -> dict[str, frozenset[str]]:
    """Forms that are other words in most languages, with those in which they count; all do where it is unknown."""
    languages: dict[str, frozenset[str]] = {}
    for entry in gazetteer.ONLY_IN.replace("\n", ";").split(";"):
        form, _, listed = entry.partition(":")
        here = frozenset((UNKNOWN_LANGUAGE, *listed.split()))
        languages[form.strip()] = here & languages.get(form.strip(), here)
    return languages


#: The month, which is no "may be": every report of a Victory Day had been a possible one.
_MONTH_OF_MAY = re.compile(r"\bmay\.?(?= \d)|(?<=\d )may\b|\b(?:in|last|next|since|until|late|early|mid|of) may\b")

#: A case that a court hears, in Russian by the word for what is considered: «суд рассматривает дело».
_HEARD = re.compile(r"\bрассм\w+ (?:\w+ ){0,2}?(?:дел[оау]|иск\w*|жалоб\w+|апелляц\w+|ходатайств\w+)\b")
#: A veto that is lifted, and what else stood in the way: whoever lifts it lets something be imposed.
_OBSTACLE = re.compile(
    r"\b(?:lift|drop|withdr[ae]w|end|remove)(?:s|n|ed|ped|d|ing|ping)? (?:its |their |his |the |a )?"
    r"(?:veto|objection|opposition|block|hold|reservation|obstacle)\w*"
    r"|\b(?:leve|levent|levee|lever|retire|retirent)(?:s|nt)? (?:son|leur|ses|leurs|le|les|un|le dernier) "
    r"(?:veto|opposition|objection|blocage|obstacle|reserve)\w*"
    r"|\b(?:снял|сняла|сняли|снима\w+|снят\w*|отозвал\w*) (?:\w+ )?(?:вето|возражени\w+|блокировк\w+)"
    r"|(?:거부권|반대|이의)(?:를|을)? ?(?:철회|해제)|(?:拒否権|反対)を?(?:撤回|取り下げ)|(?:撤回|解除)(?:否决|反对)"
    r"|\b(?:veto|widerstand|blockade|einwande?) (?:auf|zuruck|fallen)\w*"
    r"|\b(?:levanta\w*|retira\w*|toglie|ritira\w*|rimuove) (?:su|el|il|lo|la|sus) (?:veto|bloqueo|objecion\w*|blocco)"
)

#: Until when: no end of what is told.
_UNTIL_THE_END = re.compile(
    r"\b(?:until|till|by|to|through|at|before) (?:the )?end of"
    r"|\b(?:jusqu'a|d'ici|d'ici a|a|en|avant) (?:la )?fin (?:de |d'|du )?"
    r"|\b(?:до|к|в) конц\w+|\b(?:bis|zum|ende) ende\b|\b(?:hasta|a) (?:el )?final\w*|\bfino alla fine"
)


def phase(title: str, lead: str, in_title: list[Found], language: str) -> Phase:
    """The phase that a folded title and lead tell, with what was found in the title."""
    acts = {found.name for found in in_title}
    lists = _lists()
    titled, opened = lists.first(title, language), lists.first(lead, language)
    no = denied(title, language)
    title_maybe, lead_maybe = (_is_maybe(text, told, language) for text, told in ((title, titled), (lead, opened)))
    title_planned = "planned" in titled
    title_done = _is_done(title, titled, language)
    return Phase(
        maybe=title_maybe or lead_maybe,
        planned=title_planned or "planned" in opened,
        done=bool(title_done or _is_done(lead, opened, language) or (acts & groups.RESULTS and not title_planned)),
        denied="a:deny" in acts,
        cancelled="a:cancel" in acts,
        postponed="a:postpone" in acts,
        title_maybe=title_maybe,
        title_planned=title_planned,
        title_done=not title_planned and (title_done or "past" in titled),
        negated=no.negated,
        unharmed=no.unharmed,
        harmed=no.harmed,
        nobody_hurt=only_no_harm(f"{title}\n{lead}", language),
        begins="begins" in titled,
        ends=_ends(title, titled, language)
        or (not acts.isdisjoint(groups.IMPOSED) and _lifts(title, titled, language)),
        again=_again(title, lead, titled, opened, language, harmed=not acts.isdisjoint(groups.HARM)),
    )


def _ends(title: str, titled: Mapping[str, int], language: str) -> bool:
    """Whether a title tells that something ends, and not but until when it lasts."""
    if "ends" not in titled or not _UNTIL_THE_END.search(title):
        return "ends" in titled
    return "ends" in _lists().first(_UNTIL_THE_END.sub(" ", title), language)


def _lifts(title: str, titled: Mapping[str, int], language: str) -> bool:
    """Whether a title tells that something is lifted, and not but what stood in its way, or until when it lasts."""
    if "lifts" not in titled:
        return False
    rest = _UNTIL_THE_END.sub(" ", _OBSTACLE.sub(" ", title))
    return rest == title or "lifts" in _lists().first(rest, language)


def _is_maybe(text: str, told: Mapping[str, int], language: str) -> bool:
    """Whether a text tells of what may be, and not but of the month of May, or of a case that is heard."""
    if "maybe" not in told or ("may" not in text and "рассм" not in text):
        return "maybe" in told
    return "maybe" in _lists().first(_HEARD.sub(" ", _MONTH_OF_MAY.sub(" ", text)), language)


def _is_done(text: str, told: Mapping[str, int], language: str) -> bool:
    """Whether a text tells of what is done; in Korean and Japanese a form of a plan holds one of that: "도착한다"."""
    if "done" not in told or "planned" not in told:
        return "done" in told
    return "done" in _lists().first(_plans(language).sub(" ", text), language)


_AGAIN_IN_KOREAN = re.compile(gazetteer.AGAIN_IN_KOREAN)
_SENTENCE_ENDS = re.compile("[.!?] |[。！？]")


def _again(
    title: str, lead: str, titled: Mapping[str, int], opened: Mapping[str, int], language: str, *, harmed: bool
) -> bool:
    """Whether title or first sentence say that it is not the first: of its kind, not of those who came to harm in it.
    In the second somebody condemns it again."""
    if "again" in titled:
        return True
    first = _SENTENCE_ENDS.split(lead, maxsplit=1)[0] if opened or language == "ko" else ""
    if opened.get("again", len(lead) + 1) <= len(first):
        return True
    if language == "ko" and _AGAIN_IN_KOREAN.search(f"{title}\n{first}"):
        return True
    more = "more" in titled or opened.get("more", len(lead) + 1) <= len(first)
    if not more or harmed or tells_of_harm(title, language):
        return False
    return "more" in titled or not tells_of_harm(lead, language)
