"""How many quotes of the own articles are found, with their speakers, never falls below what floors.json pins."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.config import shipped
from bot.core.model import Article
from bot.core.quotes import extract

HERE = Path(__file__).parent
FLOORS = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))["quotes"]
ARTICLES = YAML(typ="safe").load((HERE / "data" / "quotes.yaml").read_text(encoding="utf-8"))
NOW = datetime(2027, 1, 1, tzinfo=UTC)


def found(row: dict[str, Any]) -> list[tuple[str, str | None]]:
    lexicon = shipped()
    article = Article("a", "", row["text"], row["lang"], "Northgate Wire", "other", NOW, NOW)
    return [(one.text, one.speaker) for one in extract(article, lexicon)]


def f1(right: int, given: int, wanted: int) -> float:
    return 2 * right / (given + wanted)


def test_the_own_articles_keep_their_quotes_and_speakers() -> None:
    given = wanted = spans = spoken = 0
    wrong = []
    for row in ARTICLES:
        gold = {(words, speaker) for words, speaker in row["quotes"]}
        ours = set(found(row))
        given, wanted = given + len(ours), wanted + len(gold)
        spans += len({words for words, _ in gold} & {words for words, _ in ours})
        spoken += len(gold & ours)
        wrong += [f"{row['lang']}: {one}" for one in sorted(map(str, gold ^ ours))]
    assert f1(spans, given, wanted) >= FLOORS["span"], wrong
    assert f1(spoken, given, wanted) >= FLOORS["span_and_speaker"], wrong


@pytest.mark.parametrize("row", ARTICLES, ids=[f"{at}-{row['lang']}" for at, row in enumerate(ARTICLES)])
def test_the_gold_stands_in_the_articles(row: dict[str, Any]) -> None:
    assert all(row["text"].count(words) == 1 for words, _ in row["quotes"])
