"""Telegram's channel against a strict Bot API: what people see, and what is known after each fault."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.channels import telegram_api
from bot.channels.telegram import Pace, Telegram
from bot.core.model import Destination, File, TextBody
from bot.errors import ChannelError, Gone, Moved, NotSent, Paused, SlowDown, Uncertain, Undeliverable
from tests.channels.test_telegram import ALERT
from tests.doubles.telegram import BAD_GATEWAY, TOKEN, BotApi, Fault, drop, garbage, hang, refusal, reset, slow

READER = 7
TO_READER = Destination(1, "telegram", "7")
TO_DESK = Destination(2, "telegram", "-1001234567890")
WORDS = TextBody("<b>One</b> &amp; two")


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as served:
        served.say(READER, "/start")
        served.world.group(-1001234567890, topics=(4, 5))
        yield served


@pytest.fixture
async def telegram(api: BotApi) -> AsyncIterator[Telegram]:
    channel = Telegram(TOKEN, api=api.address, pace=Pace(timedelta(0), timedelta(0)))
    yield channel
    await channel.close()


async def test_an_alert_looks_as_meant(api: BotApi, telegram: Telegram) -> None:
    receipt = await telegram.send(TO_READER, ALERT)
    (said,) = api.sent
    assert receipt.message_id == str(said.id)
    assert said.text.splitlines()[0] == "🟠 Ferry <b>line</b> & bridge"
    assert {"bold", "blockquote", "text_link", "date_time", "code", "italic"} <= {one.kind for one in said.entities}
    assert (said.preview, said.silent) == (False, False)


async def test_the_least_important_alerts_make_no_sound(api: BotApi, telegram: Telegram) -> None:
    await telegram.send(TO_READER, replace(ALERT, level="all", silent=True))
    assert api.sent[0].silent


async def test_an_update_answers_the_alert_also_where_that_was_deleted(api: BotApi, telegram: Telegram) -> None:
    first = await telegram.send(TO_READER, ALERT)
    await telegram.send(TO_READER, WORDS, reply_to=first.message_id)
    api.sent[0].deleted = True
    await telegram.send(TO_READER, WORDS, reply_to=first.message_id)
    assert [said.reply_to for said in api.sent] == [None, api.sent[0].id, None]


async def test_an_edit_changes_a_message_and_does_no_harm_where_there_is_none_or_no_change(
    api: BotApi, telegram: Telegram
) -> None:
    sent = await telegram.send(TO_READER, ALERT)
    await telegram.edit(TO_READER, sent.message_id, WORDS)
    await telegram.edit(TO_READER, sent.message_id, WORDS)
    assert [said.text for said in api.sent] == ["One & two"]
    api.sent[0].deleted = True
    await telegram.edit(TO_READER, sent.message_id, WORDS)


async def test_a_topic_gets_its_messages_and_general_those_without_a_number(api: BotApi, telegram: Telegram) -> None:
    for thread in ("4", "1", None):
        await telegram.send(replace(TO_DESK, thread=thread), WORDS)
    assert [said.thread for said in api.sent] == [4, None, None]


@pytest.mark.parametrize("state", ["closed", "deleted"])
async def test_when_its_topic_is_gone_a_message_comes_in_the_chat(api: BotApi, telegram: Telegram, state: str) -> None:
    topics = api.world.chats[-1001234567890].topics
    assert topics is not None
    topics[5] = "closed" if state == "closed" else "deleted"
    await telegram.send(replace(TO_DESK, thread="5"), WORDS)
    assert [(said.thread, said.text) for said in api.sent] == [(None, "One & two")]


async def test_markup_that_telegram_refuses_goes_out_as_plain_text_once(api: BotApi, telegram: Telegram) -> None:
    await telegram.send(TO_READER, TextBody("5 < 6 <b>x</b> &amp; so"))
    assert [said.text for said in api.sent] == ["5 < 6 x & so"]
    assert len(api.calls_of("sendMessage")) == 2


async def test_a_text_that_nobody_will_take_is_given_up_and_the_next_goes_out(api: BotApi, telegram: Telegram) -> None:
    for poison in ("", " \n", "<b></b>"):
        with pytest.raises(Undeliverable):
            await telegram.send(TO_READER, TextBody(poison))
    await telegram.send(TO_READER, TextBody("half of \ud83d a pair"))
    assert [said.text for said in api.sent] == ["half of  a pair"]


async def test_a_chat_that_is_gone_is_known_as_gone(api: BotApi, telegram: Telegram) -> None:
    world = api.world
    world.block(READER)
    for state in ("kicked", "left"):
        world.group(-1001, bot=state)
        with pytest.raises(Gone):
            await telegram.send(replace(TO_DESK, address="-1001"), WORDS)
    world.group(-1002).deleted = True
    world.private(8)
    world.people[8].deactivated = True
    for address in ("7", "-1002", "8", "999"):
        with pytest.raises(Gone):
            await telegram.send(Destination(1, "telegram", address), WORDS)
    world.unblock(READER)
    await telegram.send(TO_READER, WORDS)
    assert len(api.sent) == 1


async def test_a_group_that_moved_says_where_to(api: BotApi, telegram: Telegram) -> None:
    api.world.group(-5, kind="group")
    api.world.migrate(-5, -1000000000005)
    with pytest.raises(Moved) as moved:
        await telegram.send(Destination(1, "telegram", "-5"), WORDS)
    await telegram.send(Destination(1, "telegram", moved.value.address), WORDS)
    assert [said.chat for said in api.sent] == [-1000000000005]


async def test_without_rights_a_chat_is_tried_again_later(api: BotApi, telegram: Telegram) -> None:
    api.world.chats[-1001234567890].may_write = False
    api.world.group(-1009, kind="channel").bot = "member"
    for address in ("-1001234567890", "-1009"):
        with pytest.raises(Paused):
            await telegram.send(Destination(1, "telegram", address), WORDS)


UNKNOWN = [
    drop(accepted=True),
    drop(accepted=False),
    reset(accepted=True),
    reset(accepted=False),
    garbage(BAD_GATEWAY, status=502),
    garbage(BAD_GATEWAY, status=504, accepted=True),
    garbage("", status=500),
    garbage('{"ok": true, "result": {"mess', accepted=True),
    garbage('{"ok": true, "result"', accepted=True, missing=50),
    garbage("", accepted=True),
    garbage('{"ok": false}', accepted=True),
    refusal(500, "Internal Server Error: restart"),
]


@pytest.mark.parametrize("fault", UNKNOWN, ids=lambda fault: f"{fault.end}-{fault.accepted}-{fault.answer}"[:60])
@pytest.mark.parametrize("to", [TO_READER, TO_DESK], ids=["reader", "desk"])
async def test_after_an_unclear_answer_a_message_is_found_exactly_where_it_was_taken(
    api: BotApi, telegram: Telegram, fault: Fault, to: Destination
) -> None:
    last = await telegram.send(to, TextBody("before"))
    api.fault(fault)
    with pytest.raises(Uncertain):
        await telegram.send(to, ALERT)
    api.say(8, "people write meanwhile")
    found = await telegram.find(to, ALERT, after=last.message_id)
    assert (found is not None) == fault.accepted
    if found is None:
        await telegram.send(to, ALERT)
    assert [said.text[:6] for said in api.sent] == ["before", "🟠 Ferr"]
    assert [said.former for said in api.sent] == [[], []]


async def test_looking_for_a_message_changes_nothing_that_anybody_sees(api: BotApi, telegram: Telegram) -> None:
    other = Destination(3, "telegram", "8")
    api.say(8, "/start")
    last = await telegram.send(TO_READER, TextBody("before"))
    await telegram.send(other, TextBody("to somebody else"))
    assert await telegram.find(TO_READER, ALERT, after=last.message_id) is None
    assert [said.text for said in api.sent] == ["before", "to somebody else"]
    assert [said.former for said in api.sent] == [[], []]


async def test_a_message_is_found_though_many_wrote_in_the_chat_since_the_last_one(
    api: BotApi, telegram: Telegram
) -> None:
    last = await telegram.send(TO_DESK, TextBody("before"))
    for number in range(60):
        api.say(8, f"someone says {number}", chat=-1001234567890)
    api.fault(drop(accepted=True))
    with pytest.raises(Uncertain):
        await telegram.send(TO_DESK, ALERT)
    found = await telegram.find(TO_DESK, ALERT, after=last.message_id)
    assert found is not None
    assert found.message_id == str(api.sent[-1].id)


async def test_a_message_that_went_out_as_plain_text_is_found_too(api: BotApi, telegram: Telegram) -> None:
    last = await telegram.send(TO_READER, TextBody("before"))
    odd = TextBody("<b>5</b> < 6")
    # Only the text without its markup is taken, and the answer to that is lost.
    api.fault(refusal(400, "Bad Request: can't parse entities: Unsupported start tag"))
    api.fault(drop(accepted=True))
    with pytest.raises(Uncertain):
        await telegram.send(TO_READER, odd)
    found = await telegram.find(TO_READER, odd, after=last.message_id)
    assert found is not None
    assert [said.text for said in api.sent] == ["before", "5 < 6"]


async def test_without_an_earlier_message_nobody_can_know(telegram: Telegram) -> None:
    assert await telegram.find(TO_DESK, WORDS, after=None) is None


async def test_while_nobody_answers_at_the_port_nothing_is_sent_and_later_it_is(
    api: BotApi, telegram: Telegram
) -> None:
    await telegram.send(TO_READER, WORDS)
    await api.refuse()
    for _ in range(3):
        with pytest.raises(NotSent) as raised:
            await telegram.send(TO_READER, WORDS)
        assert type(raised.value) is NotSent
    await api.accept()
    await telegram.send(TO_READER, WORDS)
    assert len(api.sent) == 2


@pytest.mark.parametrize("accepted", [True, False])
async def test_a_call_that_hangs_ends_and_holds_up_nobody(
    api: BotApi, telegram: Telegram, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    monkeypatch.setattr(telegram_api, "LONGEST_CALL", 0.5)
    api.fault(hang(accepted=accepted), chat=READER)
    stuck = asyncio.create_task(telegram.send(TO_READER, WORDS))
    await api.eventually(lambda: api.calls_of("sendMessage"))
    await telegram.send(TO_DESK, WORDS)
    assert not stuck.done()
    with pytest.raises(Uncertain):
        await stuck


async def test_slow_answers_are_waited_for(api: BotApi, telegram: Telegram) -> None:
    api.fault(slow(0.5), times=None)
    await telegram.send(TO_READER, WORDS)
    assert len(api.calls_of("sendMessage")) == 1


@pytest.mark.parametrize(
    ("fault", "seconds"),
    [
        (refusal(429, "Too Many Requests: retry after 40000", retry_after=40_000), 40_000),
        (refusal(429, "Too Many Requests: retry after 3"), telegram_api.SOME_TIME),
        (refusal(429, "Too Many Requests: retry after 0", retry_after=0), telegram_api.SOME_TIME),
        (garbage("<html>slow down</html>", status=429), telegram_api.SOME_TIME),
        (refusal(401, "Unauthorized"), telegram_api.NO_TOKEN),
        (garbage("<html>Not Found</html>", status=404), telegram_api.NO_TOKEN),
    ],
)
async def test_telegram_names_the_time_to_wait_or_we_do(
    api: BotApi, telegram: Telegram, fault: Fault, seconds: int
) -> None:
    api.fault(fault)
    with pytest.raises(SlowDown) as raised:
        await telegram.send(TO_READER, WORDS)
    assert raised.value.seconds == seconds
    await telegram.send(TO_DESK, WORDS)
    await telegram.send(TO_READER, WORDS)
    assert len(api.sent) == 2


async def test_a_message_refused_for_what_it_says_is_not_tried_for_ever(api: BotApi, telegram: Telegram) -> None:
    api.fault(refusal(400, "Bad Request: MESSAGE_SOMETHING_INVALID"), containing="One")
    api.fault(garbage("<html>", status=413), containing="Two")
    for text in ("One", "Two"):
        with pytest.raises(Undeliverable):
            await telegram.send(TO_READER, TextBody(text))


async def test_opening_waits_for_telegram_but_sending_does_not_wait_for_opening(
    api: BotApi, telegram: Telegram
) -> None:
    api.fault(garbage('{"ok": false}'), method="getMe")
    api.fault(garbage(BAD_GATEWAY, status=502), method="getMe")
    api.fault(refusal(401, "Unauthorized"), method="getMe")
    for _ in range(3):
        with pytest.raises(NotSent):
            await telegram.open()
    await telegram.send(TO_READER, WORDS)
    await telegram.open()
    assert telegram.bot.username == "khasan_bot"


async def test_proxies_of_the_environment_stand_not_between_us_and_a_server_of_our_own(
    api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    channel = Telegram(TOKEN, api=api.address)
    await channel.send(TO_READER, WORDS)
    await channel.bot.raw_updates(offset=None, hold=0, allowed=["message"])
    await channel.close()


async def test_a_proxy_of_the_environment_leads_to_telegram_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readline())
        writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}")
        channel = Telegram(TOKEN)
        with pytest.raises(NotSent):
            await channel.send(TO_READER, WORDS)
        await channel.close()
    assert asked == [b"CONNECT api.telegram.org:443 HTTP/1.1\r\n"]


async def test_the_token_shows_nowhere(api: BotApi, telegram: Telegram, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    said: list[str] = [repr(telegram), repr(telegram.bot)]
    # Libraries' lines are records, ours are not.
    with capture_logs() as ours:
        for fault in (*UNKNOWN, refusal(401, "Unauthorized"), refusal(400, "Bad Request: chat not found")):
            api.fault(fault)
            with pytest.raises(ChannelError) as raised:
                await telegram.send(TO_READER, WORDS)
            said.append(repr(raised.value))
        api.fault(refusal(400, f"Bad Request: can't parse entities of {api.address}/bot{TOKEN}/sendMessage"))
        await telegram.send(TO_READER, WORDS)
        api.revoked = True
        with pytest.raises(NotSent) as refused:
            await telegram.open()
    assert [line["event"] for line in ours] == ["Telegram cannot read our markup"]
    assert TOKEN not in " ".join([*said, repr(refused.value), caplog.text, repr(ours)])


async def test_a_file_comes_with_words_under_it_and_one_that_was_sent_is_read(api: BotApi, telegram: Telegram) -> None:
    await telegram.send(TO_READER, TextBody("<b>Yours</b>", file=File("khasan.json", '{"ключ": 1}')))
    (said,) = api.sent
    assert (said.text, said.file) == ("Yours", ("khasan.json", '{"ключ": 1}'))
    api.world.say_with_file(READER, "/import", '{"ключ": 2}')
    document = api.world.updates[-1]["message"]["document"]
    file = await telegram.bot.get_file(document["file_id"])
    assert (await file.download_as_bytearray()).decode() == '{"ключ": 2}'
