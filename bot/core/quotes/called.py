"""What somebody is called by: an office, a body, an outlet, what people are, or the name of nobody in particular."""

from __future__ import annotations

import re

from bot.core.quotes import bearers, offices, tables
from bot.core.quotes.languages import NEVER, FinalWords, Words
from bot.core.quotes.languages.words import ANY_WORD
from bot.core.quotes.names import HONORIFICS, fold, without_office, without_title
from bot.core.quotes.phrases import Subject
from bot.core.quotes.speaker import Speaker

#: What may stand around an office, and is no part of it.
_AGE = re.compile(r"\(\d+\)")
_BESIDE = " ,\u00a0"
#: Spaces of "the long-serving Republican lawmaker" at most.
_EPITHET = 3
_JOINED = re.compile("の(?:さん|氏|君)?$")
_AROUND = " \t\n\r\u00a0\u2009\u202f\u3000,;–—-"

#: "le ministre de la Défense Pak Il": French and Spanish write what an office is over with a capital letter; "la
#: deputata dell'opposizione Anna Kern": and this is over no body that a name may follow, as one follows a paper's.
_OF_OFFICE = re.compile(
    r"\b(?:de la |de l[’']|d[’']|du |des |del |de los |de las |de |di |en |della |dell[’']|dello )(?:[A-ZÀ-Þ][\w-]+|"
    # … and what a trade is: "le chef de gare Pak Il".
    r"(?<=\bde |\bdi |.d[’'])(?!la\b|las\b|los\b|le\b|les\b|son\b|su\b)[a-zà-ÿ]{3,}|"
    r"op+osi[tcz]i[oó]ne?|majorité|mayoría|maggioranza|gouvernement|gobierno|governo|d[eé]l[eé]ga[tcz]i[oó]ne?|comité|comitato|"
    r"com+is+i[oó]ne?|parlem[e]nt|parlamento|sén?at|senado|senato|police|policía|polizia|armée|ejército|esercito|marina|hôpital|"
    r"hospital|ospedale|porto?|puerto|village|pueblo|parquet|fiscalía|procura|tribunale?|enquête|cour|corte|chef) "
    r"([A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,3})$"
)


def named_behind(words: str) -> tuple[int, int] | None:
    """Where the name of whoever bears an office stands behind what that is over."""
    found = _OF_OFFICE.search(words)
    return found.span(1) if found else None


class Called:
    """Reads what the subjects of one text are called by."""

    def __init__(self, text: str, words: Words) -> None:
        self._text = text
        self._words = words
        self._final = isinstance(words, FinalWords)

    def has_office(self, subject: Subject) -> bool:
        """Whether a subject is called by an office: "a ministry spokesman"."""
        return self.names_office(self._text[subject.start : subject.end])

    def is_somebody(self, subject: Subject) -> bool:
        """Whether a subject is called by an office or by what people are called: "the envoy", "a farmer"."""
        return bearers.is_somebody(self._text[subject.start : subject.end], self._words)

    def is_body(self, subject: Subject) -> bool:
        """Whether a subject is called by what a body is, or several who have an office: "the ministry", "officials"."""
        said = self._text[subject.start : subject.end].lower().split()
        body = tables.pattern(self._words.body)
        return any(body.fullmatch(one) or self.names_office(one.removesuffix("s")) for one in said)

    def able_to_speak(self, subject: Subject, cue: tuple[int, int] | None) -> Subject:
        """A subject, or whom it stands for where it is a thing, and only people do so: "criticó la decisión, que
        considera «…»"; a report that somebody criticises may say what follows."""
        if not (cue and subject.stands_for and tables.pattern(self._words.judges).fullmatch(self._text, *cue)):
            return subject
        return subject if self.is_body(subject) or self.is_somebody(subject) else subject.stands_for

    def is_another(self, subject: Subject, last: Speaker, speaks: bool) -> bool:
        """Whether a noun means somebody else than who spoke `last`: a new one who `speaks`, or another office."""
        words = self._text[subject.start : subject.end]
        if not self.names_office(words) and not (speaks and self.is_new(words)):
            return False
        if last.entity is None and last.role is None:
            if last.name and self.without_determiner(last.name) != last.name:
                # "The mayor", after "the governor" spoke
                return self.role_key(words) != self.role_key(last.name)
            # "Pak's deputy"
            return self.is_new(words) or re.search(r"\w[’']s ", words) is not None
        return self.is_new(words) or bool(last.role and self.role_key(words) not in fold(last.role))

    def is_epithet(self, subject: Subject) -> bool:
        """Whether a subject is somebody who was named before: "the diplomat", "the minister"; not "a diplomat"."""
        if subject.name or subject.pronoun:
            return False
        words = self._text[subject.start : subject.end]
        if words.count(" ") > _EPITHET or self.is_new(words):
            return False
        key = self.role_key(words)
        if " " in key and (self.is_aged(key) or " " in (key := self.epithet(words))):
            return self.is_aged(key)
        return self.is_aged(key) or (key in self._words.epithets or (key != fold(words) and self.names_office(key)))

    def epithet(self, words: str) -> str:
        """What an epithet is looked up by: "the veteran diplomat" is a diplomat."""
        seasoned = tables.pattern(self._words.seasoned)
        return " ".join(one for one in self.role_key(words).split() if not seasoned.fullmatch(one))

    def fits(self, subject: Subject, who: Speaker | None) -> bool:
        """Whether `who` may be surely be called by an epithet: by an age, as "the veteran", by an office they have."""
        words = self._text[subject.start : subject.end]
        key = self.epithet(words)
        if self.is_aged(key) or key != self.role_key(words):
            return True
        office, role = self._words.epithets.get(key, "."), ((who.role if who else None) or "").lower()
        return office != "." and re.search(office, role) is not None and not self.is_lesser(role, key)

    def is_lesser(self, role: str, office: str) -> bool:
        """Whether a role has an office in it and is none: "former minister"."""
        return office in role and any(offices.makes_another(one, self._words) for one in role.split())

    def is_aged(self, key: str) -> bool:
        """Whether an epithet says how old somebody is: "the 61-year-old"."""
        return tables.pattern(self._words.aged).fullmatch(key.replace(" ", "-")) is not None

    def is_printed_again(self, subject: Subject) -> bool:
        """Whether the name of a subject stands with its capital letter where that opens no sentence, too."""
        name = re.escape(self._text[slice(*(subject.name or (0, 0)))])
        return re.search(rf"[\w,] {name}\b", self._text) is not None

    def up_to_office(self, subject: Subject) -> Subject:
        """A subject without what stands behind its office, a verb that no table has: "the envoy shrugged"; without an
        office behind what people are called: "a farmer watched"."""
        if named_behind(self._text[subject.start : subject.end]):
            return subject
        words = self._text[subject.start : subject.end].split(" ")
        ends = self.names_office if self.has_office(subject) else self._is_of_people
        while len(words) > 1 and not ends(words[-1]):
            words.pop()
        return subject._replace(end=subject.start + len(" ".join(words)))

    def up_to_noun(self, subject: Subject) -> Subject:
        """A German subject without the small words behind its last noun: "ein Sprecher der Stadt sagte zu"."""
        words = self._text[subject.start : subject.end].split(" ")
        article = tables.determiner(self._words).match(f"{words[0]} ") is not None
        while words[-1].islower() and any(not one.islower() for one in words[article:-1]):
            words.pop()
        return subject._replace(end=subject.start + len(" ".join(words)))

    def role(self, whole: str, printed: str) -> str:
        """What the words around a name say of who bears it: of "le ministre Pak" le ministre; "" where they do not."""
        bare = without_office(printed)
        if whole.strip(_AROUND) == bare:
            return ""
        around = [one for one in whole.strip(_AROUND).replace(bare, "").split() if not _AGE.fullmatch(one)]
        beside = " ".join(around[:-1] if self._final and around and around[-1] in HONORIFICS else around)
        role = without_title(f"{beside.strip(_BESIDE)} ").strip()
        if self._final:
            # "裁判長の(原田恵)さん"
            role = _JOINED.sub("", role)
        if (
            role.endswith(("'s", "’s"))
            or tables.leads(self._words).match(role)
            or (self._words.act != ANY_WORD and tables.acts_within(self._words).search(role))
            or (tables.two_names(self._words).match(f"{role} ") and not self.names_office(role))
        ):
            # "Anna Kern met", "in May": what somebody else did, or when it was said, is nobody's office.
            return ""
        said = self.without_determiner(role)
        return said if self.role_key(role) and not {role, said} & HONORIFICS else ""

    def role_key(self, words: str) -> str:
        """What an office is compared by."""
        return fold(self.without_determiner(words.strip(" ,")))

    def without_determiner(self, words: str) -> str:
        found = tables.determiner(self._words).match(f"{words} ")
        return words[found.end() :] if found else words

    def is_outlet(self, words: str) -> bool:
        return tables.outlet(self._words).search(words.lower()) is not None

    def is_only_outlet(self, words: str) -> bool:
        return tables.pattern(self._words.outlet).fullmatch(words) is not None

    def is_new(self, words: str) -> bool:
        """Whether a noun has an article of something new: "a statement" is not what the agency was called before."""
        return self._words.indefinite != NEVER and tables.new(self._words).match(words) is not None

    def names_office(self, role: str) -> bool:
        return bearers.names_office(role, self._words)

    def _is_of_people(self, word: str) -> bool:
        return tables.pattern(self._words.people).fullmatch(word.lower()) is not None

    def gender(self, word: str) -> str | None:
        return tables.gender_of(self._words, word)

    def gender_of(self, first: str) -> str | None:
        """What the first word of a noun says of whom it means: nothing, where that only says whose they are ("her")."""
        found = self.gender(first)
        return None if found and tables.pattern(self._words.theirs).fullmatch(first) else found
