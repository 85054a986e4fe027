"""Reads what one article says of its story: whose news it is, its figures, days and places, and how far the event has
come."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.core.lexicon import Lexicon
from bot.core.life import outlets
from bot.core.life.origins import origin
from bot.core.model import SIDES, Article, Level, Telling
from bot.core.stories import Features, markers, numbers, settings, words
from bot.core.stories.finder import ACT, COUNTRY, OTHER, PERSON, SITE, Found
from bot.core.stories.letters import fold
from bot.core.stories.phase import Phase
from bot.core.stories.reading import named

#: Units that make news when they change; of years, percents and times any text has many.
UNITS = frozenset(
    "missile km soldier person dead hurt entity ship drone tonne worker engineer wagon minute plane shell case vehicle"
    .split()
)  # fmt: skip
#: How far behind a number of people their fate may stand, what it is called, and what comes between a number and the
#: fate of others.
_BEHIND_PEOPLE = 45
_TOLL = {f"{ACT}:kill": "dead", f"{ACT}:injure": "hurt"}
_CLAUSE_ENDS = re.compile(
    r"[,;:.!?…—–、。，]|\b(?:after|over|following|despite|since|for|who|to|and|apres|pour|qui|et|после|за|для|и|которы\w+|nach|fur|und|die"
    r"|tras|para|que|y|dopo|per|che|e)\b"
)
#: How far before a number of people their fate may stand, and what may come between: "погибли не менее 3 человек".
_BEFORE_PEOPLE = 40
_AT_LEAST = re.compile(
    r"\w*\s*(?:(?:at least|more than|up to|as many as|about|around|some|nearly|au moins|plus de|pres de"
    r"|не менее|не меньше|как минимум|по меньшей мере|более|около|до"
    r"|mindestens|mehr als|rund|al menos|mas de|unos|almeno|piu di|circa)\s+)?"
)
#: A toll that is called so, before its number: "death toll in … rises to four".
_CALLED_TOLL = re.compile(
    r"(?:\b(?:death toll|number of (?:the )?(?:dead|deaths|victims)|(?:число|количество) (?:погибших|жертв|убитых)"
    r"|nombre de (?:morts|victimes)|bilan|zahl der (?:toten|todesopfer|opfer)|(?:numero|cifra) de (?:muertos|victimas)"
    r"|bilancio)\b|사망자)[^.;:!?\d]{0,80}?(?:\b(?:to|at|of|is|now|hits|reaches|passes|a|до|составил[оа]?|auf|bei)|수|가|는)?\s*$"
)
_TOLL_NAMED_WITHIN = 120
#: Countries whose voice is a side of its own.
_SIDE_OF = {"KP": "kp", "RU": "ru", "KR": "kr", "US": "us", "JP": "jp", "CN": "cn", "UA": "ua", "UN": "un", "EU": "eu"}

#: Wordings with the one who denies right behind: passives, and the Russian plural of nobody in particular, which a day
#: may follow, too.
_AGENT_FOLLOWS = re.compile(
    r"\w+\s+(?:by|par|von|por|da)\s+(?:the\s+|le\s+|la\s+|der\s+)?"
    r"|(?:опроверг(?:ли|ают)|отрица(?:ли|ют))\s+во?\s+(?!\d|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)"
)
#: What is left of a word whose stem was found.
_REST = re.compile(r"\w*")
#: Particles that make a name one to whom, with whom or where: Korean and Japanese have all names before the verb …
_ADDRESSED = re.compile(r"에|한테|으?로|[과와]\s|に|へ|との")
#: … and mark the one who acts, with a body of its own or without.
_ACTS = re.compile(r"(?:\s?\w{1,5})?(?:[,、，…]|[은는이가]\s|[はが])")
#: Prepositions that make the name behind them one to whom, with whom or of whom something is denied.
_ABOUT = re.compile(
    r"\b(?:to|with|on|about|from|for|against|over|into|towards?|vers|avec|sur|pour|contre|a|aux?|с|со|о|об|для|про|к|ко|из|от|на"
    r"|mit|an|uber|fur|nach|gegen|con|sobre|para|hacia|contra|su|per|verso|contro|alla?|al)\s+(?:the\s+|la\s+|le\s+|l')?$"
)
#: What ends a clause: the subject stands in that of the verb. A name alone before a colon speaks.
_BREAK = re.compile(r"[:;–—]|\s-\s")
#: A Russian body: a name that is its own would stand behind it.
_BODY = re.compile(r"\s(?:мин\w{3,}|рос\w{4,}|министерств\w*|ведомств\w*|посольств\w*|мид|пресс-служб\w*)\b")
#: What stands in quotation marks, and not in the apostrophes of words: it is denied, and denies nothing.
_QUOTED = re.compile(r"(?<!\w)[\"'“‘«「『]([^\"'“”‘’«»「」『』]{2,80})[\"'”’»」』]")
#: A verb without anybody behind it: "arms deal denied", "livraison démentie".
_PASSIVE = re.compile(r"denied\s*$|(?<!\ba )(?<!\bont )dementie?s?\s*$|опровергнут\w*|опровергается")


def telling(
    article: Article, features: Features, lexicon: Lexicon, *, level: Level = "all", facets: tuple[str, ...] = ()
) -> Telling:
    """What `article` says of its story; `level` and `facets` are what it was read as."""
    title, lead = _opening(article)
    concerned = _concerned(features.found, lexicon)
    said = marker(article)
    return Telling(
        origin=origin(article),
        figures=_figures(title, lead, lexicon),
        days=tuple(sorted(features.days)),
        sites=tuple(sorted(name[2:] for name in features.found if name[0] == SITE)),
        phase=_phase(features.phase),
        concerned=concerned,
        denied_by=_denier(article, title, concerned, lexicon) if features.phase.denied else None,
        marker=said,
        formula=features.formula,
        note=(_more_than_a_marker(article.copy.note) or _note(article)) if said else "",
        level=level,
        facets=facets,
    )


def _opening(article: Article) -> tuple[str, str]:
    """The folded title, and the folded lead."""
    return words.title_of(article.title), fold(words.lead(words.sentences(article.text[:2_000])))


def _figures(title: str, lead: str, lexicon: Lexicon) -> dict[str, float]:
    """What is counted once: in the title, else in the lead. Two numbers of one unit tell two things."""
    found: dict[str, float] = {}
    for text in (lead, title):
        by_unit: dict[str, set[float]] = {}
        for number in numbers.numbers(text):
            of_people = number.unit in numbers.PEOPLE or not number.unit
            unit = _of_people(number, text, lexicon) if of_people else number.unit
            if unit in UNITS:
                by_unit.setdefault(unit, set()).add(number.value)
        found |= {unit: values.pop() for unit, values in sorted(by_unit.items()) if len(values) == 1}
    if found.get("person") in (found.get("dead"), found.get("hurt")):
        # Title and lead count the same people, and one of them says what became of them.
        found.pop("person", None)
    return found


def _of_people(number: numbers.Number, text: str, lexicon: Lexicon) -> str:
    """What people are counted as: the dead and the hurt where the words right behind or before say so ("three soldiers
    killed", "3人死亡", "погибли три человека", "death toll rises to three"), and not where they only come after it
    ("3,000 soldiers sent after deaths")."""
    if _CALLED_TOLL.search(text, max(0, number.start - _TOLL_NAMED_WITHIN), number.start):
        return "dead"
    if not number.unit:
        return ""
    for found in named(text[number.end : number.end + _BEHIND_PEOPLE], lexicon):
        if found.name in _TOLL and not _CLAUSE_ENDS.search(text, number.end, number.end + found.start):
            return _TOLL[found.name]
    before = text[max(0, number.start - _BEFORE_PEOPLE) : number.start]
    for found in named(before, lexicon):
        if found.name in _TOLL and _AT_LEAST.fullmatch(before, found.end):
            return _TOLL[found.name]
    return "person"


def _phase(phase: Phase) -> str:
    """The one word for it: what ends a plan outweighs the plan, and what has happened outweighs both."""
    for name in ("denied", "cancelled", "postponed"):
        if getattr(phase, name):
            return name
    if phase.title_maybe or (phase.maybe and not phase.done):
        return "maybe"
    if phase.title_planned or (phase.planned and not phase.done):
        return "planned"
    return "done" if phase.done else ""


def _concerned(names: Iterable[str], lexicon: Lexicon) -> tuple[str, ...]:
    sides = {side for name in names for side in _sides(name, lexicon)}
    return tuple(side for side in SIDES if side in sides)


def _sides(name: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Whom a name of the gazetteer or the lexicon speaks for."""
    kind, _, rest = name.partition(":")
    if kind == COUNTRY:
        return (_SIDE_OF[rest],) if rest in _SIDE_OF else ()
    entity = lexicon.by_id.get(rest) if kind in (PERSON, OTHER, SITE) else None
    if entity is None or entity.side == "other":
        return ()
    return entity.names if entity.side == "bilateral" else (entity.side,)


def _denier(article: Article, title: str, concerned: Sequence[str], lexicon: Lexicon) -> str | None:
    """The side of whoever denies by a title: the subject, which stands before the verb ("Kremlin denies …") unless the
    wording puts it behind ("denied by Moscow", "опроверг Песков").

    A subject that nobody knows is somebody at home ("Минцифры опровергло …"): what is denied to a country is no denial
    of that country's.
    """
    in_title = named(title, lexicon)
    denial = next((found for found in in_title if found.name == f"{ACT}:deny"), None)
    if denial is None:
        return None
    quoted = [match.span() for match in _QUOTED.finditer(title)]
    if not any(start <= denial.start < end for start, end in quoted):
        in_title = [one for one in in_title if not any(start <= one.start < end for start, end in quoted)]
    behind = [found for found in in_title if found.start > denial.start]
    agent = _AGENT_FOLLOWS.match(title, denial.start)
    if agent:
        subjects = [found for found in behind if found.start == agent.end()]
    else:
        said = [found for found in behind if article.language == "ru" and _says(found, denial, title)]
        subjects = said or _before(in_title, denial, title)
    sides = (_sides(found.name, lexicon) for found in subjects)
    return next((names[0] for names in sides if len(names) == 1), None) or _home(article, concerned)


def _before(in_title: Sequence[Found], denial: Found, title: str) -> list[Found]:
    """Who may be the subject among the names before the verb, the likeliest first: the one that is marked as such, else
    the nearest."""
    subjects = [found for found in in_title if found.start < denial.start and _may_deny(found, denial, title)]
    return sorted(subjects, key=lambda found: (not _acts(found, title), -found.start))


def _may_deny(found: Found, denial: Found, title: str) -> bool:
    """Whether a name before the verb is not the one to whom, or of whom, something is denied."""
    if _ADDRESSED.match(title, found.end) or _ABOUT.search(title, 0, found.start):
        return False
    if found.start == 0 and title[found.end :].startswith(":"):
        return True
    between = title[found.end : denial.start]
    return not (_BREAK.search(between) or _BODY.search(between) or _PASSIVE.match(title, denial.start))


def _acts(found: Found, title: str) -> bool:
    return title[found.start] >= "\u2e80" and _ACTS.match(title, found.end) is not None


def _says(found: Found, denial: Found, title: str) -> bool:
    """Whether a Russian verb's subject is the person right behind it: "опроверг Песков", but not "опроверг Пескова"."""
    verb = _REST.match(title, denial.end)
    name = _REST.match(title, found.end)
    if found.name[0] != PERSON or verb is None or name is None or title[verb.end() : found.start].strip():
        return False
    return verb.group().endswith("ла") == title[: name.end()].endswith(("а", "я"))


def _home(article: Article, concerned: Sequence[str]) -> str | None:
    """The side of the outlet whose news it is, where it is a party: the article names it, or one other side at most."""
    source = outlets.known(origin(article) or article.outlet)
    side = source.side if source else article.side
    others = [one for one in concerned if one != side]
    is_party = side in _SIDE_OF.values() and (side in concerned or len(others) <= 1)
    return side if is_party else None


def marker(article: Article) -> markers.Kind:
    """What the agency says of its copy, by its own status or in front of the words."""
    said = markers.said(article.title, article.text[: settings.LEAD])
    if "withdrawn" in (article.copy.status, said):
        return "withdrawn"
    if "correction" in (article.copy.status, said) or markers.of_text(f"({article.copy.note})").kind == "correction":
        return "correction"
    return said


def _more_than_a_marker(note: str) -> str:
    """An editor's note, where it says what was done and not only that something was: not "정정"."""
    marked = markers.of_text(f"({note})")
    return "" if marked.kind and not any(marked.note) else note


def _note(article: Article) -> str:
    """The agency's own words about what it did to the copy."""
    for text, read in ((article.text[: settings.LEAD], markers.of_text), (article.title, markers.of_title)):
        start, end = read(text).note if len(fold(text)) == len(text) else (0, 0)
        if end:
            return " ".join(text[start:end].split())
    return ""
