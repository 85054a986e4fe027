"""Commands that add sources to the settings, by address or as a list, and write such a list."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

import click

from bot import logs
from bot.app import open_reader, utc_now
from bot.channels.console import printable
from bot.commands.common import counted, load_config
from bot.config import Config, edit, masked
from bot.config.addresses import address_fault
from bot.config.fields import LANGUAGES
from bot.core import newcomers
from bot.core.model import SIDES, Source
from bot.errors import Fault, KhasanError, ParseError, SettingsError, SourceError
from bot.sources import opml
from bot.sources.discovery import KINDS, Discovery, Find
from bot.sources.parsing import Parser

#: How much of an address that is left out is shown.
_SHOWN = 200

_side = click.option("--side", type=click.Choice(SIDES), help="Whose voice the outlet is; guessed without it.")
_dry = click.option("--dry-run", is_flag=True, help="Show the lines and write nothing.")


@click.command(short_help="Find the feed of a site, and add it to the settings.")
@click.argument("url")
@click.option("--kind", type=click.Choice(KINDS), help="Take this kind, and not the first that is found.")
@click.option("--id", "name", help="A short name; made from the outlet's or the host's without it.")
@click.option("--outlet", help="The outlet's name; the site's own without it.")
@click.option("--language", help="ISO 639-1; found from the titles without it.")
@_side
@_dry
def add(
    url: str,
    kind: str | None,
    name: str | None,
    outlet: str | None,
    language: str | None,
    side: str | None,
    dry_run: bool,
) -> None:
    """Find the feed of the site at URL, its news sitemap or its list of articles, and add it to the settings file.

    Nothing else in the file changes. The command says what it takes, what else is there and what it guesses; the
    options override that.

    Example: khasan sources add https://www.herald.example --side other
    """
    if fault := address_fault(url):
        raise click.UsageError(f"the URL {fault[0]}; {fault[1]}")
    config = load_config(begun=True)
    known = {source.url.rstrip("/"): source for source in config.sources}
    found = asyncio.run(_find(config, url, kind))
    if one := known.get(found.url.rstrip("/")):
        raise KhasanError("; ".join([f"{masked(found.url)} is there already, as source {one.id!r}", *_others(found)]))
    outlet = outlet or newcomers.outlet(found.url, found.name)
    language = language or found.language
    new = {
        "id": name or newcomers.source_id(found.url, outlet, language, {one.id for one in config.sources}),
        "kind": found.kind,
        "url": found.url,
        "outlet": outlet,
        "side": side or newcomers.side(found.url, outlet),
        **({"language": language} if language else {}),
    }
    for line in _told(found):
        click.echo(line, err=True)
    place = "" if Path(config.file).exists() else ", in a new file"
    _write(config, [new], dry_run=dry_run)
    if not dry_run:
        click.echo(f"{config.file}: source {new['id']!r} is added{place}; `khasan run` takes it up within seconds")
    if side is None:
        click.echo(f"its side, {new['side']}, is a guess: mend it in the file where it is wrong", err=True)


@click.command("import", short_help="Add the feeds of an OPML file.")
@click.argument("file", type=click.File("rb"))
@_side
@_dry
def import_(file: BinaryIO, side: str | None, dry_run: bool) -> None:
    """Add the feeds of an OPML file, as feed readers export it ("-" for standard input), to the settings file.

    Feeds that are sources already, or cannot be fetched, are left out and named. The file may have at most 500 feeds
    and 1 MB.

    Example: khasan sources import subscriptions.opml --side other
    """
    config = load_config(begun=True)
    name = getattr(file, "name", "<stdin>").replace("<stdin>", "standard input")
    outlines = asyncio.run(_outlines(name, file.read(opml.LARGEST + 1)))
    rows, left = _sorted(outlines, config.sources, side)
    if rows:
        _write(config, rows, dry_run=dry_run)
    added = "would be added" if dry_run else "added"
    # Standard output has the lines alone where they are asked for.
    click.echo(f"{counted(len(rows), 'source')} {added}, {len(left)} left out{':' if left else ''}", err=dry_run)
    for line in left:
        click.echo(f"  {printable(line)}", err=True)


@click.command(short_help="Write the feeds as OPML: for feed readers.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), required=False)
def export(file: Path | None) -> None:
    """Write the sources that are feeds as OPML, for feed readers, to FILE or to standard output.

    Example: khasan sources export khasan.opml
    """
    config = load_config()
    written = opml.write(config.sources)
    if file is None:
        click.echo(written, nl=False)
    else:
        try:
            # The last export may be written over; the settings, by a slip, may not. To read /dev/stdout would wait.
            if file.is_file() and not _may_be_replaced(file):
                raise KhasanError(f"{file} is there already, and is no OPML; name another file")
            file.write_text(written, encoding="utf-8")
        except OSError as exc:
            raise KhasanError(f"{file} cannot be written: {exc.strerror}") from exc
    count = sum(1 for _ in opml.exported(config.sources))
    left = len(config.sources) - count
    others = f"; {counted(left, 'source')} left out: no feeds, or with a password or key" if left else ""
    click.echo(f"{counted(count, 'feed')} written{others}", err=True)


def _may_be_replaced(file: Path) -> bool:
    """Whether nothing but an export stands in a file, or nothing at all."""
    there = file.read_text(encoding="utf-8", errors="replace")
    return not there.strip() or "<opml" in there


def _sorted(
    outlines: Sequence[opml.Outline], sources: Sequence[Source], side: str | None
) -> tuple[list[Mapping[str, str]], list[str]]:
    """The rows of the feeds that are to be added, and of the others a line each: which and why."""
    known, ids = {one.url.rstrip("/"): one.id for one in sources}, {one.id for one in sources}
    rows: list[Mapping[str, str]] = []
    left: list[str] = []
    for one in outlines:
        title = f" ({one.title})" if one.title else ""
        if fault := address_fault(one.url):
            left.append(f"{masked(one.url[:_SHOWN])}{title} {fault[0]}; {fault[1]}")
            continue
        if there := known.get(one.url.rstrip("/")):
            left.append(f"{masked(one.url[:_SHOWN])}{title} is there already, as source {there!r}")
            continue
        outlet = newcomers.outlet(one.url, one.title)
        name = newcomers.source_id(one.url, outlet, one.language, ids)
        ids.add(name)
        known[one.url.rstrip("/")] = name
        said = side or (one.side if one.side in SIDES else None) or newcomers.side(one.url, outlet)
        row = {"id": name, "kind": "feed", "url": one.url, "outlet": outlet, "side": said}
        language = {"language": one.language} if one.language and one.language in LANGUAGES else {}
        rows.append(row | language | ({} if one.enabled else {opml.ENABLED: "false"}))
    return rows, left


def _told(found: Find) -> list[str]:
    """What was found and is taken, and what else there was."""
    newest = f", the newest of {found.newest:%d %b %H:%M} UTC" if found.newest else ""
    return [f"found: {_seen(found)}{newest}", *_others(found)]


def _others(found: Find) -> list[str]:
    return [f"also there: {_seen(one)}; --kind {one.kind} takes it" for one in found.others]


def _seen(found: Find) -> str:
    return f"{found.kind} {logs.redact(masked(found.url))}, {counted(found.entries, 'entry', 'entries')}"


async def _find(config: Config, url: str, kind: str | None) -> Find:
    reader = open_reader(config)
    try:
        return await Discovery(reader, utc_now(), _tell).find(url, kind)
    except SourceError as exc:
        reason = str(exc)
        raise KhasanError(masked(reason if reason.startswith("http") else f"{url}: {reason}")) from exc
    finally:
        await reader.close()


def _tell(url: str) -> None:
    click.echo(f"looking at {logs.redact(masked(url))}", err=True)


async def _outlines(name: str, body: bytes) -> list[opml.Outline]:
    parser = Parser()
    try:
        found: list[opml.Outline] = await parser.run("bot.sources.opml:read", body)  # type: ignore[assignment]
        return found
    except ParseError as exc:
        raise KhasanError(f"{name} cannot be imported: {exc}") from exc
    finally:
        await parser.close()


def _write(config: Config, rows: Sequence[Mapping[str, str]], *, dry_run: bool) -> None:
    try:
        (edit.tried if dry_run else edit.add)(Path(config.file), rows, os.environ)
    except SettingsError as exc:
        # What is there was read before: what has a line is wrong in what is new, and that line is not written.
        wrong = [fault for fault in exc.faults if fault.line is not None]
        if not wrong:
            raise
        raise click.UsageError("\n".join(_said(config, one, rows) for one in wrong)) from exc
    if dry_run:
        click.echo("\n".join(map(edit.line, rows)))


def _said(config: Config, fault: Fault, rows: Sequence[Mapping[str, str]]) -> str:
    """What is wrong with what is new; of several rows, with which."""
    words = f"{fault.key.rpartition('.')[2]} {fault.problem}; {fault.remedy}"
    if len(rows) == 1 or fault.line is None:
        return words
    text = edit.added(edit.text_of(Path(config.file)), rows, file=config.file)
    written = text.split("\n")[fault.line - 1].strip()
    row = next((one for one in rows if edit.line(one) == written), None)
    return words if row is None else f"source {row['id']} ({masked(row['url'][:_SHOWN])}): {words}"
