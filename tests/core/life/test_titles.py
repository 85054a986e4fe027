"""Which of a story's titles is shown: one that tells something, where there is one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.config import shipped
from bot.core import alerts, stories
from bot.core.lexicon import Lexicon
from bot.core.life import grow, headline_for, telling
from bot.core.model import Article, Decision, Placement, Report, Story

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
BELOW = "Details follow in the text, which says what happened and who said so."


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped()


def report(lexicon: Lexicon, language: str, outlet: str, side: str, title: str) -> Report:
    article = Article(title, title, BELOW, language, outlet, side, NOON, NOON)
    return alerts.report(article, telling(article, stories.features(article, lexicon), lexicon))


def story(*reports: Report) -> Story:
    return Story("S7K3Q", "", "all", (), reports)


@pytest.mark.parametrize(
    ("language", "outlet", "side", "formula", "tells"),
    [
        ("en", "KCNA", "kp", "Press Statement of Spokesperson for DPRK Foreign Ministry", "Pyongyang rejects talks"),
        ("en", "TASS", "ru", "Joint statement of foreign ministers", "Foreign ministers agree to reopen ferry line"),
        ("ru", "ТАСС", "ru", "Комментарий официального представителя МИД России", "МИД осудил учения у КНДР"),
        ("ru", "ТАСС", "ru", "О телефонном разговоре Министра С.В.Лаврова", "Лавров обсудил с Цой Сон Хи паром"),
        ("ko", "KCNA", "kp", "[전문] 최선희 외무상 담화", "최선희 \"러시아와 여객선 재개 합의\""),
        ("fr", "TASS", "ru", "Communiqué de presse", "Moscou et Pyongyang rouvrent la ligne de ferry"),
        ("ja", "KCNA", "kp", "外務大臣会見記録", "外相、北朝鮮の発射を非難し対話を求める"),
        ("zh", "Xinhua", "cn", "外交部发言人林剑主持例行记者会", "中方呼吁各方保持克制恢复对话"),
    ],
)  # fmt: skip
def test_the_formula_of_a_series_gives_way_to_a_title_that_tells(
    language: str, outlet: str, side: str, formula: str, tells: str, lexicon: Lexicon
) -> None:
    official = report(lexicon, language, outlet, side, formula)
    paper = report(lexicon, language, "Daily", "other", tells)
    assert headline_for(story(official, paper), language) == tells
    assert headline_for(story(official), language) in formula


@pytest.mark.parametrize(
    ("language", "official", "paper"),
    [
        ("en", "Kim Yo Jong warns of retaliation in press statement", "Kim's sister issues a warning to Seoul"),
        ("ru", "Захарова: Россия ответит на санкции Японии", "Захарова пообещала ответ на санкции Японии"),
        ("ko", "최선희 외무상, 러시아 방문해 회담", "최선희, 모스크바서 라브로프와 만나"),
    ],
)
def test_a_title_that_tells_stays_that_of_the_best_source(
    language: str, official: str, paper: str, lexicon: Lexicon
) -> None:
    best = report(lexicon, language, "TASS", "ru", official)
    assert headline_for(story(report(lexicon, language, "Daily", "other", paper), best), language) == official


def grown(lexicon: Lexicon, *told: tuple[str, str, str]) -> Story:
    """A story that outlets have told in these titles, hour by hour: (language, outlet, title)."""
    made = Story("S7K3Q", "", "all", (), ())
    for number, (language, outlet, title) in enumerate(told):
        when = NOON + timedelta(hours=number)
        article = Article(str(number), title, BELOW, language, outlet, "other", when, when)
        said = telling(article, stories.features(article, lexicon), lexicon)
        decision: Decision = "correction" if said.marker else "report" if number else "new"
        made = grow(made, alerts.report(article, said), said, Placement(decision, None, 1.0, ()), level="all").story
    return made


@pytest.mark.parametrize(
    ("told", "read"),
    [
        # A toll that has risen: nobody reads the old one, though it is the only title in his language.
        (
            [("en", "Port Radio", "Rason pier blast kills three"), ("ru", "Залив", "Трое рабочих погибли в Расоне"),
             ("en", "Port Radio", "Rason pier blast kills five")],
            {"en": "Rason pier blast kills five", "ru": "Rason pier blast kills five"},
        ),
        (
            [("ru", "Залив", "Трое рабочих погибли в Расоне"), ("fr", "Le Quai", "Rason : cinq morts à l'explosion")],
            {"ru": "Rason : cinq morts à l'explosion", "fr": "Rason : cinq morts à l'explosion"},
        ),
        # A title that counts nobody is as true as it was.
        (
            [("en", "Port Radio", "Blast shakes pier at Rason"), ("ru", "Залив", "Пятеро рабочих погибли в Расоне")],
            {"en": "Blast shakes pier at Rason", "ru": "Пятеро рабочих погибли в Расоне"},
        ),
        # A toll that was too high and is corrected overtakes nobody.
        (
            [("en", "Port Radio", "Rason pier blast kills three"), ("en", "Tide", "Rason pier blast kills thirty"),
             ("en", "Tide", "CORRECTED-Rason pier blast kills three")],
            {"en": "Rason pier blast kills three"},
        ),
        # A plan that comes about makes nobody read another language, one that comes to nothing does.
        (
            [("en", "Tide", "Ferry line to open between Rason and Vladivostok"),
             ("ru", "Залив", "Между Расоном и Владивостоком открылась паромная линия")],
            {"en": "Ferry line to open between Rason and Vladivostok"},
        ),
        (
            [("fr", "Le Quai", "La ministre russe se rendra lundi à Pyongyang"),
             ("fr", "Le Quai", "La visite de la ministre russe à Pyongyang est reportée")],
            {"fr": "La visite de la ministre russe à Pyongyang est reportée"},
        ),
    ],
)  # fmt: skip
def test_no_title_says_what_its_reader_was_told_otherwise_since(
    told: list[tuple[str, str, str]], read: dict[str, str], lexicon: Lexicon
) -> None:
    made = grown(lexicon, *told)
    assert {language: headline_for(made, language) for language in read} == read
