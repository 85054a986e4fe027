"""`khasan place`: JSON Lines in, JSON Lines out, as any program may write and read them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.commands.judgement import extract, match, place
from tests.streams import SAGAS, streams

LINES: list[dict[str, Any]] = [
    {
        "id": 1, "lang": "en", "time": "2026-05-04T08:00:00Z", "title": "Fire at Lesogorsk paper mill put out",
        "text": "Crews put out a blaze at the Lesogorsk paper mill on Monday, and nobody was hurt, crews said.",
    },
    {
        "id": 2, "lang": "en", "time": "2026-05-05T08:00:00Z", "title": "Fire at Lesogorsk paper mill put out",
        "text": "Crews put out a blaze at the Lesogorsk paper mill on Tuesday, and nobody was hurt, crews said.",
    },
]  # fmt: skip
#: A number with a unit and without, beside the same number of something else.
DRONES = [
    {"id": "e", "lang": "en", "title": "Bryansk: 23 drones downed", "text": "Of 23 launched, 23 drones were downed."},
    {
        "id": "f",
        "lang": "fr",
        "title": "Briansk : 23 morts",
        "text": "Une attaque de drones a fait 23 morts à Briansk.",
    },
]
DEAL = {"id": "d", "title": "Putin and Kim Jong Un sign treaty in Pyongyang", "text": "Russia and North Korea agreed."}


def run(*lines: Any, options: tuple[str, ...] = ("--all",)) -> Result:
    """What `place` makes of the lines; a string is given as it is."""
    given = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    return CliRunner().invoke(place, list(options), input=given)


def answers(done: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("address", "same"),
    [({}, "the same text"), ({"url": "https://a.example/1"}, "the same address")],
)
def test_a_repeat_says_by_what_it_is_known(address: dict[str, str], same: str) -> None:
    first, second = answers(run(LINES[0] | address, LINES[0] | address))
    assert (second["decision"], second["story"], second["because"]) == ("repeat", first["story"], [same])


def test_the_stories_compared_are_told_with_what_they_share_and_what_speaks_against() -> None:
    done = run(*LINES, options=("--all", "--explain"))
    assert done.exit_code == 0, done.output
    first, second = answers(done)
    assert first["candidates"] == []
    assert second["decision"] == "new"
    (candidate,) = second["candidates"]
    assert candidate["story"] == first["story"]
    assert candidate["vetoes"] == ["other day, 1 apart"]
    assert candidate["shared"]
    assert 0 < candidate["score"] < 0.5
    # Two numbers: the story's own, and that of one article of it.
    assert candidate["because"][0] == f"its nearest article {candidate['score']:.2f}"
    assert second["because"][:2] == [f"nearest story {first['story']}", candidate["because"][0]]


def test_what_is_compared_is_told_only_when_asked_for() -> None:
    assert set(answers(run(LINES[0]))[0]) == {"id", "story", "decision", "score", "because"}


def test_a_reset_forgets_all_that_came_before_it() -> None:
    done = run(LINES[0], LINES[0], {"reset": True}, LINES[0])
    assert [answer["decision"] for answer in answers(done)] == ["new", "repeat", "new"]
    assert done.exit_code == 0


def test_an_article_without_a_time_comes_with_the_one_before_it() -> None:
    # Read as of today, it would come months after the fire, and be another one.
    undated = {key: value for key, value in LINES[0].items() if key != "time"} | {
        "id": 3,
        "text": LINES[0]["text"][12:],
    }
    said = answers(run(LINES[0], undated))
    assert said[1]["story"] == said[0]["story"]
    said = answers(run(LINES[0], {"reset": True}, undated, LINES[0]))
    assert said[0]["decision"] == said[1]["decision"] == "new", "after a reset nothing came before it"


def test_an_address_that_reads_otherwise_is_an_update_and_one_that_corrects_itself_a_correction() -> None:
    page = LINES[0] | {"url": "https://quay.example/mill"}
    more = page | {"id": 2, "text": page["text"] + " The owners will rebuild the drying hall."}
    corrected = page | {"id": 3, "title": f"CORRECTED: {page['title']}"}
    done = run(page, page, more, more, corrected)
    assert [answer["decision"] for answer in answers(done)] == ["new", "repeat", "update", "repeat", "correction"]
    assert len({answer["story"] for answer in answers(done)}) == 1


def test_a_key_that_is_not_known_changes_nothing() -> None:
    done = run(LINES[0] | {"cluster": 7, "tags": ["a"], "reset": False})
    assert (done.exit_code, answers(done)) == (0, answers(run(LINES[0])))


def test_without_all_only_what_a_watch_asks_for_is_placed() -> None:
    done = run(LINES[0], DEAL, options=())
    assert [(answer["decision"], answer["story"] is None) for answer in answers(done)] == [
        ("unrelated", True),
        ("new", False),
    ]


def test_the_same_stream_gives_the_same_answers_to_the_last_digit() -> None:
    assert run(*LINES, DEAL, *LINES).stdout == run(*LINES, DEAL, *LINES).stdout


def test_no_decision_hangs_on_the_order_that_a_process_gives_its_sets() -> None:
    given = "".join(json.dumps(line) + "\n" for line in (*LINES, DEAL, *LINES, *DRONES, *two_weeks()))
    said = set()
    for seed in ("1", "2", "3"):
        command = [sys.executable, "-m", "bot", "place", "--all", "--explain"]
        environment = os.environ | {"PYTHONHASHSEED": seed}
        done = subprocess.run(command, input=given, capture_output=True, text=True, check=True, env=environment)
        said.add(done.stdout)
    assert len(said) == 1


def two_weeks() -> Iterator[dict[str, Any]]:
    """The articles of our streams of ordinary news, one after the other."""
    for path in SAGAS:
        (stream,) = streams(path)
        for number, row in enumerate(stream["articles"]):
            yield {"id": f"{path.stem} {number}"} | row | {"time": row["time"].isoformat() + "Z"}


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("[]", "not a JSON object"),
        ("{", 'not JSON at column 2; write each article on a line of its own: {"id": 1'),
        ("[" * 100_000, "lists within lists"),
        ('{"id": NaN}', "NaN is no value"),
        ('{"id": ' + "9" * 5000 + "}", "not JSON"),
        ({"title": "A bridge opens"}, 'there is no "id"'),
        ({"id": 1, "titel": "A bridge opens"}, 'there is neither a "title" nor a "text"; write each article'),
        ({"id": 1, "text": 5}, '"text" is not text'),
        ({"id": 1, "time": "yesterday"}, "not an ISO 8601 date: yesterday"),
        ({"id": 1, "time": "0001-01-01T00:00:00+14:00"}, "out of the calendar"),
        ({"id": 1, "time": "9999-12-31T23:59:59-14:00"}, "out of the calendar"),
    ],
)
def test_a_bad_line_is_reported_with_its_number_and_the_rest_go_on(line: Any, complaint: str) -> None:
    done = run(LINES[0], "", line, LINES[1])
    assert done.exit_code == 1
    assert done.stderr.startswith("line 3: ")
    assert complaint in done.stderr
    assert [answer["id"] for answer in answers(done)] == [1, 2]


@pytest.mark.parametrize("command", [place, match, extract])
def test_what_is_no_text_as_others_write_it_is_answered_all_the_same(command: Any) -> None:
    rows = [
        b'\xef\xbb\xbf{"id": "a mark before the first line", "title": "x"}',
        b'{"id": "half a letter", "text": "\\ud800 x"}',
        b'{"id": "no UTF-8", "title": "\xff\xfe"}',
        b'{"id": "an address that is none", "title": "x", "url": "http://[bad"}',
        b'{"id": "nothing at all", "title": "", "text": ""}',
        b'{"id": "another age", "title": "x", "time": "0001-01-01T00:00:00"}',
        b'{"id": "the end", "title": "x", "time": "9999-12-31T23:59:59.999999"}',
        b'{"id": "strange words", "title": "x", "lang": "xx-none", "side": "mars"}',
    ]
    done = CliRunner().invoke(command, ["--all"] if command is place else [], input=b"\n".join(rows))
    assert (done.exit_code, done.stderr) == (0, "")
    assert len(answers(done)) == len(rows)


def test_what_corrects_or_takes_back_a_copy_belongs_to_its_story_and_of_an_unknown_one_to_none() -> None:
    story = {"id": 1, "outlet": "Quay", "time": "2026-05-04T08:00:00Z", "title": "Fire at Lesogorsk mill kills three"}
    text = "A fire at the paper mill of Lesogorsk killed three workers on Monday, crews said."
    fixed = {
        **story,
        "id": 2,
        "title": "CORRECTED-Fire at Lesogorsk mill kills two",
        "text": text.replace("three", "2"),
    }
    kill = {
        **story,
        "id": 3,
        "title": f"KILL: {story['title']}",
        "text": "The story is withdrawn, we regret the error.",
    }
    other = {**kill, "id": 4, "title": "KILL: Ferry sinks off Rason with forty on board"}
    said = answers(run({**story, "text": text}, fixed, kill, other))
    assert [one["decision"] for one in said] == ["new", "correction", "correction", "unrelated"]
    assert [one["story"] for one in said] == [said[0]["story"]] * 3 + [None]


def test_who_has_the_corrected_number_joins_the_story_that_was_corrected() -> None:
    wrong = {
        "id": 1, "outlet": "Quay", "time": "2026-05-04T08:00:00Z", "title": "Lesogorsk mill blast kills three workers",
        "text": "An explosion at the paper mill of Lesogorsk killed three workers on Monday, the governor said.",
    }  # fmt: skip
    right = {key: str(value).replace("three", "thirteen") for key, value in wrong.items()}
    fixed = {**right, "id": 2, "title": f"CORRECTED-{right['title']}", "time": "2026-05-04T09:00:00Z"}
    other = {
        "id": 3, "outlet": "Ledger", "time": "2026-05-04T09:30:00Z", "title": "Thirteen dead at Lesogorsk mill",
        "text": "Thirteen workers were killed on Monday by a blast at the paper mill of Lesogorsk, Quay said.",
    }  # fmt: skip
    said = answers(run(wrong, fixed, other))
    assert [one["story"] for one in said] == [said[0]["story"]] * 3
