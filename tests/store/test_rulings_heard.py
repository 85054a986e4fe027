"""What chats hear of a ruling, and of what comes after it; and what is left of one that was ruled otherwise."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.app import judge
from bot.config import DEFAULT_WATCHES
from bot.core.model import AlertBody, Keep, Outcome, TextBody, Watch
from bot.core.pipeline import Judge
from bot.store import chats, lookups, preferences, prune, rulings, sayings, stories
from bot.store.bodies import decode
from bot.store.front import Store
from bot.store.schema import outbox
from tests.conftest import NOW
from tests.doubles.desk import WATCH, Desk

COAL = "Russian minister Kozlov arrives in Pyongyang for talks on coal"
COAL_TEXT = (
    "Russian minister Alexander Kozlov arrived in Pyongyang on Tuesday for talks on coal with North Korea, {who}. "
    "“We have brought three proposals on coal,” Kozlov said."
)
BANQUET = "North Korea gives banquet in Wonsan hotel for Russian guests"
BANQUET_TEXT = (
    "North Korea gave a banquet in a Wonsan hotel on Wednesday for guests from Russia with songs, {who}. "
    "“The evening belongs to our friends,” hotel director Pak Chol Su said."
)


@pytest.fixture(scope="session")
def judged() -> Judge:
    return judge(DEFAULT_WATCHES)


@pytest.fixture
def desk(store: Store, judged: Judge) -> Desk:
    return Desk(store, judged)


def code(outcome: Outcome) -> str:
    assert outcome.story is not None
    return outcome.story.code


def coal(desk: Desk, outlet: str, side: str, **how: object) -> str:
    return code(desk.hear(outlet, side, COAL, COAL_TEXT, **how))  # type: ignore[arg-type]


def banquet(desk: Desk, outlet: str, side: str, **how: object) -> str:
    return code(desk.hear(outlet, side, BANQUET, BANQUET_TEXT, **how))  # type: ignore[arg-type]


def numbers(desk: Desk, called: str, *outlets: str) -> list[str]:
    page = desk.store.call(stories.page, called)
    assert page is not None
    return [str(one.number) for one in page.articles if one.outlet in outlets]


def another_chat(desk: Desk, level: str = "all") -> int:
    place = desk.store.change(chats.place, "telegram", "43", None, "another reader", NOW)
    desk.store.change(chats.subscribe, place.id, WATCH.id, level, "en", NOW)
    return int(place.id)


def alerts_in(desk: Desk, chat: int, called: str) -> list[AlertBody]:
    found = [decode(row.body) for row in desk.rows() if row.destination_id == chat and row.key == f"story:{called}"]
    return [one for one in found if isinstance(one, AlertBody)]


def test_what_was_said_in_a_part_that_is_split_off_goes_with_it(desk: Desk) -> None:
    whole = coal(desk, "TASS", "ru")
    desk.store.change(rulings.merge, whole, banquet(desk, "KCNA", "kp", hours=1), NOW)
    new = desk.store.change(rulings.split, whole, numbers(desk, whole, "KCNA"), NOW)
    said = {name: [one.speaker for one in desk.store.call(sayings.of_story, name, 9)] for name in (whole, new)}
    assert said == {whole: ["Alexander Kozlov"], new: ["Pak Chol Su"]}


def test_words_that_both_parts_have_stay_with_the_report_that_had_them_first(desk: Desk) -> None:
    whole = coal(desk, "TASS", "ru")
    coal(desk, "Interfax", "ru", who="a source said", hours=1)
    new = desk.store.change(rulings.split, whole, numbers(desk, whole, "Interfax"), NOW)
    assert [one.speaker for one in desk.store.call(sayings.of_story, whole, 9)] == ["Alexander Kozlov"]
    assert desk.store.call(sayings.of_story, new, 9) == ()


def test_who_has_both_alerts_is_led_to_the_whole_in_his_own_language(desk: Desk) -> None:
    desk.store.change(preferences.change, desk.chat.id, language="fr")
    whole, part = coal(desk, "TASS", "ru"), banquet(desk, "KCNA", "kp", hours=1)
    desk.deliver(2)
    desk.store.change(rulings.merge, whole, part, NOW)
    (told,) = [decode(row.body) for row in desk.rows() if row.edits == f"story:{part}"]
    assert isinstance(told, TextBody)
    assert told.html == f"↪ <b>{BANQUET}</b>\nfusionné avec <code>{whole}</code>\u00a0: {COAL}"


def test_a_merged_story_is_kept_as_long_as_the_one_that_it_is_part_of(desk: Desk) -> None:
    whole = coal(desk, "TASS", "ru")
    part = banquet(desk, "KCNA", "kp", hours=1)
    desk.store.change(rulings.merge, whole, part, NOW + timedelta(hours=2))
    assert coal(desk, "Interfax", "ru", who="a source said", hours=20) == whole
    keep = Keep(stories=timedelta(hours=12))
    desk.store.change(prune.prune, keep, NOW + timedelta(hours=24))
    page = desk.store.call(stories.whole, part)
    assert page is not None
    assert page.code == whole
    dropped = desk.store.change(prune.prune, keep, NOW + timedelta(days=30))
    assert dropped.stories == 2
    assert desk.store.call(stories.page, part) is None


def test_who_has_the_alert_of_a_merged_part_alone_hears_of_what_is_split_off(desk: Desk) -> None:
    whole = coal(desk, "TASS", "ru")
    late = another_chat(desk)
    part = banquet(desk, "KCNA", "kp", hours=1)
    desk.store.change(rulings.merge, whole, part, NOW + timedelta(hours=2))
    assert coal(desk, "Interfax", "ru", who="a source said", hours=3) == whole
    new = desk.store.change(rulings.split, whole, numbers(desk, whole, "Interfax"), NOW + timedelta(hours=4))
    for chat, told in ((desk.chat.id, whole), (late, part)):
        (row,) = [row for row in desk.rows() if row.destination_id == chat and row.key == f"story:{new}"]
        assert row.replies_to == f"story:{told}"


def test_a_merge_that_is_undone_is_not_told_twice(desk: Desk) -> None:
    whole = coal(desk, "TASS", "ru")
    part = banquet(desk, "KCNA", "kp", hours=1)
    desk.deliver(2)
    desk.store.change(rulings.merge, whole, part, NOW + timedelta(hours=2))
    desk.deliver(2)
    banquet(desk, "Yonhap", "kr", who="KCNA reported", hours=3)
    apart = numbers(desk, whole, "KCNA", "Yonhap")
    new = desk.store.change(rulings.split, whole, apart, NOW + timedelta(hours=4))
    assert alerts_in(desk, desk.chat.id, new) == []
    (edit,) = [row for row in desk.rows() if row.edits == f"story:{part}" and row.state == "pending"]
    body = decode(edit.body)
    assert isinstance(body, AlertBody)
    assert (body.story, [one.outlet for one in body.reports]) == (new, ["KCNA", "Yonhap"])
    # Its code leads where its articles are, and so does what comes after.
    page = desk.store.call(stories.whole, part)
    assert page is not None
    assert page.code == new
    assert banquet(desk, "Kyodo", "jp", who="state media said", hours=5) == new
    assert alerts_in(desk, desk.chat.id, new) == []


def test_who_did_not_hear_of_a_part_is_told_when_a_merge_is_undone(desk: Desk) -> None:
    whole = coal(desk, "TASS", "ru")
    desk.store.change(preferences.hush, desk.chat.id, "outlet:kcna", NOW + timedelta(hours=2))
    part = banquet(desk, "KCNA", "kp", hours=1)
    assert alerts_in(desk, desk.chat.id, part) == []
    desk.store.change(rulings.merge, whole, part, NOW + timedelta(hours=2))
    new = desk.store.change(rulings.split, whole, numbers(desk, whole, "KCNA"), NOW + timedelta(hours=3))
    assert len(alerts_in(desk, desk.chat.id, new)) == 1


@pytest.mark.parametrize("how", ["muted", "left", "above"])
def test_a_part_that_is_split_off_is_told_to_nobody_who_wants_no_such_news(desk: Desk, how: str) -> None:
    whole = coal(desk, "TASS", "ru")
    banquet_of = banquet(desk, "KCNA", "kp", hours=1)
    desk.store.change(rulings.merge, whole, banquet_of, NOW + timedelta(hours=2))
    coal(desk, "Interfax", "ru", who="a source said", hours=3)
    if how == "muted":
        desk.store.change(preferences.hush, desk.chat.id, f"story:{whole}", NOW + timedelta(hours=24))
    elif how == "left":
        desk.store.change(chats.unsubscribe, desk.chat.id, WATCH.id)
    else:
        desk.store.change(lambda connection: preferences.change(connection, desk.chat.id, level="flash"))
    new = desk.store.change(rulings.split, whole, numbers(desk, whole, "Interfax"), NOW + timedelta(hours=4))
    assert alerts_in(desk, desk.chat.id, new) == []


def test_a_story_merged_into_one_that_is_merged_goes_along(desk: Desk) -> None:
    eldest = code(
        desk.hear(
            "RIA",
            "ru",
            "Russia ships wheat to North Korea by rail through Khasan",
            "Russia shipped wheat to North Korea by rail through Khasan, {who}.",
        )
    )
    whole = coal(desk, "TASS", "ru", hours=1)
    late = another_chat(desk)
    part = banquet(desk, "KCNA", "kp", hours=2)
    desk.store.change(rulings.merge, whole, part, NOW + timedelta(hours=3))
    desk.store.change(rulings.merge, part, eldest, NOW + timedelta(hours=4))
    assert banquet(desk, "Kyodo", "jp", who="state media said", hours=5) == eldest
    assert coal(desk, "Interfax", "ru", who="a source said", hours=6) == eldest
    assert [line.code for line in desk.store.call(lookups.latest, 9)] == [eldest]
    # Who has the part's alert alone sees the whole in it.
    edits = [decode(row.body) for row in desk.rows() if row.destination_id == late]
    assert isinstance(edits[-1], AlertBody)
    assert edits[-1].story == eldest


def test_an_alert_that_has_not_left_points_to_no_other(desk: Desk) -> None:
    whole = coal(desk, "TASS", "ru")
    part = banquet(desk, "KCNA", "kp", hours=1)
    desk.store.change(rulings.merge, whole, part, NOW + timedelta(hours=2))
    (alert,) = [decode(row.body) for row in desk.rows()]
    assert isinstance(alert, AlertBody)
    assert (alert.story, [one.outlet for one in alert.reports]) == (whole, ["TASS", "KCNA"])
    # Where the merge is undone, it is told like anything that nobody has heard.
    new = desk.store.change(rulings.split, whole, numbers(desk, whole, "KCNA"), NOW + timedelta(hours=3))
    assert len(alerts_in(desk, desk.chat.id, new)) == 1


def test_an_alert_that_has_not_left_leaves_where_that_of_the_elder_never_came(desk: Desk) -> None:
    whole = coal(desk, "TASS", "ru")
    desk.store.change(lambda connection: connection.execute(outbox.update().values(state="dead")))
    part = banquet(desk, "KCNA", "kp", hours=1)
    desk.store.change(rulings.merge, whole, part, NOW + timedelta(hours=2))
    (waiting,) = [row for row in desk.rows() if row.state == "pending" and row.edits is None]
    assert waiting.key == f"story:{part}"


def test_the_alerts_of_both_parts_name_the_watches_and_words_that_ask_for_each(store: Store) -> None:
    watches = [WATCH, Watch("coal", "Coal", "coal"), Watch("hotels", "Hotels", "hotel AND banquet")]
    desk = Desk(store, judge(watches))
    for one in watches[1:]:
        desk.store.change(chats.subscribe, desk.chat.id, one.id, "all", "en", NOW)
    whole = coal(desk, "TASS", "ru")
    desk.deliver()
    part = banquet(desk, "KCNA", "kp", hours=1)
    desk.store.change(rulings.merge, whole, part, NOW + timedelta(hours=2))
    chosen = numbers(desk, whole, "KCNA")
    new = desk.store.change(rulings.split, whole, chosen, NOW + timedelta(hours=3), watches)
    (apart,), left = alerts_in(desk, desk.chat.id, new), desk.bodies("edit")[-1]
    assert (apart.watches, left.watches) == ((WATCH.name, "Hotels"), (WATCH.name, "Coal"))
    assert ("banquet" in apart.matched, "coal" in apart.matched) == (True, False)
    assert ("banquet" in left.matched, "coal" in left.matched) == (False, True)
