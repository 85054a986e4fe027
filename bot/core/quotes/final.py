"""Which cue governs a marked run where the verb ends the sentence and particles mark the subject: Korean, Japanese.

What follows the closing mark tells most: a particle of quotation makes speech of the run, another one a thing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from bot.core.quotes import hangul, kana, korean
from bot.core.quotes.clauses import NAME, Said
from bot.core.quotes.languages import FinalWords
from bot.core.quotes.marks import SINGLE, Run
from bot.core.quotes.nouns import Noun
from bot.core.quotes.phrases import Subject
from bot.core.quotes.sentences import Sentence

#: What stands for a run where the sentence around it is read.
_BLANK = "■"
#: How far back a subject is looked for that a sentence does not say.
_BACK = 400
_SENTENCE = re.compile(r"[.!?]\s|[。！？]|\n")
#: A subject right before its verb: its particle and a space.
_BESIDE = 3
#: What a Japanese clause ends with.
_CLAUSE = re.compile("[るたいすうだくつぬむぐぶめ。]")
#: What a Korean clause that was said ends with, before 고.
_FINITE = "다자냐까"
#: Between a fragment and the verb that has it for its object.
_NEAR = 14


class _Language(Protocol):
    """What `hangul` and `kana` know of nouns; each says it in its own words."""

    def nouns(self, text: str, start: int, end: int) -> Iterator[Noun]: ...
    def before(self, text: str, start: int, end: int) -> Noun | None: ...
    def behind(self, text: str, start: int, end: int) -> Noun | None: ...
    def heading(self, text: str, start: int, end: int) -> Noun | None: ...
    def signed(self, text: str, start: int, end: int) -> Noun | None: ...
    def labelled(self, text: str, start: int, end: int) -> bool: ...
    def is_object(self, between: str, cue: str) -> bool: ...
    def owner(self, text: str, start: int, end: int) -> Noun | None: ...


@dataclass(frozen=True, slots=True)
class _Reading:
    """A sentence, and what was found in it."""

    text: str
    blank: str
    start: int
    end: int
    words: FinalWords
    language: _Language
    #: Where the cues stand.
    cues: list[tuple[int, int]]
    #: Before what none of the previous speech is looked for.
    floor: int
    #: Whether somebody whom the lexicon knows is named between two places.
    knows: Callable[[int, int], bool]


def blanked(text: str, runs: Sequence[Run]) -> str:
    """`text` with its marked runs blanked, each sign in its place."""
    pieces: list[str] = []
    at = 0
    for run in runs:
        pieces += text[at : run.outer_start], _BLANK * (run.outer_end - run.outer_start)
        at = run.outer_end
    return "".join((*pieces, text[at:]))


def govern(
    text: str, blank: str, sentence: Sentence, words: FinalWords, floor: int, knows: Callable[[int, int], bool]
) -> list[Said | None]:
    """The cue of each run of a sentence, and its speaker.

    `blank` is the text as `blanked` makes it; `floor` is where the last sentence that has a speaker ends; `knows` tells
    whether somebody whom the lexicon knows is named between two places.
    """
    cues = [match.span() for match in _pattern(words.cue).finditer(blank, sentence.start, sentence.end)]
    language: _Language = kana if words.object_mark == "を" else hangul
    reading = _Reading(text, blank, sentence.start, sentence.end, words, language, cues, floor, knows)
    found: list[Said | None] = []
    for number in range(len(sentence.runs) - 1, -1, -1):
        following = sentence.runs[number + 1] if number + 1 < len(sentence.runs) else None
        said = _govern(reading, sentence.runs[number], following, found[-1] if found else None)
        if said and said is not NAME and said.subject and said.subject.pronoun:
            said = said._replace(subject=said.subject._replace(stands_for=_subject(_earlier(reading))))
        found.append(said)
    return found[::-1]


def _govern(reading: _Reading, run: Run, following: Run | None, next_said: Said | None) -> Said | None:
    words = reading.words
    end = run.outer_end
    if reading.language.labelled(reading.blank, reading.start, run.outer_start):
        return NAME
    if _pattern(words.naming_after).match(reading.blank, end):
        return NAME
    clause = _CLAUSE.match(reading.text, run.end - 1)
    if stated := _pattern(words.states).match(reading.blank, end) or (
        _pattern(words.stating).match(reading.blank, end) if clause else None
    ):
        return _stated(reading, run, stated.span())
    if _pattern(words.quotative).match(reading.blank, end):
        said = _quoted(reading, run)
        told = reading.text[run.end - 1] in _FINITE and reading.blank.startswith("고", end)
        called = said and said.cue and not told and _pattern(words.calls).match(reading.blank, said.cue[0])
        speaks = said and said.subject and "before" not in said.rule
        return NAME if said is None or (called and not speaks) else said
    if (
        following
        and next_said not in (None, NAME)
        and not reading.blank[end : following.outer_start].strip(" ,、と및와과")
    ):
        return next_said
    if reading.text[run.outer_start] in SINGLE:
        return NAME
    return _unmarked(reading, run)


def _quoted(reading: _Reading, run: Run) -> Said | None:
    """ "…"라고 X는 말했다 · X는 … "…"라고 말했다 · 「…」と述べた · 「…」と語るX氏は …"""
    behind = [one for one in reading.cues if one[0] >= run.outer_end]
    cue = next((one for one in behind if one == behind[-1] or not _describes(reading, one)), None)
    if cue is None:
        subject = _before(reading, run.outer_start)
        if subject is None or not subject.speaks:
            signed = reading.language.signed(reading.blank, run.outer_end, reading.end)
            subject = signed or subject or _source(reading, run)
        clause = reading.language is hangul or _CLAUSE.match(reading.text, run.end - 1) is not None
        return Said("quoted", None, _subject(subject)) if subject and subject.speaks and clause else None
    return _said(reading, run, cue, "quoted")


def _describes(reading: _Reading, cue: tuple[int, int]) -> bool:
    """Whether a verb only describes who speaks: "…"라고 익명을 요구한 관계자가 전했다."""
    words = reading.words
    return (
        _pattern(words.attributive).search(reading.blank, *cue) is not None
        and _pattern(words.adnominal).fullmatch(reading.blank, *cue) is None
    )


def _nested(reading: _Reading, run: Run, cue: tuple[int, int]) -> tuple[Noun, Noun] | None:
    """통신은 X가 "…"고 지시했다고 전했다: of two verbs the first has the subject, the second the topic."""
    # … or X는 Y가 "…"고 제안하자 "…"라며 웃었다
    later = any(one[0] > cue[1] for one in reading.cues) or _BLANK in reading.blank[cue[1] : reading.end]
    if not later or not _pattern(reading.words.said_cue).search(reading.blank, cue[0], cue[1] + 1):
        return None
    found = [one for one in reading.language.nouns(reading.blank, reading.start, run.outer_start) if one.speaks]
    if len(found) < 2 or found[-1].mark != "subject":
        return None
    topic = next((one for one in reversed(found[:-1]) if one.mark == "topic"), None)
    return (found[-1], topic) if topic else None


def _stated(reading: _Reading, run: Run, cue: tuple[int, int]) -> Said | None:
    """X側は「…だ」としている: of a body, and of a clause; "as a partner" is none."""
    subject = _before(reading, run.outer_start)
    if subject is None or not subject.speaks:
        return None
    return Said("quoted", cue, _subject(subject), _subject(_according(reading)))


def _said(reading: _Reading, run: Run, cue: tuple[int, int], rule: str) -> Said:
    relay = None
    if _pattern(reading.words.answered).match(reading.blank, cue[1]):
        # What is answered here is not the words of who answers, who is the topic.
        found = [one for one in reading.language.nouns(reading.blank, reading.start, run.outer_start) if one.speaks]
        other = next((one for one in reversed(found) if one.mark == "subject"), None)
        return Said(rule, cue, _subject(other) or Subject(-1, -1))
    if nested := _nested(reading, run, cue):
        return Said(rule, cue, _subject(nested[0]), _subject(nested[1]))
    quoting = _quoting(reading)
    if quoting and not quoting.speaks:
        # "속담을 인용했다"
        quoting = None
    passive = _pattern(reading.words.passive).fullmatch(reading.blank, cue[0], cue[1] + 1)
    source = _source(reading, run) if passive else None
    if passive and source is None and _according(reading) is None:
        return NAME
    subject = (
        source or _behind(reading, cue) or _between(reading, run.outer_end, cue[0]) or _before(reading, run.outer_start)
    )
    subject = subject and korean.of_somebody(reading.text, subject, reading.knows)
    if subject is korean.UNKNOWN:
        return Said(rule, cue, _subject(subject))
    if quoting:
        relay, subject = (subject if subject != quoting else None), quoting
    else:
        relay = _according(reading)
        if subject is None or (relay and relay.speaks and not subject.speaks):
            subject, relay, rule = relay, None, "according to" if relay else rule
        relay = relay or _second(reading, cue)
    if subject is None:
        subject, rule = _earlier(reading), rule + ", subject before"
    return Said(rule, cue, _subject(subject), _subject(relay))


def _subject(noun: Noun | None) -> Subject | None:
    if noun is None:
        return None
    return Subject(noun.start, noun.end, noun.name, pronoun=noun.pronoun)


def _behind(reading: _Reading, cue: tuple[int, int]) -> Noun | None:
    """ "…"라고 말한 X는 · 「…」と語るX氏は · 「…」と語るのはX氏だ"""
    if not _pattern(reading.words.adnominal).fullmatch(reading.blank, *cue):
        return None
    return reading.language.behind(reading.blank, cue[1], reading.end)


def _source(reading: _Reading, run: Run) -> Noun | None:
    """Of whom somebody was told: 父から「…」と言われた; a passive without it is what something is called."""
    found = list(_pattern(reading.words.source).finditer(reading.blank, reading.start, run.outer_start + 1))
    return reading.language.before(reading.blank, reading.start, found[-1].start()) if found else None


def _between(reading: _Reading, start: int, cue: int) -> Noun | None:
    """The subject between a run and its cue, unless it belongs to a clause that was said too."""
    if owner := reading.language.owner(reading.blank, start, cue):
        return owner
    found = list(reading.language.nouns(reading.blank, start, cue))
    if found and not found[-1].speaks and cue - found[-1].end > _BESIDE:
        found = [noun for noun in found if noun.speaks]
    if not found:
        return None
    if _pattern(reading.words.said_clause).search(reading.blank, found[-1].end, cue):
        return found[-1] if found[-1].mark == "topic" else None
    return found[-1]


def _before(reading: _Reading, end: int) -> Noun | None:
    """The subject before a run: the last topic that speaks, else the last subject that does, else the last topic.

    A subject right before the run belongs to what was said, if the sentence has a topic:
    X는 시장이 “과열됐다”고 말했다.
    """
    found = [
        noun
        for noun in reading.language.nouns(reading.blank, reading.start, end)
        # "기자가 “…”고 묻자": who asked does not answer.
        if noun.mark != "subject" or not korean.has_asked(reading.blank, noun, end)
    ]
    topics = [noun for noun in found if noun.mark != "subject"]
    if found and topics and found[-1].mark == "subject" and end - found[-1].end <= _BESIDE:
        if any(noun.speaks or " " in reading.blank[noun.start : noun.end] for noun in topics):
            last = found.pop()
            if topics[0].pronoun and korean.is_over(reading.blank, topics[0], last):
                # "그는 떠났고 외무부가 “…”고 발표했다"
                return korean.of_two(reading.blank, reading.cues, topics[0], last, end) or last
    if len(topics) > 1 and (of_two := korean.of_two(reading.blank, reading.cues, topics[0], topics[-1], end)):
        return of_two
    speaking = [noun for noun in found if noun.speaks]
    best = [noun for noun in topics if noun.speaks] or speaking or topics or found
    return best[-1] if best else None


def _according(reading: _Reading) -> Noun | None:
    match = _pattern(reading.words.according).search(reading.blank, reading.start, reading.end)
    return reading.language.before(reading.blank, reading.start, match.start()) if match else None


def _quoting(reading: _Reading) -> Noun | None:
    """Whose words are passed on: "X를 인용해"."""
    match = _pattern(reading.words.quoting).search(reading.blank, reading.start, reading.end)
    return reading.language.before(reading.blank, reading.start, match.start()) if match else None


def _second(reading: _Reading, cue: tuple[int, int]) -> Noun | None:
    """Who passes it on: "…"라고 말했다고 통신이 보도했다."""
    later = next((one for one in reversed(reading.cues) if one[0] > cue[1]), None)
    if later is None:
        return None
    return next((noun for noun in reading.language.nouns(reading.blank, cue[1], later[0]) if noun.speaks), None)


def _unmarked(reading: _Reading, run: Run) -> Said | None:
    """A run behind which no particle of quotation stands: a fragment, or speech with its cue beside or before it."""
    words = reading.words
    led = next((one for one in reversed(reading.cues) if one[1] <= run.outer_start), None)
    if led and run.outer_start - led[1] <= 1 and _pattern(words.as_said).search(reading.blank, *led):
        return Said("introduced", led, _subject(_before(reading, led[0])))
    if reading.text[run.end - 1] in ".!?" and (told := _told_so(reading, run.outer_end, reading.end)):
        return told
    alone = not reading.blank[run.outer_end : reading.end].strip(" .。")
    if alone:
        return _announced(reading, run)
    text = reading.text
    whole = text[run.end - 1] in ".,!?。、！？" or reading.blank[run.outer_end] in ",、（("
    cue = next((one for one in reading.cues if one[0] >= run.outer_end), None)
    if cue is None:
        signed = reading.language.signed(reading.blank, run.outer_end, reading.end) if whole else None
        return Said("signed", None, _subject(signed)) if signed else _headed(reading, run)
    if whole and (subject := _between(reading, run.outer_end, cue[0])):
        return Said("subject, verb", cue, _subject(subject))
    last = next(one for one in reversed(reading.cues) if one[0] >= run.outer_end)
    reported = _pattern(words.said_clause).search(reading.blank, run.outer_end, last[0])
    near = _is_object(reading, run, cue)
    if near and led and (another := _of_another(reading, led, run)):
        return another
    subject = _before(reading, run.outer_start)
    if near or (reported and (subject is not None or _according(reading))):
        return _said(reading, run, cue if near else last, "fragment")
    return _headed(reading, run)


def _of_another(reading: _Reading, led: tuple[int, int], run: Run) -> Said | None:
    """Of X는 Y가 제기한 “…”을 부인했다 the words are Y's, to whom the verb `led` right before the run belongs."""
    if run.outer_start - led[1] > 1 or not _pattern(reading.words.adnominal).fullmatch(reading.blank, *led):
        return None
    found = [one for one in reading.language.nouns(reading.blank, reading.start, led[0]) if one.speaks]
    other = found[-1] if len(found) > 1 and found[-1].mark == "subject" and found[-2].mark == "topic" else None
    return Said("fragment", led, _subject(other)) if other else None


def _is_object(reading: _Reading, run: Run, cue: tuple[int, int]) -> bool:
    """Whether a verb of speech close behind has the run in its object: 「…」を強調した, "…" 관계를 강조했다."""
    between = reading.blank[run.outer_end : cue[0]]
    return len(between) <= _NEAR and reading.language.is_object(between, reading.blank[slice(*cue)])


def _headed(reading: _Reading, run: Run) -> Said | None:
    noun = _according(reading)
    return Said("according to", None, _subject(noun)) if noun else None


def _announced(reading: _Reading, run: Run) -> Said | None:
    """X는 이렇게 말했다. "…" · X氏はこう述べた。「…」 · X: "…" """
    head = reading.blank[reading.start : run.outer_start]
    if head.rstrip().endswith((":", "：")):
        stop = reading.start + len(head.rstrip()) - 1
        cue = next((one for one in reversed(reading.cues) if one[1] <= stop), None)
        subject = _before(reading, stop) or (
            None if cue else reading.language.before(reading.blank, reading.start, stop)
        )
        return Said("introduced", cue, _subject(subject)) if cue or subject else None
    if head.strip():
        stop = reading.start + len(head.rstrip(" ,、…"))
        noun = reading.language.heading(reading.blank, reading.start, stop)
        return Said("introduced", None, _subject(noun)) if noun else None
    return _told_before(reading) or _told_after(reading, run)


def _told_before(reading: _Reading) -> Said | None:
    """X는 이렇게 말했다. "…" """
    low, high = _sentence_before(reading)
    found = _announcement(reading.words).search(reading.blank, low, high)
    if found is None:
        return None
    subject = next((one for one in reading.language.nouns(reading.blank, low, high) if one.speaks), None)
    return Said("introduced", found.span("cue"), _subject(subject))


def _told_after(reading: _Reading, run: Run) -> Said | None:
    """「…」。X氏はこう述べた。 · "…" X가 한 말이다."""
    low = run.outer_end
    while low < len(reading.blank) and reading.blank[low] in "。. ":
        low += 1
    high = _sentence_end(reading.blank, low)
    if told := _told_so(reading, low, high):
        return told
    found = _announcement(reading.words).search(reading.blank, low, high)
    if found is None:
        return None
    subject = next((one for one in reading.language.nouns(reading.blank, low, high) if one.speaks), None)
    return Said("told after", found.span("cue"), _subject(subject)) if subject else None


def _told_so(reading: _Reading, low: int, high: int) -> Said | None:
    """ "…" X가 한 말이다 · "…" X의 말이다"""
    found = _pattern(reading.words.told_so).search(reading.blank, low, high)
    if found is None:
        return None
    nouns = [one for one in reading.language.nouns(reading.blank, low, found.start()) if one.speaks]
    owner = reading.language.owner(reading.blank, low, found.end("of")) if found["of"] else None
    who = owner or next(reversed(nouns), None)
    return Said("told after", found.span(), _subject(who)) if who else None


def _announcement(words: FinalWords) -> re.Pattern[str]:
    return _pattern(rf"(?:{words.announces}).{{0,12}}?(?P<cue>{words.cue})")


def _sentence_end(text: str, start: int) -> int:
    match = _SENTENCE.search(text, start, start + _BACK)
    return match.start() if match else min(len(text), start + _BACK)


def _sentence_before(reading: _Reading) -> tuple[int, int]:
    high = reading.start
    low = max(0, high - _BACK)
    for match in _SENTENCE.finditer(reading.blank, low, max(low, high - 2)):
        low = match.end()
    return low, high


def _earlier(reading: _Reading) -> Noun | None:
    """The topic of the text between the last words that somebody said and this sentence."""
    low = max(reading.floor, reading.start - _BACK)
    found = [one for one in reading.language.nouns(reading.blank, low, reading.start) if one.speaks]
    topics = [one for one in found if one.mark == "topic"]
    return next(reversed(topics), None) or next(reversed(found), None)


@lru_cache(maxsize=64)
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)
