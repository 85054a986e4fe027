"""Everything that is expected to go wrong, and what the caller does about it.

    KhasanError
    ├── SettingsError        wrong settings: said in one sentence, nothing is started (exit 2)
    ├── StateError           the state cannot be used: said in one sentence (exit 1)
    │   └── StateHeld        another instance holds it (exit 3)
    │       └── Superseded   … which began while this one was suspended: this one stops
    ├── QueryError           a watch's query cannot be read: shown at its column
    ├── SourceError          recorded on the source, which is polled again later
    │   ├── FetchError       a refusal, too large
    │   │   ├── Unreachable  no answer, too slow: the host or the way to it
    │   │   ├── BlockedAddress  an address that is not public
    │   │   ├── Disallowed   what its host does not allow, or what is no page
    │   │   └── RetryLater   the host named a time before which it wants no more requests
    │   └── ParseError       an answer that is not what the source's kind promises
    │       └── NothingFound    … in which nothing was found: its layout may have changed
    └── ChannelError         the alert stays in the outbox
        ├── NotSent          certainly not delivered: try again after a while
        │   └── SlowDown     … and not before the time that the service named
        ├── Uncertain        perhaps delivered: find out before trying again
        │   └── Unanswered   … and the service could not even be asked: ask again
        ├── Untold           the service does not tell whether a message has arrived
        ├── Moved            the destination has a new address: follow it
        ├── Gone             the destination does not want or cannot get messages any more
        ├── Paused           the destination cannot be written to now (rights): try again in hours
        └── Undeliverable    this one message will never be accepted: settle it and go on

Anything else that is raised is a bug: it goes up to the loop, is logged with its traceback, and the rest goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class KhasanError(Exception):
    """An expected failure; its text is one sentence fit to be shown."""


#: The key of a fault of the settings file as a whole, or of something in it that is not a setting.
WHOLE = "the file"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in the settings: where it stands, what it is, and what to do."""

    file: str
    #: Line in the file, counted from 1; None for the environment.
    line: int | None
    #: Dotted path of the setting, such as ``sources[3].every``, or a variable's name.
    key: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        if self.line is None and self.key == WHOLE:
            return f"{self.file}: {self.key} {self.problem}; {self.remedy}"
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.key}: {self.problem}; {self.remedy}"


class SettingsError(KhasanError):
    """The settings cannot be used; `faults` has one entry for each thing that is wrong."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


class StateError(KhasanError):
    """The database or the state folder cannot be used."""


class StateHeld(StateError):
    """Another running instance holds the state."""


class Superseded(StateHeld):
    """Another instance has begun since this one did."""


class QueryError(KhasanError):
    """A query that cannot be read."""

    def __init__(self, problem: str, *, column: int, expected: str, near: str = "", **values: object) -> None:
        """`problem` and `expected` have places in braces for `values`; `near` is the nearest right form of what is
        wrong."""
        #: What is said, as sentences to be translated, and what stands in their places.
        self.sentences, self.values = (problem, expected), values
        self.near = near
        guess = f" (did you mean {near}?)" if near else ""
        self.problem = problem.format(**values) + guess
        self.expected = expected.format(**values)
        super().__init__(f"column {column}: {self.problem}; expected {self.expected}")
        #: Where it went wrong, in code points of the query, counted from 1.
        self.column = column


class SourceError(KhasanError):
    """A source could not be read this time."""


class FetchError(SourceError):
    """An address did not give a usable answer."""

    def __init__(self, url: str, reason: str, *, status: int | None = None) -> None:
        super().__init__(f"{url}: {reason}")
        self.url = url
        self.reason = reason
        #: The HTTP status, where the host answered with one.
        self.status = status


class Unreachable(FetchError):
    """No answer, or none in time. If most sources give none at once, it is our own network."""


class BlockedAddress(FetchError):
    """An address that is not public, or a port or scheme that is not allowed."""


class Disallowed(FetchError):
    """A page that its host does not want read, or something that is not a page. Asking again soon would not help."""


class RetryLater(FetchError):
    """The host wants no more requests for a while."""

    def __init__(self, url: str, reason: str, *, seconds: float, status: int | None = None) -> None:
        super().__init__(url, reason, status=status)
        #: How long the host asked to be left alone, in seconds.
        self.seconds = seconds


class ParseError(SourceError):
    """A page that is not what its source's kind promises."""

    #: What the host sent, to mend the source by; None if it was no page.
    page: bytes | None = None


class NothingFound(ParseError):
    """A page on which nothing was found."""


class ChannelError(KhasanError):
    """A message was not certainly delivered; it stays in the outbox."""


class NotSent(ChannelError):
    """Certainly not delivered; it may be tried again after a while."""


class SlowDown(NotSent):
    """The service wants no message for a while."""

    def __init__(self, reason: str, *, seconds: float) -> None:
        super().__init__(reason)
        #: How long the service asked to be left alone, in seconds.
        self.seconds = seconds


class Uncertain(ChannelError):
    """The message may or may not have been delivered."""

    def __init__(self, reason: str, *, seconds: float = 0.0) -> None:
        super().__init__(reason)
        #: How long the service asked to be left alone, in seconds; 0 where it named no time.
        self.seconds = seconds


class Unanswered(Uncertain):
    """The service cannot be asked now whether an uncertain message has arrived."""


class Untold(ChannelError):
    """The service does not tell whether an uncertain message has arrived."""


class Moved(ChannelError):
    """The destination has another address now."""

    def __init__(self, reason: str, *, address: str) -> None:
        super().__init__(reason)
        self.address = address


class Gone(ChannelError):
    """The destination cannot be reached any more, or does not want to be."""


class Paused(ChannelError):
    """The destination cannot be written to for now, for want of rights."""


class Undeliverable(ChannelError):
    """This message will never be accepted, whoever it is for."""
