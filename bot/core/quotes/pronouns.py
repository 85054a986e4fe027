"""Whom a pronoun means: whoever spoke last, or somebody nearer whom the text names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.quotes import clauses, subjects
from bot.core.quotes.earlier import either_acts, may_go_on
from bot.core.quotes.names import without_office
from bot.core.quotes.patterns import apart, whole
from bot.core.quotes.phrases import Subject
from bot.core.quotes.scan import Token, tokens
from bot.core.quotes.sentences import Sentence, between, breaks
from bot.core.quotes.speakers import Speaker, Speakers

#: Sentences without marks, before one with them, in which it is looked for who speaks.
EARLIER = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pronoun stands."""

    sentence: Sentence
    #: The tokens of the sentence.
    row: Sequence[Token]
    #: The cue whose subject it is.
    cue: str
    #: The sentence in which somebody spoke last, and who.
    last: tuple[Sentence, Speaker] | None
    #: The tokens of that sentence.
    spoken: Sequence[Token]


class Pronouns:
    """Finds whom the pronouns of one text mean."""

    def __init__(self, text: str, speakers: Speakers, grammar: clauses.Grammar) -> None:
        self._text = text
        self._words = speakers.words
        self._speakers = speakers
        self._grammar = grammar

    def means(self, pronoun: Subject, speaker: Speaker, place: Place) -> Speaker:
        """Who the subject `pronoun` is, which may be `speaker`, who spoke before; where nobody did, the subject before
        it."""
        if pronoun.stands_for:
            return self._right_before(speaker, pronoun, place) or speaker
        if self._words.order != "beside":
            return speaker
        if speaker.name:
            nearer = self._in_main_clause(speaker, pronoun, place.row) or self._nearer(speaker, pronoun, place)
            women = (*place.spoken, *self._since(place)) if nearer is None and speaker.gender == "f" else ()
            doubtful = nearer is None and self._speakers.is_another_woman(speaker, women)
            return Speaker(None, pronoun.start, pronoun.end) if doubtful else nearer or speaker
        return self._before(pronoun, speaker, place) or speaker

    def _before(self, pronoun: Subject, speaker: Speaker, place: Place) -> Speaker | None:
        """The subject before a pronoun, in its sentence or in those before."""
        rows = [[one for one in place.row if one.end <= pronoun.start]]
        for start, end in reversed(between(self._text, 0, place.sentence.start)[-EARLIER:]):
            rows.append(tokens(self._text, start, end, self._words, first=True))
        for earlier in rows:
            subject = subjects.acting(earlier) if earlier else None
            if subject and speaker.gender == "n" and not (subject.name or self._speakers.is_body(subject)):
                # "It" is a body, and not "his willingness".
                return None
            if subject and not subject.pronoun and (found := self._speakers.antecedent(speaker, subject)):
                return found
        return None

    def _right_before(self, speaker: Speaker, pronoun: Subject, place: Place) -> Speaker | None:
        """Whom a pronoun stands for rather than who spoke last: somebody whom the sentence right before it names, after
        that."""
        subject, last, sentence = pronoun.stands_for, place.last, place.sentence
        bounds = between(self._text, last[0].end, sentence.start)[-1:] if last else []
        if subject is None or subject.name is None or not bounds or subject.start < bounds[0][0]:
            return None
        if breaks(self._text, bounds[0][1], sentence.start):
            return None
        if either_acts(self._text, subject):
            return Speaker(None, pronoun.start, pronoun.end)
        if not may_go_on(self._text, *bounds[0], self._words, adding=self._goes_on(place)):
            return None
        found = self._speakers.antecedent(speaker._replace(gender=pronoun.gender), subject)
        return found if found and self._is_person(found, subject) else None

    def _in_main_clause(self, speaker: Speaker, pronoun: Subject, row: Sequence[Token]) -> Speaker | None:
        """Whose clause it is in which a pronoun stands behind "which": "Lavrov praised the launch, which he called"; or
        who announces what it says: "Ahn went further: “…”, he warned"."""
        at = next((at for at, one in enumerate(row) if one.start == pronoun.start), 0)
        end = at - 1 if at > 1 and row[at - 1].kind == "relative" else 0
        run = next((run for run in range(at - 1, 0, -1) if row[run].kind == "Q"), 0)
        end = end or (run - 1 if run and row[run - 1].kind == "colon" else 0)
        subject = subjects.main(row[:end]) if end else None
        if subject is None or not (subject.name or self._speakers.has_office(subject)):
            return None
        found = self._speakers.antecedent(speaker, subject)
        return found if found and (subject.name is None or self._is_person(found, subject)) else None

    def _nearer(self, speaker: Speaker, pronoun: Subject, place: Place) -> Speaker | None:
        """Whom a sentence right before a pronoun has as its subject, by name, after somebody else spoke.

        In an earlier paragraph too, unless the pronoun's own sentence names somebody before it.
        """
        last, sentence = place.last, place.sentence
        if last is None:
            return None
        named = any(one.kind == "name" and one.end <= pronoun.start for one in place.row)
        for start, end in between(self._text, last[0].end, sentence.start)[-1:]:
            words = tokens(self._text, start, end, self._words, first=True)
            according = bool(words) and words[0].kind == "according"
            if named and not according and breaks(self._text, end, sentence.start):
                return None
            subject = subjects.after(words, 0) if according else subjects.main(words)
            if subject and subject.name:
                aside = not according and not breaks(self._text, last[0].end, start) and self._goes_on(place)
                if aside and clauses.first(words, self._grammar) is None:
                    # "Belov toured the sheds. “The ferries run”, he added": who spoke before that.
                    return None
                if self._will_act(subject.name[1], end):
                    return None
                found = self._speakers.antecedent(speaker, subject)
                return found if found and self._is_person(found, subject) else None
            if breaks(self._text, end, sentence.start):
                return None
            # "A resident said that prices had doubled. “We …”, she said", "The envoy shrugged. “…”, he said"
            heard = clauses.first(words, self._grammar)
            speaks = heard is not None and not heard.name and heard.start == words[0].start
            subject = heard if speaks else subject
            if subject and not subject.pronoun and self._speakers.is_another(subject, last[1], speaks):
                return self._speakers.antecedent(speaker, subject if speaks else self._speakers.up_to_office(subject))
        return None

    def _will_act(self, name: int, end: int) -> bool:
        """Whether it is told what whoever is called by what ends at `name` will do: "Belov, the envoy, will come"."""
        aside = self._text.find(",", name + 1, end) + 1 if self._text[name] == "," else 0
        return apart(self._words.to_come).match(self._text, (aside or name) + 1, end) is not None

    def _goes_on(self, place: Place) -> bool:
        """Whether the verb of a pronoun says that its subject spoke before: "he added"."""
        return whole(self._words.goes_on).fullmatch(place.cue.lower()) is not None

    def _since(self, place: Place) -> Sequence[Token]:
        """The words of the sentence right before a pronoun's, behind the one in which somebody spoke last."""
        last = place.last
        bounds = between(self._text, last[0].end, place.sentence.start)[-1:] if last else []
        return tokens(self._text, *bounds[0], self._words, first=True) if bounds else ()

    def _is_person(self, found: Speaker, subject: Subject) -> bool:
        """Whether a subject with a name is somebody: a capital letter may open the sentence, or be a day's."""
        if found.entity:
            return found.entity.type == "person"
        printed = self._text[slice(*(subject.name or (0, 0)))]
        if without_office(printed) != printed:
            # "Professor Kang"
            return True
        small = (self._words.determiner, self._words.adverb)
        return " " in (found.name or "") and not any(apart(one).match(printed) for one in small)
