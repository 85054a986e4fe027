# ruff: noqa: E501
"""Text as it is compared: folded, without what an agency or a page adds, cut into stems with their weight."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple
from zlib import crc32

from ahocorasick_rs import AhoCorasick, Implementation

from bot import data
from bot.core.stories import markers
from bot.core.stories.letters import fold
from bot.core.stories.patterns import either
from bot.core.stories.settings import LEAD, LEAD_CJK, LEAD_SENTENCES, RARE, STEM, WEIGHTS

#: What words are made of, and runs of Han, Hangul and katakana.
_LETTER, _HAN, _HANGUL, _KATAKANA = r"a-zßœæ\u0430-\u045f\u0491", r"\u3400-\u9fff", r"\uac00-\ud7af", r"\u30a0-\u30ff"
#: Begins with any first sign of a token, and gives nothing back: it takes two thirds of what plain alternatives take.
_TOKEN = re.compile(
    rf"[{_LETTER}0-9{_HAN}{_HANGUL}{_KATAKANA}](?:(?<=[{_LETTER}])[{_LETTER}]*+(?:'[a-z]++)?+|(?<=[0-9])[0-9]*+(?:[.,][0-9]++)*+"
    rf"|(?<=[{_HAN}])[{_HAN}]*+|(?<=[{_HANGUL}])[{_HANGUL}]*+|(?<=[{_KATAKANA}])[{_KATAKANA}]++)"
)
#: Where the language is not known, a word counts as common if it is so in any that is written in its letters.
_LATIN = ("en", "fr", "de", "es", "it", "pl", "tr", "pt", "nl")
_CYRILLIC = ("ru", "uk")
#: The list of frequent words has so many letters of each.
_LISTED = 6
#: Letters that stand for two: a word has either, by the house and the country: "große", "grosse", « manœuvre ».
_OF_TWO = {ord(one): two for one, two in (("ß", "ss"), ("œ", "oe"), ("æ", "ae"))}
#: Letters that one habit of transliteration or another writes alike, and signs that all leave out: without its marks
#: ISO 9, in which many addresses are, has c for ц and ч, s for с, ш and щ, z for з and ж.
_COARSE = str.maketrans("ыйіїгцчшщжэєґ", "иииихссссзеех", "ьъ'")
#: Endings of Russian and Ukrainian cases: a brief word is otherwise another one in each. More than a letter is taken
#: only where four are left, and none in which nominatives end, too («паром», «остров», «режим», «Вьетнам»): they would
#: part from their own cases; so «случай» loses as much as «случая». Of «авария» and «аварий» one letter goes, so that
#: all forms begin with the same five. Endings of English, French and five more languages were tried and join nothing
#: that was missed.
_CASES = re.compile("(?:(?<=....)(?:ы[ейхм]|ыми|ого|его|[аео][йеяюи]|ям|ях)|(?<=...)(?:ами|ями|[аеийоуыьюяіїє]))$")
#: Brief nouns that lose the endings in which others' nominatives end, too: «танков» is «танк», but «остров» is no «остр»
#: and «Песков» no «песок». Only those of which no name is made; a longer noun has the same five letters in all cases.
_BRIEF_NOUNS = re.compile(
    "(танк|флот|пост|порт|мост|полк|борт|груз|фонд|банк|курс|план|удар|дрон|флаг|залп|штаб|рейс|рейд|пуск|пакт|союз|парк"
    "|клуб|цех|газ|срок|спор|тест)"
    "(?:ов|ом|ам|ах|ів)"
)
_PARTICLES = re.compile(
    r"(?<=..)(?:에서는|으로부터|에서|에게|으로|까지|부터|이라고|라고|이라는|라는|에는|에도|과의|와의|이며|이다|했다|한다|하는|하고|들이|들을|들은|들의"
    r"|은|는|이|가|을|를|의|에|로|와|과|도|만)$"
)

_SUFFIX = re.compile(r"\s+(?:[|–—]|-|::)\s+((?:\S+\s?){1,4})$")
#: Most titles have nothing of the kind.
_PARTS = re.compile(r"[|–—:-]\s")
#: "– 5 October 2026" is no outlet.
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_DATELINE = re.compile(
    r"^(?:\([^)]{2,40}\)\s*[^=]{0,20}=\s*|(?:[^.!?\n]|(?<=jan|feb|mar|apr|jun|jul|aug|sep|ept|oct|nov|dec)\.){2,60}?\((?:reuters|ap|afp|upi|dpa|efe|ansa|tass|xinhua|kyodo|yonhap|cna|ani|pti)\)\s*[-–—:]*\s*"
    r"|[a-z][a-z .,'/]{2,40}, (?:[a-z]{3,9}\.? \d{1,2}|\d{1,2} [a-z]{3,9})(?: \([a-z/ ]+\))?\s*[-–—:]+\s+"
    r"|[а-я][а-я .,-]{2,30}, \d{1,2} [а-я]{3,9}\.?\s*(?:[-–—/]|\.)\s*(?:[а-я ]{2,20}[./]\.?)?\s*)"
)
#: A sign of Chinese, Japanese or Korean, or one beyond.
_CJK = re.compile("[\u2e80-\U0010ffff]")
#: Lines of pages, not of news: rights, subscriptions, buttons.
_PAGE = (
    r"all rights reserved / copyright / subscribe / newsletter / follow us / sign up / download our app / our app / read more / click here"
    r" / listen to this article / advertisement / terms of (?:use|service) / cookie\b / cookies\b / share this / related (?:stories|articles)"
    r" / reporting by / editing by / the best stories in your inbox"
    r" / tous droits reserves / abonnez-vous / inscrivez-vous / suivez-nous / lettre d'information / lire aussi / a lire aussi"
    r" / publicite\b / telechargez / notre application"
    r" / все права защищены / подпис(?:ыв|ать|ит)\w* / рассылк / реклама\b / читайте (?:также|нас) / следите за / установите"
    r" / наше приложение / соцсет\w+ и  / 무단\s?전재 / 재배포 / 저작권 / 구독 / 뉴스레터 / 광고\b / 제보는 / 카카오톡 / 앱을 / 팔로우 / 기사 제보"
    r" / alle rechte vorbehalten / abonnieren / todos los derechos / suscrib / diritti riservati / iscriviti / 版权所有 / 订阅 / 無断転載 / 広告"
).split(" / ")
_BOILERPLATE = re.compile(either(_PAGE))
#: What each of them begins with, found in a seventh of the time: most texts have none. Left to itself the library takes a
#: third of a megabyte more for it, and seven microseconds an article less.
_PAGE_BEGINS = AhoCorasick(
    [re.split(r"[\\(]", words)[0] for words in _PAGE], implementation=Implementation.ContiguousNFA
)
#: A longer sentence has news in it, whatever else.
_BOILERPLATE_LENGTH = 300
#: Where a sentence ends; it begins with a space, so that nothing else is tried.
_SENTENCE = re.compile(
    r"\s(?:(?<=[.!?。！？…»”\"]\s)(?<!\b[a-z]\.\s)(?<!\.[a-z]\.\s)(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.\s)(?<!\bSept\.\s)\s*(?=[^\s/a-zа-я])|(?<=\n)\n*)"
)
#: … and where nothing need stand behind its end.
_END_CJK = "。！？"
_SENTENCE_CJK = re.compile(rf"{_SENTENCE.pattern}|(?<=[{_END_CJK}])")


class Stem(NamedTuple):
    """A word as it is compared: its hash, and how much it tells of a text (0 nothing, 1 all)."""

    key: int
    weight: float


def tokens(folded: str) -> list[str]:
    """Words, numbers and runs of signs of a folded text."""
    return _TOKEN.findall(folded)


def stems(said: Iterable[str], language: str) -> list[Stem]:
    """The stems of `tokens`, in order; a run of Chinese, Japanese or Korean gives each pair of its signs."""
    return [stem for token in said for stem in stems_of(token, language)]


#: Words that are remembered: those of some hundred articles. Five times as many would be ten megabytes more.
_REMEMBERED = 10_000


@lru_cache(maxsize=_REMEMBERED)
def stems_of(token: str, language: str) -> tuple[Stem, ...]:
    """The stems of one token; see `stems`."""
    first = token[0]
    if first.isdigit():
        return (Stem(key(token), RARE),)
    if first < "\u2e80":
        word = token.partition("'")[2] if token[1:2] == "'" else token.partition("'")[0]
        if len(word) < 2:
            return ()
        alphabet = _CYRILLIC if first >= "\u0400" else _LATIN
        stem = word = word if word.isascii() else word.translate(_OF_TWO)
        if first >= "\u0400":
            noun = _BRIEF_NOUNS.fullmatch(word)
            stem, word = coarse(_CASES.sub("", noun[1] if noun else word)), coarse(word)
        return (Stem(key(stem[:STEM]), weight(word[:_LISTED], (language,) if language in alphabet else alphabet)),)
    if "\uac00" <= first <= "\ud7af":
        word = _PARTICLES.sub("", token)
        return tuple(Stem(key(pair), weight(pair, ("ko",)) * 0.7) for pair in _pairs(word))
    languages = ("ja",) if "\u30a0" <= first <= "\u30ff" else ("zh", "ja")
    return tuple(Stem(key(pair), weight(pair, languages) * 0.7) for pair in _pairs(token))


def coarse(cyrillic: str) -> str:
    """A folded Cyrillic word with letters alike that transliterations confuse: «Киев» and «Кыев», «юрист» and «йурист»."""
    return cyrillic.translate(_COARSE)


def weight(stem: str, languages: tuple[str, ...]) -> float:
    """How much a stem tells: nothing where it is among the most common of any of the languages."""
    common = _common()
    hashed = _hash(stem)
    return WEIGHTS[min([common[language].number(hashed) for language in languages])]


def key(text: str) -> int:
    """A 32-bit hash that is the same on every machine and in every run."""
    return crc32(text.encode("utf-8", "surrogatepass"))


def heaviest(weights: Mapping[int, float], at_most: int) -> list[tuple[int, float]]:
    """Those that weigh most, of equals the lower number first."""
    # Whole numbers are sorted in a third of the time that pairs take.
    ordered = sorted(sorted(weights), key=weights.__getitem__, reverse=True)[:at_most]
    return [(number, weights[number]) for number in ordered]


#: Texts that are remembered: that of an article is asked for again when it is asked what it says of its story.
_AGAIN = 4


@lru_cache(maxsize=_AGAIN)
def title_of(title: str) -> str:
    """A title, folded, without markers and without the outlet's name behind it."""
    marked, folded = markers.of_title(title), fold(title)
    title = folded[marked.start : marked.end]
    suffix = _SUFFIX.search(title) if _PARTS.search(title) else None
    if suffix and not _YEAR.search(suffix.group()) and len(tokens(title[: suffix.start()])) >= 3:
        title = title[: suffix.start()]
    return title.strip()


@lru_cache(maxsize=_AGAIN)
def sentences(text: str) -> tuple[str, ...]:
    """The text's sentences, without markers, datelines and what belongs to the page; not folded."""
    found: list[str] = []
    ends = _SENTENCE_CJK if any(end in text for end in _END_CJK) else _SENTENCE
    # Most texts have nothing of a page.
    is_news = not _PAGE_BEGINS.find_matches_as_indexes(fold(text))
    for sentence in ends.split(text):
        if not sentence.strip() or not (is_news or _is_news(fold(sentence))):
            continue
        if not found and len(folded := fold(sentence)) == len(sentence):
            cut = markers.of_text(sentence).start
            dateline = _DATELINE.match(folded[cut:])
            sentence = sentence[cut + (dateline.end() if dateline else 0) :]
        if sentence.strip():
            found.append(sentence.strip())
    return tuple(found)


def _is_news(folded: str) -> bool:
    return len(folded) >= _BOILERPLATE_LENGTH or not _BOILERPLATE.search(folded)


def lead(found: Sequence[str]) -> str:
    """The beginning that tells what happened: background comes after it, and other events share background."""
    limit = LEAD_CJK if any(map(_CJK.search, found)) else LEAD
    return " ".join(found[:LEAD_SENTENCES])[:limit]


def stripped(korean: str) -> str:
    """A word of Hangul without its particle."""
    return _PARTICLES.sub("", korean)


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


class _Common:
    """Class of each common stem of a language; 0 for the most common. It has the stems' hashes, in order: a dict of the
    stems took ten times as much, which was three megabytes for all languages, and half a microsecond less."""

    def __init__(self, classes: Mapping[str, int]) -> None:
        ordered = sorted((_hash(stem), number) for stem, number in classes.items())
        self._hashes = array("q", [hashed for hashed, _ in ordered])
        self._numbers = bytes(number for _, number in ordered)
        #: Where those of each first byte begin, so that one is sought among a few neighbours: a search through all of
        #: them waited for memory, a twentieth of what it took to understand an article.
        self._begin = array("H", [bisect_left(self._hashes, byte << 56) for byte in range(-128, 128)])
        self._begin.append(len(ordered))

    def number(self, hashed: int) -> int:
        """The class of the stem with this hash; the last for one that is not common."""
        byte = (hashed >> 56) + 128
        place = bisect_left(self._hashes, hashed, self._begin[byte], self._begin[byte + 1])
        found = place < len(self._hashes) and self._hashes[place] == hashed
        return self._numbers[place] if found else len(WEIGHTS) - 1


def _hash(stem: str) -> int:
    # Of its bytes: a text's own is that of its signs as they lie in memory, by which "baba" and "慢慢" are one.
    return hash(stem.encode())


@lru_cache(maxsize=1)
def _common() -> Mapping[str, _Common]:
    """The common stems by their language. Read once, in a few hundredths of a second."""
    lines = (line.split() for line in data.text("frequent.txt").splitlines() if not line.startswith("#"))
    return {language: _Common(_classes(language, listed)) for language, listed in groupby(lines, itemgetter(0))}


def _classes(language: str, lines: Iterable[Sequence[str]]) -> dict[str, int]:
    classes: dict[str, int] = {}
    for _, number, *stems in lines:
        for stem in stems:
            known = coarse(stem) if language in _CYRILLIC else stem
            classes[known] = min(int(number) - 1, classes.get(known, len(WEIGHTS)))
    return classes
