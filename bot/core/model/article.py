"""What a source lists, and what becomes of it: an entry, then an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple

#: The language of a text whose language could not be told.
UNKNOWN_LANGUAGE = "und"

#: What an agency says of an item: it may be used, it corrects an earlier version, it takes the item back, or it may
#: not be used yet.
Status = Literal["usable", "correction", "withdrawn", "embargoed"]


@dataclass(frozen=True, slots=True)
class Copy:
    """What an agency's copy says about itself, beside its text."""

    #: The agency, by the name that we use; None if none is named.
    agency: str | None = None
    place: str | None = None
    byline: str | None = None
    #: What an editor says about this version: "Ajoute précisions".
    note: str = ""
    status: Status = "usable"
    #: The agency's name for the item in all its versions; empty if it has none.
    item: str = ""
    version: int = 0

    def __reduce__(self) -> str | tuple[type[Copy], tuple[object, ...]]:
        # Most entries have NO_COPY, which is the same object in each process and needs no fields.
        return "NO_COPY" if self is NO_COPY else (Copy, tuple(getattr(self, one.name) for one in fields(self)))


NO_COPY = Copy()


class Entry(NamedTuple):
    """One item as a source lists it.

    A tuple, because thousands pass from process to process, and pickle takes ten times as long for a frozen dataclass.
    """

    #: The source's name for it; unique within the source.
    key: str
    link: str | None
    title: str
    #: The summary, or the whole text if the source has it; plain text.
    text: str
    published: datetime | None = None
    #: The outlet, if the entry names one itself (a Google News item does).
    outlet: str | None = None
    language: str | None = None
    copy: Copy = NO_COPY
    #: Why its page could not be read, if that was tried; its text is then the source's.
    page_fault: str = ""
    #: Whether its source lists other entries under the same address, which then names none of them.
    shares_link: bool = False

    def __reduce__(self) -> tuple[type[Entry], tuple[object, ...]]:
        # Without this method pickle works the same out for each entry, which takes a fifth of its time.
        return Entry, tuple(self)


class Entries(list[Entry]):
    """The entries of one feed. They pass from process to process by columns, with their dates (whole seconds of UTC) as
    numbers. One by one they would take twice as long to pack, a thirtieth of reading the feed."""

    def __reduce__(self) -> tuple[Callable[..., list[Entry]], tuple[object, ...]]:
        if not self:
            return list, ()
        keys, links, titles, texts, dates, *others = zip(*self, strict=True)
        return _entries, (keys, links, titles, texts, [date and date.timestamp() for date in dates], *others)


def _entries(
    keys: Sequence[str],
    links: Sequence[str | None],
    titles: Sequence[str],
    texts: Sequence[str],
    seconds: Sequence[float | None],
    *others: Sequence[Any],
) -> list[Entry]:
    dates = [None if one is None else datetime.fromtimestamp(one, UTC) for one in seconds]
    return list(map(Entry, keys, links, titles, texts, dates, *others))


class Article(NamedTuple):
    """What is decided about: an entry with its text, language, outlet and times. (A tuple, like `Entry`: a first poll
    makes thirty for each feed.)"""

    #: The canonical address, or a hash of the content if there is none. Two articles with one id are one article.
    id: str
    #: Empty if the article has none.
    title: str
    text: str
    language: str
    outlet: str
    side: str
    #: The time that the outlet gives, but never later than `seen`.
    published: datetime
    #: When Khasan first saw it.
    seen: datetime
    url: str | None = None
    source_id: str = ""
    copy: Copy = NO_COPY
    #: As in `Entry`.
    page_fault: str = ""
