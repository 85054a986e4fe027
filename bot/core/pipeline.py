"""What an article means: read it, place it among the stories, and compose what subscribers are told.

Article ─understand→ Understood ─place→ Placement ─process→ Outcome
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.core import alerts, life, priorities, queries, quotes, sayings, stories
from bot.core.alerts import Shown
from bot.core.first_texts import FIRST_TEXTS
from bot.core.lexicon import Lexicon
from bot.core.life import Growth
from bot.core.listeners import Listener, alert_key, heed
from bot.core.matching import Matcher, compile_watches
from bot.core.model import (
    AlertBody,
    AlertKind,
    Article,
    EventKind,
    Level,
    Match,
    Message,
    Outcome,
    Placement,
    Quote,
    Reading,
    Story,
    StoryEvent,
    Telling,
    Watch,
)
from bot.core.preferences import Attention, awake
from bot.core.sayings import Saying

#: Events that take back what an outlet has said.
_CORRECTIONS: frozenset[EventKind] = frozenset({"correction", "withdrawn"})

_NOWHERE = Placement(decision="unrelated", story=None)


@dataclass(frozen=True, slots=True)
class Judge:
    """All that articles are judged by: watches, their matcher, the lexicon. Built once from the settings."""

    watches: tuple[Watch, ...]
    matcher: Matcher
    lexicon: Lexicon

    def name(self, watch_id: str) -> str:
        """What people call the watch."""
        return next((watch.name for watch in self.watches if watch.id == watch_id), watch_id)

    def watched(self, watch_id: str) -> frozenset[str]:
        """Whose words the watch asks for (``speaker:``), as `sayings.speaker_key` names them."""
        query = next((watch.query for watch in self.watches if watch.id == watch_id), "")
        names = queries.values(queries.parse(query), "speaker") if "speaker:" in query.lower() else ()
        return frozenset(key for name in names for key in sayings.speakers(self.lexicon, name))


def judge(watches: Sequence[Watch], lexicon: Lexicon) -> Judge:
    """The judge for these watches. Raises `QueryError` for the first query that cannot be read."""

    def speakers(article: Article) -> Iterator[str]:
        for quote in quotes.extract(article, lexicon):
            yield from (name for name in (quote.entity, quote.canonical, quote.speaker) if name)

    return Judge(tuple(watches), compile_watches(watches, lexicon, speakers=speakers, origin=life.origin), lexicon)


@dataclass(frozen=True, slots=True)
class Understood:
    """An article with all that can be found without knowing other articles."""

    article: Article
    reading: Reading
    #: None if no watch matches; then it is not compared with stories.
    features: stories.Features | None
    quotes: tuple[Quote, ...]
    #: The facts that it tells and a later article may contradict.
    telling: Telling = field(default_factory=Telling)
    #: The address by which its source lists it, if its page was read, which may name another address.
    listed: str | None = None
    #: Whether the source listed it before, with other words.
    again: bool = False
    #: Whether its title is no headline of its outlet, but cut off, or made of the words of an address.
    makeshift: bool = False


def get_ready(judge: Judge) -> None:
    """Build the patterns and finders of names that the first article needs, so that it is as fast as later ones."""
    moment = datetime(2026, 11, 2, tzinfo=UTC)
    for language, (title, text) in FIRST_TEXTS.items():
        article = Article("", title, text, language, "", "kp", moment, moment)
        read = _whole(article, judge.matcher.read(article), judge).features
        if read is not None:
            stories.place(read, [stories.Candidate("", read, read, read, moment)], moment)
    # This frees a megabyte that was only needed for building.
    quotes.forget()


def understand(article: Article, judge: Judge, *, suspected: bool = False, quoted: bool = True) -> Understood:
    """What an article says by itself: its matches, and if there are any, its features and (if `quoted`) its quotes. For
    `suspected` see `Matcher.read`."""
    reading = judge.matcher.read(article, suspected=suspected)
    if not reading.relevant:
        return Understood(article, reading, None, ())
    return _whole(article, reading, judge, quoted=quoted)


def _whole(article: Article, reading: Reading, judge: Judge, *, quoted: bool = True) -> Understood:
    features = stories.features(article, judge.lexicon)
    return Understood(
        article,
        reading,
        features=features,
        quotes=quotes.extract(article, judge.lexicon) if quoted else (),
        telling=life.telling(article, features, judge.lexicon, level=reading.level, facets=reading.facets),
    )


def unrelated(understood: Understood) -> Outcome:
    """The outcome of an article that no watch asks for: it is kept, and nobody is told."""
    return Outcome(understood.article, understood.reading, _NOWHERE, story=None, quotes=(), messages=())


def process(
    understood: Understood,
    placement: Placement,
    story: Story,
    listeners: Sequence[Listener],
    judge: Judge,
    *,
    quiet: bool,
    known: Sequence[Saying] = (),
    before: str = "",
) -> Outcome:
    """All that the article changes.

    - `story` is the story as it was, or a new one without reports.
    - `listeners` are its subscribers.
    - `known` are the sayings that are known of the people whom the article quotes.
    - `before` are the words of the version before this one; empty if there is none.
    - A `quiet` article (an old one at a source's first poll) founds or joins a story, and nobody is told.
    """
    growth = _grow(story, understood, placement, before)
    name = understood.article.id
    # New words of somebody are told only to those who have the alert.
    fresh = _fresh(understood, known, story.code) if any(one.told for one in listeners) else ()
    messages = () if quiet else _messages(understood, placement, growth, listeners, judge, name=name, fresh=fresh)
    return Outcome(
        understood.article, understood.reading, placement, growth.story, understood.quotes, messages, growth.events
    )


def revise(
    understood: Understood,
    position: int,
    story: Story,
    listeners: Sequence[Listener],
    judge: Judge,
    *,
    before: str,
    changes: int,
) -> Outcome:
    """All that changes if the story's report at `position` has other words now, under the same address.

    `before` is its text as it was, `changes` counts how often it has changed, this time included.
    """
    article, telling = understood.article, _put_right(understood, before)
    growth = life.rewrite(
        story,
        position,
        alerts.report(article, telling),
        telling,
        at=article.seen,
        diff=life.diff(before, article.text),
        values=life.values(
            f"{story.reports[position].title}\n{before}",
            words_of(article),
            life.places(judge.lexicon, article.language),
        ),
    )
    placement = Placement("update", story.code, 1.0, ("the same address, another text",))
    messages = _messages(understood, placement, growth, listeners, judge, name=f"{article.id}#{changes}")
    return Outcome(article, understood.reading, placement, growth.story, understood.quotes, messages, growth.events)


def _put_right(understood: Understood, before: str) -> Telling:
    """The article's telling; marked as a correction if its page says that it has corrected itself."""
    telling, note = understood.telling, life.corrected(before, understood.article.text)
    return replace(telling, marker="correction", note=note) if note and not telling.marker else telling


def words_of(article: Article) -> str:
    """Title and text, as versions are compared by them."""
    return f"{life.plain_title(article.title)}\n{article.text}"


def _grow(story: Story, understood: Understood, placement: Placement, before: str) -> Growth:
    reading, telling = understood.reading, understood.telling
    facets = tuple(dict.fromkeys(story.facets + reading.facets))
    report = alerts.report(understood.article, telling)
    now = words_of(understood.article)
    return life.grow(
        replace(story, facets=facets),
        report,
        telling,
        placement,
        level=reading.level,
        values=life.values(before, now) if before else (),
        repeats=bool(before) and life.repeats(before, now, noted=bool(telling.note)),
    )


def _messages(
    understood: Understood,
    placement: Placement,
    growth: Growth,
    listeners: Sequence[Listener],
    judge: Judge,
    *,
    name: str,
    fresh: Sequence[Quote] = (),
) -> tuple[Message, ...]:
    """The messages for all destinations. Each hears the story once, also if several of its watches match.

    `name` names the article in the messages' keys, so that recording it twice writes the same rows. `fresh` are its
    quotes that nobody had before.
    """
    if not listeners:
        return ()
    messages: list[Message] = []
    seen = alerts.shown(growth.story)
    for asked in _asking(understood, growth.story.level, listeners).values():
        listener, _, attends = asked[0]
        matches = tuple(match for _, match, _ in asked)
        telling = _Telling(understood, placement, growth, seen, matches, listener, judge, name, tuple(fresh))
        news = telling.news() if listener.told else [telling.alert()]
        # In quiet hours messages are held. A change of an alert is not: it makes no sound.
        messages += [replace(one, held=one.edits is None) for one in news] if attends == "hold" else news
    return tuple(messages)


def _asking(
    understood: Understood, level: Level, listeners: Sequence[Listener]
) -> dict[int, list[tuple[Listener, Match, Attention]]]:
    """The listeners who are to be told, by destination, each with its match, in the order of the matches.

    Those who have the alert are told even if the article matches none of their watches: a correction often lacks the
    very words that they asked for.
    """
    matches = understood.reading.matches
    matched = {match.watch_id for match in matches}
    unmatched = dict.fromkeys(one.watch_id for one in listeners if one.watch_id not in matched)
    found: dict[int, list[tuple[Listener, Match, Attention]]] = {}
    for match in (*matches, *(Match(watch_id, 0.0, ()) for watch_id in unmatched)):
        for listener in listeners:
            if listener.watch_id != match.watch_id or not (listener.told or listener.watch_id in matched):
                continue
            attends = heed(listener, level, understood.article.seen)
            if attends == "skip" or (understood.telling.marker == "withdrawn" and not listener.told):
                # A withdrawal is told only to those who were told the report.
                continue
            found.setdefault(listener.destination_id, []).append((listener, match, attends))
    return found


def _fresh(understood: Understood, known: Sequence[Saying], code: str) -> Sequence[Quote]:
    """The quotes whose words were not known before, in any language."""
    article = understood.article
    ledger = sayings.book(understood.quotes, known, language=article.language, story=code, said=article.published)
    return [one.quote for one in ledger.entered if ledger.sayings[one.saying].id is None]


@dataclass(frozen=True, slots=True)
class _Telling:
    """What one listener is told of a story that has grown."""

    understood: Understood
    placement: Placement
    growth: Growth
    seen: Shown
    #: The matches of all the listener's watches that ask for it.
    matches: tuple[Match, ...]
    listener: Listener
    judge: Judge
    name: str
    fresh: tuple[Quote, ...] = ()

    def alert(self) -> Message:
        story = self.growth.story
        body = self._body("alert", story.events)
        return Message(self.listener.destination_id, self._first, body, priority=priorities.STORY[story.level])

    def news(self) -> list[Message]:
        """For a listener who has the alert: an answer to it if something is loud, and the alert as it reads now."""
        found = []
        updates = self.listener.wants.updates
        if (self._loud or self._words()) and (updates in ("both", "reply") or self.listener.follows):
            found.append(self._reply())
        wait = life.edit_wait(self.growth)
        if wait is not None and updates in ("both", "edit"):
            found.append(self._edit(self.understood.article.seen + wait))
        return found

    def _reply(self) -> Message:
        story, loud = self.growth.story, self._loud
        recent = self.listener.replies
        kind: AlertKind = "correction" if any(event.kind in _CORRECTIONS for event in loud) else "update"
        message = Message(
            self.listener.destination_id,
            f"{self._first}:{kind}:{self.name}",
            self._body(kind, loud),
            priority=priorities.UPDATE,
            replies_to=self._first,
        )
        if len(recent) < life.REPLIES:
            return message
        unheard = [event for event in story.events if event in loud or (event.loud and event.at > max(recent))]
        due = awake(self.listener.wants, min(recent) + life.REPLIES_WITHIN, story.level)
        return replace(message, body=self._body(kind, unheard), slot=f"{self._first}:more", not_before=due)

    @property
    def _loud(self) -> tuple[StoryEvent, ...]:
        """What is told in an answer; whoever follows the story also hears that an outlet tells more of it."""
        follows = self.listener.follows
        return tuple(one for one in self.growth.events if one.loud or (follows and one.kind == "more"))

    def _words(self) -> tuple[Quote, ...]:
        """The new quotes of people whom one of the watches asks for (``speaker:``), ranked in their order."""
        watched = frozenset().union(*(self.judge.watched(match.watch_id) for match in self.matches))
        said = [quote for quote in self.fresh if sayings.speaker_key(quote) in watched] if watched else []
        return tuple(quote._replace(rank=number) for number, quote in enumerate(said, 1))

    def _edit(self, due: datetime) -> Message:
        return Message(
            self.listener.destination_id,
            f"{self._first}:edit:{self.name}",
            self._body("edit", self.growth.story.events),
            priority=priorities.EDIT,
            edits=self._first,
            slot=f"{self._first}:edit",
            not_before=due,
        )

    def _body(self, kind: AlertKind, events: Sequence[StoryEvent]) -> AlertBody:
        first, *others = self.matches
        return alerts.compose(
            self.seen,
            self.understood.article,
            (self._words() if kind == "update" else ()) or self.understood.quotes,
            first,
            watch=self.judge.name(first.watch_id),
            also=[(self.judge.name(match.watch_id), match) for match in others],
            kind=kind,
            possibly=self.placement.possibly,
            language=self.listener.language,
            events=events,
            quotes_shown=self.listener.wants.quotes,
            silent=self.listener.wants.silent or self.growth.story.level == "all",
        )

    @property
    def _first(self) -> str:
        return self.listener.told or alert_key(self.growth.story.code)
