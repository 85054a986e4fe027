"""The quote ledger in the database: a saying is kept once, with all its reports, for one person in any language."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core import pipeline
from bot.core.model import Article, Quote
from bot.core.pipeline import Judge
from bot.core.sayings import name_key, speakers
from bot.recording import record
from bot.store import rulings, sayings
from bot.store.front import Store
from bot.store.sayings import SayingLine
from tests.conftest import NOW

WEEK = NOW - timedelta(days=7)


class Desk:
    """Records articles as the monitor does, and asks the ledger."""

    def __init__(self, store: Store, judged: Judge) -> None:
        self.store, self.judged, self.number = store, judged, 0

    def hear(self, outlet: str, title: str, text: str, *, language: str = "en", hours: float = 0) -> None:
        self.number += 1
        when = NOW + timedelta(hours=hours)
        article = Article(
            id=f"https://wire.example/{self.number}", title=title, text=text, language=language, outlet=outlet,
            side="other", published=when, seen=when, url=f"https://wire.example/{self.number}",
        )  # fmt: skip
        self.store.change(record, pipeline.understand(article, self.judged), self.judged, when, quiet=True)

    def said(self, who: str | None = None) -> tuple[SayingLine, ...]:
        keys = None if who is None else speakers(self.judged.lexicon, who)
        name = None if who is None else name_key(who)
        return self.store.call(sayings.listing, speakers=keys, name=name, since=WEEK, limit=50)


@pytest.fixture
def desk(store: Store, judged: Judge) -> Desk:
    return Desk(store, judged)


BRIDGE = "Russia says bridge to North Korea opens in May"


def test_the_same_words_in_three_articles_are_one_saying_of_the_first_outlet(desk: Desk) -> None:
    desk.hear("Tide", BRIDGE, "“The bridge to North Korea will open in May,” Dmitry Peskov said in Moscow on Monday.")
    desk.hear(
        "Quay", BRIDGE, "Russia confirmed the date. “The bridge to North Korea will open in May,” said Peskov.", hours=1
    )
    desk.hear(
        "Gull", BRIDGE, "“The bridge to North Korea will open in May,” Kremlin spokesman Dmitry Peskov said.", hours=2
    )
    (one,) = desk.said()
    assert (one.speaker, one.outlet, one.reports, one.side) == ("Dmitry Peskov", "Tide", 3, "ru")
    assert one.text.startswith("The bridge to North Korea will open in May")


def test_a_person_is_found_by_a_name_in_any_language(desk: Desk) -> None:
    desk.hear("Tide", BRIDGE, "“The bridge to North Korea will open in May,” Dmitry Peskov said in Moscow on Monday.")
    assert len(desk.said("peskov")) == len(desk.said("Песков")) == len(desk.said("페스코프")) == 1
    assert desk.said("lavrov") == ()


def test_somebody_whom_the_lexicon_does_not_know_is_found_by_the_printed_name(desk: Desk) -> None:
    desk.hear("Tide", BRIDGE, "“The bridge to North Korea will open in May,” Arkady Belokon said in Moscow on Monday.")
    (one,) = desk.said("belokon")
    assert one.speaker == "Arkady Belokon"


KOZLOV = "Russian minister Kozlov arrives in Pyongyang for talks on coal with North Korea"


def test_what_somebody_whom_the_lexicon_does_not_know_said_is_listed_once_though_several_stories_have_it(
    desk: Desk,
) -> None:
    desk.hear("Tide", BRIDGE, "“The bridge to North Korea will open in May,” Arkady Belokon said in Moscow on Monday.")
    desk.hear(
        "Quay", KOZLOV, "“The bridge to North Korea will open in May,” Arkady Belokon said of the visit.", hours=1
    )
    (one,) = desk.said()
    assert (one.speaker, one.outlet, one.reports) == ("Arkady Belokon", "Tide", 2)


def test_of_two_stories_that_are_merged_the_same_words_are_listed_once(desk: Desk) -> None:
    desk.hear("Tide", BRIDGE, "“The bridge will open in May,” Belokon said in Moscow on Monday of North Korea.")
    desk.hear("Quay", KOZLOV, "“The bridge will open in May, in spring,” Belokon said of Russia's plans.", hours=1)
    younger, elder = desk.said()
    assert younger.story != elder.story  # two people may be called so
    desk.store.change(rulings.merge, younger.story, elder.story, NOW)
    (one,) = desk.said()
    assert (one.text, one.outlet, one.reports, one.outlets) == (younger.text, "Tide", 2, 2)
    assert one.story == elder.story


def test_a_longer_report_of_the_same_words_is_what_the_ledger_shows(desk: Desk) -> None:
    desk.hear("Tide", BRIDGE, "The bridge to North Korea “will open in May”, Dmitry Peskov said in Moscow, Russia.")
    longer = "The bridge to North Korea will open in May, and trains will follow in June"
    desk.hear("Quay", BRIDGE, f"“{longer},” Dmitry Peskov said in Moscow, Russia, on Monday.", hours=1)
    (one,) = desk.said("peskov")
    assert (one.outlet, one.reports) == ("Tide", 2)
    assert one.text.startswith(longer)


def test_a_quote_without_a_speaker_is_nobodys_saying(store: Store, desk: Desk) -> None:
    desk.hear("Tide", BRIDGE, "Russia's newest ship for North Korea, “Northern Light of the East”, leaves in May.")
    assert desk.said() == ()


def test_speaker_keys_need_a_speaker() -> None:
    nobody = Quote("x", 0, 1, None, None, None, None, None, None, None, None, "full", None, None)
    assert sayings.speaker_key(nobody) is None
