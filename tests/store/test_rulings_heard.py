"""What chats hear of a ruling, and of what comes after it; and what is left of one that was ruled otherwise."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.app import judge
from bot.config import DEFAULT_WATCHES
from bot.core.model import AlertBody, Keep, Outcome
from bot.core.pipeline import Judge
from bot.store import chats, prune, rulings, sayings, stories
from bot.store.bodies import decode
from bot.store.front import Store
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
