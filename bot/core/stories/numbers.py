# ruff: noqa: E501
"""Numbers with what they count: "three missiles", «12 тысяч солдат», "3천명", "3.000 soldats"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.core.stories import numerals, tolls
from bot.core.stories.days import LETTERS, MONTHS
from bot.core.stories.letters import fold, runs
from bot.core.stories.patterns import either
from bot.core.stories.settings import STEM
from bot.core.stories.words import key

#: What is counted, by the beginning of the word behind the number; whole words end with "=", for journalists are no days
#: ("jour"), measures no months, plans no planes, and Europeans no euros.
_UNITS = {
    "missile": "missile missili projectile rocket roquette engin fusee ракет снаряд rakete raketen misil proyectil cohete razz geschoss marschflugkorper flugkorper",
    "km": "km kilom км килом kilómetr chilometr",
    "soldier": "soldier troop soldat militaire serviceme военн солдат бойц soldad truppe tropas efectivos uniformados",
    "person": "people person individu personne человек чел физическ физлиц лиц personas menschen personen persone",
    "dead": "dead death killed morts mort= morte= погибш убит tote= toten= toter= muert morti= died dies= tue= tues= vittime",
    "hurt": "injur wounded bless ранен постра verletz herid ferit",
    "entity": "entit organi организа компан compan entreprise unternehmen empresa aziend firm",
    "ship": "ship vessel navire bateau корабл судн судов schiff buque barco nave= navi=",
    "minute": "minut минут",
    "hour": "hour heure час= часа= часов= часам= stunde hora= horas= ora= ore=",
    "day": "day= days= jour= jours= дня= день= дней= суток= tag= tage= tagen= dia= dias= giorno= giorni=",
    "week": "week semaine недел woche seman settiman",
    "month": "month mois= месяц monat mes= meses= mese= mesi=",
    "year": "year ans= annee лет= год= года= годам= годов= jahr ano= anos= anni=",
    "percent": "percent cent= cento= ciento= procent процент prozent pct=",
    "worker": "worker travaill ouvrier obrer operai рабочи работник arbeiter trabajad lavorator",
    "engineer": "engineer génie genie sapeur инженер сапер pionier ingenier ingegner",
    "drone": "drone беспилот дрон бпла drohne dron= droni=",
    "tonne": "ton= tons= tonn тонн t=",
    "official": "official responsable чиновник beamte funcionari funzionari",
    "case": "case= cases= cas= случа заболев fall= falle= fallen= caso= casos= casi=",
    "meter": "metre meter metr= metro= metros= metri= метр= метра= метров= m=",
    "plane": "plane aircraft avion самолет flugzeug aereo= aerei= jet= jets=",
    "dollar": "dollar долла dolar",
    "euro": "euro= euros= евро=",
    "ruble": "roubl rubl рубл rubel",
    "point": "point points пункт балла баллов punt",
    "shell": "shell obus artillery",
    "wagon": "wagon container contain conteneur контейнер вагон",
}
_UNIT_OF = {beginning: unit for unit, beginnings in _UNITS.items() for beginning in beginnings.split()}
_LONGEST_UNIT = max(map(len, _UNIT_OF))
#: Counters of Korean, Japanese and Chinese, right behind the number.
_COUNTERS = {
    "발": "missile", "기": "missile", "枚": "missile", "发": "missile", "發": "missile", "発": "missile",
    "km": "km", "㎞": "km", "킬로": "km", "公里": "km", "キロ": "km",
    "명": "person", "여명": "person", "人": "person", "名": "person", "곳": "entity", "개 단체": "entity", "개 기관": "entity", "家": "entity",
    "척": "ship", "隻": "ship", "艘": "ship", "분": "minute", "分": "minute", "시간": "hour", "時間": "hour", "小时": "hour",
    "일간": "day", "일 일정": "day", "박": "day", "日間": "day", "天": "day", "주": "week", "개월": "month", "년": "year", "주년": "year", "周年": "year", "年": "year",
    "세": "age", "歳": "age", "岁": "age", "%": "percent", "％": "percent", "퍼센트": "percent", "달러": "dollar", "ドル": "dollar", "美元": "dollar",
    "원": "won", "엔": "yen", "円": "yen", "유로": "euro", "톤": "tonne", "대": "vehicle", "건": "case", "차": "nth", "호": "nth", "회": "times", "번": "times",
}  # fmt: skip
#: What counts people of one kind may be said of people in general: "800명" is 800 soldiers.
PEOPLE = frozenset({"person", "soldier", "worker", "engineer", "official"})

_SCALES = {
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "millions": 1_000_000, "billion": 10**9, "billions": 10**9, "bn": 10**9, "trillion": 10**12, "trillions": 10**12, "trln": 10**12, "трлн": 10**12, "триллион": 10**12, "триллиона": 10**12, "триллионов": 10**12, "mln": 10**6,
    "mille": 1_000, "milliers": 1_000, "milliard": 10**9, "milliards": 10**9, "тысяч": 1_000, "тысячи": 1_000, "тысяча": 1_000, "тыс": 1_000,
    "миллион": 10**6, "миллиона": 10**6, "миллионов": 10**6, "млн": 10**6, "миллиард": 10**9, "миллиарда": 10**9, "миллиардов": 10**9, "млрд": 10**9,
    "tausend": 1_000, "millionen": 10**6, "milliarden": 10**9, "mio": 10**6, "mrd": 10**9, "mil": 1_000, "millones": 10**6, "milioni": 10**6, "miliardi": 10**9,
    "천": 1_000, "만": 10_000, "백만": 10**6, "억": 10**8, "조": 10**12, "千": 1_000, "万": 10_000, "萬": 10_000, "億": 10**8, "亿": 10**8,
}  # fmt: skip
#: Those that are written with a full stop or without: „34 Mio. Euro“, «34 млн. долларов».
_SHORT_SCALES = ("mio", "mrd", "mln", "тыс", "млн", "млрд", "трлн")
#: Right behind a sum with its sign: "$34m".
_SCALE_OF_MONEY = re.compile("(k|mn?|b|tn)(?![a-zа-я0-9])")
_TIMES_OF_MONEY = {"k": 1_000, "m": 10**6, "mn": 10**6, "b": 10**9, "tn": 10**12}
#: In Korean, Japanese and Chinese a unit in letters may follow at once: "5천t".
_SCALE = re.compile(
    r"\s?("
    + "|".join(
        scale if scale > "\u2e80" else f"{scale}(?![a-zа-я])" for scale in sorted(_SCALES, key=len, reverse=True)
    )
    + ")(?:[.](?= [a-zа-я]))?"
)
#: What goes on behind such a scale.
_FURTHER = re.compile("([0-9]{1,4})(?![0-9.,])| ([0-9]{1,4})(?=[천백만千百万萬])")
#: From here on a scale is that of all before it: "9천100만" are 9 100 times ten thousand.
_MYRIAD = 10_000
#: Behind the first digit.
_DIGITS = r"(?:[0-9]{0,2}(?:[ .,\u00a0\u202f][0-9]{3})+(?![0-9])|[0-9]*(?:[.,][0-9]+)?)(?![0-9])"
#: Right behind a sign, too: "ミサイル3発".
_IN_DIGITS = "|".join(rf"{digit}(?<![0-9a-zа-яёіїє_.,\u00c0-\u024f]{digit}){_DIGITS}" for digit in "0123456789")
_NUMBER = re.compile(f"{_IN_DIGITS}|{either(numerals.BEGINS, apart_from=LETTERS)}")
#: Most texts have none in words.
_NUMBER_IN_DIGITS = re.compile(_IN_DIGITS)
_COUNTER = re.compile(r"\s?여?\s?(" + "|".join(sorted(map(re.escape, _COUNTERS), key=len, reverse=True)) + ")")
#: Behind what counts: "3隻目", "세 번째"; the third ship is no three ships.
_IN_A_ROW = ("目", "째")
_WORD = re.compile("[a-zа-я%$]+")
#: A unit stands at most so many words behind its number: "three short-range ballistic missiles".
_WORDS_BEHIND = 4
#: "2-1", "98 – 95", "2:1"; "13:42" is a time of the day.
_SCORE = re.compile(
    r"([0-9](?<![\w.,:/-].)[0-9]{0,2})(?:\s?[-–]\s?|:(?=[0-9](?![0-9])|[6-9][0-9]))([0-9]{1,3})(?![\w%:/-]|[.,:][0-9])"
)
_DAY_OF = re.compile(rf"(?:st|nd|rd|th|er|\.)? (?:of |de )?([{LETTERS}]+)")
#: Before days of a month: "December 3-4" is no score.
_MONTH_ENDS = re.compile(rf"(?<![a-zа-я])(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.? $")
_NEXT_WORD = re.compile(r"-?\s?([a-zа-я]+)")
#: Stands between an ordinal and what it counts: "third and final reading", «третьем, окончательном чтении».
_AND_LAST = re.compile(
    r"(?:,|,? (?:and|et|und|y|e|и))? (?:final|last|derniere?|finale|letzten?|окончательн\w+|последн\w+|definitiv[ao]|ultim[ao])(?= )"
)
#: Shorter words behind a number are no nouns: "10 and", "5 de".
_COUNTED_WORD = 4
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
    "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme",
    "premiere seconde troisiemes",
    "erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte",
    "ersten zweiten dritten vierten funften sechsten siebten achten neunten zehnten elften zwolften",
    "primera segunda tercera cuarta quinta sexta septima octava novena decima",
)
_ORDINAL_OF = {word: number for row in _ORDINALS for number, word in enumerate(row.split(), 1)}
_RUSSIAN = "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат".split()
_RUSSIAN_ENDINGS = "ый ой ий ья ье ьи ьей ью ая ую ое ые ого ому ым ом ьего ьему ьем ых".split()
_ORDINAL = re.compile(
    rf"(?<![a-zа-я0-9])(?:(?P<word>{'|'.join(sorted(_ORDINAL_OF, key=len, reverse=True))})"
    rf"|(?P<russian>{'|'.join(_RUSSIAN)})(?:{'|'.join(_RUSSIAN_ENDINGS)})"
    r"|(?P<digits>[0-9]{1,2})(?:st|nd|rd|th|er|eme|-й|-го|-я|-ю|-е))(?![a-zа-я])"
)
#: Most texts have none of these words, and no digit that goes on so.
_ORDINAL_WORDS = frozenset((*_ORDINAL_OF, *(stem + ending for stem in _RUSSIAN for ending in _RUSSIAN_ENDINGS)))
_ORDINAL_DIGIT = re.compile("[0-9](?:st|nd|rd|th|er|eme|-)")
_ORDINAL_OF |= {word: number for number, word in enumerate(_RUSSIAN, 1)}
_BEFORE = 20
#: Before a number of rounds.
_SHELLS = re.compile("(?:포탄|砲弾|炮弹|砲彈)(?:을|를|を)? ?(?:약|최소|최대)? ?$")
#: Behind people counted in signs.
_HARMED = re.compile(
    r"(?:以上)?(?:이|가|が|の)?[、 ]?(?:(死|사망|숨|목숨|遇难|遇難|罹难|丧生|身亡|殒命)|(?:负伤|受伤|負傷|けが|重軽傷|부상|다쳐|다친|다쳤))"
)
#: "Mi-8", «Ми-8»: what stands behind such a number is not what it counts.
_IN_NAME = re.compile("[a-zа-я][-\u2011]$")
_MONEY = re.compile(r"[$€£¥₩]\s?$")
#: Minutes stand behind it.
_HOUR = re.compile("[시時时点] ?$")
#: The unit of how strong an earthquake is, and its number, which no word follows as a unit does.
MAGNITUDE = "magnitude"
PERCENT = "percent"
_MAY_BE_MAGNITUDE = re.compile("magnit|магнит|richter|рихтер|규모|マグニチュード|quake|beben|地震")
_STRENGTH = r"(?<![0-9.,])([3-9][.,]\s?[0-9])(?![0-9])"
_MAGNITUDE = re.compile(
    rf"(?:magnitud[eo]?|магнитуд\w*|규모|マグニチュード|\bstarke|(?<![a-z0-9])m)(?:-| (?:of |de |di |von )?)?{_STRENGTH}"
    rf"|{_STRENGTH}(?:[级級]|[- ]magnitude| (?:on|sur|по|auf|en|degre\w*)[^.]{{1,20}}(?:richter|рихтер))"
)
_CLAUSE_ENDS = re.compile(r"[.,;:()«»\"]")
_SPACE = re.compile(r"[ \u00a0\u202f]")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{3})+")


class Number(NamedTuple):
    """A number and the unit it counts in; the unit is empty where the word behind it is none of the known ones."""

    value: float
    unit: str
    start: int
    end: int


class _Hit(NamedTuple):
    """Where a number stands, without what counts, and its value; None where it is none."""

    start: int
    end: int
    value: float | None


#: What has a number in its name, and further names behind it: "Hwasong-17", "Su-57M", "ZX-4-Nova"; behind a few
#: capitals without a hyphen, too: "KN23", but not the magnitude "M5.2".
_MODEL = re.compile(
    r"(?<![\w-])(?:([^\W\d_]{1,12})[-\u2011](\d+(?:\.\d+)*)|([A-ZА-Я]{1,3})(\d{1,4})(?![.,]?\d))([^\W\d_]*)"
    r"((?:[-\u2011][A-ZА-Я]\w*)*)"
)
#: A version right behind the number, left out as often as not: "Su-57M", "11Ra", «11다형».
_VERSION = re.compile("[A-ZА-Я][^\\W\\d_]{0,3}$|[가나다라마바사아자차카타파하](?=형)")
#: Whose planes and helicopters have versions that are left out even behind a hyphen: "Mi-8-MTV".
_PLANES = frozenset("mi ka su mig tu il an yak ми ка су миг ту ил ан як".split())
_MAY_BE_MODEL = re.compile(r"[-\u2011A-ZА-Я]\d")
#: … and what says when is no name: "mid-2026". Any other year is part of one: North Korea's guns are "M-1978" and
#: "M-2018", and "Expo-2025" is another than "Expo-2030".
_TIMES = frozenset(MONTHS) | frozenset(
    "mid pre post early late end since until spring summer autumn winter mi fin debut avant depuis printemps ete automne"
    " hiver mitte ende anfang seit bis fruhling sommer herbst mediados finales meta fine inizio середина середине"
    " середины конец конце конца начало начале начала до после весна весны лето лета осень осени зима зимы".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d")
#: Behind a name with a number, and no name: "F-16-Equipped", "KN-23-Type". Not all that ends so: "Veda-4-Advanced".
_JOINED = re.compile(
    r"-(?:related|equipped|based|armed|linked|led|backed|powered|launched|mounted|loaded|infected|induced|affected|derived"
    r"|inspired|sized|made|built|like|capable|carrying|ready|free|positive|negative|style|class|type|era|series)\b"
)
#: Joins any noun to a name so.
_JOINS_NOUNS = "de"


@lru_cache(maxsize=8)
def numbers(folded: str) -> tuple[Number, ...]:
    """The numbers of a folded text; days of the month and years are left to `days`. Those of an article's title and lead
    are remembered, for they are asked for again."""
    folded = numerals.in_digits(folded)
    found, taken = [], []
    for score in _SCORE.finditer(folded):
        if not _are_days(folded, score):
            found.append(Number(_result(int(score[1]), int(score[2])), "score", score.start(), score.end()))
        taken.append((score.start(), score.end()))
    hits = _hits(folded)
    for index, hit in enumerate(hits):
        if any(start <= hit.start < end for start, end in taken):
            continue
        until = hits[index + 1].start if index + 1 < len(hits) else len(folded)
        number = _counted(folded, hit, until)
        if number is not None:
            found.append(number)
            taken.append((number.start, number.end))
    return tuple(found)


def _result(ours: int, theirs: int) -> float:
    """A score as one number: who lost 1:2 was beaten 2-1."""
    return float(max(ours, theirs) * 1000 + min(ours, theirs))


def _are_days(folded: str, score: re.Match[str]) -> bool:
    """Whether what may be a score is a range of days beside their month."""
    start, end = score.span()
    return bool(_is_day(folded, end) or _MONTH_ENDS.search(folded, max(0, start - _BEFORE), start))


def _is_day(folded: str, end: int) -> bool:
    """Whether a month follows a number that ends there."""
    month = _DAY_OF.match(folded, end)
    return month is not None and month[1] in MONTHS


def _hits(folded: str) -> list[_Hit]:
    """The numbers as they are written, without scales and units; "twenty-five" is one."""
    if numerals.WORDS.isdisjoint(runs(folded)):
        return [_Hit(hit.start(), hit.end(), _value(hit.group())) for hit in _NUMBER_IN_DIGITS.finditer(folded)]
    hits: list[_Hit] = []
    for hit in _NUMBER.finditer(folded):
        start, end = hit.span()
        if hits and start < hits[-1].end:
            continue
        if folded[start].isdigit():
            hits.append(_Hit(start, end, _value(hit.group())))
        else:
            value, end = numerals.whole(folded, start, end)
            hits.append(_Hit(start, end, value))
    return hits


def counted(folded: str, known: Sequence[Number]) -> list[tuple[float, int]]:
    """Numbers and ordinals with the stem (16 bits) of the word behind them: "eight arrests", "third day". Only words
    in letters, and of the text's numbers only those whose unit is not known. Ordinals are below zero."""
    found = [(one.value, _behind(folded, one.end)) for one in known if not one.unit]
    has_ordinal = not _ORDINAL_WORDS.isdisjoint(runs(folded)) or _ORDINAL_DIGIT.search(folded)
    for hit in _ORDINAL.finditer(folded) if has_ordinal else ():
        value = int(hit["digits"]) if hit["digits"] else _ORDINAL_OF[hit["word"] or hit["russian"]]
        found.append((-float(value), _behind(folded, hit.end(), ordinal=True)))
    return [one for one in found if one[1]]


def _behind(folded: str, end: int, *, ordinal: bool = False) -> int:
    if ordinal and (last := _AND_LAST.match(folded, end)):
        end = last.end()
    word = _NEXT_WORD.match(folded, end)
    if word is None or len(word[1]) < _COUNTED_WORD:
        return 0
    return key(("#" if ordinal else "") + word[1][:STEM]) & 0xFFFF


def models(written: str, language: str) -> list[tuple[int, int]]:
    """What has a number in its name, as weapons and programs have: the name's stem (16 bits) and a hash of what stands
    behind it. "Veda-4-Mini" is another than "Veda-4-Max", and than "Veda-4"; a version right behind the number is but
    another than another version."""
    if not _MAY_BE_MODEL.search(written):
        return []
    found: list[tuple[str, str]] = []
    for joined, its_number, capitals, their_number, letters, behind in _MODEL.findall(written):
        folded, number = fold(joined or capitals), its_number or their_number
        if folded in _TIMES and _YEAR.fullmatch(number):
            continue
        stem = folded[:STEM]
        further = "" if language == _JOINS_NOUNS else _JOINED.sub("", fold(behind.replace("\u2011", "-")))
        version = _VERSION.match(letters)
        named = further or (f"-{fold(version.group())}" if version else "")
        if named:
            found += [(stem, number + named), (f"{stem}-{number}", named)]
        if not further or (folded in _PLANES and behind.isupper()):
            found.append((stem, number))
    return [(key(name) & 0xFFFF, key(behind)) for name, behind in found]


def magnitudes(folded: str) -> list[tuple[float, str]]:
    """How strong the earthquakes are of which a folded text tells, as numbers with their unit."""
    if not _MAY_BE_MAGNITUDE.search(folded):
        return []
    found = [hit[1] or hit[2] for hit in _MAGNITUDE.finditer(folded)]
    return [(float(_SPACE.sub("", written).replace(",", ".")), MAGNITUDE) for written in found]


def code(value: float, unit: str) -> int:
    """A number with its unit as one key."""
    return key(f"{unit}={value:g}")


def _counted(folded: str, hit: _Hit, until: int) -> Number | None:
    if hit.value is None:
        return None
    if _IN_NAME.search(folded, max(0, hit.start - 2), hit.start):
        return Number(hit.value, "", hit.start, hit.end)
    value, end = _scaled(folded, hit.value, hit.end)
    if _MONEY.search(folded, max(0, hit.start - 2), hit.start):
        if scale := _SCALE_OF_MONEY.match(folded, end):
            value, end = value * _TIMES_OF_MONEY[scale[1]], scale.end()
        return Number(value, "dollar", hit.start, end)
    if (folded[end : end + 1] in "%％" and end < len(folded)) or folded[end : end + 2] == " %":
        return Number(value, "percent", hit.start, end + 1)
    if _HOUR.search(folded, max(0, hit.start - 2), hit.start):
        return None
    if _is_day(folded, end):
        return None
    if folded[end : end + 1] in ("일", "日", "월", "月", "号", "時", "时", "시") and not _COUNTER.match(folded, end):
        return None
    if folded[max(0, hit.start - 1) : hit.start] == "제" and folded[end : end + 1] == "기":
        return None
    if counter := _COUNTER.match(folded, end):
        if folded[counter.end() : counter.end() + 1] in _IN_A_ROW:
            return None
        unit = _COUNTERS[counter[1]]
        if unit == "missile" and _SHELLS.search(folded, max(0, hit.start - _BEFORE), hit.start):
            unit = "shell"
        if unit == "person" and (harmed := _HARMED.match(folded, counter.end())):
            unit = "dead" if harmed[1] else "hurt"
        return Number(value, tolls.harm(folded, hit.start, counter.end(), "", unit), hit.start, counter.end())
    clause = _clause(folded[end : min(until, end + 60)])
    return Number(value, tolls.harm(folded, hit.start, end, clause, _unit(clause)), hit.start, end)


def _scaled(folded: str, value: float, end: int) -> tuple[float, int]:
    """The value with the scales behind it, "1.5 billion", "3천만", and with what follows a scale: "1억9천100만"."""
    whole, part = 0.0, 0.0
    while scale := _SCALE.match(folded, end):
        times = _SCALES[scale[1]]
        end = scale.end() if scale[1] in _SHORT_SCALES else scale.end(1)
        if times < _MYRIAD:
            part = part + value * times if value else part * times
        else:
            whole, part = whole + (part + value) * times, 0.0
        value = 0.0
        if further := _FURTHER.match(folded, end) if scale[1] > "\u2e80" else None:
            value, end = float(further[1] or further[2]), further.end()
    return whole + part + value, end


def _clause(behind: str) -> str:
    """What stands behind a number up to the end of its clause."""
    behind = behind.replace("u.s.", "us")
    return _CLAUSE_ENDS.split(behind, maxsplit=1)[0] if not behind.startswith("-") else behind


def _unit(clause: str) -> str:
    return next(filter(None, map(_unit_of, _WORD.findall(clause)[:_WORDS_BEHIND])), "")


@lru_cache(maxsize=1_000)
def _unit_of(word: str) -> str:
    if unit := _UNIT_OF.get(f"{word}="):
        return unit
    for length in range(min(len(word), _LONGEST_UNIT), 0, -1):
        if unit := _UNIT_OF.get(word[:length]):
            return unit
    return ""


def _value(written: str) -> float | None:
    """What digits say; None of so many that it is no number of anything."""
    plain = _SPACE.sub("", written)
    if _THOUSANDS.fullmatch(plain):
        plain = plain.replace(".", "").replace(",", "")
    if len(plain) > 15:
        return None
    return float(plain.replace(",", "."))
