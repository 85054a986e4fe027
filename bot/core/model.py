"""The values that Khasan works with. They are frozen, and know nothing of files, databases or networks.

Times are aware datetimes in UTC; offsets count Unicode code points.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, NamedTuple

#: Whose voice an outlet or a person is.
SIDES = ("kp", "ru", "kr", "us", "jp", "cn", "ua", "un", "eu", "other")

#: The language of a text whose language could not be told.
UNKNOWN_LANGUAGE = "und"

Level = Literal["flash", "important", "all"]
Decision = Literal["new", "repeat", "report", "update", "correction", "unrelated"]
#: An ``alert`` tells a story. An ``edit`` changes that alert. The others answer it.
AlertKind = Literal["alert", "update", "correction", "edit"]
#: How a story changes: see `StoryEvent`.
EventKind = Literal[
    "outlet", "side", "denial", "figure", "day", "place", "phase", "correction", "level", "text", "withdrawn",
    "more", "merged", "split",
]  # fmt: skip
QuoteKind = Literal["full", "fragment", "scare"]
#: What an agency says of an item: it may be used, it corrects an earlier version, it takes the item back, or it may
#: not be used yet.
Status = Literal["usable", "correction", "withdrawn", "embargoed"]
Field = Literal["title", "lead", "text"]

# ── where news comes from ────────────────────────────────────────────────────────────────────────────────────────


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


# ── what is looked for ───────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, place, organisation, weapon, ship, treaty … of the lexicon."""

    id: str
    #: The English name, shown to people and used as `Quote.canonical`.
    name: str
    #: ``person``, ``place``, ``organisation`` …
    type: str
    #: A side, or ``bilateral``.
    side: str
    #: ``strong`` (counts as its side alone), ``weak``, ``context``.
    weight: str
    #: Names by language.
    forms: Mapping[str, tuple[str, ...]]
    role: str | None = None
    #: True, or the languages in which it needs a second hit of its side.
    ambiguous: bool | tuple[str, ...] = False
    #: Of a bilateral one: the sides that its words themselves name (``kp``, ``ru``).
    names: tuple[str, ...] = ()
    #: By language, words that contain one of its forms but mean something else.
    guards: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    affiliation: str | None = None
    #: When its role was last known to be true.
    as_of: str | None = None
    #: ``f`` for a woman; ``m`` for a man whose Russian name does not show it.
    gender: str | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """What to look for: a named query."""

    id: str
    name: str
    #: In the query language; ``side:kp AND side:ru`` means the evidence rules.
    query: str
    level: Level = "important"


@dataclass(frozen=True, slots=True)
class Term:
    """Words in an article that made a watch match."""

    text: str
    start: int
    end: int
    #: Which text the offsets count in; ``lead`` and ``text`` both count in `Article.text`.
    field: Field
    #: The lexicon's entity, if the words name one.
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A watch that an article satisfies, and what made it so."""

    watch_id: str
    score: float
    terms: tuple[Term, ...]
    #: The rule that fired, such as ``R1``.
    rule: str = ""
    #: Words that did not count, each with the mask that hid it, such as ``list of states``.
    masked: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What an article is about: its entities and facets, and the watches that it satisfies."""

    matches: tuple[Match, ...]
    entities: tuple[str, ...]
    facets: tuple[str, ...] = ()
    level: Level = "all"

    @property
    def relevant(self) -> bool:
        return bool(self.matches)


@dataclass(frozen=True, slots=True)
class Keep:
    """How long things are kept."""

    #: Articles and stories; older ones are deleted, and never come back as new.
    stories: timedelta = timedelta(days=400)
    #: The articles' full texts; their hashes, keys and quotes stay as long as the articles.
    texts: timedelta = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Delivery:
    """How fast Telegram is written to, and how long an alert is sent by itself.

    The speeds are Telegram's own (Bot API FAQ, "My bot is hitting limits, how do I avoid this?").
    """

    #: Alerts that wait longer come in one message, "while I was away".
    use: timedelta = timedelta(hours=6)
    #: Messages a second over all chats. Telegram's limit is 30, and on the network messages move closer together.
    per_second: int = 28
    #: The least time between two messages to a person, and to a group or channel (twenty a minute).
    private: timedelta = timedelta(seconds=1)
    group: timedelta = timedelta(seconds=3)


# ── what happened, and who said what ─────────────────────────────────────────────────────────────────────────────


class Quote(NamedTuple):
    """Words said, exactly as printed, with who said them.

    A tuple, because an article has dozens, and frozen dataclasses took 5 % of all the reading.
    """

    #: ``article.text[start:end]``, without the marks.
    text: str
    start: int
    end: int
    #: The full name if the text has it, else the words that stand for the speaker; None if nobody is named.
    speaker: str | None
    #: Where the text names the speaker beside the words: a name, a noun or a pronoun.
    speaker_start: int | None
    speaker_end: int | None
    #: The lexicon's English name of the speaker.
    canonical: str | None
    #: The lexicon's id of the speaker.
    entity: str | None
    role: str | None
    side: str | None
    #: The words that govern it: "a déclaré", "denied".
    cue: str | None
    kind: QuoteKind
    #: The outlet that relays it, if that is not the speaker.
    relayed_by: str | None
    #: 1, 2, 3 for key quotes; None for the others.
    rank: int | None
    #: The rule that found the speaker, for `khasan extract --explain`.
    rule: str = ""
    #: Whether it continues the quote before it, after the reporter's words: "…", he said, "…".
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """What an article is to the stories told so far."""

    decision: Decision
    #: The code of the story it belongs to; None for a new one.
    story: str | None
    score: float = 0.0
    #: Why it was decided so: shared keys, vetoes and the like.
    because: tuple[str, ...] = ()
    #: A story that this new one may belong to after all.
    possibly: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One outlet's telling of a story."""

    outlet: str
    side: str
    url: str | None
    language: str
    title: str
    published: datetime
    #: The outlet whose news it passes on, by the name that we use; None if the news is its own.
    origin: str | None = None
    #: ``withdrawn`` if the outlet took it back, else empty.
    status: str = ""
    #: Whether the outlet corrects an earlier report by it.
    corrects: bool = False
    #: Whether the title only names a series ("Press statement of …") and tells no news.
    formula: bool = False

    @property
    def stands(self) -> bool:
        """Whether its outlet still stands by it."""
        return self.status != "withdrawn"


@dataclass(frozen=True, slots=True)
class Telling:
    """The facts that one article tells of its story and a later one may contradict."""

    #: As in `Report`.
    origin: str | None = None
    #: The numbers of title and lead, by unit: ``{"missile": 3}``.
    figures: Mapping[str, float] = field(default_factory=dict)
    #: The days on which it happens by title and lead, as ordinals.
    days: tuple[int, ...] = ()
    sites: tuple[str, ...] = ()
    #: ``maybe``, ``planned``, ``done``, ``postponed``, ``cancelled``, ``denied``, or empty.
    phase: str = ""
    #: The sides that it is about.
    concerned: tuple[str, ...] = ()
    #: The side that denies it, if one does.
    denied_by: str | None = None
    #: The agency's mark: ``update``, ``correction``, ``withdrawn``, or empty.
    marker: str = ""
    #: As in `Report`.
    formula: bool = False
    #: The agency's own words about the mark, such as "corrects figure in paragraph 2".
    note: str = ""
    #: The level by its own words, and its topics.
    level: Level = "all"
    facets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """One thing that changed in a story, and who said so."""

    kind: EventKind
    #: The time that the outlet gives.
    at: datetime
    outlet: str
    side: str
    url: str | None = None
    #: What it is about: the unit of a figure, a side, or another story's code.
    about: str = ""
    old: str | None = None
    #: The new value; for a side that reports it now, ``confirms`` if it confirms.
    new: str | None = None
    #: Whether subscribers hear of it in an answer to the alert.
    loud: bool = False
    #: Of a changed text, the sentences that were removed and added.
    diff: str = ""


@dataclass(frozen=True, slots=True)
class Rung:
    """One side on the ladder: whether it reports a story, since when, and through whom."""

    side: str
    #: Its first outlet that reports it, and when; None while it is silent.
    outlet: str | None = None
    at: datetime | None = None
    #: Whether that outlet only passes on the report of another side's outlet.
    echo: bool = False
    denies: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """One event as told by one or more articles."""

    #: Five letters and digits, such as ``S7K3Q``.
    code: str
    title: str
    level: Level
    facets: tuple[str, ...]
    #: In the order in which they were seen; the first founded the story.
    reports: tuple[Report, ...]
    #: What each of the reports says, in the same order.
    tellings: tuple[Telling, ...] = ()
    #: What changed since it was founded, in the order in which it was noticed.
    events: tuple[StoryEvent, ...] = ()
    #: How often it has changed before. Never falls, not even where articles are taken out of it.
    revision: int = 0


# ── who is told ──────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Destination:
    """One chat, or one topic of it, on one channel."""

    id: int
    #: A key of the opened channels: ``telegram``, ``console`` …
    channel: str
    address: str
    thread: str | None = None
    #: ``private``, ``group``, ``supergroup``, ``channel``; empty on channels without such kinds.
    kind: str = ""


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """A quote as an alert shows it."""

    text: str
    speaker: str
    role: str | None
    side: str | None
    outlet: str
    url: str | None
    relayed_by: str | None = None


@dataclass(frozen=True, slots=True)
class AlertBody:
    """The contents of an alert, before a channel gives it its markup."""

    story: str
    level: Level
    title: str
    facets: tuple[str, ...]
    #: First the one that had it first.
    reports: tuple[Report, ...]
    quotes: tuple[QuoteLine, ...]
    #: The name of the watch; and the words that matched, of all the reader's watches that ask for it.
    watch: str
    matched: tuple[str, ...]
    possibly: str | None = None
    kind: AlertKind = "alert"
    #: How many outlets report it by themselves; outlets that pass on another's report do not count.
    origins: int = 0
    #: The ladder of the sides that it concerns.
    sides: tuple[Rung, ...] = ()
    #: Of an update, a correction or an edit: what is new, the latest last. Of an alert: what has changed so far.
    events: tuple[StoryEvent, ...] = ()
    #: The reader's language, for Khasan's own words.
    language: str = "en"
    #: Whether it makes no sound, where the channel can be silent.
    silent: bool = False
    #: Grows with each change of the story: of two bodies about it, the one with the greater revision is newer.
    revision: int = 0
    #: Names of the reader's other watches that ask for it.
    also: tuple[str, ...] = ()

    @property
    def watches(self) -> tuple[str, ...]:
        """Names of all the reader's watches that ask for it."""
        return (self.watch, *self.also)


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message. When it is tapped, `data` comes back, or `url` opens."""

    label: str
    #: At most 64 bytes (Bot API, InlineKeyboardButton).
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes with a message: an export."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class TextBody:
    """A message that is not an alert: a command's answer, a notice. In Telegram's subset of HTML."""

    html: str
    #: In rows; shown if the channel has buttons.
    buttons: tuple[tuple[Button, ...], ...] = ()
    #: Sent with the text as its caption, if the channel takes files.
    file: File | None = None
    #: Whether it makes no sound, where the channel can be silent.
    silent: bool = False
    #: The alerts that it tells in one message, for channels that pass on an alert's contents and not its looks.
    alerts: tuple[AlertBody, ...] = ()


Body = AlertBody | TextBody


@dataclass(frozen=True, slots=True)
class Message:
    """A message to one destination, as it enters the outbox."""

    destination_id: int
    #: Unique for the destination, so that writing it twice writes one row.
    key: str
    body: Body
    #: Lower goes first.
    priority: int = 5
    #: The key of an earlier message to the same destination that this one answers, if the channel can.
    replies_to: str | None = None
    #: The key of an earlier message to the same destination whose text this one replaces.
    edits: str | None = None
    #: Of the messages to one destination with the same slot only one waits; a newer one replaces it.
    slot: str | None = None
    #: Not to be sent before; None for at once.
    not_before: datetime | None = None
    #: Whether it waits for the end of the chat's quiet hours or pause, to be sent as one with others.
    held: bool = False
    #: The name under which it waits to be sent as one with others of its poll; None if it goes by itself.
    told_in: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """A channel's word that it took a message."""

    message_id: str
    #: What owners should know: that it went elsewhere than it was meant to.
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that one article changes. The store writes it as a whole or not at all."""

    article: Article
    reading: Reading
    placement: Placement
    #: The story with this article; None if no watch matches.
    story: Story | None
    quotes: tuple[Quote, ...]
    messages: tuple[Message, ...]
    #: What it changed in a story that existed before.
    events: tuple[StoryEvent, ...] = ()
