# ruff: noqa: E501
"""How far an act has come, by the words of title and lead: may happen, will happen, has happened; denied, put off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

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
    #: The title says that it begins, or ends.
    begins: bool = False
    ends: bool = False
    #: Title or lead say that it is not the first.
    again: bool = False

    def encode(self) -> int:
        return sum(1 << bit for bit, name in enumerate(_BITS) if getattr(self, name))

    @classmethod
    def decode(cls, bits: int) -> Phase:
        return cls(**{name: bool(bits >> bit & 1) for bit, name in enumerate(_BITS)})


_BITS = (
    "maybe", "planned", "done", "denied", "cancelled", "postponed", "title_maybe", "title_planned", "negated", "begins",
    "ends", "again",
)  # fmt: skip


@lru_cache(maxsize=160)
def _pattern(words: str, language: str) -> re.Pattern[str]:
    """What the words of `gazetteer` are found by in a language."""
    inside, whole = [], []
    forms = {fold(form.strip()) for form in words.split(",")} - _not_in(language)
    for form in sorted(forms, key=lambda one: (-len(one), one)):
        if form[0] >= "\u2e80":
            inside.append(re.escape(form))
        else:
            whole.append(re.escape(form.rstrip("*")) + (r"\w*" if form.endswith("*") else ""))
    return re.compile(either(whole, apart_from=r"\w") + "|" + either(inside))


def _not_in(language: str) -> set[str]:
    """The forms that are other words in a language."""
    entries = [entry.partition(":") for entry in gazetteer.ONLY_IN.replace("\n", ";").split(";")]
    return {form.strip() for form, _, languages in entries if language not in languages.split()}


#: Acts that end a match or a vote: a title that has one tells the result.
_RESULTS = frozenset({"a:win", "a:lose"})
#: What has the letters of a negation and denies no act. That nobody came to harm, in all languages: the fire is the same.
#: In French a step, a department and a birth: "un pas vers", "Pas-de-Calais", «né en»; elsewhere mistakes and ponds,
#: drones, the future and seizures, "soon", "at least" and "must".
_NO_NEGATION = {
    "en": r"\bno(?: one)?(?: was| were| is| are)?(?: \w+)? (?:hurt|injur\w+|casualt\w+|deaths?|dead|killed|wounded|victims?|damage)\b",
    "fr": r"\b(?:pas[- ]de[- ]calais|(?:un|premiers?|faux|grands?|petits?) pas|pas vers|ne (?:en|a|le)"
    r"|(?:pas d|aucun)\w*[ '](?:\w+ )?(?:bless\w+|victimes?|morts?|degats?))\b",
    "de": r"\bkein\w* (?:\w+ )?(?:verletzt\w*|tote\w*|opfer|schaden)\b",
    "es": r"\b(?:no hay|no hubo|ningun\w*|no deja) (?:\w+ )?(?:herid\w+|victimas?|muert\w+|danos)\b",
    "it": r"\b(?:nessun|non ci sono)\w*[ '](?:\w+ )?(?:ferit\w+|vittim\w+|mort\w+|danni)\b",
    "ru": r"\b(?:пострада|погиб|жертв|ранен)\w*(?: \w+)? нет\b|\bнет (?:\w+ )?(?:пострада|погиб|жертв|ранен)\w*|\bникто не \w+",
    "ko": "(?:피해|부상자|사상자|사망자)[는은가도]? ?없|잘못|연못|못지않|끊임없|어이없|아니라",
    "zh": "[无無][人线線伤傷]|未[来來]|[没沒](?:收|有?人?[伤傷受])|不[断斷仅僅满滿安同足法]|不明",
    "ja": "(?:けが人|負傷者|死者|被害)[はが]?な[しいく]|無[人線]|未来|没収|不[断満安正同足法明]|不動産|間もなく|少なくとも|[必ま]ず|いずれ|ずつ|わずか|はず",
}
#: In Korean a word of its own before its verb: «방문 안 한다»; before a noun it is a plan or a name, behind one a draft.
_KOREAN_NOT = re.compile(
    "(?<![가-힣])안 (?:[해한할함하가간갈갔와온올왔된돼될됐열연받줄준줘쓸쓴써]|보[내낸낼냈]|만[나난날났]|바[꾸꿀꾼뀐]|알[려린릴])"
)


def phase(title: str, lead: str, in_title: list[Found], in_lead: list[Found], language: str) -> Phase:
    """The phase that a folded title and lead tell, with what was found in them."""
    acts = {found.name for found in in_title}
    may, plan, done = (_pattern(words, language) for words in (gazetteer.MAYBE, gazetteer.PLANNED, gazetteer.DONE))
    begins, ends, again = (_pattern(words, language) for words in (gazetteer.BEGINS, gazetteer.ENDS, gazetteer.AGAIN))
    title_maybe, title_planned = bool(may.search(title)), bool(plan.search(title))
    return Phase(
        maybe=title_maybe or bool(may.search(lead)),
        planned=title_planned or bool(plan.search(lead)),
        done=bool(done.search(title) or done.search(lead) or (acts & _RESULTS and not title_planned)),
        denied="a:deny" in acts,
        cancelled="a:cancel" in acts,
        postponed="a:postpone" in acts,
        title_maybe=title_maybe,
        title_planned=title_planned,
        negated=_negated(title, language),
        begins=bool(begins.search(title)),
        ends=bool(ends.search(title)),
        again=bool(again.search(title) or again.search(lead)),
    )


def _negated(title: str, language: str) -> bool:
    said = re.sub(_NO_NEGATION[language], "", title) if language in _NO_NEGATION else title
    return bool(_pattern(gazetteer.NOT, language).search(said) or (language == "ko" and _KOREAN_NOT.search(said)))
