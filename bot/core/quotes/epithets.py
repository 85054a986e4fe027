"""Who was just named is called by what they are: "the diplomat" is Ambassador Pak."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.core.quotes.names import FULL
from bot.core.quotes.scan import Token
from bot.core.quotes.speaker import Speaker, is_person

#: Letters before "the diplomat" in which no other may be named, and those by which two forms of a name are one.
_NEAR = 400
_STEM = 4
#: The office of an epithet that anybody may have: "the 61-year-old".
ANY = ".?"


def meant(
    text: str, before: int, office: str, spoken: Sequence[Speaker], sentence: Sequence[Token] = ()
) -> Speaker | None:
    """Who of those who have `spoken` is called so in ``text[before:]``: the only one with such an `office`, an
    expression; None where somebody else who has it is named shortly before, and where the `sentence` has the name
    already: "Asked about Pak's remark, the official said"."""
    fits = re.compile(office)
    beside = {text[one.start : one.end].split()[-1] for one in sentence if one.kind == "name" and one.end < before}
    found = {
        one.name: one
        for one in spoken
        if one.name and not one.outlet and _is_somebody(one, office) and fits.search(_office_of(one))
    }
    if len(found) != 1:
        return None
    (name, one) = next(iter(found.items()))
    if (name or "").rpartition(" ")[2] in beside:
        return None
    return None if _fits_another(text[max(0, before - _NEAR) : before], office, name or "") else one


def borne(office: str, listed: Mapping[str, str], spoken: Sequence[Speaker]) -> Speaker | None:
    """Who alone of those who have `spoken` is called by `office`, or has an office that `listed` says it may mean."""
    other = re.compile(listed[office]) if office in listed else None
    found = {}
    for one in spoken:
        if one.name and not one.outlet:
            called = one.role or one.name
            if called.endswith(office) or (other and other.search(f"{called} {_office_of(one)}")):
                found[one.name] = one
    return next(iter(found.values())) if len(found) == 1 else None


def _is_somebody(one: Speaker, office: str) -> bool:
    return bool(one.role) or is_person(one) or (office == ANY and " " in (one.name or ""))


def _office_of(one: Speaker) -> str:
    """What the text and the lexicon call somebody."""
    return f"{one.role or ''} {(one.entity.role if one.entity else '') or ''}".lower()


def _fits_another(text: str, office: str, name: str) -> bool:
    """Whether somebody else of that `office` than who has `name` is named in a text."""
    before = rf"(?i:{office})[\w’'-]*(?: [\w’'-]+){{0,4}}? " if office not in (".", ANY) else r"\b"
    # A Russian name has other endings there.
    stem = name.split()[-1][:_STEM]
    return any(stem not in one["who"] for one in re.finditer(rf"{before}(?P<who>{FULL})", text))
