"""Tries an address as a source, for an owner who asks in the chat."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.chat import show
from bot.chat.handlers.owners import Probed
from bot.core.model import Source, Validators
from bot.errors import SourceError
from bot.sources.reader import Listing, Reader
from bot.words import Html, Words

_SHOWN = 3
_KINDS = ("feed", "sitemap", "listing")


async def probe(reader: Reader, url: str, say: Words) -> Probed:
    """Read the address as a feed, a sitemap and a page that lists articles, and say what the first that is one gives.

    It is fetched as a stranger's address: never from a private host, whatever the operator allows his own sources.
    """
    if not url.startswith(("http://", "https://")):
        return Probed(say("Write a whole address, with https:// before it."))
    reason = ""
    for kind in _KINDS:
        try:
            found = await reader.read(_source(kind, url), Validators(), datetime.now(UTC))
        except SourceError as exc:
            reason = reason or str(exc)
            continue
        if isinstance(found, Listing) and found.entries:
            head = say.many("{kind}: {number} entry", "{kind}: {number} entries", len(found.entries), kind=kind)
            titles = [Html(f"• {show.link(one.title or one.key, one.link)}") for one in found.entries[:_SHOWN]]
            return Probed(show.fitted([head, *titles], "\n"), kind)
    return Probed(say("Nothing can be read there: {reason}", reason=reason or say("it lists no articles")))


def _source(kind: str, url: str) -> Source:
    return Source("test", kind, url, "test", "other", trusted=False)
