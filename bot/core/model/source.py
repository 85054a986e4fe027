"""Where news comes from, and what is fetched there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

#: Whose voice an outlet or a person is.
SIDES = ("kp", "ru", "kr", "us", "jp", "cn", "ua", "un", "eu", "other")


@dataclass(frozen=True, slots=True)
class Source:
    """One place that news comes from, polled on its own rhythm."""

    id: str
    #: A key of `bot.sources.KINDS`: ``feed``, ``wire`` …
    kind: str
    #: An address; for a wire, the folder's path.
    url: str
    outlet: str
    side: str
    #: ISO 639-1; None if it has to be found for each article.
    language: str | None = None
    every: timedelta = timedelta(minutes=10)
    #: On the first poll, only entries younger than this cause alerts; older ones go to the archive.
    fresh: timedelta = timedelta(hours=24)
    enabled: bool = True
    #: False for an address that somebody gave in a chat: hosts that only the operator may name are never asked for it.
    trusted: bool = True
    #: Settings that only some kinds have: selectors, headers, time-outs.
    options: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """What one fetch returned."""

    #: The final address, after redirects.
    url: str
    fetched: datetime
    body: bytes
    #: Names in lower case.
    headers: Mapping[str, str] = field(default_factory=dict)
    #: The address to which the host says that this one has moved for good (by 301 or 308); None if it has not.
    moved: str | None = None


@dataclass(frozen=True, slots=True)
class Validators:
    """What a host gave with its last page. It is sent back unchanged, to ask whether there is a newer one."""

    etag: str | None = None
    last_modified: str | None = None
    #: Hash of the body itself, for hosts that give neither.
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """What one fetch returned if there was nothing newer."""

    fetched: datetime
    #: As in `Page`.
    moved: str | None = None
    #: Seconds for which the host says that this holds.
    fresh_for: float | None = None
