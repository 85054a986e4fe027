"""Gathers the facts that a command needs before it can be answered: from the archive, from Telegram, from the
network."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Protocol

from bot.chat.commands import Facts
from bot.chat.handlers.keywords import LONGEST, TRIED_ON
from bot.chat.handlers.lookups import page, period
from bot.chat.handlers.owners import Probed
from bot.chat.handlers.places import Steered
from bot.chat.request import Request
from bot.digests import digest
from bot.errors import QueryError
from bot.rehearsal import rehearse
from bot.store import chats, preferences
from bot.store.front import Store
from bot.words import Html, Words

_SAMPLES, _STORIES = 3, 500
#: How far back a search looks where nobody says.
_BACK = timedelta(days=30)
_DAY = timedelta(days=1)


class Outside(Protocol):
    """What lies beyond the store."""

    async def is_admin(self, chat_id: int, user_id: int) -> bool:
        """Whether a person is an administrator of a chat."""

    async def channel(self, name: str, user_id: int) -> Steered | None:
        """The channel of that name, and whether the person may decide for it; None where the bot is not in it."""

    async def download(self, file_id: str) -> str | None:
        """The text of a file that somebody sent; None where it is too large, or no text."""

    async def probe(self, url: str, say: Words) -> Probed:
        """What an address would give as a source."""

    async def reload(self, say: Words) -> Html:
        """Look at the settings' file, and say whether what is in it is taken up."""

    async def option(self, given: str, say: Words) -> Html:
        """Set one of the settings' options, by name and value; say what each is where nothing is given."""

    async def backup(self, say: Words) -> Html:
        """Copy the database, and say where to."""

    async def answer(self, query_id: str, text: str) -> None:
        """Tell Telegram that a tap was seen."""


async def gather(request: Request, store: Store, outside: Outside, facts: Facts) -> object:
    """What the command's handler finds in `Facts.found`; None for most commands."""
    needed = _GATHERERS.get(request.command)
    return await needed(request, store, outside, facts) if needed is not None else None


async def _rehearsal(request: Request, store: Store, outside: Outside, facts: Facts) -> object:
    query = " ".join(request.argument.split())
    if not query or len(query) > LONGEST:
        return None
    try:
        return await rehearse(store, query, facts.lexicon, facts.now - TRIED_ON, samples=_SAMPLES)
    except QueryError as exc:
        return exc


async def _search(request: Request, store: Store, outside: Outside, facts: Facts) -> object:
    query, back = period(request.argument, _BACK)
    if not query or len(query) > LONGEST or (request.command == "latest" and page(query) is not None):
        return None
    try:
        return await rehearse(store, query, facts.lexicon, facts.now - back, samples=_STORIES)
    except QueryError as exc:
        return exc


async def _digest(request: Request, store: Store, outside: Outside, facts: Facts) -> object:
    if request.argument.casefold() != "now":
        return None
    here = await store.read(chats.known, "telegram", str(request.chat_id), request.thread)
    if here is None:
        return None
    wanted = await store.read(preferences.of, here)
    return await store.read(digest, here, wanted, facts.now - _DAY, facts.now, list(facts.sources))


async def _channel(request: Request, store: Store, outside: Outside, facts: Facts) -> object:
    if request.user_id is None or not request.argument or request.argument.casefold() == "off":
        return None
    return await outside.channel(request.argument, request.user_id)


async def _file(request: Request, store: Store, outside: Outside, facts: Facts) -> object:
    return await outside.download(request.file_id) if request.file_id else None


async def _source(request: Request, store: Store, outside: Outside, facts: Facts) -> object:
    return await outside.probe(request.argument, await _words(request, store)) if request.argument else None


async def _reload(request: Request, store: Store, outside: Outside, facts: Facts) -> object:
    return await outside.reload(await _words(request, store))


async def _option(request: Request, store: Store, outside: Outside, facts: Facts) -> object:
    return await outside.option(request.argument, await _words(request, store))


async def _backup(request: Request, store: Store, outside: Outside, facts: Facts) -> object:
    return await outside.backup(await _words(request, store))


async def _words(request: Request, store: Store) -> Words:
    """In the chat's language, or its person's where it has chosen none."""
    here = await store.read(chats.known, "telegram", str(request.chat_id), request.thread)
    chosen = None if here is None else await store.read(preferences.speaks, here)
    return Words(chosen or request.language)


_Gatherer = Callable[[Request, Store, Outside, Facts], Awaitable[object]]
_GATHERERS: Mapping[str, _Gatherer] = {
    "watch": _rehearsal,
    "latest": _search,
    "search": _search,
    "timeline": _search,
    "digest": _digest,
    "use": _channel,
    "import": _file,
    "testsource": _source,
    "addsource": _source,
    "reload": _reload,
    "setoption": _option,
    "backup": _backup,
}
