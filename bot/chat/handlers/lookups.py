"""Looks things up: /latest, /story, /timeline, /search, /quotes, /who, /why, /cite, /status."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.channels.said import flags, said, topics
from bot.chat import show
from bot.chat.commands import Ask, Reply, button
from bot.chat.handlers.keywords import LONGEST, wrong
from bot.core import codes
from bot.core.alerts import once
from bot.core.identity import canonical_url
from bot.core.lexicon import find
from bot.core.model import Entity
from bot.core.sayings import name_key, speakers, spoken
from bot.errors import QueryError
from bot.rehearsal import Rehearsal
from bot.store import chats, keywords, lookups, sayings, sources, stories, waiting
from bot.store.sayings import SayingLine
from bot.store.stories import ArticleLine, StoryPage
from bot.words import Html, Words, escaped

_PERIOD = re.compile(r"(?:^|\s)(\d{1,3})([dhw])$")
_PAGE = re.compile(r"(\d*)(?:\s+(\d+))?")
_HOURS = {"h": 1, "d": 24, "w": 24 * 7}
_LATEST, _MOST_LATEST = 5, 10
_LISTED = 15
_QUOTES = 10
_FORMS = 6
#: Words that matched, of each watch: `word*` may find hundreds in a long text, and an answer that is too long is none.
_WORDS = 30


def latest(ask: Ask) -> Reply:
    """The newest stories; with words, the newest that have them."""
    asked = page(ask.argument)
    if asked is None:
        return search(ask)
    number, newer = asked
    # One more than is shown tells whether there are older ones.
    found = lookups.latest(ask.connection, number + 1, newer=newer, language=ask.say.language)
    older = ((button(ask.say("More ›"), f"latest {number} {newer + number}"),),) if len(found) > number else ()
    return Reply(show.listed(ask.say, found[:number], ask.now), older)


def page(argument: str) -> tuple[int, int] | None:
    """How many stories are asked for, and how many newer ones are left out: `10`, `10 20`; None where it is words."""
    found = _PAGE.fullmatch(argument.strip())
    if found is None:
        return None
    return max(1, min(int((found[1] or str(_LATEST))[:3]), _MOST_LATEST)), int((found[2] or "0")[:6])


def search(ask: Ask) -> Reply:
    """The stories of the last 30 days (or as many as are named) that a query matches, the newest first."""
    if not ask.argument:
        return Reply(ask.say("Write what you look for, such as {example}.", example=show.code("/search Rason port")))
    return _found(ask, newest_first=True)


def timeline(ask: Ask) -> Reply:
    """The same in the order in which things happened."""
    if not ask.argument:
        example = show.code("/timeline bridge 30d")
        return Reply(ask.say("Write what you look for, such as {example}.", example=example))
    return _found(ask, newest_first=False)


def story(ask: Ask) -> Reply:
    """One story: who has it, since when, what changed, what was said."""
    page = _page(ask)
    if page is None:
        return _no_story(ask)
    say = ask.say
    outlets = say.many("{number} outlet", "{number} outlets", page.outlets)
    origins = say.many("{number} origin", "{number} origins", page.origins)
    headline = page.titles.get(say.language) or page.title or say("(untitled)")
    title = show.struck(escaped(headline), page.withdrawn)
    about = (escaped(topics(page.facets, say)), outlets, origins, flags(page.sides))
    parts = [
        Html(f"{show.mark(page.level)} <b>{title}</b>\n{show.code(page.code)}"),
        Html(" · ".join(part for part in about if part)),
        *(_report(ask, one) for one in page.articles[:_LISTED]),
    ]
    if len(page.articles) > _LISTED:
        parts.append(say("and {number} more", number=len(page.articles) - _LISTED))
    parts += [escaped(said(one, page.first, say)) for one in page.events if one.kind != "outlet"][-_LISTED:]
    parts += [_saying(ask, one) for one in sayings.of_story(ask.connection, page.code, 3)]
    rows = (
        (button(say("Quotes"), f"quotes {page.code}"), button(say("Follow"), f"follow {page.code}")),
        (button(say("Why"), f"why {page.code}"), button(say("Cite"), f"cite {page.code}")),
    )
    return Reply(show.fitted(parts, "\n"), rows)


def quotes(ask: Ask) -> Reply:
    """What somebody said, or what was said in a story."""
    say = ask.say
    if codes.is_code(ask.argument.upper()) and (page := _page(ask)) is not None:
        found = sayings.of_story(ask.connection, page.code, _QUOTES)
    else:
        who, back = period(ask.argument, timedelta(days=7))
        keys = speakers(ask.facts.lexicon, who) if who else None
        name = name_key(who) if who else None
        since = ask.now - back
        found = sayings.listing(ask.connection, speakers=keys, name=name, since=since, limit=_QUOTES)
    if not found:
        return Reply(say("No quotes found. {example} looks further back.", example=show.code("/quotes peskov 30d")))
    return Reply(show.fitted(_saying(ask, one) for one in found))


def who(ask: Ask) -> Reply:
    """A person, a place or a body, with all the names that Khasan knows."""
    if not ask.argument:
        return Reply(ask.say("Write a name, such as {example}.", example=show.code("/who kim jong un")))
    found = find(ask.facts.lexicon, ask.argument)
    if not found:
        return Reply(ask.say("Khasan knows nobody and nothing of that name."))
    return Reply(show.fitted(_card(ask, one) for one in found[:3]))


def why(ask: Ask) -> Reply:
    """Why a story was told: which watch, which words, and what it was compared with."""
    page = _page(ask)
    if page is None:
        return _no_story(ask)
    # What another chat looks for is its own affair.
    own = {one.watch_id: one.query for one in keywords.of(ask.connection, ask.here)}
    say, names = ask.say, {watch.id: watch.name for watch in ask.facts.watches} | own
    parts = []
    for told in lookups.reasons(ask.connection, page.code)[:5]:
        lines = [f"<b>{escaped(told.outlet)}</b> · {say.time(told.seen)}"]
        for match in told.matches:
            if match.watch_id.startswith("~") and match.watch_id not in own:
                continue
            words = ", ".join(once(match.words)[:_WORDS])
            rule = f" ({match.rule})" if match.rule else ""
            name = names.get(match.watch_id, match.watch_id)
            lines.append(escaped(f"{name}{rule}: {words}"))
            # Struck out: what a mask hid from the rules, such as a list of states.
            lines += [Html(f"<s>{escaped(hidden)}</s> ({escaped(mask)})") for hidden, mask in match.masked]
        if told.because:
            lines.append(escaped(f"{told.decision}: {', '.join(told.because[:8])}"))
        parts.append(Html("\n".join(lines)))
    return Reply(show.fitted(parts))


def cite(ask: Ask) -> Reply:
    """A footnote to paste: headline in the original, outlet, address, times, hash of the text."""
    page = _page(ask)
    if page is None:
        return _no_story(ask)
    say = ask.say
    parts = []
    for one in lookups.footnotes(ask.connection, page.code)[:5]:
        address = f" {one.url}" if one.url else ""
        note = (
            f"“{one.title}”, {one.outlet}, {one.published:%Y-%m-%d %H:%M} UTC.{address} "
            f"(seen {one.seen:%Y-%m-%d %H:%M} UTC; sha256 {one.content[:16]})"
        )
        parts.append(show.code(note))
    return Reply(show.fitted([say("Tap to copy:"), *parts]))


def pasted(ask: Ask) -> Reply:
    """Which story an address tells, and when this chat heard of it."""
    say = ask.say
    found = lookups.at(ask.connection, canonical_url(ask.argument), ask.here)
    if found is None:
        text = say("No story has this address.")
        if ask.role == "owner":
            more = say("What it would be as a source: {command}", command=show.code(f"/addsource {ask.argument}"))
            text = Html(f"{text}\n{more}")
        return Reply(text)
    name = Html(f"{show.mark(found.level)} <b>{escaped(found.title)}</b>\n")
    if found.told is None:
        told = say("This is story {code}. This chat was not told of it.", code=show.code(found.code))
    else:
        told = say("This is story {code}, sent {time}.", code=show.code(found.code), time=say.time(found.told))
    rows = ((button(say("Story"), f"story {found.code}"), button(say("Follow"), f"follow {found.code}")),)
    return Reply(Html(name + told), rows)


def status(ask: Ask) -> Reply:
    """Whether the bot is well."""
    say, known = ask.say, ask.facts.sources
    rows = [row for row in sources.status(ask.connection) if row.source_id in known]
    counts, totals = waiting.by_state(ask.connection), lookups.totals(ask.connection)
    open_ = counts.get("pending", 0) + counts.get("uncertain", 0)
    failing = sum(row.failures > 0 for row in rows)
    lines = [
        say.many(
            "{number} source, {failing} failing.", "{number} sources, {failing} failing.", len(known), failing=failing
        ),
        Html(
            f"{say.many('{number} story', '{number} stories', totals.stories)} · "
            f"{say.many('{number} article', '{number} articles', totals.articles)}"
        ),
        say.many("{number} message waits.", "{number} messages wait.", open_),
    ]
    subscribed = bool(chats.subscriptions(ask.connection, ask.here))
    lines.append(say("This chat is subscribed.") if subscribed else say("This chat is not subscribed."))
    return Reply(Html("\n".join(lines)))


def _found(ask: Ask, *, newest_first: bool) -> Reply:
    found = ask.facts.found
    query, _ = period(ask.argument, timedelta(0))
    if not query or len(query) > LONGEST:
        return Reply(ask.say("A search has 1 to {number} characters.", number=LONGEST))
    if isinstance(found, QueryError):
        return Reply(wrong(ask, query, found))
    if not isinstance(found, Rehearsal):
        raise TypeError("the archive is searched before it is answered")
    stories = {one.story: one for one in found.samples if one.story is not None}
    if not stories:
        return Reply(ask.say("No story with that since {time}.", time=ask.say.time(found.since)))
    order = list(stories.values()) if newest_first else list(stories.values())[::-1]
    lines = [
        Html(f"{ask.say.time(one.published)} · {show.link(one.title, one.url)} {show.code(one.story or '')}")
        for one in order
    ]
    return Reply(show.fitted(lines[: 3 * _LISTED], "\n"))


def period(argument: str, otherwise: timedelta) -> tuple[str, timedelta]:
    """What is asked, and how far back: `bridge 30d`."""
    found = _PERIOD.search(argument)
    if found is None:
        return " ".join(argument.split()), otherwise
    return " ".join(argument[: found.start()].split()), timedelta(hours=int(found[1]) * _HOURS[found[2]])


def _page(ask: Ask) -> StoryPage | None:
    return stories.whole(ask.connection, ask.argument.strip().removeprefix("#").upper()[:10])


def _no_story(ask: Ask) -> Reply:
    return Reply(
        ask.say(
            "There is no story of that name; it is the code under an alert, such as {code}.", code=show.code("S7K3Q")
        )
    )


def _report(ask: Ask, one: ArticleLine) -> Html:
    side = f" ({one.side.upper()})" if one.side != "other" else ""
    after = f" ← {escaped(one.origin)}" if one.origin else ""
    status = f" [{escaped(_status(ask.say, one.status))}]" if one.status else ""
    return Html(f"{ask.say.time(one.published)} · {show.link(one.outlet, one.url)}{side}{after}{status}")


def _status(say: Words, status: str) -> str:
    """What has become of a report."""
    names = {
        "withdrawn": say.plainly("withdrawn"),
        "updated": say.plainly("updated"),
    }
    return names.get(status, status)


def _saying(ask: Ask, one: SayingLine) -> Html:
    side = f" ({one.side.upper()})" if one.side and one.side != "other" else ""
    outlets = f" · {ask.say.many('{number} outlet', '{number} outlets', one.outlets)}" if one.outlets > 1 else ""
    words = show.struck(escaped(spoken(one.text[:600])), one.withdrawn)
    return Html(
        f"<blockquote>{words}</blockquote>"
        f"— <b>{escaped(one.speaker)}</b>{side} · {show.link(one.outlet, one.url)} · {ask.say.time(one.said)}"
        f"{outlets} · {show.code(one.story)}"
    )


def _card(ask: Ask, known: Entity) -> Html:
    about = " · ".join(part for part in (known.type, known.side.upper() if known.side != "other" else "") if part)
    lines = [f"<b>{escaped(known.name)}</b>", escaped(about)]
    if known.role:
        as_of = ask.say(" (as of {day})", day=known.as_of) if known.as_of else ""
        lines.append(f"{escaped(known.role)}{as_of}")
    for language, forms in known.forms.items():
        lines.append(f"{language}: {escaped(', '.join(forms[:_FORMS]))}")
    return Html("\n".join(lines))
