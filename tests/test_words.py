"""What Khasan says in a chat is translated, all of it, and means the same places for the same values."""

from __future__ import annotations

import ast
import re
from datetime import UTC, date, datetime, time, timedelta
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


@pytest.mark.parametrize(
    ("language", "slip"),
    [
        (
            "fr",
            r" [:;?!»]|« |\w'\w",
        ),  # signs of two parts stand after a space that does not break, and apostrophes are ’
        ("ru", r" – "),  # a dash is an em dash, and stays on the line of what it follows
        ("ko", r"/[a-z]+[가-힣]"),  # Telegram makes no command of what a particle has grown onto
    ],
)
def test_sentences_are_set_as_their_language_sets_them(language: str, slip: str) -> None:
    for message in catalogue(language):
        for form in message.string if isinstance(message.string, (tuple, list)) else [message.string]:
            assert not message.id or re.search(slip, form) is None, form


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
    assert Words("en").ago(timedelta(0)) == "1 second ago"  # and not "in 0 seconds"


@pytest.mark.parametrize(
    ("language", "day"),
    [("en", "Tue 1 Dec"), ("fr", "mar. 1er déc."), ("ru", "вт, 1 дек."), ("ko", "12월 1일 (화)")],
)
def test_a_day_is_written_in_the_order_of_its_language(language: str, day: str) -> None:
    assert Words(language).day(date(2026, 12, 1)) == day
    assert Words(language, ZoneInfo("Asia/Seoul")).day(datetime(2026, 11, 30, 16, tzinfo=UTC)) == day


@pytest.mark.parametrize(
    ("language", "daily", "weekly", "quiet"),
    [
        ("en", "every day at 08:00", "every Monday at 08:00", "23:00-07:00 except flash"),
        ("fr", "chaque jour à 08:00", "chaque lundi à 08:00", "23:00-07:00 sauf 🔴 flash"),
        ("ru", "каждый день в 08:00", "раз в неделю, понедельник, 08:00", "23:00-07:00, кроме 🔴 срочного"),
        ("ko", "매일 08:00", "매주 월요일 08:00", "23:00-07:00 (🔴 속보 제외)"),
    ],
)
def test_what_a_chat_has_set_is_said_in_its_language(language: str, daily: str, weekly: str, quiet: str) -> None:
    say = Words(language)
    assert show.rhythm_of(say, Rhythm(time(8))) == daily
    assert show.rhythm_of(say, Rhythm(time(8), 0)) == weekly
    assert show.hours(say, Quiet(time(23), time(7), flash=True)) == quiet


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("한빛통신", "한빛통신은"),  # ends with a consonant
        ("로동", "로동은"),
        ("서울시", "서울시는"),
        ("<code>S7K3Q</code>", "<code>S7K3Q</code>는"),  # spelt out: 큐
        ("KBSN", "KBSN은"),  # 엔
        ("2026", "2026은"),  # 육
        ("“연합”", "“연합”은"),  # marks are not spoken
        ("Reuters", "Reuters은(는)"),  # nobody can tell how it is read
        ("ТАСС", "ТАСС은(는)"),
        ("", "은(는)"),
    ],
)
def test_a_korean_particle_goes_with_what_stands_before_it(before: str, said: str) -> None:
    own = Words("ko").plainly("{story} is a story of its own", story=before)
    assert own.startswith(said + " ")


def test_a_particle_after_ㄹ_is_that_after_a_vowel() -> None:
    said = [
        Words("ko")("✉️ Messages for {chat} wait ({number}).", chat=chat, number=1) for chat in ("서울", "강남", "부사")
    ]
    assert [line.split()[1] for line in said] == ["서울로", "강남으로", "부사로"]


def test_particles_that_a_name_itself_has_stay() -> None:
    assert "은(는) 무엇" in Words("ko")("Nothing of {what} until {time}.", what="은(는) 무엇", time="1")


@pytest.mark.parametrize(
    ("code", "language"), [("fr-CA", "fr"), ("RU", "ru"), ("ko", "ko"), ("de", "en"), (None, "en")]
)
def test_whoever_speaks_another_language_reads_english(code: str | None, language: str) -> None:
    assert language_of(code) == language
