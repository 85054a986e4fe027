"""Which sides have a story, and by which title it goes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.life import headline_for, ladder, titles
from bot.core.model import Report, Rung, Story, Telling

NOON = datetime(2027, 3, 12, 12, 0, tzinfo=UTC)


def report(
    outlet: str,
    side: str,
    minutes: int = 0,
    *,
    origin: str | None = None,
    title: str = "A bridge is opened",
    language: str = "en",
    status: str = "",
) -> Report:
    return Report(outlet, side, None, language, title, NOON + timedelta(minutes=minutes), origin, status)


def drawn(*reports: Report, concerned: tuple[str, ...] = ("kp", "ru"), denied_by: str | None = None) -> str:
    tellings = tuple(Telling(origin=one.origin, concerned=concerned, denied_by=denied_by) for one in reports)
    rungs = ladder(Story("AAAAA", "t", "all", (), reports, tellings))
    return " ".join(one.side + mark(one) for one in rungs)


def mark(rung: Rung) -> str:
    if rung.denies:
        return "✗"
    return "–" if rung.at is None else "~" if rung.echo else "✓"


@pytest.mark.parametrize(
    ("reports", "expected"),
    [
        ([report("TASS", "ru")], "ru✓ kp–"),
        # What others cite a side's outlet for, that side has.
        ([report("Yonhap", "kr", origin="KCNA")], "kp✓ kr~ ru–"),
        # A report of its own counts for more than an earlier echo, and keeps the time.
        ([report("Yonhap", "kr", origin="TASS"), report("Newsis", "kr", 9)], "ru✓ kr✓ kp–"),
        # By time of publication, and not in the order in which they came.
        ([report("TASS", "ru", 20), report("KCNA", "kp", 5)], "kp✓ ru✓"),
        # What an outlet has taken back its side has no longer.
        ([report("TASS", "ru", status="withdrawn"), report("KCNA", "kp", 5)], "kp✓ ru–"),
        # Who speaks for nobody is on no rung.
        ([report("Reuters", "other")], "kp– ru–"),
    ],
)
def test_the_ladder_shows_who_has_it_and_who_is_silent(reports: list[Report], expected: str) -> None:
    assert drawn(*reports) == expected


def test_a_side_that_denies_is_marked_though_it_tells_nothing_itself() -> None:
    assert drawn(report("Yonhap", "kr"), denied_by="ru") == "kr✓ kp– ru✗"


def test_a_story_is_about_whom_its_founder_names_and_whom_half_of_all_name() -> None:
    reports = (report("Yonhap", "kr"), report("Newsis", "kr"), report("KBS", "kr"))
    tellings = (Telling(concerned=("kp",)), Telling(concerned=("ru", "jp")), Telling(concerned=("ru",)))
    rungs = ladder(Story("AAAAA", "t", "all", (), reports, tellings))
    assert [one.side for one in rungs] == ["kr", "kp", "ru"]


def test_the_title_is_the_best_sources_in_the_readers_language() -> None:
    reports = (
        report("Blog", "other", title="Le pont ouvre enfin ses portes à tous", language="fr"),
        report("Daily", "other", title="Bridge over the Tumen opens, says blog"),
        report("Reuters", "other", title="UPDATE 2-Russia and North Korea open bridge over the Tumen"),
        report("TASS", "ru", title="Мост через Туманную открыт для движения", language="ru"),
    )
    story = Story("AAAAA", "t", "all", (), reports)
    assert titles(story)["en"] == "Russia and North Korea open bridge over the Tumen"
    assert headline_for(story, "ru") == "Мост через Туманную открыт для движения"
    assert headline_for(story, "ko") == "Le pont ouvre enfin ses portes à tous"
