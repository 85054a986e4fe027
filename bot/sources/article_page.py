"""The contents of an article's page. (`article.py` finds them, in the process that reads pages.)"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.model import NO_COPY, Copy


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """What an article's page says."""

    title: str
    text: str
    #: The address by which the outlet itself calls it; the page's own where it names none.
    url: str
    #: As the page declares it; not to be relied on.
    language: str | None = None
    published: datetime | None = None
    copy: Copy = NO_COPY
