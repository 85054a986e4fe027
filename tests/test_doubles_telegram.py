"""The Bot API double: as strict as Telegram, so that what passes here passes there."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter

from tests.doubles.telegram import TOKEN, BotApi, in_thread
from tests.doubles.telegram.markup import Entity, MarkupError, clean, parse
from tests.doubles.telegram.pace import Pace

READER = 7


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as served:
        served.say(READER, "/start")
        yield served


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=f"{api.address}/bot") as made:
        yield made


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("é < 6", 'Unsupported start tag "" at byte offset 3'),
        ("x <b", "Unclosed start tag at byte offset 2"),
        ("<b/>", 'Unsupported start tag "b/" at byte offset 0'),
        ("<!-- x -->", 'Unsupported start tag "!--" at byte offset 0'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<i>рус</b>", 'Unmatched end tag at byte offset 9, expected "</i>", found "</b>"'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "&#xD83D;",
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units",
        ),
    ],
)
def test_bad_markup_is_complained_of_in_telegrams_words(source: str, complaint: str) -> None:
    with pytest.raises(MarkupError) as raised:
        parse(source)
    assert str(raised.value) == complaint


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>a</>b", "ab", (Entity("bold", 0, 1),)),
        ("<B>x</b>", "x", (Entity("bold", 0, 1),)),
        ("😀<i>é</i>", "😀é", (Entity("italic", 2, 1),)),
        ("&lt;&amp&#1076;&nbsp; & &#9999999999;", "<&д&nbsp; & &#9999999999;", ()),
        ('<a href="https://example.org/?a=1&amp;b=2">x</a>', "x", (Entity("text_link", 0, 1, "https://example.org/?a=1&b=2"),)),
        ('<a href="javascript:alert(1)">x</a> <a href="http://host/">y</a>', "x y", ()),
        ("<blockquote expandable=false>q</blockquote>", "q", (Entity("expandable_blockquote", 0, 1),)),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "ab", (Entity("blockquote", 0, 2),)),
        ("<code><b>x</b></code><b></b>", "x", (Entity("code", 0, 1),)),
        ('<tg-time unix="1773297720" format="t">now</tg-time>', "now", (Entity("date_time", 0, 3, "1773297720|t"),)),
    ],
)  # fmt: skip
def test_good_markup_is_read_as_telegram_reads_it(source: str, text: str, entities: tuple[Entity, ...]) -> None:
    assert parse(source) == (text, entities)


def test_text_is_cleaned_and_trimmed_and_its_entities_move_along() -> None:
    assert clean(*parse(" \n<b>a\tb\r\x07</b>\u202e ")) == ("a b", (Entity("bold", 0, 3),))


async def test_a_message_is_kept_as_people_see_it(api: BotApi, bot: Bot) -> None:
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Follow", callback_data="s:AB2CD:f")]])
    quiet = LinkPreviewOptions(is_disabled=True)
    await bot.send_message(READER, "<b>x</b> &lt;", "HTML", link_preview_options=quiet, reply_markup=keys)
    (said,) = api.sent
    assert (said.text, said.html, said.preview) == ("x <", "<b>x</b> &lt;", False)
    assert said.button("Follow")["callback_data"] == "s:AB2CD:f"


@pytest.mark.parametrize(
    ("chat", "text", "complaint"),
    [
        (READER, "x" * 4097, "message is too long"),
        (READER, "<b>" + "я" * 17_000, "text is too long"),
        (READER, "<b> \n</b>", "text must be non-empty"),
        (READER, "", "message text is empty"),
        (READER, "5 < 6", "can't parse entities"),
        (99, "x", "chat not found"),
    ],
)
async def test_what_telegram_refuses_is_refused(api: BotApi, bot: Bot, chat: int, text: str, complaint: str) -> None:
    with pytest.raises(BadRequest, match=rf"(?i){complaint}"):
        await bot.send_message(chat, text, "HTML")
    assert api.sent == []


async def test_a_message_may_have_4096_characters_whatever_they_take(api: BotApi, bot: Bot) -> None:
    await bot.send_message(READER, "<b>" + "😀" * 4096 + "</b>", "HTML")
    assert len(api.sent[0].text) == 4096


async def test_topics_are_known_by_number_but_general_is_not(api: BotApi, bot: Bot) -> None:
    api.world.group(-1001, topics=(4, 5, 6))
    topics = api.world.chats[-1001].topics
    assert topics is not None
    topics[5], topics[6] = "closed", "deleted"
    await bot.send_message(-1001, "here", message_thread_id=4)
    for thread, complaint in ((1, "thread not found"), (9, "thread not found"), (5, "closed"), (6, "deleted")):
        with pytest.raises(BadRequest, match=rf"(?i){complaint}"):
            await bot.send_message(-1001, "there", message_thread_id=thread)
    assert [said.thread for said in api.sent] == [4]


async def test_a_chat_that_is_lost_says_how(api: BotApi, bot: Bot) -> None:
    world = api.world
    world.block(READER)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(READER, "x")
    world.person(8)
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(8, "x")
    world.group(-1002)
    world.kick_bot(-1002, by=READER)
    with pytest.raises(Forbidden, match="kicked from the supergroup chat"):
        await bot.send_message(-1002, "x")
    world.group(-5, kind="group")
    world.migrate(-5, -1005)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(-5, "x")
    assert moved.value.new_chat_id == -1005
    world.group(-1006, kind="channel", bot="member").bot = "member"
    with pytest.raises(BadRequest, match=r"(?i)administrator rights"):
        await bot.send_message(-1006, "x")


async def test_an_edit_needs_a_message_of_the_bot_and_a_change(api: BotApi, bot: Bot) -> None:
    sent = await bot.send_message(READER, "one")
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_text("one", READER, sent.message_id)
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("one", READER, sent.message_id + 1)
    with pytest.raises(BadRequest, match=r"(?i)message can't be edited"):
        await bot.edit_message_text("one", READER, sent.message_id - 1)
    await bot.edit_message_text("two", READER, sent.message_id)
    assert (api.sent[0].text, api.sent[0].former) == ("two", ["one"])


async def test_an_edit_without_a_keyboard_takes_it_away(api: BotApi, bot: Bot) -> None:
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Follow", callback_data="x")]])
    sent = await bot.send_message(READER, "one", reply_markup=keys)
    await bot.edit_message_text("one", READER, sent.message_id)
    assert api.sent[0].markup is None


async def test_ids_are_one_sequence_for_people_and_basic_groups_and_each_supergroup_has_its_own(
    api: BotApi, bot: Bot
) -> None:
    api.say(8, "/start")
    api.world.group(-5, kind="group")
    api.world.group(-1001)
    chats = (READER, 8, -5, -1001, -1001)
    assert [(await bot.send_message(chat, "x")).message_id for chat in chats] == [3, 4, 5, 1, 2]


async def test_button_data_has_at_most_64_bytes(bot: Bot) -> None:
    await bot.send_message(READER, "x", reply_markup=_keys("я" * 32))
    with pytest.raises(BadRequest, match=r"(?i)button_data_invalid"):
        await bot.send_message(READER, "x", reply_markup=_keys("я" * 33))


def _keys(data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data=data)]])


async def test_a_press_is_answered_once(api: BotApi, bot: Bot) -> None:
    await bot.send_message(READER, "x", reply_markup=_keys("follow"))
    query = api.world.press(READER, api.sent[0], "x")
    update = (await bot.get_updates())[-1]
    assert update.callback_query is not None
    assert update.callback_query.data == "follow"
    await bot.answer_callback_query(query, "done")
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query(query, "again")
    assert api.methods.answers == {query: "done"}


async def test_an_update_comes_until_a_later_offset_confirms_it(api: BotApi, bot: Bot) -> None:
    api.say(READER, "/help")
    first, second = await bot.get_updates()
    assert first.message is not None
    assert first.message.entities[0].type == "bot_command"
    assert [update.update_id for update in await bot.get_updates(offset=second.update_id)] == [second.update_id]
    assert await bot.get_updates(offset=second.update_id + 1) == ()


async def test_the_kinds_of_updates_stay_as_they_were_asked_for(api: BotApi, bot: Bot) -> None:
    await bot.get_updates(offset=-1, allowed_updates=["callback_query"])
    await bot.get_updates(offset=10**9)
    api.say(READER, "unheard")
    assert await bot.get_updates() == ()
    await bot.get_updates(allowed_updates=["message"])
    api.say(READER, "heard")
    assert [update.message.text for update in await bot.get_updates() if update.message] == ["heard"]


async def test_a_poll_waits_for_news(api: BotApi, bot: Bot) -> None:
    await bot.get_updates(offset=10**9)
    poll = asyncio.create_task(bot.get_updates(offset=1, timeout=10))
    await api.eventually(lambda: len(api.calls_of("getUpdates")) == 2)
    api.say(READER, "news")
    assert len(await poll) == 1


async def test_a_second_poller_ends_the_first(api: BotApi, bot: Bot) -> None:
    await bot.get_updates(offset=10**9)
    first = asyncio.create_task(bot.get_updates(offset=1, timeout=10))
    await api.eventually(lambda: len(api.calls_of("getUpdates")) == 2)
    async with Bot(TOKEN, base_url=f"{api.address}/bot") as second:
        await second.get_updates(offset=1, timeout=0)
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await first


async def test_a_webhook_and_polling_exclude_each_other(bot: Bot) -> None:
    await bot.set_webhook("https://example.org/hook")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert len(await bot.get_updates()) == 1


async def test_what_is_known_of_a_chat_can_be_asked(api: BotApi, bot: Bot) -> None:
    api.world.group(-1001, "Desk", admins=(READER,), topics=(4,))
    chat = await bot.get_chat(-1001)
    assert (chat.title, chat.is_forum) == ("Desk", True)
    assert (await bot.get_chat_member(-1001, READER)).status == "administrator"
    assert [member.user.id for member in await bot.get_chat_administrators(-1001)] == [READER]
    assert await bot.set_my_commands([("start", "Begin")])
    assert [one.command for one in await bot.get_my_commands()] == ["start"]
    with pytest.raises(BadRequest, match=r"(?i)bot_command_invalid"):
        await bot.set_my_commands([("Start!", "Begin")])
    await bot.leave_chat(-1001)
    with pytest.raises(Forbidden, match="not a member"):
        await bot.get_chat(-1001)


async def test_another_token_is_refused_and_a_malformed_one_not_found(api: BotApi) -> None:
    with pytest.raises(InvalidToken):
        await Bot("123456:other", base_url=f"{api.address}/bot").get_me()
    async with httpx.AsyncClient(trust_env=False) as client:
        assert (await client.get(f"{api.address}/botnothing/getMe")).status_code == 404


async def test_json_forms_and_multipart_are_all_understood(api: BotApi) -> None:
    url = f"{api.address}/bot{TOKEN}/sendMessage"
    form = {"chat_id": str(READER), "text": "é"}
    async with httpx.AsyncClient(trust_env=False) as client:
        answers = [
            await client.post(url, data=form),
            await client.post(url, json={"chat_id": READER, "text": "é"}),
            await client.post(url, files={name: (None, value) for name, value in form.items()}),
            await client.get(url, params=form),
        ]
    assert [json.loads(answer.text)["ok"] for answer in answers] == [True] * 4
    assert {said.text for said in api.sent} == {"é"}


async def test_who_writes_too_fast_must_wait_and_is_seen_not_waiting() -> None:
    async with BotApi(limits=True) as api, Bot(TOKEN, base_url=f"{api.address}/bot") as bot:
        api.say(READER, "/start")
        for _ in range(3):
            await bot.send_message(READER, "x")
        with pytest.raises(RetryAfter):
            await bot.send_message(READER, "x")
        with pytest.raises(RetryAfter):
            await bot.send_message(READER, "x")
    assert (len(api.sent), api.slowed, len(api.too_early)) == (3, 2, 1)


def test_limits_are_one_a_second_to_a_person_twenty_a_minute_to_a_group_and_thirty_a_second_over_all() -> None:
    pace = Pace()
    assert [pace.wait(1, now) for now in (0.0, 0.0, 0.0, 0.0, 1.0)] == [0, 0, 0, 1, 0]
    assert [pace.wait(-1, 10.0 + number) for number in range(21)] == [0] * 20 + [40]
    crowd = [pace.wait(100 + number, 200.0) for number in range(31)]
    assert crowd == [0] * 30 + [1]


def test_a_server_in_a_thread_serves_whoever_has_no_event_loop() -> None:
    with in_thread() as api:
        api.say(READER, "/start")
        with httpx.Client(trust_env=False) as client:
            client.post(f"{api.address}/bot{TOKEN}/sendMessage", data={"chat_id": READER, "text": "x"})
        api.wait(lambda: api.sent)
    assert api.sent[0].text == "x"
