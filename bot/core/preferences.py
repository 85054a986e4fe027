"""A chat's settings (language, time zone, level, quiet hours, digests), and what they mean at a moment."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Literal
from zoneinfo import ZoneInfo, available_timezones

from bot.core.levels import reaches
from bot.core.model import Level

Updates = Literal["both", "edit", "reply", "off"]
#: What becomes of an alert now: sent, kept for the end of the quiet hours, or not meant for this chat.
Attention = Literal["tell", "hold", "skip"]

#: For how long a digest that was missed is due, also where its day ends meanwhile: news of a night is read in the
#: morning.
STILL = timedelta(hours=6)

UPDATES: tuple[Updates, ...] = ("both", "edit", "reply", "off")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_CLOCK = r"([01]?\d|2[0-3])[:.h]([0-5]\d)"
_QUIET = re.compile(rf"{_CLOCK}\s*[-–—]\s*{_CLOCK}(\s+except\s+flash)?", re.IGNORECASE)
_DAILY = re.compile(rf"daily\s+{_CLOCK}", re.IGNORECASE)
_WEEKLY = re.compile(rf"weekly\s+(mon|tue|wed|thu|fri|sat|sun)[a-z]*\s+{_CLOCK}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours of the day, by the chat's clock, in which alerts wait; over midnight where `end` is before `start`."""

    start: time
    end: time
    #: Whether flashes come through.
    flash: bool = False

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M}{' except flash' if self.flash else ''}"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When digests come, by the chat's clock: every day, or on one day of the week (0 is Monday)."""

    at: time
    weekday: int | None = None

    def __str__(self) -> str:
        day = "daily" if self.weekday is None else f"weekly {WEEKDAYS[self.weekday].capitalize()}"
        return f"{day} {self.at:%H:%M}"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What one chat, or one topic of it, has set."""

    language: str = "en"
    timezone: str = "UTC"
    #: None where each watch has its own.
    level: Level | None = None
    quiet: Quiet | None = None
    digest: Rhythm | None = None
    #: Paused until then; for good where it is far away.
    paused_until: datetime | None = None
    #: Most quotes in an alert.
    quotes: int = 3
    #: How the chat hears that a story has grown.
    updates: Updates = "both"
    #: Whether alerts make no sound.
    silent: bool = False

    @property
    def zone(self) -> ZoneInfo:
        """The chat's time zone."""
        return ZoneInfo(self.timezone)


def attention(wanted: Preferences, now: datetime, level: Level, threshold: Level) -> Attention:
    """What becomes of news of `level` in this chat at `now`; `threshold` is that of the watch."""
    if not reaches(level, wanted.level or threshold):
        return "skip"
    if is_paused(wanted, now):
        return "hold"
    if is_quiet(wanted, now) and not (level == "flash" and wanted.quiet is not None and wanted.quiet.flash):
        return "hold"
    return "tell"


def is_paused(wanted: Preferences, now: datetime) -> bool:
    """Whether the chat asked for silence that has not ended yet."""
    return wanted.paused_until is not None and now < wanted.paused_until


def is_quiet(wanted: Preferences, now: datetime) -> bool:
    """Whether it is quiet by the chat's clock, whatever the clock does in a night of daylight saving."""
    quiet = wanted.quiet
    if quiet is None:
        return False
    local = now.astimezone(wanted.zone).time()
    if quiet.start <= quiet.end:
        return quiet.start <= local < quiet.end
    return local >= quiet.start or local < quiet.end


def awake(wanted: Preferences, when: datetime, level: Level) -> datetime:
    """`when`, or the end of the quiet hours that it falls into: for news of `level` that waits anyway."""
    quiet = wanted.quiet
    if quiet is None or not is_quiet(wanted, when) or (level == "flash" and quiet.flash):
        return when
    local = when.astimezone(wanted.zone)
    day = local.date() if local.time() < quiet.end else local.date() + timedelta(days=1)
    return datetime.combine(day, quiet.end, wanted.zone).astimezone(UTC)


def due_digest(rhythm: Rhythm, zone: ZoneInfo, last: date | None, now: datetime) -> datetime | None:
    """When the digest was due that has not been sent, None where there is none: once each local day (or week).

    `last` is the local day of the last one. An hour that the clock skips counts as the one after it, an hour that
    comes twice as its first. One that a down-time missed is still due for the rest of its day, and for `STILL`.
    """
    today = now.astimezone(zone).date()
    for day in (today, today - timedelta(days=1)):
        due = datetime.combine(day, rhythm.at, zone)
        is_its_day = rhythm.weekday is None or day.weekday() == rhythm.weekday
        if is_its_day and due <= now and (day == today or now - due < STILL):
            return due if last is None or last < day else None
    return None


def begun(rhythm: Rhythm, zone: ZoneInfo, now: datetime) -> date:
    """The local day that counts as that of the last digest where one is ordered now: its first is the next to come."""
    local = now.astimezone(zone)
    return local.date() if local.time() >= rhythm.at else local.date() - timedelta(days=1)


def since(rhythm: Rhythm, due: datetime) -> datetime:
    """From when on a digest that is due tells: the last day, or the last week."""
    return due - timedelta(days=1 if rhythm.weekday is None else 7)


def read_quiet(text: str) -> Quiet | None:
    """`23:00-07:00 except flash` as a value; None where it is not written so, or lasts no time."""
    found = _QUIET.fullmatch(text.strip())
    if found is None:
        return None
    start, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    return Quiet(start, end, flash=found[5] is not None) if start != end else None


def read_rhythm(text: str) -> Rhythm | None:
    """`daily 08:00` or `weekly Mon 08:00` as a value; None where it is not written so."""
    if found := _DAILY.fullmatch(text.strip()):
        return Rhythm(time(int(found[1]), int(found[2])))
    if found := _WEEKLY.fullmatch(text.strip()):
        return Rhythm(time(int(found[2]), int(found[3])), WEEKDAYS.index(found[1].lower()))
    return None


def read_zone(text: str) -> str | None:
    """The name of a time zone as people may write it (`seoul`, `Asia/Seoul`, `asia seoul`); None for none."""
    wanted = re.sub(r"[\s_]+", "_", text.strip()).casefold()
    zones = _zones()
    return zones.get(wanted) or zones.get(wanted.replace("_", "/", 1))


@cache
def _zones() -> dict[str, str]:
    """Time zones by their whole names and by their cities, in lower case."""
    names = sorted(name for name in available_timezones() if "/" in name or name == "UTC")
    cities = {name.rpartition("/")[2].casefold(): name for name in names if not name.startswith("Etc/")}
    return cities | {name.casefold(): name for name in names} | {"utc": "UTC", "gmt": "UTC"}
