"""The invented streams of articles in `data/stories`: each file is read once, however many tests go through it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

STORIES = Path(__file__).parent / "data" / "stories"
#: The files of short streams, several in each.
FILES = sorted((STORIES / "streams").glob("*.yaml"))
#: Files of one stream each: weeks of ordinary news.
SAGAS = sorted((STORIES / "sagas").glob("*.yaml"))


@cache
def streams(file: Path) -> list[dict[str, Any]]:
    """The streams in a file; who reads them leaves them as they are."""
    found: list[dict[str, Any]] = YAML(typ="safe").load(file.read_text(encoding="utf-8"))["streams"]
    return found
