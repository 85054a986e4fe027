"""Dealings between North Korea and Russia: the evidence rules R1 to R6, and what counts for nothing.

The rules and where they come from are told in docs/notes/watches.md. Evidence is looked for in the title and the
lead; masks hide what only looks like evidence: lists of adversaries, comparisons, an agency that relays. What they are
asked about is a case (case.py), and what a rule lets in may yet be left out (exclusions.py).
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.core.lexicon import LANGUAGES, Lexicon, Pattern
from bot.core.matching import lists
from bot.core.matching.case import (
    CLAUSE,
    CONFIRM,
    FORCES,
    GRAVE,
    LEADERS,
    LONGEST_TITLE,
    SEPARATE,
    STATE,
    Case,
    Find,
    View,
    apart,
    first_sentence,
    gate,
    has_south_korea,
    is_leader,
    is_of,
    is_void,
    longest,
    meet,
)
from bot.core.matching.exclusions import exclusion
from bot.core.model import Field

#: What cues of great events are called.
FLASH = "flash"

#: Masks of the lexicon that hide words from the rules; lists of states are hidden too.
MASKS = ("backdrop", "metaphor", "absence", "talking_points", "south_korean_kims", "attribution")

#: A facet, and a family of noise that is none of it.
_SPACE, _PICTURES = "space", "satellite_pictures"
#: … and what befalls soldiers, and others where there is an accident.
_MILITARY, _HARM, _ACCIDENT = "military", "harm", "accident"

#: Talks, money and ships are in most news, whatever they are about: their words count half.
_GENERAL = frozenset({"diplomacy", "economy_trade", "transport"})

#: What a great event is seldom about.
_LIGHT = frozenset({"culture", "tourism", "education"})

LATIN = frozenset({"en", "fr", "de", "es", "it"})
_BORDER = frozenset({"khasan", "khasan-tumangang", "tumangang", "tumen-river", "tumen-bridge", "rason"})
_HARD = FORCES | {"diplomacy"}
#: Weak names that need no cue beside the other side in the title: towns, ships of North Korea, people and bodies of
#: Russia. Few whose surnames a Russian minister bears are spoken of beside North Korea; South Koreans bear its
#: ministers'.
_WHERE = frozenset({"place", "ship"})
_WHERE_AND_WHO = frozenset({"place", "person", "organisation"})
#: Masks that are looked for in small letters, whatever case the text has: where case is ignored the engine cannot look
#: up what a branch begins with, and takes three times as long.
_SMALL = frozenset({"metaphor"})
#: The mask that is looked for behind the first sentence alone: there it is what other news happens before, while a
#: title or a first sentence tells what is new.
_BACKDROP = "backdrop"
#: In a pattern's source.
_LETTER = re.compile(r"(?<!\\)[^\W\d_]")
_WORD = re.compile(r"\w+")
_KIM = re.compile(
    r"\bKims?\b|\bКим(?:а|у|ом|е)?\b|金(?:氏|総書記|委員長|委员长)|김 ?(?:위원장|총비서)|(?<![가-힣])金(?=[,·\s\"“])"
)

#: A given name behind Kim: in Korean habit with a hyphen; any word with a capital where not all words have one.
_GIVEN_NAME = re.compile(r" [A-Z][a-z]+-[A-Za-z][a-z]+\b")
_OTHER_NAME = re.compile(r" (?:[A-Z]|[А-Я])\w+\b")
#: Koreans without a word for which of the two; and a number of them.
_KOREANS = re.compile(
    r"(?P<many>\d{3}\D{0,12})?(?:(?<!South )(?<!S\. )\bKoreans\b|(?<!Sud-)\bCoréens\b|\bKoreanern?\b"
    r"|\b[Cc]orean(?:os|i)\b|\b[Кк]орей(?:цы|цев|цам|цами|цах)\b)"
)
#: Share of words with a capital from which a title has them on every word; German has them on every noun.
_TITLE_CASE = 0.6
#: The governor of Mykolaiv is a Kim, and speaks of Russian missiles every week.
_GOVERNOR = re.compile(
    r"\b[VW]ital\w+ Kim\b|\bВитали\w+ Ким|Mykola|Mikola[ij]|Nikola[ij]|Никола[ею]"
    r"|\b(?:[Gg]overn(?:or|ator)|[Gg]ouverneur|[Gg]obernador|[Гг]убернатор)|知事|주지사|州长"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules say of an article."""

    #: The rule that fired; for an article that they leave out, the exclusion, or "" where no rule fired.
    rule: str
    relevant: bool
    finds: tuple[Find, ...] = ()
    #: The words that were hidden from the rules, each with the mask's name.
    masked: tuple[tuple[str, str], ...] = ()
    score: float = 0.0


def flashes(view: View, about: tuple[str, ...]) -> bool:
    """Whether the title has a word of the rare great events: a summit, a treaty, troops that are sent, a death. What
    befalls artists, tourists or students is none, whatever the word, unless a leader is named before it."""
    events = [find.start for find in view.cues if find.sign == FLASH and find.field == "title"]
    if not events:
        return False
    return not _LIGHT.intersection(about[:1]) or any(
        is_leader(find) and find.start < max(events) for find in view.names if find.field == "title"
    )


def facets(view: View, lexicon: Lexicon) -> tuple[str, ...]:
    """What the title and the lead are about, what most words speak of first; the title's count twice."""
    count = {name: 0 for name in lexicon.facets}
    pictures = [find for find in view.cues if find.sign == _PICTURES]
    accident = any(find.sign == _ACCIDENT for find in view.cues)
    harm = {(find.field, find.start) for find in view.cues if accident and find.sign == _HARM}
    # Where "agree*" stands, "agreement*" may, too: that is one word.
    seen: set[tuple[str, Field, int]] = set()
    for find in view.cues:
        # What is seen on a satellite's pictures is seldom in space.
        if find.sign == _SPACE and any(
            one.field == find.field and one.start <= find.start < one.end for one in pictures
        ):
            continue
        # Whom a crane has killed need be no soldier.
        if find.sign == _MILITARY and (find.field, find.start) in harm:
            continue
        place = (find.sign, find.field, find.start)
        if find.sign in count and place not in seen:
            seen.add(place)
            count[find.sign] += (2 if find.field == "title" else 1) * (1 if find.sign in _GENERAL else 2)
    return tuple(sorted((name for name in count if count[name]), key=lambda name: (-count[name], name in _GENERAL)))


class Rules:
    """The evidence rules, with the lexicon's patterns and masks compiled once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._patterns = {language: _compiled(lexicon.patterns, language) for language in LANGUAGES}
        self._masks = {
            language: [(p.name, regex) for p, regex in _compiled(lexicon.masks, language) if p.name in MASKS]
            for language in LANGUAGES
        }
        self._lists = {language: lists.compiled(language, lexicon.states.get(language, ())) for language in LANGUAGES}

    def judge(self, view: View, about: tuple[str, ...]) -> Verdict:
        """Whether the article, which is `about` these facets, tells of dealings between North Korea and Russia, and
        why."""
        finds = self._finds(view)
        case = Case(view, finds, about)
        rule, used = _rule(case)
        if not rule:
            return Verdict("", False)
        hidden = self._hidden(view, finds)
        masked = tuple((_words(view, find), name) for find, name in hidden if any(meet(find, one) for one in finds))
        if masked:
            case = Case(view, [find for find in finds if not _covered(find, hidden)], about)
            rule, used = _rule(case)
        if not rule:
            return Verdict("", False, masked=masked)
        excluded = exclusion(case, rule)
        if excluded:
            return Verdict(excluded, False, tuple(used), masked)
        return Verdict(rule, True, tuple(longest(used)), masked, _score(case, rule))

    def side(self, view: View, side: str) -> tuple[Find, ...]:
        """The evidence that the article is about one side; empty where there is none that suffices."""
        if side not in ("kp", "ru"):
            found = [f for f in view.names if f.field != "text" and f.entity is not None and f.entity.side == side]
            return tuple(found)
        finds = self._finds(view)
        hidden = self._hidden(view, finds)
        seen = [find for find in finds if not _covered(find, hidden)]
        case = Case(view, seen, facets(view, self._lexicon))
        return tuple(longest(case.strong(side)))

    def _finds(self, view: View) -> list[Find]:
        """Names and patterns in title and lead, without those that a guard makes void."""
        finds = [find for find in view.names if find.field != "text"]
        for field, text in gate(view):
            for pattern, regex in self._patterns.get(view.language, ()):
                for found in regex.finditer(text):
                    find = Find(found.start(), found.end(), field, sign=pattern.emits)
                    finds.extend(_shown(find, pattern, text))
        return [find for find in finds if not is_void(find, view)]

    def _hidden(self, view: View, finds: list[Find]) -> list[tuple[Find, str]]:
        hidden: list[tuple[Find, str]] = []
        titled = [side for side in ("kp", "ru") if any(find.field == "title" and is_of(find, side) for find in finds)]
        for field, text in gate(view):
            small = text.replace("İ", "I").lower()
            # Of no use where the title names both, or in the title.
            behind = len(first_sentence(view)) if field != "title" and len(titled) < 2 else len(text)
            for name, regex in self._masks.get(view.language, ()):
                written, start = small if name in _SMALL else text, behind if name == _BACKDROP else 0
                hidden += [(Find(*found.span(), field), name) for found in regex.finditer(written, start)]
            if view.language in self._lists:
                states = sorted({find.start for find in view.cues if find.sign == STATE and find.field == field})
                listing = self._lists[view.language]
                listed = [Find(*span, field) for span in listing.spans(text, states)]
                helpers = [Find(*found.span(), field) for found in listing.helpers.finditer(text)] if not titled else []
                listed += (pair for pair in helpers if not _names_both(pair, finds))
                hidden += ((find, "list of states") for find in listed)
        return hidden


def _names_both(words: Find, finds: Iterable[Find]) -> bool:
    """Whether North Korea and Russia both stand in `words`: who is helped by the two is news of them."""
    inside = [find for find in finds if meet(find, words)]
    return all(any(is_of(find, side) for find in inside) for side in ("kp", "ru"))


def _rule(case: Case) -> tuple[str, list[Find]]:
    """The first rule that fires, and what fired it."""
    bilateral = case.bilateral()
    kp, ru = case.strong("kp"), case.strong("ru")
    if bilateral:
        return "R2", bilateral + kp + ru
    about = frozenset(case.facets)
    if kp and ru and (about or (case.strong("kp", "title") and case.strong("ru", "title"))):
        return "R1", kp + ru
    title = case.view.title.normal.text[:LONGEST_TITLE]
    kim = _bare_kim(title, case.view.language)
    # What is so new that no cue knows it: one side is what the title is about, and a sentence has both.
    named = kim or case.strong("kp", "title") or case.strong("ru", "title")
    if kp and ru and named and _share_a_sentence(case) and not _noisy(case):
        return "R1", kp + ru
    weak = case.weak("ru")
    if kp and weak and (about or _named_in_title(case, weak, "kp", _WHERE_AND_WHO)):
        return "R3", kp + weak
    # A name that South Koreans bear, too, needs a cue of the two states' dealings.
    weak = [find for find in case.weak("kp") if about & _HARD or not (find.entity and find.entity.type == "person")]
    if ru and weak and (about or _named_in_title(case, weak, "ru", _WHERE)):
        return "R3", ru + weak
    war = [find for find in case.finds if find.sign == "war"]
    # Where the war is, Kim's are arms and soldiers; that he comments on it is no deal.
    towns = [find for find in case.weak("ru") if find.field == "title" and find.entity and find.entity.type in _WHERE]
    against = ru or towns or (_front(case, war) if about & FORCES else [])
    against = _beside(kim, against, title) if kim else []
    if kim and against and about & _HARD and not has_south_korea(case) and not _noisy(case):
        return "R3b", [Find(kim.start(), kim.end(), "title"), *against]
    # With Ukraine, North Korea deals only over the war: those whom either puts on a list are on one for it.
    armed = about & GRAVE or any(f.entity and f.entity.type == "weapon" for f in kp)
    if kp and war and (armed or _at_the_front(case, war)):
        return "R4", kp + war
    if at_war := _by_place(case, war, title):
        return "R4", at_war
    if case.view.side == "kp" and about and case.strong("ru", "title"):
        return "R5b", case.strong("ru", "title")
    return _at_the_border(case, kp, ru)


def _share_a_sentence(case: Case) -> bool:
    """Whether a sentence of the lead has strong evidence of both sides."""
    borders = [found.start() for found in CLAUSE.finditer(case.view.text.normal.text, 0, case.view.lead_end)]
    kp, ru = ({bisect(borders, find.start) for find in case.strong(side, "lead")} for side in ("kp", "ru"))
    return not kp.isdisjoint(ru)


def _bare_kim(title: str, language: str) -> re.Match[str] | None:
    """The first Kim in a title who has no other name beside it: Kim Min-jae plays football, Kim Petras sings."""
    if _GOVERNOR.search(title):
        return None
    with_capitals = [word[0].isupper() for word in _WORD.findall(title) if word[0].isalpha()]
    every_word = language == "de" or sum(with_capitals) > _TITLE_CASE * len(with_capitals)
    follows = _GIVEN_NAME if every_word else _OTHER_NAME
    return next((kim for kim in _KIM.finditer(title) if not follows.match(title, kim.end())), None)


def _beside(kim: re.Match[str], finds: list[Find], title: str) -> list[Find]:
    """Those of the finds that stand in no other piece of news of the title than Kim."""
    start = max((border.end() for border in SEPARATE.finditer(title, 0, kim.start())), default=0)
    after = SEPARATE.search(title, kim.end())
    end = after.start() if after else len(title)
    return [find for find in finds if find.field != "title" or start <= find.start < end]


def _at_the_front(case: Case, war: list[Find]) -> bool:
    """Whether North Korea and a place of the war (not Ukraine or its people as such) stand in the title together."""
    return bool(_front(case, war) and case.strong("kp", "title")) and not _noisy(case)


def _by_place(case: Case, war: list[Find], title: str) -> list[Find]:
    """What a place of the war in the title tells whose it is: a weapon that is called like a town of the South, or
    Koreans who are many or fight; empty where there is none."""
    front = _front(case, war)
    if not front or has_south_korea(case) or _noisy(case):
        return []
    weapons = [
        find for find in case.weak("kp") if find.field == "title" and find.entity and find.entity.type == "weapon"
    ]
    koreans = _KOREANS.search(title)
    if koreans and (FORCES.intersection(case.facets) or koreans["many"]):
        return [Find(*koreans.span(), "title"), *front]
    return [*weapons, *front] if weapons else []


def _front(case: Case, war: list[Find]) -> list[Find]:
    """Places of the war that the title names: not Ukraine or its people as such."""
    states = [find for find in case.finds if find.entity is not None and find.entity.side == "ua"]
    return [find for find in war if find.field == "title" and not any(meet(find, state) for state in states)]


def _named_in_title(case: Case, weak: list[Find], other: str, kinds: frozenset[str]) -> bool:
    """Whether a weak name of one of the `kinds` and the `other` side stand in the title together, and nothing else
    explains it."""
    named = any(find.field == "title" and find.entity is not None and find.entity.type in kinds for find in weak)
    return named and bool(case.strong(other, "title")) and not _noisy(case)


def _at_the_border(case: Case, kp: list[Find], ru: list[Find]) -> tuple[str, list[Find]]:
    """R6: a border facility in title or lead, and the other side further down."""
    border = [find for find in case.finds if find.entity is not None and find.entity.id in _BORDER]
    if not border:
        return "", []
    further = [f for f in case.view.names if f.field != "title" and f.start < CONFIRM and not is_void(f, case.view)]
    deep = Case(case.view, case.finds + further, case.facets)
    kp, ru = kp or deep.strong("kp"), ru or deep.strong("ru")
    if kp and ru and {id(find) for find in kp} != {id(find) for find in ru}:
        return "R6", border + kp + ru
    return "", []


def _score(case: Case, rule: str) -> float:
    """How much the article is about the pair: see docs/notes/watches.md."""
    title_kp, title_ru = case.strong("kp", "title"), case.strong("ru", "title")
    bilateral = any(find.field == "title" for find in case.bilateral())
    score = 3.0 * bool((title_kp and title_ru) or bilateral)
    score += 2.0 * case.has_a_leader()
    score += max((_FACET_WEIGHTS.get(facet, 1.0) for facet in case.facets), default=0.0)
    score += min(2.0, 0.3 * len({find.entity.id for find in case.finds if find.entity is not None}))
    if rule == "R6":
        score -= 2.0
    if rule == "R1" and apart(case, CLAUSE):
        score -= 3.0
    if not bilateral and not (title_kp or title_ru):
        score -= 3.0
    return round(score, 1)


_FACET_WEIGHTS: Mapping[str, float] = {
    "military": 3.0,
    "arms_transfer": 3.0,
    "diplomacy": 2.0,
    "sanctions": 2.0,
    "space": 2.0,
    "cyber": 2.0,
    "labour": 2.0,
}


def _compiled(patterns: Iterable[Pattern], language: str) -> tuple[tuple[Pattern, re.Pattern[str]], ...]:
    found = []
    for pattern in patterns:
        source = pattern.regex.get(language) or (pattern.regex.get("latin") if language in LATIN else None)
        if source:
            if pattern.name in _SMALL:
                source = _LETTER.sub(lambda letter: letter.group().lower(), source)
            found.append((pattern, re.compile(source.replace("ё", "е").replace("Ё", "Е"))))
    return tuple(found)


def _covered(find: Find, hidden: list[tuple[Find, str]]) -> bool:
    return any(meet(find, mask) for mask, _ in hidden)


def _shown(find: Find, pattern: Pattern, text: str) -> list[Find]:
    """What is shown of a pattern: all of it; of two names with words between ("Putin thanks Kim"), the two."""
    words = list(_WORD.finditer(text, find.start, find.end))
    if pattern.emits != LEADERS or len(words) < 2:
        return [find]
    return [Find(word.start(), word.end(), find.field, sign=find.sign) for word in (words[0], words[-1])]


def _noisy(case: Case) -> bool:
    return any(find.sign in ("sports", "food", "history", "celebrity_brand") for find in case.view.cues)


def _words(view: View, find: Find) -> str:
    text = view.title if find.field == "title" else view.text
    return text.normal.text[find.start : find.end]
