"""Which alerts come together."""

from __future__ import annotations

from datetime import timedelta

from bot.core.folding import MANY, Alert, fold
from tests.conftest import NOW

HOUR, USE = timedelta(hours=1), timedelta(hours=6)


def waiting(*ages: float, priority: int = 3) -> list[Alert]:
    return [Alert(number, priority, NOW - age * HOUR) for number, age in enumerate(ages)]


def test_what_is_older_than_its_use_is_told_together_and_the_rest_by_itself() -> None:
    folds = fold(waiting(30, 7, 6, 5.9, 0), NOW, use=USE, merges=False)
    assert (folds.away, folds.many) == ((0, 1, 2), ())


def test_even_one_late_alert_says_that_it_is_late() -> None:
    assert fold(waiting(8), NOW, use=USE, merges=True).away == (0,)


def test_where_few_are_allowed_a_minute_many_come_together_but_two_do_not() -> None:
    for number in range(1, MANY + 3):
        folds = fold(waiting(*[0.0] * number), NOW, use=USE, merges=True)
        assert folds.many == (tuple(range(number)) if number >= MANY else ())
    assert fold(waiting(*[0.0] * 9), NOW, use=USE, merges=False).many == ()


def test_a_flash_comes_by_itself_unless_it_is_none_any_more() -> None:
    flashes = waiting(0, 0, 0, 8, priority=1)
    folds = fold(flashes, NOW, use=USE, merges=True)
    assert (folds.many, folds.away) == ((), (3,))
