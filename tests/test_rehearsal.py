"""What a query would have found among the articles that are kept."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from bot import config
from bot.cli import khasan
from bot.core import pipeline
from bot.core.model import Article
from bot.errors import QueryError
from bot.recording import record
from bot.rehearsal import Rehearsal, rehearse
from bot.store import articles
from bot.store.front import Store
from tests.doubles import judges
from tests.doubles.database import in_folder


def article(number: int, title: str, published: datetime, text: str = "", language: str = "en") -> Article:
    return Article(
        id=f"https://herald.example/{number}", title=title, text=text or title, language=language,
        outlet="Border Herald", side="other", published=published, seen=published + timedelta(minutes=5),
        url=f"https://herald.example/{number}", source_id="herald",
    )  # fmt: skip


@pytest.fixture
def archive(store: Store, now: datetime) -> Store:
    """Articles of a week: one that the default watch asked for, and some that nobody did."""
    days = [now - timedelta(days=days) for days in range(10)]
    kept = [
        article(1, "Coal ship leaves the harbour", days[1]),
        article(2, "Ferry runs on Sundays", days[1]),
        article(3, "Груз угля ушёл на юг", days[2], language="ru"),
        article(4, "Old coal, old harbour", days[9]),
    ]
    words = judges.default()
    store.change(articles.archive, kept)
    told = article(5, "North Korea ships coal to Russia, Lavrov says", days[1], "“The coal is good,” Lavrov said.")
    store.change(record, pipeline.understand(told, words), words, now, quiet=True)
    return store


async def tried(store: Store, query: str, now: datetime) -> Rehearsal:
    return await rehearse(store, query, config.shipped(), now - timedelta(days=7))


async def test_the_newest_are_those_published_last_whenever_they_were_seen(archive: Store, now: datetime) -> None:
    late = article(6, "Coal found in an old report", now - timedelta(days=3))
    archive.change(articles.archive, [late._replace(seen=now)])
    shown = (await rehearse(archive, "coal", config.shipped(), now - timedelta(days=20), samples=3)).samples
    assert [one.title for one in shown] == [
        "North Korea ships coal to Russia, Lavrov says",
        "Coal ship leaves the harbour",
        "Coal found in an old report",
    ]


async def test_what_a_source_prints_without_an_hour_counts_for_the_day_that_it_prints(
    archive: Store, now: datetime
) -> None:
    clock = ZoneInfo("Asia/Pyongyang")
    day = (now - timedelta(days=3)).date()
    archive.change(
        articles.archive, [article(6, "Tin from Rason", datetime(day.year, day.month, day.day, tzinfo=clock))]
    )
    week = now - timedelta(days=7)
    assert (await rehearse(archive, "tin", config.shipped(), week, clocks={"herald": clock})).days == ((day, 1),)


async def test_a_word_that_matched_is_told_once_however_it_is_capitalised(archive: Store, now: datetime) -> None:
    archive.change(articles.archive, [article(7, "COAL for Harbour 7, coal for all", now - timedelta(hours=1))])
    assert (await tried(archive, "coal", now)).samples[0].matched == ("COAL",)


async def test_a_query_is_tried_on_what_is_kept_whether_it_was_asked_for_or_not(archive: Store, now: datetime) -> None:
    found = await tried(archive, "coal OR уголь OR груз", now)
    assert (found.read, found.found, found.cut) == (4, 3, False)
    assert found.days == (((now - timedelta(days=2)).date(), 1), ((now - timedelta(days=1)).date(), 2))
    assert [one.title for one in found.samples] == [
        "North Korea ships coal to Russia, Lavrov says",
        "Coal ship leaves the harbour",
        "Груз угля ушёл на юг",
    ]
    assert found.samples[0].story is not None
    assert found.samples[1].story is None
    assert found.samples[1].matched == ("Coal",)


async def test_a_trial_asks_for_speakers_too(archive: Store, now: datetime) -> None:
    assert (await tried(archive, "speaker:Lavrov", now)).found == 1
    assert (await tried(archive, "speaker:Peskov", now)).found == 0


async def test_an_archive_of_several_pages_is_read_once(
    archive: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.rehearsal.PAGE", 1)
    assert (await tried(archive, "coal", now)).read == 4
    monkeypatch.setattr("bot.rehearsal.MOST", 2)
    found = await tried(archive, "coal", now)
    assert (found.read, found.cut) == (2, True)


async def test_a_query_that_cannot_be_read_is_not_tried(archive: Store, now: datetime) -> None:
    with pytest.raises(QueryError, match="column 1"):
        await tried(archive, "entity:nobody", now)


def test_the_command_prints_the_days_and_the_newest(
    tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sources.yaml").write_text(
        'sources: [{id: herald, kind: feed, url: "https://herald.example/rss", outlet: Herald, side: other}]\n',
        encoding="utf-8",
    )
    monkeypatch.setenv("KHASAN_CONFIG", str(tmp_path / "sources.yaml"))
    monkeypatch.setenv("KHASAN_STATE", str(tmp_path))
    monkeypatch.setattr("bot.commands.watch.utc_now", lambda: now)
    database = in_folder(tmp_path)
    store = Store(database)
    kept = article(1, "Coal ship leaves the harbour", now - timedelta(days=1))
    store.change(articles.archive, [kept])
    store.close()

    result = CliRunner().invoke(khasan, ["watch", "test", "coal", "--since", "7d"])
    assert result.stdout.startswith("1 of 1 article since 17 Nov 09:00 UTC would have matched\n23 Nov     1 █")
    assert "Coal ship leaves the harbour" in result.stdout
    said = json.loads(CliRunner().invoke(khasan, ["watch", "test", "coal", "--json"]).stdout)
    assert (said["found"], said["days"]) == (1, {"2026-11-23": 1})
    assert CliRunner().invoke(khasan, ["watch", "test", "coal AND ("]).exit_code == 2
