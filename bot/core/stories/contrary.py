"""Whether one of two titles says no to what the other tells, and what that takes from their likeness."""

from __future__ import annotations

from typing import NamedTuple

from bot.core.stories import settings
from bot.core.stories.features import Features
from bot.core.stories.likeness import WITHOUT_CAPITALS, Likeness, told_in


class Contrary(NamedTuple):
    """Why, how much in log-odds, and whether it may be a matter of words."""

    reason: str
    weight: float
    of_words: bool = False


def within(a: Features, b: Features, alike: Likeness, sharp: float) -> Contrary | None:
    """What a "no" in one of two titles of a language takes; None where none or both have it."""
    if (no := _says_no(a, b)) == _says_no(b, a):
        return None
    says_no, other = (a, b) if no else (b, a)
    # "Refuses talks" and "rejects talks" are both a no, and so are "will not be held" and "is called off".
    if other.phase.denied or called_off(other, says_no):
        return None
    corrects = says_no.correction or other.correction
    titles_alike = alike.bare or (alike.brief and _adds_nothing(other, says_no))
    # It says nothing else that the other does not: then it is what happened, unless it was what was wrong.
    if not corrects and titles_alike and _adds_nothing(says_no, other):
        return Contrary("the same, but for a no", settings.ONLY_NEGATED)
    weak, strong, titles = settings.NEGATED
    return Contrary("one says no", weak + strong * sharp + titles * alike.brief * alike.told**2, of_words=True)


def across(a: Features, b: Features) -> Contrary | None:
    """What a "no" in one title takes where the other, in another language, names the same acts: less in longer texts,
    where it may be about something else."""
    brief = 1 - max(len(a.body), len(b.body)) / settings.LONG_TEXT
    if a.phase.denied or b.phase.denied:
        return None
    if brief > 0 and a.title_acts and a.title_acts == b.title_acts and _says_no(a, b) != _says_no(b, a):
        return Contrary("one says no", settings.NEGATED_ACROSS * brief)
    return None


def called_off(one: Features, no: Features) -> bool:
    """Whether the one's title says that it is called off or put off, and the other's title has a no, but not that it is
    not called off."""
    if not no.phase.negated:
        return False
    ours, theirs = one.phase, no.phase
    return (ours.cancelled and not theirs.cancelled) or (ours.postponed and not theirs.postponed)


def _says_no(one: Features, other: Features) -> bool:
    """Whether the one's title says no: that nobody came to harm is one where the other tells of harm."""
    ours = one.phase
    return ours.negated or (ours.unharmed and not ours.harmed and other.phase.harmed)


def _adds_nothing(one: Features, other: Features) -> bool:
    """Whether all that the one says first stands in the other, a text of the same language."""
    return told_in(one, other) >= settings.SAID_AGAIN[one.language in WITHOUT_CAPITALS]
