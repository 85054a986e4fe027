"""The settings, read in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot import config
from bot.config import apart
from bot.errors import SettingsError

GOOD = Path(__file__).parent / "data/config/good.yaml"
ENVIRON = {
    **os.environ,
    "KHASAN_ALLOW_HOSTS": "127.0.0.1:8080",
    "KHASAN_TELEGRAM_TOKEN": "123456789:abcdefghijklmnopqrstuvwxyz_ABCDEFGHI",
}


def test_they_say_the_same_as_where_they_are_read_at_once() -> None:
    here, there = config.read(GOOD, ENVIRON), apart.read(GOOD, ENVIRON)
    assert there.lexicon.entities == here.lexicon.entities
    assert there.lexicon.by_id == here.lexicon.by_id
    assert replace(there, lexicon=here.lexicon) == here
    assert there.telegram is not None
    assert there.telegram.token == ENVIRON["KHASAN_TELEGRAM_TOKEN"]


def test_everything_that_is_wrong_with_them_is_told_the_same_way(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text("sources:\n  - {id: a b, kind: fed, url: 'ftp://x'}\n", encoding="utf-8")
    told = []
    for read in (config.read, apart.read):
        with pytest.raises(SettingsError) as caught:
            read(file, {**ENVIRON, "KHASAN_LOG": "loud"})
        told.append((caught.value.faults, str(caught.value)))
    assert told[0] == told[1]
    assert len(told[0][0]) > 2


def test_they_are_read_also_where_no_process_can_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert apart.read(GOOD, ENVIRON).sources == config.read(GOOD, ENVIRON).sources


def test_a_bot_that_runs_does_without_what_reads_them() -> None:
    look = (
        "import sys; sys.argv = ['khasan', 'run', '--help']; from bot.__main__ import main; import atexit; "
        "atexit.register(lambda: print(*{name.partition('.')[0] for name in sys.modules})); main()"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert "Poll the sources" in done.stdout
    unneeded = {"pydantic", "pydantic_core", "ruamel", "telegram", "alembic", "pygments"}
    assert not unneeded & set(done.stdout.split())
