"""Brings text into the form in which the store takes it."""

from __future__ import annotations

from bot.core.cleaning import clean

#: How long a title and a text may be, in signs.
TITLE = 500
TEXT = 200_000


def tidy(text: str) -> str:
    """A text without controls, doubled spaces and empty lines."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    lines = text.split("\n")
    if all(map(str.isprintable, lines)):
        if "  " not in text:
            return "\n".join([line.strip() for line in lines if line and line != " "])
    else:
        # Controls, and signs that end lines or separate words without being a line end or a space.
        lines = clean(text).splitlines()
    spaced = [" ".join(line.split()) for line in lines]
    return "\n".join([line for line in spaced if line])
