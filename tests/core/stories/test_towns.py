"""The towns that titles name behind "in"."""

from __future__ import annotations

import pytest

from bot.core.sounds import skeleton
from bot.core.stories import settings
from bot.core.stories.towns import towns
from bot.core.stories.words import key


@pytest.mark.parametrize(
    ("language", "title", "town"),
    [
        ("en", "Fire destroys warehouse in Velmora", "velmora"),
        ("en", "Fire Destroys Warehouse in Velmora Port District", "velmora"),
        ("fr", "Débrayage à l'hôpital de Vallorgues", "vallorgues"),
        ("de", "Brand in Tannrode", "tannrode"),
        ("es", "Arde un almacén en Torriza", "torriza"),
        ("it", "Incendio all'ospedale di Castrova", "castrova"),
        ("ru", "Пожар на складе в Долгарске", "долгарск"),
    ],
)
def test_a_name_behind_in_is_where_it_happened(language: str, title: str, town: str) -> None:
    named = [sound for sound, sure in towns(title, language, frozenset()).items() if sure == 1]
    assert named == [key(skeleton(town))]


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Fire in Ohio"), ("en", "Fire in Lorcaster County"), ("ru", "Пожар в Долгарской области")],
)
def test_a_region_may_be_around_the_town_of_another_title(language: str, title: str) -> None:
    assert list(towns(title, language, frozenset()).values()) == [settings.REGION]


def test_a_name_before_a_colon_may_be_a_town_or_what_a_title_is_about() -> None:
    assert list(towns("Vallorgues : incendie dans une école", "fr", frozenset()).values()) == [settings.OPENS]


@pytest.mark.parametrize(
    "title",
    ["Fire in school", "FIRE IN VELMORA", "Fire in a Velmora school", "Fire in NATO depot", "Fire in Warehouse"],
)
def test_other_words_behind_in_are_no_town(title: str) -> None:
    assert not towns(title, "en", frozenset({"warehouse"}))
