"""Reads the words of a sentence as what they may be around a quotation: cues, pronouns, names …"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from bot.core.quotes.languages import NEVER, Words
from bot.core.quotes.languages.initials import beginning, branches, initials
from bot.core.quotes.particles import JOINS, LARGE, PARTICLES, follows, follows_particle, with_particle
from bot.core.quotes.sentences import Sentence

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻŃŅŇŌŐŘŚŞŠŢŤŪŮŰŲŹŻŽΑ-ΩЀ-Я"
_NAME_WORD = rf"(?:(?:[{_UPPER}]\.[ ]?)+[{_UPPER}][\w-]+|(?:[{_UPPER}]\.)+|[{_UPPER}][\w&-]*(?:[’'.](?!s\b)\w+)*)"
_WORD = re.compile(r"[\w-]+")
#: Nouns that look as verbs do, before "of".
_CRIES = re.compile(r"shouts|chants|screams|yells|claims|promises|pledges|boasts|whispers")
_TO_WHOM = frozenset("ihr ihm ihnen mir uns dir euch".split())
#: A German participle that describes no noun, for it has no ending: "gesagt", "befohlen".
_PARTICIPLE = re.compile(r"\w*ge\w+t|ver\w+t|er\w+t|be\w+(?:t|en)|ge\w+en")
#: … not before an abbreviation: in "sagte Jan Kern der AFP" the agency is who was told.
_JOINT = rf"(?:(?:der|den|la|le|дер|ла|{JOINS})[ -](?![A-Z]{{2,}}\b)|& |d[’'](?=[A-Z]))?"
#: An agency that is told, where a name follows it: « a dit à l'AFP Ivan Belov ».
_HEARER = re.compile(r"[A-Z]{3,}(?= [A-Z][\w’'-]*[a-z])")
_TELLS_TO = (["cue", "preposition"], ["preposition", "determiner"])
#: Words of a sentence that belong to the tables, in the order in which they are tried; `Words` says what they are.
_KINDS = (
    "inverted passes_on relay according according_after relative cue participle that like clause office pronoun "
    "conjunction of preposition determiner adverb"
).split()
#: With a capital letter inside of a sentence these are names: "Claims Court".
_CAN_BE_NAMES = frozenset(("cue", "participle", "adverb", "relay"))
_VERBS = _CAN_BE_NAMES - {"adverb"}
#: Endings that adverbs share with nouns, and what stands before the noun: « l'établissement », "la mente".
_AS_ADVERBS = ("ment", "mente")
#: What attaches a noun to a name, or makes one of several words.
ATTACHED = frozenset(("determiner", "of", "preposition"))
#: Verbs of speech.
CUES = frozenset(("cue", "inverted", "participle"))
#: Kinds of words that may be somebody.
NOUNS = frozenset(("word", "office", "name"))


@dataclass(slots=True)
class Token:
    """A word or mark, and what it may be. ``Q`` is a whole marked run.

    Nobody changes one; it is not frozen because a text has hundreds, and freezing them costs 3 % of all the reading.
    """

    kind: str
    start: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end


class _ByLetter(dict[str, re.Pattern[str]]):
    """What reads a word that begins with a letter, with the space behind it; it is named by its last group.

    Made when the first such word is met.
    """

    def __init__(self, words: Words) -> None:
        begun = (initials(branch) for kind in _kinds(words) for branch in branches(getattr(words, kind)))
        self._words = words
        #: With what words of the tables begin.
        self._letters = frozenset(letter for one in begun for letter in one or () if letter.isalnum())
        #: Reads whatever begins otherwise, which need not be tried on most of the tables.
        self._otherwise = re.compile(rf"(?:(?=\w){_word(words, '')}|{_SIGN})\s*")

    def __missing__(self, letter: str) -> re.Pattern[str]:
        listed = letter in self._letters
        self[letter] = re.compile(rf"{_word(self._words, letter)}\s*") if listed else self._otherwise
        return self[letter]


class _Scanner(NamedTuple):
    words: Words
    #: Reads a name where a capital letter stands.
    name: re.Pattern[str]
    #: … that ends before an office, where offices are written as names are; slow, and asked only where one is seen.
    before_office: re.Pattern[str] | None
    #: Words behind which a noun stands that is no name; None where a capital letter makes a name.
    noun_follows: re.Pattern[str] | None
    by_letter: _ByLetter
    #: A participle that may open a sentence, where that has no capital letter elsewhere: « Interrogé ».
    asked: re.Pattern[str] | None


#: What is no word, and by what it is known.
_SIGN = (
    r",(?P<comma>)|:(?P<colon>)|(?:[’']s?\b|(?<=s)[’'](?= ))(?P<possessive>)|;(?P<semicolon>)"
    r"|(?:[–—―]|(?<=\s)-(?=\s)|--)(?P<dash>)|[()\[\]](?P<bracket>)|\S(?P<other>)"
)


@lru_cache(maxsize=32)
def _scanner(words: Words) -> _Scanner:
    return _Scanner(
        words,
        _name(words, _NAME_WORD),
        _name(words, rf"(?!(?i:{words.office})(?![\w-])){_NAME_WORD}") if _large_nouns(words) else None,
        re.compile(words.noun_follows, re.IGNORECASE) if _large_nouns(words) else None,
        _ByLetter(words),
        re.compile(words.asked) if words.asked != NEVER else None,
    )


def _kinds(words: Words) -> list[str]:
    """The kinds of words that `words` has a table for."""
    return [one for one in _KINDS if getattr(words, one) != NEVER and not (one == "office" and _large_nouns(words))]


def _word(words: Words, letter: str) -> str:
    """A word of the tables that begins with `letter`, in the order in which they are tried, or else any word.

    The name of a table is an empty group behind its words: one around them would hide their first letters from the
    engine, which skips the branches that begin otherwise.
    """
    tables = [(kind, beginning(getattr(words, kind), letter)) for kind in _kinds(words)]
    groups = "|".join(f"(?:{source})(?P<{kind}>)" for kind, source in tables if source)
    listed = rf"(?:{groups})(?:(?<=[’'])|(?![\w-]))|" if groups else ""
    return rf"(?:{listed}\w++(?:[-.’']\w++)*+(?P<word>))"


def _name(words: Words, word: str) -> re.Pattern[str]:
    # In German "den" behind a name opens another noun: "hat Anna Kern den Plan „…“ genannt".
    change = ("der|den|", "der|") if _large_nouns(words) else ("[ -](?!", "[ -](?:der |den |дер |ден )?(?!")
    joint = _JOINT.replace(*change)
    if not re.match(words.conjunction, "y"):
        # "Ferrant y Rojas", where that is no "and".
        joint = joint.replace("& |", "& |y |")
    return re.compile(rf"(?:(?:{words.title})[ \u00a0])*{word}(?:[ \u00a0]{joint}{word}){{0,6}}(?![\w-])")


@lru_cache(maxsize=32)
def _office(words: Words) -> re.Pattern[str]:
    return re.compile(words.office)


def _large_nouns(words: Words) -> bool:
    return words.noun_follows != NEVER


def row(text: str, sentence: Sentence, words: Words) -> tuple[list[Token], list[int]]:
    """The tokens of a sentence, each of its runs as one, and the places of those."""
    found: list[Token] = []
    places: list[int] = []
    at = sentence.start
    for run in sentence.runs:
        if at < run.outer_start:
            found += tokens(text, at, run.outer_start, words, first=not found)
        places.append(len(found))
        found.append(Token("Q", run.outer_start, run.outer_end))
        at = run.outer_end
    if at < sentence.end:
        found += tokens(text, at, sentence.end, words, first=False)
    if words.split and found and len(found) > places[-1] + 1:
        _take_up_split(text, found, places[-1], words)
    if words.order == "beside" and "(" in text[sentence.start : sentence.end]:
        found = _without_asides(text, found)
        places = [at for at, one in enumerate(found) if one.kind == "Q"]
    return found, places


def _take_up_split(text: str, row: list[Token], run: int, words: Words) -> None:
    """Make a cue of the verb before the last run whose own word stands right behind that: "warf ihm „…“ vor"."""
    behind = text[row[run + 1].start : row[run + 1].end]
    if _ends_split(words).fullmatch(behind) is None:
        return
    verbs = [verb for verb, particles in _split(words) if particles.fullmatch(behind)]
    for at in range(run - 1, -1, -1):
        one = row[at]
        if one.kind in ("word", "adverb") and any(verb.fullmatch(text, one.start, one.end) for verb in verbs):
            row[at] = Token("cue", one.start, one.end)
            return


@lru_cache(maxsize=8)
def _ends_split(words: Words) -> re.Pattern[str]:
    return re.compile("|".join(particles for _, particles in words.split))


@lru_cache(maxsize=8)
def _split(words: Words) -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
    return [(re.compile(verb), re.compile(particles)) for verb, particles in words.split]


def _without_asides(text: str, row: list[Token]) -> list[Token]:
    """`row` without what stands between round brackets, marked words excepted: "Pak (61) said"."""
    kept: list[Token] = []
    opened: int | None = None
    for one in row:
        sign = text[one.start] if one.kind == "bracket" else ""
        if sign == "(":
            opened = len(kept)
        elif one.kind == "Q":
            opened = None
        if sign == ")" and opened is not None:
            del kept[opened:]
            opened = None
        else:
            kept.append(one)
    return kept


def tokens(text: str, start: int, end: int, words: Words, *, first: bool) -> list[Token]:
    """The tokens of ``text[start:end]``; `first` says that a sentence begins there."""
    part = text[start:end].lstrip()
    start = end - len(part)
    part = part.rstrip()
    size = len(part)
    end = start + size
    scanner = _scanner(words)
    # A part is mostly ASCII, which is fast to read; a whole text with its marks is not.
    by_letter, small = scanner.by_letter, part.lower()
    if len(small) != size:
        small = _lower(part)
    found: list[Token] = []
    append = found.append
    at = 0
    while at < size:
        letter = small[at]
        match = by_letter[letter].match(small, at)
        if match is None:  # never: any sign that is no space is read as something
            break
        kind, stop, following = match.lastgroup or "other", match.end(match.lastindex or 0), match.end()
        if part[at] != letter and (
            kind == "word" or _may_be_name(kind, part, at, following, scanner, found, within=bool(found) or not first)
        ):
            read = stop
            if kind == "word" and first and not found and scanner.asked and scanner.asked.fullmatch(small, at, stop):
                # « Interrogé, Pak a dit »: no name opens the sentence, but a clause of its own.
                append(Token("clause", start + at, start + stop))
                at = following
                continue
            kind, stop = _capitalised(text, start + at, start + read, end, words, scanner, found)
            stop -= start
            if stop != read:
                following = _behind_space(part, stop)
            if kind in ("name", "word") and follows_particle(text, found):
                begun = with_particle(text, found, start + at, start + stop, words, noun=kind == "word") - start
                kind, at = ("name", begun) if begun != at else (kind, at)
        elif kind == "adverb" and found and found[-1].kind in ATTACHED and small.endswith(_AS_ADVERBS, at, stop):
            kind = "word"
        elif kind == "cue" and found:
            kind = _after(found, text, start + at, start + stop, words)
        elif kind == "according" and scanner.noun_follows and not _names_next(text, start + stop, words):
            # "so lange", and not "so Pak".
            kind = "adverb"
        append(Token(kind, start + at, start + stop))
        at = following
    return found


def _behind_space(part: str, at: int) -> int:
    while at < len(part) and part[at].isspace():
        at += 1
    return at


def _may_be_name(
    kind: str, part: str, at: int, following: int, scanner: _Scanner, before: Sequence[Token], *, within: bool
) -> bool:
    """Whether a word of the tables that has a capital letter may be a name; `within` a sentence more may."""
    if part.startswith(".", at + 1):
        return True
    if kind in (_VERBS if scanner.noun_follows else _CAN_BE_NAMES):
        return within and not _is_time(kind, before, part, following)
    if kind in ("of", "preposition"):
        return within and LARGE.match(part, at) is not None
    if kind == "conjunction":
        # "КНДР Но Гван Чхоль"
        return bool(before) and scanner.words.order == "case"
    # "by No Kwang Chol"
    return kind == "determiner" and within and part[at : at + 3] in ("No ", "NO ") and part[at + 3].isupper()


def _is_time(kind: str, before: Sequence[Token], part: str, following: int) -> bool:
    """Whether a capital letter is that of a day, behind its preposition or a noun: "the ministry on Monday called",
    "ended his campaign Monday"."""
    if kind != "adverb" or not before or part[following : following + 1].isupper():
        return False
    governed = before[-1].kind == "preposition"
    return governed or (before[-1].kind == "word" and part[:following].rstrip().endswith("day"))


def _capitalised(
    text: str, at: int, stop: int, end: int, words: Words, scanner: _Scanner, before: Sequence[Token]
) -> tuple[str, int]:
    """The kind and end of what begins with a capital letter: a name, or a noun where all nouns have one."""
    name = scanner.name.match(text, at, end)
    if name and text.startswith(".", name.end()) and (cut := _before_title(text, at, name.end(), words)):
        name = scanner.name.match(text, at, cut)
    if scanner.noun_follows is None or scanner.before_office is None:
        if (
            name
            and text[at : at + 3].isupper()
            and [one.kind for one in before[-2:]] in _TELLS_TO
            and (hearer := _HEARER.match(text, at, name.end()))
        ):
            return "name", hearer.end()
        return "name", name.end() if name else stop
    noun = _is_noun(text, before, scanner.noun_follows)
    if name and not (noun and name.end() == stop):
        if any(map(_office(words).fullmatch, _WORD.findall(name.group().lower()))):
            name = scanner.before_office.match(text, at, end)
    if name is None:
        # An office: "Minister Pak".
        return "word", stop
    return _noun(text, at, name.end()) if noun else ("name", name.end())


def _before_title(text: str, start: int, end: int, words: Words) -> int:
    """Where the words between two places end before a title, which opens a name: "die Virologin Prof. Anna Kern"; 0
    without one."""
    last = text.rfind(" ", start, end) + 1
    return last - 1 if last > start and re.fullmatch(words.title, text[last : end + 1]) else 0


def _names_next(text: str, at: int, words: Words) -> bool:
    """Whether a capital letter, an article or a surname follows at `at`: "so Pak", "so der Rat", "so von Hallwyl"."""
    following = text[at : at + 20].split(" ", 2)
    word = following[1] if len(following) > 1 else ""
    if word[:1].isupper() or re.fullmatch(words.noun_follows, word, re.IGNORECASE):
        return True
    return word in PARTICLES and follows(text, at + 1, words)


def _is_noun(text: str, before: Sequence[Token], noun_follows: re.Pattern[str]) -> bool:
    """Whether an article stands before, and at most adjectives since: "die neue", "der"."""
    at = len(before) - 1
    while at >= 0 and before[at].kind == "word" and text[before[at].start].islower():
        at -= 1
    return at >= 0 and noun_follows.fullmatch(text, before[at].start, before[at].end) is not None


def _noun(text: str, start: int, end: int) -> tuple[str, int]:
    """The kind and end of capitalised words behind an article: of three, the first is a noun ("Biologe Jan Kern")."""
    printed = text[start:end].split(" ")
    if len(printed) == 1:
        return "word", end
    return ("word", start + len(printed[0])) if len(printed) > 2 else ("name", end)


def _after(before: Sequence[Token], text: str, start: int, stop: int, words: Words) -> str:
    """What a verb's form is behind other words: "the claims", "a hastily called" are none, "to claim" is no finite;
    who "was told", or is "accused by" somebody, did not speak. The verb stands from `start` to `stop`."""
    last = before[-1]
    if text[last.start : last.end] == "to":
        return "participle"
    if last.kind == "adverb" and len(before) > 1 and before[-2].kind == "determiner":
        return "word"
    if words.passive != NEVER and (
        _passive(words).fullmatch(text, last.start, stop) or _heard_by(words).match(text, start)
    ):
        return "word"
    if text.startswith("s of ", stop - 1) and _CRIES.fullmatch(text, start, stop):
        # "with boos and shouts of “Go home!”"
        return "word"
    if words.verb_second and text[last.start : last.end] in _TO_WHOM and _PARTICIPLE.fullmatch(text, start, stop):
        # "habe ihr gesagt": to her
        return "cue"
    return "word" if last.kind in ("determiner", "of", "possessive", "preposition") else "cue"


@lru_cache(maxsize=32)
def _passive(words: Words) -> re.Pattern[str]:
    return re.compile(words.passive, re.IGNORECASE)


@lru_cache(maxsize=32)
def _heard_by(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.heard}|{words.asked}) (?:{words.agent}) ")


def _lower(text: str) -> str:
    """`text` in small letters, each in its place: some letters have a small one of two signs."""
    return "".join(one.lower()[:1] for one in text)
