"""Precision and recall of the default watch never fall below what was reached (floors.json)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.config import shipped
from bot.core import lexicon as lexicons
from bot.core.matching import Matcher, compile_watches
from bot.core.model import Article, Watch

HERE = Path(__file__).parent
CORPORA = HERE.parents[2] / "shared" / "corpora"
FLOORS = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))["watch"]
NOW = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    lexicon = shipped()
    return compile_watches([Watch("dprk-russia", "North Korea–Russia", "side:kp AND side:ru")], lexicon)


def rows(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        pytest.skip(f"{path.name} is not beside the repository")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def relevant(row: Mapping[str, Any], matcher: Matcher) -> bool:
    text = row.get("text") or row.get("lead") or ""
    return matcher.read(
        Article(str(row["id"]), row.get("title", ""), text, row["lang"], row.get("outlet", ""), "other", NOW, NOW)
    ).relevant


def score(gold: Iterable[Mapping[str, Any]], matcher: Matcher) -> tuple[float, float, list[str]]:
    """Precision, recall, and the ids that are wrong."""
    counts: dict[tuple[bool, bool], int] = defaultdict(int)
    wrong = []
    for row in gold:
        said = relevant(row, matcher)
        counts[said, row["relevant"]] += 1
        if said != row["relevant"]:
            wrong.append(f"{row['id']}: {row['title']}")
    true = counts[True, True]
    return true / (true + counts[True, False]), true / (true + counts[False, True]), wrong


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("headlines", HERE / "data" / "watch_headlines.jsonl"),
        ("headlines_hard", HERE / "data" / "watch_headlines_hard.jsonl"),
        ("headlines_later", HERE / "data" / "watch_headlines_later.jsonl"),
        ("headlines_dev", CORPORA / "watch" / "headlines_dev.jsonl"),
        ("articles_dev", CORPORA / "watch" / "articles_dev.jsonl"),
    ],
)
def test_the_default_watch_keeps_its_precision_and_recall(name: str, path: Path, matcher: Matcher) -> None:
    precision, recall, wrong = score(rows(path), matcher)
    assert precision >= FLOORS[name]["precision"], wrong
    assert recall >= FLOORS[name]["recall"], wrong


@pytest.mark.parametrize("kind", ["bare", "lead"])
def test_headlines_alone_and_those_with_leads_keep_theirs(kind: str, matcher: Matcher) -> None:
    gold = [
        row for row in rows(HERE / "data" / "watch_headlines_further.jsonl") if bool(row["lead"]) is (kind == "lead")
    ]
    precision, recall, wrong = score(gold, matcher)
    floors = FLOORS[f"headlines_further_{kind}"]
    assert precision >= floors["precision"], wrong
    assert recall >= floors["recall"], wrong


def test_the_own_headlines_are_many_and_in_nine_languages() -> None:
    gold = rows(HERE / "data" / "watch_headlines.jsonl")
    assert len(gold) >= 200
    assert {row["lang"] for row in gold} == set(lexicons.LANGUAGES)
    assert len({row["id"] for row in gold}) == len(gold)


def test_real_wire_articles_on_the_pair_are_relevant(matcher: Matcher) -> None:
    seeds = sorted((CORPORA / "seeds").glob("*.txt"))
    if not seeds:
        pytest.skip("the seed articles are not beside the repository")
    for seed in seeds:
        title, _, text = seed.read_text(encoding="utf-8").partition("\n")
        assert relevant({"id": seed.stem, "title": title, "text": text, "lang": "fr"}, matcher), seed.stem
