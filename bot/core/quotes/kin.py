"""Somebody close to who was told of, in the sentence before a pronoun: "His brother Marek nodded. “…”, he said"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.languages.initials import branches
from bot.core.quotes.names import FULL, ONE

#: What tells whether a man's or a woman's they are, where the language does.
_OF_MAN = re.compile(r"his|seine?|его", re.IGNORECASE)
_OF_WOMAN = re.compile(r"her|её|ее", re.IGNORECASE)


class Close(NamedTuple):
    """Somebody close to somebody."""

    #: The name, or else what they are called: "His brother".
    name: str
    #: What stands before the name: "brother".
    role: str | None
    #: ``f`` or ``m``, if the text tells that of whose they are.
    of: str | None


def may_tell(text: str, words: Words) -> bool:
    """Whether a word that may open a sentence about somebody close stands in `text` with a capital letter."""
    return words.theirs != NEVER and _opens(words).search(text) is not None


@lru_cache(maxsize=8)
def _opens(words: Words) -> re.Pattern[str]:
    # No edge of a word first: the engine goes through a text by the letters with which a pattern begins.
    listed = "|".join(one[:1].upper() + one[1:] for one in branches(words.theirs))
    return re.compile(rf"(?:{listed}) ")


def told_of(text: str, start: int, end: int, gender: str | None, words: Words) -> Close | None:
    """Of whom close to somebody the sentence ``text[start:end]`` tells, if that may be a woman (``f``) or a man
    (``m``), as `gender` says; None tells nothing of that."""
    if words.theirs == NEVER:
        return None
    found = _close(words).match(text, start, end)
    if found is None or (gender in ("f", "m") and found["women" if gender == "f" else "men"] is None):
        return None
    theirs = found["theirs"]
    of = "m" if _OF_MAN.fullmatch(theirs) else "f" if _OF_WOMAN.fullmatch(theirs) else None
    return Close(found["name"] or found["whole"], found["who"] if found["name"] else None, of)


@lru_cache(maxsize=8)
def _close(words: Words) -> re.Pattern[str]:
    women, men = (rf"(?:{one})(?![\w-])" for one in (words.close_women, words.close_men))
    who = (
        rf"(?:(?=(?P<women>(?i:{women})))|(?!(?i:{women})))(?:(?=(?P<men>(?i:{men})))|(?!(?i:{men})))(?i:{women}|{men})"
    )
    return re.compile(
        rf"\s*(?P<whole>(?P<theirs>(?i:{words.theirs})) (?:[a-zà-ÿа-яё-]+ ){{0,2}}?"
        rf"(?P<who>{who})(?:,? (?P<name>{FULL}|{ONE}))?)"
    )
