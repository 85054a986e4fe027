"""Who said what, on sentences in the manner of wire copy."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import shipped
from bot.core.model import Article, Quote
from bot.core.quotes import extract
from tests.conftest import NOW

LEXICON = shipped()


def quotes(text: str, *, now: datetime = NOW) -> tuple[Quote, ...]:
    article = Article("x", "", text, "und", "Agence Méridien", "other", published=now, seen=now)
    return extract(article, LEXICON)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # the cue follows, the subject follows it
        ("« Le pont ouvrira en mai prochain », a déclaré Ivan Belov à la presse.", "Le pont ouvrira en mai prochain",
         "Ivan Belov"),
        # a title whose point ends no sentence, and a name that stands in full elsewhere
        ("Ivan Belov est ministre. « Le pont ouvrira en mai prochain », a assuré M. Belov.",
         "Le pont ouvrira en mai prochain", "Ivan Belov"),
        # the cue stands before
        ("Mme Roussel a affirmé : « Nous n'avons reçu aucune demande. »", "Nous n'avons reçu aucune demande.",
         "Mme Roussel"),
        ("“The bridge will open in May,” said Ivan Belov.", "The bridge will open in May,", "Ivan Belov"),
        ("“The bridge will open in May,” Ivan Belov told reporters.", "The bridge will open in May,", "Ivan Belov"),
        # straight marks
        ('"Nous sommes prêts à partir demain", a indiqué Ivan Belov.', "Nous sommes prêts à partir demain",
         "Ivan Belov"),
    ],
)  # fmt: skip
def test_a_quote_is_exact_and_has_its_speaker(text: str, words: str, speaker: str) -> None:
    (found,) = quotes(text)
    assert (found.text, found.speaker) == (words, speaker)
    assert text[found.start : found.end] == words


def test_a_pronoun_speaks_for_who_spoke_last() -> None:
    text = (
        "« Nous avons signé hier soir », a déclaré Ivan Belov à Oleg Maly. « Le reste suivra bientôt », a-t-il ajouté."
    )
    assert [one.speaker for one in quotes(text)] == ["Ivan Belov", "Ivan Belov"]


def test_a_person_of_the_lexicon_has_one_name_however_it_is_spelt() -> None:
    text = "« Pourquoi pas, nous verrons bien », a souligné M. Choïgou, que cite Interfax."
    (found,) = quotes(text)
    assert (found.canonical, found.relayed_by) == ("Sergei Shoigu", "Interfax")


@pytest.mark.parametrize(
    "text",
    [
        "Le navire « Étoile du Nord » est arrivé lundi.",  # a ship's name
        "Le film « Un long hiver à Vladivostok » sort en mars.",  # a title
        "The so-called “no-limits partnership” was renewed.",  # a scare quote
    ],
)
def test_what_nobody_said_is_no_quote(text: str) -> None:
    assert quotes(text) == ()


def test_at_most_three_quotes_are_key_quotes_one_for_each_speaker() -> None:
    said = "« Nous avons tout signé hier soir », a déclaré {0} Belov. « Le reste suivra très bientôt », a-t-il ajouté. "
    found = quotes("".join(said.format(name) for name in ("Ivan", "Oleg", "Anton", "Boris")))
    assert sorted(one.rank for one in found if one.rank) == [1, 2, 3]
    assert len({one.speaker for one in found if one.rank}) == 3


@given(st.text(alphabet='«»“”" a.A\n—,é사', max_size=300))
def test_offsets_hold_whatever_the_text(text: str) -> None:
    for found in quotes(text + " a déclaré Ivan Belov."):
        assert (text + " a déclaré Ivan Belov.")[found.start : found.end] == found.text


@pytest.mark.parametrize("mark", ['"', "«", "“", "»", "« a » "])
def test_a_hundred_thousand_marks_are_read_through(mark: str) -> None:
    assert isinstance(quotes(mark * 100_000), tuple)


@pytest.mark.parametrize(
    ("text", "person", "side", "relayed"),
    [
        ("«Мы завершим мост в срок, — заявил Ким Чен Ын, — и никто не помешает».", "Kim Jong Un", "kp", None),
        ("По словам Дмитрия Пескова, это «выдумка газет», передаёт ТАСС.", "Dmitry Peskov", "ru", "TASS"),
        ("«Это вопрос времени», — приводит РИА Новости слова Лаврова.", "Sergey Lavrov", "ru",
         "RIA Novosti / Rossiya Segodnya"),
        ("조선중앙통신은 김 위원장이 “공사를 서두르라”고 지시했다고 전했다.", "Kim Jong Un", "kp", "KCNA"),
        ("드미트리 페스코프 크렘린궁 대변인은 “근거가 없다”고 일축했다.", "Dmitry Peskov", "ru", None),
        ("타스통신에 따르면 라브로프 장관은 “제재는 실패했다”고 말했다.", "Sergey Lavrov", "ru", "TASS"),
        ("金与正党副部長は談話で訓練を「火遊び」と非難した。", "Kim Yo Jong", "kp", None),
        ("タス通信によると、ラブロフ外相は「制裁は失敗した」と述べた。", "Sergey Lavrov", "ru", "TASS"),
    ],
)  # fmt: skip
def test_a_speaker_is_one_person_in_russian_korean_and_japanese(
    text: str, person: str, side: str, relayed: str | None
) -> None:
    found = quotes(text)
    assert {(one.canonical, one.side, one.relayed_by) for one in found} == {(person, side, relayed)}


PIECES = {
    "ru": [
        "«",
        "»",
        "Иван Белов",
        " — ",
        ", ",
        "сказал",
        "по словам",
        "слова",
        "приводит",
        "ТАСС",
        "он",
        "в",
        "что",
        ". ",
    ],
    "ko": [
        "“",
        "”",
        "'",
        "김 위원장",
        "은 ",
        "이 ",
        "라고 ",
        "는 ",
        "말했다",
        "에 따르면 ",
        "통신",
        "라는 제목",
        ", ",
        ". ",
    ],
    "ja": ["「", "」", "金氏", "は", "が", "と", "述べた", "という", "によると", "の", "として", "から", "、", "。"],
    "zh": ["“", "”", "普京", "说", "表示", "：", "，", "据", "报道", "。", "在"],
    "it": ["«", "»", "Ivan Belov", " ha detto", "che ", "secondo ", ", ", ". "],
}


@given(
    st.sampled_from(sorted(PIECES)).flatmap(
        lambda code: st.tuples(st.just(code), st.lists(st.sampled_from(PIECES[code]), max_size=40))
    )
)
def test_any_order_of_words_and_marks_is_read_in_every_language(drawn: tuple[str, list[str]]) -> None:
    language, pieces = drawn
    text = "".join(pieces)
    article = Article("x", "", text, language, "Agence Méridien", "other", published=NOW, seen=NOW)
    for found in extract(article, LEXICON):
        assert text[found.start : found.end] == found.text
