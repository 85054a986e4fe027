"""Korean subjects that are not who speaks: what belongs to somebody, and the topic of what somebody said."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.core.quotes import hangul, personal
from bot.core.quotes.nouns import Noun

#: Something of somebody's, and what somebody did or has, so that who spoke before goes on.
_OF = re.compile(r"(?:^|.* )(?!(?:회|협|논|합|결|동|정|강|질|심)의 )(?P<whose>\S*[가-힣])의 (?P<what>(?:\S+ )*\S+)$")
_DEED = re.compile(
    r"[가-힣]의 (?:\S+ )?(?:방문|방러|방북|방중|방한|방미|방일|순방|결정|발표|결과|합의|제안|조치|계획|협정|조약|"
    r"회담|만남|발사|파병|시험|핵실험|실험|훈련|연설|발언|태도|입장|정책|관계|문제|전쟁|침공|공격|도발|서한|편지|"
    r"초청|참석|참가|출국|귀국|도착|행보|움직임|의도|사임|임명|해임|당선|선거|패배|죽음|사망|체포|제재|요구|역할|책임)$"
)
_PAST = "".join(map(chr, range(ord("갔"), ord("힣"), 28)))
#: Behind what a clause is over, so that the next topic has a clause of its own: "그는 떠났고 외무부는".
_FINISHED = re.compile(rf"[{_PAST}](?:고|으며|으나|는데)[ ,]|지만[ ,]|반면[ ,]|가운데[ ,]")
#: … and behind what it may be.
_UNSURE = re.compile(
    r"(?<![다라자냐최사보광경])고[ ,]|(?<![다라])(?:며|면서)[ ,]|(?<!면)(?<!에서)(?<!대해)(?<!관련해)(?<!따르면),"
)
#: What he may go on to say of others: "덧붙였다"; and what a state says for itself: "발표했다".
_ADDS = re.compile("덧붙|부연|강조|비판|비난|맹비난|규탄|지적|주장|설명|평가|전망|경고|언급|내다|꼬집|일축|촉구|우려")
_ANNOUNCES = re.compile("발표|공표|선언|선포|통보|밝혔|밝힌|공개|답했|답변|반박|반발|응수")
#: What somebody else said, before the answer.
_ASKED = re.compile(r"■(?:이?라)?고 (?:(?!은|는)\S+ ){0,2}?\S*자 ")
_STATES = frozenset("북한 러시아 미국 한국 중국 일본 우크라이나 남한 서방 이란 영국 프랑스 독일".split())
_TOPIC = "는 "
#: A subject or topic of another clause.
_SUBJECT = re.compile("[가-힣](?:이|가|은|는|도)[ ,]")
#: Somebody of whom it is unsure who.
UNKNOWN = Noun(-1, -1, "topic", None, False, True)


def is_foreigner(text: str, noun: Noun) -> bool:
    """Whether a noun is two words that may be a foreigner's name: 안나 페트로바."""
    words = text[noun.start : noun.end].split(" ")
    return len(words) == len(("first", "last")) and personal.may_be_foreigner(*words)


def of_somebody(text: str, subject: Noun, knows: Callable[[int, int], bool]) -> Noun | None:
    """Who speaks where a subject has an owner, "북한의 박일"; UNKNOWN where it may be a thing, "양국의 협상", and None
    where it is a deed, "김 위원장의 방러"."""
    printed = text[subject.start : subject.end]
    found = _OF.match(printed)
    if found is None:
        return subject
    if _DEED.search(printed):
        return None
    what = found["what"]
    last = what.rpartition(" ")[2]
    if hangul.is_somebody(last) or knows(subject.end - len(last), subject.end):
        return subject
    name = hangul.named(found["whose"], what)
    if not name and subject.name and subject.name[0] > subject.end - len(what):
        # "피고인의 아내 나데즈다 본다렌코"
        return subject
    if not name:
        return UNKNOWN
    start = subject.end - len(name)
    return subject._replace(start=start, name=(start, subject.end), speaks=True)


def is_over(blank: str, first: Noun, last: Noun) -> bool:
    """Whether a clause ends between two nouns: "그는 떠났고 외무부가"."""
    return _FINISHED.search(blank, first.end, last.start) is not None


def has_asked(blank: str, subject: Noun, run: int) -> bool:
    """Whether a clause of a `subject`, with marked words of its own, is over before `run`: "기자가 “…”고 묻자"."""
    return _ASKED.search(blank, subject.end, run) is not None


def of_two(blank: str, cues: Sequence[tuple[int, int]], first: Noun, last: Noun, run: int) -> Noun | None:
    """Who speaks of two topics before a run: the `first`, somebody unsure, or None for the last in a clause of its own.

    In "그는 … 북한은 “…”이라고 말했다" the second is that of what he said, unless his own clause is over: "그는 떠났고
    외무부는 “…”고 발표했다".
    """
    state = blank[last.start : last.end].rpartition(" ")[2] in _STATES
    if not first.pronoun and not (first.name and state):
        return None
    if not is_over(blank, first, last):
        return UNKNOWN if _UNSURE.search(blank, first.end, last.start) else first
    cue = next((blank[slice(*one)] for one in cues if one[0] >= run), "")
    goes_on = _ANNOUNCES.match(cue) is None if state else _ADDS.match(cue) is not None
    # "그는 협상이 끝났고 …": what is over may not be his own clause.
    others = _SUBJECT.search(blank, first.end + len(_TOPIC), last.start)
    return UNKNOWN if goes_on or others or not last.speaks else None
