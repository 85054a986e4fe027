"""Slack: posts, answers in threads, and updates messages as a bot, through its Web API."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from bot.channels.base import Abilities, Channel, unique
from bot.channels.calling import SOME_TIME, Answer, Caller, by_status
from bot.channels.draft import Draft, Run, fitted, marked
from bot.channels.draft_html import clean
from bot.core.model import Body, Destination, Receipt
from bot.errors import ChannelError, Gone, Paused, SlowDown, Uncertain, Undeliverable, Untold

API = "https://slack.com/api"
#: chat.postMessage, "Truncating content": 4,000 characters are recommended; chat.update refuses more.
LIMIT = 4_000
#: chat.postMessage, "Rate limiting": about one message a second for a channel.
GAP = timedelta(seconds=1)
#: How many of the newest messages are looked through for an uncertain one.
_LOOKED_AT = 50
_EVENT = "khasan_message"

#: What Slack calls it when nothing was posted and it would be no better now, by what is to be done about it.
_GONE = frozenset({"is_archived", "channel_is_archived", "user_not_found", "messages_tab_disabled"})
# A private channel that the bot was not invited to is "not found".
_PAUSED = frozenset({
    "channel_not_found", "not_in_channel",
    "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired",
    "missing_scope", "no_permission", "not_allowed_token_type", "access_denied", "ekm_access_denied",
    "org_login_required", "team_access_not_granted", "restricted_action", "restricted_action_read_only_channel",
    "restricted_action_thread_only_channel", "restricted_action_non_threadable_channel", "enterprise_is_restricted",
    "accesslimited", "two_factor_setup_required", "deprecated_endpoint", "method_deprecated",
})  # fmt: skip
_SLOW = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
_UNCLEAR = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"})
_NO_THREAD = frozenset({"thread_not_found", "invalid_thread_ts", "cannot_reply_to_message", "message_not_found"})
#: Characters that Slack reads as markup at the edge of a word; it knows no escape for them.
_STYLING = re.compile(r"([*_~`])")
_NOTHING = "\N{ZERO WIDTH SPACE}"
_BEFORE = {"": "", "bold": "*", "italic": "_", "code": "`", "struck": "~"}


class Slack(Channel):
    """A bot of a workspace; a destination's address is a conversation's id."""

    abilities = Abilities(edit=True, reply=True, find=True, length=LIMIT, markup="mrkdwn")

    def __init__(self, token: str, *, api: str = API) -> None:
        self._api = api.rstrip("/")
        self._caller = Caller("Slack", headers={"Authorization": f"Bearer {token}"})

    def __repr__(self) -> str:
        return "Slack(token=***)"

    def gap(self, destination: Destination) -> timedelta:
        return GAP

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        """Post `body`; where the message that it answers is gone, in the conversation itself."""
        said: dict[str, Any] = _content(destination, body) | {
            "metadata": {"event_type": _EVENT, "event_payload": {"token": unique(token, body)}},
        }
        try:
            answer = await self._ask("chat.postMessage", said | ({"thread_ts": reply_to} if reply_to else {}))
        except _NoThread:
            answer = await self._ask("chat.postMessage", said)
        return Receipt(_stamp(answer.get("ts")))

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        await self._ask("chat.update", _content(destination, body) | {"ts": message_id})

    async def find(
        self,
        destination: Destination,
        body: Body,
        *,
        after: str | None,
        reply_to: str | None = None,
        token: str = "",
    ) -> Receipt | None:
        """Look for the token among the newest messages. Raises `Untold` where the app may not read the conversation."""
        asked = {"channel": destination.address, "limit": str(_LOOKED_AT), "include_all_metadata": "true"}
        method = "conversations.replies" if reply_to else "conversations.history"
        asked |= {"ts": reply_to} if reply_to else {}
        asked |= {"oldest": after} if after else {}
        try:
            answer = await self._ask(f"{method}?{urlencode(asked)}")
        except (Paused, Undeliverable) as exc:
            raise Untold("the app may not read the conversation") from exc
        wanted = unique(token, body)
        for message in answer.get("messages") or ():
            if message.get("metadata", {}).get("event_payload", {}).get("token") == wanted:
                return Receipt(_stamp(message.get("ts")))
        return None

    async def check(self) -> None:
        await self._ask("auth.test", {})

    async def close(self) -> None:
        await self._caller.close()

    async def _ask(self, method: str, data: object = None) -> dict[str, Any]:
        """Slack's answer where it says "ok"."""
        answer = await self._caller.call("GET" if data is None else "POST", f"{self._api}/{method}", data=data)
        found = answer.data
        if answer.ok and found is not None and found.get("ok") is True:
            return found
        raise _classified(answer, found)


class _NoThread(Undeliverable):
    """The message that was to be answered (or changed) is not there."""


def _classified(answer: Answer, found: dict[str, Any] | None) -> ChannelError:
    """What an answer that is no "ok" says of the message; Slack refuses with 200 and the name of an error."""
    error = found.get("error") if found is not None else None
    if not isinstance(error, str):
        return by_status("Slack", answer)
    words = f"Slack answers {error[:80]}"
    if error in _SLOW or answer.status == 429:
        return SlowDown(words, seconds=answer.seconds or SOME_TIME)
    if error in _GONE:
        return Gone(words)
    if error in _PAUSED:
        return Paused(words)
    if error in _NO_THREAD:
        return _NoThread(words)
    if error in _UNCLEAR or answer.status >= 500:
        return Uncertain(words, seconds=answer.seconds or 0.0)
    return Undeliverable(words)


def _stamp(found: object) -> str:
    if not isinstance(found, str) or not found:
        raise Uncertain("Slack names no message in its answer")
    return found


def _content(destination: Destination, body: Body) -> dict[str, Any]:
    text = fitted(body, render, LIMIT, threads=True)
    return {"channel": destination.address, "text": text, "unfurl_links": False, "unfurl_media": False}


def render(draft: Draft) -> str:
    """The draft in Slack's mrkdwn: nothing in it can mention anybody, style what follows, or hide an address."""
    return marked(draft, _run)


def _run(run: Run) -> str:
    text = _text(run.text)
    if run.url and run.url.startswith(("http://", "https://")):
        return f"<{_address(run.url)}|{text.replace('|', '¦')}>"
    mark = _BEFORE[run.style]
    stripped = text.strip()
    # A mark counts only beside a word.
    return text.replace(stripped, f"{mark}{stripped}{mark}", 1) if mark and stripped else text


def _text(words: str) -> str:
    """Slack, "Formatting text for app surfaces": these three are escaped, and nothing else can be."""
    escaped = clean(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _STYLING.sub(rf"{_NOTHING}\1{_NOTHING}", " ".join(escaped.splitlines()))


def _address(url: str) -> str:
    return (
        clean(url).replace("&", "&amp;").replace("<", "%3C").replace(">", "%3E").replace("|", "%7C").replace(" ", "%20")
    )
