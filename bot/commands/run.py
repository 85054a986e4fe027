"""Turn the bot, look whether it could turn, and whether it is well."""

from __future__ import annotations

import os
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import click
import rich.console

from bot import config as settings
from bot import logs, memory
from bot.app import judge, open_bot, utc_now
from bot.commands.common import FAILED, counted, load_config, no_source, until_done
from bot.config import Config
from bot.core.pipeline import Judge
from bot.demo import show
from bot.errors import KhasanError
from bot.runners import embedded, health
from bot.runners.bot import Bot
from bot.runners.greeting import greeting
from bot.runners.once import once

T = TypeVar("T")


@click.command()
def run() -> None:
    """Poll the sources and send alerts, until stopped.

    Example: KHASAN_TELEGRAM_TOKEN_FILE=/run/secrets/token khasan run
    """
    memory.share_one_heap()
    config = load_config()
    terminal = rich.console.Console()
    bot = open_bot(config, terminal)
    until_done(_opened(bot, lambda: _run(bot, terminal)))


@click.command(short_help="Read the sources once, deliver the alerts, and exit: for cron.")
@click.argument("names", metavar="[SOURCE]...", nargs=-1)
def poll(names: tuple[str, ...]) -> None:
    """Read the sources once (all that are switched on, or those named), deliver the alerts, and exit: for cron.

    Example: khasan poll tass-en yonhap-en
    """
    config = load_config()
    known = {source.id for source in config.sources if source.enabled}
    for name in names:
        if name not in known:
            raise click.UsageError(no_source(name, known, " that is switched on"))
    bot = open_bot(config, rich.console.Console())
    reads = until_done(_opened(bot, lambda: once(bot, list(names or known))))
    failed = [read for read in reads if read.error is not None]
    for read in failed:
        click.echo(logs.redact(f"{read.source_id}: {read.error}"), err=True)
    new, relevant = sum(read.new for read in reads), sum(read.relevant for read in reads)
    asked, found = counted(len(reads), "source"), counted(new, "new article")
    click.echo(f"{asked} asked, {len(failed)} failed; {found}, {relevant} relevant", err=True)
    if reads and len(failed) == len(reads):
        sys.exit(FAILED)


@click.command(short_help="Show the bot at work on fictional news: no network, no token.")
def demo() -> None:
    """Show the bot at work on fictional news: no network, no token, nothing kept.

    Example: khasan demo
    """
    logs.configure(level="error")
    try:
        until_done(show.run(rich.console.Console()))
    except KeyboardInterrupt:
        click.echo("\nstopped; nothing of it is kept", err=True)


@click.command("health", short_help="Say whether the bot that runs on this state is well.")
def health_() -> None:
    """Exit with 0 if the bot that runs on this state is well, else say what is wrong: for the container.

    Example: khasan health
    """
    wrong = health.problem(settings.state_folder(os.environ), utc_now())
    if wrong is not None:
        raise KhasanError(wrong)
    click.echo("ok")


async def _opened(bot: Bot, work: Callable[[], Awaitable[T]]) -> T:
    try:
        await bot.start()
        return await work()
    finally:
        await bot.close()


async def _run(bot: Bot, terminal: rich.console.Console) -> None:
    config = bot.config
    for line in greeting(config):
        terminal.print(line, markup=False, highlight=False, soft_wrap=True)
    file = settings.config_file(os.environ)
    reload = embedded.reloader(bot, partial(_judged, file), file)
    await embedded.Embedded(bot, reload=reload).run()


def _judged(file: Path) -> tuple[Config, Judge]:
    config = settings.read(file, os.environ)
    return config, judge(config.watches, config.lexicon)
