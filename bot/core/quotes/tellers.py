"""Who tells what a sentence without marked words says, for languages that put the speaker beside the verb."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.quotes import clauses, subjects
from bot.core.quotes.phrases import Subject, noun
from bot.core.quotes.said import Grammar
from bot.core.quotes.scan import CUES, Token

#: What stands beside the verb that closes a sentence, if that is all there is to its clause: "a spokesman for the
#: mayor told reporters in Kyiv on Monday".
_PLAIN = frozenset("determiner name word of possessive pronoun adverb office title preposition other".split())


def first(tokens: Sequence[Token], grammar: Grammar) -> Subject | None:
    """Who speaks in a sentence without marked words: whom it names at its end, or the subject of its first cue."""
    if (told := teller(tokens, grammar)) is not None:
        return told
    for at, one in enumerate(tokens):
        if one.kind == "inverted":
            return Subject(one.start, one.end, pronoun=True)
        if one.kind == "cue":
            said = clauses.before(tokens, at, grammar, "said before")
            return said.subject if said else None
    return None


def teller(tokens: Sequence[Token], grammar: Grammar) -> Subject | None:
    """Who is said, in a sentence without marked words, to have said it: "The plan is dead, Pak said on Monday", "The
    plan is dead, according to Pak"; whomever else it tells of did not speak."""
    return _told(tokens, grammar) or _source(tokens, grammar)


def _source(tokens: Sequence[Token], grammar: Grammar) -> Subject | None:
    """Who is named as the source of a sentence in which nobody is said to have said anything: "The plan is dead,
    according to Pak", „Der Plan ist laut Pak tot“."""
    at = next((at for at in range(len(tokens) - 1, -1, -1) if tokens[at].kind in ("according", *CUES)), None)
    if at is None or tokens[at].kind != "according":
        return None
    apart = grammar.verb_second or at == 0 or tokens[at - 1].kind == "comma"
    found = subjects.after(tokens, at) if apart else None
    # What "citing" names may be a reason.
    return found if found and found.name else None


def _told(tokens: Sequence[Token], grammar: Grammar) -> Subject | None:
    at = next((at for at in range(len(tokens) - 1, 1, -1) if tokens[at].kind in CUES), 0)
    comma = next((i for i in range(at - 1, 1, -1) if tokens[i].kind == "comma"), 0)
    # "said the minister, Pak": what stands between commas behind the verb tells more of who spoke.
    plain = _PLAIN | {"comma"} if comma == at - 1 else _PLAIN
    if not comma or tokens[at].kind != "cue" or any(one.kind not in plain for one in tokens[at + 1 :]):
        return None
    if comma == at - 1:
        # … but "Pak, a minister, praised Belov"
        first = next((here for here in range(comma) if tokens[here].kind == "comma"), comma)
        aside = first < comma and tokens[0].kind not in ("preposition", "clause")
        subject = None if aside or grammar.takes_object(tokens[at]) else subjects.after(tokens, at)
        return subject if subject and (subject.name or _names_first(tokens, at + 1)) else None
    if at + 1 < len(tokens) and tokens[at + 1].kind == "determiner" and not grammar.takes_object(tokens[at]):
        # "In May, Pak noted the delay": that is what was said.
        return None
    opens = tokens[comma + 1].kind in ("name", "determiner", "pronoun", "word", "title")
    if not opens or any(one.kind not in _PLAIN for one in tokens[comma + 1 : at]):
        return None
    return noun(tokens, comma + 1, at)


def _names_first(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands behind a verb is its subject: "said Pak", « a dit jeudi Pak », and not "told reporters"."""
    while at < len(tokens) and tokens[at].kind == "adverb":
        at += 1
    return at < len(tokens) and tokens[at].kind in ("name", "determiner", "pronoun")
