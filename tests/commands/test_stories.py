"""`khasan stories`: what an operator sees and says."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.app import open_store
from bot.cli import khasan
from bot.config import DEFAULT_WATCHES, Config
from bot.errors import StateError
from tests.conftest import NOW
from tests.doubles import judges
from tests.doubles.desk import LAUNCH, TEXT, Desk

SOURCES = "sources:\n  - {id: one, kind: feed, url: 'https://example.org/feed', outlet: One, side: ru}\n"


@pytest.fixture
def code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The code of a story that three outlets have, in the state that the commands look at."""
    (tmp_path / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    monkeypatch.setenv("KHASAN_CONFIG", str(tmp_path / "sources.yaml"))
    monkeypatch.setenv("KHASAN_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "300")
    store = open_store(Config("test", (), DEFAULT_WATCHES, state=tmp_path / "state"))
    desk = Desk(store, judges.default())
    story = desk.hear("Yonhap", "kr", LAUNCH, TEXT, who="Seoul's military said").story
    desk.hear("Reuters", "other", who="Yonhap reported", hours=0.5)
    desk.hear("TASS", "ru", who="the governor said", hours=5)
    store.close()
    assert story is not None
    return story.code


def run(*arguments: str) -> Result:
    return CliRunner().invoke(khasan, arguments, catch_exceptions=False)


def test_the_list_counts_outlets_and_origins_and_shows_sides(code: str) -> None:
    (line,) = run("stories", "--json").output.splitlines()
    row = json.loads(line)
    assert (row["code"], row["outlets"], row["origins"], row["sides"]) == (code, 3, 2, "KR✓ RU✓ KP–")


def test_the_list_shows_a_story_in_two_lines_however_narrow_the_terminal_is(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    title, about = run("stories").output.splitlines()
    assert title == f"{code}  {LAUNCH}"
    assert "3 outlets, 2 origins · KR✓ RU✓ KP–" in about
    assert about.endswith("24 Nov 09:00 UTC, changed 24 Nov 14:00")


def test_a_saying_is_shown_in_two_lines_with_who_said_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    monkeypatch.setenv("KHASAN_CONFIG", str(tmp_path / "sources.yaml"))
    monkeypatch.setenv("KHASAN_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr("bot.commands.quotes.utc_now", lambda: NOW + timedelta(hours=8))
    store = open_store(Config("test", (), DEFAULT_WATCHES, state=tmp_path / "state"))
    words = "The ships left in the night and nobody waved"
    story = Desk(store, judges.default()).hear(
        "TASS", "ru", who=f'the port said. "{words}," KCNA quoted Ivan Obraztsov as saying'
    ).story  # fmt: skip
    store.close()
    assert story is not None
    said, by = run("quotes").output.splitlines()
    assert said == f"“{words}”"
    assert by.startswith("  — Ivan Obraztsov")
    assert by.endswith(f"· TASS, citing KCNA · {NOW:%d %b %H:%M} UTC · {story.code}")


def test_the_list_is_narrowed_by_time_and_watch(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.commands.stories.utc_now", lambda: NOW + timedelta(hours=8))
    assert code in run("stories", "--watch", "dprk-russia").output
    (tmp_path / "sources.yaml").write_text(f"watches: [{{id: other, query: penguins}}]\n{SOURCES}", encoding="utf-8")
    assert code not in run("stories", "--watch", "other").output
    assert code in run("stories", "--since", "4h").output
    assert code not in run("stories", "--since", "1h").output


def test_a_story_is_shown_with_its_articles_why_each_joined_and_what_changed(code: str) -> None:
    shown = run("stories", "show", code.lower()).output
    assert f"{code}  {LAUNCH}" in shown
    assert "3 outlets, 2 origins · KR✓ RU✓ KP–" in shown
    assert "+30 m Reuters, citing Yonhap · en · re" in shown
    assert f"nearest story {code}" in shown
    assert "TASS confirms, +5 h 00 m" in shown
    assert json.loads(run("stories", "show", code, "--json").output)["articles"][1]["origin"] == "Yonhap"


def test_the_list_is_in_the_order_of_the_time_that_it_shows_first(code: str, tmp_path: Path) -> None:
    store = open_store(Config("test", (), DEFAULT_WATCHES, state=tmp_path / "state"))
    other = ("Russia and North Korea open a school of music in Pyongyang", "The school was opened, {who}.")
    desk = Desk(store, judges.default())
    desk.number = 3
    desk.hear("TASS", "ru", *other, hours=3)
    store.close()
    newest, elder = run("stories").output.splitlines()[1::2]
    assert newest.endswith("24 Nov 12:00 UTC")
    assert elder.endswith("24 Nov 09:00 UTC, changed 24 Nov 14:00")


def test_delays_are_counted_from_the_earliest_report_whenever_it_came(code: str, tmp_path: Path) -> None:
    store = open_store(Config("test", (), DEFAULT_WATCHES, state=tmp_path / "state"))
    desk = Desk(store, judges.default())
    desk.number = 3  # others than those that are there
    desk.hear("Kyodo", "jp", who="officials in Tokyo said", hours=-0.25, late=6)
    store.close()
    shown = run("stories", "show", code).output
    assert [line.split(" · ")[0].split(" ", 3)[3] for line in shown.splitlines() if line.startswith("  #")] == [
        "+15 m Yonhap (KR)", "+45 m Reuters, citing Yonhap", "+5 h 15 m TASS (RU)", "+0 m Kyodo (JP)",
    ]  # fmt: skip
    assert "TASS confirms, +5 h 15 m" in shown


def test_a_story_is_split_and_merged_again(code: str) -> None:
    number = json.loads(run("stories", "show", code, "--json").output)["articles"][2]["number"]
    new = run("stories", "split", code, f"#{number}").output.split()[-1]
    assert json.loads(run("stories", "show", new, "--json").output)["outlets"] == 1
    assert code in run("stories", "merge", new, code).output
    assert json.loads(run("stories", "show", code, "--json").output)["outlets"] == 3


def test_the_code_of_a_merged_story_leads_to_the_whole(code: str) -> None:
    number = json.loads(run("stories", "show", code, "--json").output)["articles"][2]["number"]
    part = run("stories", "split", code, f"#{number}").output.split()[-1]
    run("stories", "merge", part, code)
    shown = run("stories", "show", part).output
    assert shown == run("stories", "show", code).output
    assert f"{code}  {LAUNCH}" in shown
    assert "Articles (3)" in shown


def test_a_story_that_is_not_there_is_said_to_be(code: str) -> None:
    with pytest.raises(StateError, match="there is no story QQQQQ"):
        run("stories", "show", "QQQQQ")
    with pytest.raises(StateError, match="there is no story QQQQQ"):
        run("stories", "merge", code, "QQQQQ")


def test_a_story_is_not_merged_with_itself(code: str) -> None:
    with pytest.raises(StateError, match=f"{code} is one story; name two that are to be one"):
        run("stories", "merge", code, code.lower())


def test_a_watch_that_is_not_declared_is_named_and_those_that_are(code: str) -> None:
    asked = run("stories", "--watch", "nope")
    assert asked.exit_code == 2
    assert "there is no watch 'nope'; there is dprk-russia" in asked.output
