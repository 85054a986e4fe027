"""Composes what subscribers are told about a story, before a channel gives it its markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from bot.core import life
from bot.core.model import (
    AlertBody,
    AlertKind,
    Article,
    Match,
    Quote,
    QuoteLine,
    Report,
    Rung,
    Story,
    StoryEvent,
    Telling,
)
from bot.core.quotes import utterances
from bot.core.sayings import spoken
from bot.core.sounds import skeleton
from bot.core.stories.letters import fold

#: Longest headline, in characters; what a phone shows in three lines.
HEADLINE = 140
#: Longest quote. Short excerpts with source and author are what quotation rights cover (Berne Convention, Art. 10).
QUOTE = 300
#: How many key quotes an alert shows.
QUOTES = 3
#: Consonants of a surname by which somebody is known in another script.
SOUNDS = 3
#: How many of the latest changes an alert shows; that another outlet reports it is no change.
EVENTS = 6
#: How many of the words that matched are worth showing.
MATCHED = 6

_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'»”’」』)]*(?=\s|$)|[。！？]")


def headline(article: Article) -> str:
    """The article's title, or its first sentence if it has none; at most `HEADLINE` characters."""
    title = " ".join((article.title or _first_sentence(article.text)).split())
    return shorten(title, HEADLINE)


def report(article: Article, telling: Telling) -> Report:
    """The article as one outlet's report of the story; `telling` is what it says."""
    return Report(
        outlet=article.outlet,
        side=article.side,
        url=article.url,
        language=article.language,
        title=headline(article),
        published=article.published,
        origin=telling.origin,
        status=telling.marker if telling.marker == "withdrawn" else "",
        corrects=telling.marker == "correction",
        formula=telling.formula,
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """What all alerts about a story have in common, however many chats get one."""

    story: Story
    reports: tuple[Report, ...]
    titles: Mapping[str, str]
    origins: int
    sides: tuple[Rung, ...]

    def title(self, language: str) -> str:
        """The best title for somebody who reads `language`."""
        return life.pick(self.titles, self.story.reports, language)


def shown(story: Story) -> Shown:
    """What alerts show of `story`."""
    return Shown(
        story=story,
        reports=_one_an_outlet(story.reports),
        titles=life.titles(story),
        origins=len(life.origins(story.reports)),
        sides=life.ladder(story),
    )


def compose(
    seen: Shown,
    article: Article,
    quotes: Iterable[Quote],
    match: Match,
    *,
    watch: str,
    also: Sequence[tuple[str, Match]] = (),
    kind: AlertKind,
    possibly: str | None = None,
    language: str = "",
    events: Sequence[StoryEvent] = (),
    quotes_shown: int = QUOTES,
    silent: bool = False,
) -> AlertBody:
    """The alert about a story that `article` causes. `watch` is the name of the watch, `also` are the reader's other
    watches that ask for it, by name, and `language` is the reader's.

    An alert has the story's best title; an update or a correction has the title of its article.
    """
    story = seen.story
    return AlertBody(
        story=story.code,
        level=story.level,
        title=life.plain_title(headline(article)) if kind in ("update", "correction") else seen.title(language),
        facets=story.facets,
        reports=seen.reports,
        quotes=key_quotes(article, quotes)[:quotes_shown],
        watch=watch,
        matched=matched([term.text for term in one.terms] for one in (match, *(other for _, other in also))),
        possibly=possibly,
        kind=kind,
        origins=seen.origins,
        sides=seen.sides,
        events=_latest(events),
        language=language or "en",
        silent=silent,
        revision=story.revision + 1,
        also=tuple(dict.fromkeys(name for name, _ in also if name != watch)),
    )


def key_quotes(article: Article, quotes: Iterable[Quote]) -> tuple[QuoteLine, ...]:
    """The quotes of an article that alerts show, the most important first, at most `QUOTES`; none without a speaker."""
    key = sorted((said for said in _utterances(quotes) if said[0].rank and said[0].who), key=_rank)
    return tuple(_line(said, article) for said in key[:QUOTES])


def matched(words: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """At most `MATCHED` of each watch's `words` that matched: the first of each before the second of any."""
    in_turn = zip_longest(*words)
    return once(word for each in in_turn for word in each if word is not None)[:MATCHED]


def once(words: Iterable[str]) -> tuple[str, ...]:
    """Each of the words once, however it is capitalised."""
    found: dict[str, str] = {}
    for word in words:
        found.setdefault(word.casefold(), word)
    return tuple(found.values())


def renewed(body: AlertBody, seen: Shown) -> AlertBody:
    """The alert, brought up to date with the story."""
    return replace(
        body,
        story=seen.story.code,
        level=seen.story.level,
        title=seen.title(body.language),
        facets=seen.story.facets,
        reports=seen.reports,
        origins=seen.origins,
        sides=seen.sides,
        events=_latest(seen.story.events),
        revision=seen.story.revision + 1,
    )


def with_quotes_of(body: AlertBody, before: AlertBody) -> AlertBody:
    """An alert as it reads now, with what the reader saw in it `before`: quotes stay, others take free places.

    What an outlet took back is quoted no more. Others are people who were not heard yet: what somebody said is mostly
    the same in the next report, or translated.
    """
    taken_back = {event.outlet for event in body.events if event.kind == "withdrawn"}
    kept = [quote for quote in before.quotes if quote.outlet not in taken_back]
    heard = {_sound(quote.speaker) for quote in kept}
    places = max(len(before.quotes), len(body.quotes))
    quotes = (*kept, *(quote for quote in body.quotes if _sound(quote.speaker) not in heard))[:places]
    possibly = body.possibly or before.possibly
    return replace(body, quotes=quotes, watch=before.watch, also=before.also, matched=before.matched, possibly=possibly)


def _sound(speaker: str) -> str:
    """A speaker as the surname sounds in any script, Белоконь as Belokon; a name of few sounds as it is written."""
    name = fold(speaker)
    sounds = skeleton(name.split()[-1]) if name else ""
    return sounds if len(sounds) >= SOUNDS else name


def shorten(text: str, limit: int) -> str:
    """`text`, or its beginning in at most `limit` characters: cut after a sentence, else between words, with "…"."""
    if len(text) <= limit:
        return text
    room = text[: limit - 2]
    sentence = max((match.end() for match in _SENTENCE_END.finditer(room)), default=0)
    if sentence >= limit // 2:
        return f"{room[:sentence]} …"
    words = room.rpartition(" ")[0]
    return (words if len(words) >= limit // 2 else room).rstrip(" ,;:—–-") + "…"


def _latest(events: Sequence[StoryEvent]) -> tuple[StoryEvent, ...]:
    """The latest changes. However many outlets have it since, what has changed before is among them."""
    changes = [number for number, event in enumerate(events) if event.kind != "outlet"][-EVENTS:]
    return tuple(event for number, event in enumerate(events) if number in changes or number >= len(events) - EVENTS)


def _one_an_outlet(reports: Sequence[Report]) -> tuple[Report, ...]:
    """The first report of each outlet in the order of publication, if there is one that it stands by; its title without
    agencies' marks. A live page with forty versions is one outlet."""
    found: dict[str, Report] = {}
    for one in sorted(reports, key=lambda report: report.published):
        if one.outlet not in found or (one.stands and not found[one.outlet].stands):
            found[one.outlet] = one
    return tuple(map(_unmarked, found.values()))


def _unmarked(report: Report) -> Report:
    title = life.plain_title(report.title)
    return report if title == report.title else replace(report, title=title)


def _first_sentence(text: str) -> str:
    line = next((line for line in text.splitlines() if line.strip()), "")
    # An end within the first words is rather an abbreviation: "M. Kim".
    end = next((match.end() for match in _SENTENCE_END.finditer(line) if match.end() >= 20), len(line))
    return line[:end]


def _utterances(quotes: Iterable[Quote]) -> list[list[Quote]]:
    listed = list(quotes)
    return [[listed[at] for at in halves] for halves in utterances(listed)]


def _rank(said: Sequence[Quote]) -> int:
    return said[0].rank or 0


def _line(said: Sequence[Quote], article: Article) -> QuoteLine:
    """An utterance as an alert shows it, with "[…]" where the reporter's words part it."""
    quote = said[0]
    return QuoteLine(
        text=shorten(spoken(" […] ".join(" ".join(half.text.split()) for half in said)), QUOTE),
        speaker=quote.who,
        role=quote.role,
        side=quote.side,
        outlet=article.outlet,
        url=article.url,
        relayed_by=quote.relayed_by,
    )
