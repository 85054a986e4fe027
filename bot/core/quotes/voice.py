"""Where the subject of the verb is not who speaks: the passive, and an outlet that cites somebody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.core.quotes import subjects
from bot.core.quotes.clauses import Grammar, Said, within
from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.marks import Run
from bot.core.quotes.scan import Token, tokens
from bot.core.quotes.sentences import Sentence
from bot.core.quotes.speakers import Speaker, Speakers
from bot.core.quotes.subjects import Subject

_CUES = frozenset(("cue", "inverted", "passes_on"))
#: Rules that find the subject of a verb, which may be a passive: surer ones know better.
UNSURE = frozenset(("announced", "introduced", "within"))


#: … and those that find it behind a run.
_BEHIND = frozenset(("subject, verb", "verb, subject", "closing"))


def told(text: str, sentence: Sentence, run: Run, said: Said | None, words: Words) -> Said | None:
    """Pak was warned by Belov: "…". Who is told hears; the agent speaks, and without one it is not known who does.

    `said` is what the rules found; None where there is no passive before the run.
    """
    if words.heard == NEVER:
        return None
    if said is not None and said.rule != "announced" and not words.verb_second:
        # "recalls being told by his boss: “…”"
        start = (said.inner or said.cue or (0, 0))[1]
        if said.rule != "within" or f" {words.agent} " not in text[start : run.outer_start]:
            return None
        sentence = sentence._replace(start=start)
    found = None
    for match in _passive(words).finditer(text, sentence.start, run.outer_start):
        found = match
    if found is None:
        return None
    row = tokens(text, found.end(), run.outer_start, words, first=False)
    if found["by"] is None:
        announces = said is not None and said.rule == "announced" and all(one.kind == "colon" for one in row)
        return Said("announced", None, Subject(-1, -1)) if announces else None
    subject = subjects.after(row, -1)
    if subject is None or not (subject.name or row[0].kind == "determiner"):
        return None
    cue, behind = found.span("verb"), [one for one in row if one.start >= subject.end]
    if words.verb_second and behind and behind[0].kind == "cue":
        # "wurde von Belov gewarnt"
        cue = behind[0].start, behind.pop(0).end
    return Said("told by", cue, subject) if _CUES.isdisjoint(one.kind for one in behind) else None


@lru_cache(maxsize=16)
def _passive(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<verb>{words.heard})(?:(?: (?:\w\w )?(?:{words.adverb})){{0,3}} (?P<by>{words.agent})\b)?",
        re.IGNORECASE,
    )


def reported(row: Sequence[Token], place: int, said: Said, speaker: Speaker, grammar: Grammar) -> Said | None:
    """Kim said that they were "…", KCNA reported: of two cues around the run at `place` that behind it passes on."""
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
        if subject and (subject.name or speakers.has_office(subject)):
            return said._replace(subject=subject, relay=said.subject, rule="quoted by")
    return None


@lru_cache(maxsize=16)
def _cites(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words.cites})(?!\w)", re.IGNORECASE)
