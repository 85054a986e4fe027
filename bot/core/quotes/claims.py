"""Whose a claim is that somebody else denies or speaks of: who does did not make it.

Where its owner cannot be read, nobody is known to speak.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.quotes import kind, reject
from bot.core.quotes.languages import NEVER, Words, ru
from bot.core.quotes.patterns import apart, whole
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import Said
from bot.core.quotes.scan import Token

#: Letters of a clause that a noun of speech opens.
_CLAUSE = 150
#: What may stand between a denial and the noun of what is denied, "claims" among them, which is read as a verb.
_BEFORE_NOUN = frozenset(("adverb", "determiner"))
#: Words between a denial and the verb that is denied at most: "denied ever having called".
_HAVING = 2
_HAVE = frozenset(("adverb", "word", "of"))
#: … where the verb is an infinitive: « nie avoir qualifié », "negó haber llamado", "nega di aver detto".
_TO_HAVE = re.compile(r" (?:(?:di |d[’'])?avoir|haber|(?:di )?avere?) (\w+)")
_SAID = re.compile(r"dit|déclaré|affirmé|parlé|dicho|declarado|afirmado|hablado|detto|dichiarato|affermato|parlato")
_NOUNS = frozenset(("word", "name", "cue"))
#: « selon laquelle », "de que"
_OF_WHICH = (["according", "relative"], ["of", "relative"])
#: What ends the clause that "that" opens, or is no part of it.
_ENDS_CLAUSE = frozenset("comma colon semicolon like cue participle that dash bracket clause".split())

#: What opens a sentence that leads up to who speaks: "Asked about", "On".
_LEADS_UP = frozenset(("cue", "participle", "preposition", "word", "clause"))
#: Letters in which a noun of speech with its owner stands before a run.
_NOUN = 150
#: Whose words they are, though another speaks of them: "слова Ивана Белова о том, что".
_OF_NOUN = re.compile(ru.SPEECH_NOUN)
_STATE = re.compile(rf"{ru.OWNERS}|[А-ЯЁ]{{2,}}")
_NO_OWNER = re.compile(ru.NO_OWNER)
_DENIES = re.compile(rf"\b(?:{ru.RU.denial})", re.IGNORECASE)
_ANSWERS = re.compile(rf"\b(?:{ru.ANSWERS})", re.IGNORECASE)
#: Behind a denial: what is denied, and its clause: "опроверг слухи, что мост «…»".
_DENIED_OBJECT = re.compile(r"(?: [^\s.,;:!?«»„“—]+){1,8}, что(?: [^\s.,;:!?«»„“—]+){0,8}\s*$")
_CLAIM_ABOUT = re.compile(
    r" (?:слова|(?:заяв|утвержд|обвин|высказыв|сообщ)\w+)(?: [^\s.,;:!?«»„“—]+){0,3} "
    r"[А-ЯЁ][^\s.,;:!?«»„“—]+(?: [^\s.,;:!?«»„“—]+){0,3} (?:об?|обо) ?\Z"
)
_HIS = re.compile(r"\b(?:его|её|ее|их) $", re.IGNORECASE)
#: Verbs that call it something, with or without a comma: "назвал слова Белова о том, что мост закрыт, «ошибкой»".
_NAMING = re.compile(r"\b(?:назв|назыв|прозв|счита|счёл|сочл|посчита|охарактериз|окрест)\w*", re.IGNORECASE)


def is_owner(text: str, noun: Said, words: Words) -> bool:
    """Whether what owns a noun of speech may be somebody: not in "Monday's statement that"; but "Kelly" and "Will
    Smith" are no adverbs."""
    name = text[slice(*noun.subject.name)] if noun.subject and noun.subject.name else ""
    when = name.removeprefix("Last ")
    return when.endswith("ly") or apart(words.adverb).fullmatch(when) is None


def of_noun(text: str, start: int, end: int, noun: re.Pattern[str]) -> Said | None:
    """Pak's claim that "…", the claim by Pak that "…": the last noun of speech with its owner, in the clause that ends
    at `end`; None without one.

    `noun` has the group ``cue``, or ``noun`` or ``claim`` where the owner may stand behind or nowhere, and ``who``,
    ``by`` or ``other`` for the owner; nobody is known to speak but by the first two: "the claim by friends of Pak".
    """
    found, at = None, max(start, end - _CLAUSE)
    while match := noun.search(text, at, end):
        found, at = match, match.end(_group(match, "cue", "noun", "claim"))
    if found is None:
        return None
    cue = found.span(_group(found, "cue", "noun", "claim"))
    owner = _group(found, "who", "by", "other")
    if owner not in ("who", "by"):
        return Said("noun", cue, Subject(-1, found.end(owner) if owner else cue[1]))
    who = found.span(owner)
    named = text[who[0]].isupper()
    return Said("noun", cue, Subject(*who, name=who if named else None, pronoun=not named))


def leads_up(text: str, row: Sequence[Token], run: int, words: Words) -> Said | None:
    """The noun of speech with its owner that only leads up to who speaks behind the run: "Asked about Pak's remark that
    the pier was “…”, Kern said"; None without one."""
    if words.speech_noun == NEVER or row[0].kind not in _LEADS_UP:
        return None
    noun = of_noun(text, row[0].start, row[run].start, whole(words.speech_noun))
    owned = noun is not None and noun.subject is not None and noun.subject.name is not None
    return noun if noun and owned and is_owner(text, noun, words) else None


def _group(match: re.Match[str], *groups: str) -> str:
    """The one of `groups` that took part in `match`; "" if none did."""
    found = match.groupdict()
    return next((one for one in groups if found.get(one)), "")


def is_claim(row: Sequence[Token], subject: Subject | None, run: int) -> bool:
    """Whether the `subject` of a verb behind the run is a noun, in whose clause the run is: "The claim that “…” was
    denied by Pak"."""
    if subject is None or not 0 <= subject.end < row[run].start:
        return False
    at = next((at for at, one in enumerate(row) if one.start >= subject.end), 0)
    return 0 < at < run and row[at].kind == "that" and row[at - 1].kind in _NOUNS


def opens_claim(row: Sequence[Token], cue: int, run: int, *, of: bool) -> bool:
    """Whether the run is in the clause of a noun that is the object of the cue that ends at `cue`: "rejected the idea
    that “…”"; not in "denied that “…”", "denied to reporters that “…”". `of` says that a preposition may stand before
    it: "commented on the idea that “…”"."""
    kinds = [one.kind for one in row[:run] if one.start >= cue]
    if kinds[:1] == ["like"]:
        # "rejected as untrue the idea that"
        kinds = kinds[2:]
    while kinds and (kinds[0] in _BEFORE_NOUN or (of and kinds[0] == "preposition")):
        kinds.pop(0)
    if not kinds or kinds[0] not in _NOUNS:
        return False
    opened = [at for at in range(1, len(kinds)) if kinds[at] == "that" or kinds[at - 1 : at + 1] in _OF_WHICH]
    clause = kinds[opened[-1] + 1 :] if opened else []
    if clause[:1] == ["colon"]:
        # "denied the claim that: “…”"
        clause.pop(0)
    return bool(opened) and _ENDS_CLAUSE.isdisjoint(clause)


def tells(text: str, row: Sequence[Token], said: Said, words: Words) -> bool:
    """Whether the inner cue stands in a claim that the outer one denies: "rechazó la idea de que Pak habló de «…»"; not
    "rechazó la idea de que hay tropas y habló de «…»"."""
    denial, inner = said.cue, said.inner
    if denial == inner and inner and said.subject:
        # « a rejeté l'idée selon laquelle Pak a parlé de « … » »
        first = (one for one in row if one.kind == "cue" and said.subject.end <= one.start)
        denial = next(((one.start, one.end) for one in first), None)
    if denial is None or inner is None or denial == inner or not reject.denies(words, text[slice(*denial)]):
        return False
    at = next(at for at, one in enumerate(row) if one.start >= inner[0])
    joined = any(one.kind == "conjunction" and one.start > denial[1] for one in row[:at])
    return not joined and opens_claim(row, denial[1], at, of=False)


def is_disowned(text: str, row: Sequence[Token], cue: tuple[int, int], place: int, words: Words) -> bool:
    """Whether somebody denies the verb that is the `cue`, "denied having called it “…”", « nie avoir parlé de … », and
    that governs the run at `place`."""
    said = _TO_HAVE.match(text, cue[1])
    if said and reject.denies(words, text[slice(*cue)]):
        # … but « nie avoir eu des “contacts” » is how who denies it calls it.
        return _SAID.fullmatch(said[1]) is not None or whole(words.naming).fullmatch(said[1]) is not None
    while place > 0 and row[place].start > cue[0]:
        place -= 1
    low = place - 1
    while low > 0 and place - low <= _HAVING and row[low].kind in _HAVE:
        low -= 1
    return low >= 0 and row[low].kind == "cue" and reject.denies(words, text[row[low].start : row[low].end])


def of_another(text: str, row: Sequence[Token], run: int) -> Said | None:
    """Whose words they are, of which another only speaks: "слова Ивана Белова о том, что «…»".

    Nobody where it is unsure whose, and None where they may be those of who speaks.
    """
    noun = _OF_NOUN.search(text, max(row[0].start, row[run].start - _NOUN), row[run].start)
    if noun is None or (noun["of"] and _names_it(text, row, noun.start())):
        return None
    around = f"{text[row[0].start : noun.start()]} {text[row[run].end : row[-1].end]}"
    denied = _DENIES.search(around) is not None
    rule = kind.DENIED if denied else "noun"
    if noun["body"]:
        return Said(rule, noun.span("cue"), Subject(*noun.span("body")))
    if noun["who"] and (noun.start("who") == noun.end("cue") + 1 or not _STATE.fullmatch(noun["who"])):
        who = noun.span("who")
        return Said(rule, noun.span("cue"), Subject(*who, who, inflected=True))
    owned = noun["who"] or (noun["other"] and _NO_OWNER.match(noun["other"]) is None)
    if owned or denied or _ANSWERS.search(around) or _HIS.search(text, row[0].start, noun.start()):
        return Said(rule, noun.span("cue"), Subject(-1, -1))
    return None


def _names_it(text: str, row: Sequence[Token], noun: int) -> bool:
    """Whether a verb before a `noun` may still name it: "назвал слова Белова о том, что мост закрыт «ошибкой»", and not
    "назвал «ошибкой» слова Белова"."""
    verb = _NAMING.search(text, row[0].start, noun)
    return verb is not None and not any(one.kind == "Q" and verb.end() <= one.start < noun for one in row)


def is_of_claim(text: str, cue: tuple[int, int], run: int, words: Words) -> bool:
    """Whether the run that begins at `run` is what another's claim is about that a Russian `cue` denies: "отверг слова
    Белова о «…»"."""
    return reject.denies(words, text[slice(*cue)]) and _CLAIM_ABOUT.match(text[cue[1] : run]) is not None


def is_denied(text: str, cue: tuple[int, int], run: int, words: Words) -> bool:
    """Whether the run that begins at `run` is in the clause of what a Russian `cue` denies: "опроверг слухи, что"."""
    return reject.denies(words, text[slice(*cue)]) and _DENIED_OBJECT.match(text, cue[1], run) is not None
