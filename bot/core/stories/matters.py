"""Whether two acts of one kind are about two matters: an agreement on fisheries, and one on extradition."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.stories import groups, settings, subjects
from bot.core.stories.features import Features
from bot.core.stories.finder import PERSON, SITE


def other_matter(a: Features, b: Features) -> Iterator[tuple[str, tuple[float, float]]]:
    """Why two articles whose titles tell one act tell two, and what it takes: each says what the act is about, and the
    other does not. Whoever does not say it contradicts nobody."""
    ours, theirs = groups.ACTS_ABOUT & a.title_acts, groups.ACTS_ABOUT & b.title_acts
    if (ours.isdisjoint(b.found) and theirs.isdisjoint(a.found)) or _same_two_meet(a, b):
        return
    # Over a sentence: what that was for, each says as it likes.
    if not groups.REACTIONS.isdisjoint(a.title_acts) and not groups.REACTIONS.isdisjoint(b.title_acts):
        return
    if a.title_fields and b.title_fields:
        if _other_fields(a, b):
            yield "it is about something else", settings.OTHER_MATTER
    elif not (a.about and b.about):
        return
    elif a.language == b.language:
        if _other_words(a, b):
            yield "it is about something else", settings.OTHER_MATTER
    elif a.about_sounds.isdisjoint(b.about_sounds) and not (
        _same_people(a, b)
        or (a.title_things & b.title_things) - groups.OF_ANY_SUBJECT
        # An agreement to swap prisoners names what it is about by the act.
        or groups.AGREED_ON & a.title_acts & b.title_acts
    ):
        yield "it may be about something else", settings.UNSURE_MATTER


def _same_two_meet(a: Features, b: Features) -> bool:
    """Whether both tell that the same two people met, and the titles of nobody else: at a summit they talk of much, and
    each house has its own headline."""
    acts = a.title_acts & b.title_acts
    # What they sign is an event by itself.
    if not groups.ACTS_OF_TWO & acts or groups.AGREEMENT in acts:
        return False
    same = {name for name in a.found.keys() & b.found.keys() if name[0] == PERSON}
    in_titles = a.title_persons | b.title_persons
    both = len(a.title_persons & b.title_persons) > 1 or groups.SUMMIT in a.title_things | b.title_things
    return both and len(same) > 1 and in_titles <= same


def _other_fields(a: Features, b: Features) -> bool:
    """Whether each title names fields that the other article does not."""
    same = a.language == b.language
    return subjects.apart(a.title_fields, b.fields, in_one_language=same) and subjects.apart(
        b.title_fields, a.fields, in_one_language=same
    )


def _other_words(a: Features, b: Features) -> bool:
    """Whether neither's words for it stand in the other's title or lead."""
    return a.about.isdisjoint(b.about | b.head_stems.keys()) and b.about.isdisjoint(a.head_stems)


def _same_people(a: Features, b: Features) -> bool:
    """Whether both name somebody: then it is more than two states that does it."""
    shared = a.found.keys() & b.found.keys()
    places = sum([1 for name in shared if name[0] == SITE])
    return any([name[0] == PERSON for name in shared]) or len(a.sure_names & b.sure_names) > places
