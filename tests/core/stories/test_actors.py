"""Who acts on whom by a title, as far as it says so: turned round wrongly, one event would be told twice."""

from __future__ import annotations

import pytest

from bot.config import shipped
from bot.core.stories import actors
from bot.core.stories.finder import Finder
from bot.core.stories.formulas import is_formula
from bot.core.stories.letters import fold


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder(shipped())


@pytest.mark.parametrize(
    ("language", "title", "doer"),
    [
        # What is done by nobody in particular, over what was done to somebody else.
        ("en", "Russia condemned over Ukraine strike", None),
        ("en", "China accused of cyberattack on German ministry", None),
        ("en", "Ukraine blamed for drone attack on Moscow", None),
        ("en", "Drone attack on Moscow blamed on Ukraine", None),
        ("en", "Israel faces criticism over strikes on Iran", None),
        ("en", "Russia accused by Germany of cyberattack", "DE>RU"),
        ("fr", "La Russie accusée de cyberattaque contre l'Allemagne", None),
        ("de", "Russland wegen Cyberangriffs auf Deutschland beschuldigt", None),
        # Where it is done.
        ("en", "Polish ambassador summoned to Russian foreign ministry", "RU>PL"),
        ("fr", "Drones russes abattus au-dessus de la Pologne", "PL>RU"),
        ("de", "Russische Drohnen über Polen abgeschossen", "PL>RU"),
        ("ru", "Российские дроны сбили над Польшей", "PL>RU"),
        ("ru", "Над Польшей сбиты российские дроны", None),
        ("ko", "러시아 드론, 폴란드서 격추", None),
        ("ko", "러시아 대사, 독일 외무부에 초치", None),
        ("ko", "중국대사 일본에 초치돼", None),
        ("ko", "북한 해커, 일본 제재 대상에", "JP>KP"),
        ("de", "Israel attackiert Iran", "IL>IR"),
        # To a part or a town of it.
        ("ja", "ウクライナ東部ハリコフにロシア軍の無人機攻撃", "RU>UA"),
        ("ja", "ロシア西部クルスクをウクライナ軍が攻撃", "UA>RU"),
        ("ja", "ロシアがウクライナ東部を攻撃", "RU>UA"),
        ("ko", "우크라이나 동부 하르키우에 러시아 드론 공격", "RU>UA"),
        ("ko", "러시아, 우크라이나 하르키우에 미사일 공격", "RU>UA"),
        # In quotes.
        ("en", "Moscow bans film ‘Ukraine attacks Russia’", None),
        # Behind a colon somebody else speaks of it.
        ("en", "Israel's attack on Iran: Russia condemns strikes", "IL>IR"),
        # Cases of Russian and German.
        ("ru", "Япония вызвала посла Китая", "JP>CN"),
        ("ru", "Израиль убил генерала Ирана", "IL>IR"),
        ("ru", "Посла Германии вызвали в МИД России", "RU>DE"),
        ("ru", "Российские банки попали под санкции Японии", "JP>RU"),
        ("ru", "Войска КНДР отправлены в Россию", "KP>RU"),
        ("ru", "КНДР посетила делегация России", "RU>KP"),
        ("de", "Den Iran greift Israel an", "IL>IR"),
        # Who confirms it does not do it.
        ("ru", "Россия подтвердила отправку войск КНДР", None),
        ("ko", "러시아, 북한군 파병 공식 인정", None),
        ("ja", "ロシア、北朝鮮の派遣を確認", None),
        ("zh", "俄罗斯确认朝鲜派遣部队", None),
    ],
)
def test_a_title_says_who_acts_on_whom_or_nothing(finder: Finder, language: str, title: str, doer: str | None) -> None:
    folded = fold(title)
    said = actors.doer(folded, finder.find(folded, language), finder.states, language)
    assert (said and said[2:].replace("g:", "")) == doer


@pytest.mark.parametrize(
    ("title", "formula"),
    [
        ("North Korea warns Japan over remarks", False),
        ("Japan warned by North Korea over remarks", False),
        ("Press Statement of Spokesperson for DPRK Foreign Ministry", True),
    ],
)
def test_a_title_of_what_is_done_to_somebody_is_no_formula(finder: Finder, title: str, formula: bool) -> None:
    assert is_formula(fold(title), title, finder, "en") is formula
