"""How important news is, and who hears of it."""

from __future__ import annotations

from bot.core.model import Level

LEVELS: tuple[Level, ...] = ("all", "important", "flash")


def reaches(level: Level, threshold: Level) -> bool:
    """Whether news of `level` is told to a reader who wants `threshold` and above."""
    return LEVELS.index(level) >= LEVELS.index(threshold)
