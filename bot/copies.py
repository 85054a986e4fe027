"""Agencies' copies that refer to other copies: finds the reports that a notice takes back, and the story that a copy
corrects or adds to. `core.life.versions` compares their headlines; the store says which were told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from sqlalchemy.engine import Connection

from bot.core import life, pipeline
from bot.core.life import Told
from bot.core.model import Article
from bot.core.pipeline import Judge, Understood
from bot.core.stories import Features
from bot.store import articles, placing
from bot.store.articles import Version


def taken_back_by(connection: Connection, article: Article, versions: Sequence[Version]) -> list[str]:
    """The articles that a notice takes back, oldest first: all versions of its item, or of the copy whose headline it
    has or quotes. Articles that were taken back before are left out."""
    if versions:
        told = [one for one in versions if one.story is not None and not one.withdrawn]
        return [one.article.id for one in told if one.story == told[-1].story]
    return [one.name for one in _spoken_of(connection, article, life.TAKEN_BACK_WITHIN)]


def as_it_was_told(understood: Understood, before: Version | None, judge: Judge) -> Understood:
    """A notice, read as the report that it takes back: whatever its own words are, it concerns those who were told."""
    article = understood.article
    if before is None or before.story is None:
        return replace(understood, features=None)
    told = pipeline.understand(before.article, judge)
    marked = replace(told.telling, marker="withdrawn", note=article.copy.note or understood.telling.note)
    named = article._replace(title=article.title or before.article.title, outlet=before.article.outlet)
    return replace(told, article=named, quotes=(), telling=marked)


def spoken_of_by(connection: Connection, understood: Understood) -> Sequence[Told]:
    """The copies with this article's headline that it says it corrects or adds to, if all are in one story; or those of
    which it is an edited file, without saying so."""
    article = understood.article
    if (within := life.speaks_within(article)) is not None:
        told = _spoken_of(connection, article, within)
    elif article.url is None and not article.copy.item:
        since = article.published - life.EDITED_WITHIN
        told = life.edited(article, articles.told_before(connection, article, since, article.outlet))
        if told and life.elsewhere(articles.telling(connection, told[-1].name), understood.telling):
            return ()
    else:
        return ()
    return told


def put_right(connection: Connection, names: Sequence[str], features: Features) -> None:
    """Let later articles be compared with the corrected facts of the named copies, so that those with the right number
    join the same event."""
    for name in names:
        if (kept := articles.kept(connection, name)) is not None:
            placing.renew(connection, kept.number, features)


def _spoken_of(connection: Connection, article: Article, within: timedelta) -> Sequence[Told]:
    told = articles.told_before(connection, article, article.published - within, life.whose(article))
    return life.spoken_of(article, told)
