"""With which letters a regular expression can begin: where a word begins otherwise, a table need not be tried on it."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: What takes up no letter: what must or must not stand before or behind, and the edge of a word.
_NO_WIDTH = ("(?<=", "(?<!", "(?=", "(?!", r"\b")
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>)?")
_REPEATED = re.compile(r"(?:[?*+]|\{[\d,]+\})[?+]?")
#: A class of single signs: no range, nothing excluded.
_CLASS = re.compile(r"\[([^\\^\]-]+)\]")


@dataclass(frozen=True, slots=True)
class _Begun:
    letters: frozenset[str]
    #: Whether the expression matches without taking up any letter.
    empty: bool


class _Unclear(Exception):
    """The expression begins with more than single letters."""


def initials(source: str) -> frozenset[str] | None:
    """The signs with one of which every match of the regular expression `source` begins.

    None where it can begin with signs of a class (``\\w``, ``[a-z]``, ``.``), with any letter in either case, or with
    nothing. It reads what the tables are written in, and answers None to whatever else it meets.
    """
    try:
        begun = _either(source)
    except _Unclear:
        return None
    return None if begun.empty else begun.letters


def branches(source: str) -> list[str]:
    """What `source` offers for choice: its parts between bars, those inside of brackets excepted."""
    found: list[str] = []
    start = at = 0
    while at < len(source):
        if source[at] == "|":
            found.append(source[start:at])
            start = at = at + 1
        else:
            at = _end(source, at)
    return [*found, source[start:]]


def _either(source: str) -> _Begun:
    begun = [_branch(branch) for branch in branches(source)]
    return _Begun(frozenset().union(*(one.letters for one in begun)), any(one.empty for one in begun))


def _branch(source: str) -> _Begun:
    """What one branch, without a bar outside of brackets, begins with."""
    letters: set[str] = set()
    at = 0
    while at < len(source):
        end = _end(source, at)
        piece = source[at:end]
        if piece.startswith(_NO_WIDTH):
            at = end
            continue
        begun = _piece(piece)
        letters |= begun.letters
        repeated = _REPEATED.match(source, end)
        if not begun.empty and not (repeated and repeated.group()[0] in "?*{"):
            return _Begun(frozenset(letters), empty=False)
        at = repeated.end() if repeated else end
    return _Begun(frozenset(letters), empty=True)


def _piece(piece: str) -> _Begun:
    if group := _GROUP.match(piece):
        if piece.startswith("(?") and group.group() == "(":
            raise _Unclear
        return _either(piece[group.end() : -1])
    if listed := _CLASS.fullmatch(piece):
        return _Begun(frozenset(listed.group(1)), empty=False)
    sign = piece[-1]
    if piece in ("^", "$", ".") or piece[0] == "[" or (piece[0] == "\\" and sign.isalnum()):
        raise _Unclear
    return _Begun(frozenset(sign), empty=False)


def _end(source: str, at: int) -> int:
    """Where the piece ends that begins at `at`: a group, a class, an escaped sign, or a sign."""
    if source[at] == "\\":
        return at + 2
    if source[at] == "[":
        # A bracket that closes right away is one of the class.
        return source.index("]", at + 2) + 1
    if source[at] != "(":
        return at + 1
    at += 1
    while source[at] != ")":
        at = _end(source, at)
    return at + 1
