"""Decides which quotes are one saying: the words of one person at one time, in any number of articles and languages.

A saying is what the ledger counts: the same words in five articles are one saying with five reports.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from difflib import SequenceMatcher
from functools import lru_cache

from bot.core.lexicon import Lexicon, find
from bot.core.model import Entity, Quote
from bot.core.text import fold, normalise

#: A person's words are repeated for a few days; said again a month later they are another saying.
SAME_WORDS_FOR = timedelta(days=7)
#: … and translated within a day or two.
TRANSLATED_FOR = timedelta(hours=36)
#: Share of words, in order, from which two quotes in one language are one saying: agencies that translate apart choose
#: another word or two in a sentence. Chosen on tests/data/sayings.yaml.
ALIKE = 0.8
#: A piece of a longer quote has at least so many words ("a great victory"), or signs in scripts without spaces.
PIECE, PIECE_SIGNS = 3, 5
#: Two who are called alike do not both say the same so many words within days.
STATEMENT = 5
#: Lengths of a quote and its translation, in letters, differ no more than this many times.
LONGER = 1.8
#: One Chinese, Japanese or Korean sign says about as much as so many letters.
SIGN = 2.5

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+(?:'\w+)*")
_SIGN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
#: What languages write between the thousands of a number: "12,000", "12.000", "12 000".
_THOUSANDS = re.compile(r"(?<=\d)[.,'’ \u00a0\u2009\u202f](?=\d{3}(?!\d))")
_NOT = re.compile(
    r"not|no|never|nor|cannot|\w+n't|ne|n'\w+|jamais|не|нет|никогда|ни|nicht|kein\w*|nie|nunca|不|没|無|ない|않|못|없"
)


@dataclass(frozen=True, slots=True)
class Saying:
    """Words that somebody said, as known so far."""

    #: `speaker_key` of whoever said it.
    speaker: str
    text: str
    language: str
    #: Code of the story that it was first reported in.
    story: str
    #: When the first article with it was published.
    said: datetime
    #: The database's number; None for one that is new.
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Entered:
    """A quote, and the saying that it reports: by its place in `Ledger.sayings`."""

    quote: Quote
    saying: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """What an article's quotes make of the sayings known before."""

    #: The known ones in their order, then the new ones.
    sayings: tuple[Saying, ...]
    entered: tuple[Entered, ...]


def spoken(text: str) -> str:
    """The words as they are shown: a comma at the end belongs to the reporter's sentence, wherever a house puts the
    mark."""
    return text.rstrip(",，、")


def speaker_key(quote: Quote) -> str | None:
    """Whom the ledger books the words to: the lexicon's person or body, else the name as printed; None for nobody."""
    if quote.entity:
        return f"entity:{quote.entity}"
    name = name_key(quote.speaker or "")
    return f"name:{name}" if name else None


@lru_cache(maxsize=64)
def name_key(name: str) -> str:
    """A printed name as it is compared: without case and accents of spelling."""
    return " ".join(_WORD.findall(fold(normalise(name).text)))


def speakers(lexicon: Lexicon, wanted: str) -> tuple[str, ...]:
    """The keys of everybody whom `wanted` may name: exactly, where somebody is called so, else in part."""
    found = find(lexicon, wanted)
    exact = [one for one in found if wanted.strip().casefold() in _names(one)]
    return tuple(f"entity:{one.id}" for one in exact or found)


def book(quotes: Sequence[Quote], known: Sequence[Saying], *, language: str, story: str, said: datetime) -> Ledger:
    """Book an article's quotes: each reports a known saying, or is the first report of a new one.

    Quotes without a speaker, and words that nobody said (titles, scare quotes), are not booked.
    """
    sayings = list(known)
    entered = []
    for quote in quotes:
        speaker = speaker_key(quote)
        if speaker is None or quote.kind == "scare":
            continue
        here = Saying(speaker, quote.text, language, story, said)
        at = next((number for number, one in enumerate(sayings) if same(here, one)), None)
        if at is None:
            at = len(sayings)
            sayings.append(here)
        elif len(quote.text) > len(sayings[at].text) and sayings[at].language == language:
            # A longer report of the same words says more of them.
            sayings[at] = replace(sayings[at], text=quote.text)
        entered.append(Entered(quote, at))
    return Ledger(tuple(sayings), tuple(entered))


def same(one: Saying, other: Saying) -> bool:
    """Whether two reports tell the same words.

    In one language: near-identical words, or one a piece of the other. A name that the lexicon does not know may be
    borne by two people, so that across stories it counts only where it is a whole one and all words are the same.
    Across languages: one known speaker, one story, one day, and the same numbers in quotes of like length; where that
    evidence is missing they are left apart.
    """
    apart = abs(one.said - other.said)
    if one.speaker != other.speaker or apart > SAME_WORDS_FOR:
        return False
    if one.speaker.startswith("name:") and one.story != other.story:
        return " " in one.speaker and one.language == other.language and _all_alike(one.text, other.text)
    if one.language == other.language:
        return _alike(one.text, other.text)
    return one.story == other.story and apart <= TRANSLATED_FOR and _translated(one.text, other.text)


def _names(known: Entity) -> set[str]:
    forms = (form for listed in known.forms.values() for form in listed)
    return {form.casefold() for form in (known.id, known.name, *forms)}


#: A quote is held against all that its speaker has said of late.
@lru_cache(maxsize=16)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(normalise(text).text)))


def _alike(one: str, other: str) -> bool:
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    if shorter == longer or _is_piece(shorter, longer):
        return bool(shorter)
    # "We will sign" and "We will not sign" have nearly all words in common.
    if _denials(shorter) != _denials(longer):
        return False
    # The most that it can come to is known sooner, and most words are not alike.
    ratios = SequenceMatcher(None, shorter, longer, False)
    return ratios.quick_ratio() >= ALIKE and ratios.ratio() >= ALIKE


def _all_alike(one: str, other: str) -> bool:
    words = _words(one)
    return len(words) >= STATEMENT and words == _words(other)


def _is_piece(piece: Sequence[str], whole: Sequence[str]) -> bool:
    enough = PIECE_SIGNS if all(map(_SIGN.match, piece)) else PIECE
    if len(piece) < enough:
        return False
    return f" {' '.join(piece)} " in f" {' '.join(whole)} "


def _denials(words: Sequence[str]) -> int:
    return sum(_NOT.fullmatch(word) is not None for word in words)


def _translated(one: str, other: str) -> bool:
    numbers = _numbers(one)
    if not numbers or numbers != _numbers(other):
        return False
    shorter, longer = sorted((_size(one), _size(other)))
    return longer <= LONGER * shorter


def _numbers(text: str) -> frozenset[str]:
    return frozenset(number.replace(",", ".") for number in _NUMBER.findall(_THOUSANDS.sub("", text)))


def _size(text: str) -> float:
    signs = len(_SIGN.findall(text))
    return len(text) - signs + SIGN * signs
