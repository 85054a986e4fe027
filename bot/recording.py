"""Records an article: gathers what the decision needs, decides, and commits, in one transaction.

    Understood ─place→ Story ─process→ Outcome ─commit→ ∎

A version of a known article, and a notice that takes one back, is compared with what that article told.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.engine import Connection

from bot import copies, shared_address
from bot.core import life, pipeline, stories
from bot.core.crowd import Crowd
from bot.core.listeners import Listener
from bot.core.model import NO_COPY, Article, Decision, Outcome, Placement, Story
from bot.core.pipeline import Judge, Understood
from bot.core.sayings import Saying
from bot.store import articles, audience, placing, prune, sayings

#: For an article that a bug keeps from being compared.
_ALONE = Placement("new", None, score=0.0, because=("a bug: not compared",))


def record(
    connection: Connection,
    understood: Understood,
    judge: Judge,
    now: datetime,
    *,
    quiet: bool,
    alone: bool = False,
    crowd: Crowd | None = None,
) -> Outcome:
    """Gather, decide and commit, in one transaction: the article is recorded as a whole or not at all.

    A `quiet` article goes to the archive, and nobody is told. One that is to stand `alone` becomes a story of its own
    without being compared. `crowd` counts the messages of the poll, so that not all of them leave at once.
    """
    placing.one_at_a_time(connection)
    understood = shared_address.as_known(connection, understood)
    article = understood.article
    versions = articles.versions_before(connection, article)
    newest = versions[-1].article.copy if versions else NO_COPY
    if 0 < article.copy.version < newest.version:
        return pipeline.unrelated(understood)
    if _is_known(connection, article.id):
        again = newest.status == "withdrawn" and newest.version < article.copy.version
        return _revise(connection, understood, judge, now, again=again, crowd=crowd)
    before = next((one for one in reversed(versions) if one.story), None)
    taken_back: Sequence[str] = ()
    if life.takes_back(article):
        taken_back = copies.taken_back_by(connection, article, versions)
        before = articles.version(connection, taken_back[-1]) if taken_back else None
        understood = copies.as_it_was_told(understood, before, judge)
    features = understood.features
    if features is None:
        # No watch matches: it is kept, and nobody is told.
        articles.archive(connection, [article])
        return pipeline.unrelated(understood)
    told = () if before or alone else copies.spoken_of_by(connection, understood)
    version_of = before.story if before else next((one.story for one in told), None)
    placement = _ALONE if alone else _placed(connection, understood, version_of, now)
    articles.take_back(connection, taken_back)
    story = _story(connection, article, placement)
    listeners = () if quiet else _listeners(connection, understood, story, now)
    known = _known(connection, understood, listeners)
    words = "" if taken_back else _words_before(connection, article, story, before)
    outcome = pipeline.process(understood, placement, story, listeners, judge, quiet=quiet, known=known, before=words)
    outcome = crowd.parted(outcome) if crowd else outcome
    placing.remember(connection, *articles.commit(connection, outcome, now), features)
    if understood.telling.marker == "correction":
        copies.put_right(connection, [before.article.id] if before else [one.name for one in told], features)
    return outcome


def _is_known(connection: Connection, article_id: str) -> bool:
    return articles.told_by(connection, article_id) or prune.is_forgotten(connection, article_id)


def _revise(
    connection: Connection,
    understood: Understood,
    judge: Judge,
    now: datetime,
    *,
    again: bool = False,
    crowd: Crowd | None = None,
) -> Outcome:
    """Record that a known article has other words now: an update of its story, never a new story.

    Nothing changes if the words come from another source, or belong to a page that changes all the time; nor if they
    are the same, unless they come `again` after they were withdrawn.
    """
    kept = articles.kept(connection, understood.article.id)
    if kept is None or kept.article.source_id != understood.article.source_id or kept.changes >= life.MOST_CHANGES:
        return pipeline.unrelated(understood)
    article = _with_the_text_that_was_read(understood, kept)
    if _reads_the_same(article, kept) and not again:
        return pipeline.unrelated(understood)
    understood = understood if article is understood.article else pipeline.understand(article, judge)
    story = articles.told(connection, kept.story)
    listeners = _listeners(connection, understood, story, now)
    before, changes = kept.article.text, kept.changes + 1
    outcome = pipeline.revise(understood, kept.position, story, listeners, judge, before=before, changes=changes)
    outcome = crowd.parted(outcome) if crowd else outcome
    articles.amend(connection, kept, outcome, now)
    if understood.features is not None:
        placing.renew(connection, kept.number, understood.features)
    return outcome


def _with_the_text_that_was_read(understood: Understood, kept: articles.Kept) -> Article:
    """The article; under its new headline the text that was kept, where there is only a summary of it now."""
    article, before = understood.article, kept.article
    if not (article.page_fault and not before.page_fault) and not life.is_summary(before.text, article.text):
        return article
    title = before.title if understood.makeshift else article.title
    return before._replace(title=title, seen=article.seen)


def _reads_the_same(article: Article, kept: articles.Kept) -> bool:
    """Whether an article has the words that it had, or all of them that are kept: an old one's text is dropped, and its
    hash alone remains."""
    was = kept.article
    is_kept = (article.title, article.text) == (was.title, was.text)
    return is_kept or kept.content_hash == stories.content_hash(article.title, article.text)


def _placed(connection: Connection, understood: Understood, code: str | None, now: datetime) -> Placement:
    """Where an article belongs: to the story `code` if it is a version of an article there, else to the nearest story,
    if one is near enough."""
    features = understood.features
    if code is None and features is not None:
        return stories.place(features, placing.candidates(connection, features), now)
    corrects = understood.article.copy.status != "usable" or understood.telling.marker in ("correction", "withdrawn")
    decision: Decision = "correction" if corrects else "update"
    return Placement(decision, code, score=1.0, because=("version",))


def _story(connection: Connection, article: Article, placement: Placement) -> Story:
    """The story to which an article belongs; one without reports if it tells something new."""
    if placement.story is None:
        return articles.founded_by(connection, article.id)
    return articles.told(connection, placement.story)


def _listeners(connection: Connection, understood: Understood, story: Story, now: datetime) -> Sequence[Listener]:
    watches = [match.watch_id for match in understood.reading.matches]
    return audience.of(connection, watches, story.code, now, outlet=understood.article.outlet)


def _known(connection: Connection, understood: Understood, listeners: Sequence[Listener]) -> Sequence[Saying]:
    """What those who are quoted have said before, if anybody is to hear of their new words: only who has the story's
    alert is."""
    if not any(one.told for one in listeners):
        return ()
    return sayings.known(connection, understood.quotes, understood.article.published)


def _words_before(connection: Connection, article: Article, story: Story, before: articles.Version | None) -> str:
    """The words of the version before this one, with the same headline or of the same item; empty if there is none."""
    version = life.version_of(article, story.reports)
    if version:
        return articles.words_before(connection, story.code, version)
    if before is None or before.story != story.code or not before.article.text:
        return ""
    return pipeline.words_of(before.article)
