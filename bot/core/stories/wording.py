"""What two texts of one language say that the other does not: names that no list has, towns, what each dwells on.

Such words can be compared within a language alone, and prove less than facts: each outlet words an event as it likes.
So they count by how much they differ, and some only between titles that have hardly anything else.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.stories import amounts, contrary, follows, groups, settings
from bot.core.stories.difference import Veto
from bot.core.stories.features import Features, name_others
from bot.core.stories.finder import GOAL, PERSON, SITE
from bot.core.stories.likeness import Likeness


def vetoes(a: Features, b: Features, alike: Likeness, sharp: float, placed: frozenset[int]) -> Iterator[Veto]:
    """What speaks against one event, by how much it differs. Facts count fully where `sharp` is 1; the sounds `placed`
    are those of a region and of a town in it."""
    main, one_names = sorted((unknown(a, b, placed), unknown(b, a, placed)))
    one_names *= 1 - alike.names
    if main >= settings.MAIN_NAME:
        weak, strong, titles = settings.OTHER_NAMES
        weight = (weak + strong * sharp + titles * alike.bare) * main
        yield Veto("each names somebody else", weight, of_words=True)
    if town := _other_town(a, b):
        weak, strong = settings.OTHER_TOWN
        yield Veto("another town in the title", (weak + strong * sharp) * town * alike.brief)
    if main and (_other_call(a, b) or groups.ACTS_ON_A_PLACE & a.title_acts & b.title_acts):
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
    if alike.bare >= settings.NO_LEAD and alike.told < settings.ALL_TOLD and _else_of_the_same(a, b, placed):
        yield Veto("something else of the same actor", settings.SOMETHING_ELSE * alike.bare)
    if _another_in_the_same_words(a, b, alike):
        yield Veto("another thing in the same words", settings.OTHER_IN_FRAME)
    if _share_background(alike):
        yield Veto("more of the background shared than of the news", settings.SHARED_BACKGROUND)
    if _long_ago(a, b):
        yield Veto("one was written long ago", settings.LONG_AGO)
    if no := contrary.within(a, b, alike, sharp):
        yield Veto(*no)


def _else_of_the_same(a: Features, b: Features, placed: frozenset[int]) -> bool:
    """Whether two titles have little in common but an actor of every day and what he does, and each says something that
    the other does not: "Kim visits a munitions plant" and "Kim visits a cattle farm". The actor may be a delegation, or
    soldiers, of his."""
    shared = a.found.keys() & b.found.keys()
    if groups.EVERYDAY_ACTORS.isdisjoint(shared) or sum([1 for name in shared if name[0] == PERSON]) > 1:
        return False
    things = a.title_things & b.title_things
    if not things <= groups.WHO - groups.OFFICES or not a.about.isdisjoint(b.about):
        return False
    acts = a.title_acts & b.title_acts
    # Whoever comes to a country comes there once, in whatever words: "Putin lands in Pyongyang".
    if groups.ARRIVAL in acts and any([name[0] == GOAL for name in shared]):
        if a.title_things <= b.found.keys() and b.title_things <= a.found.keys():
            return False
    # Nor is what one side does to another that of every day: "expels Russian diplomats".
    if _done_between_two(a, b, acts):
        return False
    # "Arrives in China for talks": who, where to and what for are an event.
    if len(acts) + len((a.title_countries & b.title_countries) - groups.EVERYDAY_NAMES) > settings.LITTLE_BESIDE:
        return False
    words = len((a.telling & b.telling) - a.named - b.named)
    return words <= len(acts) + len(things) + 1 and _says_more(a, b, placed) and _says_more(b, a, placed)


def _done_between_two(a: Features, b: Features, acts: frozenset[str]) -> bool:
    """Whether both titles tell an act that is an event, and of the same two sides, not both of which are in all the
    news; not where each tells of other things: an oil terminal is struck, and an air base."""
    sides = a.title_countries & b.title_countries
    if len(sides) < 2 or sides <= groups.EVERYDAY_NAMES or acts <= groups.LOOSE_ACTS:
        return False
    return not name_others(a, b, a.title_things, b.title_things)


def _another_in_the_same_words(a: Features, b: Features, alike: Likeness) -> bool:
    """Whether two texts tell something else in the same words: what is done or to what, and in bare titles also who
    does it. "Soldiers build a school", "soldiers clear a street"."""
    # Whoever prints an agency's text puts a title of his own above it; and a figure that both give is an event's.
    if alike.numbers or (not alike.bare and alike.told > settings.COPIED):
        return False
    if alike.phrases >= settings.SAME_FRAME:
        return bool(a.title_topics - b.found.keys() and b.title_topics - a.found.keys())
    if alike.bare >= settings.NO_LEAD and alike.told >= settings.ALL_TOLD:
        return bool(a.title_things - b.found.keys() and b.title_things - a.found.keys())
    least, brief = settings.OTHER_OBJECT_IN
    return alike.phrases >= least and alike.bare >= brief and name_others(a, b, a.title_objects, b.title_objects)


def _says_more(a: Features, b: Features, placed: frozenset[int]) -> bool:
    """Whether the title of `a` has a thing, a telling word or a name that `b` has nowhere."""
    if not a.title_things <= b.found.keys() or unknown(a, b, placed) >= settings.MAIN_NAME:
        return True
    told = [stem & 0xFFFF for stem, weight in a.head.items() if weight >= settings.SAYS_MORE]
    return any([stem not in b.body and stem not in a.named for stem in told])


def unknown(a: Features, b: Features, placed: frozenset[int] = frozenset()) -> float:
    """The weight of a name of `a` that stands nowhere in `b`, and is none of the sounds `placed`; 1 for one of four
    sounds in the title."""
    strange = [weight for sound, weight in a.names.items() if sound not in b.names and sound not in placed]
    return max(strange, default=0.0) / settings.TITLE_WEIGHT


def _other_town(a: Features, b: Features) -> float:
    """How sure it is that each title says that it happened in another place, which the other names nowhere. What opens
    a title may be no place: it only counts where the rest is the same, and without a colon only against one behind
    "in". Places of the gazetteer that both name are compared by themselves."""
    if not a.towns or not b.towns or (a.of_kind(SITE) and b.of_kind(SITE)):
        return 0.0
    ours, theirs = _towns_apart(a, b), _towns_apart(b, a)
    if min(ours, theirs) <= settings.OPENS:
        return float(ours + theirs >= 2 * settings.OPENS and _same_but_a_word(a, b))
    return 1.0 if ours == theirs > 0 else min(ours, theirs)


def _towns_apart(a: Features, b: Features) -> float:
    strange = [
        weight
        for town, weight in a.towns.items()
        if town not in b.towns and town not in b.names and town & 0xFFFF not in b.body
    ]
    return max(strange, default=0.0)


def _same_but_a_word(a: Features, b: Features) -> bool:
    """Whether each of two texts says nothing first that the other does not, but for a word that tells."""
    return all([_own_words(one, other) <= 1 for one, other in ((a, b), (b, a))])


def _own_words(a: Features, b: Features) -> int:
    stems = a.head_stems.items()
    return sum([weight >= settings.TELLING_STEM and stem not in b.body for stem, weight in stems])


def _other_call(a: Features, b: Features) -> bool:
    """Whether both titles tell a call, one of them of a person whom the other text does not name, and the texts have
    one person in common at most."""
    if "a:call" not in a.title_acts & b.title_acts or len(a.of_kind(PERSON) & b.of_kind(PERSON)) > 1:
        return False
    return not (a.title_persons <= b.found.keys() and b.title_persons <= a.found.keys())


def _other_doing(a: Features, b: Features) -> bool:
    """Whether two titles share but the words for somebody in office, one beside the other, and tell acts of which none
    is the same: who was elected has not yet dismissed anybody. Where both have his name it may be one act in other
    words."""
    offices = a.title_topics & b.title_topics
    if not offices or not offices <= groups.OFFICES or not _tell_acts(a, b, offices):
        return False
    words, pairs = len(a.head.keys() & b.head.keys()), len(a.phrases & b.phrases)
    # "Mayor of Elyria" has a pair of words more than "Mayor Lem".
    named = pairs < words and not a.sure_names.isdisjoint(b.sure_names)
    return pairs >= max(1, words - 1) and not named and a.title_acts.isdisjoint(b.title_acts)


def _tell_acts(a: Features, b: Features, offices: frozenset[str]) -> bool:
    """Whether both titles tell acts; of one person in office one of them may have but a word that the other has not."""
    if not offices.isdisjoint(groups.BODIES_IN_OFFICE) or not (a.title_acts or b.title_acts):
        return bool(a.title_acts and b.title_acts)
    return all([one.title_acts or _own_words(one, other) for one, other in ((a, b), (b, a))])


def _dwell_apart(a: Features, b: Features) -> float:
    """How much the names that each text comes back to, and the other never has, weigh beyond those that two texts
    of one event have. Where all nouns have capitals, or nothing has, they are no names."""
    if not a.dwelt or not b.dwelt or a.language in settings.WITHOUT_NAMES:
        return 0.0
    beyond = min(_strange(a, b), _strange(b, a)) - settings.STRANGE
    return min(settings.STRANGE_MOST, beyond) if beyond > 0 else 0.0


def _strange(a: Features, b: Features) -> float:
    return sum([weight for stem, weight in a.dwelt.items() if stem not in b.body])


def _share_background(alike: Likeness) -> bool:
    """Whether two texts, not two titles, share more of what stands behind than of what each tells first."""
    return (
        alike.length >= settings.LONG_TEXT
        and alike.told < settings.TOLD
        and alike.contained - alike.told > settings.MORE
    )


def _long_ago(a: Features, b: Features) -> bool:
    """Whether one page says that it was written long ago, and the other neither that nor any day of that time."""
    if a.old == b.old:
        return False
    old, other = (a, b) if a.old else (b, a)
    return not old.by_address and all([abs(day - old.stamp) > settings.EVENT_DAYS_APART for day in other.days])
