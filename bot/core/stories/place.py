"""Where an article belongs: to which of the stories told so far, or to none."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import NamedTuple

from bot.core.model import Decision, Placement
from bot.core.stories import follows, settings
from bot.core.stories.compare import Comparison, Hope, compare, hope
from bot.core.stories.features import Features
from bot.core.stories.likeness import Common, Likeness, asked, common_words
from bot.core.stories.vetoes import of_another_event


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story that an article may belong to, with the members that speak for it."""

    code: str
    founder: Features
    newest: Features
    #: The member that shares most keys with the article.
    best: Features
    last: datetime
    #: How many stories share each of the article's keys; the same for all candidates of one article.
    common: Mapping[int, int] = field(default_factory=dict)
    #: How much of what the article's keys tell leads to the member that shares most of them, between 0 and 1.
    led: float = 0.0


@dataclass(frozen=True, slots=True)
class Considered:
    """A story that an article was compared with, in words for whoever asks why."""

    story: str
    score: float
    #: What both name: ``g:RU``, ``a:launch``, ``3 missile``, ``2026-05-12``.
    shared: tuple[str, ...]
    because: tuple[str, ...]
    vetoes: tuple[str, ...]


def place(features: Features, candidates: Sequence[Candidate], now: datetime) -> Placement:
    """What the article is to the stories told so far. The same arguments give the same answer in any order of
    candidates; `now` bounds the window for clocks that run ahead."""
    hopes = list(_hopes(features, candidates, now))
    nearest = _nearest(hopes)
    if nearest is None:
        return Placement(decision="new", story=None, because=("no story shares its keys",))
    verdict, candidate = nearest
    if verdict.score < settings.SAME:
        possibly = _denied(features, hopes) or (candidate.code if verdict.score >= settings.POSSIBLY else None)
        return Placement("new", None, verdict.score, _because(verdict, candidate), possibly)
    return Placement(_decision(features, verdict), candidate.code, verdict.score, _because(verdict, candidate))


def consider(features: Features, candidates: Sequence[Candidate], now: datetime) -> tuple[Considered, ...]:
    """The stories that `place` compares the article with, the nearest first."""
    return tuple(
        Considered(
            candidate.code,
            verdict.score,
            _shared(features, candidate.best),
            verdict.nearest.because(),
            tuple(veto.reason for veto in verdict.nearest.vetoes),
        )
        for verdict, candidate in sorted(map(_judged, _hopes(features, candidates, now)), key=_nearest_first)
    )


def renewed(features: Features, before: Features) -> Features | None:
    """What an address is compared by that reads otherwise now; None where it stays with what it told `before`.

    Whoever has the corrected number must find its story. A page that has gone on to another event is compared by what
    it told first: it would swallow the other event.
    """
    now = replace(features, published=before.published)
    # Its own numbers may differ: that is what has changed.
    return now if compare(replace(now, correction=True), before).score >= settings.SAME else None


class _Verdict(NamedTuple):
    score: float
    nearest: Comparison
    #: What was added to the log-odds because the article's keys lead there.
    lead: float = 0.0


_Judged = tuple[_Verdict, Candidate]


class _Hopes(NamedTuple):
    """How near the members of a story may be."""

    candidate: Candidate
    members: Sequence[Hope]
    #: The most that the verdict can come to.
    score: float


def _hopes(features: Features, candidates: Sequence[Candidate], now: datetime) -> Iterator[_Hopes]:
    within = [candidate for candidate in candidates if now - candidate.last <= settings.WINDOW]
    # The same for all candidates of one article.
    article = asked(features, common_words(within[0].common) if within else Common())
    for candidate in within:
        members = {id(member): member for member in (candidate.founder, candidate.newest, candidate.best)}
        hopes = [hope(article, member) for member in members.values()]
        # A story of one member has its second nearest in the same.
        nearest, second = (sorted([one.score for one in hopes], reverse=True) * 2)[:2]
        score = _together(nearest, second, settings.SILENT)
        yield _Hopes(candidate, hopes, _likelier(score, max(_lead(candidate, one) for one in hopes)))


def _denied(features: Features, stories: Iterable[_Hopes]) -> str | None:
    """The story that a denial denies, or that of the denial of what is told now: what speaks against their telling one
    event is what makes a denial news of its own."""
    denied = [
        (-hopes.score, hopes.candidate.code)
        for hopes in stories
        if hopes.score >= settings.POSSIBLY
        and any(
            one.b.phase.denied != features.phase.denied and not of_another_event(features, one.b)
            for one in hopes.members
        )
    ]
    return min(denied)[1] if denied else None


def _nearest(stories: Iterable[_Hopes]) -> _Judged | None:
    """The nearest story. What speaks against a story only takes from its score, so that it is not asked of one that
    could not be the nearest without."""
    nearest: _Judged | None = None
    for hopes in sorted(stories, key=lambda one: -one.score):
        if nearest is not None and hopes.score < nearest[0].score:
            break
        judged = _judged(hopes)
        nearest = judged if nearest is None else min(nearest, judged, key=_nearest_first)
    return nearest


def _nearest_first(judged: _Judged) -> tuple[float, float, str]:
    """Likeness alone may give no more than `settings.SURE`: of two stories that are as near, that with which more is
    shared comes first."""
    verdict, candidate = judged
    return -verdict.score, -verdict.nearest.likeness.evidence, candidate.code


def _judged(hopes: _Hopes) -> _Judged:
    """The two nearest of founder, newest and best member decide; one that only tells something else counts for less
    than one that contradicts."""
    members = sorted(((one.weighed(), one.score) for one in hopes.members), key=lambda member: -member[0].score)
    (nearest, _), (second, hoped) = (members * 2)[:2]
    contradicts = (hoped - second.score > settings.CONTRADICTS and not _may_be_words(second)) or _by_facts(second)
    score = _together(nearest.score, second.score, settings.SECOND if contradicts else settings.SILENT)
    lead = _lead(hopes.candidate, nearest)
    # Of a correction days and numbers are not compared, so that nothing would speak against another event.
    corrects = any(one.a.correction or one.b.correction for one in hopes.members)
    if corrects or not (_of_words(nearest) and _of_words(second)):
        lead = 0.0
    if lead and nearest.vetoes and _shares_little(nearest.likeness):
        lead = 0.0
    return _Verdict(_likelier(score, lead), nearest, lead), hopes.candidate


def _of_words(one: Comparison) -> bool:
    """Whether all that speaks against it may be a matter of how each outlet words the event."""
    return all([veto.of_words for veto in one.vetoes])


def _may_be_words(second: Comparison) -> bool:
    """Whether nothing speaks against the second but words, or acts that across languages may be each outlet's word: it
    counts less, and is still no reason to follow where the keys lead."""
    return all([veto.of_words or veto.reason == follows.OTHER_ACTS for veto in second.vetoes])


def _by_facts(one: Comparison) -> bool:
    """Whether a fact speaks strongly against it, a day or a number: in one language, where one event would share words
    besides."""
    return one.likeness.same_language and any(
        not veto.of_words and veto.weight >= settings.STRONGLY for veto in one.vetoes
    )


def _together(nearest: float, second: float, weight: float) -> float:
    return (1 - weight) * nearest + weight * second


def _lead(candidate: Candidate, nearest: Hope | Comparison) -> float:
    """How much likelier it is, in log-odds, that an article belongs to a story to which its keys lead, whatever the
    words are; not where they share but one name."""
    alike = nearest.likeness
    beyond = candidate.led - settings.LED[alike.same_language]
    if beyond <= 0 or (alike.same_language and alike.few < settings.ONE_NAME):
        return 0.0
    return min(settings.LED_MOST[alike.same_language], settings.LED_TELLS * beyond)


def _shares_little(alike: Likeness) -> bool:
    """Whether two texts in one language share but two names or a word: where anything speaks against them besides, that
    these lead there is nothing."""
    return alike.same_language and alike.few < settings.LITTLE_SHARED


def _likelier(score: float, lead: float) -> float:
    """The score with so much added to its log-odds."""
    more = score * math.exp(lead)
    return more / (more + 1 - score)


def _decision(features: Features, verdict: _Verdict) -> Decision:
    if features.correction:
        return "correction"
    if features.update:
        return "update"
    if verdict.nearest.copy:
        return "repeat"
    return "report"


def _because(verdict: _Verdict, candidate: Candidate) -> tuple[str, ...]:
    led = (f"its rare words and names lead there: +{verdict.lead:.1f}",) if verdict.lead else ()
    return (f"nearest story {candidate.code}", *verdict.nearest.because(), *led)


def _shared(a: Features, b: Features) -> tuple[str, ...]:
    numbers = [f"{value:g} {unit}".strip() for value, unit in sorted(a.numbers & b.numbers)]
    days = [date.fromordinal(day).isoformat() for day in sorted(a.days & b.days)]
    return (*sorted(a.found.keys() & b.found.keys()), *numbers, *days)
