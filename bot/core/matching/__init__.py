"""Which watches an article satisfies, and why.

All names and cues of the lexicon stand in one automaton, and all words of all watches, with the names that they ask
for, in another: the second alone is built again when a watch is added, and tells soon what no watch asks for.
"""

from __future__ import annotations

import gc
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from bot.core import language as languages
from bot.core import text as texts
from bot.core.lexicon import LANGUAGES, Lexicon
from bot.core.matching.case import Find, View, is_guarded, longest
from bot.core.matching.demands import DEALINGS, Facts, Need, Node
from bot.core.matching.evidence import Rules, Verdict, facets, flashes
from bot.core.matching.explained import explain
from bot.core.matching.names import Cue, Guard, indexes, spelled
from bot.core.matching.plan import Planner, known_names
from bot.core.matching.terms import Prepared, flatten, prepare
from bot.core.model import Article, Entity, Field, Level, Match, Reading, Term, Watch

#: From which score an article is important: both sides in the title, or one there and a facet.
IMPORTANT = 3.0

#: … and from which it is a flash, where the title has a word of a great event: both sides in the title, a leader or
#: a hard facet, and several names.
FLASHING = 7.0

_WORDS = re.compile(r"\w+")
_QUOTES = re.compile('["“”„«»「」『』‹›]')

#: Most finds of one word that are kept of an article: a word that stands everywhere must not make NEAR slow.
MOST_FINDS = 100

#: Most words of an article that are kept with a match: they are shown to people, and stored with each article.
MOST_TERMS = 40

_NO_VERDICT = Verdict("", False)

_T = TypeVar("_T")
Speakers = Callable[[Article], Iterable[str]]
Origin = Callable[[Article], str | None]

__all__ = ["Matcher", "Reason", "check", "compile_watches", "explain", "known_names"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an article satisfies a watch, or does not."""

    watch_id: str
    matched: bool
    #: The rule that fired, or the exclusion that left the article out; empty where it is the query's words alone.
    rule: str
    terms: tuple[Term, ...]
    #: What was hidden from the evidence rules: the words, and the mask's name.
    masked: tuple[tuple[str, str], ...]


class Matcher:
    """All watches, ready to be asked about articles. `compile_watches` makes one."""

    def __init__(
        self,
        watches: Sequence[tuple[Watch, Node]],
        planner: Planner,
        speakers: Speakers | None,
        origin: Origin | None,
    ) -> None:
        self._watches = tuple(watches)
        self._lexicon = planner.lexicon
        self._known = planner.known
        self._speakers = speakers
        self._origin = origin
        self._rules = _rules(planner.lexicon)
        self._index, self._hints = indexes(planner.lexicon)
        #: Sides of outlets that were asked for; empty where the lexicon has none.
        self._sides: dict[str, str] = {}
        #: Watches that any article may satisfy; and those that need a word or a name, by what they need.
        self._always: list[int] = []
        self._needing: dict[Need, list[int]] = defaultdict(list)
        for number, (_, node) in enumerate(self._watches):
            needs = node.needs
            if needs is None:
                self._always.append(number)
            for need in needs or ():
                self._needing[need].append(number)
        asked = [self._lexicon.by_id[need] for need in self._needing if isinstance(need, str) and need != DEALINGS]
        self._asked = planner.index([spelling for entity in asked for spelling in spelled(entity)])

    def may_match(self, title: str, text: str, *, side: str = "") -> bool:
        """Whether a watch may match an article; False only where none can. Costs a tenth of reading it."""
        if self._always or (side == "kp" and DEALINGS in self._needing):
            return True
        if DEALINGS in self._needing:
            # The longest lead: the language is not known yet.
            if self._hints.any_hit(prepare(f"{title}\n{text[: texts.LEAD]}")):
                return True
            if len(self._needing) == 1:
                return False
        return self._asked.any_hit(prepare(f"{title}\n{text}"))

    def side(self, outlet: str, side: str) -> str:
        """The side of an outlet of `side`; of one that is itself in the lexicon, the lexicon's."""
        known = self._sides.get(outlet)
        if known is None:
            ids = self._known.get(flatten(texts.normalise(outlet).text), ())
            known = self._sides[outlet] = next((self._lexicon.by_id[one].side for one in ids), "")
        return known or side

    def may_concern(self, article: Article) -> bool:
        """Whether a watch may match `article`; False only where none can."""
        return self.may_match(article.title, article.text, side=self._side(article))

    def concerned(self, articles: Sequence[Article]) -> list[bool]:
        """Which of the articles a watch may match, as `may_concern` tells it of one. Most pages of a source have none:
        all of it is looked through at once, which costs a third, and only what has a find is looked at by itself."""
        if len(articles) < 2 or self._always:
            return [self.may_concern(article) for article in articles]
        suspects = self._suspects(articles)
        return [
            (number in suspects or self._side(article) == "kp") and self.may_concern(article)
            for number, article in enumerate(articles)
        ]

    def _suspects(self, articles: Sequence[Article]) -> set[int]:
        """Numbers of the articles in which a watch's words or names may stand, and of few others."""
        found: set[int] = set()
        if DEALINGS in self._needing:
            found |= self._hints.among([f"{one.title}\n{one.text[: texts.LEAD]}" for one in articles])
        if len(self._needing) > 1 or DEALINGS not in self._needing:
            found |= self._asked.among([f"{one.title}\n{one.text}" for one in articles])
        return found

    def read(self, article: Article, *, suspected: bool = False) -> Reading:
        """What the article is about, and the watches that it satisfies; an empty reading where none can match. Where it
        is `suspected`, `concerned` has told so before."""
        if not suspected and not self.may_concern(article):
            return Reading((), ())
        facts, view = self._facts(article)
        matches = []
        for number in self._candidates(facts):
            watch, node = self._watches[number]
            finds = node.satisfied(facts)
            if finds is not None:
                verdict = facts.dealings() if node.dealings else _NO_VERDICT
                score = verdict.score if verdict.relevant else _plain_score(finds)
                matches.append(Match(watch.id, score, _terms(article, view, finds), verdict.rule, verdict.masked))
        return Reading(tuple(matches), tuple(facts.names), facts.facets, _level(matches, view, facts.facets))

    def entities(self, article: Article) -> tuple[str, ...]:
        """Ids of the lexicon's entities that the article names, in the order in which they are first named."""
        return tuple(self._facts(article)[0].names)

    def reasons(self, article: Article) -> tuple[Reason, ...]:
        """For each watch, why the article satisfies it or does not."""
        facts, view = self._facts(article)
        reasons = []
        for watch, node in self._watches:
            finds = node.satisfied(facts)
            verdict = facts.dealings() if node.dealings else _NO_VERDICT
            terms = _terms(article, view, verdict.finds if finds is None else finds)
            reasons.append(Reason(watch.id, finds is not None, verdict.rule, terms, verdict.masked))
        return tuple(reasons)

    def _candidates(self, facts: Facts) -> list[int]:
        """Numbers of the watches whose needs the article has, in their order."""
        candidates = {*self._always, *self._needing.get(DEALINGS, ())}
        needs: list[Need] = [*facts.words, *facts.names]
        for need in needs:
            candidates.update(self._needing.get(need, ()))
        return sorted(candidates)

    def _facts(self, article: Article) -> tuple[Facts, View]:
        view, words = self._view(article)
        names: dict[str, list[Find]] = defaultdict(list)
        for find in view.names:
            if find.entity is not None and not is_guarded(find, view):
                names[find.entity.id].append(find)
        about = facets(view, self._lexicon)
        verdict = _once(lambda: self._rules.judge(view, about))
        facts = Facts(
            article=article,
            language=view.language,
            names=dict(names),
            words=words,
            facets=about,
            dealings=verdict,
            side=lambda side: self._rules.side(view, side),
            speakers=_once(lambda: self._quoted(article, names)),
            origins=_once(lambda: self._relayed(article, view)),
            distance=_distances(view),
        )
        return facts, view

    def _view(self, article: Article) -> tuple[View, dict[int, list[Find]]]:
        """All that stands in the article, sorted."""
        language = _language(article)
        title, text = prepare(article.title), prepare(article.text)
        lead_end = min(texts.lead_length(language), len(text.flat))
        names: list[Find] = []
        guards: list[Find] = []
        cues: list[Find] = []
        words: dict[int, list[Find]] = defaultdict(list)
        for prepared, is_title in ((title, True), (text, False)):
            early = len(title.flat) if is_title else lead_end
            for start, end, spelling in self._index.hits(prepared, language, early):
                field: Field = "title" if is_title else "lead" if start < lead_end else "text"
                match spelling.meaning:
                    case Entity() as entity:
                        names.append(Find(start, end, field, entity))
                    case Cue(sign):
                        cues.append(Find(start, end, field, sign=sign))
                    case Guard(entity, anywhere):
                        guards.append(Find(start, end, field, entity, "anywhere" if anywhere else "there"))
            for start, end, spelling in self._asked.hits(prepared, language, early):
                number = spelling.meaning
                if isinstance(number, int) and len(words[number]) < MOST_FINDS:
                    words[number].append(
                        Find(start, end, "title" if is_title else "lead" if start < lead_end else "text")
                    )
        view = View(language, self._side(article), title, text, lead_end, tuple(names), tuple(guards), tuple(cues))
        return view, dict(words)

    def _side(self, article: Article) -> str:
        return self.side(article.outlet, article.side)

    def _quoted(self, article: Article, names: dict[str, list[Find]]) -> frozenset[str]:
        """Ids and names of those whom the article quotes; without an extractor, all that a text with quotes names."""
        if self._speakers is not None:
            said = frozenset(self._speakers(article))
            return said | {flatten(one) for one in said}
        return frozenset(names) if _QUOTES.search(article.text) else frozenset()

    def _relayed(self, article: Article, view: View) -> frozenset[str]:
        """Ids and names of the outlet that the article relays, and of its own; where nobody tells whom it relays, of
        the agencies that it names in its lead."""
        if self._origin is None:
            named = {
                find.entity.id
                for find in view.names
                if find.entity is not None and find.field != "title" and find.entity.id in _AGENCIES
            }
            return frozenset(named | self._called(article.outlet))
        origin = self._origin(article)
        return frozenset(self._called(article.outlet) | (self._called(origin) if origin else set()))

    def _called(self, outlet: str) -> set[str]:
        """An outlet by its name and by its ids in the lexicon."""
        key = flatten(texts.normalise(outlet).text)
        return {key, *self._known.get(key, ())}


#: Who is relayed.
_AGENCIES = frozenset({"kcna", "rodong-sinmun", "kctv", "tass", "ria-novosti", "interfax", "yonhap"})


def compile_watches(
    watches: Sequence[Watch], lexicon: Lexicon, *, speakers: Speakers | None = None, origin: Origin | None = None
) -> Matcher:
    """All watches in one automaton. `speakers` gives the ids and names of those whom an article quotes, `origin` the
    outlet that it relays: they are asked only where a watch's ``speaker:`` or ``origin:`` hangs on them.

    Raises QueryError for the first query that cannot be read.
    """
    with _uncollected():
        planner = Planner(lexicon)
        planned = [(watch, planner.read(watch.query)) for watch in watches]
        return Matcher(planned, planner, speakers, origin)


def check(query: str, lexicon: Lexicon) -> None:
    """Raises QueryError where the query cannot be read, or asks for what the lexicon does not have."""
    Planner(lexicon).read(query)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Collects no garbage meanwhile: all that is built is kept, and walking it again and again costs a quarter more."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _once(make: Callable[[], _T]) -> Callable[[], _T]:
    """What `make` makes, when it is first asked for. (`functools.cache` is made in ten times the time.)"""
    made: list[_T] = []

    def get() -> _T:
        if not made:
            made.append(make())
        return made[0]

    return get


@lru_cache(maxsize=2)
def _rules(lexicon: Lexicon) -> Rules:
    return Rules(lexicon)


def _language(article: Article) -> str:
    if article.language in LANGUAGES:
        return article.language
    told = languages.tell(f"{article.title}\n{article.text}")
    return told if told in LANGUAGES else "en"


def _terms(article: Article, view: View, finds: Iterable[Find]) -> tuple[Term, ...]:
    """The first finds as words of the article as given; each once, and none that stands inside another."""
    terms: dict[tuple[str, int, int], Term] = {}
    for find in longest(finds)[:MOST_TERMS]:
        given, prepared = (article.title, view.title) if find.field == "title" else (article.text, view.text)
        start, end = prepared.normal.span(find.start, find.end)
        entity = find.entity.id if find.entity is not None else None
        terms.setdefault((find.field, start, end), Term(given[start:end], start, end, find.field, entity))
    return tuple(sorted(terms.values(), key=lambda term: (term.field != "title", term.start)))


def _distances(view: View) -> Callable[[Find, Find], int]:
    """How many words stand between two finds of one text; in Chinese and Japanese, how many signs."""
    if view.language in ("zh", "ja"):
        return _signs_between

    def ends_in(prepared: Prepared) -> Callable[[], list[int]]:
        return _once(lambda: [found.end() for found in _WORDS.finditer(prepared.flat)])

    in_title, in_text = ends_in(view.title), ends_in(view.text)

    def words_between(one: Find, other: Find) -> int:
        first, second = (one, other) if one.start <= other.start else (other, one)
        known = in_title() if one.field == "title" else in_text()
        return max(0, bisect_right(known, second.start) - bisect_right(known, first.end))

    return words_between


def _signs_between(one: Find, other: Find) -> int:
    return max(0, max(one.start, other.start) - min(one.end, other.end))


def _plain_score(found: Sequence[Find]) -> float:
    return 1.0 + 2.0 * any(find.field == "title" for find in found) + min(2.0, 0.3 * len(found))


def _level(matches: Sequence[Match], view: View, about: tuple[str, ...]) -> Level:
    """How much it matters: great events of both sides are rare, and a passing mention is for those who want all."""
    best = max((match.score for match in matches), default=0.0)
    if best >= FLASHING and flashes(view, about):
        return "flash"
    return "important" if best >= IMPORTANT else "all"
