"""Cleans text so that it can be kept."""

from __future__ import annotations

import re

_NOT_KEPT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def clean(text: str) -> str:
    """The text without controls (but line ends and tabs) and halves of surrogate pairs, which no store takes."""
    return text if text.isprintable() else _NOT_KEPT.sub("", text)
