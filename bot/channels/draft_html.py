"""A draft in the small HTML that Matrix clients and mail programs show."""

from __future__ import annotations

import re
from html import escape

from bot.channels.draft import Draft, Line, Run

#: Control characters (but for tabs and ends of lines), those that turn the direction of all that follows, and halves of
#: surrogate pairs.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_TAGS = {"": "", "bold": "strong", "italic": "em", "code": "code", "struck": "del"}


def render(draft: Draft) -> str:
    """The draft as HTML, whatever the news says in it escaped; only web addresses become links."""
    made, quoted = [], False
    for line in draft.lines:
        if line.quoted != quoted:
            made.append("<blockquote>" if line.quoted else "</blockquote>")
        elif made:
            made.append("<br/>")
        made.append(_line(line))
        quoted = line.quoted
    return "".join(made) + ("</blockquote>" if quoted else "")


def clean(text: str) -> str:
    """Text that is valid Unicode, without control characters other than tabs and ends of lines."""
    return _UNFIT.sub("", text)


def _line(line: Line) -> str:
    return "".join(map(_run, line.runs))


def _run(run: Run) -> str:
    text = escape(clean(run.text), quote=False).replace("\n", "<br/>")
    if run.url and run.url.startswith(("http://", "https://")):
        return f'<a href="{escape(clean(run.url))}">{text}</a>'
    tag = _TAGS[run.style]
    return f"<{tag}>{text}</{tag}>" if tag else text
