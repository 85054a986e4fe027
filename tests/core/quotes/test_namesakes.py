"""Whom of the lexicon a name in full means: who bears another first name is somebody else."""

from __future__ import annotations

import pytest

from tests.core.quotes.test_extract import quotes


@pytest.mark.parametrize(
    ("text", "shown", "person"),
    [
        ("«Мы договорились о поездах», — сказал Владимир Владимирович Путин.", "Владимир Владимирович Путин",
         "Vladimir Putin"),
        ("«Мы договорились о поездах», — сказал министр С. В. Лавров.", "С. В. Лавров", "Sergey Lavrov"),
        ("«Мы договорились о поездах», — заявил зампред Совбеза Медведев.", "Медведев", "Dmitry Medvedev"),
        ("По словам Сергея Викторовича Лаврова, «о поездах договорились».", "Сергей Викторович Лавров",
         "Sergey Lavrov"),
        ("“We agree on trains,” Vladimir Vladimirovich Putin said.", "Vladimir Vladimirovich Putin", "Vladimir Putin"),
        ("“We agree on trains,” Sergey V. Lavrov said.", "Sergey V. Lavrov", "Sergey Lavrov"),
        ("« Nous sommes d’accord », a dit Vladimir Vladimirovitch Poutine.", "Vladimir Vladimirovitch Poutine",
         "Vladimir Putin"),
        ("„Wir sind uns einig“, sagte Wladimir Wladimirowitsch Putin.", "Wladimir Wladimirowitsch Putin",
         "Vladimir Putin"),
        ("세르게이 라브로프 장관은 “우리는 합의했다”고 말했다.", "세르게이 라브로프", "Sergey Lavrov"),
    ],
)  # fmt: skip
def test_a_patronymic_or_an_initial_makes_nobody_a_stranger(text: str, shown: str, person: str) -> None:
    assert [(one.speaker, one.canonical) for one in quotes(text)] == [(shown, person)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("«Мы договорились о поездах», — сказал Игорь Песков.", "Игорь Песков"),
        ("«Мы договорились о поездах», — сказала Анна Захарова.", "Анна Захарова"),
        ("«Мы договорились о поездах», — сказал Иван Сергеевич Лавров.", "Иван Сергеевич Лавров"),
        ("По словам Ивана Лаврова, «о поездах договорились».", "Иван Лавров"),
        ("이반 라브로프 대표는 “우리는 합의했다”고 말했다.", "이반 라브로프"),
        ("“We agree on trains,” Ivan V. Lavrov said.", "Ivan V. Lavrov"),
    ],
)
def test_a_namesake_is_not_who_is_in_the_news(text: str, shown: str) -> None:
    assert [(one.speaker, one.canonical) for one in quotes(text)] == [(shown, None)]
