"""Who else a pronoun may mean than who spoke last: somebody whom a sentence between tells of, and what it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.core.quotes import declension, deeds, endings, subjects, tellers
from bot.core.quotes.agreement import end_of_piece
from bot.core.quotes.deeds import Deed
from bot.core.quotes.languages.ru import BODIES
from bot.core.quotes.names import without_office
from bot.core.quotes.patterns import apart, whole
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import Grammar
from bot.core.quotes.scan import Token, tokens
from bot.core.quotes.sentences import between
from bot.core.quotes.speaker import Speaker
from bot.core.quotes.speakers import Speakers
from bot.core.quotes.tables import of_more, pattern


class Rival(NamedTuple):
    """Somebody told of since somebody else spoke, whom a pronoun may mean as well."""

    who: Speaker
    deed: Deed
    #: Whether that is somebody else for sure.
    known: bool = True


class Rivals:
    """Finds who else the pronouns of one text may mean."""

    def __init__(self, text: str, speakers: Speakers, grammar: Grammar) -> None:
        self._text = text
        self._words = speakers.words
        self._speakers = speakers
        self._called = speakers.called
        self._grammar = grammar

    def in_case(self, speaker: Speaker, subject: Subject, row: Sequence[Token]) -> Rival | None:
        """Whom the `subject` of a sentence names in a language of cases; a surname alone may be a town ("Ростов")."""
        found = self._speakers.antecedent(speaker, subject)
        if found is None:
            return None
        person = self.is_person(found, subject)
        if not person and (found.entity or endings.sex(found.name or "") is None):
            return None
        return Rival(found, deeds.in_clause(self._text, row, self._words), person)

    def in_office(self, speaker: Speaker, row: Sequence[Token], last: Speaker) -> Rival | None:
        """Who is called by an office that whoever spoke `last` may not have: "Мэр провёл совещание"; no body."""
        subject = declension.nominative(self._text, row, 0, end_of_piece(row, 0), None)
        if subject is None or subject.name or subject.pronoun or not self._called.has_office(subject):
            return None
        found = self._speakers.antecedent(speaker, subject)
        if found is None or apart(BODIES).search(self._text, subject.start, subject.end):
            return None
        if found.entity is None and (speaker.entity or last.role):
            return None
        return Rival(found, deeds.in_clause(self._text, row, self._words), found.entity is not None)

    def by_name(
        self, subject: Subject | None, heard: Subject | None, row: Sequence[Token], speaker: Speaker
    ) -> Rival | None:
        """Who has a name in a sentence of `row`: its `subject`, or whoever is `heard` ("The stakes are high, Belov
        said")."""
        according = row[0].kind == "according"
        if replies := whole(self._words.reply_of).match(self._text, row[0].start, row[-1].end):
            # "Belov's reply came at once"
            who = replies.span("who")
            found = self._speakers.antecedent(speaker, Subject(*who, who))
            return Rival(found, "said") if found else None
        if heard and heard.name and heard == tellers.teller(row, self._grammar):
            # "Belov resigned, Reuters said. “…”, he said": an outlet is no "he".
            subject, heard = (subject, None) if self._speakers.publishes(heard) else (None, heard)
        if subject and subject.name:
            if not according and (said := self._said_so(row, speaker)):
                return said
            found, known = self.antecedent(speaker, subject), True
            if found is None and self._is_of_somebody(subject):
                # "His brother Marek nodded"
                found, known = self._speakers.antecedent(speaker, subject), False
            deed = "said" if according else self._deed(row, subject, heard)
            return Rival(found, deed, known) if found and (known or not found.entity) else None
        found = self.antecedent(speaker, heard) if heard and heard.name else None
        return Rival(found, "said") if found else None

    def by_noun(
        self, subject: Subject | None, heard: Subject | None, row: Sequence[Token], speaker: Speaker, last: Speaker
    ) -> Rival | None:
        """Who is called by no name, but somebody else than the `last` who spoke, or by an office that they may have:
        "A resident said that prices had doubled. “We …”, she said", "The envoy shrugged. “…”, he said"."""
        speaks = heard is not None and not heard.name and heard.start == row[0].start
        one = heard if speaks else subject
        if one is None or one.pronoun or one.name:
            return None
        another = self._called.is_another(one, last, speaks)
        one = one if speaks else self._called.up_to_office(one)
        if not another and not self._called.has_office(one):
            return None
        found = self._speakers.antecedent(speaker, one)
        if found is None or found.name == speaker.name:
            return None
        known = another or found.entity is not None or found.name != self._text[one.start : one.end]
        if not known and (speaker.entity or last.role):
            # "The minister" is who spoke before as one.
            return None
        return Rival(found, "said" if speaks else deeds.behind(self._text, row, one, self._words), known)

    def named_next(self, start: int, end: int) -> Speaker | None:
        """Who by name in full is the subject of the sentence right behind words without a cue, which end at `start`,
        where somebody else speaks first at `end`: "“We were robbed.” Jan Kern still trembles. The mayor said"."""
        pieces = [one for one in between(self._text, start, end) if any(map(str.isalpha, self._text[slice(*one)]))]
        if self._words.order != "beside" or not pieces:
            return None
        row = tokens(self._text, *pieces[0], self._words, first=True)
        while row and row[0].kind in ("other", "comma"):
            row.pop(0)
        subject = subjects.main(row) if row else None
        if subject is None or subject.name is None or " " not in self._text[slice(*subject.name)]:
            return None
        return self.antecedent(Speaker(None, *subject.name), subject)

    def only_person(self, row: Sequence[Token], speaker: Speaker) -> Speaker | None:
        """Who alone a sentence about a thing names in full, and is surely somebody: "The trial of Jan Kern began",
        if the text tells of Kern again; not "The final of the World Cup"."""
        names = [at for at, one in enumerate(row) if one.kind == "name" and " " in self._text[one.start : one.end]]
        if len(names) != 1 or names[0] == 0 or row[names[0] - 1].kind == "determiner":
            return None
        name = (row[names[0]].start, row[names[0]].end)
        found = self.antecedent(speaker, Subject(*name, name))
        if found is None or found.entity or found.gender == speaker.gender:
            return found
        first, _, surname = (found.name or "").rpartition(" ")
        before = (match[1] for match in re.finditer(rf"(?:^|(\S+)\s){re.escape(surname)}\b", self._text))
        return found if any(not one or not first.endswith(one) for one in before) else None

    def _said_so(self, row: Sequence[Token], speaker: Speaker) -> Rival | None:
        """Who said what a sentence tells, at its end: "Belov habe zugestimmt, so Kern"."""
        at = next((at for at, one in enumerate(row) if at and one.kind == "according"), 0)
        if not self._words.verb_second or row[at - 1].kind != "comma":
            return None
        subject = subjects.after(row, at)
        found = self.antecedent(speaker, subject) if subject and subject.name else None
        return Rival(found, "said") if found else None

    def _deed(self, row: Sequence[Token], subject: Subject, heard: Subject | None) -> Deed:
        """What a sentence tells of its `subject`, somebody with a name, where `heard` speaks."""
        name = subject.name or (0, 0)
        deed = deeds.behind(self._text, row, subject, self._words)
        verb = next((one for one in row if one.start >= name[1]), None)
        if heard is None or deed == "went" or (deed in ("will", "perhaps") and not (verb and verb.kind == "cue")):
            # "Belov will tell", but « Belov assura »; "Belov applauded" says nothing.
            return deed
        if heard.start <= name[0] < heard.end:
            return "said"
        # "Belov toured the sheds, he said": one of two spoke.
        return "perhaps" if heard.pronoun or heard.name else deed

    def _is_of_somebody(self, subject: Subject) -> bool:
        """Whether what people are called stands before the name of a subject: "his brother Marek"."""
        start, end = subject.start, (subject.name or (subject.start, 0))[0]
        return start < end and self._called.is_somebody(Subject(start, end))

    def antecedent(self, speaker: Speaker, subject: Subject) -> Speaker | None:
        """The person whom a `subject` names, if a pronoun that may mean `speaker` may mean them as well."""
        found = self._speakers.antecedent(speaker, subject)
        return found if found and self.is_person(found, subject) else None

    def is_person(self, found: Speaker, subject: Subject, *, full: bool = False) -> bool:
        """Whether a subject with a name is somebody: a capital letter may open the sentence, or be a day's. `full` asks
        for a name that is printed so."""
        if found.entity:
            return found.entity.type == "person"
        printed = self._text[slice(*(subject.name or (0, 0)))]
        if without_office(printed) != printed:
            # "Professor Kang"
            return True
        name = printed if full else found.name or ""
        small = (self._words.determiner, self._words.adverb)
        if of_more(self._words).match(name, len(printed)):
            # "Members of the crew"
            return False
        if subject.name and apart(self._words.gesture).match(self._text, subject.name[1] + 1):
            # "Belov nodded"
            return True
        if " " not in name or any(apart(one).match(printed) for one in small):
            return False
        # "The New York Times"
        return pattern(self._words.body).fullmatch(name.rpartition(" ")[2]) is None
