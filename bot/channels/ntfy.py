"""ntfy: push notifications on phones and desktops, from ntfy.sh or a server of one's own."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from bot.channels.base import Abilities, Channel
from bot.channels.calling import Answer, Caller, by_status
from bot.channels.draft import Draft, drafts, fitted
from bot.channels.draft_html import clean
from bot.core.alerts import shorten
from bot.core.model import AlertBody, Body, Destination, Receipt
from bot.errors import ChannelError, Paused, Uncertain, Undeliverable, Untold

SERVER = "https://ntfy.sh"
#: A longer message becomes a file ("Message limits: 4,096 bytes").
LIMIT = 4_096
#: What a notification shows of a title before it is cut, in characters.
_TITLE = 200
#: ntfy.sh lets a visitor send one message in five seconds, after a burst of sixty; 429 tells the rest.
GAP = timedelta(seconds=1)
#: 1 to 5: the middle vibrates, the highest rings through.
_PRIORITY = {"flash": 5, "important": 4, "all": 3}
#: How far back an uncertain message is looked for where nothing was sent before.
_BEFORE = "30m"


class Ntfy(Channel):
    """A server; a destination's address is a topic."""

    abilities = Abilities(find=True, length=LIMIT)

    def __init__(self, token: str | None = None, *, server: str = SERVER) -> None:
        self._server = server.rstrip("/")
        self._caller = Caller("ntfy", headers={"Authorization": f"Bearer {token}"} if token else None)

    def __repr__(self) -> str:
        return "Ntfy(token=***)"

    def gap(self, destination: Destination) -> timedelta:
        return GAP

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        answer = await self._caller.call("POST", self._server, data=_content(body) | {"topic": destination.address})
        if not answer.ok:
            raise _classified(answer)
        found = answer.data
        if found is None or not isinstance(found.get("id"), str):
            raise Uncertain("ntfy names no message in its answer")
        return Receipt(found["id"])

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        raise Undeliverable("a notification stays as it is")

    async def find(
        self,
        destination: Destination,
        body: Body,
        *,
        after: str | None,
        reply_to: str | None = None,
        token: str = "",
    ) -> Receipt | None:
        """Look through what the server keeps of the topic. Raises `Untold` where that may not be read."""
        url = f"{self._server}/{quote(destination.address, safe='')}/json?poll=1&since={quote(after or _BEFORE)}"
        answer = await self._caller.call("GET", url)
        if answer.status in (401, 403, 404):
            raise Untold("the topic may not be read")
        if not answer.ok:
            raise _classified(answer)
        wanted = _content(body)
        for message in _messages(answer):
            if (message.get("title"), message.get("message")) == (wanted["title"], wanted["message"]):
                return Receipt(str(message["id"]))
        return None

    async def check(self) -> None:
        answer = await self._caller.call("GET", f"{self._server}/v1/health")
        if not answer.ok:
            raise _classified(answer)

    async def close(self) -> None:
        await self._caller.close()


def _messages(answer: Answer) -> list[dict[str, Any]]:
    """The messages of a poll, one a line."""
    try:
        found = [json.loads(line) for line in answer.body.splitlines() if line.strip()]
    except (ValueError, RecursionError) as exc:
        raise Uncertain("ntfy's answer cannot be read") from exc
    return [one for one in found if isinstance(one, dict) and one.get("event") == "message" and "id" in one]


def _classified(answer: Answer) -> ChannelError:
    """What a refusal says of the message."""
    said = str((answer.data or {}).get("error", ""))[:100]
    if answer.status == 507:
        return Paused(f"ntfy answers 507: {said}")
    return by_status("ntfy", answer, said)


def _content(body: Body) -> dict[str, Any]:
    said: dict[str, Any] = {
        "title": shorten(clean(next(drafts(body, threads=False)).subject), _TITLE),
        "message": fitted(body, _text, LIMIT, threads=False, measure=_octets),
    }
    if isinstance(body, AlertBody):
        said["priority"] = 2 if body.silent else _PRIORITY[body.level]
        news = [event.url for event in reversed(body.events)] if body.kind in ("update", "correction") else []
        leads = next((url for url in (*news, *(report.url for report in body.reports)) if url), None)
        said |= {"click": clean(leads)} if leads else {}
    return said


def _text(draft: Draft) -> str:
    return clean(draft.beneath.text).strip()


def _octets(text: str) -> int:
    return len(text.encode())
