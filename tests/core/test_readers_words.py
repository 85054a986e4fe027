"""A reader's word is found in the forms that its language gives it, and however it may be typed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot import data
from bot.core import lexicon as lexicons
from bot.core.lexicon import Lexicon
from bot.core.matching import compile_watches
from bot.core.model import Article, Watch

NOW = datetime(2027, 5, 4, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return lexicons.parse(data.text("lexicon.json"))


def finds(query: str, lexicon: Lexicon, text: str, lang: str) -> list[str] | None:
    """The words that were found in the text; None where the query finds nothing."""
    given = Article("a", "", text, lang, "Northgate Wire", "other", NOW, NOW)
    matches = compile_watches([Watch("w", "w", query)], lexicon).read(given).matches
    return [term.text for term in matches[0].terms] if matches else None


@pytest.mark.parametrize(
    ("word", "lang", "text", "found"),
    [
        # English
        ("navy", "en", "Both navies sailed", "navies"),
        ("allies", "en", "An ally spoke", "ally"),
        ("deny", "en", "He denied it", "denied"),
        ("sail", "en", "They were sailing home", "sailing"),
        ("tow", "en", "She tows a barge", "tows"),
        ("use", "en", "Used shells", "Used"),
        ("seized", "en", "Police seize a ship", "seize"),
        ("ship", "en", "Coal was shipped north", "shipped"),
        ("refer", "en", "The case was referred", "referred"),
        ("policeman", "en", "Two policemen hurt", "policemen"),
        ("wolf", "en", "Wolves in the zone", "Wolves"),
        ("F-35", "en", "Six F-35s took off", "F-35s"),
        # French
        ("amiral", "fr", "Les amiraux se taisent", "amiraux"),
        ("tribunaux", "fr", "Un tribunal a tranché", "tribunal"),
        ("ukrainien", "fr", "Des villes ukrainiennes", "ukrainiennes"),
        ("ouvrier", "fr", "Les ouvrières du textile", "ouvrières"),
        ("convoi", "fr", "Trois convois partis", "convois"),
        # German
        ("Dolmetscherin", "de", "Zwei Dolmetscherinnen", "Dolmetscherinnen"),
        ("Ergebnis", "de", "Die Ergebnisse liegen vor", "Ergebnisse"),
        ("Botschafter", "de", "Die Botschafterin sprach", "Botschafterin"),
        ("fordern", "de", "Er fordert mehr", "fordert"),
        # Spanish and Italian
        ("camión", "es", "Veinte camiones cruzaron", "camiones"),
        ("francés", "es", "La empresa francesa", "francesa"),
        ("juez", "es", "Los jueces votaron", "jueces"),
        ("carico", "it", "I carichi sono fermi", "carichi"),
        ("banche", "it", "Una banca di Vienna", "banca"),
        ("nave", "it", "Le navi sono ferme", "navi"),
        # Russian
        ("крестьянин", "ru", "Помощь крестьянам", "крестьянам"),
        ("горожане", "ru", "Одного горожанина спасли", "горожанина"),
        ("статья", "ru", "Пять статей закона", "статей"),
        ("знамя", "ru", "Вынос знамени", "знамени"),
        ("просьба", "ru", "Много просьб", "просьб"),
        ("дети", "ru", "Встреча с детьми", "детьми"),
        ("Уфа", "ru", "Рейс из Уфы", "Уфы"),
        # glued to Korean
        ("army", "ko", "army와 함께", "army"),
    ],
)
def test_a_word_is_found_in_its_inflections(word: str, lang: str, text: str, found: str, lexicon: Lexicon) -> None:
    assert finds(word, lexicon, text, lang) == [found]


@pytest.mark.parametrize(
    ("word", "lang", "text"),
    [
        ("man", "en", "A manner of speaking"),  # a doubled letter makes a verb, not any word
        ("Oman", "en", "A bad omen"),
        ("army", "en", "An armed man"),
        ("spy", "en", "The spire of the church"),
        ("use", "en", "Us and them"),
        ("misión", "es", "La mision"),  # who writes accents means them
        ("amiral", "fr", "Amirauté"),
        ("Уфа", "ru", "Он уфолог"),
        ("имя", "ru", "Им было трудно"),
    ],
)
def test_a_stranger_that_begins_alike_is_not_found(word: str, lang: str, text: str, lexicon: Lexicon) -> None:
    assert finds(word, lexicon, text, lang) is None


@pytest.mark.parametrize(
    ("query", "lang", "text", "found"),
    [
        # German keys that other keyboards lack, and Swiss spelling
        ("Geraet", "de", "Neue Geräte", "Geräte"),
        ("Flugzeugtraeger", "de", "Der Flugzeugträger lief aus", "Flugzeugträger"),
        ("Pjoengjang", "de", "Besuch in Pjöngjang", "Pjöngjang"),  # a name of the lexicon …
        ("Pjoengjang", "ko", "평양 방문", "평양"),  # … in all languages
        ("Grossmacht", "de", "Die Großmacht schweigt", "Großmacht"),
        ("Außenminister", "de", "Der Aussenminister reist", "Aussenminister"),
        ("Kaess*", "de", "Die Käßmann-Akte", "Käßmann"),
        ('"schwere Geschuetze"', "de", "Schwere Geschütze fahren auf", "Schwere Geschütze"),
        # French ligatures
        ("manoeuvre", "fr", "Les manœuvres navales", "manœuvres"),
        ("manœuvre", "fr", "Les manoeuvres navales", "manoeuvres"),
        # with an article
        ("l'usine", "fr", "Une usine d’obus", "usine"),
        ("l’Ukraine", "ko", "우크라이나 발표", "우크라이나"),
        ("l'esercito", "it", "I vertici dell'esercito", "esercito"),
        # what changes altogether
        ("women", "en", "A woman was held", "woman"),
        ("sink", "en", "The ferry sank", "sank"),
        ("Zug", "de", "Zwei Züge", "Züge"),
        ("nave", "it", "Tre navi russe", "navi"),
        ("день", "ru", "Через пять дней", "дней"),
        ("судно", "ru", "Задержаны четыре судна", "судна"),
        ("судно", "ru", "Список судов расширен", "судов"),
        ("лёд", "ru", "Караван во льдах, толщина льда", "льда"),
        # Korean with what is glued to it
        ("선원들", "ko", "선원 두 명", "선원"),
        ("미사일을", "ko", "탄도미사일 발사", "미사일"),
        ("러시아의", "ru", "Россия ответила", "Россия"),  # behind a name any particle
        ("수중드론", "ko", "새 수중 드론 공개", "수중 드론"),  # a compound that is written with a space as well
        # Russian names as they stand in a sentence
        ("Цой Сон Хи", "ko", "최선희 도착", "최선희"),
        ("Северную Корею", "en", "North Korea answers", "North Korea"),
        ("Ким Чен Ыну", "de", "Kim Jong-un winkt", "Kim Jong-un"),
        # hashtags, in what is asked and in what is read
        ("#Rason", "ko", "라선 홍수", "라선"),
        ("#Кимчхэк", "ru", "Порт Кимчхэк закрыт", "Кимчхэк"),
        ("#Северная_Корея", "fr", "La Corée du Nord répond", "Corée du Nord"),
        ("Северная Корея", "ru", "#Северная_Корея за неделю", "Северная_Корея"),
        # numbers, as each country parts them
        ("25000", "de", "Rund 25.000 Granaten", "25.000"),
        ("25,000", "fr", "Près de 25 000 obus", "25 000"),
        ("1.5", "ru", "Отправили 1,5 млн тонн", "1,5"),
        # types and sizes, in either alphabet
        ("Ил-76", "en", "An Il-76 landed", "Il-76"),
        ("S-300", "ru", "Привезли С-300", "С-300"),
        ("T72", "de", "Zwei T-72 brannten", "T-72"),
        ("170mm", "ru", "Орудие 170 мм", "170 мм"),
        ("240mm", "ko", "240㎜ 방사포", "240㎜"),
        # owners
        ("Ukraine's", "fr", "L’Ukraine répond", "Ukraine"),
        ("sailors'", "en", "A sailor was held", "sailor"),
        ("Vladimir Putin's", "ko", "푸틴 방북", "푸틴"),
        # states of one syllable
        ("북러", "ko", "북·러 회담", "북·러"),
        ("한·미·일", "ko", "한미일 훈련", "한미일"),
        # a single name in a case, where it has its capital
        ("Шойгу", "fr", "Choïgou reçu", "Choïgou"),
        ("Лаврова", "de", "Lawrow reist", "Lawrow"),
        ("Хабаровске", "en", "Talks in Khabarovsk", "Khabarovsk"),
        # the stress of a Russian word
        ("замок", "ru", "Старый за́мок сгорел", "за́мок"),
        # bodies that each language calls by letters of its own
        ("МАГАТЭ", "fr", "L’AIEA s’inquiète", "AIEA"),
        ("OTAN", "ru", "Штаб НАТО ответил", "НАТО"),
    ],
)
def test_a_word_is_found_however_it_may_be_typed(
    query: str, lang: str, text: str, found: str, lexicon: Lexicon
) -> None:
    assert finds(query, lexicon, text, lang) == [found]


@pytest.mark.parametrize(
    ("query", "lang", "text"),
    [
        ("=Geraet", "de", "Neue Geräte"),  # as it is written
        ('"선원들"', "ko", "선원 두 명"),  # a phrase as it stands
        ('"l\'usine"', "fr", "Une usine d’obus"),
        ("суда", "ru", "Задержано судно"),  # "of the court" asks for no ship
        ("전문가", "ko", "전문이 왔다"),  # an expert is no telegram with a particle
        ("마을", "ko", "마가 자란다"),
        ("mine", "en", "A mini budget"),
        ("лавровый", "en", "Lavrov reads"),  # laurel, without a capital
        ("하산", "ko", "낙하산 부대가 훈련했다"),  # Khasan is in no parachute
        ("원산", "ko", "원산지 표시를 점검"),  # nor Wonsan in a place of origin
        ("2027", "en", "It cost 2,027 dollars"),  # a year is parted nowhere
        ("25000", "en", "Some 125,000 shells"),
    ],
)
def test_what_is_typed_is_not_taken_for_another_word(query: str, lang: str, text: str, lexicon: Lexicon) -> None:
    assert finds(query, lexicon, text, lang) is None


@pytest.mark.parametrize(
    ("query", "lang", "text"),
    [
        ("Russia North Korea", "en", "North Korea thanked its guests from Russia"),
        ("North Korean soldiers", "en", "Soldiers came home to North Korea"),
        ("북한 노동자", "ko", "북한에서 온 노동자들"),
        ("Tumen bridge", "en", "Workers pour the last slab of the bridge over the Tumen"),
        ("두만강 다리", "ko", "두만강에 새 자동차 다리가 놓인다"),
    ],
)
def test_words_that_name_a_subject_or_a_building_together_are_found_apart_as_well(
    query: str, lang: str, text: str, lexicon: Lexicon
) -> None:
    assert finds(query, lexicon, text, lang) is not None


def test_words_that_are_the_name_of_somebody_are_not_found_apart(lexicon: Lexicon) -> None:
    assert finds("Choe Son Hui", lexicon, "Choe Ryong Hae met Hui Min and her son", "en") is None
