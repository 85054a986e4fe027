"""Chooses a story's title: the best of its reports' titles, one in each language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.core.life import outlets
from bot.core.life.changes import values
from bot.core.life.overtaken import overtaken
from bot.core.model import Report, Story
from bot.core.stories import markers
from bot.core.stories.letters import fold

#: What fits a phone's three lines and still says something, in characters.
SHORTEST, LONGEST = 20, 120


def titles(story: Story) -> dict[str, str]:
    """The best title of a story in each language that its reports have, without agencies' markers; those that are
    overtaken only where there is no other in any language."""
    old = overtaken(story)
    return _best(story.reports, old) or _best(story.reports, frozenset())


def _best(reports: Sequence[Report], without: frozenset[int]) -> dict[str, str]:
    """The best title in each language, of all reports but those at these positions.

    Those that tell something before the formulas of a series, good sources first, then those that tell their own news,
    then titles of a good length; of equals the first, or what its outlet made of it: "in July" for "in June". What its
    outlet has taken back or corrected counts for nothing; where all is taken back, the last that they said counts.
    """
    standing = any(one.stands for one in reports)
    corrected = {outlets.canonical(one.outlet): at for at, one in enumerate(reports) if one.corrects}
    best: dict[str, tuple[tuple[bool, int, bool, bool], str, str]] = {}
    for at, report in enumerate(reports):
        title = plain_title(report.title)
        is_wrong = at < corrected.get(outlets.canonical(report.outlet), 0)
        if not title or is_wrong or at in without or (standing and not report.stands):
            continue
        fits = SHORTEST <= len(title) <= LONGEST
        worth = (not report.formula, outlets.rank(report.outlet), report.origin is None, fits)
        known = best.get(report.language)
        if known is None or worth > known[0] or _is_edited(known, (worth, title, report.outlet)):
            best[report.language] = (worth, title, report.outlet)
    return {language: title for language, (_, title, _) in best.items()}


def _is_edited(known: tuple[object, str, str], later: tuple[object, str, str]) -> bool:
    """Whether an outlet tells its title anew, with another number, month or season."""
    (worth, title, outlet), (their_worth, their_title, their_outlet) = known, later
    return worth == their_worth and outlet == their_outlet and bool(values(title, their_title))


def headline_for(story: Story, language: str) -> str:
    """The title for somebody who reads `language`: in it where there is one, else in the founder's language."""
    return pick(titles(story), story.reports, language)


def pick(found: Mapping[str, str], reports: Sequence[Report], language: str) -> str:
    """`headline_for`, of titles that are known already."""
    if language in found:
        return found[language]
    if not reports:
        return ""
    return found.get(reports[0].language) or next(iter(found.values()), plain_title(reports[0].title))


@lru_cache(maxsize=1_000)
def plain_title(title: str) -> str:
    """The title without an agency's markers: ``UPDATE 2-``, ``[속보]``, ``(종합)``."""
    if len(fold(title)) != len(title):
        return title
    marked = markers.of_title(title)
    return title[marked.start : marked.end].strip() or title
