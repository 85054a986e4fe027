"""What the gazetteer finds in a text, and what it takes for nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot import data
from bot.core import lexicon as lexicons
from bot.core.lexicon import Lexicon
from bot.core.model import Article
from bot.core.stories.features import features, named
from bot.core.stories.letters import fold


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return lexicons.parse(data.text("lexicon.json"))


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Президент Южной Кореи прилетел в Хасан", "ru", "g:KR"),
        ("Послы Северной Кореи молчат", "ru", "g:KP"),
        ("Das Weiße Haus schweigt", "de", "g:US"),
        ("Großbritannien schweigt", "de", "g:UK"),
        ("Les missiles de croisière sont tombés en mer", "fr", "t:cruise"),
        ("Послы Европейского союза уехали", "ru", "g:EU"),
        ("Die Oma strickt", "de", "t:grandmother"),
        ("O sultão ficou em Omã", "pt", "g:OM"),
        ("Auf Island bebt die Erde", "de", "g:IS"),
        ("Un volcan se réveille en Islande", "fr", "g:IS"),
        ("Пожар в общежитии в Улан-Удэ", "ru", "s:ulanude"),
        ("Incendie dans un foyer de Tioumen", "fr", "s:tyumen"),
        ("В порту Находки горит склад", "ru", "s:nakhodka"),
        ("신의주에 홍수", "ko", "s:sinuiju"),
    ],
)
def test_a_name_is_found_whatever_its_words_end_in(text: str, language: str, name: str, lexicon: Lexicon) -> None:
    assert name in {found.name for found in named(fold(text), lexicon, language)}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Южный ветер над Кореей", "ru", "g:KR"),  # two words, with another between
        ("Die Oma strickt", "de", "g:OM"),
        ("Oma breit een trui", "nl", "g:OM"),
        ("A small island without water", "en", "g:IS"),
        ("Учёные рассказали о редкой находке", "ru", "s:ussuriysk"),
        ("Che cosa pensa il ministro", "it", "s:penza"),
        ("개성 있는 무대", "ko", "s:kaesong"),
    ],
)
def test_a_word_of_another_language_is_no_country(text: str, language: str, name: str, lexicon: Lexicon) -> None:
    assert name not in {found.name for found in named(fold(text), lexicon, language)}


def test_towns_that_the_lexicon_watches_as_one_are_places_of_their_own(lexicon: Lexicon) -> None:
    for text in ("Fire in Omsk", "Fire in Tomsk", "Fire in Kemerovo"):
        assert len([found for found in named(fold(text), lexicon, "en") if found.kind == "s"]) == 1
    assert {found.name for found in named(fold("Omsk and Tomsk"), lexicon, "en")} == {"s:omsk", "s:tomsk"}


@pytest.mark.parametrize(
    ("language", "title", "found"),
    [
        ("fr", "Un soldat en perm sauve un enfant", False),
        ("en", "A perm in ten minutes, without heat", False),
        ("fr", "Incendie dans une usine de Perm", True),
        ("en", "Fire at a plant in Perm", True),
        ("ru", "Пожар на заводе в Перми", True),
    ],
)
def test_perm_is_a_town_with_a_capital_only(language: str, title: str, found: bool, lexicon: Lexicon) -> None:
    now = datetime(2026, 5, 5, tzinfo=UTC)
    read = features(Article("x", title, "", language, "Wire", "other", now, now), lexicon)
    assert ("s:perm" in read.found) is found
