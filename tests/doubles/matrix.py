"""A strict Matrix home server: one bot, on loopback. A transaction that comes twice is one event."""

from __future__ import annotations

import re
from html import unescape
from itertools import count
from typing import Any

from tests.doubles.service import Answer, Posted, Refusal, Request, Service, answered

TOKEN = "syt_loopback_only"
ROOM = "!desk:home.example"
_SEND = re.compile(r"/_matrix/client/v3/rooms/(?P<room>[^/]+)/send/m\.room\.message/(?P<transaction>.+)")
_LARGEST = 65_536
#: What a client may show (client-server API, m.room.message).
_TAG = re.compile(r"</?([a-z0-9]+)[^>]*>")
_ALLOWED = {"a", "b", "blockquote", "br", "code", "del", "em", "p", "pre", "strong"}


class Matrix(Service):
    """Refuses with a status and an errcode, as Synapse does."""

    posts = "PUT"

    def __init__(self) -> None:
        super().__init__()
        #: Whether the bot may write in each room that it is in.
        self.rooms = {ROOM: True}
        #: Event ids by room and transaction.
        self.transactions: dict[tuple[str, str], str] = {}
        self._ids = count(1)

    def respond(self, request: Request) -> Answer:
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            raise Refusal(401, {"errcode": "M_UNKNOWN_TOKEN", "error": "Unrecognised access token"})
        if request.method == "GET" and request.path.endswith("/account/whoami"):
            return answered({"user_id": "@khasan:home.example"})
        found = _SEND.fullmatch(request.path)
        if request.method != "PUT" or found is None:
            raise Refusal(404, {"errcode": "M_UNRECOGNIZED", "error": "Unrecognized request"})
        room, transaction = found["room"], found["transaction"]
        if room not in self.rooms:
            raise Refusal(404, {"errcode": "M_NOT_FOUND", "error": "Unknown room"})
        if not self.rooms[room]:
            raise Refusal(403, {"errcode": "M_FORBIDDEN", "error": "User not in room"})
        if (known := self.transactions.get((room, transaction))) is not None:
            return answered({"event_id": known})
        if len(request.body) > _LARGEST:
            raise Refusal(413, {"errcode": "M_TOO_LARGE", "error": "event too large"})
        name = f"$event{next(self._ids)}"
        self._take(name, room, request.json)
        self.transactions[room, transaction] = name
        return answered({"event_id": name})

    def _take(self, name: str, room: str, said: dict[str, Any]) -> None:
        newer = said.get("m.new_content")
        for content in (said, newer) if newer else (said,):
            if content.get("msgtype") not in ("m.text", "m.notice") or not content.get("body"):
                raise Refusal(400, {"errcode": "M_BAD_JSON", "error": "no body"})
            html = content.get("formatted_body", "")
            if html and content.get("format") != "org.matrix.custom.html":
                raise Refusal(400, {"errcode": "M_BAD_JSON", "error": "no format"})
            assert {one[1] for one in _TAG.finditer(html)} <= _ALLOWED, html
        relation = said.get("m.relates_to", {})
        known = {one.id for one in self.posted}
        if relation and relation.get("event_id") not in known:
            raise Refusal(400, {"errcode": "M_UNKNOWN", "error": "Can't send relation to unknown event"})
        if relation.get("rel_type") == "m.replace":
            if not newer:
                raise Refusal(400, {"errcode": "M_BAD_JSON", "error": "no m.new_content"})
            self.change(relation["event_id"], shown(newer["formatted_body"]), mentions=_called(newer))
            return
        root = relation["event_id"] if relation.get("rel_type") == "m.thread" else None
        self.posted.append(Posted(name, room, shown(said["formatted_body"]), root, mentions=_called(said), raw=said))


def _called(said: dict[str, Any]) -> list[str]:
    """Whom a message calls: without `m.mentions` whoever is named in its text."""
    mentions = said.get("m.mentions")
    if mentions is None:
        return re.findall(r"@room|@[\w.-]+:[\w.-]+", said["body"])
    return [*mentions.get("user_ids", ()), *(["@room"] if mentions.get("room") else [])]


def shown(html: str) -> str:
    """What people read of a formatted body."""
    return unescape(_TAG.sub("", re.sub(r"<br/?>|</?blockquote>", "\n", html)))
