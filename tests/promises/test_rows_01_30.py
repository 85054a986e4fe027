"""What is promised of sending, fault by fault: each test names its row.

Real messages go over loopback to a strict Bot API; the clock moves on when nothing may be sent before a time.

| row | fault | proved here, and in |
|---|---|---|
| 1 | connection refused for a minute | test_01; channels/test_telegram_wire.py |
| 2–4, 7–9 | dropped, reset, answered with rubbish, before and after acceptance | test_02 … test_09 |
| 5 | no answer, before and after acceptance | test_05; channels/test_telegram_wire.py |
| 6 | 502 and 500, ten times | test_06 |
| 10 | slow answers | test_10 |
| 11–13 | 429 for one chat, for every fifth message, without a time | test_11, test_12, test_13; test_delivery.py |
| 14 | Telegram's real limits | test_14: 13 alerts to 20 people and 3 groups, 299 messages where none is merged |
| 15–18 | a token that is refused, a second poller | test_15 … test_18; chat/test_updates.py |
| 19 | a second instance on the same state | test_19; test_row_74.py, store/test_epoch.py, test_hostile.py |
| 20, 21 | a chat that is gone | test_20, test_21; chat/test_talk.py |
| 22 | a group that becomes a supergroup | test_22; store/test_outbox.py, chat/test_talk.py |
| 23, 24 | a topic that is gone, rights that are | test_23, test_24; test_delivery.py |
| 25–27 | texts that Telegram does not take | test_25, test_26, test_27; channels/test_telegram_wire.py |
| 28, 29 | an alert that is changed, or was deleted | test_28, test_29; test_growing_alerts.py |
| 30 | old buttons, double taps, forged data | test_30; chat/test_commands.py, chat/test_talk.py |
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.channels import telegram_api
from bot.channels.telegram import Pace
from bot.core.alerts import headline
from bot.core.model import AlertBody, Article, Message, Report, TextBody
from bot.errors import StateHeld
from bot.store import chats, engine, lock
from bot.store import outbox as rows
from tests.conftest import NOW
from tests.doubles.delivery import Kind, Post, by_chat, in_order, opened
from tests.doubles.telegram import BAD_GATEWAY, BotApi, Fault, drop, garbage, hang, refusal, reset, slow
from tests.doubles.turning import OWNER, running

MINUTE = timedelta(minutes=1)
DESK, CHANNEL = -1001234567890, -1009876543210
#: A person, a basic group, a supergroup, a channel: messages of the first two are counted together.
PLACES: dict[int, Kind] = {7: "private", -5: "group", DESK: "supergroup", CHANNEL: "channel"}

ELSEWHERE = Report("Ledger", "us", "https://ledger.example/1", "en", "A bridge opens", NOW)


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with opened(tmp_path) as one:
        yield one


def everywhere(post: Post, messages: int = 3) -> list[int]:
    """Every kind of chat has so many messages waiting, and had one before."""
    places = [post.chat(number, kind) for number, kind in PLACES.items()]
    for one in places:
        post.tell(one, *(f"message {number}" for number in range(messages + 1)))
    return places


def heard_once(post: Post, messages: int = 3) -> None:
    """Every chat has every message exactly once, in order; nothing was changed on the way, and nobody was hurried."""
    for number in PLACES:
        assert post.texts(number) == [f"message {one}" for one in range(messages + 1)], number
    assert [said.former for said in post.api.sent if said.former] == []
    assert post.api.too_early == []
    assert set(post.states()) == {"sent"}


async def befallen(post: Post, fault: Fault, *, times: int = 1, chats: Iterable[int] = PLACES) -> None:
    """The second message for each of `chats` meets `fault`, and everything is delivered."""
    for chat in chats:
        post.api.fault(fault, chat=chat, containing="message 1", times=times)
    everywhere(post)
    await post.deliver()
    heard_once(post)


# ── Telegram's transport ─────────────────────────────────────────────────────────────────────────────────────────────


async def test_01_while_connections_are_refused_for_a_minute_messages_wait_in_their_order(post: Post) -> None:
    await post.api.refuse()
    everywhere(post)
    begin = post.clock()
    while post.clock() - begin < MINUTE:
        await post.until(lambda: any(post.row(n).attempts > 1 for n in range(16)))
        post.move_on(10 * timedelta(seconds=1))
    assert post.api.sent == []
    await post.api.accept()
    await post.deliver()
    heard_once(post)


async def test_02_a_message_that_was_dropped_before_it_was_taken_is_sent_again(post: Post) -> None:
    await befallen(post, drop(accepted=False))


async def test_03_a_message_whose_answer_was_dropped_is_found_and_not_sent_again(post: Post) -> None:
    await befallen(post, drop(accepted=True))


@pytest.mark.parametrize("accepted", [False, True])
async def test_04_a_connection_that_is_torn_down_doubles_and_loses_nothing(post: Post, accepted: bool) -> None:
    await befallen(post, reset(accepted=accepted))


@pytest.mark.parametrize("accepted", [False, True])
async def test_05_an_answer_that_never_comes_is_given_up_and_delays_no_other_chat(
    post: Post, accepted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert telegram_api.LONGEST_CALL <= 30
    monkeypatch.setattr(telegram_api, "LONGEST_CALL", 3.0)
    post.api.fault(hang(accepted=accepted), chat=7, containing="message 1")
    everywhere(post)
    others = len(PLACES) - 1
    await post.until(lambda: post.states() == {"sent": 4 * others + 1, "sending": 1, "pending": 2})
    await post.deliver()
    heard_once(post)


@pytest.mark.parametrize(("status", "chat"), [(500, 7), (502, DESK)])
async def test_06_ten_bad_gateways_in_a_row_lose_nothing(post: Post, status: int, chat: int) -> None:
    await befallen(post, garbage(BAD_GATEWAY, status=status), times=10, chats=[chat])


async def test_06_a_gateway_that_is_bad_for_everything_makes_few_messages_uncertain(tmp_path: Path) -> None:
    async with opened(tmp_path, pace=Pace(timedelta(0), timedelta(0), 28)) as post:
        await _while_everything_is_bad(post, [post.chat(number) for number in range(1, 21)])


async def _while_everything_is_bad(post: Post, places: Sequence[int]) -> None:
    for one in places:
        post.tell(one, "before")
    await post.deliver()
    fault = [post.api.fault(garbage(BAD_GATEWAY, status=502), method=method, times=None)
             for method in ("sendMessage", "editMessageText")]  # fmt: skip
    for one in places:
        post.tell(one, "after")
    await post.until(lambda: post.outbox.is_away("telegram"))
    assert post.states()["pending"] >= len(places) // 2
    for one in fault:
        one.lift()
    await post.deliver()
    assert [post.texts(number) for number in range(1, 21)] == [["before", "after"]] * 20


async def test_07_a_gateway_that_gave_up_waiting_though_the_message_was_taken_doubles_nothing(post: Post) -> None:
    await befallen(post, garbage(BAD_GATEWAY, status=504, accepted=True))


@pytest.mark.parametrize(
    "fault",
    [
        garbage('{"ok": true, "result": {"mess', accepted=True),
        garbage("", accepted=True),
        garbage('{"ok": true, "result"', accepted=True, missing=50),
    ],
    ids=["malformed", "empty", "truncated"],
)
async def test_08_an_answer_that_cannot_be_read_doubles_nothing(post: Post, fault: Fault) -> None:
    await befallen(post, fault)


@pytest.mark.parametrize("accepted", [False, True])
async def test_09_a_200_that_says_it_is_not_ok_is_no_answer(post: Post, accepted: bool) -> None:
    await befallen(post, garbage('{"ok": false}', accepted=accepted))


async def test_10_slow_answers_slow_nothing_down_but_their_own_chats_and_double_nothing(post: Post) -> None:
    post.api.fault(slow(0.3), times=None)
    everywhere(post)
    await post.deliver()
    heard_once(post)
    assert len(post.api.calls_of("sendMessage")) == 16


async def test_11_a_429_makes_its_chat_wait_for_so_long_and_no_other(post: Post) -> None:
    post.api.fault(refusal(429, "Too Many Requests: retry after 30", retry_after=30), chat=7, containing="message 1")
    everywhere(post)
    others = len(PLACES) - 1
    wait, began = timedelta(seconds=30), post.clock()
    await post.until(lambda: post.states() == {"sent": 4 * others + 1, "pending": 3})
    assert began + wait <= post.row(1).chat_not_before <= post.clock() + wait
    await post.deliver()
    heard_once(post)


async def test_12_a_429_for_every_fifth_message_loses_nothing_and_keeps_the_order(post: Post) -> None:
    for last in ("3", "8"):
        for chat in PLACES:
            for number in range(2):
                text = f"message {number or ''}{last}"
                fault = refusal(429, "Too Many Requests: retry after 7", retry_after=7)
                post.api.fault(fault, chat=chat, containing=text)
    everywhere(post, 19)
    await post.deliver()
    heard_once(post, 19)
    assert post.api.slowed == 16


async def test_13_a_429_that_names_no_time_is_waited_out_and_no_poison(post: Post) -> None:
    await befallen(post, refusal(429, "Too Many Requests: retry after 5"), times=3)


async def test_14_under_telegrams_own_limits_13_alerts_to_20_people_and_3_groups_meet_no_429(tmp_path: Path) -> None:
    async with opened(tmp_path, limits=True, pace=Pace()) as post:
        people, groups = range(1, 21), (-1001, -1002, -1003)
        places = [post.chat(one) for one in people] + [post.chat(one, "supergroup") for one in groups]
        post.alert(places, *(f"Story {number}" for number in range(13)))
        await post.deliver()
        assert post.api.slowed == 0
        said = by_chat(post)
        assert all(in_order([text.splitlines()[0] for text in said[one]]) and len(said[one]) == 13 for one in people)
        for one in groups:
            assert all(f"Story {number}" in " ".join(said[one]) for number in range(13))
            assert len(said[one]) <= 3
        assert post.states() == {"sent": 20 * 13 + sum(len(said[one]) for one in groups), "merged": 39}


async def test_15_a_token_that_is_refused_for_a_moment_costs_no_message(post: Post) -> None:
    await befallen(post, refusal(401, "Unauthorized"))


@pytest.mark.parametrize(
    "fault", [refusal(401, "Unauthorized"), garbage("<html>Not Found</html>", status=404)], ids=["401", "404"]
)
async def test_16_commands_work_again_after_a_refusal_of_the_poller(tmp_path: Path, fault: Fault) -> None:
    async with BotApi() as api:
        api.fault(fault, method="getUpdates", times=2)
        async with running(tmp_path, api):
            api.say(OWNER, "/help")
            await api.eventually(lambda: api.sent)


async def test_17_a_token_that_is_revoked_for_five_minutes_is_an_alarm_and_loses_nothing(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbox.AWAY_TOLD", timedelta())
    post.api.revoked = True
    everywhere(post)
    with capture_logs() as logged:
        await post.until(lambda: post.outbox.is_away("telegram"))
    assert "refuses the bot's token" in (post.outbox.trouble() or "")
    assert len([line for line in logged if line["log_level"] == "error"]) == 1
    post.move_on(5 * MINUTE)
    post.api.revoked = False
    await post.deliver()
    heard_once(post)
    assert post.outbox.trouble() is None


async def test_18_a_second_poller_is_told_once_and_the_sender_goes_on(tmp_path: Path) -> None:
    words = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    async with BotApi() as api:
        conflict = api.fault(refusal(409, words), method="getUpdates", times=None)
        with capture_logs() as logged:
            async with running(tmp_path, api) as bot:
                await api.eventually(lambda: conflict.hits >= 2)
                api.world.private(7)
                chat = bot.store.change(chats.place, "telegram", "7", None, "", bot.clock(), kind="private")
                bot.store.change(rows.put, [Message(chat.id, "news", TextBody("news"))], bot.clock())
                bot.outbox.stir()
                await api.until("news")
                conflict.lift()
                api.say(OWNER, "/help")
                await api.eventually(lambda: [said for said in api.sent if said.chat == OWNER])
    alarms = [line for line in logged if "updates cannot be fetched" in line["event"]]
    assert len(alarms) == 1


async def test_19_a_second_instance_on_the_same_state_is_refused_and_named(tmp_path: Path) -> None:
    database = engine.connect(engine.sqlite_url(tmp_path))
    first = lock.acquire(tmp_path, database, datetime.now(UTC))
    with pytest.raises(StateHeld, match=r"another Khasan is running .*process [0-9]+"):
        lock.acquire(tmp_path, database, datetime.now(UTC))
    first.release()
    lock.acquire(tmp_path, database, datetime.now(UTC)).release()


# ── recipients and content ───────────────────────────────────────────────────────────────────────────────────────────


async def test_20_who_blocks_the_bot_is_written_to_once_more_and_comes_back_with_a_word(post: Post) -> None:
    everywhere(post, 0)
    await post.deliver()
    post.api.world.block(7)
    places = everywhere(post, 2)
    before = len(post.api.calls)
    await post.deliver()
    assert len([call for call in post.api.calls[before:] if call.chat == 7]) == 1
    assert all(len(post.texts(chat)) == 4 for chat in PLACES if chat != 7)
    post.api.world.unblock(7)
    await post.store.write(chats.revive, "telegram", "7")
    post.tell(places[0], "back again")
    await post.deliver()
    assert post.texts(7) == ["message 0", "back again"]


@pytest.mark.parametrize("how", ["deactivated", "kicked", "left", "deleted"])
async def test_21_a_chat_that_is_gone_is_written_to_once_more_and_others_go_on(post: Post, how: str) -> None:
    chat = 7 if how == "deactivated" else DESK
    everywhere(post, 0)
    await post.deliver()
    place = post.api.world.chats[chat]
    match how:
        case "deactivated":
            post.api.world.people[7].deactivated = True
        case "deleted":
            place.deleted = True
        case _:
            place.bot = "kicked" if how == "kicked" else "left"
    before = len(post.api.calls)
    everywhere(post, 2)
    await post.deliver()
    assert len([call for call in post.api.calls[before:] if call.chat == chat]) == 1
    assert post.states() == {"dead": 3, "sent": 4 + 9}


async def test_22_a_group_that_becomes_a_supergroup_takes_everything_along(post: Post) -> None:
    group = post.chat(-5, "group")
    post.store.change(chats.subscribe, group, "dprk-russia", "all", "en", post.clock())
    post.tell(group, "message 0")
    await post.deliver()
    post.api.world.migrate(-5, -1000000000005, tell=False)
    # The answer to the first message there is lost.
    post.api.fault(drop(accepted=True), chat=-1000000000005, containing="message 1")
    post.tell(group, "message 1", "message 2")
    await post.deliver()
    assert post.texts(-1000000000005) == ["message 1", "message 2"]
    assert post.store.call(chats.known, "telegram", "-1000000000005", None) == group
    assert [one.watch_id for one in post.store.call(chats.subscriptions, group)] == ["dprk-russia"]


async def test_22_what_is_new_of_an_alert_from_before_changes_and_answers_no_message_of_the_supergroup(
    post: Post,
) -> None:
    group = post.chat(-5, "group")
    post.alert([group], "before")
    await post.deliver()
    post.api.world.migrate(-5, -1000000000005, tell=False)
    post.tell(group, "after")
    await post.deliver()
    before, after = post.api.sent
    assert before.id == after.id  # a supergroup counts anew
    edit = Message(group, "edit", TextBody("before, changed"), edits="story:S0001")
    answer = Message(group, "answer", TextBody("new of before"), replies_to="story:S0001")
    post.store.change(rows.put, [edit, answer], post.clock())
    await post.deliver()
    assert [said.text for said in post.api.sent[1:]] == ["after", "new of before"]
    assert post.api.sent[-1].reply_to is None


@pytest.mark.parametrize("state", ["closed", "deleted"])
async def test_23_what_is_for_a_topic_that_is_gone_comes_in_the_chat_and_is_noted(post: Post, state: str) -> None:
    topic = post.chat(DESK, "supergroup", thread=5)
    topics = post.api.world.chats[DESK].topics
    assert topics is not None
    topics[5] = "closed" if state == "closed" else "deleted"
    post.tell(topic, "message 0", "message 1")
    await post.deliver()
    assert [(said.thread, said.text) for said in post.api.sent] == [(None, "message 0"), (None, "message 1")]
    assert "its topic is closed or deleted" in post.row(0).error
    assert [post.row(number).noted_at is not None for number in range(2)] == [True, False]


@pytest.mark.parametrize("chat", [DESK, CHANNEL])
async def test_24_without_rights_messages_wait_for_an_hour_and_arrive_when_they_are_back(post: Post, chat: int) -> None:
    everywhere(post, 0)
    await post.deliver()
    post.api.world.chats[chat].may_write = False
    post.tell(post.chat(chat, PLACES[chat]), "message 1", "message 2")
    await post.until(lambda: post.states().get("pending") == 2 and post.row(4).noted_at is not None)
    assert post.row(4).chat_not_before - post.clock() > 59 * MINUTE
    post.move_on(61 * MINUTE)
    await post.until(lambda: post.row(4).attempts == 2 and post.row(4).state == "pending")
    post.api.world.chats[chat].may_write = True
    await post.deliver()
    assert post.texts(chat) == ["message 0", "message 1", "message 2"]


@pytest.mark.parametrize("poison", ["", " \n", "<b></b>"])
async def test_25_one_bad_text_is_settled_and_those_behind_it_arrive(post: Post, poison: str) -> None:
    places = [post.chat(number, kind) for number, kind in PLACES.items()]
    for one in places:
        post.tell(one, "message 0", poison, "message 1")
    await post.deliver()
    assert all(post.texts(number) == ["message 0", "message 1"] for number in PLACES)
    assert post.states() == {"sent": 8, "dead": 4}


async def test_26_nothing_that_a_feed_contains_is_refused(post: Post) -> None:
    places = [post.chat(number, kind) for number, kind in PLACES.items()]
    titles = ["<b>5 < 6</i> & <script>", "word " * 1000, "🚀" * 300, "a\x00b \u202e c", "&nbsp;&#55357;", "x" * 5000]
    for title in titles:
        post.alert(places, headline(Article("a", title, "", "en", "Herald", "us", NOW, NOW)), level="flash")
    await post.deliver()
    sends = post.api.calls_of("sendMessage")
    assert len(sends) == len(post.api.sent) == len(titles) * len(places)
    assert all(call.form["parse_mode"] == "HTML" for call in sends)
    assert all(len(said.text) <= 4096 for said in post.api.sent)


@pytest.mark.parametrize(
    "url",
    ["http://newsroom/1", "http://localhost:8080/1", "https://news.example/" + "a" * 11_000, "https://news.example/a b",
     "https://news.example:0/1", "https://[news.example/1"],
)  # fmt: skip
async def test_26_an_alert_reaches_a_channel_whose_article_has_an_address_that_no_button_takes(
    url: str, post: Post
) -> None:
    reports = (Report("Desk", "kr", url, "en", "A bridge opens", NOW), ELSEWHERE)
    for number, alert in enumerate((reports, reports[:1])):
        body = AlertBody("S7K3Q", "flash", f"message {number}", (), alert, (), "Bridges", ("bridge",))
        post.store.change(rows.put, [Message(post.chat(CHANNEL, "channel"), str(number), body)], post.clock())
    await post.deliver()
    assert post.texts(CHANNEL) == ["🔴 message 0", "🔴 message 1"]
    assert [call.form.get("reply_markup", "") for call in post.api.calls_of("sendMessage")] == [
        '{"inline_keyboard": [[{"text": "Ledger", "url": "https://ledger.example/1"}]]}',
        "",
    ]


async def test_26_an_alert_whose_button_is_refused_arrives_without_it_and_once(post: Post) -> None:
    channel = post.chat(CHANNEL, "channel")
    post.tell(channel, "message 0")
    await post.deliver()
    for method in ("sendMessage", "editMessageText"):
        post.api.fault(refusal(400, "Bad Request: BUTTON_URL_INVALID"), method=method, containing="message 1")
    post.api.fault(drop(accepted=True), containing="message 1")
    body = AlertBody("S7K3Q", "flash", "message 1", (), (ELSEWHERE,), (), "Bridges", ("bridge",))
    post.store.change(rows.put, [Message(channel, "1", body)], post.clock())
    await post.deliver()
    assert post.texts(CHANNEL) == ["message 0", "🔴 message 1"]


async def test_27_markup_that_is_refused_goes_out_once_more_as_plain_text(post: Post) -> None:
    post.api.fault(refusal(400, "Bad Request: can't parse entities: Unsupported start tag"), containing="message")
    reader = post.chat(7)
    post.tell(reader, "<b>message</b> 0", "<b>message</b> 1")
    await post.deliver()
    assert post.texts(7) == ["message 0", "message 1"]
    assert [call.form.get("parse_mode") for call in post.api.calls_of("sendMessage")] == ["HTML", None, "HTML"]


async def test_28_an_alert_that_is_brought_up_to_date_stays_one_message(post: Post) -> None:
    reader = post.chat(7)
    post.store.change(rows.put, [Message(reader, "story", TextBody("as it was"))], post.clock())
    await post.deliver()
    for number in range(3):  # the last two change nothing any more
        edit = Message(reader, f"edit:{number}", TextBody("as it is now"), edits="story")
        post.store.change(rows.put, [edit], post.clock())
        await post.deliver()
    (said,) = post.api.sent
    assert (said.text, said.former) == ("as it is now", ["as it was"])
    assert post.states() == {"sent": 4}


async def test_29_an_alert_that_was_deleted_is_left_alone(post: Post) -> None:
    reader = post.chat(7)
    post.store.change(rows.put, [Message(reader, "story", TextBody("as it was"))], post.clock())
    await post.deliver()
    post.api.sent[0].deleted = True
    edit = Message(reader, "edit", TextBody("as it is now"), edits="story")
    post.store.change(rows.put, [edit], post.clock())
    post.tell(reader, "and the next")
    await post.deliver()
    assert post.texts(7) == ["and the next"]
    assert post.states() == {"sent": 3}


async def test_30_each_tap_is_answered_once_and_a_strangers_changes_nothing(tmp_path: Path) -> None:
    async with BotApi() as api, running(tmp_path, api) as bot:
        api.say(OWNER, "/start")
        await api.eventually(lambda: any(said.markup for said in api.sent))
        said = next(said for said in api.sent if said.markup)
        queries = [api.world.press(OWNER, said, "Subscribe") for _ in range(2)]
        queries.append(api.world.press_forged(666, said, "1/unsub"))
        queries.append(api.world.press_forged(666, said, "no button of ours"))
        queries.append(api.world.press_forged(OWNER, said, "0/of an older version"))
        api.stir()
        await api.eventually(lambda: set(queries) <= set(api.methods.answers))
        here = bot.store.call(chats.known, "telegram", str(OWNER), None)
        assert here is not None
        assert len(bot.store.call(chats.subscriptions, here)) == 1
