"""Texts that no editor would send: the quotes of them are exact, and reading them takes no longer than their length."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import shipped
from bot.core.model import Article, Quote
from bot.core.quotes import extract
from bot.core.quotes.marks import Run, runs
from tests.conftest import NOW

LEXICON = shipped()
LANGUAGES = ("de", "en", "es", "fr", "ja", "ko", "ru", "und")
#: Marks, what stands around them, letters of several scripts, what combines, runs to the left or is half a letter.
SIGNS = "«»“”„‚‘’'\"「」『』‹›()[]:;,.!?…—- \n\u00a0\u202fabAB é사はДa\u0301\u05d0\u202e\ud800"
TEXTS = st.text(alphabet=SIGNS, max_size=200)
#: What such texts are repeated from.
HOSTILE = [
    '"', "«", "“", "”", "„", "「", "“a ” « b »", '(a) “b” ', "said “a” and ",
    "“We are ready to go,” said Ivan Belov.\n",
    "Ivan Belov ", "said that ", "a, ", ". ", "\n", "\nPhoto: ", "“PAK: ", "it's ", "''a' ", "„so nicht“, teilte ",
    "«Да, — сказал он, — нет». ", "「はい」と述べた。", "“네”라고 말했다. ",
]  # fmt: skip


def quotes(text: str, language: str) -> tuple[Quote, ...]:
    return extract(Article("x", "", text, language, "Northgate Wire", "other", NOW, NOW), LEXICON)


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_a_quote_is_what_the_text_has_at_its_place(text: str, language: str) -> None:
    for one in quotes(f"{text} said Ivan Belov.", language):
        assert f"{text} said Ivan Belov."[one.start : one.end] == one.text
        assert 0 <= one.start < one.end
        assert (one.speaker_start is None) == (one.speaker_end is None)
        assert one.rank is None or one.speaker or one.canonical


@given(TEXTS, TEXTS)
def test_a_paragraph_more_changes_no_closed_run_before_it(text: str, more: str) -> None:
    def closed(found: list[Run]) -> list[Run]:
        return [run for run in found if run.closed]

    whole = closed(runs(f"{text}\n\nA {more}"))
    assert [run for run in whole if run.outer_end <= len(text)] == closed(runs(text))


SENTENCES = [
    "“We signed last night,” said Elena Ruiz.", "Ivan Belov praised “a good piece of work”.", "It rained all day.",
    "“The rest will follow,” he added.", "The ship “Northern Star” left Rason.", "“No coal was unloaded this year.”",
]  # fmt: skip


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6), st.sampled_from(SENTENCES))
def test_a_paragraph_more_changes_no_quote_before_it(sentences: list[str], more: str) -> None:
    text = "\n".join(sentences)
    before = quotes(text, "en")
    after = quotes(f"{text}\n{more}", "en")
    assert [(one.start, one.end, one.text) for one in after if one.end <= len(text)] == [
        (one.start, one.end, one.text) for one in before
    ]


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_text_ten_times_as_long_takes_ten_times_the_steps(unit: str) -> None:
    text = unit * (3_000 // len(unit))
    short = steps(text)
    assert steps(text * 10) <= 12 * short + 2_000


@pytest.mark.parametrize("mark", ['"', "«", "“", "»", "„", "「", "‘"])
def test_a_hundred_thousand_marks_are_read_through(mark: str) -> None:
    assert isinstance(quotes(mark * 100_000, "und"), tuple)


def test_a_paragraph_of_five_megabytes_is_read_through() -> None:
    said = "“We signed last night,” said Elena Ruiz. "
    assert len(quotes("It rained all day. " * 250_000 + said, "en")) == 1


def steps(text: str) -> int:
    """How many functions are called to read `text`, those of the interpreter's own included."""
    count = 0

    def counted(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        quotes(text, "en")
    finally:
        sys.setprofile(None)
    return count
