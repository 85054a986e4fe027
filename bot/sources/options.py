"""A source's options, in the form in which the kinds need them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from bot.core.model import Source


def texts(options: Mapping[str, object], name: str) -> tuple[str, ...]:
    """The option `name`, given once or as a list of fallbacks; empty where it is not given."""
    value = options.get(name)
    if isinstance(value, str):
        return (value,)
    return tuple(str(one) for one in value) if isinstance(value, list | tuple) else ()


def group(source: Source, name: str) -> Mapping[str, object]:
    """The option `name` of several parts, such as ``selectors``; empty where it is not given."""
    value = source.options.get(name)
    return value if isinstance(value, Mapping) else {}


def zone(source: Source) -> tzinfo:
    """Where times without an offset were meant: the option ``timezone``; UTC where it is not given or not known."""
    name = source.options.get("timezone")
    try:
        return ZoneInfo(name) if isinstance(name, str) else UTC
    except (KeyError, ValueError, OSError):
        return UTC
