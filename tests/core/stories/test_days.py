"""Which days a text gives its event, seen from a Saturday, 28 November."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.core.stories.days import days
from bot.core.stories.letters import fold

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
    assert {date.fromordinal(day).day for day in days(fold(text), SATURDAY)} == told
