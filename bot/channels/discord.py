"""Discord: posts and edits messages through a channel's webhook."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from bot.channels.base import Abilities, Channel
from bot.channels.calling import SOME_TIME, Answer, Caller, by_status
from bot.channels.draft import Draft, Run, fitted, marked
from bot.channels.draft_html import clean
from bot.core.model import Body, Destination, Receipt
from bot.core.retry_after import named
from bot.errors import ChannelError, Gone, Paused, SlowDown, Uncertain, Undeliverable

#: Execute Webhook, "content": up to 2000 characters.
LIMIT = 2_000
#: A webhook takes thirty messages a minute in a channel.
GAP = timedelta(seconds=2)
#: Message flag SUPPRESS_EMBEDS.
_NO_PREVIEWS = 1 << 2
#: JSON error codes: unknown channel, guild, webhook; invalid webhook token.
_GONE = frozenset({10003, 10004, 10015, 50027})
#: Missing access, missing permissions.
_PAUSED = frozenset({50001, 50013})
#: What Discord's Markdown reads as more than itself.
_MARKUP = re.compile(r"([\\*_~`|>#\-+\[\](){}<@:.!])")


class Discord(Channel):
    """A webhook, whose whole address is a secret; a destination may be a thread of its channel."""

    abilities = Abilities(edit=True, length=LIMIT, markup="markdown")

    def __init__(self, webhook: str) -> None:
        self._webhook = webhook.partition("?")[0].rstrip("/")
        self._caller = Caller("Discord")

    def __repr__(self) -> str:
        return "Discord(webhook=***)"

    def gap(self, destination: Destination) -> timedelta:
        return GAP

    def merges(self, destination: Destination) -> bool:
        return True

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        said = _content(body) | {"flags": _NO_PREVIEWS}
        answer = await self._ask("POST", f"?wait=true{_thread(destination, '&')}", said)
        found = answer.data
        if found is None or not isinstance(found.get("id"), str):
            raise Uncertain("Discord names no message in its answer")
        return Receipt(found["id"])

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        await self._ask("PATCH", f"/messages/{message_id}{_thread(destination, '?')}", _content(body))

    async def check(self) -> None:
        await self._ask("GET", "")

    async def close(self) -> None:
        await self._caller.close()

    async def _ask(self, method: str, path: str, data: object = None) -> Answer:
        answer = await self._caller.call(method, f"{self._webhook}{path}", data=data)
        if not answer.ok:
            raise _classified(answer)
        return answer


def _classified(answer: Answer) -> ChannelError:
    """What a refusal says of the message."""
    found = answer.data or {}
    code, said = found.get("code"), str(found.get("message", ""))[:100]
    words = f"Discord answers {answer.status} {code or ''}".strip() + (f": {said}" if said else "")
    if answer.status == 429:
        return SlowDown(words, seconds=_silence(answer, found))
    if answer.status in (401, 404) and code in _GONE:
        return Gone(words)
    if answer.status == 404 and code is not None:
        return Undeliverable(words)  # the message that was to be edited
    if code in _PAUSED:
        return Paused(words)
    return by_status("Discord", answer, said)


def _silence(answer: Answer, found: dict[str, Any]) -> float:
    """The time that Discord asks for, which its body names more precisely than its header."""
    return max(named(found.get("retry_after")), answer.seconds or 0.0) or SOME_TIME


def _thread(destination: Destination, mark: str) -> str:
    return f"{mark}thread_id={destination.thread}" if destination.thread else ""


def _content(body: Body) -> dict[str, Any]:
    text = fitted(body, render, LIMIT, threads=False, measure=_units)
    return {"content": text, "allowed_mentions": {"parse": []}}


def _units(text: str) -> int:
    """UTF-16 units: never fewer than whatever Discord counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def render(draft: Draft) -> str:
    """The draft in Discord's Markdown, whatever the news says in it escaped."""
    return marked(draft, _run)


def _run(run: Run) -> str:
    words = clean(run.text).replace("\n", " ")
    if run.style == "code" and "`" not in words:
        return f"`{words}`"
    text = _MARKUP.sub(r"\\\1", words)
    if run.url and run.url.startswith(("http://", "https://")):
        return f"[{text}](<{_address(run.url)}>)"
    mark = {"": "", "bold": "**", "italic": "*", "struck": "~~", "code": ""}[run.style]
    return f"{mark}{text}{mark}" if text.strip() else text


def _address(url: str) -> str:
    return clean(url).replace("<", "%3C").replace(">", "%3E").replace(")", "%29").replace(" ", "%20")
