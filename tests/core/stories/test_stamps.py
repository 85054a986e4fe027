"""What a page says of its own date."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.core.stories.stamps import of_address, unstamped


@pytest.mark.parametrize(
    ("text", "rest", "day"),
    [
        ("Published on 18th September 2013 The port reopened.", "The port reopened.", date(2013, 9, 18)),
        ("9 September 2013, 14:08", "", date(2013, 9, 9)),
        ("Publié le 12 mars 2024 à 14h30 Le port rouvre.", "Le port rouvre.", date(2024, 3, 12)),
        ("12 марта 2024, 14:30 Порт открыт.", "Порт открыт.", date(2024, 3, 12)),
        ("입력 2024.03.12 14:30 항구가 다시 열렸다.", "항구가 다시 열렸다.", date(2024, 3, 12)),
        ("Ships wait updated 7/28/2004 3:02 PM ET The port reopened.", "Ships wait\nThe port reopened.", date(2004, 7, 28)),  # noqa: E501
        ("The port waits October 11, 2011 Ships lay idle.", "The port waits\nShips lay idle.", date(2011, 10, 11)),
        ("Le port attend 12 mars 2014 Les navires sont à quai.", "Le port attend\nLes navires sont à quai.", date(2014, 3, 12)),  # noqa: E501
        ("Порт ждёт 12 марта 2014 Суда стоят.", "Порт ждёт\nСуда стоят.", date(2014, 3, 12)),
        ("Posted 3/4/2004 11:10 pm The port reopened.", "The port reopened.", date(2004, 3, 4)),  # am or pm: American
        ("Posted 3/4/2004 The port reopened.", "The port reopened.", None),  # March or April
        ("3 / 4 / 04 11: 10 PM ET The port reopened.", "The port reopened.", date(2004, 3, 4)),
        ("on Mar 4, 2004 The port reopened.", "The port reopened.", date(2004, 3, 4)),  # what a byline leaves behind
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
        "Page was born in Nashville on April 22, 1923. Smart and ambitious, she left.",
        "Le port a rouvert le 12 mars 2014 Place Neuve.",
        "On August 7, 2012 The Port, a film, was shown.",
        "FILE PHOTO: Two leaders shake hands in Vladivostok, Russia April 25, 2019 Fishermen said on Monday",
        "",
    ],
)
def test_a_date_that_belongs_to_a_sentence_stays(text: str) -> None:
    assert unstamped(text) == (text, None)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://lantern.example/2013/09/14/port", date(2013, 9, 14)),
        ("https://lantern.example/news/2013-09-14-port", date(2013, 9, 14)),
        ("https://lantern.example/20130914/port", date(2013, 9, 14)),
        ("https://lantern.example/2013/Sep/14/port", date(2013, 9, 14)),
        ("https://lantern.example/2013/09/port", date(2013, 9, 15)),  # the middle of the month
        ("https://lantern.example/2013/38/port", None),
        ("https://lantern.example/2013-2014/port", None),  # a season
        ("https://lantern.example/20401724-port", None),
        ("https://lantern.example/2010/10-best-ports", None),
        ("https://lantern.example/2026/05/04/port", None),  # of these days: its source knows better
        ("https://lantern.example/port", None),
        (None, None),
    ],
)  # fmt: skip
def test_an_address_may_say_when_its_page_was_written(url: str | None, day: date | None) -> None:
    assert of_address(url, datetime(2026, 5, 5, 9, tzinfo=UTC)) == day
