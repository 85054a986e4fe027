"""How long it takes to match an article, beside a plain alternation of the same words.

    python benchmarks/bench_match.py [--json]

Contenders take turns in one run; figures are medians of CPU milliseconds. Articles and words are made up, of 3 kB: one
is dense with names that the watch asks for, in one twenty readers' watches match besides, one has nothing. What is
asked for stands below each row; the run ends with 1 where a figure is over it.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import re
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bot import data
from bot.core import lexicon as lexicons
from bot.core.lexicon import Lexicon
from bot.core.matching import compile_watches
from bot.core.model import Article, Watch

NOW = datetime(2027, 1, 1, tzinfo=UTC)
DEFAULT = Watch("dprk-russia", "North Korea–Russia", "side:kp AND side:ru")
ABOUT = (
    "Russia and North Korea agreed on Monday to run a second train a day through the Khasan crossing, officials said. "
    "The minister thanked the workers who had laid the track in winter, and promised a hall for the travellers. "
)
#: Words that readers ask for, in an article that has each of them some dozen times.
SPOKEN = ("ballast", "signal", "lantern", "platform", "whistle", "timetable", "conductor", "luggage")
NOT_ABOUT = (
    "The town council voted on Monday to widen the cycle path along the river, after a petition with many names. "
    "Shopkeepers had feared for their parking lots, and were promised new ones behind the station by the summer. "
)
TURNS = 30
#: What is asked for, by the number of readers' words.
LIMITS = {
    10_000: {"build_s": 3.0, "memory_mb": 150.0, "read_ms": 1.5, "irrelevant_ms": 0.2},
    100_000: {"build_s": 3.0, "memory_mb": 150.0, "read_ms": 3.0, "irrelevant_ms": 0.2},
}
#: How many readers' watches the second article satisfies.
MATCHING = 20
ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщыьэюя", "가나다라마바사아자차카타파하")


def made_up(count: int) -> list[str]:
    """Words that nobody has, always the same: of four three in Latin letters, the rest in others, some of them two."""
    chance = random.Random(7)

    def word() -> str:
        letters = ALPHABETS[0] if chance.random() < 0.75 else chance.choice(ALPHABETS[1:])
        return "".join(chance.choices(letters, k=chance.randint(5, 11)))

    return [word() if chance.random() < 0.9 else f'"{word()} {word()}"' for _ in range(count)]


def article(text: str) -> Article:
    return Article("a", text[:80], (text * 20)[:3000], "en", "Northgate Wire", "other", NOW, NOW)


def median_ms(work: Callable[[], object]) -> float:
    """Median CPU milliseconds of one call."""
    took = []
    for _ in range(TURNS):
        start = time.process_time_ns()
        for _ in range(5):
            work()
        took.append((time.process_time_ns() - start) / 5e6)
    return statistics.median(took)


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def measure(count: int, lexicon: Lexicon) -> dict[str, float]:
    """What `count` words of readers cost, ten to a watch."""
    words = made_up(count)
    if count:
        # Every so many watches ask for a word that one of the articles has.
        step = count // MATCHING
        words[::step] = [SPOKEN[at % len(SPOKEN)] for at in range(len(words[::step]))]
    watches = [
        DEFAULT,
        *(Watch(f"w{at}", f"w{at}", " OR ".join(words[at : at + 10])) for at in range(0, count, 10)),
    ]
    gc.collect()
    before, start = resident_mb(), time.process_time()
    matcher = compile_watches(watches, lexicon)
    building, memory = time.process_time() - start, resident_mb() - before
    about, spoken, not_about = article(ABOUT), article(ABOUT + " ".join(SPOKEN) + ". "), article(NOT_ABOUT)
    result = {
        "words": count,
        "build_s": building,
        "memory_mb": memory,
        "read_ms": median_ms(lambda: matcher.read(about)),
        "irrelevant_ms": median_ms(lambda: matcher.read(not_about)),
        "matches": len(matcher.read(spoken).matches),
        "matching_ms": median_ms(lambda: matcher.read(spoken)),
    }
    if count:
        start = time.process_time()
        alternation = re.compile(r"\b(?:" + "|".join(re.escape(one.strip('"')) for one in words) + r")\b")
        built = time.process_time()
        alternation.findall(about.text)
        result |= {"re_build_s": built - start, "re_read_ms": (time.process_time() - built) * 1000}
    return result


def over(row: dict[str, float]) -> list[str]:
    """Which figures of a row are over what is asked for."""
    return [name for name, limit in LIMITS.get(int(row["words"]), {}).items() if row[name] > limit]


def table(results: list[dict[str, float]]) -> str:
    """The figures, a row a number of words, with what is asked for below."""
    columns = (
        "words",
        "build_s",
        "memory_mb",
        "read_ms",
        "irrelevant_ms",
        "matches",
        "matching_ms",
        "re_build_s",
        "re_read_ms",
    )
    lines = ["  ".join(f"{column:>14}" for column in columns)]
    for row in results:
        lines.append("  ".join(f"{row[column]:14.6g}" if column in row else f"{'-':>14}" for column in columns))
        limits = LIMITS.get(int(row["words"]))
        if limits:
            asked = "  ".join(f"{f'<= {limits[column]:g}' if column in limits else '':>14}" for column in columns)
            lines.append(asked.rstrip())
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON only")
    as_json = parser.parse_args().json
    lexicon = lexicons.parse(data.text("lexicon.json"))
    measure(0, lexicon)  # what is built once is not counted to the first row
    results = [measure(count, lexicon) for count in (0, 1_000, 10_000, 100_000)]
    print(json.dumps(results) if as_json else table(results))
    missed = [f"{row['words']:g} words: {', '.join(over(row))}" for row in results if over(row)]
    if missed:
        sys.exit("over what is asked for: " + "; ".join(missed))


if __name__ == "__main__":
    main()
