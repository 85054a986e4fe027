"""Words of addresses: Russian in Latin letters by several habits, and what each stands for."""

from __future__ import annotations

import pytest

from bot.core.stories.slugs import to_cyrillic
from bot.core.stories.words import coarse, stems_of

#: What is written, in all habits that we know of, and the word; letters that are compared alike may differ.
WORDS = """
milliard: миллиард
aviatsiya aviaciya aviacija aviaciia aviacziya: авиация
sotsialnyj socialnyy soczialnyj: социальный
material: материал
zastoyalsya zastojalsja zastoialsia: застоялся
dlya dlja dlia: для
ryad rjad riad: ряд
Liviyu Liviju Liviiu: Ливию
serii: серии
armiya armija armiia: армия
novye novyie: новые
rayone rajone raione: районе
vyezd: выезд
Kyev Kiev: Киев
Vyetnam Vietnam: Вьетнам
czirk tsirk cirk: цирк
ehkspert ekspert: эксперт
ekhal ehal: ехал
pervyj pervyy pervyjj pervyiy: первый
objekt obyekt: объект
poezd poyezd pojezd: поезд
""".strip().split("\n")


@pytest.mark.parametrize("row", WORDS)
def test_a_word_is_the_same_by_whichever_habit_it_is_written(row: str) -> None:
    written, word = row.lower().split(": ")
    (stem,) = stems_of(word, "ru")
    for one in written.split():
        (found,) = stems_of(to_cyrillic(one), "ru")
        assert found == stem, f"{one}: {to_cyrillic(one)}"


@pytest.mark.parametrize(
    ("title", "word"),
    [
        ("pojar na yujnoy okraine nochyu", "южной"),  # ю and й with y: j is ж
        ("jiteli yugo-zapada prodali urojay", "урожай"),
        ("pozharnye najdut ochag segodnya", "найдут"),  # "zh" is there
        ("novyj rajon sdadut v sentyabrye", "район"),  # й with j
        ("otkryli major i serjant", "майор"),
        ("vremja pojavlenija", "появления"),  # я with j
    ],
)
def test_what_j_stands_for_is_told_by_the_rest_of_the_address(title: str, word: str) -> None:
    assert coarse(word) in coarse(to_cyrillic(title)).split()
