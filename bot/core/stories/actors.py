"""Who acts on whom, by a title that names both: India attacks Pakistan, and Pakistan attacks India.

Their words are the same. Where one side stands before the other it acts, unless the title says otherwise: "attacked
by", «атакован Индией», 「攻撃される」, "遭". Titles that do not say plainly who acts say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from bot.core.stories import gazetteer, scenes
from bot.core.stories.finder import COUNTRY, DOER, PERSON, Found, as_states
from bot.core.stories.patterns import either, of_forms

#: What two do together, or to each other.
_TOGETHER = re.compile(
    either(
        (
            r"exchang / swap / mutual / between[ ] / trade (?:fire|blows|accus|threats) / обмен / взаимн / между[ ]"
            r" / echang / entre[ ] / zwischen[ ] / austausch / tausch / intercambi / scambi / tra[ ]"
        ).split(" / "),
        not_behind=r"\w",
    )
    + "|교환|상호|交換|交换|互"
)
_AND = re.compile(
    r"\w*(?:'s)?(?:\s?[,/&·・、и和与同跟及とや와과-]\s?|\s(?:and|et|und|y|e|и)\s)(?:the |la |le |l'|die )?"
)
#: In Korean and Japanese a comma stands behind whoever acts.
_AND_OF_SIGNS = {"ko": re.compile("[·・-]|[와과] ?"), "ja": re.compile("[・とや]"), "zh": re.compile("[和与同跟及、]")}
_WITH = re.compile(r"\b(?:with|avec|mit|con|con el|с|со)(?: [^\s,]+){0,2} $")
#: What one side does with the other by itself.
_ALONE = re.compile(r"border|ties|relations|protest|границ|отношени|протест|frontier|grenz|beziehung|frontera|confin")
#: Who says so, or of whom it is said.
_SAYS = re.compile(
    r"\w*(?:'s)?(?: [^\s:,]+){0,2}(?:\s?[:：]| (?:says?|said|claims?|reports?|confirms?|dit|affirme|annonce|teilt"
    r"|meldet|заяви\w+|сообщи\w+|утвержда\w+|dice|afirma|afferma)\b)|称|表示"
)
#: Before whoever acts, and what stands before him then.
_BY = {
    "en": r"\b(?:by|under)(?: (?!over\b|for\b)[^\s,]+){0,2} $"
    r"|(?:(?<!suspect)ed|hit|struck|shot)(?: down| out)? (?:in|over|from|near|of)(?: \w+ing| the)? $"
    r"|summoned to (?:the )?$",
    "fr": r"\b(?:par|sous|victime|cible)(?: [^\s,]+){0,2}? ?(?:l'|la |le )?$"
    r"|\bapres (?:une?|des|les?|la|l') ?(?:\S+ )?(?:attaque|frappe|tir|bombardement|raid|salve)s? (?:[^\s,]+ )?$"
    r"|(?:expuls|renvoy|convoqu|arret|abatt|intercept)\w* (?:de|d'|en|a|au|du|au-dessus d[eu]) ?(?:la |l')?$",
    "ru": r"\b(?:атакован|обстрелян|выслан|выдворен|вызван|обвинен|сбит|поражен|введен|задержан|захвачен|уничтожен|убит"
    r"|запрещен|закрыт|осужден|приговорен|приглашен|награжден|принят)[аоы]?\b[^,]*$"
    r"|(?:отправлен|направлен|поставлен)[аоы]?\b(?! (?:в|на|к) )[^,]*$"
    r"|\b(?:под (?:удар|санкци|атак|обстрел|огн|огон|запрет)|подверг(?:л?[аи]?сь|ся))\w*[^,]*$|сбили над $"
    # «Российских дипломатов выслали из Польши».
    r"|(?:высла|выдвор|депортир|изгна)\w* из $"
    r"|посети\w+ (?:[^\s,]+ )?(?:делегация|глава|министр|группа|посол)\b[^,]*$",
    "de": r"\b(?:von|vom|durch|seitens)(?: [^\s,]+){0,2} $",
    "es": r"[ai]d[oa]s?,? por(?: [^\s,]+){0,2} $|expulsad[oa]s? de (?:la )?$",
    "it": r"(?:[aiu]t|[ue]ls|[eiu]s)[oaie] da(?:l|ll'|lla|i|gli|lle)?(?: [^\s,]+){0,2} ?$",
    "zh": r"被|遭|受到|由|挨",
}  # fmt: skip
#: … with what stands behind him.
_BY_HIS = re.compile(r"\b(?:in|after|amid|from)(?: [^\s,]+){0,2} $")
_HIS = re.compile(
    r"\w*(?:'s)? (?:[\w-]+ )?(?:attack|strike|air ?strike|raid|shelling|drone|missile|barrage|bombard|fire|threat"
    r"|sanction|incursion|tariff)"
)
_IN_GERMAN = re.compile(r"\b(?:aus|in|uber)(?: [^\s,]+)? $")
_DONE_IN_GERMAN = re.compile(r"\w* .*(?:ausgewiesen|verwiesen|abgeschoben|einbestellt|festgenommen|abgeschossen)")
#: Behind the second of two sides, where he is the one who acts.
_SUFFERED = {
    "ko": re.compile(
        r"[가-힣]{0,3}(?: [가-힣]+){0,2}? ?"
        r"(?:[가-힣]{0,2} ?(?:당해|당했|당한|당하|받아|받았|받은|맞아|맞은|피격)"
        r"|(?:공습|공격|포격|폭격|타격|제재)(?: 대상)?에)|서 쫓겨"
    ),
    "ja": re.compile(r".{0,10}(?:され|受け|遭い|浴び)|から"),
}
#: Between the two, where it is done to the first by nobody in particular: "Russia condemned over Ukraine strike".
_BY_NOBODY = {
    "en": re.compile(
        r"(?:\b(?:accus|blam|condemn|critici[sz]|slamm|denounc|warn|rebuk|sanction|threaten)ed"
        r"|\b(?:faces?|faced|draws?|drew) \S+) (?:of|for|over|on|after)\b(?!.*\bby\b)"
        r"|\b(?:sentenced|jailed|convicted|imprisoned|charged|tried) (?:to|for|on|as|after|over|with)\b(?!.*\bby\b)"
    ),
    "fr": re.compile(
        r"\b(?:accus|condamn|critiqu|denonc|menac|sanctionn)ee?s? (?:de |d'|pour |apres )(?!.*\bpar\b)"
        r"|\bcondamnee?s? (?:a|en) "
    ),
    "de": re.compile(r"\bwegen\b"),
    # … or who confirms or admits what somebody else does.
    "ru": re.compile(
        r"подтвер[дж]\w+|призна\w+|опровер\w+"
        r"|(?:пригласили|наградили|вызвали|задержали|арестовали|обвинили|осудили) (?:в|из) |выслали в "
    ),
    "zh": re.compile("确认|承认|证实|宣布|欢迎|支持|否认"),
}
#: … and behind the second: where he is but a place, or the verb is a passive or that of who confirms or admits it.
_NOT_BY_HIM = {
    "ko": re.compile(
        r"[가-힣]{0,3}(?:에서|서)[ ,](?!쫓겨)|(?: ?[가-힣]+)?에 (?:초치|소환)"
        r"|.*(?:추방|체포|초치|소환|격추|억류|구금|제재)(?:돼|됐|된|되)|.*(?:확인|인정|시인|발표|주장|부인|환영|지지)"
    ),
    "ja": re.compile(".*(?:確認|認め|発表|主張|否定|歓迎|支持)"),
}
#: Around a claim, or the name of a film; not the apostrophe of "Israel's" and "l'Ukraine".
_MARK = re.compile(r"[\"“”„«»「」『』]|(?<!\w)['‘’](?=\w)|(?<=\w)['’](?!\w)")
#: The object that opens a title: «Посла Германии вызвали в МИД России», „Den Iran greift Israel an“.
_OBJECT_OPENS = re.compile(r"(?:посла|консула|дипломат(?:а|ов)|граждан(?:ина|ку)?|den) $")
#: Behind the first of two, where something is done to him.
_TO_HIM = {"ko": re.compile(r"(?:에게|에(?!서)|[을를]|으?로(?= ))"), "ja": re.compile(r"[をにへ]")}
#: … or to a part or a town of his: 「ウクライナ東部ハリコフにロシア軍の…」, "러시아 벨고로드에 우크라이나 …".
_TO_A_PART = {
    "ko": re.compile(r"(?: [가-힣]{2,8}){1,3}(?<=[^에])[에를을] "),
    "ja": re.compile("[一-龥ァ-ヶー・]{2,14}[にを]"),
}
#: … where it is not done to the first by the second, but got from him: „erhält Brief von Putin“.
_GETS = re.compile("erhalt|bekomm|recoi")
#: Before the first, where he is but the place in which it was done: «Detenido en Berlín un espía ruso».
_DONE_IN = re.compile(
    r"(?:[ai]d[oa]s?|muert[oa]s?) en (?:el |la |los )?$|[aiu]t[oaie] (?:in|a) $"
    r"|(?:rete|tue|damne|pulse|oque)e?s? (?:en|a|au) $"
)
#: Behind "ambassador recalled" stands where he was.
_RECALLED = re.compile(r"recall|отозв|отзыв|rappel|richiam|retira|召|소환")
#: What stands before the first of two, where it is done to him: "strike on Russia".
_ON = re.compile(
    r"\b(?:on|against|at|into|to|toward|по|против|на|в|во|к|sur|contre|en|au|a|gegen|auf|nach|in|contra|contro|su|над|uber)"
    r" (?:the |la |le |l'|die )?$|[对向]$"
)
#: In Russian whoever acts may stand behind the verb: «атаковала Украина», but «атаковала Украину».
_BEHIND_VERB = re.compile(r"(?:\w+(?:ла|ли|ет|ют|ал|ил)) $")
_OBJECT = re.compile(r"(?:[ую]|ии|ого|ому|их|ым|ой)\b")
_REST = re.compile(r"\w*")
#: Languages that put the verb behind both.
_VERB_LAST = frozenset({"ko", "ja", "zh", "de"})


class _Words(NamedTuple):
    done: re.Pattern[str]
    directed: re.Pattern[str]
    goes: re.Pattern[str]
    takes: re.Pattern[str]
    by: re.Pattern[str] | None


def doer(title: str, found: Iterable[Found], states: Mapping[str, str], language: str) -> str | None:
    """Who acts on whom in a folded title, by what it names; None where it does not say. Bodies act for `states`."""
    sides = [one for one in as_states(found, states) if one.kind in (COUNTRY, PERSON)]
    # Most titles name none or one.
    if len(sides) < 2 or (words := _words(language)) is None or not (act := words.directed.search(title)):
        return None
    two = _two(title, sides, words)
    if two is None or _TOGETHER.search(title):
        return None
    first, second = two
    gap = title[first.end : second.start]
    act = words.directed.search(title, first.end) or act
    if (act.start() > second.start and language not in _VERB_LAST) or _both(gap, title[second.end :], language):
        return None
    turned = _is_done_to_first(title, first, second, act, words, language)
    # What is quoted is no act of whoever stands outside: "Moscow bans film 'Ukraine attacks Russia'".
    if turned is None or sum(first.end <= mark.start() < second.start for mark in _MARK.finditer(title)) % 2:
        return None
    if words.takes.fullmatch(act.group()):
        turned = not turned
    one, other = (second, first) if turned else (first, second)
    return f"{DOER}:{one.name}>{other.name}"


def tells_deed(title: str, language: str) -> bool:
    """Whether a folded title has a word for what is done to somebody, as it is to warn or to strike."""
    words = _words(language)
    return words is not None and words.done.search(title) is not None


def reverse(name: str) -> str:
    """The same done the other way round."""
    one, _, other = name[2:].partition(">")
    return f"{DOER}:{other}>{one}"


def _two(title: str, sides: list[Found], words: _Words) -> tuple[Found, Found] | None:
    """The first two sides of a title, without those who but say so, and without the states of people who are named."""
    saying = scenes.tellers(title, sides)
    kept: list[Found] = []
    for at, one in enumerate(sides):
        near = [other for other in (sides[at - 1 : at] + sides[at + 1 : at + 2]) if other.kind == PERSON]
        if one.kind == COUNTRY and any(not words.directed.search(_between(title, one, other)) for other in near):
            continue
        behind = sides[at + 1].start if at + 1 < len(sides) else len(title)
        if one.name not in saying and not _says(title, one, behind, words):
            kept.append(one)
    second = next((one for one in kept if one.name != kept[0].name), None)
    return (kept[0], second) if second else None


def _says(title: str, one: Found, behind: int, words: _Words) -> bool:
    """Whether he but says it. Behind "Israel's attack on Iran:" somebody else speaks of it."""
    said = _SAYS.match(title, one.end, behind)
    return said is not None and not (said.group().endswith((":", "：")) and words.directed.search(title, 0, one.start))


def _between(title: str, one: Found, other: Found) -> str:
    return title[min(one.end, other.end) : max(one.start, other.start)]


def _both(gap: str, behind: str, language: str) -> bool:
    """Whether the two do it together."""
    if language not in _AND_OF_SIGNS:
        return _AND.fullmatch(gap) is not None or (_WITH.search(gap) is not None and not _ALONE.search(gap))
    return _AND_OF_SIGNS[language].fullmatch(gap) is not None or behind.startswith(("와 ", "과 ", "와의", "과의", "と"))


def _is_done_to_first(
    title: str, first: Found, second: Found, act: re.Match[str], words: _Words, language: str
) -> bool | None:
    """Whether it is the second of two sides who acts on the first; None where it is not sure."""
    gap, behind = title[first.end : second.start], title[second.end :]
    if language in ("ru", "de") and _OBJECT_OPENS.fullmatch(title, 0, first.start):
        return True
    if (language in _BY_NOBODY and _BY_NOBODY[language].search(gap)) or (
        language in _NOT_BY_HIM and _NOT_BY_HIM[language].match(behind)
    ):
        return None
    if _DONE_IN.search(title, 0, first.start):
        return None
    if on := _ON.search(title, 0, first.start):
        # "In Moscow …": whoever goes there stands behind.
        if not words.directed.search(title, 0, on.start()) and not words.goes.fullmatch(act.group()):
            return None
        return True
    # «Ким Чен Ыну вручили подарок Путина».
    if language == "ru" and first.kind == PERSON and title.startswith("у ", first.end):
        return True
    if language in _SUFFERED:
        to_a_part = _TO_A_PART[language].fullmatch(title, first.end, second.start)
        return bool(_TO_HIM[language].match(title, first.end) or to_a_part or _SUFFERED[language].match(behind))
    if words.by and words.by.search(gap):
        to_second = language == "ru" and second.kind == PERSON and title.startswith("у", second.end)
        if to_second or _GETS.match(act.group()):
            return False
        return not (_RECALLED.search(gap) and " by " not in gap)
    if language == "en":
        return bool(_BY_HIS.search(gap) and _HIS.match(behind))
    if language == "de":
        return bool(_IN_GERMAN.search(gap) and _DONE_IN_GERMAN.match(behind))
    return language == "ru" and _stands_behind(title, first, second, gap, words)


def _stands_behind(title: str, first: Found, second: Found, gap: str, words: _Words) -> bool:
    """Whether by its case a Russian or Ukrainian name behind the verb is who acts, or the one before it is not."""
    country = first.kind == COUNTRY and " " not in title[first.start : first.end]
    if country and first.start == 0 and _OBJECT.search(title, first.start, _end(title, first)):
        return True
    verb = _BEHIND_VERB.search(gap)
    if second.kind == PERSON:
        # «Лаврова принял Ким Чен Ын», and «Шойгу», who has no cases.
        return _is_nominative(title, second) and not _is_nominative(title, first)
    # «Япония вызвала посла Китая»: the verb was there before what looks like one.
    if verb is None or second.kind != COUNTRY or words.directed.search(gap, 0, verb.start()):
        return False
    one, other = title[first.start : _end(title, first)], title[second.start : _end(title, second)]
    # «Российский порт атаковали украинские …»: the verb goes with the second.
    many = other.endswith("ие") and not one.endswith("ие") and verb.group().endswith("ли ")
    return many or other.endswith(("а", "я"))


def _is_nominative(title: str, one: Found) -> bool:
    """Whether a Russian name is surely in the nominative: it ends in a consonant, as those of women do not."""
    return _end(title, one) == one.end and title[one.end - 1] not in "аеиоуыэюя"


def _end(title: str, one: Found) -> int:
    rest = _REST.match(title, one.end)
    return rest.end() if rest else one.end


@lru_cache(maxsize=20)
def _words(language: str) -> _Words | None:
    tables = [
        dict(line.split(": ", 1) for line in table.strip().splitlines())
        for table in (gazetteer.DONE_TO, gazetteer.GOES_TO, gazetteer.TAKES)
    ]
    if language not in tables[0]:
        return None
    done, goes, takes = ([form.strip() for form in table[language].split(",")] for table in tables)
    by = _BY.get(language)
    return _Words(
        of_forms(done),
        of_forms([*done, *goes, *takes]),
        of_forms(goes),
        of_forms(takes),
        re.compile(by) if by else None,
    )
