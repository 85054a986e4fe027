"""A chat with several watches that ask for one story: it hears it once, with all that asked."""

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
