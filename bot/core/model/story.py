"""What happened, and who said what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple

from bot.core.model.watch import Level

Decision = Literal["new", "repeat", "report", "update", "correction", "unrelated"]
#: How a story changes: see `StoryEvent`.
EventKind = Literal[
    "outlet", "side", "denial", "figure", "day", "place", "phase", "correction", "level", "text", "withdrawn",
    "more", "merged", "split",
]  # fmt: skip
QuoteKind = Literal["full", "fragment", "scare"]


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

    @property
    def who(self) -> str:
        """Who said it, as people know them; empty if nobody is named."""
        return self.canonical or self.speaker or ""


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
