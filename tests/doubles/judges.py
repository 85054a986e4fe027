"""What articles are judged by where a test says nothing of it: built once, for it keeps nothing of what it reads."""

from __future__ import annotations

from functools import cache

from bot.app import judge
from bot.config import DEFAULT_WATCHES
from bot.core.pipeline import Judge


@cache
def default() -> Judge:
    return judge(DEFAULT_WATCHES)
