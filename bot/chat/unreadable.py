"""Tells readers, once and with the reason, that their watch cannot be read any more because the lexicon has changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.engine import Connection

from bot.chat import show
from bot.core import priorities
from bot.core.model import Message, TextBody
from bot.errors import QueryError
from bot.store import invites, keywords, outbox, preferences
from bot.store.keywords import Keyword
from bot.words import Html, Words

#: Under this key stand the watches that cannot be read and whose readers know.
_TOLD = "unreadable_told"


def put_unreadable(connection: Connection, unread: Mapping[str, QueryError], now: datetime) -> None:
    """Let the readers of the watches that are `unread` know why, each once for as long as it stays so."""
    told = set((invites.kept(connection, _TOLD) or "").split())
    if told == set(unread):
        return
    for one in keywords.named(connection, set(unread) - told):
        say = Words(preferences.speaks(connection, one.destination_id) or "en")
        key = f"unreadable:{one.id}:{now.isoformat()}"
        body = _notice(one, unread[one.watch_id], say)
        outbox.put(connection, [Message(one.destination_id, key, body, priority=priorities.NOTICE)], now)
    invites.keep(connection, _TOLD, " ".join(sorted(unread)) or None)


def _notice(one: Keyword, exc: QueryError, say: Words) -> TextBody:
    problem, expected = (say.plainly(sentence, **exc.values) for sentence in exc.sentences)
    lines = [
        say("⚠️ Your watch {query} can be read no more and finds nothing: {problem}.", query=show.code(one.query),
            problem=problem),
        say("Expected: {expected}.", expected=expected),
        say("/watch makes a new one, {command} ends this one.", command=show.code(f"/unwatch {one.id}")),
    ]  # fmt: skip
    return TextBody(Html("\n".join(lines)))
