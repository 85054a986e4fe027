"""An agency's folder from its files to its readers: versions of an item, and what is taken back."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from structlog.testing import capture_logs

from bot.channels.draft import fullest
from bot.channels.said import ladder
from bot.channels.telegram_html import plain, render
from bot.config import DEFAULT_WATCHES
from bot.core.model import AlertBody, Level, Source
from bot.monitor import Monitor, Read
from bot.sources.folder import still_there
from bot.sources.http import Fetcher
from bot.sources.reader import Reader
from bot.store import chats, lookups, outbox, sayings, sources, stories
from bot.store.bodies import decode
from bot.store.front import Store
from bot.store.schema import outbox as outbox_table
from tests.conftest import NOW
from tests.doubles import judges
from tests.doubles.reading import Here

TITLE = "North Korea hands over 3 missiles to Russia at Rason port"
TEXT = "North Korea handed over 3 missiles to Russia at the port of Rason on Monday, officials in Seoul said."
OTHER_TITLE = "Russia and North Korea reopen rail line for passengers"
OTHER_TEXT = (
    "Russia and North Korea reopened a railway line between Khasan and Tumangang, the operator said on Tuesday."
)


class Desk:
    """A folder, a monitor that reads it, and one chat that hears everything."""

    def __init__(self, folder: Path, store: Store, reader: Reader) -> None:
        self.folder, self.store = folder, store
        self.source = Source("desk", "wire", str(folder), "The Desk", "kr", language="en")
        self.monitor = Monitor(store, reader, judges.default())
        self.hours = 0
        store.change(sources.register, ["desk"], NOW)
        self.chat = store.change(chats.place, "telegram", "42", None, "a reader", NOW)
        self.subscribe(["all"])

    def subscribe(self, levels: Sequence[Level]) -> None:
        """Let the chat hear of these levels; of nothing where there are none."""
        self.store.change(chats.unsubscribe, self.chat.id, DEFAULT_WATCHES[0].id)
        for level in levels:
            self.store.change(chats.subscribe, self.chat.id, DEFAULT_WATCHES[0].id, level, "en", NOW)

    def deliver(
        self, version: int, *, title: str = TITLE, text: str = TEXT, status: str = "usable", **more: str
    ) -> None:
        item = {"uri": "http://quay.example/7", "pubstatus": status, "version": str(version), "headline": title,
                "body_text": text, "versioncreated": NOW.isoformat(), **more}  # fmt: skip
        name = f"{version}-{status}-{len(list(self.folder.iterdir()))}.json"
        (self.folder / name).write_text(json.dumps(item))

    def put(self, name: str, text: str) -> None:
        (self.folder / name).write_text(f"{text}\n")

    async def read(self) -> Read:
        self.hours += 1
        (due,) = await self.store.read(sources.known, ["desk"])
        read = await self.monitor.read(self.source, due, NOW + timedelta(hours=self.hours))
        assert read.error is None
        await self._send()
        return read

    async def _send(self) -> None:
        when = NOW + timedelta(hours=self.hours)
        while (claimed := await self.store.write(outbox.claim, self.chat.id, when)) is not None:
            await self.store.write(outbox.arrived, [outbox.Arrived(claimed, str(claimed.id), when, not_before=when)])

    def told(self) -> list[AlertBody]:
        rows: list[Any] = self.store.call(
            lambda connection: connection.execute(sa.select(outbox_table).order_by("id")).all()
        )
        bodies = [decode(row.body) for row in rows]
        return [body for body in bodies if isinstance(body, AlertBody) and body.kind != "edit"]


@pytest.fixture
async def desk(tmp_path: Path, store: Store) -> AsyncIterator[Desk]:
    folder = tmp_path / "incoming"
    folder.mkdir()
    reader = Reader(Fetcher(user_agent="t"), Here(), settle=0.01)
    yield Desk(folder, store, reader)
    await reader.close()


async def test_a_new_version_of_an_item_is_an_update_of_its_story(desk: Desk) -> None:
    desk.deliver(1)
    await desk.read()
    desk.deliver(
        2, text="A governor in Russia's east was on the pier, people who saw him said.", ednote="Adds governor"
    )
    await desk.read()
    ((alert),) = [body for body in desk.told() if body.kind == "alert"]
    stories = desk.store.call(lookups.latest, 10)
    assert [one.code for one in stories] == [alert.story]
    assert desk.store.call(lookups.totals).relevant == 2


async def test_a_correction_reaches_those_who_were_told(desk: Desk) -> None:
    desk.deliver(1)
    await desk.read()
    desk.deliver(2, title=TITLE.replace("3", "5"), text=TEXT.replace("3", "5"), ednote="Corrects the number to 5")
    await desk.read()
    kinds = [body.kind for body in desk.told()]
    assert kinds == ["alert", "correction"]


@pytest.mark.parametrize(
    ("note", "said"), [("정정", ""), ("Corrected", ""), ("Corrects the number", " (Corrects the number)")]
)
async def test_a_note_that_says_only_that_something_was_corrected_is_not_repeated(
    note: str, said: str, desk: Desk
) -> None:
    desk.deliver(1)
    await desk.read()
    desk.deliver(2, title=TITLE.replace("3", "5"), text=TEXT.replace("3", "5"), ednote=note)
    await desk.read()
    assert f"The Desk corrects itself{said} (+" in fullest(desk.told()[-1], threads=True).text


async def test_a_correction_that_a_later_version_repeats_is_told_once(desk: Desk) -> None:
    desk.deliver(1)
    await desk.read()
    title, text = TITLE.replace("3", "5"), TEXT.replace("3", "5")
    for version, more in ((2, ""), (3, " A governor saw them.")):
        desk.deliver(version, title=title, text=text + more, ednote="Corrects the number to 5")
        await desk.read()
    assert [body.kind for body in desk.told()] == ["alert", "correction"]


@pytest.mark.parametrize("note", ["Corrects the number", "Corrected"])
async def test_the_same_note_on_another_correction_is_told_again(desk: Desk, note: str) -> None:
    desk.deliver(1)
    await desk.read()
    for version, number in ((2, "5"), (3, "5"), (4, "4")):
        title, text = (words.replace("3", number) for words in (TITLE, TEXT))
        desk.deliver(version, title=title, text=text + " A governor saw them." * (version - 2), ednote=note)
        await desk.read()
    assert [body.kind for body in desk.told()] == ["alert", "correction", "correction"]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("{title}", "Officials in Seoul said on Monday: {text}"),  # a sentence is told in other words
        ("{title}", "ADDS DETAILS AGAIN: {text}"),
        ("North Korea gives 5 missiles to Russia at Rason port", "{text}"),  # another headline
        ("{title}", "{fog} {text}"),  # in another order
        ("{title}", "{text}"),  # a sentence is taken out
    ],
)
async def test_a_note_that_stands_while_its_copy_is_edited_is_told_once(title: str, text: str, desk: Desk) -> None:
    desk.deliver(1, text=f"{TEXT} There was fog.")
    await desk.read()
    right = {"title": TITLE.replace("3", "5"), "text": TEXT.replace("3", "5"), "fog": "There was fog."}
    for version, words in ((2, ("{title}", "{text} {fog}")), (3, (title, text))):
        title_now, text_now = (one.format(**right) for one in words)
        desk.deliver(version, title=title_now, text=text_now, ednote="Corrects the number to 5")
        await desk.read()
    assert [body.kind for body in desk.told()] == ["alert", "correction"]


@pytest.mark.parametrize("more", ["There were 5 of them, not 3.", "It was unloaded by General Choe."])
async def test_a_bare_correction_by_a_further_sentence_is_told(more: str, desk: Desk) -> None:
    desk.deliver(1)
    await desk.read()
    for version, added in ((2, " A governor saw them."), (3, f" A governor saw them. {more}"), (4, "")):
        desk.deliver(version, text=TEXT + (added or f" A governor saw them. {more}"), ednote="Corrected")
        await desk.read()
    assert [body.kind for body in desk.told()] == ["alert", "correction", "correction"]


async def test_the_same_note_on_another_name_is_told_again(desk: Desk) -> None:
    desk.deliver(1, text=f"{TEXT} General Pak was there.")
    await desk.read()
    for version, name in ((2, "General Choe"), (3, "Premier Kim")):
        desk.deliver(version, text=f"{TEXT} {name} was there.", ednote="Corrects name")
        await desk.read()
    assert [body.kind for body in desk.told()] == ["alert", "correction", "correction"]


async def test_what_is_taken_back_is_told_to_those_who_were_told(desk: Desk) -> None:
    desk.deliver(1)
    await desk.read()
    desk.deliver(2, title="", text="", status="canceled", ednote="The port denies it")
    await desk.read()
    alert, kill = desk.told()
    assert (kill.kind, kill.story) == ("correction", alert.story)
    assert [(event.kind, event.new) for event in kill.events] == [("withdrawn", "The port denies it")]


async def test_what_nobody_stands_by_any_more_is_marked_wherever_it_is_listed(desk: Desk) -> None:
    said = ' "We counted {} crates," Foreign Minister Sergei Lavrov said.'
    desk.deliver(1, text=TEXT + said.format(3))
    await desk.read()
    title, text = TITLE.replace("3", "5"), TEXT.replace("3", "5") + said.format(3)
    desk.deliver(2, title=title, text=text, ednote="Corrects the number to 5")
    await desk.read()
    (story,) = desk.store.call(lookups.latest, 1)
    (saying,) = desk.store.call(sayings.of_story, story.code, 9)
    assert (story.withdrawn, saying.withdrawn, saying.outlets) == (False, False, 1)
    desk.deliver(3, title="", text="", status="canceled")
    await desk.read()
    (story,) = desk.store.call(lookups.latest, 1)
    # Not the number that was put right before.
    assert (story.title, story.withdrawn) == (title, True)
    assert [one.withdrawn for one in desk.store.call(sayings.of_story, story.code, 9)] == [True]
    page = desk.store.call(stories.page, story.code)
    assert page is not None
    assert page.withdrawn
    assert "Withdrawn" in render(desk.told()[-1])


async def test_what_is_taken_back_before_anybody_was_told_is_told_to_nobody(desk: Desk) -> None:
    desk.deliver(1)
    desk.deliver(2, status="canceled")
    await desk.read()
    desk.deliver(3, status="canceled")
    await desk.read()
    assert desk.told() == []


async def test_what_is_taken_back_twice_is_told_once_and_what_comes_again_is_told_again(desk: Desk) -> None:
    desk.deliver(1)
    await desk.read()
    for version in (2, 3):
        desk.deliver(version, title="", text="", status="canceled", ednote="The port denies it")
        await desk.read()
    desk.deliver(4)
    await desk.read()
    assert [body.kind for body in desk.told()] == ["alert", "correction", "update"]
    assert "• The Desk has it again" in fullest(desk.told()[-1], threads=True).text


async def test_a_version_that_comes_late_changes_nothing(desk: Desk) -> None:
    desk.deliver(5)
    await desk.read()
    desk.deliver(4, title=TITLE.replace("3", "9"), text=TEXT.replace("3", "9"))
    assert (await desk.read()).messages == 0
    assert desk.store.call(lookups.totals).relevant == 1


async def test_a_dateline_names_the_outlet_of_a_plain_text(desk: Desk) -> None:
    (desk.folder / "a.txt").write_text(f"{TITLE}\n\nSEOUL, Nov. 24 (Yonhap) -- {TEXT}\n")
    await desk.read()
    (alert,) = desk.told()
    assert [report.outlet for report in alert.reports] == ["Yonhap"]


@pytest.mark.parametrize(
    ("dateline", "sides"),
    [
        ("MOSCOW, November 24. /TASS/.", "RU✓ KP– KR–"),
        ("", "KR✓ KP– RU–"),  # the desk's own
        ("SEOUL, Nov. 24 (Kyodo) --", "JP✓ KP– RU– KR–"),
    ],
)
async def test_an_agency_that_a_dateline_names_has_its_own_side_and_not_the_folders(
    dateline: str, sides: str, desk: Desk
) -> None:
    desk.put("one.txt", f"{TITLE}\n\n{dateline} {TEXT} A second sentence stands here.".replace("  ", " "))
    await desk.read()
    (told,) = desk.told()
    assert ladder(told.sides) == sides


async def test_half_a_sign_in_an_items_name_keeps_no_other_file_from_being_read(desk: Desk) -> None:
    """JSON can write half a surrogate pair and a zero; no database takes them."""
    desk.deliver(1, uri="item:\ud800\x00", byline="\ud800", place=[{"name": "\ud800"}], language="\ud800")  # type: ignore[arg-type]
    desk.put("usual.txt", f"{OTHER_TITLE}\n\n{OTHER_TEXT}")
    assert (await desk.read()).relevant == 2
    assert (await desk.read()).new == 0
    assert sorted(one.title for one in desk.told()) == sorted([TITLE, OTHER_TITLE])


@pytest.mark.parametrize("archived", [False, True])
async def test_a_name_that_is_no_utf_8_keeps_neither_its_file_nor_others_from_being_read(
    archived: bool, desk: Desk
) -> None:
    """As programs of old name files: the name is bytes, and these are "dépêche" in Latin-1."""
    archive = desk.folder.parent / "read"
    if archived:
        desk.source = replace(desk.source, options={"archive": str(archive)})
    desk.put(os.fsdecode(b"d\xe9p\xeache.txt"), f"{TITLE}\n\n{TEXT}")
    desk.put(os.fsdecode(b"d\xe9p\xeache.json"), "{")
    desk.put("usual.txt", f"{OTHER_TITLE}\n\n{OTHER_TEXT}")
    assert (await desk.read()).relevant == 2
    assert (await desk.read()).new == 0
    assert sorted(one.title for one in desk.told()) == sorted([TITLE, OTHER_TITLE])
    (due,) = await desk.store.read(sources.known, ["desk"])
    assert [fault.partition(":")[0] for fault in due.left_out] == [r"d\xe9p\xeache.json"]
    assert (b"d\xe9p\xeache.txt" in os.listdir(os.fsencode(archive))) if archived else not archive.exists()


@pytest.mark.parametrize("words", ["<nitf", "broken <xml", f"{TITLE}\n\n{TEXT}"])
async def test_a_file_that_cannot_be_read_is_reported_once(desk: Desk, words: str) -> None:
    desk.put("broken.xml", words)
    with capture_logs() as logs:
        await desk.read()
        await desk.read()
    assert [log["fault"].partition(":")[0] for log in logs if log["event"] == "left out"] == ["broken.xml"]
    assert desk.told() == []


async def test_what_cannot_be_read_is_shown_of_its_source_until_it_can_be_or_is_taken_away(desk: Desk) -> None:
    def left_out() -> list[str]:
        (kept,) = desk.store.call(sources.status)
        assert kept.health.state == "ok"
        return [fault.partition(": ")[0] for fault in kept.left_out]

    (desk.folder / "broken.xml").write_text("<nitf")
    (desk.folder / "large.txt").write_bytes(b"x" * (5 * 1024 * 1024 + 1))
    with capture_logs() as logs:
        await desk.read()
        desk.put("good.txt", f"{TITLE}\n\n{TEXT}")
        await desk.read()
    assert sorted(left_out()) == ["broken.xml", "large.txt"]
    # One that is tried again at each poll is not told of at each.
    assert sorted(log["fault"].partition(":")[0] for log in logs if log["event"] == "left out") == left_out()
    desk.put("large.txt", f"{TITLE}\n\nSEOUL, Nov. 24 (Yonhap) -- {TEXT}")
    await desk.read()
    assert left_out() == ["broken.xml"]
    await desk.read()
    await desk.monitor.flush()
    assert left_out() == ["broken.xml"]
    (desk.folder / "broken.xml").unlink()
    await desk.read()
    await desk.monitor.flush()
    assert left_out() == []


async def test_a_broken_file_is_shown_for_as_long_as_it_is_in_the_archive(desk: Desk, tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    desk.source = replace(desk.source, options={"archive": str(archive)})
    broken = desk.folder / "north" / "AFP: 1.xml"
    broken.parent.mkdir()
    broken.write_text("<nitf")
    shown = []
    for _ in range(2):
        await desk.read()
        await desk.monitor.flush()
        shown.append([one[:17] for one in desk.store.call(sources.status)[0].left_out])
    assert shown == [["north/AFP: 1.xml:"]] * 2
    (archive / "north" / "AFP: 1.xml").unlink()
    await desk.read()
    await desk.monitor.flush()
    assert desk.store.call(sources.status)[0].left_out == ()


async def test_why_a_file_is_left_out_may_be_longer_than_any_name(tmp_path: Path) -> None:
    (tmp_path / "one.xml").write_text("<nitf")
    faults = [f"{name}.xml: no XML: {'x' * 300}: y" for name in ("one", "gone")]
    assert await still_there(faults, [tmp_path]) == (faults[0],)


async def test_what_could_not_be_put_away_is_shown_only_until_it_is(desk: Desk, tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    desk.source = replace(desk.source, options={"archive": str(archive)})
    archive.write_text("in the way")
    desk.put("good.txt", f"{TITLE}\n\n{TEXT}")
    shown = []
    for _ in range(2):
        await desk.read()
        shown.append(desk.store.call(sources.status)[0].left_out)
    assert [len(faults) for faults in shown] == [0, 1]
    archive.unlink()
    await desk.read()
    await desk.monitor.flush()
    assert (archive / "good.txt").is_file()
    assert desk.store.call(sources.status)[0].left_out == ()


REPORT = "Work on the road bridge over the Tumen between Russia and North Korea ends before summer"
DENIAL = "Russia denies road bridge over the Tumen to North Korea will open before summer"
DENIED = (
    "MOSCOW, Nov. 24 (Reuters) - Russia on Tuesday denied that the road bridge over the Tumen to North Korea would "
    "open before summer. “Nothing of the kind was ever said,” transport minister Roman Starovoit told reporters."
)
CRANE = "Crane collapse at Vladivostok port kills {} North Korean workers"
FELL = (
    "MOSCOW, Nov. 24 (Reuters) - A crane fell at Vladivostok in Russia's far east and killed {} North Korean workers."
)


async def test_a_kill_answers_the_story_that_its_report_had_joined_and_is_no_news(desk: Desk) -> None:
    desk.put("1.txt", f"{DENIAL}\n\nSEOUL, Nov. 24 (Yonhap) -- {DENIED.partition(' - ')[2]}")
    await desk.read()
    desk.put("2.txt", f"{DENIAL}\n\n{DENIED} It will take until autumn, he added.")
    await desk.read()
    desk.put("3.txt", f'KILL: {DENIAL}\n\n(Reuters) - Please kill the story "{DENIAL[:30]}…". It was in error.')
    await desk.read()
    (alert,) = [body for body in desk.told() if body.kind == "alert"]
    kill = desk.told()[-1]
    assert (kill.kind, kill.story, kill.events[-1].kind) == ("correction", alert.story, "withdrawn")
    page = desk.store.call(stories.page, alert.story)
    assert page is not None
    assert [(one.outlet, one.status) for one in page.articles] == [
        ("Yonhap", ""), ("Reuters", "withdrawn"), ("Reuters", "withdrawn"),
    ]  # fmt: skip
    assert (kill.origins, [(rung.side, rung.outlet) for rung in kill.sides if rung.outlet]) == (1, [("kr", "Yonhap")])


async def test_what_is_killed_before_its_alert_has_left_is_said_by_the_alert(desk: Desk) -> None:
    desk.put("1.txt", f"{DENIAL}\n\n{DENIED}")
    desk.put("2.txt", f'KILL: {DENIAL}\n\n(Reuters) - Please kill the story "{DENIAL}".')
    await desk.read()
    (alert,) = desk.told()
    assert alert.kind == "alert"
    assert alert.quotes == ()
    assert "⚠️ Reuters withdraws its report" in fullest(alert, threads=True).text
    assert "⚠️ Reuters withdraws its report" in plain(render(alert))


@pytest.mark.parametrize("title", [f"KILL: {DENIAL}", f"Please kill the story “{DENIAL}”"])
async def test_a_kill_of_what_was_never_told_is_kept_and_told_to_nobody(title: str, desk: Desk) -> None:
    desk.put("1.txt", f"{TITLE}\n\n{TEXT}")
    await desk.read()
    desk.put(
        "2.txt", f"{title}\n\n(Reuters) - The story on the bridge between Russia and North Korea is withdrawn. {TEXT}"
    )
    assert (await desk.read()).messages == 0
    assert len(desk.told()) == 1
    assert desk.store.call(lookups.totals).articles == 2


async def test_a_kill_finds_what_it_quotes_though_it_says_nothing_that_a_watch_asks_for(desk: Desk) -> None:
    desk.put("1.txt", f"Port crane kills three\n\n{FELL.format('three')}")
    await desk.read()
    desk.put(
        "2.txt", "KILL: Port crane kills three\n\n(Reuters) - The story is withdrawn, it cannot be confirmed by us."
    )
    await desk.read()
    assert [body.kind for body in desk.told()] == ["alert", "correction"]


async def test_an_update_of_a_headline_with_another_toll_tells_the_same_story_and_a_kill_takes_back_both(
    desk: Desk,
) -> None:
    desk.put("1.txt", f"{CRANE.format('three')}\n\n{FELL.format('three')}")
    await desk.read()
    desk.put("2.txt", f"UPDATE 1-{CRANE.format('seven')}\n\n(Updates toll)\n\n{FELL.format('seven')}")
    await desk.read()
    desk.put("3.txt", f"KILL: {CRANE.format('seven')}\n\n(Reuters) - Please kill the story. A substitute will follow.")
    await desk.read()
    assert [body.kind for body in desk.told()] == ["alert", "update", "correction"]
    page = desk.store.call(stories.page, desk.told()[0].story)
    assert page is not None
    assert [one.status for one in page.articles] == ["withdrawn"] * 3


@pytest.mark.parametrize("other", ["from Hamhung", ""])
async def test_of_two_events_of_one_template_the_one_with_the_very_headline_is_taken_back(
    other: str, desk: Desk
) -> None:
    text = (
        "MOSCOW, Nov. 24 (Reuters) - North Korea fired missiles from {} toward Russia's border on {}, officials said."
    )
    desk.put("1.txt", f"North Korea fires two missiles toward Russia's border\n\n{text.format('Wonsan', 'Monday')}")
    await desk.read()
    later = f"North Korea fires {'two' if other else 'three'} missiles toward Russia's border {other}".strip()
    desk.put("2.txt", f"{later}\n\n{text.format('Hamhung', 'Thursday')}")
    await desk.read()
    desk.put(
        "3.txt", "KILL: North Korea fires two missiles toward Russia's border\n\n(Reuters) - It was in error, sorry."
    )
    await desk.read()
    first, second, kill = desk.told()
    assert [body.kind for body in (first, second, kill)] == ["alert", "alert", "correction"]
    assert kill.story == first.story


async def test_who_is_first_told_of_a_story_by_a_correction_reads_what_is_right_and_what_was_corrected(
    desk: Desk,
) -> None:
    desk.subscribe([])
    desk.put("1.txt", f"{CRANE.format('three')}\n\n{FELL.format('three')}")
    await desk.read()
    desk.subscribe(["all"])
    desk.put("2.txt", f"CORRECTED-{CRANE.format('two')}\n\n(Corrects number of dead to two)\n\n{FELL.format('two')}")
    await desk.read()
    (alert,) = desk.told()
    assert (alert.kind, alert.title) == ("alert", CRANE.format("two"))
    assert "⚠️ Reuters corrects itself (Corrects number of dead to two)" in fullest(alert, threads=True).text
    assert [one.title for one in desk.store.call(lookups.latest, 1)] == [CRANE.format("two")]


async def test_a_file_that_is_edited_where_it_lies_tells_what_it_gives_otherwise(desk: Desk) -> None:
    told = "MOSCOW, Nov. 24 (Reuters) - A {} delegation of Russia will visit North Korea before {}, the embassy said."
    desk.put("1.txt", f"{REPORT}\n\n{told.format('14-member', 'summer')}")
    await desk.read()
    desk.put("1.txt", f"{REPORT}\n\n{told.format('16-member', 'autumn')}")
    await desk.read()
    alert, answer = desk.told()
    assert (alert.kind, answer.kind, answer.story) == ("alert", "update", alert.story)
    assert "• Reuters: 14-member → 16-member" in fullest(answer, threads=True).text
    assert "• Reuters: before summer → before autumn" in fullest(answer, threads=True).text


async def test_a_number_in_words_that_is_edited_is_told_once(desk: Desk) -> None:
    title = "North Korea hands {} drones to Russia"
    told = "MOSCOW, Nov. 24 (Reuters) - North Korea has handed {} drones to Russia, the embassy said."
    desk.put("1.txt", f"{title.format('two')}\n\n{told.format('two')}")
    await desk.read()
    desk.put("1.txt", f"{title.format('three')}\n\n{told.format('three')}")
    await desk.read()
    _, answer = desk.told()
    (line,) = [line for line in fullest(answer, threads=True).text.splitlines() if line.startswith("•")]
    assert line.startswith("• Reuters: 2 → 3 drones")


@pytest.mark.parametrize(
    ("title", "text", "old", "new", "change"),
    [
        ("Road bridge from Russia to North Korea to open in {}", "The bridge is {} done, Moscow said.",
         ("June", "80 %"), ("July", "85 %"), "in June → in July"),
        ("Le pont routier entre la Russie et la Corée du Nord ouvrira en {}", "Le pont est prêt à {}, dit Moscou.",
         ("mars", "80 %"), ("avril", "85 %"), "en mars → en avril"),
        ("Автомобильный мост между Россией и КНДР откроют к {}", "Мост готов на {}, сообщили в Москве.",
         ("июню", "80 %"), ("июлю", "85 %"), "к июню → к июлю"),
        ("북러 두만강 자동차 다리 {} 개통 예정", "다리는 {} 완공됐다고 러시아가 밝혔다.",
         ("6월", "80%"), ("7월", "85%"), "6월 → 7월"),
        ("Straßenbrücke von Russland nach Nordkorea öffnet im {}", "Die Brücke ist zu {} fertig, sagt Moskau.",
         ("März", "80 %"), ("April", "85 %"), "im März → im April"),
        ("El puente entre Rusia y Corea del Norte abrirá en {}", "El puente está listo al {}, dice Moscú.",
         ("junio", "80 %"), ("julio", "85 %"), "en junio → en julio"),
        ("Il ponte tra Russia e Corea del Nord aprirà a {}", "Il ponte è pronto al {}, dice Mosca.",
         ("giugno", "80 %"), ("luglio", "85 %"), "a giugno → a luglio"),
        ("ロシアと北朝鮮を結ぶ道路橋、{}に開通へ", "橋は{}完成したとロシアが発表した。",
         ("6月", "80%"), ("7月", "85%"), "6月 → 7月"),
        ("俄罗斯与朝鲜的公路桥将于{}通车", "俄方表示，大桥已完成{}。", ("6月", "80%"), ("7月", "85%"), "6月 → 7月"),
    ],
)  # fmt: skip
async def test_another_month_in_a_headline_is_told_and_the_story_has_it(
    title: str, text: str, old: tuple[str, str], new: tuple[str, str], change: str, desk: Desk
) -> None:
    for month, share in (old, new):
        # What is shorter is read as a text without a title.
        desk.put("1.txt", f"{title.format(month)}\n\n{text.format(share) * 5}")
        await desk.read()
    alert, answer = desk.told()
    assert (alert.kind, answer.kind, answer.story) == ("alert", "update", alert.story)
    assert change in fullest(answer, threads=True).text
    assert answer.title == title.format(new[0])


async def test_a_file_that_is_edited_without_another_value_is_told_to_nobody(desk: Desk) -> None:
    told = "MOSCOW, Nov. 24 (Reuters) - A delegation of Russia will {} North Korea before summer, the embassy said."
    desk.put("1.txt", f"{REPORT}\n\n{told.format('visit')}")
    await desk.read()
    desk.put("1.txt", f"{REPORT}\n\n{told.format('travel to')}")
    await desk.read()
    assert [body.kind for body in desk.told()] == ["alert"]


async def test_a_toll_that_is_edited_in_a_file_is_an_answer_and_no_alert(desk: Desk) -> None:
    for toll in ("three", "five"):
        desk.put("1.txt", f"{CRANE.format(toll)}\n\n{FELL.format(toll)}")
        await desk.read()
    alert, answer = desk.told()
    assert (answer.kind, answer.story) == ("update", alert.story)
    assert "• Reuters: 3 → 5 dead" in fullest(answer, threads=True).text
