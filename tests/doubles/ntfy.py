"""A strict ntfy server on loopback: it keeps what a topic was sent, and lists it."""

from __future__ import annotations

import json
import re
from itertools import count

from tests.doubles.service import Answer, Posted, Refusal, Request, Service, answered

TOKEN = "tk_loopback_only"
TOPIC = "khasan-desk"
_TOPIC = re.compile(r"[-_A-Za-z0-9]{1,64}")
_LONGEST = 4_096


class Ntfy(Service):
    """Refuses with a status and a code, as ntfy does."""

    def __init__(self) -> None:
        super().__init__()
        #: Whether the token may also read.
        self.may_read = True
        self._ids = count(1)

    def respond(self, request: Request) -> Answer:
        if request.method == "GET" and request.path == "/v1/health":
            return answered({"healthy": True})
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            raise Refusal(401, {"code": 40101, "http": 401, "error": "unauthorized"})
        if request.method == "GET" and request.path.endswith("/json"):
            return self._listed(request)
        if request.method != "POST" or request.path not in ("", "/"):
            raise Refusal(404, {"code": 40401, "http": 404, "error": "page not found"})
        said = request.json
        topic, text = str(said.get("topic")), said.get("message")
        if not _TOPIC.fullmatch(topic):
            raise Refusal(400, {"code": 40009, "http": 400, "error": "invalid topic"})
        if not isinstance(text, str) or said.get("priority", 3) not in range(1, 6):
            raise Refusal(400, {"code": 40024, "http": 400, "error": "request body must be message JSON"})
        assert len(text.encode()) <= _LONGEST, "the message would become a file"
        name = f"id{next(self._ids):08d}"
        self.posted.append(Posted(name, topic, f"{said.get('title', '')}\n{text}", raw=said))
        return answered({"id": name, "time": 1, "event": "message", "topic": topic, "message": text})

    def _listed(self, request: Request) -> Answer:
        if not self.may_read:
            raise Refusal(403, {"code": 40301, "http": 403, "error": "forbidden"})
        topic, since = request.path.split("/")[1], request.query.get("since", "")
        after = since if since.startswith("id") else ""
        lines = [
            json.dumps({"id": one.id, "event": "message", "title": one.raw.get("title"), "message": one.raw["message"]})
            for one in self.posted
            if one.address == topic and one.id > after
        ]
        return Answer(200, "\n".join(lines))
