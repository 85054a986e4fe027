"""Reads how often a host wants to be asked: Cache-Control, and RSS's ttl, skipHours and skipDays."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta

from bot.core.model import Page
from bot.core.schedule import NO_WISHES, Wishes

#: What a channel says of itself stands before its items, mostly in the first lines.
_HEAD = 32 * 1024
_ITEM = re.compile(rb"<(?:\w+:)?(?:item|entry)[\s>]", re.IGNORECASE)
_TTL = re.compile(rb"<ttl>\s*([0-9]{1,6})\s*</ttl>", re.IGNORECASE)
_SKIP = re.compile(rb"<(hour|day)>\s*(\w{1,9})\s*</", re.IGNORECASE)
_DAYS = (b"monday", b"tuesday", b"wednesday", b"thursday", b"friday", b"saturday", b"sunday")
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?([0-9]{1,9})", re.IGNORECASE)
_NOT_KEPT = re.compile(r"no-cache|no-store", re.IGNORECASE)


def fresh_for(headers: Mapping[str, str]) -> float | None:
    """Seconds for which an answer holds (RFC 9111 §4.2: max-age less Age); None where the host does not say."""
    control = headers.get("cache-control")
    found = _MAX_AGE.search(control) if control else None
    if control is None or found is None or _NOT_KEPT.search(control):
        return None
    age = headers.get("age", "").strip()
    left = float(found.group(1)) - (float(age[:9]) if age.isascii() and age.isdigit() else 0.0)
    return left if left > 0 else None


def wishes(page: Page) -> Wishes:
    """What a feed says of itself (RSS 2.0: ttl in minutes, hours in GMT); nothing where all hours are to be skipped."""
    item = _ITEM.search(page.body, 0, _HEAD)
    head = page.body[: item.start() if item else _HEAD]
    if b"<ttl" not in head and b"<skip" not in head:
        return NO_WISHES
    ttl = _TTL.search(head)
    named = [(what.lower(), value.lower()) for what, value in _SKIP.findall(head)]
    # RSS 0.91 counts the hours from 1 to 24, RSS 2.0 from 0 to 23: 24 is midnight in both.
    hours = {int(value) % 24 for what, value in named if what == b"hour" and value.isdigit() and int(value) <= 24}
    days = {_DAYS.index(value) for what, value in named if what == b"day" and value in _DAYS}
    return Wishes(
        ttl=timedelta(minutes=int(ttl.group(1))) if ttl and int(ttl.group(1)) else None,
        skip_hours=frozenset(hours) if len(hours) < 24 else frozenset(),
        skip_days=frozenset(days) if len(days) < 7 else frozenset(),
    )
