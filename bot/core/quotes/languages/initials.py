"""With which letters a regular expression can begin, and what is left of it for a word that begins with one of them.

Most words of a text begin as few words of the tables do: what is left to try on one of them is short.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

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


def forget() -> None:
    """Let go of what was read: it is needed again only when further tables are made ready."""
    branches.cache_clear()
    _begun.cache_clear()


class _Unclear(Exception):
    """The expression begins with more than single letters."""


def initials(source: str) -> frozenset[str] | None:
    """The signs with one of which every match of the regular expression `source` begins.

    None where it can begin with signs of a class (``\\w``, ``[a-z]``, ``.``), with any letter in either case, or with
    nothing. It reads what the tables are written in, and answers None to whatever else it meets.
    """
    begun = _begun(source)
    return None if begun is None or begun.empty else begun.letters


def beginning(source: str, letter: str) -> str:
    """The regular expression `source` without the branches that cannot begin with `letter`; "" where none can."""
    return "|".join(_reduced(branch, letter) for branch in branches(source) if _can_begin(branch, letter))


def _can_begin(source: str, letter: str) -> bool:
    begun = initials(source)
    return begun is None or letter in begun


def _is_empty(source: str) -> bool:
    """Whether a piece takes up no letter: "(?<=they )"."""
    return (begun := _begun(source)) is not None and not begun.letters


def _reduced(branch: str, letter: str) -> str:
    """`branch` without what it may begin with, but not with `letter`."""
    at = 0
    while at < len(branch):
        end = _end(branch, at)
        piece = branch[at:end]
        if _is_empty(piece):
            at = end
            continue
        repeated = _REPEATED.match(branch, end)
        if repeated and repeated.group()[0] in "?*" and not _can_begin(piece, letter):
            branch = branch[:at] + branch[repeated.end() :]
            continue
        if repeated and repeated.group() in ("?", "*") and piece.startswith("(?:") and initials(piece) is not None:
            return branch[:at] + _parted(piece, repeated.group(), branch[repeated.end() :], letter)
        if piece.startswith("(?:") and not repeated and initials(piece) is not None:
            return f"{branch[:at]}(?:{beginning(piece[3:-1], letter)}){branch[end:]}"
        return branch
    return branch


def _parted(piece: str, repeated: str, rest: str, letter: str) -> str:
    """A group that may stand before `rest`, with what it can begin with, and `rest` without it: two short ways are
    tried in less time than all that the group can be."""
    again = f"{piece}*" if repeated == "*" else ""
    ways = [f"(?:{beginning(piece[3:-1], letter)}){again}{rest}"]
    if _can_begin(rest, letter):
        ways.append(_reduced(rest, letter))
    return f"(?:{'|'.join(ways)})"


@lru_cache(maxsize=4096)
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


@lru_cache(maxsize=4096)
def _begun(source: str) -> _Begun | None:
    """What `source` begins with; None where that is more than single letters."""
    try:
        return _either(source)
    except _Unclear:
        return None


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
