"""`khasan db`: copies, and putting them back."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.app import open_store
from bot.cli import khasan
from bot.config import DEFAULT_WATCHES, Config
from bot.core.model import Message, TextBody
from bot.errors import StateError, StateHeld
from bot.store import chats, engine, lock, outbox
from tests.conftest import NOW

SOURCES = "sources:\n  - {id: one, kind: feed, url: 'https://example.org/feed', outlet: One, side: ru}\n"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state in which one message waits."""
    (tmp_path / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    monkeypatch.setenv("KHASAN_CONFIG", str(tmp_path / "sources.yaml"))
    monkeypatch.setenv("KHASAN_STATE", str(tmp_path / "state"))
    store = open_store(Config("test", (), DEFAULT_WATCHES, state=tmp_path / "state"))
    chat = store.change(chats.place, "telegram", "42", None, "a reader", NOW)
    store.change(outbox.put, [Message(chat.id, "story:AAAAA", TextBody("news"))], NOW)
    store.close()
    return tmp_path / "state"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(khasan, ["db", *arguments], catch_exceptions=False)


def test_a_database_is_copied_and_put_back_and_what_waited_is_not_sent(state: Path, tmp_path: Path) -> None:
    copy = str(tmp_path / "monday.db")
    assert run("backup", copy).exit_code == 0
    said = run("restore", copy)
    assert "will not be sent (`khasan outbox` lists them): 1" in said.output
    assert "khasan.before-restore.db" in said.output
    assert (state / "khasan.before-restore.db").is_file()
    assert "dead" in CliRunner().invoke(khasan, ["outbox"]).output


def test_nothing_is_put_back_under_a_running_bot(state: Path, tmp_path: Path) -> None:
    copy = str(tmp_path / "monday.db")
    run("backup", copy)
    held = lock.acquire(state, engine.connect(engine.sqlite_url(state)), NOW)
    try:
        with pytest.raises(StateHeld):
            run("restore", copy)
    finally:
        held.release()


def test_a_copy_has_to_be_named(state: Path) -> None:
    assert run("restore").exit_code == 2


def test_pruning_says_what_it_dropped(state: Path) -> None:
    assert run("prune").output == "dropped: 0 texts, 0 articles, 0 stories\n"


def test_the_example_of_a_copy_has_the_day_in_its_name_for_one_that_is_there_stays(state: Path, tmp_path: Path) -> None:
    helped = " ".join(run("backup", "--help").output.split())
    assert "never overwritten" in helped
    assert "khasan db backup /backups/khasan-$(date +%F).db" in helped
    copy = tmp_path / "khasan-2026-11-23.db"
    run("backup", str(copy))
    kept = copy.read_bytes()
    with pytest.raises(StateError, match="is there already; name another file"):
        run("backup", str(copy))
    assert copy.read_bytes() == kept
