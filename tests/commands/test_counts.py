"""One source is not "1 sources": what commands count, as they say it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.app import open_store
from bot.cli import khasan
from bot.config import DEFAULT_WATCHES, Config, load
from bot.core.model import Message, TextBody
from bot.runners.greeting import greeting
from bot.store import chats, outbox
from tests.conftest import NOW

HEADLINE = "Lavrov arrives in Pyongyang for talks with North Korea's foreign minister"
WIRE = "sources:\n  - {{id: desk, kind: wire, path: '{}', outlet: Desk, side: ru, language: en}}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the only source."""
    wire = tmp_path / "wire"
    wire.mkdir()
    (tmp_path / "sources.yaml").write_text(WIRE.format(wire), encoding="utf-8")
    monkeypatch.setenv("KHASAN_CONFIG", str(tmp_path / "sources.yaml"))
    monkeypatch.setenv("KHASAN_STATE", str(tmp_path / "state"))
    return wire


def last_line(*command: str) -> str:
    return CliRunner().invoke(khasan, command, catch_exceptions=False).output.splitlines()[-1]


@pytest.mark.parametrize(
    ("articles", "said"),
    [
        (0, "1 source asked, 0 failed; 0 new articles, 0 relevant"),
        (1, "1 source asked, 0 failed; 1 new article, 1 relevant"),
    ],
)
def test_a_pass_says_what_it_brought(folder: Path, articles: int, said: str) -> None:
    for number in range(articles):
        (folder / f"{number}.txt").write_text(f"{HEADLINE}\n\nMoscow sent him.\n", encoding="utf-8")
    assert last_line("poll") == said


@pytest.mark.parametrize(("messages", "said"), [(1, "1 message waits"), (2, "2 messages wait")])
def test_a_pass_says_what_it_could_not_deliver(folder: Path, tmp_path: Path, messages: int, said: str) -> None:
    last_line("poll")
    store = open_store(Config("test", (), DEFAULT_WATCHES, state=tmp_path / "state"))
    chat = store.change(chats.place, "telegram", "42", None, "desk", NOW)
    store.change(outbox.put, [Message(chat.id, f"story:{number}", TextBody("news")) for number in range(messages)], NOW)
    store.close()
    passed = CliRunner().invoke(khasan, ["poll"], catch_exceptions=False)
    assert passed.output.splitlines()[-1] == f"1 source asked, 0 failed; 0 new articles, 0 relevant; {said}"
    assert passed.exit_code == 0


async def test_a_pass_may_be_made_from_any_thread(folder: Path) -> None:
    assert await asyncio.to_thread(last_line, "poll") == "1 source asked, 0 failed; 0 new articles, 0 relevant"


def test_what_is_dropped_is_counted(folder: Path) -> None:
    assert last_line("db", "prune") == "dropped: 0 texts, 0 articles, 0 stories"


def test_words_that_are_close_are_close() -> None:
    assert (
        "within one word of each other:" in CliRunner().invoke(khasan, ["watch", "explain", "coal NEAR/1 ore"]).output
    )


def test_a_bot_with_one_source_says_so() -> None:
    said = greeting(load(WIRE.format("/wire"), {}, file="sources.yaml"))
    assert said[0] == "Khasan watches North Korea–Russia: 1 source in 1 language, from sources.yaml."


@pytest.mark.parametrize(("owners", "told"), [({}, True), ({"KHASAN_TELEGRAM_OWNERS": "7"}, False)])
def test_who_sets_a_token_and_no_owner_is_told_that_the_bot_answers_nobody(
    owners: dict[str, str], told: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environ = {"KHASAN_TELEGRAM_TOKEN": f"1:{'x' * 30}", **owners}
    said = greeting(load(WIRE.format("/wire"), environ, file="sources.yaml"))
    assert any("It answers nobody yet: set KHASAN_TELEGRAM_OWNERS" in line for line in said) is told
    (tmp_path / "sources.yaml").write_text(WIRE.format(tmp_path), encoding="utf-8")
    for name, value in {"KHASAN_CONFIG": str(tmp_path / "sources.yaml"), **environ}.items():
        monkeypatch.setenv(name, value)
    checked = CliRunner().invoke(khasan, ["check"])
    assert ("warning: KHASAN_TELEGRAM_OWNERS is not set: the bot answers nobody" in checked.stderr) is told


TOKEN = {"KHASAN_TELEGRAM_TOKEN": f"1:{'x' * 30}", "KHASAN_TELEGRAM_OWNERS": "7"}


@pytest.mark.parametrize(
    ("environ", "warned"),
    [
        ({"KHASAN_TELEGRAM_OWNERS": "7"}, ["KHASAN_TELEGRAM_OWNERS is set, and KHASAN_TELEGRAM_TOKEN is not"]),
        ({"KHASAN_TELEGRAM_API": "http://bot.lan"}, ["KHASAN_TELEGRAM_API is set, and KHASAN_TELEGRAM_TOKEN is not"]),
        (TOKEN, []),
        (TOKEN | {"KHASAN_WEBHOOK_SECRET": "a"}, ["KHASAN_WEBHOOK_SECRET is set, and KHASAN_WEBHOOK_URL is not"]),
        (TOKEN | {"KHASAN_WEB": "127.0.0.1:80"}, ["KHASAN_WEB is set, and KHASAN_WEBHOOK_URL is not"]),
        (TOKEN | {"KHASAN_WEBHOOK_URL": "https://news.example/t", "KHASAN_WEB": "127.0.0.1:80"}, []),
        (TOKEN | {"KHASAN_SLACK_TOKEN": "xoxb-1"},
         ["KHASAN_SLACK_TOKEN is set, and no channel that is switched on uses it"]),
        (TOKEN | {"KHASAN_NTFY_TOKEN": "tk_1"}, []),
        (TOKEN | {"KHASAN_SMTP_PASSWORD": "a"},
         ["KHASAN_SMTP_PASSWORD is set, and no channel that is switched on uses it; one of kind email needs `user:` "
          "for that"]),
    ],
)  # fmt: skip
def test_what_is_set_and_lacks_what_goes_with_it_is_told(
    environ: dict[str, str], warned: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = 'to: a@desk.example, from: k@desk.example, server: "smtps://mail.example"'
    channels = f"channels:\n  - {{id: phones, kind: ntfy, to: desk}}\n  - {{id: editors, kind: email, {mail}}}\n"
    channels += "  - {id: desk, kind: slack, to: C0123456789, enabled: no}\n"
    (tmp_path / "sources.yaml").write_text(WIRE.format(tmp_path) + channels, encoding="utf-8")
    for name, value in {"KHASAN_CONFIG": str(tmp_path / "sources.yaml"), **environ}.items():
        monkeypatch.setenv(name, value)
    checked = CliRunner().invoke(khasan, ["check"])
    assert checked.exit_code == 0
    assert checked.stderr.splitlines() == [f"warning: {line}" for line in warned]
