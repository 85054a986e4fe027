"""Patterns of many words that are found soon.

Python's `re` tries a pattern at each sign of a text, unless all its alternatives begin with plain letters: then it
looks for these letters alone. So words are put together by their first letter, and what must not stand before them is
looked for behind it: days are found four times as fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

#: Matches nothing.
_NEVER = "(?!)"


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


class Forms:
    """Finds the same as `of_forms`, and sooner (see `spaced`), where it is enough to know that something is there."""

    def __init__(self, forms: Iterable[str]) -> None:
        whole, inside = _parted(forms)
        self._whole = re.compile(rf"(\W)(?:{either(whole) or _NEVER})(?!\w)")
        self._inside = re.compile(either(inside) or _NEVER)

    def are_in(self, text: str) -> bool:
        """Whether the text has one of them."""
        if self._whole.search(f" {text}"):
            return True
        return not text.isascii() and self._inside.search(text) is not None

    def blanked(self, text: str) -> str:
        """The text with a space for each."""
        return self._inside.sub(" ", self._whole.sub(r"\1 ", f" {text}")[1:])


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
