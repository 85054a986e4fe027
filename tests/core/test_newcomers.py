"""What is guessed of a source that somebody adds."""

from __future__ import annotations

import pytest

from bot.core import newcomers


@pytest.mark.parametrize(
    ("url", "outlet", "side"),
    [
        ("https://www.herald.example/rss", "Border Herald", "other"),
        ("https://tass.com/rss/v2.xml", "TASS", "ru"),  # by the table, not by .com
        ("https://port.example.ru/rss", "Port", "ru"),
        ("http://ministry.gov.kp/en/", "The Ministry", "kp"),
        ("https://news.un.org/feed", "Some Office", "un"),
        ("https://notun.org/feed", "Some Office", "other"),
        ("https://quai.example.fr/rss", "Le Quai", "eu"),
        ("http://[::1", "", "other"),
    ],
)
def test_a_side_is_that_of_the_outlet_or_of_the_addresss_country(url: str, outlet: str, side: str) -> None:
    assert newcomers.side(url, outlet) == side


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("The Harbour Post | Home", "The Harbour Post"),
        ("Border Herald - World news", "Border Herald"),
        ("Harbour-Post RSS", "Harbour-Post"),
        ("", "herald.example"),
        ("2026", "herald.example"),
    ],
)
def test_an_outlet_is_called_what_its_site_calls_itself(name: str, outlet: str) -> None:
    assert newcomers.outlet("https://www.herald.example/rss", name) == outlet


@pytest.mark.parametrize(
    ("outlet", "language", "taken", "name"),
    [
        ("Border Herald", "en", (), "border-herald"),
        ("Border Herald", "en", ("border-herald",), "border-herald-en"),
        ("Border Herald", None, ("border-herald", "border-herald-2"), "border-herald-3"),
        ("Порт", "ru", (), "herald"),  # nothing of it can stand in an id
    ],
)
def test_a_sources_id_is_made_of_its_outlet_and_is_not_taken(
    outlet: str, language: str | None, taken: tuple[str, ...], name: str
) -> None:
    assert newcomers.source_id("https://www.herald.example/rss", outlet, language, taken) == name


@pytest.mark.parametrize(
    ("url", "outlet", "name"),
    [
        ("https://news.herald.example/rss", "국경신문", "herald"),
        ("https://herald.example.kr/rss", "국경신문 24", "example"),
        ("https://herald.example/rss", "연합뉴스", "yonhap"),  # the table knows it by that name
        ("https://news.kr/rss", "国境新聞", "news-kr"),
        ("https://порт.рф/rss", "Порт", "xn-n1abei-xn-p1ai"),
        ("http://192.0.2.7/rss", "Порт", "192-0-2-7"),
        ("http://[::1", "Порт", "source"),
    ],
)
def test_a_name_in_other_letters_gives_way_to_the_host(url: str, outlet: str, name: str) -> None:
    assert newcomers.source_id(url, outlet, None, ()) == name
