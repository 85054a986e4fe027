"""Patterns of many words that are found soon.

Python's `re` tries a pattern at each sign of a text, unless all its alternatives begin with plain letters: then it
looks for these letters alone. So words are put together by their first letter, and what must not stand before them is
looked for behind it: days are found four times as fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind


def either(words: Iterable[str], *, apart_from: str = "", not_behind: str = "") -> str:
    """Alternatives for the words, which are patterns that begin with a plain letter. Neither before nor behind them
    stands a sign of the class `apart_from`; none of `not_behind` stands before them."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(word[1:])
    before = f"(?<![{apart_from or not_behind}]{{}})" if apart_from or not_behind else ""
    behind = f"(?![{apart_from}])" if apart_from else ""
    return "|".join(f"{first}{before.format(first)}(?:{'|'.join(rest)}){behind}" for first, rest in rests.items())


def spaced(words: Iterable[str], *, apart_from: str) -> str:
    """The same with the sign before each, to be looked for in a text that has a space in front: a text has fewer spaces
    than letters that some word begins with, and a search takes a third."""
    return rf"[^{apart_from}]({either(words)})(?![{apart_from}])"


class Lists:
    """Finds which of several lists have a form in a text, in one search for all of them."""

    def __init__(self, lists: Mapping[str, Iterable[str]], only_in: Mapping[str, frozenset[str]]) -> None:
        """`only_in` are the languages that a form counts in; others count in all."""
        named: dict[str, list[_Form]] = {}
        for name, forms in lists.items():
            for form in forms:
                text = form.rstrip("*")
                is_open = text != form or form[0] >= "\u2e80"
                named.setdefault(text, []).append(_Form(name, is_open, form[0] >= "\u2e80", only_in.get(form)))
        self._named = tuple(named.values())
        self._automaton = AhoCorasick(
            named, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA, store_patterns=False
        )

    def first(self, text: str, language: str) -> dict[str, int]:
        """The lists that have a form in the text, each with where the first of its forms ends."""
        found: dict[str, int] = {}
        for number, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            begins = start == 0 or not _is_of_word(text[start - 1])
            for name, is_open, inside, languages in self._named[number]:
                if (
                    (begins or inside)
                    and name not in found
                    and (languages is None or language in languages)
                    and (is_open or end == len(text) or not _is_of_word(text[end]))
                ):
                    found[name] = end
        return found


class _Form(NamedTuple):
    """A form of a list: whether any ending may follow, whether it is found inside words, too, and where it counts."""

    name: str
    is_open: bool
    inside: bool
    languages: frozenset[str] | None


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def of_forms(forms: Iterable[str]) -> re.Pattern[str]:
    """What forms of the gazetteer are found by: a star stands for any ending; Chinese, Japanese and Korean ones are
    found inside words."""
    whole, inside = _parted(forms)
    return re.compile("|".join(filter(None, (either(whole, apart_from=r"\w"), either(inside)))))


def _parted(forms: Iterable[str]) -> tuple[list[str], list[str]]:
    """The forms as patterns, the longest first: those that are words, and those that stand inside words."""
    whole, inside = [], []
    for form in sorted(forms, key=lambda one: (-len(one), one)):
        if form[0] >= "\u2e80":
            inside.append(re.escape(form))
        else:
            whole.append(re.escape(form.rstrip("*")) + (r"\w*" if form.endswith("*") else ""))
    return whole, inside
