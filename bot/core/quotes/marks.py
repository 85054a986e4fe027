"""Finds what stands between quotation marks: every kind of mark, nested, stray, unclosed, in linear time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

#: Each opening mark with those that close it. Straight marks open and close alike; „ and ‚ are closed by either hand,
#: and editors who paste close a curly mark with a straight one.
PAIRS = {
    "«": "»",
    "“": '”"',
    "„": '“”"',
    "»": "«",
    '"': '"”',
    "「": "」",
    "『": "』",
    "‘": "’",
    "‚": "‘’",
    "‹": "›",
    "'": "'",
    "〝": "〟",
    "＂": "＂",
}
_ALWAYS_OPEN = frozenset("„「『‚〝")
_ALWAYS_CLOSE = frozenset("»”」』›〟")
_OPEN_UNLESS_CLOSING = frozenset("«“‹")
#: Marks inside which nothing is counted as nested: the apostrophes of every language.
SINGLE = frozenset("‘‚'‹")
#: Longer than any quotation: what is open for so long was never closed.
LONGEST = 4_000
#: Quotations are not nested deeper; without a limit a text of opening marks would cost the square of its length.
DEEPEST = 4

_MARKS = re.compile("[" + re.escape("".join(sorted(set("".join(PAIRS) + "".join(PAIRS.values()))))) + "\n]")
#: Scripts from here on (Chinese, Japanese, Korean) have no apostrophes, and no space behind a mark.
_NO_APOSTROPHES = 0x2E80
_BEFORE = frozenset("([{-–—:;,.…/¿¡")
_AFTER = frozenset(")]}.,;:!?…-–—/")


class Run(NamedTuple):
    """A marked run: its words, and the marks around them."""

    #: Of the words, without the marks and the space inside of them.
    start: int
    end: int
    #: With the marks.
    outer_start: int
    outer_end: int
    #: False where a paragraph ends before its closing mark: the speech goes on in the next one.
    closed: bool = True
    #: Where a transcript names who speaks, before the words: "PAK: …".
    label: tuple[int, int] | None = None


@dataclass(slots=True)
class _Open:
    at: int
    mark: str
    #: Runs that were closed since, for the case that this one never is.
    inside: list[Run]


def runs(text: str) -> list[Run]:
    """The outermost marked runs of `text`, in order.

    A run ends with its paragraph at the latest. One that stands open there counts where its mark begins the paragraph
    (speech of several paragraphs is closed at the last); what is open elsewhere was no quotation, and the runs
    inside of it count instead.
    """
    found: list[Run] = []
    stack: list[_Open] = []
    # Two apostrophes are italics in wikis and marks in archives: in a paragraph that has them, one alone tells nothing.
    doubled = False
    for match in _MARKS.finditer(text):
        mark, at = match.group(), match.start()
        if mark == "\n":
            if (stack or doubled) and _breaks(text, at):
                _end_paragraph(text, at, stack, found)
                doubled = False
            continue
        if mark == "'":
            doubled = doubled or text.startswith("'", at + 1)
            if doubled:
                continue
        if not (stack and _closed(text, mark, at, stack, found)):
            _open(text, mark, at, stack)
    _end_paragraph(text, len(text), stack, found)
    return [run for run in found if run.start < run.end]


def _breaks(text: str, at: int) -> bool:
    """Whether the line break ends a paragraph; one before a small letter only wraps a line."""
    return not (at + 1 < len(text) and text[at + 1].islower() and at > 0 and text[at - 1] not in ".!?…:\n")


def _closed(text: str, mark: str, at: int, stack: list[_Open], found: list[Run]) -> bool:
    """Whether `mark` closes one that is open."""
    if mark in _ALWAYS_CLOSE or _can_close(text, mark, at):
        for depth in range(len(stack) - 1, -1, -1):
            if mark in PAIRS[stack[depth].mark]:
                opened = stack[depth]
                del stack[depth:]
                around = stack[-1].inside if stack else found
                if at - opened.at > LONGEST:
                    around.extend(opened.inside)
                else:
                    around.append(_run(text, opened.at, at, at + 1))
                return True
    return False


def _open(text: str, mark: str, at: int, stack: list[_Open]) -> None:
    if mark == "”" and not stack and _begins_paragraph(text, at):
        # The wrong hand of the mark, by mistake.
        mark = "“"
    if mark in PAIRS and len(stack) < DEEPEST and _can_open(text, mark, at, stack):
        stack.append(_Open(at, mark, []))


def _begins_paragraph(text: str, at: int) -> bool:
    return (at == 0 or text[at - 1] == "\n") and at + 1 < len(text) and text[at + 1].isalnum()


def _end_paragraph(text: str, end: int, stack: list[_Open], found: list[Run]) -> None:
    if not stack:
        return
    first = stack[0]
    line = text.rfind("\n", max(0, first.at - DEEPEST), first.at) + 1
    leads = (line > 0 or first.at < DEEPEST) and not text[line : first.at].strip()
    goes_on = leads or (len(stack) == 1 and not first.inside and _opens_next(text, end, first.mark))
    if goes_on and first.mark not in SINGLE and 0 < end - first.at <= LONGEST:
        found.append(_run(text, first.at, end, end, closed=False))
    else:
        for one in stack:
            found.extend(one.inside)
    stack.clear()


def _opens_next(text: str, end: int, mark: str) -> bool:
    """Whether the paragraph behind the one that ends at `end` begins with `mark`, as speech does that goes on there."""
    at = end
    while at < len(text) and at - end < DEEPEST and text[at].isspace():
        at += 1
    return at > end and text.startswith(mark, at) and at + 1 < len(text) and not text[at + 1].isspace()


def _can_open(text: str, mark: str, at: int, stack: list[_Open]) -> bool:
    after = text[at + 1] if at + 1 < len(text) else " "
    before = text[at - 1] if at else " "
    if mark in _ALWAYS_OPEN:
        return True
    if mark in _OPEN_UNLESS_CLOSING:
        return mark != "“" or not (before.isalnum() and not after.isalnum())
    if mark == "»":
        # German books open with it: »So ist es«, sagte sie.
        return after.isalnum() and (before.isspace() or before in _BEFORE) and not stack
    if mark in "‘'":
        return after.isalnum() and (before.isspace() or before in '([“"«—–:')
    return not after.isspace() and (not before.isalnum() or ord(before) > _NO_APOSTROPHES)


def _can_close(text: str, mark: str, at: int) -> bool:
    after = text[at + 1] if at + 1 < len(text) else " "
    before = text[at - 1] if at else " "
    if mark in "’‘'":
        # Between letters it is an apostrophe; so it is after an s, but nothing tells that from the end of a quotation.
        return not before.isspace() and not (after.isalnum() and ord(after) < _NO_APOSTROPHES)
    if mark == "“":
        return not before.isspace() and not (after.isalnum() and before in _BEFORE)
    if mark == "«":
        return not before.isspace()
    if not before.isspace() and after.isalnum() and before in "([—–:":
        return False
    return not before.isspace() or after.isspace() or after in _AFTER


def _run(text: str, opened: int, end: int, outer_end: int, *, closed: bool = True) -> Run:
    start = opened + 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Run(start, end, opened, outer_end, closed)
