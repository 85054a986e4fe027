"""The tables of the commands: on a terminal of 80 columns, and where a file or a program reads them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.app import open_store
from bot.cli import khasan
from bot.commands import outbox as outbox_command
from bot.config import DEFAULT_WATCHES, Config
from bot.core import health
from bot.core.health import Health
from bot.core.model import AlertBody, Message, TextBody
from bot.core.preferences import read_quiet
from bot.store import chats, outbox, preferences, sources
from bot.store.front import Store
from bot.store.sources import Polled
from tests.conftest import NOW

LONG = "kcna-ko-international"
REASON = "https://news.example/feed: the host's name cannot be resolved, and neither is any other that was asked"
TITLE = "Deputy ministers of the two states sign a protocol on the road bridge that is to be built at Tumangang"
ESCAPE = re.compile("\x1b\\[[0-9;]*m")


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A state of four sources and a message that waits."""
    rows = "".join(
        f"  - {{id: {name}, kind: feed, url: 'https://news.example/{name}', outlet: News, side: ru{more}}}\n"
        for name, more in ((LONG, ""), ("alone", ""), ("new", ""), ("asleep", ", enabled: no"))
    )
    (tmp_path / "sources.yaml").write_text(f"sources:\n{rows}", encoding="utf-8")
    monkeypatch.setenv("KHASAN_CONFIG", str(tmp_path / "sources.yaml"))
    monkeypatch.setenv("KHASAN_STATE", str(tmp_path / "state"))
    store = open_store(Config("test", (), DEFAULT_WATCHES, state=tmp_path / "state"))
    store.change(sources.register, [LONG, "alone", "new"], NOW)
    failing = health.failed(Health(), REASON, NOW).health
    later = NOW + timedelta(hours=1)
    store.change(
        sources.settle,
        [
            Polled(LONG, at=NOW, due=later, error=REASON, health=failing),
            # Without a network of one's own, nothing is counted against a source.
            Polled("alone", at=NOW, due=later, error="no answer", health=Health()),
        ],
    )
    chat = store.change(chats.place, "telegram", "-1001234567890", "1234", "readers", NOW)
    store.change(outbox.put, [Message(chat.id, "story:AAAAA", TextBody("news"))], NOW)
    return store


def lines(*command: str) -> list[str]:
    printed = CliRunner().invoke(khasan, command, catch_exceptions=False).output
    return [ESCAPE.sub("", line).rstrip() for line in printed.splitlines()]


@pytest.fixture(params=["terminal", "file"])
def place(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where the table goes."""
    monkeypatch.setenv("COLUMNS", "80" if request.param == "terminal" else "20")
    monkeypatch.setenv("TTY_COMPATIBLE", "1" if request.param == "terminal" else "0")
    return str(request.param)


def test_sources_are_a_line_each_with_the_errors_whole_below(state: Store, place: str) -> None:
    head, *rows = lines("sources")
    assert head.split() == ["source", "side", "state", "polled", "(UTC)", "due", "(UTC)", "seen"]
    assert [row.split("  ")[0] for row in rows[:4]] == [LONG, "alone", "new", "asleep"]
    assert all(len(row) <= 80 for row in (head, *rows[:4]))
    assert rows[4:] == [f"{LONG}: {REASON}", "alone: no answer"]


def test_what_a_source_has_left_out_stands_below_though_the_source_is_well(state: Store, place: str) -> None:
    fault = "monday/broken.xml: no NITF, the file ends within a tag"
    well = Polled("new", at=NOW, due=NOW, health=Health(), left_out=(fault,))
    state.change(sources.settle, [well])
    assert lines("sources")[-1] == f"new: left out: {fault}"
    row = json.loads(lines("sources", "--json")[2])
    assert (row["state"], row["error"], row["left_out"]) == ("ok", None, [fault])
    state.change(sources.settle, [replace(well, left_out=())])
    assert not any("left out" in line for line in lines("sources"))


def test_where_there_is_no_room_for_whole_words_a_source_is_a_few_lines(
    state: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    name, *about = lines("sources")[:3]
    assert name == LONG
    assert " ".join(" ".join(about).split()).startswith(
        f"side ru · state failing · polled (UTC) {NOW:%d %b %H:%M} · due"
    )
    assert all(len(line) <= 50 for line in (name, *about))


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (LONG, "failing"),
        ("alone", "not read yet"),  # asked, but our own network was away
        ("new", "not read yet"),
        ("asleep", "off"),
    ],
)
def test_a_source_that_was_never_read_is_not_said_to_be_well(state: Store, source: str, said: str) -> None:
    (row,) = [row for row in lines("sources") if row.startswith(f"{source} ")]
    assert re.split("  +", row)[2] == said


def test_an_answer_that_waits_is_listed_without_its_words(state: Store, place: str) -> None:
    title, about, _hint, counts = lines("outbox")
    assert title == "1  message"
    assert about.split(" · ")[:2] == ["   late", "telegram:-1001234567890:1234"]
    assert counts == "in all: 1 waiting"
    assert "news" not in CliRunner().invoke(khasan, ["outbox", "--json"]).output


def test_a_list_is_as_wide_as_the_terminal_and_whole_where_a_file_reads_it(state: Store, place: str) -> None:
    chat = state.change(chats.place, "telegram", "-1001234567890", "1234", "readers", NOW)
    alert = AlertBody("S7K3Q", "all", TITLE, (), (), (), "watch", ())
    state.change(outbox.put, [Message(chat.id, "story:S7K3Q", alert)], NOW)
    claimed = state.change(outbox.claim, chat.id, NOW)
    assert claimed is not None
    state.change(outbox.bury, claimed, REASON)
    shown = lines("outbox")
    if place == "file":
        assert f"2  {TITLE}" in shown
        assert f"   {REASON}" in shown
    else:
        assert all(len(line) <= 80 for line in shown)
        assert all(words in " ".join(" ".join(shown).split()) for words in (TITLE, REASON))
    rows = [json.loads(line) for line in lines("outbox", "--json")]
    assert [(row["key"], row["kind"], row["title"]) for row in rows] == [
        ("story:AAAAA", "text", ""),
        ("story:S7K3Q", "alert", TITLE),
    ]


def test_a_message_that_failed_is_due_when_it_is_tried_next(state: Store) -> None:
    chat = state.change(chats.place, "telegram", "-1001234567890", "1234", "readers", NOW)
    claimed = state.change(outbox.claim, chat.id, NOW)
    assert claimed is not None
    then = NOW + timedelta(minutes=4)
    state.change(outbox.later, claimed, "nobody answers", then)
    assert f"due {then:%d %b %H:%M} UTC" in " ".join(lines("outbox"))
    (row,) = [json.loads(line) for line in lines("outbox", "--json")]
    assert row["not_before"].startswith(f"{then:%Y-%m-%dT%H:%M}")


@pytest.mark.parametrize(
    ("settings", "until", "why"),
    [
        ({"quiet": "08:00-20:30"}, " · until 24 Nov 20:30 UTC", "its chat's quiet hours, 08:00-20:30 UTC"),
        ({"paused_until": NOW + timedelta(hours=3)}, " · until 24 Nov 12:00 UTC", "its chat's pause, or /resume"),
        ({"paused_until": NOW + timedelta(days=3650)}, "", "its chat's pause, or /resume"),
    ],
)
def test_what_is_held_says_until_when_and_why_and_why_it_is_not_sent_again(
    state: Store, monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any], until: str, why: str
) -> None:
    monkeypatch.setattr(outbox_command, "utc_now", lambda: NOW)
    chat = state.change(chats.place, "telegram", "7", None, "a reader", NOW)
    if "quiet" in settings:
        settings = {"quiet": read_quiet(settings["quiet"])}
    state.change(lambda connection: preferences.change(connection, chat.id, **settings))
    state.change(outbox.put, [Message(chat.id, "story:S7K3Q", TextBody("news"), held=True)], NOW - timedelta(hours=1))
    _, about, reason, *_ = lines("outbox")[2:]
    assert about == f"   held · telegram:7{until}"
    assert why in reason
    refused = CliRunner().invoke(khasan, ["outbox", "retry", "2"])
    assert "message 2 is held and leaves by itself" in str(refused.exception)


def test_where_nothing_waits_it_is_said_what_became_of_all_messages(
    state: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = state.change(chats.place, "telegram", "-1001234567890", "1234", "readers", NOW)
    claimed = state.change(outbox.claim, chat.id, NOW)
    assert claimed is not None
    state.change(outbox.arrived, [outbox.Arrived(claimed, "77", NOW, not_before=NOW)])
    assert lines("outbox") == ["nothing waits", "in all: 1 sent"]
    assert lines("outbox", "--json") == []


def test_what_waits_is_called_so_in_the_count_of_channels_too(state: Store) -> None:
    chat = state.change(chats.place, "telegram", "42", None, "a reader", NOW)
    state.change(outbox.put, [Message(chat.id, "story:BBBBB", TextBody("news"))], NOW)
    _titles, counted = lines("outbox", "channels")
    assert counted.split()[:2] == ["telegram", "waiting"]
    assert json.loads(lines("outbox", "channels", "--json")[0])["state"] == "pending"


def test_a_message_that_is_stuck_is_shown_with_the_reason_and_what_can_be_done(state: Store, place: str) -> None:
    chat = state.change(chats.place, "telegram", "-1001234567890", "1234", "readers", NOW)
    claimed = state.change(outbox.claim, chat.id, NOW)
    assert claimed is not None
    state.change(outbox.bury, claimed, REASON)
    title, about, *reason, hint, counts = lines("outbox")
    assert title == f"{claimed.id}  message"
    assert about == "   dead · telegram:-1001234567890:1234"
    assert " ".join(line.strip() for line in reason) == REASON
    assert "khasan outbox retry" in hint
    assert counts == "in all: 1 dead"


def test_doubts_about_the_lexicon_are_whole_where_a_program_reads_them(
    state: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    assert any(row.endswith("shares the name '露外相' in ja with russian-fm") for row in lines("lexicon", "check"))
