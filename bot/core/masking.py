"""Shows addresses without their secrets."""

from __future__ import annotations

import re

_USER = re.compile(r"(?<=://)[^/?#\s]*@")
_PARAMETER = re.compile(
    r"(?<=[?&])([a-z_.-]*(?:key|token|secret|passw(?:or)?d|auth|signature|sig|pwd))=[^&#\s]+", re.IGNORECASE
)


def masked(url: str) -> str:
    """`url` without its user and password, and without parameters that are secrets by their name: for logs."""
    return _PARAMETER.sub(r"\1=***", _USER.sub("***@", url))
