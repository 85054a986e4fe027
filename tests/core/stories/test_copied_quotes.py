"""What whoever prints a quote copies makes no copy of the rest, and the rest counts whatever stands around it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.config import shipped
from bot.core.lexicon import Lexicon
from bot.core.model import Article
from bot.core.stories.reading import features

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped()


def pairs(text: str, lexicon: Lexicon) -> frozenset[int]:
    return features(Article("1", "Harbour", text, "en", "Wire", "other", NOW, NOW, None), lexicon).phrases


@pytest.mark.parametrize(
    ("text", "counts", "copied"),
    [
        # In marks that are the same on both sides, what stands between two quotes is none.
        (
            '"Yes," the mayor said at the opening of a ferry terminal in Velmora, "at last."',
            "ferry terminal",
            "at none",
        ),
        ('"We will open the old bridge to all by June," the mayor said of Velmora.', "mayor said", "old bridge"),
        # German ones may point inwards.
        ("»Ja«, sagte die Leiterin bei der Eröffnung der neuen Fähre, »endlich«.", "neuen fahre", None),
        ("»Wir öffnen die alte Brücke im Juni für alle«, sagte die Leiterin.", "die leiterin", "alte brucke"),
        ("„Wir öffnen die alte Brücke im Juni für alle“, sagte die Leiterin.", "die leiterin", "alte brucke"),
        ("« Nous ouvrirons le vieux pont à tous en juin », a dit la maire de Velmora.", "la maire", "vieux pont"),
        ("«Мы откроем старый мост для всех в июне», — сказала глава города.", "глава города", "старый мост"),
    ],
)
def test_a_long_quote_counts_for_no_pair_of_words_and_all_else_does(
    text: str, counts: str, copied: str | None, lexicon: Lexicon
) -> None:
    said = pairs(text, lexicon)
    assert pairs(counts, lexicon) <= said
    assert copied is None or not pairs(copied, lexicon) <= said
