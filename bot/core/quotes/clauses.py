"""Which cue governs a marked run, and who its subject is: for languages that put the speaker beside the verb.

The rules are tried from the surest to the vaguest; each has a name, which `khasan extract --explain` prints.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.core.quotes import relatives, subjects
from bot.core.quotes.gaps import gapped
from bot.core.quotes.phrases import BOUNDS, NOBODY, Subject, noun
from bot.core.quotes.said import NAME, Grammar, Said
from bot.core.quotes.scan import CUES, Token

#: What opens a sentence by words that a comma parts from it: "Denying reports that the pier was shut, Pak said".
_OPENS_ASIDE = frozenset(("participle", "according"))
#: What may stand between a cue and the run that it introduces.
_LEADS_IN = frozenset(("that", "colon", "comma", "adverb", "determiner", "dash", "clause", "bracket", "like"))
#: What may open a clause and is none of its parts.
_OPENS = frozenset(("adverb", "conjunction", "comma", "other"))
#: How many of those at most.
_CLOSE = 4
_BOUNDS_OF_ASIDE = frozenset(("relative", "comma", "Q", "semicolon", "colon"))
#: Between a verb and the colon or "that" behind it: "the mate had warned him:".
_HEARERS = (["pronoun"], ["name"], ["determiner"], ["word"], ["determiner", "word"])
#: Letters of a nickname at most, with its marks.
_NICKNAME = 30


def govern(tokens: Sequence[Token], run: int, grammar: Grammar) -> Said | None:
    """The cue of the run at `run` and its speaker, or None."""
    if run == 0:
        return _followed(tokens, run, grammar) or _closing(tokens, run, grammar) or _according(tokens, run)
    if _acts(tokens, run):
        return NAME
    introduced = _said_after(tokens, run, grammar) or _introduced(tokens, run, grammar)
    if introduced and introduced.subject is None and run > 1 and tokens[run - 2].kind == "relative":
        # "Those who think “…” are wrong, Pak said"
        introduced = _closing(tokens, run, grammar) or introduced
    return (
        introduced
        or _in_relative(tokens, run, grammar)
        or _followed(tokens, run, grammar)
        or _headed(tokens, run, grammar)
        or within(tokens, run, grammar)
        or _closing(tokens, run, grammar)
        or _according(tokens, run)
        or _announced(tokens, run, grammar)
    )


def _acts(tokens: Sequence[Token], run: int) -> bool:
    """Whether a run is what a verb tells of, "The “shadow fleet” worries insurers", or stands within a name: "Ivan
    “Chainsaw” Belov"."""
    if 0 < run < len(tokens) - 1 and tokens[run - 1].kind == tokens[run + 1].kind == "name":
        return tokens[run].end - tokens[run].start <= _NICKNAME
    ship = 2 < run < len(tokens) - 1 and tokens[run - 1].kind == "determiner" and tokens[run - 2].kind == "of"
    if ship and tokens[run + 1].kind == "cue":
        # "Crew of the “Star” told the guard"
        return tokens[run].end - tokens[run].start <= _NICKNAME
    if run != 1 or run + 2 >= len(tokens) or tokens[0].kind != "determiner":
        return False
    if tokens[run + 1].kind == "adverb":
        # "Le « Royaume ermite » a rouvert"
        return tokens[run].end - tokens[run].start <= _NICKNAME
    return tokens[run + 1].kind == "cue" and tokens[run + 2].kind in ("determiner", "word")


def _in_relative(tokens: Sequence[Token], run: int, grammar: Grammar) -> Said | None:
    """Kim, who called it "…", will go, the agency said: what closes the sentence does not govern an aside in it."""
    at = run - 1
    while at > 0 and tokens[at].kind not in _BOUNDS_OF_ASIDE:
        at -= 1
    if at < 2 or tokens[at].kind != "relative" or tokens[at - 1].kind != "comma" or tokens[at + 1].kind == "pronoun":
        return None
    return within(tokens, run, grammar) if any(one.kind == "cue" for one in tokens[at:run]) else None


def _said_after(tokens: Sequence[Token], run: int, grammar: Grammar) -> Said | None:
    """Those who think "…", she said: what comes right behind the run governs what a verb before it only leads up to."""
    if run == 0 or tokens[run - 1].kind != "cue" or run + 2 >= len(tokens):
        return None
    if (tokens[run + 1].kind, tokens[run + 2].kind) == ("pronoun", "cue"):
        return _subject_first(tokens, run + 1, run, grammar)
    return None


def _introduced(tokens: Sequence[Token], run: int, grammar: Grammar) -> Said | None:
    """X said: "…"."""
    at = run - 1
    while at >= 0 and run - at <= _CLOSE and tokens[at].kind in _LEADS_IN:
        at -= 1
    if at < 0 or tokens[at].kind not in CUES or (grammar.verb_second and relatives.ends_before(tokens, at, run)):
        return None
    return before(tokens, at, grammar, "introduced")


def _followed(tokens: Sequence[Token], run: int, grammar: Grammar) -> Said | None:
    """ "…", said X · "…", X said · "…", a-t-il dit · "…" — X."""
    at = run + 1
    while at < len(tokens) and tokens[at].kind in ("comma", "dash", "adverb", "other", "like"):
        at += 1
    if at >= len(tokens):
        return None
    kind = tokens[at].kind
    if kind == "inverted":
        return Said("inverted", tokens[at].span, Subject(tokens[at].start, tokens[at].end, pronoun=True))
    if kind == "cue":
        return _verb_first(tokens, at, run, grammar)
    if kind == "according" and grammar.verb_second and (found := _after_according(tokens, at, "according to")):
        return found
    if tokens[at - 1].kind == "dash" and (subject := _signature(tokens, at)):
        return Said("signed", None, subject)
    return _subject_first(tokens, at, run, grammar)


def _signature(tokens: Sequence[Token], at: int) -> Subject | None:
    """The name that alone follows a dash."""
    rest = [one.kind for one in tokens[at:]]
    if "name" in rest and all(kind in ("name", "comma", "word", "of", "other", "determiner") for kind in rest):
        return subjects.after(tokens, at - 1)
    return None


def _headed(tokens: Sequence[Token], run: int, grammar: Grammar) -> Said | None:
    """According to X, …: what opens the sentence governs all of it, unless somebody is said to have said it: "According
    to X, Y told them “…”"."""
    if tokens[0].kind == "according" and run > 0 and not _told_by_another(tokens, run, grammar):
        return _after_according(tokens, 0, "according to")
    return None


def _told_by_another(tokens: Sequence[Token], run: int, grammar: Grammar) -> bool:
    """Whether a comma closes what opens the sentence, and a name with a cue of its own follows it; where the verb
    stands second, whether it is one with a subject of its own: "Laut KCNA nannte Kim"."""
    cue = next((at for at in range(1, run) if tokens[at].kind == "cue"), None)
    if cue is None:
        return False
    comma = next((at for at in range(cue) if tokens[at].kind == "comma"), 0)
    if grammar.verb_second:
        return comma == 0 and cue + 1 < run and tokens[cue + 1].kind in ("name", "determiner", "word", "pronoun")
    kinds = [one.kind for one in tokens[comma + 1 : cue]]
    return comma > 0 and kinds == ["name"]


def _verb_first(tokens: Sequence[Token], at: int, run: int, grammar: Grammar) -> Said | None:
    subject = None if grammar.takes_object(tokens[at]) else subjects.after(tokens, at)
    if subject is None and run and tokens[run - 1].kind == "of" and any(one.kind == "cue" for one in tokens[:run]):
        # "Kim, que Pak a qualifié de « … », n'a pas répondu": another verb governs the run.
        return None
    if subject is None and grammar.verb_second and at == run + 1:
        subject = relatives.of_closed(tokens, run)
    if subject is None:
        subject = subjects.main(tokens[:run])
    return Said("verb, subject", tokens[at].span, subject)


def _subject_first(tokens: Sequence[Token], at: int, run: int, grammar: Grammar) -> Said | None:
    """ "…", X said: where the run ends as speech does, or nothing but the time follows the cue."""
    if tokens[at].kind == "conjunction" or (grammar.verb_second and tokens[at - 1].kind != "like"):
        # "…", but X said: that is what follows.
        return None
    speech = at > run + 1 or run == 0
    if subjects.speaks_in_clause(tokens, run):
        return None
    for cue in range(at, len(tokens)):
        kind = tokens[cue].kind
        if kind == "conjunction" and tokens[cue - 1].kind == "comma" and not speech:
            # "The report saw “…” of it, but Pak said": that is another clause.
            return None
        if kind in ("Q", "semicolon", "colon", "that", "clause", "inverted", "participle", "according"):
            return None
        if kind == "relative" and all(one.kind in ("pronoun", "determiner", "preposition") for one in tokens[at:cue]):
            # "« … », ce à quoi Pak a répondu": that is another's answer.
            return None
        if kind == "passes_on":
            return _passed_on(tokens, cue)
        if kind == "cue":
            beyond = not _ends(tokens, cue) or (cue + 1 < len(tokens) and tokens[cue + 1].kind == "Q" and cue > at + 1)
            if beyond and (not speech or any(one.kind == "cue" for one in tokens[:run])):
                # … and "A day after Pak called it “…”, Belov said that", "While Pak calls it “…”, Kern says “…”"
                return None
            subject = subjects.before(tokens[at:], cue - at)
            return Said("subject, verb", tokens[cue].span, subject) if subject else None
    return None


def _passed_on(tokens: Sequence[Token], verb: int) -> Said | None:
    """Y quoted X as saying: X speaks, and Y passes it on."""
    subject = subjects.after(tokens, verb) or subjects.object_of(tokens, verb)
    return Said("quoted by", tokens[verb].span, subject, subjects.before(tokens, verb)) if subject else None


def _ends(tokens: Sequence[Token], cue: int) -> bool:
    """Whether nothing of weight follows the cue at `cue`."""
    rest = [one.kind for one in tokens[cue + 1 : cue + 4]]
    return not rest or rest[0] in ("comma", "other", "preposition", "adverb", "Q")


def within(tokens: Sequence[Token], run: int, grammar: Grammar) -> Said | None:
    """X said that the "…": the nearest cue before the run in its sentence that is not itself part of what was said."""
    if (gap := gapped(tokens, run)) is not None:
        cue, subject = gap
        return Said("within", cue.span, subject)
    for at in range(run - 1, -1, -1):
        if tokens[at].kind == "semicolon":
            return None
        if subjects.opens_another(tokens, at, run):
            return Said("within", None, NOBODY)
        if tokens[at].kind == "passes_on":
            return _passed_on(tokens, at)
        if tokens[at].kind in CUES:
            if grammar.verb_second and relatives.ends_before(tokens, at, run):
                continue
            if at == 0 and grammar.participles and _is_closed(tokens, run):
                return None
            said = before(tokens, at if _tells(tokens, at, run) else _outer(tokens, at), grammar, "within")
            return Said(said.rule, said.cue, said.subject, said.relay, tokens[at].span) if said else None
    return None


def _tells(tokens: Sequence[Token], cue: int, run: int) -> bool:
    """Whether the cue at `cue` leads to the run, whoever told of it: "Pak said the mate had warned him that “…”"."""
    leads, hearers = tokens[run - 1].kind, [one.kind for one in tokens[cue + 1 : run - 1]]
    # "dijo que Kern le había asegurado que «…»": in Spanish and Italian "that" is a relative pronoun too.
    return (leads in ("colon", "that") and hearers in _HEARERS) or (leads == "relative" and not hearers)


def _is_closed(tokens: Sequence[Token], run: int) -> bool:
    """Whether a verb that opens a sentence is a participle whose clause ends before the run: "Asked by Lee, Pak"."""
    behind = tokens[0].kind == "cue" and run > 1 and tokens[1].kind in subjects.ASKED
    return behind and any(one.kind == "comma" for one in tokens[1:run])


def _outer(tokens: Sequence[Token], cue: int) -> int:
    """The cue in whose words the one at `cue` stands: "She added that the US urges the North"; else itself."""
    low = cue
    while low > 0 and tokens[low - 1].kind not in BOUNDS:
        low -= 1
    before = low - 1
    if tokens[0].kind in _OPENS_ASIDE and any(one.kind == "comma" for one in tokens[low:cue]):
        return cue
    if low == cue or before < 0 or tokens[before - 1].kind == "relative":
        return cue
    if tokens[before].kind == "that":
        before -= 1
    elif any(one.kind == "comma" for one in tokens[low:cue]):
        return cue
    return _outer(tokens, before) if before >= 0 and tokens[before].kind in CUES else cue


def _closing(tokens: Sequence[Token], run: int, grammar: Grammar) -> Said | None:
    """ "…" without the limits, X said: a cue that closes the sentence behind a comma."""
    for at in range(run + 1, len(tokens)):
        if tokens[at].kind == "inverted":
            return Said("closing", tokens[at].span, Subject(tokens[at].start, tokens[at].end, pronoun=True))
        if tokens[at].kind == "cue":
            comma = max((i for i in range(run, at) if tokens[i].kind == "comma"), default=None)
            if comma is None:
                return None
            if comma == at - 1:
                subject = None if grammar.takes_object(tokens[at]) else subjects.after(tokens, at)
            else:
                subject = subjects.before(tokens[comma + 1 :], at - comma - 1)
            return Said("closing", tokens[at].span, subject) if subject else None
    return None


def _according(tokens: Sequence[Token], run: int) -> Said | None:
    """According to X, "…" · "…" was seen, according to X."""
    for at in [*range(run - 1, -1, -1), *range(run + 1, len(tokens))]:
        if tokens[at].kind == "according":
            return _after_according(tokens, at, "according to")
        if tokens[at].kind == "according_after":
            subject = subjects.before(tokens, at) or subjects.governed(tokens, at)
            return Said("according to", tokens[at].span, subject) if subject else None
    return None


def _announced(tokens: Sequence[Token], run: int, grammar: Grammar) -> Said | None:
    """A colon without a verb of speech: "He had his answer: …"."""
    if run == 0 or tokens[run - 1].kind != "colon":
        return None
    subject = subjects.main(tokens[: run - 1])
    # A thing among those is told by whoever knows offices.
    return Said("announced", None, subject or Subject(-1, -1))


def _after_according(tokens: Sequence[Token], at: int, rule: str) -> Said | None:
    subject = subjects.after(tokens, at)
    return Said(rule, tokens[at].span, subject) if subject else None


def before(tokens: Sequence[Token], at: int, grammar: Grammar, rule: str) -> Said | None:
    """The cue at `at`, which stands before the run, with its subject: before it, behind it, or the sentence's."""
    span = tokens[at].span
    if tokens[at].kind == "inverted":
        return Said(rule, span, Subject(tokens[at].start, tokens[at].end, pronoun=True))
    if tokens[at].kind == "participle":
        verb = next((here for here in range(at - 1, 0, -1) if tokens[here].kind == "passes_on"), None)
        if verb is not None and tokens[at - 1].kind == "like" and (said := _passed_on(tokens, verb)):
            return said
        if grammar.recalls and (found := _recalled(tokens, at, grammar.recalls)):
            return Said("participle", span, found)
        leads = all(one.kind in ("preposition", "clause", "adverb", "conjunction") for one in tokens[:at])
        subject = subjects.main(tokens) if leads else _coordinated(tokens, at, grammar)
        return Said("participle", span, subject or subjects.unread(tokens, at, grammar.drops_subject))
    subject = _second(tokens, at, grammar) if grammar.verb_second else relatives.in_relative(tokens, at)
    if subject is None:
        subject = subjects.before(tokens, at)
    if subject is None and tokens[at - 1].kind != "conjunction" and not grammar.takes_object(tokens[at]):
        subject = subjects.after(tokens, at)
    if subject is None:
        subject = _coordinated(tokens, at, grammar)
    elif grammar.drops_subject and tokens[at - 1].kind == "relative" and not subject.name:
        subject = subject._replace(stands_for=_owner_of_object(tokens, at, subject))
    return Said(rule, span, subject or subjects.unread(tokens, at, grammar.drops_subject))


def _owner_of_object(tokens: Sequence[Token], at: int, noun: Subject) -> Subject | None:
    """Who may speak in "El ministro criticó la decisión, que considera «…»" rather than the noun that "que" means."""
    first = next((i for i in range(at) if tokens[i].start >= noun.start), 0)
    main = subjects.main(tokens[:at]) if first and tokens[first - 1].kind != "preposition" else None
    return main if main and not main.pronoun and main.start < noun.start else None


def _recalled(tokens: Sequence[Token], at: int, recalls: Callable[[Token], bool]) -> Subject | None:
    """Who speaks in what somebody recalls: "Pak recalled his mother warning him"."""
    low = at
    while low > 0 and tokens[low - 1].kind in ("determiner", "name", "word", "of", "possessive", "pronoun"):
        if tokens[low - 1].kind == "word" and recalls(tokens[low - 1]):
            break
        low -= 1
    several = any(one.kind == "determiner" for one in tokens[low + 1 : at])
    # "muestra a un marinero diciendo"; but in "showed them a letter saying" a letter speaks.
    verb = low - 1 - (low > 1 and tokens[low - 1].kind == "preposition")
    return noun(tokens, low, at) if 0 < low < at and not several and recalls(tokens[verb]) else None


def _second(tokens: Sequence[Token], at: int, grammar: Grammar) -> Subject | None:
    """The subject behind a verb whose clause something else opens: "In Berlin sagte sie", "Den Plan nannte Pak", "Die
    Mönche nannte der Minister"."""
    low = at
    while low > 0 and tokens[low - 1].kind not in BOUNDS:
        low -= 1
    while low < at and tokens[low].kind in _OPENS:
        low += 1
    if low == 1 and tokens[0].kind == "like":
        # "Als Antwort sagte sie": what it was said as opens the sentence.
        return subjects.after(tokens, at)
    front = tokens[low].kind
    pronoun = at + 1 < len(tokens) and tokens[at + 1].kind == "pronoun"
    if low and tokens[low - 1].kind == "according" and not any(one.kind == "comma" for one in tokens[low:at]):
        # "Nach Angaben der Agentur sagte Kim"
        return subjects.after(tokens, at)
    if front == "determiner" and grammar.acts and grammar.acts(tokens, at + 1):
        return subjects.after(tokens, at)
    if low == at or front == "preposition" or (pronoun and front != "pronoun"):
        return subjects.after(tokens, at)
    return None


def _coordinated(tokens: Sequence[Token], at: int, grammar: Grammar) -> Subject | None:
    """The subject of "X promised … and (said)": that of the verb before."""
    for earlier in range(at - 1, -1, -1):
        if tokens[earlier].kind == "inverted":
            return Subject(tokens[earlier].start, tokens[earlier].end, pronoun=True)
        if tokens[earlier].kind == "cue":
            if (comma := _aside(tokens, earlier)) is not None:
                return subjects.main(tokens[:comma])
            found = _second(tokens, earlier, grammar) if grammar.verb_second else None
            found = found or subjects.before(tokens, earlier)
            if found is None and not grammar.takes_object(tokens[earlier]):
                found = subjects.after(tokens, earlier)
            if found:
                return found
    return subjects.main(tokens[:at])


def _aside(tokens: Sequence[Token], cue: int) -> int | None:
    """Where the aside of the cue at `cue` begins: "Shoigu saw the graves, KCNA reported, and praised"."""
    if [one.kind for one in tokens[cue + 1 : cue + 3]] != ["comma", "conjunction"]:
        return None
    low = cue - 1
    while low > 0 and tokens[low].kind in ("name", "determiner", "word", "of", "adverb", "possessive"):
        low -= 1
    return low if low > 0 and tokens[low].kind == "comma" else None
