"""Decides what one more article changes in a story: who reports it now, which facts differ, and which of that is
told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.core.levels import LEVELS
from bot.core.life import outlets
from bot.core.life.changes import tells_when
from bot.core.life.ladder import NOBODY, concerns, voice
from bot.core.life.origins import origins, resolved
from bot.core.life.titles import headline_for, plain_title
from bot.core.model import Decision, EventKind, Level, Placement, Report, Story, StoryEvent, Telling
from bot.core.stories import settings
from bot.core.stories.groups import TOLLS
from bot.core.stories.letters import fold

#: Independent origins, and sides among them, from which a story is worth more than its words say. Agencies of three
#: camps do not chase one trifle; eight origins of four are what a front page has.
RAISED: tuple[tuple[int, int, Level], ...] = ((8, 4, "flash"), (3, 2, "important"))
#: Of people nobody knows more than their number: counts that differ so many times are of other people.
_OTHER_PEOPLE = 4
#: How a plan ends.
_ENDS = {"done": 1, "cancelled": 2, "postponed": 2, "denied": 2}
#: A text that gives more otherwise is another text.
_MOST_VALUES = 3
#: After so long an outlet that tells a story again has something to add: within a day it writes it up.
FOLLOWS_UP = timedelta(hours=12)
#: Agencies round: 351 km are 350 km.
_SAME = 0.02


@dataclass(frozen=True, slots=True)
class Growth:
    """A story with one more article, and what that changed."""

    story: Story
    events: tuple[StoryEvent, ...]

    @property
    def loud(self) -> tuple[StoryEvent, ...]:
        """What subscribers hear of in a message of its own; the rest changes their alert silently."""
        return tuple(event for event in self.events if event.loud)


#: What an edited text gives otherwise: `changes.values`.
Values = Sequence[tuple[str, str]]


def grow(
    story: Story,
    report: Report,
    telling: Telling,
    placement: Placement,
    *,
    level: Level,
    values: Values = (),
    repeats: bool = False,
) -> Growth:
    """`story` with `report` as its newest. `level` is what the article's own words make of it, `values` what it gives
    otherwise where it is another version of its outlet's copy, and `repeats` whether all that it corrects was corrected
    by the version before.

    The same arguments give the same growth. A story that is founded by the report has no events.
    """
    reports, tellings = (*story.reports, report), (*story.tellings, telling)
    grown = replace(story, reports=reports, tellings=tellings, level=_higher(story.level, level))
    if not story.reports:
        return _growth(grown, ())
    change = _Change(story, grown, report, telling, placement.decision, at=report.published, repeats=repeats)
    events = list(_events(change))
    if telling.marker != "withdrawn":
        events += _values(change, events, values)
    raised = _raised(grown)
    if raised != story.level:
        events.append(change.event("level", old=story.level, new=raised, loud=True))
    return _growth(replace(grown, level=raised), events)


def rewrite(
    story: Story, position: int, report: Report, telling: Telling, *, at: datetime, diff: str, values: Values = ()
) -> Growth:
    """`story` with its report at `position` saying something else now, under the same address.

    `at` is when that was noticed, `diff` what changed in the text. What the outlet says otherwise is loud, and that it
    has corrected itself, once; new words about the same are not.
    """
    old, said = story.reports[position], story.tellings[position]
    report = replace(report, published=old.published)
    grown = replace(
        story,
        reports=(*story.reports[:position], report, *story.reports[position + 1 :]),
        tellings=(*story.tellings[:position], telling, *story.tellings[position + 1 :]),
    )
    change = _Change(replace(story, tellings=(said,)), grown, report, telling, "update", at=at)
    if telling.marker == "withdrawn":
        events = tuple(_events(change)) if said.marker != "withdrawn" else ()
    else:
        title = (old.title, report.title) if old.title != report.title else (None, None)
        reworded = change.event("text", old=title[0], new=title[1], diff=diff)
        again = [change.event("outlet", loud=True)] if not old.stands else []
        otherwise = list(_said_otherwise(change))
        corrects = change.corrects and (said.marker, said.note) != (telling.marker, telling.note)
        corrected = [change.event("correction", new=telling.note or None, loud=True)] if corrects else []
        events = (*again, *otherwise, *_values(change, otherwise, values), *corrected, reworded)
    return _growth(grown, events)


def _growth(story: Story, events: Sequence[StoryEvent]) -> Growth:
    """`story` with `events` as its newest, under the title that it has then."""
    told = replace(story, events=(*story.events, *events))
    return Growth(replace(told, title=headline_for(told, "")), tuple(events))


@dataclass(frozen=True, slots=True)
class _Change:
    before: Story
    after: Story
    report: Report
    telling: Telling
    decision: Decision
    at: datetime
    repeats: bool = False

    def event(
        self, kind: EventKind, *, about: str = "", old: str | None = None, new: str | None = None, loud: bool = False,
        diff: str = "",
    ) -> StoryEvent:  # fmt: skip
        report = self.report
        return StoryEvent(kind, self.at, report.outlet, report.side, report.url, about, old, new, loud, diff)

    @property
    def corrects(self) -> bool:
        return self.decision == "correction" or self.telling.marker == "correction"

    @property
    def is_version(self) -> bool:
        """Whether the outlet tells the same copy anew, and not another of the event."""
        return self.corrects or self.decision == "update" or self.telling.marker == "update"

    @property
    def revises(self) -> bool:
        """Whether the outlet speaks of its own earlier words, or says that it has more than others had."""
        own = any(one.outlet == self.report.outlet for one in self.before.reports)
        return own or self.is_version


def _events(change: _Change) -> Iterator[StoryEvent]:
    if change.telling.marker == "withdrawn":
        yield change.event("withdrawn", new=change.telling.note or None, loud=True)
        return
    yield from _who(change)
    yield from _said_otherwise(change)
    if change.corrects and not _corrects_again(change):
        yield change.event("correction", new=change.telling.note or None, loud=True)
    elif change.corrects or change.telling.marker == "update":
        yield change.event("text", new=change.telling.note or None)
    elif _follows_up(change):
        yield change.event("more", new=plain_title(change.report.title))


def _follows_up(change: _Change) -> bool:
    """Whether an outlet that had the story tells more of it a day later, under another headline."""
    own = [one for one in change.before.reports if one.outlet == change.report.outlet and one.stands]
    if change.decision != "report" or not own:
        return False
    said = {fold(plain_title(one.title)) for one in own}
    later = change.report.published - max(one.published for one in own) >= FOLLOWS_UP
    return later and fold(plain_title(change.report.title)) not in said


def _corrects_again(change: _Change) -> bool:
    """Whether the outlet has said before what it corrects: later versions repeat the note."""
    said = [one.new for one in change.before.events if (one.kind, one.outlet) == ("correction", change.report.outlet)]
    return change.repeats and (change.telling.note or None) in said


def _said_otherwise(change: _Change) -> Iterator[StoryEvent]:
    yield from _denial(change)
    yield from _figures(change)
    yield from _days(change)
    yield from _places(change)
    yield from _phase(change)


def _who(change: _Change) -> Iterator[StoryEvent]:
    """A new outlet, or one that had taken it back; and a side that has it for the first time by itself, and not from
    another's outlet."""
    before, report = change.before, change.report
    earlier = [one for one in before.reports if one.outlet == report.outlet]
    if not any(one.stands for one in earlier):
        # Who was told that it was taken back is told that it is there again.
        yield change.event("outlet", about=change.telling.origin or "", loud=bool(earlier))
    # Who denies it does not have it.
    if report.side == NOBODY or change.telling.phase == "denied" or _is_echo(change.after):
        return
    told = list(zip(before.reports, resolved(before.reports), strict=True))
    voices = {voice(one, origin) for one, origin in told}
    own = {one.side for one, origin in told if origin == outlets.canonical(one.outlet)}
    if report.side not in own:
        # What others cited it for it has said already: then its own words are no news.
        news = report.side in concerns(change.after.tellings) and report.side not in voices
        first = all(report.published < one.published for one in before.reports)
        confirms = news and outlets.is_official(report.outlet) and not first
        yield change.event("side", about=report.side, new="confirms" if confirms else None, loud=news)


def _is_echo(story: Story) -> bool:
    return resolved(story.reports)[-1] != outlets.canonical(story.reports[-1].outlet)


def _denial(change: _Change) -> Iterator[StoryEvent]:
    """A denial, or that of one more side: whoever told it first, and whoever tells it again."""
    denied = [one.denied_by for one in change.before.tellings if one.phase == "denied"]
    if change.telling.phase != "denied" or (denied and change.telling.denied_by in (None, *denied)):
        return
    yield change.event("denial", about=change.telling.denied_by or "", loud=True)


def _figures(change: _Change) -> Iterator[StoryEvent]:
    """Numbers that differ from those told last. Another outlet's other number is a disagreement, and shown quietly;
    a toll that rises is news from anybody."""
    for unit, value in change.telling.figures.items():
        told = [one.figures[unit] for one in change.before.tellings if unit in one.figures]
        if not told or any(_same(value, one) for one in told):
            continue
        if unit == "person" and not change.corrects and not 1 / _OTHER_PEOPLE < value / told[-1] < _OTHER_PEOPLE:
            continue
        rises = unit in TOLLS and value > max(told)
        yield change.event(
            "figure", about=unit, old=_number(told[-1]), new=_number(value), loud=rises or change.revises
        )


def _values(change: _Change, events: Sequence[StoryEvent], values: Values) -> list[StoryEvent]:
    """What an outlet gives otherwise of which we know no unit; nothing where what we know says it already."""
    kinds = {event.kind for event in events}
    if not kinds.isdisjoint(("day", "place")):
        return []
    if "figure" in kinds:
        values = [(old, new) for old, new in values if tells_when(old) and tells_when(new)]
    return [change.event("figure", old=old, new=new, loud=True) for old, new in values[:_MOST_VALUES]]


def _days(change: _Change) -> Iterator[StoryEvent]:
    """Another day than any told so far, in a copy that is told anew: another report has days of its own."""
    old = next((one.days for one in reversed(change.before.tellings) if one.days), ())
    near = {
        day
        for day in change.telling.days
        if abs(day - change.report.published.toordinal()) <= settings.EVENT_DAYS_APART
    }
    known = {day for one in change.before.tellings for day in one.days}
    if change.is_version and old and near and not near & known:
        yield change.event("day", old=_date(max(old)), new=_date(max(near)), loud=True)


def _places(change: _Change) -> Iterator[StoryEvent]:
    old = next((one.sites for one in reversed(change.before.tellings) if one.sites), ())
    new = change.telling.sites
    known = {site for one in change.before.tellings for site in one.sites}
    if change.corrects and old and new and not known.intersection(new):
        yield change.event("place", old=", ".join(old), new=", ".join(new), loud=True)


def _phase(change: _Change) -> Iterator[StoryEvent]:
    """How a plan ended, told for the first time."""
    phase = change.telling.phase
    known = [one.phase for one in change.before.tellings]
    if phase == "denied" or _ENDS.get(phase, 0) <= max((_ENDS.get(one, 0) for one in known), default=0):
        return
    plans = [one for one in known if one in ("maybe", "planned")]
    # One of many that speaks of a plan speaks of another one.
    planned = plans[-1] if 2 * len(plans) >= len(known) and plans else None
    if phase == "done" and planned is None:
        return
    yield change.event("phase", old=planned or (known[-1] or None), new=phase, loud=True)


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME * max(abs(one), abs(other))


def _number(value: float) -> str:
    return f"{value:,.0f}".replace(",", " ") if value == int(value) else f"{value:g}"


def _date(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()


def _raised(story: Story) -> Level:
    """The level that its words and its independent origins give the story."""
    independent = origins(story.reports)
    told = zip(story.reports, resolved(story.reports), strict=True)
    sides = {voice(report, origin) for report, origin in told if report.stands} - {NOBODY}
    for many, of, level in RAISED:
        if len(independent) >= many and len(sides) >= of:
            return _higher(story.level, level)
    return story.level


def _higher(one: Level, other: Level) -> Level:
    return max(one, other, key=LEVELS.index)


#: A chat is told of one story so often within so long; what comes on top is gathered into one message after that.
REPLIES, REPLIES_WITHIN = 3, timedelta(hours=6)
#: When a silent change of the alert is worth a request: at so many outlets soon, else with what gathers meanwhile.
STEPS = frozenset({2, 3, 5, 8, 13, 21, 34})
SOON, GATHERED = timedelta(seconds=90), timedelta(minutes=15)
#: After that the alert stays as it is: whoever scrolls so far back reads the story's page.
EDITED_FOR = timedelta(hours=36)


def edit_wait(growth: Growth) -> timedelta | None:
    """How long to wait before the alert is changed to show `growth`; None where it stays as it is."""
    reports = growth.story.reports
    language = reports[-1].language
    changed = growth.events or all(one.language != language for one in reports[:-1])
    if not changed or reports[-1].published - reports[0].published > EDITED_FOR:
        return None
    many = len({report.outlet for report in reports})
    return SOON if growth.loud or many in STEPS else GATHERED
