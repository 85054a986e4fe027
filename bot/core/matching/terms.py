"""How a name or a word stands in a text: one automaton finds all of them, and each find is checked where it stands.

The automaton finds substrings, so a term gives it the part that never changes, and `Spelling.end` checks the rest:
that words begin and end there, that a name has its capitals, that an ending is one of the language's.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Literal, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from bot.core import text as texts
from bot.core.matching import latin, russian

#: How the words of a term may end: as written, anyhow, in a Russian case, in any inflection of its language.
Ending = Literal["exact", "any", "case", "inflected"]

_WORD_END = re.compile(r"\w*")
_KATAKANA = re.compile("[ァ-ヺー]")
_HANGUL = re.compile("[가-힣]")
#: Letters up to where Han, kana or Hangul are glued to them.
_OWN_LETTERS = re.compile("[^\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]*")

#: What may stand before a two-syllable Korean name within its word: against, resident in, pro-, anti-, visit to …
_KOREAN_PREFIXES = frozenset("대주친반방재탈남전현구신")

#: Of types by their number there are several: F-16s.
_PLURAL = re.compile("s?")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text made ready for the search."""

    normal: texts.Normal
    #: Folded, with spaces for hyphens, line ends and what joins the words of a hashtag: «nord-coréen» and «nord coréen»
    #: are one spelling.
    flat: str

    @property
    def shouted(self) -> bool:
        """Whether it is all in capitals, which then tell nothing."""
        return self.normal.text.isupper()


def prepare(text: str) -> Prepared:
    normal = texts.normalise(text)
    return Prepared(normal, flatten(normal.text, usual=normal.usual))


def flatten(normal: str, *, usual: bool = False) -> str:
    """The text as it is searched: what parts words is a space."""
    return texts.fold(normal, usual=usual).replace("-", " ").replace("\n", " ").replace("_", " ")


class Part(NamedTuple):
    """One word of a term."""

    #: What never changes of it: the whole word, or its beginning.
    literal: str
    ending: Ending = "exact"
    #: What may stand behind it, where that is more than an ending: "ол", "ла", "лом" of «посол».
    behind: re.Pattern[str] | None = None


class Spelling(NamedTuple):
    """One way to write a term, and whom it stands for. (A tuple: the lexicon has ten thousand of them, and a frozen
    dataclass takes five times as long to make.)"""

    #: What it means to whoever asked for it.
    meaning: Any
    parts: tuple[Part, ...]
    #: Languages of the texts in which it counts; empty for all.
    languages: frozenset[str] = frozenset()
    #: Whether it is a name (begins with a capital) or an acronym (all capitals): it must be so in the text.
    capital: bool = False
    acronym: bool = False
    #: Whether two Korean syllables may stand inside any word: a reader's own word may, a name of the lexicon not.
    inside: bool = False
    #: Whether it counts in title and lead only.
    early: bool = False
    #: Its length where nothing of it changes: the automaton has then found it whole. Else 0.
    whole: int = 0
    #: Whether accents of the text do not count: a reader's word that has none may be typed in a hurry.
    loose: bool = False

    def end(self, prepared: Prepared, start: int, bare: str) -> int:
        """Where the term that begins at `start` ends, or -1 where it is not this one. The automaton has found its
        beginning in `bare`, which may be the text without its accents."""
        flat = prepared.flat
        written = bare if self.loose else flat
        if start and flat[start - 1].isalnum() and not self._begins_within(flat, start):
            return -1
        if self.whole:
            end = start + self.whole
            if written is not bare and not flat.startswith(" ".join(part.literal for part in self.parts), start):
                return -1
            if end < len(flat) and flat[end].isalnum():
                end = self._ends(flat, end - len(self.parts[-1].literal), self.parts[-1])
            return end if end > 0 and self._has_capitals(prepared, start, end) else -1
        end = start
        for number, part in enumerate(self.parts):
            if number:
                if flat[end : end + 1] != " ":
                    return -1
                end += 1
            if not written.startswith(part.literal, end):
                return -1
            end = self._ends(written, end, part)
            if end < 0:
                return -1
        return end if self._has_capitals(prepared, start, end) else -1

    def _begins_within(self, flat: str, start: int) -> bool:
        """Whether it may begin there, behind a letter or digit."""
        literal, before = self.parts[0].literal, flat[start - 1]
        if _KATAKANA.match(literal):
            return not _KATAKANA.match(before)
        if _HANGUL.match(literal):
            short = len(self.parts) == 1 and len(literal) <= 2
            return self.inside or not short or not _HANGUL.match(before) or before in _KOREAN_PREFIXES
        return texts.is_cjk(literal[0]) or texts.is_cjk(before)

    def _ends(self, flat: str, word: int, part: Part) -> int:
        """Where the word that begins at `word` ends, or -1 where it is not `part`."""
        end = word + len(part.literal)
        last = flat[end - 1]
        if texts.is_cjk(last):
            return -1 if _KATAKANA.match(last) and _KATAKANA.match(flat, end) else end
        stop = _word_end(flat, end) if last.isalnum() else end
        rest = flat[end:stop]
        if part.behind is not None:
            own = _OWN_LETTERS.match(rest)
            return end + own.end() if own and part.behind.fullmatch(own.group()) else -1
        if not rest or part.ending == "any":
            return stop
        if texts.is_cjk(rest[0]):
            return end
        if part.ending == "case":
            return stop if russian.declines(rest) else -1
        if part.ending == "inflected":
            language = russian if _is_russian(part.literal[0]) else latin
            return stop if language.inflects(part.literal, rest) else -1
        # A German name in the genitive, or a town's adjective: Moskaus, Moskauer.
        return stop if rest in ("s", "er") and self.capital and "de" in self.languages else -1

    def _has_capitals(self, prepared: Prepared, start: int, end: int) -> bool:
        if self.acronym:
            return prepared.normal.text[start:end].isupper()
        if not self.capital or prepared.normal.text[start].isupper() or prepared.shouted:
            return True
        town = self.parts[-1].ending == "case" and self.parts[-1].literal.endswith("ск")
        return town and russian.is_of_a_town(prepared.flat[start:end])


def name(form: str, meaning: Any, language: str, *, languages: frozenset[str]) -> Spelling:
    """How a name of the lexicon is found: its case counts, and a Russian one declines."""
    normal = texts.normalise(form).text.strip()
    words = flatten(normal).split()
    acronym = normal.isupper() and len(normal) <= 6 and not texts.is_cjk(normal)
    endings: Ending = "case" if language == "ru" and not acronym else "exact"
    parts = tuple(_declined(word) if endings == "case" else Part(word) for word in words)
    capital = normal[0].isupper() and not acronym
    return Spelling(meaning, parts, languages, capital=capital, acronym=acronym, whole=_whole(parts))


def cue(form: str, meaning: Any, *, languages: frozenset[str] = frozenset(), early: bool = False) -> Spelling:
    """How a cue is found: in any case, with any ending where a star stands."""
    parts = tuple(
        Part(word.rstrip("*"), "any" if word.endswith("*") else "exact")
        for word in flatten(texts.normalise(form).text).split()
        if word.rstrip("*")
    )
    return Spelling(meaning, parts, languages, inside=True, early=early, whole=_whole(parts))


def word(flat: str, meaning: Any) -> Spelling:
    """How a reader's word (flattened) is found: in any inflection."""
    parts = tuple(map(_inflected, flat.split()))
    return Spelling(meaning, parts, inside=True, whole=_whole(parts), loose=_is_bare(flat))


def _inflected(flat: str) -> Part:
    if _is_latin(flat[0]):
        return Part(latin.stem(flat), "inflected", latin.behind(flat))
    if _is_russian(flat[0]):
        return Part(russian.stem(flat), "inflected", russian.behind(flat))
    return Part(flat, "inflected", _PLURAL) if flat.isdigit() else Part(flat)


def phrase(flat: str, meaning: Any) -> Spelling:
    """How a reader's words (flattened) are found that shall stand side by side."""
    return exact(flat, meaning)._replace(loose=_is_bare(flat))


def exact(flat: str, meaning: Any) -> Spelling:
    """How a reader's word (flattened) is found that shall stand as it is written."""
    parts = tuple(Part(part) for part in flat.split())
    return Spelling(meaning, parts, inside=True, whole=_whole(parts))


def prefix(flat: str, meaning: Any) -> Spelling:
    """How any word is found that begins like a reader's (flattened)."""
    return cue(flat + "*", meaning)._replace(loose=_is_bare(flat))


def _is_bare(flat: str) -> bool:
    return texts.bare(flat) == flat


def _whole(parts: tuple[Part, ...]) -> int:
    for part in parts:
        if part.ending != "exact":
            return 0
    return sum(len(part.literal) for part in parts) + len(parts) - 1


class Index:
    """Terms in one automaton."""

    def __init__(self, beginnings: Iterable[str], spell: Callable[[int], Spelling], *, bare: bool = False) -> None:
        """Each term has a number: `beginnings` has how they begin, in that order, and `spell` spells one out when it
        is first come upon. (Of the lexicon's ten thousand few are, and of a hundred thousand words of readers; spelled
        out they take 300 bytes each.) Where `bare`, texts are searched without their accents, which takes a little
        longer, and so are they."""
        by_key: dict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(beginnings):
            by_key[texts.bare(key) if bare else key].append(number)
        self._bare = bare
        # Neighbours share their beginnings: in order, the automaton is built in two thirds of the time.
        keys = sorted(by_key)
        #: The numbers of the terms, those of one key of the automaton side by side; and where each key's end.
        self._numbers = array("L", [number for key in keys for number in by_key[key]])
        self._ends = array("L", accumulate(len(by_key[key]) for key in keys))
        #: The spellings of the terms that begin with a key, where it has been found.
        self._spelled: dict[int, tuple[Spelling, ...]] = {}
        self._spell = spell
        #: The same by language: only what counts in it.
        self._counting: dict[str, dict[int, tuple[Spelling, ...]]] = {}
        # Of the three kinds the one that is fast and small: 100 000 words take 10 MB, a DFA of them 570.
        kind = Implementation.ContiguousNFA
        self._automaton = AhoCorasick(keys, MatchKind.Standard, store_patterns=False, implementation=kind)

    def hits(self, prepared: Prepared, language: str, lead_end: int) -> Iterator[tuple[int, int, Spelling]]:
        """Each term that stands in the text: where, and in which spelling."""
        if not self._numbers:
            # Most bots have no watch of a reader's own words.
            return
        counting = self._counting.setdefault(language, {})
        searched = self._searched(prepared)
        for start, place in self._begun(searched):
            spellings = counting.get(place)
            if spellings is None:
                listed = self._spellings(place)
                spellings = tuple(one for one in listed if not one.languages or language in one.languages)
                counting[place] = spellings
            for spelling in spellings:
                if spelling.early and start >= lead_end:
                    continue
                end = spelling.end(prepared, start, searched)
                if end > 0:
                    yield start, end, spelling

    def any_hit(self, prepared: Prepared) -> bool:
        """Whether a term stands in the text, whatever its language."""
        return next(self._starts(prepared), None) is not None

    def among(self, given: Sequence[str]) -> set[int]:
        """The numbers of the texts in which a term stands, whatever its language; and of some in which none does."""
        prepared = prepare("\n".join(given))
        if prepared.normal.stood is not None:
            # Signs have moved, and nothing says where a text ends.
            return set(range(len(given)))
        ends = list(accumulate(len(one) + 1 for one in given))
        return {bisect_right(ends, start) for start in self._starts(prepared)}

    def _starts(self, prepared: Prepared) -> Iterator[int]:
        if not self._numbers:
            return
        searched = self._searched(prepared)
        for start, place in self._begun(searched):
            if any(spelling.end(prepared, start, searched) > 0 for spelling in self._spellings(place)):
                yield start

    def _searched(self, prepared: Prepared) -> str:
        return texts.bare(prepared.flat) if self._bare else prepared.flat

    def _spellings(self, place: int) -> tuple[Spelling, ...]:
        """The spellings that begin with a key."""
        spelled = self._spelled.get(place)
        if spelled is None:
            listed = self._numbers[self._ends[place - 1] if place else 0 : self._ends[place]]
            spelled = self._spelled[place] = tuple(map(self._spell, listed))
        return spelled

    def _begun(self, flat: str) -> Iterator[tuple[int, int]]:
        """Where a term may begin, and its place among the keys."""
        for place, start, _ in self._automaton.find_matches_as_indexes(flat, overlapping=True):
            # Most finds of Latin and Cyrillic letters end here: in the middle of another word.
            if start and "a" <= flat[start] <= "\u04ff" and flat[start - 1].isalpha() and flat[start - 1] <= "\u04ff":
                continue
            yield start, place


def beginning(spelling: Spelling) -> str:
    """The longest beginning of the spelling that never changes."""
    key = spelling.parts[0].literal
    if len(spelling.parts) == 1:
        return key
    for before, part in zip(spelling.parts, spelling.parts[1:], strict=False):
        if before.ending != "exact":
            break
        key += " " + part.literal
    return key


def _declined(flat: str) -> Part:
    """A Russian name's word in any case."""
    declined = russian.declined(flat) if _is_russian(flat[0]) else None
    return Part(flat) if declined is None else Part(declined, "case")


def stem(flat: str) -> str:
    """What never changes of a reader's word (flattened)."""
    if _is_latin(flat[0]):
        return latin.stem(flat)
    return russian.stem(flat) if _is_russian(flat[0]) else flat


def _is_latin(sign: str) -> bool:
    return "a" <= sign <= "z" or "\u00c0" <= sign <= "\u024f"


def _is_russian(sign: str) -> bool:
    return "\u0430" <= sign <= "\u0451"


def _word_end(flat: str, start: int) -> int:
    """Where the letters and digits that go on at `start` end."""
    found = _WORD_END.match(flat, start)
    return found.end() if found else start
