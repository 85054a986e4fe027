"""How much memory `khasan run` takes with so many sources after an hour's worth of polls.

    python benchmarks/bench_memory.py [--feeds 500] [--polls 6] [--json]

The real command runs on feeds of 30 entries over loopback, each asked every five seconds instead of every ten minutes:
an hour is six polls of each source. Between the polls a tenth of the feeds brings new entries. What is counted is the
resident memory of the bot and of the processes that it has started, at its highest and at the end; beside it, at the
end, the proportional one, in which what processes share is not counted for each of them.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import news
import rich.console
from loopback import Feeds, proportional_mb, resident_mb, serving
from rich.table import Table

#: At most how much is wanted with so many sources.
WANTED_MB = {500: 200, 1000: 120}
#: A host is asked once a second; so that an hour passes in a minute, there are many.
PORTS = 100
PATIENCE = 600.0


def settings(feeds: Feeds, folder: Path) -> dict[str, str]:
    """The environment of a bot that reads `feeds`."""
    rows = [
        f"  - {{id: s{n}, kind: feed, url: '{url}', outlet: O{n}, side: other, language: {news.LANGUAGES[n % 4]}}}"
        for n, url in enumerate(feeds.urls)
    ]
    file = folder / "sources.yaml"
    file.write_text("\n".join(["defaults: {every: 5s}", "sources:", *rows]), encoding="utf-8")
    keep = {name: value for name, value in os.environ.items() if not name.startswith("KHASAN_")}
    return keep | {
        "KHASAN_CONFIG": str(file),
        "KHASAN_STATE": str(folder / "state"),
        "KHASAN_ALLOW_HOSTS": ",".join(f"127.0.0.1:{port}" for port in feeds.ports),
        "KHASAN_LOG": "warning",
    }


def polled(database: Path, since: float) -> int:
    """How many sources were polled without an error after `since`."""
    query = "SELECT count(*) FROM source WHERE succeeded_at > ?"
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)) as connection:
        try:
            return int(connection.execute(query, (int(since * 1000),)).fetchone()[0])
        except sqlite3.OperationalError:
            return 0  # the tables are being made


def measure(feeds: Feeds, polls: int, folder: Path) -> dict[str, object]:
    """Memory after each round of polls: of the bot, and of each process that it has started."""
    database = folder / "state/khasan.db"
    command = [sys.executable, "-m", "bot", "run"]
    with subprocess.Popen(command, env=settings(feeds, folder), stdout=subprocess.DEVNULL) as bot:
        rounds, highest = [], 0.0
        try:
            for number in range(polls):
                if number:
                    feeds.advance(0.1)
                since, until = time.time(), time.monotonic() + PATIENCE
                while not database.exists() or polled(database, since) < feeds.count:
                    assert bot.poll() is None, "the bot has ended"
                    assert time.monotonic() < until, "the bot is too slow"
                    time.sleep(0.5)
                    highest = max(highest, sum(resident_mb(bot.pid)))
                rounds.append([round(one, 1) for one in resident_mb(bot.pid)])
            proportional = round(sum(proportional_mb(bot.pid)), 1)
        finally:
            bot.send_signal(signal.SIGTERM)
    return {
        "highest_mb": round(highest, 1),
        "end_mb": round(sum(rounds[-1]), 1),
        "end_proportional_mb": proportional,
        "rounds_mb": rounds,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=500)
    parser.add_argument("--polls", type=int, default=6)
    parser.add_argument("--json", action="store_true", help="print JSON only")
    asked = parser.parse_args()
    with serving(asked.feeds, ports=PORTS) as feeds, tempfile.TemporaryDirectory() as folder:
        figures = measure(feeds, asked.polls, Path(folder))
    if not asked.json:
        table = Table(title=f"khasan run with {asked.feeds} sources, {asked.polls} polls of each: resident MB")
        for name in ("", "measured", "wanted"):
            table.add_column(name, justify="right" if name else "left")
        wanted = f"≤ {WANTED_MB[asked.feeds]}" if asked.feeds in WANTED_MB else ""
        table.add_row("at the end", str(figures["end_mb"]), wanted)
        table.add_row("at the end, proportional", str(figures["end_proportional_mb"]), "")
        table.add_row("at its highest", str(figures["highest_mb"]), "")
        rich.console.Console().print(table)
    print(json.dumps({"feeds": asked.feeds, "polls": asked.polls, **figures}))


if __name__ == "__main__":
    main()
