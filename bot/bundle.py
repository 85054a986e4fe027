"""One message for many alerts: each story once, on two lines."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Literal

from bot.core.alerts import shorten
from bot.core.model import AlertBody, TextBody
from bot.words import Html, Words

#: How many stories are named; the others are counted.
NAMED = 20
_TITLE = 120
MARKS = {"flash": "🔴", "important": "🟠", "all": "⚪"}

#: Why they come together: it was quiet in the chat, the bot was away, or the chat may be written to only so often.
Why = Literal["quiet", "away", "many"]


def bundle(bodies: Sequence[AlertBody], why: Why, say: Words) -> TextBody:
    """What tells all of `bodies`: each story as it read last."""
    stories = {body.story: body for body in bodies}
    lines = [_head(why, len(stories), say), *(_line(one, say) for one in list(stories.values())[:NAMED])]
    if len(stories) > NAMED:
        lines.append(say("and {number} more: /latest", number=len(stories) - NAMED))
    return TextBody(Html("\n\n".join(lines)), silent=all(body.silent for body in bodies))


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


def _line(body: AlertBody, say: Words) -> Html:
    first = body.reports[0] if body.reports else None
    title = escape(shorten(body.title, _TITLE), quote=False)
    linked = f'<a href="{escape(first.url)}">{title}</a>' if first and first.url else title
    outlets = say.many("{number} outlet", "{number} outlets", len({one.outlet for one in body.reports}))
    return Html(f"{MARKS[body.level]} {linked}\n<code>{body.story}</code> · {outlets}")
