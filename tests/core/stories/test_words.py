"""Which words are one word to a comparison: a brief Russian noun in all its cases, and no other."""

from __future__ import annotations

import pytest

from bot.core.stories.letters import fold
from bot.core.stories.words import stems_of, tokens

#: Nominative, genitive, dative and others; many nominatives end as cases of other words do.
ONE_NOUN = """
паром парома парому паромом паромы
погром погрома погрому
альбом альбома альбому
диплом диплома диплому
остров острова острову острове острова
вызов вызова вызову вызовы
Песков Пескова Пескову
режим режима режиму режимы
приём приёма приёму приёмы
страх страха страху страхом страхи
размах размаха размаху
Вьетнам Вьетнама Вьетнаму
ислам ислама исламу
монах монаха монаху монахи
отдых отдыха отдыху
учения учений учениям учениях
авария аварии аварию аварий авариям аварией
партия партии партию партий партией
премия премии премию премий
здание здания зданию зданий зданием
Корея Кореи Корее Корею Кореей
статья статьи статье статью статьёй
земля земли земле землю землёй землям
герой героя герою герои
прибой прибоя прибою
музей музея музею музеи
Китай Китая Китаю
случай случая случаю случаи
урожай урожая урожаю
статуя статуи статую
Сергей Сергея Сергею
маска маски маске маску маской масками
волна волны волну волной
коза козы козу козами
мэр мэра мэру мэры
банк банка банку банки
суд суда суду суды
шторм шторма шторму
""".split("\n")[1:-1]

STRANGERS = """
вызов визы
паром пара
остров острый
Кореи корь
партия парта
Китай кит
Песков песок
режим реже
страх страж
приём приз
погром погреб
здание звание
учения учёба
статуя статья
альбом алыча
""".split("\n")[1:-1]


def stem(word: str) -> int:
    (only,) = stems_of(fold(word), "ru")
    return only.key


@pytest.mark.parametrize("forms", ONE_NOUN)
def test_a_noun_is_one_word_in_all_its_cases(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("pair", STRANGERS)
def test_other_nouns_that_begin_alike_are_other_words(pair: str) -> None:
    one, other = pair.split()
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Straße", "Strasse"),
        ("de", "Großbrand", "Grossbrand"),
        ("de", "GROSSE", "große"),
        ("fr", "manœuvres", "manoeuvres"),
        ("fr", "cœur", "coeur"),
        ("fr", "ŒUVRE", "œuvre"),
        ("en", "encyclopædia", "encyclopaedia"),
    ],
)
def test_a_letter_that_stands_for_two_is_a_letter_of_its_word(language: str, one: str, other: str) -> None:
    (token,), (plain,) = tokens(fold(one)), tokens(fold(other))
    assert stems_of(token, language) == stems_of(plain, language)
