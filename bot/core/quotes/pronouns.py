"""Whom a pronoun means: whoever spoke last, or somebody nearer whom the text names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.quotes import declension, endings, kin, parting, subjects, tellers
from bot.core.quotes.agreement import end_of_piece
from bot.core.quotes.deeds import Deed
from bot.core.quotes.earlier import earlier, either_acts
from bot.core.quotes.languages import NEVER
from bot.core.quotes.patterns import apart, is_wholly, whole
from bot.core.quotes.phrases import Subject
from bot.core.quotes.rivals import Rival, Rivals
from bot.core.quotes.said import Grammar
from bot.core.quotes.scan import Token, tokens
from bot.core.quotes.sentences import Sentence, between, breaks
from bot.core.quotes.speaker import Speaker
from bot.core.quotes.speakers import Speakers
from bot.core.quotes.tables import pattern

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
    #: Whether no pronoun stands there: "añadió".
    unsaid: bool = False


class Pronouns:
    """Finds whom the pronouns of one text mean."""

    def __init__(self, text: str, speakers: Speakers, grammar: Grammar) -> None:
        self._text = text
        self._words = speakers.words
        self._speakers = speakers
        self._called = speakers.called
        self._grammar = grammar
        self._rivals = Rivals(text, speakers, grammar)
        #: Whether a sentence may begin with "his": looked up once, for few do.
        self._tells_of_close = kin.may_tell(text, speakers.words)

    def means(self, pronoun: Subject, speaker: Speaker, place: Place) -> Speaker:
        """Who the subject `pronoun` is, which may be `speaker`, who spoke before; where nobody did, the subject before
        it; nobody where it may be one of two, and where it answers who spoke right before."""
        found = self._whom(pronoun, speaker, place)
        if close := self._close(pronoun, place):
            return self._of_close(close, found, pronoun, place)
        return self._nobody(pronoun) if self._answers_itself(found, place) else found

    def _close(self, pronoun: Subject, place: Place) -> kin.Close | None:
        """Of whom close to somebody the sentence right before a pronoun tells: "His brother Marek nodded"."""
        if not self._tells_of_close:
            return None
        gender = self._speakers.gender(pronoun)
        floor = place.last[0].end if place.last else 0
        for start, end in between(self._text, floor, place.sentence.start)[-1:]:
            return kin.told_of(self._text, start, end, gender, self._words)
        return None

    def _of_close(self, close: kin.Close, found: Speaker, pronoun: Subject, place: Place) -> Speaker:
        """Who speaks where somebody `close` to who spoke before may: they, if nobody spoke or the pronoun cannot mean
        who did; else nobody, unless they were `found` already."""
        gender, last = self._speakers.gender(pronoun), place.last[1] if place.last else None
        if found.name == close.name:
            return found
        other = "m" if gender == "f" else "f"
        if last is None or (gender in ("f", "m") and (last.gender or close.of) == other):
            return Speaker(close.name, pronoun.start, pronoun.end, None, close.role, gender)
        return self._nobody(pronoun)

    def _answers_itself(self, found: Speaker, place: Place) -> bool:
        """Whether a pronoun would be who spoke in the sentence right before, and answers that: "“Come,” Pak told Kern.
        “Gladly,” he replied"; not where it was asked something meanwhile."""
        if found.name is None or not is_wholly(self._words.replies, place.cue.lower()):
            return False
        sentence = place.sentence
        if place.last is None:
            return self._has_asked(sentence)
        last = place.last[0]
        if found.name != place.last[1].name or last.start == sentence.start:
            return False
        asked = apart(self._words.asked).search(self._text, sentence.start, sentence.end)
        return asked is None and not between(self._text, last.end, sentence.start)

    def _has_asked(self, sentence: Sentence) -> bool:
        """Whether the subject of the sentence before one asked somebody: "Pak questioned Kern"; not "Pak was asked"."""
        for start, end in between(self._text, 0, sentence.start)[-1:]:
            asked = apart(self._words.asked).search(self._text, start, end)
            return asked is not None and re.search(rf"(?:{self._words.be})$", self._text[start : asked.start()]) is None
        return False

    def _whom(self, pronoun: Subject, speaker: Speaker, place: Place) -> Speaker:
        """Who the subject `pronoun` is, as far as those before and around it tell."""
        if self._words.order == "beside" and speaker.name is None and not speaker.doubtful:
            if pattern(self._words.latter).fullmatch(self._text, pronoun.start, pronoun.end):
                # "Este" is who was named last, and not the subject before it.
                return self._latter(pronoun, place) or speaker
            return self._before(pronoun, speaker, place) or speaker
        found = self._means(pronoun, speaker, place)
        self._speakers.remember(found, pronoun)
        return found

    def _latter(self, pronoun: Subject, place: Place) -> Speaker | None:
        """Whom the sentence before "celle-ci" names last, where that opens its own, if they are surely a woman, or a
        man, as that is."""
        opens = place.row[0].start == pronoun.start
        for start, end in between(self._text, 0, place.sentence.start)[-1:] if opens else ():
            row = tokens(self._text, start, end, self._words, first=True)
            gender, found = self._speakers.gender(pronoun), self._speakers.named_last(pronoun, row)
            return found if found.name and found.gender == gender and gender in ("f", "m") else None
        return None

    def unsaid(self, speaker: Speaker, place: Place, cue: tuple[int, int]) -> Speaker:
        """Who the subject of a verb is that has none ("añadió"), which may be `speaker`, who spoke last."""
        if self._words.order == "case":
            agrees = endings.gender(place.cue)
            if place.last is None or agrees not in ("f", "m"):
                return speaker
            start = place.sentence.start
            stands_for = earlier(self._text, start, self._words, place.last[0].end, person=True, agrees=agrees)
            pronoun = Subject(*cue, pronoun=True, gender=agrees, stands_for=stands_for)
            found = self._right_before(speaker, pronoun, place)
        else:
            verb = Subject(*cue, pronoun=True)
            found = self._nearer(speaker._replace(gender=None), verb, place) if place.last else self._told(verb, place)
        if found is None and (close := self._close(Subject(*cue, pronoun=True, gender=None), place)):
            found = self._of_close(close, speaker, Subject(*cue, pronoun=True), place)
        if found:
            self._speakers.add(found)
        return found or speaker

    def just_named(self, epithet: Subject, sentence: Sentence) -> Speaker | None:
        """Whom an epithet means that fits nobody who spoke: the subject of the sentence right before, if that names
        nobody else: "Trainer Jan Kern was angry. “…”, the 52-year-old said"."""
        for start, end in between(self._text, 0, sentence.start)[-1:]:
            row = tokens(self._text, start, end, self._words, first=True)
            subject = subjects.main(row) if row else None
            if subject is None or subject.name is None:
                return None
            first = next(one for one in row if one.kind == "name")
            others = [one for one in row if one.start >= first.end and self._may_be_another(one)]
            found = self._speakers.antecedent(Speaker(None, epithet.start, epithet.end), subject)
            alone = found is not None and not others and self._rivals.is_person(found, subject, full=True)
            return found if alone and self._called.fits(epithet, found) else None
        return None

    def _may_be_another(self, one: Token) -> bool:
        printed = self._text[one.start : one.end]
        return one.kind in ("name", "word", "office") and (" " in printed or self._called.names_office(printed))

    def _told(self, verb: Subject, place: Place) -> Speaker | None:
        """Who is said to have told the sentence right before that of a `verb` without a subject, else who acts in it:
        "El alcalde Juan Arce visitó el puerto. «…», dijo"."""
        nobody = Speaker(None, verb.start, verb.end)
        for start, end in between(self._text, 0, place.sentence.start)[-1:]:
            row = tokens(self._text, start, end, self._words, first=True)
            if subject := self._teller(row, verb, nobody) if row else None:
                return self._speakers.antecedent(nobody, subject) if not subject.pronoun else None
            subject = subjects.acting(row) if row else None
            if subject and not subject.name:
                subject = self._called.up_to_office(subject) if self._called.has_office(subject) else None
            found = self._speakers.antecedent(nobody, subject) if subject and not subject.pronoun else None
            acts = subject and found and (not subject.name or self._rivals.is_person(found, subject, full=True))
            return found if acts else None
        return None

    def _means(self, pronoun: Subject, speaker: Speaker, place: Place) -> Speaker:
        if self._words.order == "case":
            return self._right_before(speaker, pronoun, place) or speaker
        if self._words.order != "beside":
            return self._nobody(pronoun) if self._is_topic_between(speaker, pronoun) else speaker
        at = next((at for at, one in enumerate(place.row) if one.start == pronoun.start), 0)
        nearer = (
            self._in_main_clause(speaker, place.row, at)
            or self._beside(speaker, pronoun, place, at)
            or self._nearer(speaker, pronoun, place)
        )
        if nearer is None and speaker.gender == "f":
            women = (*place.spoken, *self._since(place))
            nearer = self._nobody(pronoun) if self._speakers.is_another_woman(speaker, women) else None
        return nearer or speaker

    def _is_topic_between(self, speaker: Speaker, pronoun: Subject) -> bool:
        """Whether a sentence between has another person for its topic: "박일 장관은 항구를 시찰했다. 그는 “…”"."""
        subject = pronoun.stands_for
        if subject is None or subject.name is None or speaker.name is None:
            return False
        found = self._speakers.antecedent(speaker, subject)
        return found is not None and found.name != speaker.name and (not found.entity or found.entity.type == "person")

    def _nobody(self, pronoun: Subject) -> Speaker:
        """Who speaks where it is unsure whom a pronoun means."""
        gender = self._speakers.gender(pronoun)
        return Speaker(None, pronoun.start, pronoun.end, gender=gender, doubtful=True)

    def _before(self, pronoun: Subject, speaker: Speaker, place: Place) -> Speaker | None:
        """The subject before a pronoun, in its sentence or in those before."""
        rows = [[token for token in place.row if token.end <= pronoun.start]]
        for start, end in reversed(between(self._text, 0, place.sentence.start)[-EARLIER:]):
            rows.append(tokens(self._text, start, end, self._words, first=True))
        for one in filter(None, rows):
            subject = self._teller(one, pronoun, speaker) or subjects.acting(one)
            if subject and speaker.gender == "n" and not (subject.name or self._called.is_body(subject)):
                # "It" is a body, and not "his willingness".
                return None
            if subject and not (subject.name or subject.pronoun):
                subject = self._called.up_to_office(subject)
            if subject and not subject.pronoun and (found := self._speakers.antecedent(speaker, subject)):
                if subject.name and self._rivals.is_person(found, subject, full=True):
                    self._speakers.remember(found, pronoun)
                elif speaker.gender in ("f", "m") and self._is_thing(found, subject):
                    if (agent := self._agent(one)) and (found := self._speakers.antecedent(speaker, agent)):
                        return found
                    if any(token.kind == "name" and self._is_full_name(token) for token in one):
                        return self._rivals.only_person(one, speaker)
                    continue
                return found
        return None

    def _agent(self, row: Sequence[Token]) -> Subject | None:
        """Somebody by whom a thing was done: "The offensive was confirmed by a spokeswoman"."""
        for at, one in enumerate(row):
            if pattern(self._words.agent).fullmatch(self._text, one.start, one.end):
                subject = subjects.after(row, at)
                if subject and self._called.is_somebody(subject):
                    return subject if subject.name else self._called.up_to_office(subject)
        return None

    def _is_full_name(self, one: Token) -> bool:
        return " " in self._text[one.start : one.end]

    def _is_thing(self, found: Speaker, subject: Subject) -> bool:
        """Whether a subject before "he" is a thing or many, and nobody whom that may mean: "The bridge will open"."""
        if not subject.name:
            # A body is "il" or "er", and no "he".
            is_body = self._words.neuter == NEVER and self._called.is_body(subject)
            return not (is_body or self._called.is_somebody(subject))
        # A capital letter opens the sentence: a surname is printed elsewhere, too.
        return found.entity is None and " " not in (found.name or "") and not self._called.is_printed_again(subject)

    def _teller(self, row: Sequence[Token], pronoun: Subject, speaker: Speaker) -> Subject | None:
        """Who is said, at the end of the sentence of `row`, to have told it, if a pronoun behind may mean them."""
        teller = tellers.teller(row, self._grammar) if row[-1].end < pronoun.start else None
        if teller is None or self._speakers.publishes(teller):
            return None
        if teller.name and speaker.gender == "f":
            # "Anna Kern resigned, Ivan Belov said. “…”, she said"
            found, acts = self._speakers.antecedent(speaker, teller), subjects.acting(row)
            told_of = self._speakers.antecedent(speaker, acts) if acts and acts.name else None
            return teller if told_of is None or (found and found.gender == "f") else None
        return teller if teller.name or teller.pronoun or self._called.has_office(teller) else None

    def _right_before(self, speaker: Speaker, pronoun: Subject, place: Place) -> Speaker | None:
        """Whom a pronoun stands for rather than who spoke last: somebody whom the sentence right before it names, after
        that."""
        subject, last, sentence = pronoun.stands_for, place.last, place.sentence
        bounds = between(self._text, last[0].end, sentence.start) if last else []
        while len(bounds) > 1 and subject and subject.start < bounds[-1][0] and self._of_pronoun(*bounds[-1]):
            # "Приехал Белов. Он осмотрел склад. «…», — сказал он"
            bounds.pop()
        if last is None or not bounds or breaks(self._text, bounds[-1][1], sentence.start):
            return None
        row = parting.parted(self._text, tokens(self._text, *bounds[-1], self._words, first=True), self._words)
        told = speaker._replace(gender=pronoun.gender)
        if (at := next((at for at, one in enumerate(row) if one.kind == "according"), None)) is not None:
            # "По словам Ивана Белова, склад закрыт"
            owner = declension.owner(self._text, row, at + 1, end_of_piece(row, at + 1))
            found = self._rivals.antecedent(told, owner) if owner and owner.name else None
            rival = Rival(found, "said") if found else None
        elif subject and subject.name and subject.start >= bounds[-1][0]:
            if either_acts(self._text, subject):
                return self._nobody(pronoun)
            rival = self._rivals.in_case(told, subject, row)
        else:
            rival = self._rivals.in_office(told, row, last[1])
        return rival and self._choose(
            rival, speaker, pronoun, adds=self._goes_on(place, rival.deed), unsaid=place.unsaid
        )

    def _of_pronoun(self, start: int, end: int) -> bool:
        """Whether a sentence has a pronoun for its subject, as far as its first word tells."""
        row = tokens(self._text, start, end, self._words, first=True)
        return bool(row) and row[0].kind == "pronoun"

    def _choose(self, rival: Rival, speaker: Speaker, pronoun: Subject, *, adds: bool, unsaid: bool) -> Speaker | None:
        """Whom a pronoun means after `speaker` spoke: the `rival`, who spoke or did something; None for `speaker`,
        where the other one only will do something, or did and the pronoun `adds` something; nobody where either may
        be, as where the verb has no subject and what follows a deed is `unsaid`."""
        found, deed, known = rival
        if found.name == speaker.name:
            return found
        gender = self._speakers.gender(pronoun)
        if gender == "f" and found.gender is None and deed == "did" and self._speakers.woman_spoke():
            # More men than women are in the news: who is not known to be a woman seldom is she.
            return self._nobody(pronoun)
        if deed == "said" or (deed in ("did", "went") and not adds and not unsaid):
            return found if known else self._nobody(pronoun)
        if deed in ("did", "perhaps") or (deed == "went" and not adds):
            return self._nobody(pronoun)
        if gender not in ("f", "m") or self._speakers.is_known_as(gender, speaker):
            return None
        fits = found.gender == gender or self._speakers.is_known_as(gender, found)
        return self._nobody(pronoun) if fits else None

    def _in_main_clause(self, speaker: Speaker, row: Sequence[Token], at: int) -> Speaker | None:
        """Whose clause it is in which a pronoun, at `at`, stands behind "which": "Lavrov praised the launch, which he
        called"; or who announces what it says: "Ahn went further: “…”, he warned"."""
        end = at - 1 if at > 1 and row[at - 1].kind == "relative" else 0
        run = next((run for run in range(at - 1, 0, -1) if row[run].kind == "Q"), 0)
        end = end or (run - 1 if run and row[run - 1].kind == "colon" else 0)
        subject = subjects.main(row[:end]) if end else None
        if subject is None or not (subject.name or self._called.has_office(subject)):
            return None
        found = self._speakers.antecedent(speaker, subject)
        return found if found and (subject.name is None or self._rivals.is_person(found, subject)) else None

    def _beside(self, speaker: Speaker, pronoun: Subject, place: Place, at: int) -> Speaker | None:
        """Somebody else whom the sentence of a pronoun names before it: "Belov said that he thought"; nobody where
        either may be meant: "Belov kept his promise of “…”", and without marks "Belov will come, he said"."""
        if at == 0 or place.row[0].kind == "Q":
            return None
        before, owns = place.row[at - 1].kind, place.row[at].kind == "determiner"
        if place.sentence.runs and not owns and before not in ("comma", "Q", "that"):
            return None
        subject = subjects.main(place.row[:at])
        found = self._rivals.antecedent(speaker, subject) if subject and subject.name else None
        if found is None or found.name == speaker.name:
            return None
        return self._nobody(pronoun) if owns or before in ("comma", "Q") else found

    def _nearer(self, speaker: Speaker, pronoun: Subject, place: Place) -> Speaker | None:
        """Whom a sentence right before a pronoun has as its subject, by name, after somebody else spoke.

        In an earlier paragraph too, unless the pronoun's own sentence names somebody before it.
        """
        last, sentence = place.last, place.sentence
        if last is None:
            return None
        named = any(one.kind == "name" and one.end <= pronoun.start for one in place.row)
        far = False
        for start, end in reversed(between(self._text, last[0].end, sentence.start)[-EARLIER:]):
            row = tokens(self._text, start, end, self._words, first=True)
            according, apart = bool(row) and row[0].kind == "according", breaks(self._text, end, sentence.start) > 0
            if named and not according and apart:
                return None
            subject = subjects.after(row, 0) if according else subjects.main(row)
            heard = tellers.first(row, self._grammar)
            rival = self._rivals.by_name(subject, heard, row, speaker) or (
                None if apart else self._rivals.by_noun(subject, heard, row, speaker, last[1])
            )
            if rival:
                adds = not breaks(self._text, last[0].end, start) and self._goes_on(place, rival.deed)
                chosen = self._choose(rival, speaker, pronoun, adds=adds, unsaid=place.unsaid)
                return self._nobody(pronoun) if far and chosen and chosen.name != speaker.name else chosen
            if subject and subject.pronoun and self._is_same(subject, pronoun):
                # "Belov came. He praised the crew. “…”, he said"
                continue
            if apart or (subject and subject.name):
                return None
            # Behind "The talks went well" it may be whoever acted before, or spoke.
            far = True
        return None

    def _is_same(self, one: Subject, other: Subject) -> bool:
        """Whether two pronouns may mean the same person."""
        gender = self._speakers.gender(one)
        return gender in ("f", "m") and gender == self._speakers.gender(other)

    def _goes_on(self, place: Place, deed: Deed) -> bool:
        """Whether the verb of a pronoun says that its subject spoke before: "he added"; and, where somebody else only
        `went` somewhere, "he specified"."""
        cue = place.cue.lower()
        if deed == "went" and whole(self._words.tells_more).fullmatch(cue):
            return True
        return whole(self._words.goes_on).fullmatch(cue) is not None

    def _since(self, place: Place) -> Sequence[Token]:
        """The words of the sentence right before a pronoun's, behind the one in which somebody spoke last."""
        last = place.last
        bounds = between(self._text, last[0].end, place.sentence.start)[-1:] if last else []
        return tokens(self._text, *bounds[0], self._words, first=True) if bounds else ()
