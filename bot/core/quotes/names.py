"""Speakers: names in the text, and the persons and bodies of the lexicon that they stand for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.core.lexicon import Lexicon
from bot.core.model import Entity
from bot.core.quotes import hangul, kana
from bot.core.quotes.languages import NEVER, WORDS, either
from bot.core.quotes.languages.ru import OWNERS, WOMEN
from bot.core.quotes.namesakes import BETWEEN, first_and_last, may_be
from bot.core.quotes.particles import ARTICLES, JOINS, firsts

_UPPER = "A-ZÀ-ÖØ-ÞŒŠŽЀ-Я"
#: A name of one word, and one of several.
ONE = rf"[{_UPPER}][\w’'-]+"
FULL = (
    rf"[{_UPPER}][\w’'-]+(?: (?:[{_UPPER}]\.|(?:{JOINS}) (?:(?:{ARTICLES}) )?(?=[{_UPPER}])|[{_UPPER}][\w’'-]+)){{1,3}}"
)
#: … with a surname that a particle opens, where no noun with a capital letter may stand before that: "Jan van Kern".
WITH_PARTICLE = (
    rf"[{_UPPER}][\w’'-]+(?: (?:[{_UPPER}]\.|(?:(?:{JOINS}) (?:(?:{ARTICLES}) )?)?[{_UPPER}][\w’'-]+)){{1,3}}"
)
#: A surname of two words: "van der Hoek".
_WITH_PARTICLE = re.compile(rf"(?i:(?:{JOINS}|zu)(?: (?:{ARTICLES}))?) [{_UPPER}][\w’'-]+$")
#: … that no abbreviation opens: "ЦК ТПК Чо Ён Вон".
_FULL = re.compile(rf"(?![А-ЯЁ]{{2,}}\b){FULL}")
#: What stands before a name in any language, forms of address and offices, and is no part of it.
_ADDRESSES = re.compile(rf"^(?:(?:{'|'.join(one.address for one in WORDS.values())})[ \u00a0])+")
_OFFICE = "|".join(one.name_office for one in WORDS.values())
_RANK = "|".join(one.name_rank for one in WORDS.values())
_OFFICES = re.compile(rf"^(?:(?:{_RANK}|{_OFFICE})(?:-(?i:{_OFFICE}))?[ \u00a0])+(?=[^\W\d_a-z])")
#: … behind what it is over: "Russian Deputy Transport Minister Pak".
_OFFICE_WITHIN = re.compile(rf".*[ -](?:{_OFFICE})[ \u00a0](?=[^\W\d_a-z])")
_BODY = re.compile(rf"(?:^|[ -])(?:{'|'.join(one.body for one in WORDS.values())}|(?:{_OFFICE})$)$")
#: The words of a name.
_LETTERS = re.compile(r"[^\W_]+")
#: What only says that a name is one.
HONORIFICS = frozenset(word for one in WORDS.values() for word in one.honorific.split("|") if word)
_OWNED = re.compile(r"(?:\bl[’']|\b(?:la|le|les|de|des|du|the|of) )$")
_ARTICLES = re.compile(r"^(?:l[’']|les?|la|the|der|die|das|el|los|las)[ \u00a0]*", re.IGNORECASE)
#: Korean and Chinese names put the family first: it alone tells nobody.
FAMILIES = frozenset(
    "kim choe choi ri lee pak park jo cho jang chang hwang kang an ahn yun yoon moon mun han hong ho kwon no roh sin "
    "shin so suh yi xi wang li zhang chung wi yang seo baek paek song jeong jung ryu yoo yu bae pae nam koo ku rim "
    "lim chae ким чхве цой ли пак чо чан хван кан ан юн мун хан хон квон но син со "
    "ван си чжан ку пэ чхе чхон чин чи пён рю рё нам мин сим вон ём тхак кым хам хён чу мён пхё тэ пан чон ю".split()
)
_SURNAME = re.compile(r"[А-ЯЁ][а-яё]+(?:ов|ев|ёв|ин|ын|ск)(?:а|ий|ая)?")
#: A noun with its article, which opens a sentence: "L'agence KCNA".
_ELIDED = re.compile(r"[LD][’'][a-zß-ÿœ]")
_OWNER = re.compile(OWNERS)
#: How far into a text the name in full of a family name is looked for.
_HEAD = 20_000
#: A family name of Korea, Japan or China by itself.
_EASTERN = re.compile(r"[\u4e00-\u9fff]{1,2}$|[\uac00-\ud7a3]$")
#: Endings that the cases give to Russian names, and those of the nominative.
_CASES = (
    ("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("ском", "ский"), ("ской", "ская"), ("скую", "ская"),
    ("ым", ""), ("ом", ""), ("ем", "ь"), ("ем", "й"), ("ой", "а"), ("ей", "я"), ("у", ""), ("у", "а"), ("ю", "ь"),
    ("ю", "я"), ("ю", "й"), ("а", ""), ("я", "ь"), ("я", "й"), ("е", ""), ("е", "а"), ("е", "я"), ("е", "ь"),
    ("ы", "а"),
    ("и", "я"), ("и", "а"),
)  # fmt: skip


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """`name` as it is compared: without accents, case, hyphens, and spellings of sounds that vary."""
    return _folded(name)


def _folded(name: str) -> str:
    name = name.lower().replace("ё", "е")
    if name.isascii():
        plain = name
    else:
        plain = "".join(
            one for one in unicodedata.normalize("NFKD", name) if not "\u0300" <= one <= "\u036f" or one == "\u0306"
        )
        plain = unicodedata.normalize("NFC", plain)
    return " ".join(_LETTERS.findall(plain)).replace("ou", "u")


#: An index for each lexicon in use, with the entities it was made of: entities hold dicts, which no cache can hash.
_PEOPLE: dict[int, tuple[tuple[Entity, ...], re.Pattern[str]]] = {}
#: Behind a name: it belongs to what follows.
_OF_WHOM = re.compile("(?:[^의の的]{0,12})[의の的]")
_INDEXES: dict[int, tuple[tuple[Entity, ...], dict[str, Entity]]] = {}


def known(name: str, lexicon: Lexicon) -> Entity | None:
    """The lexicon's person or body that `name` names, where it is the only one."""
    index = _index(lexicon.entities)
    bare = fold(without_office(name))
    found = index.get(bare) or index.get(fold(_ARTICLES.sub("", name))) or index.get(first_and_last(bare))
    if found is None and "\u0400" < bare[:1] < "\u0500":
        *first, last = bare.split()
        forms = nominatives(last)
        found = next((index[key] for form in forms if (key := " ".join((*first, form))) in index), None)
        if found is None:
            people = (index[form] for form in forms if form in index and (index[form].type == "person" or not first))
            found = next((one for one in people if may_be(first, nominatives, one)), None)
    if found is None and bare[:1] > "\u3040" and " " in bare:
        # Korean and Japanese write foreign names in full with the surname last: 드미트리 페스코프.
        *first, last = bare.split()
        found = index.get(last)
        return found if found and found.type == "person" and may_be(first, nominatives, found) else None
    return found


def person_in(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where ``text[start:end]`` names a person of the lexicon, in Korean, Japanese or Chinese.

    Not one to whom whoever is meant belongs: "푸틴의 대변인".
    """
    found = None
    for match in _people(lexicon.entities).finditer(text, start, end):
        if not _OF_WHOM.match(text, match.end(), end):
            found = match.span()
    return found


def nominatives(word: str) -> list[str]:
    """`word` (folded, Russian) and the nominatives that it may be another case of, the likeliest first."""
    forms = [word]
    for ending, instead in _CASES:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            forms.append(word[: len(word) - len(ending)] + instead)
    return forms


def before_person(parts: Sequence[str]) -> int:
    """How many capitalised words stand before a Russian's name: "станции Заря Анна Белова", "службы России Иван Белов".

    A Russian has a first name and a surname, and between the two a patronymic, an initial or nothing.
    """
    if len(parts) <= 2 or not _SURNAME.fullmatch(parts[-1]) or any(fold(one) in FAMILIES for one in parts):
        return 0
    return len(parts) - (3 if BETWEEN.fullmatch(parts[-2]) else 2)


@lru_cache(maxsize=8192)
def without_office(name: str) -> str:
    """`name` without the titles and offices before it: "President Pak" is Pak; "Foreign Ministry" is all a name."""
    name = without_title(name)
    found = _OFFICES.match(name)
    bare = name[found.end() :] if found else name
    if bare.count(" ") > 1 and (found := _OFFICE_WITHIN.match(bare)):
        bare = bare[found.end() :]
    return name if bare is not name and _BODY.search(bare) else bare


def without_title(name: str) -> str:
    """`name` without "Mr.", "Mme" and their like before it."""
    found = _ADDRESSES.match(name)
    return name[found.end() :] if found else name


class Names:
    """The names of one text, by which a surname is completed."""

    def __init__(
        self, text: str, lexicon: Lexicon, office: re.Pattern[str], small: re.Pattern[str], cue: re.Pattern[str]
    ) -> None:
        self._text = text
        self._lexicon = lexicon
        #: Nouns before a name that are written as names are: "Bürgermeister Jan Kern".
        self._office = office
        #: Words that open a sentence with a capital letter, and no name: "If Pak agrees".
        self._small = small
        #: Verbs, of which one may open a sentence before a surname: "Dijo De la Vega".
        self._cue = cue
        #: The names in full of the text, each with its words as they are compared; None until they are asked for.
        self._printed: list[tuple[re.Match[str], frozenset[str]]] | None = None
        self._full: dict[str, list[str]] = {}
        self._families: dict[tuple[str, str], str] = {}
        self._entities: dict[str, Entity | None] = {}

    def complete(self, name: str, office: str = "") -> str:
        """`name` as the text has it in full: "Kirby" is "John Kirby"; what is full or never completed stays.

        `office` is what stands beside it: "김 위원장" may be another person than "김 부부장".
        """
        if name[:1] >= "\u4e00" and _EASTERN.match(name):
            return self._eastern(name, office)
        bare = without_office(name)
        if " " in bare:
            return self._with_first_name(bare) if _WITH_PARTICLE.match(bare) else bare
        if not bare:
            return bare
        candidates = self._by_part(fold(bare))
        if candidates:
            return candidates[0]
        return name if _ADDRESSES.match(name) else bare

    def _with_first_name(self, surname: str) -> str:
        """`surname`, which begins with a particle, behind the first name that the text gives it: no office, no verb."""
        for _, first, end in firsts(self._text, surname):
            if not (
                self._office.fullmatch(first) or self._small.fullmatch(first) or self._cue.fullmatch(first.lower())
            ):
                return f"{first} {self._text[end - len(surname) : end]}"
        return surname

    def _eastern(self, family: str, office: str) -> str:
        if (family, office) not in self._families:
            language = hangul if "\uac00" <= family[0] <= "\ud7a3" else kana
            self._families[family, office] = language.completed(self._text[:_HEAD], family, office) or family
        return self._families[family, office]

    def entity(self, name: str, full: str) -> Entity | None:
        """Whom the lexicon knows by `full`, else by `name`; not by a family name that the text gives to another."""
        found = self.known(full)
        if found is None and full != name and full == without_office(name):
            found = self.known(name)
        return found

    def known(self, name: str) -> Entity | None:
        """Whom the lexicon knows by `name`; looked up once in a text."""
        if name not in self._entities:
            self._entities[name] = known(name, self._lexicon)
        return self._entities[name]

    def _by_part(self, key: str) -> list[str]:
        """Full names by their last word (and family-first names by their first), most frequent first."""
        if key not in self._full:
            if self._printed is None:
                found = _FULL.finditer(self._text)
                self._printed = [(one, frozenset(map(fold, one.group().split()))) for one in found]
            counts: dict[str, int] = {}
            for match, words in self._printed:
                full = self._person(match) if key in words else []
                if full and fold(full[0 if fold(full[0]) in FAMILIES else -1]) == key:
                    name = " ".join(full)
                    counts[name] = counts.get(name, 0) + 1
            self._full[key] = _ordered(counts)
        return self._full[key]

    def _person(self, match: re.Match[str]) -> list[str]:
        """The words of a name in full without what stands before it; none where it is nobody's."""
        full = without_office(match.group())
        parts = full.split()
        if len(parts) > 2 and full == match.group():
            if _OWNED.search(self._text, max(0, match.start() - 6), match.start()):
                # "le ministre de la Pêche Ivan Belov": French writes offices with a capital letter.
                parts = parts[1:]
        three = len(parts) > 2 and fold(parts[0]) in FAMILIES
        if (self._small.fullmatch(parts[0]) and not three) or _ELIDED.match(parts[0]):
            # "Selon Mme Torvald" has no first name
            parts = without_title(" ".join(parts[1:])).split()
            if not parts:
                return []
        # "Führer Irans": what ends so may be a genitive, which is nobody's name.
        while (len(parts) > 2 or (len(parts) == 2 and parts[1][-1] != "s")) and self._office.fullmatch(parts[0]):
            parts = parts[1:]
        if len(parts) > 2 and parts[0].isupper() and parts[0][1:] and not three and not " ".join(parts).isupper():
            # "генсек НАТО Марк Рютте"
            parts = parts[1:]
        governed = self._text[max(0, match.start() - 2) : match.start()].rstrip(" ")[-1:].islower()
        if (governed or " ".join(parts) != match.group()) and (others := before_person(parts)):
            parts = parts[others:]
        if len(parts) < 2 or (len(parts) == 2 and (_OWNER.fullmatch(parts[0]) or parts[1].lower() in WOMEN)):
            # "Зампред Совбеза Медведев", "жительница Хасана Татьяна"
            return []
        return parts


def _ordered(counts: dict[str, int]) -> list[str]:
    # Persons have two words or three ("Kim Jong Un"); a longer match has a neighbour in it.
    return sorted(counts, key=lambda one: (-counts[one], len(one)))


def _index(entities: tuple[Entity, ...]) -> dict[str, Entity]:
    kept = _INDEXES.get(id(entities))
    if kept is None or kept[0] is not entities:
        kept = _INDEXES[id(entities)] = (entities, _made(entities))
    return kept[1]


def _people(entities: tuple[Entity, ...]) -> re.Pattern[str]:
    kept = _PEOPLE.get(id(entities))
    if kept is None or kept[0] is not entities:
        forms = [
            form
            for entity in entities
            if entity.type == "person"
            for form in _forms(entity)
            if form and form[0] > "\u3040" and " " not in form
        ]
        kept = _PEOPLE[id(entities)] = (entities, re.compile(either(*forms) if forms else NEVER))
    return kept[1]


def _made(entities: tuple[Entity, ...]) -> dict[str, Entity]:
    found: dict[str, Entity] = {}
    surnames: dict[str, set[str]] = {}
    by_id = {entity.id: entity for entity in entities}
    for entity in entities:
        if entity.type not in ("person", "organisation", "place"):
            continue
        for form in _forms(entity):
            key = _folded(form)
            if key:
                found.setdefault(key, entity)
            words = key.split()
            if entity.type == "person" and len(words) > 1 and words[0] not in FAMILIES:
                surnames.setdefault(words[-1], set()).add(entity.id)
    for surname, ids in surnames.items():
        if len(ids) == 1 and len(surname) > 3:
            found.setdefault(surname, by_id[next(iter(ids))])
    return found


def _forms(entity: Entity) -> Iterable[str]:
    yield entity.name
    for listed in entity.forms.values():
        yield from listed
