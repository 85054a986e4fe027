"""How many articles a second quotes are read from, beside a plain pairing of marks by a regular expression.

    python benchmarks/bench_quotes.py [--json]

Contenders take turns in one run, so that the ratio holds on a busy machine; figures are medians of CPU time on a core.
The articles are made up, of about 500 words in the manner of wire copy, each with its own names; their paragraphs are
in benchmarks/data. What memory the reading takes is the growth of the process over all of it.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import re
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from bot import data
from bot.core import lexicon as lexicons
from bot.core.lexicon import Lexicon
from bot.core.model import Article, Entity
from bot.core.quotes import extract
from bot.core.quotes.languages import WORDS as WORDS_OF
from bot.core.quotes.names import known

NOW = datetime(2027, 1, 1, tzinfo=UTC)
TURNS = 9
ARTICLES = 40
WORDS = 500
#: What a plain reader of quotes does: pairs of marks, the nearest verb of speech, the nearest name.
PAIRS = re.compile(r"“([^”\n]{1,2000})”|«\s?([^»\n]{1,2000})\s?»|„([^“”\n]{1,2000})[“”]|\"([^\"\n]{1,2000})\"")
NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)+")
AROUND = 150

#: Paragraphs of each language, one a line, with places for names.
TEXTS = sorted((Path(__file__).parent / "data").glob("quotes_??.txt"))


def made_up(seed: int = 7) -> list[Article]:
    """Articles that nobody has written, always the same for one `seed`; another gives them other names."""
    chance = random.Random(seed)
    articles = []
    for number in range(ARTICLES):
        file = TEXTS[number % len(TEXTS)]
        templates = file.read_text(encoding="utf-8").splitlines()
        paragraphs: list[str] = []
        while sum(len(one.split()) for one in paragraphs) < WORDS:
            paragraphs.append(templates[len(paragraphs) % len(templates)].format(_name(chance), _name(chance)))
        language = file.stem[-2:]
        articles.append(Article(str(number), "", "\n".join(paragraphs), language, "Northgate Wire", "other", NOW, NOW))
    return articles


def _name(chance: random.Random) -> str:
    return " ".join("".join(chance.choices("aeioklmnrstv", k=6)).capitalize() for _ in range(2))


def pair(article: Article, lexicon: Lexicon) -> list[tuple[str, str | None, Entity | None]]:
    """Each pair of marks near which a verb of speech stands, with the name nearest to it: no clauses, no rejects."""
    text, cue = article.text, _cue(article.language)
    found: list[tuple[str, str | None, Entity | None]] = []
    for match in PAIRS.finditer(text):
        low, high = max(0, match.start() - AROUND), match.end() + AROUND
        said = cue.search(text, match.end(), high) or cue.search(text, low, match.start())
        if said:
            name = NAME.search(text, said.end(), high) or NAME.search(text, low, said.start())
            who = name.group() if name else None
            found.append((match.group(), who, known(who, lexicon) if who else None))
    return found


@lru_cache
def _cue(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{WORDS_OF[language].cue})\b", re.IGNORECASE)


def per_second(work: Callable[[Article], object], articles: list[Article]) -> float:
    start = time.process_time()
    for article in articles:
        work(article)
    return len(articles) / (time.process_time() - start)


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def measure() -> dict[str, float]:
    lexicon = lexicons.parse(data.text("lexicon.json"))
    articles = made_up()
    gc.collect()
    before = resident_mb()
    quotes = [extract(article, lexicon) for article in articles]
    memory = resident_mb() - before
    ours, plain = [], []
    # Names that neither has met: some of what is known of a name is kept, and is no merit of the reading.
    for turn in range(0, 2 * TURNS, 2):
        plain.append(per_second(lambda article: pair(article, lexicon), made_up(turn)))
        ours.append(per_second(lambda article: extract(article, lexicon), made_up(turn + 1)))
    return {
        "articles_per_second": round(statistics.median(ours)),
        "plain_per_second": round(statistics.median(plain)),
        "ratio": round(statistics.median(a / b for a, b in zip(ours, plain, strict=True)), 3),
        "memory_mb": round(memory, 1),
        "words": round(statistics.mean(len(article.text.split()) for article in articles)),
        "quotes": round(statistics.mean(map(len, quotes)), 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    figures = measure()
    if parser.parse_args().json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:>20} {value:>10}")


if __name__ == "__main__":
    main()
