"""What a chat hears of a story by its watches: once, with all that asked, and the rest whatever words it has."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta

import pytest
import rich.console

from bot.app import judge
from bot.channels import console, webhook
from bot.channels.draft import fullest
from bot.channels.telegram_html import plain, render
from bot.config import DEFAULT_WATCHES
from bot.core.model import AlertBody, Watch
from bot.store import chats, preferences
from bot.store.front import Store
from tests.conftest import NOW
from tests.doubles.desk import WATCH, Desk

BRIDGE = Watch("bridge", "Tumangang bridge", "bridge AND Tumangang", "all")
HIS_WORDS = Watch("his-words", "What Peskov says", "bridge AND speaker:peskov", "all")
FLASHES = Watch("flashes", "Bridges in a hurry", "bridge", "flash")

TITLE = "Russia and North Korea open road bridge at Tumangang"
TEXT = "Russia and North Korea opened the road bridge at Tumangang on Monday, {who}."


def a_desk(store: Store, *more: Watch) -> Desk:
    """A desk whose one chat has these watches besides the one that is shipped."""
    desk = Desk(store, judge((*DEFAULT_WATCHES, *more)))
    for one in more:
        store.change(chats.subscribe, desk.chat.id, one.id, one.level, "en", NOW)
    return desk


def only(desk: Desk) -> AlertBody:
    (alert,) = desk.bodies("alert")
    return alert


def test_an_alert_names_all_watches_that_ask_for_it_and_words_of_each(store: Store) -> None:
    desk = a_desk(store, BRIDGE)
    desk.hear("TASS", "ru", TITLE, TEXT)
    alert = only(desk)
    assert set(alert.watches) == {WATCH.name, BRIDGE.name}
    assert {"bridge", "Tumangang", "Russia", "North Korea"} <= set(alert.matched)


def test_every_channel_says_which_watches_asked_where_several_did(store: Store) -> None:
    desk = a_desk(store, BRIDGE)
    desk.hear("TASS", "ru", TITLE, TEXT)
    alert = only(desk)
    named = ", ".join(alert.watches)
    page = rich.console.Console(file=io.StringIO(), width=200)
    page.print(console.render(alert))
    said = {
        "telegram": plain(render(alert)), "others": fullest(alert, threads=True).text,
        "console": page.file.getvalue(),  # type: ignore[attr-defined]
    }  # fmt: skip
    assert [name for name, text in said.items() if named not in text] == []
    assert set(webhook.content(alert)["watches"]) == {WATCH.name, BRIDGE.name}


def test_one_watch_is_not_named_where_it_is_the_only_one_that_asks(store: Store) -> None:
    desk = a_desk(store)
    desk.hear("TASS", "ru", TITLE, TEXT)
    assert WATCH.name not in plain(render(only(desk)))
    assert webhook.content(only(desk))["watches"] == [WATCH.name]


def test_many_watches_with_long_queries_leave_an_alert_short(store: Store) -> None:
    desk = a_desk(store)
    desk.hear("TASS", "ru", TITLE, TEXT)
    alert = only(desk)
    crowded = replace(alert, also=tuple(f"({'<bridge> OR ' * 30}port{number})" for number in range(20)))
    added = len(plain(render(crowded))) - len(plain(render(alert)))
    assert added < 160
    assert "+18" in plain(render(crowded))


@pytest.mark.parametrize(("muted", "named"), [(WATCH, BRIDGE), (BRIDGE, WATCH)])
def test_a_muted_watch_asks_for_nothing_and_the_other_goes_on(store: Store, muted: Watch, named: Watch) -> None:
    desk = a_desk(store, BRIDGE)
    store.change(preferences.hush, desk.chat.id, f"watch:{muted.id}", NOW + timedelta(hours=24))
    desk.hear("TASS", "ru", TITLE, TEXT)
    assert only(desk).watches == (named.name,)


def test_where_all_watches_that_ask_are_muted_nothing_is_told(store: Store) -> None:
    desk = a_desk(store, BRIDGE)
    for one in (WATCH, BRIDGE):
        store.change(preferences.hush, desk.chat.id, f"watch:{one.id}", NOW + timedelta(hours=24))
    desk.hear("TASS", "ru", TITLE, TEXT)
    assert desk.rows() == []


def test_a_watch_that_wants_flashes_alone_has_not_asked_for_less(store: Store) -> None:
    desk = a_desk(store, FLASHES)
    desk.hear("TASS", "ru", TITLE, TEXT)
    assert only(desk).level != "flash"
    assert only(desk).watches == (WATCH.name,)


def test_new_words_of_somebody_are_told_though_another_watch_asks_for_the_story_too(store: Store) -> None:
    desk = a_desk(store, HIS_WORDS)
    said = " “{},” said Kremlin spokesman Dmitry Peskov."
    desk.hear("TASS", "ru", TITLE, TEXT + said.format("The bridge carries lorries in both directions from today"))
    desk.deliver()
    anew = said.format("Nobody will need a visa to walk over that bridge next year")
    desk.hear("Interfax", "ru", TITLE, TEXT + anew, hours=1)
    (update,) = desk.bodies("update")
    assert [quote.text for quote in update.quotes] == ["Nobody will need a visa to walk over that bridge next year"]


def test_the_change_of_an_alert_names_the_watches_that_asked_for_it_first(store: Store) -> None:
    desk = a_desk(store, BRIDGE)
    desk.hear("TASS", "ru", TITLE, TEXT)
    desk.deliver()
    desk.hear("KCNA", "kp", TITLE, TEXT, hours=1)
    assert {body.watches for body in desk.bodies("edit")} == {only(desk).watches}


SHIPS = Watch("ships", "Twelve ships", '"12 ships" AND Khasan', "all")
FERRY = Watch("ferry", "Ferry", "ferry AND Rason", "all")
PROTOCOL = "Russia and North Korea sign fishing protocol at Khasan"
PROTOCOL_TEXT = (
    "Ministers of Russia and North Korea signed a fishing protocol at Khasan on Monday. It covers 12 ships, {who}."
)


def a_desk_with(store: Store, one: Watch) -> Desk:
    """A desk whose one chat has this watch alone."""
    desk = a_desk(store, one)
    store.change(chats.unsubscribe, desk.chat.id, WATCH.id)
    return desk


def test_who_has_an_alert_hears_of_its_correction_though_it_has_other_words(store: Store) -> None:
    desk = a_desk_with(store, SHIPS)
    desk.hear("TASS", "ru", PROTOCOL, PROTOCOL_TEXT)
    desk.deliver()
    desk.hear("TASS", "ru", f"(Correction) {PROTOCOL}", PROTOCOL_TEXT.replace("12", "15"), hours=1)
    (correction,) = desk.bodies("correction")
    assert [(event.old, event.new) for event in correction.events if event.kind == "figure"] == [("12", "15")]


def test_an_alert_goes_on_growing_by_reports_in_other_languages_than_its_watch(store: Store) -> None:
    desk = a_desk_with(store, FERRY)
    desk.hear(
        "Yonhap", "kr", "North Korea and Russia agree to open ferry line between Rason and Vladivostok",
        "North Korea and Russia agreed on Monday to open a ferry line between Rason and Vladivostok, {who}.",
    )  # fmt: skip
    desk.deliver()
    desk.hear(
        "ТАСС", "ru", "КНДР и Россия договорились открыть паромную линию между Расоном и Владивостоком",
        "КНДР и Россия договорились в понедельник открыть паромную линию между Расоном и Владивостоком, {who}.",
        who="сообщил министр", language="ru", hours=1,
    )  # fmt: skip
    (edit,) = desk.bodies("edit")
    assert [report.outlet for report in edit.reports] == ["Yonhap", "ТАСС"]
    assert (edit.watch, edit.matched) == (FERRY.name, only(desk).matched)


def test_who_has_no_alert_of_a_story_gets_none_for_words_that_he_did_not_ask_for(store: Store) -> None:
    desk = a_desk_with(store, SHIPS)
    desk.hear("TASS", "ru", PROTOCOL, PROTOCOL_TEXT.replace("12", "15"))
    desk.hear("KCNA", "kp", PROTOCOL, PROTOCOL_TEXT.replace("12", "15"), hours=1)
    assert desk.rows() == []


@pytest.mark.parametrize("ended", [True, False])
def test_who_has_ended_or_muted_the_watch_of_an_alert_hears_no_more_of_it(store: Store, ended: bool) -> None:
    desk = a_desk_with(store, SHIPS)
    desk.hear("TASS", "ru", PROTOCOL, PROTOCOL_TEXT)
    desk.deliver()
    if ended:
        store.change(chats.unsubscribe, desk.chat.id, SHIPS.id)
    else:
        store.change(preferences.hush, desk.chat.id, f"watch:{SHIPS.id}", NOW + timedelta(days=1))
    desk.hear("TASS", "ru", f"(Correction) {PROTOCOL}", PROTOCOL_TEXT.replace("12", "15"), hours=1)
    assert len(desk.rows()) == 1


def test_who_has_muted_one_of_two_watches_hears_the_rest_by_the_other(store: Store) -> None:
    desk = a_desk(store, SHIPS)
    desk.hear("TASS", "ru", PROTOCOL, PROTOCOL_TEXT)
    desk.deliver()
    store.change(preferences.hush, desk.chat.id, f"watch:{WATCH.id}", NOW + timedelta(days=1))
    desk.hear("TASS", "ru", f"(Correction) {PROTOCOL}", PROTOCOL_TEXT.replace("12", "15"), hours=1)
    assert len(desk.bodies("correction")) == 1
