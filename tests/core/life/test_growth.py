"""What one more article changes in a story, in many languages: who has it, what is said otherwise, what is loud."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.config import shipped
from bot.core import alerts, stories
from bot.core.lexicon import Lexicon
from bot.core.life import Growth, grow, telling
from bot.core.model import Article, Decision, Level, Placement, Story, StoryEvent

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ROWS: list[dict[str, Any]] = YAML(typ="safe").load(
    (Path(__file__).parents[2] / "data" / "stories" / "changes.yaml").read_text(encoding="utf-8")
)
EMPTY = Story("AAAAA", "", "all", (), ())


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped()


def told(
    story: Story, row: dict[str, Any], lexicon: Lexicon, *, hours: float = 0, decision: Decision = "report",
    level: Level = "all",
) -> Growth:  # fmt: skip
    when = NOON + timedelta(hours=hours)
    article = Article(
        row["title"], row["title"], row.get("text", ""), row["lang"], row["outlet"], row["side"], when, when
    )
    said = telling(article, stories.features(article, lexicon), lexicon)
    return grow(story, alerts.report(article, said), said, Placement(decision, story.code), level=level)


def written(event: StoryEvent) -> str:
    change = f"{event.old or ''}>{event.new or ''}" if event.old or event.new else ""
    return " ".join(part for part in (event.kind, event.about, change, "!" if event.loud else "") if part)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["why"])
def test_a_second_article_changes_what_it_says_otherwise(row: dict[str, Any], lexicon: Lexicon) -> None:
    founded = told(EMPTY, row["first"], lexicon)
    assert founded.events == ()
    growth = told(founded.story, row["then"], lexicon, hours=5)
    assert [written(event) for event in growth.events] == row["events"]


def test_the_level_rises_with_independent_origins_of_several_sides_and_never_falls(lexicon: Lexicon) -> None:
    tellers = (
        "Yonhap kr,TASS ru,KCNA kp,Xinhua cn,Kyodo jp,Reuters other,AFP other,NHK jp,Interfax ru,Hankyoreh kr".split(
            ","
        )
    )
    story, levels = EMPTY, []
    for number, teller in enumerate(tellers):
        outlet, side = teller.split()
        row = {"lang": "en", "outlet": outlet, "side": side, "title": "Bridge over the Tumen opens"}
        story = told(story, row, lexicon, hours=number / 10).story
        levels.append(story.level)
    assert levels == ["all"] * 2 + ["important"] * 5 + ["flash"] * 3


def test_echoes_raise_no_level(lexicon: Lexicon) -> None:
    story = EMPTY
    for outlet, side in (("KCNA", "kp"), ("Yonhap", "kr"), ("TASS", "ru"), ("Kyodo", "jp"), ("Xinhua", "cn")):
        row = {
            "lang": "en", "outlet": outlet, "side": side, "title": "Bridge over the Tumen opens",
            "text": "The bridge was opened on Monday, according to KCNA.",
        }  # fmt: skip
        story = told(story, row, lexicon).story
    assert story.level == "all"


def test_an_article_of_a_higher_level_raises_its_story(lexicon: Lexicon) -> None:
    row = {"lang": "en", "outlet": "TASS", "side": "ru", "title": "Bridge over the Tumen opens"}
    story = told(EMPTY, row, lexicon, level="important").story
    assert told(story, row, lexicon, level="all").story.level == "important"
    assert told(story, row, lexicon, level="flash").story.level == "flash"


def test_one_of_many_that_speaks_of_a_plan_makes_no_event_of_what_has_happened(lexicon: Lexicon) -> None:
    def row(title: str, outlet: str) -> dict[str, Any]:
        return {"lang": "en", "outlet": outlet, "side": "other", "title": title}

    story = EMPTY
    for outlet in ("AFP", "AP", "Kyodo"):
        story = told(story, row("Ferry link of Rason and Vladivostok in numbers", outlet), lexicon).story
    story = told(story, row("Second ferry will sail from Rason to Vladivostok in summer", "Reuters"), lexicon).story
    assert [one.phase for one in story.tellings] == ["", "", "", "planned"]
    growth = told(story, row("Ferry from Rason arrived in Vladivostok", "Yonhap"), lexicon)
    assert [event.kind for event in growth.events] == ["outlet"]
