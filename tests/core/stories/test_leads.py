"""What it counts that the words of an article lead to one story among those of these days."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.config import shipped
from bot.core.model import Article
from bot.core.stories import Candidate, features, place

NOW = datetime(2026, 5, 5, 9, tzinfo=UTC)
LEXICON = shipped()
TOLD = "A pterosaur under the lawn"


@pytest.mark.parametrize(
    ("told", "title", "led", "decision"),
    [
        (TOLD, "A castle, a beach and a pterosaur", 0.4, "report"),
        # It leads nowhere.
        (TOLD, "A castle, a beach and a pterosaur", 0.1, "new"),
        # Something speaks against it.
        (TOLD, "Pterosaur in a town hall, not a museum", 0.4, "new"),
        # One name alone is no event, wherever it leads.
        ("The goal of Orskel seen from above", "Orskel fined for his shirt", 0.4, "new"),
    ],
)
def test_a_word_that_one_story_has_leads_to_it_where_nothing_speaks_against_it(
    told: str, title: str, led: float, decision: str
) -> None:
    one, other = (features(Article(t, t, "", "en", "Wire", "other", NOW, NOW), LEXICON) for t in (told, title))
    story = Candidate(code="S1", founder=one, newest=one, best=one, last=NOW, led=led)
    assert place(other, [story], NOW).decision == decision
