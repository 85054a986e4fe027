"""The query language: what is understood, and what an error says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.queries import Attribute, Both, Either, Near, Without, Words, parse
from bot.errors import QueryError


def shape(query: object) -> object:
    """A query without columns, short enough to read in a test."""
    match query:
        case Words(text, kind, place):
            mark = {"word": "", "phrase": '"', "exact": "=", "prefix": "*"}[kind]
            return f"{place + ':' if place else ''}{mark}{text}"
        case Attribute(field, value):
            return f"{field}:{value}"
        case Both(parts):
            return ("and", *map(shape, parts))
        case Either(parts):
            return ("or", *map(shape, parts))
        case Without(part):
            return ("not", shape(part))
        case Near(left, right, distance):
            return (distance, shape(left), shape(right))
    raise AssertionError(query)


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("coal", "coal"),
        ("coal ship", ("and", "coal", "ship")),
        ("coal AND ship", ("and", "coal", "ship")),
        ("coal OR iron ship", ("or", "coal", ("and", "iron", "ship"))),  # AND binds closer
        ("(coal OR iron) ship", ("and", ("or", "coal", "iron"), "ship")),
        ('"coal ship"', '"coal ship'),
        ("“coal  ship”", '"coal ship'),  # typographic quotes, spaces
        ("« coal ship »", '"coal ship'),
        ("coal -ship", ("and", "coal", ("not", "ship"))),
        ("coal NOT ship", ("and", "coal", ("not", "ship"))),
        ("coal NOT NOT ship", ("and", "coal", "ship")),
        ("north-korean", "north-korean"),  # a hyphen inside a word is no NOT
        ("=coal", "=coal"),
        ("coal*", "*coal"),
        ("核*", "*核"),
        ("coal NEAR/3 ship", (3, "coal", "ship")),
        ("title:coal", "title:coal"),
        ("title:(coal OR iron)", ("or", "title:coal", "title:iron")),
        ("LANG:FR coal", ("and", "lang:fr", "coal")),
        ('outlet:"Rodong Sinmun" coal', ("and", "outlet:Rodong Sinmun", "coal")),
        ("side:kp AND side:ru", ("and", "side:kp", "side:ru")),
        ("（煤 OR 铁）", ("or", "煤", "铁")),  # full-width parentheses
        ("coal, iron; ship", ("and", "coal", "iron", "ship")),  # a comma parts words, and is none of them
        ("石炭、鉄", ("and", "石炭", "鉄")),
        ("coal 1,5", ("and", "coal", "1,5")),
        ("lang:fr, coal", ("and", "lang:fr", "coal")),
        ("Who ships coal?", ("and", "Who", "ships", "coal")),  # as a sentence ends
        ("coal... U.S.", ("and", "coal", "U.S.")),
        ("missil*, ¿coal?", ("and", "*missil", "coal")),
        ('"coal, iron"', '"coal, iron'),
        ("and or not", ("and", "and", "or", "not")),  # only capitals are operators
        ("مرحبا 🙂x", ("and", "مرحبا", "🙂x")),
    ],
)
def test_a_query_is_understood(text: str, understood: object) -> None:
    assert shape(parse(text)) == understood


@pytest.mark.parametrize(
    ("text", "column", "expected"),
    [
        ("", 1, "a word"),
        ("   ", 1, "a word"),
        ("((((", 5, "a word"),
        ("(coal", 6, "')' for the one at column 1"),
        ("coal)", 5, "the end"),
        ("coal AND", 9, "a word"),
        ("OR coal", 1, "a word"),
        ('"coal', 1, "a second quotation mark"),
        ('coal ""', 6, "words between"),
        ("NOT coal", 1, "something to look for"),
        ("coal OR -ship", 1, "something to look for"),
        ("colour:red", 1, "one of title:"),
        ("https://example.org", 1, "quotation marks"),
        ("title:", 1, "a value"),
        ("lang:xx", 6, "one of en, fr"),
        ("side:north", 6, "one of kp, ru"),
        ("co*al", 1, "a star at the end"),
        ("co*", 1, "3 letters"),
        ("coal NEAR/0 ship", 6, "NEAR/1 to NEAR/100"),
        ("coal NEAR/999999999999 ship", 6, "NEAR/1 to NEAR/100"),
        ("coal NEAR/2 lang:fr", 6, "words or phrases"),
        ("title:lang:fr", 1, "words or phrases"),
        ("🙂", 1, "a word"),
        ("= -", 3, "a word"),
    ],
)
def test_an_error_names_its_column_and_what_was_expected(text: str, column: int, expected: str) -> None:
    with pytest.raises(QueryError) as error:
        parse(text)
    assert error.value.column == column
    assert expected in error.value.expected


@pytest.mark.parametrize(
    "text",
    ["(" * 1000 + "coal" + ")" * 1000, "x" * 100_000, "NOT " * 2401 + "coal", "title:" * 1000 + "coal", "(" * 9000],
)
def test_hostile_queries_end_in_an_error(text: str) -> None:
    with pytest.raises(QueryError):
        parse(text)


@given(st.text(alphabet='ab"()-:*=/ ANDORTE\u202e한🙂', max_size=60))
def test_any_text_is_a_query_or_an_error_at_a_column_of_it(text: str) -> None:
    assert 1 <= column_of_error(text) <= len(text) + 1


@given(
    st.lists(
        st.text(alphabet='aB한²" \u3000\u0301-"', max_size=8) | st.sampled_from(["AND", '"a b"', "coal"]), max_size=4
    )
)
def test_a_list_of_words_is_understood_as_the_grammar_has_it(items: list[str]) -> None:
    text = " OR ".join(items)
    assert outcome(text) == outcome(text + " ")  # with a space behind it the grammar reads it


def outcome(text: str) -> object:
    """What is understood, columns and all, or the error."""
    try:
        return parse(text)
    except QueryError as error:
        return str(error)


def column_of_error(text: str) -> int:
    """Column at which the text is wrong; 1 where it is right."""
    try:
        parse(text)
    except QueryError as error:
        return error.column
    return 1
