"""A strict Slack: one workspace, one bot, on loopback."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

from tests.doubles.service import Answer, Posted, Refusal, Request, Service, answered

TOKEN = "xoxb-1234-loopback-only"
CHANNEL = "C0DESK00001"
#: chat.postMessage cuts what is longer; chat.update refuses what is longer than 4,000 (msg_too_long).
_CUT, _LONGEST = 40_000, 4_000
_MENTION = re.compile(r"<[!@#]([^>]*)>")
_LINK = re.compile(r"<(https?://[^|>]*)\|([^>]*)>")


class Slack(Service):
    """Answers 200 with ``ok: false`` and the name of an error, as Slack does."""

    posts = "chat.postMessage"

    def __init__(self) -> None:
        super().__init__()
        #: The state of each conversation: ``in``, ``out`` (the bot is not in it) or ``archived``.
        self.channels = {CHANNEL: "in"}
        #: Whether the app may read what was posted.
        self.may_read = True
        self._stamps = count(1)

    def respond(self, request: Request) -> Answer:
        method = request.path.rsplit("/", 1)[-1]
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            return _no("invalid_auth" if "authorization" in request.headers else "not_authed")
        if request.method == "POST":
            if not request.headers.get("content-type", "").startswith("application/json"):
                return _no("invalid_arguments")
            return self._posted(method, request.json)
        return self._asked(method, dict(request.query))

    def _posted(self, method: str, said: dict[str, Any]) -> Answer:
        if method == "auth.test":
            return answered({"ok": True, "user": "khasan"})
        if (fault := self._wrong(said)) is not None:
            return _no(fault)
        text = str(said.get("text") or "")
        if not text.strip():
            return _no("no_text")
        if method == "chat.update":
            return self._updated(said, text)
        if method != "chat.postMessage":
            return _no("unknown_method")
        root = said.get("thread_ts")
        if root is not None and not any(one.id == root for one in self.posted):
            return _no("thread_not_found")
        payload = said.get("metadata")
        if payload is not None and not {"event_type", "event_payload"} <= set(payload):
            return _no("invalid_metadata_format")
        stamp = f"1764061200.{next(self._stamps):06d}"
        mentions = _MENTION.findall(text)
        self.posted.append(Posted(stamp, said["channel"], shown(text[:_CUT]), root, mentions=mentions, raw=said))
        return answered({"ok": True, "channel": said["channel"], "ts": stamp, "message": {"text": text}})

    def _updated(self, said: dict[str, Any], text: str) -> Answer:
        if len(text) > _LONGEST:
            return _no("msg_too_long")
        if not any(one.id == said.get("ts") for one in self.posted):
            return _no("message_not_found")
        self.change(said["ts"], shown(text), mentions=_MENTION.findall(text))
        return answered({"ok": True, "channel": said["channel"], "ts": said["ts"]})

    def _asked(self, method: str, query: dict[str, str]) -> Answer:
        if method not in ("conversations.history", "conversations.replies"):
            return _no("unknown_method")
        if not self.may_read:
            return _no("missing_scope")
        if (fault := self._wrong(query)) is not None:
            return _no(fault)
        root = query.get("ts") if method == "conversations.replies" else None
        found = [
            {"ts": one.id, "text": one.text, "metadata": one.raw.get("metadata", {})}
            for one in reversed(self.posted)
            if one.address == query["channel"]
            and (one.reply_to == root or (root is not None and one.id == root))
            and one.id > query.get("oldest", "")
        ]
        return answered({"ok": True, "messages": found[: int(query.get("limit", "100"))], "has_more": False})

    def _wrong(self, said: dict[str, Any]) -> str | None:
        state = self.channels.get(str(said.get("channel")))
        return {None: "channel_not_found", "out": "not_in_channel", "archived": "is_archived"}.get(state)


def shown(text: str) -> str:
    """What people read of mrkdwn: links by their words, and the three escapes undone."""
    read = _LINK.sub(r"\2", text)
    return read.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("\N{ZERO WIDTH SPACE}", "")


def _no(error: str) -> Answer:
    return answered({"ok": False, "error": error})


__all__ = ["CHANNEL", "TOKEN", "Refusal", "Slack", "shown"]
