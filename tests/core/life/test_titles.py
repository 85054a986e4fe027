"""Which of a story's titles is shown: one that tells something, where there is one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.config import shipped
from bot.core import alerts, stories
from bot.core.lexicon import Lexicon
from bot.core.life import headline_for, telling
from bot.core.model import Article, Report

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
BELOW = "Details follow in the text, which says what happened and who said so."


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped()


def report(lexicon: Lexicon, language: str, outlet: str, side: str, title: str) -> Report:
    article = Article(title, title, BELOW, language, outlet, side, NOON, NOON)
    return alerts.report(article, telling(article, stories.features(article, lexicon), lexicon))


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
    assert headline_for((official, paper), language) == tells
    assert headline_for((official,), language) in formula


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
    assert headline_for((report(lexicon, language, "Daily", "other", paper), best), language) == official
