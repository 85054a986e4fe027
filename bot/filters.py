"""Khasan's judgement as Unix filters: articles in as JSON Lines, results out, and no state."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.core import life, quotes
from bot.core.identity import article_id
from bot.core.language import tell
from bot.core.life import Told
from bot.core.matching import Reason
from bot.core.model import Article, Match, Quote, Term
from bot.core.pipeline import Judge
from bot.core.stories import Considered, Placing
from bot.errors import KhasanError

Answer = dict[str, Any]

#: What to do about a line that is none.
_SHAPE = 'write each article on a line of its own: {"id": 1, "title": "…", "text": "…"}'


class BadLine(KhasanError):
    """A line that is not an article."""


def run(lines: Iterable[str], answer: Callable[[Mapping[str, Any]], Answer | None]) -> Iterator[Answer | BadLine]:
    """What `answer` says of each line, in order; a `BadLine` for one that cannot be read, or on which a bug stops it:
    the rest go on."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            said = answer(_row(line))
        except BadLine as exc:
            yield BadLine(f"line {number}: {exc}")
            continue
        except Exception:
            yield BadLine(f"line {number}: a bug of Khasan, please report it:\n{traceback.format_exc()}")
            continue
        if said is not None:
            yield said


def extract(row: Mapping[str, Any], judge: Judge, now: datetime, *, explain: bool = False) -> Answer:
    """The quotes of one article, as `khasan extract` prints them."""
    article = read_article(row, now)
    found = quotes.extract(article, judge.lexicon)
    return {
        "id": row["id"],
        "lang": article.language,
        "quotes": [_quote(one) | ({"rule": one.rule} if explain else {}) for one in found],
    }


def match(row: Mapping[str, Any], judge: Judge, now: datetime, *, explain: bool = False) -> Answer:
    """What one article is about, as `khasan match` prints it."""
    article = read_article(row, now)
    reading = judge.matcher.read(article)
    said: Answer = {
        "id": row["id"],
        "relevant": reading.relevant,
        "matches": [_match(one) | ({"rule": one.rule} if explain else {}) for one in reading.matches],
        "entities": list(reading.entities),
    }
    if explain:
        why = [_reason(one) for one in judge.matcher.reasons(article)]
        said |= {"facets": list(reading.facets), "level": reading.level, "why": why}
    return said


class Placer:
    """`khasan place`: remembers the articles of one stream."""

    def __init__(self, judge: Judge, now: datetime, *, everything: bool, explain: bool = False) -> None:
        self._judge = judge
        self._now = now
        self._everything = everything
        self._explain = explain
        self._reset()

    def _reset(self) -> None:
        self._placing = Placing(self._judge.lexicon)
        #: What was placed, and when it was published.
        self._told: list[tuple[datetime, Told]] = []
        #: When the article before was published; now before the first.
        self._latest = self._now

    def __call__(self, row: Mapping[str, Any]) -> Answer | None:
        if row.get("reset") is True:
            self._reset()
            return None
        # The stream is in time order: an article without a time comes with the one before it, not months later.
        article = read_article(row, self._latest)
        self._latest = article.published
        versions = self._versions(article)
        version_of = versions[-1].story if versions else None
        takes_back = life.takes_back(article)
        asked = self._everything or self._judge.matcher.read(article).relevant
        if version_of is None and (takes_back or not asked):
            return {"id": row["id"], "story": None, "decision": "unrelated", "score": 0.0, "because": []}
        considered = self._placing.consider(article) if self._explain else ()
        placement = self._placing.place_one(article, version_of, [one.name for one in versions])
        if not takes_back and placement.story:
            self._told.append((article.published, Told(article.id, article.title, article.outlet, "", placement.story)))
        said: Answer = {
            "id": row["id"],
            "story": placement.story,
            "decision": placement.decision,
            "score": round(placement.score, 3),
            "because": list(placement.because),
        }
        if not self._explain:
            return said
        return said | {"possibly": placement.possibly, "candidates": [_candidate(one) for one in considered]}

    def _versions(self, article: Article) -> Sequence[Told]:
        """The copies, all in one story, that an article adds to, corrects or takes back: they have its headline."""
        within = life.speaks_within(article)
        if within is None or not life.whose(article):
            # Without an outlet nobody knows whose copy it may be.
            return ()
        told = [one for published, one in self._told if article.published - published <= within]
        return life.spoken_of(article, told)


def read_article(row: Mapping[str, Any], now: datetime) -> Article:
    """The article that a line of input describes, published `now` where it names no time. Raises `BadLine`."""
    if "id" not in row:
        raise BadLine(f'there is no "id"; {_SHAPE}')
    text, title, url = _text(row, "text"), _text(row, "title"), _text(row, "url") or None
    published = _time(row, now)
    if row.get("title") is None and row.get("text") is None:
        raise BadLine(f'there is neither a "title" nor a "text"; {_SHAPE}')
    return Article(
        id=article_id(url, title, text),
        title=title,
        text=text,
        language=_text(row, "lang") or tell(f"{title}\n{text}"),
        outlet=_text(row, "outlet"),
        side=_text(row, "side") or "other",
        published=published,
        seen=published,
        url=url,
    )


def _row(line: str) -> Mapping[str, Any]:
    try:
        row = json.loads(line.removeprefix("\ufeff").rstrip(), parse_constant=_no_constant)
    except json.JSONDecodeError as exc:
        raise BadLine(f"not JSON at column {exc.pos + 1}; {_SHAPE}") from exc
    except ValueError as exc:
        # A word or a number that JSON does not have.
        raise BadLine(f"not JSON ({exc}); {_SHAPE}") from exc
    except RecursionError as exc:
        raise BadLine("not an article: lists within lists without end") from exc
    if not isinstance(row, dict):
        raise BadLine(f"not a JSON object; {_SHAPE}")
    return row


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no value")


def _text(row: Mapping[str, Any], key: str) -> str:
    value = row.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadLine(f'"{key}" is not text')
    return value


def _time(row: Mapping[str, Any], now: datetime) -> datetime:
    value = _text(row, "time")
    if not value:
        return now
    try:
        time = datetime.fromisoformat(value)
    except ValueError as exc:
        raise BadLine(f'"time" is not an ISO 8601 date: {value[:40]}') from exc
    try:
        return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
    except OverflowError as exc:
        raise BadLine(f'"time" is out of the calendar: {value[:40]}') from exc


def _quote(one: Quote) -> Answer:
    return {
        "text": one.text,
        "start": one.start,
        "end": one.end,
        "speaker": one.speaker,
        "speaker_start": one.speaker_start,
        "speaker_end": one.speaker_end,
        "canonical": one.canonical,
        "role": one.role,
        "cue": one.cue,
        "kind": one.kind,
        "relayed_by": one.relayed_by,
        "rank": one.rank,
    }


def _candidate(one: Considered) -> Answer:
    return {
        "story": one.story,
        "score": round(one.score, 3),
        "shared": list(one.shared),
        "because": list(one.because),
        "vetoes": list(one.vetoes),
    }


def _match(one: Match) -> Answer:
    return {"watch": one.watch_id, "score": round(one.score, 3), "terms": _terms(one.terms)}


def _reason(one: Reason) -> Answer:
    """Why a watch matched or did not: the rule, or what left the article out; the words; what a mask hid of them."""
    return {
        "watch": one.watch_id,
        "matched": one.matched,
        "rule": one.rule or None,
        "terms": _terms(one.terms),
        "masked": [{"text": words, "mask": mask} for words, mask in one.masked],
    }


def _terms(terms: Iterable[Term]) -> list[Answer]:
    return [
        {"text": term.text, "start": term.start, "end": term.end, "field": term.field, "entity": term.entity}
        for term in terms
    ]
