"""Text as it is compared: one spelling for what looks the same, and the way back to where it stood.

`normalise` keeps words readable (case, accents) and `fold` makes them comparable; both keep positions, so that an
offset in either leads to the offset in the text as given.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.han import SIMPLIFIED, TRADITIONAL

#: How much of a text counts as its lead where the source gives no summary: about three sentences.
LEAD = 450
#: … and in Chinese, Japanese and Korean, which say in one sign what takes others two or three.
LEAD_CJK = 200
CJK_LANGUAGES = ("zh", "ja", "ko")

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_HYPHENS = "\u2010\u2011\u2012\u2013\u2212"
_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u00b4\u2032"
_WIDE = "".join(map(chr, range(0xFF01, 0xFF5F)))
#: One sign for one sign, so that positions stay.
_ALIKE = dict(
    zip(
        _SPACES + _HYPHENS + _APOSTROPHES + "ёЁ" + _WIDE,
        " " * len(_SPACES)
        + "-" * len(_HYPHENS)
        + "'" * len(_APOSTROPHES)
        + "еЕ"
        + "".join(chr(ord(wide) - 0xFEE0) for wide in _WIDE),
        strict=True,
    )
)
#: Controls, soft hyphen, zero-width and direction marks, variation selectors, halves of surrogate pairs.
_INVISIBLE = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff"
)
#: Half-width katakana are written as a letter and a mark where the full ones are one sign.
_HALF = "\uff61-\uff9f"
_HALF_WIDTH = re.compile(f"[{_HALF}]")
#: Where it is said how a Russian word is stressed: «за́мок, замо́к».
_STRESS = re.compile("(?<=[\u0400-\u04ff])[\u0300\u0301]")
#: What does not stay as it is. One look at a text is enough, and costs a quarter of str.translate.
_CHANGES = re.compile(f"[{_SPACES}{_HYPHENS}{_APOSTROPHES}ёЁ\uff01-\uff5e{_INVISIBLE}{_HALF}\u0301]")
#: What most texts are written with, once the commonest of what changes is changed: letters and marks that have one
#: spelling, and one small letter each. To look for all that may change takes three times as long as to see that there
#: is nothing else, in one run.
_USUAL = re.compile(
    "[\t\n -~\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u012f\u0131-\u017f\u0400-\u047f\u2014-\u2017\u201c-\u2027€№"
    "\uac00-\ud7a3]*+"
)
#: A visible sign with the marks that compose with it: accents, voicing, the vowels and finals of a Hangul syllable.
_CLUSTER = re.compile(f"[^{_INVISIBLE}][\u0300-\u036f\u3099\u309a\uff9e\uff9f\u1160-\u11ff]*")
_HAN = re.compile("[\u4e00-\u9fff]")
#: Each sign up to the last of Han as it is written in simplified ones: as a text it takes a third of what a dict does.
_SIMPLER = "".join(map(chr, range(0xA000))).translate(str.maketrans(TRADITIONAL, SIMPLIFIED))
#: Small Latin letters with a mark that one letter is left of without it. (ß and æ are two, й is no и with an accent.)
_UNACCENTED = {
    sign: plain
    for sign in map(chr, range(0x00E0, 0x0250))
    if (plain := unicodedata.normalize("NFD", sign)[0]).isascii() and plain != sign
} | dict(zip("øłđı", "oldi", strict=True))
_ACCENTED = re.compile(f"[{''.join(_UNACCENTED)}]")
_CJK = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Normal:
    """A text in one spelling, and where each of its signs stood."""

    text: str
    #: For each sign, where it stood in the text as given (start, end); None where nothing has moved.
    stood: Sequence[tuple[int, int]] | None = None
    #: Whether all its signs are seen to be usual ones.
    usual: bool = False

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` stood in the text as given."""
        if self.stood is None or end <= start:
            return start, end
        # The end is where the last sign ended, not where the next one begins: what lies between was dropped.
        return self.stood[start][0], self.stood[end - 1][1]


def normalise(text: str) -> Normal:
    """The text in one spelling: composed (NFC), with plain spaces, hyphens and apostrophes, е for ё, full-width Latin
    and half-width katakana in their usual width, and without what cannot be seen.
    """
    usual = text.replace("’", "'").replace("\u00a0", " ").replace("–", "-").replace("ё", "е").replace("Ё", "Е")
    if _USUAL.fullmatch(usual):
        return Normal(usual, usual=True)
    if unicodedata.is_normalized("NFC", text):
        try:
            return Normal(_CHANGES.sub(lambda found: _ALIKE[found.group()], text))
        except KeyError:
            # An invisible sign or a half-width one: positions move.
            pass
    composed, stood = _compose(text)
    return Normal(_CHANGES.sub(lambda found: _ALIKE.get(found.group(), found.group()), composed), stood)


def fold(normal: str, *, usual: bool = False) -> str:
    """A normalised text in lower case and simplified Han, sign for sign; `usual` spares another look at one that has
    usual signs alone."""
    if usual or _USUAL.fullmatch(normal):
        return normal.lower()
    lower = normal.replace("İ", "I").lower()
    return lower.translate(_SIMPLER) if _HAN.search(lower) else lower


def bare(folded: str) -> str:
    """A folded text without the accents of its Latin letters, sign for sign: people type without them on phones."""
    return folded if folded.isascii() else _ACCENTED.sub(lambda found: _UNACCENTED[found.group()], folded)


def lead(text: str, language: str) -> str:
    """The beginning of a text that counts as its summary."""
    return text[: lead_length(language)]


def lead_length(language: str) -> int:
    return LEAD_CJK if language in CJK_LANGUAGES else LEAD


def is_cjk(text: str) -> bool:
    """Whether there is Han, kana or Hangul in the text: languages that write words without spaces, or glue to them."""
    return not text.isascii() and _CJK.search(text) is not None


def _compose(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The composed text without invisible signs, and where each sign stood."""
    signs: list[str] = []
    stood: list[tuple[int, int]] = []
    for cluster in _CLUSTER.finditer(text):
        given = cluster.group()
        if len(given) == 1 and not _HALF_WIDTH.match(given):
            composed = given
        else:
            composed = unicodedata.normalize("NFKC" if _HALF_WIDTH.search(given) else "NFC", _STRESS.sub("", given))
        signs.append(composed)
        stood.extend([cluster.span()] * len(composed))
    return "".join(signs), stood
