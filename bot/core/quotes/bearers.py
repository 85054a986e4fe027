"""Whom a text calls by an office: "the director" is who was named as one before, "Choe Rim Ok, a director of …"."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.names import FULL

#: Letters before a noun in which its bearer is looked for: an article; without a limit a book would cost its square.
_FAR = 20_000
#: How often an office is looked for, from the nearest mention back.
_TRIES = 4
#: Letters of a name with the comma and the article of the office behind it, and of those alone.
_BACK = 80
_ARTICLE = 30


def bearer(text: str, noun: str, before: int, words: Words) -> str | None:
    """The name of whoever ``text[:before]`` calls by the office in `noun`, which has a definite article; else None."""
    if words.definite == NEVER or not (article := _definite(words).match(noun)):
        return None
    office = noun[article.end() :]
    if office.isupper():
        # An abbreviation names a body, and is nobody's office.
        return None
    low = max(0, before - _FAR)
    at = text.rfind(office, low, before)
    for _ in range(_TRIES):
        if at < 0:
            return None
        if found := _beside(text, at, at + len(office), before, words):
            return found
        at = text.rfind(office, low, at)
    return None


def _beside(text: str, start: int, end: int, before: int, words: Words) -> str | None:
    """The name in apposition to the office in ``text[start:end]``."""
    if text[end : end + 1].isalnum():
        return None
    comma = text.rfind(",", max(0, start - _ARTICLE), start) >= 0
    found = _in_front(words).search(text, max(0, start - _BACK), start) if comma else None
    found = found or _behind(words).match(text, end, before)
    name = found["name"] or found["apart"] if found else None
    return name if name and not _definite(words).match(name) else None


@lru_cache(maxsize=8)
def _definite(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.definite})(?:(?<=[’'])|[ \u00a0]+)", re.IGNORECASE)


@lru_cache(maxsize=8)
def _in_front(words: Words) -> re.Pattern[str]:
    """Choe Rim Ok, director · Choe Rim Ok, a department director."""
    article = rf"(?:{words.definite}|{words.indefinite})(?:(?<=[’'])|[ \u00a0])"
    return re.compile(rf"(?P<name>{FULL})(?P<apart>),[ \u00a0](?:{article}(?:[\w-]+[ \u00a0])?)?$")


@lru_cache(maxsize=8)
def _behind(words: Words) -> re.Pattern[str]:
    """The director Choe Rim Ok · the director of the port, Choe Rim Ok, …"""
    of = rf"(?:[ \u00a0](?:{words.of}|{words.preposition})\b[^,.;:\n“”«»]{{1,40}})?"
    return re.compile(rf"[ \u00a0](?P<name>{FULL})|{of},[ \u00a0](?P<apart>{FULL})(?=[,.])")
