"""How much two articles are alike, measured in several ways; none of them is the decision."""

from __future__ import annotations

import math
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from functools import lru_cache
from operator import mul
from typing import NamedTuple

from bot.core.sounds import skeleton
from bot.core.stories import days, groups, settings, words
from bot.core.stories.features import Features, name_others
from bot.core.stories.finder import ACT, COUNTRY, GOAL, OTHER, PERSON, SITE, THING
from bot.core.stories.keys import KIND, SOUND, STEM


@dataclass(frozen=True, slots=True)
class Common:
    """Words that several stories of these days share, and what is left of the weight of each."""

    #: By the stems of `Features.body`.
    stems: Mapping[int, float] = field(default_factory=dict)
    #: By the sounds of `Features.names`.
    sounds: Mapping[int, float] = field(default_factory=dict)


def common_words(stories: Mapping[int, int]) -> Common:
    """The words that keys stand for, by how many stories share each key."""
    left = {found: settings.LEFT[min(count, len(settings.LEFT)) - 1] for found, count in stories.items()}
    return Common(
        stems={found & 0xFFFF: share for found, share in left.items() if found >> KIND == STEM},
        sounds={found & 0xFFFFFFFF: share for found, share in left.items() if found >> KIND == SOUND},
    )


_NONE = Common()
#: Kinds of what is found that have a name of their own.
_KNOWN_BY_NAME = frozenset({PERSON, SITE, OTHER})
#: … and those that name somebody or some place.
_NAMED = _KNOWN_BY_NAME | {COUNTRY}
#: Kinds of what happens, and to what.
_TOPICS = frozenset({ACT, THING})
#: … and that only tell two events apart.
_ONLY_APART = frozenset(kind for kind, weight in settings.KIND_WEIGHTS.items() if not weight)
#: Languages whose words are compared by pairs of signs.
WITHOUT_CAPITALS = frozenset({"ko", "ja", "zh"})
_NOTHING: Mapping[int, float] = {}


class Likeness(NamedTuple):
    """Shares between 0 and 1, where nothing else is said."""

    same_language: bool
    #: Cosine of the stems of title and lead, and of the whole texts with the kinds of things named; 0 across languages.
    head: float
    body: float
    #: How much of the shorter text stands in the longer.
    contained: float
    #: How much of what each says first stands anywhere in the other: two texts that only share background have none.
    told: float
    #: How many of the word pairs of the shorter head stand in the longer: what a template keeps.
    phrases: float
    #: Stems of the shorter text, and how far it is but a title, 1 where it has no word.
    length: int
    brief: float
    #: How far both are bare titles, 1 where they have hardly a word.
    bare: float
    #: What is left of any likeness of words where they share only a few that tell, or nothing but names.
    few: float
    #: Names by sound; acts, things, countries, people by the gazetteer.
    names: float
    found: float
    #: How many different things both name at first: acts, things and countries but those of every day, names, numbers,
    #: and what an act is about.
    things: int
    #: Whether both name somebody or something at first, and nothing of it is the same.
    strangers: bool
    #: Shared weight of both, which grows with the number of things shared.
    evidence: float
    #: How many numbers and days both name.
    numbers: int
    days: int
    #: How many rare words, names aside, two long texts in two languages share beyond one: numbers, products, terms.
    cognates: int


@dataclass(frozen=True, slots=True)
class Asked:
    """An article as it is held against one other after the other, with what is the same for all of them."""

    features: Features
    #: Words that many stories of these days share: they tell little.
    common: Common
    #: What is left of the product of two weights of a common word, or of its square.
    body_left: Mapping[int, float]
    names_left: Mapping[int, float]
    #: The stems of the body times what is left of their products.
    body: Mapping[int, float]
    #: The stems that tell in spite of it.
    telling: frozenset[int]
    #: … and are neither names nor days.
    acts: frozenset[int]
    body_square: float
    names_square: float


def asked(features: Features, common: Common = _NONE) -> Asked:
    """The article, where so much is left of common words."""
    body_left = {stem: share**2 for stem, share in common.stems.items()}
    names_left = {sound: share**2 for sound, share in common.sounds.items()}
    body = {stem: features.body[stem] * left for stem, left in body_left.items() if stem in features.body}
    telling = features.telling.difference(_little(features.body, features.telling, common.stems))
    return Asked(
        features,
        common,
        body_left,
        names_left,
        body={**features.body, **body} if body else features.body,
        telling=telling,
        acts=telling - features.named - _dates(features.language),
        body_square=features.body_square - _lost(features.body, body_left),
        names_square=features.names_square - _lost(features.names, names_left),
    )


def likeness(one: Asked, b: Features) -> Likeness:
    """How much two articles are alike; the same whichever comes first."""
    a = one.features
    same = a.language == b.language
    stems = a.body.keys() & b.body.keys() if same else frozenset()
    body, few = _text(one, b, stems) if same else (0.0, 0.0)
    names, shared_names = _names(one, b) if same else _cosine(a.names, b.names, a.names_square * b.names_square)
    found, shared_found = _cosine(a.scene, b.scene, a.scene_square * b.scene_square)
    # In one language they are words like any other.
    subjects = 0 if same else len(a.about_sounds & b.about_sounds)
    shared_numbers = _numbers(a, b)
    length = min(len(a.body), len(b.body))
    cognates = 0 if same or length < settings.LEAD_STEMS else _cognates(a, b)
    return Likeness(
        same_language=same,
        head=few * _head(a, b) if same else 0.0,
        body=body,
        contained=_contained(a, b, stems),
        told=few * (told_in(a, b) + told_in(b, a)) / 2 if same else 0.0,
        phrases=_shared(a.phrases, b.phrases) if same else 0.0,
        length=length,
        brief=1 - min(1.0, length / settings.LONG_TEXT),
        bare=1 - min(1.0, max(len(a.body), len(b.body)) / settings.LEAD_STEMS),
        few=few,
        names=names,
        found=found,
        things=_things(a, b) + subjects + shared_numbers + cognates,
        strangers=_strangers(a, b),
        evidence=shared_names + shared_found,
        numbers=shared_numbers,
        days=len(a.days & b.days),
        cognates=cognates,
    )


def _text(one: Asked, b: Features, shared: Set[int]) -> tuple[float, float]:
    """The cosine of two texts, stems and kinds of things together: «арестован» and «задержан» are one kind. And what
    is left of any likeness where only a few telling stems are shared, or nothing but names."""
    a = one.features
    stems = sum(map(mul, map(one.body.__getitem__, shared), map(b.body.__getitem__, shared)))
    telling = one.telling & b.telling
    if little := _little(b.body, telling, one.common.stems):
        telling = telling.difference(little)
    acts = doings = len((telling & one.acts) - b.named)
    in_one_town = not a.in_towns.isdisjoint(b.in_towns)
    if in_one_town:
        acts = _doings_there(a, b, acts, len(telling))
    elif acts < len(settings.FEW_ACTS):
        acts += _further_names(a, b)
    # «Décès» and «s'est éteinte» are no word in common, and one act.
    known = len(a.title_topics & b.title_topics)
    shared_few = max(len(telling), len(telling) - doings + _done(a, b), known)
    few = _share(settings.FEW_SHARED, shared_few) * _share(settings.FEW_ACTS, max(acts, known))
    if in_one_town and not acts and not known:
        few = settings.WHO_AND_WHERE
    theirs = b.kinds
    # In their order: that of a set of words is another in each run, and with it the last bit of the sum.
    kinds = sum([weight * theirs[kind] for kind, weight in a.kinds.items() if kind in theirs])
    share = settings.KINDS_IN_TEXT**2
    square_b = b.body_square - _lost(b.body, one.body_left) + share * b.kinds_square
    norm = math.sqrt((one.body_square + share * a.kinds_square) * square_b)
    return (min(1.0, few * (stems + share * kinds) / norm) if norm else 0.0), few


def _done(a: Features, b: Features) -> int:
    """How many acts both titles tell, in whatever words, that are an event beside a name; not where each tells of other
    things: in one town a crane and a balcony came down."""
    if name_others(a, b, a.title_things, b.title_things):
        return 0
    return len((a.title_acts & b.title_acts) - groups.LOOSE_ACTS)


def _doings_there(a: Features, b: Features, acts: int, telling: int) -> int:
    """How many of so many telling words in common are neither the town of both titles nor another name, one that opens
    a title included; and further people count: two who are there are an event, one has many doings there."""
    towns = a.in_towns & b.in_towns
    # Where every noun has a capital, „Molkerei in Peine“, one word beside the other, is something there and nobody.
    if a.language in settings.WITHOUT_NAMES and len(a.phrases & b.phrases) >= telling:
        return max(0, telling - len(towns))
    least = settings.ANY_NAME
    names = {sound for sound, weight in a.names.items() if min(weight, b.names.get(sound, 0.0)) >= least}
    people = max(len(names - towns), len(a.title_persons & b.title_persons)) - settings.NAMES_ALONE
    return max(0, min(acts, telling - len(names | towns))) + max(0, people)


def _further_names(a: Features, b: Features) -> int:
    """How many names that no list has both say first, beyond those that prove nothing. Where letters have no capitals,
    any word may sound like a name."""
    shared = len(a.sure_names & b.sure_names) - settings.NAMES_ALONE
    if shared <= 0 or a.language in WITHOUT_CAPITALS:
        return 0
    return max(0, shared - sum([1 for name in a.found.keys() & b.found.keys() if name[0] in _NAMED]))


@lru_cache(maxsize=40)
def _dates(language: str) -> frozenset[int]:
    """The stems of weekdays and months: a day is no event."""
    return frozenset(stem.key & 0xFFFF for word in days.DATES for stem in words.stems_of(word, language))


def _share(table: tuple[float, ...], count: int) -> float:
    return table[count] if count < len(table) else 1.0


def _little(body: Mapping[int, float], stems: Set[int], common: Mapping[int, float]) -> list[int]:
    """Those of the stems that tell no more, common as they are."""
    return [stem for stem, share in common.items() if stem in stems and body[stem] * share < settings.TELLING_STEM]


def _lost(weights: Mapping[int, float], left: Mapping[int, float]) -> float:
    """What the square of the weights loses where so much is left of some."""
    return sum([weights[name] ** 2 * (1 - left[name]) for name in left.keys() & weights.keys()])


def _names(one: Asked, b: Features) -> tuple[float, float]:
    """The cosine of the names, and the weight shared, with common names made light."""
    squares = one.names_square * (b.names_square - _lost(b.names, one.names_left))
    return _cosine(one.features.names, b.names, squares, one.common.sounds)


def _numbers(a: Features, b: Features) -> int:
    """How many numbers both give, of the same unit, or of one that only one of them names: "314 prisoners" are 314
    soldiers. Low ones that count nothing known are in any text."""
    shared = a.numbers & b.numbers
    count = sum([1 for value, unit in shared if unit or value >= settings.TELLING_NUMBER])
    if count == len(a.numbers) or count == len(b.numbers):
        return count
    (ours, plain), (theirs, bare) = a.high_numbers, b.high_numbers
    return count + len(((ours & bare) | (theirs & plain)) - {value for value, _ in shared})


def _cognates(a: Features, b: Features) -> int:
    """How many rare words both texts have, beyond one; not in languages that have most of their words in common."""
    if {a.language, b.language} <= settings.KINDRED:
        return 0
    return max(0, min(settings.COGNATES_MOST, len(a.rare & b.rare) - 1))


def _head(a: Features, b: Features) -> float:
    """The cosine of what title and lead say."""
    ours, theirs = a.head, b.head
    shared = ours.keys() & theirs.keys()
    product = sum(map(mul, map(ours.__getitem__, shared), map(theirs.__getitem__, shared)))
    return min(1.0, product / math.sqrt(a.head_square * b.head_square)) if product else 0.0


def _cosine(
    a: Mapping[int, float], b: Mapping[int, float], squares: float, common: Mapping[int, float] = _NOTHING
) -> tuple[float, float]:
    """The cosine, of which the product of the squares is known, and the weight shared."""
    product = weight = 0.0
    for name in a.keys() & b.keys():
        one, other = a[name], b[name]
        if name in common:
            one, other = one * common[name], other * common[name]
        product += one * other
        weight += one if one < other else other
    return (min(1.0, product / math.sqrt(squares)) if product else 0.0), weight


def _things(a: Features, b: Features) -> int:
    """How many different things both name at first. A person or a site is known by its name or by its sound; of the
    countries that are in most articles, only two together say anything, and the two sides of the watch nothing. Others
    tell something beside an act or a thing, and those who lead the two sides beside somebody else, too: that two
    articles are about one country, or about Putin, who receives somebody, is no event. An office tells nothing beside
    who has it, and nothing is told by two states and who leads one of them."""
    shared = {name for name in a.found.keys() & b.found.keys() if name[0] not in _ONLY_APART} - groups.ONLY_APART
    countries = shared & groups.KNOWN_COUNTRIES
    two = len(countries) > 1 and not countries <= groups.SIDES
    known = sum([1 for name in shared if name[0] in _KNOWN_BY_NAME])
    sounds = a.sure_names & b.sure_names
    leaders = shared & groups.LEADERS
    alone = len(leaders) == 1 == sum([1 for name in shared if name[0] == PERSON])
    if leaders:
        shared -= groups.OFFICES
    leads_one = two and any([groups.STATES_OF_LEADERS[leader] in countries for leader in leaders])
    topics = {name for name in shared if name[0] in _TOPICS}
    # Whom he dismisses has left.
    leaves = groups.LEAVING & a.found.keys() and groups.LEAVING & b.found.keys()
    # One journey of his to one country is an event.
    goes = any([name[0] == GOAL for name in a.found.keys() & b.found.keys()])
    no_event = False
    if not (leaves or goes) and (not topics or (alone and topics <= groups.LOOSE_ACTS)):
        countries = {name for name in shared if name[0] == COUNTRY}
        shared -= groups.OFFICES
        no_event = known == len(leaders) or alone
    if leaders and (leads_one or no_event):
        shared, known, sounds = shared - leaders, known - len(leaders), sounds - _sounds_of_leaders()
    return len(shared) - len(countries) - known + max(known, len(sounds)) + (two and not leads_one)


@lru_cache(maxsize=1)
def _sounds_of_leaders() -> frozenset[int]:
    """How their names sound, and what stands beside them."""
    return frozenset(words.key(skeleton(name)) for name in groups.NAMES_OF_LEADERS)


def _strangers(a: Features, b: Features) -> bool:
    """Whether both name somebody, and nobody the same; a place or a person of the lists may sound otherwise in each."""
    ours, theirs = a.sure_names, b.sure_names
    if not (ours and theirs) or not ours.isdisjoint(b.names) or not theirs.isdisjoint(a.names):
        return False
    return not any([name[0] in _KNOWN_BY_NAME for name in (a.found.keys() & b.found.keys()) - groups.ONLY_APART])


def told_in(a: Features, b: Features) -> float:
    """How much of what `a` says first stands anywhere in `b`, a text of the same language."""
    stems = a.head_stems
    told = sum(map(stems.__getitem__, stems.keys() & b.body.keys()))
    return told / a.head_weight if a.head_weight else 0.0


def _shared(a: frozenset[int], b: frozenset[int]) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _contained(a: Features, b: Features, shared: Set[int]) -> float:
    less = a if len(a.body) <= len(b.body) else b
    return sum(map(less.body.__getitem__, shared)) / less.body_weight if shared else 0.0
