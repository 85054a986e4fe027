"""How what waits is sent: order and pace, what comes together, and what is told once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot import digests
from bot.channels.telegram import Pace
from bot.chat.undelivered import put_undelivered
from bot.core.model import Message, TextBody
from bot.core.preferences import read_quiet
from bot.errors import StateError
from bot.store import chats, preferences, waiting
from bot.store import outbox as rows
from bot.store.front import Store
from bot.store.schema import outbox
from tests.doubles.delivery import Post, opened
from tests.doubles.telegram import BAD_GATEWAY, Fault, drop, garbage, refusal

HOUR = timedelta(hours=1)
DESK = -1001234567890


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with opened(tmp_path) as one:
        yield one


async def test_after_a_down_time_late_alerts_come_as_one_message_and_new_ones_by_themselves(post: Post) -> None:
    reader = post.chat(7)
    post.alert([reader], "A bridge opens", "A ferry sails", "A train leaves")
    post.move_on(7 * HOUR)
    post.alert([reader], "A ship is seen")
    await post.deliver()
    away, fresh = post.api.sent
    assert away.text.splitlines()[0] == "While I was away: 3 stories"
    assert [title in away.text for title in ("A bridge opens", "A ferry sails", "A train leaves")] == [True] * 3
    assert "A ship is seen" in fresh.text
    assert post.states() == {"merged": 3, "sent": 2}


async def test_a_group_is_told_of_many_stories_in_one_message_and_of_a_flash_in_its_own(post: Post) -> None:
    desk = post.chat(DESK, "supergroup")
    post.alert([desk], *(f"Story {number}" for number in range(5)))
    post.alert([desk], "A missile flies", level="flash")
    await post.deliver()
    assert post.texts(DESK) == ["🔴 A missile flies", "5 more stories"]


async def test_a_person_is_told_each_story_by_itself(post: Post) -> None:
    reader = post.chat(7)
    post.alert([reader], *(f"Story {number}" for number in range(5)))
    await post.deliver()
    assert post.texts(7) == [f"🟠 Story {number}" for number in range(5)]


@pytest.mark.parametrize(("quiet", "told"), [("", 0), (" except flash", 1)])
async def test_what_could_not_leave_before_quiet_hours_began_waits_for_their_end(
    post: Post, quiet: str, told: int
) -> None:
    reader = post.chat(7)
    post.alert([reader], "before")
    post.alert([reader], "flash", level="flash")
    post.move_on(timedelta(minutes=30))
    hours = f"{post.clock() - timedelta(minutes=10):%H:%M}-{post.clock() + timedelta(hours=2):%H:%M}{quiet}"
    post.store.change(preferences.change, reader, quiet=read_quiet(hours))
    await post.deliver()
    assert len(post.api.sent) == told
    post.move_on(timedelta(hours=3))
    await digests.put_due(post.store, post.clock(), [])
    await post.deliver()
    assert "before" in post.api.sent[-1].text
    assert len(post.api.sent) == told + 1


async def test_what_corrects_a_flash_comes_through_quiet_hours_that_let_flashes_through(post: Post) -> None:
    reader = post.chat(7)
    post.alert([reader], "A missile flies", level="flash")
    await post.deliver()
    post.alert([reader], "It was a rocket", level="flash", kind="correction")
    post.alert([reader], "A ferry sails after all", kind="correction")
    post.move_on(timedelta(minutes=30))
    hours = f"{post.clock() - timedelta(minutes=10):%H:%M}-{post.clock() + timedelta(hours=2):%H:%M} except flash"
    post.store.change(preferences.change, reader, quiet=read_quiet(hours))
    await post.deliver()
    assert [post.states(), len(post.api.sent)] == [{"sent": 2, "held": 1}, 2]
    assert "It was a rocket" in post.api.sent[-1].text


async def test_what_is_new_of_a_story_answers_the_message_that_told_it_with_others(post: Post) -> None:
    desk = post.chat(DESK, "supergroup")
    post.alert([desk], *(f"Story {number}" for number in range(4)))
    await post.deliver()
    news = Message(desk, "story:S0002:update", TextBody("more of it"), replies_to="story:S0002")
    changed = Message(desk, "story:S0002:edit", TextBody("as it is now"), edits="story:S0002")
    post.store.change(rows.put, [news, changed], post.clock())
    await post.deliver()
    together, answer = post.api.sent
    assert (answer.text, answer.reply_to) == ("more of it", together.id)
    # What tells four stories is not changed into one of them.
    assert together.former == []


async def test_the_most_urgent_leaves_first_over_all_chats(post: Post) -> None:
    chats = [post.chat(number) for number in range(1, 21)]
    for number, one in enumerate(chats):
        post.tell(one, "digest", priority=9)
        post.tell(one, "edit", priority=8)
        post.tell(one, "important", priority=3)
        if number >= 15:
            post.tell(one, "flash", priority=1)
    await post.deliver()
    said = [one.text for one in post.api.sent]
    # Every flash was on its way before anything else was; which of two on their way arrives first, nobody decides.
    begun = await post.store.read(lambda it: list(it.execute(sa.select(outbox.c.priority, outbox.c.sending_at))))
    assert max(at for priority, at in begun if priority == 1) <= min(at for priority, at in begun if priority > 1)
    assert [said.count(text) for text in ("flash", "important", "edit", "digest")] == [5, 20, 20, 20]


async def test_an_answer_to_somebody_does_not_wait_behind_an_alert_for_many(tmp_path: Path) -> None:
    # A message in twenty seconds, and three that may be made good at the start.
    async with opened(tmp_path, pace=Pace(timedelta(0), timedelta(0), per_second=0.05)) as post:
        post.alert([post.chat(number) for number in range(1, 8)], "A bridge opens")
        asking = [post.chat(number) for number in (8, 9)]
        async with post.turning():
            await post.api.eventually(lambda: len(post.api.sent) == 3)
            for one in asking:
                post.tell(one, "an answer", priority=0)
            post.outbox.answered()
            await post.api.eventually(lambda: len(post.api.sent) == 4)
        # It took the place of the next alert: a second one waits, for the pace is what it is.
        assert post.api.sent[3].text == "an answer"
        assert len(post.api.sent) == 4


async def test_a_chat_in_penalty_delays_nobody_else(post: Post) -> None:
    slow, others = post.chat(1), [post.chat(number) for number in range(2, 12)]
    post.api.fault(refusal(429, "Too Many Requests: retry after 40000", retry_after=40_000), chat=1)
    post.tell(slow, *(f"a {number}" for number in range(3)))
    for one in others:
        post.tell(one, *(f"b {number}" for number in range(3)))
    async with post.turning():
        await post.api.eventually(lambda: len(post.api.sent) == 30)
    assert post.texts(1) == []
    assert post.row(0).chat_not_before - post.clock() > 11 * HOUR
    await post.deliver()
    assert (post.texts(1), post.api.too_early) == (["a 0", "a 1", "a 2"], [])


@pytest.mark.parametrize(
    ("fault", "how", "told"),
    [
        (refusal(429, "Too Many Requests: retry after 40", retry_after=40), "later", ["one", "two"]),
        (garbage(BAD_GATEWAY, status=502, accepted=True), "doubt", ["one", "two"]),
        (refusal(400, "Bad Request: have no rights to send a message"), "later", ["one", "two"]),
        (refusal(400, "Bad Request: message is too long"), "bury", ["two"]),
    ],
    ids=["slowed down", "no answer", "no rights", "refused"],
)
async def test_how_a_try_ended_is_written_as_soon_as_it_can_be_and_holds_up_nothing_longer(
    fault: Fault, how: str, told: list[str], post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, broken, write = post.chat(7), True, getattr(rows, how)

    def failing(*given: object, **named: object) -> None:
        if broken:
            raise StateError("the database cannot be used: database or disk is full")
        write(*given, **named)

    post.tell(reader, "zero")
    await post.deliver()
    post.api.fault(fault, chat=7)
    monkeypatch.setattr(rows, how, failing)
    post.tell(reader, "one", "two")
    await post.until(lambda: post.troubles)
    with pytest.raises(StateError):
        await post.outbox.flush()
    broken = False
    await post.outbox.flush()
    await post.deliver()
    assert (post.texts(7), post.api.too_early) == (["zero", *told], [])


async def test_a_claim_that_the_database_took_without_saying_so_holds_up_nothing(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, broken, claim = post.chat(7), True, Store._run

    def cut_off(store: Store, write: bool, *given: Any) -> object:
        done = claim(store, write, *given)
        if broken and write and post.states().get("sending"):
            raise StateError("the database cannot be used: the connection is closed")
        return done

    post.tell(reader, "zero")
    await post.deliver()
    monkeypatch.setattr(Store, "_run", cut_off)
    post.tell(reader, "one", "two")
    await post.until(lambda: post.troubles)
    broken = False
    assert post.states()["sending"] == 1
    await post.outbox.flush()
    await post.deliver()
    assert post.texts(7) == ["zero", "one", "two"]


async def test_a_bug_in_writing_down_how_a_try_ended_holds_up_nothing(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object, **_named: object) -> None:
        raise RuntimeError("a bug")

    reader = post.chat(7)
    post.tell(reader, "zero")
    await post.deliver()
    post.api.fault(refusal(429, "Too Many Requests: retry after 5", retry_after=5), chat=7)
    with monkeypatch.context() as patch:
        patch.setattr(rows, "later", broken)
        post.tell(reader, "one", "two")
        await post.until(lambda: post.api.slowed)
    assert post.states()["sending"] == 1
    await post.outbox.flush()
    await post.deliver()
    assert post.texts(7) == ["zero", "one", "two"]


async def test_a_bug_in_writing_down_that_a_message_arrived_holds_up_nothing_and_doubles_nothing(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_connection: object, arrived: list[object]) -> None:
        if arrived:
            raise RuntimeError("a bug")

    reader = post.chat(7)
    post.tell(reader, "zero")
    await post.deliver()
    with monkeypatch.context() as patch:
        patch.setattr(rows, "arrived", broken)
        post.tell(reader, "one", "two")
        await post.until(lambda: post.texts(7) == ["zero", "one"])
    assert post.states()["sending"] == 1
    await post.outbox.flush()
    await post.deliver()
    assert post.texts(7) == ["zero", "one", "two"]


async def test_a_message_during_which_the_bot_was_often_killed_waits_no_longer_for_that(post: Post) -> None:
    reader = post.chat(7)
    post.tell(reader, "zero")
    await post.deliver()
    post.tell(reader, "one")
    for _ in range(10):
        assert await post.store.write(rows.claim, reader, post.clock()) is not None
        await post.restart()
    post.api.fault(garbage(BAD_GATEWAY, status=502, accepted=False), chat=7)
    await post.until(lambda: post.row(1).attempts and post.states().get("uncertain"))
    assert post.row(1).not_before - post.clock() < timedelta(seconds=10)
    await post.deliver()
    assert post.texts(7) == ["zero", "one"]


async def test_an_uncertain_message_that_is_to_be_tried_again_at_once_is_looked_for_first(post: Post) -> None:
    reader = post.chat(7)
    post.tell(reader, "zero")
    await post.deliver()
    post.api.fault(drop(accepted=True), chat=7)
    post.tell(reader, "one", "two")
    await post.until(lambda: "uncertain" in post.states())
    assert post.store.change(waiting.retry, 2, post.clock()) is None
    await post.deliver()
    assert post.texts(7) == ["zero", "one", "two"]


async def test_owners_hear_once_of_a_message_that_will_not_arrive_of_lost_rights_and_of_a_closed_topic(
    post: Post,
) -> None:
    owner, desk = post.chat(1), post.chat(DESK, "supergroup")
    topic = post.chat(-1009, "supergroup", thread=5)
    poison, readable = post.chat(8), post.chat(9)
    post.api.world.chats[DESK].may_write = False
    topics = post.api.world.chats[-1009].topics
    assert topics is not None
    topics[5] = "closed"
    post.tell(desk, "for the desk")
    post.tell(topic, "for the topic", "for the topic, too")
    post.tell(poison, "<b></b>")
    post.tell(readable, "for a reader")
    await post.until(lambda: post.states() == {"sent": 3, "dead": 1, "pending": 1})
    for _ in range(3):
        await put_undelivered(post.store, chats.owners([1]), post.clock())
    post.api.world.chats[DESK].may_write = True
    await post.deliver()
    heard = post.texts(owner)
    assert sorted(text.split("(")[0] for text in heard) == [
        f"✉️ A message for {topic_name} {what} "
        for topic_name, what in (("-1009", "went elsewhere"), ("8", "will not arrive"))
    ] + [f"✉️ Messages for {DESK} wait "]
    assert post.texts(DESK) == ["for the desk"]
    # Nobody is asked about the closed topic again at once.
    assert len([call for call in post.api.calls_of("sendMessage") if call.chat == -1009]) == 3
