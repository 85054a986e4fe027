"""Which quotes are one saying; the pairs are in tests/data/sayings."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.core.sayings import Saying, same
from tests.conftest import NOW

FILE = Path(__file__).parents[1] / "data" / "sayings" / "pairs.yaml"
PAIRS = [pytest.param(row, id=row["why"]) for row in YAML(typ="safe").load(FILE.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("row", PAIRS)
def test_the_same_words_of_one_speaker_are_one_saying(row: dict[str, Any]) -> None:
    speaker = "entity:kim-jong-un" if row.get("known", True) else "name:pak"
    one = Saying(speaker, row["one"][1], row["one"][0], "S7K3Q", NOW)
    later = NOW + timedelta(hours=row.get("hours", 1))
    other = Saying(speaker, row["other"][1], row["other"][0], row.get("story", "S7K3Q"), later)
    assert same(one, other) == same(other, one) == row["same"]


def test_the_same_words_of_two_speakers_are_two_sayings() -> None:
    one = Saying("entity:dmitry-peskov", "We have nothing to add to what was said.", "en", "S7K3Q", NOW)
    assert not same(one, Saying("entity:sergei-lavrov", one.text, "en", "S7K3Q", NOW))
