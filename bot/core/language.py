"""Finds the language of a text: by its script, then by its small words.

A statistical identifier was as right on headlines and cost 75 MB (numpy and its model) and 1.4 s at the first text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import repeat

from bot.core.model import UNKNOWN_LANGUAGE

#: How much of a text is looked at.
_SAMPLE = 1000

#: Scripts, by the upper bytes of their signs in UTF-16: to count these takes a quarter of what a pattern takes.
_HANGUL = bytes(range(0xAC, 0xD8))
_HAN = bytes(range(0x4E, 0xA0))
_CYRILLIC = b"\x04"
#: … and by a pattern where others have the same: in runs, as to find signs one by one takes three times as long.
_KANA = re.compile("[\u3041-\u309f\u30a1-\u30fa]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
_WORD = re.compile(r"[^\W\d_]+")
#: One sign, where it is enough to know whether there is any; and the upper byte of all, and of a few marks: most texts
#: have none of it, which is told ten times as fast.
_ANY_KANA = re.compile("[\u3041-\u309f\u30a1-\u30fa]")
_NEAR_KANA = b"\x30"
#: Nearly all texts in Latin letters can be written in this code of one byte a sign: taken apart as bytes, words take a
#: third of what a pattern takes.
_ONE_BYTE = "cp1252"
#: Each letter of it in its small form, and a space for all else.
_LETTERS = b"".join(
    sign.lower().encode(_ONE_BYTE) if _LATIN.match(sign) else b" "
    for sign in (bytes([byte]).decode(_ONE_BYTE, "replace") for byte in range(256))
)
#: Letters of Ukrainian, Belarusian, Serbian and Kazakh that Russian does not have.
_NOT_RUSSIAN = re.compile("[іїєґўђјљњћџәғқңөұүһ]", re.IGNORECASE)

_SMALL_WORDS: Mapping[str, str] = {
    "en": (
        "the of and to in for on with at by from as is are was were be been has have had will would could should may "
        "not that this these those it its his her their they he she we you who which what when where after before over "
        "under into out up off near about against between than more most new two three first last says said say amid "
        "how why but or an if all no home told year years week day back still during since while until old him there"
    ),
    "fr": (
        "le la les de du des un une et à au aux en dans sur pour par avec sans sous vers chez entre est sont été a "
        "ont être avoir qui que qu quand dont où ce cette ces cet son sa ses leur leurs il elle ils elles on nous vous "
        "ne pas plus moins après avant selon depuis contre se y nouveau nouvelle premier première deux trois dit "
        "fait mais ou comme tout tous toute jusqu lors pendant même encore"
    ),
    "de": (
        "der die das den dem des ein eine einen einem einer eines und oder aber in im ins an am auf aus bei beim mit "
        "nach von vom zu zum zur für über unter gegen durch um ohne vor zwischen seit bis ist sind war waren wird "
        "werden wurde wurden hat haben hatte sein seine ihr ihre er sie es wir nicht kein keine auch noch nur mehr als "
        "wie dass weil wenn will soll sollen kann neue neuer neuen neues zwei drei erste ersten erster laut sich wegen"
    ),
    "es": (
        "el la los las un una unos unas y e o de del a al en con sin por para según sobre entre desde hasta contra "
        "ante bajo es son fue fueron ser está están ha han había que quien cual cuando donde como su sus se le les lo "
        "no ni más menos muy ya también pero este esta estos estas ese esa nuevo nueva primer primera dos tres año "
        "dice tiene hay mientras durante"
    ),
    "it": (
        "il lo la i gli le l un uno una e ed o di del dello della dell dei degli delle d a al allo alla all ai agli "
        "alle da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle con col su sul sullo "
        "sulla sull sui sugli sulle per tra fra è sono era stato stata essere ha hanno aveva che chi cui quando dove "
        "come non più meno anche ma se si ci suo sua suoi sue questo questa nuovo nuova primo prima due tre dopo "
        "secondo anni anno dice nessun nessuna ogni"
    ),
}
_LANGUAGES_OF: Mapping[str, tuple[str, ...]] = {
    word: tuple(language for language, words in _SMALL_WORDS.items() if word in words.split())
    for words in _SMALL_WORDS.values()
    for word in words.split()
}

#: Letters and endings that tell a language where small words are few: a telling sign is worth half a word that no
#: other language has.
_SIGNS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"'s\b|ing\b|(?<!g)ed\b|th|wh|sh|ck\b|y\b|(?<![aeo])ow|ough"),
    "fr": re.compile(r"[çœêèàûë]|é|eux?\b|aux\b|oire?s?\b|[ao]nt\b|ées?\b|iens?\b|\b[ldnsjc]'|\bqu'|ques?\b"),
    "de": re.compile(r"ß|[äöü]|sch|ung\b|[kt]eit\b|cht|ck|tz|[aeu]ch\b|\bge\w+t\b|\w{4}en\b|ei|lich"),
    "es": re.compile(r"[ñ¿¡]|ción\b|iones\b|[áíóú]|[ao]s\b|dad\b|\w{3}[aei]r\b|ll|ue|[ai]nd?o\b"),
    "it": re.compile(
        r"[àòù]\b|zion[ei]|gli|[^aeiou\W]{2}[aeio]\b|[bcdfglmnprst]i\b|\b\w*dell'|tt|zz|cch|sc[ie]|[ao]no\b"
    ),
}

#: How much of a text is looked at to see that it is in the language that it is said to be in.
_GLANCE = 300
#: Signs of a script that say more than a name in it does.
_FEW_SIGNS = 10
#: Words from which on small words tell one language from another for certain, and how many they must be then, beyond
#: three times those of the other language.
_MANY_WORDS = 30
_SURELY = 5
#: Signs of Han without kana that are no Japanese: a headline may do without.
_NO_KANA = 60
_SCRIPTS: Mapping[str, bytes | re.Pattern[str]] = {"ru": _CYRILLIC, "ko": _HANGUL, "ja": _KANA, "zh": _HAN}
#: What counts for a language and against it: small words that only it has, and those that it has not; « l’ » is not
#: only Italian. Both are counted in one number, which takes a third less.
_OWN, _FOREIGN = 1 << 16, 1
_BYTES = {word: word.encode(_ONE_BYTE) for word in _LANGUAGES_OF}


def _counts(language: str) -> Mapping[bytes, int]:
    return {
        _BYTES[word]: _OWN if languages == (language,) else _FOREIGN
        for word, languages in _LANGUAGES_OF.items()
        if languages == (language,) or (language not in languages and len(word) > 1)
    }


#: To those that have a script of their own all small words are foreign.
_COUNTS: Mapping[str, Mapping[bytes, int]] = {
    **{language: _counts(language) for language in _SMALL_WORDS},
    **dict.fromkeys(_SCRIPTS, _counts("")),
}


def of(text: str, declared: str) -> str:
    """The language of a text that is said to be in `declared`: another one only where it clearly is in that.

    A source says it of all its texts, and is nearly always right: then a glance is enough.
    """
    if (declared not in _SMALL_WORDS and declared not in _SCRIPTS) or _looks_so(text[:_GLANCE], declared):
        return declared
    told = tell(text)
    return told if told != UNKNOWN_LANGUAGE and _is_clear(text[:_SAMPLE], told, declared) else declared


def tell(text: str) -> str:
    """The language of a text: one of those that Khasan reads, or ``und``."""
    sample = text[:_SAMPLE]
    hangul, kana, han = (_signs(script, sample) for script in (_HANGUL, _KANA, _HAN))
    cyrillic, latin = _signs(_CYRILLIC, sample), _signs(_LATIN, sample)
    # A sign of Han or Hangul says as much as two or three letters; names in Latin letters stand in any language.
    if 2 * (hangul + kana + han) > max(latin, cyrillic):
        if hangul > kana and 2 * hangul > han:
            return "ko"
        return "ja" if 12 * kana > han else "zh"
    if cyrillic > latin:
        return "ru" if len(_NOT_RUSSIAN.findall(sample)) * 50 <= cyrillic else UNKNOWN_LANGUAGE
    return _latin(sample.lower().replace("’", "'")) if latin else UNKNOWN_LANGUAGE


def _looks_so(glance: str, declared: str) -> bool:
    script = _SCRIPTS.get(declared)
    if script is _KANA:
        # Half of a Japanese text is Han.
        return _signs(script, glance) * 6 > len(glance)
    if isinstance(script, bytes):
        upper = _upper_bytes(glance)
        return _among(script, upper) * 3 > len(glance) and not (_NEAR_KANA in upper and _ANY_KANA.search(glance))
    own, others = _small_words(glance, declared)
    # A few English words may stand in a Russian text.
    return own > others and own * _GLANCE > 2 * len(glance)


def _small_words(text: str, language: str) -> tuple[int, int]:
    """How many small words of the text only the language has, and how many it has not."""
    return divmod(sum(map(_COUNTS[language].get, _latin_words(text), repeat(0))), _OWN)


def _latin_words(text: str) -> list[bytes]:
    """Its words in Latin letters, in small ones."""
    try:
        # ASCII Python writes at once, the other code by a table: for a text that is all ASCII a fifth of the glance.
        return text.encode("ascii" if text.isascii() else _ONE_BYTE).translate(_LETTERS).split()
    except UnicodeEncodeError:
        # What has other letters is no small word.
        return [word.encode(_ONE_BYTE, "replace") for word in _LATIN.findall(text.lower())]


def _is_clear(sample: str, told: str, declared: str) -> bool:
    """Whether a text is in the language `told` and surely not in the declared one."""
    if told == "zh" and declared == "ja":
        return _signs(_HAN, sample) >= _NO_KANA
    if script := _SCRIPTS.get(told):
        return _signs(script, sample) >= _FEW_SIGNS
    if len(_WORD.findall(sample)) < _MANY_WORDS:
        return False
    own, others = _small_words(sample, declared)
    return declared in _SCRIPTS or others >= 3 * own + _SURELY


def _signs(script: bytes | re.Pattern[str], text: str) -> int:
    """How many signs of a script there are."""
    if isinstance(script, bytes):
        return _among(script, _upper_bytes(text))
    return sum(map(len, script.findall(text)))


def _upper_bytes(text: str) -> bytes:
    return text.encode("utf-16-be", "surrogatepass")[::2]


def _among(script: bytes, upper: bytes) -> int:
    return len(upper) - len(upper.translate(None, script))


def _latin(sample: str) -> str:
    """The language in Latin letters whose small words and signs are the most frequent."""
    scores = dict.fromkeys(_SMALL_WORDS, 0.0)
    for word in _WORD.findall(sample):
        languages = _LANGUAGES_OF.get(word, ())
        for language in languages:
            scores[language] += 1 / len(languages)
    for language, signs in _SIGNS.items():
        scores[language] += 0.2 * len(signs.findall(sample))
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] >= 0.4 else UNKNOWN_LANGUAGE
