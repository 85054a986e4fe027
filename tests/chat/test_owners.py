"""What owners hear and do: sources that fail, lists of feeds, judgements of readers."""

from __future__ import annotations

import json
import re
from datetime import timedelta

import pytest

from bot.chat import opml
from bot.chat.notices import put_notices
from bot.config import load
from bot.core.health import Event, Health
from bot.core.model import TextBody
from bot.store import chats, health_rows, rulings, sources
from bot.store.sources import Polled
from tests.chat.test_commands import BRIDGE, OWNER, READER, Room, data, html
from tests.chat.test_commands import room as room

#: Where a mistake ends the reading of a list of feeds.
BOMB = '<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><opml><body>&b;</body></opml>'
FEED = '<outline type="rss" text="{name}" xmlUrl="{url}"/>'


async def told(room: Room) -> list[TextBody]:
    await put_notices(room.store, chats.owners([OWNER]), room.now)
    return [body for body in await room.sent() if isinstance(body, TextBody)]


async def happen(room: Room, *events: Event, source: str = "tide") -> None:
    await room.store.write(sources.register, [source], room.now)
    await room.store.write(health_rows.note, source, events, room.now)


async def test_an_owner_hears_once_that_a_source_fails_and_once_that_it_is_well(room: Room) -> None:
    await happen(room, Event("failing", "connect <timeout>"))
    (said,) = await told(room)
    assert "tide</code> is DOWN (0 tries, last: connect &lt;timeout&gt;)" in said.html
    assert "never read so far" in said.html
    assert await told(room) == []
    assert "is asked now" in html(await room.tap(data(said, "Retry now")))
    assert "left alone until 25 Nov 09:00" in html(await room.tap(data(said, "Pause")))
    assert (await room.store.read(sources.due, ["tide"], room.now + timedelta(hours=23))) == ()
    await happen(room, Event("recovered", "read after 3 hours"))
    (said,) = await told(room)
    assert said.html == "✅ <code>tide</code> is well again."


@pytest.mark.parametrize("span", ["tomorrow", "2 days", "0h"])
async def test_a_source_goes_on_where_the_end_of_its_pause_cannot_be_read(room: Room, span: str) -> None:
    await room.store.write(sources.register, ["tide"], room.now)
    said = html(await room.say(f"/pausesource tide {span}"))
    assert said.startswith(f"I can't read <code>{span}</code> as a time.\nWrite it like <code>/pausesource tide 24h")
    assert len(await room.store.read(sources.due, ["tide"], room.now)) == 1


async def test_what_happens_to_many_sources_at_once_is_one_message(room: Room) -> None:
    for number in range(30):
        await happen(room, Event("empty", "no items"), source=f"s{number}")
    (said,) = await told(room)
    assert said.html.count("a new layout?") == 20
    assert "and 10 more" in said.html


async def test_a_source_that_was_never_read_is_not_said_to_be_well(room: Room) -> None:
    await room.store.write(sources.register, ["tide"], room.now)
    offline = Polled("tide", at=room.now, due=room.now, error="no answer", health=Health())
    await room.store.write(sources.settle, [offline])
    assert "<code>tide</code> not read yet" in html(await room.say("/sources"))


async def test_an_owner_hears_of_sources_in_his_language(room: Room) -> None:
    await room.say("/lang fr")
    await happen(room, Event("failing", "timeout"), Event("silent", ""), Event("gone", "the host says so"))
    assert [said.html.split("\n")[0] for said in await told(room)] == [
        "🔧 <code>tide</code> est EN PANNE (0 essai, dernière erreur\xa0: timeout)",
        "🔧 <code>tide</code>\xa0: rien de neuf depuis bien plus longtemps que d’habitude.",
        "🔧 <code>tide</code>: the host says so",
    ]


async def test_judgements_are_had_as_json_lines(room: Room) -> None:
    assert "Nobody" in html(await room.say("/feedback"))
    await room.say("/sub")
    (alert,) = await room.hear()
    more = await room.tap(f"1/more {alert.story}")
    for label in ("Wrong story?", "Irrelevant", "Irrelevant", "Wrong speaker"):
        await room.tap(data(more, label))
    said = await room.say("/feedback")
    assert said is not None
    assert said.file is not None
    rows = [json.loads(line) for line in said.file.text.splitlines()]
    assert [row["kind"] for row in rows] == ["wrong-story", "irrelevant", "wrong-speaker"]
    assert {row["story"] for row in rows} == {alert.story}
    assert rows[0]["articles"] == [alert.reports[0].url]


async def test_an_address_is_made_a_source_by_a_line_of_the_settings(room: Room) -> None:
    said = html(await room.say("/addsource https://www.tide.example/rss"))
    line = re.search(r"<pre>(.*)</pre>", said, re.DOTALL)
    assert line is not None
    config = load(f"sources:\n  {line[1]}\n", {}, file="sources.yaml")
    assert [(one.id, one.kind, one.url) for one in config.sources] == [
        ("tide-example", "feed", "https://www.tide.example/rss")
    ]
    assert "<pre>" not in html(await room.say("/addsource https://tide.example/about"))
    assert "Write an address" in html(await room.say("/addsource"))


async def test_a_list_of_feeds_goes_out_and_another_comes_back_as_settings(room: Room) -> None:
    said = await room.say("/export sources")
    assert said is not None
    assert said.file is not None
    assert [(one.url, one.outlet) for one in opml.read(said.file.text)] == [("https://tide.example/rss", "Tide")]
    assert "sources already" in html(await room.say("/import", document={"file_id": said.file.text}))
    feeds = [FEED.format(name=name, url=url) for name, url in (
        ("Ворота", "https://gate.example/a.xml"), ("Ga&quot;te", "https://gate.example/b.xml"), ("", "file:///etc"),
    )]  # fmt: skip
    listed = f"<opml version='2.0'><body><outline text='North'>{''.join(feeds)}</outline></body></opml>"
    said = await room.say("/import", document={"file_id": listed})
    assert said is not None
    assert said.file is not None
    found = load(f"sources:\n{said.file.text}", {}, file="sources.yaml").sources
    assert [(one.id, one.outlet) for one in found] == [("gate-example", "Ворота"), ("gate-example-2", 'Ga"te')]


@pytest.mark.parametrize(("text", "reason"), [
    (BOMB, "document type"),
    ("<opml><body>" + "<outline>" * 5_000, "no XML"),
    ("<opml><body/></opml>", "no feed"),
    (f"<opml><body>{''.join(FEED.format(name='x', url=f'https://e.example/{n}') for n in range(501))}</body></opml>",
     "more than 500"),
    ("<opml><body><outline xmlUrl='javascript:1'/></body></opml>", "no feed"),
    ("<opml", "no XML"),
])  # fmt: skip
async def test_a_hostile_list_of_feeds_is_refused_in_a_sentence(room: Room, text: str, reason: str) -> None:
    said = await room.say("/import", document={"file_id": text})
    assert reason in html(said)
    assert said is not None
    assert said.file is None


async def test_sources_are_the_operators_alone(room: Room) -> None:
    await room.say(f"/allow {READER}")
    for command in ("/feedback", "/health", "/pausesource tide", "/addsource https://tide.example/rss", "/audit"):
        assert "don't know" in html(await room.say(command, user=READER))
    assert "operator's" in html(await room.say("/export sources", user=READER))
    assert "operator's" in html(await room.say("/import", user=READER, document={"file_id": "<opml></opml>"}))


async def test_the_code_of_a_merged_story_leads_to_the_whole(room: Room) -> None:
    await room.say("/sub")
    (elder,) = await room.hear()
    await room.later(minutes=1)
    (younger,) = await room.hear("Kim Jong Un sends a letter to Putin", "The letter arrived in Moscow on Monday.")
    await room.store.write(rulings.merge, elder.story, younger.story, room.now)
    await room.sent()  # the edits of both alerts
    for command in ("story", "split"):
        assert html(await room.say(f"/{command} {younger.story}")) == html(await room.say(f"/{command} {elder.story}"))


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("/merge {code} NOTHR", "Такого сюжета нет"),
        ("/merge {code} {code}", "Напишите так"),
        ("/split {code} 99999", "Напишите так"),
        ("/split {code} 1", "должна остаться хотя бы одна статья"),
    ],
)
async def test_a_ruling_that_cannot_be_is_refused_in_the_chats_language(room: Room, command: str, said: str) -> None:
    await room.say("/sub")
    (alert,) = await room.hear()
    await room.say("/lang ru")
    assert said in html(await room.say(command.format(code=alert.story)))


async def test_an_owner_sees_how_the_bot_is(room: Room) -> None:
    await room.say("/sub")
    await room.hear()
    said = html(await room.say("/health"))
    assert "nothing waits" in said
    assert "95 of 100 within 0 s" in said


async def test_an_owner_sees_what_waits_by_its_title(room: Room) -> None:
    await room.say("/sub")
    await room.say("/quiet 08:00-20:00")
    assert await room.hear() == []
    assert BRIDGE[0] in html(await room.say("/outbox"))
