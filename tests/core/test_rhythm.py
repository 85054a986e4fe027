"""How often a source has something new, and what follows from it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.rhythm import Rhythm, interval, is_silent, learn

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def hourly(count: int, *, until: datetime = NOW) -> list[datetime]:
    return [until - HOUR * n for n in range(count)]


def test_the_first_page_tells_the_rhythm_by_its_dates() -> None:
    known = learn(Rhythm(), [*hourly(10), None, NOW + DAY], new=12, now=NOW)
    assert known == Rhythm(news=NOW, usual=HOUR, longest=HOUR)


def test_a_feed_that_was_frozen_years_ago_is_silent_from_the_first_page() -> None:
    known = learn(Rhythm(), hourly(10, until=NOW - 900 * DAY), new=10, now=NOW)
    assert known.news == NOW - 900 * DAY
    assert is_silent(known, NOW)


def test_without_dates_the_rhythm_is_learnt_from_what_is_seen() -> None:
    known = learn(Rhythm(), [None] * 10, new=10, now=NOW)
    for n in range(1, 30):
        known = learn(known, [None] * 10, new=1, now=NOW + 2 * HOUR * n)
    assert known.usual == 2 * HOUR
    assert known.longest == 2 * HOUR


def test_a_source_is_silent_after_three_times_its_longest_silence_and_never_within_a_day() -> None:
    weekly = Rhythm(news=NOW, usual=7 * DAY, longest=8 * DAY)
    assert not is_silent(weekly, NOW + 23 * DAY)
    assert is_silent(weekly, NOW + 25 * DAY)
    busy = Rhythm(news=NOW, usual=HOUR / 10, longest=HOUR)
    assert not is_silent(busy, NOW + 23 * HOUR)
    assert is_silent(busy, NOW + 25 * HOUR)


def test_nothing_is_said_of_a_source_of_which_nothing_is_known() -> None:
    assert not is_silent(Rhythm(), NOW)
    assert interval(10 * timedelta(minutes=1), None) == timedelta(minutes=10)


@pytest.mark.parametrize(
    ("usual", "wait"),
    [
        (60, 10),  # one an hour: six polls between two entries
        (3, 5),  # a busy one: twice as often as wished, not more
        (180, 30),
        (10_000, 30),  # a rare one: three times as rarely, not more
    ],
)
def test_a_busy_source_is_asked_more_often_and_a_rare_one_less(usual: int, wait: int) -> None:
    assert interval(timedelta(minutes=10), timedelta(minutes=usual)) == timedelta(minutes=wait)


def test_no_source_is_asked_more_than_once_a_minute_or_less_than_once_a_day() -> None:
    assert interval(timedelta(minutes=1), timedelta(seconds=10)) == timedelta(minutes=1)
    assert interval(timedelta(hours=24), timedelta(days=60)) == timedelta(hours=24)
