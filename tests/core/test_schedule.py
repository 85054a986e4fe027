"""When a source is asked again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.schedule import Wishes, next_poll, next_try

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday
MINUTE = timedelta(minutes=1)
MIDDLE = 0.5


def poll(**given: object) -> timedelta:
    return next_poll(NOW, **{"every": 10 * MINUTE, "chance": MIDDLE, **given}) - NOW  # type: ignore[arg-type]


def again(**given: object) -> timedelta:
    return next_try(NOW, **{"every": 10 * MINUTE, "chance": 0.0, **given}) - NOW  # type: ignore[arg-type]


def test_sources_that_started_together_drift_apart() -> None:
    assert poll(chance=0.0) == 9 * MINUTE
    assert poll() == 10 * MINUTE
    assert poll(chance=0.999) > 10.9 * MINUTE


@pytest.mark.parametrize(
    ("failures", "wait"),
    [
        (1, 20),  # each failure doubles the wait
        (2, 40),
        (6, 360),
        (99, 360),  # but never beyond six hours
    ],
)
def test_a_failing_source_is_asked_less_and_less_and_never_given_up(failures: int, wait: int) -> None:
    assert again(failures=failures) == wait * MINUTE
    assert wait * MINUTE * 0.75 <= again(failures=failures, chance=0.999) < wait * MINUTE


def test_a_source_that_is_asked_once_a_day_is_asked_sooner_when_it_fails() -> None:
    assert again(every=1440 * MINUTE, failures=1) == 360 * MINUTE


@pytest.mark.parametrize(("asked", "wait"), [(2, 20), (45, 45), (99_999, 1440)])
def test_a_host_that_wants_to_be_left_alone_is_left_alone_for_a_day_at_most(asked: int, wait: int) -> None:
    assert again(failures=1, retry_after=asked * MINUTE) == wait * MINUTE
    assert again(failures=1, retry_after=asked * MINUTE, chance=0.9) >= min(asked, 1440) * MINUTE


def test_what_a_host_says_of_its_answers_life_is_believed_within_six_hours() -> None:
    assert poll(fresh_for=5 * MINUTE) == 10 * MINUTE
    assert poll(fresh_for=30 * MINUTE) == 30 * MINUTE
    assert poll(fresh_for=99_999 * MINUTE) == 360 * MINUTE
    assert poll(wishes=Wishes(ttl=60 * MINUTE)) == 60 * MINUTE


def test_hours_and_days_that_a_feed_wants_skipped_are_skipped() -> None:
    at_nine = Wishes(skip_hours=frozenset({9, 10}))
    assert poll(wishes=at_nine) == 130 * MINUTE
    tuesday = Wishes(skip_days=frozenset({1}))
    assert poll(wishes=tuesday) == 360 * MINUTE  # not the whole day: news is older than that after six hours
    assert poll(wishes=Wishes(skip_hours=frozenset({3}))) == 10 * MINUTE
