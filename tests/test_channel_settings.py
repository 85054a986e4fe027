"""The bot as a whole with channels from its settings: opened, told of, taken up anew, and looked after."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import rich.console
import structlog
from click.testing import CliRunner

from bot import config
from bot.app import judge, open_bot
from bot.cli import khasan as cli
from bot.config import Config
from bot.core.model import Message
from bot.demo import world
from bot.demo.server import Server
from bot.runners.bot import Bot
from bot.runners.embedded import Embedded
from bot.store import chats, outbox, preferences
from tests.channels.test_telegram import ALERT
from tests.conftest import NOW
from tests.doubles import ntfy, slack
from tests.doubles.ntfy import Ntfy
from tests.doubles.service import in_thread
from tests.doubles.slack import Slack
from tests.doubles.telegram.wire import hang

HEAD = """\
sources: [{id: herald, kind: feed, url: "https://herald.example/rss", outlet: Border Herald, side: other}]
channels:
"""
ENVIRON = {"KHASAN_SLACK_TOKEN": slack.TOKEN, "KHASAN_NTFY_TOKEN": ntfy.TOKEN}


def settings(entries: str, state: Path, environ: Mapping[str, str] = ENVIRON) -> Config:
    return config.load(HEAD + entries, {**environ, "KHASAN_STATE": str(state)}, file="sources.yaml")


def desk(service: Slack, more: str = "") -> str:
    return f'- {{id: desk, kind: slack, to: {slack.CHANNEL}, server: "{service.address}/api"{more}}}\n'


def phones(service: Ntfy, more: str = "") -> str:
    return f'- {{id: phones, kind: ntfy, to: {ntfy.TOPIC}, server: "{service.address}"{more}}}\n'


@asynccontextmanager
async def opened(found: Config, clock: Any = lambda: NOW) -> AsyncIterator[Bot]:
    bot = open_bot(found, rich.console.Console(file=io.StringIO()), clock)
    await bot.start()
    try:
        yield bot
    finally:
        await bot.close()


@asynccontextmanager
async def turning(runner: Embedded) -> AsyncIterator[Embedded]:
    turned = asyncio.create_task(runner.run())
    try:
        yield runner
    finally:
        runner.stop()
        await turned


@pytest.fixture
async def office() -> AsyncIterator[Slack]:
    async with Slack() as service:
        yield service


@pytest.fixture
async def push() -> AsyncIterator[Ntfy]:
    async with Ntfy() as service:
        yield service


async def test_news_reach_each_channel_of_the_settings_while_one_is_broken(
    tmp_path: Path, office: Slack, push: Ntfy
) -> None:
    found = settings(desk(office) + "- {id: pager, kind: pigeon}\n" + phones(push, ", level: flash"), tmp_path)
    async with Server(world.load(), datetime.now().astimezone()) as server:
        found = replace(
            found,
            sources=world.sources(world.load(), server.base),
            allow_hosts=frozenset({("127.0.0.1", server.port)}),
            host_gap=0.0,
        )
        with structlog.testing.capture_logs() as logs:
            async with opened(found) as bot:
                await bot.poll(list(bot.sources))
                while await bot.drain():
                    pass
    (said,) = [line["reason"] for line in logs if line["event"].startswith("a channel cannot be used")]
    assert said.startswith("sources.yaml:4: channels[1].kind: 'pigeon' is not known")
    assert office.posted
    assert all(one.raw["priority"] == 5 for one in push.posted)


async def test_channels_come_and_go_with_the_settings_and_what_waits_stays(
    tmp_path: Path, office: Slack, push: Ntfy
) -> None:
    async with opened(settings(desk(office), tmp_path)) as bot:
        there = bot.store.change(chats.place, "desk", slack.CHANNEL, None, "", NOW)
        changed = [settings(phones(push), tmp_path), settings(desk(office) + phones(push), tmp_path)]

        async def reload() -> None:
            await bot.adopt(changed.pop(0), judge(bot.config.watches))

        async with turning(Embedded(bot, reload=reload)) as runner:
            await runner.look_at_settings()
            topic = bot.store.change(chats.place, "phones", ntfy.TOPIC, None, "", NOW)
            for destination in (there, topic):
                await bot.store.write(outbox.put, [Message(destination.id, "story:AAAAA", ALERT)], NOW)
            bot.outbox.stir()
            await push.eventually(lambda: push.posted)
            assert office.posted == []
            await runner.look_at_settings()
            await office.eventually(lambda: office.posted)
    assert (len(office.posted), len(push.posted)) == (1, 1)


async def test_a_secret_that_the_service_does_not_know_is_told_at_the_start(tmp_path: Path, office: Slack) -> None:
    found = settings(desk(office), tmp_path, {"KHASAN_SLACK_TOKEN": "xoxb-stolen"})
    with structlog.testing.capture_logs() as logs:
        async with opened(found) as bot:
            await bot.ways.check()
    (line,) = [one for one in logs if one["event"].startswith("a channel does not work yet")]
    assert (line["channel"], line["reason"]) == ("desk", "Slack answers invalid_auth")


async def test_a_secret_that_is_mended_lets_what_waits_go_at_once(tmp_path: Path, office: Slack) -> None:
    async with opened(settings(desk(office), tmp_path, {"KHASAN_SLACK_TOKEN": "xoxb-stolen"})) as bot:
        there = bot.store.change(chats.place, "desk", slack.CHANNEL, None, "", NOW)
        await bot.store.write(outbox.put, [Message(there.id, "story:AAAAA", ALERT)], NOW)
        await bot.drain()
        await bot.drain()
        assert (len(office.requests), office.posted) == (1, [])
        await bot.adopt(settings(desk(office), tmp_path), judge(bot.config.watches))
        await bot.drain()
        assert len(office.posted) == 1


async def test_a_channel_that_never_answers_delays_no_other(tmp_path: Path, office: Slack, push: Ntfy) -> None:
    office.fault(hang(accepted=False), times=None)
    async with opened(settings(desk(office) + phones(push), tmp_path)) as bot, turning(Embedded(bot)):
        for channel, address in (("desk", slack.CHANNEL), ("phones", ntfy.TOPIC)):
            there = bot.store.change(chats.place, channel, address, None, "", NOW)
            messages = [Message(there.id, f"story:{number}", ALERT) for number in range(3)]
            await bot.store.write(outbox.put, messages, NOW)
        bot.outbox.stir()
        await office.eventually(lambda: any(one.path.endswith("chat.postMessage") for one in office.requests))
        await push.eventually(lambda: push.posted)
        assert office.posted == []
        await office.refuse()  # so that the end need not wait for it


async def test_quiet_hours_of_a_destination_hold_its_alerts_until_they_end(tmp_path: Path, office: Slack) -> None:
    found = settings(desk(office, ', quiet: "08:00-10:00", language: fr'), tmp_path)
    async with opened(found) as bot:
        there = bot.store.change(chats.place, "desk", slack.CHANNEL, None, "", NOW)
        wanted = bot.store.call(preferences.of, there.id)
        assert (str(wanted.quiet), wanted.language) == ("08:00-10:00", "fr")


# ── looking after it ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_channel_that_is_down_for_a_day_is_told_once_and_again_only_after_it_was_well(
    tmp_path: Path, office: Slack, push: Ntfy
) -> None:
    now = NOW
    found = settings(desk(office) + phones(push, ", notices: yes"), tmp_path)
    async with opened(found, lambda: now) as bot:
        there = bot.store.change(chats.place, "desk", slack.CHANNEL, None, "", now)
        await office.refuse()
        await bot.store.write(outbox.put, [Message(there.id, "story:AAAAA", ALERT)], now)
        runner = Embedded(bot)
        for _ in range(3):
            for _ in range(16):
                await bot.drain()
                await runner.tidy()
                now += timedelta(hours=2)
            if len(push.posted) == 1:
                await office.accept()
                now += timedelta(hours=1)
                await bot.drain()
                await office.refuse()
                await runner.tidy()
                await bot.store.write(outbox.put, [Message(there.id, f"story:{now:%d%H}", ALERT)], now)
        assert [one.text.splitlines()[0] for one in push.posted] == [
            "✉️ Nothing has arrived on desk for a day: 1 message waits."
        ] * 2
        assert "Slack cannot be reached" in push.posted[0].text


@pytest.fixture
def stuck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state with a dead message, one that waits for long, and one that has just come."""
    file = tmp_path / "sources.yaml"
    file.write_text(HEAD + f"- {{id: desk, kind: slack, to: {slack.CHANNEL}}}\n", encoding="utf-8")
    for name, value in {**ENVIRON, "KHASAN_STATE": str(tmp_path / "state"), "KHASAN_CONFIG": str(file)}.items():
        monkeypatch.setenv(name, value)
    bot = open_bot(config.read(file, {**ENVIRON, "KHASAN_STATE": str(tmp_path / "state")}), rich.console.Console())
    now = bot.clock()
    there = bot.store.change(chats.place, "desk", slack.CHANNEL, None, "", now)
    for hours, code in ((9, "AAAAA"), (8, "BBBBB"), (0, "CCCCC")):
        bot.store.change(outbox.put, [Message(there.id, f"story:{code}", ALERT)], now - timedelta(hours=hours))
    claimed = bot.store.change(outbox.claim, there.id, now)
    assert claimed is not None
    bot.store.change(outbox.bury, claimed, "Slack answers msg_too_long")
    asyncio.run(bot.close())
    return tmp_path


def khasan(*arguments: str) -> Any:
    return CliRunner().invoke(cli, arguments)


def test_the_outbox_tells_what_is_late_and_dead_and_why(stuck: Path) -> None:
    said = khasan("outbox", "--json").output
    assert [(word in said) for word in ('"state": "dead"', '"state": "late"', '"state": "waiting"')] == [True] * 3
    assert "msg_too_long" in said
    assert khasan("outbox", "channels", "--json").output.count('"channel": "desk"') == 2


def test_a_dead_message_is_sent_again_or_dropped_by_hand(stuck: Path) -> None:
    assert khasan("outbox", "retry", "1").output == "message 1 will be sent again\n"
    assert khasan("outbox", "drop", "2").output == "message 2 is dropped\n"
    assert '"state": "dead"' not in khasan("outbox", "--json").output
    refused = khasan("outbox", "drop", "2", "99")
    assert "message 2 was dropped already" in str(refused.exception or refused.output)
    assert "there is no message 99" in str(refused.exception or refused.output)


def test_check_online_asks_the_services_too(stuck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with in_thread(Slack()) as service:
        entry = f'- {{id: desk, kind: slack, to: {slack.CHANNEL}, server: "{service.address}/api"}}\n'
        (stuck / "sources.yaml").write_text(HEAD.replace("other}]", "other, enabled: no}]") + entry, encoding="utf-8")
        assert khasan("check", "--online").exit_code == 0
        monkeypatch.setenv("KHASAN_SLACK_TOKEN", "xoxb-stolen")
        refused = khasan("check", "--online")
    assert (refused.exit_code, "channel desk: Slack answers invalid_auth" in refused.output) == (1, True)


def test_check_online_names_the_channels_that_it_cannot_ask(stuck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KHASAN_SIGNING_KEY", "a-key-of-16-signs-or-more")
    entry = '- {id: cms, kind: webhook, to: "https://cms.example/khasan"}\n'
    (stuck / "sources.yaml").write_text(HEAD.replace("other}]", "other, enabled: no}]") + entry, encoding="utf-8")
    checked = khasan("check", "--online")
    assert "channel cms: not asked, every question to it would be a message\n" in checked.output
    assert checked.exit_code == 0


def test_check_tells_what_is_wrong_with_channels(stuck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert khasan("check").exit_code == 0
    monkeypatch.delenv("KHASAN_SLACK_TOKEN")
    assert "KHASAN_SLACK_TOKEN: channel desk needs a token" in str(khasan("check").exception)
    (stuck / "sources.yaml").write_text(HEAD + "- {id: rest, kind: apprise}\n", encoding="utf-8")
    monkeypatch.setenv("KHASAN_APPRISE_URL", "carrierpigeon://loft")
    assert "channel rest: Apprise does not know the address" in str(khasan("check").exception)
