"""The lexicon in one automaton: each name, cue and guard as it may stand in a text."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import islice

from bot.core.lexicon import LANGUAGES, Lexicon
from bot.core.matching.case import STATE
from bot.core.matching.demands import DEALINGS
from bot.core.matching.evidence import FLASH, LATIN
from bot.core.matching.terms import Index, Spelling, beginning, cue, flatten, name
from bot.core.model import Entity
from bot.core.text import normalise

#: Beginnings that may stand for North Korea besides the names of the lexicon: what patterns and R3b look for.
_TRIGGERS = (
    "north korea*", "n korea*", "n. korea*", "n.korea*", "n.k", "nk", "nork", "norks", "nord core*", "nord coré*",
    "nordcore*", "norcore*", "nordkorea*", "corea del n*", "corée du n*", "coree du n*",
    "северокоре*", "северн*", "кндр", "kim", "kims", "ким*",
    "北", "북", "朝", "金", "正恩", "방북", "대북", "두만강", "하산", "哈桑", "ハサン", "图们", "圖們", "豆満", "豆满",
    "tumen*", "tuman*", "toumen*", "touman*", "туманн*", "khas*", "chas*", "jas*", "хасан*", "мост*", "조로*",
    "автомост*", "koreans", "coréens", "koreaner", "koreanern", "coreanos", "coreani", "корейц*",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says what a text is about, or makes noise."""

    sign: str


@dataclass(frozen=True, slots=True)
class Guard:
    """Words with an entity's name in them that speak of something else."""

    entity: Entity
    #: Whether it contains none of the entity's names: it then speaks of something else wherever it stands.
    anywhere: bool


@lru_cache(maxsize=2)
def indexes(lexicon: Lexicon) -> tuple[Index, Index]:
    """The automaton of all that the lexicon has, and one of what hints at North Korea alone: most articles are only
    asked for that. A watch that is added changes neither."""
    groups = [*_groups(lexicon), _triggers]
    beginnings: list[str] = []
    hints: list[int] = []
    firsts: list[int] = []
    for group in groups:
        firsts.append(len(beginnings))
        for write in group():
            spelling = write()
            if _is_hint(spelling):
                hints.append(len(beginnings))
            beginnings.append(beginning(spelling))

    def spell(number: int) -> Spelling:
        at = bisect_right(firsts, number) - 1
        return next(islice(groups[at](), number - firsts[at], None))()

    whole = Index(beginnings, spell)
    return whole, Index([beginnings[number] for number in hints], lambda place: spell(hints[place]))


#: Some spellings, each to be written when it is wanted: of a group of a hundred often one is.
_Writers = Iterator[Callable[[], Spelling]]
_Group = Callable[[], _Writers]


def _groups(lexicon: Lexicon) -> Iterator[_Group]:
    """All that the lexicon has."""
    for entity in lexicon.entities:
        yield partial(_names, entity)
        if entity.guards:
            yield partial(_guards, entity)
    for family in (lexicon.facets, lexicon.noise, {FLASH: lexicon.flash, STATE: lexicon.states}):
        for sign, by_language in family.items():
            for language, listed in by_language.items():
                yield partial(_cues, Cue(sign), language, listed)


def _guards(entity: Entity) -> _Writers:
    return (partial(_guard, entity, one, language) for language, listed in entity.guards.items() for one in listed)


def _guard(entity: Entity, guard: str, language: str) -> Spelling:
    flat = flatten(normalise(guard).text)
    forms = (flatten(normalise(form).text) for listed in entity.forms.values() for form in listed)
    anywhere = not any(form in flat for form in forms)
    return cue(guard + "*", Guard(entity, anywhere), languages=_together(language))


def _cues(sign: Cue, language: str, listed: Sequence[str]) -> _Writers:
    return (partial(cue, one, sign, languages=_together(language), early=True) for one in listed)


def spelled(entity: Entity) -> Iterator[Spelling]:
    """The entity's names, each with the languages in which it counts: an English proper name counts in all."""
    return (write() for write in _names(entity))


def _names(entity: Entity) -> _Writers:
    where: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for language, listed in entity.forms.items():
        for form in listed:
            everywhere = language == "en" and form[:1].isupper()
            where[form, language == "ru"].update(LANGUAGES if everywhere else (language,))
            if language in LATIN and len(form) >= 6 and (plain := form.translate(_PLAIN)) != form:
                where[plain, False].add(language)
    for (form, russian), counts in where.items():
        yield partial(name, form, entity, "ru" if russian else "", languages=_together(*sorted(counts)))


@cache
def _together(*languages: str) -> frozenset[str]:
    """The languages, the same set for all that ask for the same: one for each of ten thousand spellings is 2 MB."""
    return frozenset(languages)


_PLAIN = str.maketrans("àáâäçèéêëìíîïñòóôöùúûüÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜ", "aaaaceeeeiiiinoooouuuuAAAACEEEEIIIINOOOOUUUU")


def _triggers() -> _Writers:
    return (partial(cue, one, DEALINGS) for one in _TRIGGERS)


def _is_hint(spelling: Spelling) -> bool:
    """Whether a term may be evidence of North Korea, or of both sides at their border."""
    match spelling.meaning:
        case Entity() as entity:
            of_two = entity.side in ("kp", "bilateral") or entity.type == "facility"
            return of_two and entity.weight != "context"
        case str():
            return True
    return False
