"""One message for many alerts: each story once, with what has changed in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Literal

from bot.channels.said import heading, is_struck, quoted, wrong
from bot.channels.telegram_html import change, fits
from bot.core.alerts import shorten
from bot.core.levels import LEVELS
from bot.core.model import AlertBody, AlertKind, StoryEvent, TextBody
from bot.words import MARKS, Html, Words, escaped

#: No message has room for the lines of so many stories; those that are not named are counted.
NAMED = 60
#: How many stories a message on another channel than Telegram names, and how many signs it may have, with addresses:
#: Discord takes the fewest, 2 000.
ELSEWHERE, _ROOM = 5, 1_900
#: How many changes of a story are told, where there is room.
CHANGES = 3
_TITLE = 120
#: What a story is told as where several of its messages wait.
_KINDS: tuple[AlertKind, ...] = ("alert", "correction", "update")

#: Why they come together: it was quiet in the chat, the bot was away, or the chat may be written to only so often.
Why = Literal["quiet", "away", "many"]


def bundle(bodies: Sequence[AlertBody], channel: str, why: Why, say: Words) -> tuple[TextBody, ...]:
    """What tells all of `bodies`: each story as it read last, with what is new of those that were told before. On
    Telegram one message, which says how to see the stories that it has no room for; on another channel, where nobody
    can ask for them, as many messages as it takes, each with what it tells for programs that read it."""
    stories: dict[str, list[AlertBody]] = {}
    for body in bodies:
        stories.setdefault(body.story, []).append(body)
    told = [_Told(tuple(of_one)) for of_one in stories.values()]
    silent = all(body.silent for body in bodies)
    if channel == "telegram":
        html = next((html for html in _shorter(told, why, say) if fits(html)), _head(why, len(told), say))
        return (TextBody(html, silent=silent),)
    parts = (told[first : first + ELSEWHERE] for first in range(0, len(told), ELSEWHERE))
    return tuple(
        TextBody(html, silent=silent, alerts=tuple(body for one in few for body in one.bodies))
        for part in parts
        for html, few in _brief(part, why, say)
    )


def together(bodies: Sequence[AlertBody], channel: str, why: Why = "many") -> tuple[TextBody, ...]:
    """The same in the language of whoever reads the bodies."""
    return bundle(bodies, channel, why, Words(bodies[-1].language))


@dataclass(frozen=True, slots=True)
class _Told:
    """All that waits about one story, in the order in which it came."""

    bodies: tuple[AlertBody, ...]

    @property
    def last(self) -> AlertBody:
        return self.bodies[-1]

    @property
    def kind(self) -> AlertKind:
        """A story that is new is new, whatever has become of it; a correction is more than an update."""
        kinds = {body.kind for body in self.bodies}
        return next((kind for kind in _KINDS if kind in kinds), "alert")

    @property
    def events(self) -> tuple[StoryEvent, ...]:
        """What has changed: of a new story, what its outlets have corrected or taken back."""
        told = [event for body in self.bodies for event in (wrong(body) if body.kind == "alert" else body.events)]
        return tuple(dict.fromkeys(told))


def _shorter(told: Sequence[_Told], why: Why, say: Words) -> Iterator[Html]:
    """What tells of the stories, with fewer and fewer changes of each; then of fewer of them, the others counted."""
    head = _head(why, len(told), say)
    if len(told) <= NAMED:
        yield from (_written(head, [_story(one, most, say) for one in told]) for most in range(CHANGES, -1, -1))
    urgent = sorted(range(len(told)), key=lambda one: (LEVELS.index(told[one].last.level), one))[-NAMED:]
    lines = {number: _story(told[number], 0, say) for number in sorted(urgent)}
    # Of those that are as urgent the first is left out.
    for number in urgent:
        del lines[number]
        yield _written(head, [*lines.values(), say("and {number} more: /latest", number=len(told) - len(lines))])


def _brief(told: Sequence[_Told], why: Why, say: Words) -> Iterator[tuple[Html, Sequence[_Told]]]:
    """What tells of a few stories, with as many changes of each as any service has room for, and of which; in more
    messages where one has no room for their titles and addresses."""
    head = _head(why, len(told), say)
    written = [_written(head, [_story(one, most, say) for one in told]) for most in range(CHANGES, -1, -1)]
    html = next((html for html in written if len(html) <= _ROOM), written[-1])
    if len(html) <= _ROOM or len(told) == 1:
        yield html, told
    else:
        half = len(told) // 2
        yield from _brief(told[:half], why, say)
        yield from _brief(told[half:], why, say)


def _written(head: Html, lines: Sequence[Html]) -> Html:
    return Html("\n\n".join([head, *lines]))


def _head(why: Why, number: int, say: Words) -> Html:
    match why:
        case "quiet":
            return say.many(
                "<b>While it was quiet: {number} story</b>", "<b>While it was quiet: {number} stories</b>", number
            )
        case "away":
            return say.many(
                "<b>While I was away: {number} story</b>", "<b>While I was away: {number} stories</b>", number
            )
        case "many":
            return say.many("<b>{number} more story</b>", "<b>{number} more stories</b>", number)


def _story(told: _Told, changes: int, say: Words) -> Html:
    """A story in two lines, and at most so many `changes` of it."""
    body = told.last
    url = _leads_to(body)
    title = f"<s>{_short(body.title)}</s>" if is_struck(body) else _short(body.title)
    linked = f'<a href="{escape(url)}">{title}</a>' if url else title
    outlets = say.many("{number} outlet", "{number} outlets", len({one.outlet for one in body.reports}))
    lines = [f"{_mark(told, say)} {linked}", f"<code>{body.story}</code> · {outlets}"]
    events = told.events[-changes:] if changes else ()
    lines += [f"• {change(event, say, struck=told.kind == 'correction')}" for event in events]
    if changes and told.kind == "update" and not told.events:
        # Somebody whose words a watch asks for has said more.
        lines += [f"{quoted(_short(one.text), say)} — {_short(one.speaker)}" for one in body.quotes[:1]]
    return Html("\n".join(lines))


def _leads_to(body: AlertBody) -> str | None:
    """Where what the title says is told; where the story was first told if nobody is known to have that title."""
    of_title = [one for one in body.reports if one.title == body.title and one.url]
    return next((one.url for one in (*of_title, *body.reports[:1])), None)


def _mark(told: _Told, say: Words) -> str:
    if told.kind == "alert":
        return MARKS[told.last.level]
    called = heading(replace(told.last, kind=told.kind, events=told.events), say)
    return f"{'⚠️' if told.kind == 'correction' else '↪️'} {escaped(called)} ·"


def _short(words: str) -> Html:
    return escaped(shorten(words, _TITLE))
