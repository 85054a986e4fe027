"""`khasan check --online`, and `khasan sources add`, `import` and `export`, as an operator gives them."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import khasan
from bot.errors import KhasanError
from tests.doubles.polling import feed
from tests.doubles.telegram import TOKEN, BotApi
from tests.doubles.web import Answer, Web, conditional, redirect

OPML = (
    "<opml version='2.0'><body><outline text='Quay' xmlUrl='https://quay.example/rss'/>"
    "<outline text='Herald' xmlUrl='{}'/></body></opml>"
)


class Desk:
    """A settings file, and a host whose sources are in it."""

    def __init__(self, folder: Path, web: Web) -> None:
        self.file, self.web = folder / "sources.yaml", web
        self.file.write_text(
            "# mine\nsources:\n"
            f"  - {{id: herald, kind: feed, url: '{web.url('/herald')}', outlet: Herald, side: other}}\n"
            f"  - {{id: login, kind: feed, url: '{web.url('/login')}', outlet: Login, side: ru}}\n"
            f"  - {{id: asleep, kind: feed, url: '{web.url('/asleep')}', outlet: Asleep, side: ru, enabled: no}}\n"
            "# the end\n",
            encoding="utf-8",
        )
        web.behaviours["/herald"] = conditional(feed("A ferry leaves", "A bridge opens"), '"1"')
        web.behaviours["/login"] = Answer(b"<html><head><title>Sign in</title></head><body>Sign in</body></html>")

    async def run(self, *arguments: str, given: bytes | None = None) -> Result:
        """The command runs a loop of its own, so it has a thread of its own."""
        return await asyncio.to_thread(CliRunner().invoke, khasan, arguments, catch_exceptions=False, input=given)


@pytest.fixture
async def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    async with Web() as web:
        monkeypatch.setenv("KHASAN_CONFIG", str(tmp_path / "sources.yaml"))
        monkeypatch.setenv("KHASAN_STATE", str(tmp_path / "state"))
        monkeypatch.setenv("KHASAN_ALLOW_HOSTS", f"127.0.0.1:{web.port}")
        yield Desk(tmp_path, web)


async def test_what_is_switched_on_is_asked_and_shown_and_what_is_wrong_is_said_in_words(desk: Desk) -> None:
    asked = await desk.run("check", "--online")
    assert asked.exit_code == 1
    lines = asked.stdout.splitlines()
    assert lines[0].split() == ["source", "reached", "kind", "entries", "newest", "changes", "by", "charset", "time"]
    assert lines[1].split()[:6] == ["herald", "✓", "feed", "✓", "2", "–"]
    assert "ETag" in lines[1]
    assert lines[2].split()[:4] == ["login", "✓", "feed", "✗"]
    assert lines[3] == (
        "login: an HTML page instead of a feed (“Sign in”); no articles are listed there: it may be a page to sign in, "
        "or one that keeps programs out"
    )
    assert "asleep" not in asked.stdout
    assert "2 sources asked: 1 in order, 1 not" in asked.stderr


async def test_one_source_is_asked_by_its_name_and_told_as_json_though_it_is_switched_off(desk: Desk) -> None:
    asked = await desk.run("check", "--online", "--json", "herald", "asleep")
    herald, asleep = map(json.loads, asked.stdout.splitlines())
    assert (herald["reachable"], herald["right"], herald["entries"], herald["fault"]) == (True, True, 2, None)
    assert herald["validators"] == ["ETag"]
    assert (asleep["reachable"], asleep["right"], asleep["fault"]) == (True, None, "HTTP 404 Not Found")


async def test_whether_telegram_knows_the_bots_token_is_asked_too(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async with BotApi() as api:
        monkeypatch.setenv("KHASAN_TELEGRAM_API", api.address)
        monkeypatch.setenv("KHASAN_TELEGRAM_TOKEN", TOKEN)
        assert "the chat:" not in (await desk.run("check", "--online")).stderr
        monkeypatch.setenv("KHASAN_TELEGRAM_TOKEN", f"{TOKEN[:-3]}xyz")
        asked = await desk.run("check", "--online")
    assert asked.exit_code == 1
    assert "the chat: Telegram refuses the bot's token; copy it again from @BotFather\n" in asked.stderr
    assert TOKEN[-20:-3] not in asked.output


async def test_two_sources_at_one_address_are_told_as_what_may_be_a_slip(desk: Desk) -> None:
    row = "  - {{id: {0}, kind: feed, url: 'https://quay.invalid/rss', outlet: O, side: ru{1}}}\n"
    desk.file.write_text("sources:\n" + row.format("a", "") + row.format("b", ", enabled: no") + row.format("c", ""))
    checked = await desk.run("check")
    assert checked.exit_code == 0
    assert checked.stderr == "warning: source c: source a has the same address; each is asked by itself\n"


async def test_a_list_on_which_nothing_is_found_is_neither_right_nor_wrong(desk: Desk) -> None:
    desk.web.behaviours["/news"] = Answer(b"<html><body>Please enable JavaScript</body></html>")
    desk.file.write_text(
        f"sources:\n  - {{id: quay, kind: listing, url: '{desk.web.url('/news')}', outlet: Quay, side: ru}}\n",
        encoding="utf-8",
    )
    asked = await desk.run("check", "--online", "quay")
    assert asked.exit_code == 1
    assert asked.stdout.splitlines()[1].split()[:4] == ["quay", "✓", "listing", "?"]
    assert "quay: a page on which nothing was found" in asked.stdout


async def test_an_address_that_may_not_be_asked_is_said_with_the_setting_that_allows_it(desk: Desk) -> None:
    row = "  - {{id: {0}, kind: feed, url: '{1}', outlet: O, side: ru{2}}}\n"
    rows = (
        row.format("port", "http://quay.invalid:8099/rss", ""),
        row.format("own", "http://[::1]/rss", ""),
        row.format("spare", "https://quay.invalid/rss", ", fallback: ['http://localhost/rss']"),
        row.format("named", desk.web.url("/herald"), ""),
        row.format("off", "http://10.0.0.1/rss", ", enabled: no"),
    )
    desk.file.write_text("sources:\n" + "".join(rows), encoding="utf-8")
    hint = "a host of your own is named in KHASAN_ALLOW_HOSTS, as host:port"
    checked = await desk.run("check")
    assert checked.exit_code == 0
    assert checked.stderr.splitlines() == [
        f"warning: source port: port 8099 is not allowed; {hint} (quay.invalid:8099)",
        f"warning: source own: ::1 is not a public address; {hint} ([::1]:80)",
        f"warning: source spare: localhost is not a public address; {hint} (localhost:80)",
    ]
    asked = await desk.run("check", "--online", "port", "own", "named")
    assert f"port: port 8099 is not allowed; {hint} (quay.invalid:8099)\n" in asked.stdout
    assert f"own: blocked address; {hint} ([::1]:80)\n" in asked.stdout
    assert asked.stdout.count(hint) == 2


async def test_an_address_that_cannot_be_taken_apart_is_a_warning_and_no_crash(desk: Desk) -> None:
    row = "  - {{id: {0}, kind: feed, url: '{1}', outlet: O, side: ru}}\n"
    rows = row.format("number", "https://999.1.1.1/rss") + row.format("dots", "https://ü..example/rss")
    desk.file.write_text(f"sources:\n{rows}", encoding="utf-8")
    checked = await desk.run("check")
    assert checked.exit_code == 0
    assert checked.stderr.splitlines() == [
        "warning: source number: an address that cannot be read",
        "warning: source dots: an address whose host cannot be read",
    ]


async def test_where_a_site_leads_is_no_host_of_ones_own(desk: Desk) -> None:
    desk.web.behaviours["/herald"] = redirect("http://10.0.0.1/rss")
    asked = await desk.run("check", "--online", "herald")
    assert "herald: blocked address\n" in asked.stdout
    with pytest.raises(KhasanError, match=r"blocked address$"):
        await desk.run("sources", "add", desk.web.url("/herald") + "?")


@pytest.mark.parametrize(
    ("selectors", "said"),
    [
        ("item: li, date: i", None),
        ("item: li h5, date: i, summary: p", "selectors.date finds nothing within any item; selectors.summary finds"),
        ("item: li, date: b", "selectors.date finds 'Harbour', which is no date that can be read"),
    ],
)
async def test_a_selector_that_finds_nothing_is_said(desk: Desk, selectors: str, said: str | None) -> None:
    row = "<li><h5><a href='/news/{0}'>A ferry leaves harbour {0}</a></h5><i>2026-11-0{0}</i><b>Harbour</b></li>"
    page = f"<html><body><ul>{''.join(map(row.format, (1, 2, 3)))}</ul></body></html>"
    desk.web.behaviours["/news"] = Answer(page.encode())
    desk.file.write_text(
        f"sources:\n  - {{id: quay, kind: listing, url: '{desk.web.url('/news')}', outlet: Quay, side: ru, "
        f"selectors: {{{selectors}}}}}\n",
        encoding="utf-8",
    )
    asked = await desk.run("check", "--online", "quay")
    assert asked.exit_code == (1 if said else 0)
    assert (said is None) == ("selectors." not in asked.stdout)
    if said:
        assert said in asked.stdout


@pytest.mark.parametrize(("clock", "shown"), [("Asia/Pyongyang", "20 Nov"), ("UTC", "20 Nov"), ("", "20 Nov 00:00")])
async def test_a_page_that_prints_no_hour_is_not_shown_with_one_of_the_day_before(
    desk: Desk, clock: str, shown: str
) -> None:
    row = "<li><a href='/news/{0}'>A ferry leaves harbour {0}</a> <i>2026.11.{0}</i></li>"
    page = f"<html><body><ul>{''.join(map(row.format, (18, 19, 20)))}</ul></body></html>"
    desk.web.behaviours["/news"] = Answer(page.encode())
    own = f", timezone: {clock}" if clock else ""
    desk.file.write_text(
        f"sources:\n  - {{id: quay, kind: listing, url: '{desk.web.url('/news')}', outlet: Quay, side: kp, "
        f"selectors: {{item: li, date: i}}{own}}}\n",
        encoding="utf-8",
    )
    told = (await desk.run("check", "--online", "quay")).stdout.splitlines()[1]
    assert re.split("  +", told)[4] == shown


async def test_where_there_is_no_room_for_the_table_each_source_is_a_few_lines(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    lines = [re.sub("\x1b\\[[0-9;]*m", "", one) for one in (await desk.run("check", "--online")).stdout.splitlines()]
    assert lines[0].strip() == "herald"
    assert lines[1].strip().startswith("reached ✓ · kind feed ✓ · entries 2")
    assert all(len(line) <= 50 for line in lines if ":" not in line)


async def test_without_a_network_that_is_said_once(desk: Desk) -> None:
    await desk.web.stop()
    asked = await desk.run("check", "--online")
    assert asked.exit_code == 1
    assert asked.stderr.count("is there a network?") == 1


async def test_a_name_that_no_source_has_is_wrong_usage(desk: Desk) -> None:
    assert (await desk.run("check", "--online", "nobody")).exit_code == 2
    assert (await desk.run("check", "herald")).exit_code == 2


async def test_a_pass_fails_where_nothing_but_folders_can_be_read_and_names_each_that_failed(desk: Desk) -> None:
    text = desk.file.read_text(encoding="utf-8").replace(", enabled: no", "")
    folder = f"  - {{id: wire, kind: wire, path: '{desk.file.parent}', outlet: W, side: ru}}\n"
    desk.file.write_text(text.replace("# the end", folder + "# the end"), encoding="utf-8")
    for names, failed, code in (
        (("herald", "login", "asleep"), 2, 0),
        (("login",), 1, 1),
        (("login", "asleep", "wire"), 2, 1),
    ):
        polled = await desk.run("poll", *names)
        assert polled.exit_code == code
        assert f"{len(names)} source{'s' * (len(names) > 1)} asked, {failed} failed;" in polled.stderr
        assert "\nlogin: an HTML page instead of a feed" in f"\n{polled.stderr}"


async def test_a_site_is_looked_at_and_its_feed_added_with_everything_else_left_as_it_is(desk: Desk) -> None:
    link = "<link rel='alternate' type='application/rss+xml' href='/rss'>"
    desk.web.behaviours |= {
        "/": Answer(f"<html lang='en'><head><title>Quay Times – Home</title>{link}</head></html>".encode()),
        "/rss": Answer(feed("The ferry leaves the harbour", "The bridge is open again")),
    }
    before = desk.file.read_text(encoding="utf-8")
    added = await desk.run("sources", "add", desk.web.url("/"))
    assert added.exit_code == 0
    url = desk.web.url("/rss")
    row = f'  - {{id: quay-times, kind: feed, url: "{url}", outlet: Quay Times, side: other, language: en}}\n'
    assert desk.file.read_text(encoding="utf-8") == before.replace("# the end", row + "# the end")
    assert added.stdout == f"{desk.file}: source 'quay-times' is added; `khasan run` takes it up within seconds\n"
    assert f"found: feed {url}, 2 entries" in added.stderr
    assert "is a guess" in added.stderr
    with pytest.raises(KhasanError, match="is there already, as source 'quay-times'"):
        await desk.run("sources", "add", desk.web.url("/rss"))


async def test_a_feed_that_lists_nothing_yet_is_added(desk: Desk) -> None:
    desk.web.behaviours["/quiet"] = Answer(feed())
    added = await desk.run("sources", "add", desk.web.url("/quiet"))
    assert added.exit_code == 0
    assert f"found: feed {desk.web.url('/quiet')}, 0 entries" in added.stderr
    assert f'url: "{desk.web.url("/quiet")}"' in desk.file.read_text(encoding="utf-8")


async def test_where_the_feed_of_a_page_is_there_already_what_else_may_be_taken_is_said(desk: Desk) -> None:
    rows = "".join(f"<h2><a href='/a/{n}'>Ferry number {n} leaves the old harbour</a></h2>" for n in range(4))
    link = "<link rel='alternate' type='application/rss+xml' href='/herald'>"
    desk.web.behaviours["/both"] = Answer(f"<html><head>{link}</head><body>{rows}</body></html>".encode())
    both = desk.web.url("/both")
    with pytest.raises(KhasanError, match="is there already, as source 'herald'") as told:
        await desk.run("sources", "add", both)
    assert f"also there: listing {both}, 4 entries; --kind listing takes it" in str(told.value)
    assert (await desk.run("sources", "add", both, "--kind", "listing", "--dry-run")).exit_code == 0


@pytest.mark.parametrize(
    ("text", "kept", "place"),
    [
        (None, "", ", in a new file"),
        ("# mine\nsources: []\n", "# mine\n", ""),
        ("sources:\n", "", ""),
        ("", "", ""),
        ("---\n# mine\n", "---\n# mine\n", ""),
    ],
)
async def test_the_first_source_of_all_is_added_though_there_is_no_file_or_it_lists_none(
    desk: Desk, text: str | None, kept: str, place: str
) -> None:
    desk.web.behaviours["/quay"] = Answer(feed("A ferry leaves", "A bridge opens"))
    desk.file.unlink()
    if text is not None:
        desk.file.write_text(text, encoding="utf-8")
    added = await desk.run("sources", "add", desk.web.url("/quay"), "--id", "quay")
    assert added.exit_code == 0, added.stderr
    assert f"{desk.file}: source 'quay' is added{place}; " in added.stdout
    assert desk.file.read_text(encoding="utf-8").startswith(f"{kept}sources:\n  - {{id: quay, ")
    assert (await desk.run("check", "--online")).exit_code == 0


async def test_a_feed_readers_list_may_be_the_first_sources(desk: Desk) -> None:
    desk.file.unlink()
    body = OPML.format("https://herald.example/rss").encode()
    assert (await desk.run("sources", "import", "-", given=body)).stdout == "2 sources added, 0 left out\n"
    assert "2 sources switched on" in (await desk.run("check")).stdout


async def test_what_is_guessed_may_be_said_and_shown_before_it_is_written(desk: Desk) -> None:
    desk.web.behaviours["/rss"] = Answer(feed("One", "Two"))
    before = desk.file.read_text(encoding="utf-8")
    options = ("--id", "q", "--outlet", "The Quay", "--side", "kp", "--language", "ko", "--dry-run")
    shown = await desk.run("sources", "add", desk.web.url("/rss"), *options)
    url = desk.web.url("/rss")
    assert shown.stdout == f'- {{id: q, kind: feed, url: "{url}", outlet: The Quay, side: kp, language: ko}}\n'
    assert "guess" not in shown.stderr
    assert desk.file.read_text(encoding="utf-8") == before


async def test_a_sitemap_of_news_is_added_by_the_name_that_it_gives_its_outlet(desk: Desk) -> None:
    desk.web.behaviours["/quay.xml"] = Answer(
        b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
        b"xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://quay.example/1</loc><news:news>"
        b"<news:publication><news:name>The Quay</news:name><news:language>en</news:language></news:publication>"
        b"<news:title>A ferry leaves the harbour</news:title></news:news></url></urlset>"
    )
    added = await desk.run("sources", "add", desk.web.url("/quay.xml"), "--dry-run")
    assert added.exit_code == 0
    assert "kind: sitemap" in added.stdout
    assert "outlet: The Quay" in added.stdout


async def test_what_was_found_and_what_else_there_was_is_said_and_the_other_may_be_taken(desk: Desk) -> None:
    news, maps = desk.web.url("/news"), desk.web.url("/news-sitemap.xml")
    rows = "".join(f"<h2><a href='/a/{n}'>Ferry number {n} leaves the old harbour</a></h2>" for n in range(4))
    desk.web.behaviours |= {
        "/news": Answer(f"<html><head><title>국경신문</title></head><body>{rows}</body></html>".encode()),
        "/news-sitemap.xml": Answer(b"<urlset><url><loc>https://quay.example/a-ferry-leaves</loc></url></urlset>"),
    }
    seen = {"sitemap": f"sitemap {maps}, 1 entry", "listing": f"listing {news}, 4 entries"}
    for option, taken, other in (((), "sitemap", "listing"), (("--kind", "listing"), "listing", None)):
        shown = await desk.run("sources", "add", news, "--dry-run", *option)
        assert f"kind: {taken}," in shown.stdout
        assert f"found: {seen[taken]}\n" in shown.stderr
        assert ("also there" in shown.stderr) == (other is not None)
        if other:
            assert f"also there: {seen[other]}; --kind {other} takes it\n" in shown.stderr
    with pytest.raises(KhasanError, match=r"no feed is there, .*; what is there can be read as kind listing"):
        await desk.run("sources", "add", news, "--kind", "feed")


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (("--id", "herald"), "id 'herald' is taken, on line 3; give it another id"),
        (("--id", "Quay!"), "id 'Quay!' cannot be an id; use up to 64 letters"),
        (("--language", "english"), "language 'english' is not known; did you mean en?"),
    ],
)
async def test_an_option_that_makes_no_source_is_told_and_nothing_written(
    desk: Desk, option: tuple[str, str], said: str
) -> None:
    desk.web.behaviours["/quay"] = Answer(feed("A ferry leaves", "A bridge opens"))
    before = desk.file.read_text(encoding="utf-8")
    for more in ((), ("--dry-run",)):
        told = await desk.run("sources", "add", desk.web.url("/quay"), *option, *more)
        assert told.exit_code == 2
        assert f"Error: {said}" in told.stderr
    assert desk.file.read_text(encoding="utf-8") == before


async def test_of_many_feeds_the_one_that_makes_no_source_is_named(desk: Desk) -> None:
    before = desk.file.read_text(encoding="utf-8")
    body = OPML.format("https://herald.example/rss").replace("'Herald'", "'Herald&#x200b;Times'").encode()
    taken = await desk.run("sources", "import", "-", given=body)
    assert taken.exit_code == 2
    assert "source heraldtimes (https://herald.example/rss): outlet is not a line of text" in taken.stderr
    assert "quay" not in taken.stderr
    assert desk.file.read_text(encoding="utf-8") == before


async def test_where_nothing_can_be_read_that_is_said_and_nothing_written(desk: Desk) -> None:
    before = desk.file.read_text(encoding="utf-8")
    with pytest.raises(KhasanError, match=r"no feed, list of articles or sitemap"):
        await desk.run("sources", "add", desk.web.url("/login"))
    assert (await desk.run("sources", "add", "ftp://quay.example/")).exit_code == 2
    with pytest.raises(KhasanError, match=r"port 9 is not allowed; .* KHASAN_ALLOW_HOSTS, as host:port"):
        await desk.run("sources", "add", "http://127.0.0.1:9/feed")
    assert desk.file.read_text(encoding="utf-8") == before


async def test_a_feed_readers_list_is_taken_over_but_for_what_is_there(desk: Desk) -> None:
    body = OPML.format(desk.web.url("/herald")).encode()
    taken = await desk.run("sources", "import", "-", given=body)
    assert taken.stdout == "1 source added, 1 left out:\n"
    assert taken.stderr.splitlines() == [
        f"  {desk.web.url('/herald')} (Herald) is there already, as source 'herald'",
    ]
    assert '  - {id: quay, kind: feed, url: "https://quay.example/rss", outlet: Quay, side: other}\n' in (
        desk.file.read_text(encoding="utf-8")
    )
    with pytest.raises(KhasanError, match=r"standard input cannot be imported: no OPML, .*; export the list"):
        await desk.run("sources", "import", "-", given=b"<rss/>")


async def test_addresses_that_are_none_of_the_web_are_left_out_and_named(desk: Desk) -> None:
    urls = ("file:///etc/passwd", "javascript:alert(1)", "https://a.example/ b", "", "https://ok.example/rss")
    body = "".join(f'<outline text="x" xmlUrl="{url}"/>' for url in urls)
    taken = await desk.run("sources", "import", "-", "--dry-run", given=f"<opml><body>{body}</body></opml>".encode())
    assert [line.split('"')[1] for line in taken.stdout.splitlines()] == ["https://ok.example/rss"]
    count, *left = taken.stderr.splitlines()
    assert count == "1 source would be added, 3 left out:"
    assert [line.split()[0] for line in left] == ["file:///etc/passwd", "javascript:alert(1)", "https://a.example/"]
    assert "begins with file:; only http:// and https:// can be fetched" in left[0]


async def test_the_feeds_are_given_to_others_and_come_back_as_they_were(desk: Desk, tmp_path: Path) -> None:
    await desk.run("sources", "export", str(tmp_path / "list.opml"))
    desk.file.write_text(
        "sources:\n  - {id: other, kind: feed, url: 'https://o.example/', outlet: O, side: un}\n", encoding="utf-8"
    )
    await desk.run("sources", "import", str(tmp_path / "list.opml"))
    rows = [json.loads(line) for line in (await desk.run("sources", "--json")).stdout.splitlines()]
    assert [(row["source"], row["side"]) for row in rows] == [
        ("other", "un"), ("herald", "other"), ("login", "ru"), ("asleep", "ru"),
    ]  # fmt: skip
    assert [row["source"] for row in rows if row["state"] == "off"] == ["asleep"]


async def test_an_export_is_written_over_by_the_next_one_and_nothing_else_is(desk: Desk, tmp_path: Path) -> None:
    settings, listed = desk.file.read_text(encoding="utf-8"), tmp_path / "list.opml"
    with pytest.raises(KhasanError, match=r"sources\.yaml is there already, and is no OPML; name another file"):
        await desk.run("sources", "export", str(desk.file))
    assert desk.file.read_text(encoding="utf-8") == settings
    for _ in range(2):
        assert (await desk.run("sources", "export", str(listed))).exit_code == 0
    assert "<opml" in listed.read_text(encoding="utf-8")


async def test_an_export_goes_to_a_pipe_and_to_an_empty_file(desk: Desk, tmp_path: Path) -> None:
    pipe, empty = tmp_path / "pipe", tmp_path / "empty"
    os.mkfifo(pipe)
    empty.touch()
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        for file in (pipe, empty):
            assert (await desk.run("sources", "export", str(file))).exit_code == 0
        assert b"<opml" in os.read(reader, 65_536)
    finally:
        os.close(reader)
    assert "<opml" in empty.read_text(encoding="utf-8")
