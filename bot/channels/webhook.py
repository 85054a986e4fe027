"""Webhooks: what an alert says as JSON, signed, for programs of the operator's own.

The body is signed with HMAC-SHA256 over ``TIMESTAMP.BODY``; an Idempotency-Key names the message, so that a receiver
takes it once however often it comes.
"""

from __future__ import annotations

import dataclasses
import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.channels.base import Abilities, Channel, unique
from bot.channels.calling import Answer, Caller, by_status
from bot.channels.draft import fullest
from bot.channels.draft_html import clean
from bot.core.model import AlertBody, Body, Destination, Receipt
from bot.errors import ChannelError, Gone, Paused, Uncertain

#: Of the JSON's form; it grows with a change that a receiver has to know of.
VERSION = 1

Clock = Callable[[], datetime]


class Webhook(Channel):
    """A receiver; a destination's address is its URL."""

    abilities = Abilities(edit=True, reply=True, once=True, markup="json")

    def __init__(self, key: str, *, clock: Clock = lambda: datetime.now(UTC)) -> None:
        self._key = key.encode()
        self._clock = clock
        self._caller = Caller("the receiver")

    def __repr__(self) -> str:
        return "Webhook(key=***)"

    def gap(self, destination: Destination) -> timedelta:
        return timedelta(0)

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        key = unique(token, body)
        await self._post(destination, content(body) | {"id": key, "answers": reply_to}, key)
        return Receipt(key)

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        key = unique(token, body)
        await self._post(destination, content(body) | {"id": key, "replaces": message_id}, key)

    async def close(self) -> None:
        await self._caller.close()

    async def _post(self, destination: Destination, said: dict[str, Any], key: str) -> None:
        sent = json.dumps(said, ensure_ascii=True, separators=(",", ":")).encode()
        stamp = str(int(self._clock().timestamp()))
        headers = {
            "Content-Type": "application/json",
            "Idempotency-Key": key,
            "X-Khasan-Timestamp": stamp,
            "X-Khasan-Signature": f"sha256={signature(self._key, stamp, sent)}",
        }
        answer = await self._caller.call("POST", destination.address, content=sent, headers=headers)
        if not answer.ok:
            raise _classified(answer)


def signature(key: bytes, stamp: str, body: bytes) -> str:
    """The HMAC-SHA256 of what is sent at `stamp` (seconds since 1970), in hexadecimal digits."""
    return hmac.new(key, stamp.encode() + b"." + body, hashlib.sha256).hexdigest()


def content(body: Body) -> dict[str, Any]:
    """What a receiver reads: of an alert all that it says, of anything else its text, and all that the alerts say which
    it tells together."""
    if isinstance(body, AlertBody):
        return {"version": VERSION} | _told(body)
    said = {"version": VERSION, "event": "text", "text": clean(fullest(body, threads=False).text)}
    return said | ({"alerts": [_told(one) for one in body.alerts]} if body.alerts else {})


def _told(body: AlertBody) -> dict[str, Any]:
    told = dataclasses.asdict(body)
    rest = {name: one for name, one in told.items() if name not in ("story", "kind", "silent", "revision", "also")}
    named = {"event": body.kind, "story_id": body.story, "revision": body.revision, "watches": body.watches}
    return {name: _ready(one) for name, one in (named | rest).items()}


def _ready(value: Any) -> Any:
    """`value` with times in ISO 8601, and text that is valid Unicode."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {name: _ready(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_ready(one) for one in value]
    return value.isoformat() if isinstance(value, datetime) else value


def _classified(answer: Answer) -> ChannelError:
    """What a refusal says of the message."""
    if answer.status == 410:
        return Gone("the receiver answers 410: it wants no more")
    if answer.status == 409:
        return Uncertain("the receiver answers 409: it is at it already")
    if answer.status == 402:
        return Paused("the receiver answers 402: it wants to be paid")
    return by_status("the receiver", answer)
