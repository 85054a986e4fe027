"""How a text has changed, in a few lines."""

from __future__ import annotations

import difflib
from itertools import islice

from bot.core.stories.words import sentences

#: After so many changes in a row a page is a live blog or a counter, and its changes are no news.
MOST_CHANGES = 24
#: Of long texts only the beginning is compared: difflib's cost grows with the square of their length.
_SENTENCES = 200
_LINES = 12
_LINE = 240
#: A text that lost so much of its length is rather a summary of itself.
_SUMMARY = 1 / 3


def diff(old: str, new: str) -> str:
    """The sentences that were taken out (``-``) and put in (``+``), without what stayed; at most `_LINES` of them."""
    before, after = (list(islice(sentences(text), _SENTENCES)) for text in (old, new))
    found = (line for line in difflib.unified_diff(before, after, lineterm="", n=0) if line[0] in "+-")
    changed = [line for line in found if line[:3] not in ("+++", "---")]
    lines = [line if len(line) <= _LINE else line[: _LINE - 1] + "…" for line in changed[:_LINES]]
    more = len(changed) - len(lines)
    return "\n".join([*lines, *([f"… {more} more"] if more else [])])


def is_summary(old: str, new: str) -> bool:
    """Whether `new` only sums up `old`: a feed's summary where the whole text was read before."""
    return len(new) < _SUMMARY * len(old)
