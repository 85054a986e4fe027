"""Says in plain text, and in the reader's language, what changed in a story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from html import unescape

from bot.core.alerts import shorten
from bot.core.model import AlertBody, Rung, StoryEvent
from bot.words import FLAGS, Words

ENGLISH = Words("en")
#: What an alert says a story is mostly about; the matcher puts the strongest first.
FACETS = 2
#: How many outlets an alert names besides the first, and how many changes it tells.
OUTLETS, CHANGES = 6, 4
#: Two and a half is written as two is: "2,5 тонны".
_BROKEN = 2
#: How many watches an alert names, and how much of each name.
WATCHES, WATCH = 3, 40


@dataclass(frozen=True, slots=True)
class Instead:
    """What an outlet says now, and what it said before."""

    outlet: str
    before: str
    now: str


def said(event: StoryEvent, first: datetime, say: Words = ENGLISH) -> str:
    """One event in a few words; `first` is when the story was first told."""
    return f"{what(event, say)}, {later(event.at - first, say)}"


def topics(facets: Sequence[str], say: Words = ENGLISH) -> str:
    """What a story is about, as people call it: ``arms › transport``."""
    return " › ".join(_facet(facet, say) for facet in facets)


def ladder(sides: tuple[Rung, ...]) -> str:
    """Which sides have it: ``RU✓ KR✓ KP–``, a denial as ``KP✗``."""
    return " ".join(f"{rung.side.upper()}{mark(rung)}" for rung in sides)


def flags(sides: Sequence[Rung]) -> str:
    """Which sides have it, by their flags: ``🇷🇺✓ 🇰🇵–``."""
    return " ".join(f"{FLAGS.get(rung.side, rung.side.upper())}{mark(rung)}" for rung in sides)


def mark(rung: Rung) -> str:
    """What a side does with a story: has it, denies it, is silent."""
    if rung.denies:
        return "✗"
    return "–" if rung.at is None else "✓"


def first_told(body: AlertBody) -> datetime:
    """When the story was first told."""
    return min(one.published for one in body.reports) if body.reports else body.events[0].at


def since_told(event: StoryEvent, body: AlertBody, say: Words = ENGLISH) -> str:
    """How long after the story was first told something changed."""
    return later(event.at - first_told(body), say)


def later(delay: timedelta, say: Words = ENGLISH) -> str:
    """A delay as people say it: ``+5 h 10 m``; ``−35 m`` for what was published before."""
    sign = "−" if delay <= -timedelta(minutes=1) else "+"
    hours, rest = divmod(int(abs(delay).total_seconds()) // 60, 60)
    if not hours:
        return sign + say.plainly("{minutes} m", minutes=rest)
    return sign + say.plainly("{hours} h {minutes} m", hours=hours, minutes=f"{rest:02d}")


def quoted(words: str, say: Words = ENGLISH) -> str:
    """Somebody's words between the marks of the reader's language."""
    return say.plainly("“{words}”", words=words)


def what(event: StoryEvent, say: Words = ENGLISH) -> str:
    """One event in a few words, without its time."""
    outlet, note = event.outlet, f" ({event.new})" if event.new else ""
    change = f"{event.old or '?'} → {event.new or '?'}"
    match event.kind:
        case "outlet" if event.loud:
            return say.plainly("{outlet} has it again", outlet=outlet)
        case "outlet" if event.about:
            return say.plainly("{outlet} has it, citing {origin}", outlet=outlet, origin=event.about)
        case "outlet":
            return say.plainly("{outlet} has it", outlet=outlet)
        case "side" if event.new:
            return say.plainly("{outlet} confirms", outlet=outlet)
        case "side":
            return say.plainly("{outlet} has it by itself", outlet=outlet)
        case "denial":
            return say.plainly("{denial}, says {outlet}", denial=_denial(event.about, say), outlet=outlet)
        case "figure":
            return say.plainly("{outlet}: {change}", outlet=outlet, change=_counted(change, event, say))
        case "day":
            change = f"{_day(event.old, say)} → {_day(event.new, say)}"
            return say.plainly("{outlet}: {change}", outlet=outlet, change=change)
        case "place":
            return say.plainly("{outlet}: at {new}, not {old}", outlet=outlet, new=event.new, old=event.old)
        case "phase":
            return say.plainly("{outlet}: {change}", outlet=outlet, change=_phase(event.new or "", say))
        case "correction":
            return say.plainly("{outlet} corrects itself", outlet=outlet) + note
        case "withdrawn":
            return say.plainly("{outlet} withdraws its report", outlet=outlet) + note
        case "text":
            if event.old and event.new:
                return say.plainly("{outlet} changes its title: {change}", outlet=outlet, change=change)
            if event.diff:
                return say.plainly("{outlet} changes its text", outlet=outlet)
            return say.plainly("{outlet} adds to its report", outlet=outlet) + note
        case "more":
            return say.plainly("{outlet} tells more: {title}", outlet=outlet, title=event.new)
        case "level":
            return say.plainly("now {level}", level=level(event.new or "", say))
        case "merged":
            return say.plainly("merged with {story}", story=event.about)
        case "split":
            return say.plainly("{story} is a story of its own", story=event.about)


def timeline(body: AlertBody) -> list[StoryEvent]:
    """What has changed since the alert was sent. That another outlet has it stands above; that a text has changed goes
    without saying where its outlet is told to say something else in it; that the level has risen is nothing it says."""
    told = [event for event in body.events if event.kind != "outlet"]
    otherwise = {(event.outlet, event.at) for event in told if event.kind not in ("text", "level")}
    return [event for event in told if event.kind != "text" or (event.outlet, event.at) not in otherwise]


def wrong(body: AlertBody) -> list[StoryEvent]:
    """What an alert that has not left before must say itself: what its outlets have corrected or taken back so far."""
    return [one for one in body.events if one.kind in ("correction", "withdrawn")] if body.kind == "alert" else []


def asked(body: AlertBody) -> str:
    """Which of the reader's watches ask for it, where several do; his own are called by their queries, often long."""
    if not body.also:
        return ""
    more = [f"+{len(body.watches) - WATCHES}"] if len(body.watches) > WATCHES else []
    return ", ".join([*(shorten(name, WATCH) for name in body.watches[:WATCHES]), *more])


def heading(body: AlertBody, say: Words = ENGLISH) -> str:
    """What an answer to an alert is called; a report that was taken back was not corrected."""
    if body.kind != "correction":
        return say.plainly("Update")
    withdrawn = any(event.kind == "withdrawn" for event in body.events)
    return say.plainly("Withdrawn") if withdrawn else say.plainly("Correction")


def is_struck(body: AlertBody) -> bool:
    """Whether nobody stands by the story any more: its title is struck out."""
    return bool(body.reports) and not any(report.stands for report in body.reports)


def instead(event: StoryEvent, say: Words = ENGLISH) -> Instead | None:
    """The old and the new value of an event that tells both, for a correction that shows them; None where it tells no
    two."""
    if not event.old or not event.new:
        return None
    match event.kind:
        case "figure":
            before, now = (_counted(one, replace(event, new=one), say) for one in (event.old, event.new))
            return Instead(event.outlet, before, now)
        case "day":
            return Instead(event.outlet, _day(event.old, say), _day(event.new, say))
        case "place" | "text":
            return Instead(event.outlet, event.old, event.new)
        case _:
            return None


def _facet(facet: str, say: Words) -> str:
    names = {
        "military": say.plainly("military"), "arms_transfer": say.plainly("arms"),
        "diplomacy": say.plainly("diplomacy"), "economy_trade": say.plainly("economy"),
        "labour": say.plainly("labour"), "sanctions": say.plainly("sanctions"), "space": say.plainly("space"),
        "transport": say.plainly("transport"), "cyber": say.plainly("cyber"),
        "humanitarian": say.plainly("humanitarian"), "education": say.plainly("education"),
        "culture": say.plainly("culture"), "tourism": say.plainly("tourism"),
    }  # fmt: skip
    return names.get(facet, facet.replace("_", " "))


def level(name: str, say: Words = ENGLISH) -> str:
    """How much an event weighs, as people call it."""
    names = {"flash": say.plainly("flash"), "important": say.plainly("important"), "all": say.plainly("all")}
    return names.get(name, name)


def _denial(side: str, say: Words) -> str:
    """Who denies it: a sentence for each, for some sides are many."""
    denials = {
        "kp": say.plainly("North Korea denies"), "ru": say.plainly("Russia denies"),
        "kr": say.plainly("South Korea denies"), "us": say.plainly("the U.S. denies"),
        "jp": say.plainly("Japan denies"), "cn": say.plainly("China denies"), "ua": say.plainly("Ukraine denies"),
        "un": say.plainly("the UN denies"), "eu": say.plainly("the EU denies"),
    }  # fmt: skip
    return denials.get(side, say.plainly("one side denies"))


def _day(iso: str | None, say: Words) -> str:
    """A day of an event, where it is one: a correction may give a month or an hour."""
    try:
        return say.day(date.fromisoformat(iso or ""))
    except ValueError:
        return iso or "?"


def _counted(numbers: str, event: StoryEvent, say: Words) -> str:
    """`numbers` with what an event counts, in the form that goes with its new number."""
    digits = "".join((event.new or "").split())
    number = int(digits) if digits.isascii() and digits.isdigit() else _BROKEN

    def many(one: str, several: str) -> str:
        return unescape(say.many(one, several, number, count=numbers))

    forms = {
        "person": many("{count} person", "{count} people"),
        "dead": many("{count} dead", "{count} dead"),
        "hurt": many("{count} injured", "{count} injured"),
        "missile": many("{count} missile", "{count} missiles"),
        "soldier": many("{count} soldier", "{count} soldiers"),
        "ship": many("{count} ship", "{count} ships"),
        "drone": many("{count} drone", "{count} drones"),
        "tonne": many("{count} tonne", "{count} tonnes"),
        "worker": many("{count} worker", "{count} workers"),
        "engineer": many("{count} engineer", "{count} engineers"),
        "wagon": many("{count} wagon", "{count} wagons"),
        "minute": many("{count} minute", "{count} minutes"),
        "plane": many("{count} plane", "{count} planes"),
        "shell": many("{count} shell", "{count} shells"),
        "case": many("{count} case", "{count} cases"),
        "vehicle": many("{count} vehicle", "{count} vehicles"),
        "entity": many("{count} entity", "{count} entities"),
    }
    return forms.get(event.about, f"{numbers} {event.about}".rstrip())


def _phase(phase: str, say: Words) -> str:
    names = {
        "maybe": say.plainly("possible"), "planned": say.plainly("planned"), "done": say.plainly("it has happened"),
        "postponed": say.plainly("postponed"), "cancelled": say.plainly("cancelled"), "denied": say.plainly("denied"),
    }  # fmt: skip
    return names.get(phase, phase)
