"""The lexicon that the settings build on."""

from __future__ import annotations

from functools import cache

from bot import data
from bot.core import lexicon
from bot.core.lexicon import Lexicon


@cache
def shipped() -> Lexicon:
    """The lexicon that ships with Khasan."""
    return lexicon.parse(data.text("lexicon.json"))
