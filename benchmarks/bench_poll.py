"""How many feeds a CPU second polls, beside a plain httpx + feedparser loop and the package `reader`.

    python benchmarks/bench_poll.py [--feeds 500] [--turns 3] [--json]

Feeds of 30 entries come over loopback, with ETags: a quarter each as agencies, newspapers, sites and weblogs (in Atom)
write them, 15 to 70 kB, none of them odd. Each contender runs in a process of its own, in turn: a first poll,
polls at which nothing changed, and polls at which a tenth of the feeds has two new entries. CPU time is the operating
system's, child processes included and the server left out; figures are medians over the turns.

Khasan's side is the bot as `khasan run` opens it, with its guarded fetcher, its parsing process and its database on
disk, and with as little memory: what is free it gives back after each round of polls, as with a heartbeat. Only the
articles' own pages are not asked for, which nobody else does, and which the made-up outlets do not have.
The plain loop keeps nothing but ETags in memory. `reader` takes part where it is installed. Memory is what is resident
at the end, processes that parse included.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import httpx
import news
import rich.console
from loopback import Feeds, cpu_seconds, resident_mb, serving
from rich.table import Table

from bot import logs, memory
from bot.app import open_bot
from bot.config import DEFAULT_WATCHES, Config
from bot.core.model import Source

CONTENDERS = ("khasan", "naive", "reader")
PHASES = ("first", "unchanged", "changed")
#: Polls of each phase after the first.
REPEATS = 3
CHANGED = 0.1
#: How many times as many feeds per CPU second as each of the others are wanted.
WANTED = {
    "naive": {"first": 4.0, "unchanged": 1.0, "changed": 2.0},
    "reader": {"first": 8.0, "unchanged": 2.0, "changed": 5.0},
}
#: … and how much memory at most, with 1 000 sources.
WANTED_MB = 120
AT_ONCE = 32

Poll = Callable[[], Awaitable[object]]


async def measure(feeds: Feeds, poll: Poll) -> dict[str, float]:
    """Feeds per CPU second in each phase."""
    took = {"first": await _cpu(poll), "unchanged": 0.0, "changed": 0.0}
    for _ in range(REPEATS):
        took["unchanged"] += await _cpu(poll) / REPEATS
    for _ in range(REPEATS):
        feeds.advance(CHANGED)
        took["changed"] += await _cpu(poll) / REPEATS
    return {phase: feeds.count / seconds for phase, seconds in took.items()} | {"mb": sum(resident_mb(os.getpid()))}


async def _cpu(poll: Poll) -> float:
    before = cpu_seconds()
    await poll()
    return cpu_seconds() - before


async def khasan(feeds: Feeds, folder: Path) -> dict[str, float]:
    memory.share_one_heap()
    sources = tuple(
        Source(
            f"s{n}",
            "feed",
            url,
            f"Outlet {n}",
            "other",
            news.LANGUAGES[n % 4],
            every=timedelta(minutes=10),
            options={"fulltext": "never"},
        )
        for n, url in enumerate(feeds.urls)
    )
    config = Config(
        file="benchmark",
        sources=sources,
        watches=DEFAULT_WATCHES,
        state=folder / "state",
        allow_hosts=frozenset(("127.0.0.1", port) for port in feeds.ports),
        host_gap=0.0,
    )
    logs.configure(level="info")
    bot = open_bot(config, rich.console.Console(quiet=True))
    await bot.start()
    await bot.get_ready()
    ids = [source.id for source in sources]

    async def poll() -> None:
        reads = await bot.poll(ids)
        assert not [read.error for read in reads if read.error], "a feed could not be read"
        memory.give_back()

    try:
        return await measure(feeds, poll)
    finally:
        await bot.close()


async def naive(feeds: Feeds, folder: Path) -> dict[str, float]:
    import feedparser  # the others' memory is counted without it

    etags: dict[str, str] = {}
    gate = asyncio.Semaphore(AT_ONCE)
    async with httpx.AsyncClient(timeout=30, limits=httpx.Limits(max_keepalive_connections=AT_ONCE)) as client:

        async def read(url: str) -> None:
            async with gate:
                answer = await client.get(url, headers={"If-None-Match": etags[url]} if url in etags else {})
                if answer.status_code != 304:
                    assert feedparser.parse(answer.content).entries
                    etags[url] = answer.headers["etag"]

        async def poll() -> None:
            await asyncio.gather(*(read(url) for url in feeds.urls))

        return await measure(feeds, poll)


async def reader(feeds: Feeds, folder: Path) -> dict[str, float]:
    from reader import make_reader  # not a dependency

    with make_reader(str(folder / "reader.db")) as opened:
        for url in feeds.urls:
            opened.add_feed(url)

        async def poll() -> None:
            opened.update_feeds(scheduled=False, workers=AT_ONCE)

        return await measure(feeds, poll)


def _has_reader() -> bool:
    """Whether it is there with what it needs: it brings a feedparser of its own, which wants sgmllib."""
    return all(importlib.util.find_spec(name) for name in ("reader", "sgmllib"))


def contend(name: str, feeds: Feeds) -> dict[str, float]:
    """What `name` makes of the feeds, in a process of its own."""
    feeds.reset()
    ask = json.dumps({"ports": feeds.ports, "count": feeds.count})
    done = subprocess.run([sys.executable, __file__, "--contender", name, ask], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stderr[-2000:]}")
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def compare(feeds: Feeds, names: list[str], turns: int) -> dict[str, dict[str, float]]:
    """Median feeds per CPU second by contender and phase, and its memory in MB."""
    taken = [{name: contend(name, feeds) for name in names} for _ in range(turns)]
    return {
        name: {figure: statistics.median(turn[name][figure] for turn in taken) for figure in (*PHASES, "mb")}
        for name in names
    }


def show(
    figures: dict[str, dict[str, float]], ratios: dict[str, dict[str, float]], terminal: rich.console.Console
) -> None:
    table = Table(title="feeds per CPU second (CPU ms a feed)")
    table.add_column("")
    for column in ("first poll", "unchanged", "10 % changed", "MB"):
        table.add_column(column, justify="right")
    for name, row in figures.items():
        table.add_row(name, *(f"{row[phase]:,.0f} ({1000 / row[phase]:.2f})" for phase in PHASES), f"{row['mb']:.0f}")
    for name, row in ratios.items():
        table.add_row(f"khasan / {name}", *(f"{row[phase]:.1f}×" for phase in PHASES))
        table.add_row("  wanted", *(f"≥ {WANTED[name][phase]:g}×" for phase in PHASES), f"≤ {WANTED_MB}")
    terminal.print(table)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=500)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--json", action="store_true", help="print JSON only")
    parser.add_argument("--contender", nargs=2, metavar=("NAME", "FEEDS"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.contender:
        name, given = asked.contender
        known = json.loads(given)
        with tempfile.TemporaryDirectory() as folder:
            polls = {"khasan": khasan, "naive": naive, "reader": reader}[name]
            print(json.dumps(asyncio.run(polls(Feeds(tuple(known["ports"]), known["count"]), Path(folder)))))
        return
    names = [name for name in CONTENDERS if name != "reader" or _has_reader()]
    with serving(asked.feeds) as feeds:
        figures = compare(feeds, names, asked.turns)
    ratios = {
        name: {phase: figures["khasan"][phase] / figures[name][phase] for phase in PHASES}
        for name in names
        if name != "khasan"
    }
    if not asked.json:
        terminal = rich.console.Console()
        show(figures, ratios, terminal)
        if "reader" not in names:
            terminal.print("The packages reader and sgmllib3k are not installed: reader takes no part.")
    print(json.dumps({"feeds": asked.feeds, "turns": asked.turns, "per_cpu_second": figures, "ratios": ratios}))


if __name__ == "__main__":
    main()
