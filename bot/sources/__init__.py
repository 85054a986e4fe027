"""Fetches pages, and makes entries of them."""

from __future__ import annotations

from collections.abc import Mapping

#: The function of each kind of source, by module and name: ``parse(source, page) -> list[Entry]``, which raises
#: ParseError. Only the process that reads pages imports them: the parsers take more memory than the rest of the bot.
KINDS: Mapping[str, str] = {
    "feed": "bot.sources.feed:parse",
    "listing": "bot.sources.listing:parse",
    "sitemap": "bot.sources.sitemap:parse",
    "telegram": "bot.sources.telegram:parse",
    "json": "bot.sources.json_api:parse",
    "wire": "bot.sources.agency:parse",
}
