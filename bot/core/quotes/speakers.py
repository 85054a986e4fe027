"""Who a subject is: the name in full, the lexicon's person, and whom a pronoun or "the agency" means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.lexicon import Lexicon
from bot.core.life import outlets
from bot.core.model import Entity
from bot.core.quotes import endings, epithets, senders, subjects, tables
from bot.core.quotes.bearers import office_behind, only_tells_which
from bot.core.quotes.called import Called, named_behind
from bot.core.quotes.languages import NEVER, FinalWords, Words
from bot.core.quotes.names import Names, person_in, without_title
from bot.core.quotes.nominatives import as_called, may_be_nominative, office_in_nominative, to_nominative
from bot.core.quotes.phrases import Subject
from bot.core.quotes.places import without_state
from bot.core.quotes.roles import Roles
from bot.core.quotes.scan import Token
from bot.core.quotes.sex import of_woman, sex, told_by
from bot.core.quotes.speaker import Speaker, agrees, is_person, publishes

#: Words of an outlet's name at most.
_OUTLET = 3
#: Signs of "この" at most.
_DEMONSTRATIVE = 2
#: How many speakers back a pronoun reaches.
REACH = 4
#: Pronouns for whom an outlet quotes: "KCNA quoted him as saying".
_OBJECTS = frozenset(("him", "her", "them"))
#: Two Chinese names, the second behind it.
_JOINED = re.compile("[和与與跟及、]$")


class Speakers:
    """Everybody who spoke in one text so far."""

    def __init__(self, text: str, words: Words, lexicon: Lexicon) -> None:
        self._text = text
        self.words = words
        self.called = Called(text, words)
        self._final = isinstance(words, FinalWords)
        self._lexicon = lexicon
        self._names = Names(text, lexicon, tables.pattern(words.office), tables.small(words), tables.pattern(words.cue))
        self._roles = Roles(text, words, self._names.complete)
        self._spoken: list[Speaker] = []
        #: The tokens of the sentence that is read, where offices are looked for.
        self._sentence: Sequence[Token] = ()
        #: The outlet that relayed somebody's words last.
        self._relayed: str | None = None

    def of(self, subject: Subject | None, last: Speaker | None, sentence: Sequence[Token] = ()) -> Speaker:
        """The speaker that `subject` means; without one, the `last`. `sentence` has the tokens around it, if any."""
        self._sentence = sentence
        if subject is None:
            return last or Speaker(None, None, None)
        if subject.start < 0:
            return Speaker(None, None, None)
        if self._final and not subject.pronoun:
            subject = self._with_person(subject)
        subject = without_state(self._text, subject)
        if self.words.of_outlets != NEVER and not subject.pronoun:
            subject = self._without_listener(subject)
        if subject.pronoun:
            found = self._by_pronoun(subject)
        elif subject.name and not (self.words.verb_second and self._is_letter(*subject.name)):
            found = self._by_name(subject, *subject.name)
        elif self._text[subject.start : subject.end] in _OBJECTS:
            found = self._by_pronoun(subject)
        else:
            found = self._by_noun(subject)
        self._spoken.append(found)
        return found

    def knows(self, start: int, end: int) -> bool:
        """Whether somebody or a body of the lexicon is named between two places."""
        return person_in(self._text, start, end, self._lexicon) is not None or self.known(start, end) is not None

    def known(self, start: int, end: int) -> Entity | None:
        """Whom the lexicon knows by the name between two places."""
        return self._names.known(self._text[start:end])

    def antecedent(self, pronoun: Speaker, subject: Subject) -> Speaker | None:
        """Whom `pronoun` means where nobody spoke before: the `subject` of an earlier sentence, if that can be."""
        subject = without_state(self._text, subject)
        found = self._by_name(subject, *subject.name) if subject.name else self._by_noun(subject)
        if not agrees(pronoun.gender, found.gender):
            other = self._other(subject)
            if other is None or other.gender is None or not agrees(pronoun.gender, other.gender):
                return None
            found = other
        person = found.entity is None or found.entity.type == "person"
        if (pronoun.gender in ("f", "m") and not person) or found.outlet:
            return None
        if found.gender is None and self.is_known_as({"f": "m", "m": "f"}.get(pronoun.gender or "", ""), found):
            return None
        return found.at(pronoun.start, pronoun.end)

    def _other(self, subject: Subject) -> Speaker | None:
        """The object of a sentence of two names, whose subject a pronoun cannot mean: "Choe met Lavrov. He said"."""
        if subject.name is None or self._acting(subject) is None:
            return None
        return self._by_name(subject._replace(start=subject.name[0]), *subject.name)

    def remember(self, found: Speaker, pronoun: Subject) -> None:
        """Take down whom a `pronoun` turned out to mean, for those that follow it."""
        if found is not self._spoken[-1]:
            self._spoken[-1] = found.at(found.start, found.end, told_by(self.gender(pronoun), self.words))

    def add(self, found: Speaker) -> None:
        """Take down somebody who spoke without a word that stands for them."""
        self._spoken.append(found)

    def gender(self, pronoun: Subject) -> str | None:
        return pronoun.gender or self.called.gender(self._text[pronoun.start : pronoun.end].strip("-"))

    def is_known_as(self, gender: str, found: Speaker) -> bool:
        """Whether it was told before the last pronoun that whom it means is a woman, or a man."""
        return sex(found.entity) == gender or any(
            one.gender == gender and one.name == found.name for one in self._spoken[:-1]
        )

    def woman_spoke(self) -> bool:
        """Whether a woman spoke not long ago, whom the last pronoun may mean."""
        return any(one.gender == "f" and one.name for one in self._spoken[-REACH:-1])

    def is_another_woman(self, found: Speaker, row: Sequence[Token]) -> bool:
        """Whether "she", who was found to be who spoke last, may be a woman whom that sentence, `row`, names; then
        nobody is known to be a woman by it."""
        if found.gender != "f" or self.is_known_as("f", found):
            return False
        named = (self._names.known(self._text[one.start : one.end]) for one in row if one.kind == "name")
        return any(sex(entity) == "f" and entity != found.entity for entity in named)

    def outlet(self, subject: Subject) -> str | None:
        """The outlet that `subject` names, if it is one; "the agency" is the one that relayed or spoke before."""
        words = self._text[subject.start : subject.end]
        name = self._text[slice(*subject.name)] if subject.name else ""
        entity = self._names.known(words) or (self._names.known(name) if name else None)
        if entity and publishes(entity):
            self._relayed = entity.name
        elif not self.called.is_outlet(words) or (not name and self.called.is_new(words)):
            return None
        elif name or (self._final and not self.called.is_only_outlet(words)):
            self._relayed = entity.name if entity else name or words
        elif printed := tables.outlet_named(self.words).search(words):
            # "the Interfax news agency"
            entity = self._names.known(printed[1])
            self._relayed = entity.name if entity else printed[1]
        return self._relayed

    def _with_person(self, subject: Subject) -> Subject:
        """`subject` with the lexicon's person as its name: nothing else parts 金与正 from 党副部長."""
        found = person_in(self._text, subject.start, subject.end, self._lexicon)
        wider = subject.name and found and subject.name[0] <= found[0] and subject.name[1] >= found[1]
        if found and self.words.order == "bare" and _JOINED.search(self._text, subject.start, found[0]):
            # 王毅和拉夫罗夫 speak together.
            return subject
        if found is None or (wider and " " in self._text[slice(*subject.name or (0, 0))]):
            return subject
        return subject._replace(name=found)

    def _without_listener(self, subject: Subject) -> Subject:
        """A subject without the outlet that was told: "сказал министр РИА Новости"; a correspondent is the outlet's."""
        words = self._text[subject.start : subject.end].split(" ")
        for size in range(1, min(_OUTLET, len(words) - 1) + 1):
            office, outlet = words[-size - 1], " ".join(words[-size:])
            if not self.called.names_office(office) or tables.pattern(self.words.of_outlets).fullmatch(office):
                continue
            entity = self._names.known(outlet)
            if entity and publishes(entity):
                return Subject(subject.start, subject.end - len(outlet) - 1, gender=subject.gender)
        return subject

    def _by_pronoun(self, subject: Subject) -> Speaker:
        printed = self._text[subject.start : subject.end]
        gender = self.gender(subject)
        if self.words.latter != NEVER and tables.pattern(self.words.latter).fullmatch(printed):
            return self.named_last(subject, self._sentence)
        passed = False
        for one in reversed(self._spoken[-REACH:]):
            if one.doubtful and agrees(gender, one.gender):
                return one.at(subject.start, subject.end)
            if one.name is None or one.outlet or (gender == "n" and is_person(one)):
                continue
            # Behind somebody whom the pronoun cannot mean, it means nobody of whom that is not known.
            if one.gender == gender or (agrees(gender, one.gender) and not passed):
                return one.at(subject.start, subject.end, told_by(gender, self.words))
            passed = passed or one.gender in ("f", "m")
        if subject.stands_for and not subject.stands_for.pronoun:
            found = self.of(subject.stands_for, None)
            other = subject.stands_for.stands_for
            while not agrees(gender, sex(found.entity)) and other:
                found, other = self.of(other, None), other.stands_for
            if agrees(gender, sex(found.entity)) and not (gender in ("f", "m") and self._is_no_person(found, subject)):
                return found.at(subject.start, subject.end)
        return Speaker(None, subject.start, subject.end, gender=gender)

    def _is_no_person(self, found: Speaker, pronoun: Subject) -> bool:
        """Whether the subject of a sentence before a pronoun is a body, or a noun whose capital letter opens it."""
        if found.entity or found.outlet:
            return found.outlet or (found.entity is not None and found.entity.type != "person")
        name, subject = found.name or "", pronoun.stands_for
        if self.words.order != "case" or subject is None or " " in name or subject.name is None:
            return False
        return endings.sex(name) is None and not subject.inflected and not self.called.is_printed_again(subject)

    def named_last(self, pronoun: Subject, row: Sequence[Token]) -> Speaker:
        """Whom "ce dernier" means: who is named last before it in the sentence of `row`, if that can be."""
        gender = self.gender(pronoun)
        for one, article in subjects.names_before(row, pronoun.start):
            told = self.called.gender(self._text[article.start : article.end])
            found = self._by_name(one._replace(gender=told), one.start, one.end)
            if agrees(gender, found.gender) and (found.entity is None or found.entity.type == "person"):
                return found.at(pronoun.start, pronoun.end)
        return Speaker(None, pronoun.start, pronoun.end, gender=gender)

    def _acting(self, subject: Subject) -> tuple[int, int] | None:
        """The first of two names that only a verb parts, which is the subject: "Choe Son Hui met Lavrov"."""
        if subject.name is None or subject.name[0] == subject.start:
            return None
        found = tables.two_names(self.words).match(self._text, subject.start, subject.name[0])
        if found is None:
            return None
        person = self._names.known(found["who"])
        return found.span("who") if person and person.type == "person" else None

    def _of_what(self, subject: Subject, start: int, end: int) -> tuple[int, int] | None:
        """The known person behind an office and what it is over: "Minister of Economic Relations Yun Jong Ho"."""
        behind = self._text[end : subject.end]
        if not behind.startswith(" of ") or not self.called.names_office(self._text[start:end].rpartition(" ")[2]):
            return None
        words = behind.split(" ")
        for size in (3, 2):
            name = " ".join(words[-size:])
            entity = self._names.known(name) if len(words) > size + 1 else None
            if entity and entity.type == "person":
                return subject.end - len(name), subject.end
        return None

    def _by_name(self, subject: Subject, start: int, end: int) -> Speaker:
        if acting := self._acting(subject) if start > subject.start else None:
            return self._by_name(Subject(*acting, acting), *acting)
        if bearer_of := self._of_what(subject, start, end):
            return self._by_name(subject._replace(name=bearer_of), *bearer_of)
        printed = self._text[start:end]
        if start == subject.start and tables.pattern(self.words.asked).fullmatch(printed):
            # "Interrogé par Kern, le général …"
            return Speaker(None, None, None)
        whole = self._text[subject.start : subject.end]
        office = self._text[end : subject.end]
        if self._only_tells_which(subject, start, end):
            return self._by_noun(subject._replace(name=None))
        full = self._names.complete(to_nominative(printed, subject.gender) if subject.inflected else printed, office)
        if start > subject.start and len(full.split()) > 2 and self._names.known(full) is None:
            shorter = self._names.complete(full.split()[-1])
            full = shorter if full.endswith(shorter) and len(shorter.split()) > 1 else full
        entity = self._names.entity(printed, full)
        if subject.inflected and entity and not may_be_nominative(full):
            full = self._names.complete(as_called(full, entity.forms.get("ru", ())))
        if full == printed and len(printed) == 1:
            # A family name alone: 김 총비서 is a person that the office tells, if any.
            office_of = tables.offices().get(self.called.role_key(whole))
            entity = self._lexicon.by_id.get(office_of) if office_of else None
            return Speaker(whole, start, end, entity)
        # Behind a name stands its office in languages of particles, and behind a comma; else what its bearer does.
        behind = self._final or office.lstrip().startswith(",")
        role = self.called.role(whole if behind else self._text[subject.start : end], printed)
        if role and subject.inflected:
            role = office_in_nominative(role, tables.pattern(self.words.office))
        if not role and not behind and not (entity and publishes(entity)):
            office = office_behind(self._text, end, self.words, self._sentence)
            role = self.called.without_determiner(office) if office else ""
        # A name itself tells nothing: in German "Putin" ends as nouns for women do.
        before = start > subject.start or without_title(printed) != printed
        gender = subject.gender or sex(entity) or (self.called.gender_of(whole.split()[0]) if before else None)
        gender = gender or ("f" if of_woman(full) else None)
        found = Speaker(
            full,
            start,
            end,
            entity,
            role or None,
            gender,
            # "The editor of the newspaper Dawn, Anna Kern" is none.
            (self.called.is_outlet(whole) and not self.called.names_office(role)) or bool(entity and publishes(entity)),
        )
        return found

    def _only_tells_which(self, subject: Subject, start: int, end: int) -> bool:
        """Whether the name between two places only says whose people a subject means: "Kremlin aides"."""
        if self.words.order != "beside" or (subject.start, subject.end) == (start, end):
            return False
        before, behind = self._text[subject.start : start].rstrip(), self._text[end : subject.end]
        return only_tells_which(before, self._text[start:end], behind, self.words, self._names.known)

    def publishes(self, subject: Subject) -> bool:
        """Whether a subject is an outlet: "KCNA", "l'AFP", "the agency"."""
        words = self._text[subject.start : subject.end]
        name = self._text[slice(*subject.name)] if subject.name else words
        entity = self._names.known(name)
        return self.called.is_outlet(words) or bool(entity and publishes(entity)) or outlets.known(name) is not None

    def _by_noun(self, subject: Subject) -> Speaker:
        if self.words.verb_second:
            subject = self.called.up_to_noun(subject)
        words = self._text[subject.start : subject.end]
        if self.words.noun_follows != NEVER and words.islower() and words.replace(" ", "").isalpha():
            # Where nouns have a capital letter, this is none: "Darin steht: …".
            return Speaker(None, None, None)
        if self._is_letter(subject.start, subject.end) and not self.called.is_new(words):
            if (found := self._by_sender(subject)) or self.words.order == "case":
                return found or self.of(subject.stands_for or Subject(-1, -1), None)
        if named := named_behind(words):
            start, end = (subject.start + at for at in named)
            if not self._only_tells_which(subject, start, end):
                return self._by_name(subject._replace(name=(start, end)), start, end)
        key = self.called.role_key(words)
        outlet = self.called.is_outlet(words)
        if not outlet and (bearer := self._roles.bearer(words, subject.start, subject.gender, self._spoken)):
            return self._bearing(subject, bearer)
        if known := self._by_epithet(subject) or self._that_one(subject):
            return known.at(subject.start, subject.end)
        entity = self._lexicon.by_id.get(tables.offices().get(key, ""))
        if entity and agrees(subject.gender, sex(entity)):
            # «Сказала пресс-секретарь Кремля»: whoever holds the office now is a man.
            role = self.called.without_determiner(words)
            return Speaker(entity.name, subject.start, subject.end, entity, role, sex(entity), outlet=publishes(entity))
        if outlet and len(key.split()) <= 1:
            for one in reversed(self._spoken):
                if one.outlet and one.name:
                    return one.at(subject.start, subject.end)
        entity = self._names.known(words)
        if entity and (entity.type == "place" or tables.joins(self.words).search(words)):
            # "the ambassador of North Korea" is not the state, "Minister Pak and Minister Kern" neither of them.
            entity = None if self.called.names_office(words) or entity.type == "person" else entity
        gender = subject.gender or tables.gender_of_noun(self.words, words)
        return Speaker(words, subject.start, subject.end, entity, None, gender, outlet)

    def _is_letter(self, start: int, end: int) -> bool:
        return self.words.letter != NEVER and senders.is_letter(self._text[start:end], self.words)

    def _by_sender(self, letter: Subject) -> Speaker | None:
        """Who sent a letter, if the text tells."""
        for one in senders.of(self._text, letter.start, letter.end, self.words):
            if one.pronoun or (one.name is None and self._is_letter(one.start, one.end)):
                continue
            if one.name and not self._final:
                behind = self._text[one.name[1] : one.end].split(maxsplit=1)
                if behind and tables.pattern(self.words.of).fullmatch(behind[0]):
                    # "The Group of Seven"
                    continue
                aside = "," in self._text[one.start : one.name[0]]
                one = one._replace(start=one.name[0] if aside else one.start, end=one.name[1])
            found = self._by_name(one, *one.name) if one.name else self._by_noun(one)
            in_full = one.name is not None and (self._final or " " in (found.name or ""))
            body = self.called.is_body(one) or self._text[one.start : one.end].isupper()
            outlet = found.outlet or (found.entity is not None and publishes(found.entity))
            if not outlet and (found.entity or in_full or body):
                return found.at(letter.start, letter.end)
        return None

    def _bearing(self, subject: Subject, bearer: Subject) -> Speaker:
        """Who is meant by an office, and named at another place."""
        found = self._by_name(bearer, bearer.start, bearer.end)
        role = self.called.without_determiner(self._text[subject.start : subject.end])
        gender = subject.gender if subject.gender in ("f", "m") else found.gender
        return Speaker(found.name, subject.start, subject.end, found.entity, role, gender)

    def _that_one(self, subject: Subject) -> Speaker | None:
        """Who alone of those who spoke not long ago bears the office of "이 대변인", "同高官", 这位外交官."""
        if not isinstance(self.words, FinalWords) or self.words.that_one == NEVER:
            return None
        low = max(0, subject.start - _DEMONSTRATIVE)
        found = tables.that_one(self.words).search(self._text, low, subject.end)
        if found is None or found.start() > subject.start:
            return None
        return epithets.borne(found["office"], self.words.epithets, self._spoken[-REACH:])

    def _by_epithet(self, subject: Subject) -> Speaker | None:
        """Who was just named, if an epithet fits that one alone of those who spoke not long ago."""
        if not self.called.is_epithet(subject):
            return None
        key = self.called.epithet(self._text[subject.start : subject.end])
        office = epithets.ANY if self.called.is_aged(key) else self.words.epithets.get(key)
        if office is None:
            return None
        if subject.stands_for:
            self.of(subject.stands_for, None)
        found = epithets.meant(self._text, subject.start, office, self._spoken[-REACH:], self._sentence)
        gender = tables.gender_of_noun(self.words, self._text[subject.start : subject.end])
        if found is None or self.called.is_lesser((found.role or "").lower(), key):
            return None
        return found if agrees(gender, found.gender) else None
