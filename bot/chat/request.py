"""A person's request, read from one of Telegram's updates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.words import language_of

#: User ids that stand for a group's anonymous administrators and for its linked channel (Bot API, User).
_NOT_PEOPLE = frozenset({1087968824, 777000, 136817688})
#: The General topic is the chat itself: by its number Telegram never finds it.
_GENERAL = 1
#: What buttons of this version begin with; those of another are too old to mean anything.
BUTTON = "1/"
#: Longest text that is looked at (Bot API: a message has at most 4096 characters).
_LONGEST = 4096
#: What a person asks who sends an address and nothing else.
PASTED = "url"
_ADDRESS = re.compile(r"https?://\S{3,2000}", re.IGNORECASE)
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Request:
    """A command, typed or tapped, and who gave it where."""

    update_id: int
    command: str
    argument: str
    chat_id: int
    chat_type: str
    chat_title: str
    #: A forum topic; None for the chat itself.
    thread: str | None
    #: None for a channel's post and for whoever writes as the chat.
    user_id: int | None
    #: Whether it was written in the chat's own name, as only its administrators can.
    as_chat: bool
    #: What the person's client speaks, as one of the interface's languages.
    language: str = "en"
    #: Of a tap: the message with the button, and the query that Telegram wants answered.
    pressed: int | None = None
    query_id: str | None = None
    #: The file that came with the command.
    file_id: str | None = None


@dataclass(frozen=True, slots=True)
class Tap:
    """A button that means nothing any more; it wants an answer all the same."""

    query_id: str
    #: What the client of whoever tapped it speaks, as one of the interface's languages.
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Membership:
    """The bot was let into a chat, or put out of it, or its rights there have changed."""

    chat_id: int
    inside: bool
    chat_type: str = "private"
    chat_title: str = ""
    #: Who did it.
    user_id: int | None = None
    language: str = "en"
    #: What people call him.
    person: str = ""
    #: Whether it came in just now; whether it may write there, and whether that is new.
    entered: bool = False
    may_write: bool = True
    may_newly_write: bool = False


@dataclass(frozen=True, slots=True)
class Migration:
    """A group became a supergroup, under another id."""

    old: int
    new: int


Wanted = Request | Tap | Membership | Migration | None


def read(update: Mapping[str, Any], username: str) -> Wanted:
    """What `update` asks of the bot called `username`; None for what is not for it.

    Edited and forwarded messages are not commands: an old one must not run again, nor another's.
    """
    if change := update.get("my_chat_member"):
        return _membership(change)
    if query := update.get("callback_query"):
        return _tapped(int(update["update_id"]), query)
    message = update.get("message") or update.get("channel_post")
    if not message:
        return None
    if new := message.get("migrate_to_chat_id"):
        return Migration(old=int(message["chat"]["id"]), new=int(new))
    text = str(message.get("text") or message.get("caption") or "")[:_LONGEST].strip()
    if message["chat"].get("type") == "private" and _ADDRESS.fullmatch(text):
        text = f"/{PASTED} {text}"
    match = _COMMAND.fullmatch(text)
    if match is None or "forward_origin" in message or (match[2] and match[2].lower() != username.lower()):
        return None
    file = message.get("document", {}).get("file_id")
    return _request(
        int(update["update_id"]), message, message.get("from", {}), match[1], (match[3] or "").strip(), file_id=file
    )


def _tapped(update_id: int, query: Mapping[str, Any]) -> Request | Tap:
    """A button is a command that its message has written down. Whoever taps must be allowed it at that moment."""
    message, data = query.get("message"), str(query.get("data") or "")
    match = _COMMAND.fullmatch("/" + data.removeprefix(BUTTON)) if data.startswith(BUTTON) else None
    if not message or match is None or match[2]:
        return Tap(str(query["id"]), language_of(query.get("from", {}).get("language_code")))
    # A channel's post has no sender and its reader does: `sender_chat` is not the one who taps.
    shown = {name: value for name, value in message.items() if name != "sender_chat"}
    return _request(
        update_id, shown, query.get("from", {}), match[1], (match[3] or "").strip(),
        pressed=int(message["message_id"]), query_id=str(query["id"]),
    )  # fmt: skip


def _membership(change: Mapping[str, Any]) -> Membership:
    chat, new, old = change["chat"], change.get("new_chat_member", {}), change.get("old_chat_member", {})
    person = change.get("from", {})
    inside, is_channel = _inside(new), chat.get("type") == "channel"
    may_write = _may_write(new, channel=is_channel)
    return Membership(
        int(chat["id"]),
        inside=inside,
        chat_type=str(chat.get("type", "private")),
        chat_title=_title(chat),
        user_id=int(person["id"]) if person.get("id") else None,
        language=language_of(person.get("language_code")),
        person=str(person.get("first_name") or person.get("id") or ""),
        entered=inside and not _inside(old or {"status": "left"}),
        may_write=may_write,
        may_newly_write=may_write and bool(old) and not _may_write(old, channel=is_channel),
    )


def _inside(member: Mapping[str, Any]) -> bool:
    """Whether the bot is in the chat: one who is restricted may be so from outside (Bot API, ChatMemberRestricted)."""
    status = member.get("status")
    return bool(member.get("is_member")) if status == "restricted" else status not in ("kicked", "left")


def _may_write(member: Mapping[str, Any], *, channel: bool) -> bool:
    status = member.get("status")
    if channel:
        return status == "administrator" and bool(member.get("can_post_messages"))
    return status != "restricted" or bool(member.get("can_send_messages"))


def _request(
    update_id: int,
    message: Mapping[str, Any],
    person: Mapping[str, Any],
    command: str,
    argument: str,
    *,
    pressed: int | None = None,
    query_id: str | None = None,
    file_id: str | None = None,
) -> Request:
    chat = message["chat"]
    user, sender = person.get("id"), message.get("sender_chat", {}).get("id")
    topic = message.get("message_thread_id") if message.get("is_topic_message") else None
    return Request(
        update_id=update_id,
        command=command.lower(),
        argument=argument,
        chat_id=int(chat["id"]),
        chat_type=str(chat.get("type", "private")),
        chat_title=_title(chat),
        thread=str(topic) if topic and topic != _GENERAL else None,
        user_id=int(user) if user and sender is None and int(user) not in _NOT_PEOPLE else None,
        as_chat=sender is not None and int(sender) == int(chat["id"]),
        language=language_of(person.get("language_code")),
        pressed=pressed,
        query_id=query_id,
        file_id=file_id,
    )


def _title(chat: Mapping[str, Any]) -> str:
    return str(chat.get("title") or chat.get("first_name") or "")
