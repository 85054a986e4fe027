"""Watches of a chat's own: /watch, /watches, /unwatch, and the buttons under them."""

from __future__ import annotations

from datetime import timedelta

from bot.chat import show
from bot.chat.commands import Ask, Reply, button
from bot.chat.handlers.subscribing import speak
from bot.core import queries
from bot.core.alerts import shorten
from bot.core.matching import explain
from bot.errors import QueryError
from bot.rehearsal import Rehearsal
from bot.store import keywords, waiting
from bot.words import Html, escaped

#: What a new watch is tried on.
TRIED_ON = timedelta(days=7)
#: Longest query: what fits a message beside its explanation.
LONGEST = 500
_SAMPLES = 3
_EXPLAINED = 900


def watch(ask: Ask) -> Reply:
    """Say how a query is understood and what it would have sent, and offer to save it."""
    say, query = ask.say, " ".join(ask.argument.split())
    if not query:
        return Reply(say("Write what you look for, such as {example}.", example=show.code("/watch Rason AND port")))
    if len(query) > LONGEST:
        return Reply(say("That is too long: a watch has at most {number} characters.", number=LONGEST))
    if len(keywords.of(ask.connection, ask.here)) >= keywords.MOST:
        return Reply(say("This chat has {number} watches already; /unwatch makes room.", number=keywords.MOST))
    found = ask.facts.found
    if isinstance(found, QueryError):
        return Reply(wrong(ask, query, found))
    if not isinstance(found, Rehearsal):
        raise TypeError("a query is tried before it is answered")
    understood = explain(query, ask.facts.lexicon, say=say.plainly)
    offered = keywords.offer(ask.connection, ask.here, query, ask.now)
    text = "\n\n".join([
        say("<b>Understood</b>"), f"<pre>{escaped(understood[:_EXPLAINED])}</pre>", *_no_sources(ask, query),
        _would_have_sent(ask, found),
    ])  # fmt: skip
    rows = (
        (button(say("Save"), f"save {offered.id}"), button(say("Edit"), f"edit {offered.id}")),
        (button(say("Cancel"), f"unwatch {offered.id}"),),
    )
    return Reply(Html(text), rows)


def _no_sources(ask: Ask, query: str) -> list[Html]:
    """Of each source that the query asks for and nobody reads, that it is none."""
    asked = dict.fromkeys(queries.values(queries.parse(query), "source"))
    return [
        ask.say("There is no source {id} that is switched on.", id=show.code(name))
        for name in asked
        if name not in ask.facts.sources
    ]


def save(ask: Ask) -> Reply:
    """Turn an offered or paused watch on. Of two for the same, only the older is kept."""
    found = _own(ask)
    if found is None:
        return Reply(ask.say("There is no such watch here; /watches lists them."))
    speak(ask)
    same = [one for one in keywords.of(ask.connection, ask.here) if one.query == found.query]
    if found.state == "offered" and same:
        keywords.remove(ask.connection, ask.here, found.id, ask.now)
        found = same[0]
    keywords.switch(ask.connection, ask.here, found.id, on=True, now=ask.now)
    text = ask.say(
        "Saved as number {id}. You hear of each story with {query}.", id=found.id, query=show.code(found.query)
    )
    deaf = show.hears_no_own(ask)
    return Reply(Html("\n".join([text, *deaf])), in_place=True)


def edit(ask: Ask) -> Reply:
    """Give a query back to be changed."""
    found = _own(ask)
    if found is None:
        return Reply(ask.say("There is no such watch here; /watches lists them."))
    return Reply(ask.say("Tap to copy, change it, and send it: {command}", command=show.code(f"/watch {found.query}")))


def watches(ask: Ask) -> Reply:
    """The chat's watches, with what each has found."""
    own = keywords.of(ask.connection, ask.here)
    if not own:
        return Reply(
            ask.say("No watches of your own yet. {example} makes one.", example=show.code("/watch Rason AND port"))
        )
    rows = []
    for one in own[:10]:
        turn = button(f"▶ {one.id}", f"save {one.id}") if one.state == "paused" else button(
            f"⏸ {one.id}", f"hold {one.id}"
        )  # fmt: skip
        rows.append((turn, button(f"✕ {one.id}", f"unwatch {one.id}")))
    return Reply(show.fitted([show.keyword(ask, one) for one in own], "\n"), tuple(rows))


def hold(ask: Ask) -> Reply:
    """Turn a watch off, and keep it."""
    found = _own(ask)
    if found is None:
        return Reply(ask.say("There is no such watch here; /watches lists them."))
    keywords.switch(ask.connection, ask.here, found.id, on=False, now=ask.now)
    waiting.drop_unasked(ask.connection, ask.here, ask.now)
    return Reply(ask.say("Watch {id} is paused.", id=found.id))


def unwatch(ask: Ask) -> Reply:
    """Drop a watch."""
    found = _own(ask)
    if found is None:
        return Reply(ask.say("There is no such watch here; /watches lists them."))
    keywords.remove(ask.connection, ask.here, found.id, ask.now)
    waiting.drop_unasked(ask.connection, ask.here, ask.now)
    if found.state == "offered":
        return Reply(ask.say("All right, nothing was saved."), in_place=True)
    again = show.code(f"/watch {found.query}")
    return Reply(ask.say("Watch {id} has ended. This brings it back: {command}", id=found.id, command=again))


def _own(ask: Ask) -> keywords.Keyword | None:
    """The watch that the argument names, where it is this chat's."""
    number = ask.argument.removeprefix("#")
    if not number.isascii() or not number.isdigit() or len(number) > 15:
        return None
    return keywords.one(ask.connection, ask.here, int(number))


def wrong(ask: Ask, query: str, exc: QueryError) -> Html:
    """The query with a mark under the place where it goes wrong, and what was expected there."""
    start = max(0, exc.column - 30)
    shown = query[start : start + 60]
    pointer = " " * (min(exc.column - 1, len(query)) - start) + "^"
    place = Html(f"<pre>{escaped(shown)}\n{pointer}</pre>")
    problem, expected = (ask.say.plainly(sentence, **exc.values) for sentence in exc.sentences)
    lines = [ask.say("I can't read that: {problem}.", problem=problem), place]
    lines.append(ask.say("Expected: {expected}.", expected=expected))
    if exc.near:
        lines.append(ask.say("Did you mean {near}?", near=show.code(exc.near)))
    return Html("\n".join(lines))


def _would_have_sent(ask: Ask, tried: Rehearsal) -> Html:
    say = ask.say
    if not tried.found:
        return say("In the last 7 days it would have found <b>nothing</b>.")
    day, most = max(tried.days, key=lambda one: one[1])
    head = say.many(
        "In the last 7 days it would have found <b>{number} article</b>.",
        "In the last 7 days it would have found <b>{number} articles</b>, {most} of them on {day}.",
        tried.found,
        most=most,
        day=say.day(day),
    )
    samples = [
        Html(f"• {show.link(shorten(one.title, show.TITLE), one.url)} · {escaped(one.outlet)}") for one in tried.samples
    ]
    return show.fitted([head, *samples], "\n")
