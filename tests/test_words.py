"""What Khasan says in a chat is translated, all of it, and means the same places for the same values."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime, time, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from bot.chat import show
from bot.core.preferences import Quiet, Rhythm
from bot.words import LANGUAGES, Html, Words, language_of

ROOT = Path(__file__).parents[1]
#: How sentences are said in the code: `say("…")`, `say.plainly("…")`, `say.many("…", "…", n)`, `_later("…")`.
#: and where a query cannot be read, `refuse("…", "…", …)`: what is wrong, and what was expected.
_CALLS = {"say": 1, "plainly": 1, "many": 2, "_later": 1, "_fail": 2, "refuse": 2}
_NAMES = re.compile(r"{(\w+)}")
TRANSLATED = [language for language in LANGUAGES if language != "en"]


@cache
def sentences() -> set[str | tuple[str, str]]:
    """Every sentence of the code: one, or a pair for one and several."""
    found: set[str | tuple[str, str]] = set()
    for file in sorted((ROOT / "bot").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        pairs = _pairs(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            wanted = _CALLS.get(name, 0)
            said = [
                one.value for one in node.args[:wanted] if isinstance(one, ast.Constant) and isinstance(one.value, str)
            ]
            if name == "many" and len(said) == 2:
                found.add((said[0], said[1]))
            elif name == "many":
                found |= pairs
            else:
                found.update(said)
    return found


def _pairs(tree: ast.AST) -> set[tuple[str, str]]:
    """`one, several = "…", "…"`: the sentences of a `many` that are too long for its line."""
    return {
        (node.value.elts[0].value, node.value.elts[1].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Tuple)
        and [getattr(one, "id", "") for one in node.targets[0].elts] == ["one", "several"]
        and isinstance(node.value, ast.Tuple)
        and isinstance(node.value.elts[0], ast.Constant)
        and isinstance(node.value.elts[1], ast.Constant)
    }


def catalogue(language: str) -> Catalog:
    file = ROOT / "bot" / "data" / "locale" / f"{language}.po"
    return read_po(BytesIO(file.read_bytes()), locale=language)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated_and_no_other(language: str) -> None:
    made = catalogue(language)
    known = {message.id for message in made if message.id}
    assert sorted(map(str, sentences() - known)) == []
    assert sorted(map(str, known - sentences())) == []
    for message in made:
        forms = message.string if isinstance(message.string, (tuple, list)) else [message.string]
        assert all(forms), f"{message.id} is not translated"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_places_and_the_markup_of_its_sentence(language: str) -> None:
    for message in catalogue(language):
        if not message.id:
            continue
        singular = message.id[-1] if isinstance(message.id, (tuple, list)) else message.id
        for form in message.string if isinstance(message.string, (tuple, list)) else [message.string]:
            places = set(_NAMES.findall(form))
            assert places <= set(_NAMES.findall(singular)), form
            assert set(_NAMES.findall(singular)) - places <= {"number", "day", "most"}, form
            assert re.findall(r"</?\w+>", form) == re.findall(r"</?\w+>", singular), form


def test_numbers_have_the_form_that_goes_with_them() -> None:
    russian = Words("ru")
    said = [russian.many("{number} story", "{number} stories", number) for number in (1, 2, 5, 21)]
    assert said == ["1 сюжет", "2 сюжета", "5 сюжетов", "21 сюжет"]


def test_values_are_escaped_but_for_html() -> None:
    say = Words("fr")
    assert "&lt;b&gt;" in say("Nothing of {what} until {time}.", what="<b>", time="1")
    assert "<b>x</b>" in say("Nothing of {what} until {time}.", what=Html("<b>x</b>"), time="1")


def test_times_are_by_the_chats_clock_and_language() -> None:
    when = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
    assert Words("en", ZoneInfo("Asia/Seoul")).time(when) == "25 Nov 07:30"
    assert Words("fr", ZoneInfo("Europe/Paris")).time(when) == "24 nov. 23:30"
    assert Words("ko", ZoneInfo("Asia/Seoul")).time(when) == "11월 25일 07:30"
    assert "час" in Words("ru").ago(timedelta(hours=3))
    assert Words("en").ago(timedelta(0)) == "1 second ago"


def test_days_are_written_as_their_language_writes_them() -> None:
    when = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
    assert [Words(one).day(when) for one in ("en", "fr", "ru", "ko")] == [
        "Tue 24 Nov", "mar. 24 nov.", "вт 24 нояб.", "11월 24일 (화)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "daily", "weekly", "quiet"),
    [
        ("en", "every day at 08:00", "every Monday at 08:00", "23:00-07:00 except flash"),
        ("fr", "chaque jour à 08:00", "chaque lundi à 08:00", "23:00-07:00 sauf 🔴 flash"),
        ("ru", "каждый день в 08:00", "раз в неделю, понедельник, 08:00", "23:00-07:00, кроме 🔴 flash"),
        ("ko", "매일 08:00", "매주 월요일 08:00", "23:00-07:00 (🔴 flash 제외)"),
    ],
)
def test_what_a_chat_has_set_is_said_in_its_language(language: str, daily: str, weekly: str, quiet: str) -> None:
    say = Words(language)
    assert show.rhythm_of(say, Rhythm(time(8))) == daily
    assert show.rhythm_of(say, Rhythm(time(8), 0)) == weekly
    assert show.hours(say, Quiet(time(23), time(7), flash=True)) == quiet


@pytest.mark.parametrize(
    ("code", "language"), [("fr-CA", "fr"), ("RU", "ru"), ("ko", "ko"), ("de", "en"), (None, "en")]
)
def test_whoever_speaks_another_language_reads_english(code: str | None, language: str) -> None:
    assert language_of(code) == language
