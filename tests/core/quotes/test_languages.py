"""Who said what in each language; the rows are in tests/data/quotes, a file a language, each with the reason for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.config import shipped
from bot.core.model import Article
from bot.core.quotes import extract
from tests.conftest import NOW

LEXICON = shipped()
FOLDER = Path(__file__).parents[2] / "data" / "quotes"
ROWS = [
    pytest.param(file.stem, row, id=f"{file.stem}: {row['why']}")
    for file in sorted(FOLDER.glob("??.yaml"))
    for row in YAML(typ="safe").load(file.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_quotes_are_exact_and_have_their_speakers(language: str, row: dict[str, Any]) -> None:
    text = row["text"]
    article = Article("x", "", text, language, "Agence Méridien", "other", published=NOW, seen=NOW)
    found = [one for one in extract(article, LEXICON) if one.kind != "scare"]
    assert [[one.text, one.speaker] for one in found] == [quote[:2] for quote in row["quotes"]]
    # A third word of a row is the office.
    assert [one.role for one, quote in zip(found, row["quotes"], strict=True) if len(quote) > 2] == [
        quote[2] for quote in row["quotes"] if len(quote) > 2
    ]
    # A fourth is who passes it on.
    assert [one.relayed_by for one, quote in zip(found, row["quotes"], strict=True) if len(quote) > 3] == [
        quote[3] for quote in row["quotes"] if len(quote) > 3
    ]
    assert all(text[one.start : one.end] == one.text for one in found)
