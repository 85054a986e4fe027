"""Message bodies: JSON in the outbox, values outside."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import msgspec

from bot.core.model import AlertBody, Body, TextBody
from bot.store.as_json import whole


def encode(body: Body) -> dict[str, Any]:
    """`body` as JSON values, under a key that says which kind it is."""
    if isinstance(body, AlertBody):
        return {"alert": whole(body)}
    return {"text": whole(body)}


def decode(data: dict[str, Any]) -> Body:
    """The body that `encode` made `data` of."""
    if "alert" in data:
        return msgspec.convert(data["alert"], AlertBody)
    return msgspec.convert(data["text"], TextBody)


@lru_cache(maxsize=64)
def read(text: str) -> Body:
    """The same of JSON as text. What thousands of chats are told is made once, and is one value for all of them."""
    return decode(json.loads(text))
