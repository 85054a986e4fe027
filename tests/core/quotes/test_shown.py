"""The quotes of an alert, as its reader sees them; the rows are in tests/data/quotes/halves.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot import data
from bot.core import alerts, lexicon
from bot.core.model import Article, Match, Story
from bot.core.quotes import extract
from tests.conftest import NOW

LEXICON = lexicon.parse(data.text("lexicon.json"))
ROWS: list[dict[str, Any]] = YAML(typ="safe").load(
    (Path(__file__).parents[2] / "data" / "quotes" / "halves.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['lang']}: {row['why']}")
def test_an_utterance_that_the_reporter_interrupts_is_shown_as_one(row: dict[str, Any]) -> None:
    article = Article("x", "The pier", row["text"], row["lang"], "Northgate Wire", "other", NOW, NOW)
    story = alerts.shown(Story("AAAAA", "The pier", "all", (), ()))
    body = alerts.compose(story, article, extract(article, LEXICON), Match("w", 1.0, ()), watch="w", kind="new")
    assert [quote.text for quote in body.quotes] == row["shown"]
