"""Decodes a page, whatever encoding it claims to have.

Labels lie: servers send one charset for all files, declarations survive a conversion. So a label is believed only where
the bytes bear it out. Text that is valid UTF-8 is UTF-8; nothing else looks like it by chance.
"""

from __future__ import annotations

import codecs
import re

#: Longest first: the UTF-32 mark begins with the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
#: Where a page has no usable label: what its language was mostly written in before UTF-8.
_LEGACY = {
    "ru": ("windows-1251", "koi8-r"),
    "uk": ("windows-1251", "koi8-u"),
    "ko": ("cp949",),
    "ja": ("cp932", "euc_jp"),
    "zh": ("gb18030", "big5"),
}
_ANYWHERE = ("windows-1252",)
#: Labels that people write and what they mean: browsers read these as the larger sets, and so must we.
_MEANT = {
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "latin1": "windows-1252",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "windows-31j": "cp932",
    "cp1251": "windows-1251",
    "win-1251": "windows-1251",
}
_ESCAPES = re.compile(rb"\x1b[$(]")
_SAMPLE = 20_000
#: Small letter, then capital, within a word: what Cyrillic becomes in the wrong code page ("пРИВЕТ").
_ODD_CASE = re.compile(r"[a-zа-яё][A-ZА-ЯЁ]")
#: … and its letters beyond ASCII: mostly capitals only where the code page is wrong.
_CAPITAL = re.compile(r"[À-ÞА-ЯЁ]")
_SMALL = re.compile(r"[ß-ÿа-яё]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x80-\x9f\ufffd]")
_RARE = re.compile(r"[¡-¿×÷\u2500-\u25ff]")
#: A page with fewer wrong bytes than one in a hundred of its non-ASCII ones is damaged UTF-8, not something else.
_DAMAGE = 100


def decode(body: bytes, *, content_type: str = "", language: str | None = None) -> str:
    """The text of `body`, without a byte order mark; what cannot be decoded becomes U+FFFD."""
    return _decoded(body, content_type, language)[0]


def charset(body: bytes, *, content_type: str = "", language: str | None = None) -> str:
    """The name of the encoding in which `decode` reads `body`, as people write it: ``utf-8``, ``cp1251``."""
    return _decoded(body, content_type, language)[1]


def _decoded(body: bytes, content_type: str, language: str | None) -> tuple[str, str]:
    for mark, codec in _MARKS:
        if body.startswith(mark):
            text = body.decode(codec, "replace")
            # A mark that lies, too: the text then has hardly a sign that can be read.
            return text.removeprefix("\ufeff"), codec
    wide = _wide(body)
    if wide is not None:
        return body.decode(wide, "replace"), wide
    if body.find(b"\x1b", 0, _SAMPLE) < 0 or not _ESCAPES.search(body, 0, _SAMPLE):
        try:
            return body.decode("utf-8"), "utf-8"
        except UnicodeDecodeError:
            pass
        if _is_damaged_utf8(body):
            return body.decode("utf-8", "replace"), "utf-8"
    best = _best(body, [*_labels(body, content_type), *_LEGACY.get(language or "", ()), *_ANYWHERE])
    return body.decode(best, "replace"), best


def _wide(body: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: markup begins with "<" and zeros around it."""
    return {b"<\0\0\0": "utf-32-le", b"\0\0\0<": "utf-32-be"}.get(body[:4]) or {
        b"<\0": "utf-16-le",
        b"\0<": "utf-16-be",
    }.get(body[:2])


def _labels(body: bytes, content_type: str) -> list[str]:
    """The codecs that the page names: in its declaration, in its header, in its markup."""
    head = body[:2048]
    declared, header, meta = _DECLARED.search(head), _HEADER.search(content_type), _META.search(head)
    named = [found.group(1) for found in (declared, header, meta) if found]
    codecs_named = []
    for label in named:
        label = (label if isinstance(label, str) else label.decode("ascii", "ignore")).lower()
        try:
            name = codecs.lookup(_MEANT.get(label, label)).name
            # Python knows codecs that are no text at all (zip, rot13), and refuses to decode with them.
            b"".decode(name)
        except (LookupError, UnicodeError):
            continue
        if not name.startswith(("utf", "idna", "punycode", "unicode", "raw", "undefined")):
            codecs_named.append(name)
    return list(dict.fromkeys(codecs_named))


def _is_damaged_utf8(body: bytes) -> bool:
    text = body.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    return wrong * _DAMAGE < sum(1 for sign in text if sign > "\x7f")


def _best(body: bytes, candidates: list[str]) -> str:
    """The candidate in which the body makes the most plausible text; earlier ones win a tie."""
    sample = body[:_SAMPLE]
    return min(candidates, key=lambda codec: _implausible(sample.decode(codec, "replace")))


def _implausible(text: str) -> int:
    """How much of a text nobody would write."""
    # Ten for what no text holds, one for what a text may hold now and then; coarse, so that labels decide close calls.
    weight = 10 * len(_CONTROL.findall(text)) + 2 * len(_RARE.findall(text)) + len(_ODD_CASE.findall(text))
    capitals, small = len(_CAPITAL.findall(text)), len(_SMALL.findall(text))
    return (weight + 2 * max(0, capitals - small)) * 50 // (len(text) + 1)
