"""Which quotes an alert shows."""

from __future__ import annotations

import pytest

from bot.config import shipped
from bot.core.model import Article
from bot.core.quotes import extract
from tests.conftest import NOW

LEXICON = shipped()


def shown(text: str, title: str = "") -> list[tuple[str | None, str]]:
    """Who is quoted with which words, the best first."""
    found = extract(Article("x", title, text, "en", "Northgate Wire", "other", NOW, NOW), LEXICON)
    best = sorted((one for one in found if one.rank), key=lambda one: one.rank or 0)
    return [(one.canonical or one.speaker, one.text) for one in best]


def test_two_speakers_are_shown_with_one_quote_each() -> None:
    text = (
        "“We signed the whole contract last night,” said Elena Ruiz. “The rest will follow in the spring,” she added.\n"
        "“Nobody here has ever seen that contract,” said Ivan Belov, the harbour master."
    )
    assert sorted(str(who) for who, _ in shown(text)) == ["Elena Ruiz", "Ivan Belov"]


def test_where_one_person_speaks_up_to_three_quotes_are_shown() -> None:
    text = "“We signed the whole contract last night,” said Elena Ruiz. " + "".join(
        f"“The rest of pier {number} will follow in the spring,” she added. " for number in range(4)
    )
    assert [who for who, _ in shown(text)] == ["Elena Ruiz"] * 3


def test_who_rules_is_shown_before_who_looks_on() -> None:
    text = (
        "“It is a bold plan for a very small harbour,” said Elena Ruiz.\n"
        "“The pier will open in the first days of May,” Vladimir Putin said."
    )
    assert [who for who, _ in shown(text)] == ["Vladimir Putin", "Elena Ruiz"]


@pytest.mark.parametrize(
    "title",
    [
        "Ruiz says plan is bold",
        "Plan is bold, says Elena Ruiz",
        "Ruiz: plan is bold",
        "Plan is bold: Ruiz",
        "Ruiz “bold”",
    ],
)
def test_who_speaks_in_the_headline_is_shown_first(title: str) -> None:
    text = (
        "“The pier will open in the first days of May,” Vladimir Putin said.\n"
        "“It is a bold plan for a very small harbour,” said Elena Ruiz."
    )
    assert [who for who, _ in shown(text, title)] == ["Elena Ruiz", "Vladimir Putin"]
    assert [who for who, _ in shown(text, "Ruiz meets Putin")] == ["Vladimir Putin", "Elena Ruiz"]
    assert [who for who, _ in shown(text, "Ruiz's aide says Putin is late")] == ["Vladimir Putin", "Elena Ruiz"]


def test_a_piece_of_a_strangers_sentence_is_not_shown() -> None:
    assert shown("Elena Ruiz said the plan was “a bold one for so very small a harbour”.") == []


def test_a_quote_whose_speaker_nobody_names_is_not_shown() -> None:
    assert shown("It rained all day.\n“The pier will open in the first days of May.”") == []


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "“The harbour is ours,” said Vladimir Putin.", "full"),
        ("en", "“We won,” said Vladimir Putin.", "full"),
        ("en", "“A great victory,” said Vladimir Putin.", "fragment"),
        ("en", "Vladimir Putin said it was called “Life is Beautiful”.", None),  # a title, whatever it says
        ("fr", "Vladimir Poutine a martelé : « Notre port est libre ».", "full"),
        ("fr", "Vladimir Poutine a évoqué « une victoire totale ».", "fragment"),
        ("de", "„Unser Hafen ist frei“, sagte Wladimir Putin.", "full"),
        ("es", "«No pasarán», dijo Vladímir Putin.", "full"),
        ("it", "«Il porto è nostro», ha detto Vladimir Putin.", "full"),
        ("ru", "«Мы победим», — заявил Владимир Путин.", "full"),
        ("ru", "«Поезд идёт восемь суток», — заявил Владимир Путин.", "full"),
        ("ru", "«Новый вертолёт», — заявил Владимир Путин.", "fragment"),
        ("ru", "«Полная победа», — заявил Владимир Путин.", "fragment"),
        ("ko", "푸틴 대통령은 “항구는 자유다”라고 말했다.", "full"),
        ("ko", "푸틴 대통령은 “때가 되면 발표할 것”이라고 말했다.", "full"),
        ("ko", "푸틴 대통령은 “서울 불바다”라고 말했다.", "fragment"),
        ("ja", "プーチン大統領は「港は無敵だ」と述べた。", "full"),
    ],
)
def test_a_few_words_with_a_finite_verb_are_a_whole_statement_and_can_be_shown(
    language: str, text: str, kind: str | None
) -> None:
    found = extract(Article("x", "", text, language, "Northgate Wire", "other", NOW, NOW), LEXICON)
    assert [(one.kind, one.rank) for one in found] == ([(kind, 1 if kind == "full" else None)] if kind else [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Vladimir Putin denied that “the bridge over the long river is late again”."),
        ("en", "Vladimir Putin denied that “the bridge is late”."),
        ("en", "Vladimir Putin was asked whether “the bridge is late”."),
        ("fr", "Vladimir Poutine a démenti que « le pont sur le fleuve est encore en retard »."),
        ("de", "Wladimir Putin bestritt, dass „die Brücke schon wieder zu spät fertig wird“."),
        ("ru", "Владимир Путин опроверг, что «мост через реку снова опаздывает на целый год»."),
        # … whoever said it.
        ("en", "Anna Kern rejected Vladimir Putin's claim that “the bridge over the long river is late again”."),
        ("en", "The claim by Vladimir Putin that “the bridge is late again this year” was denied by Anna Kern."),
        ("en", "Vladimir Putin dismissed the harbour's claim that “the bridge over the long river is late again”."),
        ("fr", "Anna Kern a rejeté l'accusation de Vladimir Poutine selon laquelle « le pont est encore en retard »."),
        ("fr", "Vladimir Poutine a rejeté l'accusation des dockers selon laquelle « le pont est encore en retard »."),
        ("ru", "Анна Керн отвергла слова Владимира Путина о том, что «мост через реку снова опаздывает»."),
        ("ru", "Владимир Путин отверг слова рыбаков о том, что «мост через реку снова опаздывает на год»."),
    ],
)
def test_what_somebody_denies_is_not_shown_as_their_words(language: str, text: str) -> None:
    found = extract(Article("x", "", text, language, "Northgate Wire", "other", NOW, NOW), LEXICON)
    assert not [one.text for one in found if one.rank]


def test_the_words_of_a_denial_are_shown() -> None:
    assert shown("Vladimir Putin denied it: “We never promised to build that bridge.”")
    assert shown("“We never promised to build that bridge,” Vladimir Putin denied on Monday.")
