"""Reads how long a host asks to be left alone."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

#: Nobody means more than a day.
_LONGEST = 24 * 60 * 60.0


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds from a Retry-After header (RFC 9110 §10.2.3: a number or a date); None where it says nothing usable."""
    if value is None:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        # A number of a thousand digits is still a number.
        return min(float(value[:9]), _LONGEST)
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    date = date if date.tzinfo is not None else date.replace(tzinfo=UTC)
    return min(max((date - now).total_seconds(), 0.0), _LONGEST)


def named(value: object, *, per_second: int = 1) -> float:
    """Seconds from a number in an answer's body, which gives `per_second` for each; 0 where it says nothing usable.
    JSON has numbers beyond those of a computer, and none at all: 1e400, NaN."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        return 0.0
    return min(value, _LONGEST * per_second) / per_second
