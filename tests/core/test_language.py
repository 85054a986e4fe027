"""Which language a text is in."""

from __future__ import annotations

import pytest

from bot.core.language import of, tell


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ferry returns to the harbour after a stormy night"),
        ("en", "Tanker seized off coast"),
        ("fr", "Le pétrolier saisi au large du port"),
        ("fr", "Séisme : aucun blessé signalé"),
        ("de", "Fähre kehrt nach stürmischer Nacht in den Hafen zurück"),
        ("de", "Drei Verletzte bei Zugunglück"),
        ("es", "El petrolero fue retenido frente a la costa"),
        ("es", "Detenidos dos espías en Madrid"),
        ("it", "La petroliera è stata fermata al largo del porto"),
        ("it", "Terremoto, nessun ferito"),
        ("ru", "Паром вернулся в порт после шторма"),
        ("ko", "폭풍 뒤 항구로 돌아온 여객선"),
        ("ko", "北, 새 여객선 공개"),  # Hangul with a Han sign
        ("ja", "嵐の後、フェリーが港に戻る"),
        ("ja", "平壌で会談"),  # one kana among Han
        ("zh", "渡轮在暴风雨后返回港口"),
        ("zh", "渡輪在暴風雨後返回港口"),
        ("zh", "TASS：渡轮返回港口"),  # a name in Latin letters
    ],
)
def test_a_headline_tells_its_language(language: str, text: str) -> None:
    assert tell(text) == language


@pytest.mark.parametrize("text", ["", "12:30", "🙂🙂", "Ґанок їхній є ще ґрунтовніший", "مرحبا بالعالم"])
def test_a_language_that_khasan_does_not_read_is_unknown(text: str) -> None:
    assert tell(text) == "und"


def test_a_long_text_is_told_by_its_beginning() -> None:
    assert tell("Le port est fermé depuis hier. " * 50 + "The rest is English. " * 5000) == "fr"


ENGLISH = (
    "The ferry will leave the harbour on Monday, the ministry said, and it is the first of its kind since the war. "
    "Its captain told reporters that the crew had waited for this day for more than two years."
)
FRENCH = (
    "Le ferry quittera le port lundi, a dit le ministère, et c'est le premier depuis la guerre. Son capitaine a dit "
    "aux journalistes que l'équipage attendait ce jour depuis plus de deux ans, sans jamais perdre espoir."
)
RUSSIAN = "Паром выйдет из порта в понедельник"


@pytest.mark.parametrize(
    ("declared", "text", "language"),
    [
        ("fr", ENGLISH, "en"),
        ("en", FRENCH, "fr"),
        ("it", FRENCH, "fr"),  # they share many small words
        ("en", RUSSIAN, "ru"),  # a script is clear in a headline
        ("ru", ENGLISH, "en"),
        ("zh", "嵐の後、フェリーが港に戻ったことがわかりました", "ja"),
        ("fr", FRENCH, "fr"),
        ("ru", RUSSIAN, "ru"),
        ("fr", "Vladimir Poutine and Kim Jong Un", "fr"),  # too short to be sure
        ("fr", f"{FRENCH} {ENGLISH}", "fr"),  # its beginning tells
        ("ja", "露朝首脳会談、平壌", "ja"),  # a headline without kana
        ("en", "Путин", "en"),  # a name
        ("uk", RUSSIAN, "uk"),  # of a language that Khasan does not read it knows no better
        ("fr", "", "fr"),
    ],
)
def test_a_text_that_clearly_is_in_another_language_than_its_source_says_is_in_that(
    declared: str, text: str, language: str
) -> None:
    assert of(text, declared) == language


@pytest.mark.parametrize("sign", ["’", "\u00a0", "–", "→", "🙂", "Łódź", "И"])
def test_whatever_signs_stand_among_its_words_a_text_is_in_their_language(sign: str) -> None:
    scattered = FRENCH.replace(" ", f" {sign} ")

    assert of(scattered, "fr") == "fr"
    assert of(scattered, "en") == "fr"
