"""Alerts on the terminal: in colour for a person, plain lines for a file or a pipe."""

from __future__ import annotations

import asyncio
import hashlib
import html
import io
import os
import re
import stat
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Literal, cast

import rich.console
from rich.cells import cell_len
from rich.text import Text

from bot.channels.base import Abilities, Channel
from bot.channels.said import FACETS, first_told, heading, ladder, later, said, topics, wrong
from bot.core.model import AlertBody, Body, Destination, QuoteLine, Receipt, Report, TextBody
from bot.errors import NotSent, Uncertain, Undeliverable
from bot.words import MARKS

#: What the journal holds of the last message: its fingerprint, how many bytes the file held that it was printed to, and
#: whether it is printed.
_JOURNAL = struct.Struct("=32sQ?")
#: Beyond this many outlets an alert counts the rest.
OUTLETS = 6
#: How many quotes an alert shows.
QUOTES = 3
#: However narrow the terminal, in columns.
NARROWEST = 20

#: Our own markup: attributes in double quotes, and no tag's sign in them.
_ANCHOR = re.compile(r'<a [^<>]*?href="([^"<>]*)"[^<>]*>(.*?)</a>', re.DOTALL)
_TAG = re.compile("<[^<>]*>")
_TITLES = {"flash": "bold red", "important": "bold", "all": "bold"}
#: As rich names what a terminal can show.
_Colours = Literal["standard", "256", "truecolor", "windows"]
#: Under the title, which the level's mark pushes in by three columns.
_INDENT = 3

#: What a terminal obeys, as a whole: colours, cursor moves, titles, links (ECMA-48, 5.4 and 5.6).
_SEQUENCE = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"  # control sequences
    "|(?:\x1b[]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\\\|\x9c)"  # control strings
    "|\x1b[ -/]*[0-~]"  # escape sequences
)
#: What is left of them, marks that turn the direction of what follows, and halves of surrogate pairs.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")


class Console(Channel):
    """A terminal. What is printed cannot be changed or answered; the messages are numbered.

    In `journal`, a file, it leaves a fingerprint of what it printed last, so that after a kill -9 it can tell
    whether an uncertain message came out. What goes into a file is looked for there: the bot may end between the two
    writes. Of a terminal or a pipe nobody can know what was printed in those milliseconds; it is printed again.
    """

    def __init__(self, terminal: rich.console.Console, *, journal: Path | None = None) -> None:
        self._terminal = terminal
        self._journal = None if journal is None else os.open(journal, os.O_RDWR | os.O_CREAT, 0o600)
        self._ids = count(1)
        self._turn = asyncio.Lock()

    @property
    def abilities(self) -> Abilities:
        return Abilities(find=self._journal is not None, lines=True)

    def gap(self, destination: Destination) -> timedelta:
        return timedelta(0)

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        """Print `body`; when this returns, it has left the process.

        Raises `NotSent` where nobody reads any more, `Uncertain` where writing failed midway (a full disk).
        """
        async with self._turn:
            # In a thread: a reader who pauses (`khasan run | less`) must not stop the polling.
            await asyncio.to_thread(self._write, self._drawn(body), _fingerprint(body))
            return self._receipt()

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        raise Undeliverable("what is printed on a terminal stays as it is")

    async def find(
        self,
        destination: Destination,
        body: Body,
        *,
        after: str | None,
        reply_to: str | None = None,
        token: str = "",
    ) -> Receipt | None:
        """A receipt where `body` is what was printed last: one message at a time is under way."""
        if self._journal is None:
            raise Uncertain("a terminal cannot be asked what it shows")
        entry = os.pread(self._journal, _JOURNAL.size, 0).ljust(_JOURNAL.size, b"\0")
        last, length, printed = _JOURNAL.unpack(entry)
        if last != _fingerprint(body):
            return None
        return self._receipt() if printed or self._encoded(self._drawn(body)) in self._since(length) else None

    async def close(self) -> None:
        """Let go of the journal; the terminal belongs to whoever opened it."""
        if self._journal is not None:
            os.close(self._journal)
            self._journal = None

    def _receipt(self) -> Receipt:
        return Receipt(str(next(self._ids)))

    def _drawn(self, body: Body) -> str:
        # On a sheet of its own: a rich console that meets a broken pipe ends the whole program.
        terminal = self._terminal
        sheet = rich.console.Console(
            file=io.StringIO(),
            width=terminal.width,
            force_terminal=terminal.is_terminal,
            color_system=cast("_Colours | None", terminal.color_system),
            no_color=terminal.no_color,
        )
        with sheet.capture() as captured:
            sheet.print(render(body), crop=False)
            sheet.print()
        return self._encoded(captured.get()).decode(terminal.encoding)

    def _encoded(self, text: str) -> bytes:
        return text.encode(self._terminal.encoding, "replace")

    def _length(self) -> int:
        """How long the file is that is printed to, in bytes; 0 where that is a terminal or a pipe."""
        try:
            return os.fstat(self._terminal.file.fileno()).st_size
        except (OSError, ValueError):
            return 0

    def _since(self, start: int) -> bytes:
        """What the file that is printed to holds from byte `start` on; nothing where that is a terminal or a pipe."""
        try:
            number = self._terminal.file.fileno()
            # Opened anew: it was opened to be written.
            with open(f"/dev/fd/{number}", "rb") if stat.S_ISREG(os.fstat(number).st_mode) else io.BytesIO() as printed:
                printed.seek(start)
                return printed.read()
        except (OSError, ValueError):
            return b""

    def _write(self, text: str, fingerprint: bytes) -> None:
        try:
            length = self._length()
            self._note(fingerprint, length, printed=False)
            self._terminal.file.write(text)
            self._terminal.file.flush()
            self._note(fingerprint, length, printed=True)
        except (BrokenPipeError, ValueError) as exc:  # ValueError: the file is closed
            raise NotSent(f"nobody reads the console: {exc}") from exc
        except OSError as exc:
            raise Uncertain(f"the console took perhaps a part: {exc}") from exc

    def _note(self, fingerprint: bytes, length: int, *, printed: bool) -> None:
        if self._journal is not None:
            os.pwrite(self._journal, _JOURNAL.pack(fingerprint, length, printed), 0)


def _fingerprint(body: Body) -> bytes:
    return hashlib.sha256(repr(body).encode("utf-8", "surrogatepass")).digest()


def render(body: Body) -> rich.console.RenderableType:
    """The body as rich draws it: lines without markup, at any width; nothing in it can steer a terminal."""
    if isinstance(body, TextBody):
        return rich.console.Group(*_plain([printable(line) for line in plain_text(body.html).splitlines()]))
    return rich.console.Group(*_alert(body))


def printable(text: str) -> str:
    """The text on one line, without anything that a terminal would obey instead of showing it."""
    return " ".join(_CONTROL.sub(" ", _SEQUENCE.sub("", text)).split())


def plain_text(markup: str) -> str:
    """Telegram's markup as text; links are followed by their address."""
    return html.unescape(_TAG.sub("", _ANCHOR.sub(_with_address, markup)))


@dataclass(frozen=True, slots=True)
class Hanging:
    """A text that wraps under its own beginning (rich's Padding would fill the lines with spaces, also in a file)."""

    text: Text
    indent: int = _INDENT
    #: Before the first line, in the indent.
    mark: str | Text = ""

    def __rich_console__(
        self, console: rich.console.Console, options: rich.console.ConsoleOptions
    ) -> rich.console.RenderResult:
        before = Text.assemble(self.mark, " " * (self.indent - cell_len(str(self.mark))))
        for line in self.text.wrap(console, max(options.max_width - self.indent, NARROWEST)):
            line.rstrip()
            yield before + line
            before = Text(" " * self.indent)


def _plain(lines: Sequence[str]) -> Iterator[Hanging]:
    """What is no alert: where it begins with a mark ("↪", "🔧"), all of it stands under what follows that."""
    mark, _, rest = lines[0].partition(" ") if lines else ("", "", "")
    if rest and len(mark) <= 2 and not any(map(str.isalnum, mark)):
        yield Hanging(Text(rest), mark=mark)
        yield from (Hanging(Text(line)) for line in lines[1:])
    else:
        yield from (Hanging(Text(line), 0) for line in lines)


def _alert(body: AlertBody) -> Iterator[rich.console.RenderableType]:
    if body.kind == "edit":
        yield Hanging(_grown(body))
        return
    yield from _head(body)
    if body.kind != "alert":
        yield from _news(body)
        return
    for event in wrong(body):
        yield Hanging(Text(f"⚠️ {printable(said(event, first_told(body)))}"))
    linked = {report.url for report in body.reports}
    for quote in body.quotes[:QUOTES]:
        yield Text("")
        yield from _quote(quote)
        if quote.url not in linked:
            yield from _link(quote.url)
    yield Text("")
    yield from _outlets(body.reports)
    yield _foot(body)


def _head(body: AlertBody) -> Iterator[rich.console.RenderableType]:
    kind = "" if body.kind == "alert" else f"{heading(body)}: "
    title = Text(f"{kind}{printable(body.title)}", _TITLES[body.level])
    yield Hanging(title, mark=MARKS[body.level])
    facets = printable(topics(body.facets[:FACETS]))
    yield Hanging(Text(" · ".join(part for part in (facets, *_who(body)) if part), "dim"))


def _who(body: AlertBody) -> tuple[str, str]:
    """How many have it, and which sides."""
    counts = _counted(len({report.outlet for report in body.reports}), "outlet")
    if body.origins:
        counts += f", {_counted(body.origins, 'origin')}"
    codes = dict.fromkeys(_code(report.side) for report in body.reports if _code(report.side))
    return counts, printable(ladder(body.sides)) if body.sides else " ".join(codes)


def _grown(body: AlertBody) -> Text:
    """An alert that reads otherwise now, in a line."""
    latest = printable(said(body.events[-1], first_told(body))) if body.events else ""
    line = Text.assemble((printable(body.story), "bold cyan"), style="dim")
    line.append(f" now {' · '.join(part for part in (*_who(body), latest) if part)}")
    return line


def _news(body: AlertBody) -> Iterator[rich.console.RenderableType]:
    """What is new, a line each, where it stands, and whose story it is."""
    for event in body.events:
        yield Hanging(Text(printable(said(event, first_told(body)))))
    url = next((event.url for event in reversed(body.events) if event.url), None)
    yield from _link(url or (body.reports[-1].url if body.reports else None))
    yield _foot(body)


def _quote(quote: QuoteLine) -> Iterator[rich.console.RenderableType]:
    yield Hanging(Text(f"“{printable(quote.text)}”", "italic"))
    said = Text.assemble("— ", (printable(quote.speaker), "bold"))
    if quote.role:
        said.append(f", {printable(quote.role)}")
    if quote.side and _code(quote.side):
        said.append(f" ({_code(quote.side)})")
    said.append(f" · {printable(quote.outlet)}")
    if quote.relayed_by:
        said.append(f", citing {printable(quote.relayed_by)}")
    yield Hanging(said, _INDENT + 2)


def _outlets(reports: Sequence[Report]) -> Iterator[rich.console.RenderableType]:
    if not reports:
        return
    first, *others = reports
    stamp = f"{first.published.day} {first.published:%b %H:%M} {first.published.tzname()}"
    yield Hanging(Text.assemble("First ", (_outlet(first), "bold"), f", {stamp}"))
    yield from _link(first.url)
    for report in others[: OUTLETS - 1]:
        yield Hanging(Text(f"Also {_outlet(report)}, {later(report.published - first.published)}"))
        yield from _link(report.url)
    if len(others) >= OUTLETS:
        yield Hanging(Text(f"and {_counted(len(others) - OUTLETS + 1, 'more report')}"))


def _link(url: str | None) -> Iterator[rich.console.RenderableType]:
    if url:
        # Never broken into lines, so that a click or a copy gets all of it.
        indented = " " * (_INDENT + 2) + printable(url)
        yield Text(indented, "blue", no_wrap=True, overflow="ignore")


def _foot(body: AlertBody) -> rich.console.RenderableType:
    foot = Text.assemble((printable(body.story), "bold cyan"), (f" · {', '.join(map(printable, body.watches))}", "dim"))
    if body.matched:
        foot.append(f" · matched {', '.join(map(printable, body.matched))}", "dim")
    if body.possibly:
        foot.append(f" · possibly related to {printable(body.possibly)}", "dim")
    return Hanging(foot)


def _outlet(report: Report) -> str:
    code = _code(report.side)
    return printable(report.outlet) + (f" ({code})" if code else "")


def _code(side: str) -> str:
    return "" if side == "other" else printable(side).upper()


def _counted(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _with_address(anchor: re.Match[str]) -> str:
    address, text = anchor.groups()
    return text if address == _TAG.sub("", text) else f"{text} ({address})"
