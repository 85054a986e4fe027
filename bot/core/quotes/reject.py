"""Which marked runs are no speech although a cue stands near: names of things, labels, words held at arm's length."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.quotes.languages import Words

#: Far enough to hold "présenté par le ministre comme une".
_BACK = 40
#: Between what gives a name and the name.
_AROUND = frozenset(' \u00a0«“"„(')
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = 3
#: Words of a nickname at most.
_FEW = 5
#: What is shouted or asked is said, however it is written.
_CALL = re.compile(r"[!?]")


@lru_cache(maxsize=32)
def _label(words: Words) -> re.Pattern[str]:
    # A sign that is no letter first: the engine goes through a text by it, and tries the words only where it stands.
    return re.compile(rf"\W(?:{words.label})(?:[ \u00a0](?:{words.determiner}))?[ \u00a0]*[«“\"„(]?$")


def named(text: str, start: int, words: Words) -> bool:
    """Whether the words before `start` give a name to what follows: "the film", "baptisé", "so-called"."""
    end = start
    while end > 0 and text[end - 1] in _AROUND:
        end -= 1
    if end == 0 or not text[end - 1].isalnum():
        return False
    return _label(words).search(f" {text[max(0, start - _BACK) : end].lower()}") is not None


@lru_cache(maxsize=1024)
def denies(words: Words, cue: str) -> bool:
    """Whether a cue says that what it governs is untrue: "denied"."""
    return re.search(rf"\b(?:{words.denial})\b", cue, re.IGNORECASE) is not None


@lru_cache(maxsize=1024)
def speaks_of(words: Words, cue: str) -> tuple[bool, bool]:
    """Whether a cue says that what another said is untrue, "denied", and whether it says more of that: "commented"."""
    return denies(words, cue), re.search(rf"\b(?:{words.answer})\b", cue, re.IGNORECASE) is not None


def title_case(run: str) -> bool:
    """Whether `run` is written as names and titles are: several words, all but the small ones capitalised."""
    if run[:1].islower() or _CALL.search(run):
        return False
    words = _WORD.findall(run)
    large = [word for word in words if len(word) > _SMALL]
    return len(words) > 1 and len(large) > 0 and all(word[0].isupper() for word in large) and words[0][0].isupper()


def has_name(run: str) -> bool:
    """Whether `run` is of a few words, of which a long one is capitalised: "the Butcher of Norvil"."""
    words = _WORD.findall(run)
    return len(words) <= _FEW and any(len(word) > _SMALL and word[0].isupper() for word in words)


#: The name of a web site: "nordwind.example".
_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)+")
#: Words of the longest name that a noun is written with.
_NAME = 4
_BEFORE = re.compile(r"(\w[\w-]*)[ \u00a0]*\(?$")


def apposition(text: str, start: int, run: str, words: Words) -> bool:
    """Whether `run`, whose mark is at `start`, is the name of the noun before it: "die Agentur „Nordwind“".

    Told only in languages that write nouns with a capital letter: there a piece of a sentence begins with a small one,
    unless it begins with a noun, which does not follow a noun or a definite article by itself.
    """
    if "." in run and _ADDRESS.fullmatch(run):
        return True
    if not run[:1].isupper() or run[-1] in ".!?" or len(_WORD.findall(run)) > _NAME:
        return False
    before = _BEFORE.search(text[max(0, start - _BACK) : start])
    if before is None:
        return False
    word = before.group(1)
    return word[0].isupper() or _named_by(words).fullmatch(word) is not None


@lru_cache(maxsize=32)
def _named_by(words: Words) -> re.Pattern[str]:
    return re.compile(words.names_one, re.IGNORECASE)


def opens(text: str, start: int, words: Words) -> bool:
    """Whether nothing but an article stands between the beginning of a sentence and the mark at `start`."""
    return _opening(words).search(text[max(0, start - _BACK) : start]) is not None


@lru_cache(maxsize=32)
def _opening(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[.!?…»”\"\n]\s*)(?:{words.determiner})[ \u00a0]*$", re.IGNORECASE)
