"""Checks whether a source's CSS selectors can be read, so that `khasan check` can tell before the first poll."""

from __future__ import annotations

from collections.abc import Iterator

import soupsieve

from bot.core.model import Source
from bot.sources.options import group, texts

#: How a selector is refused; a pseudo-element, such as ``::before``, in a way of its own.
REFUSED = (soupsieve.SelectorSyntaxError, NotImplementedError)


def unreadable(source: Source) -> Iterator[tuple[str, str, str]]:
    """The selectors that are none: by what they were to find, as they are written, and why they cannot be read."""
    selectors = group(source, "selectors")
    for name in selectors:
        for selector in texts(selectors, name):
            try:
                soupsieve.compile(selector)
            except REFUSED as exc:
                yield name, selector, str(exc).splitlines()[0]
