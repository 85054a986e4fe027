"""Numbers in words, in six languages: "twenty-five", « quatre-vingt-dix », «сто двадцать пять», "treinta y cinco".

German and Italian write those beyond twenty as one word; they are not read. In Chinese, Japanese and Korean small ones
are read before what counts: "两枚导弹", "三人死亡", "두 발".
"""

from __future__ import annotations

import re

from bot.core.stories.days import LETTERS

_ROWS = (
    "one two three four five six seven eight nine ten eleven twelve",
    "un deux trois quatre cinq six sept huit neuf dix onze douze",
    "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
    "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici",
)
#: … in other cases, and of people.
_IN_RUSSIAN = {
    "две": 2, "двух": 2, "двоих": 2, "двое": 2, "трех": 3, "троих": 3, "трое": 3, "четырех": 4, "четверо": 4,
    "пяти": 5, "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10,
    "шестеро": 6, "семеро": 7, "восьмеро": 8, "девятеро": 9, "десятеро": 10,
}  # fmt: skip
#: … and from thirteen on.
_TEENS = (
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    "тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати",
    "dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn",
    "trece catorce quince dieciseis diecisiete dieciocho diecinueve",
    "tredici quattordici quindici sedici diciassette diciotto diciannove",
)
#: Tens from twenty on; French has words of its own up to sixty, and for eighty.
_TENS = (
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "vingt trente quarante cinquante soixante",
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти",
    "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
    "zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig",
    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
)
_HUNDREDS = (
    "двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
    "двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот",
    "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
    "duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
)
#: So many times a hundred: "five hundred", « deux cents »; but "six cents" are money as a rule.
_TIMES_HUNDRED = re.compile(
    rf"(?:(?:{'|'.join(_ROWS[0].split()[1:9])}) hundred|(?:deux|trois|quatre|cinq|sept|huit|neuf) cents?)"
    rf"(?![{LETTERS}])"
)
_HUNDRED = 100
#: A hundred alone is no number, for "10 pour cent", "el 5 por ciento" and «на СТО» have it, too.
_A_HUNDRED = ("cent", "ciento", "сто", "ста")

_UNITS = {word: number for row in _ROWS for number, word in enumerate(row.split(), 1)} | _IN_RUSSIAN
_TEENS_OF = {word: number for row in _TEENS for number, word in enumerate(row.split(), 13)}
_TENS_OF = {word: 10 * number for row in _TENS for number, word in enumerate(row.split(), 2)}
_EIGHTY = {"quatre-vingt": 80, "quatre-vingts": 80}
_HUNDREDS_OF = {word: 100 * number for row in _HUNDREDS for number, word in enumerate(row.split(), 2)}
#: What each word is that a number in words is made of; "un", «одного» and their like only behind a greater one.
_VALUES = (
    _UNITS | {"une": 1, "una": 1, "одна": 1, "одного": 1, "одной": 1}
    | _TEENS_OF | _TENS_OF | _EIGHTY | _HUNDREDS_OF | dict.fromkeys((*_A_HUNDRED, "one hundred", "a hundred"), 100)
)  # fmt: skip
#: French counts from seventy on with the teens: « soixante-dix », « quatre-vingt-onze ».
_WITH_TEENS = frozenset({"soixante", *_EIGHTY})
#: "One" and "un" mostly mean "a", "sei" is Italian for "be", "once" English for a single time; and ships are seized.
_NO_NUMBERS = frozenset("one un une uno una один одна одного одной eins sei once sette seize".split())
_behind = "|".join(sorted(_VALUES.keys() - _HUNDREDS_OF.keys(), key=len, reverse=True))
_NEXT = re.compile(rf"(?:-| |-et-| (?:et|and|y) )({_behind})(?![{LETTERS}])")
#: What a number in words begins with, as patterns.
BEGINS = [
    *sorted(_VALUES.keys() - _NO_NUMBERS - {*_A_HUNDRED}, key=len, reverse=True),
    *(rf"{word}(?={_NEXT.pattern})" for word in _A_HUNDRED),
]
#: A word of each of these, as `letters.runs` has them: a text without any has no number in words.
WORDS = frozenset(max(re.findall(f"[{LETTERS}]+", word), key=len) for word in _VALUES.keys() - _NO_NUMBERS)

_OF_SIGNS = dict(zip("两兩二三四五六七八九", "2223456789", strict=True)) | dict(
    zip("두 세 네 다섯 여섯 일곱 여덟 아홉".split(), "23456789", strict=True)
)
#: Not as part of a longer number, nor of an ordinal: "第三人". Begins with any first sign, so that no other is tried.
_SIGN = re.compile(
    "[两兩二三四五六七八九두세네다여일아](?:"
    "(?<=[两兩二三四五六七八九])(?<![第一二三四五六七八九十百千万億亿数几].)(?=余?(?:枚|名|人|艘|隻|发|發|発|家))"
    "|(?<![가-힣].)(?:(?<=[두세네])|(?<=[다여])섯|(?<=일)곱|(?<=여)덟|(?<=아)홉)(?= ?(?:발|명|곳|척)(?![가-힣]{3})))"
)


def in_digits(folded: str) -> str:
    """The text with small numbers in signs as digits, each in as many signs as it had."""
    if folded.isascii():
        return folded
    return _SIGN.sub(lambda sign: _OF_SIGNS[sign.group()].ljust(len(sign.group())), folded)


def whole(folded: str, start: int, end: int) -> tuple[float, int]:
    """The number in words that begins with the word between two places, and where it ends."""
    word = folded[start:end]
    value = _VALUES[word]
    if times := _TIMES_HUNDRED.match(folded, start):
        value, end = 100 * value, times.end()
    last = value
    while (more := _NEXT.match(folded, end)) and _goes_on(word, last, _VALUES[more[1]]):
        word, end, last = more[1], more.end(), _VALUES[more[1]]
        value += last
    return float(value), end


def _goes_on(word: str, value: int, following: int) -> bool:
    """Whether what follows the last `word` of a number, of such a `value`, is a part of it: "forty", and "five"."""
    if value >= _HUNDRED:
        return following < _HUNDRED
    return following < (20 if word in _WITH_TEENS else 10) and value >= 20
