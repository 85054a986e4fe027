"""Takes settings along and deletes them: /export, /import, /forget."""

from __future__ import annotations

import json
from typing import Any
from zoneinfo import ZoneInfo

from bot.channels.draft_html import clean
from bot.chat import opml, show
from bot.chat.commands import Ask, Reply, button
from bot.chat.handlers.keywords import LONGEST
from bot.core.identity import canonical_url
from bot.core.levels import LEVELS
from bot.core.matching import explain
from bot.core.model import File
from bot.core.preferences import UPDATES, begun, read_quiet, read_rhythm, read_zone
from bot.errors import QueryError
from bot.sources.opml import write as write_opml
from bot.store import chats, keywords, preferences, topics
from bot.words import LANGUAGES

#: Largest file that is read, in characters: thousands of watches.
LARGEST = 200_000


def export(ask: Ask) -> Reply:
    """The chat's subscriptions, watches and settings as a file; an owner's sources as OPML."""
    if ask.argument.casefold() in ("sources", "opml"):
        if ask.role != "owner":
            return Reply(ask.say("The sources are the operator's; /export is what is yours."))
        return Reply(ask.say("The feeds, as other readers take them."), file=_list_of_sources(ask))
    return Reply(ask.say("Your subscriptions, watches and settings. /import takes them."), file=show.export(ask))


def import_(ask: Ask) -> Reply:
    """Take over what /export gave; what is there already stays."""
    given = ask.facts.found if isinstance(ask.facts.found, str) else ask.argument
    if not given:
        return Reply(ask.say("Send the file of /export with /import as its caption."))
    if opml.is_opml(given):
        return _sources(ask, given)
    try:
        said = json.loads(given[:LARGEST])
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict) or said.get("khasan") != 1:
        return Reply(ask.say("That is no export of Khasan."))
    subscribed = _subscribe(ask, said.get("subscriptions"))
    saved, refused = _save(ask, said.get("watches"))
    _settle(ask, said.get("settings"))
    parts = [
        ask.say.many("{number} subscription", "{number} subscriptions", subscribed),
        ask.say.many("{number} watch", "{number} watches", saved),
    ]
    text = ask.say("Taken over: {what}.", what=", ".join(parts))
    if refused:
        more = ask.say.many("{number} query cannot be read.", "{number} queries cannot be read.", refused)
        text = type(text)(f"{text} {more}")
    return Reply(text)


def forget(ask: Ask) -> Reply:
    """Delete what is kept about the person: after a tap, for it cannot be taken back."""
    if ask.argument != "yes" or ask.request.pressed is None:
        text = ask.say("Delete this chat's subscriptions, watches, settings and your name from what you judged?")
        return Reply(text, ((button(ask.say("Delete"), "forget yes"), button(ask.say("Cancel"), "cancel")),))
    for one in keywords.of(ask.connection, ask.here):
        keywords.remove(ask.connection, ask.here, one.id, ask.now)
    chats.forget(
        ask.connection, "telegram", str(ask.request.chat_id), ask.request.user_id, keep_update=ask.request.update_id
    )
    return Reply(ask.say("Forgotten. /start begins anew."))


def _list_of_sources(ask: Ask) -> File:
    return File("khasan.opml", write_opml(ask.facts.sources.values()))


def _sources(ask: Ask, given: str) -> Reply:
    """The feeds of another reader's list, as lines for the settings: those stay the operator's."""
    if ask.role != "owner":
        return Reply(ask.say("The sources are the operator's; /import takes the file of /export."))
    known = {canonical_url(one.url) for one in ask.facts.sources.values()}
    try:
        feeds = [one for one in opml.read(given) if canonical_url(one.url) not in known]
    except opml.NotOpml as exc:
        return Reply(ask.say("That list of feeds cannot be taken: {reason}.", reason=str(exc)))
    if not feeds:
        return Reply(ask.say("All of these are sources already."))
    text = ask.say.many(
        "{number} feed that is no source yet. Put the lines of this file under sources: in the settings.",
        "{number} feeds that are no sources yet. Put the lines of this file under sources: in the settings.",
        len(feeds),
    )
    return Reply(text, file=File("sources.yaml", opml.as_settings(feeds, ask.facts.sources)))


def _subscribe(ask: Ask, given: Any) -> int:
    offered = {watch.id for watch in ask.facts.watches}
    count = 0
    for row in given if isinstance(given, list) else ():
        watch, level = (row.get("watch"), row.get("level")) if isinstance(row, dict) else (None, None)
        if isinstance(watch, str) and watch in offered and level in LEVELS:
            if chats.subscribe(ask.connection, ask.here, watch, level, ask.say.language, ask.now):
                topics.join(ask.connection, ask.here, watch, ask.now)
            count += 1
    return count


def _save(ask: Ask, given: Any) -> tuple[int, int]:
    """Make the watches that are not there yet. Returns how many there are now, and how many cannot be read."""
    known = {one.query for one in keywords.of(ask.connection, ask.here)}
    saved = refused = 0
    for row in given if isinstance(given, list) else ():
        query = row.get("query") if isinstance(row, dict) else None
        if not isinstance(query, str) or len(query) > LONGEST or not _readable(ask, query):
            refused += 1
            continue
        if query not in known and len(known) < keywords.MOST:
            made = keywords.offer(ask.connection, ask.here, query, ask.now)
            keywords.switch(ask.connection, ask.here, made.id, on=bool(row.get("on", True)), now=ask.now)
            known.add(query)
            saved += 1
    return saved, refused


def _readable(ask: Ask, query: str) -> bool:
    """Whether a query is one; a file may have signs in it that no message has, and no database takes."""
    try:
        explain(query, ask.facts.lexicon)
    except QueryError:
        return False
    return clean(query) == query


def _settle(ask: Ask, given: Any) -> None:
    if not isinstance(given, dict):
        return
    change: dict[str, Any] = {}
    texts = {name: value for name, value in given.items() if isinstance(value, str)}
    if texts.get("language") in LANGUAGES:
        change["language"] = texts["language"]
    if zone := read_zone(texts.get("timezone", "")):
        change["timezone"] = zone
    if texts.get("level") in LEVELS:
        change["level"] = texts["level"]
    if quiet := read_quiet(texts.get("quiet", "")):
        change["quiet"] = quiet
    if rhythm := read_rhythm(texts.get("digest", "")):
        zone_ = ZoneInfo(change.get("timezone", ask.preferences.timezone))
        change |= {"digest": rhythm, "digested_on": begun(rhythm, zone_, ask.now).isoformat()}
    if texts.get("updates") in UPDATES:
        change["updates"] = texts["updates"]
    if given.get("quotes") in (0, 1, 2, 3):
        change["quotes"] = given["quotes"]
    if isinstance(given.get("silent"), bool):
        change["silent"] = given["silent"]
    if change:
        preferences.change(ask.connection, ask.here, **change)
