"""What changed in a story, as people say it in each language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.channels.said import quoted, what
from bot.core.model import StoryEvent
from bot.words import Words
from tests.conftest import NOW

CHANGED = StoryEvent("side", NOW, "TASS", "ru")


@pytest.mark.parametrize(
    ("language", "unit", "new", "line"),
    [
        ("en", "ship", "1", "TASS: 3 → 1 ship"),
        ("fr", "dead", "1", "TASS\xa0: 3 → 1 mort"),
        ("ru", "drone", "21", "TASS: 3 → 21 дрон"),
        ("ru", "drone", "22", "TASS: 3 → 22 дрона"),
        ("ru", "drone", "10 000", "TASS: 3 → 10 000 дронов"),
        ("ru", "tonne", "2.5", "TASS: 3 → 2.5 тонны"),
        ("ko", "vehicle", "21", "TASS: 차량 3 → 21대"),
        ("ru", "", "noon", "TASS: 3 → noon"),
    ],
)
def test_what_is_counted_has_the_form_that_goes_with_its_number(language: str, unit: str, new: str, line: str) -> None:
    event = replace(CHANGED, kind="figure", about=unit, old="3", new=new)
    assert what(event, Words(language)) == line


@pytest.mark.parametrize(
    ("language", "side", "line"),
    [
        ("en", "us", "the U.S. denies, says TASS"),
        ("fr", "us", "les États-Unis démentent, selon TASS"),
        ("fr", "jp", "le Japon dément, selon TASS"),
        ("ru", "us", "TASS: США опровергают"),
        ("ru", "un", "TASS: ООН опровергает"),
        ("ko", "kp", "북한 부인, TASS 보도"),
    ],
)
def test_who_denies_is_one_or_many(language: str, side: str, line: str) -> None:
    assert what(replace(CHANGED, kind="denial", about=side), Words(language)) == line


def test_a_day_that_was_moved_is_told_as_days_are_written() -> None:
    moved = replace(CHANGED, kind="day", old="2026-11-24", new="2026-11-26")
    assert what(moved, Words("en")) == "TASS: Tue 24 Nov → Thu 26 Nov"
    assert what(moved, Words("ko")) == "TASS: 11월 24일 (화) → 11월 26일 (목)"


@pytest.mark.parametrize(
    ("language", "opened"), [("en", "“The ship"), ("fr", "«\u202fThe ship"), ("ru", "«The ship"), ("ko", "“The ship")]
)
def test_words_stand_between_the_marks_of_the_readers_language(language: str, opened: str) -> None:
    assert quoted("The ship", Words(language)).startswith(opened)
