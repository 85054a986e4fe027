"""What the commands do: one row of talk after another, against the real store."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.channels.telegram_html import render
from bot.chat import talk
from bot.chat.commands import Facts
from bot.chat.handlers.owners import Probed
from bot.chat.handlers.places import Steered
from bot.chat.talk import Talk
from bot.config import DEFAULT_WATCHES, shipped
from bot.core import pipeline
from bot.core.model import AlertBody, Article, Keep, Source, TextBody, Watch
from bot.core.pipeline import Judge
from bot.digests import put_due
from bot.recording import record
from bot.store import articles, chats, keywords, lookups, outbox, prune, updates
from bot.store.front import Store
from bot.store.schema import destination as places
from bot.store.schema import meta, mute
from bot.store.schema import outbox as outbox_rows
from bot.words import Html, Words
from tests.conftest import NOW

OWNER, READER, ADMIN = 1, 2, 3
GROUP, CHANNEL = -100500, -100900
SOURCES = {"tide": Source("tide", "feed", "https://tide.example/rss", "Tide", "other")}
BRIDGE = (
    "Russia says bridge to North Korea opens in May",
    "“The bridge to North Korea will open in May,” Dmitry Peskov said in Moscow on Monday.",
)


SUMMIT = (
    "Kim Jong Un arrives in Vladivostok for summit with Putin",
    "North Korean leader Kim Jong Un arrived in Vladivostok on Monday for a summit with Vladimir Putin.",
)


TOWNS = ("Khasan", "Omsk", "Perm", "Wonsan", "Chita", "Kazan", "Nampo")


class Room:
    """A bot to talk to and to read news, and what it put into the outbox since one last looked."""

    def __init__(self, store: Store, judged: Judge, watches: tuple[Watch, ...] = DEFAULT_WATCHES) -> None:
        self.store, self.judged = store, judged
        self.now: datetime = NOW
        self._number = 0
        facts = lambda: Facts(self.now, shipped(), watches, SOURCES)  # noqa: E731
        self._talk = Talk(store, owners=frozenset({OWNER}), username="khasan_bot", outside=self, facts=facts)

    @property
    def number(self) -> int:
        """What the last message that was sent is called."""
        return self._number

    async def say(self, text: str, *, user: int = OWNER, chat: int | None = None, **more: Any) -> TextBody | None:
        kind = "supergroup" if chat == GROUP else "channel" if chat == CHANNEL else "private"
        place = {"id": chat or user, "type": kind, "title": "Desk" if chat else "", "first_name": "Ann"}
        return await self._hand_over({"message": {"text": text, "chat": place, "from": {"id": user}} | more})

    async def tap(self, data: str, *, user: int = OWNER, chat: int | None = None, message: int = 1) -> TextBody | None:
        place = {"id": chat or user, "type": "supergroup" if chat else "private"}
        query = {"id": "9", "from": {"id": user}, "data": data, "message": {"message_id": message, "chat": place}}
        return await self._hand_over({"callback_query": query})

    async def taps(self, data: str) -> list[TextBody | AlertBody]:
        """Tap a button of the owner's. Returns all that is said for it, to whomever."""
        self._number += 1
        place = {"id": OWNER, "type": "private"}
        query = {"id": "9", "from": {"id": OWNER}, "data": data, "message": {"message_id": 1, "chat": place}}
        update = {"callback_query": query, "update_id": self._number}
        await self.store.write(updates.keep, [update], self.now)
        await self._talk.handle_open()
        return await self.sent()

    async def hear(
        self, title: str = BRIDGE[0], text: str = BRIDGE[1], *, outlet: str = "Tide", side: str = "other",
        language: str = "en",
    ) -> list[AlertBody]:  # fmt: skip
        """An article comes in. Returns the alerts that left for it."""
        self._number += 1
        url = f"https://{outlet.lower()}.example/{self._number}"
        article = Article(
            id=url, title=title, text=text, language=language, outlet=outlet, side=side,
            published=self.now, seen=self.now, url=url, source_id=outlet.lower(),
        )  # fmt: skip
        understood = pipeline.understand(article, self.judged)
        outcome = await self.store.write(record, understood, self.judged, self.now, quiet=False)
        if outcome.story is None:
            await self.store.write(articles.archive, [article])
        return [body for body in await self.sent() if isinstance(body, AlertBody)]

    async def take_up(self) -> None:
        """Judge by the chats' own watches, too, as the runner does."""
        own = await self.store.read(keywords.active)
        self.judged = pipeline.judge([*DEFAULT_WATCHES, *own], shipped())

    async def later(self, **span: float) -> list[TextBody | AlertBody]:
        """Time passes. Returns what left meanwhile."""
        self.now += timedelta(**span)
        await put_due(self.store, self.now, list(SOURCES))
        return await self.sent()

    async def sent(self) -> list[TextBody | AlertBody]:
        found = []
        for destination in await self.store.read(outbox.due, ["telegram"], self.now):
            while (claimed := await self.store.write(outbox.claim, destination, self.now)) is not None:
                self._number += 1
                await self.store.write(
                    outbox.arrived, [outbox.Arrived(claimed, str(self._number), self.now, not_before=self.now)]
                )
                found.append(claimed.body)
        return found

    async def _hand_over(self, update: dict[str, Any]) -> TextBody | None:
        self._number += 1
        await self.store.write(updates.keep, [update | {"update_id": self._number}], self.now)
        while await self._talk.handle_open():
            pass
        said = await self.sent()
        assert all(isinstance(body, TextBody) for body in said)
        return said[0] if said else None  # type: ignore[return-value]

    async def is_admin(self, chat: int, user: int) -> bool:
        return user == ADMIN

    async def channel(self, name: str, user: int) -> Steered | None:
        return Steered(CHANNEL, "News", decides=user in (ADMIN, OWNER), may_post=True) if name == "@news" else None

    async def download(self, file: str) -> str | None:
        return file

    async def probe(self, url: str, say: Words) -> Probed:
        return Probed(Html(f"probed {url}"), "feed" if url.endswith("rss") else None)

    async def reload(self, say: Words) -> Html:
        return Html("taken up")

    async def option(self, given: str, say: Words) -> Html:
        return Html(f"set {given}")

    async def backup(self, say: Words) -> Html:
        return Html("copied")

    async def answer(self, query: str, text: str) -> None:
        pass


@pytest.fixture
def room(store: Store, judged: Judge) -> Room:
    return Room(store, judged)


def html(body: TextBody | None) -> str:
    assert body is not None
    return body.html


def labels(body: TextBody | None) -> list[str]:
    assert body is not None
    return [button.label for row in body.buttons for button in row]


def data(body: TextBody | None, label: str) -> str:
    assert body is not None
    return next(button.data or "" for row in body.buttons for button in row if label in button.label)


async def test_one_tap_subscribes(room: Room) -> None:
    greeting = await room.say("/start")
    assert "Khasan" in html(greeting)
    assert "Subscribed" in html(await room.tap(data(greeting, "Subscribe")))
    assert len(await room.hear()) == 1


async def test_a_greeting_is_in_the_persons_language_and_so_is_what_follows(room: Room) -> None:
    assert html(await room.say("/lang fr")) == "Khasan parle français ici."
    assert "Abonné" in html(await room.say("/sub"))
    (alert,) = await room.hear()
    assert alert.language == "fr"
    assert "En premier" in render(alert)
    assert html(await room.say("/lang en")) == "Khasan speaks English here."


async def test_a_newcomer_gets_alerts_in_the_language_in_which_he_subscribed(room: Room) -> None:
    assert "Abonné" in html(await room.say("/sub", **{"from": {"id": OWNER, "language_code": "fr-CA"}}))
    (alert,) = await room.hear()
    assert alert.language == "fr"


async def test_an_address_that_is_pasted_is_told_by_its_story(room: Room) -> None:
    await room.say("/sub")
    (alert,) = await room.hear()
    url = alert.reports[0].url
    said = html(await room.say(f"{url}?utm_source=newsletter"))
    assert f"<code>{alert.story}</code>, sent 24 Nov 09:00" in said
    assert "/addsource https://tide.example/none" in html(await room.say("https://tide.example/none"))
    await room.say(f"/allow {READER}")
    assert html(await room.say("https://tide.example/none", user=READER)) == "No story has this address."
    assert "not told" in html(await room.say(str(url), user=READER))


async def test_a_watch_is_explained_tried_and_saved_and_then_finds_what_no_other_asks_for(room: Room) -> None:
    await room.hear("Fishing port of Nakhodka gets new cranes", "The cranes came by rail.")
    offered = await room.say("/watch Nakhodka AND cranes")
    assert "Nakhodka" in html(offered)
    assert "1 article" in html(offered)
    assert "Saved" in html(await room.tap(data(offered, "Save")))
    await room.take_up()
    (alert,) = await room.hear("Nakhodka orders more cranes", "Two cranes for Nakhodka.", outlet="Quay")
    assert alert.watch == "Nakhodka AND cranes"
    listed = await room.say("/watches")
    assert "1 article" in html(listed)
    assert "ended" in html(await room.say("/unwatch 1"))
    await room.take_up()
    assert await room.hear("Nakhodka: cranes at work", "Cranes in Nakhodka.", outlet="Gull") == []


async def test_a_watch_that_a_chat_has_already_is_not_saved_a_second_time(room: Room) -> None:
    await room.tap(data(await room.say("/watch Nakhodka AND cranes"), "Save"))
    await room.say("/watch Nakhodka AND coal")
    said = html(await room.tap(data(await room.say("/watch  Nakhodka AND cranes"), "Save")))
    assert "Saved as number 1" in said
    assert html(await room.say("/watches")).count("Nakhodka AND cranes") == 1


async def test_a_watch_for_a_source_that_nobody_reads_says_so(room: Room) -> None:
    said = html(await room.say("/watch coal source:nosuch"))
    assert "There is no source <code>nosuch</code> that is switched on." in said
    assert "no source" not in html(await room.say("/watch coal -lead:tin"))


async def test_an_error_in_a_query_is_shown_at_its_place(room: Room) -> None:
    said = html(await room.say("/watch (Rason AND port"))
    assert "^" in said
    assert "Expected" in said


async def test_the_nearest_right_form_is_named_in_the_readers_language(room: Room) -> None:
    await room.say("/lang fr")
    said = html(await room.say("/watch Rason AND sde:kp"))
    assert "<pre>Rason AND sde:kp\n          ^</pre>" in said
    assert "il n’y a pas de champ 'sde'" in said
    assert "Vouliez-vous dire <code>side:</code>\u202f?" in said
    understood = html(await room.say("/watch Rason AND side:kp"))
    assert "tout ceci\xa0:" in understood
    assert all(name in understood for name in ("Rason / Rajin\xa0: aussi", "라선", "Расон"))


async def test_a_search_that_cannot_be_read_is_answered_in_the_readers_language(room: Room) -> None:
    await room.say("/lang ru")
    said = html(await room.say("/search (мост"))
    assert "скобка не закрыта" in said
    assert "<pre>(мост\n     ^</pre>" in said


async def test_what_is_set_is_told_in_words_and_not_as_a_command(room: Room) -> None:
    await room.say("/lang fr")
    assert "arrive chaque lundi à 08:00" in html(await room.say("/digest weekly Mon 08:00"))
    assert "23:00-07:00 sauf 🔴 flash" in html(await room.say("/quiet 23:00-07:00 except flash"))
    assert "quand un sujet évolue\xa0: répondre" in html(await room.tap("1/settings updates reply"))


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("coal or ore", "OR"),
        ("уголь ИЛИ руда", "OR"),
        ("석탄 또는 철", "OR"),
        ("charbon et fer", "AND"),
        ("a near b", "NEAR/5"),
    ],
)
async def test_a_word_that_may_be_meant_as_an_operator_is_said_to_be_a_word(query: str, meant: str, room: Room) -> None:
    assert f"(if you mean {meant}, write it so)" in html(await room.say(f"/watch {query}"))
    assert "if you mean" not in html(await room.say("/watch coal OR ore"))


async def test_a_sign_that_joins_words_elsewhere_is_told_from_what_joins_them_here(room: Room) -> None:
    assert "Did you mean <code>OR</code>?" in html(await room.say("/watch coal | ore"))
    assert "Did you mean <code>AND</code>?" in html(await room.say("/watch coal & ore"))


async def test_the_menu_of_settings_shows_the_level_that_was_just_tapped(room: Room) -> None:
    await room.say("/level all")
    menu = await room.tap("1/settings level flash")
    assert "level: 🔴 and above" in html(menu)
    assert "✓ 🔴" in labels(menu)


async def test_nobody_ends_or_saves_another_chats_watch(room: Room) -> None:
    await room.tap(data(await room.say("/watch Rason"), "Save"))
    await room.say(f"/allow {READER}")
    assert "no such watch" in html(await room.say("/unwatch 1", user=READER))
    assert "no such watch" in html(await room.tap("1/save 1", user=READER))


async def test_what_comes_in_quiet_hours_arrives_as_one_message_at_their_end(room: Room) -> None:
    await room.say("/sub")
    await room.say("/quiet 08:00-10:00")  # it is nine
    assert await room.hear() == []
    assert await room.hear("North Korea and Russia sign coal deal", "Russia signed in Pyongyang.") == []
    assert await room.later(minutes=59) == []
    (told,) = await room.later(minutes=1)
    assert isinstance(told, TextBody)
    assert "2 stories" in told.html
    assert await room.later(minutes=1) == []


async def test_after_a_pause_one_chooses_to_catch_up_or_to_skip(room: Room) -> None:
    await room.say("/sub")
    await room.say("/pause 3d")
    assert await room.hear() == []
    asked = await room.say("/resume")
    assert labels(asked) == ["Catch up", "Skip"]
    await room.tap(data(asked, "Skip"))
    assert await room.later(minutes=1) == []


async def test_new_words_of_somebody_who_is_watched_answer_the_alert(room: Room) -> None:
    await room.tap(data(await room.say("/watch bridge AND speaker:Peskov"), "Save"))
    await room.take_up()
    assert len(await room.hear()) == 1
    # The same words elsewhere are none.
    assert [one.kind for one in await room.hear(outlet="Quay")] == []
    (told,) = await room.hear(
        BRIDGE[0], f"{BRIDGE[1]} “Nobody has asked what it costs, and nobody will,” Peskov added.", outlet="Gull"
    )
    assert (told.kind, told.quotes[0].speaker) == ("update", "Dmitry Peskov")
    assert "Nobody has asked what it costs" in render(told)


async def test_a_muted_story_is_not_heard_of_again(room: Room) -> None:
    await room.say("/sub")
    (alert,) = await room.hear()
    await room.tap(f"1/mute {alert.story} 24h")
    assert await room.hear("CORRECTED: " + BRIDGE[0], BRIDGE[1] + " Corrects month.", outlet="Tide") == []
    assert "Heard again" in html(await room.say("/unmute"))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("/mute Tide Post 7d", "Nothing of Tide Post until 1 Dec"),  # a name may have several words
        ("/mute  Tide\n  Post   7 d ", "Nothing of Tide Post until 1 Dec"),  # … and any space between them
        ("/mute tide", "Nothing of tide until 25 Nov"),
        ("/mute Tid 2 w", "Nothing of Tid until 8 Dec 09:00.\nDid you mean Tide?"),
        ("/mute Gull Agency", "Nothing of Gull Agency until 25 Nov"),
        ("/mute S7K3Q", "There is no such story."),
        ("/mute lenta", "Nothing of lenta until 25 Nov 09:00.\nThere is no story lenta: it is taken for an outlet"),
        ("/mute S7K3Q 3 days", "Write it like <code>/mute S7K3Q 24h</code>"),
        ("/mute dprk-russia for good", "Write it like <code>/mute dprk-russia 24h</code>"),
        ("/mute North Korea–Russia for good", "Write it like <code>/mute North Korea–Russia 24h</code>"),
    ],
)
async def test_what_is_muted_and_for_how_long_is_read_as_it_is_meant(room: Room, asked: str, said: str) -> None:
    assert html(await room.say(asked)).startswith(said)


async def test_an_outlet_whose_name_has_two_words_can_be_muted(room: Room) -> None:
    await room.say("/sub")
    await room.say("/mute Tide Post 7d")
    assert await room.hear(outlet="Tide Post") == []


async def test_an_outlet_of_five_letters_that_is_no_source_can_be_muted(room: Room) -> None:
    await room.say("/sub")
    await room.say("/mute lenta")
    assert await room.hear(outlet="Lenta") == []
    assert "Heard again" in html(await room.say("/unmute lenta"))


@pytest.mark.parametrize("span", ["3 days", "tomorrow", "3dd", "0d"])
async def test_a_pause_whose_end_cannot_be_read_does_not_begin(room: Room, span: str) -> None:
    await room.say("/sub")
    assert "Write it like" in html(await room.say(f"/pause {span}"))
    assert len(await room.hear()) == 1


async def test_a_chats_level_holds_for_all_its_watches(room: Room) -> None:
    await room.say("/sub")
    await room.tap("1/level flash")
    assert await room.hear() == []


async def test_whoever_hears_of_flashes_alone_is_told_that_a_watch_of_ones_own_finds_none(room: Room) -> None:
    await room.say("/level flash")
    offered = data(await room.say("/watch Rason AND port"), "Save")
    assert "hears of 🔴 alone" in html(await room.tap(offered))
    assert "hears of 🔴 alone" not in html(await room.say("/level important"))
    assert "hears of 🔴 alone" in html(await room.say("/level flash"))
    await room.say("/unwatch 1")
    assert "hears of 🔴 alone" not in html(await room.say("/level flash"))


async def test_a_digest_comes_once_a_day_and_tells_of_the_sources_health(room: Room) -> None:
    await room.say("/sub")
    await room.say("/digest daily 12:00")
    await room.hear()
    (told,) = await room.later(hours=3)
    assert isinstance(told, TextBody)
    assert BRIDGE[0] in told.html
    assert "source" in told.html
    assert await room.later(hours=1) == []
    assert await room.later(hours=23) == []  # a day without news is silent


async def test_lists_and_digests_have_the_title_and_the_address_that_their_reader_reads(room: Room) -> None:
    await room.say("/sub")
    await room.hear("Ferry line opens between Rason in North Korea and Vladivostok in Russia")
    title = "Между Расоном и Владивостоком открылась паромная линия"
    text = "Паромная линия между северокорейским Расоном и российским Владивостоком открылась в понедельник."
    await room.hear(title, text, outlet="Залив", language="ru")
    await room.later(minutes=5)
    code = next(line for line in html(await room.say("/latest")).splitlines() if "<code>" in line)[6:11]
    for asked in ("/latest", "/digest now"):
        assert "Ferry line opens" in html(await room.say(asked))
    await room.say("/lang ru")
    for asked in ("/latest", "/digest now"):
        assert re.search(f"<a href=.https://залив.example/[0-9]+.>{title}</a>", html(await room.say(asked))), asked
    assert f"<b>{title}</b>" in html(await room.say(f"/story {code}"))


async def test_a_digest_can_be_had_now(room: Room) -> None:
    await room.say("/sub")
    await room.hear()
    room.now += timedelta(minutes=1)
    assert BRIDGE[0] in html(await room.say("/digest now"))


async def test_a_story_is_looked_up_with_its_quotes_reasons_and_a_footnote(room: Room) -> None:
    await room.say("/sub")
    (alert,) = await room.hear()
    assert "Tide" in html(await room.say(f"/story {alert.story}"))
    assert "Dmitry Peskov" in html(await room.say(f"/quotes {alert.story.lower()}"))
    assert "Dmitry Peskov" in html(await room.say("/quotes песков 7d"))
    assert "R" in html(await room.say(f"/why {alert.story}"))
    assert "https://tide.example/" in html(await room.say(f"/cite {alert.story}"))
    assert alert.story in html(await room.say("/search bridge"))
    assert alert.story in html(await room.say("/timeline bridge 7d"))
    assert "no story of that name" in html(await room.say("/story ZZZZZ"))


async def test_a_name_is_looked_up_in_any_language(room: Room) -> None:
    card = html(await room.say("/who Песков"))
    assert "Dmitry Peskov" in card
    assert "페스코프" in card


async def test_a_person_steers_a_channel_from_the_private_chat(room: Room) -> None:
    await room.say(f"/allow {CHANNEL}")
    await room.say(f"/allow {ADMIN}")
    assert "News" in html(await room.say("/use @news", user=ADMIN))
    assert "Subscribed" in html(await room.say("/sub", user=ADMIN))
    known = {one.address: one.watches for one in await room.store.read(chats.everybody, "telegram")}
    assert known[str(CHANNEL)] == 1
    assert known[str(ADMIN)] == 0
    await room.say("/use off", user=ADMIN)
    assert "gets nothing" in html(await room.say("/subs", user=ADMIN))


async def test_only_a_channels_administrator_steers_it(room: Room) -> None:
    await room.say(f"/allow {CHANNEL}")
    await room.say(f"/allow {READER}")
    assert "Only an administrator" in html(await room.say("/use @news", user=READER))


async def test_who_is_no_administrator_any_more_steers_and_sees_nothing_of_a_channel(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.say(f"/allow {CHANNEL}")
    await room.say(f"/allow {ADMIN}")
    await room.say("/use @news", user=ADMIN)
    await room.say("/sub", user=ADMIN)

    async def nobody(chat: int, user: int) -> bool:
        return False

    monkeypatch.setattr(room, "is_admin", nobody)
    room.now += timedelta(minutes=1)
    for command in ("/subs", "/export", "/unsub", "/watches"):
        assert "Only an administrator of News" in html(await room.say(command, user=ADMIN))
    assert sum(one.watches for one in await room.store.read(chats.everybody)) == 1
    assert "this chat again" in html(await room.say("/use off", user=ADMIN))


async def test_a_channel_that_nobody_has_allowed_is_named_to_who_steers_it(room: Room) -> None:
    await room.say(f"/allow {ADMIN}")
    await room.say("/use @news", user=ADMIN)
    assert f"/allow {CHANNEL}" in html(await room.say("/sub", user=ADMIN))


async def test_the_latest_stories_lead_on_to_those_before_them(room: Room) -> None:
    goods = ("coal", "wheat", "theatre", "ferry", "timber", "football", "vaccine")
    titles = [f"North Korea and Russia sign {one} deal in {town}" for one, town in zip(goods, TOWNS, strict=True)]
    for title in titles:
        await room.hear(title, "")
    newest = await room.say("/latest 3")
    assert labels(newest) == ["More ›"]
    seen = html(newest)
    for _ in range(2):
        older = await room.tap(newest.buttons[0][0].data or "")  # type: ignore[union-attr]
        assert not any(title in html(older) for title in titles if title in seen)
        newest, seen = older, seen + html(older)
    assert (all(title in seen for title in titles), labels(newest)) == (True, [])


async def test_a_bug_is_confessed_and_what_comes_next_is_answered(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(talk, "look", broken)
        assert "mistake in Khasan" in html(await room.say("/latest"))
    assert "No story yet" in html(await room.say("/latest"))


async def test_an_invitation_lets_one_person_in_and_no_second(room: Room) -> None:
    link = html(await room.say("/invite"))
    code = link.rpartition("start=")[2].strip()
    assert "Khasan" in html(await room.say(f"/start {code}", user=READER))
    assert "Subscribed" in html(await room.say("/sub", user=READER))
    assert await room.say(f"/start {code}", user=77) is None


async def test_a_broadcast_is_asked_about_and_goes_to_each_subscriber_once(room: Room) -> None:
    await room.say("/sub")
    await room.say(f"/allow {READER}")
    await room.say("/sub", user=READER)
    asked = await room.say("/broadcast The bot <moves> tonight")
    await room.tap(data(asked, "Send"))
    assert "sent already" in html(await room.tap(data(asked, "Send")))


async def test_a_button_under_an_old_offer_saves_no_newer_one(room: Room) -> None:
    first = await room.say("/watch Rason AND port")
    await room.say("/watch bridge")
    assert "no such watch" in html(await room.tap(data(first, "Save")))
    assert "No watches of your own yet" in html(await room.say("/watches"))


async def test_why_tells_nobody_what_another_chat_looks_for(room: Room) -> None:
    await room.say("/sub")
    await room.say(f"/allow {READER}")
    await room.tap(data(await room.say("/watch opens", user=READER), "Save"), user=READER)
    await room.take_up()
    code = (await room.hear())[0].story
    assert "opens: opens" in html(await room.say(f"/why {code}", user=READER))
    assert "~" not in html(await room.say(f"/why {code}"))


async def test_a_new_watch_is_not_muted_with_one_that_has_ended(room: Room) -> None:
    saved = html(await room.tap(data(await room.say("/watch Rason AND port"), "Save")))
    number = saved.partition("number ")[2].partition(".")[0]
    await room.say(f"/mute ~{number} 7d")
    await room.say(f"/unwatch {number}")
    await room.tap(data(await room.say("/watch bridge"), "Save"))
    await room.take_up()
    assert len(await room.hear()) == 1


async def test_whoever_had_blocked_the_bot_is_answered_when_he_asks_again(room: Room) -> None:
    """Also a question that changes nothing, and where nothing told of his coming back."""
    await room.say("/latest")
    await room.store.write(chats.lose, "telegram", str(OWNER), "bot was blocked by the user")
    assert "No story yet" in html(await room.say("/latest"))


async def test_each_question_before_a_broadcast_sends_what_it_shows(room: Room) -> None:
    """Two owners may write to all at once, and one may think again."""
    await room.say("/sub")
    first = await room.say("/broadcast The bot moves tonight")
    second = await room.say("/broadcast " + "The bot stays. " * 200)
    (_, told), (_, later) = [await room.taps(data(asked, "Send")) for asked in (first, second)]
    assert told.html == "The bot moves tonight"
    assert later.html == ("The bot stays. " * 200).strip()
    assert "sent already" in html(await room.tap(data(first, "Send")))


async def test_a_broadcast_comes_once_into_a_chat_whose_topics_hear_for_themselves(room: Room) -> None:
    await room.say("/sub", chat=GROUP)
    await room.say("/topic flash=here", chat=GROUP, message_thread_id=7, is_topic_message=True)
    asked = await room.say("/broadcast The bot moves tonight")
    told = [html(body) for body in await room.taps(data(asked, "Send")) if isinstance(body, TextBody)]
    assert told.count("The bot moves tonight") == 1
    assert "Sent to 1 chat." in told


async def test_a_broadcast_that_is_given_up_is_kept_no_longer(room: Room) -> None:
    await room.say("/sub")
    asked = await room.say("/broadcast The bot moves tonight")
    assert "nothing was changed" in html(await room.tap(data(asked, "Cancel")))
    assert await kept_words(room) == []
    (told,) = await room.taps(data(asked, "Send"))
    assert "given up" in html(told)


async def test_a_broadcast_that_nobody_confirms_goes_with_the_message_that_asked_for_it(room: Room) -> None:
    asked = await room.say("/broadcast The bot moves tonight")
    await room.store.write(prune.prune, Keep(), room.now + timedelta(days=29))
    assert await kept_words(room) == ["The bot moves tonight"]
    await room.store.write(prune.prune, Keep(), room.now + timedelta(days=31))
    assert await kept_words(room) == []
    assert "given up" in html(await room.tap(data(asked, "Send")))


async def kept_words(room: Room) -> list[str]:
    """Words to all chats that wait to be confirmed."""

    def asked(connection: sa.Connection) -> list[str]:
        return list(connection.execute(sa.select(meta.c.value).where(meta.c.key.startswith("broadcast"))).scalars())

    return await room.store.read(asked)


async def test_a_story_that_is_dropped_is_told_on_no_channel_and_not_from_the_queue(room: Room) -> None:
    await room.say("/sub")
    slack = await room.store.write(chats.place, "desk", "C012", None, "", room.now)
    await room.store.write(chats.subscribe, slack.id, DEFAULT_WATCHES[0].id, "all", "en", room.now)
    (alert,) = await room.hear()
    asked = await room.say(f"/drop {alert.story}")
    await room.tap(data(asked, "Drop"))
    assert await room.store.read(outbox.due, ["desk"], room.now) == ()
    await room.hear(outlet="Herald")
    assert await room.store.read(outbox.due, ["desk"], room.now) == ()


async def test_a_story_is_dropped_for_all_after_a_tap(room: Room) -> None:
    await room.say("/sub")
    (alert,) = await room.hear()
    asked = await room.say(f"/drop {alert.story}")
    assert "Let nobody hear of" in html(asked)
    assert "There is no such story" in html(await room.say(f"/drop {alert.story} yes"))  # words are no tap
    assert await muted(room) == 0
    assert "Nobody hears of" in html(await room.tap(data(asked, "Drop")))
    assert await muted(room) == 1


async def muted(room: Room) -> int:
    """How many chats do not want to hear of something."""

    def rows(connection: sa.Connection) -> int:
        return len(connection.execute(sa.select(mute)).all())

    return await room.store.read(rows)


async def test_what_owners_do_is_written_down(room: Room) -> None:
    await room.say(f"/allow {READER}")
    assert f"/allow {READER}" in html(await room.say("/audit"))


async def test_leaving_gives_an_export_that_import_takes_back(room: Room) -> None:
    await room.say("/sub")
    await room.tap(data(await room.say("/watch Rason AND port"), "Save"))
    await room.say("/quiet 23:00-07:00 except flash")
    left = await room.tap(data(await room.say("/unsub all"), "End all"))
    assert left is not None
    assert left.file is not None
    assert "gets nothing" in html(await room.say("/subs"))
    assert "1 subscription" in html(await room.say("/import", document={"file_id": left.file.text}))
    again = html(await room.say("/subs"))
    assert "Rason AND port" in again
    assert "23:00-07:00" in again


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"khasan": 2}',
        '{"khasan": 1, "watches": [{"query": "(("}, 3]}',
        '{"khasan": 1, "watches": [{"query": "coal\\u0000ore"}, {"query": "coal\\ud800"}]}',
        '{"khasan": 1, "subscriptions": [{"watch": [], "level": {}}, {"watch": {}, "level": "all"}]}',
        "x" * 10_000,
    ],
)
async def test_a_hostile_import_changes_nothing(room: Room, text: str) -> None:
    assert "went wrong" not in html(await room.say(f"/import {text[:3000]}"))
    assert "gets nothing" in html(await room.say("/subs"))


async def test_who_wants_to_be_forgotten_is(room: Room) -> None:
    await room.say("/sub")
    await room.tap(data(await room.say("/watch Rason AND port"), "Save"))
    before = await room.store.read(keywords.revision)
    asked = await room.say("/forget")
    assert "Delete" in labels(asked)
    assert "Forgotten" in html(await room.tap(data(asked, "Delete")))
    assert await room.store.read(keywords.active) == ()
    assert await room.store.read(keywords.revision) != before  # and nobody judges by his watches any more
    assert "gets nothing" in html(await room.say("/subs"))


async def test_a_judgement_is_kept_for_whoever_improves_khasan(room: Room) -> None:
    await room.say("/sub")
    (alert,) = await room.hear()
    assert "Thank you" in html(await room.tap(f"1/wrong irrelevant {alert.story}"))


@pytest.mark.parametrize("forged", ["1/allow 66", "2/sub", "sub", "1/", "1/sub@other", "", "1/forget yes", "1/\x00"])
async def test_a_strangers_forged_button_changes_nothing(room: Room, forged: str) -> None:
    await room.tap(forged, user=66)
    assert not await room.store.read(chats.allowed, "telegram", "66")
    assert sum(one.watches for one in await room.store.read(chats.everybody)) == 0


async def test_a_reader_cannot_tap_what_only_administrators_may(room: Room) -> None:
    await room.say(f"/allow {GROUP}")
    await room.say("/sub", user=ADMIN, chat=GROUP)
    assert "administrators" in html(await room.tap("1/unsub", user=READER, chat=GROUP))
    assert sum(one.watches for one in await room.store.read(chats.everybody)) == 1


async def test_who_floods_is_told_once_and_holds_up_nobody(room: Room) -> None:
    said = [await room.say("/subs") for _ in range(40)]
    assert sum(body is not None for body in said) == 31
    room.now += timedelta(minutes=2)
    assert await room.say("/subs") is not None


async def test_a_wrong_command_is_answered_with_the_nearest(room: Room) -> None:
    assert "/quotes" in html(await room.say("/qoutes peskov"))


async def test_settings_are_changed_by_taps_in_place(room: Room) -> None:
    menu = await room.say("/settings")
    changed = await room.tap(data(menu, "🔕"))
    assert "no sound" in html(changed)
    assert "✓ edit" in labels(await room.tap(data(menu, "edit")))


async def test_alerts_follow_the_chats_wish_for_quotes(room: Room) -> None:
    await room.say("/sub")
    await room.tap("1/settings quotes 0")
    (alert,) = await room.hear()
    assert alert.quotes == ()


async def test_flashes_come_into_a_topic_of_their_own_until_that_is_ended(room: Room) -> None:
    def thread(number: int) -> dict[str, Any]:
        return {"message_thread_id": number, "is_topic_message": True}

    async def told(title: str, text: str, outlet: str) -> list[str]:
        """The topics that hear of it."""
        before = len(await room.store.read(lookups.delays, NOW - timedelta(days=1)))
        await room.hear(title, text, outlet=outlet)
        assert len(await room.store.read(lookups.delays, NOW - timedelta(days=1))) == before + 1

        def newest(connection: sa.Connection) -> str:
            query = sa.select(places.c.thread).join(outbox_rows, outbox_rows.c.destination_id == places.c.id)
            query = query.where(outbox_rows.c.key.startswith("story:")).order_by(outbox_rows.c.id.desc())
            return str(connection.execute(query.limit(1)).scalar_one())

        return [await room.store.read(newest)]

    await room.say("/allow", chat=GROUP)
    await room.say("/lang fr", chat=GROUP)
    await room.say("/sub", chat=GROUP)
    assert "/topic flash=here" in html(await room.say("/topic flash=there", chat=GROUP, **thread(7)))
    assert "🔴" in html(await room.say("/topic flash = here", chat=GROUP, **thread(7)))
    assert await told(*SUMMIT, "Tide") == ["7"]
    assert await told(*BRIDGE, "Quay") == [""]
    await room.say("/topic important=here", chat=GROUP, **thread(8))
    assert await told("North Korea and Russia sign coal deal", "Russia signed in Pyongyang.", "Gull") == ["8"]
    await room.say("/topic off", chat=GROUP)
    assert "rien" not in html(await room.say("/subs", chat=GROUP))
    assert await told("Kim Jong Un and Vladimir Putin sign a treaty of alliance in Moscow", SUMMIT[1], "Pier") == [""]


async def test_a_topic_that_takes_over_hears_on_of_what_its_chat_has_heard_and_nothing_twice(room: Room) -> None:
    await room.say("/sub", chat=GROUP)
    await room.say("/mute Gull 7d", chat=GROUP)
    (alert,) = await room.hear()
    await room.say("/topic here", chat=GROUP, message_thread_id=7, is_topic_message=True)
    assert await room.hear(outlet="Herald") == []
    assert await room.hear(*SUMMIT, outlet="Gull") == []
    later = [body for body in await room.later(minutes=20) if isinstance(body, AlertBody)]
    assert [(body.story, body.kind) for body in later] == [(alert.story, "edit")]


async def test_a_watch_that_comes_later_is_told_in_the_topics_of_its_chat_and_no_story_twice(room: Room) -> None:
    await room.say("/sub", chat=GROUP)
    await room.say("/topic flash=here", chat=GROUP, message_thread_id=7, is_topic_message=True)
    for query in ("Putin", "bridge"):
        await room.tap(data(await room.say(f"/watch {query}", chat=GROUP), "Save"), chat=GROUP)
    await room.take_up()
    (flash,) = await room.hear(*SUMMIT)
    assert set(flash.watches) == {"North Korea–Russia", "Putin"}
    (important,) = await room.hear()
    assert set(important.watches) == {"North Korea–Russia", "bridge"}

    def topics_of(connection: sa.Connection) -> dict[str, str]:
        query = sa.select(outbox_rows.c.key, places.c.thread).join(places, places.c.id == outbox_rows.c.destination_id)
        return {row.key: row.thread for row in connection.execute(query.where(outbox_rows.c.key.startswith("story:")))}

    assert await room.store.read(topics_of) == {f"story:{flash.story}": "7", f"story:{important.story}": ""}


@pytest.mark.parametrize("command", ["/unsub", "/unsub dprk-russia"])
async def test_what_a_group_has_ended_comes_into_its_topics_no_more_and_once_when_it_is_back(
    room: Room, command: str
) -> None:
    await room.say("/sub", chat=GROUP)
    await room.say("/topic flash=here", chat=GROUP, message_thread_id=7, is_topic_message=True)
    await room.say(command, chat=GROUP)
    assert await room.hear(*SUMMIT) == []
    await room.say("/sub", chat=GROUP)
    title = "Kim Jong Un and Vladimir Putin sign a treaty of alliance in Moscow"
    assert len(await room.hear(title, SUMMIT[1])) == 1


async def test_what_a_topic_ends_goes_where_the_rest_goes_and_ends_nothing_else(room: Room) -> None:
    def topics_of(connection: sa.Connection) -> list[str]:
        query = sa.select(places.c.thread).join(outbox_rows, places.c.id == outbox_rows.c.destination_id)
        return list(
            connection.execute(query.where(outbox_rows.c.key.startswith("story:")).order_by(outbox_rows.c.id)).scalars()
        )

    await room.say("/sub", chat=GROUP)
    await room.say("/topic flash=here", chat=GROUP, message_thread_id=7, is_topic_message=True)
    await room.say("/topic important=here", chat=GROUP, message_thread_id=8, is_topic_message=True)
    await room.say("/unsub", chat=GROUP, message_thread_id=8, is_topic_message=True)
    await room.hear()
    await room.hear(*SUMMIT)
    assert await room.store.read(topics_of) == ["", "7"]
    await room.say("/unsub", chat=GROUP, message_thread_id=7, is_topic_message=True)
    assert len(await room.hear("Kim Jong Un and Vladimir Putin sign a treaty of alliance in Moscow", SUMMIT[1])) == 1
    assert await room.store.read(topics_of) == ["", "7", ""]


async def test_a_watch_that_is_paused_and_goes_on_is_told_in_its_topics_again(room: Room) -> None:
    await room.say("/sub", chat=GROUP)
    await room.say("/topic flash=here", chat=GROUP, message_thread_id=7, is_topic_message=True)
    await room.tap(data(await room.say("/watch Putin", chat=GROUP), "Save"), chat=GROUP)
    for turn in ("⏸", "▶"):
        await room.tap(data(await room.say("/watches", chat=GROUP), turn), chat=GROUP)
    await room.take_up()
    (flash,) = await room.hear(*SUMMIT)
    assert set(flash.watches) == {"North Korea–Russia", "Putin"}


async def test_a_button_under_an_alert_is_about_the_topic_that_has_taken_it_over(room: Room) -> None:
    await room.say("/sub", chat=GROUP)
    (alert,) = await room.hear()
    number = room.number
    await room.say("/topic here", chat=GROUP, message_thread_id=7, is_topic_message=True)
    await room.tap(f"1/mute {alert.story} 24h", chat=GROUP, message=number)
    assert await room.hear(f"(Correction) {BRIDGE[0]}", BRIDGE[1].replace("May", "June")) == []
    said = html(await room.say("/mute", chat=GROUP, message_thread_id=7, is_topic_message=True))
    assert f"muted: {alert.story} until" in said


async def test_a_clock_that_goes_west_costs_no_digest(room: Room) -> None:
    """The day of the last one is to come once more there."""
    await room.say("/sub")
    await room.say("/tz Seoul")
    await room.say("/digest daily 08:00")
    await room.hear()
    (first,) = await room.later(hours=14.5)  # 08:30 in Seoul, on the 25th
    assert isinstance(first, TextBody)
    await room.say("/tz America/New_York")  # 18:30, on the 24th
    await room.hear(*SUMMIT, outlet="Quay")
    assert await room.later(hours=13) == []
    (second,) = await room.later(hours=1)  # 08:30, on the 25th
    assert "summit with Putin" in second.html  # type: ignore[union-attr]


async def test_who_ends_one_of_several_is_not_told_that_all_has_ended(store: Store, judged: Judge) -> None:
    coal = Watch("coal", "Coal", "coal", level="all")
    room = Room(store, judged, (*DEFAULT_WATCHES, coal))
    await room.say("/sub all")
    assert "/subs shows" in html(await room.say("/unsub coal"))
    assert "No more alerts" in html(await room.say("/unsub"))


async def test_what_waits_for_the_morning_is_not_sent_to_whom_has_had_enough(room: Room) -> None:
    await room.say("/allow", chat=GROUP)
    for chat in (None, GROUP):
        await room.say("/sub", chat=chat)
        await room.say("/quiet 08:00-18:00", chat=chat)
        await room.say("/digest weekly Tue 19:00", chat=chat)
    await room.hear()
    await room.say("/unsub")
    await room.tap(data(await room.say(f"/deny {GROUP}"), "Shut out"))
    assert await room.later(hours=12) == []


async def test_a_forums_topic_takes_over_what_its_chat_has(room: Room) -> None:
    await room.say("/sub", chat=GROUP)
    said = await room.say("/topic here", chat=GROUP, message_thread_id=7, is_topic_message=True)
    assert "this topic" in html(said)
    known = {one.thread: one.watches for one in await room.store.read(chats.everybody, "telegram")}
    assert known == {"": 0, "7": 1}
