"""Learns how often a source has something new, from its entries' dates, or from when they were first seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

#: Entries of a page that tell how often it has something new; more would tell of last year.
_ENTRIES = 50
#: Fewer dates tell nothing.
_ENOUGH = 4
_MEMORY = timedelta(days=90)
#: How much of what was learnt each new gap replaces, where entries have no dates.
_WEIGHT = 0.2
#: The longest silence known is forgotten by this share each time something new comes: holidays pass.
_FADING = 0.98

#: A source is silent after so many times the longest silence known of it: nights and weekends are among those.
_SILENT = 3
#: Nothing is silent sooner: editors sleep.
_A_DAY = timedelta(days=1)
#: The same for a source of which nothing is known.
_A_WEEK = timedelta(days=7)

#: Polls between two entries of a source that are worth their while: the mean delay is then a twelfth of the time
#: between two entries.
_POLLS = 6
#: How far a source's own rhythm may shorten or stretch the time between two polls that its operator wishes.
_BUSY, _RARE = 0.5, 3.0
_SHORTEST, _LONGEST = timedelta(minutes=1), timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What is known of when a source has something new; nothing at first."""

    #: When it last had.
    news: datetime | None = None
    #: The mean time between two entries, and the longest.
    usual: timedelta | None = None
    longest: timedelta | None = None


UNKNOWN = Rhythm()


def learn(known: Rhythm, dates: Iterable[datetime | None], *, new: int, now: datetime) -> Rhythm:
    """What is known after a page whose entries have `dates`, `new` of them not seen before.

    Dates in the future say nothing. Without dates, what counts is how long nothing new was seen.
    """
    past = sorted({date for date in dates if date is not None and date <= now})
    recent = [date for date in past if now - date <= _MEMORY][-_ENTRIES:]
    observed = now - known.news if known.news is not None and new else None
    if len(recent) >= _ENOUGH:
        gaps = [later - earlier for earlier, later in pairwise(recent)]
        usual: timedelta | None = (recent[-1] - recent[0]) / len(gaps)
        longest: timedelta | None = max(gaps)
    elif observed is not None:
        usual, longest = _mean(known.usual, observed / new), observed
    else:
        usual, longest = known.usual, known.longest
    if known.news is None:
        news = past[-1] if past else now
    else:
        news = now if new else known.news
    return Rhythm(news, usual, _longest(known.longest, longest, fading=bool(new)))


def is_silent(rhythm: Rhythm, now: datetime) -> bool:
    """Whether nothing new has come for much longer than is usual."""
    if rhythm.news is None:
        return False
    patience = _A_WEEK if rhythm.longest is None else max(_A_DAY, _SILENT * rhythm.longest)
    return now - rhythm.news > patience


def interval(every: timedelta, usual: timedelta | None) -> timedelta:
    """The time between two polls: `every` as a wish, less for a source that is busy and more for one that is not.

    Never less than a minute or more than a day, unless `every` itself is.
    """
    if usual is None:
        return every
    wait = min(max(usual / _POLLS, every * _BUSY), every * _RARE)
    return min(max(wait, min(_SHORTEST, every)), max(_LONGEST, every))


def _mean(known: timedelta | None, gap: timedelta) -> timedelta:
    return gap if known is None else known + (gap - known) * _WEIGHT


def _longest(known: timedelta | None, seen: timedelta | None, *, fading: bool) -> timedelta | None:
    both: Sequence[timedelta] = [one for one in (known and known * _FADING if fading else known, seen) if one]
    return max(both, default=None)
