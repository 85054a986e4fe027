"""Every channel but Telegram and the console, held to the same promises against a strict service on loopback."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.channels import calling, mail
from bot.core.model import AlertBody, StoryEvent, TextBody
from bot.errors import ChannelError, Gone, NotSent, Paused, SlowDown, Uncertain, Undeliverable, Untold
from tests.channels.kits import KITS, PROXY, End, Kit
from tests.channels.test_telegram import ALERT, CONFIRMED, REPORT
from tests.conftest import NOW

UPDATE = replace(ALERT, kind="update", events=(CONFIRMED,), title="KCNA has the ferry, too", revision=3)
WITHDRAWN = StoryEvent("withdrawn", NOW + timedelta(hours=1), "Harbour Wire", "us", loud=True)
CORRECTION = replace(ALERT, kind="correction", events=(WITHDRAWN,), revision=4)
NOW_READS = replace(ALERT, kind="edit", events=(CONFIRMED,), revision=3)
HOSTILE = "<!channel> @everyone @room <@U12345> *b* `c` [x](http://evil.example) <b>&amp;</b>\r\nBcc: all@desk.example"
LONG = replace(
    ALERT,
    title="A very long headline " * 6,
    reports=tuple(replace(REPORT, outlet=f"Outlet <{n}>", url=f"https://o{n}.example/{'x' * 200}") for n in range(60)),
    quotes=tuple(replace(ALERT.quotes[0], text="«&>" * 400) for _ in range(3)),
)


@pytest.fixture(params=list(KITS))
async def kit(request: pytest.FixtureRequest) -> AsyncIterator[Kit]:
    if request.param == "apprise":
        pytest.importorskip("apprise", reason="Apprise is an extra: pip install -e '.[apprise]'")
    made = await KITS[request.param]()
    yield made
    await made.close()


async def sent(kit: Kit, body: AlertBody | TextBody = ALERT, *, token: str = "outbox-1") -> str:
    return (await kit.channel.send(kit.destination, body, token=token)).message_id


async def failure(kit: Kit, body: AlertBody | TextBody = ALERT) -> ChannelError:
    with pytest.raises(ChannelError) as caught:
        await sent(kit, body)
    return caught.value


# ── what readers see ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_an_alert_says_what_who_where_and_of_which_story(kit: Kit) -> None:
    await sent(kit)
    (said,) = kit.posted
    for words in ("Ferry <b>line</b> & bridge", "It sails < Friday", "Ivan Belov", "Harbour Wire", "Залив", "S7K3Q"):
        assert words in plain(kit, said.text)


async def test_an_answer_stands_under_its_alert_or_says_of_which_story_it_is(kit: Kit) -> None:
    first = await sent(kit)
    reply_to = first if kit.channel.abilities.reply else None
    await kit.channel.send(kit.destination, UPDATE, reply_to=reply_to, token="outbox-2")
    alert, answer = kit.posted
    assert answer.reply_to == (alert.id if kit.channel.abilities.reply else None)
    assert "KCNA has the ferry, too" in answer.text
    if not kit.channel.abilities.reply:
        assert "[update S7K3Q]" in plain(kit, answer.text)


async def test_a_correction_and_a_withdrawal_are_told_as_what_they_are(kit: Kit) -> None:
    await sent(kit, replace(CORRECTION, events=(replace(WITHDRAWN, kind="correction"),)))
    await sent(kit, CORRECTION)
    correction, withdrawal = (plain(kit, one.text).lower() for one in kit.posted)
    assert "correction" in correction
    assert "withdrawn" not in correction
    # Who only skims it must not take what was killed for what was put right.
    assert "withdrawn" in withdrawal
    # (A program reads the kind, and the events beside it.)
    assert "correction" not in withdrawal or kit.name == "webhook"


async def test_an_edit_changes_the_alert_or_is_refused_by_who_cannot(kit: Kit) -> None:
    first = await sent(kit)
    if not kit.channel.abilities.edit:
        with pytest.raises(Undeliverable):
            await kit.channel.edit(kit.destination, first, NOW_READS, token="outbox-2")
        return
    await kit.channel.edit(kit.destination, first, NOW_READS, token="outbox-2")
    await kit.channel.edit(kit.destination, first, NOW_READS, token="outbox-2")
    (alert,) = kit.posted
    assert alert.edits >= 1
    assert "KCNA confirms" in plain(kit, alert.text) or "KCNA" in alert.text


async def test_what_is_withdrawn_is_changed_where_it_stands(kit: Kit) -> None:
    if not kit.channel.abilities.edit:
        pytest.skip("nothing can be changed there: the correction tells it")
    first = await sent(kit)
    await kit.channel.edit(kit.destination, first, replace(NOW_READS, events=(WITHDRAWN,)), token="outbox-2")
    assert "withdraw" in kit.posted[0].text


async def test_news_calls_nobody_and_stays_as_it_was_written(kit: Kit) -> None:
    await sent(kit, replace(ALERT, title=HOSTILE, quotes=(replace(ALERT.quotes[0], text=HOSTILE, speaker=HOSTILE),)))
    (said,) = kit.posted
    assert said.mentions == []
    assert "<@U12345> *b* `c` [x](http://evil.example) <b>&amp;</b>" in plain(kit, said.text)


async def test_what_is_no_alert_arrives_as_text(kit: Kit) -> None:
    await sent(kit, TextBody('<b>While it was quiet</b>: 2 stories\n<a href="https://a.example/1">One &amp; two</a>'))
    text = plain(kit, kit.posted[0].text)
    assert "While it was quiet" in text
    assert "One & two" in text


async def test_an_alert_that_is_too_long_is_shortened_and_keeps_its_story(kit: Kit) -> None:
    await sent(kit, LONG)
    assert "S7K3Q" in kit.posted[0].text
    await sent(
        kit, TextBody("\n".join(["A line of a long digest that goes on and on & on."] * 3_000)), token="outbox-2"
    )
    assert len(kit.posted) == 2


@pytest.mark.parametrize("words", ["half \ud83d of a pair", "a\0b", "one\u2028two", "\x1b[31mred"])
async def test_odd_characters_do_no_harm(kit: Kit, words: str) -> None:
    await sent(kit, replace(ALERT, title=words))
    assert "S7K3Q" in kit.posted[0].text


async def test_a_title_turns_the_direction_of_nothing_that_stands_after_it(kit: Kit) -> None:
    await sent(kit, replace(ALERT, title="السفينة \u202b وصلت \u2067 راسون"))
    text = plain(kit, kit.posted[0].text)
    assert "وصلت" in text
    assert [sign for sign in "\u202b\u2067" if sign in text] == []


# ── what is known after each fault ───────────────────────────────────────────────────────────────────────────────────


async def test_a_refused_connection_means_not_sent(kit: Kit) -> None:
    await kit.service.refuse()
    found = await failure(kit)
    assert isinstance(found, NotSent)
    await kit.service.accept()
    await sent(kit)
    assert len(kit.posted) == 1


@pytest.mark.parametrize("accepted", [False, True])
@pytest.mark.parametrize("end", ["drop", "reset"])
async def test_a_lost_answer_means_that_nobody_knows(kit: Kit, end: End, accepted: bool) -> None:
    kit.lose(end, accepted=accepted)
    assert isinstance(await failure(kit), Uncertain)
    assert len(kit.posted) == accepted


async def test_an_answer_that_never_comes_ends_in_time_and_nobody_knows(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kit.name == "apprise":
        pytest.skip("Apprise bounds its requests by itself")
    monkeypatch.setattr(calling, "LONGEST_CALL", 0.3)
    monkeypatch.setattr(mail, "LONGEST", 0.3)
    kit.lose("hang", accepted=True)
    assert isinstance(await failure(kit), Uncertain)
    assert len(kit.posted) == 1


@pytest.mark.parametrize(
    ("body", "status", "missing"),
    [
        (PROXY, 502, 0),
        ("", 500, 0),
        (PROXY, 504, 0),
        ("{}", 503, 0),
        ("{", 200, 0),
        ("", 200, 0),
        ('{"ok": tr', 200, 9),
    ],
)
async def test_a_broken_answer_means_that_nobody_knows(kit: Kit, body: str, status: int, missing: int) -> None:
    if kit.name in ("email", "apprise") or (kit.name == "webhook" and status == 200 and not missing):
        pytest.skip("its answer has no body that means anything")
    kit.garble(body, status, accepted=True, missing=missing)
    assert isinstance(await failure(kit), Uncertain)
    assert len(kit.posted) == 1


async def test_a_service_that_wants_silence_names_how_long(kit: Kit) -> None:
    kit.silence(30)
    found = await failure(kit)
    assert isinstance(found, SlowDown)
    assert found.seconds == (mail.LATER if kit.name == "email" else 30)
    assert kit.posted == []


async def test_a_wrong_secret_holds_the_rows_and_shows_nothing(kit: Kit, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises((Paused, Gone)) as caught:
        await kit.stranger.send(kit.destination, ALERT, token="outbox-1")
    assert isinstance(caught.value, Paused) or kit.name == "discord"
    assert "stolen" not in str(caught.value)
    assert kit.posted == []


async def test_a_destination_that_is_no_more_is_told_from_other_faults(kit: Kit) -> None:
    if kit.name in ("ntfy", "apprise"):
        pytest.skip("a topic is there as soon as it is named" if kit.name == "ntfy" else "Apprise keeps it to itself")
    kit.vanish()
    assert isinstance(await failure(kit), Gone)


@pytest.mark.parametrize("name", ["slack", "matrix"])
@pytest.mark.parametrize("invited", [False, True])
async def test_where_the_bot_is_not_invited_yet_what_waits_is_kept(name: str, invited: bool) -> None:
    kit = await KITS[name]()
    if name == "slack":
        states = {False: {}, True: {kit.destination.address: "out"}}
        kit.service.channels = states[invited]  # type: ignore[union-attr]
    else:
        kit.service.rooms = {kit.destination.address: False}  # type: ignore[union-attr]
    assert isinstance(await failure(kit), Paused)
    await kit.close()


async def test_what_the_service_refuses_for_its_text_is_settled(kit: Kit) -> None:
    kit.refuse_text()
    assert isinstance(await failure(kit), Undeliverable)
    await sent(kit)
    assert len(kit.posted) == 1


async def test_no_channel_shows_its_secret(kit: Kit) -> None:
    assert kit.secret not in repr(kit.channel)
    await kit.service.refuse()
    assert kit.secret not in str(await failure(kit))


async def test_an_uncertain_message_is_found_or_sent_again_without_harm_where_the_service_can_tell(kit: Kit) -> None:
    kit.lose("drop", accepted=True)
    assert isinstance(await failure(kit), Uncertain)
    abilities = kit.channel.abilities
    found = await kit.channel.find(kit.destination, ALERT, after=None, token="outbox-1") if abilities.find else None
    if found is None:
        await sent(kit)
    assert len(kit.posted) == (1 if kit.name in ("slack", "matrix", "webhook", "ntfy") else 2)


async def test_what_did_not_arrive_is_not_found(kit: Kit) -> None:
    if not kit.channel.abilities.find:
        pytest.skip("it is sent again without asking")
    await sent(kit, UPDATE)
    assert await kit.channel.find(kit.destination, ALERT, after=None, token="outbox-2") is None
    if kit.name in ("slack", "ntfy"):
        kit.service.may_read = False  # type: ignore[union-attr]
        with pytest.raises(Untold):
            await kit.channel.find(kit.destination, ALERT, after=None, token="outbox-2")


async def test_a_service_can_be_asked_whether_it_knows_us_and_nobody_sees_it(kit: Kit) -> None:
    await kit.channel.check()
    assert kit.posted == []
    if kit.name in ("webhook", "apprise"):
        return  # nothing can be asked there that would not be a message
    await kit.service.refuse()
    with pytest.raises(ChannelError):
        await kit.channel.check()


def plain(kit: Kit, text: str) -> str:
    """The text as people read it, without the escapes that a program undoes."""
    if kit.name == "webhook":
        return text.encode().decode("unicode_escape").replace("\\", "")
    return text
