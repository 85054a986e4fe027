"""What an agency's marker says of its copy, in nine languages, and what is left of the title without it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.config import shipped
from bot.core import stories
from bot.core.language import tell
from bot.core.lexicon import Lexicon
from bot.core.life import telling
from bot.core.life.titles import plain_title
from bot.core.model import Article

NOW = datetime(2027, 3, 12, 9, 0, tzinfo=UTC)
ROWS: list[dict[str, Any]] = YAML(typ="safe").load(
    (Path(__file__).parents[2] / "data" / "stories" / "markers.yaml").read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.get("text", row["title"])[:60])
def test_a_marker_is_read_where_an_agency_puts_it_and_nowhere_else(row: dict[str, Any], lexicon: Lexicon) -> None:
    title, text = row["title"], row.get("text", "")
    article = Article("x", title, text, tell(f"{title}\n{text}") or "en", "Wire", "other", NOW, NOW)
    said = telling(article, stories.features(article, lexicon), lexicon)
    assert said.marker == row["marker"]
    if "plain" in row:
        assert plain_title(title) == row["plain"]
