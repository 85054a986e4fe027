"""Dates as pages print them: numbers in any order, months in words, Juche years, "three hours ago".

Only what is beyond doubt is read; a page's own `date_format` decides where it is not. No library is asked: the general
ones guess, and take seconds over what they do not know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_OLDEST = datetime(1990, 1, 1, tzinfo=UTC)
#: Juche 1 is the year 1912.
_JUCHE = 1911

_MONTHS: Mapping[str, int] = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv févr mars avr mai juin juil août sept oct nov déc",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    )
    for number, name in enumerate(names.split(), 1)
}
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\s*([AaPp]\.?[Mm])?(?!\d)")
_OFFSET = re.compile(r"(?:(?<=\d)\s*(Z|[+-]\d\d:?\d\d)|\b(UTC|GMT))(?![\d:-])")

_JUCHE_DATE = re.compile(
    r"(?:주체|Juche|чучхе|主体|主體)\s*(\d{1,3})\s*(?:\(\d{4}\))?\s*(?:년|年|г\.?)?[\s.,/-]*(\d{1,2})\s*(?:월|月|[./-])\s*(\d{1,2})",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*(?:[-./]|년|年)\s*(\d{1,2})\s*(?:[-./]|월|月)\s*(\d{1,2})(?!\d)")
#: Day before month: all of Europe writes so with dots; with slashes only a day beyond 12 is certain.
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)")
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|\.|º)?\s+(?:de\s+)?([^\W\d_]{3,12})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)"
)
_MONTH_DAY = re.compile(r"\b([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)")

_UNITS: tuple[tuple[str, timedelta], ...] = (
    (r"sec(?:ond)?s?|секунд\w*|secondes?|초|秒钟?", timedelta(seconds=1)),
    (r"min(?:ute)?s?|минут\w*|мин|minuten?|minutos?|분|分钟?", timedelta(minutes=1)),
    (r"h(?:(?:ou)?rs?)?|час(?:а|ов)?|heures?|stunden?|horas?|시간|小时|小時|時間", timedelta(hours=1)),
    (r"d(?:ays?)?|дн(?:я|ей)|день|jours?|tag(?:en?)?|d[ií]as?|일|天|日", timedelta(days=1)),
    (r"weeks?|недел\w*|semaines?|wochen?|semanas?|주일?|周|週間?", timedelta(weeks=1)),
)
_AGO = tuple(
    (
        re.compile(
            rf"(?<!\d)(\d{{1,3}})\s*(?:{unit})\s*(?:ago|назад|전|前)(?!\w)"
            rf"|(?:il y a|vor|hace)\s+(\d{{1,3}})\s*(?:{unit})\b",
            re.IGNORECASE,
        ),
        length,
    )
    for unit, length in _UNITS
)
_DAYS_BACK: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"\b(?:today|сегодня|aujourd[’']hui|heute|hoy)\b|오늘|今日|今天", re.IGNORECASE), 0),
    (re.compile(r"\b(?:yesterday|вчера|hier|gestern|ayer)\b|어제|昨日|昨天", re.IGNORECASE), 1),
)
_JUST_NOW = re.compile(r"\b(?:just now|только что|à l[’']instant)\b|방금|たった今|刚刚", re.IGNORECASE)


def read_date(text: str, *, now: datetime, zone: tzinfo = UTC, formats: tuple[str, ...] = ()) -> datetime | None:
    """When `text` says that it was, in UTC; None where it does not say, or not beyond doubt.

    `zone` is where a time without an offset was meant; `formats` are strptime's, tried first. What names no time of day
    is midnight there.
    """
    text = " ".join(text.split())[:200]
    for one in formats:
        try:
            return _in_utc(datetime.strptime(text, one), zone)  # noqa: DTZ007 -- the zone is given next
        except ValueError:
            continue
    iso = _iso(text, zone)
    if iso is not None:
        return iso
    day = _day(text) or _relative_day(text, now.astimezone(zone))
    if day is not None:
        return _in_utc(datetime.combine(day, _clock(text), _offset(text)), zone)
    return _ago(text, now)


def sane(date: datetime) -> datetime | None:
    """A feed's date, in whole seconds. Dates before the web are mistakes; those of the future are the recorder's to
    judge."""
    if date < _OLDEST:
        return None
    # Most are whole already, and to replace anything takes longer than to read the date.
    return date.replace(microsecond=0) if date.microsecond else date


def day_alone(when: datetime, clock: tzinfo) -> date | None:
    """The day, where `when` is its midnight by `clock`, as of a page that prints no hour; else None."""
    local = when.astimezone(clock)
    return local.date() if local.time() == time() else None


def _iso(text: str, zone: tzinfo) -> datetime | None:
    try:
        return _in_utc(datetime.fromisoformat(text), zone)
    except ValueError:
        return None


def _in_utc(moment: datetime, zone: tzinfo) -> datetime | None:
    try:
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)).astimezone(UTC)
    except OverflowError:
        return None


def _day(text: str) -> date | None:
    for pattern, order in _ORDERS:
        found = pattern.search(text)
        if found:
            return order(*found.groups())
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _slashed(first: str, second: str, year: str) -> date | None:
    if int(first) > 12:
        return _made(int(year), int(second), int(first))
    return _made(int(year), int(first), int(second)) if int(second) > 12 or first == second else None


def _worded(day: str, month: str, year: str) -> date | None:
    number = _MONTHS.get(month.lower())
    return _made(int(year), number, int(day)) if number else None


_ORDERS: tuple[tuple[re.Pattern[str], Callable[..., date | None]], ...] = (
    (_JUCHE_DATE, lambda year, month, day: _made(int(year) + _JUCHE, int(month), int(day))),
    (_YEAR_FIRST, lambda year, month, day: _made(int(year), int(month), int(day))),
    (_DOTTED, lambda day, month, year: _made(int(year), int(month), int(day))),
    (_SLASHED, _slashed),
    (_DAY_MONTH, _worded),
    (_MONTH_DAY, lambda month, day, year: _worded(day, month, year)),
)


def _relative_day(text: str, local: datetime) -> date | None:
    for pattern, back in _DAYS_BACK:
        if pattern.search(text):
            return local.date() - timedelta(days=back)
    return None


def _ago(text: str, now: datetime) -> datetime | None:
    if _JUST_NOW.search(text):
        return now
    for pattern, length in _AGO:
        found = pattern.search(text)
        if found:
            return now - int(found.group(1) or found.group(2)) * length
    return None


def _clock(text: str) -> time:
    found = _CLOCK.search(text)
    if not found:
        return time()
    hour, half = int(found.group(1)), (found.group(4) or "").lower()[:1]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, int(found.group(2)), int(found.group(3) or 0))


def _offset(text: str) -> tzinfo | None:
    found = _OFFSET.search(text)
    if not found:
        return None
    sign = found.group(1)
    if sign is None or sign == "Z":
        return UTC
    return datetime.strptime(sign, "%z").tzinfo
