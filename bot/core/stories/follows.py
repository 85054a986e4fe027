"""What tells an event from the one before it, whatever else both say: the next part of a visit, of a case or of an
exercise, the same done again, and what undoes it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.stories import groups, settings
from bot.core.stories.features import Features, name_others
from bot.core.stories.finder import ACT, CAUSE, COUNTRY, DOER, GOAL, PERSON, SENDER, SITE
from bot.core.stories.likeness import Likeness
from bot.core.stories.words import key

_Weights = tuple[float, float]
#: What may be but each outlet's word for one event.
OTHER_ACTS = "the titles tell other acts"
#: Whom a text names.
_WHO = frozenset({PERSON, COUNTRY, SITE})


def differences(a: Features, b: Features, alike: Likeness) -> Iterator[tuple[str, _Weights]]:
    """What the newer article `a` tells after `b`, with what it takes in texts that are unlike and, added to it, in
    texts that are alike."""
    if _other_station(a, b) or _came_and_met(a, b) or _came_and_met(b, a):
        yield "another part of a visit", settings.OTHER_STATION
    if _carried_out(a, b):
        yield "agreed on, and carried out", settings.OTHER_STATION
    if _answers(a, b):
        yield "it is done over what the other tells", settings.OTHER_STATION
    if _reacts(a, b):
        yield "somebody reacts to it", settings.OTHER_STATION
    if _is_blamed(a, b):
        yield "who did it, as is said now", settings.OTHER_STATION
    if _is_brought_before(a, b):
        yield "it is brought before others", settings.OTHER_STATION
    if step := _step(a, b):
        yield f"another step: {step}", _times(settings.OTHER_STEP, alike.brief * (1 - alike.told))
    elif not alike.same_language and _other_act(a, b):
        yield OTHER_ACTS, _times(settings.OTHER_ACTS, alike.brief)
    if _missing_and_found(a, b):
        yield "missing, and found", _times(settings.OTHER_STEP, alike.brief)
    if _other_object(a, b):
        yield "another thing is looked at", settings.OTHER_OBJECT
    if _other_goal(a, b):
        yield "a journey somewhere else", settings.OTHER_STATION
    if _other_launch(a, b):
        yield "into another sea, or of another weapon", settings.OTHER_LAUNCH
    if _begins_and_ends(a, b):
        yield "begins, and ends", settings.OTHER_STATION
    if _is_over(a, b) or _is_over(b, a):
        yield "it is over", settings.OTHER_STATION
    if _was_no_accident(a, b):
        yield "no accident, as is said now", settings.OTHER_STATION
    if _found_in_it(a, b):
        yield "something is found", settings.OTHER_STATION
    if _begins_and_is_decided(a, b) or _begins_and_is_decided(b, a):
        yield "begins, and is decided", settings.OTHER_STATION
    if groups.IMPOSED & a.title_acts & b.title_acts and a.phase.ends != b.phase.ends:
        yield "imposed, and lifted", settings.OTHER_STATION
    if _blocked_and_passed(a, b):
        yield "blocked, and passed", settings.OTHER_STATION
    if _next_day(a, b):
        yield "of another day", _times(settings.OF_ANOTHER_DAY, alike.brief)
    if _nobody_hurt(a, b):
        yield "nobody was hurt, and somebody", _times(settings.NOBODY_HURT, alike.brief)
    if _again(a, b):
        yield "once more", settings.ONCE_MORE
    if alike.same_language and _of_a_series(a, b, alike) and _next_of_series(a, b):
        yield "another text of a series", settings.NEXT_OF_SERIES


def opposite(a: Features, b: Features) -> Iterator[str]:
    """Acts of which one undoes the other, where each title has one of them, and one text lacks the other's altogether:
    what is let go was seized before."""
    if groups.OF_OPPOSITES.isdisjoint(a.title_acts):
        return
    for one, other in groups.OPPOSITES:
        for ours, theirs in ((one, other), (other, one)):
            # Most titles have neither.
            if ours not in a.title_acts or theirs not in b.title_acts:
                continue
            both = theirs in a.found and ours in b.found
            if theirs not in a.title_acts and ours not in b.title_acts and not both:
                yield f"opposite act: {ours} for {theirs}"


def _times(weights: _Weights, share: float) -> _Weights:
    weak, strong = weights
    return weak * share, strong * share


def _other_station(a: Features, b: Features) -> bool:
    """Whether each title tells another part of a visit, and neither text the other's; or one that somebody has come,
    and the other what was done there, in a text that tells of no coming: "in Moscow for talks" has both."""
    ours, theirs = groups.STATIONS & a.title_acts, groups.STATIONS & b.title_acts
    if not (ours and theirs) or not ours.isdisjoint(theirs):
        return False
    told_ours, told_theirs = not ours.isdisjoint(b.found), not theirs.isdisjoint(a.found)
    if groups.ARRIVAL in ours:
        return not told_ours
    if groups.ARRIVAL in theirs:
        return not told_theirs
    return not (told_ours or told_theirs)


def _came_and_met(comes: Features, meets: Features) -> bool:
    """Whether one title tells that somebody has come, and whom he is to meet, and the other that they have met, with
    nothing of his coming: 「平壌到着 金正恩氏と会談へ」, and 「金正恩氏と会談」."""
    if groups.ARRIVAL not in comes.title_acts or groups.ARRIVAL in meets.found:
        return False
    met = meets.phase.title_done or abs(meets.published - comes.published) >= settings.NEXT_REPORT
    return groups.MEETING in comes.title_acts & meets.title_acts and met and not meets.phase.title_planned


def _carried_out(newer: Features, older: Features) -> bool:
    """Whether the older title tells that it was agreed on, and the newer a day later that it is adopted or done."""
    ours, theirs = newer.title_acts, older.title_acts
    if groups.AGREEMENT not in theirs - ours or newer.published - older.published < settings.NEXT_REPORT:
        return False
    done = groups.AGREED_ON & ours & theirs and not newer.phase.title_planned and not newer.phase.negated
    return groups.ADOPTION in ours - theirs or bool(done)


def _answers(newer: Features, older: Features) -> bool:
    """Whether all that the titles share is the cause of what the newer one tells, and the older article knows nothing
    of what is done over it: "restarts loudspeakers over balloons"."""
    causes = frozenset(one[2:] for one in newer.of_kind(CAUSE))
    if causes.isdisjoint(older.title_topics):
        return False
    own = newer.title_objects - causes
    done = own & newer.title_acts or own
    return bool(done) and own.isdisjoint(older.title_topics) and not any(key(name) in older.scene for name in done)


def _reacts(newer: Features, older: Features) -> bool:
    """Whether the newer article names what the older one tells, and its title that somebody protests at it, of which
    the older text has nothing: "Tokyo protests over missile launch"; or what a country wants done about it that the
    older does not name; or that somebody condemns it who dismisses it below, or whom the older does not name."""
    ours = (groups.REACTING | {groups.CRITICISM}) & newer.title_acts
    if not ours or newer.of_kind(ACT).isdisjoint(older.of_kind(ACT)) or any(key(act) in older.scene for act in ours):
        return False
    if groups.REACTING.isdisjoint(ours):
        dismisses = groups.DENIAL in newer.found and key(groups.DENIAL) not in older.scene
        return dismisses or _of_a_third(newer, older)
    return groups.PROTEST in ours or not newer.of_kind(COUNTRY) <= older.of_kind(COUNTRY)


def _of_a_third(newer: Features, older: Features) -> bool:
    """Whether somebody acts in the newer title whom the older article does not name."""
    doers = [doer[2:].partition(">")[0].rstrip("?") for doer in newer.of_kind(DOER)]
    return any(key(doer) not in older.scene for doer in doers)


def _is_blamed(newer: Features, older: Features) -> bool:
    """Whether the newer title tells, hours later, who did what the older article tells, and names a state of which that
    knows nothing: North Korea is behind a theft."""
    if groups.BLAMING.isdisjoint(newer.title_acts) or newer.published - older.published < settings.AGAIN_AFTER:
        return False
    if not groups.BLAMING.isdisjoint(older.found):
        return False
    return any(key(state) not in older.scene for state in newer.title_countries)


def _is_brought_before(newer: Features, older: Features) -> bool:
    """Whether the newer title calls a body of states to meet over what the older article tells, which knows nothing of
    the body: the Security Council over a launch."""
    bodies = groups.BODIES & newer.title_countries
    if not bodies or groups.CALLING.isdisjoint(newer.title_acts) or not groups.CALLING.isdisjoint(older.found):
        return False
    return not any(key(body) in older.scene for body in bodies)


def _by_court(one: Features) -> bool:
    """Whether the title tells that a court arrests somebody, who is remanded then: «суд арестовал»."""
    return one.title_acts >= groups.ARRESTED_BY_COURT


def _step(a: Features, b: Features) -> str | None:
    """What one title tells that was done to somebody over an event, where the other title tells the event, and its
    text nothing of that: an accident, and the arrest over it; an arrest, and the sentence."""
    for one, other in ((a, b), (b, a)):
        steps = groups.STEPS & one.title_acts
        if _by_court(one):
            steps |= {groups.REMAND}
        # Most titles have none. A feast is no act that tells by itself, but what is wished for it is none of it.
        if steps and (other.of_kind(ACT) or (groups.CONGRATULATION in steps and other.title_acts)):
            untold = [step for step in steps if key(step) not in other.scene and not _no_news(step, one, other)]
            if untold:
                return min(untold)
    return None


def _no_news(step: str, one: Features, other: Features) -> bool:
    """Whether the step may be but a word for what the other tells, too: a ship is detained or boarded, a suspect is
    accused, and whoever is found dead is known by his dismissal."""
    if step == groups.ARREST or (step == groups.REMAND and _by_court(one)):
        return key(groups.SEIZURE) in other.scene or (step == groups.REMAND and _by_court(other))
    if step in groups.LEAVING:
        return not groups.LEAVING.isdisjoint(other.title_acts)
    if step in groups.REACTIONS and not groups.REACTIONS.isdisjoint(other.found):
        return True
    if step == groups.CONGRATULATION and (groups.SENDING in other.title_acts or other.of_kind(SENDER)):
        return True
    if step in groups.BEFORE_SENTENCE and groups.SENTENCE in one.title_acts & other.title_acts:
        return True
    if step == groups.RESUMPTION and groups.STOPS.isdisjoint(other.title_acts | other.title_things):
        return True
    # «Осудил» is who sentences, and who condemns.
    if step == groups.SENTENCE and groups.CRITICISM in one.title_acts:
        return groups.OF_A_COURT.isdisjoint(one.found)
    if groups.DEATH in one.title_acts & other.title_acts:
        return step not in groups.AFTER_DEATH
    return step == groups.CHARGE and not groups.STEPS & other.title_acts


def _missing_and_found(a: Features, b: Features) -> bool:
    """Whether one title tells that somebody or something is missing or held, in a text that knows no more, and hours
    later the other what became of it: within hours a plane that is missing has crashed to some outlets."""
    if abs(a.published - b.published) < settings.AGAIN_AFTER:
        return False
    for one, other in ((a, b), (b, a)):
        told = groups.FOUND_AGAIN & one.title_acts
        missing = groups.MISSING & other.title_topics
        if told and missing and not any(key(act) in other.scene for act in told):
            return True
    return False


def _other_act(a: Features, b: Features) -> bool:
    """Whether each title tells another act, and not of one kind, and one text nothing of the other's: an earthquake,
    and a volcano that erupts after it."""
    ours, theirs = a.title_acts - groups.LOOSE_ACTS, b.title_acts - groups.LOOSE_ACTS
    if not (ours and theirs) or not ours.isdisjoint(theirs):
        return False
    if any(ours & kind and theirs & kind for kind in groups.ONE_KIND):
        return False
    return not any(key(act) in b.scene for act in ours) or not any(key(act) in a.scene for act in theirs)


def _other_object(a: Features, b: Features) -> bool:
    """Whether each title names what is inspected or opened, and neither text knows the other's."""
    if not groups.ACTS_ON_A_THING & a.found.keys() & b.found.keys():
        return False
    return name_others(a, b, a.title_things | a.title_others, b.title_things | b.title_others)


def _other_goal(a: Features, b: Features) -> bool:
    """Whether the titles tell of somebody's going to countries of which none is the same, and one text has the other's
    nowhere: the next station of a tour."""
    ours, theirs = a.of_kind(GOAL), b.of_kind(GOAL)
    return bool(ours and theirs) and ours.isdisjoint(theirs) and (_is_strange(ours, b) or _is_strange(theirs, a))


def _is_strange(goals: frozenset[str], other: Features) -> bool:
    return any(key(f"{COUNTRY}:{goal[2:]}") not in other.scene for goal in goals)


def _other_launch(a: Features, b: Features) -> bool:
    """Whether both titles tell a launch, and the texts name other seas or other weapons."""
    if not groups.WATCHED & a.title_acts & b.title_acts:
        return False
    both = [(a.found.keys() & one_of, b.found.keys() & one_of) for one_of in groups.ONE_OF_A_LAUNCH]
    return any(ours and theirs and ours.isdisjoint(theirs) for ours, theirs in both)


def _blocked_and_passed(a: Features, b: Features) -> bool:
    """Whether one title tells that something is blocked, and the other that it passes: the veto may be lifted."""
    return any(
        groups.VETO in one.title_acts
        and groups.APPROVAL not in one.title_acts
        and groups.APPROVAL in other.title_acts
        and (groups.VETO not in other.title_acts or other.published > one.published)
        for one, other in ((a, b), (b, a))
    )


def _begins_and_ends(a: Features, b: Features) -> bool:
    """Whether one title tells that it begins, and the other that it ends."""
    return any(
        one.phase.begins and other.phase.ends and not (one.phase.ends or other.phase.begins)
        for one, other in ((a, b), (b, a))
    )


def _is_over(one: Features, other: Features) -> bool:
    """Whether one title tells that it runs again, and the other that it stopped, in a text that knows nothing of that:
    power is lost and restored, an outage is over."""
    if groups.RESUMPTION not in one.title_acts or key(groups.RESUMPTION) in other.scene:
        return False
    return not groups.STOPS.isdisjoint(other.title_acts | other.title_things)


def _was_no_accident(newer: Features, older: Features) -> bool:
    """Whether the newer title calls an attack, hours later, what the older article knows but as an accident."""
    if newer.published - older.published < settings.AGAIN_AFTER or groups.ACCIDENTS.isdisjoint(older.title_acts):
        return False
    deeds = groups.DEEDS & (newer.title_acts | newer.title_things)
    return bool(deeds) and not any(key(deed) in older.scene for deed in groups.DEEDS)


def _found_in_it(newer: Features, older: Features) -> bool:
    """Whether the newer title tells, hours later, that a thing was found of which the older article has nothing: the
    black boxes of a plane."""
    if groups.FIND not in newer.title_acts or key(groups.FIND) in older.scene:
        return False
    if newer.published - older.published < settings.AGAIN_AFTER or groups.FIND in older.title_acts:
        return False
    return any(key(thing) not in older.scene for thing in newer.title_things & groups.EVIDENCE)


def _begins_and_is_decided(one: Features, other: Features) -> bool:
    """Whether one title tells that a vote or a match begins, and the other how it ended."""
    if not one.phase.begins or other.phase.begins or groups.RESULTS.isdisjoint(other.title_acts):
        return False
    return groups.RESULTS.isdisjoint(one.found)


def _again(newer: Features, older: Features) -> bool:
    """Whether the newer article tells that it happened again, the older one does not, and hours lie between; not where
    all days that the newer one names are days of the older: of a toll that rises "again" the day is the same."""
    told_again = newer.phase.again and not older.phase.again
    # Whoever told of it, and tells of "another" an hour later, has seen two.
    same_house = newer.house != 0 and newer.house == older.house and not newer.update
    after = settings.AGAIN_AFTER_ITS_OWN if same_house else settings.AGAIN_AFTER
    if not told_again or newer.published - older.published < after:
        return False
    if same_house and newer.published - older.published < settings.AGAIN_AFTER:
        return True
    return not newer.days or not newer.days <= older.days


def _next_day(newer: Features, older: Features) -> bool:
    """Whether two reports of what comes every day, as drones do, are of other days, though not both name theirs: an
    item that names none is of the day on which it came. Of a toll that rises the day is that of the event."""
    ours, theirs = newer.title_acts | newer.title_things, older.title_acts | older.title_things
    daily = groups.DAILY & ours & theirs
    if not daily or groups.TOLL_RISES <= ours or (daily == {groups.ATTACK} and _goes_on(newer, older)):
        return False
    if newer.published - older.published < settings.NEXT_REPORT or (newer.near_days and older.near_days):
        return False
    its_days = newer.near_days or {newer.published.toordinal()}
    return its_days.isdisjoint(older.near_days or {older.published.toordinal()})


def _goes_on(newer: Features, older: Features) -> bool:
    """Whether both may be of one attack, of which the news goes on: it has the same number of victims, and is none of a
    war, which has such on any day."""
    at_war = SITE in newer.by_kind or not groups.AT_WAR.isdisjoint(newer.found)
    units = newer.by_unit.keys() & older.by_unit.keys()
    return not at_war and any(newer.by_unit[unit] & older.by_unit[unit] for unit in units)


def _nobody_hurt(a: Features, b: Features) -> bool:
    """Whether one title tells of harm, and the other article that nobody came to any."""
    return any(
        one.phase.nobody_hurt and other.phase.harmed and not other.phase.nobody_hurt for one, other in ((a, b), (b, a))
    )


def next_version(newer: Features, older: Features) -> bool:
    """Whether the newer article is marked as the next version of copy of the same day."""
    return newer.update and newer.published - older.published < settings.NEXT_REPORT


def _of_a_series(a: Features, b: Features, alike: Likeness) -> bool:
    """Whether both have the formula of a series for a title, or one outlet has two articles under one, of which none is
    a copy of the other: it prints its own text again with another source."""
    return (a.formula and b.formula) or (a.house != 0 and a.page == b.page and alike.told < settings.COPIED)


def _next_of_series(a: Features, b: Features) -> bool:
    """Whether two texts under the formula of a series are not one: each says something first that the other has
    nowhere, or one of two bare titles came a day later. A next version of the same day is no other text."""
    later = abs(a.published - b.published) >= settings.NEXT_REPORT
    if next_version(a, b) or (a.correction and not later):
        return False
    if a.head.keys() == b.head.keys() and len(a.head) < settings.LEAD_STEMS:
        return later and a.formula
    return _says_else(a, b) and _says_else(b, a)


def _says_else(a: Features, b: Features) -> bool:
    told = any(weight >= settings.TELLING_STEM and stem & 0xFFFF not in b.body for stem, weight in a.head.items())
    return told or any(name[0] in _WHO and name not in b.found for name in a.found)
