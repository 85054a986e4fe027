"""Wire copy: one article a file, as agencies deliver it into a folder.

A page is one file here: its address is what the folder calls it (see `folder.py`), its body what is in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Literal

from bot.core.model import Entry, Page, Source
from bot.errors import ParseError
from bot.sources.copy import read_copy, take_note
from bot.sources.encoding import decode
from bot.sources.tidy import TEXT, TITLE, tidy

Form = Literal["xml", "json", "plain"]

#: How files begin that are not plain text, and what their names end in.
_BEGINS: Mapping[bytes, Form] = {b"<": "xml", b"{": "json"}
_ENDS: Mapping[str, Form] = {".xml": "xml", ".newsml": "xml", ".nitf": "xml", ".json": "json"}
#: A headline of an agency has up to some 120 signs, one of a tabloid 200; a first sentence mostly has more.
_TITLE = 200
#: A first sentence ends like one. Questions, exclamations and quotes end headlines, too.
_ENDS_A_SENTENCE = re.compile(r"[.。．…;；:：,，、]$")
#: "MOSCOU, 12 septembre (Reuters) -", "(Yonhap) --", "[서울=연합뉴스]": a text begins so, a headline does not.
_DATELINE = re.compile(r"^[^.!?]{2,80}\([^()]{2,40}\)\s*[-–—]|^\[[^\]]{2,40}=[^\]]{2,40}\]")
#: What no text has, or hardly: controls, and what could not be decoded.
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]")
#: Typewriter width: paragraphs whose lines were broken by hand are not longer.
_WRAP = (40, 100)


def parse(source: Source, page: Page) -> list[Entry]:
    """The one article of a plain-text file; raises ParseError where it is no text, or has no words."""
    text = decode(page.body, language=source.language)
    if "\0" in text or len(_NOT_TEXT.findall(text)) * 50 > len(text):
        raise ParseError(f"{file_name(page)}: no text")
    note, lines = take_note(text.strip().splitlines())
    title, body = split_title("\n".join(lines))
    body, copy = read_copy(body, title, note=note)
    if not (title or body):
        raise ParseError(f"{file_name(page)}: empty")
    return [
        Entry(
            key=page.url,
            link=None,
            title=title[:TITLE],
            text=body[:TEXT],
            outlet=copy.agency,
            language=source.language,
            copy=copy,
        )
    ]


def form(page: Page) -> Form:
    """What a file is: as it begins, else as its name ends. What begins otherwise than its name says is broken, and its
    words are no article's."""
    start = page.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    return _BEGINS.get(start) or _ENDS.get(PurePath(file_name(page)).suffix, "plain")


def file_name(page: Page) -> str:
    """What the folder calls the file: its key without size and time."""
    return page.url.rpartition("@")[0]


def split_title(text: str) -> tuple[str, str]:
    """The title, where the first line is one, and the text; ("", text) where it is not.

    A title is short, does not end like a sentence, and stands before a text that is longer than itself: after a blank
    line, or after a line break where the lines below are paragraphs and not one that was broken by hand.
    """
    lines = [line.strip() for line in text.strip().splitlines()]
    whole = tidy(text)
    if len(lines) < 2:
        return "", whole
    first = lines[0]
    rest = tidy("\n".join(lines[1:]))
    if not 0 < len(first) <= _TITLE or len(rest) <= len(first):
        return "", whole
    if _ENDS_A_SENTENCE.search(first) or _DATELINE.search(first):
        return "", whole
    if lines[1] and (_goes_on(lines[1]) or _is_wrapped(lines)):
        return "", whole
    return first, rest


def _goes_on(line: str) -> bool:
    """Whether a line begins in the middle of a sentence."""
    return line[0].islower() or line[0] in ",;:)»”"


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the first paragraph was broken into lines of like length, of which the first is one."""
    end = lines.index("") if "" in lines else len(lines)
    full = lines[: end - 1]
    low, high = _WRAP
    if len(full) < 2 or max(map(len, full)) > high:
        return False
    return min(map(len, full)) >= max(low, 0.75 * max(map(len, full)))
