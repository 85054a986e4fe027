"""Reads YAML into plain values that remember their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from ruamel.yaml.reader import ReaderError

from bot.core.masking import masked
from bot.errors import WHOLE, Fault, SettingsError

#: More than any settings file needs (a source takes about 200 characters); more is a mistake or an attack.
LARGEST = 1_000_000
#: Values in a file, those that anchors repeat included. A source has about 15; 100 000 take some seconds to read.
_MOST_VALUES = 100_000
_DEEPEST = 10
#: Nobody mends more at once, and a file that is no settings at all would fill the screen.
MOST_FAULTS = 50

Location = tuple[str | int, ...]

_BLANK = ("", "~", "null", "Null", "NULL")
_TAGS = ("str", "int", "float", "bool", "null", "seq", "map")
_WHOLE: Location = ()


@dataclass(slots=True)
class Document:
    """A YAML file's values, the line of each, and what is wrong with them."""

    file: str
    value: Any = None
    #: Counted from 1.
    lines: dict[Location, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    #: How many more faults there were than are noted.
    unsaid: int = 0

    def line(self, location: Location) -> int | None:
        """The line of the value at `location`, or of what is nearest around it."""
        while location and location not in self.lines:
            location = location[:-1]
        return self.lines.get(location)

    def entry(self, section: str, identifier: str) -> Location:
        """Where the entry of a section stands that has this id; the section itself where it lists none."""
        listed = self.value.get(section) if isinstance(self.value, dict) else None
        for number, one in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(one, dict) and one.get("id") == identifier:
                return (section, number)
        return (section,)

    def fault(self, location: Location, problem: str, remedy: str, *, line: int | None = None) -> None:
        """Note that the value at `location` is wrong; after `MOST_FAULTS` that is only counted."""
        fault = Fault(self.file, line or self.line(location), dotted(location), problem, remedy)
        if len(self.faults) >= MOST_FAULTS:
            self.unsaid += 1
        elif fault not in self.faults:
            self.faults.append(fault)

    def all_faults(self) -> list[Fault]:
        """All that is wrong, from the first line to the last."""
        found = sorted(self.faults, key=lambda fault: fault.line or 0)
        if self.unsaid:
            more = f"has {self.unsaid} more fault{'s' * (self.unsaid != 1)}"
            found.append(Fault(self.file, None, WHOLE, more, "mend these first"))
        return found


def parse(text: str, file: str) -> Document:
    """The document in `text`, keys that stand there twice noted as faults. Raises `SettingsError` where it is no YAML
    or is too large."""
    if len(text) > LARGEST:
        problem = f"has {len(text)} characters, and at most {LARGEST} are read"
        raise SettingsError([Fault(file, None, WHOLE, problem, "shorten it")])
    document = Document(file)
    try:
        document.value = _Builder(document, YAML(typ="safe", pure=True).parse(text)).build()
    except ReaderError as exc:
        raise SettingsError([_unreadable(text, file, exc)]) from exc
    except MarkedYAMLError as exc:
        raise SettingsError([*document.all_faults(), _broken(file, exc)]) from exc
    except (YAMLError, ValueError) as exc:
        fault = Fault(file, None, WHOLE, f"is not YAML ({type(exc).__name__})", "write it as the example shows")
        raise SettingsError([*document.all_faults(), fault]) from exc
    return document


def dotted(location: Location) -> str:
    """How people write a location: ``sources[3].every``."""
    path = ""
    for part in location:
        path += f"[{part}]" if isinstance(part, int) else f".{shown(part)}" if path else shown(part)
    return path or WHOLE


def shown(text: str, *, longest: int = 60) -> str:
    """`text` as a message may repeat it: on one line, short, and without the password of an address in it."""
    printable = "".join(sign if sign.isprintable() else "�" for sign in masked(text[:5_000]))
    return printable if len(printable) <= longest else printable[: longest - 1] + "…"


class _Builder:
    """Makes values of the parser's events.

    The events are read rather than ruamel's nodes because they can be counted as they come: a small file may
    unfold into a huge tree. Every scalar stays the text that was written, and whoever needs a number or a yes makes
    one of it: thus `no` is Norwegian where a language is wanted, and `12:30` never 750.
    """

    def __init__(self, document: Document, events: Iterator[Any]) -> None:
        self._document = document
        self._events = events
        self._values = 0
        #: By anchor: a finished value, and of how many values it consists.
        self._anchors: dict[str, tuple[Any, int]] = {}

    def build(self) -> Any:
        value: Any = None
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                value = self._value(next(self._events), _WHOLE)
                self._expect_the_end()
                break
        return value

    def _expect_the_end(self) -> None:
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                self._stop(event, _WHOLE, "has a second document", "remove the line with --- and what follows")
            if isinstance(event, StreamEndEvent | StreamStartEvent):
                return

    def _value(self, event: Any, at: Location) -> Any:
        self._document.lines.setdefault(at, event.start_mark.line + 1)
        self._count(1, event, at)
        if isinstance(event, AliasEvent):
            return self._repeat(event, at)
        if len(at) > _DEEPEST:
            self._stop(event, at[:3], "is nested too deeply", "write it plainly")
        if event.ctag is not None and str(event.ctag).removeprefix("tag:yaml.org,2002:") not in _TAGS:
            self._document.fault(at, "has a tag (a word that begins with !)", "remove the tag, or quote the value")
        before = self._values
        value = self._made(event, at)
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, self._values - before + 1)
        return value

    def _made(self, event: Any, at: Location) -> Any:
        if isinstance(event, ScalarEvent):
            return None if event.style is None and event.value in _BLANK else event.value
        if isinstance(event, MappingStartEvent):
            return self._mapping(at)
        items: list[Any] = []
        while not isinstance(child := next(self._events), SequenceEndEvent):
            items.append(self._value(child, (*at, len(items))))
        return items

    def _mapping(self, at: Location) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            if not isinstance(event, ScalarEvent):
                self._stop(event, at, "has a key that is no word", "quote values that begin with [ { * or &")
            key, inside = event.value, (*at, event.value)
            line = event.start_mark.line + 1
            if key in found:
                problem = f"stands there twice, first on line {self._document.lines[inside]}"
                self._document.fault(inside, problem, "remove one of the two", line=line)
            self._document.lines.setdefault(inside, line)
            found[key] = self._value(next(self._events), inside)
        return found

    def _repeat(self, event: Any, at: Location) -> Any:
        if event.anchor not in self._anchors:
            problem = f"repeats *{shown(event.anchor)}, which no finished value above is called"
            self._stop(event, at, problem, "quote the value if it is text that begins with *")
        value, size = self._anchors[event.anchor]
        self._count(size, event, at)
        return value

    def _count(self, values: int, event: Any, at: Location) -> None:
        self._values += values
        if self._values > _MOST_VALUES:
            self._stop(event, at[:3], f"is more than the {_MOST_VALUES} values that are read", "shorten the file")

    def _stop(self, event: Any, at: Location, problem: str, remedy: str) -> NoReturn:
        fault = Fault(self._document.file, event.start_mark.line + 1, dotted(at), problem, remedy)
        raise SettingsError([*self._document.all_faults(), fault])


def _unreadable(text: str, file: str, exc: ReaderError) -> Fault:
    line = text.count("\n", 0, exc.position) + 1
    sign = f"U+{exc.character:04X}"
    return Fault(file, line, WHOLE, f"has a character that no text has ({sign})", "remove it, or save it as UTF-8 text")


def _broken(file: str, exc: MarkedYAMLError) -> Fault:
    mark = exc.problem_mark or exc.context_mark
    problem = re.sub(r"\s+", " ", str(exc.problem or exc.context or "it ends too early"))
    if "'\\t'" in problem:
        problem, remedy = "a tab where only spaces may stand", "indent with spaces"
    else:
        remedy = "mend the indentation, quotes or brackets there or on the line above"
    return Fault(file, mark.line + 1 if mark else None, WHOLE, f"is not YAML: {shown(problem)}", remedy)
