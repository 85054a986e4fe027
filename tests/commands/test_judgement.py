"""The judgement on texts by an operator's settings: `khasan extract`, `match` and `place` with `--config`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.cli import khasan

SETTINGS = """
sources: [{id: tram, outlet: Tram, kind: feed, side: other, url: "https://tram.example/feed"}]
watches: [{id: tram, name: Trams, query: "tram*"}]
entities:
  - {id: anna-veles, name: Anna Veles, type: person, side: other, forms: {en: [Anna Veles], ru: [Анна Велес]}}
"""
ARTICLE = {"id": 1, "lang": "ru", "title": "Tram line opens", "text": "«Линия готова к лету», — сказала Анна Велес."}


@pytest.fixture
def settings(tmp_path: Path) -> str:
    file = tmp_path / "sources.yaml"
    file.write_text(SETTINGS, encoding="utf-8")
    return str(file)


def _said(*command: str) -> Any:
    result = CliRunner().invoke(khasan, command, input=json.dumps(ARTICLE, ensure_ascii=False))
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_quotes_have_the_names_of_the_settings(settings: str) -> None:
    assert _said("extract")["quotes"][0]["canonical"] is None
    assert _said("extract", "--config", settings)["quotes"][0]["canonical"] == "Anna Veles"


def test_articles_are_matched_and_placed_by_the_watches_of_the_settings(settings: str) -> None:
    assert not _said("match")["relevant"]
    assert _said("match", "--config", settings)["matches"][0]["watch"] == "tram"
    assert _said("place")["decision"] == "unrelated"
    assert _said("place", "--config", settings)["decision"] == "new"
