"""What a Telegram server knows: chats, people, messages, and the updates that wait for the bot."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.doubles.telegram.markup import Entity, utf16

#: Users that stand for a group's anonymous administrators, and for posts of its linked channel.
ANONYMOUS_ADMIN, LINKED_CHANNEL = 1087968824, 777000
#: Kinds that are sent only to a bot that asks for them by name (Bot API, getUpdates).
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

Standing = Literal["creator", "administrator", "member", "left", "kicked"]


@dataclass(slots=True)
class Person:
    """Somebody who uses Telegram."""

    id: int
    name: str = "Reader"
    username: str | None = None
    language: str = "en"
    deactivated: bool = False

    def as_json(self) -> dict[str, Any]:
        known = {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": self.language}
        return known | ({"username": self.username} if self.username else {})


@dataclass(slots=True)
class Chat:
    """A place for messages."""

    id: int
    kind: Literal["private", "group", "supergroup", "channel"]
    title: str
    username: str | None = None
    #: Forum topics besides General: id to state.
    topics: dict[int, Literal["open", "closed", "deleted"]] | None = None
    members: dict[int, Standing] = field(default_factory=dict)
    #: What the bot is here; in a private chat ``kicked`` means blocked.
    bot: Standing = "left"
    may_write: bool = True
    deleted: bool = False
    migrated_to: int | None = None

    def as_json(self) -> dict[str, Any]:
        if self.kind == "private":
            return {"id": self.id, "type": "private", "first_name": self.title}
        forum: dict[str, Any] = {"is_forum": True} if self.topics is not None else {}
        if self.username:
            forum["username"] = self.username
        return {"id": self.id, "type": self.kind, "title": self.title} | forum


@dataclass(slots=True)
class Said:
    """A message; the bot's have `html`, what it sent, and `text`, what people see."""

    id: int
    chat: int
    at: float
    #: None for the bot.
    author: int | None
    text: str
    html: str = ""
    entities: tuple[Entity, ...] = ()
    thread: int | None = None
    markup: dict[str, Any] | None = None
    silent: bool = False
    preview: bool = True
    reply_to: int | None = None
    #: The name and the text of the file that came with it.
    file: tuple[str, str] | None = None
    #: What it said before each edit.
    former: list[str] = field(default_factory=list)
    deleted: bool = False

    def button(self, label: str) -> dict[str, Any]:
        """The first button whose label has `label`."""
        rows = (self.markup or {}).get("inline_keyboard", [])
        found: dict[str, Any] = next(key for row in rows for key in row if label in key["text"])
        return found


@dataclass(frozen=True, slots=True)
class Call:
    """A request that the bot made, and when (monotonic)."""

    method: str
    form: dict[str, str]
    at: float

    @property
    def chat(self) -> int | None:
        number = self.form.get("chat_id", "").removeprefix("-")
        return int(self.form["chat_id"]) if number.isdigit() else None


class World:
    """All of it. People act through the methods; the bot through the Bot API (`methods.py`)."""

    def __init__(self, bot_id: int, username: str) -> None:
        self.bot_id, self.username = bot_id, username
        self.chats: dict[int, Chat] = {}
        self.people: dict[int, Person] = {}
        self.messages: dict[tuple[int, int], Said] = {}
        self.updates: list[dict[str, Any]] = []
        #: None: all but those that are sent on request.
        self.allowed: frozenset[str] | None = None
        #: Open callback queries: id to the person who pressed.
        self.queries: dict[str, int] = {}
        #: Files that people have sent: id to text.
        self.files: dict[str, str] = {}
        self._update_ids = itertools.count(900_001)
        self._query_ids = itertools.count(5_000_000_001)
        #: One sequence for all private chats and basic groups; others have their own.
        self._shared_ids = itertools.count(1)
        self._own_ids: dict[int, Iterator[int]] = {}

    @property
    def sent(self) -> list[Said]:
        """The bot's messages, oldest first."""
        return [said for said in self.messages.values() if said.author is None]

    def person(self, user: int, name: str = "Reader", *, language: str = "en") -> Person:
        """Somebody; whom the bot does not know until they write to it."""
        return self.people.setdefault(user, Person(user, name, language=language))

    def private(self, user: int) -> Chat:
        """The chat of the bot with somebody who has started it."""
        person = self.person(user)
        return self.chats.setdefault(user, Chat(user, "private", person.name, bot="member"))

    def group(
        self,
        chat: int,
        title: str = "Desk",
        *,
        kind: Literal["group", "supergroup", "channel"] = "supergroup",
        admins: tuple[int, ...] = (),
        topics: tuple[int, ...] | None = None,
        bot: Standing = "member",
    ) -> Chat:
        """A group, forum or channel that has the bot in it already."""
        made = Chat(chat, kind, title, bot="administrator" if kind == "channel" and bot == "member" else bot)
        made.topics = None if topics is None else dict.fromkeys(topics, "open")
        made.members = {user: "administrator" for user in admins}
        self.chats[chat] = made
        for user in admins:
            self.person(user)
        return made

    def next_id(self, chat: Chat) -> int:
        """The next message's id (Telegram numbers supergroups and channels each by itself)."""
        if chat.kind in ("supergroup", "channel"):
            return next(self._own_ids.setdefault(chat.id, itertools.count(1)))
        return next(self._shared_ids)

    def add(self, said: Said) -> Said:
        self.messages[said.chat, said.id] = said
        return said

    def say(
        self, user: int, text: str, *, chat: int | None = None, thread: int | None = None, forwarded: bool = False
    ) -> Said:
        """Somebody writes to the bot, or in `chat`."""
        place = self.private(user) if chat is None else self.chats[chat]
        place.members.setdefault(user, "member")
        said = self._spoken(place, user, text, thread)
        extra = {"forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "X"}} if forwarded else {}
        self.update("message", self.as_json(said) | {"from": self.person(user).as_json()} | extra)
        return said

    def say_with_file(self, user: int, caption: str, text: str, *, name: str = "khasan.json") -> Said:
        """Somebody sends the bot a file, with words under it."""
        said = self._spoken(self.private(user), user, caption, None)
        said.file = (name, text)
        number = f"file{len(self.files) + 1}"
        self.files[number] = text
        size = len(text.encode())
        about = {"file_id": number, "file_unique_id": number, "file_name": name, "file_size": size}
        told = self.as_json(said) | {"caption": caption, "document": about, "from": self.person(user).as_json()}
        del told["text"]
        self.update("message", told)
        return said

    def say_again(self, said: Said, text: str) -> None:
        """Somebody edits what they wrote."""
        assert said.author is not None
        said.text = text
        who = {"from": self.person(said.author).as_json(), "edit_date": _now()}
        self.update("edited_message", self.as_json(said) | who)

    def say_as_chat(self, chat: int, text: str, *, thread: int | None = None) -> Said:
        """An anonymous administrator writes in the group's own name."""
        place = self.chats[chat]
        said = self._spoken(place, ANONYMOUS_ADMIN, text, thread)
        who = {"id": ANONYMOUS_ADMIN, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
        self.update("message", self.as_json(said) | {"from": who, "sender_chat": place.as_json()})
        return said

    def post(self, channel: int, text: str) -> Said:
        """Somebody posts in a channel; nobody's name goes with it."""
        place = self.chats[channel]
        said = self._spoken(place, ANONYMOUS_ADMIN, text, None)
        self.update("channel_post", self.as_json(said) | {"sender_chat": place.as_json()})
        return said

    def press(self, user: int, said: Said, label: str) -> str:
        """Somebody presses a button. Returns the query's id."""
        return self.press_forged(user, said, said.button(label)["callback_data"])

    def press_forged(self, user: int, said: Said, data: str) -> str:
        """Somebody sends what a button might have sent."""
        query = str(next(self._query_ids))
        self.queries[query] = user
        about = {"id": query, "from": self.person(user).as_json(), "message": self.as_json(said)}
        self.update("callback_query", about | {"chat_instance": str(said.chat), "data": data})
        return query

    def add_bot(self, chat: int, *, by: int, admin: bool = False) -> None:
        """Somebody lets the bot into a group or channel."""
        self.stand(chat, "administrator" if admin else "member", by=by)

    def kick_bot(self, chat: int, *, by: int) -> None:
        self.stand(chat, "kicked", by=by)

    def block(self, user: int) -> None:
        """Somebody blocks the bot."""
        self.stand(user, "kicked", by=user)

    def unblock(self, user: int) -> None:
        self.stand(user, "member", by=user)

    def permit(self, chat: int, *, write: bool, by: int) -> None:
        """Somebody gives the bot the right to write, or takes it."""
        place = self.chats[chat]
        was = self.member(self.bot_id, place.bot, place)
        place.may_write = write
        self.stand(chat, place.bot, by=by, was=was)

    def stand(self, chat: int, bot: Standing, *, by: int, was: dict[str, Any] | None = None) -> None:
        """What the bot is in a chat changes."""
        place = self.chats[chat]
        former, place.bot = place.bot, bot
        about = {"chat": place.as_json(), "from": self.person(by).as_json(), "date": _now()}
        before = self.member(self.bot_id, former, place) if was is None else was
        states = {"old_chat_member": before, "new_chat_member": self.member(self.bot_id, bot, place)}
        self.update("my_chat_member", about | states)

    def migrate(self, chat: int, to: int, *, tell: bool = True) -> None:
        """A basic group becomes a supergroup, under another id."""
        old = self.chats[chat]
        old.migrated_to = to
        new = self.group(to, old.title, bot=old.bot)
        new.members = dict(old.members)
        if tell:
            for place, about in ((old, {"migrate_to_chat_id": to}), (new, {"migrate_from_chat_id": chat})):
                said = self._spoken(place, ANONYMOUS_ADMIN, "", None)
                told = self.as_json(said) | about
                del told["text"]
                self.update("message", told)

    def update(self, kind: str, about: dict[str, Any]) -> None:
        """Let an update wait for the bot, if it wants that kind."""
        wanted = kind in self.allowed if self.allowed is not None else kind not in ON_REQUEST
        number = next(self._update_ids)
        if wanted:
            self.updates.append({"update_id": number, kind: about})

    def as_json(self, said: Said) -> dict[str, Any]:
        about: dict[str, Any] = {
            "message_id": said.id,
            "date": int(said.at),
            "chat": self.chats[said.chat].as_json(),
            "text": said.text,
            "entities": [_entity(one) for one in said.entities],
        }
        if said.author is None:
            about["from"] = self.as_bot()
        if said.thread is not None:
            about |= {"message_thread_id": said.thread, "is_topic_message": True}
        if said.markup is not None:
            about["reply_markup"] = said.markup
        return about

    def as_bot(self) -> dict[str, Any]:
        return {"id": self.bot_id, "is_bot": True, "first_name": "Khasan", "username": self.username}

    def member(self, user: int, standing: Standing, chat: Chat) -> dict[str, Any]:
        """A member of a chat in the Bot API's form, with all that a standing has to say."""
        who = self.as_bot() if user == self.bot_id else self.person(user).as_json()
        about = {"user": who, "status": standing}
        if standing == "administrator":
            general = ("manage_chat", "delete_messages", "manage_video_chats", "restrict_members", "promote_members")
            rights = (*general, "change_info", "invite_users", "post_stories", "edit_stories", "delete_stories")
            may = {f"can_{right}": True for right in rights}
            if chat.kind == "channel":
                may |= {"can_post_messages": chat.may_write or user != self.bot_id, "can_edit_messages": True}
            return about | may | {"can_be_edited": False, "is_anonymous": False}
        if standing == "member" and user == self.bot_id and not chat.may_write:
            allowed = ("messages", "audios", "documents", "photos", "videos", "video_notes", "voice_notes", "polls",
                       "other_messages")  # fmt: skip
            rights = (*(f"can_send_{one}" for one in allowed), "can_add_web_page_previews")
            more = ("can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics")
            about |= {"status": "restricted", "is_member": True, "until_date": 0}
            return about | dict.fromkeys((*rights, *more), False)
        if standing == "creator":
            return about | {"is_anonymous": False}
        return about | ({"until_date": 0} if standing == "kicked" else {})

    def _spoken(self, place: Chat, author: int, text: str, thread: int | None) -> Said:
        command = text.split()[0] if text.startswith("/") else ""
        entities = (Entity("bot_command", 0, utf16(command)),) if command else ()
        number = self.next_id(place)
        return self.add(Said(number, place.id, time.time(), author, text, entities=entities, thread=thread))


def _entity(one: Entity) -> dict[str, Any]:
    about: dict[str, Any] = {"type": one.kind, "offset": one.offset, "length": one.length}
    match one.kind:
        case "text_link":
            about["url"] = one.argument
        case "custom_emoji":
            about["custom_emoji_id"] = one.argument
        case "date_time":
            unix, look = one.argument.split("|")
            about |= {"unix_time": int(unix), "date_time_format": look}
    return about


def _now() -> int:
    return int(time.time())


def same_markup(left: dict[str, Any] | None, right: dict[str, Any] | None) -> bool:
    """Whether two keyboards are the same to Telegram."""
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)
