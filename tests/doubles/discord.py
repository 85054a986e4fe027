"""A strict Discord: one webhook of one channel, on loopback."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

from tests.doubles.service import Answer, Posted, Refusal, Request, Service, answered

WEBHOOK, TOKEN = "112233445566778899", "loopback-only-Zx81"
_LONGEST = 2_000
_MENTION = re.compile(r"(?<!\\)<@[!&]?\d+>|@everyone|@here")
_LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)")
_ESCAPE = re.compile(r"\\([^\w\s])")


class Discord(Service):
    """Refuses with a status, a code and a message, as Discord does."""

    posts = "POST /api/webhooks"

    def __init__(self) -> None:
        super().__init__()
        self.deleted = False
        #: Threads of the channel.
        self.threads: set[str] = set()
        self._ids = count(900_000_000_000_000_001)

    @property
    def webhook(self) -> str:
        """The secret."""
        return f"{self.address}/api/webhooks/{WEBHOOK}/{TOKEN}"

    def respond(self, request: Request) -> Answer:
        parts = request.path.strip("/").split("/")
        if parts[:2] != ["api", "webhooks"] or len(parts) < 4:
            raise Refusal(404, {"message": "404: Not Found", "code": 0})
        if parts[2] != WEBHOOK or self.deleted:
            raise Refusal(404, {"message": "Unknown Webhook", "code": 10015})
        if parts[3] != TOKEN:
            raise Refusal(401, {"message": "Invalid Webhook Token", "code": 50027})
        if request.method == "GET":
            return answered({"id": WEBHOOK, "type": 1, "name": "Khasan"})
        thread = request.query.get("thread_id")
        if thread is not None and thread not in self.threads:
            raise Refusal(404, {"message": "Unknown Channel", "code": 10003})
        if request.method == "POST" and len(parts) == 4:
            return self._executed(request, thread)
        if request.method == "PATCH" and parts[4:5] == ["messages"] and len(parts) == 6:
            return self._edited(parts[5], _checked(request.json))
        raise Refusal(405, {"message": "405: Method Not Allowed", "code": 0})

    def _executed(self, request: Request, thread: str | None) -> Answer:
        said = _checked(request.json)
        name = str(next(self._ids))
        called = _called(said)
        self.posted.append(Posted(name, thread or "", shown(said["content"]), mentions=called, raw=said))
        if request.query.get("wait") != "true":
            return Answer(204, "")
        return answered({"id": name, "content": said["content"], "channel_id": "1"})

    def _edited(self, name: str, said: dict[str, Any]) -> Answer:
        if not any(one.id == name for one in self.posted):
            raise Refusal(404, {"message": "Unknown Message", "code": 10008})
        self.change(name, shown(said["content"]), mentions=_called(said))
        return answered({"id": name, "content": said["content"]})


def _checked(said: dict[str, Any]) -> dict[str, Any]:
    text = said.get("content")
    if not isinstance(text, str) or not text.strip():
        raise Refusal(400, {"message": "Cannot send an empty message", "code": 50006})
    if len(text) > _LONGEST:
        raise Refusal(400, {"message": "Invalid Form Body", "code": 50035})
    return said


def _called(said: dict[str, Any]) -> list[str]:
    """Whom a message calls: everybody it names, unless it says that names call nobody."""
    if said.get("allowed_mentions", {}).get("parse", ["everyone"]) == []:
        return []
    return _MENTION.findall(said["content"])


def shown(text: str) -> str:
    """What people read of Discord's Markdown: links by their words, and escapes undone."""
    read = _LINK.sub(r"\1", text)
    return _ESCAPE.sub(r"\1", read)
