"""What somebody is told who calls a command wrongly, or for the first time."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import khasan
from bot.errors import KhasanError, SettingsError, StateError

SOURCES = "sources: [{id: tass-en, kind: feed, url: 'https://example.org/feed', outlet: TASS, side: ru}]\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    monkeypatch.setenv("KHASAN_CONFIG", str(tmp_path / "sources.yaml"))
    monkeypatch.setenv("KHASAN_STATE", str(tmp_path / "state"))
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(khasan, arguments, catch_exceptions=False)


@pytest.mark.parametrize("group", ["", "sources", "stories", "outbox", "watch", "lexicon", "db"])
def test_a_list_of_commands_says_of_each_what_it_does_in_a_whole_sentence(
    group: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    commands = run(*filter(None, [group]), "--help").output.partition("Commands:\n")[2]
    assert commands
    assert "..." not in commands


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("source",), "No such command 'source'. Did you mean sources?"),
        (("restore", "monday.db"), "No such command 'restore'. Did you mean db restore?"),
        (("qqqq",), "No such command 'qqqq'."),
        (("poll", "tass-e"), "there is no source 'tass-e' that is switched on (did you mean tass-en?)"),
        (("check", "--online", "zzz"), "there is no source 'zzz'; `khasan sources` lists them"),
        (("match", "--watch", "dprk"), "there is no watch 'dprk'; there is dprk-russia; --config FILE takes"),
        (("stories", "--watch", "dprk-rusia"), "there is no watch 'dprk-rusia' (did you mean dprk-russia?); there is"),
        (("quotes", "--speaker", " "), "--speaker is empty; write a name or a part of one"),
        (("extract", "my news.jsonl"), "come on standard input, one a line as JSON: khasan extract < 'my news.jsonl'"),
        (("match", "articles.jsonl", "--explain"), "one a line as JSON: khasan match < articles.jsonl"),
        (("match", "--config", "/nowhere/sources.yaml"), "File '/nowhere/sources.yaml' does not exist"),
        (("stories", "--last", "0"), "0 is not in the range 1<=x<=1000000"),
        (("quotes", "--last", "9" * 30), "is not in the range"),
        (("outbox", "retry", "9" * 30), "is not in the range"),
        (("outbox", "drop", "abc"), "'abc' is not a valid number"),
        (("stories", "--last", "many"), "'many' is not a valid number"),
        (("watch", "test", "coal", "--samples", "-1"), "is not in the range"),
    ],
)
def test_wrong_usage_is_told_with_what_may_have_been_meant(command: tuple[str, ...], said: str) -> None:
    told = run(*command)
    assert told.exit_code == 2
    assert said in told.stderr


def test_whom_nobody_has_quoted_is_named() -> None:
    assert run("quotes", "--speaker", "nobody").stdout.startswith("no quotes of 'nobody' since ")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("stories",), "nothing yet\n"),
        (("stories", "--json"), ""),
        (("sources", "--json"), '{"source": "tass-en"'),
        (("outbox",), "nothing waits\n"),
        (("db", "prune"), "dropped: 0 texts, 0 articles, 0 stories\n"),
        (("watch", "test", "coal"), "0 of 0 articles"),
    ],
)
def test_who_looks_where_nothing_is_kept_is_told_so_and_makes_nothing(
    folder: Path, command: tuple[str, ...], said: str
) -> None:
    looked = run(*command)
    assert looked.exit_code == 0
    assert looked.stdout.startswith(said)
    assert looked.stderr == (
        f"there is no database {folder / 'state' / 'khasan.db'} yet: `khasan run` begins one; "
        "KHASAN_STATE names the folder where it is\n"
    )
    assert [path.name for path in folder.iterdir()] == ["sources.yaml"]


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("db", "backup", "/nowhere/copy.db"), "there is no folder /nowhere; make it, or name another"),
        (("db", "restore", "/nowhere/copy.db"), "there is no file /nowhere/copy.db; name a copy"),
    ],
)
def test_a_copy_needs_a_folder_and_a_file(command: tuple[str, ...], said: str) -> None:
    with pytest.raises(KhasanError, match=said):
        run(*command)


def test_a_database_that_cannot_be_reached_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KHASAN_DATABASE_URL", "postgresql://127.0.0.1:9/khasan")
    with pytest.raises(StateError, match=r"cannot be used: .*Connection refused|needs the extra `postgres`"):
        run("run")


def test_the_check_names_selectors_that_no_page_can_be_asked_for(folder: Path) -> None:
    (folder / "sources.yaml").write_text(
        "sources:\n- {id: pier, kind: listing, url: 'https://pier.example/', outlet: Pier, side: ru}\n"
        "- {id: quay, kind: listing, url: 'https://quay.example/', outlet: Quay, side: ru,\n"
        "   selectors: {item: ['main li', 'li['],\n               link: 'a::before'}}\n"
    )
    with pytest.raises(SettingsError) as refused:
        run("check")
    told = str(refused.value).splitlines()
    assert [line.partition(" cannot be read")[0] for line in told] == [
        f"{folder}/sources.yaml:4: sources[1].selectors.item: 'li['",
        f"{folder}/sources.yaml:5: sources[1].selectors.link: 'a::before'",
    ]


@pytest.mark.parametrize("how", [(), ("--json",)])
def test_a_disk_that_takes_no_more_output_is_one_sentence(how: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "bot", "lexicon", "find", "kim", *how]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)
    assert ended.returncode == 1
    assert ended.stderr == "not all of the output could be written: No space left on device\n"


def test_names_in_all_scripts_are_written_whatever_the_locale() -> None:
    command = [sys.executable, "-m", "bot", "lexicon", "find", "kim jong un"]
    ended = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert ended.returncode == 0
    assert "김정은" in ended.stdout.decode()
    assert "Ким Чен Ын" in ended.stdout.decode()


@pytest.mark.parametrize(
    ("limit", "said", "code"),
    [
        ((12, 12), "only 12 files may be open at once, and Khasan needs 64; allow more (ulimit -n)\n", 1),
        ((12, 500), "", 0),
    ],
)
def test_who_may_open_too_few_files_is_told_so_and_takes_as_many_as_allowed(
    limit: tuple[int, int], said: str, code: int
) -> None:
    command = [sys.executable, "-m", "bot", "lexicon", "find", "lavrov"]
    limited = partial(resource.setrlimit, resource.RLIMIT_NOFILE, limit)
    ended = subprocess.run(command, capture_output=True, text=True, preexec_fn=limited)
    assert (ended.stderr, ended.returncode) == (said, code)
