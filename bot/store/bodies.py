"""What a message says, as JSON in the outbox and as a value outside of it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from bot.core.model import AlertBody, Body, TextBody
from bot.store.as_json import decoder, encoder

_encode_alert, _decode_alert = encoder(AlertBody), decoder(AlertBody)
_encode_text, _decode_text = encoder(TextBody), decoder(TextBody)


def encode(body: Body) -> dict[str, Any]:
    """`body` as JSON values, under a key that says which kind it is."""
    if isinstance(body, AlertBody):
        return {"alert": _encode_alert(body)}
    return {"text": _encode_text(body)}


def decode(data: dict[str, Any]) -> Body:
    """The body that `encode` made `data` of."""
    if "alert" in data:
        return _decode_alert(data["alert"])
    return _decode_text(data["text"])


@lru_cache(maxsize=64)
def read(text: str) -> Body:
    """The same of JSON as text. What thousands of chats are told is made once, and is one value for all of them."""
    return decode(json.loads(text))
