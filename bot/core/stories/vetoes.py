"""What speaks against two articles telling one event, however alike their words are.

Text cannot tell the second launch from the first: the same template is filled with another day, number, place or
person. So a difference in facts counts the more, the more the words are alike: two outlets that write by themselves
may name different days of one affair, two texts of one template may not.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from bot.core.stories import actors, amounts, contrary, follows, regions, settings
from bot.core.stories.features import Features
from bot.core.stories.finder import ACT, COUNTRY, DOER, PERSON, SENDER, SITE, THING
from bot.core.stories.likeness import Likeness, told_in
from bot.core.stories.matters import other_matter


@dataclass(frozen=True, slots=True)
class Veto:
    """A reason why two articles are not one event, and how much it takes from their likeness (log-odds)."""

    reason: str
    weight: float
    #: Whether it may be a matter of how each outlet words the event, and not of facts.
    of_words: bool = False


class _Difference(NamedTuple):
    """A reason with what it takes in texts that are unlike and, added to it, in texts that are alike."""

    reason: str
    weights: tuple[float, float]
    of_words: bool = False

    def veto(self, sharp: float) -> Veto:
        weak, strong = self.weights
        return Veto(self.reason, weak + strong * sharp, self.of_words)


def vetoes(a: Features, b: Features, alike: Likeness) -> tuple[Veto, ...]:
    """What speaks against the newer article `a` telling the event of `b`."""
    sharp = _sharp(alike)
    corrects = a.correction or b.correction
    differences = [*_other_names(a, b), *(_Difference(*matter) for matter in other_matter(a, b))]
    # A town and its region are two names, and one place.
    placed = regions.sounds(_named(a, SITE), _named(b, SITE))
    if any([actors.reverse(doer) in b.found for doer in _named(a, DOER)]):
        differences.append(_Difference("the same the other way round", settings.REVERSED_SIDES))
    if alike.strangers and not placed:
        differences.append(_Difference("no name in common", settings.STRANGERS))
    # What is corrected may be the day or the number itself.
    if not corrects:
        differences += [*_other_days(a, b), *(_Difference(*other) for other in amounts.other_counts(a, b))]
        if a.models and b.models:
            differences += [_Difference(*other) for other in amounts.other_models(a, b)]
    if alike.same_language:
        differences += _other_words(a, b, alike, corrects=corrects)
        if alike.few < settings.LITTLE_SHARED and (_differ(a, b, ACT) or _differ(a, b, THING)):
            differences.append(_Difference("little in common but a name", settings.OTHER_TOPIC, of_words=True))
    turned = max(sharp, settings.SAME_ACT) if alike.same_language and _same_act(a, b) else sharp
    if not alike.same_language and a.phase.denied != b.phase.denied:
        turned = max(sharp, settings.DENIED_ACROSS)
    against = [difference.veto(sharp) for difference in differences]
    against += [difference.veto(turned) for difference in _other_phase(a, b)]
    against += [_Difference(*found).veto(sharp) for found in follows.differences(a, b, alike)]
    if alike.same_language:
        against += _by_degree(a, b, alike, sharp, placed)
    elif no := contrary.across(a, b):
        against.append(Veto(*no))
    return tuple(against)


def of_another_event(a: Features, b: Features) -> bool:
    """Whether two articles name other places or other numbers: a denial has a day, a subject and an actor of its own,
    but where and how many is that of what it denies."""
    ours, theirs = (regions.nearer(_named(one, SITE)) for one in (a, b))
    return bool(regions.apart(ours, theirs) and regions.apart(theirs, ours)) or any(amounts.other_counts(a, b))


def _sharp(alike: Likeness) -> float:
    """How much a difference in facts counts: fully in two texts of one template, and the more, the less there is
    beside the facts."""
    if not alike.same_language:
        return settings.SHARP_ACROSS + settings.SHARP_PER_FOUND * alike.found
    return max(alike.phrases, settings.SHARP_BRIEF * alike.brief)


_NOTHING: frozenset[str] = frozenset()
_NO_SOUNDS: frozenset[int] = frozenset()
_Found = Iterator[_Difference]


def _other_days(a: Features, b: Features) -> _Found:
    """Days that both name and do not share; a day of these weeks is not compared with a date of another time."""
    if a.days & b.days:
        return
    near_a, near_b = a.near_days, b.near_days
    # An address may give the month alone.
    told_for = settings.EVENT_DAYS_APART * (2 if a.by_address or b.by_address else 1)
    if a.stamp and b.stamp and abs(a.stamp - b.stamp) > told_for:
        yield _Difference(f"written {abs(a.stamp - b.stamp)} days apart", settings.OTHER_DAY)
        return
    pairs = [*product(near_a, near_b), *product(a.days - near_a, b.days - near_b)]
    if pairs:
        apart = min(abs(one - other) for one, other in pairs)
        yield _Difference(f"other day, {apart} apart", _weight_of_days(apart))


def _weight_of_days(apart: int) -> tuple[float, float]:
    if apart > settings.EVENT_DAYS_APART:
        return settings.OTHER_TIME
    return settings.NEXT_DAY if apart == 1 else settings.OTHER_DAY


#: What each kind of name counts where others are named and none is shared, and beside some that are; last, whether it
#: may be but wording: a place and a person are facts, a country, an act and a thing each outlet names as it likes.
_OTHER_NAMES = (
    (SITE, "other place", settings.OTHER_SITE, settings.SITE_BESIDE, False),
    (PERSON, "other person", settings.OTHER_PERSON, settings.PERSON_BESIDE, False),
    (SENDER, "a message of somebody else", settings.OTHER_SENDER, None, False),
    (COUNTRY, "other country", settings.OTHER_COUNTRY, settings.OTHER_COUNTRY, True),
    (ACT, "other act", settings.OTHER_ACT, None, True),
    (THING, "other thing", settings.OTHER_THING, None, True),
)


def _other_names(a: Features, b: Features) -> _Found:
    for kind, reason, none_shared, some_shared, of_words in _OTHER_NAMES:
        ours, theirs = _named(a, kind), _named(b, kind)
        if ours <= theirs or theirs <= ours:
            continue
        if kind == SITE:
            ours, theirs = regions.nearer(ours), regions.nearer(theirs)
            only_ours, only_theirs = regions.apart(ours, theirs), regions.apart(theirs, ours)
        else:
            only_ours, only_theirs = ours - theirs, theirs - ours
        if not only_ours or not only_theirs:
            continue
        weight = some_shared if len(only_ours) < len(ours) else none_shared
        if kind == PERSON and _other_two(a, b):
            weight = none_shared
        if kind == COUNTRY and _other_actor(a, b):
            weight = settings.OTHER_STATE if _other_state(a, b) else settings.OTHER_ACTOR
            reason, of_words = "other actor", False
        if kind == THING and _other_subject(a, b):
            weight = settings.OTHER_SUBJECT
        if weight is not None:
            names = f"{', '.join(sorted(only_ours))} for {', '.join(sorted(only_theirs))}"
            yield _Difference(f"{reason}: {names}", weight, of_words)


def _differ(a: Features, b: Features, kind: str) -> bool:
    ours, theirs = _named(a, kind), _named(b, kind)
    return bool(ours - theirs and theirs - ours)


def _other_two(a: Features, b: Features) -> bool:
    """Whether both titles tell a call or a meeting, and each text of two people, of whom one is the same."""
    ours, theirs = _named(a, PERSON), _named(b, PERSON)
    of_two = bool(settings.ACTS_OF_TWO & a.title_acts & b.title_acts)
    return of_two and len(ours) == len(theirs) == 2 and not ours.isdisjoint(theirs)


def _other_call(a: Features, b: Features) -> bool:
    """Whether both titles tell a call, one of them of a person whom the other text does not name, and the texts have
    one person in common at most."""
    if "a:call" not in a.title_acts & b.title_acts or len(_named(a, PERSON) & _named(b, PERSON)) > 1:
        return False
    return not (a.title_persons <= b.found.keys() and b.title_persons <= a.found.keys())


def _other_actor(a: Features, b: Features) -> bool:
    """Whether the countries that differ are those that act or are acted on: the titles share none, each has one that
    the other text does not name, or the act is one of states."""
    ours, theirs = a.title_countries, b.title_countries
    acts = settings.ACTS_OF_STATES & a.found.keys() & b.found.keys()
    # Of what one state launches, others say how far it flew.
    if acts and not (acts == settings.WATCHED and ours & theirs):
        return True
    if not (ours and theirs):
        return False
    return ours.isdisjoint(theirs) or bool(
        ours - b.found.keys() - settings.BODIES and theirs - a.found.keys() - settings.BODIES
    )


def _other_state(a: Features, b: Features) -> bool:
    """Whether both titles tell what a state does by itself, as sanctions, and share no state but the two sides."""
    if not (settings.ACTS_OF_STATES - settings.WATCHED) & a.title_acts & b.title_acts:
        return False
    ours, theirs = (one.title_countries - settings.SIDES - settings.BODIES for one in (a, b))
    return ours.isdisjoint(theirs) and bool(ours - b.found.keys()) and bool(theirs - a.found.keys())


def _other_subject(a: Features, b: Features) -> bool:
    """Whether each title names things, and none that the other text names."""
    ours, theirs = a.title_things, b.title_things
    return bool(ours and theirs) and ours.isdisjoint(b.found) and theirs.isdisjoint(a.found)


def _else_of_the_same(a: Features, b: Features) -> bool:
    """Whether two titles have little in common but an actor of every day and what he does, and each says something that
    the other does not: "Kim visits a munitions plant" and "Kim visits a cattle farm"."""
    shared = a.found.keys() & b.found.keys()
    if settings.EVERYDAY_ACTORS.isdisjoint(shared) or sum([1 for name in shared if name[0] == PERSON]) > 1:
        return False
    if not a.title_things.isdisjoint(b.title_things) or not a.about.isdisjoint(b.about):
        return False
    acts = len(a.title_acts & b.title_acts)
    # "Arrives in China for talks": who, where to and what for are an event.
    if acts + len((a.title_countries & b.title_countries) - settings.EVERYDAY_NAMES) > settings.LITTLE_BESIDE:
        return False
    words = len((a.telling & b.telling) - a.named - b.named)
    return words <= acts + 1 and _says_more(a, b) and _says_more(b, a)


def _says_more(a: Features, b: Features) -> bool:
    """Whether the title of `a` has a thing, a telling word or a name that `b` has nowhere."""
    if not a.title_things <= b.found.keys() or _unknown(a, b, _NO_SOUNDS) >= settings.MAIN_NAME:
        return True
    told = [stem & 0xFFFF for stem, weight in a.head.items() if weight >= settings.SAYS_MORE]
    return any([stem not in b.body and stem not in a.named for stem in told])


def _named(features: Features, kind: str) -> frozenset[str]:
    return features.by_kind.get(kind, _NOTHING)


def _unknown(a: Features, b: Features, placed: frozenset[int]) -> float:
    """The weight of a name of `a` that stands nowhere in `b`; 1 for one of four sounds in the title."""
    strange = [weight for sound, weight in a.names.items() if sound not in b.names and sound not in placed]
    return max(strange, default=0.0) / settings.TITLE_WEIGHT


def _other_town(a: Features, b: Features) -> float:
    """How sure it is that each title says that it happened in another place, which the other names nowhere. What opens
    a title may be no place: it only counts where the rest is the same, and without a colon only against one behind
    "in". Places of the gazetteer that both name are compared by themselves."""
    if not a.towns or not b.towns or (_named(a, SITE) and _named(b, SITE)):
        return 0.0
    ours, theirs = _towns_apart(a, b), _towns_apart(b, a)
    if min(ours, theirs) <= settings.OPENS:
        return float(ours + theirs >= 2 * settings.OPENS and _same_but_a_word(a, b))
    return 1.0 if ours == theirs > 0 else min(ours, theirs)


def _same_but_a_word(a: Features, b: Features) -> bool:
    """Whether each of two texts says nothing first that the other does not, but for a word that tells."""
    return all([_own_words(one, other) <= 1 for one, other in ((a, b), (b, a))])


def _own_words(a: Features, b: Features) -> int:
    stems = a.head_stems.items()
    return sum([weight >= settings.TELLING_STEM and stem not in b.body for stem, weight in stems])


def _other_doing(a: Features, b: Features) -> bool:
    """Whether two titles share but the words for somebody in office, one beside the other, and tell acts of which none
    is the same: who was elected has not yet dismissed anybody. Where both have his name it may be one act in other
    words."""
    offices = a.title_topics & b.title_topics
    if not offices or not offices <= settings.OFFICES or not a.title_acts or not b.title_acts:
        return False
    words, pairs = len(a.head.keys() & b.head.keys()), len(a.phrases & b.phrases)
    # "Mayor of Elyria" has a pair of words more than "Mayor Lem".
    named = pairs < words and not a.sure_names.isdisjoint(b.sure_names)
    return pairs >= max(1, words - 1) and not named and a.title_acts.isdisjoint(b.title_acts)


def _towns_apart(a: Features, b: Features) -> float:
    strange = [
        weight
        for town, weight in a.towns.items()
        if town not in b.towns and town not in b.names and town & 0xFFFF not in b.body
    ]
    return max(strange, default=0.0)


def _dwell_apart(a: Features, b: Features) -> float:
    """How much the names that each text comes back to, and the other never has, weigh beyond those that two texts
    of one event have. Where all nouns have capitals, or nothing has, they are no names."""
    if a.language in settings.WITHOUT_NAMES:
        return 0.0
    beyond = min(_strange(a, b), _strange(b, a)) - settings.STRANGE
    return min(settings.STRANGE_MOST, beyond) if beyond > 0 else 0.0


def _strange(a: Features, b: Features) -> float:
    return sum([weight for stem, weight in a.dwelt.items() if stem not in b.body])


def _same_act(a: Features, b: Features) -> bool:
    """Whether both titles name one act."""
    return not a.title_acts.isdisjoint(b.title_acts)


def _other_phase(a: Features, b: Features) -> _Found:
    for name in ("denied", "cancelled", "postponed"):
        if getattr(a.phase, name) != getattr(b.phase, name):
            yield _Difference(f"one is {name}", settings.REVERSED)
    for ours, theirs in ((a, b), (b, a)):
        one, other = ours.phase, theirs.phase
        plans = one.title_planned and not one.done
        if plans and other.happened:
            yield _Difference("planned, and happened", settings.OTHER_PHASE)
        elif plans and not other.planned and not other.maybe:
            yield _Difference("planned, and no plan", settings.NO_PLAN, of_words=not _adds_but_a_word(ours, theirs))
        if one.title_maybe and not other.maybe:
            certain = other.planned or other.done
            yield _Difference("possible, and certain", settings.CERTAIN_NOW if certain else settings.LESS_CERTAIN)


def _other_words(a: Features, b: Features, alike: Likeness, *, corrects: bool) -> _Found:
    """Other numbers of things that no unit is known for, and words that were exchanged in a copy."""
    ours, theirs = a.by_stem, b.by_stem
    differing = [ours[stem] for stem in ours.keys() & theirs.keys() if not ours[stem] & theirs[stem]]
    if differing:
        nth = any(number < 0 for numbers in differing for number in numbers)
        yield _Difference("other number of the same", settings.OTHER_NUMBER if nth else settings.OTHER_COUNT)
    template = alike.phrases >= settings.TEMPLATE and alike.length >= settings.TEMPLATE_LENGTH
    if template and not corrects and _exchanged(a, b):
        yield _Difference("words exchanged in a copy", settings.EXCHANGED)


def _by_degree(a: Features, b: Features, alike: Likeness, sharp: float, placed: frozenset[int]) -> Iterator[Veto]:
    """Differences that count by how much they differ."""
    main, one_names = sorted((_unknown(a, b, placed), _unknown(b, a, placed)))
    one_names *= 1 - alike.names
    if main >= settings.MAIN_NAME:
        weak, strong, titles = settings.OTHER_NAMES
        weight = (weak + strong * sharp + titles * alike.bare) * main
        yield Veto("each names somebody else", weight, of_words=True)
    if town := _other_town(a, b):
        weak, strong = settings.OTHER_TOWN
        yield Veto("another town in the title", (weak + strong * sharp) * town * alike.brief)
    if main and (_other_call(a, b) or settings.ACTS_ON_A_PLACE & a.title_acts & b.title_acts):
        weak, strong = settings.OTHER_PERSON
        yield Veto("a call with somebody else, or another place", weak + strong * sharp)
    if alike.bare and one_names >= settings.MAIN_NAME:
        weight = settings.ONLY_ONE_NAMES * alike.bare * one_names
        yield Veto("a title names somebody whom the other does not", weight, of_words=True)
    if alike.bare and _other_doing(a, b):
        yield Veto("another act of one in office", settings.OTHER_DOING * alike.bare)
    if strange := _dwell_apart(a, b):
        yield Veto("each dwells on somebody else", settings.OTHERS_DWELT * strange * (1 - alike.brief), of_words=True)
    weak, strong = settings.OPPOSITE
    for reason in follows.opposite(a, b):
        yield Veto(reason, (weak + strong * sharp) * alike.brief)
    # A text has many sums, and a title the one that is the news.
    for unit in amounts.differing(a.sums, b.sums) if alike.bare and not (a.correction or b.correction) else ():
        weak, strong = settings.OTHER_NUMBER
        yield Veto(f"other sum of {unit}", (weak + strong * sharp) * alike.bare)
    marked = a.correction or b.correction or a.update or b.update
    if a.house and a.house == b.house and not marked:
        weak, strong = settings.SAME_HOUSE
        weight = (weak + strong * sharp) * (1 - alike.phrases)
        yield Veto("another article of the same outlet", weight, of_words=True)
    if alike.bare >= settings.NO_LEAD and _else_of_the_same(a, b):
        yield Veto("something else of the same actor", settings.SOMETHING_ELSE * alike.bare)
    if alike.bare >= settings.NO_LEAD and alike.phrases >= settings.SAME_FRAME and _other_subject(a, b):
        yield Veto("another thing in the same words", settings.OTHER_IN_FRAME * alike.bare)
    if _share_background(alike):
        yield Veto("more of the background shared than of the news", settings.SHARED_BACKGROUND)
    if _long_ago(a, b):
        yield Veto("one was written long ago", settings.LONG_AGO)
    if no := contrary.within(a, b, alike, sharp):
        yield Veto(*no)


def _long_ago(a: Features, b: Features) -> bool:
    """Whether one page says that it was written long ago, and the other neither that nor any day of that time."""
    if a.old == b.old:
        return False
    old, other = (a, b) if a.old else (b, a)
    return not old.by_address and all([abs(day - old.stamp) > settings.EVENT_DAYS_APART for day in other.days])


def _adds_but_a_word(planned: Features, other: Features) -> bool:
    """The same, but for a word that makes a plan of it: «намерены»."""
    return planned.language == other.language and told_in(planned, other) >= settings.SAID_BUT_A_WORD


def _share_background(alike: Likeness) -> bool:
    """Whether two texts, not two titles, share more of what stands behind than of what each tells first."""
    return (
        alike.length >= settings.LONG_TEXT
        and alike.told < settings.TOLD
        and alike.contained - alike.told > settings.MORE
    )


def _exchanged(a: Features, b: Features) -> bool:
    """Whether each says something first, and not in the title alone, that the other says nowhere."""
    return _lacks(a, b) and _lacks(b, a)


def _lacks(a: Features, b: Features) -> bool:
    return any(
        weight >= settings.SWAPPED and stem & 0xFFFF not in b.body and not _title_only(a, stem)
        for stem, weight in a.head.items()
    )


def _title_only(a: Features, stem: int) -> bool:
    """Whether a word stands in the title, and nowhere in the text: a house that prints a copy chooses its own.

    Told by the weights, which are kept in steps: one of the text would have been counted once more, at least.
    """
    times = settings.TITLE_TIMES + 0.5
    return a.body.get(stem & 0xFFFF, 0.0) * settings.TITLE_WEIGHT <= a.head[stem] * (1 + math.log(times))
