"""Who bears which office: a text calls somebody "Governor Anna Kern" or "Anna Kern, the mayor of Rason", and from there
on means them by "the governor", "the mayor", unless it may mean another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from bot.core.quotes import bearings, eastern, offices, tables
from bot.core.quotes.bearings import Borne
from bot.core.quotes.languages import FinalWords, Words
from bot.core.quotes.names import fold
from bot.core.quotes.nominatives import to_nominative
from bot.core.quotes.phrases import Subject
from bot.core.quotes.speaker import Speaker, agrees, is_person

#: Letters of a text in which offices are looked for, and how often one is: an article; a book would cost its square.
_FAR = 20_000
_TIMES = 60
#: Letters by which two forms of a name are one: a Russian name has other endings where it is no subject.
_STEM = 4


class Roles:
    """Whom one text calls by which office; it is read once for each office that somebody speaks by."""

    def __init__(self, text: str, words: Words, complete: Callable[[str], str]) -> None:
        self._text = text
        self._words = words
        #: A name as the text has it in full.
        self._complete = complete
        #: The text as offices are looked for in it, made when the first is.
        self._low = ""
        self._borne: dict[str, list[Borne]] = {}

    def bearer(self, noun: str, before: int, gender: str | None, spoken: Sequence[Speaker]) -> Subject | None:
        """The name of the one who alone may be meant by `noun`, from what is told up to `before`; None where that is
        nobody, or may be another. `gender` is what the verb tells of who is meant; `spoken` are who spoke."""
        asked = offices.asked(noun, self._words)
        if asked is None:
            return None
        gender = gender or asked.gender
        told = [
            one
            for each in asked.heads
            for one in self._of(each, before)
            if one.start < before and one.rank == asked.rank
        ]
        people: dict[str, list[Borne]] = {}
        for one in told:
            if one.name and agrees(gender, one.gender):
                people.setdefault(self._key(one), []).append(one)
        if asked.said:
            people = {
                key: named
                for key, named in people.items()
                if asked.said <= frozenset().union(*(one.said for one in named))
            }
        if len(people) != 1:
            return None
        (named,) = people.values()
        said = frozenset().union(asked.said, *(one.said for one in named))
        if any(one.name is None and asked.said <= one.said and not one.said <= said for one in told):
            # "the mayor of Rason": another.
            return None
        if tables.pattern(self._words.of_state).fullmatch(asked.heads[0]) and not self._is_known(named, told, spoken):
            return None
        best = max(named, key=lambda one: (not one.inflected, self._length(one)))
        return Subject(*best.name, best.name, inflected=best.inflected) if best.name else None

    def _is_known(self, named: Sequence[Borne], told: Sequence[Borne], spoken: Sequence[Speaker]) -> bool:
        """Whether a text tells of those `named` themselves, and does not only name them beside another whom its readers
        know without an office: "Trump called President Kern. “We agree,” the president said"."""
        key = self._key(named[0])
        if any(
            one.name and one.role is None and one.entity and is_person(one) and self._folded(one.name) != key
            for one in spoken
        ):
            return False
        # … of them, or of another by the same office: "Minister Anna Kern met Minister Jan Maly".
        return any(one.opens for one in told) or any(one.name and self._folded(one.name) == key for one in spoken)

    def _length(self, one: Borne) -> int:
        return one.name[1] - one.name[0] if one.name else 0

    def _of(self, head: str, before: int) -> list[Borne]:
        self._low = self._low or offices.plain(self._text[:_FAR])
        if head not in self._borne:
            if not 0 <= self._low.find(offices.stem(head, self._words)) < before:
                # It is told of nobody so far: most are read no further.
                return []
            self._borne[head] = list(islice(self._read(head), _TIMES))
        return self._borne[head]

    def _read(self, head: str) -> Iterator[Borne]:
        if isinstance(self._words, FinalWords):
            return eastern.of(self._text[:_FAR], head, self._words)
        return bearings.of(self._text, self._low, head, self._words)

    def _key(self, one: Borne) -> str:
        """What the name of who bears an office is compared by."""
        name = self._text[slice(*one.name)] if one.name else ""
        if one.inflected:
            name = to_nominative(name)
        return self._folded(self._complete(name))

    def _folded(self, name: str) -> str:
        last = fold(name).split()[-1:] or [""]
        return last[0][:_STEM] if self._words.order == "case" else last[0]
