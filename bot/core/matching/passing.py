"""What names the two in passing: in a log of the day, in a list, as another matter, as a column of figures.

Asked of articles whose title does not name both; docs/notes/watches.md tells what each is for.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from itertools import pairwise

from bot.core.matching.case import (
    CLAUSE,
    CONFIRM,
    FORCES,
    GRAVE,
    LEADERS,
    LONGEST_TITLE,
    PRESIDENTS,
    STATE,
    Case,
    Find,
    is_leader,
    is_of,
    meet,
)
from bot.core.model import Field

#: An hour at the beginning of a sentence: "14:50 Putin …", «15 h 12 : …»; two of them make a log.
_HOUR = re.compile(r"(?:^|(?<=[.!?。…\n])) ?\d{1,2} ?[:.h時] ?\d{2}(?!\d|[.,:]\d| ?%)")
#: A sign that stands before each item of a list; two of them, the first at the beginning, make one.
_BULLET = re.compile("[▲△▼▽▶▷►■□●○◆◇※•]")
#: What stands between two items of a list within a sentence.
_JOINT = re.compile(
    r"[,，、]|\b(?:and|or|then|et|ou|puis|und|oder|sowie|dann|y|e|o|luego|ed?|poi|и|или|затем|а также)\b"
    r"|[와과및]|그리고|[和与及]|以及|[とや]|および"
)
#: A share: what each state has of a table of figures.
_SHARE = re.compile(r"[%％]|\b(?:per ?cent|pour cent|Prozent|por ciento|per cento)\b|\bпроцент|퍼센트|パーセント")
#: What goes from one state by way of others, or is pursued on the way, is told in a sentence that has them all; trade,
#: whose words are in most news, where it is what the article is about most.
_UNDER_WAY = frozenset({"sanctions", "labour", "transport"})
_TRADE = "economy_trade"

#: Facets of what dealings are made of.
_CONCRETE = FORCES | _UNDER_WAY | {_TRADE, "space", "cyber", "tourism"}


#: The rules that names of both let in: the others know what a title without names is about.
_BY_NAMES = frozenset({"R1", "R2", "R3"})


def passing(case: Case, rule: str) -> str:
    """The exclusion of an article that names the two in passing; empty where it does not."""
    if _one_and_the_other(case, rule):
        return "X_third"
    if _as_background(case, rule):
        return "X_background"
    if rule not in _BY_NAMES:
        return ""
    named = case.sides("title") & {"kp", "ru", "bilateral", LEADERS}
    # Russia is in the title of most logs of its war, and of what is read in Russia.
    if named <= {"ru"} and case.view.title.normal.text and _is_a_log(case):
        return "X_digest"
    if not named and case.view.title.normal.text and _in_a_list(case):
        return "X_list"
    if _each_has_a_share(case):
        return "X_ranking"
    return "X_passing" if _as_another_matter(case) else ""


def _is_a_log(case: Case) -> bool:
    """Whether the text is a list of what has come in, each with its hour or behind a sign; not the log of a visit, in
    which North Korea comes again and again."""
    if len(_by_sentence(case, "kp")) > 1:
        return False
    text = case.view.text.normal.text[: case.view.lead_end]
    bullets = _BULLET.findall(text)
    return len(_HOUR.findall(text)) > 1 or (len(bullets) > 1 and text.startswith(bullets[0]))


def _in_a_list(case: Case) -> bool:
    """Whether each sentence that names both has a third state between them, and no more than the signs of a list
    around it: "the Russian threat, the rise of China and North Korea's missiles"."""
    if _UNDER_WAY.intersection(case.facets) or _TRADE in case.facets[:1] or case.bilateral():
        return False
    text = case.view.text.normal.text
    third = _third_states(case, "lead")
    found = False
    for kp, ru in _pairs(case):
        first, second = (kp, ru) if kp.start < ru.start else (ru, kp)
        joints = [joint.start() for joint in _JOINT.finditer(text, first.end, second.start)]
        items = list(pairwise([first.end, *joints, second.start]))[1:-1]
        if not any(start <= one.start < end for one in third for start, end in items):
            return False
        found = True
    return found


def _pairs(case: Case) -> list[tuple[Find, Find]]:
    """In each sentence of the lead that names both sides, the two names that stand closest."""
    kp, ru = _by_sentence(case, "kp"), _by_sentence(case, "ru")
    return [
        min(((one, other) for one in kp[at] for other in ru[at]), key=lambda pair: abs(pair[0].start - pair[1].start))
        for at in kp.keys() & ru.keys()
    ]


def _by_sentence(case: Case, side: str) -> dict[int, list[Find]]:
    """The names of a side in the lead, or of both at once, by the number of their sentence."""
    borders = _borders(case)
    found: dict[int, list[Find]] = {}
    for find in case.finds:
        if find.field == "lead" and (is_of(find, side) or find.sign == side):
            found.setdefault(bisect(borders, find.start), []).append(find)
    return found


def _borders(case: Case) -> list[int]:
    return [found.start() for found in CLAUSE.finditer(case.view.text.normal.text, 0, case.view.lead_end)]


def _third_states(case: Case, field: Field) -> list[Find]:
    """Where other states than the two are named."""
    own = [find for find in case.finds if is_of(find, "kp") or is_of(find, "ru")]
    states = [find for find in case.view.cues if find.sign == STATE and find.field == field]
    return [state for state in states if not any(meet(state, find) for find in own)]


def _each_has_a_share(case: Case) -> bool:
    """Whether a third state's figures are told: its title has one side, another sentence the other, each with its
    share, and no sentence both: "China's exports to Russia fall … to North Korea they rose by 5 percent"."""
    one = _only_side_of_title(case)
    if not one or not _third_states(case, "title") or not set(case.facets) <= {_TRADE, "diplomacy"}:
        return False
    other = _by_sentence(case, "ru" if one == "kp" else "kp")
    if not other or other.keys() & _by_sentence(case, one).keys():
        return False
    text = case.view.text.normal.text
    borders = [0, *_borders(case), case.view.lead_end]
    elsewhere = case.view.title.normal.text[:LONGEST_TITLE] + text[: borders[min(other)]]
    return all(_SHARE.search(text, borders[at], borders[at + 1]) for at in other) and bool(_SHARE.search(elsewhere))


def _as_another_matter(case: Case) -> bool:
    """Whether the title names one side, no sentence of the lead both, and one of them is named in no sentences but such
    as say that they tell of something else: "in a separate case", 別件. Who denies a link speaks of both."""
    if not _only_side_of_title(case) or GRAVE.intersection(case.title_facets()):
        return False
    kp, ru = _by_sentence(case, "kp").keys(), _by_sentence(case, "ru").keys()
    borders = _borders(case)
    apart = {bisect(borders, cue.start) for cue in case.view.cues if cue.sign == "apart" and cue.field == "lead"}
    return not kp & ru and any(named and named <= apart for named in (kp, ru))


def _as_background(case: Case, rule: str) -> bool:
    """Whether the title names one side at most, and the other stands in no sentences of the lead but such as tell how
    the two have stood for years; and not again and again in what follows."""
    named = case.sides("title") & {"kp", "ru", "bilateral", LEADERS} | ({"kp"} if rule == "R3b" else set())
    # With whom one deals otherwise may be news of how the two stand.
    if named - {"kp", "ru"} or len(named) > 1 or "diplomacy" in case.title_facets():
        return False
    other = "kp" if "ru" in named else "ru"
    at = {number for sign in (other, "bilateral", LEADERS) for number in _by_sentence(case, sign)}
    return bool(at) and at <= _of_long_standing(case) and not _comes_again(case, other)


def _of_long_standing(case: Case) -> set[int]:
    """The numbers of the lead's sentences that tell no more than how the two have stood for some time: "In recent
    years the regime has drawn closer to Moscow". What came of it, trade, arms, the war, may be what the title tells
    of; what one of their people says of it is news, and so is what a first sentence tells."""
    cued: dict[str, set[int]] = defaultdict(set)
    for cue in case.view.cues:
        if cue.field == "lead":
            cued[cue.sign].add(_sentence(case, cue))
    concrete = set().union(*(at for sign, at in cued.items() if sign in _CONCRETE))
    people = [f for f in case.finds if f.entity and f.entity.type == "person" and not is_leader(f)]
    people += [f for f in case.finds if f.sign == "war"]
    news = {0, *(_sentence(case, find) for find in people if find.field == "lead")}
    return (cued["earlier"] & cued["standing"]) - concrete - news


def _comes_again(case: Case, other: str) -> bool:
    """Whether the text names the other side again and again behind its lead."""
    view = case.view
    further = [f for f in view.names if view.lead_end <= f.start < CONFIRM and f.field == "text" and is_of(f, other)]
    return len(further) > 1


def _sentence(case: Case, find: Find) -> int:
    return bisect(_borders(case), find.start)


def _one_and_the_other(case: Case, rule: str) -> bool:
    """Whether a president who deals with both speaks of Kim in the title, and of Russia in other sentences than of
    North Korea: "Trump would meet Kim again … He also threatened buyers of Russian oil"."""
    president = any(find.field == "title" and find.entity and find.entity.id in PRESIDENTS for find in case.finds)
    kim = rule == "R3b" or _only_side_of_title(case) == "kp"
    if not (president and kim) or "ru" in case.sides("title") or GRAVE.intersection(case.title_facets()):
        return False
    ru = _by_sentence(case, "ru").keys()
    mutual = any(cue.sign == "mutual" for cue in case.view.cues)
    return bool(ru) and not mutual and not ru & _by_sentence(case, "kp").keys()


def _only_side_of_title(case: Case) -> str:
    """The one of the two sides that the title names; empty where it names both or none."""
    named = [side for side in ("kp", "ru") if any(is_of(f, side) for f in case.finds if f.field == "title")]
    return named[0] if len(named) == 1 and not case.bilateral() else ""
