"""Which cue governs a marked run in a language of cases (Russian), whose words stand in any order.

A subject is in the nominative, wherever it stands, and the verb agrees with it in gender; who is quoted by "по словам"
is in the genitive. The rules are tried from the surest to the vaguest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.quotes import citing, claims, declension, endings, impersonal, kind, parting, verbless
from bot.core.quotes.agreement import BOUNDS, Known, acting_beyond, after, before, end_of_piece, in_relative, second
from bot.core.quotes.earlier import earlier
from bot.core.quotes.languages import Words, ru
from bot.core.quotes.nominatives import instrumental
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import NAME, Said
from bot.core.quotes.scan import CUES, NOUNS, Token

#: A name in marks has no more words.
_NAME = 6
#: … and one that a verb of speech follows.
_SHORT = 3
_IMPERSONAL = re.compile(ru.WITHOUT_SUBJECT, re.IGNORECASE)
_SOURCE = re.compile(ru.SOURCE, re.IGNORECASE)
_CITES = re.compile(ru.CITES, re.IGNORECASE)
_PASSES_ON = re.compile(ru.PASSES_ON, re.IGNORECASE)
_PASSIVE = re.compile(rf"\bбыл[аои]? (?:\w+ )?(?:{ru.HEARD})[аоы]?\b", re.IGNORECASE)
_OF_WHOM = re.compile(r"котор(?:ого|ой|ых)")
_WHOSE = re.compile(r"ч(?:ей|ья|ьё|ье|ьи)")
_STATEMENT = re.compile(r"заявлени")
_ABOUT = re.compile(r"об?|обо|про|по поводу|насч[её]т")


def govern(text: str, found: Sequence[Token], words: Words, before: int, known: Known) -> list[Said | None]:
    """The cue of each run among the tokens `found`, and its speaker.

    `before` is where the last one that spoke ends; `known` tells whom the lexicon knows by the name between two places.
    """
    row = parting.parted(text, found, words)
    places = [at for at, one in enumerate(row) if one.kind == "Q"]
    names = {at for at in places if _is_name(text, row, at)} if len(places) > 1 else frozenset()
    read = [_unmarked(row, at) if at in names else one for at, one in enumerate(row)] if names else row
    said = [NAME if at in names else _govern(text, read, at, words, before, known) for at in places]
    return [_with_relay(text, row, one) if one and one is not NAME else one for one in said]


def _unmarked(row: Sequence[Token], name: int) -> Token:
    """A name in marks as what it is in the sentence: a part of the noun before it, "капитан «Зари» Белов", or of what
    tells where somebody spoke, "в интервью «Заре»"."""
    within = 0 < name < len(row) - 1 and row[name + 1].kind in NOUNS
    of = row[name - 1].kind if within else ""
    noun = of == "office" or (of == "word" and (name < 2 or row[name - 2].kind != "preposition"))
    return Token("word" if noun else "adverb", row[name].start, row[name].end)


def _govern(text: str, row: Sequence[Token], run: int, words: Words, before: int, known: Known) -> Said | None:
    if _is_name(text, row, run):
        return NAME
    if run and (of_another := claims.of_another(text, row, run)):
        return of_another
    found = impersonal.called_by(text, row, run)
    found = (
        found or _introduced(text, row, run, known) or (_within(text, row, run, known) if _relative(row, run) else None)
    )
    followed = found and not (found.subject and (found.subject.name or found.subject.start < 0))
    if followed and (said := _followed(text, row, run, known)):
        # "В Кремле это опровергли: «…», — заявил X"
        found = said if said.subject and said.subject.name else found
    if found and found.cue and (acting := acting_beyond(text, row, run, found.subject, found.cue)):
        return found._replace(subject=acting)
    found = (
        found
        or _followed(text, row, run, known)
        or _within(text, row, run, known)
        or _closing(text, row, run)
        or _according(text, row, run)
        or _announced(text, row, run)
    )
    if (
        found
        and found.rule == "document"
        and found.subject
        and not found.subject.inflected
        and not found.subject.pronoun
    ):
        # A letter, which an outlet may have published; a statement is that of whoever the text spoke of.
        last = earlier(text, row[0].start, words, before, person=False, agrees=None)
        issued = last if _STATEMENT.match(text, found.subject.start) else None
        return found._replace(relay=last, subject=found.subject._replace(stands_for=issued))
    if found and found.cue and _is_denied(text, row, run, found.cue, words):
        return Said(kind.DENIED, found.cue, Subject(-1, -1))
    epithet = found and found.subject and text[found.subject.start : found.subject.end].lower() in words.epithets
    if found is None or (found.subject and not found.subject.pronoun and not epithet):
        return found
    if found.subject:
        stands_for = earlier(text, row[0].start, words, before, person=True, agrees=found.subject.gender)
        return found._replace(subject=found.subject._replace(stands_for=stands_for))
    if found.rule == "document":
        return found._replace(subject=earlier(text, row[0].start, words, before, person=False, agrees=None))
    return found


def _is_denied(text: str, row: Sequence[Token], run: int, cue: tuple[int, int], words: Words) -> bool:
    """Whether the words are denied, or those of a claim that is: "отверг утверждения Лондона о «…»"."""
    start = row[run].start
    return claims.is_denied(text, cue, start, words) or (
        cue[1] <= start and claims.is_of_claim(text, cue, start, words)
    )


def _is_name(text: str, row: Sequence[Token], run: int) -> bool:
    """Whether a run names a thing: газета «Труд», в «Известиях», «Газпром» сообщил."""
    marked = text[row[run].start : row[run].end].strip("«»„“”\"' ")
    if not marked[:1].isupper() or len(marked.split()) > _NAME or marked[-1] in "!?…":
        return False
    after = row[run + 1].kind if run + 1 < len(row) else ""
    if _is_antecedent(row, run):
        return True
    if after == "comma" and run > 1 and row[run + 2 : run + 3] and row[run + 2].kind == "cue":
        # "в кинотеатре «Океан», рассказала директор"
        if (row[run - 2].kind, row[run - 1].kind) == ("preposition", "word") and len(marked.split()) <= _SHORT:
            return True
    if after in ("comma", "dash") and _speaks(row, run + 1):
        return False
    if run == 0:
        return after not in ("comma", "dash", "other", "")
    # "передаёт «Меридиан»": what somebody said would stand behind a colon.
    return row[run - 1].kind in (*NOUNS, "preposition", "cue", "relay")


def _is_antecedent(row: Sequence[Token], run: int) -> bool:
    """Whether "который" speaks of a run, or of the list that it stands in: «Заря» и «Маяк», которые …"""
    at = run + 1
    while at < len(row) and row[at].kind in ("Q", "conjunction"):
        at += 1
    return at + 1 < len(row) and row[at].kind == "comma" and row[at + 1].kind == "relative"


def _speaks(row: Sequence[Token], at: int) -> bool:
    """Whether a comma or dash at `at` leads to who speaks: », — сказал."""
    while at < len(row) and row[at].kind in ("comma", "dash", "adverb", "other", "like"):
        at += 1
    return at < len(row) and row[at].kind in ("cue", "inverted", "according", "relay")


def _relative(row: Sequence[Token], run: int) -> bool:
    """Whether the run is in a clause that "который" opens: "Сеулу, который назвал мост «…», ответил X"."""
    at = run - 1
    while at > 0 and row[at].kind not in ("comma", "dash", "Q"):
        at -= 1
    return at > 0 and row[at].kind == "comma" and row[at + 1].kind == "relative" and at + 2 < run


def _introduced(text: str, row: Sequence[Token], run: int, known: Known) -> Said | None:
    """X заявил: «…» · сказал «…»."""
    at = run - 1
    while at >= 0 and row[at].kind in ("dash", "colon", "adverb", "other"):
        at -= 1
    if at < 0:
        return None
    colon = any(one.kind == "colon" for one in row[at + 1 : run])
    while colon and at >= 0 and row[at].kind not in ("Q", "semicolon", *CUES):
        at -= 1
    if at < 0 or row[at].kind not in CUES:
        return None
    return _before(text, row, at, "introduced", known)


def _followed(text: str, row: Sequence[Token], run: int, known: Known) -> Said | None:
    """What follows the run; a verb that only passes on, "…», передаёт ТАСС", yields to one before the run."""
    found = _behind(text, row, run)
    if found and found.cue and _PASSES_ON.match(text, found.cue[0]) and (said := _within(text, row, run, known)):
        return said._replace(relay=found.subject) if said.subject else found
    return found


def _behind(text: str, row: Sequence[Token], run: int) -> Said | None:
    """«…», — сказал X · «…», — он сказал · «…», — говорится в сообщении X · «…», — приводит его слова ТАСС."""
    at = run + 1
    while at < len(row) and row[at].kind in ("comma", "dash", "adverb", "other", "like"):
        at += 1
    if at >= len(row):
        return None
    marked = any(one.kind in ("comma", "dash") for one in row[run + 1 : at])
    kind = row[at].kind
    if kind == "inverted":
        return Said("inverted", row[at].span, Subject(row[at].start, row[at].end, pronoun=True))
    if kind == "cue" and (marked or at > run + 1 or text[row[run].end - 2] in "!?…"):
        return _verb_first(text, row, at)
    if kind == "according" and marked:
        return _after_according(text, row, at)
    if kind == "relay" and marked and not _SOURCE.match(text, row[at].start):
        return citing.quoted_by(text, row, at)
    if not any(one.kind == "dash" for one in row[run + 1 : at]):
        return None
    return _subject_first(text, row, at)


def _verb_first(text: str, row: Sequence[Token], at: int) -> Said:
    if _IMPERSONAL.fullmatch(text, row[at].start, row[at].end):
        return impersonal.document(text, row, at)
    subject = impersonal.or_body(text, row, at, after(text, row, at))
    return Said("verb, subject", row[at].span, subject)


def _subject_first(text: str, row: Sequence[Token], at: int) -> Said | None:
    for cue in range(at, len(row)):
        if row[cue].kind == "cue":
            subject = before(text, row, cue)
            return Said("subject, verb", row[cue].span, subject) if subject else None
        if row[cue].kind in BOUNDS:
            return None
    subject = declension.nominative(text, row, at, end_of_piece(row, at), None)
    return Said("signed", None, subject) if subject and subject.name else None


def _within(text: str, row: Sequence[Token], run: int, known: Known) -> Said | None:
    """X заявил, что … «…»; the nearest cue before the run."""
    if (left_out := verbless.left_out(text, row, run)) is not None:
        return left_out
    for at in range(run - 1, -1, -1):
        if row[at].kind == "semicolon":
            return None
        if (speaks := verbless.describing(text, row, at, known)) is not None:
            return Said("within", row[at].span, speaks)
        if row[at].kind == "according":
            return _after_according(text, row, at)
        if row[at].kind in CUES:
            return _before(text, row, _outer(text, row, at), "within", known)
    return None


def _outer(text: str, row: Sequence[Token], cue: int) -> int:
    """The cue in whose words a verb stands: «X добавил, что Y призывает к …»; of what Y *said* Y is the speaker."""
    low = cue
    while low > 0 and row[low - 1].kind not in BOUNDS:
        low -= 1
    that = low > 1 and row[low - 1].kind == "that"
    outer = low - 2 - (low > 2 and row[low - 2].kind == "comma")
    past = endings.gender(text[row[cue].start : row[cue].end]) is not None
    return outer if that and not past and outer >= 0 and row[outer].kind == "cue" else cue


def _closing(text: str, row: Sequence[Token], run: int) -> Said | None:
    """«…» …, сообщил X: a cue that closes the sentence behind a comma."""
    for at in range(run + 1, len(row)):
        kind = row[at].kind
        if kind in ("semicolon", "colon"):
            return None
        if kind not in ("cue", "inverted"):
            continue
        lead = at - 1
        while lead > run and row[lead].kind in ("adverb", "like", "dash"):
            lead -= 1
        if kind == "inverted":
            return Said("closing", row[at].span, Subject(row[at].start, row[at].end, pronoun=True))
        if row[lead].kind == "comma":
            return _verb_first(text, row, at)._replace(rule="closing")
    return None


def _according(text: str, row: Sequence[Token], run: int) -> Said | None:
    for at, one in enumerate(row):
        if at > run and one.kind == "relative":
            # "«…», который, по данным X, …": X speaks in the clause alone.
            return None
        if one.kind == "according":
            return _after_according(text, row, at)
        source = one.kind == "relay" and _SOURCE.match(text, one.start)
        if source or (one.kind == "relay" and at < run and _CITES.match(text, one.start)):
            # "ЦТАК цитирует Лаврова: «…»"
            found = _after_according(text, row, at)
            return found._replace(relay=declension.nominative(text, row, 0, at, None)) if found and at < run else found
    return None


def _announced(text: str, row: Sequence[Token], run: int) -> Said | None:
    """X: «…»."""
    if run == 0 or row[run - 1].kind != "colon":
        return None
    passive = _PASSIVE.search(text, row[0].start, row[run - 1].start)
    if passive and all(
        one.kind not in ("that", "relative", "clause") for one in row[:run] if one.end <= passive.start()
    ):
        # "Пак был предупреждён Беловым": who is told hears, and the agent speaks.
        agents = (one for one in row if one.kind == "name" and one.start > passive.end())
        agent = next((one for one in agents if instrumental(text, one)), None)
        who = (agent.start, agent.end) if agent else (-1, -1)
        return Said("told by", passive.span(), Subject(*who, name=who if agent else None, inflected=True))
    subject = declension.nominative(text, row, 0, run - 1, None)
    if subject and subject.name and subject.name[0] == row[0].start:
        behind = next((one for one in row[1:run] if one.start >= subject.name[1] and one.kind != "dash"), None)
        if subject.name[1] == row[run - 2].end or (behind and _ABOUT.fullmatch(text, behind.start, behind.end)):
            # "Белов: «…»", "Белов — о мосте: «…»"
            return Said("introduced", None, subject)
    return Said("announced", None, subject or Subject(-1, -1))


def _after_according(text: str, row: Sequence[Token], at: int) -> Said | None:
    end = end_of_piece(row, at + 1)
    subject = declension.owner(text, row, at + 1, end)
    if subject and subject.name is None:
        subject = citing.named_beyond(text, row, at + 1, end, subject)
    return Said("according to", row[at].span, subject) if subject else None


def _before(text: str, row: Sequence[Token], at: int, rule: str, known: Known) -> Said:
    """The cue at `at`, which stands before the run: its subject stands before or behind it, or with an earlier verb."""
    span = row[at].span
    if row[at].kind == "inverted":
        return Said(rule, span, Subject(row[at].start, row[at].end, pronoun=True))
    if row[at].kind == "cue" and _IMPERSONAL.fullmatch(text, *span):
        return impersonal.document(text, row, at)
    subject = None
    if (owned := _of_whom(text, row, at)) is not None:
        return Said(rule, span, owned)
    if row[at].kind == "cue" and (speaks := in_relative(text, row, at, known)):
        return Said(rule, span, speaks)
    if row[at].kind == "cue":
        subject = impersonal.or_body(text, row, at, before(text, row, at))
        if subject is None and not second(row, at):
            subject = after(text, row, at)
    earlier = at - 1
    while subject is None and earlier >= 0:
        # "X отметил … и добавил", "X выступил, заявив": the subject of the verb before.
        if row[earlier].kind == "cue":
            subject = (
                before(text, row, earlier) or after(text, row, earlier) or impersonal.collective(text, row, earlier)
            )
        earlier -= 1
    return Said(rule, span, subject or declension.nominative(text, row, 0, at, None))


def _of_whom(text: str, row: Sequence[Token], at: int) -> Subject | None:
    """Who acts in "Керн, помощники которой назвали", "Керн, чьи помощники назвали": those of hers, and not she."""
    comma = next((here for here in range(at - 1, max(-1, at - 5), -1) if row[here].kind == "comma"), None)
    if comma is None or comma + 2 >= at:
        return None
    first, second = (text[one.start : one.end] for one in row[comma + 1 : comma + 3])
    if _WHOSE.fullmatch(first) and row[comma + 2].kind in NOUNS:
        return Subject(row[comma + 2].start, row[comma + 2].end)
    if _OF_WHOM.fullmatch(second) and row[comma + 1].kind in NOUNS:
        return Subject(row[comma + 1].start, row[comma + 1].end)
    return None


def _with_relay(text: str, row: Sequence[Token], said: Said) -> Said:
    """`said` with the outlet that another verb of the sentence names: «…, передаёт ТАСС»."""
    for at, one in enumerate(row):
        if one.kind == "relay" and said.cue == one.span:
            return said
        if one.kind == "relay" or (one.kind == "according" and said.rule != "according to"):
            subject = declension.owner(text, row, at + 1, end_of_piece(row, at + 1))
        elif one.kind == "cue" and said.cue != one.span:
            named = at + 1 < len(row) and row[at + 1].kind == "Q" and _is_name(text, row, at + 1)
            subject = citing.marked(row[at + 1]) if named else after(text, row, at)
        else:
            continue
        if subject and not subject.pronoun and subject != said.subject:
            said = said._replace(relay=subject)
    return said
