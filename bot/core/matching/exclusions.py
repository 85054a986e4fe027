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
    LEADERS,
    LONGEST_TITLE,
    PRESIDENTS,
    SEPARATE,
    Case,
    Find,
    apart,
    first_sentence,
    gate,
    has_south_korea,
    in_a_row,
    is_leader,
    is_of,
    is_void,
    meet,
    parted,
)
from bot.core.matching.passing import passing
from bot.core.model import Field

#: What sport and food are about besides.
_SOFT = frozenset({"humanitarian", "education", "culture", "tourism", "transport", "economy_trade"})
#: What stands between two items of a headline that is a list of them.
_ITEMS = re.compile(r"[;|•；,，、·・ㆍ/…]|(?<=[0-9ぁ-ヿ一-鿿]) (?=[ぁ-ヿ一-鿿])")
#: Where a title is labelled: before a colon, in brackets, behind the last dash or bar; in Japanese and Chinese, which
#: have no spaces within a sentence, before the first.
_LABELS = (
    re.compile(r"^\W*(.{1,30}?) ?[:：\])】〉》|]"),
    re.compile(r".* [|–—-] (.{1,30})$"),
    re.compile(r"^\W*([ぁ-ヿ一-鿿]{2,8})[ \u3000]"),
)
#: … and before the title of what is reviewed: 映画評「…」.
_LABEL_OF_A_WORK = re.compile(r"^\W*(.{1,12}?) ?(?=[「『《〈])")
#: What stands between two of whom the same is said.
_JOIN = re.compile(
    r"[,，、·・ㆍ;:：；&/\"“”„«»和与與跟及やと와과]|\b(?:and|n?or|et|ou|und|oder|noch|y|e|o|ni|né|и|или|ни)\b"
)
#: A clause of a sentence, or one of several nouns. Who acts in a clause stands behind no more than an article, and
#: before what he does.
_CLAUSE = re.compile(r"(?:(?!,? (?:and|et|und|y|e|и|а) |[,，、…;] ?).)+")
_ARTICLE = 5
_DOES = re.compile(r"(?!'s)\W*\w")
#: Whom the sentence before spoke of, as the subject of the next.
_THE_SAME = re.compile(
    r"[.!?…;] ?(?:He|She|They|It|Il|Elle|Ils|Elles|Er|Sie|Él|Ella|Ellos|Ellas|Lui|Lei|Loro|Он|Она|Они)\b"
    r"|[.。!?…] ?(?:그는|그녀는|이들은|그들은|他|她|彼|同氏|同船|该船|該船)"
)
#: What is pursued: of those who do it a report tells where they are from, and then whom they dealt with. What a life or
#: a novel tells so is none of it.
_PURSUED = GRAVE | {"labour", "cyber", "economy_trade", "transport"}
#: What of it a market's or a digest's title does not tell.
_WITHIN = frozenset({"sanctions", "labour", "transport"})
#: A year of the Soviet Union, which ended in 1991.
_SOVIET_YEAR = re.compile(r"(?<!\d)19(?:[1-8]\d|90|91)(?!\d)")


def exclusion(case: Case, rule: str) -> str:
    """Why an article in which a rule fired is left out after all; empty where it is not."""
    says = {find.sign for find in case.view.cues if find.field == "title"}
    first = len(first_sentence(case.view))
    opens = says | {find.sign for find in case.view.cues if find.field != "title" and find.start < first}
    return (
        _by_parts(case, rule, first)
        or _by_kind(case, rule, says, opens)
        or _by_subject(case, rule, says, opens, first)
        or passing(case, rule)
    )


def _by_parts(case: Case, rule: str, first: int) -> str:
    """The exclusion of an article that tells of the two in different parts of it, and not of the two together. Its
    `first` sentence has so many signs."""
    if rule == "R1" and apart(case, SEPARATE) and not _joined_in_text(case):
        return "X_clauses"
    if rule == "R1" and apart(case, _ITEMS) and not in_a_row(case) and _apart_in_text(case):
        return "X_clauses"
    if _one_after_the_other(case, first):
        return "X_clauses"
    if rule in ("R1", "R3") and _side_by_side(case):
        return "X_sentences"
    if rule != "R2" and "ru" in case.sides("title") and has_south_korea(case) and _comes_late(case, first):
        return "X_rok"
    return "X_third" if _each_for_itself(case) else ""


def _by_kind(case: Case, rule: str, says: set[str], opens: set[str]) -> str:
    """The exclusion of an article that is no report of one event, by what the title `says` and what `opens` it, the
    first sentence included: of markets, a digest, a ranking, a quiz, a column."""
    neither = _names_neither(case)
    market = "market" in (opens if neither else says)
    # What names both outweighs what kind of article it is, but not where markets or a digest have it deep down.
    if rule == "R2" and neither and ("market" in says or "roundup" in says) and not _WITHIN.intersection(case.facets):
        return "X_market" if "market" in says else "X_digest"
    if market and rule != "R2" and not (in_a_row(case) or _tells_of_both(case)):
        return "X_market"
    # Payments in roubles are news of sanctions or of the two, the rouble's rate is none.
    paid = "sanctions" in case.facets or (case.strong("kp", "title") and case.strong("ru", "title"))
    digest = "roundup" in says or ("exchange_rate" in says and not paid)
    if digest and rule != "R2" and not _in_one_item(case):
        return "X_digest"
    ranking = "ranking" in says and "diplomacy" not in says
    if ranking and rule != "R2" and (apart(case, _ITEMS) or in_a_row(case)):
        return "X_ranking"
    label = _label(case)
    if label == "no_report" or (label == "rubric" and not _tells_of_both(case)):
        return "X_label"
    return "X_opinion" if label == "opinion" and neither and _only_leaders(case) else ""


def _by_subject(case: Case, rule: str, says: set[str], opens: set[str], first: int) -> str:
    """The exclusion of an article on sport, food, history, or what else has both names in it."""
    # Two cues that begin alike, "football*" and "football match*", are one word.
    noise = Counter(sign for sign, _, _ in {(find.sign, find.field, find.start) for find in case.view.cues})
    about = frozenset(case.facets)
    grave = rule == "R2" or about & GRAVE
    if not grave and (noise["sports"] >= 2 or (noise["sports"] and about <= _SOFT)):
        return "X_sports"
    if "food" in opens and about <= _SOFT and rule != "R2" and not _names_the_state(case):
        return "X_food"
    if noise["history"] and {f.entity.id for f in case.strong("ru") if f.entity} <= {"kursk"}:
        return "X_history"
    behind = rule != "R2" or (_names_neither(case) and min(find.start for find in case.bilateral()) >= first)
    if noise["past"] and behind and "diplomacy" not in about and _of_the_past(case):
        return "X_history"
    if noise["celebrity_brand"] and not any(find.entity for find in case.strong("kp")):
        return "X_celebrity"
    if "weather" in says and rule != "R2" and not case.title_facets():
        return "X_weather"
    return ""


def _tells_of_both(case: Case) -> bool:
    """Whether the title tells something of both sides, and not the same of the one and the other: "North Korea buys
    Russian oil", but not "on North Korean rocket and Russian gas cut"; or names both in a word, 북러."""
    title = case.view.title.normal.text
    if both := [find for find in case.bilateral() if find.field == "title"]:
        return any(not _JOIN.search(title, find.start, find.end) for find in both)
    kp, ru = case.strong("kp", "title"), case.strong("ru", "title")
    return bool(kp and ru) and not parted(case, kp, ru, _JOIN)


def _in_one_item(case: Case) -> bool:
    """Whether the title of a digest names both sides in one of its items, or its text in one sentence."""
    # Weak names, too: what is paid in roubles beside North Korea is no market's rate.
    kp, ru = (case.strong(side, "title") or case.weak(side, "title") for side in ("kp", "ru"))
    ru = ru or [find for find in case.finds if find.sign == "war" and find.field == "title"]
    if not (kp and ru):
        return False
    return not parted(case, kp, ru, _ITEMS) or in_a_row(case) or _joined_in_text(case)


def _label(case: Case) -> str:
    """What a label of the title says that it is, and nothing else, as a family of cues: "Quiz: …", "… – review",
    "The films of the week: …"; empty where it says nothing of that kind."""
    title = case.view.title.normal.text[:LONGEST_TITLE]
    labels = [label.span(1) for regex in _LABELS if (label := regex.match(title))]
    said = [find for find in case.view.cues if find.field == "title"]
    # Where a label ends, or "of the week" stands at its end.
    ends = {(end, end) for _, end in labels} | {
        (find.end, find.start - 1) for find in said if find.sign == "periodical"
    }
    for start, end in labels:
        for find in said:
            if find.sign in ("no_report", "rubric", "opinion") and find.start == start and (end, find.end) in ends:
                # "The films of the week" are several.
                return "no_report" if find.sign == "rubric" and find.end < end else find.sign
    work = _LABEL_OF_A_WORK.match(title)
    reviewed = work and any(find.sign == "no_report" and (find.start, find.end) == work.span(1) for find in said)
    return "no_report" if reviewed else ""


def _one_after_the_other(case: Case, first: int) -> bool:
    """Whether the two leaders and somebody of a third state each do something in a clause of their own: "Trump
    threatens Mexico, Putin receives Modi and Kim fires a missile". It is looked for in the title; where that names
    neither side, in the `first` signs of the text."""
    if not (case.has_a_leader() and _only_leaders(case)):
        return False
    field: Field = "lead" if _names_neither(case) else "title"
    text = case.view.text.normal.text[:first] if field == "lead" else case.view.title.normal.text
    named = _named(case, field)
    heads: set[str] = set()
    for clause in _CLAUSE.finditer(text):
        within = [find for find in named if clause.start() <= find.start < clause.end()]
        if {"kp", "ru"} <= {_whose(find) for find in within}:
            return False
        head = within[0] if within and within[0].start - clause.start() <= _ARTICLE else None
        if head and _DOES.match(text, head.end, clause.end()):
            heads |= {_whose(head)} if _leads(head) or _whose(head) not in ("kp", "ru") else set()
    return len(heads) > 2 and {"kp", "ru"} <= heads


def _comes_late(case: Case, first: int) -> bool:
    """Whether neither the title nor the `first` signs of the text name North Korea."""
    return not case.strong("kp", "title") and not any(find.start < first for find in case.strong("kp", "lead"))


def _named(case: Case, field: Field) -> list[Find]:
    """The names in a field, in order; of "Putin … Kim", too, the one whom the lexicon does not name."""
    names = [find for find in case.view.names if find.field == field]
    kims = [f for f in case.finds if f.sign == LEADERS and f.field == field and not any(meet(f, one) for one in names)]
    return sorted((*names, *kims), key=lambda find: find.start)


def _whose(find: Find) -> str:
    """The side of a name; a leader whom the lexicon does not name is Kim."""
    return find.entity.side if find.entity else "kp"


def _leads(find: Find) -> bool:
    """Whether a name is that of one of today's two leaders."""
    return is_leader(find) or find.sign == LEADERS


def _names_neither(case: Case) -> bool:
    """Whether the title names neither side."""
    return not case.sides("title") & {"kp", "ru", "bilateral", LEADERS}


def _only_leaders(case: Case) -> bool:
    """Whether nothing names both sides at once but their leaders, one behind the other."""
    return all(find.sign == LEADERS for find in case.bilateral())


def _names_the_state(case: Case) -> bool:
    """Whether the title names North Korea itself, and not only what is called by its capital, such as a dish."""
    return any(find.entity is None or find.entity.id == "dprk" for find in case.strong("kp", "title"))


def _each_for_itself(case: Case) -> bool:
    """Whether the title tells what a president thinks of the one leader and the other, who has dealings of his own
    with each, and nothing tells of their states."""
    president = any(find.field == "title" and find.entity and find.entity.id in PRESIDENTS for find in case.finds)
    if not president or case.title_facets():
        return False
    leaders = [find for find in case.finds if _leads(find)]
    states = [find for find in case.finds if is_of(find, "kp") or is_of(find, "ru")]
    if not all(any(meet(find, leader) for leader in leaders) for find in states):
        return False
    named = [find for find in leaders if find.field == "title"]
    title = case.view.title.normal.text
    return bool(named) and _JOIN.search(title[min(f.end for f in named) : max(f.start for f in named)]) is not None


def _joined_in_text(case: Case) -> bool:
    """Whether the lead speaks of both sides, and a sentence of the text of both at once."""
    return bool(case.strong("kp", "lead") and case.strong("ru", "lead")) and _share_a_sentence(case)


def _apart_in_text(case: Case) -> bool:
    """Whether the lead speaks of both sides, no sentence of the text of both at once, and no word of what the two do
    with each other: "in return", "both countries"."""
    both = case.strong("kp", "lead") and case.strong("ru", "lead")
    return bool(both) and not _share_a_sentence(case) and all(find.sign != "mutual" for find in case.view.cues)


def _side_by_side(case: Case) -> bool:
    """Whether the title names neither side, and no sentence of the text both: a digest, or a passing mention. Of whom
    the next sentence goes on to tell what is punished or sold, it is one report."""
    if case.sides("title") & {"kp", "ru"} or _share_a_sentence(case) or _at_war(case):
        return False
    return not (_PURSUED.intersection(case.facets) and _goes_on(case))


def _at_war(case: Case) -> bool:
    """Whether arms or soldiers are told of, and the war: the title names it, or what stands for Russia is a place of
    it, such as Kursk. There North Korea is on Russia's side, as in R4."""
    if not GRAVE.intersection(case.facets):
        return False
    war = [find for find in case.finds if find.sign == "war"]
    ru = [find for find in case.finds if is_of(find, "ru")]
    return any(find.field == "title" for find in war) or all(any(meet(find, one) for one in war) for find in ru)


def _share_a_sentence(case: Case) -> bool:
    """Whether a sentence of the text names both sides."""
    kp, ru, _ = _by_sentence(case)
    return not kp.isdisjoint(ru)


def _goes_on(case: Case) -> bool:
    """Whether one sentence names a side, and the next, of the same people or thing ("He …", "They …"), the other."""
    kp, ru, borders = _by_sentence(case)
    text = case.view.text.normal.text
    return any(
        ({number, number + 1} & kp and {number, number + 1} & ru) and _THE_SAME.match(text, border)
        for number, border in enumerate(borders)
    )


def _by_sentence(case: Case) -> tuple[set[int], set[int], list[int]]:
    """The numbers of the text's sentences that name North Korea, and those that name Russia; and where they end."""
    further = [f for f in case.view.names if f.field == "text" and f.start < CONFIRM and not is_void(f, case.view)]
    finds = [*(f for f in case.finds if f.field != "title"), *further]
    borders = [found.start() for found in CLAUSE.finditer(case.view.text.normal.text[:CONFIRM])]
    kp, ru = ({bisect(borders, find.start) for find in finds if is_of(find, side)} for side in ("kp", "ru"))
    return kp, ru, borders


def _of_the_past(case: Case) -> bool:
    """Whether title or lead names a year of the Soviet Union, and none of today's two leaders."""
    dated = any(_SOVIET_YEAR.search(text) for _, text in gate(case.view))
    return dated and not case.has_a_leader()
