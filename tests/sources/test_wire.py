"""Wire copy: files in a folder."""

from __future__ import annotations

import asyncio
import errno
import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.core.model import Copy, Entry, Page, Source, Unchanged, Validators
from bot.errors import FetchError
from bot.sources import folder as wire_folder
from bot.sources.folder import read_folder
from bot.sources.http import Fetcher
from bot.sources.reader import Listing, Reader
from bot.sources.wire import parse, split_title
from tests.doubles.reading import Here

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
FILES = Path(__file__).parents[1] / "data" / "wire"
EXPECTED: dict[str, dict[str, Any]] = json.loads((FILES / "expected.json").read_text(encoding="utf-8"))
TEXT = "Ministers meet behind closed doors\n\nThe two ministers met for three hours, and neither of them spoke.\n"


@pytest.mark.parametrize("name", EXPECTED)
def test_the_first_line_is_the_title_only_when_it_is_one(name: str) -> None:
    title, text = split_title((FILES / name).read_bytes().decode("utf-8-sig"))
    assert title == EXPECTED[name]["title"]
    assert text.startswith(EXPECTED[name]["starts"])


def test_the_seed_articles_begin_without_a_title() -> None:
    seeds = Path(__file__).parents[3] / "shared" / "corpora" / "seeds"
    if not seeds.is_dir():
        pytest.skip("there is no shared/corpora/seeds beside the project")
    for file in seeds.glob("*.txt"):
        title, text = split_title(file.read_text(encoding="utf-8"))
        assert title == ""
        assert text[:40] == file.read_text(encoding="utf-8")[:40]


def wire(folder: Path) -> Source:
    return Source("desk", "wire", str(folder), "The Desk", "other", language="en")


async def read(folder: Path, seen: frozenset[str] = frozenset()) -> tuple[list[Entry], tuple[str, ...]]:
    reader = Reader(Fetcher(user_agent="t"), Here(), settle=0.01)
    listing = await reader.read(wire(folder), Validators(), NOW, seen=seen)
    await reader.close()
    return (list(listing.entries), listing.faults) if isinstance(listing, Listing) else ([], ())


async def test_each_file_is_an_article_whose_time_is_when_it_was_first_seen(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "b").write_text(TEXT.replace("Ministers", "Envoys"))
    entries, faults = await read(tmp_path)
    assert sorted(one.title for one in entries) == [
        "Envoys meet behind closed doors",
        "Ministers meet behind closed doors",
    ]
    assert {one.published for one in entries} == {None}
    assert {one.link for one in entries} == {None}
    assert not faults


async def test_a_file_is_read_once_and_again_when_it_was_changed(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    seen = frozenset(one.key for one in (await read(tmp_path))[0])
    assert await read(tmp_path, seen) == ([], ())
    file.write_text(TEXT + "A correction.\n")
    entries, _ = await read(tmp_path, seen)
    assert len(entries) == 1
    assert entries[0].key not in seen


async def test_a_folder_with_nothing_new_is_unchanged_and_no_file_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    seen = frozenset(one.key for one in (await read(tmp_path))[0])
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail("opened"))
    reader = Reader(Fetcher(user_agent="t"), Here(), settle=0.01)
    assert await reader.read(wire(tmp_path), Validators(), NOW, seen=seen) == Unchanged(NOW)
    await reader.close()


async def test_a_file_still_being_written_is_left_until_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    growing, whole = tmp_path / "growing.txt", tmp_path / "whole.txt"
    growing.write_text("The two")
    whole.write_text(TEXT)
    pauses = []

    async def somebody_writes(seconds: float) -> None:
        pauses.append(seconds)
        with growing.open("a") as file:
            file.write(" ministers")

    with monkeypatch.context() as patch:
        patch.setattr("bot.sources.folder.asyncio.sleep", somebody_writes)
        delivery = await read_folder(tmp_path, (), NOW)
    assert [page.url.partition("@")[0] for page in delivery.pages] == ["whole.txt"]
    assert pauses == [1.0] * 3
    assert len((await read_folder(tmp_path, (), NOW, settle=0)).pages) == 2


@pytest.mark.parametrize(
    "name", [".hidden.txt", "~a.txt", "a.txt~", "a.txt.part", "a.tmp", "a.filepart", "picture.jpg", "list.jsonl", "#a#"]
)
async def test_what_is_no_delivered_article_is_left_alone(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(TEXT)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.txt").write_text(TEXT)
    (tmp_path / "empty.txt").touch()
    assert await read(tmp_path) == ([], ())


async def test_a_file_that_cannot_be_read_is_reported_and_the_others_go_on(tmp_path: Path) -> None:
    (tmp_path / "bytes.txt").write_bytes(b"a\0b")
    (tmp_path / "blank.txt").write_text(" \n ")
    (tmp_path / "huge.txt").write_bytes(b"x" * (5 * 1024 * 1024 + 1))
    (tmp_path / "good.txt").write_text(TEXT)
    entries, faults = await read(tmp_path)
    assert len(entries) == 1
    assert sorted(fault.partition(":")[0] for fault in faults) == ["blank.txt", "bytes.txt", "huge.txt"]


@pytest.mark.parametrize(
    ("language", "codec", "text"),
    [
        ("ru", "cp1251", "Порт закрыт на неделю. Поезда не ходят, и никто не знает почему."),
        ("fr", "latin-1", "Le café rouvre. Les cheminots y boiront un thé très sucré."),
        ("ko", "euc-kr", "다리가 다시 열렸다. 열차는 다음 주부터 다닌다고 철도 당국은 밝혔다."),
        ("en", "utf-16", "The port is closed. No train has left it since the morning."),
    ],
)
def test_a_text_is_read_in_what_its_language_was_written_in(language: str, codec: str, text: str) -> None:
    (one,) = parse(replace(wire(Path("/wire")), language=language), Page("a.txt@1-2", NOW, text.encode(codec)))
    assert one.text == text


async def test_what_wire_copy_says_about_itself_is_no_part_of_its_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "UPDATE 2-Un train franchit la frontière\n\n(Ajoute précisions)\n\npar Claire Vasseur\n\n"
        "SEOUL/MOSCOU, 12 septembre (Reuters) - Un train a franchi la frontière mardi.\n\n"
        "Il comptait dix voitures. Personne n’en est descendu.\n\n(Reportage Claire Vasseur)\n"
    )
    ((one,), _) = await read(tmp_path)
    assert one.title == "UPDATE 2-Un train franchit la frontière"
    assert one.text == ("Un train a franchi la frontière mardi.\nIl comptait dix voitures. Personne n’en est descendu.")
    assert one.outlet == "Reuters"
    assert one.copy == Copy(
        agency="Reuters", place="SEOUL/MOSCOU", byline="Claire Vasseur", note="Ajoute précisions", status="usable"
    )


async def test_an_editors_note_before_the_title_is_not_the_title(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"(Corrects the number of hours)\n{TEXT}")
    ((one,), _) = await read(tmp_path)
    assert (one.title, one.copy.note) == ("Ministers meet behind closed doors", "Corrects the number of hours")
    assert one.copy.status == "correction"


async def test_links_in_a_circle_and_pipes_do_not_stop_a_pass(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone")
    os.mkfifo(tmp_path / "pipe.txt")
    entries, faults = await asyncio.wait_for(read(tmp_path), 30)
    assert (len(entries), faults) == (1, ())


async def test_a_link_publishes_no_file_that_was_not_delivered(tmp_path: Path) -> None:
    folder, secret = tmp_path / "incoming", tmp_path / "token"
    folder.mkdir()
    secret.write_text(TEXT)
    (folder / "a.txt").write_text(TEXT)
    (folder / "b.txt").symlink_to(secret)
    entries, faults = await read(folder)
    assert (len(entries), faults) == (1, ("b.txt: a link, which is not followed",))


@pytest.mark.parametrize("swapped", ["day/a.txt", "day"])
async def test_a_link_that_is_put_in_the_place_of_a_file_or_its_folder_is_not_followed(
    swapped: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, other = tmp_path / "incoming", tmp_path / "other"
    for one in (folder / "day", other / "day"):
        one.mkdir(parents=True)
        (one / "a.txt").write_text(TEXT)
    reading = wire_folder._read

    def swap(*given: Any) -> wire_folder.Delivery:
        (folder / swapped).rename(tmp_path / "gone")
        (folder / swapped).symlink_to(other / swapped)
        return reading(*given)

    monkeypatch.setattr(wire_folder, "_read", swap)
    entries, faults = await read(folder)
    assert (entries, len(faults)) == ([], 1)


@pytest.mark.parametrize("swapped", ["incoming/day/a.txt", "incoming/day", "archive/day"])
async def test_nothing_outside_is_moved_where_a_link_came_into_the_place_of_what_was_read(
    swapped: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, archive, other = (tmp_path / name for name in ("incoming", "archive", "other"))
    for one in (folder / "day", other / "day", archive / "day"):
        one.mkdir(parents=True)
        (one / "a.txt").write_text(TEXT)
    (key,) = [page.url for page in (await wire_folder.read_folder(folder, (), NOW, settle=0)).pages]
    moving = wire_folder._move

    def swap(*given: Any) -> None:
        (tmp_path / swapped).rename(tmp_path / "gone")
        (tmp_path / swapped).symlink_to(other / Path(swapped).relative_to(Path(swapped).parts[0]))
        moving(*given)

    monkeypatch.setattr(wire_folder, "_move", swap)
    await wire_folder.put_away(folder, archive, [key])
    assert [path.name for path in other.rglob("*") if path.is_file()] == ["a.txt"]


async def test_a_file_goes_to_an_archive_on_another_file_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, archive = tmp_path / "incoming", tmp_path / "archive"
    (folder / "day").mkdir(parents=True)
    (folder / "day" / "a.txt").write_text(TEXT)
    (key,) = [page.url for page in (await wire_folder.read_folder(folder, (), NOW, settle=0)).pages]

    def apart(*_: object, **__: object) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(os, "rename", apart)
    assert await wire_folder.put_away(folder, archive, [key]) == ()
    assert (archive / "day" / "a.txt").read_text() == TEXT
    assert not (folder / "day" / "a.txt").exists()


async def test_folders_without_end_stop_no_pass(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / Path(*["d"] * 40)).mkdir(parents=True)
    entries, faults = await read(tmp_path)
    assert len(entries) == 1
    assert [fault.endswith("d: nested too deeply") for fault in faults] == [True]


async def test_a_folder_within_that_may_not_be_read_is_reported_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "shut").mkdir()
    scandir = os.scandir

    def refusing(path: Path) -> Any:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    entries, faults = await read(tmp_path)
    assert (len(entries), faults) == (1, ("shut: Permission denied",))


async def test_files_are_never_changed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    before = (tmp_path / "a.txt").stat()
    await read(tmp_path)
    after = (tmp_path / "a.txt").stat()
    assert (before.st_mtime_ns, before.st_size, before.st_ino) == (after.st_mtime_ns, after.st_size, after.st_ino)


async def test_a_folder_that_is_not_there_is_an_error_of_the_source(tmp_path: Path) -> None:
    with pytest.raises(FetchError, match="no such folder"):
        await read(tmp_path / "gone")
