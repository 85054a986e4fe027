"""`khasan watch`, `khasan lexicon` and `khasan match --explain`, as a person on a terminal meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import khasan

SETTINGS = """
sources: [{id: herald, kind: feed, url: "https://herald.example/rss", outlet: Border Herald, side: other}]
entities: [{id: gull, name: The Gull, type: ship, side: ru, forms: {en: The Gull, ru: Чайка}}]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the operator's, with settings."""
    monkeypatch.setenv("KHASAN_CONFIG", str(tmp_path / "sources.yaml"))
    monkeypatch.setenv("KHASAN_STATE", str(tmp_path / "state"))
    (tmp_path / "sources.yaml").write_text(SETTINGS, encoding="utf-8")
    return tmp_path


def run(*args: str, given: str | None = None) -> Result:
    return CliRunner().invoke(khasan, args, input=given)


def test_a_query_is_explained_with_every_name_that_a_name_stands_for() -> None:
    said = run("watch", "explain", "Choe Son Hui").stdout
    assert said.startswith("Choe Son Hui: also ")
    assert "  ru: Цой Сон Хи" in said
    assert "  ko: 최선희" in said


@pytest.mark.parametrize(
    ("query", "caret", "words"),
    [
        ("coal sied:ru", "     ^", "column 6: there is no field 'sied' (did you mean side:?); expected one of title:"),
        ("조선 sied:ru", "     ^", "column 4: there is no field 'sied'"),  # a sign of Hangul is two columns wide
        ("((((", "    ^", "column 5: the query ends; expected a word"),
        ("facet:labor", "^", "there is no facet 'labor' (did you mean labour?)"),
        ("entity:lavrof", "^", "the lexicon has no entity 'lavrof' (did you mean lavrov?)"),
        ("side:dprk", "     ^", "expected one of kp, ru"),
    ],
)
def test_a_mistake_in_a_query_is_shown_where_it_is(query: str, caret: str, words: str) -> None:
    result = run("watch", "explain", query)
    shown, pointer, message = result.stderr.splitlines()
    assert (result.exit_code, shown, pointer) == (2, query, caret)
    assert words in message


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("coal source:heralt", "there is no source 'heralt' in the settings (did you mean herald?)"),
        ("coal (source:herald OR source:zzz)", "there is no source 'zzz' in the settings; `khasan sources` lists"),
        ("coal source:herald", ""),
    ],
)
def test_a_source_that_is_not_in_the_settings_is_told_and_looked_for_all_the_same(query: str, said: str) -> None:
    run("db", "upgrade")
    tried = run("watch", "test", query)
    assert tried.exit_code == 0
    assert tried.stdout.startswith("0 of 0 articles")
    assert tried.stderr.startswith(said)
    assert bool(tried.stderr) == bool(said)


def test_the_check_warns_of_what_may_be_a_slip(folder: Path) -> None:
    wire = folder / "wire"
    settings = (
        f"sources: [{{id: desk, kind: wire, path: {wire}, outlet: Desk, side: ru}}]\n"
        "watches: [{id: coal, name: Coal, query: 'coal source:desc'}]\n"
    )
    (folder / "sources.yaml").write_text(settings, encoding="utf-8")
    checked = run("check")
    assert checked.exit_code == 0
    of_the_source, of_the_watch = checked.stderr.splitlines()
    assert of_the_source == f"warning: source desk: there is no folder {wire}; it is read as soon as there is one"
    assert of_the_watch.startswith(
        "warning: watch coal: there is no source 'desc' in the settings (did you mean desk?)"
    )
    wire.mkdir()
    assert "folder" not in run("check").stderr


def test_names_are_found_in_the_lexicon_in_any_language_the_operators_too() -> None:
    assert "gull: The Gull (ship, side ru, strong)" in run("lexicon", "find", "чайка").stdout
    rows = [json.loads(line) for line in run("lexicon", "find", "김정은", "--json").stdout.splitlines()]
    assert rows[0]["id"] == "kim-jong-un"
    missing = run("lexicon", "find", "Lavrof")
    assert missing.exit_code != 0
    assert str(missing.exception) == "the lexicon has no 'Lavrof' (did you mean Lavrov?)"


def test_the_lexicons_check_tells_who_shares_a_name_and_where_one_is_missing() -> None:
    rows = [json.loads(line) for line in run("lexicon", "check", "--json").stdout.splitlines()]
    assert {"entity": "gull", "problem": "has no name in fr, ko, zh, ja, de, es, it"} in rows
    assert any("shares the name" in row["problem"] for row in rows)


def test_a_match_is_explained_by_its_rule_its_words_and_what_was_hidden() -> None:
    lines = [
        {"id": 1, "title": "Lavrov in Pyongyang"},
        {"id": 2, "title": "China, Russia, Iran and North Korea burn coal"},
    ]
    given = "\n".join(json.dumps(line) for line in lines)
    matched, listed = (json.loads(line) for line in run("match", "--explain", given=given).stdout.splitlines())
    (why,) = matched["why"]
    assert (why["matched"], why["rule"]) == (True, "R1")
    assert [(term["text"], term["start"], term["entity"]) for term in why["terms"]] == [
        ("Lavrov", 0, "lavrov"),
        ("Pyongyang", 10, "pyongyang"),
    ]
    (why,) = listed["why"]
    assert (why["matched"], why["rule"]) == (False, None)
    assert why["masked"] == [{"text": "China, Russia, Iran and North Korea", "mask": "list of states"}]


def test_the_watches_of_the_settings_are_matched_over_their_own_lexicon(folder: Path) -> None:
    settings = SETTINGS + "watches: [{id: ships, query: 'The Gull'}]\n"
    (folder / "own.yaml").write_text(settings, encoding="utf-8")
    result = run("match", "--config", str(folder / "own.yaml"), given='{"id": 1, "title": "«Чайка» пришла в порт"}\n')
    assert json.loads(result.stdout)["entities"] == ["gull"]
    assert json.loads(result.stdout)["relevant"]
