"""What a marked run is: a whole clause that somebody said, a piece of the reporter's sentence, or no speech at all."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.quotes import reject, tables
from bot.core.quotes.bearers import is_somebody
from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.marks import Run
from bot.core.quotes.patterns import apart, is_wholly, whole
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import Said

#: The rule by which a claim has its owner, or nobody, where the sentence tells that somebody denies it.
DENIED = "noun, denied"
#: Words of an object at most: "called the new programme “…”".
_OBJECT = 4
#: Letters before a cue in which its subject ends.
_BACK = 60
#: Words of the shortest run that can be a statement by itself.
FULL = 5
#: Letters of a statement of fewer words.
_SHORT = 100
#: What stands alone for what somebody calls something.
_THAT = frozenset("that this these those das dies cela ceci ça esto eso questo ciò".split())
_ENDS = frozenset(".!?…")
#: So many words. Chinese and Japanese set no spaces: two of their signs count for a word.
_FULL = re.compile(
    r"(?:[^\w\u3040-\u30ff\u3400-\u9fff]*+(?:_[^\w\u3040-\u30ff\u3400-\u9fff]*+)*+"
    r"(?:[\u3040-\u30ff\u3400-\u9fff]{1,2}+|[^\W_\u3040-\u30ff\u3400-\u9fff]++(?:[’'-][^\W_]++)*+))"
    rf"{{{FULL}}}"
)


def is_speech(text: str, run: Run) -> bool:
    """Whether a run has the words of a statement."""
    return _FULL.match(text, run.start, run.end) is not None


def whole_clause(text: str, run: Run, said: Said, words: Words) -> bool:
    """Whether a run is a sentence or clause of its own, not a piece of the reporter's, nor what somebody denies."""
    denied, large = _is_denied(text, run, said, words), not text[run.start].islower()
    if denied or not large:
        before = text[max(0, run.outer_start - 8) : run.outer_start].rstrip()
        introduced = before.endswith((":", ","))
        if not introduced and (denied or not _opens_clause(words).search(before)):
            return False
        large = large or introduced
    # A few words behind "that" may be what somebody was told: "asked whether “the bridge is late”".
    return is_speech(text, run) or (large and run.end - run.start <= _SHORT and _has_verb(text, run, words))


def rejected(text: str, run: Run, said: Said, words: Words) -> bool:
    """Whether a run is the name of something, or a few words, although `said` governs it."""
    if _qualifies(text, run, said, words):
        return False
    if said.subject and not said.subject.pronoun and _is_inscribed(text, said.subject, words):
        return True
    if reject.named(text, run.outer_start, words):
        return True
    marked = text[run.start : run.end]
    if text.startswith(", ", run.outer_start - 2) and reject.has_name(marked):
        # "His latest novel, “Cold Harbour”, was banned"
        if reject.named(text, run.outer_start - 2, words):
            return True
    if words.noun_follows != NEVER and reject.apposition(text, run.outer_start, marked, words):
        return True
    if said.rule == "closing" and marked.isalpha() and marked.islower() and reject.opens(text, run.outer_start, words):
        # "The “volunteers” came at night, Pak said": a word held at arm's length.
        return True
    if said.rule == "announced":
        few = _is_line(text, run, said) or _is_headline(text, run, said) or _is_answer(text, run, said, words)
        return not (few or is_speech(text, run))
    beside = said.rule in ("introduced", "inverted", "verb, subject", "subject, verb", "transcript") or (
        said.rule == "according to" and said.cue is not None and text[run.outer_end : said.cue[0]] == ", "
    )
    return not (beside or _is_sentence(text, run)) and reject.title_case(marked) and not _predicate(text, run, words)


def _is_sentence(text: str, run: Run) -> bool:
    """Whether a run behind a colon ends as a sentence does, and no title: "Pak: „Das war ein Monolog.“"."""
    return text[run.end - 1] in ".…" and text[max(0, run.outer_start - 2) : run.outer_start].strip().endswith(":")


def _is_inscribed(text: str, subject: Subject, words: Words) -> bool:
    """Whether what would speak is a thing that words are written on: "The inscription on the stone"."""
    if subject.start < 0 or (subject.name and words.order != "case"):
        return False
    who = text[subject.start : subject.end]
    article = tables.determiner(words).match(who)
    return apart(words.inscription).match(who, article.end() if article else 0) is not None


def _is_line(text: str, run: Run, said: Said) -> bool:
    """Whether a few words are a line of an interview: Pak: "Especially today."."""
    who = said.subject
    alone = who is not None and who.name == (who.start, who.end) and text[who.end : run.outer_start].strip() == ":"
    return alone and text[run.end - 1] in ".!?…"


def _is_answer(text: str, run: Run, said: Said, words: Words) -> bool:
    """Whether a few words end a sentence in which somebody acts, "Captain Pak took the blame: “We were late.”";
    not a title, "Pak sang a song: “Winter wind”"."""
    who = said.subject
    if who is None or who.start < 0 or who.pronoun:
        return False
    marked, behind = text[run.start : run.end], who.name[1] if who.name else who.end
    ends = marked[-1] in _ENDS or (" " in marked and text[run.outer_end : run.outer_end + 1] in _ENDS)
    does = text[behind : run.outer_start].strip(" \u00a0\u202f:") != ""
    if not (ends and does) or marked[0].islower() or reject.title_case(marked):
        return False
    if reject.named(text, text.rfind(":", behind, run.outer_start), words):
        return False
    somebody = who.name is not None and " " in text[slice(*who.name)]
    return somebody or is_somebody(text[who.start : who.end], words)


def _is_headline(text: str, run: Run, said: Said) -> bool:
    """Whether a few words behind a surname are all of a line, and the text has it in full: Pak: “No new taxes”.

    "Cinema: “The Long Way”" names a film.
    """
    who = said.subject
    if who is None or who.name is None or text[who.name[1] : run.outer_start].strip(" \u00a0") != ":":
        return False
    first, last = text[max(0, who.start - 1) : who.start], text[run.outer_end : run.outer_end + 1]
    if first not in ("", "\n") or last != "\n" or reject.title_case(text[run.start : run.end]):
        return False
    again = re.search(rf"[^\W\d_]\w+ {re.escape(text[slice(*who.name)])}(?![\w-])(?! [A-ZÀ-Þ])", text[run.outer_end :])
    return again is not None


def _is_denied(text: str, run: Run, said: Said, words: Words) -> bool:
    """Whether the cue before a run says that it is untrue: "he denied that “…”"."""
    cue = said.inner or said.cue
    return cue is not None and cue[0] < run.start and reject.denies(words, text[slice(*cue)])


def _has_verb(text: str, run: Run, words: Words) -> bool:
    """Whether a few words have a finite verb, and are not written as a title is."""
    marked = text[run.start : run.end]
    return whole(words.finite).search(marked.lower()) is not None and not reject.title_case(marked)


def _predicate(text: str, run: Run, words: Words) -> bool:
    before = text[max(0, run.outer_start - _BACK) : run.outer_start].rsplit(None, 1)[-1:]
    return bool(before) and whole(words.predicate).fullmatch(before[0].lower()) is not None


def _qualifies(text: str, run: Run, said: Said, words: Words) -> bool:
    """Whether somebody calls somebody so: "he called her “…”", "what they call “…”"; not "a ship called “…”"."""
    cue = said.inner or said.cue
    if not cue or not is_wholly(words.naming, text[slice(*cue)].lower()):
        return False
    if cue[1] > run.outer_start:
        return not reject.named(text, run.outer_start, words)
    if text[cue[1] : run.outer_start].strip().lower() in _THAT:
        # "called that “a shame”"
        return True
    between = apart(words.determiner).sub("", text[cue[1] : run.outer_start]).split()
    before = text[max(0, cue[0] - _BACK) : cue[0]].rstrip()
    if not between:
        # "a ship, which Kern called “Star”" names it.
        told = text[run.start].islower() and _ends_in_clause(words).search(before) is not None
        return told or _ends_in_pronoun(words).search(before) is not None
    return len(between) <= _OBJECT and not apart(words.of).fullmatch(between[-1])


@lru_cache(maxsize=32)
def _ends_in_pronoun(words: Words) -> re.Pattern[str]:
    who = rf"{words.pronoun}|(?:{words.that})(?: (?!on$)\w+){{1,3}}"
    return re.compile(rf"(?<!\w)(?!(?:on|man|one|you|we)$)(?:{who})$", re.IGNORECASE)


@lru_cache(maxsize=32)
def _ends_in_clause(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words.relative})(?: \w+){{1,3}}$", re.IGNORECASE)


@lru_cache(maxsize=32)
def _opens_clause(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words.that})$")
