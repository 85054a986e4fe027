"""Who sent the letter that a text quotes: in "Kim sent Putin a message. “…”, the message said" those are Kim's words.

A statement or a report is a body's, and speaks for itself; a letter, a telegram or good wishes are somebody's, whom
the sentences before it name. Where they name nobody for sure, the letter stays what it is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from bot.core.quotes import declension, endings, hangul, kana, parting, subjects
from bot.core.quotes.agreement import end_of_piece
from bot.core.quotes.languages import FinalWords, Words
from bot.core.quotes.languages.ru import NOT_OF
from bot.core.quotes.names import FAMILIES, fold
from bot.core.quotes.patterns import apart
from bot.core.quotes.phrases import Subject
from bot.core.quotes.scan import Token, tokens
from bot.core.quotes.sentences import between
from bot.core.quotes.tables import pattern

#: Sentences before the words of a letter in which it is looked for who sent it.
_EARLIER = 3
#: Words between a letter and who sent it at most: "a message of warm greetings from Kim".
_BETWEEN = 6
#: Words up to the letter in "In a personal letter".
_OPENING = 4
#: Words of a Korean name.
_KOREAN = 3
#: An abbreviation behind one: "заявление НАТО".
_OF_BODY = re.compile(r"[А-ЯЁа-яё]+ (?P<name>[А-ЯЁ]{2,}(?: [А-ЯЁ]{2,})?)(?! [А-ЯЁ])")
#: A Russian letter with what stands behind it up to a name.
_OWNED = re.compile(
    rf"[А-ЯЁа-яё]+(?: от)?(?: (?:(?!(?:{NOT_OF})\b)[а-яё-]+|[А-ЯЁ]{{2,}})){{0,4}}+ "
    r"(?P<name>[А-ЯЁ][\w-]+(?: [А-ЯЁ][\w-]+){0,4})"
)
#: Before the verb, where the subject does not send but is sent something.
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|be|is|are|été|fue|fueron|sido|stat[oaie]|viene)(?: \w+)? $|\b(?:wurden?|worden|werden)\b"
)
#: What opens a clause that is about something else.
_OTHER_CLAUSE = frozenset(("that", "relative", "clause"))
#: What a clause that tells of the letter begins with, where somebody else acts in it.
_ACTS = frozenset(("name", "title", "pronoun", "determiner"))
#: Whom a letter is to: "to Putin", "à son homologue".
_RECIPIENTS = frozenset(("name", "title", "determiner", "pronoun"))
#: What stands before a noun that says what kind of letter it is.
_BARE = frozenset(("de", "di", "d’", "d'"))
#: What ends a Korean or Japanese clause of another before somebody sends a letter: "X가 물러난 뒤".
_OVER = re.compile(r"[가-힣](?: (?:뒤|후|이후|직후|가운데)|자|지만|으나|면서)[ ,]|(?:た|の)(?:後|あと|直後)|ため|ので")
_GENITIVE = re.compile(r"(?:а|я|ы|и|ого|его|ой|ей)$")
#: What opens marked words that have not ended: who sends condolences in them speaks of no other letter.
_IN_MARKS = re.compile(r"(?:[「『]|(?<![\w.,!?…])[“«„\"])[^”»«“\"」』\n]*$")
#: What a Russian letter of the sentence before is called: "В ней говорится".
_IT = frozenset(("ней", "нём", "нем"))


def is_letter(noun: str, words: Words) -> bool:
    """Whether a noun that is said to say something is a letter."""
    return (words.order == "case" and noun in _IT) or _mention(noun, 0, len(noun), words) is not None


def is_told_before(text: str, start: int, words: Words) -> bool:
    """Whether the sentence before the one that begins at `start` tells of a letter."""
    return any(_mention(text, *bounds, words) for bounds in between(text, 0, start)[-1:])


def of(text: str, start: int, end: int, words: Words) -> Iterator[Subject]:
    """Who may have sent the letter that ``text[start:end]`` speaks of, the likeliest first; it does not tell which of
    them are persons."""
    yield from _owner(text, start, end, words)
    for low, high in reversed(between(text, 0, start)[-_EARLIER:]):
        mentions = (one.start() for one in _pattern(words.letter, words).finditer(text, low, high))
        if (letter := next((at for at in mentions if not _is_marked(text, at)), None)) is not None:
            yield from _in_sentence(text, low, high, letter, words)
            return


def _is_marked(text: str, at: int) -> bool:
    """Whether the word at `at` is part of what somebody says in marks."""
    return _IN_MARKS.search(text, text.rfind("\n", 0, at) + 1, at) is not None


def _mention(text: str, start: int, end: int, words: Words) -> re.Match[str] | None:
    return _pattern(words.letter, words).search(text, start, end)


def _pattern(source: str, words: Words) -> re.Pattern[str]:
    return pattern(source) if isinstance(words, FinalWords) else apart(source)


def _owner(text: str, start: int, end: int, words: Words) -> Iterator[Subject]:
    """Kim's letter · the letter from Kim."""
    if isinstance(words, FinalWords):
        return
    if words.order == "case":
        yield from _in_genitive(text, start)
        return
    row = tokens(text, start, end, words, first=True)
    yield from _shown(_behind(text, row, start, words), words)
    if len(row) > 2 and [one.kind for one in row[:2]] == ["name", "possessive"]:
        yield Subject(row[0].start, row[0].end, (row[0].start, row[0].end))


def _in_sentence(text: str, low: int, high: int, letter: int, words: Words) -> Iterator[Subject]:
    """Who a sentence that speaks of a letter, at `letter`, says has sent it: its owner, or the subject of the verb."""
    sends = _pattern(words.sends, words).search(text, low, high)
    if isinstance(words, FinalWords):
        language = kana if words.object_mark == "を" else hangul
        found = [
            one
            for one in language.nouns(text, low, letter)
            if one.speaks and not (one.mark == "subject" and _OVER.search(text, one.end, letter))
        ]
        if found and sends and found[-1].name:
            yield Subject(found[-1].start, found[-1].end, found[-1].name)
        return
    row = tokens(text, low, high, words, first=True)
    greets = sends and sends.start() == letter
    if words.order == "case":
        yield from _in_genitive(text, letter) if not greets else ()
        yield from _in_case(text, parting.parted(text, row, words), sends.group()) if sends else ()
        return
    owners = [*_behind(text, row, letter, words), *_before(text, row, letter, words)]
    yield from _shown(owners, words)
    if not owners and (_opens(row, letter) or (sends and _is_sent(text, row, sends, letter, words))):
        # "Pak congratulated Kern": nothing else tells the verb from the names.
        main = subjects.main([one for one in row if sends is None or one.end <= sends.start()])
        if main := main or subjects.main(row):
            yield main


def _is_sent(text: str, row: Sequence[Token], sends: re.Match[str], letter: int, words: Words) -> bool:
    """Whether the letter is what the subject of the sentence `sends`: not "Kern was sent a letter", "a letter that Pak
    had sent" or "wrote that the statement was false"."""
    if _PASSIVE.search(text, row[0].start, sends.start()):
        return False
    kinds = [one.kind for one in row if one.end <= sends.start()]
    opened = next((at for at in range(len(kinds) - 1, -1, -1) if kinds[at] in _OTHER_CLAUSE), len(kinds))
    if opened < len(kinds) and "comma" not in kinds[opened:]:
        return False
    low, high = sorted((sends.end(), letter))
    between = [one.kind for one in row if low <= one.start and one.end <= high]
    if letter < sends.start():
        # The participle closes a German clause: "hat einen Brief geschickt".
        return words.verb_second and "comma" not in between
    at = next((at for at, one in enumerate(row) if one.start <= letter < one.end), len(row))
    told_of = at + 2 < len(row) and row[at + 1].kind in ("that", "relative") and row[at + 2].kind in _ACTS
    while at > 0 and row[at - 1].kind in ("word", "adverb", "determiner"):
        at -= 1
    governed = 0 < at < len(row) and row[at - 1].start > sends.start() and row[at - 1].kind in ("preposition", "of")
    return not told_of and not governed and _OTHER_CLAUSE.isdisjoint(between)


def _opens(row: Sequence[Token], letter: int) -> bool:
    """In a letter to Putin, Kim pledged …"""
    at = next((at for at, one in enumerate(row[:_OPENING]) if one.start <= letter < one.end), 0)
    return at > 1 and row[0].kind == "preposition" and all(one.kind != "preposition" for one in row[1:at])


def _shown(owners: Iterable[Subject], words: Words) -> Iterator[Subject]:
    """Owners of a letter that can be named; a German noun alone is in the genitive."""
    return (one for one in owners if one.name or not words.verb_second)


def _behind(text: str, row: Sequence[Token], letter: int, words: Words) -> Iterator[Subject]:
    """A letter from Kim · a message of greetings to Pak from Kim; not "a statement on the arrest by Kim"."""
    at = next((at for at, one in enumerate(row) if one.start <= letter < one.end), len(row))
    sent_to = False
    for here in range(at + 1, min(len(row) - 1, at + _BETWEEN)):
        kind = row[here].kind
        said = text[slice(*_span(row[here]))]
        if kind in ("comma", "clause"):
            return
        if kind in ("of", "preposition") and apart(words.sender).fullmatch(said):
            if (sent_to and kind == "of") or (said.lower() in _BARE and row[here + 1].kind == "word"):
                # "à la mémoire de Kern", "un message de félicitations"
                continue
            if subject := subjects.after(row, here):
                other = subject.name and _is_of(row, subject.start, subject.name[0])
                yield subject._replace(name=None) if other else subject
            return
        if kind == "preposition" and row[here + 1].kind not in _RECIPIENTS:
            return
        sent_to = sent_to or kind == "preposition"


def _before(text: str, row: Sequence[Token], letter: int, words: Words) -> Iterator[Subject]:
    """Kim's letter · Kims Brief."""
    at = next((at for at, one in enumerate(row) if one.start <= letter < one.end), 0)
    while at > 0 and row[at - 1].kind == "word":
        at -= 1
    if at > 1 and row[at - 1].kind == "possessive":
        name = row[at - 2]
        yield Subject(name.start, name.end, _span(name) if name.kind == "name" else None)
    elif words.verb_second and at > 0 and row[at - 1].kind == "name" and text[row[at - 1].end - 1] == "s":
        start, end = row[at - 1].start, row[at - 1].end - 1
        yield Subject(start, end, (start, end))


def _is_of(row: Sequence[Token], start: int, name: int) -> bool:
    """Whether a name is only that of whose somebody or something else is: "le père de Kern"."""
    return any(one.kind in ("of", "preposition") and start <= one.start < name for one in row)


def _in_genitive(text: str, letter: int) -> Iterator[Subject]:
    """Письмо Ким Чен Ына · письмо президента РФ Владимира Путина · письмо от Путина."""
    if body := _OF_BODY.match(text, letter):
        yield Subject(*body.span("name"))
        return
    found = _OWNED.match(text, letter)
    start = found.start("name") if found else 0
    name = _first(found["name"]) if found else ""
    if _GENITIVE.search(name):
        yield Subject(start, start + len(name), (start, start + len(name)), inflected=True)


def _first(names: str) -> str:
    """The first of two names that no word parts: "Ким Чен Ына" of "Ким Чен Ына Путину"."""
    words = names.split(" ")
    if fold(words[0]) in FAMILIES:
        return " ".join(words[:_KOREAN])
    return " ".join(takewhile(_GENITIVE.search, words))


def _in_case(text: str, row: Sequence[Token], sends: str) -> Iterator[Subject]:
    """The subjects of a Russian sentence, clause by clause, which the verb that `sends` agrees with."""
    first, gender = 0, endings.gender(sends)
    while first < len(row):
        end = end_of_piece(row, first)
        found = declension.nominative(text, row, first, end, gender)
        if found and found.name and gender == "m" and endings.is_object(text[slice(*found.name)]):
            # "Белова поздравил Пак"
            first = next(at for at, one in enumerate(row) if one.end >= found.end) + 1
            continue
        if found:
            yield found
        first = max(end, first) + 1


def _span(one: Token) -> tuple[int, int]:
    return one.start, one.end
