"""The quotes of an alert, as its reader sees them; the rows are in tests/data/quotes/halves.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.config import shipped
from bot.core import alerts
from bot.core.model import AlertBody, Article, Match, Story
from bot.core.quotes import extract
from tests.conftest import NOW

LEXICON = shipped()
ROWS: list[dict[str, Any]] = YAML(typ="safe").load(
    (Path(__file__).parents[2] / "data" / "quotes" / "halves.yaml").read_text(encoding="utf-8")
)


def alert(text: str, language: str) -> AlertBody:
    article = Article("x", "The pier", text, language, "Northgate Wire", "other", NOW, NOW)
    story = alerts.shown(Story("AAAAA", "The pier", "all", (), ()))
    return alerts.compose(story, article, extract(article, LEXICON), Match("w", 1.0, ()), watch="w", kind="new")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['lang']}: {row['why']}")
def test_an_utterance_that_the_reporter_interrupts_is_shown_as_one(row: dict[str, Any]) -> None:
    assert [quote.text for quote in alert(row["text"], row["lang"]).quotes] == row["shown"]


@pytest.mark.parametrize(
    ("language", "same", "other", "new"),
    [
        (
            "ru",
            "«Причал откроется в начале мая», — сказал Аркадий Белоконь.",
            "«Я ему ни в чём не верю», — сказала Нина Ветрова.",
            "Нина Ветрова",
        ),
        (
            "ko",
            "아르카디 벨로콘은 “부두는 오월 초에 문을 연다고 본다”고 말했다.",
            "니나 베트로바 항만청 대변인은 “나는 그 말을 조금도 믿지 않는다”고 말했다.",
            "니나 베트로바",
        ),
        (
            "en",
            "“The pier opens in early May,” said Arkady Belokon.",
            "“I do not believe a word of his,” said Nina Vetrova.",
            "Nina Vetrova",
        ),
    ],
)
def test_a_later_report_adds_who_was_not_heard_yet(language: str, same: str, other: str, new: str) -> None:
    before = alert("“The pier will open early in May,” said Arkady Belokon.", "en")
    grown = alerts.with_quotes_of(alert(f"{same}\n{other}", language), before)
    assert [quote.speaker for quote in grown.quotes] == ["Arkady Belokon", new]
