"""Reads an article into the features that it is compared by."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from bot.core.identity import host
from bot.core.lexicon import Lexicon
from bot.core.model import Article
from bot.core.stories import (
    actors,
    causes,
    claims,
    days,
    formulas,
    groups,
    journeys,
    markers,
    messages,
    naming,
    numbers,
    offices,
    scenes,
    settings,
    subjects,
    towns,
    vessels,
    words,
)
from bot.core.stories.features import Features, worth
from bot.core.stories.finder import COUNTRY, Finder, Found
from bot.core.stories.keys import keys_of
from bot.core.stories.letters import fold
from bot.core.stories.phase import Phase, phase
from bot.core.stories.slugs import to_cyrillic
from bot.core.stories.stamps import of_address, unstamped
from bot.core.stories.words import heaviest, key

#: The country; in small letters it is whoever speaks.
_US = re.compile(r"\bUS\b")
_CYRILLIC = re.compile("[А-яЁё]")
#: A leave, or waved hair, and not the town, in titles without capitals, too.
_PERM = re.compile(r"(\b(?i:en|une?|la|sa|an?|the)) perm\b")
#: What somebody said, by the marks of all languages; whichever stands first begins.
_QUOTE = re.compile('“[^”\n]*”|"[^"\n]*"|«[^»\n]*»|»[^«\n]*«|„[^“”"\n]*[“”"]|[「『][^」』\n]*[」』]')
#: … in so many signs, marks included, that whoever prints it copies them: a shorter one may be a name or a term.
_COPIED = 27
#: A later sentence that says by its first word what went before: its numbers are those of another event.
_BACKGROUND = re.compile(
    r"(?<=[.!?] )(?:накануне|ранее|(?:днем|неделей|месяцем|годом) ранее|до этого|earlier|previously|the day before"
    r"|(?:a|one|two|three) (?:day|week|month|year)s? earlier|last (?:week|month|year)|la veille|auparavant|precedemment"
    r"|(?:la semaine|le mois|l'annee|l'an) (?:dernier|derniere|passee?)|앞서|이에 앞서|지난주|지난달|지난해|zuvor"
    r"|am vortag|vergangene woche|letzte woche|anteriormente|el dia anterior|la semana pasada|in precedenza"
    r"|il giorno prima|la settimana scorsa)(?![\w])[^.!?]*[.!?]?"
)
#: A host without a name: "192.0.2.7", "[2001:db8::7]".
_NUMBERED = re.compile(r"[\d.]+|.*:.*")
#: The word behind a country's name; in Hangul so many letters are nobody's.
_NOBODY = 8
_BEHIND = re.compile(r"(?:'s)?\s+([a-zßœæа-яёії]+)")
_finders: dict[int, tuple[Lexicon, Finder]] = {}


class _Said(NamedTuple):
    """What an article says, as it is written and folded."""

    language: str
    #: The title with markers and the outlet's name, and without, as written; the latter folded.
    title: str
    shown: str
    headline: str
    lead: str
    opening: str
    whole: str
    everything: str
    #: What of everything stands behind the opening; None where the opening is cut off within a sentence.
    rest: str | None
    #: The day that the page itself gives.
    dated: date | None
    #: The title, folded, where it is the formula of a series; if there is a text, its first sentence is the title.
    formula: str

    @property
    def brief(self) -> bool:
        """Most that feeds print is so brief that all of it is the lead."""
        return self.whole == self.lead


class _Named(NamedTuple):
    """What title, lead and the whole text name."""

    title: list[Found]
    lead: list[Found]
    everywhere: list[Found]


class _Stems(NamedTuple):
    """The stems of title, lead and the whole text, and the keys of those that most articles have."""

    title: list[words.Stem]
    lead: list[words.Stem]
    whole: list[words.Stem]
    everyday: frozenset[int]


def features(article: Article, lexicon: Lexicon) -> Features:
    """What the article is compared by; the same with and without a watch."""
    finder = _finder(lexicon)
    said = _said(article, finder)
    named_in = _named_in(said, finder)
    turn = _turn(article, said, named_in)
    title_words, lead_words = words.tokens(said.headline), words.tokens(said.opening)
    plain = _without_quotes(said.opening)
    stems = _stems(said, named_in, turn, title_words, lead_words)
    head, found, names = _head(stems), _kinds(said, named_in, finder), _sounds(said, named_in)
    news = _BACKGROUND.sub("", said.opening)
    in_title, in_lead = numbers.numbers(said.headline), numbers.numbers(news)
    sizes = (*numbers.magnitudes(said.headline), *numbers.magnitudes(said.opening))
    subject = subjects.about(said.headline, said.opening, named_in.title, named_in.lead, said.language)
    marker = markers.said(article.title, _noted(article))
    stamp = said.dated or of_address(article.url, article.published)
    home = host(article.url)
    page = key(home + "\n" + said.headline)
    return Features(
        language=said.language,
        published=article.published,
        page=page,
        house=key(house) if (house := _house(article, home)) else 0,
        head=head,
        body=_body(stems),
        phrases=_phrases(title_words, lead_words if plain == said.opening else words.tokens(plain)),
        names=names,
        named=_stems_named(said, named_in),
        towns=towns.towns(said.shown, said.language, naming.others(said.headline, named_in.title)),
        found=found | dict.fromkeys(_told_apart_by(said, named_in, turn, finder), settings.TITLE_WEIGHT),
        scene=_scene(found, named_in.everywhere),
        numbers=frozenset((*[(one.value, one.unit) for one in (*in_title, *in_lead)], *sizes)),
        counted=frozenset((*numbers.counted(said.headline, in_title), *numbers.counted(news, in_lead))),
        models=_models(said, named_in),
        days=days.days((said.headline, said.formula, said.opening), _day_written(article, said.dated)),
        stamp=stamp.toordinal() if stamp else 0,
        by_address=stamp is not None and said.dated is None,
        phase=turn,
        # What is taken back tells of what it takes back, whatever else it says.
        correction=marker in ("correction", "withdrawn"),
        update=marker == "update",
        formula=bool(said.formula),
        about=subject.stems,
        about_sounds=subject.sounds,
        keys=keys_of(page, names, found, head),
    )


def _house(article: Article, name: str) -> str:
    """Whose page an article is: that of the host of that name. A number names nobody: several outlets may be served by
    one machine."""
    return f"{name} {article.outlet}" if _NUMBERED.fullmatch(name) else name


def _said(article: Article, finder: Finder) -> _Said:
    """A text without a title, or below the formula of a series, opens with what it would say; Russian in Latin letters,
    as addresses have it, comes back in Cyrillic."""
    title, dated = unstamped(_by_case(article.title))
    text, opening = unstamped(_by_case(article.text[: settings.READ]))
    sentences: Sequence[str] = words.sentences(text)
    if not title.strip() and sentences:
        title, sentences = sentences[0], sentences[1:]
    language = "ru" if article.language.startswith("ru") else article.language
    if language == "ru":
        spelled = title + text
        if spelled and not _CYRILLIC.search(spelled) and fold(spelled).isascii():
            title, sentences = to_cyrillic(fold(title)), [to_cyrillic(fold(one)) for one in sentences]
    formula, headline = "", words.title_of(title)
    if formulas.is_formula(headline, title, finder, language):
        formula = headline
        if sentences:
            title, *sentences = formulas.below(sentences)
            headline = words.title_of(title)
    lead, whole = words.lead(sentences), " ".join(sentences)
    folded_lead = fold(lead)
    rest = fold(whole[len(lead) :]) if whole[len(lead) : len(lead) + 1] in ("", " ") else None
    told = days.other_year((fold(title), folded_lead), article.published)
    return _Said(
        language,
        title,
        _without_outlet(title, headline),
        headline,
        lead,
        folded_lead,
        whole,
        fold(whole) if rest is None else folded_lead + rest,
        rest,
        dated or opening or told,
        formula,
    )


def _named_in(said: _Said, finder: Finder) -> _Named:
    language = said.language
    in_title, in_lead = (offices.named(text, finder.find(text, language)) for text in (said.headline, said.opening))
    title = scenes.in_capitals(in_title, said.shown, said.headline)
    lead = everywhere = scenes.in_capitals(in_lead, said.lead, said.opening)
    if not said.brief:
        found = finder.find(said.everything[: settings.SCENE], language)
        everywhere = scenes.in_capitals(found, said.whole, said.everything)
    return _Named(*scenes.staged(scenes.shortened(scenes.come(title), lead, said.opening), lead), everywhere)


def _turn(article: Article, said: _Said, named_in: _Named) -> Phase:
    titled = bool(article.title.strip())
    title = said.headline if titled else f"{said.headline}\n{said.opening}"
    if said.formula:
        # What a statement announces is no plan of whoever makes it.
        title = _without_quotes(title)
    return phase(title, said.opening, named_in.title, said.language)


def _stems(said: _Said, named_in: _Named, turn: Phase, title_words: list[str], lead_words: list[str]) -> _Stems:
    language = said.language
    title, lead = words.stems(title_words, language), words.stems(lead_words, language)
    if said.rest is None:
        whole = words.stems(words.tokens(said.everything), language)
    else:
        whole = [*lead, *words.stems(words.tokens(said.rest), language)]
    everyday = naming.everyday(
        [(said.headline, named_in.title), (said.opening, named_in.lead), (said.everything, named_in.everywhere)],
        language,
    )
    if len(whole) < settings.LONG_TEXT:
        everyday |= naming.of_reports(language)
    if turn.negated or turn.unharmed:
        everyday |= naming.of_no(said.headline, language)
    return _Stems(title, lead, whole, everyday)


def _sounds(said: _Said, named_in: _Named) -> dict[int, float]:
    countries = _countries(said.headline, named_in.title, said.language) | _countries(
        said.everything, named_in.everywhere, said.language
    )
    things = naming.for_things([(said.headline, named_in.title), (said.opening, named_in.lead)], said.language)
    return naming.sounds_of(said.shown, said.lead, said.whole[: settings.SCENE], said.language, countries, things)


def _told_apart_by(said: _Said, named_in: _Named, turn: Phase, finder: Finder) -> list[str]:
    """Who sends a message by the title, who acts on whom, who says so of whom, and where somebody goes."""
    title, found = said.headline, named_in.title
    sender = messages.sender(title, found, finder.women, said.language)
    # Who denies it says nothing of who does it.
    doer = None if turn.denied else actors.doer(title, found, finder.states, said.language)
    claim = None if turn.denied else claims.claim(title, found, finder.states, said.language)
    homes = {finder.homes[one.name] for one in found if one.name in finder.homes}
    told = filter(None, (sender, doer, claim))
    return [*told, *journeys.goals(title, found), *causes.causes(title, found), *sorted(homes)]


def _stems_named(said: _Said, named_in: _Named) -> frozenset[int]:
    """Of the names that only look like such, and of those that the lists know."""
    language = said.language
    return (
        naming.stems_of_names(said.title, said.lead, language)
        | naming.stems_of_found(said.headline, named_in.title, language)
        | naming.stems_of_found(said.opening, named_in.lead, language)
    )


def _models(said: _Said, named_in: _Named) -> frozenset[tuple[int, int]]:
    """What has a number in its name, and ships by theirs."""
    language = said.language
    return frozenset(
        (
            *numbers.models(said.shown, language),
            *numbers.models(said.lead, language),
            *vessels.vessels(said.shown, language, said.headline, named_in.title),
            *vessels.vessels(said.lead, language, said.opening, named_in.lead),
        )
    )


def _noted(article: Article) -> str:
    """How the text begins, with what the source notes of its copy."""
    note = f"({article.copy.note}) " if article.copy.note else ""
    return note + article.text[: settings.LEAD]


def _by_case(text: str) -> str:
    """The text with words told apart that are different words in small letters and in capitals."""
    text = _US.sub("USA", text) if "US" in text else text
    return _PERM.sub(r"\1 perms", text) if " perm" in text else text


def _day_written(article: Article, stamp: date | None) -> datetime:
    """When the article was written: as the page says, where its source gives a later time or none."""
    if stamp is None or article.published.date() - stamp <= settings.LATE:
        return article.published
    return datetime.combine(stamp, time(12), UTC)


def _finder(lexicon: Lexicon) -> Finder:
    """The finder of this lexicon; built once, for it takes a tenth of a second."""
    known = _finders.get(id(lexicon))
    if known is None:
        _finders.clear()
        known = _finders[id(lexicon)] = (lexicon, Finder(lexicon))
    return known[1]


def _head(stems: _Stems) -> dict[int, float]:
    """A stem counts once for the lead and twice for the title."""
    weights = {stem: weight for stem, weight in stems.lead if weight}
    weights |= {stem: weight * settings.TITLE_WEIGHT for stem, weight in stems.title if weight}
    return weights | {stem: weights[stem] * settings.EVERYDAY for stem in stems.everyday & weights.keys()}


def _body(stems: _Stems) -> dict[int, float]:
    """TF-IDF of the text, the heaviest stems of it."""
    title, lead, whole, everyday = stems
    rarity = {stem: weight for part in (lead, title, whole) for stem, weight in part if weight}
    times = Counter([stem for stem, _ in whole])
    times.update({stem for stem, _ in lead})
    for stem in {stem for stem, _ in title}:
        times[stem] += settings.TITLE_TIMES
    rarity |= {stem: rarity[stem] * settings.EVERYDAY for stem in everyday & rarity.keys()}
    weights = {stem & 0xFFFF: (1 + math.log(times[stem])) * weight for stem, weight in rarity.items()}
    return dict(heaviest(weights, settings.BODY_STEMS))


def _without_quotes(text: str) -> str:
    """The text without what is copied of what somebody said."""
    return _QUOTE.sub(lambda quote: "" if len(quote.group()) >= _COPIED else quote.group(), text)


def _phrases(title: list[str], lead: list[str]) -> frozenset[int]:
    pairs: dict[int, None] = {}
    for said in (title, lead):
        # They come once: there is nothing to remember of them.
        pairs.update(dict.fromkeys([crc32(f"{one} {other}".encode()) & 0xFFFF for one, other in pairwise(said)]))
    return frozenset(list(pairs)[: settings.HEAD_PAIRS])


def _kinds(said: _Said, named_in: _Named, finder: Finder) -> dict[str, float]:
    headline, titled = said.headline, named_in.title
    tellers = scenes.tellers(headline, titled) | claims.tellers(headline, titled, finder.states, said.language)
    weights = {found.name: 1.0 for found in named_in.lead}
    return weights | {one.name: 1.0 if one.name in tellers else settings.TITLE_WEIGHT for one in named_in.title}


def _scene(found: Mapping[str, float], everywhere: list[Found]) -> dict[int, float]:
    """What the whole text names, by how often; what title and lead name comes on top."""
    times = Counter(one.name for one in everywhere if one.name not in groups.ONLY_APART)
    weights = {
        name: (settings.SCENE_WEIGHT * (0.5 + 0.25 * math.log(times[name])) if name in times else 0.0)
        + (found.get(name, 0.0))
        for name in times.keys() | found.keys()
    }
    worths = {key(name): weight * worth(name) for name, weight in weights.items()}
    return dict(heaviest(worths, settings.SCENE_NAMES))


def _countries(folded: str, found: list[Found], language: str) -> frozenset[str]:
    """The words that name countries: they are counted as such, and sound alike in every language."""
    countries = [(one, naming.whole(folded, one)) for one in found if one.kind == COUNTRY]
    spans = [country + " " + _its_own(folded, one, len(country), language) for one, country in countries]
    return frozenset(words.tokens(" ".join(spans)))


def _its_own(folded: str, country: Found, length: int, language: str) -> str:
    """What stands behind a country's name and names nobody: a common word, as in "Russian Foreign Minister"; in Hangul,
    which has no capitals, so many letters."""
    if language == "ko":
        # Behind a single sign stands as often a name: "러 코즐로프".
        return folded[country.end : country.end + _NOBODY] if length > 1 else ""
    behind = _BEHIND.match(folded, country.start + length)
    if behind and any([stem.weight < settings.RARE for stem in words.stems_of(behind[1], language)]):
        return behind[1]
    return ""


def _without_outlet(title: str, headline: str) -> str:
    """The title as it is written, without what its folded `headline` lacks: markers and the outlet's name."""
    folded = fold(title)
    start = folded.find(headline)
    return title[start : start + len(headline)] if len(folded) == len(title) and start >= 0 else title


def named(folded: str, lexicon: Lexicon, language: str = "") -> list[Found]:
    """What a folded text names, in order, with where it stands; a city that shares its region's name once."""
    return [one for one in _finder(lexicon).find(folded, language) if one.name not in groups.CITIES]
