"""A story that grows, from its articles to what a reader sees on Telegram."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest
import rich.console

from bot.channels import console, webhook
from bot.channels.draft import drafts
from bot.channels.telegram import Pace, Telegram
from bot.channels.telegram_html import plain, render
from bot.core import alerts
from bot.core.model import AlertBody
from bot.outbox import Outbox
from bot.store import preferences, waiting
from bot.store.front import Store
from tests.conftest import NOW
from tests.doubles import judges
from tests.doubles.desk import LAUNCH, TEXT, Desk
from tests.doubles.telegram import TOKEN, BotApi, drop


class Clock:
    """Tells the time that a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as served:
        served.say(42, "/start")
        yield served


class Reader:
    """A desk whose one reader is on Telegram."""

    def __init__(self, store: Store, telegram: Telegram) -> None:
        self.desk, self.clock = Desk(store, judges.default()), Clock()
        self.outbox = Outbox(store, {"telegram": telegram}, self.clock)

    async def deliver(self, hours: float) -> None:
        self.clock.now = NOW + timedelta(hours=hours)
        for destination in await self.outbox.due():
            await self.outbox.deliver(destination)


@pytest.fixture
async def reader(store: Store, api: BotApi) -> AsyncIterator[Reader]:
    channel = Telegram(TOKEN, api=api.address, pace=Pace(timedelta(0), timedelta(0)))
    yield Reader(store, channel)
    await channel.close()


async def test_an_alert_is_changed_when_another_outlet_has_it_and_answered_when_a_side_confirms(
    api: BotApi, reader: Reader
) -> None:
    reader.desk.hear("Yonhap", "kr", who="Seoul's military said")
    await reader.deliver(0)
    reader.desk.hear("Reuters", "other", who="Yonhap reported", hours=0.1)
    await reader.deliver(0.1)
    (alert,) = api.sent
    assert "1 outlet" in alert.text
    await reader.deliver(0.2)
    assert "2 outlets" in alert.text
    assert "Reuters" in alert.text
    reader.desk.hear("TASS", "ru", who="the governor said", hours=5)
    await reader.deliver(5)
    (_, answer) = api.sent
    assert answer.reply_to == alert.id
    assert "TASS confirms" in answer.text
    await reader.deliver(5.1)
    assert "3 outlets" in alert.text
    assert len(api.sent) == 2


async def test_a_correction_answers_the_alert_with_what_was_wrong_struck_through(api: BotApi, reader: Reader) -> None:
    reader.desk.hear("Yonhap", "kr")
    await reader.deliver(0)
    title, text = (told.replace("3 missiles", "30 missiles") for told in (LAUNCH, TEXT))
    reader.desk.hear("Yonhap", "kr", f"(Correction) {title}", text, hours=1)
    await reader.deliver(1)
    alert, answer = api.sent
    assert answer.reply_to == alert.id
    assert answer.text.startswith("⚠️ Correction")
    assert "• Yonhap: 3 missiles → 30 missiles (+1 h 00 m)" in answer.text.splitlines()
    assert [one.kind for one in answer.entities].count("strikethrough") == 1


@pytest.mark.parametrize(
    ("language", "outlet", "title", "right", "echo", "told"),
    [
        (
            "en", "Yonhap", "North Korea hands over {} missiles to Russia at Rason port", ("3", "30"),
            "Thirty missiles go from North Korea to Russia at Rason port",
            "Thirty missiles were handed over to Russia by North Korea at the port of Rason, Yonhap reported.",
        ),
        (
            "fr", "AFP", "La Corée du Nord livre {} missiles à la Russie au port de Rason", ("3", "30"),
            "Trente missiles nord-coréens livrés à la Russie à Rason",
            "La Corée du Nord a livré trente missiles à la Russie au port de Rason, selon l'AFP.",
        ),
        (
            "ru", "ТАСС", "КНДР передала России {} ракет в порту Расон", ("6", "60"),
            "КНДР передала России 60 ракет в Расоне",
            "КНДР передала России шестьдесят ракет в порту Расон, сообщает ТАСС.",
        ),
    ],
)  # fmt: skip
def test_who_has_the_corrected_number_from_an_agency_tells_no_story_of_its_own(
    language: str, outlet: str, title: str, right: tuple[str, str], echo: str, told: str, store: Store
) -> None:
    desk = Desk(store, judges.default())
    mark = {"en": "CORRECTED-", "fr": "(Rectificatif) ", "ru": "Исправлено: "}[language]
    for number, marked, hours in ((right[0], "", 0), (right[1], mark, 1)):
        said = title.format(number)
        desk.hear(outlet, "other", f"{marked}{said}", f"{said}.", language=language, hours=hours)
    desk.hear("Courier", "other", echo, told, language=language, hours=1.5)
    assert len(desk.bodies("alert")) == 1


def test_what_an_outlet_adds_the_next_day_stands_in_the_alert_and_answers_who_follows(store: Store) -> None:
    """It may be another event that was taken for this one: nobody would ever hear of it."""
    desk = Desk(store, judges.default())
    code = desk.hear("Yonhap", "kr", who="the army said").story.code  # type: ignore[union-attr]
    desk.deliver()
    more = "More missiles may follow to Russia from Rason, says North Korea"
    text = TEXT.format(who="the army said") + " North Korea said on Tuesday that more missiles may follow."
    desk.hear("Yonhap", "kr", f"{LAUNCH}, army confirms", text, hours=2)
    assert desk.bodies("update") == []
    desk.deliver(3)
    desk.hear("Yonhap", "kr", more, text, hours=26)
    (edit,) = desk.bodies("edit")[-1:]
    assert f"Yonhap tells more: {more}" in plain(render(edit))
    assert desk.bodies("update") == []
    store.change(partial(preferences.follows, on=True), desk.chat.id, code)
    desk.hear("Yonhap", "kr", "Missiles for Russia leave Rason in North Korea one by one", text, hours=40)
    (answer,) = desk.bodies("update")
    assert "Missiles for Russia leave Rason" in plain(render(answer))


def test_what_an_outlet_corrects_stays_in_the_alert_however_many_others_have_it_since(store: Store) -> None:
    desk = Desk(store, judges.default())
    desk.hear("Yonhap", "kr")
    title, text = (told.replace("3 missiles", "30 missiles") for told in (LAUNCH, TEXT))
    desk.hear("Yonhap", "kr", f"(Correction) {title}", text, hours=1)
    for number in range(8):
        desk.hear(f"Courier {number}", "other", title, text, who="Yonhap reported", hours=1.1 + number / 10)
    assert "⚠️ Yonhap corrects itself" in plain(render(desk.bodies("alert")[0]))


def test_a_changed_alert_still_says_which_story_it_may_belong_to(store: Store) -> None:
    desk = Desk(store, judges.default())
    desk.hear("Yonhap", "kr")
    desk.deliver()
    body = desk.bodies("alert")[0]
    grown = alerts.with_quotes_of(replace(body, kind="edit"), replace(body, possibly="S2BBB"))
    assert "possibly related to S2BBB" in plain(render(grown))


async def test_an_edit_whose_answer_is_lost_is_made_again_and_nothing_is_sent_twice(
    api: BotApi, reader: Reader, store: Store
) -> None:
    reader.desk.hear("Yonhap", "kr")
    await reader.deliver(0)
    reader.desk.hear("Reuters", "other", hours=0.1)
    api.fault(drop(accepted=True), method="editMessageText")
    await reader.deliver(0.2)
    await reader.deliver(0.3)
    assert len(api.sent) == 1
    assert "2 outlets" in api.sent[0].text
    assert store.call(waiting.by_state) == {"sent": 2}


@pytest.mark.parametrize("mark", ["UPDATE 2-", "(Correction) ", "KILL: ", "(Ajoute précisions) "])
def test_agencies_marks_are_in_no_title_that_a_program_or_a_phone_is_told(mark: str, store: Store) -> None:
    desk = Desk(store, judges.default())
    desk.hear("Yonhap", "kr", f"[속보] {LAUNCH}", TEXT, who="the army said")
    desk.deliver()
    desk.hear("Yonhap", "kr", f"{mark}{LAUNCH}", TEXT.replace("3", "5"), who="the army said", hours=1)
    bodies = [body for kind in ("alert", "update", "correction", "edit") for body in desk.bodies(kind)]
    assert len(bodies) > 1
    for body in bodies:
        told = webhook.content(body)
        assert [told["title"], *(report["title"] for report in told["reports"])] == [LAUNCH, LAUNCH]
        assert next(drafts(body, threads=False)).subject.endswith(f" {LAUNCH}")


def test_reports_stand_in_the_order_of_publication_though_an_earlier_one_was_found_later(store: Store) -> None:
    desk = Desk(store, judges.default())
    desk.hear("Yonhap", "kr", who="the army said")
    desk.hear("Reuters", "other", who="a witness said", hours=0.4)
    desk.hear("TASS", "ru", who="the port said", hours=-0.5)
    body = desk.bodies("alert")[0]
    assert [report["outlet"] for report in webhook.content(body)["reports"]] == ["TASS", "Yonhap", "Reuters"]
    for told in (printed(body), next(drafts(body, threads=False)).text, plain(render(body))):
        first, also = (next(line for line in told.splitlines() if word in line) for word in ("First ", "Also "))
        assert "TASS" in first
        assert "Yonhap" in also
    assert "Also Yonhap (KR), +30 m" in printed(body)
    assert "Also Reuters, +54 m" in printed(body)


def printed(body: AlertBody) -> str:
    terminal = rich.console.Console(width=100, file=io.StringIO())
    with terminal.capture() as captured:
        terminal.print(console.render(body))
    return captured.get()
