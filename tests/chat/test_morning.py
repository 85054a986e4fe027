"""What a chat is told together, when its quiet hours end or in a digest: what has become of each story meanwhile."""

from __future__ import annotations

from bot.channels.telegram_html import LIMIT, plain, render
from bot.core.model import AlertBody, TextBody
from tests.chat.test_commands import Room, html
from tests.chat.test_commands import room as room

TITLE = "Russian and North Korean ministers sign fishing protocol in Khasan"
TEXT = (
    "Ministers of Russia and North Korea signed a protocol on fishing in Khasan on Monday. "
    "It covers 12 ships, officials said."
)


async def quiet(room: Room) -> None:
    await room.say("/quiet 08:00-12:00")


async def morning(room: Room) -> str:
    """What is read when the quiet hours are over; one message, or none."""
    found = [body for body in await room.later(hours=4) if isinstance(body, TextBody)]
    assert len(found) <= 1
    return render(found[0]) if found else ""


async def test_a_story_that_was_taken_back_in_the_night_is_struck_out_in_the_morning(room: Room) -> None:
    await room.say("/sub")
    await quiet(room)
    await room.hear(TITLE, TEXT)
    await room.hear(f"KILL: {TITLE}", TEXT)
    told = await morning(room)
    assert f"<s>{TITLE}</s>" in told
    assert "• Tide withdraws its report" in plain(told)


async def test_a_withdrawal_in_the_night_is_told_as_one_in_the_morning(room: Room) -> None:
    await room.say("/sub")
    await room.hear(TITLE, TEXT)
    await quiet(room)
    await room.hear(f"KILL: {TITLE}", TEXT)
    told = await morning(room)
    assert f"⚠️ Withdrawn · {TITLE}" in plain(told)
    assert f"<s>{TITLE}</s>" in told


async def test_a_correction_in_the_night_says_in_the_morning_what_was_wrong(room: Room) -> None:
    await room.say("/sub")
    await room.hear(TITLE, TEXT)
    await quiet(room)
    await room.hear(f"(Correction) {TITLE}", TEXT.replace("12", "15"))
    told = await morning(room)
    assert f"⚠️ Correction · {TITLE}" in plain(told)
    assert "<s>12 ships</s> → <b>15 ships</b>" in told


async def test_what_is_new_of_a_story_in_the_night_is_told_as_an_update_with_all_its_changes(room: Room) -> None:
    await room.say("/sub")
    await room.hear(TITLE, TEXT)
    await quiet(room)
    await room.hear(TITLE, TEXT, outlet="TASS", side="ru")
    await room.hear(TITLE, TEXT, outlet="KCNA", side="kp")
    told = plain(await morning(room))
    assert f"↪️ Update · {TITLE}" in told
    assert [name for name in ("TASS", "KCNA") if f"• {name} " not in told] == []


async def test_changes_that_are_gathered_wait_for_the_morning_too(room: Room) -> None:
    await room.say("/sub")
    await room.say("/quiet 12:00-18:00")
    await room.hear(TITLE, TEXT)
    for number in range(13, 18):
        await room.later(minutes=10)
        await room.hear(f"(Correction) {TITLE}", TEXT.replace("12", str(number)))
    assert [body for body in await room.later(hours=7) if isinstance(body, AlertBody) and body.kind != "edit"] == []
    (told,) = [body for body in await room.later(hours=2) if isinstance(body, AlertBody)]
    assert [event.new for event in told.events if event.kind == "figure"] == ["16", "17"]


async def test_a_night_of_many_corrections_fits_one_message_with_all_its_stories(room: Room) -> None:
    await room.say("/sub")
    ports = ("Rason", "Chongjin", "Nampo", "Wonsan", "Hungnam", "Haeju", "Tanchon", "Sinuiju", "Kimchaek", "Songnim")
    for number, port in enumerate(ports, 2):
        await room.hear(*corrected(port, number))
    await quiet(room)
    for number, port in enumerate(ports, 2):
        title, text = corrected(port, number * 100)
        await room.hear(f"(Correction) {title}", text)
    told = plain(await morning(room))
    assert [port for port in ports if port not in told] == []
    assert len(told) <= LIMIT


async def test_a_story_that_was_taken_back_is_struck_out_in_a_digest(room: Room) -> None:
    await room.say("/sub")
    await room.hear(TITLE, TEXT)
    await room.hear(f"KILL: {TITLE}", TEXT)
    await room.later(hours=1)
    assert f"<s>{TITLE}</s>" in html(await room.say("/digest now"))


def corrected(port: str, number: int) -> tuple[str, str]:
    ships = f"{number} ships with {number + 1} workers"
    title = f"North Korean port of {port} takes {ships} from Russia"
    return title, f"The North Korean port of {port} took {ships} from Russia, the {port} harbour master said on Monday."
