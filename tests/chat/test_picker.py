"""Choosing among several watches: what there is, how much of it, and what a tap does."""

from __future__ import annotations

import pytest

from bot.app import judge
from bot.channels.telegram_markup import markup
from bot.config import DEFAULT_WATCHES
from bot.core.model import Destination, TextBody, Watch
from bot.core.pipeline import Judge
from bot.store import chats
from bot.store.front import Store
from tests.chat.test_commands import OWNER, SUMMIT, Room, html

WATCHES = (*DEFAULT_WATCHES, Watch("bridges", "Bridges", "bridge", "all"), Watch("coal", "Coal", "coal", "all"))
PRIVATE = Destination(1, "telegram", str(OWNER), kind="private")


@pytest.fixture(scope="module")
def judged() -> Judge:
    return judge(WATCHES)


@pytest.fixture
def room(store: Store, judged: Judge) -> Room:
    return Room(store, judged, WATCHES)


def labels(said: TextBody | None) -> list[str]:
    """What stands on the buttons, as Telegram shows them."""
    assert said is not None
    keyboard = markup(said, PRIVATE.kind)
    assert keyboard is not None
    return [one.text for row in keyboard.inline_keyboard for one in row]


async def test_where_there_are_several_a_person_chooses_and_sees_how_much_each_tells(room: Room) -> None:
    assert labels(await room.say("/sub")) == ["🔔 North Korea–Russia", "🔔 Bridges", "🔔 Coal", "All of it"]
    await room.hear()
    await room.hear(*SUMMIT)
    await room.later(days=1)
    picker = await room.say("/sub")
    assert html(picker).startswith("What shall this chat hear of?")
    assert labels(picker) == [
        "🔔 North Korea–Russia · ≈ 2 a day",
        "🔔 Bridges · ≈ 1 a day",
        "🔔 Coal · less than 1 a day",
        "All of it",
    ]
    assert "🔔 Subscribe: Bridges · ≈ 1 a day" in labels(await room.say("/start"))


async def test_a_tap_subscribes_to_one_and_another_ends_it(room: Room, store: Store) -> None:
    assert "Subscribed: Bridges." in html(await room.tap("1/sub bridges"))
    assert labels(await room.say("/sub")) == ["🔔 North Korea–Russia", "✓ Bridges", "🔔 Coal", "All of it"]
    await room.tap("1/unsub bridges")
    assert "Subscribed: North Korea–Russia, Bridges, Coal." in html(await room.tap("1/sub all"))
    assert len(await store.read(chats.subscriptions, 1)) == 3


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("fr", "🔔 North Korea–Russia · ≈ 1 par jour"),
        ("ru", "🔔 North Korea–Russia · ≈ 1 в день"),
        ("ko", "🔔 North Korea–Russia · 하루 약 1건"),
    ],
)
async def test_the_choice_is_in_the_persons_language(room: Room, language: str, first: str) -> None:
    await room.say(f"/lang {language}")
    await room.hear(*SUMMIT)
    await room.later(days=1)
    assert labels(await room.say("/sub"))[0] == first


async def test_a_button_says_a_name_as_it_is_written(store: Store, judged: Judge) -> None:
    room = Room(store, judged, (Watch("trade", "Coal & <steel>", "coal", "all"),))
    assert labels(await room.say("/start"))[0] == "🔔 Subscribe: Coal & <steel>"
