"""Options are set in the settings file, and nothing else in it changes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot import config
from bot.config import options
from bot.errors import SettingsError

SOURCES = "sources:\n  - {id: one, kind: feed, url: 'https://one.example/', outlet: One, side: ru}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SOURCES, f"{SOURCES}delivery:\n  use: 12h\n"),
        ("delivery:\n  use: 6h  # why\n  group: 3s\n", "delivery:\n  use: 12h  # why\n  group: 3s\n"),
        ("delivery:\n    group: 3s\n", "delivery:\n    use: 12h\n    group: 3s\n"),
        ("delivery: {group: 3s}\n", "delivery: {use: 12h, group: 3s}\n"),
        ("delivery: {}\n", "delivery: {use: 12h}\n"),
        ("delivery:\n  use:\n  group: 3s\n", "delivery:\n  use: 12h\n  group: 3s\n"),
        ("delivery:\n  use: # later\n", "delivery:\n  use: 12h # later\n"),
        ("delivery: # later\nkeep: {}\n", "delivery:\n  use: 12h # later\nkeep: {}\n"),
        ("keep:\r\n  texts: 9d\r\n", "keep:\r\n  texts: 9d\r\ndelivery:\r\n  use: 12h\r\n"),
    ],
)
def test_a_value_is_written_where_it_belongs(before: str, after: str) -> None:
    assert options.changed(before, "delivery.use", "12h") == after


def test_what_is_set_is_what_is_read(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(SOURCES, encoding="utf-8")
    options.put(file, "delivery.per_second", "20", {})
    options.put(file, "keep.texts", "14d", {})
    known = config.read(file, {})
    assert (known.delivery.per_second, known.keep.texts) == (20, timedelta(days=14))
    assert options.shown(known)["delivery.per_second"] == "20"
    assert options.shown(known)["keep.texts"] == "14d"
    assert file.read_text(encoding="utf-8").startswith(SOURCES)


@pytest.mark.parametrize(
    ("name", "value"),
    [("delivery.per_second", "9000"), ("keep.texts", "soon"), ("sources", "1"), ("keep.texts", "1d\nsources: []")],
)
def test_a_wrong_value_leaves_the_file_as_it_is(name: str, value: str, tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(SOURCES, encoding="utf-8")
    with pytest.raises(SettingsError):
        options.put(file, name, value, {})
    assert file.read_text(encoding="utf-8") == SOURCES
