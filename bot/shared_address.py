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
    """The article under the name by which it was told; under one of its own where it is new."""
    article = _at_its_address(connection, understood)
    return replace(understood, article=article._replace(id=known_as(connection, article)))


def _at_its_address(connection: Connection, understood: Understood) -> Article:
    """The article at the address that its page names; at that which its source gives where the page's is another's."""
    article, listed = understood.article, understood.listed
    own = article_id(listed, "", "") if listed else article.id
    if own == article.id or own.startswith(CONTENT):
        return article
    named_wrongly = not understood.again and _is_anothers(connection, article)
    return article._replace(id=own, url=listed) if named_wrongly or articles.told_by(connection, own) else article


def _is_anothers(connection: Connection, article: Article) -> bool:
    """Whether another article was told under the name: neither its headline nor a word of its page is the same."""
    if not articles.told_by(connection, article.id):
        return False
    told = articles.version(connection, article.id).article
    return told.title != article.title and told.text != article.text


def known_as(connection: Connection, article: Article) -> str:
    """The name by which an article was told, whoever was listed beside it then and now; its own where it is new."""
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
    """Those of `entries` that no story has yet, or that are listed with other words than then (`changed`, by their
    keys); marked as sharing its address where one stands on a page of many, which says nothing of it alone."""
    made = [baseline.article(source, entry, now) for entry in entries]
    names = [known_as(connection, one) for one in made]
    known = articles.told_of(connection, names) if names else frozenset()
    return [
        entry if name == article.id else entry._replace(shares_link=True)
        for entry, article, name in zip(entries, made, names, strict=True)
        if entry.key in changed or name not in known
    ]


def _is_same(one: Told, article: Article) -> bool:
    """Whether the words are those that were told: as they were, or summed up by the list where the page was read."""
    if one.content_hash == content_hash(article.title, article.text):
        return True
    shorter = not one.text or life.is_summary(one.text, article.text)
    return bool(article.title) and one.title == article.title and shorter


def _is_elsewhere(one: Told, place: str) -> bool:
    """Whether it stands at another place of the page."""
    other = urldefrag(one.url).fragment
    return bool(place and other) and place != other
