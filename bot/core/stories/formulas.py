"""Titles that are the formula of a series and tell no event.

"Press Statement of Spokesperson for DPRK Foreign Ministry", «Комментарий официального представителя МИД России»: each
week brings another text below. Such a title is no common ground of two articles, and what the text says first stands
for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.stories import actors, days, naming, settings, words
from bot.core.stories.finder import COUNTRY, OTHER, PERSON, Finder, Found
from bot.core.stories.gazetteer import formulas as gazetteer
from bot.core.stories.patterns import of_forms

#: Who speaks, and to whom.
_WHO = frozenset({PERSON, COUNTRY, OTHER})

#: What goes before the text itself: "issued the following press statement on October 7:".
_PREAMBLE = re.compile(
    r"[^\n]{0,240}?(?:\bfollowing\b|\bsuivant|\bfolgend|\bsiguiente|следующ|다음과 같|以下|如下)"
    r"[^\n:：.。]{0,120}(?:[:：.。]|$)"
    r"|(?:вопрос|question|问)\s?:\s?",
    re.IGNORECASE,
)
#: Words that have a capital and are in no list: two people's names at most, in offices with capitals.
_NAMES = 6
#: Letters that a sentence has which tells anything.
_BRIEF = 30


def _pattern(forms: str) -> re.Pattern[str]:
    return re.compile("|".join(form.replace("*", r"\w*") for form in forms.split()))


_NEEDED = {language: of_forms(needed.split()) for language, (needed, _) in gazetteer.WORDS.items()}
_KNOWN = {language: _pattern(f"{needed} {others}") for language, (needed, others) in gazetteer.WORDS.items()}
_NEEDED_SIGNS = {language: re.compile(needed) for language, (needed, _) in gazetteer.SIGNS.items()}
_KNOWN_SIGNS = {language: re.compile(f"{needed}|{others}") for language, (needed, others) in gazetteer.SIGNS.items()}
_NUMBER = re.compile(r"[0-9]+[일日]?")
_LEFT = re.compile(r"[\u3400-\u9fff\uac00-\ud7af\u30a0-\u30ff]{2,}")


def is_formula(title: str, written: str, finder: Finder, language: str) -> bool:
    """Whether a folded title, `written` so, says but what kind of text follows, whose it is and when. It may name one
    person, who speaks or is spoken to: of two it tells something."""
    in_signs = language in _NEEDED_SIGNS
    needed = _NEEDED_SIGNS.get(language) if in_signs else _NEEDED.get(language)
    # Most titles have none. "North Korea warns Japan over remarks" tells something.
    if needed is None or not needed.search(title) or actors.tells_deed(title, language):
        return False
    named = [one for one in finder.find(title, language) if one.kind in _WHO]
    if len({one.name for one in named if one.kind == PERSON}) > 1:
        return False
    return _is_known_signs(title, named, language) if in_signs else _is_known(title, written, named, language)


def below(sentences: Sequence[str]) -> list[str]:
    """The sentences of a text under a formula, with what tells first: what only says who issued it comes behind."""
    first, *others = sentences
    # "Good morning.", "SEOUL, Oct."
    while others and len(first) < _BRIEF and first[-1] == ".":
        first, *others = f"{first} {others[0]}", *others[1:]
    preamble = _PREAMBLE.match(first)
    if preamble is None:
        return [first, *others]
    # On which day it was issued no report of it says.
    issued = _NUMBER.sub("", preamble.group())
    if rest := first[preamble.end() :].strip():
        return [rest, issued, *others]
    return [*others[:1], issued, *others[1:]]


def _is_known(title: str, written: str, named: list[Found], language: str) -> bool:
    listed, others = naming.stems_of_found(title, named, language), naming.stems_of_names(written, "", language)
    if len(others - listed) > _NAMES:
        return False
    names, behind = listed | others, False
    for word in words.tokens(title.replace("'", " ")):
        stems = words.stems_of(word, language)
        weight = max((stem.weight for stem in stems), default=0.0)
        name = any(stem.key & 0xFFFF in names for stem in stems) or (behind and weight == settings.RARE)
        if not (name or weight == 0.0 or word[0].isdigit() or word in days.DATES or _KNOWN[language].fullmatch(word)):
            return False
        behind = name or word in gazetteer.BEFORE_NAMES
    return True


def _is_known_signs(title: str, named: list[Found], language: str) -> bool:
    rest = title
    for one in named:
        rest = rest.replace(title[one.start : one.end], " ")
    return _LEFT.search(_KNOWN_SIGNS[language].sub(" ", rest)) is None
