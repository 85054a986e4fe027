"""The console: what a person reads on a terminal, and what a file gets."""

from __future__ import annotations

import asyncio
import io
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import rich.console
from rich.cells import cell_len

from bot.channels.base import Channel
from bot.channels.console import Console
from bot.channels.said import later, topics
from bot.config import shipped
from bot.core.model import AlertBody, Destination, QuoteLine, Report, Rung, StoryEvent, TextBody
from bot.errors import NotSent, Uncertain
from bot.words import Words

HERE = Destination(id=1, channel="console", address="-")
NOON = datetime(2027, 3, 12, 12, 0, tzinfo=UTC)


def a_report(outlet: str, side: str, minutes: int = 0) -> Report:
    return Report(
        outlet=outlet,
        side=side,
        url=f"https://example.org/{outlet.replace(' ', '-')}/2027/03/12/an-address-longer-than-eighty-columns-are",
        language="en",
        title="A bridge",
        published=NOON + timedelta(minutes=minutes),
    )


QUOTE = QuoteLine(
    text="Le pont sera livré à temps",
    speaker="Ivan Obraztsov",
    role="deputy minister",
    side="ru",
    outlet="Agence Méridien",
    url="https://example.org/m",
    relayed_by="Vostok Wire",
)
ALERT = AlertBody(
    story="S7K3Q",
    level="important",
    title="Deputy ministers sign the protocol on the road bridge at Tumangang after two days of talks",
    facets=("diplomacy", "economy_trade", "transport"),
    reports=(a_report("Vostok Wire", "ru"), a_report("Agence Méridien", "other", 35), a_report("Hanbit", "kr", 310)),
    quotes=(QUOTE,),
    watch="North Korea–Russia",
    matched=("bridge", "Tumangang"),
)


async def printed(body: AlertBody | TextBody, *, width: int = 80, terminal: bool = False) -> str:
    out = io.StringIO()
    console = rich.console.Console(
        file=out, width=width, force_terminal=terminal, color_system="truecolor" if terminal else None
    )
    await Console(console).send(HERE, body)
    return out.getvalue()


async def test_an_alert_says_what_happened_who_told_it_first_and_who_said_what() -> None:
    assert await printed(ALERT) == (
        "🟠 Deputy ministers sign the protocol on the road bridge at Tumangang after two\n"
        "   days of talks\n"
        "   diplomacy › economy · 3 outlets · RU KR\n"
        "\n"
        "   “Le pont sera livré à temps”\n"
        "     — Ivan Obraztsov, deputy minister (RU) · Agence Méridien, citing Vostok\n"
        "     Wire\n"
        "     https://example.org/m\n"
        "\n"
        "   First Vostok Wire (RU), 12 Mar 12:00 UTC\n"
        f"     {ALERT.reports[0].url}\n"
        "   Also Agence Méridien, +35 m\n"
        f"     {ALERT.reports[1].url}\n"
        "   Also Hanbit (KR), +5 h 10 m\n"
        f"     {ALERT.reports[2].url}\n"
        "   S7K3Q · North Korea–Russia · matched bridge, Tumangang\n"
        "\n"
    )


async def test_a_terminal_gets_colours_and_a_pipe_gets_none() -> None:
    assert "\x1b[1m" in await printed(ALERT, terminal=True)
    assert "\x1b" not in await printed(ALERT)


async def test_an_update_and_a_correction_say_so() -> None:
    assert (await printed(replace(ALERT, kind="update"))).startswith("🟠 Update: Deputy ministers")
    assert (await printed(replace(ALERT, kind="correction"))).startswith("🟠 Correction: Deputy ministers")
    gone = StoryEvent("withdrawn", ALERT.reports[0].published, "TASS", "ru", loud=True)
    taken_back = replace(ALERT, kind="correction", events=(gone,))
    assert (await printed(taken_back)).startswith("🟠 Withdrawn: Deputy ministers")


def test_what_was_published_before_the_first_is_said_to_be_earlier() -> None:
    delays = (timedelta(), timedelta(seconds=-30), timedelta(minutes=-35), timedelta(hours=5, minutes=10))
    assert [later(delay) for delay in delays] == ["+0 m", "+0 m", "−35 m", "+5 h 10 m"]


async def test_a_story_that_may_be_an_older_one_names_it() -> None:
    assert "possibly related to S2BBB" in await printed(replace(ALERT, possibly="S2BBB"), width=120)


async def test_an_alert_without_quotes_or_words_has_no_empty_places_for_them() -> None:
    text = await printed(replace(ALERT, quotes=(), matched=(), facets=()))
    assert "“" not in text
    assert "matched" not in text
    assert "\n   3 outlets · RU KR\n" in text


async def test_at_most_three_quotes_and_six_outlets_are_shown() -> None:
    many = tuple(a_report(f"Outlet{number}", "other", number) for number in range(9))
    text = await printed(replace(ALERT, reports=many, quotes=(QUOTE,) * 5))
    assert text.count("Ivan Obraztsov") == 3
    assert "Outlet5" in text
    assert "Outlet6" not in text
    assert "and 3 more reports" in text


@pytest.mark.parametrize("width", [20, 40, 80, 200])
async def test_wide_letters_stay_within_the_terminal(width: int) -> None:
    wide = replace(
        ALERT,
        title="북한과 러시아가 두만강 자동차 다리 의정서에 서명했다고 한빛통신이 보도했다 "
        "朝露両国が自動車橋の議定書に署名したと伝えられた",
        quotes=(replace(QUOTE, text="다리는 하루도 늦지 않게 완공될 것이다", outlet="한빛통신"),),
    )
    for line in (await printed(wide, width=width)).splitlines():
        # A link is left whole, so that it can be clicked; all other lines fit.
        assert cell_len(line) <= max(width, 23) or line.strip().startswith("https://")


@pytest.mark.parametrize(
    "nasty",
    [
        "\x1b[31mred\x1b[0m",  # colour
        "\x1b[2J\x1b[H",  # clears the screen
        "\x1b]0;owned\x07",  # the window's title
        "\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\",  # a link that lies
        "\x9b2J",  # the same in eight bits
        "\x1bPq#0\x1b\\",  # a picture
        "\x1bc",  # resets the terminal
        "\r\x08\x08\x07\x00",  # overwrites the line, rings
        "\x1b",  # half of one
        "\u202egnp.exe",  # turns the direction
        "two\nlines\u2028and a third",
        "half a pair \ud83d",
    ],
)
async def test_nothing_in_a_feed_can_steer_the_terminal(nasty: str) -> None:
    body = AlertBody(
        story=nasty,
        level="flash",
        title=nasty,
        facets=(nasty,),
        reports=(replace(a_report("X", nasty), outlet=nasty, url=nasty),),
        quotes=(QuoteLine(nasty, nasty, nasty, nasty, nasty, nasty, nasty),),
        watch=nasty,
        matched=(nasty,),
        possibly=nasty,
    )
    plain = await printed(body, width=200)
    assert plain.replace("\n", "").isprintable()
    # One line for each thing that an alert says: nothing was broken into more.
    assert len(plain.splitlines()) == len((await printed(_each_a_word(body), width=200)).splitlines())


def _each_a_word(body: AlertBody) -> AlertBody:
    return replace(
        body,
        story="w",
        title="w",
        facets=("w",),
        reports=(replace(body.reports[0], side="w", outlet="w", url="https://w"),),
        quotes=(QuoteLine("w", "w", "w", "w", "w", "https://w", "w"),),
        watch="w",
        matched=("w",),
        possibly="w",
    )


async def test_rich_markup_and_emoji_names_in_a_feed_are_shown_as_written() -> None:
    text = await printed(replace(ALERT, title="[bold red]Alarm[/] [link=https://evil.example]x[/link] :bomb:"))
    assert "[bold red]Alarm[/] [link=https://evil.example]x[/link] :bomb:" in text


async def test_a_notice_is_shown_without_its_markup_and_with_its_links() -> None:
    notice = TextBody(
        '<b>Khasan</b> watches 3 &amp; more\n<a href="https://example.org">page</a>\x1b[2J <code>[b]</code>'
    )
    assert await printed(notice) == "Khasan watches 3 & more\npage (https://example.org) [b]\n\n"


async def test_all_of_a_notice_stands_under_what_follows_its_mark() -> None:
    notice = TextBody(
        "↪ <b>Ferry to Rason leaves</b>\nmerged into <code>546E7</code>: A ferry leaves for Rason at last"
    )
    out = io.StringIO()
    await Console(rich.console.Console(file=out, width=40)).send(HERE, notice)
    assert out.getvalue().splitlines()[:3] == [
        "↪  Ferry to Rason leaves",
        "   merged into 546E7: A ferry leaves for",
        "   Rason at last",
    ]


async def test_letters_that_the_terminal_does_not_know_do_not_stop_an_alert() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")
    await Console(rich.console.Console(file=out, width=80)).send(HERE, ALERT)
    assert b"Deputy ministers sign" in raw.getvalue()


async def test_messages_are_numbered() -> None:
    console = Console(rich.console.Console(file=io.StringIO()))
    assert [(await console.send(HERE, ALERT)).message_id for _ in range(3)] == ["1", "2", "3"]


async def test_alerts_sent_at_once_do_not_mix() -> None:
    out = io.StringIO()
    console = Console(rich.console.Console(file=out, width=80))
    await asyncio.gather(*(console.send(HERE, ALERT) for _ in range(20)))
    assert out.getvalue() == await printed(ALERT) * 20


async def test_an_alert_has_left_the_process_when_it_counts_as_sent() -> None:
    there, here = os.pipe()
    with os.fdopen(here, "w") as out, os.fdopen(there, "rb") as reader:
        await Console(rich.console.Console(file=out, width=80)).send(HERE, ALERT)
        # The pipe is still open, so only what was flushed is there to read.
        assert "S7K3Q" in reader.read1(65536).decode()


async def test_a_broken_pipe_is_an_alert_not_sent() -> None:
    there, here = os.pipe()
    os.close(there)
    out = os.fdopen(here, "w")
    with pytest.raises(NotSent):
        await Console(rich.console.Console(file=out)).send(HERE, ALERT)
    with pytest.raises(BrokenPipeError):  # what was not taken is still in the buffer
        out.close()


async def test_a_closed_terminal_is_an_alert_not_sent() -> None:
    out = io.StringIO()
    console = Console(rich.console.Console(file=out))
    out.close()
    with pytest.raises(NotSent):
        await console.send(HERE, ALERT)


async def test_a_full_disk_may_have_taken_a_part_of_the_alert() -> None:
    with open(os.open("/dev/full", os.O_WRONLY), "w") as full:  # noqa: ASYNC230 - a device, at once
        with pytest.raises(Uncertain):
            await Console(rich.console.Console(file=full)).send(HERE, ALERT)
        os.dup2(os.open(os.devnull, os.O_WRONLY), full.fileno())  # so that closing has somewhere to write


async def test_a_console_is_a_channel_that_can_neither_edit_nor_reply() -> None:
    channel: Channel = Console(rich.console.Console(file=io.StringIO()))
    assert not channel.abilities.edit
    assert not channel.abilities.reply
    assert channel.gap(HERE) == timedelta(0)


async def test_after_a_crash_the_console_knows_what_it_printed_last(tmp_path: Path) -> None:
    journal = tmp_path / "console.last"
    await Console(rich.console.Console(file=io.StringIO()), journal=journal).send(HERE, ALERT)
    restarted = Console(rich.console.Console(file=io.StringIO()), journal=journal)
    assert await restarted.find(HERE, ALERT, after=None) is not None
    assert await restarted.find(HERE, replace(ALERT, story="ZZZZZ"), after=None) is None
    await restarted.close()


class Ending(io.TextIOWrapper):
    """A file at which the bot ends: before or after it has taken what is written to it."""

    taken = False
    ends = True

    def write(self, text: str) -> int:
        return super().write(text if self.taken else "")

    def flush(self) -> None:
        super().flush()
        if self.ends:
            raise OSError("killed")


@pytest.mark.parametrize("taken", [True, False])
async def test_killed_before_it_noted_what_it_printed_the_console_looks_for_it_in_the_file(
    tmp_path: Path, taken: bool
) -> None:
    journal, out = tmp_path / "console.last", tmp_path / "out"
    out.write_text("what stood there before\n")
    with Ending(out.open("ab", buffering=0)) as file:
        file.taken = taken
        with pytest.raises(Uncertain):
            await Console(rich.console.Console(file=file, width=80), journal=journal).send(HERE, ALERT)
        file.ends = False
    with out.open("a") as file_again:
        restarted = Console(rich.console.Console(file=file_again, width=80), journal=journal)
        assert (await restarted.find(HERE, ALERT, after=None) is not None) is taken
        assert await restarted.find(HERE, replace(ALERT, story="ZZZZZ"), after=None) is None
        await restarted.close()


async def test_an_alert_counts_origins_and_shows_which_sides_have_it() -> None:
    body = replace(ALERT, origins=2, sides=(Rung("ru", "Vostok Wire", NOON), Rung("kr", "Hanbit", NOON), Rung("kp")))
    assert "3 outlets, 2 origins · RU✓ KR✓ KP–" in await printed(body)


async def test_an_update_is_told_in_a_few_lines() -> None:
    when = NOON + timedelta(hours=5, minutes=10)
    confirmed = StoryEvent("side", when, "KCNA", "kp", "https://example.org/k", about="kp", new="confirms", loud=True)
    body = replace(ALERT, kind="update", title="Kim receives minister", events=(confirmed,))
    assert await printed(body) == (
        "🟠 Update: Kim receives minister\n"
        "   diplomacy › economy · 3 outlets · RU KR\n"
        "   KCNA confirms, +5 h 10 m\n"
        "     https://example.org/k\n"
        "   S7K3Q · North Korea–Russia · matched bridge, Tumangang\n\n"
    )


async def test_what_only_changes_an_alert_is_one_line() -> None:
    joined = StoryEvent("outlet", NOON + timedelta(minutes=4), "Hanbit", "kr", about="KCNA")
    body = replace(ALERT, kind="edit", origins=1, events=(joined,))
    assert await printed(body) == "   S7K3Q now 3 outlets, 1 origin · RU KR · Hanbit has it, citing KCNA, +4 m\n\n"


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ko"])
def test_what_a_story_is_about_is_told_in_the_readers_language(language: str) -> None:
    told = topics(tuple(shipped().facets), Words(language)).split(" › ")
    assert len(set(told)) == len(shipped().facets)
    assert not any("_" in one or one.endswith("trade") for one in told)
    assert "оружие" in told or language != "ru"
