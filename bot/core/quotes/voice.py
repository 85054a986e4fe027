"""Where the subject of the verb is not who speaks: the passive, and an outlet that cites somebody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.core.quotes import subjects
from bot.core.quotes.clauses import within
from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.marks import Run
from bot.core.quotes.patterns import whole
from bot.core.quotes.phrases import NOBODY, Subject
from bot.core.quotes.said import Grammar, Said
from bot.core.quotes.scan import Token, tokens
from bot.core.quotes.sentences import Sentence
from bot.core.quotes.speaker import Speaker
from bot.core.quotes.speakers import Speakers

_CUES = frozenset(("cue", "inverted", "passes_on"))
#: Rules that find the subject of a verb, which may be a passive: surer ones know better.
UNSURE = frozenset(("announced", "introduced", "within"))
#: … and those that find it behind a run.
_BEHIND = frozenset(("subject, verb", "verb, subject", "closing"))
#: What may stand between an agent and what it said: "by Belov that the bridge is “…”".
_CLAUSE = frozenset("that of preposition like determiner adverb word participle name possessive pronoun".split())
#: Letters behind a run in which an agent is read.
_FAR = 80
#: Those without a name whom an outlet cites.
_INFORMANT = re.compile(
    r"\b(?:sources?|officials?|insiders?|witness(?:es)?|responsables?|témoins?|fuentes?|funcionari[oa]s?|quellen?|kreisen?|"
    r"font[ei])\b",
    re.IGNORECASE,
)
#: Between a passive and the run that it governs at most: « qualifié de ».
_BESIDE = re.compile(r"(?: \w+)?\s*")


def told(text: str, sentence: Sentence, run: Run, said: Said | None, speakers: Speakers) -> Said | None:
    """Pak was warned by Belov: "…". Who is told hears; the agent speaks, and without one it is not known who does.

    `said` is what the rules found; None where no passive before the run says otherwise.
    """
    words = speakers.words
    if words.heard == NEVER or not _may_be_told(text, sentence, run, said, words):
        return None
    found = _last(_passive(words), text, sentence.start, run.outer_start)
    if found is None:
        return _opened(text, sentence, run, speakers)
    cue = found.span("verb")
    governs = said is not None and _governs(said, cue)
    if found["asked"] and not whole(words.wording).search(text, found.end(), run.outer_start):
        # "Pak was asked by Reuters: “Why?”": whether he answers so or was asked so is not known.
        question = said is not None and said.rule == "announced" and text[run.end - 1] == "?"
        return Said("told by", cue, NOBODY) if question or governs else None
    again = _last(_and_by(words), text, found.end(), run.outer_start)
    start = again.end() if again else found.end()
    agent = _agent(text, start, run.outer_start, speakers) if found["by"] else None
    if said is not None and said.rule in ("introduced", "within") and not governs and not words.verb_second:
        # "recalls being told by his boss: “…”"
        if agent is None or cue[0] < (said.inner or said.cue or cue)[1]:
            return None
    if said is not None and said.rule == "announced" and text[run.end - 1] == ",":
        # "Pak was urged by Belov to go: “I stay,” he told them."
        return Said("announced", None, NOBODY)
    if agent is None:
        return _without_agent(text, run, said, found, governs, speakers)
    subject, behind = agent
    if said is not None and said.rule not in UNSURE and not _near(behind):
        return None
    if words.verb_second and (verb := _verb_behind(behind)) is not None:
        # "wurde von Belov am Montag gewarnt"
        cue = behind[verb].start, behind.pop(verb).end
    return Said("told by", cue, subject) if _CUES.isdisjoint(one.kind for one in behind) else None


def _may_be_told(text: str, sentence: Sentence, run: Run, said: Said | None, words: Words) -> bool:
    """Whether a passive may say more of who speaks than what the rules found; what stands behind the run may only pass
    on what an agent before it said.
    """
    if said is None or said.rule in UNSURE:
        return True
    behind = said.cue is not None and said.cue[0] >= run.outer_end and sentence.start < run.outer_start
    return behind and _by(words).search(text, sentence.start, run.outer_start) is not None


def heard_from(text: str, start: int, said: Said | None, words: Words) -> Said | None:
    """Where those are of whom nobody is named: "Aus Brüssel hieß es, der Plan sei „tot“"."""
    if words.hearsay == NEVER or said is None or said.cue is None or (said.subject and said.subject.name):
        return None
    found = whole(words.hearsay).search(text[start].lower() + text[start + 1 : said.cue[1]])
    low, high = found.span("who") if found else (0, 0)
    return said._replace(subject=Subject(start + low, start + high)) if found else None


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text, start, end):
        found = match
    return found


def _governs(said: Said, verb: tuple[int, int]) -> bool:
    """Whether the verb nearest to the run is in the passive: "Pak was praised as “…”"."""
    cue = said.inner or said.cue
    return cue is not None and verb[0] < cue[1] <= verb[1]


def _agent(text: str, start: int, end: int, speakers: Speakers) -> tuple[Subject, list[Token]] | None:
    """Who stands behind "by", if that is a name or an office and not a time, and what follows it."""
    row = tokens(text, start, end, speakers.words, first=False)
    subject = subjects.after(row, -1)
    if subject is None or not (
        subject.name or row[0].kind == "name" or speakers.called.has_office(subject) or speakers.called.is_body(subject)
    ):
        # A time is none; "Belov's sister" is one.
        return None
    return subject, [one for one in row if one.start >= subject.end]


def _without_agent(
    text: str, run: Run, said: Said | None, passive: re.Match[str], governs: bool, speakers: Speakers
) -> Said | None:
    """Nobody, where who is told or spoken of would be taken for who speaks; else who stands behind: "…" by Kim."""
    announces = said is not None and said.rule == "announced"
    near = said is None and _BESIDE.fullmatch(text, passive.end(), run.outer_start) is not None
    if (governs or near) and (by := _by(speakers.words).match(text, run.outer_end)):
        agent = _agent(text, by.end(), min(len(text), run.outer_end + _FAR), speakers)
        if agent:
            return Said("told by", passive.span("verb"), agent[0])
    if governs or (announces and not text[passive.end() : run.outer_start].strip(" :\u00a0\u202f")):
        return Said("told by" if governs else "announced", said.cue if said else None, NOBODY)
    if announces and passive["by"]:
        return Said("announced", None, NOBODY)
    return Said("told by", passive.span("verb"), NOBODY) if said is None and passive["by"] else None


def _opened(text: str, sentence: Sentence, run: Run, speakers: Speakers) -> Said | None:
    """Accused by Kim of "…", Pak did not answer."""
    opening = _opening(speakers.words).match(text, sentence.start, run.outer_start)
    agent = _agent(text, opening.end(), run.outer_start, speakers) if opening else None
    return Said("told by", opening.span("verb"), agent[0]) if opening and agent and _near(agent[1]) else None


def _verb_behind(behind: Sequence[Token]) -> int | None:
    """Where the participle of a passive ends its clause."""
    for at, one in enumerate(behind):
        if one.kind in ("cue", "word") and (
            at == 0 or at + 1 == len(behind) or behind[at + 1].kind in ("colon", "comma")
        ):
            return at
    return None


def _near(behind: Sequence[Token]) -> bool:
    """Whether what follows an agent up to the run is one clause."""
    return all(one.kind in _CLAUSE for one in behind)


@lru_cache(maxsize=16)
def _passive(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<verb>(?:{words.be})(?:(?P<asked>{words.asked})|(?:{words.heard})))"
        rf"(?:(?: (?:\w\w )?(?i:{words.adverb})){{0,3}} (?P<by>{words.agent})\b)?"
    )


@lru_cache(maxsize=16)
def _opening(words: Words) -> re.Pattern[str]:
    return re.compile(rf"\s*(?P<verb>{words.heard}) (?:{words.agent})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _and_by(words: Words) -> re.Pattern[str]:
    return re.compile(rf" (?:{words.conjunction}) (?:{words.agent})(?= )")


@lru_cache(maxsize=16)
def _by(words: Words) -> re.Pattern[str]:
    return re.compile(rf" (?:{words.agent}) ")


def reported(
    row: Sequence[Token], place: int, said: Said, speaker: Speaker, grammar: Grammar, speakers: Speakers
) -> Said | None:
    """Kim said that they were "…", KCNA reported: of two cues around the run at `place` that behind it passes on; and
    so does the first in "KCNA reported that Kim promised "…"", and "According to KCNA, the minister said"."""
    if not row:
        # Where the verb ends the sentence, `final` knows who passes on.
        return None
    if speaker.outlet and said.rule == "according to" and said.cue and said.cue[0] == row[0].start:
        inner = within(row, place, grammar)
        who = inner.subject if inner and inner.rule == "within" else None
        return inner._replace(relay=said.subject) if inner and who and speakers.called.has_office(who) else None
    if speaker.outlet and said.rule == "within" and said.inner and said.inner != said.cue:
        verb = next(at for at, one in enumerate(row) if one.end == said.inner[1])
        who = subjects.before(row, verb)
        return said._replace(subject=who, cue=said.inner, relay=said.subject) if who and who.name else None
    if not speaker.outlet or said.rule not in _BEHIND or said.cue is None or said.cue[0] < row[place].end:
        return None
    inner = within(row, place, grammar)
    return inner._replace(relay=said.subject) if inner and inner.subject and inner.rule == "within" else None


def cited(
    text: str, sentence: Sentence, row: Sequence[Token], said: Said, speaker: Speaker, speakers: Speakers
) -> Said | None:
    """Whom an outlet that speaks cites: "KCNA, quoting Minister Pak: …"; `said` itself with who cites them, if the
    rules have found whom; else None.
    """
    words = speakers.words
    if said.subject is None or words.cites == NEVER:
        return None
    if not speaker.outlet:
        by = said.cue and said.relay is None and _cites(words).fullmatch(text, *said.cue)
        before = subjects.main([one for one in row if one.end <= said.cue[0]]) if by and said.cue else None
        return said._replace(relay=before) if before else None
    for match in _cites(words).finditer(text, sentence.start, sentence.end):
        at = next((at for at, one in enumerate(row) if one.start <= match.end() - 1 < one.end), None)
        if at is None or row[at].kind == "Q":
            continue
        # "al ministro", "den Minister": whom it cites is no subject.
        at += at + 1 < len(row) and row[at + 1].kind == "preposition"
        subject = subjects.after(row, at)
        if subject and (
            subject.name or speakers.called.is_somebody(subject) or _INFORMANT.search(text, subject.start, subject.end)
        ):
            return said._replace(subject=subject, relay=said.subject, rule="quoted by")
    return None


@lru_cache(maxsize=16)
def _cites(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words.cites})(?!\w)", re.IGNORECASE)
