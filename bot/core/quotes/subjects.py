"""Who is the subject of a cue: the words before or behind it that name somebody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.core.quotes.phrases import BOUNDS, NOBODY, SKIPPED, Subject, named, noun
from bot.core.quotes.relatives import antecedent, closed_relative
from bot.core.quotes.scan import Token

_BOUNDS_OF_ASIDE = BOUNDS - {"like", "according"}
#: What a piece between commas begins with that has no subject.
_NO_SUBJECT = frozenset("preposition relative clause participle conjunction relay according".split())
#: What follows a participle that opens a sentence as verbs do: "Asked whether he knew, Pak".
ASKED = frozenset(("preposition", "that"))
#: Words of an office at most: "conseiller à la sécurité nationale du président".
_OFFICE = 8
#: What a subject can begin with.
_STARTS = frozenset(("determiner", "name", "word", "pronoun"))


def before(tokens: Sequence[Token], cue: int) -> Subject | None:
    """The subject that stands before the cue at `cue`, in its clause."""
    last = cue - 1
    while last > 0 and tokens[last].kind == "adverb":
        last -= 1
    if last > 0 and tokens[last].kind == "conjunction":
        # "Kim praised the army and said": a second verb of the same subject.
        return None
    if last > 1 and tokens[last].kind == "comma" and (opened := _opened(tokens, last)):
        # "Trump, asked in Osan if he would come, said"
        return _of_segments(tokens, _clause(tokens, opened), opened)
    low = cue
    # "Putin, described as a friend, said", "Kim, citing KCNA, said": an aside that a comma closes.
    bounds = _BOUNDS_OF_ASIDE if last > 0 and tokens[last].kind == "comma" else BOUNDS
    while low > 0 and tokens[low - 1].kind not in bounds:
        low -= 1
    if low > 0 and tokens[low - 1].kind == "cue" and low + 2 == last and tokens[last - 1].kind == "conjunction":
        # "He praised Kim and Lavrov said": who is praised does not speak.
        low = last
    relative = closed_relative(tokens, low, cue)
    if relative is not None:
        first = _clause(tokens, relative)
        named = _of_segments(tokens, first, relative) if tokens[relative - 1].kind == "comma" else None
        return named or antecedent(tokens, first, relative)
    if low > 0 and tokens[low - 1].kind == "dash":
        # "Kim – the ruler of the North – said": what is between dashes is an aside.
        opened = low - 1
        if low == cue:
            # … whatever verbs it has: "Kim – whom Lavrov called a friend – said".
            while opened > 1 and tokens[opened - 1].kind not in ("Q", "dash"):
                opened -= 1
        aside = low == cue and opened > 1 and tokens[opened - 1].kind == "dash"
        found = before(tokens, opened - 1) if aside else _of_segments(tokens, low, cue)
        return found or before(tokens, low - 1)
    return _of_segments(tokens, low, cue)


def _opened(tokens: Sequence[Token], closed: int) -> int:
    """The comma that opens an aside about what somebody was asked, which a comma at `closed` closes; 0 without one."""
    opened = next((at for at in range(closed - 1, 0, -1) if tokens[at].kind == "comma"), 0)
    verb = tokens[opened + 1].kind == "cue" if opened else False
    return opened if verb and any(one.kind in ("clause", "that") for one in tokens[opened + 2 : closed]) else 0


def speaks_in_clause(tokens: Sequence[Token], run: int) -> bool:
    """Whether a run ends a clause that opens the sentence, and somebody speaks in that: "While Pak calls it “…”"."""
    if run == 0 or tokens[0].kind not in ("clause", "that"):
        return False
    cue = next((at for at in range(1, run) if tokens[at].kind == "cue"), 0)
    inside = all(one.kind != "comma" for one in tokens[:run])
    return cue > 1 and inside and before(tokens[1:], cue - 1) is not None


def after(tokens: Sequence[Token], cue: int) -> Subject | None:
    """The subject that stands behind the cue at `cue`: "said John Kirby", "a déclaré mercredi le ministre X"."""
    first = cue + 1
    while first < len(tokens) and (tokens[first].kind == "adverb" or _is_day(tokens, first)):
        first += 1
    if first + 1 < len(tokens) and (tokens[first].kind, tokens[first + 1].kind) == ("comma", "preposition"):
        # « a lancé, en larmes, Jean Varenne »
        closed = next((at for at in range(first + 1, len(tokens)) if tokens[at].kind in ("comma", "Q", *BOUNDS)), first)
        named = closed + 1 < len(tokens) and tokens[closed].kind == "comma" and tokens[closed + 1].kind == "name"
        first = closed + 1 if named else first
    if first < len(tokens) and tokens[first].kind == "preposition":
        first = _past_preposition(tokens, first)
    if first >= len(tokens) or tokens[first].kind not in _STARTS:
        return None
    last = first
    while last < len(tokens) and not _ends_noun(tokens, first, last):
        last += 1
    found = noun(tokens, first, last)
    if found is None or found.name or found.pronoun:
        return found
    return _with_apposition(tokens, last, found)


def _is_day(tokens: Sequence[Token], at: int) -> bool:
    """Whether the article at `at` belongs to a time: "el lunes"."""
    return tokens[at].kind == "determiner" and at + 1 < len(tokens) and tokens[at + 1].kind == "adverb"


def main(tokens: Sequence[Token]) -> Subject | None:
    """The subject of the sentence: its first noun that no preposition governs."""
    at = 0
    while at < len(tokens) and (tokens[at].kind in SKIPPED or _is_day(tokens, at)):
        at += 1
    if 0 < at < len(tokens) and tokens[at].kind == "comma":
        # "A few minutes later, Pak"
        at += 1
    if (cleft := _cleft(tokens, at)) is not None:
        return cleft
    asked = at + 1 < len(tokens) and tokens[at].kind == "cue" and tokens[at + 1].kind in ASKED
    if at < len(tokens) and (asked or tokens[at].kind in ("preposition", "clause", "participle")):
        while at < len(tokens) and tokens[at].kind not in ("comma", "Q"):
            at += 1
        at += 1
        while at < len(tokens) and tokens[at].kind in ("adverb", "comma"):
            at += 1
    if at + 1 < len(tokens) and tokens[at].kind == "name" and tokens[at + 1].kind == "preposition":
        # "Back from the coast, Pak said": an adjective opens the sentence, with the capital letter of its place.
        comma = next((i for i in range(at, len(tokens)) if tokens[i].kind in ("comma", "Q", "cue")), None)
        if comma is not None and comma + 1 < len(tokens) and tokens[comma].kind == "comma":
            at = comma + 1 if tokens[comma + 1].kind in ("name", "determiner", "pronoun") else at
    elif at + 1 < len(tokens) and (tokens[at].kind, tokens[at + 1].kind) == ("name", "of"):
        # "Prié de dire s'il viendrait, il": a participle with its capital letter.
        comma = next((i for i in range(at, len(tokens)) if tokens[i].kind in ("comma", "Q", "cue")), None)
        if comma is not None and [one.kind for one in tokens[comma : comma + 2]] == ["comma", "pronoun"]:
            at = comma + 1
    if at >= len(tokens) and tokens and tokens[0].kind in ("preposition", "clause"):
        # "After the vote Pak was asked"
        verb = next(
            (i for i in range(1, len(tokens)) if tokens[i].kind == "adverb" and tokens[i - 1].kind == "name"), 0
        )
        return _behind_preposition(tokens, 0, verb) if verb else None
    last = at
    while last < len(tokens) and not _ends_noun(tokens, at, last):
        last += 1
    found = noun(tokens, at, last) if at < len(tokens) and tokens[at].kind in _STARTS else None
    return found if found is None or found.name or found.pronoun else _with_apposition(tokens, last, found)


def _cleft(tokens: Sequence[Token], at: int) -> Subject | None:
    """Who acts in "It was Minister Pak who called it so"."""
    if [one.kind for one in tokens[at : at + 2]] != ["pronoun", "adverb"]:
        return None
    relative = next((i for i in range(at + 3, len(tokens)) if tokens[i].kind == "relative"), None)
    if relative is None or tokens[relative - 1].kind != "name" or tokens[at + 2].kind not in ("name", "determiner"):
        return None
    return noun(tokens, at + 2, relative)


def _past_preposition(tokens: Sequence[Token], at: int) -> int:
    """Behind "à l'AFP" in "a déclaré à l'AFP le ministre": where the next noun begins, or the end."""
    at += 2 if at + 1 < len(tokens) and tokens[at + 1].kind == "determiner" else 1
    while at < len(tokens) and tokens[at].kind in ("word", "name", "of", "adverb"):
        at += 1
        if at < len(tokens) and tokens[at - 1].kind == tokens[at].kind == "name":
            # "à l'AFP Ivan Belov"
            return at
    return at if at < len(tokens) and tokens[at].kind == "determiner" else len(tokens)


def _ends_noun(tokens: Sequence[Token], first: int, at: int) -> bool:
    kind = tokens[at].kind
    if kind in ("preposition", "conjunction"):
        # "the minister for trade", "Lee and Park": part of the noun where another noun follows.
        return kind == "preposition" or at == first or at + 1 >= len(tokens) or tokens[at + 1].kind != "name"
    if kind == "adverb":
        return at > first
    if kind == "pronoun":
        return at > first
    return kind not in ("determiner", "name", "word", "of", "possessive", "title")


def _with_apposition(tokens: Sequence[Token], at: int, found: Subject) -> Subject:
    """`found` with the name behind it: "le porte-parole du Conseil, John Kirby", "le conseiller à la sécurité, X"."""
    stop = min(len(tokens), at + _OFFICE)
    while at < stop and tokens[at].kind in ("preposition", "determiner", "word", "of", "adverb", "name"):
        at += 1
    if [one.kind for one in tokens[at : at + 4]] == ["comma", "determiner", "word", "name"]:
        # "la cheffe de la délégation, la sénatrice Anna Kern"
        at += 2
        if at + 2 < len(tokens) and tokens[at + 2].kind not in ("comma", "other"):
            return found
        return Subject(found.start, tokens[at + 1].end, (tokens[at + 1].start, tokens[at + 1].end))
    if at + 1 < len(tokens) and tokens[at].kind == "comma" and tokens[at + 1].kind == "name":
        name = tokens[at + 1]
        if at + 2 >= len(tokens) or tokens[at + 2].kind in ("comma", "other", "dash", "bracket", "colon"):
            return Subject(found.start, name.end, (name.start, name.end))
    return found


def _of_segments(tokens: Sequence[Token], low: int, cue: int) -> Subject | None:
    """The subject among the pieces between commas before a cue, the nearest first; asides are passed over."""
    pieces = _pieces(tokens, low, cue)
    relative = next((i for i in range(cue - 1, low - 1, -1) if tokens[i].kind == "relative"), None)
    if relative is not None and all(one.kind in ("adverb", "pronoun") for one in tokens[relative + 1 : cue]):
        return antecedent(tokens, low, relative)
    if not pieces:
        return None
    last_first, last_end = pieces[-1]
    if tokens[last_first].kind == "relative" and low and tokens[low - 1].kind == "cue" and len(pieces) == 1:
        # "contó que el acusado dijo": in Spanish and Italian "that" is a relative pronoun too.
        return noun(tokens, last_first + 1, last_end)
    if (several := _several(tokens, pieces)) is not None:
        return several
    if last_end > last_first:
        if tokens[last_first].kind not in ("relative", "preposition", "relay") and (
            found := noun(tokens, last_first, last_end)
        ):
            return found
        if tokens[last_first].kind == "preposition":
            found = _behind_preposition(tokens, last_first, last_end)
            if found or len(pieces) == 1:
                return found
    return _earlier(tokens, pieces)


def _several(tokens: Sequence[Token], pieces: list[tuple[int, int]]) -> Subject | None:
    """Those of a list, who speak together: "Pak, Kern and Belov", "the ministers of Japan, Australia and Canada"."""
    if len(pieces) < 2:
        return None
    first, end = pieces[-1]
    kinds = [one.kind for one in tokens[first:end]]
    if "conjunction" not in kinds or any(high == low for low, high in pieces):
        return None
    link = kinds.index("conjunction")
    if kinds[:link] not in ([], ["name"]) or kinds[link + 1 :] not in (["name"], ["determiner", "name"]):
        return None
    opened = len(pieces) - 1
    while opened > 0 and _is_name(tokens, *pieces[opened - 1]):
        opened -= 1
    if opened > 0 and tokens[pieces[opened - 1][1] - 1].kind == "name" and _starts(tokens, pieces[opened - 1]):
        opened -= 1
    if opened == len(pieces) - 1:
        return None
    return Subject(tokens[pieces[opened][0]].start, tokens[end - 1].end)


def _is_name(tokens: Sequence[Token], first: int, end: int) -> bool:
    return [one.kind for one in tokens[first:end]] == ["name"]


def _earlier(tokens: Sequence[Token], pieces: list[tuple[int, int]]) -> Subject | None:
    """Of "X, spokesman of Y, 52, said": X. Of "the spokesman of Y, X, said": X, who is the spokesman."""
    filled = [piece for piece in pieces[:-1] if piece[1] > piece[0]]
    if not filled or (len(filled) == 1 and pieces[-1][0] == pieces[-1][1]):
        # "The pier will open in May, said Pak": one comma parts what was said from who said it.
        return None
    first, end = filled[-1]
    low, high = filled[-2] if len(filled) > 1 else (0, 0)
    # "but the owner, Pak, said"
    low += low < high and tokens[low].kind == "conjunction"
    # … and of "the police spokesman, commissioner Pak, said" Pak.
    office = [one.kind for one in tokens[first:end]] in (["word", "name"], ["determiner", "word", "name"])
    if (office or end - first == 1) and tokens[end - 1].kind == "name" and low < high and _starts(tokens, (low, high)):
        head = noun(tokens, low, high)
        # … and of "the wife of the leader Pak Il, Anna, said" Anna.
        owned = head and head.name and any(one.kind == "of" and one.end < head.name[0] for one in tokens[low:high])
        if head and not head.pronoun and ((owned and not office) or not head.name):
            return Subject(head.start, tokens[end - 1].end, (tokens[end - 1].start, tokens[end - 1].end))
    for first, end in filled:
        if tokens[first].kind == "conjunction" and first + 1 < end:
            # "and the ministry, quoted by Interfax, denied"
            first += 1
        if tokens[first].kind in _NO_SUBJECT:
            continue
        if first + 1 < end and (tokens[first].kind, tokens[first + 1].kind) == ("name", "preposition"):
            if any(tokens[piece[0]].kind == "name" for piece in filled if piece[0] > first):
                # "Interviewé par l'agence, Pak, directeur du port, dit": a participle with its capital letter.
                continue
        found = noun(tokens, first, end)
        if found and not (found.name or found.pronoun):
            # "le secrétaire général, Mark Rutte, reçu à Séoul, a dit"
            behind = next((tokens[piece[0]] for piece in filled if piece == (end + 1, end + 2)), None)
            found = named(found, behind) if behind and behind.kind == "name" else found
        if found and (found.name or found.pronoun or tokens[first].kind in ("determiner", "pronoun")):
            return found
    return noun(tokens, *filled[-1])


def _starts(tokens: Sequence[Token], piece: tuple[int, int]) -> bool:
    """Whether a piece can be a subject: not "about the report"."""
    return tokens[piece[0]].kind in _STARTS


def _pieces(tokens: Sequence[Token], low: int, high: int) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    first = low
    for at in range(low, high):
        kind = tokens[at].kind
        if kind == "comma":
            pieces.append((first, at))
            first = at + 1
        elif kind == "relay" and at > first:
            # "An official quoted by Yonhap"
            pieces.append((first, at))
            first = at
    pieces.append((first, high))
    return pieces


def unread(tokens: Sequence[Token], cue: int, drops_subject: bool) -> Subject | None:
    """The subject of a cue at `cue` that none was found for: None, for whoever spoke before, only where no noun stands
    before it ("And added: “…”"), or where verbs stand without one; else somebody who was not read."""
    named = any(one.kind in ("name", "word", "pronoun") for one in tokens[:cue])
    return NOBODY if named and not drops_subject else None


def governed(tokens: Sequence[Token], at: int) -> Subject | None:
    """Of "Einem Sprecher zufolge" the noun behind the article of an object."""
    low = at
    while low > 0 and tokens[low - 1].kind in ("word", "name", "of", "determiner"):
        low -= 1
    return noun(tokens, low, at) if low and tokens[low - 1].kind == "preposition" else None


def opens_another(tokens: Sequence[Token], at: int, run: int) -> bool:
    """Whether a clause of somebody else begins at `at`, behind words that have a speaker, and a verb that no table has
    governs the run in it: "“…,” Pak said, as protesters chanted “…”"."""
    joins = 1 < at < run - 2 and tokens[at].kind in ("clause", "like") and tokens[at - 1].kind == "comma"
    return joins and tokens[run - 1].kind == "word" and any(one.kind == "Q" for one in tokens[:at])


def object_of(tokens: Sequence[Token], verb: int) -> Subject | None:
    """The object of a verb, behind an article that only objects have: "zitierte den Minister Pak"."""
    last = verb + 2
    while last < len(tokens) and tokens[last].kind in ("word", "name"):
        last += 1
    return noun(tokens, verb + 2, last) if last > verb + 2 and tokens[verb + 1].kind == "preposition" else None


def names_before(tokens: Sequence[Token], end: int) -> Iterator[tuple[Subject, Token]]:
    """The names before a place, the last first, each with what stands before its noun: "al ministro Iván Rojas"."""
    for at in range(len(tokens) - 1, -1, -1):
        if tokens[at].kind == "name" and tokens[at].end <= end:
            span = (tokens[at].start, tokens[at].end)
            first = at - 1
            while first > 0 and tokens[first].kind == "word":
                first -= 1
            yield Subject(*span, span), tokens[first]


def acting(tokens: Sequence[Token]) -> Subject | None:
    """Whom a pronoun behind `tokens` may mean: the subject of the sentence, or of the clause to which that of the
    pronoun belongs: "Pak left, as Seoul voiced concern over what (it)"."""
    if [one.kind for one in tokens[-2:]] != ["preposition", "that"]:
        return main(tokens)
    low = _clause(tokens, len(tokens) - 1)
    return before(tokens, low - 1) if low and tokens[low - 1].kind == "cue" else main(tokens[low:])


def _clause(tokens: Sequence[Token], at: int) -> int:
    """Where the clause of the word at `at` begins."""
    while at > 0 and tokens[at - 1].kind not in BOUNDS:
        at -= 1
    return at


def _behind_preposition(tokens: Sequence[Token], first: int, end: int) -> Subject | None:
    """The subject of "In a statement Kim (said)": the last name or pronoun, if another noun stands before it."""
    last = end - 1
    while last > first and tokens[last].kind == "adverb":
        last -= 1
    one = tokens[last]
    if one.kind == "pronoun":
        return Subject(one.start, one.end, pronoun=True)
    if one.kind == "name" and last - first > 1 and tokens[last - 1].kind in ("word", "adverb", "name"):
        return Subject(one.start, one.end, (one.start, one.end))
    for at in range(last, first + 1, -1):
        if tokens[at].kind == "determiner" and tokens[at - 1].kind in ("word", "name", "adverb"):
            return noun(tokens, at, end)
    return None
