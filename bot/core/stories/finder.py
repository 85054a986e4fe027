"""Finds what a text names: people and bodies of the lexicon, acts, things, countries and sites of the gazetteer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from bot.core.lexicon import Lexicon
from bot.core.stories import countries, gazetteer, groups, signs
from bot.core.stories.letters import fold

#: Kinds of what is found, by the letter in front of its name: act, thing, country, site, person, other entity.
ACT, THING, COUNTRY, SITE, PERSON, OTHER = "a", "t", "g", "s", "p", "e"
#: Who sends the message that a title tells of, and where somebody goes: a person and a country once more, which as such
#: only tell two events apart.
SENDER, GOAL = "m", "d"
#: Who acts on whom in a title; it, too, only tells two events apart.
DOER = "w"
#: The state of somebody whom the title names; it keeps two events from being told apart by that.
HOME = "h"
#: What a title names but as the cause of what it tells: an act or a thing once more, which tells two events apart.
CAUSE = "c"

#: Capitals and seats of power that the lexicon has as places of their own, and the country they speak for.
_COUNTRY_OF = {
    "dprk": "KP", "pyongyang": "KP", "russia": "RU", "moscow": "RU", "kremlin": "RU", "south-korea": "KR",
    "ukraine": "UA",
    "russia-mfa": "RU", "russia-mod": "RU", "dprk-mfa": "KP", "dprk-mnd": "KP",
}  # fmt: skip
#: Sides of the lexicon that are states.
_SIDES = frozenset({"kp", "ru", "kr", "ua", "us"})
#: Places so wide that two events there need not be near each other.
_WIDE = frozenset({"ru-region-siberia-volga-urals"})
#: Most forms are another word in none.
_NOWHERE: frozenset[str] = frozenset()
#: The languages of the gazetteer.
_LANGUAGES = frozenset("en fr ru ko de es it zh ja".split())
#: What may stand for a star in the midst of a form: an ending, a word or a number, "exchange 1,000 prisoners".
_ENDING = r"\w{0,12}(?:[., \u00a0\u202f]\d{3})?"
#: … for two stars: the rest of the clause, up to its other part. So much of it at most.
_BETWEEN = r"[^.,:;!?…–—\n]{0,80}?"
#: Where a clause ends, or another one begins.
_CLAUSE_ENDS = r"(?=\s*(?:$|[.,:;!?…–—\n\"»“)(]| - | (?:und|and|nach|wegen)\b))"
#: Words that make a seat of power a place: before it, and in Korean, Japanese and Chinese around it.
_IN = re.compile(r"\b(?:in|near|to|visits|reaches|a|во?|под|en|nach)\s$|[在抵访訪]达?$")
_REGION = (
    "region|regions|oblast|oblasts|krai|kray|territory|province|republic|people's republic|nuclear|npp|atomkraftwerk"
    "|front|frontline|border|gebiet|gebiets|аэс|област\\w+|обл|кра[йяюе]|краем|приграничь\\w+"
)
#: What makes a region of a capital's name: behind it, before it, and in Korean, Japanese and Chinese. Nuclear plants
#: have their region's name and stand elsewhere.
_OF_REGION = re.compile(rf"[\w-]+(?:['’]s)?\s(?:{_REGION})(?!\w)")
_REGION_OF = re.compile(
    r"\b(?:regi\w+|oblast\w*|krai|gebiet|provin\w+|territo\w+|nucle\w+|atomkraftwerk)\s(?:d['’]|(?:de|di|del|of|von)\s)?$"
)
_REGION_INSIDE = re.compile(
    "주(?=[에의와로를가는서 ]|$)|지역|변경|지방|크라이|접경|전선|원전|원자력|核电|原発|州|边疆|地区|地方|方向"
)
_REGIONS = tuple(gazetteer.REGIONS.split())
#: Endings of Russian adjectives, which a region's name is put together with, and a plant's.
_ADJECTIVE = re.compile(r"\w+ск(?:ий|ого|ому|им|ая|ой|ую|ое|ие|их|ими)(?!\w)")
#: Whom a Korean text means without saying whose they are: those of Seoul.
_SEOUL = re.compile(
    r"(?:정부|외교부|통일부|국방부|해경|해양경찰청?|국정원|경찰|검찰|대통령실)(?=[,·]|[가는은이의] |서 | )"
)
#: … and a Japanese one: those of Tokyo.
_TOKYO = re.compile("(?:政府|外務省|財務省|経済産業省|経産省|警察庁)(?=[、はがもの])")
_OWN = {"ko": (_SEOUL, "KR"), "ja": (_TOKYO, "JP")}
_THERE = re.compile("에서|서 |에(?! ?(?:서한|편지|친서|전달|보내|보낸|보냈))|で|に|入り|を訪")
#: Before it an office that is named by it: "ambassador to Pyongyang", «посол КНДР в Москве».
_OFFICE = re.compile(
    r"\b(?:ambassad|embass|envoy|consul|charge d'aff|attache|посольств|посол|посла|послу|послом|послы|послов|полпред"
    r"|консул|botschaft|embajad|ambasciat)\w*"
    r"(?: (?:of|the|de|du|la|le|nord|north|south|korea|dprk|russia|china|coree|russie|кндр|рф|россии|китая|российской"
    r"|федерации)){0,4} \w{1,4}\s$"
)
#: What is sent there by somebody who stays.
_SENT = re.compile(
    r"\b(?:sen[dt]|letter|message|telegram|deliver|suppl|envoie|envoy|lettre|livr|adress|schick|brief|carta|envia)\w*"
    r"(?: \S+){0,3} (?:to|a|nach)\s$"
)
#: A place that somebody goes to, in English with "to" and in Russian in the accusative; he must be said to go.
_TOWARDS = re.compile(r"\bto $")
_TOWARDS_IT = re.compile("москву|пхеньян(?![а-я])")
_GOES = re.compile(
    r"\b(?:visit|trip|travel|fly|flies|flew|flight|goes|going|went|head|arriv|return|come|came|coming|journey|tour|invit"
    r"|прибы|прилет|приех|приез|приед|поездк|визит|отправил(?:ся|ась|ись)|отправляется|направляется|едет|поед|летит|вылет"
    r"|вернул|пригла|делегац)\w*(?: \S+){0,3} $"
)
#: An office or a verb stands so near.
_BEFORE = 70
_TYPES = {"person": PERSON, "place": SITE, "facility": SITE}


class Found(NamedTuple):
    """Something that the text names."""

    #: Kind and name: ``g:RU``, ``p:sergei-lavrov``, ``a:launch``.
    name: str
    start: int
    end: int

    @property
    def kind(self) -> str:
        return self.name[0]


@dataclass(frozen=True, slots=True)
class _Form:
    #: Empty for a word that only begins like a form of something else.
    name: str
    #: Whether any ending may follow, as any may in Chinese, Japanese and Korean.
    open_end: bool
    #: Languages in which it is another word.
    strange: frozenset[str]
    #: How it goes on behind a star in its midst: «южн* коре*».
    rest: re.Pattern[str] | None
    #: Whether it is a seat of power as a place.
    seat: bool
    #: The city that gives its region this name; "" where the name stands for one place.
    city: str
    #: The acts that it hides; None where it hides whatever stands in it.
    hides: frozenset[str] | None = None


class Finder:
    """Finds names in folded text. Built once for a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        forms: dict[str, tuple[_Form, ...]] = {}
        strange, parts = _false_friends(), _parts_of_names()
        # Names are spelled in a dozen ways that behave alike: kept once, they take seven megabytes less.
        alike: dict[tuple[_Form, ...], tuple[_Form, ...]] = {}
        for name, form in _ligated(_forms(lexicon)):
            text, inner, rest = fold(form.rstrip("*")).strip().partition("*")
            if len(text) < 2 and not "\u2e80" <= text:
                continue
            text, goes_on = (
                (text.rstrip(), _apart(rest[1:])) if rest[:1] == "*" else (text, _rest(rest) if inner else None)
            )
            made = _Form(
                name,
                form.endswith("*") or "\u2e80" <= text[0],
                strange.get(text, _NOWHERE),
                goes_on,
                name in groups.SEATS,
                city if (city := f"{name}-city") in groups.CITIES else "",
                parts.get(name, _NOWHERE) if name[0] == THING and " " in text else None,
            )
            forms[text] = alike.setdefault(both := _with(forms.get(text, ()), made), both)
        for text, other in _other_words():
            forms[text] = (*forms.get(text, ()), other)
        self._forms = tuple(forms.values())
        #: The states of the bodies of the lexicon.
        self.states = {
            f"{OTHER}:{entity.id}": f"{COUNTRY}:{entity.side.upper()}"
            for entity in lexicon.entities
            if entity.type in ("organisation", "unit") and entity.side in _SIDES
        }
        #: The states of its people.
        self.homes = {
            f"{PERSON}:{entity.id}": f"{HOME}:{entity.side.upper()}"
            for entity in lexicon.entities
            if entity.type == "person" and entity.side in _SIDES
        }
        #: The women among the people of the lexicon.
        self.women = frozenset(f"{PERSON}:{one.id}" for one in lexicon.entities if one.gender == "f")
        self._automaton = AhoCorasick(
            forms, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA, store_patterns=False
        )

    def find(self, folded: str, language: str = "") -> list[Found]:
        """What the text names, in order; of names that overlap the longest, and acts in what a thing is called. A form
        may name two things ("summit" is a meeting and a thing); in some languages it names nothing (German "die")."""
        hits = [
            (start, last, form)
            for number, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True)
            # Most stand within words; those in Chinese, Japanese and Korean may.
            if not start or not (left := folded[start - 1]).isalnum() or left >= "\u2e80" or folded[start] >= "\u2e80"
            for form in self._forms[number]
            if language not in form.strange
            and (last := end if form.rest is None else _last(folded, end, form.rest))
            and (form.open_end or _ends(folded, last))
            and (not form.seat or _is_place(folded, start, last))
        ]
        hits.sort(key=lambda hit: (hit[0], -hit[1], bool(hit[2].name)))
        found: list[Found] = []
        covered = covered_inside = 0
        hides: frozenset[str] | None = None
        own, whose = _OWN.get(language, (None, ""))
        if own and (body := own.match(folded)):
            found.append(Found(f"{COUNTRY}:{whose}", body.start(), body.end()))
        before = (-1, -1)
        for start, end, form in hits:
            if start >= covered or (start, end) == before:
                if form.name:
                    found.append(Found(form.name, start, end))
                if form.city and not _is_region(folded, start, end):
                    found.append(Found(form.city, start, end))
                covered, hides = max(covered, end), form.hides
                # Where it is another word, nothing else that ends there is found.
                before = (start, end) if form.name else (-1, -1)
            elif hides is not None and start >= covered_inside and end <= covered:
                if form.name[:1] == ACT and form.name not in hides:
                    found.append(Found(form.name, start, end))
                covered_inside = end
        return _with_signs(found, folded, language)


def _with_signs(found: list[Found], text: str, language: str) -> list[Found]:
    """What was found, with the states that stand in no longer name and are named by a sign."""
    named = [Found(f"{COUNTRY}:{state}", at, at + 1) for state, at in signs.states(text, language)]
    more = [state for state in named if not any(one.start <= state.start < one.end for one in found)]
    return sorted((*found, *more), key=attrgetter("start")) if more else found


def as_states(found: Iterable[Found], states: Mapping[str, str]) -> list[Found]:
    """What was found, with the states in place of the bodies that act for them."""
    return [one._replace(name=states[one.name]) if one.name in states else one for one in found]


def _with(known: tuple[_Form, ...], made: _Form) -> tuple[_Form, ...]:
    """The forms of one text and a further one. Of two with one name that stays which more words begin like: «croati»,
    the people in Italian, must not hide "croati*", the country. What goes on otherwise is another form: «вызвал*
    посла», «вызвал* консул*»."""
    same = next((other for other in known if other.name == made.name and other.rest == made.rest), None)
    if same is None:
        return (*known, made)
    return known if same.open_end else tuple(made if other is same else other for other in known)


def _rest(form: str) -> re.Pattern[str]:
    """How a form goes on behind a star in its midst."""
    return re.compile(_ENDING + re.escape(form))


def _apart(form: str) -> re.Pattern[str]:
    """… and behind two: its other part stands farther on, and what lies between is read by itself."""
    part, stop, _ = form.partition(".")
    ends = _CLAUSE_ENDS if stop else r"(?!\w)"
    return re.compile(rf"(?={_BETWEEN}{re.escape(part)}{ends})")


def _ends(text: str, end: int) -> bool:
    """Whether a word may end there."""
    return end >= len(text) or not text[end].isalnum() or text[end] >= "\u2e80"


def _last(text: str, end: int, rest: re.Pattern[str]) -> int:
    """Where the form ends whose first word's beginning ends at `end`; 0 where it does not go on."""
    found = rest.match(text, end)
    return found.end() if found else 0


def _is_place(text: str, start: int, end: int) -> bool:
    """Whether something happens there: "talks in Moscow", "평양에 도착", but not "Moscow says", "ambassador to Moscow"
    or "a letter to Moscow"."""
    if _THERE.match(text, end):
        return True
    if not _IN.search(text, max(0, start - 10), start):
        return False
    before = text[max(0, start - _BEFORE) : start]
    if _OFFICE.search(before) or _SENT.search(before):
        return False
    towards = _TOWARDS.search(before) or _TOWARDS_IT.match(text, start)
    return not towards or _GOES.search(before) is not None


def _is_region(text: str, start: int, end: int) -> bool:
    """Whether the name of a city stands for its region: "Kursk region", "в Курской области", "쿠르스크주"."""
    return (
        text.startswith(_REGIONS, start)
        or _OF_REGION.match(text, start) is not None
        or _ADJECTIVE.match(text, start) is not None
        or _REGION_OF.search(text, max(0, start - 20), start) is not None
        or (text[start] >= "\u2e80" and _REGION_INSIDE.search(text, start, end + 4) is not None)
    )


def _ligated(forms: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The forms, and those with an "oe" as French prints it, too: « manœuvres », « sœur »."""
    for name, form in forms:
        yield name, form
        if "oe" in form:
            yield name, form.replace("oe", "œ")


def _forms(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Names with their forms; those of the lexicon that the gazetteer knows too go by the gazetteer's name."""
    known: dict[str, str] = {}
    for kind, table in (
        (COUNTRY, gazetteer.METONYMS),
        (COUNTRY, gazetteer.DEMONYMS),
        (COUNTRY, countries.COUNTRIES),
        (SITE, gazetteer.SITES + gazetteer.SEATS),
    ):
        for name, forms in _lines(kind, table):
            for form in forms:
                known.setdefault(fold(form.rstrip("*")).strip(), name)
                yield name, form
    for entity in lexicon.entities:
        spelled = [form for forms in entity.forms.values() for form in forms]
        if entity.type in ("topic", "event", "treaty") or entity.id in _WIDE:
            continue
        if entity.id in _COUNTRY_OF:
            name = f"{COUNTRY}:{_COUNTRY_OF[entity.id]}"
        else:
            aliases = {known[fold(form)] for form in spelled if fold(form) in known}
            # Towns that the lexicon watches as one are places of their own.
            if len(aliases) > 1:
                continue
            name = next(iter(aliases), f"{_TYPES.get(entity.type, OTHER)}:{entity.id}")
        for form in spelled:
            # Russian cases: the last vowel and what follows may change.
            ending = (
                "*"
                if entity.type == "person" and "а" <= fold(form)[-1:] <= "я" and len(_stem_russian(form)) > 4
                else ""
            )
            yield name, _stem_russian(form) + ending if ending else form
    acts, things = ((ACT, table) for table in gazetteer.ACTS), ((THING, table) for table in gazetteer.THINGS)
    for kind, table in ((PERSON, gazetteer.KIN), (PERSON, gazetteer.STATESMEN), *acts, *things):
        for name, forms in _lines(kind, table):
            for form in forms:
                yield name, form


def _false_friends() -> dict[str, frozenset[str]]:
    """Forms, and the languages in which they are other words."""
    entries = gazetteer.FALSE_FRIENDS.replace("\n", ";").split(";")
    pairs = [entry.partition(":") for entry in entries if entry.strip()]
    return {form.strip(): frozenset(languages.split()) for form, _, languages in pairs}


def _parts_of_names() -> dict[str, frozenset[str]]:
    """Things, and the acts that their names of several words hide."""
    return {name: frozenset(f"{ACT}:{act}" for act in acts) for name, acts in _lines(THING, gazetteer.PARTS_OF_NAMES)}


def _other_words() -> Iterator[tuple[str, _Form]]:
    """Beginnings of words with the form that hides what begins like them, in the languages in which it does."""
    for entry in gazetteer.OTHER_WORDS.replace("\n", ";").split(";"):
        form, _, languages = entry.partition(":")
        text = form.strip()
        if text:
            elsewhere = _LANGUAGES - frozenset(languages.split()) if languages else _NOWHERE
            yield text.rstrip("*"), _Form("", text.endswith("*"), elsewhere, None, False, "")


def _stem_russian(form: str) -> str:
    # «Шойгу» has no cases: what ends in -у is whole.
    return form[:-1] if form[-1] in "аяйьеиоы" else form


def _lines(kind: str, table: str) -> Iterator[tuple[str, list[str]]]:
    for line in table.strip().splitlines():
        if not line or line.startswith("#"):
            continue
        name, _, forms = line.partition(":")
        yield f"{kind}:{name.strip()}", [form.strip() for form in forms.split(",") if form.strip()]
