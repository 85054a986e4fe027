"""Alerts through the outbox to every channel: their whole life, and what faults, outages and removals do to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.bundle import together
from bot.core.model import AlertBody, Message, TextBody
from bot.outbox import Outbox
from bot.store import chats, held, waiting
from bot.store import outbox as rows
from bot.store.declared import Declared, declare
from bot.store.front import Store
from bot.store.schema import destination as destinations
from tests.channels.kits import KITS, Kit
from tests.channels.test_all_channels import CORRECTION, NOW_READS, UPDATE
from tests.channels.test_telegram import ALERT
from tests.conftest import NOW
from tests.doubles.database import in_folder
from tests.doubles.service import Service
from tests.doubles.telegram.wire import Fault

TOLD_ONCE = ("slack", "matrix", "webhook", "ntfy")
TWO = {"bridge": "all", "ferry": "flash"}


class Clock:
    """Tells the time that a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


class Post:
    """An outbox with one channel, and one destination on it."""

    def __init__(self, store: Store, kit: Kit) -> None:
        self.store, self.kit, self.clock = store, kit, Clock()
        there = kit.destination
        store.change(declare, [Declared(kit.name, there.address, {})], (), NOW)
        self.id = store.change(chats.place, kit.name, there.address, None, "", NOW).id
        self.outbox = Outbox(store, {kit.name: kit.channel}, self.clock)

    def put(self, *messages: Message) -> None:
        self.store.change(rows.put, messages, self.clock.now)

    def alert(self, code: str) -> Message:
        return Message(self.id, f"story:{code}", replace(ALERT, story=code), priority=3)

    def held(self, body: AlertBody) -> None:
        """Let an alert wait for the end of quiet hours."""
        self.put(Message(self.id, f"story:{body.story}:{body.kind}", body, held=True))

    async def deliver(self) -> None:
        for one in await self.outbox.due():
            await self.outbox.deliver(one)

    async def deliver_all(self) -> None:
        """Let time pass until nothing waits."""
        for _ in range(40):
            await self.deliver()
            if not self.waiting():
                return
            self.clock.now += timedelta(minutes=11)

    def waiting(self) -> int:
        counts = self.store.call(waiting.by_state)
        return sum(counts.get(state, 0) for state in ("pending", "sending", "uncertain"))


@pytest.fixture(params=list(KITS))
async def kit(request: pytest.FixtureRequest) -> AsyncIterator[Kit]:
    if request.param == "apprise":
        pytest.importorskip("apprise", reason="Apprise is an extra: pip install -e '.[apprise]'")
    made = await KITS[request.param]()
    yield made
    await made.close()


@pytest.fixture
def post(store: Store, kit: Kit) -> Post:
    return Post(store, kit)


async def test_an_alert_is_told_answered_changed_and_corrected(post: Post) -> None:
    key, kit = "story:S7K3Q", post.kit
    post.put(Message(post.id, key, ALERT))
    await post.deliver_all()
    post.put(
        Message(post.id, f"{key}:update", UPDATE, replies_to=key),
        Message(post.id, f"{key}:edit", NOW_READS, edits=key),
        Message(post.id, f"{key}:correction", CORRECTION, replies_to=key),
    )
    await post.deliver_all()
    assert post.store.call(waiting.by_state) == {"sent": 4}
    alert, *answers = kit.posted
    assert len(answers) == 2
    root = alert.id if kit.channel.abilities.reply else None
    assert [one.reply_to for one in answers] == [root, root]
    assert (alert.edits > 0) == kit.channel.abilities.edit


async def test_a_program_gets_what_is_told_together_as_it_would_have_got_it_alone(store: Store) -> None:
    kit = await KITS["webhook"]()
    post = Post(store, kit)
    codes = [f"S{number:04}" for number in range(7)]
    for code in codes:
        post.held(replace(ALERT, story=code))
    post.held(replace(UPDATE, story=codes[0]))
    store.change(held.release, post.id, together, NOW)
    await post.deliver_all()
    post.put(post.alert(codes[0]))
    await post.deliver_all()
    *lists, alone = [one.raw for one in kit.posted]
    told = [one for said in lists for one in said["alerts"]]
    assert [said["event"] for said in lists] == ["text", "text"]
    assert [(one["event"], one["story_id"]) for one in told] == [
        ("alert", codes[0]), ("update", codes[0]), *(("alert", code) for code in codes[1:]),
    ]  # fmt: skip
    assert told[0].items() <= alone.items()
    await kit.close()


@pytest.mark.parametrize("accepted", [False, True])
async def test_a_lost_answer_costs_no_alert_and_at_most_a_second_copy(post: Post, accepted: bool) -> None:
    post.kit.lose("drop", accepted=accepted)
    post.put(post.alert("AAAAA"), post.alert("BBBBB"))
    await post.deliver_all()
    assert post.store.call(waiting.by_state) == {"sent": 2}
    codes = [code for one in post.kit.posted for code in ("AAAAA", "BBBBB") if code in one.text]
    twice = accepted and post.kit.name not in TOLD_ONCE
    assert codes == (["AAAAA", "AAAAA", "BBBBB"] if twice else ["AAAAA", "BBBBB"])


async def test_what_may_have_arrived_is_not_sent_again_to_a_service_that_answers_nothing(store: Store) -> None:
    kit = await KITS["discord"]()
    post = Post(store, kit)
    assert isinstance(kit.service, Service)
    silence = kit.service.fault(Fault("drop", accepted=True), path="", times=None)
    post.put(post.alert("AAAAA"))
    for _ in range(24):
        await post.deliver()
        post.clock.now += timedelta(hours=1)
    assert len(kit.posted) == 1
    silence.lift()
    await post.deliver_all()
    assert post.store.call(waiting.by_state) == {"sent": 1}
    await kit.close()


async def test_a_service_that_is_down_for_a_day_gets_everything_afterwards_in_order(post: Post) -> None:
    await post.kit.service.refuse()
    post.put(*(post.alert(code) for code in ("AAAAA", "BBBBB", "CCCCC")))
    for _ in range(24):
        await post.deliver()
        post.clock.now += timedelta(hours=1)
    assert post.store.call(waiting.by_state) == {"pending": 3}
    await post.kit.service.accept()
    await post.deliver_all()
    assert [code for one in post.kit.posted for code in ("AAAAA", "BBBBB", "CCCCC") if code in one.text] == [
        "AAAAA", "BBBBB", "CCCCC",
    ]  # fmt: skip


async def test_a_destination_that_asks_for_silence_is_left_alone_until_then(post: Post) -> None:
    post.kit.silence(30)
    post.put(post.alert("AAAAA"), post.alert("BBBBB"))
    await post.deliver()
    post.clock.now += timedelta(seconds=29)
    await post.deliver()
    assert post.kit.posted == []
    post.clock.now += timedelta(minutes=5)
    await post.deliver_all()
    assert len(post.kit.posted) == 2


async def test_one_text_that_is_refused_holds_up_no_other(post: Post) -> None:
    post.kit.refuse_text()
    post.put(post.alert("AAAAA"), post.alert("BBBBB"))
    await post.deliver_all()
    assert post.store.call(waiting.by_state) == {"dead": 1, "sent": 1}


# ── destinations as the settings declare them ────────────────────────────────────────────────────────────────────────


def subscribed(store: Store, channel: str, address: str) -> dict[str, str]:
    there = store.call(chats.known, channel, address, None)
    assert there is not None
    return {one.watch_id: one.level for one in store.call(chats.subscriptions, there)}


def state(store: Store, channel: str) -> str:
    query = sa.select(destinations.c.state).where(destinations.c.channel == channel)
    return str(store.call(lambda connection: connection.execute(query).scalar_one()))


def test_what_is_declared_is_subscribed_as_declared_last(store: Store) -> None:
    desk = Declared("desk", "C1", {"bridge": "all", "ferry": "flash"})
    store.change(declare, [desk], (), NOW)
    assert subscribed(store, "desk", "C1") == TWO
    store.change(declare, [replace(desk, watches={"bridge": "important"})], (), NOW)
    assert subscribed(store, "desk", "C1") == {"bridge": "important"}


def test_what_is_not_declared_any_more_is_told_nothing_and_comes_back_with_what_waits(store: Store) -> None:
    desk = Declared("desk", "C1", {"bridge": "all"})
    store.change(declare, [desk], (), NOW)
    there = store.change(chats.place, "desk", "C1", None, "", NOW)
    store.change(rows.put, [Message(there.id, "story:AAAAA", ALERT)], NOW)
    store.change(declare, [], (), NOW)
    assert (subscribed(store, "desk", "C1"), state(store, "desk")) == ({}, "gone")
    assert store.call(rows.due, ["desk"], NOW) == ()
    store.change(declare, [desk], (), NOW)
    assert store.call(rows.due, ["desk"], NOW) == (there.id,)


def test_chats_that_talk_and_entries_that_cannot_be_read_are_left_alone(store: Store) -> None:
    reader = store.change(chats.place, "telegram", "42", None, "a reader", NOW)
    store.change(chats.subscribe, reader.id, "bridge", "all", "en", NOW)
    store.change(declare, [Declared("desk", "C1", {"bridge": "all"})], (), NOW)
    store.change(declare, [], ["desk"], NOW)
    assert (state(store, "telegram"), state(store, "desk")) == ("active", "active")
    assert subscribed(store, "telegram", "42") == {"bridge": "all"}


async def test_a_second_instance_and_a_fresh_database_are_heard_where_names_are_taken_once(
    post: Post, kit: Kit, tmp_path: Path
) -> None:
    if kit.name not in ("matrix", "webhook"):
        pytest.skip("it takes no names")
    (tmp_path / "other").mkdir()
    other = in_folder(tmp_path / "other")
    fresh = Post(Store(other), kit)
    for one in (post, fresh):
        one.put(Message(one.id, "hello", TextBody("Khasan is at work")))
        await one.deliver_all()
    fresh.store.close()
    assert len(kit.posted) == 2


async def test_a_process_that_begins_anew_calls_a_message_what_the_last_one_did(post: Post, kit: Kit) -> None:
    if kit.name not in TOLD_ONCE:
        pytest.skip("it takes a message as often as it is sent")
    kit.lose("drop", accepted=True)
    post.put(post.alert("AAAAA"))
    await post.deliver()
    post.outbox = Outbox(post.store, {kit.name: kit.channel}, post.clock)
    post.store.change(rows.reconcile, post.clock.now)
    await post.deliver_all()
    assert post.store.call(waiting.by_state) == {"sent": 1}
    assert len(kit.posted) == 1
