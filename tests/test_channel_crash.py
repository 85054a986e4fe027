"""The bot as a process that is killed while every service has a message in its hands."""

from __future__ import annotations

import asyncio
import os
import random
import re
import signal
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.store import waiting
from bot.store.schema import story
from tests.channels.kits import KITS, Kit
from tests.doubles import matrix, ntfy, receiver, slack, smtp
from tests.doubles.desk import LAUNCH, TEXT
from tests.doubles.discord import Discord
from tests.doubles.receiver import Receiver
from tests.doubles.service import Posted
from tests.test_channel_life import TOLD_ONCE
from tests.test_crash import rows, start

NAMES = ("slack", "discord", "matrix", "email", "webhook", "ntfy")
#: Events of their own, of which two may yet be taken for one.
EVENTS = (
    LAUNCH,
    "Russian railways open a station for North Korean workers in Khasan",
    "Kim Jong Un receives Russia's education minister in Pyongyang",
    "Russian tourists fly to the beaches of Wonsan in North Korea",
)
STORIES = 3
#: How long a test waits for another process, in seconds.
PATIENCE = 90


@pytest.fixture
async def kits() -> AsyncIterator[dict[str, Kit]]:
    made = {name: await KITS[name]() for name in NAMES}
    yield made
    for kit in made.values():
        await kit.close()


@pytest.mark.parametrize("accepted", [False, True])
async def test_killed_with_a_message_on_every_channel_the_bot_tells_each_once(
    kits: dict[str, Kit], tmp_path: Path, accepted: bool
) -> None:
    environ = settings(tmp_path, kits)
    for kit in kits.values():
        kit.lose("hang", accepted=accepted)
    bot = await start(environ, tmp_path / "printed")
    write(tmp_path / "wire", LAUNCH, TEXT.format(who="officials said"))
    for kit in kits.values():
        await until(lambda kit=kit: is_held(kit))  # type: ignore[misc]
    bot.send_signal(signal.SIGKILL)
    await bot.wait()
    bot = await start(environ, tmp_path / "printed")
    await until(lambda: is_done(tmp_path))
    bot.send_signal(signal.SIGTERM)
    assert await bot.wait() == 0
    copies = {name: len(kit.posted) for name, kit in kits.items()}
    # Nobody can tell Discord or a mail server twice which message is meant.
    assert copies == {name: 2 if accepted and name not in TOLD_ONCE else 1 for name in NAMES}
    assert all("3 missiles" in one.text for kit in kits.values() for one in kit.posted)


async def test_killed_at_any_moment_the_bot_owes_no_channel_a_story(kits: dict[str, Kit], tmp_path: Path) -> None:
    dice, environ = random.Random(20261126), settings(tmp_path, kits)
    for number, title in enumerate(EVENTS):
        bot = await start(environ, tmp_path / "printed")
        write(tmp_path / "wire", title, f"{title}, officials in Pyongyang and Moscow said on Monday.", number)
        await asyncio.sleep(dice.uniform(0.5, 4.0))
        bot.send_signal(signal.SIGKILL)
        await bot.wait()
    bot = await start(environ, tmp_path / "printed")
    await until(lambda: is_done(tmp_path, at_least=len(NAMES) * STORIES))
    bot.send_signal(signal.SIGTERM)
    assert await bot.wait() == 0
    owed = codes(tmp_path)
    assert len(owed) >= STORIES
    for name, kit in kits.items():
        told = Counter(code for one in kit.posted for code in owed if code in own_words(one) and is_alert(one))
        most = 1 if name in TOLD_ONCE else 1 + len(EVENTS)
        assert [code for code in owed if not 1 <= told[code] <= most] == [], name


def settings(folder: Path, kits: dict[str, Kit]) -> dict[str, str]:
    """The environment of a bot that reads a folder, and writes to every service."""
    (folder / "wire").mkdir()
    port = {name: kit.service.port for name, kit in kits.items()}
    web = {name: f"http://127.0.0.1:{number}" for name, number in port.items()}
    assert isinstance(kits["discord"].service, Discord)
    assert isinstance(kits["webhook"].service, Receiver)
    entries = [
        f'{{id: slack, kind: slack, to: {slack.CHANNEL}, server: "{web["slack"]}/api"}}',
        "{id: discord, kind: discord}",
        f'{{id: matrix, kind: matrix, to: "{matrix.ROOM}", server: "{web["matrix"]}"}}',
        f'{{id: email, kind: email, to: {smtp.READER}, from: {smtp.SENDER}, user: {smtp.USER}, tls: off, '
        f'server: "smtp://127.0.0.1:{port["email"]}"}}',
        f'{{id: webhook, kind: webhook, to: "{kits["webhook"].service.url}"}}',
        f'{{id: ntfy, kind: ntfy, to: {ntfy.TOPIC}, server: "{web["ntfy"]}"}}',
    ]  # fmt: skip
    file = folder / "sources.yaml"
    source = "{id: desk, kind: wire, path: wire, outlet: Yonhap, side: kr, language: en, every: 1s}"
    lines = ["sources:", f"  - {source}", "channels:", *(f"  - {one}" for one in entries)]
    file.write_text("\n".join(lines), encoding="utf-8")
    keep = {name: value for name, value in os.environ.items() if not name.startswith("KHASAN_")}
    return keep | {
        "KHASAN_CONFIG": str(file),
        "KHASAN_STATE": str(folder / "state"),
        "KHASAN_SLACK_TOKEN": slack.TOKEN,
        "KHASAN_DISCORD_WEBHOOK": kits["discord"].service.webhook,
        "KHASAN_MATRIX_TOKEN": matrix.TOKEN,
        "KHASAN_SMTP_PASSWORD": smtp.PASSWORD,
        "KHASAN_SIGNING_KEY": receiver.KEY,
        "KHASAN_NTFY_TOKEN": ntfy.TOKEN,
    }


def write(folder: Path, title: str, text: str, number: int = 0) -> None:
    (folder / f"{number}.txt").write_text(f"{title}\n\n{text}\n", encoding="utf-8")


def is_held(kit: Kit) -> bool:
    """Whether the service has a message in its hands."""
    if isinstance(kit.service, smtp.MailServer):
        return any(step == "text" for step, _ in kit.service.requests)
    return any(
        kit.service.posts in f"{one.method} {one.path}" and one.body not in (b"", b"{}") for one in kit.service.requests
    )


def is_done(folder: Path, at_least: int = len(NAMES)) -> bool:
    """Whether so many messages were sent, and none waits but what may come later (a silent change of an alert)."""
    store = rows(folder)
    try:
        found = store.call(waiting.counts)
        due = [one for one in store.call(waiting.listing, datetime.now(UTC), 100) if ":edit:" not in one.key]
        return not due and sum(one.number for one in found if one.state == "sent") >= at_least
    finally:
        store.close()


def codes(folder: Path) -> list[str]:
    """The stories that are owed to who is told everything."""
    store = rows(folder)
    try:
        return store.call(lambda connection: list(connection.execute(sa.select(story.c.code)).scalars()))
    finally:
        store.close()


def own_words(one: Posted) -> str:
    """What a message says of its own story, without the code of another that may be related."""
    return re.sub(r"possibly\W+(?:related to\W+)?\w{5}", "", one.text)


def is_alert(one: Posted) -> bool:
    """Whether it is an alert, and no answer to one."""
    return one.reply_to is None and "[update" not in one.text and "[correction" not in one.text


async def until(true: object) -> None:
    assert callable(true)
    async with asyncio.timeout(PATIENCE):
        while not await asyncio.to_thread(true):  # noqa: ASYNC110 - another process has no event
            await asyncio.sleep(0.1)
