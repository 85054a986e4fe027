"""Reads an article as far as that works: a bug costs only the part that it stops, and never the rest of the page.

A page is read again until all of it is recorded. So without this, one article on which the code fails would silence its
source for as long as it is listed.
"""

from __future__ import annotations

from dataclasses import replace

import structlog

from bot.core import pipeline
from bot.core.model import Article, Reading
from bot.core.pipeline import Judge, Understood

log = structlog.get_logger(__name__)


def understand(article: Article, judge: Judge, *, suspected: bool = False) -> Understood:
    """As `pipeline.understand`. If a bug stops that: without quotes; if that fails, too: by the title alone; at last:
    as an article that no watch asks for. Each bug is logged."""
    for part, quoted in ((article, True), (article, False), (article._replace(text=""), False)):
        try:
            understood = pipeline.understand(part, judge, suspected=suspected, quoted=quoted)
        except Exception:
            log.exception("an article is not understood whole", source=article.source_id, url=article.url)
        else:
            return replace(understood, article=article)
    return Understood(article, Reading(matches=(), entities=()), None, ())
