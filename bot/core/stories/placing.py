"""Placing a stream of articles in memory, decision for decision as the store does: for the filter `khasan place`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core import codes
from bot.core.identity import CONTENT, content_hash
from bot.core.lexicon import Lexicon
from bot.core.model import Article, Decision, Placement
from bot.core.stories import settings
from bot.core.stories.encoding import decode, encode
from bot.core.stories.features import Features
from bot.core.stories.place import Candidate, Considered, consider, place, renewed
from bot.core.stories.ranking import Ranking, rank, window
from bot.core.stories.reading import features


@dataclass(slots=True)
class _Member:
    story: int
    features: Features


@dataclass(slots=True)
class _Story:
    code: str
    members: list[int] = field(default_factory=list)


class Placing:
    """The stories of a stream, from its first article on. Not for many threads."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.reset()

    def reset(self) -> None:
        """Forget all articles and stories."""
        self._members: list[_Member] = []
        self._stories: list[_Story] = []
        self._by_key: dict[int, list[tuple[datetime, int]]] = defaultdict(list)
        self._by_identity: dict[str, int] = {}
        self._codes: set[str] = set()
        #: A hash of the words at each address.
        self._words: dict[str, str] = {}

    def place_one(self, article: Article, story: str | None = None, versions: Sequence[str] = ()) -> Placement:
        """Where the article belongs among those placed before it; a new story's code is in the answer too. Of another
        version of what was told in `story` the words are not compared: where it corrects the `versions` of these names,
        later articles are compared with what it says."""
        known = self._by_identity.get(article.id)
        if known is not None and self._is_same(article, known):
            return self._again(article, known)
        made = features(article, self._lexicon)
        now = article.seen
        if story is None:
            placement = place(made, self._candidates(made), now)
        else:
            placement = Placement("correction" if made.correction else "update", story, 1.0, ("version",))
        story_number = self._found(article) if placement.story is None else self._numbered(placement.story)
        self._remember(article.id, story_number, made)
        for name in versions if made.correction else ():
            self._renew(self._by_identity[name], made)
        if not article.id.startswith(CONTENT):
            self._words[article.id] = content_hash(article.title, article.text)
        return replace(placement, story=self._stories[story_number].code)

    def _again(self, article: Article, known: int) -> Placement:
        """The placement of an article that was read before: a repeat, or an update if its page has other words now."""
        story = self._stories[self._members[known].story]
        words = content_hash(article.title, article.text)
        if self._words.get(article.id, words) == words:
            # An article without an address is known by its words.
            same = "the same text" if article.id.startswith(CONTENT) else "the same address"
            return Placement("repeat", story.code, 1.0, (same,))
        self._words[article.id] = words
        made = features(article, self._lexicon)
        self._renew(known, made)
        decision: Decision = "correction" if made.correction else "update"
        return Placement(decision, story.code, 1.0, ("the same address, another text",))

    def _renew(self, number: int, made: Features) -> None:
        member = self._members[number]
        now = renewed(made, member.features)
        if now is None:
            return
        member.features = decode(encode(now))
        for found_key in now.keys:
            row = (now.published, number)
            if row not in self._by_key[found_key]:
                insort(self._by_key[found_key], row)

    def consider(self, article: Article) -> tuple[Considered, ...]:
        """The stories that the article would be compared with, the nearest first; nothing is remembered of it."""
        made = features(article, self._lexicon)
        return consider(made, self._candidates(made), article.seen)

    def _is_same(self, article: Article, known: int) -> bool:
        """An address names one article for ever; words without one come again with the next event of their kind."""
        age = abs(article.published - self._members[known].features.published)
        return not article.id.startswith(CONTENT) or age <= settings.SAME_WORDS

    def _candidates(self, made: Features) -> list[Candidate]:
        rows = (
            (found_key, article, self._members[article].story)
            for found_key in made.keys
            for article in self._newest(found_key, made.published)
        )
        ranking = rank(rows, len(made.keys))
        return [self._candidate(story, best, ranking) for story, best in ranking.best.items()]

    def _newest(self, found_key: int, published: datetime) -> list[int]:
        """The newest articles of a key within the window, as `bot.store.placing` finds them in the database."""
        rows = self._by_key.get(found_key, [])
        since, until = window(published)
        first, last = bisect_left(rows, (since, 0)), bisect_right(rows, (until, len(self._members)))
        return [article for _, article in rows[max(first, last - settings.POSTINGS) : last]]

    def _candidate(self, number: int, best: int, ranking: Ranking) -> Candidate:
        story = self._stories[number]
        newest = self._members[story.members[-1]].features
        return Candidate(
            code=story.code,
            founder=self._members[story.members[0]].features,
            newest=newest,
            best=self._members[best].features,
            last=newest.published,
            common=ranking.common,
            led=ranking.led.get(number, 0.0),
        )

    def _found(self, article: Article) -> int:
        code = next((code for code in codes.codes(article.id) if code not in self._codes), f"S{len(self._stories)}")
        self._codes.add(code)
        self._stories.append(_Story(code))
        return len(self._stories) - 1

    def _numbered(self, code: str) -> int:
        return next(number for number in range(len(self._stories) - 1, -1, -1) if self._stories[number].code == code)

    def _remember(self, identity: str, story: int, made: Features) -> None:
        number = len(self._members)
        # As the database keeps it, to the last bit: both must decide alike.
        self._members.append(_Member(story, decode(encode(made))))
        self._stories[story].members.append(number)
        self._by_identity[identity] = number
        for found_key in made.keys:
            insort(self._by_key[found_key], (made.published, number))
