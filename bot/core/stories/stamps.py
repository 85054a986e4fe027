# ruff: noqa: E501
"""The line in which a page says when it was published: no part of the news, but it dates what follows.

Weekdays and "yesterday" are seen from it where a source gives no time, or the time at which it was read.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from bot.core.stories.days import MONTHS
from bot.core.stories.letters import fold
from bot.core.stories.patterns import either
from bot.core.stories.settings import OLD

_month = either(sorted(MONTHS, key=len, reverse=True))
_VERBS = (
    r"(?:(?:first |story |article |last |date |release )?(?:published|posted|created|updated|modified|release|edited)(?: (?:on|at|time|date))?"
    r"|(?:publie|mis a jour|modifie)(?: le)?|опубликовано|обновлено|изменено|입력|수정|등록|송고|기사입력|최종수정"
    r"|veroffentlicht(?: am)?|aktualisiert(?: am)?|publicado(?: el)?|actualizado(?: el)?|pubblicato(?: il)?|aggiornato(?: il)?"
    r"|发布时间|更新时间|公開日?|更新日?)"
)  # fmt: skip
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|пн|вт|ср|чт|пт|сб|вс)[a-zа-я]*\.?,?\s+)?"
_DATE = (
    rf"(?:(?P<day>[0-3]?[0-9])(?:st|nd|rd|th|er|\.)?,? (?:de |of )?(?P<month>{_month})\.?,?(?: de| г\.)? (?P<year>[12][0-9]{{3}})"
    rf"|(?P<month2>{_month})\.? (?P<day2>[0-3]?[0-9])(?:st|nd|rd|th)?,? (?P<year2>[12][0-9]{{3}})"
    r"|(?P<year3>20[0-9]{2}|19[0-9]{2})\s?[-./년年]\s?(?P<month3>[01]?[0-9])\s?[-./월月]\s?(?P<day3>[0-3]?[0-9])[일日]?"
    r"|(?P<one>[0-3]?[0-9])\s?[/.]\s?(?P<other>[0-3]?[0-9])\s?[/.]\s?(?P<year4>20[0-9]{2}|19[0-9]{2})"
    r"|(?P<one2>[0-3]?[0-9])\s?/\s?(?P<other2>[0-3]?[0-9])\s?/\s?(?P<year5>[0-9]{2}))"
)
_CLOCK = r"[0-2]?[0-9](?:\s?[:.h]\s?[0-5][0-9]){1,2}\s?(?:(?:[ap]\.?\s?m?\b\.?)|hrs\b)?"
_ZONE = r"(?:\s?(?:\((?:gmt|utc)[^)]{0,10}\)|(?:gmt|utc)[+-]\s?[0-9]{1,2}:?\s?[0-9]{0,2}|(?:gmt|utc|bst|ist|kst|jst|msk|мск|uk|c?e?s?t|[ecmp][ds]?t|akd?t|aest)\b))?"  # fmt: skip
_SEPARATOR = r"\s*(?:[|,/@·–-]|at|a|um|в|les|to)?\s*"
_STAMP = re.compile(
    rf"(?P<verb>(?:{_VERBS}\s?:?\s*)*)(?P<on>on )?(?P<before>{_CLOCK}{_ZONE}{_SEPARATOR})?{_WEEKDAY}{_DATE}(?![0-9])"
    rf"(?P<behind>{_SEPARATOR}{_CLOCK}{_ZONE})?[\s.,|]*"
)
#: Many texts with a year have none, which is told in a sixth of the time.
_ANY_DATE = re.compile(_DATE)
#: A year, in full or as in "7/28/04".
_YEAR = re.compile(r"19[0-9]{2}|20[0-9]{2}|/\s?[0-9]{2}(?![0-9])")
#: The date in an address: "/2013/09/14/", "/2013-09-14-", "/20130914/", "/2013/sep/14/"; of some the month alone.
_IN_ADDRESS = re.compile(
    rf"/(?P<year>20[0-9][0-9]|199[0-9])(?P<mark>[/-]?)(?P<month>[01][0-9]|{_month})"
    r"(?:(?P=mark)(?P<day>[0-3][0-9])(?=[/_.-]|$)|(?<=/[01][0-9])/)"
)
#: Words that tie a date to a sentence, and how far before it they begin.
_TIES = re.compile(
    r"(?<![a-zа-я])(?:on|in|of|since|until|by|from|to|for|the|and|before|after|le|du|au|depuis|am|vom|bis|seit|el|del|il"
    r"|dal|с|до|от|по|на|и|к)\s+$"
)
_TIE = 12
#: A clock of twelve hours, and the zones of a country that writes the month first.
_MONTH_FIRST = re.compile(r"[0-9]\s?[ap]\.?\s?m|(?<![a-z])[ecmp][ds]?t(?![a-z])")
#: Letters of the longest byline.
_BYLINE = 40
#: A page says it within so many letters.
_NEAR = 300


def unstamped(text: str) -> tuple[str, date | None]:
    """The text without the lines that date it, and the first of their days; the text as it is where there is none.

    In the midst of a text a date is such a line if "updated" stands before it or the time of day beside it, or a new
    sentence begins behind it, for a sentence may name any date.
    """
    if not _YEAR.search(text, 0, _NEAR):
        return text, None
    folded = fold(text[:_NEAR])
    if len(folded) != min(len(text), _NEAR) or not _ANY_DATE.search(folded):
        return text, None
    found: date | None = None
    cuts: list[tuple[int, int]] = []
    for stamp in _STAMP.finditer(folded):
        begins = not folded[: stamp.start()].strip() or (bool(cuts) and cuts[-1][1] == stamp.start())
        sure = stamp["verb"] or stamp["before"] or stamp["behind"]
        opens = begins and not (stamp["on"] and text.startswith("On"))
        if (sure or _stands_alone(text, folded, stamp) or opens) and _ends_line(text, stamp.end()):
            cuts.append(stamp.span())
            found = found or _day(stamp)
    for start, end in reversed(cuts):
        text = text[:start].rstrip() + "\n" + text[end:]
    return text.lstrip("\n"), found


def of_address(url: str | None, published: datetime) -> date | None:
    """The day that an address gives for its page, or the middle of the month, where that is long before its source gave
    it: else the source knows better. None where it gives neither."""
    part = _IN_ADDRESS.search(url.lower()) if url else None
    if part is None:
        return None
    try:
        month = MONTHS.get(part["month"]) or int(part["month"])
        day = date(int(part["year"]), month, int(part["day"] or 15))
    except ValueError:
        return None
    return day if published.toordinal() - day.toordinal() > OLD else None


def _stands_alone(text: str, folded: str, stamp: re.Match[str]) -> bool:
    """Whether a date stands between two sentences and belongs to none: a capital follows at once, and no word before it
    ties it to what was said."""
    if stamp["on"] or not text[stamp.end() : stamp.end() + 1].isupper() or stamp.group().rstrip()[-1] in ".,":
        return False
    before = folded[: stamp.start()].rstrip()
    if len(before) > _BYLINE and before[-1] not in '.!?"”»|)':
        # A picture's caption ends with its day: "… in Vladivostok, Russia April 25, 2019".
        return False
    return _TIES.search(folded, max(0, stamp.start() - _TIE), stamp.start()) is None


def _ends_line(text: str, at: int) -> bool:
    """Whether what follows begins a sentence."""
    behind = text[at : at + 1]
    return not behind or not (behind.islower() or behind in ",;:、，에の")


def _day(stamp: re.Match[str]) -> date | None:
    """The day of a stamp; None where the month could be the day."""
    part = stamp.groupdict()
    try:
        if part["year"]:
            return date(int(part["year"]), MONTHS[part["month"]], int(part["day"]))
        if part["year2"]:
            return date(int(part["year2"]), MONTHS[part["month2"]], int(part["day2"]))
        if part["year3"]:
            return date(int(part["year3"]), int(part["month3"]), int(part["day3"]))
        one, other = int(part["one"] or part["one2"]), int(part["other"] or part["other2"])
        day, month = max(one, other), min(one, other)
        if day <= 12 and day != month:
            if not _MONTH_FIRST.search(stamp.group()):
                return None
            month, day = one, other
        return date(int(part["year4"] or f"20{part['year5']}"), month, day)
    except ValueError:
        return None
