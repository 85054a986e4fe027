"""Which reports a copy speaks of: what its agency told before under the same headline, save for marks and numbers.

A plain text has no name of its item: "UPDATE 2-", "CORRECTED-" and "KILL:" are known by their headline alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from difflib import SequenceMatcher

from bot.core.life import outlets
from bot.core.life.origins import origin
from bot.core.life.telling import marker
from bot.core.life.titles import plain_title
from bot.core.model import Article, Report, Telling
from bot.core.stories import numbers, words
from bot.core.stories.days import MONTH_IN_DIGITS, MONTHS
from bot.core.stories.letters import fold

#: How old what a copy speaks of may be. The same headline comes again with another event; what takes back names it.
ADDED_WITHIN, TAKEN_BACK_WITHIN = timedelta(days=2), timedelta(days=7)
#: … and how old the same copy may be that says nothing of itself, where it has no address: a file that is edited.
EDITED_WITHIN = timedelta(hours=6)
#: Share of common words from which two headlines are one that was edited: of ten words one may be another.
_NEAR = 0.85
#: A headline of fewer signs is that of any event ("Statement", "Briefing").
_SHORTEST = 8
#: A notice quotes the headline of what it takes back, often only its beginning.
_QUOTED = re.compile(r"[“\"«「『„]([^“”\"«»「」『』„\n]{8,240})[”\"»」』“]")
_CUT = re.compile(r"\s*(?:…|\.\.\.)\s*$")
_NOTICE = 600


@dataclass(frozen=True, slots=True)
class Told:
    """A report of a story, as far as a later copy may speak of it."""

    #: `Article.id`
    name: str
    title: str
    outlet: str
    source_id: str
    #: The story's code.
    story: str


def takes_back(article: Article) -> bool:
    """Whether the copy is a notice that takes back another: no news of its own."""
    return marker(article) == "withdrawn"


def speaks_within(article: Article) -> timedelta | None:
    """How old what a copy speaks of may be; None for one that says nothing of another."""
    match marker(article):
        case "withdrawn":
            return TAKEN_BACK_WITHIN
        case "update" | "correction":
            return ADDED_WITHIN
        case _:
            return None


def spoken_of(article: Article, told: Sequence[Told]) -> tuple[Told, ...]:
    """Those of `told`, the oldest first, that `article` adds to, corrects or takes back: all versions of one copy, in
    one story; none where no headline is like its own."""
    named = [_Headline.of(title, cut=cut) for title, cut in _named(article)]
    agency = whose(article)
    found = _versions(named, [one for one in told if outlets.canonical(one.outlet) == agency])
    if found or not takes_back(article) or agency != outlets.canonical(article.outlet):
        return found
    # A notice that nobody signs has the name of its folder for its outlet.
    return _versions(named, [one for one in told if one.source_id == article.source_id])


def version_of(article: Article, reports: Sequence[Report]) -> Report | None:
    """The newest of a story's reports that `article` tells anew: of the same outlet, under the same headline."""
    own = [one for one in reports if one.outlet == article.outlet]
    if not own:
        # Most stories are new, and to take a headline apart costs as much as three statements.
        return None
    headline = _Headline.of(article.title)
    return next((one for one in reversed(own) if headline.means(_Headline.of(one.title))), None)


def edited(article: Article, told: Sequence[Told]) -> tuple[Told, ...]:
    """Those of `told` that have the very headline of `article` save for its numbers, from its outlet and source."""
    headline = _Headline.of(article.title)
    found = _versions([headline], [one for one in told if one.outlet == article.outlet])
    same = [one for one in found if one.source_id == article.source_id]
    return tuple(one for one in same if _Headline.of(one.title).words == headline.words)


def elsewhere(one: Telling, other: Telling) -> bool:
    """Whether two texts tell of other days or places: two events of one template, and no copy that was edited."""
    pairs = ((one.sites, other.sites), (one.days, other.days))
    return any(ours and theirs and set(ours).isdisjoint(theirs) for ours, theirs in pairs)


def whose(article: Article) -> str:
    """Whose copy an article may speak of: its outlet's, or that of whoever signs it, where it is a notice."""
    signed = origin(_with_title(article)) if takes_back(article) else None
    return signed or outlets.canonical(article.outlet)


def _with_title(article: Article) -> Article:
    """A notice with its first line for a title: as a text it is too short to have one."""
    first, _, rest = article.text.partition("\n")
    return article if article.title else article._replace(title=first, text=rest)


def _versions(named: Sequence[_Headline], told: Sequence[Told]) -> tuple[Told, ...]:
    headlines = {one.name: _Headline.of(one.title) for one in told}
    alike = {one.name: max((name.likeness(headlines[one.name]) for name in named), default=0) for one in told}
    found = [one for one in told if alike[one.name]]
    # Of two events of one template the one with the very headline is meant, and of several such the newest.
    nearest = [one for one in found if alike[one.name] == max(alike.values())]
    return tuple(one for one in found if one.story == nearest[-1].story)


@dataclass(frozen=True, slots=True)
class _Headline:
    #: Without its numbers and months, and with them.
    words: tuple[str, ...]
    whole: tuple[str, ...]
    cut: bool

    @staticmethod
    def of(title: str, *, cut: bool = False) -> _Headline:
        folded = fold(plain_title(title))
        whole = tuple(words.tokens(folded))
        for number in reversed(sorted(numbers.numbers(folded), key=lambda one: one.start)):
            folded = f"{folded[: number.start]} {folded[number.end :]}"
        named = words.tokens(MONTH_IN_DIGITS.sub(" ", folded))
        return _Headline(tuple(word for word in named if word not in MONTHS), whole, cut)

    def means(self, other: _Headline) -> bool:
        """Whether `other` is this headline, or one that was edited."""
        return self.likeness(other) > 0

    def likeness(self, other: _Headline) -> int:
        """3 where `other` is this headline, 2 where only its numbers are others, 1 where it was edited; else 0."""
        if min(len("".join(self.words)), len("".join(other.words))) < _SHORTEST:
            return 0
        if self._is_of(self.whole, other.whole):
            return 3
        if self._is_of(self.words, other.words):
            return 2
        return int(SequenceMatcher(None, self.words, other.words, autojunk=False).ratio() >= _NEAR)

    def _is_of(self, ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
        return ours == (theirs[: len(ours)] if self.cut else theirs)


def _named(article: Article) -> Iterator[tuple[str, bool]]:
    """The headlines that a copy may speak of, and whether only their beginning stands there."""
    if takes_back(article):
        article = _with_title(article)
        for quoted in _QUOTED.finditer(f"{article.title}\n{article.text[:_NOTICE]}"):
            yield _CUT.sub("", quoted[1]), _CUT.search(quoted[1]) is not None
    yield article.title, False
