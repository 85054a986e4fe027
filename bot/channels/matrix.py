"""Matrix: sends, answers in threads, and replaces messages in a room, by the client-server API.

A transaction id makes a message one, however often it is sent: so there is nothing to find out after a time-out.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import quote

from bot.channels.base import Abilities, Channel, unique
from bot.channels.calling import SOME_TIME, Answer, Caller, by_status
from bot.channels.draft import Draft, fitted
from bot.channels.draft_html import clean, render
from bot.core.model import Body, Destination, Receipt
from bot.core.retry_after import named
from bot.errors import ChannelError, Gone, Paused, SlowDown, Uncertain, Undeliverable

#: An event has at most 65,536 bytes; a replacement has its text four times, and JSON may double it.
LIMIT = 6_000
#: How fast a usual server lets a user write (Synapse, rc_message).
GAP = timedelta(seconds=1)
_PAUSED = frozenset({
    "M_FORBIDDEN", "M_UNKNOWN_TOKEN", "M_MISSING_TOKEN", "M_USER_DEACTIVATED", "M_USER_LOCKED", "M_USER_SUSPENDED",
    "M_UNAUTHORIZED", "M_GUEST_ACCESS_FORBIDDEN", "M_CONSENT_NOT_GIVEN", "M_RESOURCE_LIMIT_EXCEEDED",
    "M_UNRECOGNIZED",
})  # fmt: skip


class Matrix(Channel):
    """A user of a home server; a destination's address is a room's id."""

    abilities = Abilities(edit=True, reply=True, once=True, length=LIMIT, markup="html")

    def __init__(self, token: str, *, server: str) -> None:
        self._api = f"{server.rstrip('/')}/_matrix/client/v3"
        self._caller = Caller("the Matrix server", headers={"Authorization": f"Bearer {token}"})

    def __repr__(self) -> str:
        return "Matrix(token=***)"

    def gap(self, destination: Destination) -> timedelta:
        return GAP

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        said = _content(body)
        if reply_to is not None:
            said["m.relates_to"] = {
                "rel_type": "m.thread",
                "event_id": reply_to,
                "is_falling_back": True,
                "m.in_reply_to": {"event_id": reply_to},
            }
        return Receipt(await self._put(destination, said, unique(token, body)))

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        newer = _content(body)
        said = newer | {
            "body": f"* {newer['body']}",
            "formatted_body": f"* {newer['formatted_body']}",
            "m.new_content": newer,
            "m.relates_to": {"rel_type": "m.replace", "event_id": message_id},
        }
        await self._put(destination, said, unique(token, body))

    async def check(self) -> None:
        answer = await self._caller.call("GET", f"{self._api}/account/whoami")
        if not answer.ok:
            raise _classified(answer)

    async def close(self) -> None:
        await self._caller.close()

    async def _put(self, destination: Destination, said: dict[str, Any], transaction: str) -> str:
        """Send an event. Returns its id."""
        room, name = quote(destination.address, safe=""), quote(transaction, safe="")
        url = f"{self._api}/rooms/{room}/send/m.room.message/{name}"
        answer = await self._caller.call("PUT", url, data=said)
        if not answer.ok:
            raise _classified(answer)
        found = answer.data
        if found is None or not isinstance(found.get("event_id"), str):
            raise Uncertain("the Matrix server names no event in its answer")
        return str(found["event_id"])


def _classified(answer: Answer) -> ChannelError:
    """What a refusal says of the message."""
    found = answer.data or {}
    code, said = str(found.get("errcode", "")), str(found.get("error", ""))[:100]
    words = f"the Matrix server answers {answer.status} {code}: {said}"
    if answer.status == 429 or code == "M_LIMIT_EXCEEDED":
        asked = named(found.get("retry_after_ms"), per_second=1000)
        return SlowDown(words, seconds=max(asked, answer.seconds or 0.0) or SOME_TIME)
    if code == "M_NOT_FOUND" and answer.status == 404:
        return Gone(words)
    if code in _PAUSED:
        return Paused(words)
    if code and answer.status < 500:
        return Undeliverable(words)
    return by_status("the Matrix server", answer, said)


def _content(body: Body) -> dict[str, Any]:
    return {
        "msgtype": "m.text",
        "body": fitted(body, _plain, LIMIT, threads=True, measure=_octets),
        "format": "org.matrix.custom.html",
        "formatted_body": fitted(body, render, LIMIT, threads=True, measure=_octets),
        # Nobody is called by what the news says.
        "m.mentions": {},
    }


def _octets(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _plain(draft: Draft) -> str:
    return clean(draft.text)
