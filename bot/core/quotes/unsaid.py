"""Words that nobody said though a verb of speech governs them: denied of somebody, supposed, asked, said by no one."""

from __future__ import annotations

from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.marks import Run
from bot.core.quotes.patterns import is_wholly, whole
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import Said
from bot.core.quotes.sentences import Sentence

#: By which rule nobody speaks.
UNSAID, SUPPOSED = "unsaid", "supposed"
#: Letters before a cue in which its clause is read.
_FAR = 80
#: … and what negates it.
_NEAR = 50
#: Letters of "to the question" at least, in any language.
_QUESTION = 8


def rule(text: str, sentence: Sentence, run: Run, said: Said, words: Words) -> str | None:
    """Why nobody says the words of `run`: they are UNSAID, "never said “…”", "nobody said “…”", or only SUPPOSED, "if
    she says “…”", "he might say “…”"; None where they are said."""
    cue = said.inner or said.cue
    if is_no_one(text, said.subject, words) or _is_asked(text, sentence, run, cue, words):
        return UNSAID
    if cue is None:
        return None
    verb = text[slice(*cue)].lower()
    if is_wholly(words.bare, verb) and _may_be(text, cue, words):
        return SUPPOSED
    clause = _clause(text, sentence, run, cue, words)
    if clause is None:
        return None
    # "If Pak speaks of “A”, Kern calls it “B”" only sets off what one says against what another does.
    supposed = words.conditional != NEVER and (len(sentence.runs) == 1 or words.order in ("final", "bare"))
    if supposed and whole(words.conditional).search(clause):
        return SUPPOSED
    if not is_wholly(words.plain, verb):
        return None
    negated = whole(words.negated).search(clause[-_NEAR:]) or whole(words.negated_behind).match(text, cue[1])
    return UNSAID if negated else None


def _clause(text: str, sentence: Sentence, run: Run, cue: tuple[int, int], words: Words) -> str | None:
    """The words of a cue and those before it in its sentence, in small letters, where it governs the run beside it."""
    if text[cue[1] : run.outer_start].rstrip()[1:].endswith(":"):
        # "Kim would not say when: “…”"
        return None
    if cue[0] < run.start or words.order == "final":
        return text[max(sentence.start, cue[0] - _FAR) : cue[1]].lower()
    if words.verb_second and not text[run.outer_end : cue[0]].strip():
        # "Wenn Kern „…“ sagt"
        return f"{text[max(sentence.start, run.outer_start - _FAR) : run.outer_start]} {text[slice(*cue)]}".lower()
    return None


def _is_asked(text: str, sentence: Sentence, run: Run, cue: tuple[int, int] | None, words: Words) -> bool:
    """Whether somebody is asked the words of a run, "To the question “…”", or nobody says them by what follows."""
    if words.unsaid_behind != NEVER:
        return whole(words.unsaid_behind).match(text, run.outer_end) is not None
    if words.question == NEVER or cue is None or cue[0] < run.end or run.outer_start - sentence.start < _QUESTION:
        # Who answers is told behind the question.
        return False
    before = text[max(sentence.start, run.outer_start - _FAR) : run.outer_start].lower()
    return whole(words.question).search(before) is not None


def is_no_one(text: str, subject: Subject | None, words: Words) -> bool:
    """Whether a subject is "nobody" or "no officer"."""
    if subject is None or subject.start < 0 or words.no_one == NEVER:
        return False
    who = text[subject.start].lower() + text[subject.start + 1 : subject.end]
    found = whole(words.no_one).match(who)
    # Chinese sets no spaces.
    return found is not None and (words.order == "bare" or not who[found.end() : found.end() + 1].isalnum())


def _may_be(text: str, cue: tuple[int, int], words: Words) -> bool:
    """Whether a verb only tells what somebody might say."""
    before = whole(words.would).search(text, max(0, cue[0] - _FAR), cue[1]) is not None
    return before or whole(words.would_behind).match(text, cue[1]) is not None
