"""Sources are added to the settings file, and nothing else in it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import config
from bot.config import edit
from bot.errors import SettingsError

SHIPPED = Path(__file__).parents[1] / "sources.yaml"
NEW = {
    "id": "herald",
    "kind": "feed",
    "url": "https://herald.example/rss?a=1#x",
    "outlet": 'The "Herald": A',
    "side": "kp",
}
LINE = '- {id: herald, kind: feed, url: "https://herald.example/rss?a=1#x", outlet: "The \\"Herald\\": A", side: kp}'
FIRST = "- {id: one, kind: feed, url: 'https://one.example/', outlet: One, side: ru}"
BLOCK = "- id: one\n  kind: feed\n  url: https://one.example/\n  outlet: One\n  side: ru"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"sources:\n  {FIRST}\n", f"sources:\n  {FIRST}\n  {LINE}\n"),
        (f"sources:\n{FIRST}", f"sources:\n{FIRST}\n{LINE}\n"),  # no indentation, no line end
        (f"sources:\n{BLOCK}  # why\n\n# next\n", f"sources:\n{BLOCK}  # why\n{LINE}\n\n# next\n"),
        ("", f"sources:\n  {LINE}\n"),
        ("# mine\n", f"# mine\nsources:\n  {LINE}\n"),
        ("---\n# mine\n", f"---\n# mine\nsources:\n  {LINE}\n"),
        ("keep:\n  texts: 30d", f"keep:\n  texts: 30d\nsources:\n  {LINE}\n"),
        ("sources: []  # none yet\nkeep: {}\n", f"sources:  # none yet\n  {LINE}\nkeep: {{}}\n"),
        ("sources:\n# none yet\nkeep: {}\n", f"sources:\n  {LINE}\n# none yet\nkeep: {{}}\n"),
        ("sources:\n  []\n", f"sources:\n  {LINE}\n\n"),
        ("sources: null", f"sources:\n  {LINE}\n"),
        (f"sources:\r\n  # {FIRST}\r\n", f"sources:\r\n  {LINE}\r\n  # {FIRST}\r\n"),
        (f"sources:\r\n  {FIRST}\r\n", f"sources:\r\n  {FIRST}\r\n  {LINE}\r\n"),
    ],
)  # fmt: skip
def test_a_source_is_added_after_the_last_one(before: str, after: str) -> None:
    assert edit.added(before, [NEW], file="sources.yaml") == after


def test_the_shipped_file_keeps_every_line_and_has_the_new_source(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_bytes(SHIPPED.read_bytes())
    file.chmod(0o640)
    known = config.read(file, {}).sources
    edit.add(file, [NEW, NEW | {"id": "on", "outlet": "no", "language": "ko"}], {})
    after = config.read(file, {}).sources
    assert after[:-2] == known
    assert (after[-2].id, after[-2].url, after[-2].outlet) == ("herald", NEW["url"], NEW["outlet"])
    assert (after[-1].id, after[-1].outlet, after[-1].language) == ("on", "no", "ko")
    before = SHIPPED.read_text(encoding="utf-8").splitlines()
    assert [line for line in file.read_text(encoding="utf-8").splitlines() if line in before] == before
    assert file.stat().st_mode & 0o777 == 0o640
    assert [one.name for one in tmp_path.iterdir()] == ["sources.yaml"]


@pytest.mark.parametrize(
    ("text", "row", "fault"),
    [
        (f"sources: [{FIRST[2:]}]\n", NEW, "begin with a dash"),
        ("{sources: []}\n", NEW, "begin with a dash"),
        (f"sources:\n  {FIRST}\n", NEW | {"id": "one"}, "is taken"),
        (f"sources:\n  {FIRST}\n", NEW | {"side": "mars"}, "not known"),
        ("sources:\n  - {id: one}\n", NEW, "is missing"),
    ],
)
def test_a_file_that_would_be_wrong_is_left_as_it_is(
    text: str, row: dict[str, str], fault: str, tmp_path: Path
) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=fault):
        edit.add(file, [row], {})
    assert file.read_text(encoding="utf-8") == text
