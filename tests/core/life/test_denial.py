"""Whose denial a title tells: that of whoever denies, and never that of the country to which something is denied."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.config import shipped
from bot.core import stories
from bot.core.lexicon import Lexicon
from bot.core.life import telling
from bot.core.model import Article

NOW = datetime(2027, 3, 12, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped()


def denier(lexicon: Lexicon, language: str, outlet: str, side: str, title: str, text: str = "") -> str | None:
    article = Article("x", title, text, language, outlet, side, NOW, NOW)
    return telling(article, stories.features(article, lexicon), lexicon).denied_by


@pytest.mark.parametrize(
    ("language", "outlet", "title", "expected"),
    [
        ("ru", "ТАСС", "Минцифры опровергло подписание соглашения с КНДР", "ru"),
        ("ru", "ТАСС", "Минобороны опровергло поставку вертолётов КНДР", "ru"),
        ("ru", "Интерфакс", "Росрыболовство отрицает продажу траулеров Пхеньяну", "ru"),
        ("ru", "ТАСС", "Поставку вертолётов КНДР опровергли в Минобороны", "ru"),
        ("en", "TASS", "Fisheries agency denies selling trawlers to North Korea", "ru"),
        ("en", "Yonhap", "Defense ministry denies sending drones to Pyongyang", "kr"),
        ("fr", "TASS", "Le ministère dément avoir vendu des hélicoptères à la Corée du Nord", "ru"),
        ("ko", "연합뉴스", "국방부, 북한에 헬기 공급 부인", "kr"),
        # Who relays tells of somebody else's home.
        ("en", "TASS", "Ministry denies sending helicopters to Russia: KCNA", "kp"),
    ],
)
def test_somebody_nobody_knows_is_at_home_where_the_outlet_is(
    language: str, outlet: str, title: str, expected: str, lexicon: Lexicon
) -> None:
    assert denier(lexicon, language, outlet, "kr" if outlet in ("Yonhap", "연합뉴스") else "ru", title) == expected


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("ru", "Министерство опровергло поставку вертолётов КНДР"),
        ("en", "Ministry denies selling helicopters to North Korea"),
        ("fr", "Le ministère dément avoir vendu des hélicoptères à la Corée du Nord"),
        ("ko", "국방부, 북한에 헬기 공급 부인"),
    ],
)
def test_where_the_outlet_is_of_no_side_nobody_is_charged(language: str, title: str, lexicon: Lexicon) -> None:
    assert denier(lexicon, language, "Reuters", "other", title) is None


def test_an_outlet_of_a_third_side_charges_nobody_of_its_own(lexicon: Lexicon) -> None:
    title, text = "Ministry denies selling helicopters to North Korea", "Moscow sold them to North Korea, it said."
    assert denier(lexicon, "en", "CNN", "us", title, text) is None


@pytest.mark.parametrize(
    ("language", "title", "expected"),
    [
        ("ru", "МИД РФ опроверг поставку вертолётов КНДР", "ru"),
        ("ru", "Поставку вертолётов в КНДР опроверг Песков", "ru"),
        ("ru", "Сеул опроверг Путина", "kr"),
        ("ru", "Слухи о поставке опроверг Дмитрий Песков", "ru"),
        ("ru", "Слухи о поставке вертолётов КНДР опровергла Захарова", "ru"),
        ("ru", "Поставку вертолётов опровергли в Кремле", "ru"),
        ("ru", "Пхеньян отрицает продажу снарядов России", "kp"),
        ("en", "Pyongyang denies selling shells to Russia", "kp"),
        ("en", "North Korea arms deal denied by Moscow", "ru"),
        ("en", "Spokesman denies Putin met delegation", None),
        ("fr", "Pyongyang dément avoir livré des obus à la Russie", "kp"),
        ("fr", "Une livraison à Pyongyang démentie par Moscou", "ru"),
        ("ko", "러시아 국방부, 북한에 헬기 공급 부인", "ru"),
        ("ko", "북한, 러시아에 포탄 공급 부인", "kp"),
        ("ko", "북한에 헬기 공급, 러시아 부인", "ru"),
    ],
)
def test_who_is_named_as_the_one_who_denies_does(
    language: str, title: str, expected: str | None, lexicon: Lexicon
) -> None:
    assert denier(lexicon, language, "Reuters", "other", title) == expected


@pytest.mark.parametrize(
    ("language", "title", "expected"),
    [
        ("en", "North Korea shells claim: Moscow denies", "ru"),
        ("en", "Seoul says Pyongyang denies sending workers", "kp"),
        ("en", "American envoy to North Korea denies talks", "us"),
        ("en", "Kremlin: report on visit to Pyongyang denied", "ru"),
        ("fr", "Livraison à Pyongyang : Moscou dément", "ru"),
        ("fr", "Des obus pour Moscou ? Pyongyang dément", "kp"),
        ("ru", "Переговоры с КНДР Кремль опроверг", "ru"),
        ("ru", "Визит в Пхеньян Кремль отрицает", "ru"),
        ("ko", "북한 포탄 공급설 러시아 부인", "ru"),
        ("ko", "러시아, 북한 포탄 공급설 부인", "ru"),
        ("ja", "北朝鮮への砲弾供給、ロシアが否定", "ru"),
    ],
)
def test_a_country_that_the_denial_is_about_does_not_deny(
    language: str, title: str, expected: str, lexicon: Lexicon
) -> None:
    assert denier(lexicon, language, "Reuters", "other", title) == expected


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "North Korea helicopters: ministry denies"),
        ("en", "Arms deal with North Korea denied"),
        ("fr", "Hélicoptères pour la Corée du Nord : le ministère dément"),
        ("fr", "Une livraison à Pyongyang démentie"),
        ("ru", "Поставку вертолётов КНДР Минобороны опровергло"),
        ("ru", "Сообщения о рабочих из КНДР опровергнуты"),
    ],
)
def test_what_is_denied_names_nobody_who_denies(language: str, title: str, lexicon: Lexicon) -> None:
    assert denier(lexicon, language, "Reuters", "other", title) is None
    assert denier(lexicon, language, "TASS", "ru", title) == "ru"


@pytest.mark.parametrize(
    ("language", "title", "expected"),
    [
        ("ko", "크렘린궁 '북한군 파병' 보도 부인", "ru"),
        ("ko", "크렘린궁, “북한군 파병” 보도 부인", "ru"),
        ("en", "Kremlin calls “North Korean troops” report false, denies it", "ru"),
        ("fr", "Moscou : le « contingent nord-coréen » démenti par le Kremlin", "ru"),
        ("en", "Russia's ministry denies North Korea's troops are in Kursk", "ru"),
    ],
)
def test_what_stands_in_quotation_marks_denies_nothing(
    language: str, title: str, expected: str, lexicon: Lexicon
) -> None:
    assert denier(lexicon, language, "Reuters", "other", title) == expected
