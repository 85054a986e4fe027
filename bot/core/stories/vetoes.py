"""What speaks against two articles telling one event, however alike their words are.

Text cannot tell the second launch from the first: the same template is filled with another day, number, place or
person. So a difference in facts counts the more, the more the words are alike: two outlets that write by themselves
may name different days of one affair, two texts of one template may not.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import product

from bot.core.stories import actors, amounts, contrary, follows, groups, regions, settings, wording
from bot.core.stories.difference import Difference, Veto
from bot.core.stories.features import Features, name_others
from bot.core.stories.finder import ACT, COUNTRY, DOER, HOME, PERSON, SENDER, SITE, THING
from bot.core.stories.likeness import Likeness, told_in
from bot.core.stories.matters import other_matter


def vetoes(a: Features, b: Features, alike: Likeness) -> tuple[Veto, ...]:
    """What speaks against the newer article `a` telling the event of `b`."""
    sharp = _sharp(alike)
    corrects = a.correction or b.correction
    differences = [*_other_names(a, b), *(Difference(*matter) for matter in other_matter(a, b))]
    # A town and its region are two names, and one place.
    placed = regions.sounds(a.of_kind(SITE), b.of_kind(SITE))
    if any([actors.reverse(doer) in b.found for doer in a.of_kind(DOER)]):
        differences.append(Difference("the same the other way round", settings.REVERSED_SIDES))
    if alike.strangers and not placed:
        differences.append(Difference("no name in common", settings.STRANGERS))
    # What is corrected may be the day or the number itself.
    if not corrects:
        differences += [*_other_days(a, b, _less(alike)), *(Difference(*other) for other in amounts.other_counts(a, b))]
        differences += [Difference(*other) for other in amounts.other_rates(a, b)]
        if a.models and b.models:
            differences += [Difference(*other) for other in amounts.other_models(a, b)]
    if alike.same_language:
        differences += _other_words(a, b, alike, corrects=corrects)
        if alike.few < settings.LITTLE_SHARED and (_differ(a, b, ACT) or _differ(a, b, THING)):
            differences.append(Difference("little in common but a name", settings.OTHER_TOPIC, of_words=True))
    turned = max(sharp, settings.SAME_ACT) if alike.same_language and _same_act(a, b) else sharp
    if not alike.same_language and _denied_by_one(a, b):
        turned = max(sharp, settings.DENIED_ACROSS)
    against = [difference.veto(sharp) for difference in differences]
    against += [difference.veto(turned) for difference in _other_phase(a, b, alike)]
    against += [Difference(*found).veto(sharp) for found in follows.differences(a, b, alike)]
    if alike.same_language:
        against += wording.vetoes(a, b, alike, sharp, placed)
    else:
        if no := contrary.across(a, b):
            against.append(Veto(*no))
        if alike.bare >= settings.NO_LEAD and _with_somebody_else(a, b):
            against.append(Difference("a call or a meeting with somebody else", settings.OTHER_PARTNER).veto(sharp))
        if alike.bare >= settings.NO_LEAD and _tell_of_others(a, b):
            against.append(Veto("the titles tell of other things", settings.OTHER_ACROSS * alike.bare))
    return tuple(against)


def _tell_of_others(a: Features, b: Features) -> bool:
    """Whether the titles tell of other things, or one of a thing and one of an act: what two acts tell is asked
    elsewhere."""
    both_act = a.title_acts - groups.LOOSE_ACTS and b.title_acts - groups.LOOSE_ACTS
    return not both_act and name_others(a, b, a.title_objects, b.title_objects)


def _with_somebody_else(a: Features, b: Features) -> bool:
    """Whether two titles of two languages tell a call or a meeting of one person whom both name, and each names
    somebody else beside him: Putin calls Macron, and Erdogan. Not in languages whose names no capital shows, and which
    spell them otherwise: "Starmer" is スターマー, and "Aliyev" „Alijew“."""
    of_two = groups.ACTS_OF_TWO & a.title_acts & b.title_acts
    if not of_two or not settings.WITHOUT_NAMES.isdisjoint((a.language, b.language)):
        return False
    if len(a.of_kind(PERSON) & b.of_kind(PERSON)) != 1 or len(a.sure_names & b.sure_names) > 1:
        return False
    return min(wording.unknown(a, b), wording.unknown(b, a)) >= settings.MAIN_NAME


def of_another_event(a: Features, b: Features) -> bool:
    """Whether two articles name other places or other numbers: a denial has a day, a subject and an actor of its own,
    but where and how many is that of what it denies."""
    ours, theirs = (regions.nearer(one.of_kind(SITE)) for one in (a, b))
    return bool(regions.apart(ours, theirs) and regions.apart(theirs, ours)) or any(amounts.other_counts(a, b))


def _sharp(alike: Likeness) -> float:
    """How much a difference in facts counts: fully in two texts of one template, and the more, the less there is
    beside the facts."""
    if not alike.same_language:
        return settings.SHARP_ACROSS + settings.SHARP_PER_FOUND * alike.found
    return max(alike.phrases, settings.SHARP_BRIEF * alike.brief)


_Found = Iterator[Difference]


def _less(alike: Likeness) -> float:
    """What is left of a day or a denial in two long texts of one language: each tells of other days besides, and of who
    denies what."""
    return 1 - settings.IN_LONG * max(0.0, 1 - 2 * alike.brief) if alike.same_language else 1.0


def _other_days(a: Features, b: Features, left: float) -> _Found:
    """Days that both name and do not share; a day of these weeks is not compared with a date of another time."""
    if a.days & b.days or amounts.has_risen(a, b):
        return
    near_a, near_b = a.near_days, b.near_days
    # An address may give the month alone.
    told_for = settings.EVENT_DAYS_APART * (2 if a.by_address or b.by_address else 1)
    if a.stamp and b.stamp and abs(a.stamp - b.stamp) > told_for:
        yield Difference(f"written {abs(a.stamp - b.stamp)} days apart", settings.OTHER_DAY)
        return
    pairs = [*product(near_a, near_b), *product(a.days - near_a, b.days - near_b)]
    if pairs:
        apart = min(abs(one - other) for one, other in pairs)
        weak, strong = _weight_of_days(apart)
        yield Difference(f"other day, {apart} apart", (left * weak, left * strong))


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
        ours, theirs = a.of_kind(kind), b.of_kind(kind)
        if ours <= theirs or theirs <= ours or (kind == ACT and not _differ(a, b, kind)):
            continue
        if kind == SITE:
            ours, theirs = regions.nearer(ours), regions.nearer(theirs)
            only_ours, only_theirs = regions.apart(ours, theirs), regions.apart(theirs, ours)
        else:
            only_ours, only_theirs = ours - theirs, theirs - ours
        if kind == COUNTRY:
            only_ours, only_theirs = _abroad(only_ours, a, b), _abroad(only_theirs, b, a)
        if not only_ours or not only_theirs or (kind == COUNTRY and _but_watch(a, b, only_ours, only_theirs)):
            continue
        weight = some_shared if len(only_ours) < len(ours) else none_shared
        if kind == PERSON and _other_two(a, b):
            weight = none_shared
        if kind == COUNTRY and _other_actor(a, b):
            weight = settings.OTHER_STATE if _other_state(a, b) else settings.OTHER_ACTOR
            reason, of_words = "other actor", False
        if kind == THING and name_others(a, b, a.title_things, b.title_things):
            weight = settings.OTHER_SUBJECT
        if weight is not None:
            names = f"{', '.join(sorted(only_ours))} for {', '.join(sorted(only_theirs))}"
            yield Difference(f"{reason}: {names}", weight, of_words)


def _abroad(states: frozenset[str], one: Features, other: Features) -> frozenset[str]:
    """The states of which the other title names nobody: a minister is Russian, whether or not it says so. What only
    states do is not done by whoever is named, and of a call or a meeting it is the news whose the other is."""
    by_states = groups.ACTS_OF_STATES & other.found.keys()
    if by_states or groups.ACTS_OF_TWO & (one.found.keys() | other.found.keys()):
        return states
    return states - {f"{COUNTRY}:{home[2:]}" for home in other.of_kind(HOME)}


def _but_watch(a: Features, b: Features, only_ours: frozenset[str], only_theirs: frozenset[str]) -> bool:
    """Whether both titles tell a launch by one state, and the states in which they differ but watched it, of one title
    plainly."""
    launched = groups.WATCHED & a.title_acts & b.title_acts
    if not (launched and a.title_countries & b.title_countries and only_ours | only_theirs <= groups.WATCHERS):
        return False
    return only_ours.isdisjoint(a.title_countries) or only_theirs.isdisjoint(b.title_countries)


def _differ(a: Features, b: Features, kind: str) -> bool:
    only_ours, only_theirs = a.of_kind(kind) - b.of_kind(kind), b.of_kind(kind) - a.of_kind(kind)
    if kind == ACT and groups.RESULTS & only_ours and groups.RESULTS & only_theirs:
        # One beats the other, and the other loses: to each house the news is its own side's.
        only_ours, only_theirs = only_ours - groups.RESULTS, only_theirs - groups.RESULTS
    return bool(only_ours and only_theirs)


def _other_two(a: Features, b: Features) -> bool:
    """Whether both tell a call or a meeting of two people, of whom one is the same: by the titles, whatever word each
    has for it, or both titles tell it and the texts name the two."""
    of_two = groups.ACTS_OF_TWO & a.found.keys() & b.found.keys()
    if not of_two:
        return False
    if _two_share_one(a.title_persons, b.title_persons):
        return True
    return bool(of_two & a.title_acts & b.title_acts) and _two_share_one(a.of_kind(PERSON), b.of_kind(PERSON))


def _two_share_one(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return len(ours) == len(theirs) == 2 and len(ours & theirs) == 1


def _other_actor(a: Features, b: Features) -> bool:
    """Whether the countries that differ are those that act or are acted on: the titles share none, each has one that
    the other text does not name, or the act is one of states."""
    ours, theirs = a.title_countries, b.title_countries
    # Each side tells of a call of the same two with the other side's name.
    if groups.ACTS_OF_TWO & a.title_acts & b.title_acts and len(a.title_persons & b.title_persons) > 1:
        return False
    acts = groups.ACTS_OF_STATES & a.found.keys() & b.found.keys()
    # Of what one state launches, others say how far it flew.
    if acts and not (ours & theirs and (acts == groups.WATCHED or _one_package(a, b))):
        return True
    if not (ours and theirs):
        return False
    return ours.isdisjoint(theirs) or bool(
        ours - b.found.keys() - groups.BODIES and theirs - a.found.keys() - groups.BODIES
    )


def _one_package(a: Features, b: Features) -> bool:
    """Whether one state imposes the same number of things by both, or its package of the same number, and neither title
    names another target: whom they hit besides, each lead tells as it likes."""
    ours, theirs = a.title_countries, b.title_countries
    same = any(value >= settings.TELLING_NUMBER for value, _ in a.numbers & b.numbers)
    return same and (ours <= theirs or theirs <= ours)


def _other_state(a: Features, b: Features) -> bool:
    """Whether both titles tell what a state does by itself, as sanctions, and share no state but the two sides."""
    if not (groups.ACTS_OF_STATES - groups.WATCHED) & a.title_acts & b.title_acts:
        return False
    ours, theirs = (one.title_countries - groups.SIDES - groups.BODIES for one in (a, b))
    return ours.isdisjoint(theirs) and bool(ours - b.found.keys()) and bool(theirs - a.found.keys())


def _same_act(a: Features, b: Features) -> bool:
    """Whether both titles name one act."""
    return not a.title_acts.isdisjoint(b.title_acts)


def _denied_by_one(a: Features, b: Features) -> bool:
    """Whether one is denied, and the other's title does not say no: who refuses and who rejects say the same, and so
    does who slams it by the title, and dismisses it below."""
    if a.phase.denied == b.phase.denied:
        return False
    other = a if b.phase.denied else b
    return not other.phase.negated and not (groups.CRITICISM in other.title_acts and groups.DENIAL in other.found)


def _other_phase(a: Features, b: Features, alike: Likeness) -> _Found:
    if _denied_by_one(a, b):
        weak, strong = settings.REVERSED
        repeats = settings.DENIED_BRIEF * alike.brief if alike.told >= settings.CLAIM_REPEATED else 0.0
        left = _less(alike)
        yield Difference("one is denied", (left * (weak + repeats), left * strong))
    for name, act in _TURNS:
        if _turned(a, b, name, act) or _turned(b, a, name, act):
            yield Difference(f"one is {name}", settings.REVERSED)
    # What both tell of a day ahead has happened to neither, whatever word the one has for it: "starts on May 15".
    to_come = max(a.near_days & b.near_days, default=0) > max(a.today, b.today)
    for ours, theirs in ((a, b), (b, a)):
        one, other = ours.phase, theirs.phase
        plans = one.title_planned and not one.done and not to_come
        ahead = (one.planned or ours.ahead) and not one.happened and _its_day_has_come(ours, theirs)
        if ahead or (plans and other.happened):
            yield Difference("planned, and happened", settings.ITS_DAY if ahead else settings.OTHER_PHASE)
        # "Will not come" is no plan but a no, which counts by itself.
        elif plans and not one.negated and not other.planned and not other.maybe:
            yield Difference("planned, and no plan", settings.NO_PLAN, of_words=not _adds_but_a_word(ours, theirs))
        if one.title_maybe and not other.maybe:
            certain = other.planned or other.done
            yield Difference("possible, and certain", settings.CERTAIN_NOW if certain else settings.LESS_CERTAIN)


#: What becomes of a plan, by the phase and by the act.
_TURNS = (("cancelled", "a:cancel"), ("postponed", "a:postpone"))


def _turned(one: Features, other: Features, name: str, act: str) -> bool:
    """Whether one tells that it is put off, and the other nothing of it: by its title, or at first in a newer text,
    where the older one told a plan for the same day."""
    if act in other.found or contrary.called_off(one, other):
        return False
    if getattr(one.phase, name):
        return True
    planned = other.phase.planned or other.ahead
    return act in one.found and planned and other.published < one.published and bool(one.near_days & other.near_days)


def _its_day_has_come(planned: Features, other: Features) -> bool:
    """Whether the day that was ahead when the plan was told is today, or past, in the other, whose title tells no plan:
    "to attend parade on May 9", and "attends parade"."""
    if other.phase.title_planned:
        return False
    told, now = planned.today, other.published.toordinal()
    # What names no day is of the one on which it came.
    return any(told < day <= now for day in planned.near_days & (other.near_days or {now}))


def _other_words(a: Features, b: Features, alike: Likeness, *, corrects: bool) -> _Found:
    """Other numbers of things that no unit is known for, and words that were exchanged in a copy."""
    ours, theirs = a.by_stem, b.by_stem
    differing = [ours[stem] for stem in ours.keys() & theirs.keys() if not ours[stem] & theirs[stem]]
    if differing:
        nth = any(number < 0 for numbers in differing for number in numbers)
        sure = nth or (alike.bare >= settings.NO_LEAD and not corrects)
        yield Difference("other number of the same", settings.OTHER_NUMBER if sure else settings.OTHER_COUNT)
    template = alike.phrases >= settings.TEMPLATE and alike.length >= settings.TEMPLATE_LENGTH
    if template and not (corrects or follows.next_version(a, b)) and _exchanged(a, b):
        yield Difference("words exchanged in a copy", settings.EXCHANGED)


def _adds_but_a_word(planned: Features, other: Features) -> bool:
    """The same, but for a word that makes a plan of it: «намерены»."""
    return planned.language == other.language and told_in(planned, other) >= settings.SAID_BUT_A_WORD


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
