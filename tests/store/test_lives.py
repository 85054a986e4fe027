"""How a story grows in the database, and what its subscribers are told of that."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.channels.said import what
from bot.core.model import AlertBody, Outcome
from bot.core.pipeline import Judge
from bot.store import articles, lookups, waiting
from bot.store.bodies import decode
from bot.store.front import Store
from tests.conftest import NOW
from tests.doubles.desk import LAUNCH, TEXT, Desk


@pytest.fixture
def desk(store: Store, judged: Judge) -> Desk:
    return Desk(store, judged)


def kinds(outcome: Outcome) -> list[str]:
    return [event.kind for event in outcome.events]


def test_echoes_add_outlets_and_no_origins(desk: Desk) -> None:
    code = desk.hear("Yonhap", "kr", who="KCNA reported").story
    for number, outlet in enumerate(("Reuters", "AFP", "Kyodo"), 1):
        assert desk.hear(outlet, "other", who="according to KCNA", hours=number / 4).story.code == code.code  # type: ignore[union-attr]
    assert (desk.row().outlets, desk.row().origins) == (4, 1)


def test_a_second_outlet_changes_the_alert_silently(desk: Desk) -> None:
    desk.hear("Yonhap", "kr")
    desk.deliver()
    grown = desk.hear("Reuters", "other", hours=0.1)
    assert kinds(grown) == ["outlet"]
    (row,) = [row for row in desk.rows() if row.edits]
    assert row.edits == f"story:{grown.story.code}"  # type: ignore[union-attr]
    assert row.not_before == NOW + timedelta(hours=0.1, seconds=90)
    (edit,) = desk.bodies("edit")
    assert [report.outlet for report in edit.reports] == ["Yonhap", "Reuters"]


def test_edits_gather_in_one_row_while_they_wait(desk: Desk) -> None:
    desk.hear("Yonhap", "kr")
    desk.deliver()
    for minutes, outlet in enumerate(("Reuters", "AFP", "Kyodo"), 1):
        desk.hear(outlet, "other", hours=minutes / 60)
    (row,) = [row for row in desk.rows() if row.edits]
    assert row.not_before == NOW + timedelta(minutes=1, seconds=90)
    (edit,) = desk.bodies("edit")
    assert len(edit.reports) == 4


def test_an_alert_that_still_waits_says_itself_what_came_meanwhile(desk: Desk) -> None:
    desk.hear("Yonhap", "kr")
    desk.hear("Reuters", "other", hours=0.1)
    (body,) = desk.bodies("alert")
    assert len(desk.rows()) == 1
    assert [report.outlet for report in body.reports] == ["Yonhap", "Reuters"]


def test_an_edit_keeps_the_quotes_that_the_alert_had(desk: Desk) -> None:
    quoted = TEXT + " “We will hand over three more by sea before winter comes,” said Dmitry Peskov."
    desk.hear("TASS", "ru", text=quoted)
    desk.deliver()
    desk.hear("Yonhap", "kr", who="Seoul's military said", hours=1)
    ((alert,), (edit,)) = desk.bodies("alert"), desk.bodies("edit")
    assert [quote.speaker for quote in alert.quotes] == ["Dmitry Peskov"]
    assert edit.quotes == alert.quotes


def test_an_alert_that_still_waits_needs_no_answer(desk: Desk) -> None:
    desk.hear("Yonhap", "kr", who="Seoul's military said")
    desk.hear("TASS", "ru", who="the governor said", hours=1)
    (body,) = desk.bodies("alert")
    assert len(desk.rows()) == 1
    assert [event.kind for event in body.events] == ["outlet", "side"]


def test_a_side_that_confirms_is_told_in_an_answer(desk: Desk) -> None:
    desk.hear("Yonhap", "kr", who="Seoul's military said")
    desk.deliver()
    confirmed = desk.hear("TASS", "ru", who="the governor said", hours=5)
    assert [(event.kind, event.about, event.loud) for event in confirmed.events] == [
        ("outlet", "", False),
        ("side", "ru", True),
    ]
    (update,) = desk.bodies("update")
    assert [event.outlet for event in update.events] == ["TASS"]
    assert [(rung.side, rung.at is not None) for rung in update.sides][:2] == [("kr", True), ("ru", True)]
    assert ("kp", False) in [(rung.side, rung.at is not None) for rung in update.sides]


@pytest.mark.parametrize(
    ("outlet", "hours", "said"),
    [
        ("TASS", 5, "TASS confirms"),
        ("Kremlin", 5, "Kremlin confirms"),
        ("МИД России", 5, "МИД России confirms"),
        ("Zarya", 5, "Zarya has it by itself"),  # a paper of the country is not the country
        ("Kommersant", 5, "Kommersant has it by itself"),
        ("TASS", -0.25, "TASS has it by itself"),  # who had it before the first confirms nothing
    ],
)
def test_a_side_confirms_by_its_agencies_and_bodies_and_not_by_whoever_reports_there(
    outlet: str, hours: float, said: str, desk: Desk
) -> None:
    desk.hear("Yonhap", "kr", who="Seoul's military said")
    desk.deliver()
    desk.hear(outlet, "ru", who="the governor said", hours=hours)
    (update,) = desk.bodies("update")
    assert [what(event) for event in update.events] == [said]


def test_an_echo_of_the_other_side_confirms_nothing(desk: Desk) -> None:
    desk.hear("Yonhap", "kr", who="Seoul's military said")
    desk.deliver()
    echoed = desk.hear("TASS", "ru", who="Yonhap reported", hours=1)
    assert [event.loud for event in echoed.events] == [False]
    assert desk.bodies("update") == []


def test_a_figure_that_its_outlet_corrects_is_told_with_old_and_new(desk: Desk) -> None:
    desk.hear("Yonhap", "kr")
    desk.deliver()
    title = f"CORRECTED: {LAUNCH.replace('3', '5')}"
    text = "(Corrects number of missiles to 5, not 3) " + TEXT.replace("3", "5")
    corrected = desk.hear("Yonhap", "kr", title, text, hours=1)
    assert corrected.placement.decision == "correction"
    (body,) = desk.bodies("correction")
    assert [(event.kind, event.about, event.old, event.new) for event in body.events] == [
        ("figure", "missile", "3", "5"),
        ("correction", "", None, "Corrects number of missiles to 5, not 3"),
    ]


def test_more_than_three_answers_in_six_hours_become_one_that_waits(desk: Desk) -> None:
    desk.hear("Yonhap", "kr")
    desk.deliver()
    for number in range(4, 9):
        title = f"CORRECTED: {LAUNCH.replace('3', str(number * 3))}"
        desk.hear("Yonhap", "kr", title, "(Corrects number) " + TEXT.replace("3", str(number * 3)), hours=number / 4)
        desk.deliver(number / 4)
    answers = [row for row in desk.rows() if row.replies_to]
    assert len(answers) == 4
    assert answers[-1].slot is not None
    assert answers[-1].not_before == NOW + timedelta(hours=1 + 6)
    gathered = decode(answers[-1].body)
    assert isinstance(gathered, AlertBody)
    assert [event.new for event in gathered.events if event.kind == "figure"] == ["21", "24"]


def test_a_withdrawal_is_told_as_one(desk: Desk) -> None:
    desk.hear("Yonhap", "kr")
    desk.deliver()
    killed = desk.hear("Yonhap", "kr", f"MANDATORY KILL: {LAUNCH}", hours=1)
    assert kinds(killed) == ["withdrawn"]
    (body,) = desk.bodies("correction")
    assert [event.kind for event in body.events] == ["withdrawn"]


def test_a_reader_gets_the_title_in_their_language_once_there_is_one(desk: Desk) -> None:
    french = "La Corée du Nord livre 3 missiles à la Russie au port de Rason"
    text = "La Corée du Nord a livré lundi 3 missiles à la Russie au port de Rason, et d'autres suivront, {who}."
    desk.hear("Meridien", "other", french, text, who="a dit un officiel", language="fr")
    assert desk.bodies("alert")[0].title == french
    desk.hear("Meridien", "other", LAUNCH, TEXT, hours=0.1)
    assert desk.row().titles == {"fr": french, "en": LAUNCH}
    assert desk.bodies("alert")[0].title == LAUNCH


def test_a_trifle_that_three_camps_report_by_themselves_becomes_important(desk: Desk) -> None:
    desk.hear("Yonhap", "kr", who="one diplomat said")
    desk.hear("TASS", "ru", who="another said", hours=0.2)
    desk.hear("Xinhua", "cn", who="a third said", hours=0.4)
    assert desk.row().level in ("important", "flash")


def test_recording_an_article_again_changes_nothing(desk: Desk) -> None:
    first = desk.hear("Yonhap", "kr")
    desk.hear("TASS", "ru", hours=1)
    before = (desk.row(), desk.rows())
    desk.number -= 1
    desk.hear("TASS", "ru", hours=1)
    assert (desk.row(), desk.rows()) == before
    assert first.story is not None
    kept = desk.store.call(articles.told, first.story.code)
    assert len(kept.events) == 2


def test_an_edit_that_gathers_does_not_count_as_an_alert_that_waits_too_long(desk: Desk, now: datetime) -> None:
    desk.hear("Yonhap", "kr")
    desk.deliver()
    desk.hear("Reuters", "other", hours=0.1)
    assert desk.store.call(waiting.oldest, ["telegram"]) is None


def test_a_listed_title_leads_to_the_article_that_has_it(desk: Desk) -> None:
    short, whole = "Missiles à Rason", "La Corée du Nord remet trois missiles à la Russie au port de Rason"
    text = "La Corée du Nord a remis trois missiles à la Russie au port de Rason lundi, {who}."
    desk.hear("KCNA", "kp")
    desk.hear("Dépêche", "other", short, text, who="selon Séoul", language="fr", hours=1)
    desk.hear("Gazette", "other", f"URGENT - {whole}", text, who="selon des officiels", language="fr", hours=2)
    (line,) = desk.store.call(lambda connection: lookups.latest(connection, 9, language="fr"))
    assert (line.title, line.url) == (whole, "https://wire.example/3")
    (line,) = desk.store.call(lookups.latest, 9)
    assert (line.title, line.url) == (LAUNCH, "https://wire.example/1")
