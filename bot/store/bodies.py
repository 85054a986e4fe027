"""What a message says, as JSON in the outbox and as a value outside of it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter

from bot.core.model import AlertBody, Body, TextBody

_ALERT = TypeAdapter(AlertBody)
_TEXT = TypeAdapter(TextBody)


def encode(body: Body) -> dict[str, Any]:
    """`body` as JSON values, under a key that says which kind it is."""
    if isinstance(body, AlertBody):
        return {"alert": _ALERT.dump_python(body, mode="json")}
    return {"text": _TEXT.dump_python(body, mode="json")}


def decode(data: dict[str, Any]) -> Body:
    """The body that `encode` made `data` of."""
    if "alert" in data:
        return _ALERT.validate_python(data["alert"])
    return _TEXT.validate_python(data["text"])


@lru_cache(maxsize=64)
def read(text: str) -> Body:
    """The same of JSON as text. What thousands of chats are told is made once, and is one value for all of them."""
    return decode(json.loads(text))
