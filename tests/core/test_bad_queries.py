"""Whatever is written as a query is read or refused with a sentence, soon; and none makes matching slow."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.config import shipped
from bot.core import queries
from bot.core.matching import compile_watches, explain
from bot.core.model import Article, Watch
from bot.errors import QueryError

SHIPPED = shipped()
#: A few names: what is looked at here is the query.
LEXICON = replace(
    SHIPPED,
    entities=tuple(
        SHIPPED.by_id[one] for one in ("putin", "lavrov", "choe-son-hui", "kcna", "dprk", "russia", "ship-angara")
    ),
    facets={"arms_transfer": {"en": ("arms",)}},
)
NOW = datetime(2027, 5, 4, 12, tzinfo=UTC)
#: Seconds of CPU that no query may take, to be read or to be matched: a hundred times what the longest does take.
TOO_LONG = 10
TEXT = (
    "Le cargo « Rive » a livré du charbon à la Corée du Nord, selon Moscou. Груз угля ушёл в КНДР. 北朝鮮 석탄 煤炭 🚢 "
    * 30
)

PIECES = (
    "coal уголь 석탄 石炭 煤 Putin Цой\u3000Сон\u3000Хи فحم 🚢 e\u0301 \u202e \x00 \ud800 ' ’ AND OR NOT - -- = == * "
    'NEAR/5 NEAR/0 NEAR/999999999999 NEAR/ NEAR coal* c* *coal " "" "coal "ship" “ „ «» ( ) (( )) : :: '
    "title: title:coal lead:( text: side:kp side:ru side:xx lang:fr lang: speaker:Lavrov speaker:( facet:arms facet: "
    "entity:lavrov entity:nobody origin:KCNA type:ship type: source:a outlet:KCNA no:such http://a.example/b?c=d （ ： "
    "%s {} \\ \n \t \u3000 İ ß"
).split(" ")


def article(text: str = TEXT) -> Article:
    return Article("a", text[:120], text, "fr", "Border Herald", "other", NOW, NOW)


def read_or_refused(query: str) -> QueryError | None:
    """The refusal, or None where the query could be read, explained and matched."""
    start = time.process_time()
    refusal = _refusal(query)
    assert time.process_time() - start < TOO_LONG
    if refusal is not None:
        assert 1 <= refusal.column <= len(query) + 1
        assert len(str(refusal)) < 1_000
        assert queries.pointed(query, refusal).splitlines()[1].endswith("^")
    return refusal


def _refusal(query: str) -> QueryError | None:
    try:
        explain(query, LEXICON, names=True)
        compile_watches([Watch("w", "w", query)], LEXICON).read(article())
    except QueryError as exc:
        return exc
    return None


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))
def test_any_row_of_operators_fields_and_words_is_read_or_refused(query: str) -> None:
    read_or_refused(query)


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(query: str) -> None:
    read_or_refused(query)


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("coal " * 20_000, "the query has 100000 characters"),
        ("(" * 1_000 + "coal" + ")" * 1_000, "nested more than 50 deep"),
        ("((((", "the query ends"),
        ("NOT " * 900 + "coal " + "(" * 60, "nested more than 50 deep"),
        ("title:" * 200 + "coal", "nested more than 50 deep"),
        ('""', "a phrase is empty"),
        ('"  "', "a phrase is empty"),
        ("", "the query ends"),
        ("   ", "the query ends"),
        ("NOT coal", "only says what to leave out"),
        ("-coal -ship", "only says what to leave out"),
        ("coal OR NOT ship", "only says what to leave out"),
        ("colour:red", "there is no field 'colour'"),
        ("🙂", "has neither letter nor digit"),
        ("c*", "is no usable beginning"),
        ("*", "is no usable beginning"),
        ("x" * 9_000 + ":y", "there is no field"),
        ("a NEAR/5000000000000000000 b", "has no usable distance"),
        ("lang:fr NEAR/3 coal", "NEAR stands between things that have no place"),
    ],
    ids=lambda value: value[:30],
)
def test_what_cannot_be_read_is_refused_with_what_is_wrong(query: str, problem: str) -> None:
    refusal = read_or_refused(query)
    assert refusal is not None
    assert problem in str(refusal)


@pytest.mark.parametrize(
    "query",
    [
        "الفحم الكوري",  # right to left
        "פחם AND 🚢 OR coal",
        "\u202ecoal\u202c",
        " OR ".join(f"word{number}" for number in range(800)),
        " ".join(f'"coal {number}"' for number in range(700)),
        " NEAR/100 ".join(["du"] * 40),
        "(" * 40 + "coal" + ")" * 40,
        "type:person OR type:ship",
        " OR ".join(["type:person", "type:ship"] * 40),
        "a" * 9_990,
    ],
    ids=lambda value: value[:30],
)
def test_what_is_long_or_strange_but_right_is_read(query: str) -> None:
    if "🚢" in query:
        assert read_or_refused(query) is not None
    else:
        assert read_or_refused(query) is None


@pytest.mark.parametrize(
    "query", ["a* NEAR/100 a*".replace("a*", "aaa*"), " NEAR/100 ".join(["a"] * 30), " ".join(["aaa*"] * 500)]
)
@pytest.mark.parametrize(
    "text", ["a " * 100_000, "a" * 200_000, "aaaa " * 40_000], ids=["words", "one word", "prefixes"]
)
def test_no_query_makes_a_long_text_slow(query: str, text: str) -> None:
    matcher = compile_watches([Watch("w", "w", query)], LEXICON)
    start = time.process_time()
    matcher.read(article(text))
    assert time.process_time() - start < TOO_LONG
