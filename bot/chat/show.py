"""What several answers share: stories in lists, marks, settings, and messages that fit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape

from bot.chat.commands import Ask
from bot.core.alerts import shorten
from bot.core.matching import check
from bot.core.model import File
from bot.core.preferences import Quiet, Rhythm
from bot.errors import QueryError
from bot.store import chats, keywords, preferences
from bot.store.keywords import Keyword
from bot.store.lookups import StoryLine
from bot.words import LANGUAGES, MARKS, Html, Words, escaped

#: Longest title in a list: ten of them fit one message, whatever stands around them.
TITLE = 140
#: Bot API, sendMessage: 4096 characters after the markup is read. Counted with it, so that it is never more.
MESSAGE = 4000


def mark(level: str) -> str:
    """The colour of a level."""
    return MARKS.get(level, "⚪")


def link(words: str, url: str | None) -> Html:
    """Words that lead to an address, where there is one."""
    return Html(f'<a href="{escape(url)}">{escaped(words)}</a>') if url else escaped(words)


def code(words: str) -> Html:
    """Something to copy by a tap."""
    return Html(f"<code>{escaped(words)}</code>")


def story(say: Words, line: StoryLine, now: datetime) -> Html:
    """A story in a list: title, code, outlets, age."""
    outlets = say.many("{number} outlet", "{number} outlets", line.outlets)
    title = struck(link(shorten(line.title, TITLE) or say("(untitled)"), line.url), line.withdrawn)
    return Html(f"{mark(line.level)} {title}\n{code(line.code)} · {outlets} · {say.ago(now - line.founded)}")


def struck(words: Html, withdrawn: bool) -> Html:
    """A title or a quote, struck out where nobody stands by it any more."""
    return Html(f"<s>{words}</s>") if withdrawn else words


def fitted(parts: Iterable[str], between: str = "\n\n") -> Html:
    """As many of the parts as fit one message, the first ones first; each is whole markup by itself."""
    kept: list[str] = []
    room = MESSAGE
    for part in parts:
        room -= len(part) + len(between)
        if room < 0:
            break
        kept.append(part)
    return Html(between.join(kept))


def keyword(ask: Ask, one: Keyword) -> Html:
    """A watch of a chat in a list, with the reason where it cannot be read."""
    say = ask.say
    hits = say.many("{number} article", "{number} articles", one.hits)
    state = f" · {say('paused')}" if one.state == "paused" else ""
    try:
        check(one.query, ask.facts.lexicon)
    except QueryError as exc:
        problem = say.plainly(exc.sentences[0], **exc.values)
        state += f" · ⚠️ {say('cannot be read: {problem}', problem=problem)}"
    return Html(f"{one.id}. {code(shorten(one.query, TITLE))} · {hits}{state}")


def hears_no_own(ask: Ask) -> list[Html]:
    """What to say to a chat that hears of flashes alone: the words of a watch of one's own make nothing one."""
    if preferences.of(ask.connection, ask.here).level != "flash":
        return []
    example = code("/level important")
    return [
        ask.say(
            "But this chat hears of {mark} alone, and what a watch of your own finds is hardly ever that: "
            "{example} lets it hear of more.",
            mark=mark("flash"),
            example=example,
        )
    ]


def muted(ask: Ask) -> list[Html]:
    """What is muted here and until when, by the names that `/mute` and `/unmute` take."""
    own = {one.watch_id: one.query for one in keywords.of(ask.connection, ask.here)}
    watches = {f"watch:{name}": called for name, called in own.items()}
    watches |= {f"watch:{watch.id}": watch.name for watch in ask.facts.watches}
    until = preferences.hushed(ask.connection, ask.here, ask.now)
    return [
        ask.say("muted: {what} until {time}", what=watches.get(what, what.partition(":")[2]), time=ask.say.time(end))
        for what, end in until.items()
    ]


def rhythm(ask: Ask) -> list[Html]:
    """What a chat has set about when and how, a line each."""
    say, wanted = ask.say, ask.preferences
    lines = [say("language: {name}, clock: {zone}", name=LANGUAGES[say.language], zone=wanted.timezone)]
    if wanted.level is not None:
        lines.append(say("level: {mark} and above", mark=mark(wanted.level)))
    if wanted.quiet is not None:
        lines.append(say("quiet: {hours}", hours=hours(say, wanted.quiet)))
    if wanted.digest is not None:
        lines.append(say("digest: {rhythm}", rhythm=rhythm_of(say, wanted.digest)))
    if wanted.paused_until is not None and wanted.paused_until > ask.now:
        lines.append(say("paused until {time}", time=say.time(wanted.paused_until)))
    return lines


def hours(say: Words, quiet: Quiet) -> Html:
    """Quiet hours as people say them: ``23:00-07:00 except flash``."""
    span = f"{quiet.start:%H:%M}-{quiet.end:%H:%M}"
    return say("{hours} except flash", hours=span) if quiet.flash else escaped(span)


def rhythm_of(say: Words, digest: Rhythm) -> Html:
    """When digests come, as people say it: ``every day at 08:00``."""
    at = f"{digest.at:%H:%M}"
    if digest.weekday is None:
        return say("every day at {time}", time=at)
    return say("every {day} at {time}", day=say.weekday(digest.weekday), time=at)


def export(ask: Ask) -> File:
    """The chat's subscriptions, watches and settings as a file that /import takes."""
    own = keywords.of(ask.connection, ask.here)
    ids = {one.watch_id for one in own}
    wanted = preferences.of(ask.connection, ask.here)
    said = {
        "khasan": 1,
        "subscriptions": [
            {"watch": one.watch_id, "level": one.level}
            for one in chats.subscriptions(ask.connection, ask.here)
            if one.watch_id not in ids
        ],
        "watches": [{"query": one.query, "on": one.state == "active"} for one in own],
        "settings": {
            "language": wanted.language,
            "timezone": wanted.timezone,
            "level": wanted.level,
            "quiet": str(wanted.quiet) if wanted.quiet else None,
            "digest": str(wanted.digest) if wanted.digest else None,
            "quotes": wanted.quotes,
            "updates": wanted.updates,
            "silent": wanted.silent,
        },
    }
    return File("khasan.json", json.dumps(said, ensure_ascii=False, indent=1))


def listed(say: Words, stories: Sequence[StoryLine], now: datetime) -> Html:
    """Stories as a list that fits a message."""
    if not stories:
        return say("No story yet.")
    return fitted(story(say, one, now) for one in stories)
