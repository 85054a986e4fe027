"""How long people wait for the chat's answers while it is busy, and for what a new watch would have found.

    python benchmarks/bench_chat.py [--json]

The whole bot turns on SQLite, at its real pace; the strict Bot API double of the tests is Telegram, in a thread of the
same process, so its work counts as well. Times are wall milliseconds, from the moment when an update waits at Telegram
to that when the answer is accepted there.

- `reply`: commands of many people while an alert goes out to 1 000 subscribed chats.
- `flood`: the same while one person sends 1 000 commands at once.
- `rehearsal`: what a query would have found among 20 000 archived articles, with the answer made of it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import rich.console

sys.path.insert(0, str(Path(__file__).parent.parent))

import news

from bot.app import open_bot
from bot.config import DEFAULT_WATCHES, Config, TelegramSettings, shipped
from bot.core.model import AlertBody, Article, Message, Outcome, Placement, Reading, Report
from bot.rehearsal import rehearse
from bot.runners.bot import Bot
from bot.runners.embedded import Embedded
from bot.store import articles, chats, engine, migrate, outbox
from bot.store.front import Store
from tests.doubles.telegram import TOKEN, BotApi, in_thread

CHATS, FLOOD, ARCHIVED = 1_000, 1_000, 20_000
#: How many people ask something in each measurement, and how many a second.
ASKED, A_SECOND = 300, 8
#: Flooding lasts shorter: so many are enough to meet it.
ASKED_IN_FLOOD = 60
COMMANDS = ("/status", "/latest", "/subs", "/who kim jong un", "/help", "/quotes 7d", "/level", "/watches")
FLOODER = 9_000_000
QUERIES = ("Rason AND port", "rail NEAR/5 bridge", "side:kp AND side:ru", '"ferry line" OR coal*')


def alert(number: int, now: datetime) -> AlertBody:
    report = Report("Harbour Wire", "us", f"https://wire.example/{number}", "en", "A ferry line opens", now)
    return AlertBody(
        story="S7K3Q", level="important", title="A ferry line opens", facets=("transport",), reports=(report,),
        quotes=(), watch=DEFAULT_WATCHES[0].name, matched=("Rason",), origins=1,
    )  # fmt: skip


def percentile(times: Sequence[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


async def subscribed(bot: Bot, now: datetime) -> list[int]:
    """So many chats that hear of everything."""

    def all_of_them(connection: object) -> list[int]:
        found = []
        for number in range(CHATS):
            address = str(1_000_000 + number)
            there = chats.place(connection, "telegram", address, None, "", now, kind="private")  # type: ignore[arg-type]
            chats.subscribe(connection, there.id, DEFAULT_WATCHES[0].id, "all", "en", now)  # type: ignore[arg-type]
            found.append(there.id)
        return found

    return await bot.store.write(all_of_them)


async def ask(api: BotApi, users: Sequence[int], pause: float) -> list[float]:
    """Let people ask, one after another, and measure how long each waits."""
    asked: dict[int, float] = {}
    for number, user in enumerate(users):
        asked[user] = time.time()
        api.say(user, COMMANDS[number % len(COMMANDS)])
        await asyncio.sleep(pause)
    waits = {}
    while len(waits) < len(users):
        for said in list(api.sent):
            if said.chat in asked and said.chat not in waits:
                waits[said.chat] = 1000 * (said.at - asked[said.chat])
        await asyncio.sleep(0.05)
    return list(waits.values())


async def talking(folder: Path, api: BotApi) -> dict[str, float]:
    people = range(2_000_000, 2_000_000 + ASKED)
    others = range(3_000_000, 3_000_000 + ASKED_IN_FLOOD)
    owners = frozenset({*people, *others, FLOODER})
    for user in owners | {1_000_000 + number for number in range(CHATS)}:
        api.world.private(user)
    settings = TelegramSettings(TOKEN, api.address, owners)
    config = Config(file="bench", sources=(), watches=DEFAULT_WATCHES, state=folder, telegram=settings)
    bot = open_bot(config, rich.console.Console())
    await bot.start()
    runner = Embedded(bot)
    turning = asyncio.create_task(runner.run())
    now = bot.clock()
    readers = await subscribed(bot, now)
    api.say(FLOODER, "/status")  # the first answer builds what later ones share
    while not api.sent:  # noqa: ASYNC110 - it happens in another thread
        await asyncio.sleep(0.05)

    alerts = [Message(there, "story:S7K3Q", alert(there, now), priority=3) for there in readers]
    await bot.store.write(outbox.put, alerts, now)
    bot.outbox.stir()
    busy = await ask(api, people, 1 / A_SECOND)
    fanned = len([said for said in api.sent if "ferry line opens" in said.text])

    for _ in range(FLOOD):
        api.world.say(FLOODER, "/quotes 30d")
    flooded = await ask(api, others, 0.25)
    runner.stop()
    await turning
    await bot.close()
    return {
        "reply_median_ms": statistics.median(busy),
        "reply_p99_ms": percentile(busy, 0.99),
        "alerts_sent_meanwhile": fanned,
        "flood_median_ms": statistics.median(flooded),
        "flood_p99_ms": percentile(flooded, 0.99),
    }


def archive(store: Store, now: datetime) -> None:
    """So many articles of the last week."""
    for first in range(0, ARCHIVED, 2_000):
        outcomes = []
        for number in range(first, first + 2_000):
            made = news.article(number, news.LANGUAGES[number % len(news.LANGUAGES)])
            when = now - timedelta(days=7 * number / ARCHIVED)
            one = Article(f"https://wire.example/{number}", made.title, "\n".join(made.text), "en", "Wire", "other",
                          when, when, f"https://wire.example/{number}")  # fmt: skip
            outcomes.append(Outcome(one, Reading((), ()), Placement("unrelated", None), None, (), ()))
        store.change(articles.archive, outcomes)


async def rehearsing(folder: Path) -> dict[str, float]:
    database = engine.connect(engine.sqlite_url(folder))
    migrate.upgrade(database)
    store, now, lexicon = Store(database), datetime.now(UTC), shipped()
    archive(store, now)
    await rehearse(store, "warm", lexicon, now - timedelta(hours=1), samples=3)
    took, cpu = [], []
    for query in QUERIES:
        began, worked = time.perf_counter(), time.process_time()
        found = await rehearse(store, query, lexicon, now - timedelta(days=8), samples=3)
        took.append(time.perf_counter() - began)
        cpu.append(time.process_time() - worked)
        assert found.read == ARCHIVED, found.read
    store.close()
    return {
        "rehearsal_articles": float(ARCHIVED),
        "rehearsal_median_s": statistics.median(took),
        "rehearsal_worst_s": max(took),
        "rehearsal_worst_cpu_s": max(cpu),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    plain = parser.parse_args().json
    with tempfile.TemporaryDirectory() as folder:
        result = asyncio.run(rehearsing(Path(folder)))
    with tempfile.TemporaryDirectory() as folder, in_thread() as api:
        result |= asyncio.run(talking(Path(folder), api))
    if plain:
        print(json.dumps(result))
        return
    for name, value in result.items():
        print(f"{name:24} {value:10.1f}")


if __name__ == "__main__":
    main()
