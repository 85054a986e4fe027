"""What of an article is kept to compare it by: a kilobyte, from which its text cannot be read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from operator import mul
from typing import Any, Generic, TypeVar

from bot.core.stories import groups, numbers, settings, subjects
from bot.core.stories.finder import ACT, COUNTRY, OTHER, PERSON, THING
from bot.core.stories.phase import Phase
from bot.core.stories.words import key

#: The unit of people of any kind.
PEOPLE_IN_GENERAL = "people"
_NOTHING: frozenset[str] = frozenset()
#: Low numbers and years, which stand in any text.
_ANYWHERE = frozenset(key(str(number)) & 0xFFFF for number in (*range(32), *range(1900, 2101)))
_K = TypeVar("_K")
_V = TypeVar("_V")


class _Once(Generic[_V]):
    """`functools.cached_property` without its lock, which takes longer than most of what is worked out here: two
    threads would come to the same."""

    def __init__(self, make: Callable[[Any], _V]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, one: Any, owner: type | None = None) -> _V:
        value = one.__dict__[self._name] = self._make(one)
        return value


def _of_title(kind: str) -> _Once[frozenset[str]]:
    """What the title names of a kind: it weighs more than what only the lead names."""
    return _Once(lambda one: frozenset(name for name, weight in one.found.items() if name[0] == kind and weight > 1))


@dataclass(frozen=True)
class Features:
    """All by which an article is compared. `encoding` takes it through a column."""

    language: str
    published: datetime
    #: Hash of the host with the folded title: the same page under another address.
    page: int
    #: Hash of the host alone, with the outlet's name where the host has none; 0 where there is no address.
    house: int
    #: Stems of title and lead with their weight: what happened.
    head: dict[int, float]
    #: Stems of the whole text, shortened to 16 bits, with their weight.
    body: dict[int, float]
    #: Pairs of neighbouring words in title and lead, quotes apart, in 16 bits.
    phrases: frozenset[int]
    #: Names in title and lead by their sound, with their weight.
    names: dict[int, float]
    #: Stems of those names in title and lead, in 16 bits.
    named: frozenset[int]
    #: Where the title says that it happened, by sound: 1 for a town, less for a region or before a colon.
    towns: dict[int, float]
    #: What title and lead name: ``g:RU``, ``p:sergei-lavrov``, ``a:launch`` … with their weight. ``m:putin`` sends the
    #: message of the title, and its journey goes to ``d:KP``.
    found: dict[str, float]
    #: The same of the whole text, in hashes: the scene, which other events may share.
    scene: dict[int, float]
    #: Numbers with what they count, in title and lead.
    numbers: frozenset[tuple[float, str]]
    #: Numbers and ordinals with the stem of the word behind them, where it is none of the known units.
    counted: frozenset[tuple[float, int]]
    #: Names with a number in title and lead, as "Su-57": the name's stem, and a hash of the number; likewise
    #: ships, with that of the name's sound.
    models: frozenset[tuple[int, int]]
    #: Days named in title and lead, as ordinals.
    days: frozenset[int]
    phase: Phase
    #: Stems, in 16 bits, of what title or lead say that the act is about: of an agreement, talks, a ban.
    about: frozenset[int] = frozenset()
    #: How those words sound, in 16 bits: for other languages.
    about_sounds: frozenset[int] = frozenset()
    correction: bool = False
    update: bool = False
    #: Whether its own title is the formula of a series, and tells nothing of which event.
    formula: bool = False
    #: The day that the page gives for itself, as an ordinal; 0 where it gives none.
    stamp: int = 0
    #: Whether its address alone gives it, which is of long ago then. Most addresses have a date, and most pages none.
    by_address: bool = False
    #: What the index looks articles up by, the most telling first: 63-bit numbers.
    keys: tuple[int, ...] = field(default=())

    # What is the same in every comparison is worked out in the first.

    @_Once
    def head_weight(self) -> float:
        return sum(self.head.values())

    @_Once
    def head_square(self) -> float:
        return _square(self.head)

    @_Once
    def head_stems(self) -> Mapping[int, float]:
        """`head` in 16 bits, as `body` has its stems."""
        weights: dict[int, float] = {}
        for stem, weight in self.head.items():
            weights[stem & 0xFFFF] = weights.get(stem & 0xFFFF, 0.0) + weight
        return weights

    @_Once
    def body_weight(self) -> float:
        return sum(self.body.values())

    @_Once
    def body_square(self) -> float:
        return _square(self.body)

    @_Once
    def telling(self) -> frozenset[int]:
        """The stems of the body that tell."""
        return frozenset(stem for stem, weight in self.body.items() if weight >= settings.TELLING_STEM)

    @_Once
    def rare(self) -> frozenset[int]:
        """The stems of the body that are rare or come back, but for what title and lead name."""
        rare = {stem for stem, weight in self.body.items() if weight >= settings.RARE_STEM}
        return frozenset(rare - self.named - _ANYWHERE)

    @_Once
    def dwelt(self) -> Mapping[int, float]:
        """The names of title and lead that the text comes back to, with their weight in it."""
        # In the order of the body, which is stored: a sum's last bit depends on it.
        return {stem: weight for stem, weight in self.body.items() if stem in self.named and weight >= settings.DWELT}

    @_Once
    def names_square(self) -> float:
        return _square(self.names)

    @_Once
    def sure_names(self) -> frozenset[int]:
        """The sounds that are sure to be names."""
        return frozenset(sound for sound, weight in self.names.items() if weight >= settings.SURE_NAME)

    @_Once
    def in_towns(self) -> frozenset[int]:
        """Where the title says that it happened, right behind "in"."""
        return frozenset(town for town, weight in self.towns.items() if weight > settings.OPENS)

    @_Once
    def scene_square(self) -> float:
        return _square(self.scene)

    @_Once
    def kinds(self) -> Mapping[str, float]:
        """`found` by what each tells."""
        return {name: weight * worth(name) for name, weight in self.found.items()}

    @_Once
    def kinds_square(self) -> float:
        return _square(self.kinds)

    @_Once
    def by_kind(self) -> Mapping[str, frozenset[str]]:
        """`found` by its kind, without the acts that go with any other."""
        return _grouped((name[0], name) for name in self.found if name not in groups.LOOSE_ACTS)

    def of_kind(self, kind: str) -> frozenset[str]:
        """What title and lead name of a kind, by `by_kind`."""
        return self.by_kind.get(kind, _NOTHING)

    title_countries = _of_title(COUNTRY)
    title_things = _of_title(THING)
    title_others = _of_title(OTHER)
    title_acts = _of_title(ACT)
    title_persons = _of_title(PERSON)

    @_Once
    def title_topics(self) -> frozenset[str]:
        """Acts and things of the title, without the acts that go with any other."""
        return (self.title_acts | self.title_things) - groups.LOOSE_ACTS

    @_Once
    def title_objects(self) -> frozenset[str]:
        """What is done by the title, and to what, whoever does it."""
        return self.title_topics - groups.WHO

    @_Once
    def title_fields(self) -> frozenset[str]:
        """The fields that the title names; of somebody's coming and going not what he came by."""
        fields = subjects.fields(name for name, weight in self.found.items() if weight > 1)
        goes = self.title_acts & groups.ACTS_OF_GOING and "t:delegation" not in self.found
        return fields - groups.BY_THE_WAY if goes else fields

    @_Once
    def fields(self) -> frozenset[str]:
        return subjects.fields(self.found)

    @_Once
    def by_unit(self) -> Mapping[str, frozenset[float]]:
        """The numbers of each unit of which an article gives few."""
        return _grouped(
            (PEOPLE_IN_GENERAL if unit in numbers.PEOPLE else unit, value)
            for value, unit in self.numbers
            if unit and unit not in groups.VAGUE_UNITS
        )

    @_Once
    def sums(self) -> Mapping[str, frozenset[float]]:
        """Sums of money and shares, where title and lead give one of the kind."""
        given = _grouped((unit, value) for value, unit in self.numbers if unit in groups.SUMS)
        return {unit: values for unit, values in given.items() if len(values) == 1}

    @_Once
    def shares(self) -> frozenset[float]:
        return frozenset(value for value, unit in self.numbers if unit == numbers.PERCENT)

    @_Once
    def high_numbers(self) -> tuple[frozenset[float], frozenset[float]]:
        """The higher numbers with a unit, and those that have none anywhere in the article."""
        high = [(value, unit) for value, unit in self.numbers if value > settings.TELLING_NUMBER]
        with_unit = frozenset(value for value, unit in high if unit)
        return with_unit, frozenset(value for value, _ in high) - with_unit

    @_Once
    def by_stem(self) -> Mapping[int, frozenset[float]]:
        """The numbers of each word that is no known unit."""
        return _grouped((stem, value) for value, stem in self.counted)

    @_Once
    def old(self) -> bool:
        """Whether the page says that it was written long before its source gave it."""
        return 0 < self.stamp < self.published.toordinal() - settings.OLD

    @_Once
    def near_days(self) -> frozenset[int]:
        """The days of these weeks: around the day that the page gives for itself, else that of its source."""
        written = self.stamp or self.published.toordinal()
        return frozenset(day for day in self.days if abs(day - written) <= settings.EVENT_DAYS_APART)

    @_Once
    def today(self) -> int:
        """The day on which it was told, as an ordinal, in Seoul, where it is later: on Sunday evening in London "on
        Monday" is no day ahead."""
        return (self.published + settings.SEOUL).toordinal()

    @_Once
    def ahead(self) -> bool:
        """Whether all days of these weeks that it names were to come when it was told: it announces, in whatever
        words."""
        return bool(self.near_days) and min(self.near_days) > self.today


def name_others(a: Features, b: Features, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether both articles have such names in their titles, and each none that the other's title or lead has, too."""
    return bool(ours and theirs) and ours.isdisjoint(b.found) and theirs.isdisjoint(a.found)


def _grouped(pairs: Iterable[tuple[_K, _V]]) -> Mapping[_K, frozenset[_V]]:
    groups: dict[_K, set[_V]] = {}
    for group, value in pairs:
        groups.setdefault(group, set()).add(value)
    return {group: frozenset(values) for group, values in groups.items()}


def _square(weights: Mapping[Any, float]) -> float:
    return float(sum(map(mul, weights.values(), weights.values())))


def worth(name: str) -> float:
    """What a name of the gazetteer tells: its kind's weight, less for the countries that are everywhere."""
    if name in groups.ONLY_APART:
        return 0.0
    return settings.KNOWN_COUNTRY if name in groups.KNOWN_COUNTRIES else settings.KIND_WEIGHTS[name[0]]
