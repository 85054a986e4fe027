"""Whether a title says no, and whether it tells of harm or that there was none.

That nobody came to harm is no event of its own: the fire is the same. It is a "no" to a title that tells of harm.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from bot.core.stories.gazetteer import negations
from bot.core.stories.letters import fold
from bot.core.stories.patterns import of_forms

#: What may stand between words of harm: "no deaths or serious injuries", but not "no deaths, two injured".
_JOINED = r"(?: (?:or|nor|ou|ni|oder|o|или|ни|чи|ani) (?:\w+ )?|,? (?:and|et|und|y|e|и|та|i) |, |[·、])"
#: Languages in which words are found inside others, and those whose words are not parted.
_INSIDE = frozenset({"ko", "zh", "ja"})
_NOT_PARTED = frozenset({"zh", "ja"})
_NEVER = "(?!)"


class Denied(NamedTuple):
    """What a title denies."""

    #: It says no or not, of something else than harm.
    negated: bool
    #: It says that there was no harm.
    unharmed: bool
    #: It tells of harm.
    harmed: bool


class _Patterns(NamedTuple):
    letters: re.Pattern[str]
    no_harm: re.Pattern[str]
    harm: re.Pattern[str]
    no: re.Pattern[str]


def denied(title: str, language: str) -> Denied:
    """What a folded title denies."""
    letters, no_harm, harm, no = _patterns(language)
    rest, harmed = title, bool(harm.search(title))
    if harmed:
        rest = no_harm.sub("", title)
        harmed = bool(harm.search(rest))
    # Most titles say no in no way, and need not be looked through for what only looks so.
    negated = bool(no.search(rest) and no.search(letters.sub("", rest)))
    return Denied(negated, rest != title, harmed)


def only_no_harm(text: str, language: str) -> bool:
    """Whether a folded text tells that there was no harm, and of none."""
    _, no_harm, harm, _ = _patterns(language)
    if not harm.search(text):
        return False
    rest = no_harm.sub("", text)
    return rest != text and not harm.search(rest)


def tells_of_harm(text: str, language: str) -> bool:
    """Whether a folded text has a word of harm."""
    return _patterns(language).harm.search(text) is not None


def words_of_no(title: str, language: str) -> list[str]:
    """What a folded title says no by, of harm too: what "will never visit" adds to "will visit" is not a word but a no.

    With the signs beside it where words are not parted, for there they are compared by pairs of signs.
    """
    letters, no_harm, _, no = _patterns(language)
    rest = letters.sub("", no_harm.sub("", title))
    beside = language in _NOT_PARTED
    said = [rest[max(0, found.start() - beside) : found.end() + beside] for found in no.finditer(rest)]
    return said + [found.group() for found in no_harm.finditer(title)]


@lru_cache(maxsize=40)
def _patterns(language: str) -> _Patterns:
    """What a title is read by; in a language without entries of its own, by the words of all."""
    harm = f"(?:{negations.HARM.get(language, _NEVER)})"
    no_harm = negations.NO_HARM.get(language, _NEVER).replace("HARM", rf"{harm}(?:{_JOINED}{harm})*")
    no = f"{negations.NO_IN_OTHER_WAYS.get(language, _NEVER)}|{of_forms(_forms(language)).pattern}"
    # A Korean word has its endings behind it.
    rest = "[가-힣]*" if language == "ko" else ""
    return _Patterns(
        letters=re.compile(negations.LETTERS_OF_NO.get(language, _NEVER)),
        no_harm=re.compile(f"(?:{no_harm}){rest}"),
        harm=re.compile(harm if language in _INSIDE else rf"\b{harm}\b"),
        no=re.compile(f"(?:{no}){rest}"),
    )


def _forms(language: str) -> set[str]:
    """The forms that say no in a language."""
    others = [entry.partition(":") for entry in negations.OTHER_THAN_NO.replace("\n", ";").split(";")]
    others_here = {form.strip() for form, _, languages in others if language in languages.split()}
    return {fold(form.strip()) for form in negations.NOT.split(",")} - others_here
