"""How fast an alert for ten thousand chats is written, and how fast, at what cost, it leaves.

    python benchmarks/bench_delivery.py [--chats 10000] [--per-second 30] [--seconds 30] [--json]

One article is recorded for all the chats, as the monitor records it. Then messages are drained at the configured rate
into a Telegram on loopback that takes everything, in a process of its own; CPU and memory are the sending side's. What
python-telegram-bot alone needs for such a message at the same rate stands beside: it tells how fast the machine is.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import resource
import tempfile
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import rich.console
import telegram
from rich.table import Table
from sqlalchemy.engine import Connection

from bot.app import judge
from bot.channels.pace import Slots
from bot.channels.telegram import Pace, Telegram
from bot.config import DEFAULT_WATCHES
from bot.core import pipeline
from bot.core.model import Article, Message, TextBody
from bot.outbox import Outbox
from bot.recording import record
from bot.runners.sending import Sending
from bot.store import chats, engine, migrate, waiting
from bot.store import outbox as rows
from bot.store.front import Store

WANTED_FAN_OUT, WANTED_SHARE, WANTED_CPU, WANTED_FIRST = 2.0, 0.95, 3.0, 200.0
TOKEN = "123456:" + "A" * 35
WATCH = DEFAULT_WATCHES[0]
TITLE = "North Korea hands over 3 missiles to Russia at Rason port"
TEXT = "North Korea handed over 3 missiles to Russia at the port of Rason on Monday, officials said."


def serve(pipe: Pipe) -> None:
    """A Telegram that takes every message; says its port first."""
    asyncio.run(_serve(pipe))


async def _serve(pipe: Pipe) -> None:
    number = 0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal number
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = int(head.partition(b"content-length:")[2].split(b"\r\n")[0] or 0)
                await reader.readexactly(length)
                number += 1
                chat = {"id": 1, "type": "private", "first_name": "a"}
                said = {"message_id": number, "date": 1, "chat": chat, "text": "x"}
                body = json.dumps({"ok": True, "result": said}).encode()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ")
                writer.write(f"{len(body)}\r\n\r\n".encode() + body)
                await writer.drain()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    pipe.send(server.sockets[0].getsockname()[1])
    await asyncio.Event().wait()


def subscribe(connection: Connection, count: int, now: datetime) -> None:
    for number in range(1, count + 1):
        one = chats.place(connection, "telegram", str(number), None, "", now, kind="private")
        chats.subscribe(connection, one.id, WATCH.id, "all", "en", now)


def fan_out(store: Store) -> float:
    """Seconds in which an article's alert is decided and its rows are committed."""
    now, judging = datetime.now(UTC), judge(DEFAULT_WATCHES)
    other = Article("https://news.example/0", "Rain", TEXT.replace("Rason", "Sinuiju"), "en", "Herald", "us", now, now)
    article = Article("https://news.example/1", TITLE, TEXT, "en", "Herald", "us", now, now, "https://news.example/1")
    # What the first article needs is built once, at the start of the bot; this one is told to nobody.
    store.change(record, pipeline.understand(other, judging), judging, now, quiet=True)
    understood = pipeline.understand(article, judging)
    begun = time.perf_counter()
    outcome = store.change(record, understood, judging, now, quiet=False)
    assert len(outcome.messages) > 0
    return time.perf_counter() - begun


async def drain(store: Store, api: str, per_second: float, seconds: float) -> dict[str, float]:
    """Share of the configured rate that was reached, CPU milliseconds a message, growth of memory in MB."""
    telegram = Telegram(TOKEN, api=api, pace=Pace(per_second=per_second))
    outbox = Outbox(store, {"telegram": telegram}, lambda: datetime.now(UTC), slots={"telegram": telegram.slots})
    sending = Sending(outbox, "telegram", trouble=lambda exc: print(exc))
    task = asyncio.create_task(sending.run())
    await asyncio.sleep(3)  # connections are made, statements compiled
    memory, cpu, begun, before = _memory(), time.process_time(), time.perf_counter(), _sent(store)
    await asyncio.sleep(seconds)
    count, span = _sent(store) - before, time.perf_counter() - begun
    cpu, grown = time.process_time() - cpu, _memory() - memory
    first = await _first(store, outbox)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await sending.finish(5)
    await telegram.close()
    return {"share": count / span / per_second, "cpu_ms": 1000 * cpu / max(count, 1), "grown_mb": grown,
            "first_ms": first}  # fmt: skip


async def alone(api: str, per_second: float, seconds: float) -> float:
    """CPU milliseconds that python-telegram-bot needs for a message by itself, in nobody's outbox."""
    slots, text = Slots(per_second), f"<b>{TITLE}</b>\n{TEXT}"
    rows = [[telegram.InlineKeyboardButton(f"Button {number}", callback_data=str(number)) for number in range(5)]]
    bot, count = telegram.Bot(TOKEN, base_url=f"{api}/bot"), max(1, round(per_second * seconds))
    await bot.send_message(chat_id=1, text=text)  # the connection is made
    cpu = time.process_time()
    for _ in range(count):
        await slots.next()
        buttons = telegram.InlineKeyboardMarkup(rows)
        await bot.send_message(chat_id=1, text=text, parse_mode="HTML", reply_markup=buttons)
    return 1000 * (time.process_time() - cpu) / count


async def _first(store: Store, outbox: Outbox) -> float:
    """Milliseconds from the commit of an urgent message, with all the others waiting, to its sending."""
    waits = []
    for number in range(5):
        now = datetime.now(UTC)
        chat = await store.write(chats.place, "telegram", str(900_000 + number), None, "", now, kind="private")
        await store.write(rows.put, [Message(chat.id, "flash", TextBody("flash"), priority=1)], now)
        begun = time.perf_counter()
        outbox.stir()
        while not await store.read(_is_tried, chat.id):  # noqa: ASYNC110 - the database tells nobody
            await asyncio.sleep(0.002)
        waits.append(1000 * (time.perf_counter() - begun))
    return sorted(waits)[len(waits) // 2]


def _is_tried(connection: Connection, destination_id: int) -> bool:
    query = rows.outbox.select().where(rows.outbox.c.destination_id == destination_id)
    return connection.execute(query).one().attempts > 0


def _sent(store: Store) -> int:
    return store.call(waiting.by_state).get("sent", 0)


def _memory() -> float:
    """Highest resident memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(count: int, per_second: float, seconds: float) -> dict[str, float]:
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    port = ours.recv()
    with tempfile.TemporaryDirectory() as folder:
        database = engine.connect(engine.sqlite_url(Path(folder)))
        migrate.upgrade(database)
        store = Store(database)
        store.change(subscribe, count, datetime.now(UTC) - timedelta(days=1))
        figures = {"fan_out_s": fan_out(store)}
        figures |= asyncio.run(drain(store, f"http://127.0.0.1:{port}", per_second, seconds))
        figures["alone_ms"] = asyncio.run(alone(f"http://127.0.0.1:{port}", per_second, min(seconds, 10)))
        store.close()
    server.terminate()
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chats", type=int, default=10_000)
    parser.add_argument("--per-second", type=float, default=30.0)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--json", action="store_true", help="print JSON only")
    asked = parser.parse_args()
    figures = measure(asked.chats, asked.per_second, asked.seconds)
    if not asked.json:
        table = Table(title=f"one alert for {asked.chats:,} chats, {asked.per_second:g} a second")
        for name in ("", "measured", "wanted"):
            table.add_column(name, justify="right" if name else "left")
        table.add_row("rows decided and committed", f"{figures['fan_out_s']:.2f} s", f"≤ {WANTED_FAN_OUT:g} s")
        table.add_row("share of the rate reached", f"{100 * figures['share']:.1f} %", f"≥ {100 * WANTED_SHARE:g} %")
        table.add_row("CPU a message", f"{figures['cpu_ms']:.2f} ms", f"≤ {WANTED_CPU:g} ms")
        table.add_row("by python-telegram-bot alone", f"{figures['alone_ms']:.2f} ms", "")
        table.add_row("memory grown meanwhile", f"{figures['grown_mb']:.1f} MB", "flat")
        table.add_row("commit to first send", f"{figures['first_ms']:.0f} ms", f"≤ {WANTED_FIRST:g} ms")
        rich.console.Console().print(table)
    print(json.dumps({"chats": asked.chats, "per_second": asked.per_second, **figures}))


if __name__ == "__main__":
    main()
