"""Alerts in Telegram's HTML: escaped, and made to fit by leaving parts out, never by cutting markup."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape

from bot.channels.draft_html import clean
from bot.channels.said import (
    CHANGES,
    FACETS,
    OUTLETS,
    asked,
    flags,
    heading,
    instead,
    is_struck,
    quoted,
    since_told,
    timeline,
    topics,
    what,
    wrong,
)
from bot.core.model import AlertBody, Body, QuoteLine, Report, StoryEvent, TextBody
from bot.words import MARKS, Html, Words, escaped

#: Bot API, sendMessage: 1–4096 characters after entities parsing. UTF-16 units of the whole source are never fewer.
LIMIT = 4096
_TAG = re.compile(r"</?[a-z][^>]*>")
#: HTML of ours in its smallest parts: a tag, a reference, a character.
_PART = re.compile(r"<(?P<end>/?)(?P<tag>[a-z][a-z-]*)[^>]*>|&(?:#\w+|\w+);|.", re.DOTALL)
#: Bot API server: bytes of a text with its tags.
_LARGEST_SOURCE = 32_000
#: Signs of an address that is linked; a longer one is made to be in the way, and takes the room of the others.
_LONGEST_LINK = 2048


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of an alert is shown."""

    quotes: int
    outlets: int
    changes: int


def render(body: Body) -> str:
    """`body` as HTML that Telegram takes. What does not fit is dropped: outlets, then changes, then quotes."""
    return within(clean(body.html)) if isinstance(body, TextBody) else clean(_fitted(body))


def within(html: str) -> str:
    """`html`, or as much of it from its beginning as a message takes, with "…" where it ends and every tag closed."""
    if fits(html):
        return html
    kept: list[str] = []
    opened: list[str] = []
    units, size = 0, 0
    for part in _PART.finditer(html):
        units += 0 if part["tag"] else _units(unescape(part[0]))
        size += len(part[0].encode())
        if units > LIMIT - 1 or size > _LARGEST_SOURCE:
            break
        if part["tag"] and part["end"]:
            del opened[-1:]
        elif part["tag"]:
            opened.append(part["tag"])
        kept.append(part[0])
    return "".join([*kept, "…", *(f"</{tag}>" for tag in reversed(opened))])


def fits(html: str) -> bool:
    """Whether a message takes all of `html`: addresses of links count for nothing, but in the source."""
    return _units(html) <= LIMIT or (_units(plain(html)) <= LIMIT and len(html.encode()) <= _LARGEST_SOURCE)


def _units(text: str) -> int:
    """UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plain(html: str) -> str:
    """The text of `html` without its markup."""
    return unescape(_TAG.sub("", html))


def _fitted(body: AlertBody) -> str:
    say = Words(body.language)
    for quotes in range(len(body.quotes), -1, -1):
        for outlets, changes in ((OUTLETS, CHANGES), (0, CHANGES), (0, 0)):
            room = _Room(quotes, outlets, changes)
            text = _alert(body, room, say) if body.kind in ("alert", "edit") else _answer(body, room, say)
            if fits(text):
                return text
    return f"{MARKS[body.level]} <b>{escaped(body.title)}</b>\n<code>{body.story}</code>"


def _alert(body: AlertBody, room: _Room, say: Words) -> str:
    """A story's alert; edited, it is the same with what has changed."""
    title = f"<s>{escaped(body.title)}</s>" if is_struck(body) else escaped(body.title)
    parts = [
        f"{MARKS[body.level]} <b>{title}</b>",
        *(f"⚠️ {escaped(what(event, say))} ({since_told(event, body, say)})" for event in wrong(body)),
        _about(body, say),
        *_quotes(body.quotes[: room.quotes], say),
        *_reports(body.reports, room.outlets, say),
        *_timeline(body, room.changes, say),
        _foot(body, say),
    ]
    return "\n".join(parts)


def _answer(body: AlertBody, room: _Room, say: Words) -> str:
    """What is new of a story, as an answer to its alert."""
    wrong = body.kind == "correction"
    events = body.events[-room.changes :] if room.changes else ()
    changes = [f"• {change(event, say, struck=wrong)} ({since_told(event, body, say)})" for event in events]
    parts = [
        f"{'⚠️' if wrong else '↪️'} <b>{escaped(heading(body, say))}</b> · <code>{body.story}</code>",
        escaped(body.title),
        *changes,
        *_quotes(body.quotes[: room.quotes], say),
        _about(body, say),
    ]
    return "\n".join(parts)


def change(event: StoryEvent, say: Words, *, struck: bool) -> str:
    """What changed; where somebody was wrong, what he said is `struck` through beside what he says now."""
    values = instead(event, say) if struck else None
    if values is None:
        return escaped(what(event, say))
    told = Html(f"<s>{escaped(values.before)}</s> → <b>{escaped(values.now)}</b>")
    return say("{outlet}: {change}", outlet=values.outlet, change=told)


def _about(body: AlertBody, say: Words) -> str:
    outlets = say.many("<b>{number} outlet</b>", "<b>{number} outlets</b>", len({one.outlet for one in body.reports}))
    origins = say.many("<b>{number} origin</b>", "<b>{number} origins</b>", body.origins)
    count = f"{outlets}, {origins}" if body.origins else outlets
    return " · ".join(part for part in (escaped(topics(body.facets[:FACETS], say)), count, flags(body.sides)) if part)


def _quotes(quotes: tuple[QuoteLine, ...], say: Words) -> list[str]:
    """The first quote open, the others folded up."""
    if not quotes:
        return []
    first, *rest = (_quote(one, say) for one in quotes)
    folded = "\n".join(rest)
    return [f"<blockquote>{first}</blockquote>", *([f"<blockquote expandable>{folded}</blockquote>"] if rest else [])]


def _quote(line: QuoteLine, say: Words) -> str:
    who = f"<b>{escaped(line.speaker)}</b>"
    office = ", ".join(part for part in (who, escaped(line.role or "")) if part)
    side = f" ({line.side.upper()})" if line.side and line.side != "other" else ""
    relayed = say(", via {outlet}", outlet=line.relayed_by) if line.relayed_by else ""
    return f"{escaped(quoted(line.text, say))}\n— {office}{side} · {_link(line.outlet, line.url)}{relayed}"


def _reports(reports: tuple[Report, ...], outlets: int, say: Words) -> list[str]:
    if not reports:
        return []
    first = reports[0]
    when = f'<tg-time unix="{int(first.published.timestamp())}" format="t">{say.time(first.published)} UTC</tg-time>'
    lines = [f"{say('First')} {_link(first.outlet, first.url)} {when}"]
    others = list({report.outlet: report for report in reports if report.outlet != first.outlet}.values())
    if others and outlets:
        named = [_link(report.outlet, report.url) for report in others[:outlets]]
        more = [f"+{len(others) - outlets}"] if len(others) > outlets else []
        lines.append(f"{say('Also')} " + " · ".join(named + more))
    return lines


def _timeline(body: AlertBody, changes: int, say: Words) -> list[str]:
    told = timeline(body)
    if body.kind != "edit" or not told or not changes:
        return []
    said = " · ".join(f"{since_told(event, body, say)} {escaped(what(event, say))}" for event in told[-changes:])
    return [f"<b>{say('Timeline')}</b> {said}"]


def _foot(body: AlertBody, say: Words) -> str:
    matched = f" · {say('matched')} <i>{escaped(', '.join(body.matched))}</i>" if body.matched else ""
    watches = f" · {say('watches')} {escaped(names)}" if (names := asked(body)) else ""
    maybe = f" · {say('possibly related to')} <code>{escaped(body.possibly)}</code>" if body.possibly else ""
    return f"<code>{body.story}</code>{matched}{watches}{maybe}"


def _link(words: str, url: str | None) -> str:
    return f'<a href="{escape(url)}">{escaped(words)}</a>' if url and len(url) <= _LONGEST_LINK else escaped(words)
