"""The command that reads the sources once."""

from __future__ import annotations

import sys

import click
import rich.console

from bot import logs
from bot.app import open_bot
from bot.commands.common import ask, counted, load_config, no_source
from bot.commands.process import FAILED, opened, until_done
from bot.runners.once import once
from bot.store import waiting


@click.command()
@click.argument("names", metavar="[SOURCE]...", nargs=-1)
def poll(names: tuple[str, ...]) -> None:
    """Read the sources once (all that are switched on, or those named), deliver the alerts, and exit: for cron.

    Each source that cannot be read is one line on standard error. The exit code is 1 only if no source could be read,
    or nothing but folders, because of many sources some always fail. The last line says how many messages could not be
    delivered; the next pass tries them again.

    Example: khasan poll tass-en yonhap-en
    """
    config = load_config()
    known = {source.id for source in config.sources if source.enabled}
    for name in names:
        if name not in known:
            raise click.UsageError(no_source(name, known, " that is switched on"))
    bot = open_bot(config, rich.console.Console())
    reads = until_done(opened(bot, lambda: once(bot, list(names or known))))
    failed = [read for read in reads if read.error is not None]
    for read in failed:
        click.echo(logs.redact(f"{read.source_id}: {read.error}"), err=True)
    new, relevant = sum(read.new for read in reads), sum(read.relevant for read in reads)
    asked, found = counted(len(reads), "source"), counted(new, "new article")
    left = ask(config, waiting.number)
    waits = f"; {counted(left, 'message waits', 'messages wait')}" if left else ""
    click.echo(f"{asked} asked, {len(failed)} failed; {found}, {relevant} relevant{waits}", err=True)
    folders = {source.id for source in config.sources if source.kind == "wire"}
    # A folder that is there says nothing of the network.
    telling = [read for read in reads if read.source_id not in folders] or reads
    if telling and all(read.error is not None for read in telling):
        sys.exit(FAILED)
