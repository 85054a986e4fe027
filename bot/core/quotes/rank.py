"""Which one to three quotes of an article an editor would show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.core.model import Article, Quote
from bot.core.quotes import kind, reject
from bot.core.quotes.languages import NEVER, WORDS, FinalWords, Words, either

#: How many quotes are key quotes.
KEY = 3
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{2}|[^\W\d_]+")
#: … and in languages that part them by spaces.
_SPACED = re.compile(r"[^\W\d_]++")
_WITHOUT_SPACES = frozenset(("final", "bare"))
#: Words that are none of the small ones of every sentence.
_CONTENT = re.compile(r"\w{5,}")
#: Fewer words tell nothing by themselves; of a known person's statement a few are enough.
FEW, PIECE = 5, 2
#: Words from which more of them add nothing, and from which they are too many to read.
LONG, TOO_LONG = 25, 45
#: How much somebody's word weighs: who rules a side, whom else the lexicon knows, somebody whose office is printed, and
#: one who only looks on. In the order of what an editor shows first; the steps are even, and were not tuned.
RULER, KNOWN, PRINTED, ONLOOKER = 2.5, 2.0, 1.0, 0.5
#: Heads of state, by their ids in the lexicon.
RULERS = frozenset(("kim-jong-un", "putin", "xi-jinping", "lee-jae-myung", "trump", "zelensky", "takaichi"))
#: Letters of the shortest name that is looked for in a title, and what behind it says that its bearer speaks.
_NAMED = 3
_LEADS = re.compile(r"[:：]|(?:[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{1,12})?,? ?(?:[“\"‘«「]|'(?!s\b))")
#: Words with which somebody takes a stand, and those of scripts without spaces, of which other words are made.
_STANCE = frozenset(word for one in WORDS.values() for word in one.stance.split("|") if word)
_STANCE_WITHIN = re.compile("|".join(word for word in _STANCE if word > "\u3040"))


def ranked(quotes: Sequence[Quote], article: Article, words: Words) -> tuple[Quote, ...]:
    """`quotes` with the best three ranked from 1: one of each speaker, or three where only one speaks.

    Whoever speaks in the headline comes first, then whole statements of those whose word weighs; pieces of the
    reporter's sentences only from the known. The halves of one utterance are weighed together, and the first has their
    rank. `words` are those of the language.
    """
    title = article.title.lower()
    head = frozenset(_CONTENT.findall(f"{article.title} {article.text[:400]}".lower()))
    scored: list[tuple[bool, float, int, str]] = []
    for halves in utterances(quotes):
        quote = quotes[halves[0]] if len(halves) == 1 else _whole([quotes[at] for at in halves])
        score = _score(quote, head, words)
        if score is not None:
            leads = bool(title) and _speaks_in(title, quote.speaker or "", words)
            scored.append((not leads, -score, halves[0], quote.who))
    scored.sort()
    alone = len({who for *_, who in scored}) == 1
    speakers: set[str] = set()
    found = list(quotes)
    rank = 0
    for _, _, at, who in scored:
        if alone or who not in speakers:
            rank += 1
            speakers.add(who)
            found[at] = found[at]._replace(rank=rank)
        if rank == KEY:
            break
    return tuple(found)


def utterances(quotes: Sequence[Quote]) -> list[list[int]]:
    """The places of the quotes of each utterance: one, or the halves that the reporter's words part."""
    found: list[list[int]] = []
    for at, quote in enumerate(quotes):
        if quote.continues and found:
            found[-1].append(at)
        else:
            found.append([at])
    return found


def _whole(halves: Sequence[Quote]) -> Quote:
    text = " ".join(half.text for half in halves)
    return halves[0]._replace(text=text, kind="full" if len(_WORD.findall(text)) >= FEW else "fragment")


def _score(quote: Quote, head: frozenset[str], words: Words) -> float | None:
    """How much a quote tells; None for one that is never shown: nobody's, a few words, a piece of a
    stranger's or of what somebody denies."""
    known, full = quote.entity is not None, quote.kind == "full"
    if not quote.who or not (full or known or quote.role):
        return None
    if quote.rule == kind.DENIED or (not full and reject.denies(words, quote.cue or "")):
        # What somebody denies, shown by itself, would pass for what the article tells.
        return None
    said = quote.text.lower()
    found = (_WORD if words.order in _WITHOUT_SPACES else _SPACED).findall(said)
    count = len(found)
    if count < (PIECE if known and full else FEW):
        return None
    score = 2.0 if full else 0.0
    score += min(count, LONG) / 12 - (0.7 if count > TOO_LONG else 0.0) + _weight(quote)
    score += min(2, len(_topic(words).findall(said))) * 0.5
    score += min(3, len(head.intersection(found))) * 0.3
    score += 0.7 if _takes_a_stand(found, said, words) else 0.0
    return score - (0.5 if quote.rule in ("continued", "inverted") else 0.0)


@lru_cache(maxsize=64)
def _speaks_in(title: str, speaker: str, words: Words) -> bool:
    """Whether a title in small letters says that it tells what `speaker` said: "Lavrov: …", "…, says Lavrov", "Lavrov
    “…”"; who is only named in it need not speak."""
    parts = speaker.lower().split()
    for name in dict.fromkeys((" ".join(parts), *parts[:1], *parts[-1:])):
        at = title.find(name) if len(name) >= _NAMED else -1
        if at < 0 or (not isinstance(words, FinalWords) and not _is_apart(title, at, at + len(name))):
            continue
        before, behind = title[:at].rstrip(), title[at + len(name) :].lstrip()
        if _LEADS.match(behind) or (before.endswith((":", "—", "–")) and not behind):
            return True
        if _cue(words).match(behind) or any(_cue(words).fullmatch(end) for end in _endings(before)):
            return True
    return False


def _is_apart(title: str, start: int, end: int) -> bool:
    return not (title[max(0, start - 1) : start].isalnum() or title[end : end + 1].isalnum())


def _endings(before: str) -> Iterator[str]:
    """The last words of a text, one, two and three of them."""
    words = before.split()[-3:]
    return (" ".join(words[at:]) for at in range(len(words)))


@lru_cache(maxsize=32)
def _cue(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.cue}|{words.according})(?![\w-])")


@lru_cache(maxsize=32)
def _topic(words: Words) -> re.Pattern[str]:
    """What the news here is about, as the beginnings of words."""
    return re.compile(either(words.topic) if words.topic else NEVER)


def _weight(quote: Quote) -> float:
    if quote.entity is None:
        return PRINTED if quote.role else ONLOOKER
    if quote.side == "other":
        return ONLOOKER
    return RULER if quote.entity in RULERS else KNOWN


def _takes_a_stand(found: Sequence[str], said: str, words: Words) -> bool:
    within = words.order in _WITHOUT_SPACES and _STANCE_WITHIN.search(said) is not None
    return within or not _STANCE.isdisjoint(found)
