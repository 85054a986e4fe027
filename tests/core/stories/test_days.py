"""Which days a text gives its event, seen from a Saturday, 28 November."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.core.stories.days import days
from bot.core.stories.letters import fold
from bot.core.stories.numbers import numbers

SATURDAY = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A day of what went before is none of the event …
        ("North Korea fired a missile on Saturday, a day after its launch on Friday.", {28}),
        ("North Korea fired a missile on Saturday a day after its launch on Nov. 27.", {28}),
        ("A day after Friday's launch, North Korea fired again on Saturday.", {28}),
        ("He died days after Friday's attack.", set()),
        ("La Corée du Nord a tiré samedi deux missiles, au lendemain d'un tir vendredi.", {28}),
        ("КНДР в субботу запустила ракету через день после пуска 27 ноября.", {28}),
        ("Nordkorea feuerte am Samstag, einen Tag nach Putins Besuch am Freitag.", {28}),
        ("Corea del Norte disparó el sábado dos misiles, un día después del lanzamiento del viernes.", {28}),
        ("27日の弾道ミサイル発射に次いで28日も発射した。", {28}),
        ("북한이 27일 발사에 이어 28일에도 발사했다.", {28}),
        ("继27日发射后，28日再次发射。", {28}),
        # … also where it opens the sentence, and that of the event stands behind it.
        ("Hours after Kim met Putin on Friday a ship sank on Saturday.", {28}),
        ("Вслед за пуском в пятницу КНДР запустила в субботу ракету.", {28}),
        # Behind what went before may stand the day of what is told.
        ("Hours after the summit Kim inspected a plant on Saturday.", {28}),
        ("A few hours after the explosion police on Saturday arrested a man.", {28}),
        ("Au lendemain du sommet Kim Jong-un a inspecté samedi une usine.", {28}),
        ("Un día después de la cumbre Kim visitó el sábado una fábrica.", {28}),
        ("Через два дня после визита Лаврова Ким в субботу посетил завод.", {28}),
        ("Вслед за ЕС Япония в субботу ввела санкции.", {28}),
        ("28日に韓国に続き日本も制裁を科した。", {28}),
        ("28일 미국에 이어 일본도 제재를 발표했다.", {28}),
        # What only looks like it.
        ("Russia struck Kyiv day after day until Friday.", {27}),
        ("The strike came two hours after midnight on Saturday.", {28}),
        ("Lawrow reist drei Tage nach Nordkorea und kehrt am Samstag zurück.", {28}),
        ("両国は28日に次官級協議を開いた。", {28}),
        ("28日に続々と到着した。", {28}),
        ("두 나라는 28일 회담했다.", {28}),
        ("两国相继28日宣布。", {28}),
    ],
)
def test_a_day_that_is_named_for_what_went_before_is_none_of_the_event(text: str, told: set[int]) -> None:
    assert {date.fromordinal(day).day for day in days([fold(text)], SATURDAY)} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("朝鮮中央通信は28日、金正恩総書記が前日に工場を視察したと報じた。", {27}),
        ("조선중앙통신은 28일 김정은 국무위원장이 전날 공장을 찾았다고 전했다.", {27}),
        ("朝中社28日报道，前一天在平壤举行了会谈。", {27}),
        ("28日付の労働新聞によると、会談は27日に行われた。", {27}),
        ("28일자 노동신문은 회담이 27일 열렸다고 전했다.", {27}),
        ("Die Rakete startete am Freitagmorgen.", {27}),
        # The day before something else is none that was named.
        ("首脳会談の前日に準備が終わった。", set()),
        ("選挙前日の28日に演説した。", {28}),
    ],
)
def test_what_state_media_tell_on_the_next_day_is_of_the_day_before(text: str, told: set[int]) -> None:
    assert {date.fromordinal(day).day for day in days([fold(text)], SATURDAY)} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lavrov to visit North Korea on December 3-4", {3, 4}),
        ("Lavrov will visit North Korea on Dec. 3 and 4, TASS said", {3, 4}),
        ("from Dec. 3 to Dec. 5, 2026", {3, 4, 5}),
        ("on 3, 4 and 5 December", {3, 4, 5}),
        ("between 3 and 6 December", {3, 4, 5, 6}),
        ("Лавров посетит КНДР 3-4 декабря", {3, 4}),
        ("с 3 по 5 декабря", {3, 4, 5}),
        ("с 30 ноября по 2 декабря", {30, 1, 2}),
        ("les 3 et 4 décembre", {3, 4}),
        ("du 1er au 3 décembre", {1, 2, 3}),
        ("am 3. und 4. Dezember", {3, 4}),
        ("vom 3. bis zum 5. Dezember", {3, 4, 5}),
        ("los días 3 y 4 de diciembre", {3, 4}),
        ("del 3 al 5 de diciembre", {3, 4, 5}),
        ("il 3 e il 4 dicembre", {3, 4}),
        ("dal 3 al 5 dicembre", {3, 4, 5}),
        ("12월 3∼4일", {3, 4}),
        ("11월 30일부터 12월 2일까지", {30, 1, 2}),
        ("12月3、4両日", {3, 4}),
        ("12月3日から5日まで", {3, 4, 5}),
        ("12月3日至5日", {3, 4, 5}),
        # What is no range: a dateline, what goes on behind the day, a month's exhibition.
        ("MOSCOW, Dec. 3 - 12 soldiers died", {3}),
        ("On December 3 and 20 others were hurt", {3}),
        ("1-20 December", {20}),
    ],
)
def test_a_range_is_all_of_its_days(text: str, told: set[int]) -> None:
    assert {date.fromordinal(day).day for day in days([fold(text)], SATURDAY)} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The teams meet tomorrow in Varnhem", {29}),
        ("Les équipes se rencontrent demain", {29}),
        ("Команды встретятся завтра", {29}),
        ("Los equipos se enfrentan mañana", {29}),
        ("양 팀은 내일 맞붙는다", {29}),
        # Another word of the same letters.
        ("Los equipos llegaron esta mañana", set()),
        ("Die Mannschaften kamen am Morgen an", set()),
    ],
)
def test_tomorrow_is_a_day(text: str, told: set[int]) -> None:
    assert {date.fromordinal(day).day for day in days([fold(text)], SATURDAY)} == told


@pytest.mark.parametrize("text", ["on December 3-4 in Pyongyang", "Лавров посетит КНДР 3-4 декабря", "28-2 декабря"])
def test_days_beside_their_month_are_no_score(text: str) -> None:
    assert not [one for one in numbers(fold(text)) if one.unit == "score"]
    assert [one.value for one in numbers(fold("Zenit beat Spartak 2-1 on 3 December"))] == [2001]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("trade jumps to $34m", 34e6),
        ("trade jumps to $34 million", 34e6),
        ("Handel wächst auf 34 Mio. Euro", 34e6),
        ("торговля выросла до 34 млн. долларов", 34e6),
        ("a loan of £2.5bn", 2.5e9),
        ("$5 monthly", 5),
    ],
)
def test_a_sum_is_as_much_however_its_millions_are_written(text: str, value: float) -> None:
    ((said, unit),) = [(one.value, one.unit) for one in numbers(fold(text))]
    assert (said, unit in ("dollar", "euro")) == (value, True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The council is due to vote on Wednesday.", {"12-02"}),
        ("The council will vote in Geneva on Wednesday.", {"12-02"}),
        ("Corea del Norte lanzará un satélite a partir del miércoles.", {"12-02"}),
        ("La grève commencera mercredi.", {"12-02"}),
        ("Les trains circulent mercredi prochain.", {"12-02"}),
        ("Саммит состоится в Минске в среду.", {"12-02"}),
        ("Das Parlament wird am Mittwoch abstimmen.", {"12-02"}),
        ("Kim soll am Mittwoch nach Moskau reisen.", {"12-02"}),
        # Not where somebody is said to have done it, or the day is that of an event.
        ("Der Mann soll am Mittwoch zwei Menschen getötet haben.", {"11-25"}),
        ("Die Rakete soll am Mittwoch abgefeuert worden sein.", {"11-25"}),
        ("Zeugen wollen am Mittwoch Drohnen gesehen haben.", {"11-25"}),
        ("Russia will respond to Wednesday's strike.", {"11-25"}),
        ("La police doit enquêter sur l'attaque de mercredi.", {"11-25"}),
        ("El juez va a investigar el ataque del miércoles.", {"11-25"}),
        # Not the day on which it was said, or since when.
        ("The council will vote, officials said on Wednesday.", {"11-25"}),
        ("It will be the first vote since Wednesday.", {"11-25"}),
        # Of the month, too, what is "coming" lies ahead, and a range is of the month that its first day is near.
        ("오는 27일 개막한다.", {"12-27"}),
        ("8∼17일 훈련을 실시한다.", {f"12-{day:02}" for day in range(8, 18)}),
        ("훈련은 오는 25∼27일 실시된다.", {"12-25", "12-26", "12-27"}),
        ("25∼27일 훈련을 실시했다.", {"11-25", "11-26", "11-27"}),
    ],
)
def test_a_day_that_is_to_come_is_the_next_one(text: str, told: set[str]) -> None:
    assert {date.fromordinal(day).isoformat()[5:] for day in days([fold(text)], SATURDAY)} == told
