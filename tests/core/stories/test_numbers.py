"""Numbers in words, as they stand in titles and leads."""

from __future__ import annotations

import pytest

from bot.core.stories.letters import fold
from bot.core.stories.numbers import numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dix-sept morts dans un accident", [(17, "dead")]),
        ("朝鲜发射两枚导弹", [(2, "missile")]),
        ("市場で三人死亡、五名けが", [(3, "dead"), (5, "hurt")]),
        ("북한이 미사일 두 발을 쐈다", [(2, "missile")]),
        ("Un tir tue 12 journalistes", [(12, "dead")]),
        ("Trois mesures", [(3, "")]),
        ("27 europäische Staaten", [(27, "")]),
        ("205 por cada bando", [(205, "")]),
        ("Sube un 5 por ciento", [(5, "percent")]),
        ("第三人称", []),
        ("造船所で3隻目が進水、2隻は就役", [(2, "ship")]),
        ("두 척째 진수", []),
        ("Vingt et un morts dans un accident", [(21, "dead")]),
        ("Soixante-dix morts dans un accident", [(70, "dead")]),
        ("Soixante et onze morts dans un accident", [(71, "dead")]),
        ("Quatre-vingts morts dans un accident", [(80, "dead")]),
        ("Quatre-vingt-dix-sept morts dans un accident", [(97, "dead")]),
        ("Cent vingt morts dans un accident", [(120, "dead")]),
        ("Deux cent cinquante soldats sont partis", [(250, "soldier")]),
        ("Treinta y cinco muertos en un accidente", [(35, "dead")]),
        ("Ciento veinte muertos en un accidente", [(120, "dead")]),
        ("Двадцать один погибший при аварии", [(21, "dead")]),
        ("Сто двадцать пять погибших при аварии", [(125, "dead")]),
        ("Пятьсот дронов отправлены", [(500, "drone")]),
        ("One hundred and twenty dead in crash", [(120, "dead")]),
        ("Five hundred and thirty-two troops leave", [(532, "soldier")]),
        ("Two hundred thousand tonnes of coal", [(200_000, "tonne")]),
        # … and what only looks like it.
        ("Coast guards seize 3 ships", [(3, "ship")]),
        ("Fuel rises by six cents", [(6, "")]),
        ("La hausse est de 10 pour cent", [(10, "percent")]),
        ("Пожар на СТО в Перми", []),
    ],
)
def test_a_number_in_words_is_read_as_a_whole(text: str, found: list[tuple[float, str]]) -> None:
    assert [(one.value, one.unit) for one in numbers(fold(text))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Three people were wounded in the square", [(3, "hurt")]),
        ("A blast kills at least three people", [(3, "dead")]),
        ("Un obus a explosé, tuant au moins quatre personnes", [(4, "dead")]),
        ("Погибли два человека", [(2, "dead")]),
        ("При обстреле ранены пять человек", [(5, "hurt")]),
        ("버스에서 10명이 다쳤다", [(10, "hurt")]),
        ("사망자 14명으로 늘어", [(14, "dead")]),
        ("遇难人数升至14人", [(14, "dead")]),
        ("死者14人に", [(14, "dead")]),
        ("客机坠毁致14人遇难", [(14, "dead")]),
        ("부상자는 최소 6명", [(6, "hurt")]),
        ("Death toll from blast rises to 14", [(14, "dead")]),
        ("Число погибших выросло до 14", [(14, "dead")]),
        ("Zahl der Toten steigt auf 14", [(14, "dead")]),
        # … but a part of those who came to harm is no toll of its own.
        ("Two of the wounded are children", [(2, "")]),
        ("Deux d'entre eux sont des enfants", [(2, "")]),
        ("Nine people came, including two people from Tver", [(9, "person"), (2, "")]),
        # What stands behind a name's number is not what it counts.
        ("Le Mi-8 disparu : les passagers sont morts", [(8, "")]),
    ],
)
def test_a_number_of_people_is_a_toll_where_the_words_around_it_say_so(
    text: str, found: list[tuple[float, str]]
) -> None:
    assert [(one.value, one.unit) for one in numbers(fold(text))] == found
