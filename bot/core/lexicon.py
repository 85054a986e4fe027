"""The lexicon: who and what Khasan knows by name, and the words by which it tells what a text is about."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any

from bot.core.model import SIDES, Entity
from bot.errors import Fault, SettingsError

LANGUAGES = ("en", "fr", "ru", "ko", "zh", "ja", "de", "es", "it")
#: A part of a name that may stand anywhere in it has so many letters.
SHORTEST = 3
#: Share of letters in common from which one name may be a slip for another: "Rosatm" for Rosatom, "Lavrof" for Lavrov.
#: From 0.7 on Samsung was taken for Hamhung, and Kalashnikov for Lankov.
ALIKE = 0.8
#: Beyond this nothing is compared.
_LONGEST = 60
GENDERS = ("f", "m")
WEIGHTS = ("strong", "weak", "context", "strong-cue")

#: What facets were called before they were cut into several: readers' watches and settings may still ask for them so.
FORMER_FACETS: Mapping[str, tuple[str, ...]] = {
    "humanitarian_tourism": ("humanitarian", "education", "culture", "tourism"),
}

#: Words by language: of a facet, of a family of noise.
Words = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression by language (``latin`` stands for all that are written in Latin letters)."""

    name: str
    #: What a hit is evidence of: ``kp``, ``ru``, ``bilateral``, ``leaders`` (the two named one behind the other),
    #: ``war``; empty for a mask, which hides what it covers.
    emits: str
    why: str
    regex: Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All that is known by name. `parse` makes one from JSON."""

    entities: tuple[Entity, ...]
    #: Cues of each facet, such as ``military``; a star stands for any ending.
    facets: Mapping[str, Words] = field(default_factory=dict)
    #: Families of words that speak of something else: sports, food …
    noise: Mapping[str, Words] = field(default_factory=dict)
    #: Words that hint at North Korea without naming it.
    hints: Words = field(default_factory=dict)
    #: Words of the rare great events.
    flash: Words = field(default_factory=dict)
    #: States, their capitals and adjectives: three in a row are a list, which says nothing of any two of them.
    states: Words = field(default_factory=dict)
    patterns: tuple[Pattern, ...] = ()
    #: What they cover is hidden from the search for the two sides.
    masks: tuple[Pattern, ...] = ()
    by_id: Mapping[str, Entity] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {entity.id: entity for entity in self.entities})


def parse(text: str, *, file: str = "lexicon.json") -> Lexicon:
    """The lexicon that `text` (JSON, one entity a line) describes.

    Raises SettingsError with a fault for each wrong entry: its line in `file`, and what to do.
    """
    try:
        data = json.loads(text)
    except json.JSONDecodeError as exc:
        raise SettingsError([Fault(file, exc.lineno, "json", exc.msg, "correct the JSON there")]) from exc
    if not isinstance(data, dict) or not isinstance(data.get("entities"), list):
        raise SettingsError([Fault(file, 1, "entities", "no list of entities", 'write {"entities": [...]}')])
    entities, faults = _entities(data["entities"], text, file)
    if faults:
        raise SettingsError(faults)
    return Lexicon(
        entities=tuple(entities),
        facets={name: _words(words) for name, words in data.get("facets", {}).items()},
        noise={name: _words(words) for name, words in data.get("noise", {}).items()},
        hints=_words(data.get("hints", {})),
        flash=_words(data.get("flash", {})),
        states=_words(data.get("states", {})),
        patterns=tuple(_pattern(name, spec) for name, spec in data.get("patterns", {}).items()),
        masks=tuple(_pattern(name, spec) for name, spec in data.get("masks", {}).items()),
    )


def extend(lexicon: Lexicon, entities: Iterable[Entity], *, without: Collection[str] = ()) -> Lexicon:
    """The lexicon with the operator's `entities`, and `without` those of some ids.

    One of a known id takes the place of ours, the others are added.
    """
    own = {entity.id: entity for entity in entities}
    merged = [own.pop(entity.id, entity) for entity in lexicon.entities if entity.id not in without]
    return replace(lexicon, entities=(*merged, *own.values()))


def find(lexicon: Lexicon, name: str) -> tuple[Entity, ...]:
    """The entities that bear a name, or whose names contain it, in any case and language; exact names first.

    One or two letters must begin a word, for they stand within nearly any name; a sign that has no capital says more.
    """
    wanted = name.casefold().strip()
    is_short = len(wanted) < SHORTEST and wanted.upper() != wanted.lower()
    part = re.compile((r"\b" if is_short else "") + re.escape(wanted))
    exact: list[Entity] = []
    containing: list[Entity] = []
    for known in lexicon.entities:
        forms = {form.casefold() for form in (known.id, known.name, *_forms(known))}
        if wanted in forms:
            exact.append(known)
        elif wanted and any(part.search(form) for form in forms):
            containing.append(known)
    return (*exact, *containing)


def resembling(lexicon: Lexicon, name: str) -> str:
    """The name in the lexicon, as it is written there, that `name` may be a slip for; empty where none is."""
    names = {_letters(form): form for known in lexicon.entities for form in (known.name, *_forms(known))}
    near = get_close_matches(_letters(name[:_LONGEST]), names, n=1, cutoff=ALIKE)
    return names[near[0]] if near else ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something in the lexicon that may be meant, or be a slip."""

    entity: str
    problem: str


def check(lexicon: Lexicon) -> tuple[Doubt, ...]:
    """Names that mean several entities, names given twice, and languages in which an entity has no name."""
    doubts: list[Doubt] = []
    bearers: dict[tuple[str, str], list[str]] = {}
    for known in lexicon.entities:
        missing = [language for language in LANGUAGES if not known.forms.get(language)]
        if missing:
            doubts.append(Doubt(known.id, f"has no name in {', '.join(missing)}"))
        for language, listed in known.forms.items():
            for form in sorted({form for form in listed if listed.count(form) > 1}):
                doubts.append(Doubt(known.id, f"has the name {form!r} twice in {language}"))
            for form in dict.fromkeys(listed):
                bearers.setdefault((language, form), []).append(known.id)
    for (language, form), ids in bearers.items():
        if len(ids) > 1:
            doubts.append(Doubt(ids[0], f"shares the name {form!r} in {language} with {', '.join(ids[1:])}"))
    return tuple(doubts)


def entity(data: Mapping[str, Any]) -> Entity:
    """The entity that a mapping (of JSON or YAML) describes; raises ValueError with a sentence."""
    for key in ("id", "name", "type", "side"):
        if not isinstance(data.get(key), str) or not data[key].strip():
            raise ValueError(f"{key} is missing or empty")
    if data["side"] not in (*SIDES, "bilateral"):
        raise ValueError(f"side is {data['side']!r}, not one of {', '.join((*SIDES, 'bilateral'))}")
    weight = data.get("weight", "strong")
    if weight not in WEIGHTS:
        raise ValueError(f"weight is {weight!r}, not one of {', '.join(WEIGHTS)}")
    if data.get("gender") not in (None, *GENDERS):
        raise ValueError(f"gender is {data['gender']!r}, not one of {', '.join(GENDERS)}")
    forms = data.get("forms")
    if not isinstance(forms, Mapping) or not any(forms.values()):
        raise ValueError("forms are missing: at least one name in one language")
    for language in forms:
        if language not in LANGUAGES:
            raise ValueError(f"forms are in {language!r}, not in one of {', '.join(LANGUAGES)}")
    ambiguous = data.get("ambiguous", False)
    return Entity(
        id=data["id"],
        name=data["name"],
        type=data["type"],
        side=data["side"],
        weight=weight,
        forms=_words(forms),
        role=data.get("role"),
        ambiguous=ambiguous if isinstance(ambiguous, bool) else tuple(ambiguous),
        names=tuple(data.get("names", ())),
        guards=_words(data.get("guards", {})),
        as_of=data.get("as_of"),
        gender=data.get("gender"),
    )


def _letters(name: str) -> str:
    """A name letter by letter: a Korean sign is two or three, an accent is none."""
    return "".join(
        one for one in unicodedata.normalize("NFKD", name.casefold().strip()) if not unicodedata.combining(one)
    )


def _forms(known: Entity) -> Iterable[str]:
    return (form for listed in known.forms.values() for form in listed)


def _entities(rows: list[Any], text: str, file: str) -> tuple[list[Entity], list[Fault]]:
    entities: list[Entity] = []
    faults: list[Fault] = []
    seen: set[str] = set()
    for number, row in enumerate(rows):
        try:
            if not isinstance(row, dict):
                raise ValueError("not an object")
            made = entity(row)
            if made.id in seen:
                raise ValueError(f"id {made.id} is there twice")
            seen.add(made.id)
            entities.append(made)
        except ValueError as exc:
            faults.append(
                Fault(file, _line(row, text), f"entities[{number}]", str(exc), "correct the entry or leave it out")
            )
    return entities, faults


def _line(row: object, text: str) -> int | None:
    """Line on which an entry stands, found by its id (the last one of that id: the first was right)."""
    if not isinstance(row, dict) or not isinstance(row.get("id"), str):
        return None
    at = text.rfind(json.dumps(row["id"], ensure_ascii=False))
    return None if at < 0 else text.count("\n", 0, at) + 1


def _words(data: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    words: dict[str, tuple[str, ...]] = {}
    for language, listed in data.items():
        if isinstance(listed, str) or not all(isinstance(word, str) and word.strip() for word in listed):
            raise ValueError(f"the words of {language} are not a list of words")
        words[language] = tuple(listed)
    return words


def _pattern(name: str, spec: Mapping[str, Any]) -> Pattern:
    return Pattern(name, spec.get("emits", ""), spec.get("why", ""), dict(spec["regex"]))
