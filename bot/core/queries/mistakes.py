"""Refuses a query that cannot be read, and suggests what may have been meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import NoReturn
from unicodedata import combining, east_asian_width

from bot.errors import QueryError

#: How much of a query is shown on either side of a mistake, in characters.
_AROUND = 60
#: What people write for an operator, by the operator.
_WRITTEN = {
    "AND": ("and", "&", "&&", "+", "et", "und", "y", "e", "и", "그리고", "와", "과"),
    "OR": ("or", "|", "||", "ou", "oder", "o", "или", "또는", "혹은"),
    "NOT": ("not", "sauf", "nicht", "не", "кроме", "제외"),
    "NEAR/5": ("near",),
}
_OPERATORS = {word: meant for meant, words in _WRITTEN.items() for word in words}
#: Beyond this nothing is guessed: no name is so long.
_LONGEST_GUESS = 60


def pointed(query: str, error: QueryError) -> str:
    """The error as people see it: the query, a caret where it went wrong, and what was expected there."""
    plain = "".join(sign if sign.isprintable() else " " for sign in query)
    at = error.column - 1
    start = max(0, at - _AROUND)
    before, after = plain[start:at], plain[at : at + _AROUND]
    left, right = "…" * (start > 0), "…" * (at + _AROUND < len(plain))
    return f"{left}{before}{after}{right}\n{' ' * (_columns(left + before))}^\n{error}"


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes: two for a sign of Han, none for an accent."""
    return sum(0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def shown(text: str) -> str:
    """As much of a text as a message repeats."""
    return text if len(text) <= _LONGEST_GUESS else text[: _LONGEST_GUESS - 1] + "…"


def refuse(problem: str, expected: str, column: int, *, near: str = "", **values: object) -> NoReturn:
    """Raises the QueryError that says so."""
    raise QueryError(problem, column=column, expected=expected, near=near, **values)


def operator(word: str) -> str:
    """The operator that a word or a sign may have been meant as, in small letters or in another language; or empty."""
    return _OPERATORS.get(word.lower(), "")


def nearest(word: str, known: Iterable[str]) -> str:
    """The one of `known` that is the most like `word`; empty where none is."""
    by_lower = {one.lower(): one for one in known}
    near = get_close_matches(word[:_LONGEST_GUESS].lower(), by_lower, n=1, cutoff=0.7)
    return by_lower[near[0]] if near else ""
