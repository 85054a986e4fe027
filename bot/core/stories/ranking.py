"""Which stories are looked at: those whose articles share the rarest keys. The database and the memory ask alike."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.core.stories import settings

#: What a key tells by how many stories share it, in whole numbers: their sums are equal in whatever order they come.
#: As floats, which are exact so far, they are added and sorted in half of the time.
_TELLS = [0.0, *(float(round(2**40 / math.log2(1 + stories))) for stories in range(1, settings.POSTINGS + 1))]


@dataclass(frozen=True, slots=True)
class Ranking:
    """What an article's keys lead to."""

    #: For each story worth a look its best article, the best story first.
    best: Mapping[int, int]
    #: How many stories share each key, where it is more than one: these days it tells little.
    common: Mapping[int, int]
    #: How much of what the article's keys tell leads to that article of each story, between 0 and 1: a key that many
    #: stories share tells little, one that none has leads nowhere. Empty where too few share any to tell.
    led: Mapping[int, float]


def window(published: datetime) -> tuple[datetime, datetime]:
    """From when to when stories are looked for around an article's publication, within the calendar."""
    first, last = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    since = published - settings.WINDOW if published - first > settings.WINDOW else first
    until = published + settings.WINDOW if last - published > settings.WINDOW else last
    return since, until


def rank(rows: Iterable[tuple[int, int, int]], asked: int) -> Ranking:
    """The stories that share the rarest of so many keys that were asked for.

    `rows` are (key, article, story), of each key its newest `settings.POSTINGS`. A key that many share tells little;
    of equals the newer article comes first.
    """
    postings: dict[int, dict[int, int]] = defaultdict(dict)
    for key, article, story in rows:
        postings[key][article] = story
    story_of: dict[int, int] = {}
    shared: dict[int, float] = defaultdict(float)
    common: dict[int, int] = {}
    told = 0.0
    for key, found in postings.items():
        stories = len(set(found.values()))
        if stories > 1:
            common[key] = stories
        tells = _TELLS[stories]
        told += tells
        for article in found:
            shared[article] += tells
        story_of |= found
    best: dict[int, int] = {}
    # Whole numbers are sorted in half of the time that pairs take.
    for article in sorted(sorted(shared, reverse=True), key=shared.__getitem__, reverse=True):
        if story_of[article] not in best:
            best[story_of[article]] = article
            if len(best) == settings.CANDIDATES:
                break
    if len(best) < settings.TOLD_BY:
        return Ranking(best, common, {})
    told += (asked - len(postings)) * _TELLS[1]
    return Ranking(best, common, {story: shared[article] / told for story, article in best.items()})
