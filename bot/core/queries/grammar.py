"""Parses a query.

query  = either ;                  either = both (OR both)* ;        both = unary ((AND)? unary)* ;
unary  = (NOT | -) unary | near ;  near   = item (NEAR/n item)* ;
item   = ( either ) | field : item | "phrase" | =word | word* | word
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, NoReturn

from bot.core.lexicon import LANGUAGES
from bot.core.model import SIDES
from bot.core.queries.mistakes import nearest, operator, refuse, shown
from bot.core.queries.tree import ATTRIBUTES, PLACES, Attribute, Both, Either, Near, Query, Without, Words
from bot.core.text import is_cjk

#: A page of text: nobody writes more by hand, and reading it takes a few milliseconds.
MAX_LENGTH = 10_000
MAX_DEPTH = 50
#: Most words that NEAR may span: a paragraph.
MAX_DISTANCE = 100
#: Letters that a wildcard needs before its star, so that it does not match everything.
MIN_PREFIX = 3
MIN_PREFIX_CJK = 1


def parse(text: str) -> Query:
    """The query that `text` says.

    Raises QueryError with the column and what was expected there.
    """
    if len(text) > MAX_LENGTH:
        refuse("the query has {number} characters", "at most {most}", MAX_LENGTH + 1, number=len(text), most=MAX_LENGTH)
    listed = _listed(text)
    if listed is not None:
        return listed
    parser = _Parser(text)
    query = parser.either(0)
    parser.end()
    if not _asks(query):
        refuse("the query only says what to leave out", "something to look for, beside NOT and -", 1)
    return query


def _listed(text: str) -> Query | None:
    """The query, where it is plain words and phrases with OR between, as nearly all long ones are; None where it is
    more. The grammar reads the same from it, but takes six times as long: 0.4 s for 100 000 words."""
    parts: list[Query] = []
    column = 1
    for item in text.split(" OR "):
        phrase = item[1:-1]
        if item.isalnum() and item not in _OPERATORS:
            parts.append(Words(item, "word", None, column))
        elif item == f'"{phrase}"' and phrase.replace(" ", "").isalnum():
            parts.append(Words(" ".join(phrase.split()), "phrase", None, column))
        else:
            return None
        column += len(item) + len(" OR ")
    return parts[0] if len(parts) == 1 else Either(tuple(parts))


_OPERATORS = frozenset({"AND", "OR", "NOT"})


def _asks(query: Query) -> bool:
    """Whether an article must have something to satisfy the query."""
    match query:
        case Without():
            return False
        case Both(parts):
            return any(_asks(part) for part in parts)
        case Either(parts):
            return all(_asks(part) for part in parts)
    return True


#: What no blank, bracket, quotation mark, colon or comma interrupts; in 1,5 a comma is of the number.
_WORD = r"""(?:[^\s()":,;，、；]|(?<=\d),(?=\d))++"""
_TOKEN = re.compile(
    r"""\s*(?:
        (?P<open>\() | (?P<close>\)) | "(?P<phrase>[^"]*)" | (?P<unclosed>")
        | (?P<near>NEAR/\d*(?=[\s()"]|$)) | (?P<operator>(?:AND|OR|NOT)(?=[\s()"]|$))
        | (?P<minus>-(?=\S)) | (?P<field>[A-Za-z]++):(?=\S) | (?P<exact>=) | (?P<word>WORD(?::WORD)*+:?)
        | (?P<colon>:)
    )""".replace("WORD", _WORD),
    re.VERBOSE,
)


class _Token(NamedTuple):
    kind: str
    text: str
    #: Counted from 1.
    column: int


#: People paste typographic quotes, and full-width signs in Chinese and Japanese.
_TYPED = str.maketrans("“”„«»「」『』（）：＃\u3000＂", '"""""""""():#\u0020"')


def _tokens(text: str) -> Iterator[_Token]:
    plain = text if text.isascii() else text.translate(_TYPED)
    for found in _TOKEN.finditer(plain):
        kind = str(found.lastgroup)
        start = found.start(kind) - (kind == "phrase")
        yield _Token(kind, found[kind], start + 1)
    yield _Token("end", "", len(text.rstrip()) + 1)


class _Parser:
    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._next = next(self._tokens)

    def end(self) -> None:
        if self._next.kind == "close":
            self._fail("a parenthesis closes that was not opened", "the end of the query")
        if self._next.kind != "end":
            self._fail("{what} stands where nothing can", "the end of the query", what=repr(shown(self._next.text)))

    def either(self, depth: int) -> Query:
        if depth > MAX_DEPTH:
            self._fail("parentheses and NOTs are nested more than {most} deep", "a flatter query", most=MAX_DEPTH)
        parts = [self._both(depth)]
        while self._next.kind == "operator" and self._next.text == "OR":
            self._take()
            parts.append(self._both(depth))
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _both(self, depth: int) -> Query:
        parts = [self._unary(depth)]
        while self._next.kind not in ("end", "close") and self._next.text != "OR":
            if self._next.kind == "operator" and self._next.text == "AND":
                self._take()
            parts.append(self._unary(depth))
        return parts[0] if len(parts) == 1 else Both(tuple(parts))

    def _unary(self, depth: int) -> Query:
        negations = 0
        while self._next.kind == "minus" or (self._next.kind == "operator" and self._next.text == "NOT"):
            self._take()
            negations += 1
        query = self._near(depth)
        return Without(query) if negations % 2 else query

    def _near(self, depth: int) -> Query:
        query = self._item(depth)
        while self._next.kind == "near":
            token = self._take()
            digits = token.text.removeprefix("NEAR/")
            if not digits or not 0 < int(digits[:9]) <= MAX_DISTANCE:
                self._fail(
                    "{what} has no usable distance",
                    "NEAR/1 to NEAR/{most}",
                    token,
                    what=shown(token.text),
                    most=MAX_DISTANCE,
                )
            other = self._item(depth)
            for side in (query, other):
                if not _is_words(side):
                    self._fail("NEAR stands between things that have no place", "words or phrases beside it", token)
            query = Near(query, other, int(digits))
        return query

    def _item(self, depth: int) -> Query:
        token = self._take()
        reader: Callable[[_Token, int], Query] | None = _READERS.get(token.kind)
        if reader is None:
            if token.kind == "end":
                self._fail("the query ends", 'a word, a "phrase", a field or a parenthesis', token)
            what = repr(shown(token.text))
            self._fail("{what} stands here", 'a word, a "phrase", a field or a parenthesis', token, what=what)
        return reader(self, token, depth)  # type: ignore[call-arg, arg-type]

    def _group(self, token: _Token, depth: int) -> Query:
        query = self.either(depth + 1)
        if self._next.kind != "close":
            self._fail("a parenthesis is not closed", "')' for the one at column {column_of}", column_of=token.column)
        self._take()
        return query

    def _phrase(self, token: _Token, depth: int) -> Query:
        if not _has_letters(token.text):
            self._fail("a phrase is empty", "words between the quotation marks", token)
        return Words(" ".join(token.text.split()), "phrase", column=token.column)

    def _unclosed(self, token: _Token, depth: int) -> Query:
        self._fail("a quotation mark is not closed", "a second quotation mark", token)

    def _exact(self, token: _Token, depth: int) -> Query:
        word = self._take()
        if word.kind not in ("word", "phrase") or not _has_letters(word.text):
            self._fail("= stands before no word", "a word to be taken as it is written", word)
        return Words(word.text, "exact", column=token.column)

    def _word(self, token: _Token, depth: int) -> Query:
        text = _HASHTAG.sub(lambda tag: tag[1].replace("_", " "), _unstopped(token.text))
        if text.endswith(":") and text[:-1].lower() in (*PLACES, *ATTRIBUTES):
            self._fail("{field} has no value", "a value right after {field}", token, field=text)
        if text.endswith("*"):
            stem = text.rstrip("*")
            least = MIN_PREFIX_CJK if is_cjk(stem) else MIN_PREFIX
            if "*" in stem or len(stem) < least or not _has_letters(stem):
                what = repr(shown(text))
                self._fail(
                    "{what} is no usable beginning",
                    "{least} letters or more before one star",
                    token,
                    what=what,
                    least=least,
                )
            return Words(stem, "prefix", column=token.column)
        if "*" in text:
            self._fail("a star stands inside a word", "a star at the end of a word only", token)
        if not _has_letters(text):
            what = repr(shown(text))
            self._fail("{what} has neither letter nor digit", "a word", token, near=operator(text), what=what)
        return Words(text, "word", column=token.column)

    def _field(self, token: _Token, depth: int) -> Query:
        field = token.text.lower()
        if field in PLACES:
            if depth > MAX_DEPTH:
                self._fail("fields are nested more than {most} deep", "a flatter query", most=MAX_DEPTH)
            return _placed(self._item(depth + 1), field, token)
        if field not in ATTRIBUTES:
            known = ", ".join(f"{name}:" for name in (*PLACES, *ATTRIBUTES))
            near = nearest(field, (*PLACES, *ATTRIBUTES))
            self._fail(
                "there is no field {what}",
                "one of {known}, or the words in quotation marks",
                token,
                near=f"{near}:" if near else "",
                what=repr(shown(token.text)),
                known=known,
            )
        value = self._take()
        if value.kind not in ("word", "phrase") or not value.text.strip():
            self._fail("{field} has no value", "a value right after {field}", value, field=f"{field}:")
        allowed = _VALUES.get(field)
        text = value.text.strip() if allowed is None else value.text.strip().lower()
        if allowed is not None and text not in allowed:
            self._fail(
                "{what} is no {field}",
                "one of {known}",
                value,
                near=nearest(text, allowed),
                what=repr(shown(value.text)),
                field=field,
                known=", ".join(allowed),
            )
        return Attribute(field, text, token.column)

    def _take(self) -> _Token:
        """The next token; the end can be taken again and again."""
        token = self._next
        if token.kind != "end":
            self._next = next(self._tokens)
        return token

    def _fail(
        self, problem: str, expected: str, token: _Token | None = None, *, near: str = "", **values: object
    ) -> NoReturn:
        refuse(problem, expected, (token or self._next).column, near=near, **values)


_READERS: Mapping[str, Callable[..., Query]] = {
    "open": _Parser._group,
    "phrase": _Parser._phrase,
    "unclosed": _Parser._unclosed,
    "exact": _Parser._exact,
    "word": _Parser._word,
    "field": _Parser._field,
}
_VALUES: Mapping[str, tuple[str, ...]] = {"side": SIDES, "lang": LANGUAGES}
#: A hashtag, by which a reader means its words.
_HASHTAG = re.compile(r"^#([^\W\d_]\w+)")


def _unstopped(text: str) -> str:
    """A word without the signs of the sentence that it was typed in: "Who visits Rason?"; but U.S. keeps its dots."""
    bare = text.strip("¿¡!?！？…。")
    word = bare.rstrip(".")
    return (bare if "." in word else word) or text


def _has_letters(text: str) -> bool:
    return text.isalnum() or any(sign.isalnum() for sign in text)


def _is_words(query: Query) -> bool:
    match query:
        case Words() | Near():
            return True
        case Either(parts):
            return all(_is_words(part) for part in parts)
    return False


def _placed(query: Query, place: str, token: _Token) -> Query:
    """The query with its words looked for in one part of the article."""
    match query:
        case Words():
            return query._replace(place=query.place or place)
        case Near(left, right, distance):
            return Near(_placed(left, place, token), _placed(right, place, token), distance)
        case Both(parts):
            return Both(tuple(_placed(part, place, token) for part in parts))
        case Either(parts):
            return Either(tuple(_placed(part, place, token) for part in parts))
        case Without(part):
            return Without(_placed(part, place, token))
    refuse("{field} holds a field", "words or phrases in it", token.column, field=f"{place}:")
