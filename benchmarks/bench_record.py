"""How many articles a second are decided and committed, one transaction each, among ten thousand stories.

    python benchmarks/bench_record.py [--stories 10000] [--articles 600] [--json]

Made-up news about the watch, in four languages, goes into a SQLite database on disk: first until there are so many
stories, then the articles that are measured, each from its text to its commit, with garbage collected as rarely as in
the running bot. CPU time and time on the clock are told apart, because a commit waits for the disk.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import news
import rich.console
from rich.progress import track
from rich.table import Table
from sqlalchemy.engine import Connection

from bot.app import judge
from bot.config import DEFAULT_WATCHES
from bot.core import pipeline
from bot.core.model import Article, Placement
from bot.core.pipeline import Judge
from bot.recording import record
from bot.runners.bot import settle_in
from bot.store import articles, engine, migrate, placing
from bot.store.front import Store

WANTED_PER_SECOND = 150
WANTED_P99 = 25.0
NOW = datetime(2027, 3, 1, tzinfo=UTC)
#: How long the stories of the store took to happen: two weeks are looked at.
SPAN = timedelta(days=14)
#: One transaction holds so many stories while the store is filled.
TOGETHER = 200


def article(number: int, published: datetime) -> Article:
    """The `number`th article about the watch."""
    language = news.LANGUAGES[number % len(news.LANGUAGES)]
    made = news.article(number, language, relevant=True)
    url = f"https://outlet{number % 60}.example/news/{number}"
    text = "\n".join(made.text)
    return Article(url, made.title, text, language, f"Outlet {number % 60}", "other", published, published, url)


def fill(store: Store, judging: Judge, stories: int) -> None:
    """Let there be so many stories of one article each; what they would be compared with is not asked."""
    step = SPAN / stories
    batches = range(0, stories, TOGETHER)
    for start in track(
        batches, description="filling the store", transient=True, console=rich.console.Console(stderr=True)
    ):
        made = [article(number, NOW - SPAN + number * step) for number in range(start, min(start + TOGETHER, stories))]
        store.change(_found, made, judging)


def _found(connection: Connection, made: Iterable[Article], judging: Judge) -> None:
    for one in made:
        understood = pipeline.understand(one, judging)
        assert understood.features is not None
        story = articles.founded_by(connection, one.id)
        placement = Placement("new", None)
        outcome = pipeline.process(understood, placement, story, (), judging, quiet=True)
        placing.remember(connection, *articles.commit(connection, outcome, one.seen), understood.features)


def measure(store: Store, judging: Judge, first: int, count: int) -> dict[str, float]:
    """Milliseconds of each of `count` articles: of CPU in thinking and in the store, and on the clock."""
    understanding, recording, waits = [], [], []
    # What the first article needs is built once, at the start of the bot.
    pipeline.understand(article(first - 1, NOW), judging)
    settle_in()
    for number in range(first, first + count):
        one = article(number, NOW)._replace(seen=NOW)
        clock, cpu = time.perf_counter(), time.thread_time()
        understood = pipeline.understand(one, judging)
        thought = time.thread_time()
        store.change(record, understood, judging, NOW, quiet=False)
        recording.append(time.thread_time() - thought)
        understanding.append(thought - cpu)
        waits.append(time.perf_counter() - clock)
    waits.sort()
    return {
        "per_second": count / sum(waits),
        "per_cpu_second": count / (sum(understanding) + sum(recording)),
        "median_ms": 1000 * statistics.median(waits),
        "p99_ms": 1000 * waits[int(0.99 * count)],
        "understand_cpu_ms": 1000 * statistics.median(understanding),
        "record_cpu_ms": 1000 * statistics.median(recording),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=10_000)
    parser.add_argument("--articles", type=int, default=600)
    parser.add_argument("--json", action="store_true", help="print JSON only")
    asked = parser.parse_args()
    judging = judge(DEFAULT_WATCHES)
    with tempfile.TemporaryDirectory() as folder:
        database = engine.connect(engine.sqlite_url(Path(folder)))
        migrate.upgrade(database)
        store = Store(database)
        fill(store, judging, asked.stories)
        figures = measure(store, judging, asked.stories, asked.articles)
        store.close()
    if not asked.json:
        table = Table(title=f"decide and commit among {asked.stories:,} stories")
        for name in ("", "measured", "wanted"):
            table.add_column(name, justify="right" if name else "left")
        table.add_row("articles a second", f"{figures['per_second']:.0f}", f"≥ {WANTED_PER_SECOND}")
        table.add_row("articles a CPU second", f"{figures['per_cpu_second']:.0f}", "")
        table.add_row("99 of 100 within", f"{figures['p99_ms']:.1f} ms", f"≤ {WANTED_P99:g} ms")
        table.add_row("median", f"{figures['median_ms']:.1f} ms", "")
        table.add_row("CPU to understand", f"{figures['understand_cpu_ms']:.1f} ms", "")
        table.add_row("CPU to place and commit", f"{figures['record_cpu_ms']:.1f} ms", "")
        rich.console.Console().print(table)
    print(json.dumps({"stories": asked.stories, "articles": asked.articles, **figures}))


if __name__ == "__main__":
    main()
