"""What leaves an article out though a rule lets it in: sport, food, history, two pieces of news in one.

Each exclusion has a name that begins with X, and rows in tests/data/watch that say what it is for.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter

from bot.core.matching.case import (
    CLAUSE,
    CONFIRM,
    GRAVE,
    LONGEST_TITLE,
    SEPARATE,
    Case,
    View,
    apart,
    gate,
    has_south_korea,
    in_a_row,
    is_leader,
    is_of,
    is_void,
    meet,
    parted,
)

_SOFT = frozenset({"humanitarian", "education", "culture", "tourism", "transport", "economy_trade"})
#: What stands between two items of a headline that is a list of them.
_ITEMS = re.compile(r"[;|•；,，、·・ㆍ/]|(?<=[0-9ぁ-ヿ一-鿿]) (?=[ぁ-ヿ一-鿿])")
#: Where a title is labelled: before a colon, in brackets, and behind the last dash or bar.
_LABELS = (re.compile(r"^\W*(.{1,30}?) ?[:：\])】〉》|]"), re.compile(r".* [|–—-] (.{1,30})$"))
#: Who deals with both leaders, and often speaks of the one and the other in one breath.
_PRESIDENTS = frozenset({"trump"})
#: What stands between two of whom the same is said.
_JOIN = re.compile(
    r"[,，、·・ㆍ;:：；&/\"“”„«»和与與跟及やと와과]|\b(?:and|n?or|et|ou|und|oder|noch|y|e|o|ni|né|и|или|ни)\b"
)
_SENTENCE_END = re.compile(r"(?<=[.!?。])\s|\n")
#: A year of the Soviet Union, which ended in 1991.
_SOVIET_YEAR = re.compile(r"(?<!\d)19(?:[1-8]\d|90|91)(?!\d)")


def exclusion(case: Case, rule: str) -> str:
    """Why an article in which a rule fired is left out after all; empty where it is not."""
    noise = Counter(find.sign for find in case.view.cues)
    about = frozenset(case.facets)
    grave = rule == "R2" or about & GRAVE
    first = len(_first_sentence(case.view))
    late = not case.strong("kp", "title") and not any(find.start < first for find in case.strong("kp", "lead"))
    if rule == "R1" and apart(case, SEPARATE) and not _joined_in_text(case):
        return "X_clauses"
    if rule in ("R1", "R3") and _side_by_side(case):
        return "X_sentences"
    if late and rule != "R2" and has_south_korea(case) and "ru" in case.sides("title"):
        return "X_rok"
    says = {find.sign for find in case.view.cues if find.field == "title"}
    # Payments in roubles are news of sanctions, the rouble's rate is none.
    digest = "roundup" in says or ("exchange_rate" in says and "sanctions" not in about)
    if digest and rule != "R2" and not _in_one_item(case):
        return "X_digest"
    ranking = "ranking" in says and "diplomacy" not in says
    if ranking and rule != "R2" and (apart(case, _ITEMS) or in_a_row(case)):
        return "X_ranking"
    if "no_report" in says and _is_no_report(case):
        return "X_label"
    if _each_for_itself(case):
        return "X_third"
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
    if "weather" in says and rule != "R2" and not case.title_facets():
        return "X_weather"
    return ""


def _in_one_item(case: Case) -> bool:
    """Whether the title of a digest names both sides in one of its items, or its text in one sentence."""
    # Weak names, too: what is paid in roubles beside North Korea is no market's rate.
    kp, ru = (case.strong(side, "title") or case.weak(side, "title") for side in ("kp", "ru"))
    ru = ru or [find for find in case.finds if find.sign == "war" and find.field == "title"]
    if not (kp and ru):
        return False
    return not parted(case, kp, ru, _ITEMS) or in_a_row(case) or _joined_in_text(case)


def _is_no_report(case: Case) -> bool:
    """Whether a label of the title says that it is a quiz, a review … and nothing else: "Quiz: …", "… – review"."""
    labels = [label.span(1) for regex in _LABELS if (label := regex.match(case.view.title.normal.text[:LONGEST_TITLE]))]
    words = [(find.start, find.end) for find in case.view.cues if find.sign == "no_report" and find.field == "title"]
    return any(label in words for label in labels)


def _each_for_itself(case: Case) -> bool:
    """Whether the title tells what a president thinks of the one leader and the other, who has dealings of his own
    with each, and nothing tells of their states."""
    president = any(find.field == "title" and find.entity and find.entity.id in _PRESIDENTS for find in case.finds)
    if not president or case.title_facets():
        return False
    leaders = [find for find in case.finds if is_leader(find) or find.sign == "bilateral"]
    states = [find for find in case.finds if is_of(find, "kp") or is_of(find, "ru")]
    if not all(any(meet(find, leader) for leader in leaders) for find in states):
        return False
    named = [find for find in leaders if find.field == "title"]
    title = case.view.title.normal.text
    return bool(named) and _JOIN.search(title[min(f.end for f in named) : max(f.start for f in named)]) is not None


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
