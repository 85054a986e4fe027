"""A message as lines of plain runs, of which each channel makes its own markup.

A draft has no markup, so a service escapes exactly what came from outside. What does not fit is left out whole:
outlets, then changes, then quotes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from typing import Literal

from bot.channels.said import (
    CHANGES,
    FACETS,
    OUTLETS,
    asked,
    heading,
    instead,
    is_struck,
    ladder,
    quoted,
    since_told,
    timeline,
    topics,
    what,
    wrong,
)
from bot.core.alerts import shorten
from bot.core.model import AlertBody, Body, QuoteLine, Report, StoryEvent, TextBody
from bot.words import MARKS, Html, Words

Style = Literal["", "bold", "italic", "code", "struck"]

_STYLES: dict[str, Style] = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "code": "code", "pre": "code",
    "s": "struck", "strike": "struck", "del": "struck",
}  # fmt: skip
#: The longest title where nothing else fits, in characters.
_BARE = 80


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style; with an address where they are a link."""

    text: str
    style: Style = ""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `quoted` where it belongs to what somebody said."""

    runs: tuple[Run, ...]
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A message before a service gives it its markup."""

    #: What it is about, on one line.
    subject: str
    lines: tuple[Line, ...]

    @property
    def beneath(self) -> Draft:
        """The draft without the lines that its subject says already: for what stands under it."""
        said = [line for line in self.lines if not _is_in(line, self.subject)]
        return Draft(self.subject, tuple(said) or self.lines)

    @property
    def text(self) -> str:
        """All of it as plain text; links are followed by their address."""
        return "\n".join(("> " if line.quoted else "") + "".join(map(_plainly, line.runs)) for line in self.lines)


def marked(draft: Draft, run: Callable[[Run], str]) -> str:
    """The draft with its runs marked up by `run`, and "> " before what somebody said."""
    return "\n".join(("> " if line.quoted else "") + "".join(map(run, line.runs)) for line in draft.lines)


def fitted(
    body: Body, write: Callable[[Draft], str], length: int, *, threads: bool, measure: Callable[[str], int] = len
) -> str:
    """The fullest of `drafts` that `write` makes at most `length` long of, as `measure` counts."""
    written = ""
    for draft in drafts(body, threads=threads):
        written = write(draft)
        if measure(written) <= length:
            break
    return written


def drafts(body: Body, *, threads: bool) -> Iterator[Draft]:
    """`body` as a draft, the fullest first, each shorter than the one before.

    Where a service has no `threads`, an answer says of which story it is: ``[update S7K3Q]``.
    """
    if isinstance(body, TextBody):
        yield from _texts(body)
        return
    for quotes in range(len(body.quotes), -1, -1):
        for outlets, changes in ((OUTLETS, CHANGES), (0, CHANGES), (0, 0)):
            yield _drafted(body, _Room(quotes, outlets, changes), threads=threads)
    title = shorten(body.title, _BARE)
    yield Draft(title, (Line((Run(title, "bold"),)), Line((Run(body.story, "code"),))))


def fullest(body: Body, *, threads: bool) -> Draft:
    """`body` with nothing left out."""
    return next(drafts(body, threads=threads))


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of an alert is shown."""

    quotes: int
    outlets: int
    changes: int


def _drafted(body: AlertBody, room: _Room, *, threads: bool) -> Draft:
    say = Words(body.language)
    if body.kind in ("alert", "edit"):
        lines = _alert(body, room, say)
        subject = f"{MARKS[body.level]} {body.title}"
    else:
        lines = _answer(body, room, say, threads=threads)
        subject = f"{_tag(body, say)} {body.title}"
    return Draft(subject, tuple(line for line in lines if line.runs))


def _alert(body: AlertBody, room: _Room, say: Words) -> Iterator[Line]:
    """A story's alert; edited, it is the same with what has changed."""
    yield Line((Run(f"{MARKS[body.level]} "), Run(body.title, "struck" if is_struck(body) else "bold")))
    for event in wrong(body):
        yield Line((Run(f"⚠️ {what(event, say)} ({since_told(event, body, say)})"),))
    yield _about(body, say)
    for quote in body.quotes[: room.quotes]:
        yield from _quote(quote, say)
    yield from _reports(body.reports, room.outlets, say)
    yield _timeline(body, room.changes, say)
    yield _foot(body, say)


def _answer(body: AlertBody, room: _Room, say: Words, *, threads: bool) -> Iterator[Line]:
    """What is new of a story, as an answer to its alert."""
    wrong = body.kind == "correction"
    if threads:
        yield Line((Run("⚠️ " if wrong else "↪️ "), Run(heading(body, say), "bold"), Run(" · "), Run(body.story, "code")))
    else:
        yield Line((Run(_tag(body, say), "bold"),))
    first = next((event.url for event in reversed(body.events) if event.url), None)
    yield Line((Run(body.title, url=first),))
    for event in body.events[-room.changes :] if room.changes else ():
        when = Run(f" ({since_told(event, body, say)})")
        yield Line((Run("• "), *_change(event, say, struck=wrong), when))
    for quote in body.quotes[: room.quotes]:
        yield from _quote(quote, say)
    yield _about(body, say)


def _tag(body: AlertBody, say: Words) -> str:
    """What an answer is called where no thread shows what it answers: ``[correction S7K3Q]``."""
    return f"[{heading(body, say).lower()} {body.story}]"


def _change(event: StoryEvent, say: Words, *, struck: bool) -> tuple[Run, ...]:
    """What changed; where somebody was wrong, what he said is `struck` through beside what he says now."""
    values = instead(event, say) if struck else None
    if values is None:
        return (Run(what(event, say)),)
    begin = say.plainly("{outlet}: {change}", outlet=values.outlet, change="")
    return Run(begin), Run(values.before, "struck"), Run(" → "), Run(values.now, "bold")


def _about(body: AlertBody, say: Words) -> Line:
    number = len({one.outlet for one in body.reports})
    counts = _words(say.many("{number} outlet", "{number} outlets", number))
    if body.origins:
        counts += ", " + _words(say.many("{number} origin", "{number} origins", body.origins))
    parts = (topics(body.facets[:FACETS], say), counts, ladder(body.sides))
    return Line((Run(" · ".join(part for part in parts if part)),))


def _quote(line: QuoteLine, say: Words) -> Iterator[Line]:
    yield Line((Run(quoted(line.text, say)),), quoted=True)
    role = f", {line.role}" if line.role else ""
    side = f" ({line.side.upper()})" if line.side and line.side != "other" else ""
    relayed = say.plainly(", via {outlet}", outlet=line.relayed_by) if line.relayed_by else ""
    said = (Run("— "), Run(line.speaker, "bold"), Run(f"{role}{side} · "), Run(line.outlet, url=line.url), Run(relayed))
    yield Line(tuple(run for run in said if run.text), quoted=True)


def _reports(reports: tuple[Report, ...], outlets: int, say: Words) -> Iterator[Line]:
    if not reports:
        return
    first = reports[0]
    when = f", {say.time(first.published)} UTC"
    yield Line((Run(f"{say.plainly('First')} "), Run(first.outlet, url=first.url), Run(when)))
    others = list({report.outlet: report for report in reports if report.outlet != first.outlet}.values())
    if others and outlets:
        runs = [Run(f"{say.plainly('Also')} ")]
        for number, report in enumerate(others[:outlets]):
            runs += [Run(" · ")] if number else []
            runs.append(Run(report.outlet, url=report.url))
        runs += [Run(f" · +{len(others) - outlets}")] if len(others) > outlets else []
        yield Line(tuple(runs))


def _timeline(body: AlertBody, changes: int, say: Words) -> Line:
    told = timeline(body)
    if body.kind != "edit" or not told or not changes:
        return Line(())
    said = " · ".join(f"{since_told(event, body, say)} {what(event, say)}" for event in told[-changes:])
    return Line((Run(say.plainly("Timeline"), "bold"), Run(f" {said}")))


def _foot(body: AlertBody, say: Words) -> Line:
    runs = [Run(body.story, "code")]
    runs += [Run(f" · {say.plainly('matched')} {', '.join(body.matched)}")] if body.matched else []
    runs += [Run(f" · {say.plainly('watches')} {names}")] if (names := asked(body)) else []
    runs += [Run(f" · {say.plainly('possibly related to')} "), Run(body.possibly, "code")] if body.possibly else []
    return Line(tuple(runs))


def _is_in(line: Line, subject: str) -> bool:
    words = "".join(run.text for run in line.runs).strip()
    return bool(words) and not line.quoted and words in subject


def _plainly(run: Run) -> str:
    return f"{run.text} ({run.url})" if run.url and run.url != run.text else run.text


def _words(html: Html) -> str:
    return unescape(html)


def _texts(body: TextBody) -> Iterator[Draft]:
    """Something that is no alert, whole and then each time shorter by a tenth."""
    lines = parsed(body.html)
    subject = next((text for line in lines if (text := "".join(run.text for run in line.runs).strip())), "Khasan")
    if body.file is not None:
        lines = (*lines, Line((Run(body.file.text, "code"),)))
    kept = len(lines)
    while kept:
        more = () if kept == len(lines) else (Line((Run("…"),)),)
        yield Draft(subject, (*lines[:kept], *more))
        kept = min(kept - 1, kept * 9 // 10)
    yield Draft(subject, (Line((Run(shorten(subject, _BARE)),)),))


def parsed(html: str) -> tuple[Line, ...]:
    """Telegram's HTML subset as lines; empty ones at both ends are dropped."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = reader.lines()
    while lines and not lines[-1].runs:
        lines.pop()
    while lines and not lines[0].runs:
        lines.pop(0)
    return tuple(lines)


@dataclass(slots=True)
class _Open:
    """A tag that has not been closed yet."""

    tag: str
    url: str | None = None


@dataclass(slots=True)
class _Made:
    runs: list[Run] = field(default_factory=list)
    quoted: bool = False


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[_Open] = []
        self._made = [_Made()]

    def lines(self) -> list[Line]:
        return [Line(tuple(one.runs), one.quoted) for one in self._made]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(_Open(tag, dict(attrs).get("href") if tag == "a" else None))

    def handle_endtag(self, tag: str) -> None:
        for number in range(len(self._open) - 1, -1, -1):
            if self._open[number].tag == tag:
                del self._open[number:]
                return

    def handle_data(self, data: str) -> None:
        style: Style = next((_STYLES[one.tag] for one in reversed(self._open) if one.tag in _STYLES), "")
        url = next((one.url for one in reversed(self._open) if one.url), None)
        for number, text in enumerate(data.split("\n")):
            if number:
                self._made.append(_Made())
            if text:
                self._made[-1].quoted |= any(one.tag == "blockquote" for one in self._open)
                self._made[-1].runs.append(Run(text, style, url))
