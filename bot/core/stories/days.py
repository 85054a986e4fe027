# ruff: noqa: E501
"""On which days a text says that something happened: weekdays, dates, "yesterday", seen from its publication."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.core.stories.letters import runs
from bot.core.stories.patterns import either, spaced

_WEEKDAYS = (
    "monday lundi понедельник понедельника montag lunes lunedi 월요일 月曜日 星期一 周一",
    "tuesday mardi вторник вторника dienstag martes martedi 화요일 火曜日 星期二 周二",
    "wednesday mercredi среду среда среды mittwoch miercoles mercoledi 수요일 水曜日 星期三 周三",
    "thursday jeudi четверг четверга donnerstag jueves giovedi 목요일 木曜日 星期四 周四",
    "friday vendredi пятницу пятница пятницы freitag viernes venerdi 금요일 金曜日 星期五 周五",
    "saturday samedi субботу суббота субботы samstag sabado sabato 토요일 土曜日 星期六 周六",
    "sunday dimanche воскресенье воскресенья sonntag domingo domenica 일요일 日曜日 星期日 周日 星期天",
)
WEEKDAYS = {word: number for number, words in enumerate(_WEEKDAYS) for word in words.split()}
#: German has words for a part of one: „Montagmorgen“.
WEEKDAYS |= {
    f"{day}{part}": number
    for number, day in enumerate("montag dienstag mittwoch donnerstag freitag samstag sonntag".split())
    for part in "morgen fruh vormittag mittag nachmittag abend nacht".split()
}
WEEKDAYS["sonnabend"] = 5
_MONTH_NAMES = (
    "january jan janvier января январе januar enero gennaio", "february feb fevrier февраля феврале februar febrero febbraio",
    "march mar mars марта марте marz marzo", "april apr avril апреля апреле abril aprile", "may mai мая мае mayo maggio",
    "june jun juin июня июне juni junio giugno", "july jul juillet июля июле juli julio luglio",
    "august aug aout августа августе agosto", "september sep sept septembre сентября сентябре septiembre settembre",
    "october oct octobre октября октябре oktober octubre ottobre", "november nov novembre ноября ноябре noviembre",
    "december dec decembre декабря декабре dezember diciembre dicembre",
)  # fmt: skip
#: What stands before or behind no name of a day, as a class.
LETTERS = "a-zа-я"
#: Names of months in seven languages, folded, and their numbers.
MONTHS = {word: number for number, words in enumerate(_MONTH_NAMES, 1) for word in words.split()}
#: … and in Korean, Japanese and Chinese.
MONTH_IN_DIGITS = re.compile("[0-9]{1,2} ?[월月]")
#: Words that name days and months, and nobody.
DATES = frozenset(WEEKDAYS) | frozenset(MONTHS)
#: Days of the month in words, as dialects of agencies have them: «шестого марта».
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого"
        " четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого".split(),
        1,
    )
} | {"1er": 1, "premier": 1}
_month = "|".join(sorted(MONTHS, key=len, reverse=True))
_latin_days = [word for word in WEEKDAYS if word < "\u2e80"]
_cjk_days = sorted((word for word in WEEKDAYS if word > "\u2e80"), key=len, reverse=True)
_any_day = "|".join(_latin_days)

_WEEKDAY = re.compile(spaced(_latin_days, apart_from=LETTERS))
_CJK_WEEKDAY = re.compile(either(_cjk_days))
_DAY_MONTH = re.compile(
    rf"(?<![\w.,])([0-9]{{1,2}}|{'|'.join(_ORDINALS)})(?:st|nd|rd|th|\.)? (?:de |of )?({_month})(?![a-zа-я])(?:,? (?:de )?([12][0-9]{{3}}))?"
)
_MONTH_DAY = re.compile(
    rf"(?<![a-zа-я])({_month})\.? ([0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9:]|[.,][0-9]{{3}}| [0-9]{{3}})(?:,? ([12][0-9]{{3}}))?"
)
_CJK_DATE = re.compile(
    r"(?:(?<![0-9])([0-9]{1,2})\s?[월月]\s?)?(?<![0-9.박泊])(?<![박泊] )([0-9]{1,2})\s?(?:일(?!간|\s?일정|[0-9가-힣]?째)(?=[\s(,.·]|오[전후]|부터|까지|에|의|$|[가-힣])|[両两]?日(?!間|本)|号)"
)
#: One of these stands in each of them.
_CJK_DAY = "일日号"
_ISO = re.compile(r"(?<![0-9])(20[0-9]{2})[-./]([01]?[0-9])[-./]([0-3]?[0-9])(?![0-9])")
#: From one day to another, and one day beside the next, as both stand around these words: "3-4 December", "les 3 et 4
#: décembre", «с 30 ноября по 2 декабря». Read only where a day with its month was found.
_DASH = "[-–—~〜]"
_TO = r",? (?:to|through|thru|till|until|au|jusqu'au|по|до|bis(?: zum)?|hasta(?: el)?|al|fino al)\s"
_AND = r"\s?[/&]\s?|,? (?:and|et|и|und|y|e)\s"
_THE = "(?:the |le |el |il |l'|den |dem |am )?"
_UP_TO = re.compile(
    rf"(?P<between>(?:between|entre|zwischen|между|tra|fra) {_THE})?(?<![\w.,:/-])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|er|\.)?"
    rf"(?: (?:de |of )?(?:{_month}))?(?:(?P<range>\s?{_DASH}\s?|{_TO})|{_AND}|, ){_THE}$"
)
#: Behind the first day: a spaced dash is rather that of a dateline, and a comma that of the sentence.
_ON_TO = re.compile(
    rf"(?:st|nd|rd|th)?(?:(?P<range>{_DASH}|{_TO})|{_AND}|, (?=[0-9]{{1,2}},? and [0-9]))(?:the )?"
    rf"(?:(?:{_month})\.? )?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![\w%:/-]|[.,][0-9]{{2}})"
)
#: The same in Korean, Japanese and Chinese, with the month before the first.
_CJK_UP_TO = re.compile(
    r"(?:(?<![0-9])(?P<month>[0-9]{1,2})\s?[월月]\s?)?(?<![0-9.:])(?P<day>[0-9]{1,2})\s?[일日号]?\s?"
    r"(?:(?P<range>[-–—―~〜∼～]|부터|에서|から|[至到])|[、，,·・과와と和]|및)\s?$"
)
#: A weekday that is to come, with what says so: "to vote on Monday", « à partir de vendredi », «состоится в среду»; not
#: where it is that of an event ("will respond to Monday's strike", « l'attaque de lundi »).
_FROM_THEN = (
    "starting", "beginning", "as of", "effective", "next", "a partir de", "a partir du", "ab", "ab dem", "ab kommendem",
    "kommenden", "nachsten", "начиная с", "в следующий", "в следующую", "в ближайший", "в ближайшую", "a partir del",
    "el proximo", "a partire da", "il prossimo",
)  # fmt: skip
_TO_COME = (
    "will", "to (?:vote|meet|visit|hold|host|hear|discuss|travel|arrive|begin|start|open|launch|decide|rule|sign|convene"
    "|attend|address|take|be|resume|release|announce|exchange|swap|fly)", "due to", "set to", "plans to", "expected to",
    "scheduled (?:to|for)", "doit", "doivent", "devrait", "devraient", "sera", "seront", "se rendra", "aura lieu",
    "auront lieu", "visitera", "rencontrera", "commencera", "prevue?s?", "посетит", "прибудет", "прибудут", "состоится",
    "состоятся", "пройдет", "пройдут", "начнется", "начнутся", "встретится", "встретятся", "проведет", "проведут",
    "обсудит", "обсудят", "проголосует", "планиру[ею]т", "запланирован[аоы]?", "намечен[аоы]?", "назначен[аоы]?", "wird",
    "werden", "soll", "sollen", "will", "wollen", "se reunira", "visitara", "viajara", "celebrara", "comenzara", "votara",
    "lanzara", "preve", "va a", "van a", "si riunira", "visitera", "iniziera", "votera",
)  # fmt: skip
_WHO_SAYS = (
    "said|says|told|announced|dit|declare|annonce|сообщил|заявил|sagte|teilte|dijo|anuncio|informo|ha detto"
    "|since|after|following|last|depuis|apres|после|прошл|seit|nach|vergangen|letzt|desde|tras|despues|dopo|scors"
)
#: Behind a German "soll" or "will": what is said to have happened, „soll am Montag getötet haben“.
_HEARSAY = rf"[^.!?;\n]{{0,150}}? [{LETTERS}]+(?:t|en) (?:haben|sein)(?![{LETTERS}])"
_AHEAD_WEEKDAY = re.compile(
    rf"(?:{either(_FROM_THEN, not_behind=LETTERS)}) (?P<from>{_any_day})(?![{LETTERS}])"
    rf"|(?:{either(dict.fromkeys(_TO_COME), apart_from=LETTERS)})(?!{_HEARSAY})"
    rf"(?: (?!(?:{_WHO_SAYS})|(?:{_any_day})(?![{LETTERS}]))[^\s.,;:!?…]+){{0,9}}? (?:(?:on|le|в|во|am|el) )?"
    rf"(?<! de )(?<! del )(?<! di )(?P<plan>{_any_day})(?![{LETTERS}]|['’]s)"
    rf"|(?<![{LETTERS}])(?P<next>{_any_day}) (?:prochain|prossimo|que viene)(?![{LETTERS}])"
)
#: Before a day of the month that is to come: "오는 27일".
_COMING = re.compile(r"(?:오는|다가오는|来る|将于|定于)\s?$")
#: So far before a day the first one of its range may begin, and so many days the longest range has.
_REACH, _LONGEST = 40, 14
_YESTERDAYS = frozenset("yesterday hier вчера gestern ayer ieri".split())
_CJK_YESTERDAYS = ("어제", "昨日", "昨天")
_YESTERDAY = re.compile(either(sorted(_YESTERDAYS), apart_from=LETTERS) + "|" + "|".join(_CJK_YESTERDAYS))

#: Not in German, whose "morgen" is any morning, and of the Spanish not "esta mañana".
_TOMORROWS = frozenset("tomorrow demain завтра domani manana".split())
_CJK_TOMORROWS = ("내일", "明日", "明天")
_TOMORROW = re.compile(
    either(sorted(_TOMORROWS - {"manana"}), apart_from=LETTERS)
    + rf"|(?<!la )(?<!esta )(?<!una )(?<!de )(?<![{LETTERS}])manana(?![{LETTERS}])|{'|'.join(_CJK_TOMORROWS)}"
)

_DATED_WEEKDAY = re.compile(
    rf"(?<![a-zа-я])(?P<weekday>{_any_day}),? (?:the |den |le )?(?:(?P<day>[0-9]{{1,2}})(?:er|st|nd|rd|th|\.)? (?:de |of )?(?P<month>{_month})"
    rf"|(?P<month2>{_month})\.? (?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?)(?![\wа-я])(?!,? (?:de )?[12][0-9]{{3}})"
)
#: What stands before a day that is named for what went before, not for what is told: "a day after its launch on Friday".
#: German "nach" is "after" only before an article or a genitive: "drei Tage nach Moskau" are spent there.
_NACH = r" (?:de[mnr]|[a-zß]+e[mr]|[a-zß]+s) "
_AFTER = (
    "days? after(?! day| tomorrow)", "hours after(?! midnight)", "following (?:its|another|an earlier|a similar|a previous)",
    "au lendemain", "jours? apres", "heures apres", "день после", "дня после", "дней после", "сутки после", "суток после",
    "часов после", "часа после", "вслед за", f"tage? nach(?={_NACH})", f"stunden nach(?={_NACH})",
    "dias? despues", "horas despues", "giorn[oi] dopo", "ore dopo",
)  # fmt: skip
_NAMED_DAY = rf"(?:{_any_day}|[0-9]{{1,2}}\.? (?:de )?(?:{_month})|(?:{_month})\.? [0-9]{{1,2}})(?![{LETTERS}])"
_DAY_BEFORE = re.compile(rf"(?:{either(_AFTER, apart_from=LETTERS)})(?:[ '’][^\s,.;:!?'’]+){{0,9}}?[ '’]{_NAMED_DAY}")
_SO_MANY = (
    "an?|the|one|two|three|four|five|six|seven|ten|few|several|some|many|just|only|un|une|deux|trois|quatre|cinq|quelques|einen?"
    "|zwei|drei|vier|funf|wenige|einige|nur|на|через|спустя|всего|один|два|три|четыре|пять|несколько|второй|dos|tres|cuatro"
    "|cinco|pocos|varios|due|tre|quattro|cinque|pochi|alcuni"
)
#: Where it opens the sentence, what is told may come before the day: "Hours after the summit Kim on Friday opened a dam".
#: The day belongs to what went before if the clause ends there, or another one follows.
_OPENS = re.compile(rf"(?:^|[.!?:…—–]\s|\n)\s*(?:(?:[0-9]+|{_SO_MANY}) ){{0,3}}$")
_ENDS = re.compile(rf"(?:'s [^\s,]+)?,|[^.!?\n]{{0,80}}?(?<![{LETTERS}]){_NAMED_DAY}")
#: Likewise in Japanese, Korean and Chinese; where it is another state that went before, the day is that of what is told.
_CJK_DAY_BEFORE = re.compile(
    r"(?:[0-9]{1,2}\s?[월月]\s?)?[0-9]{1,2}(?:日(?:の[^\W\d]{1,12}?)?に(?:続[いくきけ]|次[いぐ])"
    r"|일(?!의? (?:러시아|미국|중국|일본|한국|북한)에)(?:의? ?[^\W\d]{1,6}){0,2}에 (?:뒤)?이어)"
    r"|(?<![后後相])[继繼](?:本月)?(?:[0-9]{1,2}月)?[0-9]{1,2}[日号]"
)
#: Whoever tells, mostly on the next day, what a state has done.
_STATE_MEDIA = (
    "state media", "state-run media", "state news agency", "official media", "official news agency", "kcna",
    "korean central news agency", "rodong sinmun", "medias? d'etat", "medias? officiels?", "presse officielle",
    "presse d'etat", "agence officielle", "цтак", "государственные сми", "гостелевидение", "staatsmedien",
    "staatliche medien", "staatliche nachrichtenagentur", "medios estatales", "prensa oficial", "media statali",
)  # fmt: skip
#: Before the day: « rapporté », «сообщило».
_TELL = "rapport indiqu annonc affirm diffus revel сообщ передал berichte inform riferi".split()
#: … and when, right beside them, which is no day of the event: "state media said on Tuesday", « ont rapporté lundi les
#: médias d'Etat », "조선중앙통신이 2일 보도했다". In English not behind it: "on Monday, state media said" is the event's.
_TOLD_ON = (
    re.compile(
        rf"(?:{either(_STATE_MEDIA, apart_from=LETTERS)})(?: (?!{_NAMED_DAY})[^\s,.;:!?]+){{0,6}}?,? {_NAMED_DAY}"
    ),
    re.compile(
        rf"(?:{either(_TELL)})\w* (?:on |en |в |am |el )?"
        rf"{_NAMED_DAY}(?: [^\s,.;:!?]+){{0,3}}? (?:[dl]')?(?:{either(_STATE_MEDIA)})"
    ),
)
#: … with 「10日付の労働新聞」, "10일자 노동신문".
_CJK_TOLD_ON = re.compile(
    r"(?:중앙통신|노동신문|중앙방송|中央通信|労働新聞|中央放送|中社|劳动新闻)[이은는가はがも]? ?(?:[0-9]{1,2}\s?[월月]\s?)?[0-9]{1,2}[일日]"
    r"|(?:[0-9]{1,2}\s?[월月]\s?)?[0-9]{1,2}(?:日付け?の?|일자 )(?=[^\W\d]{0,8}(?:新聞|紙|通信|신문|통신))"
)
#: The day before the one that was named last, as state media tell what was done; not that before an election or a visit:
#: "朝鮮中央通信は6日、金正恩氏が前日に…", "김정은 위원장이 전날". 60 signs ahead stands the day that it is before.
_THE_DAY_BEFORE = re.compile(
    r"(?:(?<=[がはもをにで、，。 ])前日(?!比)|(?:(?<=[이가은는을를서며도,”] )|^)전날|(?<=[在于於，。])前一[天日])"
)
_ITS_NEXT = re.compile(r"(?<![0-9.])([0-9]{1,2})\s?(?:일(?!간)|日(?![間本]))")
_AHEAD = 60

#: So many years back a weekday's date is looked for.
_YEARS_BACK = 12
#: … and a date so near is of this year, whatever weekday a reporter took it for.
_SAME_YEAR = 300

#: A day of the month without its month is the nearest one; news rarely name days farther off.
_NEAR = 20
_MONTH_DAYS = 31


def days(parts: Sequence[str], published: datetime) -> frozenset[int]:
    """The days that the folded parts of a text name, as ordinals; weekdays are the nearest ones, rather past than
    future."""
    today = published.date()
    if not date(1971, 1, 1) <= today <= date(2200, 1, 1):
        return frozenset()
    found: set[int] = set()
    folded, said = "\n".join(parts), _said_in(parts)
    has_month = not said.isdisjoint(MONTHS)
    # Most texts have none.
    if has_month or not said.isdisjoint(WEEKDAYS):
        folded = _DAY_BEFORE.sub(_unless_told, folded)
        for told_on in _TOLD_ON:
            folded = told_on.sub(" ", folded)
        if has_month:
            folded = _DATED_WEEKDAY.sub(lambda hit: hit.group().removeprefix(hit["weekday"]), folded)
            found |= _with_month(folded, today)
        for hit in _AHEAD_WEEKDAY.finditer(folded):
            found.add(_next_weekday(WEEKDAYS[hit["from"] or hit["plan"] or hit["next"]], today))
        folded = _AHEAD_WEEKDAY.sub(" ", folded)
        found.update(_weekday(WEEKDAYS[weekday], today) for weekday in _WEEKDAY.findall(f" {folded}"))
    found.update(_weekday(WEEKDAYS[weekday], today) for weekday in _CJK_WEEKDAY.findall(folded))
    if any([sign in folded for sign in _CJK_DAY]):
        found |= _the_day_before(folded, today)
        folded = _CJK_DAY_BEFORE.sub(" ", _CJK_TOLD_ON.sub(" ", folded))
        for hit in _CJK_DATE.finditer(folded):
            found |= _up_to_cjk(folded, hit, today)
    if "20" in folded:
        for hit in _ISO.finditer(folded):
            found |= _dated(today, hit[1], int(hit[2]), int(hit[3]))
    if _may_say(folded, said, _YESTERDAYS, _CJK_YESTERDAYS) and _YESTERDAY.search(folded):
        found.add(today.toordinal() - 1)
    if _may_say(folded, said, _TOMORROWS, _CJK_TOMORROWS) and _TOMORROW.search(folded):
        found.add(today.toordinal() + 1)
    return frozenset(found)


def _the_day_before(folded: str, today: date) -> set[int]:
    """The day before the one that was named last."""
    found: set[int] = set()
    for hit in _THE_DAY_BEFORE.finditer(folded):
        if named := _ITS_NEXT.findall(folded, max(0, hit.start() - _AHEAD), hit.start()):
            found |= {day - 1 for day in _day_of_month(today, int(named[-1]))}
    return found


def _unless_told(before: re.Match[str]) -> str:
    """Nothing in place of a day that went before, or the words as they stand, where it may be that of what is told."""
    text, end = before.string, before.end()
    opens = _OPENS.search(text, 0, before.start()) is not None
    return before.group() if opens and not _ENDS.match(text, end) else " "


def _said_in(parts: Sequence[str]) -> frozenset[str]:
    return frozenset().union(*map(runs, parts))


def _may_say(folded: str, said: frozenset[str], words: frozenset[str], signs: Sequence[str]) -> bool:
    """Whether one of the words is among those that a text has, or one of the signs in it."""
    return not words.isdisjoint(said) or any([sign in folded for sign in signs])


def _with_month(folded: str, today: date) -> set[int]:
    """The days whose month the text names."""
    found: set[int] = set()
    for hit in _DAY_MONTH.finditer(folded):
        day = _ORDINALS.get(hit[1]) or int(hit[1])
        found |= _up_to(folded, hit.start(), _dated(today, hit[3], MONTHS[hit[2]], day))
    for hit in _MONTH_DAY.finditer(folded):
        found |= _on_to(folded, hit.end(2), _dated(today, hit[3], MONTHS[hit[1]], int(hit[2])))
    return found


def _up_to(folded: str, start: int, last: set[int]) -> set[int]:
    """The day `last`, which stands at `start`, with those before it of the range or the row that it ends."""
    found = set(last)
    while last and (before := _UP_TO.search(folded, max(0, start - _REACH), start)):
        last = _through(max(last), int(before["day"]), -1, before["range"] or before["between"])
        found |= last
        last, start = {min(last)} if last else last, before.start("day")
    return found


def _on_to(folded: str, end: int, first: set[int]) -> set[int]:
    """The day `first`, which ends at `end`, with those behind it of the range or the row that it begins."""
    found = set(first)
    while first and (behind := _ON_TO.match(folded, end)):
        first = _through(min(first), int(behind["day"]), 1, behind["range"])
        found |= first
        first, end = {max(first)} if first else first, behind.end("day")
    return found


def _up_to_cjk(folded: str, hit: re.Match[str], today: date) -> set[int]:
    """The day of `hit`, with those before it of its range or row, and with the month that the first one has."""
    month, before = hit[1], _CJK_UP_TO.search(folded, max(0, hit.start() - _REACH), hit.start())
    if before and not month:
        month = before["month"]
    coming = not month and _COMING.search(folded, 0, before.start("day") if before else hit.start())
    if month:
        last = _dated(today, None, int(month), int(hit[2]))
    elif before and before["range"]:
        # Its first day tells of which month it is.
        first = _day_of_month(today, int(before["day"]), coming=bool(coming))
        last = set(sorted(_through(min(first), int(hit[2]), 1, before["range"]))[-1:]) if first else first
    else:
        last = _day_of_month(today, int(hit[2]), coming=bool(coming))
    found = set(last)
    while last and before:
        last = _through(max(last), int(before["day"]), -1, before["range"])
        found |= last
        last = {min(last)} if last else last
        before = _CJK_UP_TO.search(folded, max(0, before.start("day") - _REACH), before.start("day"))
    return found


def _through(day: int, other: int, step: int, ranges: str | None) -> set[int]:
    """The days from `day` to the nearest one that is the `other` of its month, without the first; of a row, where
    nothing says that it is a range, only the next."""
    for off in range(1, _LONGEST if ranges else 2):
        if date.fromordinal(day + step * off).day == other:
            return {day + step * one for one in range(1, off + 1)}
    return set()


def other_year(parts: Sequence[str], published: datetime) -> date | None:
    """The day of an earlier year that a text, folded and in parts, gives with its weekday: "lundi 11 septembre" was in 2023, not in 2026.
    None where the dates agree with the publication, or there are none."""
    if _said_in(parts).isdisjoint(MONTHS):
        return None
    today = published.date()
    for hit in _DATED_WEEKDAY.finditer(" ".join(parts)):
        weekday, month = WEEKDAYS[hit["weekday"]], MONTHS[hit["month"] or hit["month2"]]
        for year in range(today.year + 1, max(1970, today.year - _YEARS_BACK), -1):
            try:
                day = date(year, month, int(hit["day"] or hit["day2"]))
            except ValueError:
                continue
            if day.weekday() == weekday:
                return day if day < today - timedelta(days=_SAME_YEAR) else None
    return None


def _weekday(weekday: int, today: date) -> int:
    """The nearest such day: today, tomorrow (it is later in Seoul), or one of the five before."""
    ahead = (weekday - today.weekday()) % 7
    return today.toordinal() + (ahead if ahead <= 1 else ahead - 7)


def _next_weekday(weekday: int, today: date) -> int:
    """Today, or the next such day."""
    return today.toordinal() + (weekday - today.weekday()) % 7


def _dated(today: date, year: str | None, month: int, day: int) -> set[int]:
    try:
        if year:
            return {date(int(year), month, day).toordinal()}
        return {
            min(
                (date(today.year + shift, month, day) for shift in (-1, 0, 1)), key=lambda one: abs(one - today)
            ).toordinal()
        }
    except ValueError:
        return set()


def _day_of_month(today: date, day: int, *, coming: bool = False) -> set[int]:
    """The nearest such day, or the next one."""
    for off in range(_MONTH_DAYS if coming else _NEAR):
        for one in (
            (today + timedelta(days=off),) if coming else (today - timedelta(days=off), today + timedelta(days=off))
        ):
            if one.day == day:
                return {one.toordinal()}
    return set()
