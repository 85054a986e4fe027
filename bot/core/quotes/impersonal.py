"""Who speaks where a Russian verb names nobody: «говорится в сообщении министерства», «в Кремле заявили»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.quotes import declension, endings, senders
from bot.core.quotes.agreement import BOUNDS, end_of_piece
from bot.core.quotes.languages import ru
from bot.core.quotes.nominatives import instrumental
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import NAME, Said
from bot.core.quotes.scan import Token

_BEARS = re.compile(rf"\bна (?:\w+ )?(?:{ru.BEARS})\w*", re.IGNORECASE)
_IN = re.compile(r"во?", re.IGNORECASE)

#: By whom something was called what follows: "была названа им «…»", "охарактеризована Беловым как «…»".
_CALLED_BY = re.compile(
    r"(?P<verb>\b(?:назван|охарактеризован|описан|оцен[её]н|расцен[её]н|представлен|окрещ[её]н)[аоы]?)"
    r" (?:(?P<he>им)|(?P<she>ею|ей)|(?P<they>ими)|(?P<who>[А-ЯЁ][\w-]+(?: [А-ЯЁ][\w-]+){0,2}))(?: как)?\s*$"
)
_GENDERS = {"he": "m", "she": "f", "they": "p"}


def called_by(text: str, row: Sequence[Token], run: int) -> Said | None:
    """Who called something what the run at `run` says, where a passive names them: "была названа им «…»"."""
    found = _CALLED_BY.search(text, row[0].start, row[run].start) if run else None
    if found is None or not text[row[run].start + 1].islower():
        return None
    cue = found.span("verb")
    if found["who"] is None:
        pronoun = found.span(found.lastgroup or "he")
        return Said("told by", cue, Subject(*pronoun, pronoun=True, gender=_GENDERS[found.lastgroup or "he"]))
    who = found.span("who")
    agent = Subject(*who, who, inflected=True) if instrumental(text, Token("name", *who)) else Subject(-1, -1)
    return Said("told by", cue, agent)


def document(text: str, row: Sequence[Token], at: int) -> Said:
    """Говорится в сообщении X: X speaks, in the genitive; without X whoever the text spoke of."""
    cue = row[at].start, row[at].end
    agent = (
        row[at + 1]
        if at + 1 < len(row) and row[at + 1].kind == "name"
        else row[at - 1 - (row[at - 1].kind == "adverb")]
    )
    if at and agent.kind == "name" and instrumental(text, agent):
        # "Отмечено Сергеем Лавровым", "Лавровым было сказано"
        return Said("told by", cue, Subject(agent.start, agent.end, (agent.start, agent.end), inflected=True))
    first = at + 1
    while first < len(row) and row[first].kind in ("adverb", "preposition"):
        first += 1
    if first == at + 1:
        # "В сообщении X говорится"
        first = next((here for here in range(at - 1, -1, -1) if row[here].kind == "preposition"), len(row)) + 1
    if first < len(row) and (whose := ru.POSSESSIVE.get(text[row[first].start : row[first].end].lower())):
        return Said("document", cue, Subject(row[first].start, row[first].end, pronoun=True, gender=whose))
    while first + 1 < len(row) and row[first].kind == "word" and row[first + 1].kind == "word":
        # "В поздравительной телеграмме"
        if not endings.adjective_of_any_case(text[row[first].start : row[first].end]):
            break
        first += 1
    noun = row[first] if first < len(row) else None
    if _BEARS.search(text, row[0].start, row[at].end):
        return NAME
    first += 1
    end = end_of_piece(row, first)
    owner = declension.owner(text, row, first, min(end, at) if first < at else end)
    if noun and senders.is_letter(said := text[noun.start : noun.end], ru.RU) and not (owner and _owns(text, owner)):
        if len(said) > len("ней") or senders.is_told_before(text, row[0].start, ru.RU):
            return Said("document", cue, Subject(noun.start, noun.end))
    return Said("document", cue, owner)


def or_body(text: str, row: Sequence[Token], at: int, found: Subject | None) -> Subject | None:
    """The body in which people say something, where the verb at `at` has no subject but what belongs to that: "в
    министерстве обороны России заявили"."""
    body = collective(text, row, at)
    return body if body and (found is None or body.start <= found.start < body.end) else found


def collective(text: str, row: Sequence[Token], at: int) -> Subject | None:
    """В Кремле заявили: the body in which people say something."""
    if endings.gender(text[row[at].start : row[at].end]) != "p":
        return None
    low = at
    while low > 0 and row[low - 1].kind not in BOUNDS:
        low -= 1
    places = [
        here
        for here in (*range(at - 1, low - 1, -1), *range(at + 1, end_of_piece(row, at + 1)))
        if row[here].kind == "preposition" and _IN.fullmatch(text, row[here].start, row[here].end)
    ]
    # "В посольстве России в Сеуле": a body rather than the town in which it is.
    here = next((one for one in places if one + 1 < len(row) and row[one + 1].kind != "name"), next(iter(places), None))
    if here is None:
        return None
    found = declension.owner(text, row, here + 1, at if here < at else end_of_piece(row, here))
    return found._replace(name=None) if found else None


def _owns(text: str, found: Subject) -> bool:
    """Whether somebody stands in the genitive behind a letter, and not in the dative, to whom it was sent."""
    return found.name is None or not endings.is_oblique(text[slice(*found.name)])
