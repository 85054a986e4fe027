"""Commands that only owners may use: who is let in, how the sources are, what waits, words to all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from bot.chat import opml, show
from bot.chat.commands import Ask, Reply, button
from bot.chat.handlers.rhythm import FOR_GOOD, no_span, read_span
from bot.chat.handlers.subscribing import cancel
from bot.core.alerts import shorten
from bot.core.model import AlertBody, File
from bot.store import chats, feedback, invites, lookups, preferences, rulings, sources, stories, waiting
from bot.words import Html, escaped

_LISTED = 40
_SHORT = 80
#: For how long a source is left alone where nobody says; and what is lately.
_PAUSE = _LATELY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Probed:
    """What an address would give as a source, in a few lines, and as which kind; None where as none."""

    html: Html
    kind: str | None = None


def allow(ask: Ask) -> Reply:
    """Let this chat in, or another by its number."""
    address = _address(ask, ask.argument)
    if address is None:
        return _not_a_chat(ask)
    chats.allow(ask.connection, "telegram", address, str(ask.request.user_id), ask.now)
    return Reply(ask.say("{chat} may use the bot now.", chat=show.code(address)))


def deny(ask: Ask) -> Reply:
    """Take that back, and end what the chat gets, after a tap."""
    sure, given = _confirmed(ask)
    address = _address(ask, given)
    if address is None:
        return _not_a_chat(ask)
    if not sure:
        question = ask.say("Shut {chat} out, and end what it gets?", chat=show.code(address))
        return _asked(ask, question, ask.say("Shut out"), address)
    had_leave = chats.deny(ask.connection, "telegram", address)
    known = [one.id for one in chats.everybody(ask.connection, "telegram") if one.address == address]
    for one in known[:1]:
        waiting.drop_unasked(ask.connection, one, ask.now)
    if had_leave:
        return Reply(ask.say("{chat} may not use the bot any more.", chat=show.code(address)), in_place=True)
    return Reply(ask.say("{chat} may not use the bot anyway.", chat=show.code(address)), in_place=True)


def invite(ask: Ask) -> Reply:
    """A link that lets one person in."""
    code = invites.make(ask.connection, ask.request.user_id or 0, ask.now)
    url = f"https://t.me/{ask.facts.username}?start={code}"
    return Reply(ask.say("This link lets one person in, within seven days:\n{url}", url=url))


def users(ask: Ask) -> Reply:
    """The chats that use the bot."""
    known = chats.everybody(ask.connection, "telegram")
    lines = [
        Html(
            f"{show.code(one.address)} {escaped(shorten(one.title, _SHORT))}"
            f"{f' #{one.thread}' if one.thread else ''} · "
            f"{ask.say.many('{number} watch', '{number} watches', one.watches)}"
            f"{'' if one.state == 'active' else f' · {escaped(one.error or one.state)}'}"
        )
        for one in known
    ]
    return Reply(show.fitted(lines, "\n") if lines else ask.say("Nobody yet."))


def sources_(ask: Ask) -> Reply:
    """How the sources are doing: what fails first."""
    say, known = ask.say, ask.facts.sources
    rows = [row for row in sources.status(ask.connection) if row.source_id in known]
    failing = [row for row in rows if row.failures]
    lines = [
        say.many(
            "{number} source, {failing} failing.",
            "{number} sources, {failing} failing.",
            len(known),
            failing=len(failing),
        )
    ]
    for row in failing:
        lines.append(Html(f"🔧 {show.code(row.source_id)} {escaped(shorten(row.error or '', _SHORT))}"))
    well = [row for row in rows if not row.failures]
    lines += [Html(f"✓ {show.code(row.source_id)}") for row in well if row.succeeded]
    lines += [Html(f"– {show.code(row.source_id)} {say('not read yet')}") for row in well if not row.succeeded]
    return Reply(show.fitted(lines[: _LISTED + 1], "\n"))


def retry(ask: Ask) -> Reply:
    """Ask a source now."""
    if ask.argument not in ask.facts.sources:
        return Reply(ask.say("There is no source {id} that is switched on.", id=ask.argument))
    sources.wake(ask.connection, ask.argument, ask.now)
    return Reply(ask.say("{id} is asked now.", id=ask.argument))


def pausesource(ask: Ask) -> Reply:
    """Leave a source alone for a while; /retry ends that."""
    name, _, span = ask.argument.partition(" ")
    if name not in ask.facts.sources:
        return Reply(ask.say("There is no source {id} that is switched on.", id=name))
    pause = read_span(span) if span.strip() else _PAUSE
    if pause is None:
        return no_span(ask, span, f"/pausesource {name} 24h")
    until = ask.now + pause
    sources.wake(ask.connection, name, until)
    return Reply(ask.say("{id} is left alone until {time}; /retry ends that.", id=name, time=ask.say.time(until)))


def testsource(ask: Ask) -> Reply:
    """What an address would give; it was fetched before."""
    found = ask.facts.found
    return Reply(found.html) if isinstance(found, Probed) else _no_address(ask)


def addsource(ask: Ask) -> Reply:
    """The line that makes an address a source: the settings are a file, and stay the operator's."""
    found, say = ask.facts.found, ask.say
    if not isinstance(found, Probed):
        return _no_address(ask)
    if found.kind is None:
        return Reply(found.html)
    line = opml.as_settings([opml.Feed(ask.argument, urlsplit(ask.argument).hostname or "")], ask.facts.sources)
    line = line.strip().replace("kind: feed", f"kind: {found.kind}")
    how = say("Put this under sources: in the settings, with the outlet's name and side; it is taken up at once.")
    return Reply(Html(f"{found.html}\n\n{how}\n<pre>{escaped(line)}</pre>"))


def health(ask: Ask) -> Reply:
    """How the bot itself is: what waits and since when, how fast alerts leave, which sources fail."""
    say, counts = ask.say, waiting.by_state(ask.connection)
    failing = [row for row in sources.status(ask.connection) if row.failures and row.source_id in ask.facts.sources]
    oldest = waiting.oldest(ask.connection, ["telegram"])
    left = lookups.delays(ask.connection, ask.now - _LATELY)
    lines = [
        _counted(ask, counts),
        say("the oldest message waits since {time}", time=say.time(oldest)) if oldest else say("nothing waits"),
        say.many("{number} source, {failing} failing.", "{number} sources, {failing} failing.", len(ask.facts.sources),
                 failing=len(failing)),
    ]  # fmt: skip
    if left:
        half, most = left[len(left) // 2], left[int(len(left) * 0.95)]
        lines.append(say("alerts of 24 h left after {half} s, 95 of 100 within {most} s", half=half, most=most))
    return Reply(Html("\n".join(lines)))


def feedback_(ask: Ask) -> Reply:
    """What readers judged wrong, as JSON Lines."""
    rows = [json.dumps(asdict(one), ensure_ascii=False, default=str) for one in feedback.listing(ask.connection)]
    if not rows:
        return Reply(ask.say("Nobody has judged anything wrong yet."))
    text = ask.say.many("{number} judgement", "{number} judgements", len(rows))
    return Reply(text, file=File("judgements.jsonl", "".join(f"{row}\n" for row in rows)))


def outbox_(ask: Ask) -> Reply:
    """What waits to be sent, and what never will be."""
    lines = [_counted(ask, waiting.by_state(ask.connection))]
    for row in waiting.listing(ask.connection, ask.now, _LISTED):
        error = f" · {escaped(shorten(row.reason, _SHORT))}" if row.reason else ""
        # What is no alert may be an answer to somebody else.
        title = f"\n{escaped(shorten(row.body.title, _SHORT))}" if isinstance(row.body, AlertBody) else ""
        lines.append(Html(f"{row.id} · {escaped(row.state)} · {show.code(row.destination)}{error}{title}"))
    return Reply(show.fitted(lines, "\n"))


def broadcast(ask: Ask) -> Reply:
    """Words to all chats that hear something, after a tap."""
    first, _, number = ask.argument.partition(" ")
    asked = f"{invites.BROADCAST}{number}"
    if first == "no" and ask.request.pressed is not None:
        invites.keep(ask.connection, asked, None)
        return cancel(ask)
    if first == "yes" and ask.request.pressed is not None:
        words = invites.kept(ask.connection, asked)
        if words is None:
            return Reply(ask.say("That was sent already, or given up."), in_place=True)
        invites.keep(ask.connection, asked, None)
        hearing = [one for one in chats.everybody(ask.connection, "telegram") if one.state == "active" and one.watches]
        # Of a chat whose topics hear for themselves, one is enough: the chat itself, where it hears anything.
        firsts = {one.address: one.id for one in sorted(hearing, key=lambda one: one.thread, reverse=True)}
        count = ask.say.many("Sent to {number} chat.", "Sent to {number} chats.", len(firsts))
        return Reply(count, in_place=True, others=dict.fromkeys(firsts.values(), escaped(words)))
    if not ask.argument or ask.argument == "yes":
        return Reply(
            ask.say("Write the words after it: {example}.", example=show.code("/broadcast The bot moves tonight"))
        )
    invites.keep(ask.connection, f"{invites.BROADCAST}{ask.request.update_id}", ask.argument)
    text = Html(f"{ask.say('Send this to all chats?')}\n<blockquote>{escaped(ask.argument)}</blockquote>")
    send = button(ask.say("Send"), f"broadcast yes {ask.request.update_id}")
    return Reply(text, ((send, button(ask.say("Cancel"), f"broadcast no {ask.request.update_id}")),))


def merge(ask: Ask) -> Reply:
    """Two stories are one."""
    codes = ask.argument.split()
    if len(codes) != 2 or codes[0].upper() == codes[1].upper():
        return Reply(ask.say("Write it like {example}.", example=show.code("/merge S7K3Q T2MBX")))
    if any(stories.whole(ask.connection, code) is None for code in codes):
        return Reply(ask.say("There is no such story."))
    whole = rulings.merge(ask.connection, codes[0], codes[1], ask.now)
    return Reply(ask.say("They are one now: {code}", code=show.code(whole)))


def split(ask: Ask) -> Reply:
    """Some articles of a story tell another; by the numbers that /split shows."""
    code, *chosen = ask.argument.split() or [""]
    page = stories.whole(ask.connection, code)
    if page is None:
        return Reply(ask.say("There is no such story."))
    named = {one.lstrip("#") for one in chosen}
    taken = [one for one in page.articles if {str(one.number), one.url} & named]
    if not taken or len(taken) < len(named) or len(taken) == len(page.articles):
        # Which there are, for none was named, or one that is not there, or all.
        lines = [
            Html(f"{one.number} · {escaped(one.outlet)} · {escaped(shorten(one.title, _SHORT))}")
            for one in page.articles
        ]
        example = show.code(f"/split {page.code} {page.articles[-1].number}")
        if len(page.articles) == 1 or len(taken) == len(page.articles):
            lines.append(ask.say("A story keeps at least one article."))
        return Reply(show.fitted([*lines, ask.say("Write it like {example}.", example=example)], "\n"))
    new = rulings.split(ask.connection, page.code, named, ask.now, ask.facts.watches)
    return Reply(ask.say("A story of its own now: {code}", code=show.code(new)))


def drop(ask: Ask) -> Reply:
    """Nobody hears of a story any more, after a tap."""
    sure, code = _confirmed(ask)
    page = stories.whole(ask.connection, code)
    if page is None:
        return Reply(ask.say("There is no such story."))
    if not sure:
        question = ask.say("Let nobody hear of {code} any more?", code=show.code(page.code))
        return _asked(ask, Html(f"{question}\n{escaped(shorten(page.title, _SHORT))}"), ask.say("Drop"), page.code)
    for one in chats.everybody(ask.connection):
        preferences.hush(ask.connection, one.id, f"story:{page.code}", ask.now + FOR_GOOD)
    waiting.drop_story(ask.connection, page.code)
    return Reply(ask.say("Nobody hears of {code} any more.", code=show.code(page.code)), in_place=True)


def told(ask: Ask) -> Reply:
    """What was done for the command already: settings looked at or set, a backup made."""
    return Reply(ask.facts.found if isinstance(ask.facts.found, Html) else ask.say("That is not possible here."))


def audit(ask: Ask) -> Reply:
    """What owners did last."""
    lines = [
        Html(f"{ask.say.time(at)} · {show.code(str(user or '–'))} · {escaped(shorten(act, _SHORT))}")
        for at, user, act in invites.acts(ask.connection, _LISTED)
    ]
    return Reply(show.fitted(lines, "\n") if lines else ask.say("Nothing yet."))


def _counted(ask: Ask, counts: Mapping[str, int]) -> Html:
    """How many messages are in which state."""
    listed = ", ".join(f"{number} {escaped(state)}" for state, number in sorted(counts.items()))
    return Html(listed) if listed else ask.say("Nothing yet.")


def _no_address(ask: Ask) -> Reply:
    example = show.code(f"/{ask.request.command} https://tass.com/rss/v2.xml")
    return Reply(ask.say("Write an address, such as {example}.", example=example))


def _confirmed(ask: Ask) -> tuple[bool, str]:
    """Whether the button under the question of `_asked` was tapped, and what the command is about."""
    what, _, answer = ask.argument.partition(" ")
    if answer == "yes" and ask.request.pressed is not None:
        return True, what
    return False, ask.argument


def _asked(ask: Ask, question: Html, act: str, what: str) -> Reply:
    """A question before something that cannot be taken back easily."""
    return Reply(question, ((button(act, f"{ask.request.command} {what} yes"), button(ask.say("Cancel"), "cancel")),))


def _address(ask: Ask, argument: str) -> str | None:
    given = argument or str(ask.request.chat_id)
    digits = given.removeprefix("-")
    return given if digits.isascii() and digits.isdigit() and len(digits) <= 19 else None


def _not_a_chat(ask: Ask) -> Reply:
    example = show.code("/allow -1001234567890")
    return Reply(
        ask.say("Write the chat's number after it, such as {example}, or nothing for this chat.", example=example)
    )
