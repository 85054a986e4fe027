"""Two stories are one, one was two: what an operator says holds for what comes after."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.model import AlertBody, Outcome, TextBody
from bot.core.pipeline import Judge
from bot.errors import StateError
from bot.store import lookups, rulings, stories
from bot.store.bodies import decode
from bot.store.front import Store
from tests.conftest import NOW
from tests.doubles.desk import Desk

VISIT = "Russian minister Kozlov arrives in Pyongyang for talks on coal"
VISIT_TEXT = (
    "Russian minister Alexander Kozlov arrived in Pyongyang on Tuesday for talks on coal with North Korea, {who}."
)
DINNER = "North Korea gives banquet in Wonsan hotel for Russian guests"
DINNER_TEXT = "North Korea gave a banquet in a Wonsan hotel on Wednesday for guests from Russia with songs, {who}."


@pytest.fixture
def desk(store: Store, judged: Judge) -> Desk:
    return Desk(store, judged)


def code(outcome: Outcome) -> str:
    assert outcome.story is not None
    return outcome.story.code


@pytest.fixture
def two(desk: Desk) -> tuple[str, str]:
    """The codes of two stories, each with two articles."""
    visit = code(desk.hear("TASS", "ru", VISIT, VISIT_TEXT))
    assert code(desk.hear("Interfax", "ru", VISIT, VISIT_TEXT, who="a source said", hours=1)) == visit
    dinner = code(desk.hear("KCNA", "kp", DINNER, DINNER_TEXT, hours=2))
    assert code(desk.hear("Yonhap", "kr", DINNER, DINNER_TEXT, who="KCNA reported", hours=3)) == dinner
    assert visit != dinner
    desk.deliver(4)
    return visit, dinner


def test_what_would_have_joined_a_merged_story_joins_the_whole(desk: Desk, two: tuple[str, str]) -> None:
    visit, dinner = two
    assert desk.store.change(rulings.merge, dinner, visit, NOW) == visit
    later = desk.hear("Kyodo", "jp", DINNER, DINNER_TEXT, who="state media said", hours=5)
    assert code(later) == visit
    page = desk.store.call(stories.page, visit)
    assert page is not None
    assert [article.outlet for article in page.articles] == ["TASS", "Interfax", "KCNA", "Yonhap", "Kyodo"]
    assert (page.outlets, page.origins) == (5, 4)
    assert ("merged", dinner) in [(event.kind, event.about) for event in page.events]


def test_a_merged_story_is_in_no_list_and_still_known_by_its_code(desk: Desk, two: tuple[str, str]) -> None:
    visit, dinner = two
    desk.store.change(rulings.merge, visit, dinner, NOW)
    assert [line.code for line in desk.store.call(lookups.latest, 10)] == [visit]
    page = desk.store.call(stories.page, dinner.lower())
    assert page is not None
    assert page.merged_into == visit


def test_merging_twice_or_by_the_merged_name_changes_nothing(desk: Desk, two: tuple[str, str]) -> None:
    visit, dinner = two
    desk.store.change(rulings.merge, visit, dinner, NOW)
    before = desk.store.call(stories.page, visit)
    assert desk.store.change(rulings.merge, dinner, visit, NOW) == visit
    assert desk.store.call(stories.page, visit) == before


def test_a_chat_with_both_alerts_sees_the_younger_point_to_the_elder(desk: Desk, two: tuple[str, str]) -> None:
    visit, dinner = two
    desk.store.change(rulings.merge, visit, dinner, NOW)
    edits = {row.edits: decode(row.body) for row in desk.rows() if row.edits and row.state == "pending"}
    younger, elder = edits[f"story:{dinner}"], edits[f"story:{visit}"]
    assert isinstance(younger, TextBody)
    assert visit in younger.html
    assert isinstance(elder, AlertBody)
    assert len(elder.reports) == 4


def test_who_heard_of_a_merged_story_is_not_told_again(desk: Desk, two: tuple[str, str]) -> None:
    visit, dinner = two
    desk.store.change(rulings.merge, visit, dinner, NOW)
    known = {row.key for row in desk.rows()}
    desk.hear("Kyodo", "jp", VISIT, VISIT_TEXT, who="officials said", hours=5)
    assert [row.key for row in desk.rows() if row.key not in known and not row.edits and not row.replies_to] == []


def test_an_article_that_is_split_off_founds_a_story_that_others_join(desk: Desk, two: tuple[str, str]) -> None:
    visit, dinner = two
    desk.store.change(rulings.merge, visit, dinner, NOW)
    page = desk.store.call(stories.page, visit)
    assert page is not None
    chosen = [str(article.number) for article in page.articles if article.outlet in ("KCNA", "Yonhap")]
    new = desk.store.change(rulings.split, visit, chosen, NOW)
    assert new not in two
    left, apart = desk.store.call(stories.page, visit), desk.store.call(stories.page, new)
    assert left is not None
    assert apart is not None
    assert [article.outlet for article in left.articles] == ["TASS", "Interfax"]
    assert [article.outlet for article in apart.articles] == ["KCNA", "Yonhap"]
    assert (apart.outlets, apart.origins, apart.title) == (2, 1, DINNER)
    assert code(desk.hear("Kyodo", "jp", DINNER, DINNER_TEXT, who="state media said", hours=5)) == new


def test_the_part_that_was_split_off_is_told_in_answer_to_the_alert(desk: Desk, two: tuple[str, str]) -> None:
    visit, _ = two
    page = desk.store.call(stories.page, visit)
    assert page is not None
    address = page.articles[1].url
    assert address is not None
    new = desk.store.change(rulings.split, visit, [address], NOW)
    (answer,) = [row for row in desk.rows() if row.key == f"story:{new}"]
    assert answer.replies_to == f"story:{visit}"
    body = decode(answer.body)
    assert isinstance(body, AlertBody)
    assert [report.outlet for report in body.reports] == ["Interfax"]


@pytest.mark.parametrize("chosen", [[], ["999999"], ["https://nowhere.example/"]])
def test_what_is_not_there_is_not_split(desk: Desk, two: tuple[str, str], chosen: list[str]) -> None:
    with pytest.raises(StateError):
        desk.store.change(rulings.split, two[0], chosen, NOW)
    with pytest.raises(StateError, match="no story"):
        desk.store.change(rulings.merge, two[0], "QQQQQ", NOW)


def test_the_alert_of_a_part_that_was_split_off_says_nothing_of_the_rest(desk: Desk) -> None:
    said = "“We agreed on coal,” Kozlov told reporters in Pyongyang. " + VISIT_TEXT
    heavy = "Putin lands in Pyongyang for summit with Kim Jong Un"
    summit = "Vladimir Putin landed in Pyongyang to meet Kim Jong Un. “This is a new treaty,” Putin said in Pyongyang."
    old = code(desk.hear("TASS", "ru", heavy, summit))
    light = code(desk.hear("Interfax", "ru", VISIT, said, hours=1))
    desk.store.change(rulings.merge, old, light, NOW)
    (page,) = [one for one in (desk.store.call(stories.page, old),) if one is not None]
    chosen = [str(one.number) for one in page.articles if one.outlet == "Interfax"]
    new = desk.store.change(rulings.split, old, chosen, NOW)
    (row,) = [row for row in desk.rows() if row.key == f"story:{new}"]
    body = decode(row.body)
    assert isinstance(body, AlertBody)
    assert (page.level, body.level) == ("flash", "important")
    assert [(one.text, one.speaker, one.outlet) for one in body.quotes] == [
        ("We agreed on coal", "Alexander Kozlov", "Interfax")
    ]
    assert "Kim Jong Un" not in body.matched
    assert body.events == ()
    apart = desk.store.call(stories.page, new)
    assert apart is not None
    assert (apart.level, apart.facets) == (body.level, body.facets)
    assert body.facets != page.facets


def test_an_edit_after_a_ruling_has_a_greater_revision_than_what_it_replaces(desk: Desk, two: tuple[str, str]) -> None:
    visit, dinner = two

    def told() -> int:
        """The revision of the last body that is about the first story."""
        bodies = [decode(row.body) for row in desk.rows()]
        return [body.revision for body in bodies if isinstance(body, AlertBody) and body.story == visit][-1]

    first = told()
    desk.store.change(rulings.merge, visit, dinner, NOW)
    desk.deliver(5)
    merged = told()
    page = desk.store.call(stories.page, visit)
    assert page is not None
    # More is taken out than rulings add: reports and changes alone would count fewer.
    chosen = [str(article.number) for article in page.articles if article.outlet != "TASS"]
    desk.store.change(rulings.split, visit, chosen, NOW + timedelta(hours=6))
    desk.deliver(7)
    parted = told()
    desk.hear("Kyodo", "jp", VISIT, VISIT_TEXT, who="a witness said", hours=8)
    assert first < merged < parted < told()
