"""Text as it is compared, and the way back to where it stood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import text as texts
from bot.core.cleaning import clean


@pytest.mark.parametrize(
    ("given_text", "normal"),
    [
        ("l’Iran d\u02bchier", "l'Iran d'hier"),  # apostrophes
        ("Kim Jong\u2011un \u2013 Moscou", "Kim Jong-un - Moscou"),  # hyphens and dashes between names
        ("300\u202f000\u00a0obus", "300 000 obus"),  # narrow and no-break spaces
        ("Пётр", "Петр"),
        ("Core\u0301e", "Corée"),  # composed
        ("ＴＡＳＳ", "TASS"),  # full width
        ("ﾛｼｱ ｶﾞｽ", "ロシア ガス"),  # half width, with its voicing mark
        ("한국", "한국"),  # Hangul in pieces
        ("sou\u00adli\u200bgne\ufeff", "souligne"),  # soft hyphen, zero width
        ("a\ud800b\x07c", "abc"),  # half a surrogate pair, a control
        ("a\tb\nc", "a\tb\nc"),
    ],
)
def test_what_looks_the_same_has_one_spelling(given_text: str, normal: str) -> None:
    assert texts.normalise(given_text).text == normal


def test_folding_takes_case_and_traditional_han_away_and_keeps_positions() -> None:
    assert texts.fold("İstanbul MOSCOU ΣΑΣ 發射導彈 北韓") == "istanbul moscou σας 发射导弹 北韩"
    assert len(texts.fold("İstanbul")) == len("İstanbul")


def test_a_sign_is_read_the_same_in_a_usual_text_and_in_an_odd_one() -> None:
    signs = [sign for sign in map(chr, range(0x10000)) if texts.normalise(sign).text]

    assert [texts.normalise(sign).text for sign in signs] == [texts.normalise(sign + "\u200b").text for sign in signs]
    assert [texts.fold(sign) for sign in signs] == [texts.fold(sign + "北")[0] for sign in signs]


@given(st.text(alphabet="aé\u0301ё\u200b\u00adﾛｶﾞ\ud800한ᆨ😀 \u00a0’", max_size=40))
def test_every_sign_leads_back_to_where_it_stood(given_text: str) -> None:
    normal = texts.normalise(given_text)
    ends = [normal.span(place, place + 1) for place in range(len(normal.text))]
    assert all(0 <= start < end <= len(given_text) for start, end in ends)
    assert [start for start, _ in ends] == sorted(start for start, _ in ends)
    assert len(texts.fold(normal.text)) == len(normal.text)


def test_a_span_covers_the_marks_that_were_composed_and_not_what_was_dropped_after() -> None:
    normal = texts.normalise("La Core\u0301e\u200b du")
    assert normal.text == "La Corée du"
    start, end = normal.span(3, 8)
    assert "La Core\u0301e\u200b du"[start:end] == "Core\u0301e"


def test_the_lead_is_shorter_where_signs_say_more() -> None:
    assert len(texts.lead("x" * 1000, "en")) == 450
    assert len(texts.lead("字" * 1000, "zh")) == 200


def test_cleaning_leaves_line_ends_and_all_that_a_store_takes() -> None:
    assert clean("a\x00b\ud83dc\nd\te\x1b😀") == "abc\nd\te😀"


def test_cjk_is_han_kana_and_hangul() -> None:
    assert all(texts.is_cjk(one) for one in ("北", "カ", "ひ", "한", "abc 北"))
    assert not texts.is_cjk("Пхеньян Pyongyang")
