"""The Bot API's methods over a world: what each takes, refuses, and does. Refusals are in Telegram's words."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from tests.doubles.telegram.markup import Entity, MarkupError, clean, parse
from tests.doubles.telegram.world import Chat, Said, World, same_markup

#: Code points after parsing; bytes before.
LONGEST, LONGEST_SOURCE, LONGEST_CAPTION = 4096, 32_768, 1024
#: Bytes of a file that a bot may fetch.
LARGEST_FILE = 20 * 1024 * 1024
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as "
    "a current content and reply markup of the message"
)
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
OLD_QUERY = "Bad Request: query is too old and response timeout expired or query ID is invalid"

Form = dict[str, str]


class Refusal(Exception):
    """An answer that is not ok."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


@dataclass(frozen=True, slots=True)
class Content:
    """What a message is to say, parsed and cleaned."""

    html: str
    text: str
    entities: tuple[Entity, ...]


class Methods:
    """Does what the bot asks."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.webhook = ""
        self.commands: dict[str, list[dict[str, str]]] = {}
        #: Answers to button presses: query to text.
        self.answers: dict[str, str] = {}
        #: Moments of "typing …", by chat.
        self.actions: list[tuple[int, str]] = []
        #: Set whenever something new may interest whoever polls.
        self.news = asyncio.Event()
        #: Called when the bot has confirmed updates.
        self.confirmed: Callable[[], None] = lambda: None
        self._pollers = 0
        self._known: dict[str, Callable[[Form], Awaitable[object]]] = {
            "getme": self._get_me,
            "getupdates": self._get_updates,
            "sendmessage": self._send_message,
            "senddocument": self._send_document,
            "getfile": self._get_file,
            "editmessagetext": self._edit_message_text,
            "deletemessage": self._delete_message,
            "answercallbackquery": self._answer_callback_query,
            "getchat": self._get_chat,
            "getchatmember": self._get_chat_member,
            "getchatadministrators": self._get_chat_administrators,
            "setmycommands": self._set_my_commands,
            "getmycommands": self._get_my_commands,
            "setwebhook": self._set_webhook,
            "deletewebhook": self._delete_webhook,
            "getwebhookinfo": self._get_webhook_info,
            "leavechat": self._leave_chat,
            "sendchataction": self._send_chat_action,
        }

    async def call(self, name: str, form: Form) -> object:
        """The result of a method. Raises `Refusal`."""
        method = self._known.get(name.lower())
        if method is None:
            raise Refusal(404, "Not Found: method not found")
        return await method(form)

    # ── updates ──────────────────────────────────────────────────────────────────────────────────────────────────

    async def _get_updates(self, form: Form) -> object:
        if self.webhook:
            raise Refusal(409, WEBHOOK_ACTIVE)
        if "allowed_updates" in form:
            self._allow(json.loads(form["allowed_updates"]))
        self._pollers += 1
        mine = self._pollers
        self.news.set()  # an older request ends now
        offset, limit = int(form.get("offset", 0)), min(max(int(form.get("limit", 100)), 1), 100)
        self._forget(offset)
        deadline = time.monotonic() + min(int(form.get("timeout", 0)), 50)
        while not self.world.updates and (left := deadline - time.monotonic()) > 0:
            self.news.clear()
            try:
                await asyncio.wait_for(self.news.wait(), left)
            except TimeoutError:
                break
            if mine != self._pollers:
                raise Refusal(409, OTHER_POLLER)
            if self.webhook:
                raise Refusal(409, "Conflict: terminated by setWebhook request")
        return self.world.updates[:limit]

    def _allow(self, kinds: list[str]) -> None:
        """Kinds stay as they were last asked for; an empty list means the usual ones."""
        self.world.allowed = frozenset(kinds) or None

    def _forget(self, offset: int) -> None:
        waiting = self.world.updates
        if offset < 0:
            del waiting[: max(0, len(waiting) + offset)]
        else:
            waiting[:] = [update for update in waiting if update["update_id"] >= offset]
        self.confirmed()

    async def _set_webhook(self, form: Form) -> object:
        if form.get("url", "") and not form["url"].startswith("https://"):
            raise Refusal(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook = form.get("url", "")
        self.news.set()
        return True

    async def _delete_webhook(self, form: Form) -> object:
        self.webhook = ""
        if form.get("drop_pending_updates") == "true":
            self.world.updates.clear()
        return True

    async def _get_webhook_info(self, form: Form) -> object:
        waiting = len(self.world.updates)
        return {"url": self.webhook, "has_custom_certificate": False, "pending_update_count": waiting}

    # ── messages ─────────────────────────────────────────────────────────────────────────────────────────────────

    async def _send_message(self, form: Form) -> object:
        content = _content(form)
        chat = self._chat(form)
        self._writable(chat)
        thread = _topic(chat, form.get("message_thread_id"))
        markup = _markup(form)
        reply_to = self._replied(chat, form)
        _sayable(content)
        preview = not json.loads(form.get("link_preview_options", "{}")).get("is_disabled", False)
        said = Said(self.world.next_id(chat), chat.id, time.time(), None, content.text, content.html, content.entities)
        said.thread, said.markup, said.reply_to, said.preview = thread, markup, reply_to, preview
        said.silent = form.get("disable_notification") == "true"
        return self.world.as_json(self.world.add(said))

    async def _send_document(self, form: Form) -> object:
        if not form.get("document"):
            raise Refusal(400, "Bad Request: there is no document in the request")
        content = _content(form | {"text": form.get("caption", "")}) if form.get("caption") else Content("", "", ())
        chat = self._chat(form)
        self._writable(chat)
        thread = _topic(chat, form.get("message_thread_id"))
        markup = _markup(form)
        reply_to = self._replied(chat, form)
        if len(content.text) > LONGEST_CAPTION:
            raise Refusal(400, "Bad Request: message caption is too long")
        said = Said(self.world.next_id(chat), chat.id, time.time(), None, content.text, content.html, content.entities)
        said.thread, said.markup, said.reply_to = thread, markup, reply_to
        said.silent = form.get("disable_notification") == "true"
        said.file = (form.get("document name", "file"), form["document"])
        document = {"file_id": f"sent{said.id}", "file_unique_id": f"sent{said.id}", "file_name": said.file[0]}
        told = self.world.as_json(self.world.add(said)) | {"caption": content.text, "document": document}
        told.pop("text")
        return told

    async def _get_file(self, form: Form) -> object:
        number = form.get("file_id", "")
        text = self.world.files.get(number)
        if text is None:
            raise Refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        if len(text.encode()) > LARGEST_FILE:
            raise Refusal(400, "Bad Request: file is too big")
        about = {"file_id": number, "file_unique_id": number, "file_size": len(text.encode())}
        return about | {"file_path": f"documents/{number}"}

    def _replied(self, chat: Chat, form: Form) -> int | None:
        wanted = json.loads(form.get("reply_parameters", "{}"))
        if "message_id" not in wanted:
            return None
        found = self.world.messages.get((chat.id, int(wanted["message_id"])))
        if found is not None and not found.deleted:
            return found.id
        if wanted.get("allow_sending_without_reply"):
            return None
        raise Refusal(400, "Bad Request: message to be replied not found")

    async def _edit_message_text(self, form: Form) -> object:
        content = _content(form)
        chat = self._chat(form)
        markup = _markup(form)
        said = self._own(chat, form, "edit")
        self._writable(chat)
        _sayable(content)
        if (said.text, said.entities) == (content.text, content.entities) and same_markup(said.markup, markup):
            raise Refusal(400, NOT_MODIFIED)
        said.former.append(said.text)
        said.html, said.text, said.entities, said.markup = content.html, content.text, content.entities, markup
        return self.world.as_json(said) | {"edit_date": int(time.time())}

    async def _delete_message(self, form: Form) -> object:
        self._own(self._chat(form), form, "delete").deleted = True
        return True

    def _own(self, chat: Chat, form: Form, act: str) -> Said:
        said = self.world.messages.get((chat.id, int(form.get("message_id", 0))))
        if said is None or said.deleted:
            raise Refusal(400, f"Bad Request: message to {act} not found")
        if said.author is not None:
            raise Refusal(400, f"Bad Request: message can't be {act.removesuffix('e')}ed")
        return said

    async def _answer_callback_query(self, form: Form) -> object:
        query = form.get("callback_query_id", "")
        if self.world.queries.pop(query, None) is None:
            raise Refusal(400, OLD_QUERY)
        if len(form.get("text", "")) > 200:
            raise Refusal(400, "Bad Request: MESSAGE_TOO_LONG")
        self.answers[query] = form.get("text", "")
        return True

    async def _send_chat_action(self, form: Form) -> object:
        chat = self._chat(form)
        self._writable(chat)
        self.actions.append((chat.id, form.get("action", "")))
        return True

    # ── chats ────────────────────────────────────────────────────────────────────────────────────────────────────

    async def _get_chat(self, form: Form) -> object:
        gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
        full = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": dict.fromkeys(gifts, True)}
        return self._inside(form).as_json() | full

    async def _get_chat_member(self, form: Form) -> object:
        chat, user = self._inside(form), int(form.get("user_id", 0))
        if user == self.world.bot_id:
            return self.world.member(user, chat.bot, chat)
        if user not in self.world.people:
            raise Refusal(400, "Bad Request: PARTICIPANT_ID_INVALID")
        return self.world.member(user, chat.members.get(user, "left"), chat)

    async def _get_chat_administrators(self, form: Form) -> object:
        chat = self._inside(form)
        if chat.kind == "private":
            raise Refusal(400, "Bad Request: there are no administrators in the private chat")
        chiefs = {user: standing for user, standing in chat.members.items() if standing in ("creator", "administrator")}
        return [self.world.member(user, standing, chat) for user, standing in chiefs.items()]

    async def _leave_chat(self, form: Form) -> object:
        self._inside(form).bot = "left"
        return True

    def _chat(self, form: Form) -> Chat:
        """The chat that is meant, followed nowhere: a group that moved says where to."""
        given = form.get("chat_id", "")
        if not given:
            raise Refusal(400, "Bad Request: chat_id is empty")
        number = int(given) if re.fullmatch(r"-?[0-9]{1,15}", given) else 0
        called = {f"@{one.username}": one for one in self.world.chats.values() if one.username}
        chat = self.world.chats.get(number) or called.get(given)
        if chat is None:
            if number in self.world.people:
                raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
            raise Refusal(400, "Bad Request: chat not found")
        if chat.migrated_to is not None:
            moved = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refusal(400, moved, migrate_to_chat_id=chat.migrated_to)
        if chat.deleted:
            raise Refusal(403, "Forbidden: the group chat was deleted")
        return chat

    def _inside(self, form: Form) -> Chat:
        chat = self._chat(form)
        if chat.kind != "private":
            self._writable(chat, reading=True)
        return chat

    def _writable(self, chat: Chat, *, reading: bool = False) -> None:
        if chat.kind == "private":
            if self.world.people[chat.id].deactivated:
                raise Refusal(403, "Forbidden: user is deactivated")
            if chat.bot == "kicked":
                raise Refusal(403, "Forbidden: bot was blocked by the user")
        elif chat.bot == "kicked":
            raise Refusal(403, f"Forbidden: bot was kicked from the {chat.kind} chat")
        elif chat.bot == "left":
            raise Refusal(403, f"Forbidden: bot is not a member of the {chat.kind} chat")
        elif not reading and chat.kind == "channel" and (chat.bot != "administrator" or not chat.may_write):
            raise Refusal(400, "Bad Request: need administrator rights in the channel chat")
        elif not reading and not chat.may_write:
            raise Refusal(400, "Bad Request: not enough rights to send text messages to the chat")

    # ── the bot itself ───────────────────────────────────────────────────────────────────────────────────────────

    async def _get_me(self, form: Form) -> object:
        able = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
        return self.world.as_bot() | able

    async def _set_my_commands(self, form: Form) -> object:
        commands = json.loads(form.get("commands", "[]"))
        if len(commands) > 100:
            raise Refusal(400, "Bad Request: BOT_COMMANDS_TOO_MUCH")
        for one in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", one.get("command", "").removeprefix("/")):
                raise Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
            if not one.get("description"):
                raise Refusal(400, "Bad Request: command description must be non-empty")
            if len(one["description"]) > 256:
                raise Refusal(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[_audience(form)] = commands
        return True

    async def _get_my_commands(self, form: Form) -> object:
        return self.commands.get(_audience(form), [])


def _audience(form: Form) -> str:
    return form.get("scope", '{"type": "default"}') + form.get("language_code", "")


def _content(form: Form) -> Content:
    """What a message is to say, before anything else of it is looked at, as the server does."""
    source = form.get("text", "")
    if not source:
        raise Refusal(400, "Bad Request: message text is empty")
    if len(source.encode()) > LONGEST_SOURCE:
        raise Refusal(400, "Bad Request: text is too long")
    mode = form.get("parse_mode", "")
    if mode.lower() not in ("", "html"):
        raise Refusal(400, "Bad Request: unsupported parse_mode")
    if not mode:
        return Content(source, *clean(source, ()))
    try:
        return Content(source, *clean(*parse(source)))
    except MarkupError as exc:
        raise Refusal(400, f"Bad Request: can't parse entities: {exc}") from exc


def _sayable(content: Content) -> None:
    if not content.text:
        raise Refusal(400, "Bad Request: text must be non-empty")
    if len(content.text) > LONGEST:
        raise Refusal(400, "Bad Request: message is too long")


def _topic(chat: Chat, given: str | None) -> int | None:
    """The topic that is meant. General has no number that can be sent: 1 is "not found"."""
    if given is None:
        return None
    state = (chat.topics or {}).get(int(given))
    if state is None or given == "1":
        raise Refusal(400, "Bad Request: message thread not found")
    if state != "open":
        raise Refusal(400, f"Bad Request: TOPIC_{state.upper()}")
    return int(given)


def _markup(form: Form) -> dict[str, Any] | None:
    if "reply_markup" not in form:
        return None
    if len(form["reply_markup"].encode()) > 10_000:
        raise Refusal(400, "Bad Request: reply markup is too long")
    markup: dict[str, Any] = json.loads(form["reply_markup"])
    buttons = [button for row in markup.get("inline_keyboard", []) for button in row]
    if len(buttons) > 100:
        raise Refusal(400, "Bad Request: reply markup is too long")
    for button in buttons:
        if not button.get("text"):
            raise Refusal(400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed")
        if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
            raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
        if "url" in button and not re.match(r"(https?://[^/]+\.[^/]+|tg://)", button["url"]):
            raise Refusal(400, f"Bad Request: inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    return markup if buttons or "inline_keyboard" not in markup else None
