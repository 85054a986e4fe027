"""What a chat's settings mean at a moment: quiet hours, pauses, digests over nights in which clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.preferences import (
    Preferences,
    Quiet,
    Rhythm,
    attention,
    awake,
    begun,
    due_digest,
    is_quiet,
    read_quiet,
    read_rhythm,
    read_zone,
)  # fmt: skip

SEOUL, PARIS = "Asia/Seoul", "Europe/Paris"


def at(text: str, zone: str = "UTC") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(("clock", "quiet"), [
    ("2026-11-24T22:59", False),
    ("2026-11-24T23:00", True),   # begins on the minute
    ("2026-11-25T03:00", True),   # over midnight
    ("2026-11-25T07:00", False),  # ends on the minute
])  # fmt: skip
def test_quiet_hours_are_by_the_chats_clock(clock: str, quiet: bool) -> None:
    wanted = Preferences(timezone=SEOUL, quiet=Quiet(time(23), time(7)))
    assert is_quiet(wanted, at(clock, SEOUL)) == quiet


def test_quiet_hours_within_a_day_end_on_that_day() -> None:
    wanted = Preferences(quiet=Quiet(time(12), time(13, 30)))
    assert is_quiet(wanted, at("2026-11-24T13:00"))
    assert not is_quiet(wanted, at("2026-11-24T23:00"))


@pytest.mark.parametrize(
    ("when", "quiet", "end"),
    [
        ("2026-11-24T23:30", "23:00-07:00", "2026-11-25T07:00"),
        ("2026-11-25T06:59", "23:00-07:00", "2026-11-25T07:00"),
        ("2026-11-25T07:00", "23:00-07:00", "2026-11-25T07:00"),
        ("2026-11-25T12:00", "11:00-13:30", "2026-11-25T13:30"),
        ("2026-11-25T22:00", "23:00-07:00", "2026-11-25T22:00"),
    ],
)
def test_what_waits_anyway_waits_for_the_end_of_quiet_hours(when: str, quiet: str, end: str) -> None:
    wanted = Preferences(timezone="Asia/Seoul", quiet=read_quiet(quiet))
    assert awake(wanted, at(when, SEOUL), "important") == at(end, SEOUL)


@pytest.mark.parametrize(("night", "hours"), [("2026-03-28T23:00", 7), ("2026-10-24T23:00", 9)])
def test_quiet_hours_end_by_the_clock_in_a_night_in_which_it_changes(night: str, hours: int) -> None:
    wanted = Preferences(timezone="Europe/Berlin", quiet=read_quiet("23:00-07:00"))
    begin = at(night, "Europe/Berlin")
    assert awake(wanted, begin, "all") - begin == timedelta(hours=hours)


def test_a_flash_waits_for_no_morning_where_it_may_come_through() -> None:
    wanted = Preferences(quiet=read_quiet("23:00-07:00 except flash"))
    night = at("2026-11-24T23:30")
    assert awake(wanted, night, "flash") == night
    assert awake(wanted, night, "important") == at("2026-11-25T07:00")


def test_what_comes_in_quiet_hours_is_held_and_a_flash_comes_through_where_it_may() -> None:
    night = at("2026-11-24T03:00")
    strict = Preferences(quiet=Quiet(time(23), time(7)))
    lenient = Preferences(quiet=Quiet(time(23), time(7), flash=True))
    assert attention(strict, night, "flash", "all") == "hold"
    assert attention(lenient, night, "flash", "all") == "tell"
    assert attention(lenient, night, "important", "all") == "hold"


def test_a_chats_own_level_goes_before_that_of_the_watch() -> None:
    now = at("2026-11-24T12:00")
    assert attention(Preferences(), now, "important", "flash") == "skip"
    assert attention(Preferences(level="all"), now, "important", "flash") == "tell"
    assert attention(Preferences(level="flash"), now, "important", "all") == "skip"


def test_a_pause_holds_everything_until_it_ends() -> None:
    now = at("2026-11-24T12:00")
    wanted = Preferences(paused_until=now + timedelta(hours=1))
    assert attention(wanted, now, "flash", "all") == "hold"
    assert attention(wanted, now + timedelta(hours=1), "flash", "all") == "tell"


def test_a_digest_is_due_once_a_local_day_and_late_where_the_bot_was_down() -> None:
    rhythm, zone = Rhythm(time(8)), ZoneInfo(SEOUL)
    day = date(2026, 11, 24)
    assert due_digest(rhythm, zone, None, at("2026-11-24T07:59", SEOUL)) is None
    assert due_digest(rhythm, zone, None, at("2026-11-24T08:00", SEOUL)) == at("2026-11-24T08:00", SEOUL)
    assert due_digest(rhythm, zone, None, at("2026-11-24T11:00", SEOUL)) == at("2026-11-24T08:00", SEOUL)
    assert due_digest(rhythm, zone, day, at("2026-11-24T23:59", SEOUL)) is None
    assert due_digest(rhythm, zone, day, at("2026-11-25T08:00", SEOUL)) is not None


@pytest.mark.parametrize("night", [
    "2026-03-29",  # 02:30 does not exist in Paris
    "2026-10-25",  # 02:30 comes twice
])  # fmt: skip
def test_a_digest_comes_exactly_once_in_a_night_in_which_the_clock_changes(night: str) -> None:
    rhythm, zone = Rhythm(time(2, 30)), ZoneInfo(PARIS)
    now, last, sent = at(f"{night}T00:00", PARIS), None, 0
    while now < at(f"{night}T06:00", PARIS):
        if due_digest(rhythm, zone, last, now):
            sent, last = sent + 1, now.astimezone(zone).date()
        now += timedelta(minutes=5)
    assert sent == 1


def test_a_digest_that_a_down_time_over_midnight_missed_comes_late_and_once() -> None:
    rhythm, zone = Rhythm(time(23)), ZoneInfo(SEOUL)
    before, missed = date(2026, 11, 23), at("2026-11-24T23:00", SEOUL)
    assert due_digest(rhythm, zone, before, at("2026-11-25T01:30", SEOUL)) == missed
    assert due_digest(rhythm, zone, missed.date(), at("2026-11-25T01:35", SEOUL)) is None
    assert due_digest(rhythm, zone, before, at("2026-11-25T05:01", SEOUL)) is None  # too late to be worth it


def test_the_first_digest_is_the_next_to_come() -> None:
    rhythm, zone = Rhythm(time(23)), ZoneInfo(SEOUL)
    ordered = at("2026-11-25T01:30", SEOUL)
    last = begun(rhythm, zone, ordered)
    assert due_digest(rhythm, zone, last, ordered) is None
    assert due_digest(rhythm, zone, last, at("2026-11-25T23:00", SEOUL)) is not None
    late = at("2026-11-25T23:30", SEOUL)
    assert due_digest(rhythm, zone, begun(rhythm, zone, late), late) is None


def test_a_weekly_digest_is_due_on_its_day_alone() -> None:
    rhythm, zone = Rhythm(time(8), weekday=0), ZoneInfo("UTC")
    assert due_digest(rhythm, zone, None, at("2026-11-24T09:00")) is None  # a Tuesday
    assert due_digest(rhythm, zone, None, at("2026-11-23T09:00")) is not None


@pytest.mark.parametrize(("text", "value"), [
    ("23:00-07:00", Quiet(time(23), time(7))),
    (" 23:00 – 7:00 Except flash ", Quiet(time(23), time(7), flash=True)),
    ("23h30-07h00", Quiet(time(23, 30), time(7))),
    ("07:00-07:00", None),  # no time at all
    ("24:00-07:00", None),
    ("at night", None),
])  # fmt: skip
def test_quiet_hours_are_read_as_people_write_them(text: str, value: Quiet | None) -> None:
    assert read_quiet(text) == value
    assert value is None or read_quiet(str(value)) == value


@pytest.mark.parametrize(("text", "value"), [
    ("daily 08:00", Rhythm(time(8))),
    ("weekly Monday 18:30", Rhythm(time(18, 30), 0)),
    ("weekly sun 7:05", Rhythm(time(7, 5), 6)),
    ("weekly 08:00", None),
    ("daily 8", None),
])  # fmt: skip
def test_rhythms_are_read_as_people_write_them(text: str, value: Rhythm | None) -> None:
    assert read_rhythm(text) == value
    assert value is None or read_rhythm(str(value)) == value


@pytest.mark.parametrize(("text", "zone"), [
    ("Asia/Seoul", "Asia/Seoul"), ("seoul", "Asia/Seoul"), ("new york", "America/New_York"), ("UTC", "UTC"),
    ("asia tokyo", "Asia/Tokyo"), ("Atlantis", None), ("../../etc/passwd", None),
])  # fmt: skip
def test_time_zones_are_found_by_their_cities(text: str, zone: str | None) -> None:
    assert read_zone(text) == zone
