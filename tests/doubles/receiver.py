"""Strict receivers on loopback: one of signed webhooks, and one of whatever Apprise posts as JSON."""

from __future__ import annotations

import base64
import hashlib
import hmac

from tests.doubles.service import Answer, Posted, Refusal, Request, Service, answered

KEY = "loopback-only-signing-key"
LOGIN = "user:loopback-only"


class Receiver(Service):
    """Believes only what is signed, and takes each idempotency key once."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[str, str] = {}
        #: How often a key came again.
        self.repeats = 0

    @property
    def url(self) -> str:
        return f"{self.address}/hooks/khasan"

    def respond(self, request: Request) -> Answer:
        if request.method != "POST" or request.path != "/hooks/khasan":
            raise Refusal(404, {"error": "no such hook"})
        stamp = request.headers.get("x-khasan-timestamp", "")
        wanted = hmac.new(KEY.encode(), stamp.encode() + b"." + request.body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(request.headers.get("x-khasan-signature", ""), f"sha256={wanted}"):
            raise Refusal(401, {"error": "bad signature"})
        key = request.headers.get("idempotency-key", "")
        said = request.json
        if not key or said.get("version") != 1:
            raise Refusal(400, {"error": "no key, or another version"})
        if key in self.keys:
            self.repeats += 1
            return answered({"taken": self.keys[key]})
        self.keys[key] = key
        text = request.body.decode()
        if said.get("replaces"):
            self.change(said["replaces"], text, raw=said)
        else:
            self.posted.append(Posted(key, request.path, text, said.get("answers"), raw=said))
        return answered({"taken": key})


class Anything(Service):
    """Takes what Apprise's ``json://`` posts."""

    def respond(self, request: Request) -> Answer:
        if request.headers.get("authorization") != f"Basic {base64.b64encode(LOGIN.encode()).decode()}":
            raise Refusal(401, {"error": "who are you?"})
        said = request.json
        if not {"title", "message", "version"} <= set(said):
            raise Refusal(400, {"error": "not Apprise's"})
        name = str(len(self.posted) + 1)
        self.posted.append(Posted(name, request.path, f"{said['title']}\n{said['message']}", raw=said))
        return answered({"ok": True})
