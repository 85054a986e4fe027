"""What a page says of its own date."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.stories.stamps import unstamped


@pytest.mark.parametrize(
    ("text", "rest", "day"),
    [
        ("Published on 18th September 2013 The port reopened.", "The port reopened.", date(2013, 9, 18)),
        ("9 September 2013, 14:08", "", date(2013, 9, 9)),
        ("Publié le 12 mars 2024 à 14h30 Le port rouvre.", "Le port rouvre.", date(2024, 3, 12)),
        ("12 марта 2024, 14:30 Порт открыт.", "Порт открыт.", date(2024, 3, 12)),
        ("입력 2024.03.12 14:30 항구가 다시 열렸다.", "항구가 다시 열렸다.", date(2024, 3, 12)),
        ("Ships wait updated 7/28/2004 3:02 PM ET The port reopened.", "Ships wait\nThe port reopened.", date(2004, 7, 28)),  # noqa: E501
        ("Posted 3/4/2004 The port reopened.", "The port reopened.", None),  # March or April
    ],
)  # fmt: skip
def test_the_line_that_dates_a_page_is_no_news(text: str, rest: str, day: date | None) -> None:
    assert unstamped(text) == (rest, day)


@pytest.mark.parametrize(
    "text",
    [
        "5 May 2010 was a bad day for the port.",
        "PYONGYANG, September 11 (KCNA) -- The port reopened.",
        "The minister said on July 13, 2009 that the port reopens.",
        "On August 7, 2012 The Port, a film, was shown.",
        "",
    ],
)
def test_a_date_that_belongs_to_a_sentence_stays(text: str) -> None:
    assert unstamped(text) == (text, None)
