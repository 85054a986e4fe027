"""Whose words an outlet passes on in Russian: "цитирует Белова ТАСС", "приводит слова министра газета «Труд»"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.quotes import declension, endings
from bot.core.quotes.agreement import OFFICE, end_of_piece
from bot.core.quotes.languages import ru
from bot.core.quotes.nominatives import is_office, may_be_nominative, to_nominative
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import Said
from bot.core.quotes.scan import Token

_WORDS_OF = re.compile(ru.WORDS_OF, re.IGNORECASE)
_OUTLET_FIRST = re.compile(ru.OUTLET_FIRST, re.IGNORECASE)
_KIND = r"(?:(?:агентство|газета|издание|телеканал|канал|портал|журнал)\b ?)"
_OUTLET = re.compile(_KIND, re.IGNORECASE)
#: What somebody is, in one word that is no name.
_EPITHET = re.compile(rf"(?P<noun>[а-яё]+(?:(?P<woman>[кц][уиы])|[ауяюи]))(?: {_KIND}?[A-ZА-ЯЁ][\w ]*)?")
_ACRONYMS = re.compile(r"[А-ЯЁA-Z]{3,}\b")
#: A surname in the genitive and who quotes it: "цитирует Пескова ТАСС".
_OUTLET_LAST = re.compile(
    r"(?P<who>(?:[А-ЯЁ][а-яё]+ )?[А-ЯЁ][а-яё]+(?:[оеё]ва|[иы]на|ского|ской|[ое]вой|иной)) "
    r"(?P<outlet>[А-ЯЁA-Z]{3,}(?: [А-ЯЁ]\w+)?|[А-ЯЁ][а-яё]+(?:[оеё]в|[иы]н|[сц]кий))"
)


def quoted_by(text: str, row: Sequence[Token], at: int) -> Said:
    """Приводит слова X агентство Y · приводит Y слова X · слова X приводит Y · цитирует его слова Y."""
    span = (row[at].start, row[at].end)
    words = text[slice(*span)]
    if whose := re.search(r"\b(?:его|её|ее|их)\b", words, re.IGNORECASE):
        start = span[0] + whose.start()
        subject = Subject(start, start + len(whose.group()), pronoun=True)
        return Said("quoted by", span, subject, declension.last(row, at + 1, end_of_piece(row, at + 1)))
    if within := _WORDS_OF.match(words):
        who = span[0] + within.start(1), span[0] + within.end(1)
        subject = Subject(*who, who, inflected=True)
        return Said("quoted by", span, subject, declension.last(row, at + 1, end_of_piece(row, at + 1)))
    if named := _in_marks(text, row, at + 1):
        # "цитирует издание «Труд» капитана Белова"
        speaks = declension.owner(text, row, named + 1, end_of_piece(row, named + 1))
        return Said("quoted by", span, speaks or Subject(-1, -1), marked(row[named]))
    of = declension.owner(text, row, at + 1, end_of_piece(row, at + 1))
    if of and of.name is None and (epithet := _EPITHET.fullmatch(text, of.start, of.end)):
        # "приводит агентство слова лидера", "цитирует спортсменку": whom the text named before.
        of = of._replace(end=epithet.end("noun"), pronoun=True, gender="f" if epithet["woman"] else None)
    if of and of.name and of.name[0] > row[at + 1].end and _OUTLET.match(text, row[at + 1].start):
        # "цитирует газета бригадира Белова"
        outlet = row[at + 1].start, row[at + 1].end
        return Said("quoted by", span, of._replace(start=row[at + 2].start), Subject(*outlet))
    if within := _OUTLET_FIRST.match(words):
        outlet = span[0] + within.start(1), span[0] + within.end(1)
        return Said("quoted by", span, of, Subject(*outlet, outlet))
    if of and of.name and of.name[0] > of.start and _ACRONYMS.match(text, of.start):
        # "цитирует ЦТАК Ким Ё Чжон"
        outlet = of.start, of.name[0] - 1
        return Said("quoted by", span, of._replace(start=of.name[0]), Subject(*outlet, outlet))
    if of and (both := _OUTLET_LAST.fullmatch(text, of.start, of.end)):
        outlet, who = both.span("outlet"), both.span("who")
        return Said("quoted by", span, Subject(*who, who, inflected=True), Subject(*outlet, outlet))
    return Said("quoted by", span, of, declension.last(row, at + 1, end_of_piece(row, at + 1)))


def _in_marks(text: str, row: Sequence[Token], at: int) -> int:
    """Where an outlet's name in marks stands, with or without what it is before it; 0 where none does."""
    found = next((here for here in range(at, min(at + 2, len(row))) if text[row[here].start] in "«„“"), 0)
    return found if found + 1 < len(row) and row[found + 1].kind in ("word", "office", "name") else 0


def marked(run: Token) -> Subject:
    """A name in marks, without them."""
    return Subject(run.start, run.end, (run.start + 1, run.end - 1))


def named_beyond(text: str, row: Sequence[Token], first: int, end: int, found: Subject) -> Subject:
    """`found`, an office in the genitive, with the name behind where it is: "посла России в КНДР Ивана Белова".

    Where there is no name of a place, whose the office is and who holds it are told alike: "министра в правительстве
    Ивана Белова".
    """
    place = next((at for at in range(first, end) if row[at].kind == "preposition"), end)
    if place + 2 >= end or row[end - 1].kind != "name" or text[row[place + 1].start].islower():
        return found
    name = text[row[end - 1].start : row[end - 1].end]
    called = to_nominative(name)
    person = " " in name and called != name and may_be_nominative(called)
    words = [text[one.start : one.end].lower() for one in row[first:place]]
    # "соседа посла" is no ambassador.
    head = next((word for word in words if not endings.adjective_of_any_case(word)), "")
    if not (person and is_office(head, OFFICE)) or declension.past_governed(text, row, place + 1, end) != end - 1:
        return found
    return found._replace(end=row[end - 1].end, name=(row[end - 1].start, row[end - 1].end))
