"""Guesses the name and the side of a source that somebody adds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from urllib.parse import urlsplit

from bot.core.life import outlets

#: Whose voice an outlet is, by the country of its address; most of what stands in no list are outlets of the world.
_SIDES = {
    **{one: one for one in ("kp", "ru", "kr", "us", "jp", "cn", "ua", "eu")},
    **dict.fromkeys(("su", "рф", "xn--p1ai"), "ru"),
    **dict.fromkeys(("gov", "mil"), "us"),
    **dict.fromkeys("at be bg cz de dk ee es fi fr gr hr hu ie it lt lv nl pl pt ro se si sk".split(), "eu"),
}
_UN = ("un.org", "iaea.org", "who.int", "unicef.org")
#: Labels of a host that name no outlet.
_NO_NAMES = frozenset("www m rss feeds feed news en ru ko fr ja zh com org net co or ne go gov ac info".split())
_LONGEST = 40


def side(url: str, outlet: str) -> str:
    """Whose voice `outlet` is, at `url`: as the table of outlets has it, else by the country of the address."""
    known = outlets.known(outlet)
    if known is not None:
        return known.side
    host = _host(url)
    if any(host == one or host.endswith("." + one) for one in _UN):
        return "un"
    return _SIDES.get(host.rpartition(".")[2], "other")


def outlet(url: str, name: str) -> str:
    """What to call the outlet: by the `name` of its site or feed, without what follows a dash; else by its host."""
    first = re.split(r"\s+[-–—|:»·•]\s+|\s*\|\s*", name.strip())[0].strip()
    first = re.sub(r"\s*\b(?:RSS|Atom|feed|News feed)\b\s*$", "", first, flags=re.IGNORECASE).strip()
    return (first if any(sign.isalpha() for sign in first) else _host(url).removeprefix("www."))[:80] or "unknown"


def source_id(url: str, outlet: str, language: str | None, taken: Collection[str]) -> str:
    """A short name that is not `taken`, like ``border-herald-en``."""
    known = outlets.known(outlet)
    # Of a name in other letters nothing may be left but a number; then the table's name, or the host, says more.
    said = (_slug(outlet), _slug(known.name) if known else "", _slug(_label(url)))
    named = (one for one in said if any(sign.isalpha() for sign in one))
    name = next(named, None) or _slug(_in_ascii(_host(url))) or "source"
    names = [name, *([f"{name}-{language}"] if language else [])]
    names += [f"{names[-1]}-{number}" for number in range(2, len(taken) + 3)]
    return next(one for one in names if one not in taken)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-")


def _label(url: str) -> str:
    labels = [one for one in _host(url).split(".")[:-1] if one not in _NO_NAMES]
    return labels[-1] if labels else _host(url)


def _in_ascii(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
