"""Telegram's HTML, read as its servers read it: the same text, the same entities, the same complaints.

The rules are those of the Bot API server's parser: it walks over bytes, and so its complaints name byte offsets;
entities count UTF-16 units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

KINDS = {
    "b": "bold", "strong": "bold",
    "i": "italic", "em": "italic",
    "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "span": "spoiler", "tg-spoiler": "spoiler",
    "a": "text_link", "code": "code", "pre": "pre",
    "blockquote": "blockquote", "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip

#: Of more, Telegram keeps the first.
MOST_ENTITIES = 100

_SPACE = b" \t\r\n\0\v"
_NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")
_INVISIBLE = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f]")
_MARKS = re.compile("[\u200e\u200f]{2,}")


class MarkupError(Exception):
    """What Telegram says of text that it cannot parse."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of text with a look; offset and length count UTF-16 units."""

    kind: str
    offset: int
    length: int
    #: A link's address, a time's ``unix|format``.
    argument: str = ""


@dataclass(slots=True)
class _Open:
    """A tag that waits for its end."""

    tag: str
    offset: int
    start: int
    attributes: dict[str, str] = field(default_factory=dict)


def utf16(text: str) -> int:
    """How many UTF-16 units `text` takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse(source: str) -> tuple[str, tuple[Entity, ...]]:
    """The text that `source` shows and its entities. MarkupError as Telegram words it."""
    return _Parser(source.encode()).run()


def clean(text: str, entities: tuple[Entity, ...]) -> tuple[str, tuple[Entity, ...]]:
    """What Telegram keeps of parsed text: no control characters, both ends trimmed, at most 100 entities."""
    kept = _MARKS.sub("\u200c", _INVISIBLE.sub("", _CONTROL.sub(" ", text)))
    left = kept.lstrip()
    trimmed = left.rstrip()
    shift, end = utf16(kept) - utf16(left), utf16(trimmed)
    moved = []
    for entity in entities:
        start = max(0, entity.offset - shift)
        stop = min(end, entity.offset + entity.length - shift)
        if stop > start:
            moved.append(Entity(entity.kind, start, stop - start, entity.argument))
    return trimmed, tuple(moved[:MOST_ENTITIES])


class _Parser:
    def __init__(self, source: bytes) -> None:
        self.source = source
        self.position = 0
        self.text = bytearray()
        self.units = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> tuple[str, tuple[Entity, ...]]:
        while self.position < len(self.source):
            here = self.source[self.position]
            if here == ord("&") and (character := self._reference()):
                self._put(character)
            elif here == ord("<"):
                self._tag()
            else:
                self.position += 1
                self.text.append(here)
                if here & 0xC0 != 0x80:
                    self.units += 2 if here >= 0xF0 else 1
        if self.open:
            raise MarkupError(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        try:
            text = self.text.decode()
        except UnicodeDecodeError:
            raise MarkupError(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            ) from None
        return text, _without_lost(self.entities)

    def _put(self, character: str) -> None:
        self.text += character.encode("utf-8", "surrogatepass")
        self.units += utf16(character)

    def _at(self, position: int) -> bytes:
        """The byte there; past the end a NUL, as in the C string that Telegram reads."""
        return self.source[position : position + 1] or b"\0"

    def _reference(self) -> str:
        """The character that the reference here stands for, or nothing where it is none; moves behind it."""
        number = re.compile(rb"&#(?:x([0-9a-fA-F]*)|([0-9]*))").match(self.source, self.position)
        if number:
            code = int(number[1] or b"0", 16) if number[1] is not None else int(number[2] or b"0")
            if code == 0 or code >= 0x10FFFF or len(number[0]) >= 10:
                return ""
            character, end = chr(code), number.end()
        else:
            name = re.compile(rb"&([A-Za-z]*)").match(self.source, self.position)
            if name is None or name[1] not in _NAMED:
                return ""
            character, end = _NAMED[name[1]], name.end()
        self.position = end + (self._at(end) == b";")
        return character

    def _tag(self) -> None:
        begin = self.position
        if self._at(begin + 1) == b"/":
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _start_tag(self, begin: int) -> None:
        self.position = begin + 1
        name = self._until(_SPACE + b">").lower().decode("utf-8", "replace")
        if self._at_end():
            raise MarkupError(f"Unclosed start tag at byte offset {begin}")
        if name not in KINDS:
            raise MarkupError(f'Unsupported start tag "{name}" at byte offset {begin}')
        tag = _Open(name, self.units, len(self.text))
        while True:
            self._skip_space()
            if self._at(self.position) == b">":
                break
            self._attribute(tag, begin)
        self.position += 1
        if name == "span" and tag.attributes.get("class") != "tg-spoiler":
            raise MarkupError(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(tag)

    def _attribute(self, tag: _Open, begin: int) -> None:
        name = self._until(_SPACE + b"=>/\"'").decode("utf-8", "replace")
        if not name:
            raise MarkupError(f'Empty attribute name in the tag "{tag.tag}" at byte offset {begin}')
        self._skip_space()
        if self._at_end():
            raise MarkupError(f'Unclosed start tag "{tag.tag}" at byte offset {begin}')
        if self._at(self.position) != b"=":
            tag.attributes[name] = ""
            return
        self.position += 1
        self._skip_space()
        if self._at_end():
            raise MarkupError(f'Unclosed start tag "{tag.tag}" at byte offset {begin}')
        tag.attributes[name] = self._value()
        if self._at_end():
            raise MarkupError(f"Unclosed start tag at byte offset {begin}")

    def _value(self) -> str:
        quote = self._at(self.position)
        if quote not in (b'"', b"'"):
            begin = self.position
            token = re.compile(rb"[A-Za-z0-9.-]*").match(self.source, begin)
            assert token is not None
            self.position = token.end()
            if self._at(self.position) not in _SPACE + b">":
                raise MarkupError(f"Unexpected end of name token at byte offset {begin}")
            return token[0].decode().lower()
        self.position += 1
        value = bytearray()
        while not self._at_end() and self._at(self.position) != quote:
            if self._at(self.position) == b"&" and (character := self._reference()):
                value += character.encode("utf-8", "surrogatepass")
            else:
                value += self._at(self.position)
                self.position += 1
        self.position += 0 if self._at_end() else 1
        return value.decode("utf-8", "replace")

    def _end_tag(self, begin: int) -> None:
        if not self.open:
            raise MarkupError(f"Unexpected end tag at byte offset {begin}")
        self.position = begin + 2
        name = self._until(_SPACE + b">").lower().decode("utf-8", "replace")
        self._skip_space()
        if self._at(self.position) != b">":
            raise MarkupError(f"Unclosed end tag at byte offset {begin}")
        self.position += 1
        tag = self.open.pop()
        if name not in ("", tag.tag):
            raise MarkupError(f'Unmatched end tag at byte offset {begin}, expected "</{tag.tag}>", found "</{name}>"')
        if self.units > tag.offset:
            self._entity(tag)

    def _entity(self, tag: _Open) -> None:
        kind, argument = KINDS[tag.tag], ""
        if kind == "text_link":
            argument = _checked(tag.attributes.get("href") or self.text[tag.start :].decode("utf-8", "replace"))
            if not argument:
                return
        elif kind == "blockquote" and "expandable" in tag.attributes:
            kind = "expandable_blockquote"
        elif kind == "date_time":
            unix, look = tag.attributes.get("unix", ""), tag.attributes.get("format", "")
            if not re.fullmatch(r"[0-9]{1,12}", unix) or not _TIME_FORMAT.fullmatch(look):
                raise MarkupError("Invalid date specified")
            argument = f"{unix}|{look}"
        elif kind == "custom_emoji":
            argument = tag.attributes.get("emoji-id", "")
            if not re.fullmatch(r"[1-9][0-9]{0,18}", argument):
                raise MarkupError("Invalid custom emoji identifier specified")
        self.entities.append(Entity(kind, tag.offset, self.units - tag.offset, argument))

    def _until(self, stops: bytes) -> bytes:
        begin = self.position
        while self._at(self.position) not in stops:
            self.position += 1
        return self.source[begin : self.position]

    def _skip_space(self) -> None:
        while not self._at_end() and self._at(self.position) in _SPACE:
            self.position += 1

    def _at_end(self) -> bool:
        return self._at(self.position) == b"\0"


def _checked(address: str) -> str:
    """`address` where Telegram would make a link of it, else nothing: it drops a bad link and says nothing."""
    if address.startswith(("tg:", "ton:", "tonsite:")):
        return address
    try:
        parts = urlsplit(address if "://" in address else "http://" + address)
        port = parts.port
    except ValueError:
        return ""
    host = parts.hostname or ""
    if parts.scheme.lower() not in ("http", "https") or "." not in host.strip(".") or port == 0 or " " in address:
        return ""
    return address


def _without_lost(entities: list[Entity]) -> tuple[Entity, ...]:
    """Without what Telegram loses: looks inside code, a quotation inside a quotation."""
    ordered = sorted(enumerate(entities), key=lambda numbered: (numbered[1].offset, -numbered[1].length, -numbered[0]))
    kept: list[Entity] = []
    for number, entity in ordered:
        end = entity.offset + entity.length
        around = {
            other.kind
            for other_number, other in ordered
            if other_number != number and other.offset <= entity.offset and end <= other.offset + other.length
        }
        quoted = any(other.kind.endswith("blockquote") and end <= other.offset + other.length for other in kept)
        if not around & {"code", "pre"} and not (quoted and entity.kind.endswith("blockquote")):
            kept.append(entity)
    return tuple(kept)
