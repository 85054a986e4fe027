"""Patterns of many words that are found soon.

Python's `re` tries a pattern at each sign of a text, unless all its alternatives begin with plain letters: then it
looks for these letters alone. So words are put together by their first letter, and what must not stand before them is
looked for behind it: days are found four times as fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def either(words: Iterable[str], *, apart_from: str = "", not_behind: str = "") -> str:
    """Alternatives for the words, which are patterns that begin with a plain letter. Neither before nor behind them
    stands a sign of the class `apart_from`; none of `not_behind` stands before them."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(word[1:])
    before = f"(?<![{apart_from or not_behind}]{{}})" if apart_from or not_behind else ""
    behind = f"(?![{apart_from}])" if apart_from else ""
    return "|".join(f"{first}{before.format(first)}(?:{'|'.join(rest)}){behind}" for first, rest in rests.items())


def of_forms(forms: Iterable[str]) -> re.Pattern[str]:
    """What forms of the gazetteer are found by: a star stands for any ending; Chinese, Japanese and Korean ones are
    found inside words."""
    inside, whole = [], []
    for form in sorted(forms, key=lambda one: (-len(one), one)):
        if form[0] >= "\u2e80":
            inside.append(re.escape(form))
        else:
            whole.append(re.escape(form.rstrip("*")) + (r"\w*" if form.endswith("*") else ""))
    return re.compile("|".join(filter(None, (either(whole, apart_from=r"\w"), either(inside)))))
