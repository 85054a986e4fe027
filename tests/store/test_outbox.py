"""The outbox's rows: order, states, and what a crash leaves behind."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.core.model import AlertBody, Destination, Message, TextBody
from bot.store import chats, held, outbox, updates, waiting
from bot.store.front import Store
from bot.store.waiting import Count


@pytest.fixture
def chat(store: Store, now: datetime) -> Destination:
    return store.change(chats.place, "telegram", "42", None, "a reader", now)


def wait(store: Store, chat: Destination, now: datetime, *keys: str, priority: int = 5) -> None:
    messages = [Message(chat.id, key, TextBody(key), priority=priority) for key in keys]
    store.change(outbox.put, messages, now)


def next_key(store: Store, chat: Destination, now: datetime) -> str | None:
    claimed = store.change(outbox.claim, chat.id, now)
    if claimed is None:
        return None
    store.change(outbox.arrived, [outbox.Arrived(claimed, "1", now, not_before=now)])
    assert isinstance(claimed.body, TextBody)
    return claimed.body.html


def test_the_same_thing_said_twice_waits_once(store: Store, chat: Destination, now: datetime) -> None:
    wait(store, chat, now, "story:AAAAA")
    wait(store, chat, now, "story:AAAAA")
    assert next_key(store, chat, now) == "story:AAAAA"
    assert next_key(store, chat, now) is None


def test_urgent_messages_leave_first_and_equals_in_order(store: Store, chat: Destination, now: datetime) -> None:
    wait(store, chat, now, "first", "second")
    wait(store, chat, now, "urgent", priority=1)
    assert [next_key(store, chat, now) for _ in range(3)] == ["urgent", "first", "second"]


def test_one_message_at_a_time_goes_to_a_chat(store: Store, chat: Destination, now: datetime) -> None:
    wait(store, chat, now, "first", "second")
    assert store.change(outbox.claim, chat.id, now) is not None
    assert store.change(outbox.claim, chat.id, now) is None


def test_after_a_crash_what_was_being_sent_is_uncertain_and_comes_before_the_rest(
    store: Store, chat: Destination, now: datetime
) -> None:
    wait(store, chat, now, "first", "second")
    store.change(outbox.claim, chat.id, now)
    assert store.change(outbox.reconcile, now) == 1
    claimed = store.change(outbox.claim, chat.id, now)
    assert claimed is not None
    assert claimed.uncertain
    assert claimed.body == TextBody("first")


def test_nothing_is_sent_to_a_chat_before_its_time(store: Store, chat: Destination, now: datetime) -> None:
    wait(store, chat, now, "first", "second")
    claimed = store.change(outbox.claim, chat.id, now)
    assert claimed is not None
    store.change(outbox.later, claimed, "429", now + timedelta(seconds=30))
    assert store.call(outbox.due, ["telegram"], now + timedelta(seconds=29)) == ()
    assert store.change(outbox.claim, chat.id, now + timedelta(seconds=29)) is None
    assert store.call(outbox.due, ["telegram"], now + timedelta(seconds=30)) == (chat.id,)


def test_what_could_not_be_sent_keeps_its_place_before_what_came_after_it(
    store: Store, chat: Destination, now: datetime
) -> None:
    wait(store, chat, now, "first", "second")
    claimed = store.change(outbox.claim, chat.id, now)
    assert claimed is not None
    then = now + timedelta(seconds=30)
    store.change(outbox.later, claimed, "no connection", then)
    assert next_key(store, chat, now) is None
    assert store.call(outbox.next_due, ["telegram"], now) == then
    assert [next_key(store, chat, then) for _ in range(2)] == ["first", "second"]


def test_the_topics_of_a_chat_are_one_queue(store: Store, chat: Destination, now: datetime) -> None:
    topic = store.change(chats.place, "telegram", "42", "7", "a topic", now)
    wait(store, chat, now, "in the chat")
    wait(store, topic, now, "in the topic")
    assert store.call(outbox.due, ["telegram"], now) == (chat.id,)
    claimed = store.change(outbox.claim, topic.id, now)
    assert claimed is not None
    assert claimed.destination.thread is None
    assert store.change(outbox.claim, topic.id, now) is None
    store.change(outbox.arrived, [outbox.Arrived(claimed, "77", now, not_before=now + timedelta(seconds=3))])
    assert store.call(outbox.due, ["telegram"], now) == ()
    claimed = store.change(outbox.claim, topic.id, now + timedelta(seconds=3))
    assert claimed is not None
    assert (claimed.destination.thread, claimed.last_message_id) == ("7", "77")


def test_the_chat_with_the_most_urgent_message_comes_first(store: Store, chat: Destination, now: datetime) -> None:
    other = store.change(chats.place, "telegram", "43", None, "another reader", now)
    wait(store, chat, now, "digest", priority=9)
    wait(store, other, now, "flash", priority=1)
    assert store.call(outbox.due, ["telegram"], now) == (other.id, chat.id)
    assert store.call(outbox.due, ["telegram"], now, 1) == (other.id,)


def test_a_chat_that_is_gone_gets_nothing_and_keeps_its_subscriptions(
    store: Store, chat: Destination, now: datetime
) -> None:
    store.change(chats.subscribe, chat.id, "dprk-russia", "important", "en", now)
    wait(store, chat, now, "first", "second")
    claimed = store.change(outbox.claim, chat.id, now)
    assert claimed is not None
    store.change(outbox.gone, claimed, "blocked")
    assert store.call(outbox.due, ["telegram"], now) == ()
    assert store.call(waiting.by_state) == {"dead": 2}
    assert [one.watch_id for one in store.call(chats.subscriptions, chat.id)] == ["dprk-russia"]


def test_a_moved_chat_takes_its_messages_along(store: Store, chat: Destination, now: datetime) -> None:
    wait(store, chat, now, "first")
    claimed = store.change(outbox.claim, chat.id, now)
    assert claimed is not None
    store.change(outbox.moved, claimed, "-10042", now)
    again = store.change(outbox.claim, chat.id, now)
    assert again is not None
    assert again.destination.address == "-10042"


def test_a_chat_that_moves_to_where_another_is_known_loses_nothing(
    store: Store, chat: Destination, now: datetime
) -> None:
    there = store.change(chats.place, "telegram", "-10042", None, "the same group", now)
    store.change(chats.subscribe, there.id, "both", "flash", "en", now)
    for watch in ("both", "old"):
        store.change(chats.subscribe, chat.id, watch, "important", "en", now)
    wait(store, chat, now, "first", "second")
    wait(store, there, now, "second")
    claimed = store.change(outbox.claim, chat.id, now)
    assert claimed is not None
    store.change(outbox.moved, claimed, "-10042", now)
    heard = [next_key(store, there, now) for _ in range(3)]
    assert (sorted(heard[:2], key=str), heard[2]) == (["first", "second"], None)
    assert [(one.watch_id, one.level) for one in store.call(chats.subscriptions, there.id)] == [
        ("both", "flash"),
        ("old", "important"),
    ]


def test_an_uncertain_message_came_after_whatever_was_sent_or_written_before_it_was_tried(
    store: Store, now: datetime
) -> None:
    reader, other = (store.change(chats.place, "telegram", one, None, "", now, kind="private") for one in ("42", "43"))
    wait(store, reader, now, "uncertain")
    wait(store, other, now, "before", "after")

    def send(to: Destination, message_id: str, when: datetime) -> None:
        claimed = store.change(outbox.claim, to.id, when)
        assert claimed is not None
        store.change(outbox.arrived, [outbox.Arrived(claimed, message_id, when, not_before=when)])

    send(other, "310", now)
    # They write to the bot: their messages take numbers, too.
    written = {"update_id": 1, "message": {"message_id": 312, "chat": {"id": 42}, "text": "/sub"}}
    store.change(updates.keep, [written], now)
    store.change(outbox.claim, reader.id, now + timedelta(seconds=1))
    send(other, "315", now + timedelta(seconds=2))
    store.change(outbox.reconcile, now + timedelta(seconds=3))
    claimed = store.change(outbox.claim, reader.id, now + timedelta(seconds=3))
    assert claimed is not None
    assert (claimed.uncertain, claimed.last_message_id) == (True, "312")


def test_an_answer_names_the_message_that_it_answers(store: Store, chat: Destination, now: datetime) -> None:
    wait(store, chat, now, "story:AAAAA")
    claimed = store.change(outbox.claim, chat.id, now)
    assert claimed is not None
    store.change(outbox.arrived, [outbox.Arrived(claimed, "77", now, not_before=now)])
    update = Message(chat.id, "story:AAAAA:update", TextBody("more"), replies_to="story:AAAAA")
    store.change(outbox.put, [update], now)
    answer = store.change(outbox.claim, chat.id, now)
    assert answer is not None
    assert (answer.reply_to, answer.last_message_id) == ("77", "77")


def test_each_channels_messages_are_counted_by_state_with_the_oldest_and_those_of_the_last_day(
    store: Store, chat: Destination, now: datetime
) -> None:
    wait(store, chat, now, "old")
    assert next_key(store, chat, now) == "old"
    later = now + timedelta(hours=30)
    wait(store, chat, later, "new", "next")
    assert next_key(store, chat, later) == "new"
    mail = store.change(chats.place, "mail", "desk@news.example", None, "", now)
    wait(store, mail, later, "letter")
    assert store.call(waiting.by_channel, later + timedelta(hours=1)) == (
        Count("mail", "pending", 1, last_day=0, oldest=later),
        Count("telegram", "pending", 1, last_day=0, oldest=later),
        Count("telegram", "sent", 2, last_day=1, oldest=now),
    )


def test_of_a_crowd_the_urgent_leave_first_and_the_rest_is_told_in_one_message(
    store: Store, chat: Destination, now: datetime
) -> None:
    crowd = [
        Message(
            chat.id,
            f"story:{one}",
            AlertBody(f"{one}", "all", f"{one}", (), (), (), "", ()),
            priority,
            told_in="poll:s",
        )
        for one, priority in enumerate((5, 1, 5, 3, 5))
    ]
    store.change(outbox.put, crowd, now)
    assert next_key(store, chat, now) is None
    assert store.call(held.waiting) == ()
    assert store.call(held.forgotten, now) == ()
    assert store.call(held.forgotten, now + timedelta(seconds=1)) == ("poll:s",)
    assert store.change(held.part, "poll:s", {chat.id: 8}, 10) == {chat.id: 2}
    together = lambda bodies, _channel: [TextBody(" ".join(body.title for body in bodies))]  # noqa: E731
    assert store.change(held.gather, "poll:s", together, now) == {chat.id: 3}
    assert store.change(held.gather, "poll:s", together, now) == {}
    told = [claimed.body for _ in range(3) if (claimed := claim(store, chat, now))]
    assert [one.html if isinstance(one, TextBody) else one.title for one in told] == ["1", "3", "0 2 4"]


def claim(store: Store, chat: Destination, now: datetime) -> outbox.Claim | None:
    """The next message, which arrives."""
    claimed = store.change(outbox.claim, chat.id, now)
    if claimed is not None:
        store.change(outbox.arrived, [outbox.Arrived(claimed, str(claimed.id), now, not_before=now)])
    return claimed
