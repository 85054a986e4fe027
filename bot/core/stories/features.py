"""What of an article is kept to compare it by: a kilobyte, from which its text cannot be read again."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from itertools import pairwise
from operator import mul
from typing import Any, Generic, TypeVar
from zlib import crc32

from bot.core.identity import host
from bot.core.lexicon import Lexicon
from bot.core.model import Article
from bot.core.stories import days, markers, naming, numbers, scenes, settings, subjects, towns, words
from bot.core.stories.finder import ACT, COUNTRY, OTHER, PERSON, SITE, THING, Finder, Found
from bot.core.stories.letters import fold
from bot.core.stories.phase import Phase, phase
from bot.core.stories.slugs import to_cyrillic
from bot.core.stories.stamps import of_address, unstamped
from bot.core.stories.words import heaviest, key

#: The unit of people of any kind.
PEOPLE_IN_GENERAL = "people"
_K = TypeVar("_K")
_V = TypeVar("_V")
#: The country; in small letters it is whoever speaks.
_US = re.compile(r"\bUS\b")
#: A leave, or waved hair, and not the town, in titles without capitals, too.
_PERM = re.compile(r"(\b(?i:en|une?|la|sa|an?|the)) perm\b")


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
    #: Pairs of neighbouring words in title and lead, in 16 bits.
    phrases: frozenset[int]
    #: Names in title and lead by their sound, with their weight.
    names: dict[int, float]
    #: Stems of those names in title and lead, in 16 bits.
    named: frozenset[int]
    #: Where the title says that it happened, by sound: 1 for a town, less for a region or before a colon.
    towns: dict[int, float]
    #: What title and lead name: ``g:RU``, ``p:sergei-lavrov``, ``a:launch`` … with their weight.
    found: dict[str, float]
    #: The same of the whole text, in hashes: the scene, which other events may share.
    scene: dict[int, float]
    #: Numbers with what they count, in title and lead.
    numbers: frozenset[tuple[float, str]]
    #: Numbers and ordinals with the stem of the word behind them, where it is none of the known units.
    counted: frozenset[tuple[float, int]]
    #: Names with a number in title and lead, as "Su-57": the name's stem, and a hash of the number.
    models: frozenset[tuple[int, int]]
    #: Days named in title and lead, as ordinals.
    days: frozenset[int]
    phase: Phase
    #: Stems, in 16 bits, of what title or lead say that the act is about: of an agreement, talks, a ban.
    about: frozenset[int] = frozenset()
    correction: bool = False
    update: bool = False
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
        return {name: weight * settings.worth(name) for name, weight in self.found.items()}

    @_Once
    def kinds_square(self) -> float:
        return _square(self.kinds)

    @_Once
    def by_kind(self) -> Mapping[str, frozenset[str]]:
        """`found` by its kind, without the acts that go with any other."""
        return _grouped((name[0], name) for name in self.found if name not in settings.LOOSE_ACTS)

    @_Once
    def title_countries(self) -> frozenset[str]:
        return frozenset(name for name, weight in self.found.items() if name[0] == COUNTRY and weight > 1)

    @_Once
    def title_things(self) -> frozenset[str]:
        return frozenset(name for name, weight in self.found.items() if name[0] == THING and weight > 1)

    @_Once
    def title_others(self) -> frozenset[str]:
        return frozenset(name for name, weight in self.found.items() if name[0] == OTHER and weight > 1)

    @_Once
    def title_acts(self) -> frozenset[str]:
        return frozenset(name for name, weight in self.found.items() if name[0] == ACT and weight > 1)

    @_Once
    def title_topics(self) -> frozenset[str]:
        """Acts and things of the title, without the acts that go with any other."""
        return (self.title_acts | self.title_things) - settings.LOOSE_ACTS

    @_Once
    def title_fields(self) -> frozenset[str]:
        """The fields that the title names; of somebody's coming and going not what he came by."""
        fields = subjects.fields(name for name, weight in self.found.items() if weight > 1)
        goes = self.title_acts & settings.ACTS_OF_GOING and "t:delegation" not in self.found
        return fields - settings.BY_THE_WAY if goes else fields

    @_Once
    def fields(self) -> frozenset[str]:
        return subjects.fields(self.found)

    @_Once
    def title_persons(self) -> frozenset[str]:
        return frozenset(name for name, weight in self.found.items() if name[0] == PERSON and weight > 1)

    @_Once
    def by_unit(self) -> Mapping[str, frozenset[float]]:
        """The numbers of each unit of which an article gives few."""
        return _grouped(
            (PEOPLE_IN_GENERAL if unit in numbers.PEOPLE else unit, value)
            for value, unit in self.numbers
            if unit and unit not in settings.VAGUE_UNITS
        )

    @_Once
    def sums(self) -> Mapping[str, frozenset[float]]:
        """Sums of money and shares, where title and lead give one of the kind."""
        given = _grouped((unit, value) for value, unit in self.numbers if unit in settings.SUMS)
        return {unit: values for unit, values in given.items() if len(values) == 1}

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


def _grouped(pairs: Iterable[tuple[_K, _V]]) -> Mapping[_K, frozenset[_V]]:
    groups: dict[_K, set[_V]] = {}
    for group, value in pairs:
        groups.setdefault(group, set()).add(value)
    return {group: frozenset(values) for group, values in groups.items()}


def _square(weights: Mapping[Any, float]) -> float:
    return float(sum(map(mul, weights.values(), weights.values())))


#: A key's kind stands above the 32 bits of its number.
KIND = 32
_PAGE, SOUND, _ENTITY, _PAIR, STEM = (ord(letter) & 0x1F for letter in "unfxl")
#: A host without a name: "192.0.2.7", "[2001:db8::7]".
_NUMBERED = re.compile(r"[\d.]+|.*:.*")
#: A name that was found by its beginning goes on for some letters.
_ENDING = 8
_finders: dict[int, tuple[Lexicon, Finder]] = {}


def features(article: Article, lexicon: Lexicon) -> Features:
    """What the article is compared by; the same with and without a watch."""
    language, title, sentences, dated = _read(article)
    stamp = dated or of_address(article.url, article.published)
    titled = bool(article.title.strip())
    headline, lead, whole = words.title_of(title), words.lead(sentences), " ".join(sentences)
    # Most that feeds print is so brief that all of it is the lead.
    brief, opening = whole == lead, fold(lead)
    everything = opening if brief else fold(whole)
    finder = _finder(lexicon)
    shown = _without_outlet(title, headline)
    in_title = scenes.in_capitals(finder.find(headline, language), shown, headline)
    in_lead = scenes.in_capitals(finder.find(opening, language), lead, opening)
    everywhere = (
        in_lead if brief else scenes.in_capitals(finder.find(everything[: settings.SCENE], language), whole, everything)
    )
    in_title, in_lead = scenes.staged(scenes.shortened(in_title, in_lead, opening), in_lead)
    title_words, lead_words = words.tokens(headline), words.tokens(opening)
    title_stems, lead_stems = words.stems(title_words, language), words.stems(lead_words, language)
    everyday = naming.everyday([(headline, in_title), (opening, in_lead), (everything, everywhere)], language)
    whole_stems = lead_stems if brief else words.stems(words.tokens(everything), language)
    if len(whole_stems) < settings.LONG_TEXT:
        everyday |= naming.of_reports(language)
    headline_numbers, opening_numbers = numbers.numbers(headline), numbers.numbers(opening)
    found = _kinds(in_title, in_lead, scenes.tellers(headline, in_title))
    said = _said(headline, in_title) | _said(everything, everywhere)
    things = naming.for_things([(headline, in_title), (opening, in_lead)])
    note = f"({article.copy.note}) " if article.copy.note else ""
    marker = markers.said(article.title, note + article.text[: settings.LEAD])
    home = host(article.url)
    page = key(home + "\n" + headline)
    turn = phase(headline if titled else f"{headline}\n{opening}", opening, in_title, in_lead, language)
    if turn.negated or turn.unharmed:
        everyday |= naming.of_no(headline, language)
    head = _weighed(title_stems, lead_stems, everyday)
    names = naming.sounds_of(shown, lead, whole[: settings.SCENE], language, said, things)
    return Features(
        language=language,
        published=article.published,
        page=page,
        house=key(house) if (house := _house(article, home)) else 0,
        head=head,
        body=_body(title_stems, lead_stems, whole_stems, everyday),
        phrases=_phrases(title_words, lead_words),
        names=names,
        named=naming.stems_of_names(title, lead, language)
        | naming.stems_of_found(headline, in_title, language)
        | naming.stems_of_found(opening, in_lead, language),
        towns=towns.towns(shown, language, naming.others(headline, in_title)),
        found=found,
        scene=_scene(found, everywhere),
        numbers=frozenset(
            (
                *[(one.value, one.unit) for one in (*headline_numbers, *opening_numbers)],
                *numbers.magnitudes(headline),
                *numbers.magnitudes(opening),
            )
        ),
        counted=frozenset((*numbers.counted(headline, headline_numbers), *numbers.counted(opening, opening_numbers))),
        models=frozenset((*numbers.models(shown, language), *numbers.models(lead, language))),
        days=days.days(headline + "\n" + opening, _day_written(article, dated)),
        stamp=stamp.toordinal() if stamp else 0,
        by_address=stamp is not dated,
        phase=turn,
        # What is taken back tells of what it takes back, whatever else it says.
        correction=marker in ("correction", "withdrawn"),
        update=marker == "update",
        about=subjects.about(headline, opening, in_title, in_lead, language),
        keys=_keys(page, names, found, head),
    )


def _house(article: Article, name: str) -> str:
    """Whose page an article is: that of the host of that name. A number names nobody: several outlets may be served by
    one machine."""
    return f"{name} {article.outlet}" if _NUMBERED.fullmatch(name) else name


def _read(article: Article) -> tuple[str, str, Sequence[str], date | None]:
    """Language, title, sentences and the day that the page itself gives. A text without a title opens with what it
    would say; Russian in Latin letters, as addresses have it, comes back in Cyrillic."""
    title, dated = unstamped(_by_case(article.title))
    text, opening = unstamped(_by_case(article.text[: settings.READ]))
    sentences: Sequence[str] = words.sentences(text)
    if not title.strip() and sentences:
        title, sentences = sentences[0], sentences[1:]
    language = "ru" if article.language.startswith("ru") else article.language
    if language == "ru":
        folded = fold(title + text)
        if folded.isascii() and folded:
            title, sentences = to_cyrillic(fold(title)), [to_cyrillic(fold(one)) for one in sentences]
    told = days.other_year(fold(f"{title} {words.lead(sentences)}"), article.published)
    return language, title, sentences, dated or opening or told


def _by_case(text: str) -> str:
    """The text with words told apart that are different words in small letters and in capitals."""
    text = _US.sub("USA", text) if "US" in text else text
    return _PERM.sub(r"\1 perms", text) if " perm" in text else text


def _day_written(article: Article, stamp: date | None) -> datetime:
    """When the article was written: as the page says, where its source gives a later time or none."""
    if stamp is None or article.published.date() - stamp <= settings.LATE:
        return article.published
    return datetime.combine(stamp, time(12), UTC)


def _finder(lexicon: Lexicon) -> Finder:
    """The finder of this lexicon; built once, for it takes a tenth of a second."""
    known = _finders.get(id(lexicon))
    if known is None:
        _finders.clear()
        known = _finders[id(lexicon)] = (lexicon, Finder(lexicon))
    return known[1]


def _weighed(title: list[words.Stem], lead: list[words.Stem], everyday: frozenset[int]) -> dict[int, float]:
    """A stem counts once for the lead and twice for the title."""
    weights: dict[int, float] = {}
    for stem in lead:
        if stem.weight:
            weights[stem.key] = stem.weight
    for stem in title:
        if stem.weight:
            weights[stem.key] = stem.weight * settings.TITLE_WEIGHT
    return weights | {stem: weights[stem] * settings.EVERYDAY for stem in everyday & weights.keys()}


def _body(
    title: list[words.Stem], lead: list[words.Stem], whole: list[words.Stem], everyday: frozenset[int]
) -> dict[int, float]:
    """TF-IDF of the text, the heaviest stems of it."""
    times = Counter([stem.key for stem in whole])
    for stem in {stem.key for stem in lead}:
        times[stem] += 1
    for stem in {stem.key for stem in title}:
        times[stem] += settings.TITLE_TIMES
    rarity = {stem.key: stem.weight for stems in (lead, title, whole) for stem in stems if stem.weight}
    rarity |= {stem: rarity[stem] * settings.EVERYDAY for stem in everyday & rarity.keys()}
    weights = {stem & 0xFFFF: (1 + math.log(times[stem])) * weight for stem, weight in rarity.items()}
    return dict(heaviest(weights, settings.BODY_STEMS))


def _phrases(title: list[str], lead: list[str]) -> frozenset[int]:
    pairs: dict[int, None] = {}
    for said in (title, lead):
        # They come once: there is nothing to remember of them.
        pairs.update(dict.fromkeys([crc32(f"{one} {other}".encode()) & 0xFFFF for one, other in pairwise(said)]))
    return frozenset(list(pairs)[: settings.HEAD_PAIRS])


def _kinds(title: list[Found], lead: list[Found], tellers: frozenset[str]) -> dict[str, float]:
    weights = {found.name: 1.0 for found in lead}
    return weights | {found.name: 1.0 if found.name in tellers else settings.TITLE_WEIGHT for found in title}


def _scene(found: Mapping[str, float], everywhere: list[Found]) -> dict[int, float]:
    """What the whole text names, by how often; what title and lead name comes on top."""
    times = Counter(one.name for one in everywhere if one.name not in settings.ONLY_APART)
    weights = {
        name: (settings.SCENE_WEIGHT * (0.5 + 0.25 * math.log(times[name])) if name in times else 0.0)
        + (found.get(name, 0.0))
        for name in times.keys() | found.keys()
    }
    worth = {key(name): weight * settings.worth(name) for name, weight in weights.items()}
    return dict(heaviest(worth, settings.SCENE_NAMES))


def _said(folded: str, found: list[Found]) -> frozenset[str]:
    """The words that name countries: they are counted as such, and sound alike in every language."""
    spans = " ".join(folded[one.start : one.end + _ENDING] for one in found if one.kind == COUNTRY)
    return frozenset(words.tokens(spans))


def _without_outlet(title: str, headline: str) -> str:
    """The title as it is written, without what its folded `headline` lacks: markers and the outlet's name."""
    folded = fold(title)
    start = folded.find(headline)
    return title[start : start + len(headline)] if len(folded) == len(title) and start >= 0 else title


def _keys(
    page: int, names: Mapping[int, float], found: Mapping[str, float], head: Mapping[int, float]
) -> tuple[int, ...]:
    """Keys to look up by: the page, names, persons and sites, numbers with days, and the heaviest stems."""
    keys = [_key(_PAGE, page)]
    keys += [_key(SOUND, sound) for sound, _ in heaviest(names, settings.NAME_KEYS)]
    telling = [name for name in found if name[0] in (PERSON, SITE, OTHER) and name not in settings.ONLY_APART]
    keys += [_key(_ENTITY, key(name)) for name in telling[: settings.ENTITY_KEYS]]
    keys += [_key(_PAIR, key(pair)) for pair in _pairs(found)[: settings.PAIR_KEYS]]
    keys += [_key(STEM, stem) for stem, _ in heaviest(head, settings.STEM_KEYS)]
    return tuple(dict.fromkeys(keys))


def _pairs(found: Mapping[str, float]) -> list[str]:
    """Acts with whom and what they concern: alone, each is in every tenth article."""
    acts = [name for name in found if name[0] == ACT]
    about = [name for name in found if name[0] in (COUNTRY, THING)]
    pairs = [(-found[act] - found[other], f"{act} {other}") for act in acts for other in about]
    return [pair for _, pair in sorted(pairs)]


def _key(kind: int, number: int) -> int:
    return kind << KIND | number


def named(folded: str, lexicon: Lexicon, language: str = "") -> list[Found]:
    """What a folded text names, in order, with where it stands; a city that shares its region's name once."""
    return [one for one in _finder(lexicon).find(folded, language) if one.name not in settings.CITIES]
