"""Whom an article relays, and how many have a story by themselves."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.core.life import origins
from bot.core.life.origins import origin
from bot.core.model import Article, Report

NOW = datetime(2027, 3, 12, 9, 0, tzinfo=UTC)
ROWS: list[dict[str, Any]] = YAML(typ="safe").load(
    (Path(__file__).parents[2] / "data" / "stories" / "origins.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['lang']}: {row['why']}")
def test_an_article_names_whom_it_relays(row: dict[str, Any]) -> None:
    article = Article(
        id="x", title=row["title"], text=row["text"], language=row["lang"], outlet=row.get("outlet", "Example"),
        side="other", published=NOW, seen=NOW,
    )  # fmt: skip
    assert origin(article) == row["origin"]


def told(*pairs: tuple[str, str | None]) -> tuple[Report, ...]:
    return tuple(Report(outlet, "other", None, "en", "A bridge", NOW, relayed) for outlet, relayed in pairs)


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("KCNA", None), ("Yonhap", "KCNA"), ("Reuters", "KCNA"), ("TASS", None)], ("KCNA", "TASS")),
        ([("Yonhap", "KCNA"), ("Reuters", "KCNA")], ("KCNA",)),  # the origin itself is not among the sources
        ([("Daily", "Yonhap"), ("Yonhap", "KCNA")], ("KCNA",)),  # an echo of an echo
        ([("Yonhap", "KCNA"), ("Yonhap", None)], ("KCNA", "Yonhap")),  # first passed on, then found out by itself
        ([("Reuters", "Yonhap"), ("Yonhap", "Reuters")], ("Yonhap", "Reuters")),  # two that cite each other
        ([("ТАСС", None), ("TASS", None)], ("TASS",)),  # one agency in two languages
        ([], ()),
    ],
)
def test_outlets_are_counted_without_echoes(pairs: list[tuple[str, str | None]], expected: tuple[str, ...]) -> None:
    assert origins(told(*pairs)) == expected
