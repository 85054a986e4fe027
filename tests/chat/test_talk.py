"""Commands in a chat: who may do what, and that each is done and answered once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.chat import show, talk
from bot.chat.commands import Facts
from bot.chat.handlers.owners import Probed
from bot.chat.handlers.places import Steered
from bot.chat.talk import Talk
from bot.config import DEFAULT_WATCHES, shipped
from bot.core.model import TextBody
from bot.errors import StateError
from bot.store import chats, outbox, updates, waiting
from bot.store.front import Store
from bot.store.lookups import StoryLine
from bot.words import Html, Words
from tests.conftest import NOW

OWNER, READER, ADMIN = 1, 2, 3
GROUP, CHANNEL = -100500, -100900


class Room:
    """A bot to talk to, and what it said."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now: datetime = NOW
        self._number = 0
        #: Of whom Telegram was asked whether they are administrators.
        self.asked: list[int] = []
        #: What taps were answered with.
        self.toasts: list[str] = []
        self._talk = Talk(
            store,
            owners=frozenset({OWNER}),
            username="khasan_bot",
            outside=self,
            facts=lambda: Facts(self.now, shipped(), DEFAULT_WATCHES),
        )

    async def say(self, text: str, *, user: int = OWNER, chat: int | None = None, **more: Any) -> str | None:
        """Send a message; the bot's answer, or None."""
        place = {"id": chat, "type": "supergroup", "title": "Desk"} if chat else {"id": user, "type": "private"}
        message = {"text": text, "chat": place, "from": {"id": user}} | more
        return await self.hand_over({"message": message})

    async def hand_over(self, update: dict[str, Any]) -> str | None:
        self._number += 1
        return await self.again(update | {"update_id": self._number})

    async def again(self, update: dict[str, Any]) -> str | None:
        await self.store.write(updates.keep, [update], self.now)
        while await self._talk.handle_open():
            pass
        return await self._answer()

    async def _answer(self) -> str | None:
        for destination in await self.store.read(outbox.due, ["telegram"], self.now):
            claimed = await self.store.write(outbox.claim, destination, self.now)
            if claimed is not None:
                await self.store.write(outbox.arrived, [outbox.Arrived(claimed, "1", self.now, not_before=self.now)])
                assert isinstance(claimed.body, TextBody)
                return claimed.body.html
        return None

    async def is_admin(self, chat: int, user: int) -> bool:
        self.asked.append(user)
        return user == ADMIN

    async def channel(self, name: str, user: int) -> Steered | None:
        return Steered(CHANNEL, "News", decides=user in (ADMIN, OWNER), may_post=True) if name == "@news" else None

    async def download(self, file: str) -> str | None:
        return file

    async def probe(self, url: str, say: Words) -> Probed:
        return Probed(Html(f"probed {url}"))

    async def answer(self, query: str, text: str) -> None:
        self.toasts.append(text)


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


async def subscribers(room: Room) -> int:
    known = await room.store.read(chats.everybody)
    return sum(one.watches > 0 for one in known if one.state == "active")


async def test_an_owner_subscribes_and_leaves(room: Room) -> None:
    assert "Subscribed: North Korea–Russia" in str(await room.say("/sub"))
    assert "already" in str(await room.say("/sub"))
    assert await subscribers(room) == 1
    assert "No more alerts" in str(await room.say("/unsub"))
    assert await subscribers(room) == 0


async def test_a_stranger_is_told_so_once_a_minute_and_changes_nothing(room: Room) -> None:
    assert f"/allow {READER}" in str(await room.say("/sub", user=READER))
    assert await room.say("/sub", user=READER) is None
    room.now += timedelta(minutes=1)
    assert "closed" in str(await room.say("/latest", user=READER))
    assert await subscribers(room) == 0


async def test_a_chat_that_an_owner_allows_may_use_the_bot_until_it_is_shut_out(room: Room) -> None:
    await room.say(f"/allow {READER}")
    assert "Subscribed" in str(await room.say("/sub", user=READER))
    assert f"Shut <code>{READER}</code> out" in str(await room.say(f"/deny {READER}"))
    await room.say(f"/deny {READER} yes")  # words are no tap
    assert await subscribers(room) == 1
    there = {"message_id": 1, "chat": {"id": OWNER, "type": "private"}}
    tap = {"id": "9", "from": {"id": OWNER}, "data": f"1/deny {READER} yes", "message": there}
    await room.hand_over({"callback_query": tap})
    assert await subscribers(room) == 0
    assert "closed" in str(await room.say("/latest", user=READER))


async def test_only_owners_allow(room: Room) -> None:
    await room.say(f"/allow {READER}")
    await room.say("/allow 77", user=READER)
    assert not await room.store.read(chats.allowed, "telegram", "77")


async def test_in_a_group_administrators_decide(room: Room) -> None:
    await room.say("/allow", chat=GROUP)
    assert "administrators" in str(await room.say("/sub", user=READER, chat=GROUP))
    assert "Subscribed" in str(await room.say("/sub", user=ADMIN, chat=GROUP))
    assert "No story yet" in str(await room.say("/latest", user=READER, chat=GROUP))


async def test_a_clock_that_is_set_back_lets_nobody_decide_for_longer_and_refuses_nobody(room: Room) -> None:
    """What holds for a minute holds for no day."""
    await room.say("/allow", chat=GROUP)
    assert "Subscribed" in str(await room.say("/sub", user=ADMIN, chat=GROUP))
    for _ in range(30):
        await room.say("/latest")
        room.now += timedelta(minutes=2)
    await room.say("/latest", user=READER)
    day = timedelta(days=1)
    room.now -= day
    await room.store.write(waiting.bring_forward, day, room.now)
    assert "No story yet" in str(await room.say("/latest"))
    assert "closed" in str(await room.say("/latest", user=READER))
    room.now -= day
    await room.store.write(waiting.bring_forward, day, room.now)
    await room.say("/level all", user=ADMIN, chat=GROUP)
    assert room.asked == [ADMIN, ADMIN]


async def test_an_anonymous_administrator_decides_and_a_linked_channel_does_not(room: Room) -> None:
    await room.say("/allow", chat=GROUP)
    linked = await room.say("/sub", user=777000, chat=GROUP, sender_chat={"id": -100999})
    assert "administrators" in str(linked)
    assert "Subscribed" in str(await room.say("/sub", user=1087968824, chat=GROUP, sender_chat={"id": GROUP}))


async def test_telegram_is_asked_about_an_administrator_once_a_minute_and_never_about_strangers(room: Room) -> None:
    await room.say("/sub", user=READER, chat=GROUP)
    assert room.asked == []
    await room.say("/allow", chat=GROUP)
    for _ in range(3):
        await room.say("/sub", user=ADMIN, chat=GROUP)
    assert room.asked == [ADMIN]
    room.now += timedelta(minutes=1)
    await room.say("/unsub", user=ADMIN, chat=GROUP)
    assert room.asked == [ADMIN, ADMIN]


async def test_a_channel_speaks_for_itself_once_it_is_allowed(room: Room) -> None:
    post = {"text": "/sub", "chat": {"id": GROUP, "type": "channel"}, "sender_chat": {"id": GROUP}}
    assert f"/allow {GROUP}" in str(await room.hand_over({"channel_post": post}))
    await room.say(f"/allow {GROUP}")
    assert "Subscribed" in str(await room.hand_over({"channel_post": post}))


async def test_the_general_topic_is_the_chat_itself(room: Room) -> None:
    await room.say("/sub", chat=GROUP, message_thread_id=1, is_topic_message=True)
    assert "already" in str(await room.say("/sub", chat=GROUP))


async def test_a_topic_is_subscribed_by_itself(room: Room) -> None:
    await room.say("/sub", chat=GROUP, message_thread_id=7, is_topic_message=True)
    await room.say("/sub", chat=GROUP, message_thread_id=8, is_topic_message=True)
    assert await subscribers(room) == 2


@pytest.mark.parametrize("text", ["/sub@another_bot", "hello", "/", "sub"])
async def test_what_is_not_for_the_bot_is_ignored(room: Room, text: str) -> None:
    assert await room.say(text) is None


async def test_edited_and_forwarded_commands_do_nothing(room: Room) -> None:
    message = {"text": "/sub", "chat": {"id": OWNER, "type": "private"}, "from": {"id": OWNER}}
    assert await room.hand_over({"edited_message": message}) is None
    assert await room.hand_over({"message": message | {"forward_origin": {"type": "user"}}}) is None
    assert await subscribers(room) == 0


async def test_an_update_that_comes_twice_is_answered_once(room: Room) -> None:
    message = {"text": "/help", "chat": {"id": OWNER, "type": "private"}, "from": {"id": OWNER}}
    assert "/latest" in str(await room.again({"update_id": 900, "message": message}))
    assert await room.again({"update_id": 900, "message": message}) is None


async def test_a_broken_update_does_not_stop_the_next(room: Room) -> None:
    assert await room.hand_over({"message": {"text": "/sub", "chat": {"id": "what"}}}) is None
    assert "Khasan" in str(await room.say("/start"))


async def test_a_command_outlives_a_database_that_is_away(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: object) -> None:
        raise StateError("the database cannot be used: database is locked")

    with monkeypatch.context() as patched:
        patched.setattr(talk, "act", away)
        with pytest.raises(StateError):
            await room.say("/sub")
    assert "Subscribed" in str(await room.say("/status"))  # the older command is answered first
    assert await subscribers(room) == 1


async def test_a_group_that_restricts_the_bot_from_outside_has_lost_it(room: Room) -> None:
    await room.say("/sub", chat=GROUP)
    member = {"status": "restricted", "is_member": False}
    await room.hand_over({"my_chat_member": {"chat": {"id": GROUP}, "new_chat_member": member}})
    assert await subscribers(room) == 0


@pytest.mark.parametrize("title", ["", "word " * 200, "긴" * 1000])
def test_the_longest_list_fits_a_message_and_every_line_can_be_tapped(title: str) -> None:
    story = StoryLine("S7K3Q", title, "all", (), NOW, NOW, outlets=2, url="https://news.example/1")
    told = show.listed(Words("en"), [story] * 10, NOW)
    assert len(told) <= 4096
    assert '"></a>' not in told


async def test_a_block_keeps_the_subscription_and_a_return_revives_it(room: Room) -> None:
    await room.say("/sub")
    status = {"chat": {"id": OWNER}, "new_chat_member": {"status": "kicked"}}
    await room.hand_over({"my_chat_member": status})
    assert await subscribers(room) == 0
    await room.hand_over({"my_chat_member": status | {"new_chat_member": {"status": "member"}}})
    assert await subscribers(room) == 1


async def test_a_group_that_moves_takes_subscription_and_permission_along(room: Room) -> None:
    await room.say("/allow", chat=-5)
    await room.say("/sub", chat=-5)
    await room.hand_over({"message": {"chat": {"id": -5, "type": "group"}, "migrate_to_chat_id": GROUP}})
    assert await room.store.read(chats.allowed, "telegram", str(GROUP))
    assert "subscribed already" in str(await room.say("/sub", chat=GROUP))


def member(status: str, **more: bool) -> dict[str, Any]:
    return {"status": status} | more


async def join(room: Room, user: int, old: dict[str, Any], new: dict[str, Any], *, kind: str = "supergroup") -> Any:
    chat = {"id": GROUP, "type": kind, "title": "Desk"}
    person = {"id": user, "first_name": "Ann"}
    change = {"chat": chat, "from": person, "old_chat_member": old, "new_chat_member": new}
    return await room.hand_over({"my_chat_member": change})


async def test_where_an_owner_adds_the_bot_it_works_at_once(room: Room) -> None:
    assert "subscribes this chat with /sub" in str(await join(room, OWNER, member("left"), member("member")))
    assert "Subscribed" in str(await room.say("/sub", user=ADMIN, chat=GROUP))
    assert f"/allow {GROUP}" in str(await room.say("/audit"))


async def test_where_a_stranger_adds_the_bot_it_is_silent(room: Room) -> None:
    assert await join(room, READER, member("left"), member("member")) is None
    assert not await room.store.read(chats.allowed, "telegram", str(GROUP))


async def test_owners_are_asked_where_somebody_whom_they_know_adds_the_bot(room: Room) -> None:
    await room.say(f"/allow {READER}")
    assert "Ann has added the bot to Desk" in str(await join(room, READER, member("left"), member("member")))


async def test_a_channels_administrator_is_told_in_private_what_the_bot_may(room: Room) -> None:
    await room.say(f"/allow {GROUP}")
    poor, rich = member("administrator"), member("administrator", can_post_messages=True)
    assert "may not write in Desk" in str(await join(room, ADMIN, member("left"), poor, kind="channel"))
    assert "may post in Desk" in str(await join(room, ADMIN, poor, rich, kind="channel"))
    assert await join(room, ADMIN, rich, rich, kind="channel") is None
