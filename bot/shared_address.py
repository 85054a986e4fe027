"""Several articles under one address: the entries of a live page, of a bulletin, or of a list whose items have no pages
of their own; and pages whose template names one address for all of them (``rel=canonical``).

Entries that are listed together show that they share the address (`sources.keys.shared`). A single entry does not show
it; then the articles that were told under the address before do. So an article keeps its name, whichever entries are
listed beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from urllib.parse import urldefrag

from sqlalchemy.engine import Connection

from bot.core import baseline, life
from bot.core.identity import CONTENT, article_id, content_hash
from bot.core.model import Article, Entry, Source
from bot.core.pipeline import Understood
from bot.store import articles
from bot.store.shared_address import Told, told_at


def as_known(connection: Connection, understood: Understood) -> Understood:
    """The article with the id under which it was told; with an id of its own if it is new."""
    article = _at_its_address(connection, understood)
    return replace(understood, article=article._replace(id=known_as(connection, article)))


def _at_its_address(connection: Connection, understood: Understood) -> Article:
    """The article with the address that its page names; or with the one that its source gives, if the page names the
    address of another article."""
    article, listed = understood.article, understood.listed
    own = article_id(listed, "", "") if listed else article.id
    if own == article.id or own.startswith(CONTENT):
        return article
    named_wrongly = not understood.again and _is_anothers(connection, article)
    return article._replace(id=own, url=listed) if named_wrongly or articles.told_by(connection, own) else article


def _is_anothers(connection: Connection, article: Article) -> bool:
    """Whether another article was told under this id: one with another headline and another text."""
    if not articles.told_by(connection, article.id):
        return False
    told = articles.version(connection, article.id).article
    return told.title != article.title and told.text != article.text


def known_as(connection: Connection, article: Article) -> str:
    """The id under which an article was told, whichever entries were listed beside it; its own id if it is new."""
    address = article_id(article.url, "", "")
    if article.url is None or article.copy.status == "withdrawn" or not articles.told_by(connection, address):
        return article.id
    told, place = told_at(connection, article.source_id, article.url), urldefrag(article.url).fragment
    same = next((one.id for one in told if _is_same(one, article)), None)
    if same is not None:
        return same
    if any(one.id == article.id and one.title == article.title for one in told):
        return article.id  # with another text
    apart = any(one.id.startswith(CONTENT) or _is_elsewhere(one, place) for one in told)
    return CONTENT + content_hash(article.title, article.text) if apart else article.id


def untold(
    connection: Connection, source: Source, entries: Sequence[Entry], changed: Collection[str], now: datetime
) -> list[Entry]:
    """Those of `entries` that are in no story yet, or have other words now (their keys are in `changed`). An entry on a
    page of several is marked as sharing its address: that page says nothing about it alone."""
    made = [baseline.article(source, entry, now) for entry in entries]
    names = [known_as(connection, one) for one in made]
    known = articles.told_of(connection, names) if names else frozenset()
    return [
        entry if name == article.id else entry._replace(shares_link=True)
        for entry, article, name in zip(entries, made, names, strict=True)
        if entry.key in changed or name not in known
    ]


def _is_same(one: Told, article: Article) -> bool:
    """Whether the words are the same as those that were told, or the list's summary of a page that was read."""
    if one.content_hash == content_hash(article.title, article.text):
        return True
    shorter = not one.text or life.is_summary(one.text, article.text)
    return bool(article.title) and one.title == article.title and shorter


def _is_elsewhere(one: Told, place: str) -> bool:
    """Whether it stands at another place of the same page."""
    other = urldefrag(one.url).fragment
    return bool(place and other) and place != other
