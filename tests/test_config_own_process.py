"""The settings, read in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot import config
from bot.config import own_process
from bot.errors import SettingsError

GOOD = Path(__file__).parent / "data/config/good.yaml"
ENVIRON = {
    **os.environ,
    "KHASAN_ALLOW_HOSTS": "127.0.0.1:8080",
    "KHASAN_TELEGRAM_TOKEN": "123456789:abcdefghijklmnopqrstuvwxyz_ABCDEFGHI",
}


def test_they_say_the_same_as_where_they_are_read_at_once() -> None:
    here, there = config.read(GOOD, ENVIRON), own_process.read(GOOD, ENVIRON)
    assert there.lexicon.entities == here.lexicon.entities
    assert there.lexicon.by_id == here.lexicon.by_id
    assert replace(there, lexicon=here.lexicon) == here
    assert there.telegram is not None
    assert there.telegram.token == ENVIRON["KHASAN_TELEGRAM_TOKEN"]


def test_everything_that_is_wrong_with_them_is_told_the_same_way(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_text("sources:\n  - {id: a b, kind: fed, url: 'ftp://x'}\n", encoding="utf-8")
    told = []
    for read in (config.read, own_process.read):
        with pytest.raises(SettingsError) as caught:
            read(file, {**ENVIRON, "KHASAN_LOG": "loud"})
        told.append((caught.value.faults, str(caught.value)))
    assert told[0] == told[1]
    assert len(told[0][0]) > 2


def test_they_are_read_also_where_no_process_can_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert own_process.read(GOOD, ENVIRON).sources == config.read(GOOD, ENVIRON).sources


def test_what_only_this_process_has_open_is_read(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.write(writer, ENVIRON["KHASAN_TELEGRAM_TOKEN"].encode())
    os.close(writer)
    environ = {name: value for name, value in ENVIRON.items() if name != "KHASAN_TELEGRAM_TOKEN"}
    found = own_process.read(GOOD, {**environ, "KHASAN_TELEGRAM_TOKEN_FILE": f"/dev/fd/{reader}"})
    os.close(reader)
    assert found.telegram is not None
    assert found.telegram.token == ENVIRON["KHASAN_TELEGRAM_TOKEN"]


def test_a_bug_in_the_other_process_shows_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pydantic.py").write_text("import os; raise OSError(os.environ['KHASAN_TELEGRAM_TOKEN'])")
    monkeypatch.syspath_prepend(tmp_path)
    assert own_process.read(GOOD, ENVIRON).sources
    assert capfd.readouterr() == ("", "")


def test_settings_are_not_taken_up_by_a_bot_whose_own_code_has_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_process, "_RUNNING", 0)
    with pytest.raises(SettingsError, match=r"Khasan itself has changed since it was started; start it anew"):
        own_process.read(GOOD, ENVIRON)


def test_a_bot_that_runs_does_without_what_reads_them(tmp_path: Path) -> None:
    (tmp_path / "wire").mkdir()
    file = tmp_path / "sources.yaml"
    file.write_text(
        f"sources:\n- {{id: w, kind: wire, path: {tmp_path}/wire, outlet: W, side: other}}\n", encoding="utf-8"
    )
    look = (
        "import atexit, sys; sys.argv = ['khasan', 'run']; from bot.__main__ import main; "
        "atexit.register(lambda: print(*{name.partition('.')[0] for name in sys.modules})); main()"
    )
    environ = {
        **os.environ,
        "KHASAN_CONFIG": str(file),
        "KHASAN_STATE": str(tmp_path / "state"),
        "PYTHONUNBUFFERED": "1",
    }
    with subprocess.Popen([sys.executable, "-c", look], stdout=subprocess.PIPE, text=True, env=environ) as process:
        assert process.stdout is not None
        while "Alerts appear here" not in process.stdout.readline():
            assert process.poll() is None
        process.terminate()
        told = process.stdout.read()
    unneeded = {"pydantic", "pydantic_core", "ruamel", "telegram", "alembic", "pygments"}
    assert not unneeded & set(told.splitlines()[-1].split())
