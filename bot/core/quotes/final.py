"""Which cue governs a marked run where the verb ends the sentence and particles mark the subject: Korean, Japanese.

What follows the closing mark tells most: a particle of quotation makes speech of the run, another one a thing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.core.quotes import announced, hangul, kana, korean, topics
from bot.core.quotes.languages import FinalWords
from bot.core.quotes.marks import SINGLE, Run
from bot.core.quotes.nouns import Noun
from bot.core.quotes.patterns import whole
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import NAME, Said
from bot.core.quotes.sentences import Sentence
from bot.core.quotes.topics import Language, Reading, as_subject

#: What stands for a run where the sentence around it is read.
_BLANK = "■"
#: What a Japanese clause ends with.
_CLAUSE = re.compile("[るたいすうだくつぬむぐぶめ。]")
#: Between who speaks and the marks, where no verb tells that they do: "さん（34）は".
_TOPIC = re.compile("(?:（[^）]*）)?[はも]、?")
#: What a Korean clause that was said ends with, before 고.
_FINITE = "다자냐까"
#: A foreigner's first name that ends as a particle of places does; and letters of a name before an office at most.
_ENDS_AS_PARTICLE = re.compile(r"(?<!\S)(?P<name>[가-힣]+ [가-힣]+에) \Z")
_NAME_BACK = 24
#: Between a fragment and the verb that has it for its object.
_NEAR = 14


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
    cues = [match.span() for match in whole(words.cue).finditer(blank, sentence.start, sentence.end)]
    language: Language = kana if words.object_mark == "を" else hangul
    reading = Reading(text, blank, sentence.start, sentence.end, words, language, cues, floor, knows)
    found: list[Said | None] = []
    for number in range(len(sentence.runs) - 1, -1, -1):
        following = sentence.runs[number + 1] if number + 1 < len(sentence.runs) else None
        said = _govern(reading, sentence.runs[number], following, found[-1] if found else None)
        if said and said is not NAME and said.subject and said.subject.pronoun:
            said = said._replace(subject=said.subject._replace(stands_for=as_subject(topics.earlier(reading))))
        elif said and said is not NAME and said.subject and language is hangul:
            said = said._replace(subject=_with_known(reading, said.subject))
        found.append(said)
    return found[::-1]


def _with_known(reading: Reading, subject: Subject) -> Subject:
    """A subject of an office alone with somebody known whose name stands before it, and ends as a particle does:
    "다카이치 사나에 일본 총리"."""
    before = _ENDS_AS_PARTICLE.search(reading.blank, max(reading.start, subject.start - _NAME_BACK), subject.start)
    if subject.name or subject.start < 0 or before is None or not reading.knows(*before.span("name")):
        return subject
    return Subject(before.start("name"), subject.end, before.span("name"))


def _govern(reading: Reading, run: Run, following: Run | None, next_said: Said | None) -> Said | None:
    words = reading.words
    end = run.outer_end
    if reading.language.labelled(reading.blank, reading.start, run.outer_start):
        return NAME
    if whole(words.naming_after).match(reading.blank, end):
        return NAME
    clause = _CLAUSE.match(reading.text, run.end - 1)
    if stated := whole(words.states).match(reading.blank, end) or (
        whole(words.stating).match(reading.blank, end) if clause else None
    ):
        return _stated(reading, run, stated.span())
    if whole(words.quotative).match(reading.blank, end):
        said = _quoted(reading, run)
        told = reading.text[run.end - 1] in _FINITE and reading.blank.startswith("고", end)
        called = said and said.cue and not told and whole(words.calls).match(reading.blank, said.cue[0])
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


def _quoted(reading: Reading, run: Run) -> Said | None:
    """ "…"라고 X는 말했다 · X는 … "…"라고 말했다 · 「…」と述べた · 「…」と語るX氏は …"""
    behind = [one for one in reading.cues if one[0] >= run.outer_end]
    cue = next((one for one in behind if one == behind[-1] or not _describes(reading, one)), None)
    if cue is None:
        subject = topics.before(reading, run.outer_start)
        if subject is None or not subject.speaks:
            signed = reading.language.signed(reading.blank, run.outer_end, reading.end)
            subject = signed or subject or topics.source(reading, run)
        clause = reading.language is hangul or _CLAUSE.match(reading.text, run.end - 1) is not None
        return Said("quoted", None, as_subject(subject)) if subject and subject.speaks and clause else None
    return _said(reading, run, cue, "quoted")


def _describes(reading: Reading, cue: tuple[int, int]) -> bool:
    """Whether a verb only describes who speaks: "…"라고 익명을 요구한 관계자가 전했다."""
    words = reading.words
    return (
        whole(words.attributive).search(reading.blank, *cue) is not None
        and whole(words.adnominal).fullmatch(reading.blank, *cue) is None
    )


def _nested(reading: Reading, run: Run, cue: tuple[int, int]) -> tuple[Noun, Noun] | None:
    """통신은 X가 "…"고 지시했다고 전했다: of two verbs the first has the subject, the second the topic."""
    # … or X는 Y가 "…"고 제안하자 "…"라며 웃었다
    later = any(one[0] > cue[1] for one in reading.cues) or _BLANK in reading.blank[cue[1] : reading.end]
    if not later or not whole(reading.words.said_cue).search(reading.blank, cue[0], cue[1] + 1):
        return None
    found = list(reading.language.nouns(reading.blank, reading.start, run.outer_start))
    if len(found) < 2 or found[-1].mark != "subject" or not found[-1].speaks:
        return None
    topic = next((one for one in reversed(found[:-1]) if one.mark == "topic"), None)
    return (found[-1], topic) if topic else None


def _stated(reading: Reading, run: Run, cue: tuple[int, int]) -> Said | None:
    """X側は「…だ」としている: of a body, and of a clause; "as a partner" is none."""
    subject = topics.before(reading, run.outer_start)
    if subject is None or not subject.speaks:
        return None
    return Said("quoted", cue, as_subject(subject), as_subject(topics.according(reading)))


def _said(reading: Reading, run: Run, cue: tuple[int, int], rule: str) -> Said:
    relay = None
    if whole(reading.words.answered).match(reading.blank, cue[1]):
        # What is answered here is not the words of who answers, who is the topic.
        found = [one for one in reading.language.nouns(reading.blank, reading.start, run.outer_start) if one.speaks]
        other = next((one for one in reversed(found) if one.mark == "subject"), None)
        return Said(rule, cue, as_subject(other) or Subject(-1, -1))
    if nested := _nested(reading, run, cue):
        return Said(rule, cue, as_subject(nested[0]), as_subject(nested[1]))
    quoting = topics.quoting(reading)
    if quoting and not quoting.speaks:
        # "속담을 인용했다"
        quoting = None
    passive = whole(reading.words.passive).fullmatch(reading.blank, cue[0], cue[1] + 1)
    source = topics.source(reading, run) if passive else None
    if passive and source is None and topics.according(reading) is None:
        return NAME
    subject = (
        source
        or topics.behind(reading, cue)
        or topics.between(reading, run.outer_end, cue[0])
        or topics.before(reading, run.outer_start)
    )
    subject = subject and korean.of_somebody(reading.text, subject, reading.knows)
    if subject is korean.UNKNOWN:
        return Said(rule, cue, as_subject(subject))
    if quoting:
        relay, subject = (subject if subject != quoting else None), quoting
    else:
        relay = topics.according(reading)
        if subject is None or (relay and relay.speaks and not subject.speaks):
            subject, relay, rule = relay, None, "according to" if relay else rule
        relay = relay or topics.second(reading, cue)
    if subject is None:
        subject, rule = topics.earlier(reading), rule + ", subject before"
    return Said(rule, cue, as_subject(subject), as_subject(relay))


def _unmarked(reading: Reading, run: Run) -> Said | None:
    """A run behind which no particle of quotation stands: a fragment, or speech with its cue beside or before it."""
    words = reading.words
    led = next((one for one in reversed(reading.cues) if one[1] <= run.outer_start), None)
    if led and run.outer_start - led[1] <= 1 and whole(words.as_said).search(reading.blank, *led):
        return Said("introduced", led, as_subject(topics.before(reading, led[0])))
    if reading.text[run.end - 1] in ".!?" and (told := announced.told_so(reading, run.outer_end, reading.end)):
        return told
    alone = not reading.blank[run.outer_end : reading.end].strip(" .。")
    if alone:
        return announced.announced(reading, run) or _topic_alone(reading, run)
    text = reading.text
    complete = text[run.end - 1] in ".,!?。、！？" or reading.blank[run.outer_end] in ",、（("
    cue = next((one for one in reading.cues if one[0] >= run.outer_end), None)
    if cue is None:
        signed = reading.language.signed(reading.blank, run.outer_end, reading.end) if complete else None
        return Said("signed", None, as_subject(signed)) if signed else _headed(reading, run)
    if complete and (subject := topics.between(reading, run.outer_end, cue[0])):
        return Said("subject, verb", cue, as_subject(subject))
    last = next(one for one in reversed(reading.cues) if one[0] >= run.outer_end)
    reported = whole(words.said_clause).search(reading.blank, run.outer_end, last[0])
    near = _is_object(reading, run, cue)
    if near and led and (another := _of_another(reading, led, run)):
        return another
    subject = topics.before(reading, run.outer_start)
    if near or (reported and (subject is not None or topics.according(reading))):
        return _said(reading, run, cue if near else last, "fragment")
    return _headed(reading, run)


def _topic_alone(reading: Reading, run: Run) -> Said | None:
    """X氏は「…だ」。 · X氏も「…する」。: whose words are told without a verb."""
    subject = topics.before(reading, run.outer_start)
    if subject is None or not subject.speaks or _CLAUSE.match(reading.text, run.end - 1) is None:
        return None
    told = _TOPIC.fullmatch(reading.blank, subject.end, run.outer_start)
    return Said("introduced", None, as_subject(subject)) if told else None


def _of_another(reading: Reading, led: tuple[int, int], run: Run) -> Said | None:
    """Of X는 Y가 제기한 “…”을 부인했다 the words are Y's, to whom the verb `led` right before the run belongs."""
    if run.outer_start - led[1] > 1 or not whole(reading.words.adnominal).fullmatch(reading.blank, *led):
        return None
    found = [one for one in reading.language.nouns(reading.blank, reading.start, led[0]) if one.speaks]
    other = found[-1] if len(found) > 1 and found[-1].mark == "subject" and found[-2].mark == "topic" else None
    return Said("fragment", led, as_subject(other)) if other else None


def _is_object(reading: Reading, run: Run, cue: tuple[int, int]) -> bool:
    """Whether a verb of speech close behind has the run in its object: 「…」を強調した, "…" 관계를 강조했다."""
    between = reading.blank[run.outer_end : cue[0]]
    return len(between) <= _NEAR and reading.language.is_object(between, reading.blank[slice(*cue)])


def _headed(reading: Reading, run: Run) -> Said | None:
    noun = topics.according(reading)
    return Said("according to", None, as_subject(noun)) if noun else None
