"""Whether two articles tell one event: likeness, less what speaks against it.

In one language two tellings share words; names and acts alone prove less there than words do, for a paper writes of the
same people every day. Across languages they are all there is.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from bot.core.stories import groups, settings
from bot.core.stories.difference import Veto
from bot.core.stories.features import Features
from bot.core.stories.likeness import Asked, Likeness, asked, likeness
from bot.core.stories.vetoes import vetoes


class Comparison(NamedTuple):
    """How an article stands to one member of a story. From `settings.SAME` on, both tell one event."""

    #: Between 0 and 1.
    score: float
    likeness: Likeness
    vetoes: tuple[Veto, ...]
    #: Whether the text itself is the same, as a whole or in part.
    copy: bool

    def because(self) -> tuple[str, ...]:
        """The comparison in words, for whoever asks why. Its score is not the story's, to which other members count."""
        alike = self.likeness
        said = [f"its nearest article {self.score:.2f}"]
        if alike.same_language:
            said.append(f"text {alike.body:.2f}, contained {alike.contained:.2f}, told {alike.told:.2f}")
        said.append(f"names {alike.names:.2f}, acts and things {alike.found:.2f}, shared weight {alike.evidence:.1f}")
        if alike.cognates:
            said.append(f"rare words in both languages {alike.cognates + 1}")
        if alike.numbers or alike.days:
            said.append(f"shared numbers {alike.numbers}, days {alike.days}")
        return (*said, *(f"veto {veto.weight:.1f}: {veto.reason}" for veto in self.vetoes))


def compare(a: Features, b: Features) -> Comparison:
    """How the newer article `a` stands to `b`."""
    return hope(asked(a), b).weighed()


class Hope(NamedTuple):
    """How near two articles are before it is asked what speaks against it, which takes longer than all the rest."""

    a: Features
    b: Features
    likeness: Likeness
    odds: float
    #: The most that their comparison can come to.
    score: float

    def weighed(self) -> Comparison:
        """The comparison, with what speaks against it."""
        alike = self.likeness
        against = vetoes(self.a, self.b, alike)
        copy = alike.same_language and alike.contained >= settings.COPY and alike.head >= settings.COPY_HEAD
        score = _share(self.odds - sum([veto.weight for veto in against]))
        return Comparison(score, alike, against, copy and not against)


def hope(a: Asked, b: Features) -> Hope:
    """How near the newer article `a` may be to `b`."""
    alike = likeness(a, b)
    likely = _text(alike) if alike.same_language else _event(alike)
    odds = min(settings.SURE, likely - _age(a.features, b, alike))
    return Hope(a.features, b, alike, odds, _share(odds))


def _text(alike: Likeness) -> float:
    """The log-odds of one event from the likeness of two texts in one language. Brief texts have fewer words to
    share, and their few words may all be said of other things."""
    brief = alike.brief
    long = (1 - brief) * _weighed(alike, settings.LONG_TELLS) if brief < 1 else 0.0
    return long + brief * _weighed(alike, settings.BRIEF_TELLS) if brief else long


def _event(alike: Likeness) -> float:
    """The log-odds of one event from what two articles in two languages name."""
    tells = settings.EVENT_TELLS
    likely = _weighed(alike, tells) + settings.EVENT_BRIEF * alike.brief
    few = settings.EVENT_FEW[min(alike.things, len(settings.EVENT_FEW) - 1)]
    return tells.doubt + few * (likely - tells.doubt)


def _weighed(alike: Likeness, tells: settings.Tells) -> float:
    return (
        tells.doubt
        + tells.body * min(alike.body, settings.ALIKE)
        - tells.unlike * max(0.0, settings.SAME_TEXT - alike.body)
        + tells.told * alike.told
        + tells.mostly_told * min(alike.told, settings.ALIKE)
        + tells.head * alike.head
        + tells.contained * alike.few * alike.contained
        + tells.phrases * alike.phrases
        + tells.names * alike.names
        + tells.found * alike.found
        + tells.evidence * math.log1p(alike.evidence)
        + tells.numbers * min(alike.numbers, 2)
        + tells.days * min(alike.days, 1)
        + tells.cognates * (1 - alike.brief) * alike.cognates
        + tells.bare * alike.bare
        - tells.few * (1 - alike.few) * (1 - alike.bare)
        - tells.bare_few * (1 - alike.few) * alike.bare
    )


def _share(odds: float) -> float:
    """Log-odds as a share between 0 and 1."""
    return 1 / (1 + math.exp(-odds)) if odds > settings.NEVER else 0.0


def _age(a: Features, b: Features, alike: Likeness) -> float:
    """How much less likely an event is still told after the time between the two."""
    apart = abs((a.published - b.published).total_seconds())
    if apart > settings.WINDOW.total_seconds():
        return math.inf
    if a.old and b.old and not (a.by_address and b.by_address) and abs(a.stamp - b.stamp) <= settings.SAME_DAYS:
        return -settings.SAME_AGE
    age, later = settings.AGE, 0.0
    if alike.same_language:
        age += settings.AGE_BRIEF * alike.brief + settings.AGE_BARE * alike.bare
    elif alike.bare >= settings.NO_LEAD and not groups.TOLL_RISES <= a.title_acts:
        # Another language may come some hours later with the same event, and a day later rather with the next.
        later = max(0.0, apart - settings.AGAIN_AFTER.total_seconds()) * settings.AGE_BARE * alike.bare
    return (age * apart + later) / settings.HALF_LIFE.total_seconds()
