"""Who acts in a relative clause, whom "who" means, and where such a clause ends."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.quotes.phrases import BOUNDS, SKIPPED, Subject, noun
from bot.core.quotes.scan import Token

_BOUNDS_OF_RELATIVE = BOUNDS | {"comma", "relative"}


def in_relative(tokens: Sequence[Token], cue: int) -> Subject | None:
    """Who acts in a clause that tells of somebody or something else: "the launch, which he called", "a letter in which
    Putin thanked"."""
    relative = cue - 1
    while relative > 0 and tokens[relative].kind not in _BOUNDS_OF_RELATIVE:
        relative -= 1
    if tokens[relative].kind != "relative" or tokens[relative - 1].kind not in ("comma", "preposition"):
        return None
    kinds = {one.kind for one in tokens[relative + 1 : cue]} - {"adverb"}
    # « son homologue, dont l'entourage évoque », "Kern, whose aides call it": whose they are does not act.
    owned = tokens[relative].end - tokens[relative].start > len("who") and kinds == {"word"}
    acts = owned or kinds in ({"pronoun"}, {"name"}, {"determiner", "word"})
    governed = tokens[relative - 1].kind == "preposition" and tokens[relative + 1].kind in ("name", "determiner")
    return noun(tokens, relative + 1, cue) if acts or governed else None


def closed_relative(tokens: Sequence[Token], low: int, cue: int) -> int | None:
    """The relative pronoun of a clause that ends before the cue at `cue`, whose own clause is taken to begin at `low`.

    "An official, who asked not to be named, said", "Workers who fled last year said".
    """
    last = cue - 1
    while last > low and tokens[last].kind == "adverb":
        last -= 1
    aside = last > 0 and tokens[last].kind == "comma"
    if aside and _name_ends(tokens, cue + 1):
        # "…, which they praised, said Pak"
        return None
    if not aside and low > 0 and tokens[low - 1].kind in ("clause", "that") and _is_noun(tokens, low, cue):
        # "Those who left because the minister said"
        return None
    at = last - 1
    while at > 0 and tokens[at].kind not in ("Q", "semicolon", "colon", "comma", "relative"):
        at -= 1
    if at <= 0 or tokens[at].kind != "relative" or aside != (tokens[at - 1].kind in ("comma", "preposition")):
        return None
    return at if aside or _has_verb_and_more(tokens, at + 1, last + 1) else None


def antecedent(tokens: Sequence[Token], low: int, relative: int) -> Subject | None:
    """Whom "who" means: the noun right before it."""
    end = relative
    while end > low and tokens[end - 1].kind in ("comma", "adverb", "preposition"):
        end -= 1
    first = end
    while first > low and tokens[first - 1].kind not in ("comma", "bracket", "relative"):
        first -= 1
    while first < end and tokens[first].kind in SKIPPED:
        first += 1
    names = [at for at in range(first, end) if tokens[at].kind == "name"]
    if names and names[-1] == end - 1 and (names[-1] == first or tokens[end - 2].kind not in ("of", "preposition")):
        # … not "a resident of Khasan who".
        name = tokens[names[-1]]
        return Subject(name.start, name.end, (name.start, name.end))
    before = tokens[first - 2] if first > low + 1 else None
    if before and before.kind == "name" and (tokens[first - 1].kind, tokens[first].kind) == ("comma", "determiner"):
        # "Pak, a lawyer, who"
        return Subject(before.start, tokens[end - 1].end, (before.start, before.end))
    starts = [at for at in range(first, end) if tokens[at].kind == "determiner"]
    return noun(tokens, starts[-1] if starts else first, end)


def _name_ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun at `at` ends its clause: it is the subject of the verb before it, and not of what follows."""
    if at < len(tokens) and tokens[at].kind == "determiner":
        at += 1
    if at >= len(tokens) or tokens[at].kind not in ("name", "word"):
        return False
    while at < len(tokens) and tokens[at].kind in ("name", "word", "of"):
        at += 1
    return at >= len(tokens) or tokens[at].kind in ("comma", "other", "dash", "participle", "preposition")


def _is_noun(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether ``tokens[first:end]`` are one noun, and adverbs behind it."""
    while end > first and tokens[end - 1].kind == "adverb":
        end -= 1
    return first < end and all(
        one.kind in ("determiner", "name", "word", "of", "possessive", "pronoun") for one in tokens[first:end]
    )


def _has_verb_and_more(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether the words behind "who" are its verb and what belongs to that: not "who Pak", "whose brother"."""
    if first >= end or tokens[first].kind not in ("word", "cue", "adverb"):
        return False
    return any(one.kind in ("determiner", "name", "preposition", "adverb", "cue") for one in tokens[first + 1 : end])


def ends_before(tokens: Sequence[Token], cue: int, run: int) -> bool:
    """Whether a verb that ends a German clause about a noun stands at `cue`, and that clause ends before the run: "in
    einer Erklärung, die er veröffentlicht hatte, „…“", "Belovs, der dazu aufrief, als „…“".

    Right behind the comma "der warnte, „…“" may be what was said; there an auxiliary has to stand before that.
    """
    comma = cue + 1
    while comma < run and tokens[comma].kind == "adverb":
        comma += 1
    if comma >= run or tokens[comma].kind != "comma" or (comma == run - 1 and comma == cue + 1):
        return False
    low = cue
    while low > 0 and tokens[low - 1].kind not in ("Q", "semicolon", "colon", "comma", "cue", "that"):
        low -= 1
    if low == 0 or tokens[low - 1].kind != "comma" or low + 1 >= cue:
        return False
    first = low + 1 if tokens[low].kind == "preposition" and tokens[low + 1].kind == "preposition" else low
    return tokens[first].kind in ("relative", "determiner", "preposition")


def of_closed(tokens: Sequence[Token], run: int) -> Subject | None:
    """Whose verb closes a German clause about somebody else: "Kim, den Trump „…“ nannte"; "eine Frau, die „…“ ruft"."""
    if run > 2 and (tokens[run - 2].kind, tokens[run - 1].kind) == ("comma", "determiner"):
        low = run - 3
        while low > 0 and tokens[low].kind == "word":
            low -= 1
        return noun(tokens, low, run - 2) if tokens[low].kind in ("determiner", "name") else None
    comma = next((at for at in range(run - 1, 0, -1) if tokens[at].kind in ("comma", "Q")), 0)
    if comma + 2 > run - 1 or tokens[comma].kind != "comma" or tokens[comma + 1].kind != "preposition":
        return None
    return noun(tokens, comma + 2, run) if tokens[comma + 2].kind in ("name", "pronoun", "word") else None
