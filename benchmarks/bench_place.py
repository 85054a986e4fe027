"""What it costs to decide about one article beside many stored ones, in SQLite on disk.

    python benchmarks/bench_place.py [--sizes 10000,100000] [--json]

News are made up, in four languages, a thousand a day; every article founds a story of its own, and after sixty days the
same come again under other addresses: long after the two weeks in which a story is looked for, and the store is filled
in minutes. Figures are CPU milliseconds for one article: its features, and its decision with the query for candidates.
Asked for are 5 ms at 100 000 stored articles, no more than half as much again at a million, 1 ms for the features, 2 kB
on disk beyond the text, and a memory that does not grow with what is stored.

Where rapidfuzz and datasketch are installed (`pip install -c constraints.txt -e '.[bench]'`), a look over all titles
and a MinHash index stand beside them, over at most 100 000 articles.
"""

from __future__ import annotations

import argparse
import importlib
import json
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import news
import sqlalchemy as sa

from bot import data
from bot.core import lexicon as lexicons
from bot.core.lexicon import Lexicon
from bot.core.model import Article
from bot.core.stories import Features, decode, encode, features, place
from bot.store import engine, migrate, placing
from bot.store.schema import article as article_table
from bot.store.schema import placed, placed_key
from bot.store.schema import story as story_table
from bot.store.upsert import insert_new

START = datetime(2027, 1, 1, tzinfo=UTC)
A_DAY = 1000
#: So many articles are made; then they come again.
MADE = 60_000
#: Articles that are decided about, and that are written at once.
ASKED = 200
BATCH = 2000


def made(number: int) -> Article:
    """The `number`th article; languages take turns."""
    language = news.LANGUAGES[number % len(news.LANGUAGES)]
    one = news.article(number % MADE, language)
    when = START + timedelta(days=number / A_DAY)
    url = f"https://wire.example/{number}"
    return Article(url, one.title, "\n".join(one.text), language, "Wire", "other", when, when, url)


class Filler:
    """Fills the store as `placing.remember` does one by one; what comes again is not thought through again."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: dict[int, bytes] = {}

    def store(self, connection: sa.Connection, first: int, count: int) -> None:
        """Keep so many articles, each as the founder of a story."""
        stories, articles, kept, keys = [], [], [], []
        for number in range(first, first + count):
            one = made(number)
            found = self._features(number, one)
            row_id = number + 1
            stories.append(
                dict(id=row_id, code=f"{row_id:X}", title=one.title, level="all", facets=[], founded_at=one.published,
                     changed_at=one.published)
            )  # fmt: skip
            articles.append(
                dict(id=row_id, identity=one.id, source_id="wire", url=one.url, title=one.title, text=one.text,
                     language=one.language, outlet=one.outlet, side=one.side, published_at=one.published,
                     seen_at=one.seen, story_id=row_id, decision="new")
            )  # fmt: skip
            kept.append(dict(article_id=row_id, story_id=row_id, features=encode(found)))
            keys += [
                dict(key=key, published_at=one.published, article_id=row_id, story_id=row_id) for key in found.keys
            ]
        for table, rows in ((story_table, stories), (article_table, articles), (placed, kept), (placed_key, keys)):
            insert_new(connection, table, rows)

    def _features(self, number: int, one: Article) -> Features:
        known = self._known.get(number % MADE)
        if known is None:
            known = self._known[number % MADE] = encode(features(one, self._lexicon))
        return replace(decode.__wrapped__(known), published=one.published)


def cpu(work: Callable[[], object]) -> float:
    """Milliseconds of CPU."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def decide(connection: sa.Connection, stored: int, lexicon: Lexicon) -> dict[str, float]:
    """Milliseconds for the features of an article and for its decision, candidates included."""
    reading, deciding = [], []
    for number in range(stored, stored + ASKED):
        one = made(number)
        reading.append(cpu(lambda one=one: features(one, lexicon)))
        found = features(one, lexicon)

        def ask(one: Article = one, found: Any = found) -> None:
            place(found, placing.candidates(connection, found), one.seen)

        deciding.append(cpu(ask))
    tail = statistics.quantiles(deciding, n=20)[-1]
    return {
        "features_ms": statistics.median(reading),
        "decide_p50_ms": statistics.median(deciding),
        "decide_p95_ms": tail,
    }


def bytes_beside_text(connection: sa.Connection, stored: int) -> float:
    """Bytes of the database for an article, beyond its title and text."""
    pages, size = (connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("page_count", "page_size"))
    text = sa.func.length(sa.cast(article_table.c.title + article_table.c.text, sa.LargeBinary))
    said = connection.execute(sa.select(sa.func.sum(text))).scalar_one()
    return (int(pages) * int(size) - int(said)) / stored


def beside(stored: int) -> dict[str, float]:
    """The same article by rapidfuzz over all titles and by datasketch's MinHash LSH, where they are installed."""
    titles = [made(number).title for number in range(stored)]
    asked = [made(number).title for number in range(stored, stored + 20)]
    found: dict[str, float] = {}
    if process := _installed("rapidfuzz.process"):
        found["rapidfuzz_ms"] = statistics.median(cpu(lambda t=title: process.extract(t, titles)) for title in asked)
    if datasketch := _installed("datasketch"):

        def hashed(title: str) -> Any:
            minhash = datasketch.MinHash(num_perm=128)
            minhash.update_batch([title[at : at + 4].encode() for at in range(len(title) - 3)])
            return minhash

        index = datasketch.MinHashLSH(threshold=0.5, num_perm=128)
        for number, title in enumerate(titles):
            index.insert(number, hashed(title))
        found["minhash_ms"] = statistics.median(cpu(lambda t=title: index.query(hashed(t))) for title in asked)
    return found


def _installed(name: str) -> Any:
    """The module; None, and a line that says so, where it is not installed."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as exc:
        print(f"{name} is left out: {exc}; pip install -c constraints.txt -e '.[bench]'", file=sys.stderr)
        return None


def measured(sizes: list[int], lexicon: Lexicon) -> Iterator[dict[str, float]]:
    """The figures at each number of stored articles; one database grows through them."""
    with tempfile.TemporaryDirectory() as folder:
        opened = engine.connect(engine.sqlite_url(Path(folder)))
        migrate.upgrade(opened)
        filler = Filler(lexicon)
        stored = 0
        for size in sizes:
            while stored < size:
                count = min(BATCH, size - stored)
                with engine.transaction(opened, write=True) as connection:
                    filler.store(connection, stored, count)
                stored += count
            before = _memory()
            with opened.connect() as connection:
                figures = decide(connection, stored, lexicon)
            grown = _memory() - before
            with opened.connect() as connection:
                figures["bytes_beside_text"] = bytes_beside_text(connection, stored)
            figures |= {"memory_mb": before, "memory_grown_mb": grown}
            yield {"stored": stored} | figures
        opened.dispose()


def _memory() -> float:
    """The most that the process has held so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description="What it costs to decide about one article.")
    parser.add_argument(
        "--sizes",
        default="10000,100000",
        help="stored articles (default %(default)s); a million takes twenty minutes",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, a line for each size")
    options = parser.parse_args()
    sizes = sorted(int(size) for size in options.sizes.split(","))
    lexicon = lexicons.parse(data.text("lexicon.json"))
    for figures in measured(sizes, lexicon):
        if options.json:
            print(json.dumps(figures), flush=True)
        else:
            print("  ".join(f"{name} {value:,.2f}" for name, value in figures.items()), flush=True)
    others = beside(min(sizes[-1], 100_000))
    print(json.dumps(others) if options.json else others)


if __name__ == "__main__":
    main()
