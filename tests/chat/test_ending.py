"""What somebody has ended or muted is not told any more, though it was on its way already."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.model import AlertBody
from bot.store import chats, preferences, rulings
from tests.chat.test_commands import OWNER, Room, data, html
from tests.chat.test_commands import room as room

TITLE = "Russian and North Korean ministers sign fishing protocol in Khasan"
TEXT = "Ministers of Russia and North Korea signed a protocol on fishing in Khasan on Monday, officials said."


async def watch(room: Room, query: str) -> None:
    """Make a watch of one's own, and let articles be judged by it."""
    await room.tap(data(await room.say(f"/watch {query}"), "Save"))
    await room.take_up()


async def code_of(room: Room) -> str:
    """The code of the newest story, as a reader finds it."""
    return html(await room.say("/latest 1")).partition("<code>")[2][:5]


async def wait(room: Room) -> None:
    """It is quiet, and something waits for the end of it."""
    await room.say("/quiet 08:00-12:00")
    assert await room.hear(TITLE, TEXT) == []


async def morning(room: Room) -> bool:
    """Whether the story is told when the quiet hours are over."""
    return any(TITLE in str(body) for body in await room.later(hours=4))


@pytest.mark.parametrize("command", ["/unwatch 1", "/unsub all", "/mute ~1 24h", "/mute {code} 24h", "/mute Tide 24h"])
async def test_what_waited_for_the_morning_is_not_told_where_its_watch_has_ended_or_is_muted(
    room: Room, command: str
) -> None:
    await watch(room, "fishing AND Khasan")
    await wait(room)
    said = await room.say(command.format(code=await code_of(room)))
    if said and said.buttons:
        await room.taps(said.buttons[0][0].data or "")
    assert not await morning(room)


async def test_a_watch_that_is_paused_lets_go_of_what_waited(room: Room) -> None:
    await watch(room, "fishing AND Khasan")
    await wait(room)
    await room.tap(data(await room.say("/watches"), "⏸"))
    assert not await morning(room)


@pytest.mark.parametrize("command", ["/unwatch 1", "/mute ~1 24h", "/unsub dprk-russia", "/mute dprk-russia 24h"])
async def test_what_another_watch_asks_for_too_is_told(room: Room, command: str) -> None:
    await room.say("/sub")
    await watch(room, "fishing AND Khasan")
    await wait(room)
    await room.say(command)
    assert await morning(room)


async def test_a_story_that_two_outlets_have_is_told_though_one_is_muted(room: Room) -> None:
    await room.say("/sub")
    await wait(room)
    await room.hear(TITLE, TEXT, outlet="Gull")
    await room.say("/mute Tide 24h")
    assert await morning(room)


async def test_who_subscribes_again_hears_the_story_as_if_for_the_first_time(room: Room) -> None:
    await room.say("/sub")
    await wait(room)
    await room.say("/unsub")
    await room.say("/sub")
    await room.say("/quiet off")
    assert [body.kind for body in await room.hear(TITLE, TEXT, outlet="KCNA", side="kp")] == ["alert"]


async def test_changes_that_were_gathered_of_a_story_are_not_told_once_it_is_muted(room: Room) -> None:
    await room.say("/sub")
    (alert,) = await room.hear(TITLE, TEXT)
    told = [await correct(room, number) for number in range(13, 18)]
    assert sum(told) == 3  # the others are gathered
    await room.say(f"/mute {alert.story} 2d")
    assert [body for body in await room.later(hours=7) if isinstance(body, AlertBody)] == []


async def correct(room: Room, number: int) -> int:
    """The outlet corrects itself, ten minutes later. Returns how many answers left for it."""
    room.now += timedelta(minutes=10)
    bodies = await room.hear(f"(Correction) {TITLE}", f"{TEXT} It covers {number} ships.")
    return sum(body.kind in ("update", "correction") for body in bodies)


async def test_a_digest_leaves_out_what_is_muted(room: Room) -> None:
    await room.say("/sub")
    (fish,) = await room.hear(TITLE, TEXT)
    await room.hear(outlet="Gull")
    await room.later(hours=1)
    assert "2 stories" in html(await room.say("/digest now"))
    await room.say(f"/mute {fish.story} 7d")
    assert TITLE not in html(await room.say("/digest now"))
    await room.say("/mute Gull 7d")
    assert html(await room.say("/digest now")) == "Nothing to tell."
    await room.say("/unmute all")
    assert "2 stories" in html(await room.say("/digest now"))


async def test_who_is_shut_out_is_not_told_what_waited(room: Room) -> None:
    await room.say("/sub")
    await wait(room)
    await room.taps(data(await room.say(f"/deny {OWNER}"), "Shut out"))
    assert not await morning(room)


@pytest.mark.parametrize("called", ["North Korea–Russia", "north korea–russia", "dprk-russia"])
async def test_a_watch_is_muted_by_the_name_that_its_alerts_show(room: Room, called: str) -> None:
    await room.say("/sub")
    assert "Nothing of" in html(await room.say(f"/mute {called} 24h"))
    assert await room.hear(TITLE, TEXT) == []
    assert "muted: North Korea–Russia until" in html(await room.say("/mute"))
    assert html(await room.say("/unmute North Korea–Russia")) == "Heard again."
    assert len(await room.hear(TITLE, TEXT)) == 1


@pytest.mark.parametrize("called", ["1", "~1", "fishing AND Khasan"])
async def test_a_watch_of_ones_own_is_muted_by_its_number_or_its_query(room: Room, called: str) -> None:
    await watch(room, "fishing AND Khasan")
    await room.say(f"/mute {called} 24h")
    assert await room.hear(TITLE, TEXT) == []
    assert "muted: fishing AND Khasan until" in html(await room.say("/subs"))
    assert html(await room.say(f"/unmute {called}")) == "Heard again."


async def test_an_outlet_is_muted_by_its_name_though_a_watch_asks_for_it(room: Room) -> None:
    await watch(room, "tide")
    await room.say("/mute Tide 24h")
    assert "muted: tide until" in html(await room.say("/mute"))
    assert await room.hear(TITLE, TEXT) == []


async def test_a_story_that_became_part_of_another_is_followed_and_muted_by_either_code(room: Room) -> None:
    await room.say("/sub")
    (fish,) = await room.hear(TITLE, TEXT)
    (bridge,) = await room.hear()
    await room.store.write(rulings.merge, fish.story, bridge.story, room.now)
    await room.later(hours=1)
    assert "every development" in html(await room.say(f"/follow {bridge.story}"))
    assert await room.store.read(preferences.followers, fish.story)
    await room.say(f"/mute {bridge.story} 24h")
    assert await room.hear(f"(Correction) {TITLE}", f"{TEXT} It covers 13 ships.") == []


async def test_who_blocks_the_bot_and_comes_back_is_told_nothing_that_waited_for_a_morning_long_ago(room: Room) -> None:
    await room.say("/sub")
    await wait(room)
    await room.store.write(chats.lose, "telegram", str(OWNER), "bot was blocked by the user")
    room.now += timedelta(days=20)
    await room.say("/start")
    assert not await morning(room)


async def test_who_follows_a_story_without_a_watch_for_it_hears_what_is_new_of_it_and_no_more(room: Room) -> None:
    assert await room.hear(TITLE, TEXT) == []
    await room.say(f"/follow {await code_of(room)}")
    assert await room.hear(TITLE, TEXT, outlet="Gull") == []
    (told,) = await room.hear(f"(Correction) {TITLE}", f"{TEXT} It covers 13 ships.")
    assert told.kind == "correction"
    assert await room.hear() == []


@pytest.mark.parametrize("command", ["/unfollow {code}", "/mute {code} 24h", "/unsub all", "/deny {owner}"])
async def test_who_has_ended_what_he_followed_hears_no_more_of_it(room: Room, command: str) -> None:
    await room.say("/sub")
    await room.say("/level flash")
    assert await room.hear(TITLE, TEXT) == []
    code = await code_of(room)
    await room.say(f"/follow {code}")
    said = await room.say(command.format(code=code, owner=OWNER))
    if said and said.buttons:
        await room.taps(said.buttons[0][0].data or "")
    assert await room.hear(f"(Correction) {TITLE}", f"{TEXT} It covers 13 ships.") == []


async def test_what_waits_of_a_story_that_is_followed_is_told_though_a_watch_has_ended(room: Room) -> None:
    await watch(room, "fishing AND Khasan")
    await watch(room, "penguins")
    await wait(room)
    await room.say(f"/follow {await code_of(room)}")
    await room.say("/unwatch 1")
    assert await morning(room)
