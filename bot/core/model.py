"""The values that Khasan talks about. They are frozen, and know nothing of files, databases or networks.

Times are aware datetimes in UTC; offsets count Unicode code points.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, NamedTuple

#: Whose voice an outlet or a person is.
SIDES = ("kp", "ru", "kr", "us", "jp", "cn", "ua", "un", "eu", "other")

#: A language that nobody could tell.
UNKNOWN_LANGUAGE = "und"

Level = Literal["flash", "important", "all"]
Decision = Literal["new", "repeat", "report", "update", "correction", "unrelated"]
#: An ``alert`` tells a story; an ``edit`` is that alert as it reads now; the others answer it.
AlertKind = Literal["alert", "update", "correction", "edit"]
#: How a story changes: see `StoryEvent`.
EventKind = Literal[
    "outlet", "side", "denial", "figure", "day", "place", "phase", "correction", "level", "text", "withdrawn",
    "merged", "split",
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
    #: ISO 639-1, or None where each article has to be asked.
    language: str | None = None
    every: timedelta = timedelta(minutes=10)
    #: On the first poll, entries younger than this are alerted on; older ones go to the archive.
    fresh: timedelta = timedelta(hours=24)
    enabled: bool = True
    #: False for an address that somebody gave in a chat: it is never asked at a host that only the operator may name.
    trusted: bool = True
    #: What only this kind knows: selectors, headers, time-outs.
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
    #: Where the host says the address has gone for good (as far as the first hops are 301 or 308), if it has.
    moved: str | None = None


@dataclass(frozen=True, slots=True)
class Validators:
    """What a host gave with its last page, sent back verbatim to ask whether there is a newer one."""

    etag: str | None = None
    last_modified: str | None = None
    #: Hash of the body itself, for hosts that give neither.
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """What one fetch returned when there was nothing newer."""

    fetched: datetime
    #: As in `Page`.
    moved: str | None = None
    #: Seconds for which the host says that this holds.
    fresh_for: float | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """What agency copy says about itself, beside its text."""

    #: Whose copy it is, as we call it; None where nobody signs it.
    agency: str | None = None
    place: str | None = None
    byline: str | None = None
    #: What an editor says about this version: "Ajoute précisions".
    note: str = ""
    status: Status = "usable"
    #: What the agency calls the item by, in all its versions; empty where it knows none.
    item: str = ""
    version: int = 0

    def __reduce__(self) -> str | tuple[type[Copy], tuple[object, ...]]:
        # What most entries have is the very same in each process: nothing that is not needs a look at its fields.
        return "NO_COPY" if self is NO_COPY else (Copy, tuple(getattr(self, one.name) for one in fields(self)))


NO_COPY = Copy()


class Entry(NamedTuple):
    """One item as a source lists it.

    A tuple, for thousands pass from process to process: pickle takes ten times as long over a frozen dataclass.
    """

    #: What the source calls it by; unique within the source.
    key: str
    link: str | None
    title: str
    #: Summary, or the whole text where the source carries it; plain text.
    text: str
    published: datetime | None = None
    #: Where the entry says so itself (a Google News item names its real outlet).
    outlet: str | None = None
    language: str | None = None
    copy: Copy = NO_COPY
    #: Why its page could not be read, where that was wanted: its text is then what the source says of it.
    page_fault: str = ""
    #: Whether its source lists others under the same address, which names none of them.
    shares_link: bool = False

    def __reduce__(self) -> tuple[type[Entry], tuple[object, ...]]:
        # Without it pickle finds out just this for each entry anew, which takes a fifth of its time.
        return Entry, tuple(self)


class Entries(list[Entry]):
    """Those of one feed. They pass from process to process by columns, and their dates, whole seconds of UTC, as
    numbers: one by one they take twice as long to pack, which is a thirtieth of reading the feed."""

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
    """What gets decided about: an entry with its text, language, outlet and times. (A tuple, as `Entry` is: a first
    poll makes thirty for each feed.)"""

    #: Canonical address, or a hash of the content where there is none: two articles with one id are one article.
    id: str
    #: Empty where the article has none.
    title: str
    text: str
    language: str
    outlet: str
    side: str
    #: As the outlet says, but never later than `seen`.
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
    #: For a bilateral one: which sides its words themselves name (``kp``, ``ru``).
    names: tuple[str, ...] = ()
    #: By language, words that contain one of its forms and mean something else.
    guards: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    affiliation: str | None = None
    #: When its role was last known to be true.
    as_of: str | None = None
    #: ``f`` of a woman, ``m`` of a man whose Russian name does not tell it.
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
    #: The lexicon's entity, where the words name one.
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A watch that an article satisfies, and what made it so."""

    watch_id: str
    score: float
    terms: tuple[Term, ...]
    #: The rule that fired, such as ``R1``.
    rule: str = ""
    #: Words that did not count: what they were, and the mask that hid them, such as ``list of states``.
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
    """For how long what is kept."""

    #: Articles and stories; what is older is dropped, and never comes back as new.
    stories: timedelta = timedelta(days=400)
    #: The articles' full texts; hashes, keys and quotes stay with the articles.
    texts: timedelta = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Delivery:
    """How fast Telegram is written to, and for how long an alert is one.

    The speeds are Telegram's own (Bot API FAQ, "My bot is hitting limits, how do I avoid this?").
    """

    #: What waits longer is told in one message, "while I was away".
    use: timedelta = timedelta(hours=6)
    #: Messages a second over all chats: Telegram's bound is 30, and the network moves them closer together.
    per_second: int = 28
    #: Least time between two messages to a person, and to a group or channel: twenty a minute.
    private: timedelta = timedelta(seconds=1)
    group: timedelta = timedelta(seconds=3)


# ── what happened, and who said what ─────────────────────────────────────────────────────────────────────────────


class Quote(NamedTuple):
    """Words said, exactly as printed, with who said them.

    A tuple, for an article has dozens: as a frozen dataclass each took 5 % of all the reading.
    """

    #: ``article.text[start:end]``, without the marks.
    text: str
    start: int
    end: int
    #: The name in full where the text has it, else the words that stand for the speaker; None where nobody is named.
    speaker: str | None
    #: Where the text names them beside the words: a name, a noun or a pronoun.
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
    #: The outlet that relays it, where it is not the speaker.
    relayed_by: str | None
    #: 1, 2, 3 for key quotes; None for the others.
    rank: int | None
    #: The rule that gave the speaker, for whoever improves it.
    rule: str = ""
    #: Whether it is the second half of the sentence before it, which the reporter's words part: "…", he said, "…".
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """What an article is to the stories told so far."""

    decision: Decision
    #: The code of the story it belongs to; None for a new one.
    story: str | None
    score: float = 0.0
    #: Shared keys, vetoes: whatever the decision rests on.
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
    #: The outlet whose news it passes on, as we call it; None where it tells its own.
    origin: str | None = None
    #: ``withdrawn`` where the outlet took it back.
    status: str = ""
    #: Whether the outlet corrects by it what it told before.
    corrects: bool = False
    #: Whether the title is the formula of a series, and tells nothing: "Press statement of …".
    formula: bool = False

    @property
    def stands(self) -> bool:
        """Whether its outlet still stands by it."""
        return self.status != "withdrawn"


@dataclass(frozen=True, slots=True)
class Telling:
    """What one article says of its story, so far as a later one may say otherwise."""

    #: As in `Report`.
    origin: str | None = None
    #: What title and lead count, by unit: ``{"missile": 3}``.
    figures: Mapping[str, float] = field(default_factory=dict)
    #: Days on which they say that it happens, as ordinals.
    days: tuple[int, ...] = ()
    sites: tuple[str, ...] = ()
    #: ``maybe``, ``planned``, ``done``, ``postponed``, ``cancelled``, ``denied``, or empty.
    phase: str = ""
    #: The sides that it is about.
    concerned: tuple[str, ...] = ()
    #: The side that denies, where one does.
    denied_by: str | None = None
    #: What its agency calls it: ``update``, ``correction``, ``withdrawn``, or empty.
    marker: str = ""
    #: As in `Report`.
    formula: bool = False
    #: The agency's own words to that, such as "corrects figure in paragraph 2".
    note: str = ""
    #: What its own words make of it, and what it is about.
    level: Level = "all"
    facets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """One thing that changed in a story, and who said so."""

    kind: EventKind
    #: As the outlet dates it.
    at: datetime
    outlet: str
    side: str
    url: str | None = None
    #: What it concerns: the unit of a figure, a side, another story's code.
    about: str = ""
    old: str | None = None
    #: … and of a side that has it now, whether it ``confirms``.
    new: str | None = None
    #: Whether subscribers hear of it in a message of its own.
    loud: bool = False
    #: Of a changed text, the sentences that went and came.
    diff: str = ""


@dataclass(frozen=True, slots=True)
class Rung:
    """Where one side stands on the ladder of those who have a story."""

    side: str
    #: Its first outlet that has it, and when; None while it is silent.
    outlet: str | None = None
    at: datetime | None = None
    #: Whether that outlet only passes on what another side's outlet says.
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


# ── who is told ──────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Destination:
    """One chat, or one topic of it, on one channel."""

    id: int
    #: A key of the opened channels: ``telegram``, ``console`` …
    channel: str
    address: str
    thread: str | None = None
    #: ``private``, ``group``, ``supergroup``, ``channel``; empty where it makes no difference.
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
    """What an alert says, before a channel gives it its markup."""

    story: str
    level: Level
    title: str
    facets: tuple[str, ...]
    #: First the one that had it first.
    reports: tuple[Report, ...]
    quotes: tuple[QuoteLine, ...]
    #: Name of the watch, and the words that matched: of all the watches that ask for it.
    watch: str
    matched: tuple[str, ...]
    possibly: str | None = None
    kind: AlertKind = "alert"
    #: How many outlets have it from somebody who was there, or from an agency: outlets without echoes.
    origins: int = 0
    #: Which of the sides that it concerns have it.
    sides: tuple[Rung, ...] = ()
    #: Of an update, a correction or an edit: what is new, the latest last. Of an alert: what has changed so far.
    events: tuple[StoryEvent, ...] = ()
    #: The reader's language, for what is not news.
    language: str = "en"
    #: Whether it makes no sound, where the channel can be silent.
    silent: bool = False
    #: Grows with each change of the story: of two bodies about it, the greater is the newer.
    revision: int = 0
    #: Names of the reader's other watches that ask for it.
    also: tuple[str, ...] = ()

    @property
    def watches(self) -> tuple[str, ...]:
        """Names of all the reader's watches that ask for it."""
        return (self.watch, *self.also)


@dataclass(frozen=True, slots=True)
class Button:
    """What can be tapped under a message: it comes back as `data`, or opens `url`."""

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
    """Something Khasan says that is no alert: a command's answer, a notice. Telegram's HTML subset."""

    html: str
    #: In rows, where the channel has buttons.
    buttons: tuple[tuple[Button, ...], ...] = ()
    #: Sent with the text as its caption, where the channel takes files.
    file: File | None = None
    #: Whether it makes no sound, where the channel can be silent.
    silent: bool = False
    #: What it tells in one message of many, where the channel hands on what an alert says and not its looks.
    alerts: tuple[AlertBody, ...] = ()


Body = AlertBody | TextBody


@dataclass(frozen=True, slots=True)
class Message:
    """What waits for one destination."""

    destination_id: int
    #: Unique for the destination: writing it twice writes one row.
    key: str
    body: Body
    #: Lower goes first.
    priority: int = 5
    #: The key of an earlier message to the same destination, which this one answers where the channel can.
    replies_to: str | None = None
    #: The key of an earlier message to the same destination, which is to read like this one from now on.
    edits: str | None = None
    #: Of the messages to one destination that name the same slot only one waits: a newer one takes its place.
    slot: str | None = None
    #: Not to be sent before; None for at once.
    not_before: datetime | None = None
    #: Whether it waits for the end of the chat's quiet hours or pause, to be told with what else has come.
    held: bool = False
    #: Under which name it waits to be told with others of its poll; None where it goes by itself.
    told_in: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """A channel's word that it took a message."""

    message_id: str
    #: What owners should know of it: it went elsewhere than it was meant to.
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that one article changes; the store takes it whole or not at all."""

    article: Article
    reading: Reading
    placement: Placement
    #: The story as it is with this article; None where no watch matches.
    story: Story | None
    quotes: tuple[Quote, ...]
    messages: tuple[Message, ...]
    #: What it changed in a story that was there before.
    events: tuple[StoryEvent, ...] = ()
