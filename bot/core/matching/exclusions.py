"""What leaves an article out though a rule lets it in: sport, food, history, two pieces of news in one.

Each exclusion has a name that begins with X, and rows in tests/data/watch that say what it is for.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterable

from bot.core.matching.case import CLAUSE, CONFIRM, GRAVE, Case, View, apart, gate, has_south_korea, is_of, is_void

_SOFT = frozenset({"humanitarian", "education", "culture", "tourism", "transport", "economy_trade"})
#: What stands between two pieces of news in one headline.
_SEPARATE = re.compile(r"[;|•；]")
_SENTENCE_END = re.compile(r"(?<=[.!?。])\s|\n")
#: A year of the Soviet Union, which ended in 1991.
_SOVIET_YEAR = re.compile(r"(?<!\d)19(?:[1-8]\d|90|91)(?!\d)")


def exclusion(case: Case, rule: str, *, quakes: Iterable[re.Pattern[str]]) -> str:
    """Why an article in which a rule fired is left out after all; empty where it is not."""
    noise = Counter(find.sign for find in case.view.cues)
    about = frozenset(case.facets)
    grave = rule == "R2" or about & GRAVE
    title = case.view.title.normal.text
    first = len(_first_sentence(case.view))
    late = not case.strong("kp", "title") and not any(find.start < first for find in case.strong("kp", "lead"))
    if rule == "R1" and apart(case, _SEPARATE) and not _joined_in_text(case):
        return "X_clauses"
    if rule in ("R1", "R3") and _side_by_side(case):
        return "X_sentences"
    if late and rule != "R2" and has_south_korea(case) and "ru" in case.sides("title"):
        return "X_rok"
    both = bool(case.strong("kp", "title") and case.strong("ru", "title"))
    # Payments in roubles are news of sanctions, the rouble's rate is none.
    digests = {"roundup"} if "sanctions" in about else {"roundup", "exchange_rate"}
    digest = any(find.sign in digests and find.field == "title" for find in case.view.cues)
    if digest and not both and rule != "R2":
        return "X_digest"
    if not grave and (noise["sports"] >= 2 or (noise["sports"] and about <= _SOFT)):
        return "X_sports"
    if noise["food"] and about <= _SOFT and rule != "R2":
        return "X_food"
    if noise["history"] and {f.entity.id for f in case.strong("ru") if f.entity} <= {"kursk"}:
        return "X_history"
    if noise["past"] and rule != "R2" and "diplomacy" not in about and _of_the_past(case):
        return "X_history"
    if noise["celebrity_brand"] and not any(find.entity for find in case.strong("kp")):
        return "X_celebrity"
    if not about and any(regex.search(title) for regex in quakes):
        return "X_geophysical"
    return ""


def _joined_in_text(case: Case) -> bool:
    """Whether the lead speaks of both sides, and a sentence of the text of both at once."""
    return bool(case.strong("kp", "lead") and case.strong("ru", "lead")) and _share_a_sentence(case)


def _side_by_side(case: Case) -> bool:
    """Whether the title names neither side, and no sentence of the text both: a digest, or a passing mention."""
    return not case.sides("title") & {"kp", "ru"} and not _share_a_sentence(case)


def _share_a_sentence(case: Case) -> bool:
    """Whether a sentence of the text names both sides."""
    further = [f for f in case.view.names if f.field == "text" and f.start < CONFIRM and not is_void(f, case.view)]
    finds = [*(f for f in case.finds if f.field != "title"), *further]
    borders = [found.start() for found in CLAUSE.finditer(case.view.text.normal.text[:CONFIRM])]
    kp, ru = ({bisect(borders, find.start) for find in finds if is_of(find, side)} for side in ("kp", "ru"))
    return not kp.isdisjoint(ru)


def _of_the_past(case: Case) -> bool:
    """Whether title or lead names a year of the Soviet Union, and none of today's two leaders."""
    dated = any(_SOVIET_YEAR.search(text) for _, text in gate(case.view))
    return dated and not case.has_a_leader()


def _first_sentence(view: View) -> str:
    return _SENTENCE_END.split(view.text.normal.text[: view.lead_end], maxsplit=1)[0]
